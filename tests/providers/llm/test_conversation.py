"""Question and answer: one call for a world, asked again for what falls short only, and never without end."""

from __future__ import annotations

import json
import threading
from collections import Counter
from typing import Any

import pytest

from pytest_syda import per
from pytest_syda.dataset.wanted import Wanted
from pytest_syda.errors import (
    BudgetError,
    ProviderAnswerError,
    ProviderBusyError,
    ProviderError,
    ProviderRefusedError,
    ProviderRequestError,
)
from pytest_syda.providers import wanted_of
from pytest_syda.providers.llm.settings import Settings
from pytest_syda.providers.wire.client import Ask
from pytest_syda.recipe.document import Provenance, Recipe, decode_recipe, encode_recipe
from tests.providers.llm.clients import Told, changed, cut, filled, notes, polite, provider_of, said, tables_of
from tests.providers.llm.worlds import CRM_SIZES, brief_of, crm, links, planned, wide


def write(client: Told, sizes: Any = CRM_SIZES, **settings: Any) -> dict[str, Recipe]:
    """The last recipe of every table."""
    plan = planned(crm(), sizes)
    wanted = brief_of(plan, Settings(**settings)).wanted.values()
    return {recipe.table: recipe for recipe in provider_of(client, **settings).write(plan, list(wanted))}


def test_one_call_writes_a_world() -> None:
    """140 rows in five tables are one question, and the answer is what stands in the database."""
    client = Told()
    dataset, rows = filled(crm(), CRM_SIZES, client)
    assert len(client.asks) == 1
    assert {name: len(found) for name, found in rows.items()} == CRM_SIZES
    answer = polite(client.asks[0])
    assert [row["name"] for row in rows["customers"]] == [row["name"] for row in answer["customers"].values()]
    named = [int(row["customer_id"].removeprefix("c")) for row in answer["contacts"].values()]
    assert [row["customer_id"] for row in rows["contacts"]] == named
    assert notes(dataset) == []


def test_a_hundred_thousand_rows_take_no_more_calls_than_a_thousand() -> None:
    """Beyond the written rows the table's recipe carries on, which is asked for in the same question."""
    clients = {}
    for items in (1_000, 100_000):
        client = clients[items] = Told()
        _, rows = filled(crm(), {**CRM_SIZES, "order_items": items}, client)
        assert len(rows["order_items"]) == items
    assert len(clients[100_000].asks) == len(clients[1_000].asks) == 1
    assert clients[100_000].asks == clients[1_000].asks


def test_what_is_wrong_is_asked_for_again_and_nothing_else() -> None:
    """A repeated name and a missing row: the second question asks for these two only, with the reasons."""

    def spoil(answer: Any) -> None:
        answer["customers"]["c3"]["name"] = answer["customers"]["c1"]["name"]
        del answer["contacts"]["co7"]

    def mend(ask: Ask) -> Any:
        assert list(ask.schema["properties"]) == ["customers", "contacts"]
        assert ask.schema["properties"]["customers"]["required"] == ["c3"]
        assert ask.schema["properties"]["contacts"]["required"] == ["co7"]
        assert len(ask.schema["$defs"]["r0"]["properties"]) == 1
        assert "c3.name" in ask.prompt
        assert "unique" in ask.prompt
        return polite(ask)

    client = Told(changed(spoil), mend, polite=False)
    dataset, rows = filled(crm(), CRM_SIZES, client)
    assert len(client.asks) == 2
    assert len({row["name"] for row in rows["customers"]}) == 10
    assert notes(dataset) == []


def test_what_still_falls_short_is_made_offline_and_said() -> None:
    """After two more tries the rules make the values, and the recipe says how many, where and why."""

    def stubborn(answer: Any) -> None:
        for row in answer.get("products", {}).values():
            row["sku"] = "SAME"

    client = Told(*[changed(stubborn)] * 3, polite=False)
    dataset, rows = filled(crm(), CRM_SIZES, client)
    assert len(client.asks) == 3
    assert len({row["sku"] for row in rows["products"]}) == 15
    (note,) = notes(dataset)
    assert note.startswith("14 of 15 values made offline: products.sku: ")
    assert "unique" in note
    assert note in dataset.notes


def test_or_it_fails_where_that_is_wanted() -> None:
    """Under on_bad_rows = fail the same is an error that names the column; what is good has been yielded before."""

    def stubborn(answer: Any) -> None:
        for row in answer.get("products", {}).values():
            row["sku"] = "SAME"

    with pytest.raises(ProviderAnswerError, match=r"14 of 15 values made offline: products\.sku") as caught:
        write(Told(*[changed(stubborn)] * 3), on_bad_rows="fail")
    assert caught.value.tables == ("products",)


def test_all_that_falls_short_is_told_at_once() -> None:
    """Tables that are whole have been yielded, wherever they stand."""

    def stubborn(answer: Any) -> None:
        for row in answer.get("products", {}).values():
            row["sku"] = "SAME"
        for row in answer.get("customers", {}).values():
            row["name"] = "SAME"

    provider = provider_of(Told(*[changed(stubborn)] * 3), on_bad_rows="fail")
    plan = planned(crm(), CRM_SIZES)
    yielded: dict[str, Recipe] = {}
    with pytest.raises(ProviderAnswerError) as caught:
        yielded.update((recipe.table, recipe) for recipe in provider.write(plan, wanted_of(plan, provider)))
    assert set(caught.value.tables) == {"customers", "products"}
    assert all(len(yielded[name].rows) == CRM_SIZES[name] for name in ("contacts", "orders", "order_items"))


def test_a_reason_for_many_is_said_once() -> None:
    """An answer that is no JSON at all is not quoted for each cell of it; what it began with is."""
    client = Told(lambda _: said("I would love to!"))
    write(client)
    assert client.asks[1].prompt.count("is no JSON") == 1
    assert "'I would love to!'" in client.asks[1].prompt


def test_a_truncated_answer_keeps_its_complete_rows() -> None:
    """What breaks off at the output limit is gone on with, by smaller questions for the rest; nothing is paid twice."""
    client = Told(cut(0.6))
    recipes = write(client)
    assert all(len(recipe.rows) == CRM_SIZES[name] and all(recipe.rows) for name, recipe in recipes.items())
    first, *others = client.asks
    written = json.loads(json.dumps(polite(first)))
    asked = [label for ask in others for table in ask.schema["properties"].values() for label in table["required"]]
    assert len(asked) == len(set(asked))
    assert "c1" not in asked
    assert recipes["customers"].rows[0]["name"] == written["customers"]["c1"]["name"]


def test_answers_that_break_off_every_time_come_to_an_end() -> None:
    """A model that is cut off before its first row ends in a clear error, after a bounded number of questions."""
    client = Told(*[said('{"customers": {"c1": {"na', "truncated")] * 100, polite=False)
    with pytest.raises(ProviderAnswerError, match="wrote nothing usable for customers"):
        write(client)
    assert len(client.asks) < 60


@pytest.mark.parametrize("stop", ["refused", "filtered"])
def test_a_refusal_is_an_error_with_a_remedy(stop: Any) -> None:
    """Provider, model, tables, request and the provider's own words are in the message, and it is not tried again."""
    client = Told(said("", stop, detail="I cannot help with that."), polite=False)
    with pytest.raises(ProviderRefusedError) as caught:
        write(client)
    for word in ("openai", "told-1", "customers", "I cannot help with that.", "req_7", "prompt"):
        assert word in str(caught.value)
    assert set(caught.value.tables) == set(CRM_SIZES)
    assert caught.value.request_id == "req_7"


def test_large_worlds_go_table_by_table_with_the_parents_in_view() -> None:
    """Parents are asked for before their children, and stand in the children's questions."""
    client = Told(max_output=4_000)
    recipes = write(client)
    order = [name for tables in tables_of(client.asks) for name in tables]
    assert len(client.asks) > 1
    assert order.index("customers") < order.index("contacts") < len(order)
    assert max(order.index("orders"), order.index("products")) < order.index("order_items")
    items = next(ask for ask in client.asks if "order_items" in ask.schema["properties"])
    assert json.dumps(recipes["products"].rows[0]["name"]) in items.prompt
    assert all(all(recipe.rows) for recipe in recipes.values())


def test_batches_are_set_apart_and_assembled_the_same_way_every_time() -> None:
    """Batches of one table have different facets; however they overtake each other, the recipe is the same."""
    runs = []
    for parallel in (1, 4):
        client = Told(max_output=2_500)
        runs.append((write(client, 90, parallel=parallel), sorted(client.asks, key=str)))
    (one, asks), (other, more) = runs
    assert {name: encode_recipe(recipe) for name, recipe in one.items()} == {
        name: encode_recipe(recipe) for name, recipe in other.items()
    }
    assert asks == more
    parts = [line for ask in asks for line in ask.prompt.splitlines() if line.startswith("This is part")]
    assert len(set(parts)) > 3


def test_calls_go_side_by_side_within_the_limit() -> None:
    """As many questions are on their way as may be, and no more."""
    inside, most, lock = set[int](), [0], threading.Lock()
    together = threading.Barrier(3, timeout=20)

    def reply(ask: Ask) -> Any:
        with lock:
            inside.add(threading.get_ident())
            most[0] = max(most[0], len(inside))
        if "customers" in ask.schema["properties"]:
            together.wait()
        with lock:
            inside.discard(threading.get_ident())
        return polite(ask)

    client = Told(*[reply] * 3, max_output=1_500)
    write(client, {"customers": 60, "contacts": 0, "products": 0, "orders": 0, "order_items": 0}, parallel=3)
    assert most[0] == 3


def test_what_is_finished_before_a_failure_has_been_yielded() -> None:
    """A provider that fails in the middle: the tables written before are there, and whole."""
    client = Told(None, None, *[ProviderBusyError("overloaded")] * 20, max_output=2_000)
    plan = planned(crm(), CRM_SIZES)
    found: dict[str, Recipe] = {}

    def collect() -> None:
        for recipe in provider_of(client, parallel=1).write(plan, list(brief_of(plan).wanted.values())):
            found[recipe.table] = recipe

    with pytest.raises(ProviderBusyError):
        collect()
    assert len(found["customers"].rows) == 10


def test_further_rows_are_added_to_known_ones() -> None:
    """Known rows stay as they are; only the rest is asked for, and what is unique already is named as taken."""
    before = write(Told(), {**CRM_SIZES, "customers": 4})["customers"]
    client = Told()
    plan = planned(crm(), CRM_SIZES)
    wanted = [Wanted(table="customers", rows=10, known=before)]
    (*_, after) = provider_of(client).write(plan, wanted)
    assert after.rows[:4] == before.rows
    assert len(after.rows) == 10
    assert client.asks[0].schema["properties"]["customers"]["required"] == [f"c{n}" for n in range(5, 11)]
    assert json.dumps(before.rows[0]["name"]) in client.asks[0].prompt


def test_a_column_is_filled_in() -> None:
    """Of known rows only the columns that they lack are asked for; the rest of each row is in view."""
    known = Recipe(table="products", columns={}, rows=[{"sku": f"S{n}", "name": f"Thing {n}"} for n in range(3)])
    client = Told()
    plan = planned(crm(), {**CRM_SIZES, "products": 3})
    wanted = [Wanted(table="products", rows=3, known=known, columns=frozenset({"price"}))]
    (*_, after) = provider_of(client).write(plan, wanted)
    assert [set(row) for row in after.rows] == [{"sku", "name", "price"}] * 3
    assert [row["name"] for row in after.rows] == ["Thing 0", "Thing 1", "Thing 2"]
    assert set(client.asks[0].schema["$defs"]["r0"]["properties"]) == {"price"}
    assert "Thing 2" in client.asks[0].prompt


def test_known_rows_are_carried_on() -> None:
    """Where the rows are there and more are wanted than a model writes, its recipe alone is asked for, in view of
    some of them; composite keys included."""
    plan = planned(links(), 8)
    before = {}
    for recipe in provider_of(Told()).write(plan, list(brief_of(plan).wanted.values())):
        before[recipe.table] = recipe
    client = Told()
    wanted = [Wanted(table="staff", rows=8, carry_on=True, known=before["staff"], beside={"places": before["places"]})]
    (*_, after) = provider_of(client).write(planned(links(), 500), wanted)
    assert after.rows == before["staff"].rows
    (ask,) = client.asks
    assert list(ask.schema["properties"]) == ["recipes"]
    assert json.dumps(before["staff"].rows[0]["name"]) in ask.prompt
    assert after.columns != before["staff"].columns


def test_empty_rows_keep_a_place() -> None:
    """Where batches overtook each other and the run was interrupted, the rows in between are asked for, no others."""
    whole = write(Told())["products"]
    known = Recipe(table="products", columns={}, rows=[*whole.rows[:3], {}, {}, *whole.rows[5:8]])
    client = Told()
    plan = planned(crm(), CRM_SIZES)
    (*_, after) = provider_of(client).write(plan, [Wanted(table="products", rows=8, known=known)])
    assert client.asks[0].schema["properties"]["products"]["required"] == ["p4", "p5"]
    assert all(after.rows)
    assert after.rows[:3] + after.rows[5:] == whole.rows[:3] + whole.rows[5:8]


def test_nothing_to_write_is_nothing_asked() -> None:
    """Tables whose rows are all known, or empty, cost no call."""
    client = Told(polite=False)
    plan = planned(crm(), CRM_SIZES)
    known = write(Told())["customers"]
    recipes = list(provider_of(client).write(plan, [Wanted(table="customers", rows=10, known=known)]))
    assert [recipe.rows for recipe in recipes] == [known.rows]


def test_unfinished_recipes_never_look_whole() -> None:
    """While a table is being written it is yielded with fewer rows than wanted, each complete or empty."""
    client = Told(cut(0.3), cut(0.5))
    plan = planned(crm(), CRM_SIZES)
    yielded: dict[str, list[Recipe]] = {}
    for recipe in provider_of(client).write(plan, list(brief_of(plan).wanted.values())):
        yielded.setdefault(recipe.table, []).append(recipe)
    for name, recipes in yielded.items():
        *before, last = recipes
        assert len(last.rows) == CRM_SIZES[name]
        whole = [recipe for recipe in before if len(recipe.rows) == CRM_SIZES[name]]
        assert all(recipe.rows == last.rows for recipe in whole)
        assert all(row in ({}, last.rows[place]) for recipe in before for place, row in enumerate(recipe.rows))


def test_progress_counts_rows_while_they_arrive() -> None:
    """Every table's rows are counted up from the stream, to their number."""
    seen: list[tuple[str, int]] = []
    plan = planned(crm(), CRM_SIZES)
    watched = provider_of(Told()).watched(lambda table, rows: seen.append((table, rows)))
    list(watched.write(plan, list(brief_of(plan).wanted.values())))
    assert [rows for table, rows in seen if table == "contacts"] == list(range(1, 26))
    assert {table: max(rows for name, rows in seen if name == table) for table, _ in seen} == CRM_SIZES


def test_tokens_are_booked_by_table() -> None:
    """The tables' tokens add up to what the provider said, and provenance names provider, model and date."""
    recipes = write(Told())
    sums = {
        name: sum(recipe.provenance.usage.get(name, 0) for recipe in recipes.values())
        for name in ("calls", "input_tokens", "output_tokens", "hidden_tokens", "cached_tokens", "total_tokens")
    }
    usage = said("").usage
    assert sums["calls"] == 1
    assert (sums["hidden_tokens"], sums["cached_tokens"]) == (usage.hidden, usage.cached)
    assert sums["total_tokens"] == sums["input_tokens"] + sums["output_tokens"] == 300
    first = recipes["customers"].provenance
    assert (first.provider, first.model, first.date) == ("openai", "told-1", "2026-11-22")


def test_recipes_survive_a_round_trip() -> None:
    """What is yielded is JSON, notes included."""
    for recipe in write(Told(), {**CRM_SIZES, "order_items": 500}).values():
        kept = recipe.provenance
        noted = Recipe(**{**{name: getattr(recipe, name) for name in recipe.__struct_fields__},
                          "provenance": Provenance(provider=kept.provider, notes=("3 of 30",))})  # fmt: skip
        assert decode_recipe(encode_recipe(noted)).provenance.notes == ("3 of 30",)
        assert encode_recipe(decode_recipe(encode_recipe(recipe))) == encode_recipe(recipe)


def test_composite_keys_and_a_table_that_refers_to_itself() -> None:
    """One label names a parent of two columns; a boss is an earlier row."""
    client = Told()
    _, rows = filled(links(), 6, client)
    places = {(row["country"], row["city"]) for row in rows["places"]}
    assert all((row["country"], row["city"]) in places for row in rows["staff"])
    assert all(row["boss_id"] is None or row["boss_id"] <= row["id"] for row in rows["staff"])


def test_wide_tables_are_filled_group_by_group() -> None:
    """340 columns take a few questions, and every cell of the answers arrives."""
    client = Told()
    _, rows = filled(wide(), 3, client)
    assert 3 <= len(client.asks) <= 9
    assert all(row[f"choice_{n}"].startswith("label ") for row in rows["wide"] for n in range(40))


def test_what_is_cut_off_before_its_first_row_is_asked_for_once_more() -> None:
    """A model that thinks its whole limit away is paid for each time: smaller questions once, and then an error."""
    client = Told(*[said("", "truncated") for _ in range(50)])
    with pytest.raises(ProviderAnswerError, match="output limit") as caught:
        write(client)
    assert len(client.asks) < 6
    assert caught.value.request_id == "req_7"
    assert "last with request req_7" in str(caught.value)


def test_what_is_too_large_is_put_in_parts_until_it_fits() -> None:
    """A server with little room refuses what is above it; nothing is paid for that, and the world is written."""
    asked: list[int] = []

    def small(ask: Ask) -> Any:
        asked.append(ask.expected or 0)
        if (ask.expected or 0) > 900:
            raise ProviderRequestError("the request is too long for told-1", status=400)
        return polite(ask)

    client = Told(*[small] * 100, polite=False)
    recipes = write(client)
    assert {name: len(recipe.rows) for name, recipe in recipes.items()} == CRM_SIZES
    assert sum(expected > 900 for expected in asked) < 12


def test_what_no_size_makes_fit_is_an_error_soon() -> None:
    """The provider's own, after a few tries with less and less."""

    def never(_ask: Ask) -> Any:
        raise ProviderRequestError("Request too large", status=413)

    client = Told(*[never] * 100, polite=False)
    with pytest.raises(ProviderRequestError, match="too large"):
        write(client)
    assert len(client.asks) < 20


def test_an_error_knows_what_was_paid_for_before_it() -> None:
    """Answers that were of no use, and a refusal, cost what they cost; a call that was never made costs nothing."""
    for replies, calls in (([said("null")] * 3, 3), ([said("", "refused")], 1), ([BudgetError("too dear")], 0)):
        with pytest.raises(ProviderError) as caught:
            write(Told(*replies, polite=False))
        usage = caught.value.usage
        assert usage is not None
        assert list(usage) == list(CRM_SIZES)
        assert sum(used.get("calls", 0) for used in usage.values()) == calls
        assert sum(used.get("total_tokens", 0) for used in usage.values()) == 300 * calls


def test_children_are_counted_by_parent_beyond_the_written_rows() -> None:
    """More parents than are written out: every one of them has as many children as was asked for, for few calls."""
    client = Told()
    sizes = {"customers": 230, "contacts": per("customers", 0, 2), "orders": per("customers", 1, 3), "order_items": 40}
    _, rows = filled(crm(), sizes, client)
    assert len(rows["customers"]) == 230
    orders, contacts = (Counter(row["customer_id"] for row in rows[name]) for name in ("orders", "contacts"))
    assert set(orders) == {row["id"] for row in rows["customers"]}
    assert set(orders.values()) == {1, 2, 3}
    assert set(contacts.values()) == {1, 2}
    assert len(client.asks) <= 6
    assert max(ask.expected or 0 for ask in client.asks) <= 24_000


@pytest.mark.parametrize(
    ("word", "said"),
    [
        ("anyOf", "Schemas contains too many parameters with union types"),
        ("enum", "Expected at most 1000 enum values in total within a schema"),
    ],
)
def test_a_provider_that_counts_otherwise_is_asked_without(word: str, said: str) -> None:
    """In the same question, whatever its size: NULL is an empty text then, and labels are texts that are checked."""
    refused: list[Ask] = []

    def strict(ask: Ask) -> Any:
        if word in json.dumps(ask.schema):
            refused.append(ask)
            raise ProviderRequestError(said, status=400)
        answer = polite(ask)
        for table, field in (("contacts", "customer_id"), ("orders", "customer_id"), ("order_items", "order_id")):
            for row in answer[table].values():
                row[field] = "c1" if field == "customer_id" else "o1"
        for row in answer["order_items"].values():
            row["product_id"] = "p1"
        for row in answer["customers"].values():
            row["status"] = "Active"
        return answer

    client = Told(*[strict] * 9, polite=False)
    recipes = write(client)
    assert len(refused) == 1
    assert len(client.asks) == 2
    assert client.asks[1].prompt == refused[0].prompt
    assert {name: len(recipe.rows) for name, recipe in recipes.items()} == CRM_SIZES
