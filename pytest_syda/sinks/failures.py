"""What a database refused, as an error a user can act on: table, constraint, a sample row, cause, and the way out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import sqlalchemy as sa
from msgspec.structs import replace

from pytest_syda.dataset.generators.judged import broken
from pytest_syda.errors import Problem, SinkError
from pytest_syda.sinks.diagnosis import Diagnosis, Refusal, diagnose
from pytest_syda.sinks.suspects import orphaned, unbindable
from pytest_syda.sinks.target import translated

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pytest_syda.dataset.dataset import Dataset
    from pytest_syda.schema.introspect import Introspection
    from pytest_syda.sinks.insert import Columns
    from pytest_syda.sinks.target import Target

SHOWN = 60
"""Characters of a value in a message."""
COLUMNS_SHOWN = 12
JUDGED = 200_000
"""Rows of a table that are looked through for what a generator did, at most."""

_CAUSES: dict[Refusal, str] = {
    "unique": "two rows, or a row and one that was there before, have the same values.",
    "null": "the column takes no NULL, and nothing was made for it.",
    "check": "the row does not satisfy the condition.",
    "reference": "the row refers to one that is not there.",
    "exclusion": "the row overlaps another.",
    "value": "the column, or its type, does not take this value.",
    "no column": "the table in the database is not the one your models describe.",
    "no table": "the table is not in the database.",
    "other": "the database refused the statement.",
}


def refused(target: Target, columns: Columns, error: Exception, *, row: int | None = None) -> SinkError:
    """The error for what was raised while these rows were written; `row` is where it stopped, if that is known."""
    found = _located(target, columns, diagnose(target, error), row)
    remedy = _remedy(target, found)
    lines = [f"{target.key}: the database refused the rows: {found.message}"]
    lines += [f"    constraint: {found.constraint}"] if found.constraint else []
    lines += [f"    sample row: {sample(columns, found.row, found.columns)}"] if found.row is not None else []
    lines += [f"    cause: {_CAUSES[found.kind]}", f"    what to do: {remedy}"]
    problem = Problem(".".join([target.key, *found.columns[:1]]), found.message, remedy)
    return SinkError("\n".join(lines), tables=[target.key], problems=[problem])


def _located(target: Target, columns: Columns, found: Diagnosis, row: int | None) -> Diagnosis:
    """With the row and the columns it is about, as far as they can be found out."""
    size = len(next(iter(columns.values()))) if columns else 0
    if found.row is None and row is not None and row < size:
        found = replace(found, row=row)
    if found.kind in ("value", "other") and (suspect := unbindable(target, columns)) is not None:
        return replace(found, kind="value", columns=(suspect[0],), row=suspect[1])
    if found.kind == "reference" and not found.columns and found.row is not None and found.row < size:
        key = orphaned(target, columns, found.row)
        if key is not None:
            text = f"FOREIGN KEY ({', '.join(key.columns)}) REFERENCES {key.table} ({', '.join(key.references)})"
            return replace(found, columns=key.columns, constraint=text)
    return found if found.row is None or found.row < size else replace(found, row=None)


def sample(columns: Columns, row: int, first: tuple[str, ...] = ()) -> str:
    """One row for people: the columns at fault first, long values cut."""
    names = [*(name for name in first if name in columns), *(name for name in columns if name not in first)]
    shown = [f"{name}={_short(columns[name].slice(row, row + 1).tolist()[0])}" for name in names[:COLUMNS_SHOWN]]
    return ", ".join(shown) + (", …" if len(names) > COLUMNS_SHOWN else "")


def _short(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= SHOWN else f"{text[:SHOWN]}…"


def _remedy(target: Target, found: Diagnosis) -> str:
    label, leave_out = target.spec.label, f"or leave the table out with exclude=[{target.key!r}]."
    if found.kind == "no column":
        return "bring the database up to date (run your migrations, or create the tables anew from the models)."
    if found.columns:
        return f'give the column values that fit, generators={{"{label}": {{"{found.columns[0]}": …}}}}; {leave_out}'
    return f'pin a row that fits, rows={{"{label}": [{{…}}]}}; {leave_out}'


def without_table(connection: sa.Connection, introspection: Introspection, error: SinkError) -> SinkError:
    """The same error; or, where it comes from tables that are not there, the one that says so."""
    if not isinstance(error.__cause__, Exception) or isinstance(
        error.__cause__, (sa.exc.IntegrityError, sa.exc.DataError)
    ):
        return error
    missing = missing_tables(connection, introspection, error.tables)
    return absent(missing) if missing else error


def blamed(dataset: Dataset, error: SinkError) -> SinkError:
    """The same error; where generators made what was refused, the one that names them."""
    tables = [key for key in error.tables if key in dataset.plan and dataset.size(key) <= JUDGED]
    problems = [problem for key in tables for problem in broken(dataset, key)]
    if not problems:
        return error
    said = [f"    generator: {problem.path}: {problem.message}" for problem in problems]
    lines = [line for line in str(error).splitlines() if not line.startswith("    what to do: ")]
    return SinkError(
        "\n".join([*lines, *said, f"    what to do: {problems[0].remedy}"]),
        tables=error.tables,
        problems=problems,
    )


def missing_tables(connection: sa.Connection, introspection: Introspection, keys: Iterable[str]) -> list[str]:
    """Those of the tables that the database does not have."""
    inspector = sa.inspect(connection)
    tables = {key: introspection.tables[key] for key in keys}
    return [
        key
        for key, table in tables.items()
        if not inspector.has_table(table.name, schema=translated(connection, table.schema))
    ]


def unreadable(target: Target, error: Exception) -> SinkError:
    """The error for a table that is there but cannot be read."""
    found = diagnose(target, error)
    remedy = _remedy(target, found) if found.kind == "no column" else f"leave it out with exclude=[{target.key!r}]."
    return SinkError(
        f"{target.key}: what it holds already could not be read: {found.message}\n"
        f"    cause: {_CAUSES[found.kind]}\n    what to do: {remedy}",
        tables=[target.key],
        problems=[Problem(target.key, found.message, remedy)],
    )


def absent(keys: list[str]) -> SinkError:
    one = len(keys) == 1
    return SinkError(
        f"The database has no {'table' if one else 'tables'} {', '.join(keys)}. Create {'it' if one else 'them'} "
        "first, for example with Base.metadata.create_all(engine), or by running your migrations.",
        tables=keys,
    )
