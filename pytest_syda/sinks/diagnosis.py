"""What a driver's error says: which kind of refusal, which constraint, which columns, which row."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Literal

import msgspec
import sqlalchemy as sa

if TYPE_CHECKING:
    from pytest_syda.schema.types import Table
    from pytest_syda.sinks.target import Target

Refusal = Literal["unique", "null", "check", "reference", "exclusion", "value", "no table", "no column", "other"]

_BY_SQLSTATE: dict[str, Refusal] = {
    "23505": "unique",
    "23502": "null",
    "23514": "check",
    "23503": "reference",
    "23P01": "exclusion",
    "42P01": "no table",
    "42703": "no column",
}
_BY_ERRNO: dict[int, Refusal] = {
    **dict.fromkeys((1062, 1586), "unique"),
    **dict.fromkeys((1048, 1364), "null"),
    **dict.fromkeys((3819, 4025), "check"),
    **dict.fromkeys((1216, 1452), "reference"),
    **dict.fromkeys((1264, 1265, 1292, 1366, 1406), "value"),
    1146: "no table",
    1054: "no column",
}
_BY_TEXT: dict[str, Refusal] = {
    "UNIQUE constraint failed": "unique",
    "NOT NULL constraint failed": "null",
    "CHECK constraint failed": "check",
    "FOREIGN KEY constraint failed": "reference",
    "no such table": "no table",
    "has no column named": "no column",
    "no such column": "no column",
}


class Diagnosis(msgspec.Struct, frozen=True):
    kind: Refusal
    message: str
    """The driver's own words, in one line."""
    constraint: str = ""
    """As the schema has it: its name, and what it demands."""
    columns: tuple[str, ...] = ()
    row: int | None = None
    """Which row of the chunk, from 0, where the driver says so."""


def diagnose(target: Target, error: Exception) -> Diagnosis:
    """As much as the driver tells, and the schema knows."""
    origin = _origin(error)
    text = " ".join(str(origin).split())
    kind = _kind(origin, text)
    name = _detail(origin, "constraint_name") or _quoted(text)
    columns = _columns(target, origin, text, name)
    return Diagnosis(kind, text, _constraint(target.spec, kind, name, columns), columns, _row(origin))


def _origin(error: Exception) -> Any:
    """The driver's error below SQLAlchemy's."""
    if isinstance(error, sa.exc.StatementError) and error.orig is not None:
        return error.orig
    return error


def _kind(origin: Any, text: str) -> Refusal:
    state = getattr(origin, "sqlstate", None) or getattr(origin, "pgcode", None) or ""
    if state in _BY_SQLSTATE:
        return _BY_SQLSTATE[state]
    if str(state).startswith("22"):
        return "value"
    number = origin.args[0] if getattr(origin, "args", ()) else None
    if isinstance(number, int) and number in _BY_ERRNO:
        return _BY_ERRNO[number]
    if isinstance(origin, (TypeError, ValueError, OverflowError, LookupError)):
        return "value"
    return next((kind for words, kind in _BY_TEXT.items() if words in text), "other")


def _detail(origin: Any, name: str) -> str:
    """A field of PostgreSQL's report, wherever the driver keeps it."""
    for report in (getattr(origin, "diag", None), origin, getattr(origin, "__cause__", None)):
        found = getattr(report, name, None)
        if isinstance(found, str) and found:
            return found
    return ""


def table_of(error: Exception) -> str:
    """The bare name of the table that PostgreSQL says it is about."""
    return _detail(_origin(error), "table_name")


def _quoted(text: str) -> str:
    """The constraint's name as SQLite and MySQL tell it."""
    if told := re.search(r"CHECK constraint failed: (.+)", text):  # of one without a name, the condition
        return told[1].strip()
    found = re.search(r"(?:(?:[Cc]onstraint|CONSTRAINT) [`'\"]|for key ['`])([^`'\"]+)", text)
    return found[1].strip() if found else ""


def _columns(target: Target, origin: Any, text: str, constraint: str) -> tuple[str, ...]:
    named = _detail(origin, "column_name")
    if named in target.spec:
        return (named,)
    patterns = (
        r"(?:UNIQUE|NOT NULL) constraint failed: (.+)",  # SQLite
        r"Key \(([^)]+)\)=",  # PostgreSQL
        r"FOREIGN KEY \(([^)]+)\)",  # MySQL
        r"COPY .*, line \d+, column ([^:]+):",
        r"(?:[Cc]olumn|[Ff]ield) ['\"]([^'\"]+)['\"]",  # MySQL
    )
    for pattern in patterns:
        found = re.search(pattern, text)
        names = [part.strip().rpartition(".")[2].strip('"`') for part in found[1].split(",")] if found else []
        if names and all(name in target.spec for name in names):
            return tuple(names)
    return _constrained(target.spec, constraint)


def _constrained(table: Table, name: str) -> tuple[str, ...]:
    everything: tuple[Any, ...] = (*table.uniques, *table.checks, *table.foreign_keys)
    return next((each.columns for each in everything if name and each.name == name), ())


def _constraint(table: Table, kind: Refusal, name: str, columns: tuple[str, ...]) -> str:
    label = f"{name} " if name else ""
    listed = ", ".join(columns)
    if kind == "check":
        check = next((each for each in table.checks if name and name in (each.name, each.sql)), None)
        return f"{label}CHECK ({check.sql})" if check is not None and check.sql != name else f"CHECK {name}".strip()
    if kind == "reference":
        key = next((each for each in table.foreign_keys if each.name == name or each.columns == columns), None)
        target = f" REFERENCES {key.table} ({', '.join(key.references)})" if key is not None else ""
        return f"{label}FOREIGN KEY ({', '.join(key.columns) if key else listed}){target}" if key or name else ""
    shown = {"unique": f"UNIQUE ({listed})", "null": f"{listed} NOT NULL"}.get(kind, "")
    return f"{label}{shown}".strip() if columns or name else ""


def _row(origin: Any) -> int | None:
    """The line of a COPY."""
    found = re.search(r"COPY .*?, line (\d+)", _detail(origin, "context"))
    return int(found[1]) - 1 if found else None
