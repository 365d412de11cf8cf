"""Insertion order: parents first, cycles broken where they can be."""

from __future__ import annotations

import time

from hypothesis import given
from hypothesis import strategies as st

from pytest_syda.schema.ordering import Order, insertion_order
from pytest_syda.schema.types import Column, ForeignKey, Schema, Table, Type

INTEGER = Type(kind="integer")


def table(name: str, **parents: str) -> Table:
    """A table with one key to each parent: "!" strict, "?" nullable, "~" deferrable."""
    columns = [Column(name="id", type=INTEGER, nullable=False)]
    columns += [Column(name=parent, type=INTEGER, nullable=kind == "?") for parent, kind in parents.items()]
    keys = [
        ForeignKey(columns=(parent,), table=parent, references=("id",), deferrable=kind == "~")
        for parent, kind in parents.items()
    ]
    return Table(name=name, columns=tuple(columns), primary_key=("id",), foreign_keys=tuple(keys))


def order(*tables: Table) -> Order:
    return insertion_order(Schema(tables={each.name: each for each in tables}))


def test_parents_come_first_and_ties_keep_the_order_of_declaration() -> None:
    """Children wait for their parents; tables that do not depend on each other stay as they were."""
    found = order(table("items", orders="!"), table("logs"), table("orders", customers="?"), table("customers"))
    assert found == Order(("logs", "customers", "orders", "items"))


def test_a_circle_is_broken_at_its_nullable_key() -> None:
    """The table whose key may be NULL goes first; the key is left for an UPDATE."""
    found = order(table("teams", people="?"), table("people", teams="!"))
    assert found.tables == ("teams", "people")
    assert [(name, key.table) for name, key in found.deferred] == [("teams", "people")]
    assert found.cycles == ()
    assert order(table("teams", people="!"), table("people", teams="?")).tables == ("people", "teams")


def test_a_circle_without_a_nullable_key_is_broken_at_a_deferrable_one() -> None:
    """A deferrable key may point forward; a strict one may not."""
    found = order(table("a", b="!"), table("b", c="~"), table("c", a="!"))
    assert found.tables == ("b", "a", "c")
    assert [(name, key.table) for name, key in found.deferred] == [("b", "c")]


def test_nullable_keys_are_preferred_to_deferrable_ones() -> None:
    """With both in one circle the deferrable key is kept."""
    found = order(table("a", b="~"), table("b", a="?"))
    assert found.tables == ("b", "a")
    assert [(name, key.table) for name, key in found.deferred] == [("b", "a")]


def test_strict_circles_are_reported_and_still_ordered() -> None:
    """Tables held together by strict keys are named; all are in the order, their nullable keys left for later."""
    found = order(table("a", b="!"), table("b", a="!", c="?"), table("c", b="!"), table("z", a="!"))
    assert found.cycles == (("a", "b"),)
    assert found.tables == ("a", "b", "c", "z")
    assert [(name, key.table) for name, key in found.deferred] == [("b", "c")]


def test_self_references_are_no_circles() -> None:
    """A table may refer to itself, NOT NULL or not."""
    assert order(table("tree", tree="!"), table("list", list="?")) == Order(("tree", "list"))


def test_a_key_part_of_the_primary_key_is_not_left_open() -> None:
    """A nullable-looking column of the primary key cannot be NULL."""
    key = ForeignKey(columns=("b",), table="b", references=("id",))
    first = Table(name="a", columns=(Column(name="b", type=INTEGER),), primary_key=("b",), foreign_keys=(key,))
    assert order(first, table("b", a="?")).tables == ("b", "a")


def test_keys_to_absent_tables_do_not_count() -> None:
    """A parent that was left out is no parent."""
    assert order(table("a", missing="!")) == Order(("a",))


def test_deep_chains_need_no_recursion() -> None:
    """A thousand tables in a row are ordered, and quickly."""
    chain = [table(f"t{number}", **{f"t{number + 1}": "!"}) for number in range(1000)]
    started = time.process_time()
    assert order(*chain, table("t1000")).tables[0] == "t1000"
    assert time.process_time() - started < 5


@given(
    st.dictionaries(
        st.sampled_from("abcdefgh"), st.dictionaries(st.sampled_from("abcdefgh"), st.sampled_from("!?~")), min_size=1
    )
)
def test_every_key_has_its_parent_or_is_told(graph: dict[str, dict[str, str]]) -> None:
    """In any schema: every table once; a key whose parent comes later is deferred, or strict inside a cycle."""
    schema = Schema(tables={name: table(name, **parents) for name, parents in graph.items()})
    found = insertion_order(schema)
    position = {name: number for number, name in enumerate(found.tables)}
    assert sorted(found.tables) == sorted(graph)
    for name, parents in graph.items():
        for parent, kind in parents.items():
            forward = parent in position and position[parent] > position[name]
            deferred = any(child == name and key.table == parent for child, key in found.deferred)
            together = any(name in cycle and parent in cycle for cycle in found.cycles)
            assert deferred == (forward and (kind != "!" or not together))
            assert not (forward and kind == "!") or together
