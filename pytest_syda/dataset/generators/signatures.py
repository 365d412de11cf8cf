"""What a user's function is called with.

Parameters named `parents`, `rng`, `dataset` and `i` get what these names say, by keyword, wherever they stand. Of the
others the first gets the row so far and the second the name of the column; a parameter called `row` or `col_name` (or
`col`, `column`, `column_name`) gets that in any place. One with a default keeps it, unless it has such a name. So
`lambda: 1`, `lambda row: …`, `lambda row, col: …`, `lambda i: …` and `def f(row, col_name, *, rng): …` all work.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from pytest_syda.errors import GeneratorError

EXTRAS = ("parents", "rng", "dataset", "i")
ROW, COLUMN = "row", "col_name"
_COLUMN_NAMES = (COLUMN, "col", "column", "column_name")


@dataclass
class Signature:
    """What to pass: by position, then by the parameter's name."""

    positional: list[str] = field(default_factory=list)
    keywords: dict[str, str] = field(default_factory=dict)
    waiting: list[str] = field(default_factory=lambda: [ROW, COLUMN])

    def __contains__(self, wanted: str) -> bool:
        return wanted in self.positional or wanted in self.keywords.values()

    def call(self, function: Callable[..., Any], cell: Mapping[str, Any]) -> Any:
        arguments = [cell[wanted] for wanted in self.positional]
        return function(*arguments, **{name: cell[wanted] for name, wanted in self.keywords.items()})

    def wants(self, name: str, *, required: bool) -> str | None:
        """What a parameter of this name is to get."""
        if name in EXTRAS:
            return name
        if name == ROW or name in _COLUMN_NAMES:
            wanted = ROW if name == ROW else COLUMN
        elif required and self.waiting:
            wanted = self.waiting[0]
        else:
            return None
        if wanted in self.waiting:
            self.waiting.remove(wanted)
        return wanted


def signature_of(function: Callable[..., Any], where: str, name: str) -> Signature:
    """How to call it.

    Raises:
        GeneratorError: it requires something that no generator gets.
    """
    signature, gap = Signature(), False
    for parameter in _parameters(function):
        if parameter.kind is parameter.VAR_KEYWORD or parameter.kind is parameter.VAR_POSITIONAL:
            if parameter.kind is parameter.VAR_POSITIONAL and not gap and _is_python(function):
                signature.positional += signature.waiting
            continue
        required = parameter.default is parameter.empty
        wanted = signature.wants(parameter.name, required=required and parameter.kind is not parameter.KEYWORD_ONLY)
        if wanted is None and required:
            raise GeneratorError(_cannot(where, name, parameter.name))
        gap = gap or wanted is None or (wanted in EXTRAS and parameter.kind is not parameter.POSITIONAL_ONLY)
        if wanted is None:
            continue
        if gap or parameter.kind is parameter.KEYWORD_ONLY:
            signature.keywords[parameter.name] = wanted
        else:
            signature.positional.append(wanted)
    return signature


def _parameters(function: Callable[..., Any]) -> list[inspect.Parameter]:
    """None for built-ins that do not tell, such as `dict`: they are called with nothing."""
    try:
        return list(inspect.signature(function).parameters.values())
    except (ValueError, TypeError):
        return []


def _is_python(function: Any) -> bool:
    """Whether `*args` was written by somebody who counts on the row; those of C functions are all optional."""
    return hasattr(getattr(function, "__func__", function), "__code__")


def _cannot(where: str, name: str, parameter: str) -> str:
    return (
        f"{where}: the generator {name} requires {parameter!r}, which no generator gets.\n"
        f"    It may take the row, the column's name, and any of {', '.join(EXTRAS)}; give {parameter!r} a default, "
        f"or bind it with functools.partial."
    )
