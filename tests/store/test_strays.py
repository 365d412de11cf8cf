"""Kept children whose parents are written anew: what they name stays, as far as it is there."""

from __future__ import annotations

from pathlib import Path

import pytest

from pytest_syda.errors import RecipeError
from pytest_syda.store.memory import MemoryStore
from pytest_syda.store.recordings import Recordings
from tests.store.little_shop import ORDERS, Shop, entry_of, named, plan_of, scripted

CHILDREN = [{"customer_id": f"customers#{number}"} for number in (1, 4, 3)]
BOTH = {"customers": named("A", "B", "C", "D"), "orders": CHILDREN}
FOUR = plan_of(sizes={"customers": 4, "orders": 3})
TWO = plan_of(sizes={"customers": 2, "orders": 3})


@pytest.fixture
def kept(shop: Shop) -> Shop:
    """Four customers, of whom the last one has an order."""
    shop.recipes(scripted(BOTH), FOUR)
    assert shop.happened == [("written", "customers"), ("written", "orders")]
    return shop


def test_as_many_parents_are_asked_for_as_children_name(kept: Shop) -> None:
    """Though fewer are wanted now: the children are kept as they are."""
    provider = scripted({"customers": named("E", "F", "G", "H")})
    recipes = kept.recipes(provider, TWO, refresh=["customers"])
    assert [(each.table, each.rows) for each in provider.asked[0]] == [("customers", 4)]
    assert recipes["orders"].rows == CHILDREN
    assert kept.happened == [("hit", "orders"), ("written", "customers")]


def test_no_more_are_asked_for_than_a_provider_writes(kept: Shop) -> None:
    """A label is no order for a million rows."""
    provider = scripted({"customers": named("E", "F")}, max_rows=3)
    kept.recipes(provider, TWO, refresh=["customers"])
    assert provider.asked[0][0].rows == 3


def test_a_key_to_a_row_that_is_gone_is_made_by_rule(kept: Shop) -> None:
    """It is said with its place, in every run; nobody is asked for it."""
    kept.recipes(scripted({"customers": named("E", "F")}), FOUR, refresh=["customers"])
    for mode in ("live", "replay"):
        kept.events.clear()
        recipes = kept.recipes(scripted(), FOUR, mode=mode)
        assert recipes["orders"].rows == [CHILDREN[0], {}, {}]
        (note,) = [event.note for event in kept.events if event.note]
        assert note == "2 keys to rows that are not kept are made by rule, such as orders.rows[1].customer_id"


def test_parents_that_come_back_have_their_children_again(kept: Shop) -> None:
    """What is kept of the children was not changed."""
    kept.recipes(scripted({"customers": named("E", "F")}), FOUR, refresh=["customers"])
    plan = plan_of(sizes={"customers": 5, "orders": 3})
    assert kept.recipes(scripted({"customers": named("G", "H", "I")}), plan)["orders"].rows == CHILDREN


def test_a_wrong_key_that_a_person_recorded_is_an_error(tmp_path: Path) -> None:
    """The parent is not the newer one: it is named with its place."""
    recordings = Recordings(tmp_path)
    recordings.put(entry_of(rows=named("A")))
    recordings.put(entry_of(ORDERS, rows=[{"customer_id": "customers#2"}]))
    shop = Shop(MemoryStore(), recordings=recordings)
    with pytest.raises(RecipeError, match=r"orders\.rows\[0\]\.customer_id: 'customers#2' names a row"):
        shop.recipes(scripted(), plan_of(size=1), mode="replay")


def test_a_recorded_child_of_a_later_parent_is_served(tmp_path: Path) -> None:
    """A parent that was recorded anew leaves its children's recordings usable."""
    recordings = Recordings(tmp_path)
    recordings.put(entry_of(rows=named("A"), created="2026-02-02T00:00:00.000+00:00"))
    recordings.put(entry_of(ORDERS, rows=[{"customer_id": "customers#2"}]))
    shop = Shop(MemoryStore(), recordings=recordings)
    assert shop.recipes(scripted(), plan_of(size=1), mode="replay")["orders"].rows == [{}]
    assert [event.note for event in shop.events if event.note] == [
        "orders.rows[0].customer_id named a row that is not kept: made by rule"
    ]
