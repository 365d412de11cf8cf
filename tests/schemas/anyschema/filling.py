"""A drawn schema in a real database: created, filled, and judged."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import sqlalchemy as sa

from anyschema.drafts import Built
from anyschema.judge import counts, limited, room, violations
from anyschema.requests import Case
from pytest_syda import populate
from pytest_syda.dataset.dataset import Dataset
from pytest_syda.dataset.request import Per
from pytest_syda.errors import ImpossibleError, RequestError

DEFAULT = 10


def fill_and_judge(connection: sa.Connection, case: Case, note: Callable[[str], Any] = print) -> None:
    """Create the tables, fill them, and fail unless every row that was asked for is there and right."""
    built = case.drawn.build()
    note(built.ddl(connection.dialect))
    note(case.drawn.unseen())
    note(f"sizes={case.sizes!r}, rows={case.rows!r}, again={case.again}")
    built.metadata.create_all(connection)
    _once(connection, case, built, case.rows, 0, note)
    if case.again:
        _once(connection, case, built, {}, 1, note)


def _once(
    connection: sa.Connection, case: Case, built: Built, rows: dict[str, Any], seed: int, note: Callable[[str], Any]
) -> None:
    before = counts(connection, built)
    try:
        dataset = populate(connection, built.models, case.sizes, rows=rows, seed=seed)
    except RequestError as error:
        note(f"said to make no sense: {error}")
        assert all(isinstance(case.sizes[table], Per) for table in error.tables), error
        assert len(error.tables) > 1 or any(rows.get(table) for table in error.tables), error
    except ImpossibleError as error:
        assert counts(connection, built) == before, "a failed fill left rows"
        note(f"said to be impossible: {error}")
        assert error.tables, f"names no table: {error}"
        wanted = {name: before[name] + _at_most(case, rows, before, name) for name in before}
        after = _with_room(case, wanted)
        limited = [
            name
            for name in error.tables
            if wanted[name] > room(case.drawn, after, name)
            or _crowded(case, rows, after, name)
            or _orphaned(case, before, name, ())
        ]
        assert limited, f"nothing is impossible about {error.tables}: {error}"
    else:
        note("\n".join(dataset.notes))
        _judge(connection, case, built, rows, before, dataset)


def _judge(
    connection: sa.Connection, case: Case, built: Built, rows: dict[str, Any], before: dict[str, int], dataset: Dataset
) -> None:
    after = counts(connection, built)
    found = violations(connection, case.drawn, built)
    assert found == [], found
    for name in after:
        made = after[name] - before[name]
        assert made == dataset.size(name), f"{name}: {made} rows in the database, {dataset.size(name)} in the dataset"
        asked = _asked(case, rows, name)
        parent = case.drawn.drafts[name].base
        if parent and made < asked and after[parent] - before[parent] < 2 * _asked(case, rows, name):
            continue  # a subclass has as many rows as its base has room for
        if made < asked:
            assert any(line.startswith(name) for line in dataset.notes), f"{name}: {made} of {asked} rows and no note"
            assert after[name] + asked - made > room(case.drawn, after, name), (
                f"{name}: {made} of {asked} rows without need"
            )


def _with_room(case: Case, wanted: dict[str, int]) -> dict[str, int]:
    """So many rows at most, a parent having no more than it has room for."""
    found = dict(wanted)
    for _ in wanted:
        found = {name: min(count, room(case.drawn, found, name)) for name, count in found.items()}
    return found


def _asked(case: Case, rows: dict[str, Any], name: str) -> int:
    """At least so many rows should come of one fill."""
    pinned = len(rows.get(name, ()))
    draft = case.drawn.drafts[name]
    if isinstance(case.sizes, dict) and name in case.sizes and not isinstance(case.sizes[name], Per):
        return max(case.sizes[name], pinned)
    if draft.identities and next(iter(draft.identities.values())) is None:
        return 0  # only a base: its subclasses' rows
    size = case.sizes.get(name, DEFAULT) if isinstance(case.sizes, dict) else case.sizes
    return max(0 if isinstance(size, Per) else size, pinned)


def _at_most(case: Case, rows: dict[str, Any], before: dict[str, int], name: str) -> int:
    """At most so many rows may have been asked for."""
    size = case.sizes.get(name) if isinstance(case.sizes, dict) else None
    if isinstance(size, Per):
        return (before[size.parent] + max(_asked(case, rows, size.parent), DEFAULT)) * size.counts[-1]
    default = DEFAULT if isinstance(case.sizes, dict) else case.sizes
    return max(_asked(case, rows, name), default if size is None else size)


def _orphaned(case: Case, before: dict[str, int], name: str, children: tuple[str, ...]) -> bool:
    """Whether a table needs one that may stay empty: asked for with no rows, or so many a row of a third as may be 0."""
    draft = case.drawn.drafts[name]
    parents = {key.table for key in draft.keys if draft.required(key)} - {name, *children}
    empty = [each for each in parents if not before[each] and not case.rows.get(each)]
    return any(_may_be_empty(case, each) or _orphaned(case, before, each, (*children, name)) for each in empty)


def _may_be_empty(case: Case, name: str) -> bool:
    size = case.sizes.get(name, DEFAULT) if isinstance(case.sizes, dict) else case.sizes
    return not size.counts[0] if isinstance(size, Per) else size == 0


def _crowded(case: Case, rows: dict[str, Any], after: dict[str, int], name: str) -> bool:
    """Whether a parent may be given more children than can differ, or a base has no room for all its subclasses."""
    size = case.sizes.get(name) if isinstance(case.sizes, dict) else None
    draft = case.drawn.drafts[name]
    heirs = [other for other in case.drawn.drafts.values() if other.base == name]
    if heirs and after[name] + sum(_asked(case, rows, heir.name) for heir in heirs) > room(case.drawn, after, name):
        return True
    if draft.base and _crowded(case, rows, after, draft.base):
        return True
    return (
        isinstance(size, Per)
        and size.counts[-1] > 1
        and any(
            set(columns) & set(key.columns) or any(limited(draft, column) for column in key.columns)
            for columns in draft.unique_sets
            for key in draft.keys
            if key.table == size.parent
        )
    )
