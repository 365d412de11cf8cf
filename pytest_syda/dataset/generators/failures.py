"""What a user reads when a generator fails: table, row, column, generator, the line of theirs that raised."""

from __future__ import annotations

import linecache
import sysconfig
import traceback
from pathlib import Path
from types import TracebackType
from typing import Any

from pytest_syda.dataset.conforming.misfit import MisfitError, shown
from pytest_syda.dataset.generators.shared import Part
from pytest_syda.errors import GeneratorError, nearest

_OURS = str(Path(__file__).parents[2])
_INSTALLED = tuple({sysconfig.get_path(name) for name in ("stdlib", "platstdlib", "purelib", "platlib")})
_MANY = 8


def raised(part: Part, column: str, offset: int, name: str, cause: BaseException) -> GeneratorError:
    """The user's code raised."""
    cause.__traceback__ = _theirs(cause.__traceback__)
    where = f"{part.target.table.label}[{part.first + offset}].{part.target.attributes.get(column, column)}".rstrip(".")
    lines = [f"{where}: the generator {name} raised {_said(cause)}"]
    lines += [f"    {line}" for line in (_frame(cause), _hint(cause, part.rows[offset])) if line]
    return GeneratorError("\n".join(lines), tables=[part.target.table.name])


def unfitting(
    part: Part, column: str, offset: int, name: str, misfit: MisfitError, *, value: Any
) -> GeneratorError:
    """It returned what the column cannot take."""
    where = f"{part.target.table.label}[{part.first + offset}].{part.target.attributes.get(column, column)}"
    text = f"{where}: the generator {name} returned {shown(value)}, which {misfit.what}."
    return GeneratorError(f"{text}\n    Have it return {misfit.wanted}.", tables=[part.target.table.name])


def _said(cause: BaseException) -> str:
    text = str(cause)
    return f"{type(cause).__name__}: {text}" if text else type(cause).__name__


def _theirs(trace: TracebackType | None) -> TracebackType | None:
    """The traceback from where it left our code."""
    kept = trace
    while kept is not None and kept.tb_frame.f_code.co_filename.startswith(_OURS):
        kept = kept.tb_next
    return kept or trace


def _frame(cause: BaseException) -> str:
    """The innermost line of the user's own code."""
    frames = traceback.extract_tb(cause.__traceback__)
    own = [frame for frame in frames if not frame.filename.startswith((_OURS, "<frozen", *_INSTALLED))]
    if not (own or frames):
        return ""
    frame = (own or list(frames))[-1]
    line = linecache.getline(frame.filename, frame.lineno or 0).strip()
    return f"{frame.filename}:{frame.lineno}" + (f": {line}" if line else "")


def _hint(cause: BaseException, row: dict[str, Any]) -> str:
    if isinstance(cause, KeyError) and cause.args and isinstance(cause.args[0], str) and cause.args[0] not in row:
        return f"The row has no {cause.args[0]!r}. {nearest(cause.args[0], row)}".strip()
    if isinstance(cause, TypeError | AttributeError) and "NoneType" in str(cause):
        empty = [name for name, value in row.items() if value is None]
        few = ", ".join(empty[:_MANY]) + (", …" if len(empty) > _MANY else "")
        return f"NULL in this row: {few}." if empty else ""
    return ""
