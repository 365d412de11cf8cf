"""Foreign keys of schemas of one's own."""

from __future__ import annotations

from typing import Any

import pytest

from pytest_syda.errors import SchemaError
from pytest_syda.schema.mapping.forms import forms_of
from pytest_syda.schema.mapping.mapped import Mapped, read_forms

CUSTOMER = {"id": "number", "name": "text"}


def read(tables: dict[str, Any]) -> Mapped:
    return read_forms(forms_of(tables))


def links(tables: dict[str, Any], name: str = "Order") -> set[tuple[str, str, str]]:
    keys = read(tables).schema[name].foreign_keys
    return {(key.columns[0], key.table, key.references[0]) for key in keys}


@pytest.mark.parametrize(
    "order",
    [
        {"buyer": "foreign_key", "__foreign_keys__": {"buyer": ["Customer", "id"]}},
        {"buyer": "foreign_key", "__foreign_keys__": {"buyer": "Customer.id"}},
        {"buyer": "number", "__foreign_keys__": {"buyer": "Customer"}},
        {"buyer": {"type": "foreign_key", "references": "Customer.id"}},
        {"buyer": {"type": "foreign_key", "references": ["Customer", "id"]}},
        {"buyer": {"type": "foreign_key", "references": {"schema": "Customer", "field": "id"}}},
        {"buyer": {"type": "integer", "references": {"table": "customers", "column": "id"}}},
        {"buyer": {"references": "Customer"}},
    ],
)
def test_every_way_to_say_it(order: dict[str, Any]) -> None:
    """All forms of a reference mean the same."""
    assert links({"Order": {"id": "number", **order}, "Customer": CUSTOMER}) == {("buyer", "Customer", "id")}


@pytest.mark.parametrize("name", ["Customer", "customers", "customer", "CUSTOMERS"])
@pytest.mark.parametrize("column", ["customer_id", "customerId"])
def test_inferred_from_the_name(name: str, column: str) -> None:
    """`customer_id` refers to the table of customers, whatever its spelling."""
    assert links({"Order": {"id": "number", column: "number"}, name: CUSTOMER}) == {(column, name, "id")}


@pytest.mark.parametrize("kind", ["number", "foreign_key"])
def test_keys_that_are_part_of_the_primary_key(kind: str) -> None:
    """Of a link table; and a whole key, where it is said to be foreign."""
    link = {"customer_id": kind, "item_id": kind, "__primary_key__": ["customer_id", "item_id"]}
    tables = {"Order": link, "Customer": CUSTOMER, "Item": CUSTOMER}
    assert links(tables) == {("customer_id", "Customer", "id"), ("item_id", "Item", "id")}
    profile = {"customer_id": {"type": "foreign_key", "primary_key": True}}
    assert links({"Order": profile, "Customer": CUSTOMER}) == {("customer_id", "Customer", "id")}


@pytest.mark.parametrize("column", ["parent_id", "parentId", "parent_order_id"])
def test_a_trees_parent_is_of_the_same_table(column: str) -> None:
    """Where there is no table of parents; a tree begins with rows that have none, where nobody says otherwise."""
    order = {"id": "number", column: "foreign_key"}
    assert links({"Order": order}) == {(column, "Order", "id")}
    assert read({"Order": order}).schema["Order"][column].nullable
    assert (
        not read({"Order": order | {column: {"type": "foreign_key", "nullable": False}}})
        .schema["Order"][column]
        .nullable
    )
    if column != "parent_order_id":
        assert links({"Order": order, "Parent": CUSTOMER}) == {(column, "Parent", "id")}


@pytest.mark.parametrize(
    "order",
    [
        {"customer_id": "text"},  # of another kind than the key
        {"customer": "number"},
        {"order_id": "number"},  # its own
        {"vendor_id": "number"},
        {"customer_id": {"type": "number", "primary_key": True}},
    ],
)
def test_not_inferred_where_it_is_not_clear(order: dict[str, Any]) -> None:
    """No foreign key is made up."""
    assert links({"Order": {"id": "number", **order}, "Customer": CUSTOMER}) == set()


def test_key_takes_the_type_it_refers_to() -> None:
    """Through several tables, and round a table that refers to itself."""
    tables = {
        "A": {"id": "uuid"},
        "B": {"id": {"type": "foreign_key", "references": "A.id", "primary_key": True}},
        "C": {"id": "number", "b_id": "foreign_key", "parent_id": {"references": "C.id", "nullable": True}},
    }
    schema = read(tables).schema
    assert schema["C"]["b_id"].type.kind == schema["B"]["id"].type.kind == "uuid"
    assert schema["C"]["parent_id"].type.kind == "integer"


def test_column_referred_to_is_unique() -> None:
    """A reference names one row."""
    schema = read({"A": {"id": "number", "code": "text"}, "B": {"id": "number", "a": {"references": "A.code"}}}).schema
    assert ("code",) in schema["A"].unique_sets


@pytest.mark.parametrize(
    ("order", "path", "words"),
    [
        ({"x": {"references": "Custmer.id"}}, "Order.x.references", "Did you mean 'Customer'"),
        ({"x": {"references": "Customer.idd"}}, "Order.x.references", "Did you mean 'id'"),
        ({"x": {"references": 3}}, "Order.x.references", "names no table"),
        ({"x": {"type": "text", "references": "Customer.id"}}, "Order.x.references", "it is text"),
        ({"x": "foreign_key"}, "Order.x", "refers to nothing"),
        ({"x": "number", "__foreign_keys__": {"x": ["Nope", "id"]}}, "Order.__foreign_keys__.x", "no table 'Nope'"),
    ],
)
def test_what_leads_nowhere(order: dict[str, Any], path: str, words: str) -> None:
    """A reference that cannot be followed is said, with its path and the nearest names."""
    with pytest.raises(SchemaError) as caught:
        read({"Order": {"id": "number", **order}, "Customer": CUSTOMER})
    [problem] = caught.value.problems
    assert problem.path == path
    assert words in problem.message
