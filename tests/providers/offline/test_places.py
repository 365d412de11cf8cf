"""Which columns count within a parent, and which do not."""

from __future__ import annotations

from sketch import Case, c, rows_of, schema_of, table

from pytest_syda.providers.offline import write_recipe
from pytest_syda.recipe.kinds.relations import Ordinal
from pytest_syda.schema.types import Schema, Table, Unique


def kind(schema: Schema, name: str, column: str) -> str:
    spec = write_recipe(schema, name, as_of="2026-01-01", locale="en_US").columns[column]
    return spec.through if isinstance(spec, Ordinal) else ""


def owned(name: str, parent: str, *cases: Case) -> tuple[Table, Table]:
    key = c(f"{parent[:-1]}_id", "int", parent=parent, nullable=False)
    return table(parent, [c("note", "str 40")]), table(name, [key, *cases])


def test_tracks_steps_and_lines_count() -> None:
    """By a name that says a place in an order, in a table that belongs to another."""
    for name, parent, column in (
        ("tracks", "albums", "track_number"), ("recipe_steps", "recipes", "step_number"),
        ("slides", "decks", "position"),
        ("invoice_lines", "invoices", "line_no"), ("photos", "listings", "sort_order"),
        ("stops", "routes", "stop_sequence"),
    ):  # fmt: skip
        schema = schema_of(*owned(name, parent, c(column, "int")))
        assert kind(schema, name, column) == f"{parent[:-1]}_id"
        rows = rows_of(schema, 30)[name]
        for owner in {row[f"{parent[:-1]}_id"] for row in rows}:
            numbers = [row[column] for row in rows if row[f"{parent[:-1]}_id"] == owner]
            assert numbers == list(range(1, len(numbers) + 1))


def test_numbers_of_other_things_do_not() -> None:
    """An invoice's number is no place among its customer's, a bound in the comment is kept, a table of its own has
    nobody to count in."""
    schema = schema_of(*owned("invoices", "customers", c("number", "int"), c("invoice_number", "int")))
    assert not kind(schema, "invoices", "number")
    assert not kind(schema, "invoices", "invoice_number")
    schema = schema_of(*owned("slides", "decks", c("position", "int", comment="between 10 and 20")))
    assert not kind(schema, "slides", "position")
    assert not kind(schema_of(table("stages", [c("sort_order", "int")])), "stages", "sort_order")


def test_a_unique_set_says_whose_it_is() -> None:
    """Of two parents, the one that the place must differ within."""
    keys = [
        c("album_id", "int", parent="albums", nullable=False),
        c("studio_id", "int", parent="studios", nullable=False),
    ]
    plain = table("takes", [*keys, c("position", "int")])
    takes = Table(name=plain.name, columns=plain.columns, primary_key=plain.primary_key,
        foreign_keys=plain.foreign_keys, uniques=(Unique(columns=("studio_id", "position")),))  # fmt: skip
    schema = schema_of(table("albums", [c("note", "str 9")]), table("studios", [c("note", "str 9")]), takes)
    assert kind(schema, "takes", "position") == "studio_id"
    rows = rows_of(schema, 40)["takes"]
    assert len({(row["studio_id"], row["position"]) for row in rows}) == 40
