"""How a recipe is looked up: what is asked for, what is not, and why."""

from __future__ import annotations

from typing import Any

import pytest

from pytest_syda.errors import ProviderError, RecipeError, RequestError, StoreError
from pytest_syda.schema.types import Column, ForeignKey, Type, Unique
from pytest_syda.store.memory import MemoryStore
from tests.store.little_shop import (
    CITY,
    CUSTOMERS,
    KEY,
    NAME,
    NOTE,
    ORDERS,
    Shop,
    entry_of,
    named,
    plan_of,
    schema_of,
    scripted,
    with_columns,
)

BOTH: dict[str, Any] = {"customers": named("Acme", "Globex"), "orders": [{"total": "1.00"}, {"total": "2.00"}]}


def names(recipe: Any) -> list[Any]:
    return [row.get("name") for row in recipe.rows]


def test_a_provider_is_asked_once(shop: Shop) -> None:
    """The second lookup of the same plan is answered by the cache, with the same recipes."""
    provider = scripted(BOTH)
    assert shop.recipes(provider) == shop.recipes(provider)
    assert provider.calls == 1
    assert shop.happened == [("written", "customers"), ("written", "orders"), ("hit", "customers"), ("hit", "orders")]


def test_sizes_seeds_generators_and_providers_are_no_part_of_the_key(shop: Shop) -> None:
    """They change without anybody being paid again."""
    shop.recipes(scripted(BOTH))
    others = scripted(name="another")
    shop.recipes(others, plan_of(size=1, seed=7, provider="another", generators={"customers": {"name": str}}))
    assert others.calls == 0


def test_a_prompt_is_part_of_the_key(shop: Shop) -> None:
    """Another prompt is another world; a table's prompt concerns that table alone."""
    provider = scripted(BOTH, BOTH, BOTH)
    shop.recipes(provider)
    shop.recipes(provider, plan_of(prompt="A zoo"))
    shop.recipes(provider, plan_of(prompts={"orders": "all of them late"}))
    assert [[each.table for each in asked] for asked in provider.asked] == [
        ["customers", "orders"],
        ["customers", "orders"],
        ["orders"],
    ]


def test_only_missing_rows_are_asked_for_and_appended(shop: Shop) -> None:
    """What was paid for stays as it is, in front."""
    provider = scripted(BOTH, {"customers": named("Initech")})
    shop.recipes(provider)
    longer = shop.recipes(provider, plan_of(sizes={"customers": 3}))
    assert names(longer["customers"]) == ["Acme", "Globex", "Initech"]
    (wanted,) = provider.asked[1]
    assert (wanted.table, wanted.rows, wanted.columns) == ("customers", 3, None)
    assert wanted.known is not None
    assert names(wanted.known) == ["Acme", "Globex"]
    assert shop.happened[2:] == [("hit", "orders"), ("extended", "customers")]
    assert names(shop.recipes(provider)["customers"]) == ["Acme", "Globex", "Initech"]


def test_a_provider_that_rewrites_known_rows_is_not_listened_to(shop: Shop) -> None:
    """Known rows stay, whatever the provider hands back in their place."""
    provider = scripted(BOTH, {"customers": {"rows": named("X", "Y", "Z")}})
    shop.recipes(provider)
    assert names(shop.recipes(provider, plan_of(sizes={"customers": 3}))["customers"]) == ["Acme", "Globex", "Z"]


def test_fewer_rows_than_asked_for_are_not_asked_for_again(shop: Shop) -> None:
    """A provider that had no more to give is not paid each time to say so."""
    provider = scripted(BOTH)
    shop.recipes(provider, plan_of(size=5))
    shop.recipes(provider, plan_of(size=5))
    assert provider.calls == 1


def test_specs_are_asked_for_where_rows_do_not_reach(shop: Shop) -> None:
    """Rows alone serve a small size; a large one asks for specs once, and keeps the rows."""
    provider = scripted(BOTH, BOTH, max_rows=2)
    shop.recipes(provider)
    grown = shop.recipes(provider, plan_of(size=1000))
    shop.recipes(provider, plan_of(size=10_000_000))
    assert [each.carry_on for each in provider.asked[1]] == [True, True]
    assert names(grown["customers"])[:2] == ["Acme", "Globex"]
    assert provider.calls == 2


def test_an_added_column_is_all_that_is_asked_for(shop: Shop) -> None:
    """The rows stay; the new column is filled into them."""
    provider = scripted(BOTH, {"customers": [{"city": "Bern"}, {"city": "Oslo"}]})
    shop.recipes(provider)
    plan = plan_of(schema_of(with_columns(CUSTOMERS, KEY, NAME, NOTE, CITY), ORDERS))
    recipe = shop.recipes(provider, plan)["customers"]
    assert recipe.rows == [{"name": "Acme", "city": "Bern"}, {"name": "Globex", "city": "Oslo"}]
    (wanted,) = provider.asked[1]
    assert wanted.columns == {"city"}
    event = next(event for event in shop.events if event.kind == "filled")
    assert event.note == "customers.city was added"
    shop.recipes(provider, plan)
    assert provider.calls == 2


def test_an_added_column_is_made_by_rule_in_replay(shop: Shop) -> None:
    """Nobody is asked, the rows stay, and it is said."""
    shop.recipes(scripted(BOTH))
    plan = plan_of(schema_of(with_columns(CUSTOMERS, KEY, NAME, NOTE, CITY), ORDERS))
    recipe = shop.recipes(scripted(), plan, mode="replay")["customers"]
    assert names(recipe) == ["Acme", "Globex"]
    assert "city" in recipe.columns
    assert [(event.kind, event.note) for event in shop.events if event.table == "customers"][1:] == [
        ("filled", "customers.city was added: made by rule")
    ]


def test_a_column_the_database_writes_is_not_asked_for(shop: Shop) -> None:
    """A computed column that was added costs nothing."""
    provider = scripted(BOTH)
    shop.recipes(provider)
    computed = Column(name="label", type=Type(kind="string"), generated="computed")
    shop.recipes(provider, plan_of(schema_of(with_columns(CUSTOMERS, KEY, NAME, NOTE, computed), ORDERS)))
    assert provider.calls == 1


def test_an_added_key_is_an_added_column(shop: Shop) -> None:
    """A foreign key comes with its column, and changes nothing about the others."""
    provider = scripted(BOTH, {"customers": [{"parent_id": None}, {"parent_id": "customers#1"}]})
    shop.recipes(provider)
    parent = Column(name="parent_id", type=Type(kind="integer"))
    table = with_columns(CUSTOMERS, KEY, NAME, NOTE, parent)
    key = ForeignKey(columns=("parent_id",), table="customers", references=("id",))
    import msgspec

    table = msgspec.structs.replace(table, foreign_keys=(key,))
    recipe = shop.recipes(provider, plan_of(schema_of(table, ORDERS)))["customers"]
    assert [row.get("parent_id") for row in recipe.rows] == [None, "customers#1"]
    assert names(recipe) == ["Acme", "Globex"]


@pytest.mark.parametrize("mode", ["live", "replay"])
def test_rows_stay_when_a_column_is_dropped(shop: Shop, mode: Any) -> None:
    """Without the dropped column, and without anybody being asked."""
    told: dict[str, Any] = {"customers": [{"name": "Acme", "note": "x"}], "orders": [{}]}
    provider = scripted(told)
    shop.recipes(provider, plan_of(size=1))
    recipe = shop.recipes(provider, plan_of(schema_of(with_columns(CUSTOMERS, KEY, NAME), ORDERS), size=1), mode=mode)[
        "customers"
    ]
    assert recipe.rows == [{"name": "Acme"}]
    assert "note" not in recipe.columns
    assert provider.calls == 1
    assert [event.note for event in shop.events if event.kind == "hit" and event.table == "customers"] == [
        "customers.note was removed"
    ]


def test_what_changed_otherwise_is_asked_for_anew(shop: Shop) -> None:
    """A column of another type, or a new unique constraint over old columns: the rows may not fit any more."""
    provider = scripted(BOTH, BOTH)
    shop.recipes(provider)
    short = Column(name="name", type=Type(kind="string", length=10), nullable=False)
    shop.recipes(provider, plan_of(schema_of(with_columns(CUSTOMERS, KEY, short, NOTE), ORDERS)))
    assert provider.calls == 2
    stale = [event for event in shop.events if event.kind == "stale"]
    assert [event.note for event in stale] == ["customers.name changed its type"]


def missing(shop: Shop, plan: Any) -> str:
    with pytest.raises(StoreError) as caught:
        shop.recipes(
            scripted(), plan, lookup=shop.lookup(mode="replay").on_behalf_of("test_x", "pytest 'a.py::test_x'")
        )
    return str(caught.value)


def test_a_miss_in_replay_names_table_reason_and_command(shop: Shop) -> None:
    """Nothing kept at all: the tables, and the exact command."""
    said = missing(shop, plan_of())
    assert "Nothing to replay for customers, orders" in said
    assert "- customers: nothing is kept for it" in said
    assert said.endswith("To have it written: pytest 'a.py::test_x'")


def test_a_miss_in_replay_says_what_changed(shop: Shop) -> None:
    """Each part of what was asked for, by its name."""
    shop.recipes(scripted(BOTH))
    import msgspec

    short = Column(name="name", type=Type(kind="string", length=10), nullable=False)
    unique = msgspec.structs.replace(CUSTOMERS, uniques=(Unique(columns=("name",)),))
    assert "customers.name changed its type" in missing(
        shop, plan_of(schema_of(with_columns(CUSTOMERS, KEY, short, NOTE), ORDERS))
    )
    assert "customers: unique constraints changed" in missing(shop, plan_of(schema_of(unique, ORDERS)))
    assert "prompt changed" in missing(shop, plan_of(prompt="A zoo"))
    assert "the table's prompt changed" in missing(shop, plan_of(prompts={"customers": "all rich"}))
    assert "2 rows are kept, and 3 wanted" in missing(shop, plan_of(size=3))
    assert "without specs to carry on" in missing(shop, plan_of(size=3000))


def test_recordings_come_before_the_cache(shop: Shop) -> None:
    """What was committed counts, and is told apart."""
    shop.recordings = MemoryStore()
    shop.recordings.put(entry_of(rows=named("Recorded", "Too")))
    shop.cache.put(entry_of(rows=named("Cached", "Too")))
    plan = plan_of(schema_of(CUSTOMERS))
    assert names(shop.recipes(scripted(), plan)["customers"]) == ["Recorded", "Too"]
    assert shop.happened == [("recorded", "customers")]


def test_a_recording_that_is_too_short_is_extended_in_the_cache(shop: Shop) -> None:
    """The recording is not written to; what goes further counts."""
    shop.recordings = MemoryStore()
    shop.recordings.put(entry_of(rows=named("Recorded")))
    provider = scripted({"customers": named("New")})
    plan = plan_of(schema_of(CUSTOMERS))
    for _ in range(2):
        assert names(shop.recipes(provider, plan)["customers"]) == ["Recorded", "New"]
    assert provider.calls == 1
    assert next(shop.recordings.entries()).rows == 1


def test_a_refresh_writes_anew_once(shop: Shop) -> None:
    """The tables that a pattern names, once in a run, also where they are recorded."""
    shop.recordings = MemoryStore()
    shop.recordings.put(entry_of(rows=named("Old", "Older")))
    shop.cache.put(entry_of(ORDERS, rows=[{}, {}]))
    provider = scripted({"customers": named("New", "Newer")})
    lookup = shop.lookup(refresh=["Customer"])
    for _ in range(2):
        assert names(shop.recipes(provider, lookup=lookup)["customers"]) == ["New", "Newer"]
    assert provider.calls == 1


@pytest.mark.parametrize(
    ("pattern", "tables"),
    [("*", 2), ("crm.*", 2), ("crm", 2), ("crm/orders", 1), ("ORDER*", 1), ("Customer", 1), ("zoo.*", 0), ("cust", 0)],
)
def test_refresh_patterns(shop: Shop, pattern: str, tables: int) -> None:
    """Names of classes and tables, with or without the dataset, in any case."""
    shop.cache.put(entry_of(rows=named("A", "B")))
    shop.cache.put(entry_of(ORDERS, rows=[{}, {}]))
    provider = scripted(BOTH)
    shop.recipes(provider, refresh=[pattern])
    assert sum(len(asked) for asked in provider.asked) == tables


def test_the_old_entry_stays_until_the_new_one_has_passed_the_gate(shop: Shop) -> None:
    """A refresh that fails costs nothing but the call."""
    shop.cache.put(old := entry_of(rows=named("Old", "Older")))
    plan = plan_of(schema_of(CUSTOMERS))
    for answer in ({"customers": [{"name": None}]}, ProviderError("overloaded")):
        with pytest.raises((RecipeError, ProviderError)):
            shop.recipes(scripted(answer), plan, refresh=["customers"])
        assert shop.cache.get(old.key) == old


def test_a_refresh_in_replay_is_refused(shop: Shop) -> None:
    """The two contradict each other."""
    with pytest.raises(RequestError, match="--syda-mode=live"):
        shop.lookup(mode="replay", refresh=["*"])


def test_what_does_not_pass_the_gate_is_not_kept_and_the_rest_is(shop: Shop) -> None:
    """Each table is judged by itself, and every problem named with its path."""
    answer = {"customers": named("Acme"), "orders": [{"total": "abc"}, {"customer_id": "customers#9"}]}
    with pytest.raises(RecipeError) as caught:
        shop.recipes(scripted(answer))
    assert "orders.rows[0].total" in str(caught.value)
    assert caught.value.tables == ("orders",)
    assert [header.table for header in shop.cache.entries()] == ["customers"]


def test_kept_recipes_pass_the_gate_too(shop: Shop) -> None:
    """What somebody wrote into the store by hand is judged when it is used, and its place named."""
    shop.cache.put(entry_of(rows=[{"name": "x" * 41}]))
    with pytest.raises(RecipeError, match=r"customers\.rows\[0\]\.name") as caught:
        shop.recipes(scripted(), plan_of(schema_of(CUSTOMERS), size=1))
    assert shop.cache.where(entry_of().key) in str(caught.value)


def test_a_failure_is_remembered_for_the_run(shop: Shop) -> None:
    """Fifty tests do not each pay for it; another provider is asked all the same."""
    provider = scripted(ProviderError("overloaded"), BOTH)
    lookup = shop.lookup()
    for _ in range(3):
        with pytest.raises(ProviderError, match="overloaded"):
            shop.recipes(provider, lookup=lookup)
    assert provider.calls == 1
    assert shop.recipes(scripted(BOTH, name="another"), lookup=lookup)["customers"].rows


def test_what_was_finished_before_a_failure_is_kept(shop: Shop) -> None:
    """A later run asks only for the rest."""

    def fails(_plan: Any, _wanted: Any) -> Any:
        yield {"customers": BOTH["customers"]}
        raise TimeoutError("the line went dead")

    with pytest.raises(ProviderError, match="TimeoutError: the line went dead"):
        shop.recipes(scripted(fails))
    again = scripted(BOTH)
    shop.recipes(again)
    assert [each.table for each in again.asked[0]] == ["orders"]


def test_parts_of_an_answer_are_kept_as_they_come(shop: Shop) -> None:
    """A table that comes in batches is extended from where it stopped."""

    def fails(_plan: Any, _wanted: Any) -> Any:
        yield {"customers": {"rows": named("A", "B")}}
        yield {"customers": {"rows": named("A", "B", "C", "D")}}
        raise ProviderError("cut off")

    plan = plan_of(schema_of(CUSTOMERS), size=6)
    with pytest.raises(ProviderError):
        shop.recipes(scripted(fails), plan)
    again = scripted({"customers": named("E", "F")})
    assert names(shop.recipes(again, plan)["customers"]) == ["A", "B", "C", "D", "E", "F"]
    assert again.asked[0][0].known is not None


def test_a_provider_must_write_what_it_is_asked_for(shop: Shop) -> None:
    """Nothing, or something else, is its failure, in words."""

    class Silent:
        name = "silent"

        def write(self, plan: Any, wanted: Any) -> Any:
            return iter(())

    with pytest.raises(ProviderError, match="'silent' wrote nothing for customers, orders"):
        shop.recipes(Silent())


def test_nobody_is_paid_for_what_cannot_be_kept(shop: Shop) -> None:
    """A store that takes nothing is noticed before the call."""
    from pytest_syda.store.layers import ReadOnly

    provider = scripted(BOTH)
    with pytest.raises(StoreError, match="could not be kept"):
        Shop(ReadOnly(shop.cache)).recipes(provider)
    assert provider.calls == 0


def test_tables_without_rows_are_nobodys_business(shop: Shop) -> None:
    """A size of 0 is made by rule."""
    provider = scripted(BOTH)
    recipes = shop.recipes(provider, plan_of(sizes={"orders": 0}))
    assert [each.table for each in provider.asked[0]] == ["customers"]
    assert set(recipes) == {"customers", "orders"}


def test_usage_adds_up(shop: Shop) -> None:
    """Calls and tokens of events are those of the run; those of an entry are all that was paid for it."""
    provider = scripted(BOTH, {"customers": named("C")}, usage={"input_tokens": 10, "output_tokens": 5})
    shop.recipes(provider)
    shop.recipes(provider, plan_of(sizes={"customers": 3}))
    assert sum(event.calls for event in shop.events) == 2
    assert sum(event.tokens for event in shop.events) == 30
    assert next(shop.cache.about("customers")).usage == {"input_tokens": 20, "output_tokens": 10}


def test_entries_know_who_wrote_them_and_for_whom(shop: Shop) -> None:
    """Provider, date and the first user are kept beside the recipe."""
    shop.recipes(scripted(BOTH, name="somebody"), lookup=shop.lookup().on_behalf_of("a.py::test_x", "pytest"))
    header = next(shop.cache.about("customers"))
    assert (header.provider, header.used_by, header.dataset) == ("somebody", ["a.py::test_x"], "crm")
    assert header.created


def test_events_are_plain_data(shop: Shop) -> None:
    """So that a worker can send them."""
    shop.recipes(scripted(BOTH))
    event = shop.events[0]
    assert type(event)(**event.plain()) == event


def test_a_table_that_joins_later_may_name_rows_that_are_not_kept(shop: Shop) -> None:
    """Nobody told its provider how many rows its parent has: such keys are made by rule, and that is said."""
    shop.recipes(scripted(BOTH), plan_of(schema_of(CUSTOMERS)))
    orders = [{"customer_id": "customers#2", "total": "1.00"}, {"customer_id": "customers#9", "total": "2.00"}]
    recipe = shop.recipes(scripted({"orders": orders}))["orders"]
    assert recipe.rows == [{"customer_id": "customers#2", "total": "1.00"}, {"total": "2.00"}]
    (event,) = [event for event in shop.events if event.table == "orders"]
    assert event.note == "orders.rows[1].customer_id named a row that is not kept: made by rule"


def test_kept_tables_must_fit_each_other(shop: Shop) -> None:
    """Rows that name others which somebody removed are named, with their place and the way out."""
    shop.cache.put(entry_of(rows=named("Acme"), wanted=2))
    shop.cache.put(entry_of(ORDERS, rows=[{"customer_id": "customers#2"}], wanted=2))
    with pytest.raises(RecipeError, match=r"orders\.rows\[0\]\.customer_id") as caught:
        shop.recipes(scripted(), mode="replay")
    assert "--syda-refresh=orders" in str(caught.value)
    assert caught.value.tables == ("orders",)


def test_a_refresh_says_that_the_recording_is_older(shop: Shop) -> None:
    """What was paid for would not be seen again otherwise."""
    shop.recordings = MemoryStore()
    shop.recordings.put(entry_of(rows=named("Old", "Older")))
    shop.recipes(scripted({"customers": named("New", "Newer")}), plan_of(schema_of(CUSTOMERS)), refresh=["*"])
    assert "unless --syda-record renews it" in shop.events[-1].note


def test_the_first_run_has_the_values_of_all_others(shop: Shop) -> None:
    """Also where a provider wrote Python values that JSON spells differently."""
    import datetime as dt
    from decimal import Decimal

    answer = {"customers": [{"name": "Acme", "note": dt.date(2026, 1, 2)}], "orders": [{"total": Decimal("1.50")}]}
    provider = scripted(answer)
    first = shop.recipes(provider, plan_of(size=1))
    assert first["orders"].rows == [{"total": "1.50"}]
    assert shop.recipes(provider, plan_of(size=1)) == first


def test_what_is_no_json_is_a_providers_failure(shop: Shop) -> None:
    """In words, and nothing of it is kept."""
    with pytest.raises((RecipeError, ProviderError), match="customers"):
        shop.recipes(scripted({"customers": [{"name": object()}]}), plan_of(schema_of(CUSTOMERS)))
    assert not list(shop.cache.entries())
