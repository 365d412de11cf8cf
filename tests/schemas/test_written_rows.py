"""Any schema, with rows written out: what a dataset has passes the gate as rows, and whatever is done to these, what
`sound` leaves fills a real database.

`SYDA_SCHEMAS=200 pytest tests/schemas` draws so many others.
"""

from __future__ import annotations

from typing import Any

import msgspec
import pytest
import sqlalchemy as sa
from anyschema.judge import counts, violations
from anyschema.requests import Case, cases
from anyschema.written import DanglingError, Written, spoiled, written_out
from hypothesis import given, note
from hypothesis import strategies as st
from test_any_schema import examples, pytestmark

from pytest_syda import populate, register_provider
from pytest_syda.dataset.dataset import Dataset
from pytest_syda.dataset.request import Per
from pytest_syda.errors import SydaError
from pytest_syda.recipe.document import Recipe, decode_recipe, encode_recipe
from pytest_syda.recipe.rows import judge, sound
from pytest_syda.seeding import explain

__all__ = ["pytestmark"]


def fill(engine: sa.Engine, case: Case, data: st.DataObject) -> None:
    built = case.drawn.build()
    with engine.connect() as connection:
        transaction = connection.begin()
        try:
            note(built.ddl(connection.dialect))
            note(case.drawn.unseen())
            built.metadata.create_all(connection)
            _judged(connection, case, built, data)
        finally:
            transaction.rollback()


def _judged(connection: sa.Connection, case: Case, built: Any, data: st.DataObject) -> None:
    try:
        made = explain(built.models, data.draw(st.sampled_from([3, 8, case.sizes])), dialect=connection.dialect)
        schema, recipes = made.plan.schema, written_out(made)
    except (SydaError, DanglingError):
        return  # which is another test's business
    found = judge(recipes, schema)
    assert not found, list(map(str, found))
    _kept(made, built, recipes, connection.dialect)
    rows = data.draw(spoiled({name: recipe.rows for name, recipe in recipes.items()}))
    note(f"rows={rows!r}")
    note(f"sizes={case.sizes!r} pinned={case.rows!r}")
    left, flaws = sound(
        {name: msgspec.structs.replace(each, rows=rows[name]) for name, each in recipes.items()}, schema
    )
    note("\n".join(map(str, flaws)))
    assert judge(left, schema) == []
    assert {name: len(recipe.rows) for name, recipe in left.items()} == {name: len(each) for name, each in rows.items()}
    for recipe in left.values():
        assert encode_recipe(decode_recipe(encode_recipe(recipe))) == encode_recipe(recipe)
    _filled(connection, case, built, left)


def _kept(made: Dataset, built: Any, recipes: dict[str, Recipe], dialect: sa.Dialect) -> None:
    """A world that is written out whole is that world, whatever the seed."""
    register_provider("written", lambda: Written(recipes=recipes), replace=True)
    sizes = made.plan.request.sizes or made.plan.request.default_size
    drawn = isinstance(sizes, dict) and any(isinstance(size, Per) for size in sizes.values())
    seed = made.seed if drawn else 7
    again = explain(built.models, sizes, provider="written", seed=seed, dialect=dialect)
    if {plan.name: plan.size for plan in again.plan} != {plan.name: plan.size for plan in made.plan}:
        return  # rows that are written may make room for more
    written = written_out(again)
    note(f"kept: {again.notes}")
    for name, recipe in recipes.items():
        assert written[name].rows == recipe.rows, name
    assert again.world.notes == ()


def _filled(connection: sa.Connection, case: Case, built: Any, left: dict[str, Recipe]) -> None:
    register_provider("written", lambda: Written(recipes=left), replace=True)
    for again in range(1 + (case.again and not _decorated(case))):
        before = counts(connection, built)
        wanted: dict[str, Any] = {"rows": {} if again else case.rows, "seed": again}
        try:
            dataset = populate(connection, built.models, case.sizes, provider="written", **wanted)
        except SydaError as error:
            assert counts(connection, built) == before
            with pytest.raises(type(error)):
                populate(connection, built.models, case.sizes, **wanted)
            note(f"so it is without rows: {error}")
            return
        note("\n".join(dataset.notes))
        assert violations(connection, case.drawn, built) == []
        after = counts(connection, built)
        assert {name: after[name] - before[name] for name in after} == {name: dataset.size(name) for name in after}


def _decorated(case: Case) -> bool:
    """Whether a type gives back other values than it takes: what is written cannot be recognised in the database."""
    return any(made.kind.name == "decorated" for draft in case.drawn.drafts.values() for made in draft.fields.values())


@examples(20)
@given(cases(), st.data())
def test_any_rows_on_sqlite(sqlite: sa.Engine, case: Case, data: st.DataObject) -> None:
    """Rows of a made dataset pass the gate; spoiled ones are mended; and a database takes whatever comes of it."""
    fill(sqlite, case, data)


@examples(8)
@given(cases(), st.data())
def test_any_rows_on_postgresql(postgresql: sa.Engine, case: Case, data: st.DataObject) -> None:
    """The same where the database is strict about types, lengths and labels."""
    fill(postgresql, case, data)
