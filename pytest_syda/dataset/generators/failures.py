"""What a user reads when a generator fails: table, row, column, generator, the line of theirs that raised."""

from __future__ import annotations

import linecache
import os
import re
import sys
import sysconfig
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import Any

from pytest_syda.dataset.generators.shared import Part
from pytest_syda.errors import GeneratorError, nearest
from pytest_syda.recipe.conforming.misfit import MisfitError, shown

_OURS = str(Path(__file__).parents[2]) + os.sep
_LIBRARY = tuple({sysconfig.get_path(name) + os.sep for name in ("stdlib", "platstdlib")})
_INSTALLED = tuple({sysconfig.get_path(name) + os.sep for name in ("purelib", "platlib")})
_MANY = 8


def raised(part: Part, column: str, offset: int, name: str, cause: BaseException) -> GeneratorError:
    """The user's code raised. Its traceback is cut to start there."""
    frame = next(_own_frames(cause.__traceback__), None)
    if frame is not None:
        cause.__traceback__ = frame
    lines = [f"{_where(part, column, offset)}: the generator {name} raised {_said(cause)}"]
    lines += [f"    {line}" for line in (_quoted(cause), _hint(cause, part.rows[offset])) if line]
    return GeneratorError("\n".join(lines), tables=[part.target.table.name])


def unfitting(part: Part, column: str, offset: int, name: str, misfit: MisfitError, *, value: Any) -> GeneratorError:
    """It gave what the column cannot take."""
    text = f"{_where(part, column, offset)}: the generator {name} gave {shown(value)}, which {misfit.what}."
    return GeneratorError(f"{text}\n    Have it give {misfit.wanted}.", tables=[part.target.table.name])


def _where(part: Part, column: str, offset: int) -> str:
    row = f"{part.target.table.label}[{part.first + offset}]"
    return f"{row}.{part.target.attributes.get(column, column)}" if column else row


def _said(cause: BaseException) -> str:
    unknown = re.match(r"The parameter '(\w+)' is unknown\. Evaluated attributes are", str(cause))
    text = f"there is no {unknown[1]!r}" if unknown else str(cause)  # factory_boy lists all its declarations
    return f"{type(cause).__name__}: {text}" if text else type(cause).__name__


def _own_frames(trace: TracebackType | None) -> Iterator[TracebackType]:
    """The frames of the user's code, outermost first; of what is installed where there are no others."""
    frames = []
    while trace is not None:
        frames.append(trace)
        trace = trace.tb_next
    theirs = [each for each in frames if not _file(each).startswith((_OURS, "<", *_machinery()))]
    installed = [each for each in theirs if _file(each).startswith(_INSTALLED)]
    own = [each for each in theirs if not _file(each).startswith((*_INSTALLED, *_LIBRARY))]
    yield from own or installed


def _machinery() -> tuple[str, ...]:
    """Where what runs generators is installed."""
    modules = [sys.modules.get(name) for name in ("factory", "faker", "pandas", "numpy")]
    files = [getattr(module, "__file__", None) for module in modules]
    return tuple(str(Path(file).parent) + os.sep for file in files if file)


def _file(trace: TracebackType | None) -> str:
    return "" if trace is None else trace.tb_frame.f_code.co_filename


def _quoted(cause: BaseException) -> str:
    """The innermost line of the user's own code."""
    frames = list(_own_frames(cause.__traceback__))
    if not frames:
        return ""
    file, number = _file(frames[-1]), frames[-1].tb_lineno
    line = linecache.getline(file, number).strip()
    return f"{file}:{number}" + (f": {line}" if line else "")


def _hint(cause: BaseException, row: dict[str, Any]) -> str:
    missing = _missing(cause)
    if missing and missing not in row:
        return f"The row has no {missing!r}. {nearest(missing, row)}".strip()
    if isinstance(cause, IndexError) and _file(_innermost(cause)).endswith(_ABOVE):
        return "Two dots ask the factory that this is a part of, and there is none: SelfAttribute('name') asks the row."
    if isinstance(cause, TypeError | AttributeError) and "NoneType" in str(cause):
        empty = [name for name, value in row.items() if value is None]
        few = ", ".join(empty[:_MANY]) + (", …" if len(empty) > _MANY else "")
        return f"NULL in this row: {few}." if empty else ""
    return ""


_ABOVE = os.path.join("factory", "declarations.py")  # noqa: PTH118 - as frames spell it


def _innermost(cause: BaseException) -> TracebackType | None:
    trace = cause.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    return trace


def _missing(cause: BaseException) -> str:
    """The name that was looked for in the row, or in factory_boy's view of it."""
    if isinstance(cause, KeyError) and cause.args and isinstance(cause.args[0], str):
        return cause.args[0]
    unknown = re.match(r"The parameter '(\w+)' is unknown\.", str(cause))
    return unknown[1] if unknown else ""
