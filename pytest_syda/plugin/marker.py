"""The marker: a typed signature, so that Python itself checks its arguments. Light: every run imports this."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import pytest

NAME = "syda"


def syda(
    models: Any,
    sizes: Any = 10,
    *,
    prompt: str | None = None,
    prompts: Mapping[Any, str] | None = None,
    generators: Mapping[Any, Any] | None = None,
    rows: Mapping[Any, Sequence[Mapping[str, Any]]] | None = None,
    seed: int | None = None,
    provider: Any = None,
    exclude: Iterable[Any] = (),
) -> None:
    """Fill the test's session with related rows for these models; what it and the code under test do is rolled back."""


SIGNATURE = inspect.signature(syda)


def description() -> str:
    """The line `pytest --markers` shows: the signature, then one sentence."""
    bare = SIGNATURE.replace(
        parameters=[parameter.replace(annotation=parameter.empty) for parameter in SIGNATURE.parameters.values()],
        return_annotation=SIGNATURE.empty,
    )
    return f"{NAME}{bare}: {(syda.__doc__ or '').strip()}"


def require_fill(item: pytest.Item) -> bool:
    """Let a marked test have its data whichever fixtures it names. Returns whether the test is any concern of ours."""
    names: list[str] | None = getattr(item, "fixturenames", None)
    if names is None:
        return False
    if item.get_closest_marker(NAME) is not None and "_syda_fill" not in names:
        names.append("_syda_fill")
    return any(name.startswith(("syda", "_syda")) for name in names)


def explain_lone_class(report: pytest.CollectReport) -> None:
    """`@pytest.mark.syda(Base)` reads well, and pytest takes the class for what is to be marked."""
    if re.search(rf"^[>\s]*@pytest\.mark\.{NAME}\([\w.]+\)", report.longreprtext, flags=re.MULTILINE):
        report.sections.append((NAME, _LONE_CLASS))


_LONE_CLASS = """\
pytest takes a class that stands alone in a marker for the class to be marked. Write it with its name, or in a list:

    @pytest.mark.syda(models=Base)"""
