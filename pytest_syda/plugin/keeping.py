"""The settings of the store, checked: modes, patterns, folders, files."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import pytest

MODES = ("auto", "replay", "live")


def mode(where: str, value: Any) -> str:
    """Whether a provider may be called."""
    said = str(value).strip().lower()
    if said not in MODES:
        raise pytest.UsageError(f"{where}: {value!r} is no mode. Say one of {', '.join(MODES)}.")
    return said


def require_live(flag: str, said: str) -> None:
    """A flag that asks a provider makes no sense where none may be called."""
    from pytest_syda.store.modes import CI_VARIABLES, mode_of

    if mode_of(said, os.environ) == "replay":
        variable = next((name for name in CI_VARIABLES if os.environ.get(name)), "")
        because = f" ({variable} is set)" if said == "auto" else ""
        raise pytest.UsageError(
            f"{flag} asks a provider, which replay never does{because}. Say --syda-mode=live with it, or leave it out."
        )


def patterns(where: str, value: Any) -> tuple[str, ...]:
    """Of tables: `Customer`, `orders`, `crm.*`."""
    given = tuple(dict.fromkeys(str(pattern).strip() for pattern in ([value] if isinstance(value, str) else value)))
    for pattern in given:
        pattern_itself(where, pattern)
    return given


def pattern_itself(where: str, value: Any) -> str:
    """No path of a test is a pattern."""
    pattern = str(value).strip()
    if not pattern:
        raise pytest.UsageError(f"{where}: nothing stands there. Write {where}='*' for all tables.")
    if "::" in pattern or pattern.endswith(".py"):
        raise _took_a_path(where, pattern)
    return pattern


def require_no_path(flag: str, patterns: Iterable[str], arguments: Sequence[str]) -> None:
    """A path that stands behind the flag would be taken for its pattern; `--syda-refresh=crm` means what it says."""
    for pattern in patterns:
        if pattern != "*" and f"{flag}={pattern}" not in arguments and Path(pattern).exists():
            raise _took_a_path(flag, pattern, f", or {flag}={pattern} where no path is meant")


def _took_a_path(flag: str, path: str, otherwise: str = "") -> pytest.UsageError:
    return pytest.UsageError(
        f"{flag} took {path!r} for a pattern of tables. Write {flag}='*'{otherwise}, or put the flag behind the paths."
    )


def folder(where: str, value: Any) -> str:
    """A flag's path is seen from the working directory, any other from the root; that is for whoever knows the root."""
    path = Path(str(value).strip()).expanduser()
    if path.exists() and not path.is_dir():
        raise pytest.UsageError(f"{where}: {path} is no folder.")
    return str(path.absolute() if where.startswith("-") else path)


def file(where: str, value: Any) -> str:
    path = Path(str(value).strip()).expanduser()
    if path.is_dir():
        raise pytest.UsageError(f"{where}: {path} is a folder. Name a file, such as recipes.zip.")
    return str(path.absolute())


def flag(_where: str, value: Any) -> bool:
    return bool(value)


def store_url(where: str, value: Any) -> str:
    """Its scheme is looked up where it is used: that costs."""
    url = str(value).strip()
    if url and "://" not in url:
        raise pytest.UsageError(f"{where}: {url!r} is no address of a store. Write it like s3://bucket/folder.")
    return url
