"""Answers by someone who means harm, or does not know better: a valid dataset or a clear error, always."""

from __future__ import annotations

import json
import random
import sqlite3
from collections.abc import Callable
from typing import Any

import pytest
import sqlalchemy as sa

from pytest_syda.errors import ProviderError, SydaError
from pytest_syda.providers.llm.questions import schema_of
from pytest_syda.providers.wire.client import Ask
from tests.providers.llm.clients import Told, changed, filled, notes, polite, said
from tests.providers.llm.grammar import sampled
from tests.providers.llm.worlds import CRM_SIZES, brief_of, crm, links, planned, whole

SMALL = {"customers": 5, "contacts": 8, "products": 5, "orders": 8, "order_items": 12}


def each(change: Callable[[str, Any], Any]) -> Callable[[Any], Any]:
    """A change of every value of every row."""

    def apply(answer: Any) -> Any:
        for table in answer.values():
            for row in table.values():
                for name in row:
                    row[name] = change(name, row[name])
        return answer

    return apply


def texts(value: Any) -> Callable[[Any], Any]:
    return each(lambda _, old: value if isinstance(old, str) else old)


HOSTILE: dict[str, Callable[[Any], Any]] = {
    "all alike": texts("same"),
    "empty": texts(""),
    "blank": texts(" \t\n"),
    "overlong": texts("x" * 20_000),
    "NUL": texts("a\x00b"),
    "half a surrogate pair": texts("\ud800"),
    "other half": texts("ok \udfff ok"),
    "SQL": texts("Robert'); DROP TABLE customers;--"),
    "HTML": texts("<script>alert(1)</script>"),
    "template": texts("{__class__} %s ${HOME} {{7*7}}"),
    "labels of nobody": texts("c999999999999999999999"),
    "labels of others": texts("p1"),
    "no dates": texts("2025-02-30"),
    "far dates": texts("9999-12-31"),
    "huge numbers": each(lambda _, old: 10**30 if isinstance(old, int | float) else old),
    "negative numbers": each(lambda _, old: -1 if isinstance(old, int | float) else old),
    "fractions": each(lambda _, old: 0.123456789 if isinstance(old, int | float) else old),
    "other types": each(lambda _, __: {"nested": [1, {"more": None}]}),
    "lists": each(lambda _, __: [[[]]]),
    "nulls": each(lambda _, __: None),
    "booleans": each(lambda _, __: True),
    "numbers for texts": each(lambda _, __: 7),
    "rows that are none": lambda answer: {table: dict.fromkeys(rows, "row") for table, rows in answer.items()},
    "tables that are none": lambda answer: dict.fromkeys(answer, 1),
    "lists of rows": lambda answer: {table: list(rows.values()) for table, rows in answer.items()},
    "too many rows": lambda answer: {
        table: {**rows, **{f"zz{n}": {} for n in range(500)}} for table, rows in answer.items()
    },
    "too few rows": lambda answer: {table: dict(list(rows.items())[:1]) for table, rows in answer.items()},
    "unknown fields": lambda answer: {
        table: {label: {**row, "id": 1, "drop": "table", "__proto__": 1} for label, row in rows.items()}
        for table, rows in answer.items()
    },
    "unknown tables": lambda answer: {**answer, "sqlite_master": {"s1": {}}, "recipes": {"customers": 1}},
    "wrapped": lambda answer: {"result": answer},
    "a list": lambda answer: [answer],
    "nothing": lambda _: {},
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_answer_ends_in_a_valid_dataset_or_a_clear_error(name: str) -> None:
    """SQLite enforces keys, checks and uniques on what comes of it; what cannot be used is said, and asked for at most
    three times."""
    client = Told(*[changed(HOSTILE[name])] * 3, polite=False)
    try:
        dataset, rows = filled(crm(), SMALL, client)
    except ProviderError as error:
        assert "wrote nothing usable" in str(error)  # noqa: PT017
        assert error.tables  # noqa: PT017
        return
    assert {table: len(found) for table, found in rows.items()} == SMALL
    assert len(client.asks) == 1 or notes(dataset)


TEXTS: dict[str, Any] = {
    "no JSON": "I am sorry, but here is a poem instead.",
    "empty": "",
    "a number": "7",
    "null": "null",
    "deeply nested": '{"customers": ' + "[" * 100_000 + "]" * 100_000 + "}",
    "unclosed": '{"customers": {"c1": {"name": "A"',
    "NaN": '{"customers": {"c1": {"name": NaN, "created_at": Infinity}}}',
    "endless digits": '{"order_items": {"oi1": {"quantity": ' + "9" * 100_000 + "}}}",
    "quotes without an end": '{"customers": {"c1": {"name": "' + '\\"' * 500_000,
    "half an escape": '{"customers": {"c1": {"name": "\\ud83d"}}}',
    "a page": "<!DOCTYPE html><html><body>502</body></html>",
}


@pytest.mark.parametrize("name", TEXTS)
def test_a_text_that_is_no_answer_is_a_clear_error(name: str) -> None:
    """After three tries it says who wrote nothing usable for which table, what was wrong first, and what to do."""
    client = Told(*[TEXTS[name]] * 3, polite=False)
    with pytest.raises(ProviderError, match=r"wrote nothing usable for .* asked 3 times") as caught:
        filled(crm(), SMALL, client)
    assert "max_tokens" in str(caught.value)
    assert str(caught.value).isprintable() or set(str(caught.value)) & {"\n"}


@pytest.mark.parametrize(
    "wrap",
    [
        "\ufeff{}",
        "```json\n{}\n```",
        "```\n{}\n```\n",
        "\n\n  {}  \n",
        "```json\r\n{}",
        "Here you are:\n{}\nEnjoy!",
        '<think>\nMaybe {"customers": {"c1": {"name": "no"}}}?\n</think>\n{}',
        "Maybe {this}?</think>{}",
        "{},",
        "{}{}",
        "[{}]",
        '{"answer": {}, "notes": "none"}',
        "```json\n{},\n```",
    ],
    ids=[
        "BOM",
        "fence",
        "bare fence",
        "blanks",
        "open fence",
        "words around it",
        "thoughts",
        "thoughts without a beginning",
        "comma",
        "twice",
        "list",
        "object around it",
        "fence and comma",
    ],
)
def test_what_is_wrapped_is_unwrapped(wrap: str) -> None:
    """A byte order mark, a Markdown fence, thoughts and words around an answer cost nothing."""
    client = Told(lambda ask: wrap.replace("{}", json.dumps(polite(ask))), polite=False)
    dataset, _ = filled(crm(), SMALL, client)
    assert len(client.asks) == 1
    assert notes(dataset) == []


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize("world", [crm, links])
def test_nonsense_of_the_right_shape_ends_well(world: Callable[[], sa.MetaData], seed: int) -> None:
    """Documents sampled from the grammar itself, every time: the dataset is valid, and what fell short is said."""
    draws = iter(range(seed * 10, seed * 10 + 10))
    client = Told(*[lambda ask: sampled(ask.schema, next(draws))] * 3, polite=False)
    try:
        dataset, rows = filled(world(), 3, client)
    except ProviderError as error:
        assert "wrote nothing usable" in str(error)  # noqa: PT017
        return
    assert all(len(found) == 3 for found in rows.values())
    assert len(client.asks) == 1 or notes(dataset)


@pytest.mark.parametrize("seed", range(40))
def test_random_damage_ends_well(seed: int) -> None:
    """An obliging answer with bytes cut out, doubled and swapped at random is never more than a shorter answer."""
    draw = random.Random(seed)  # noqa: S311

    def damage(ask: Ask) -> Any:
        text = json.dumps(polite(ask))
        for _ in range(draw.randrange(1, 6)):
            at, length = draw.randrange(len(text)), draw.randrange(1, 40)
            piece = draw.choice(["", text[at : at + length] * 2, '"', "}", "{", "\\", ",", "null", "\x00"])
            text = text[:at] + piece + text[at + length :]
        return said(text, draw.choice(["end", "truncated"]))

    client = Told(*[damage] * 30)
    try:
        _, rows = filled(crm(), SMALL, client)
    except ProviderError as error:
        assert "wrote nothing usable" in str(error)  # noqa: PT017
        return
    assert {table: len(found) for table, found in rows.items()} == SMALL


def test_what_was_injected_is_only_text() -> None:
    """SQL and HTML in an answer are stored as they are: values, bound as parameters."""
    evil = "Robert'); DROP TABLE customers;--"

    def inject(answer: Any) -> None:
        answer["customers"]["c1"]["name"] = evil
        answer["products"]["p1"]["description"] = "<script>alert(1)</script>"

    _, rows = filled(crm(), SMALL, Told(changed(inject)))
    assert rows["customers"][0]["name"] == evil
    assert rows["products"][0]["description"] == "<script>alert(1)</script>"


def test_a_database_is_not_touched_by_what_cannot_be_used() -> None:
    """An error of the provider leaves the tables as they were."""
    with pytest.raises(SydaError):
        filled(crm(), CRM_SIZES, Told(*["nothing"] * 3))
    assert sqlite3.sqlite_version  # the engine went with the failure; nothing was begun


def test_hostile_recipes_carry_on_by_rule() -> None:
    """What is said about columns is judged as strictly: what does not pass is made by rule, and said."""

    def wicked(answer: Any) -> None:
        said_about = answer["recipes"]["order_items"]
        said_about["numbers"] = [
            {"column": "quantity", "when_column": "", "when_value": "", "low": 5, "high": -5, "decimals": 99,
             "distribution": "pareto", "mean": 1e308, "sd": -1},
        ]  # fmt: skip
        said_about["steps"] = []
        said_about["keys"] = [{"column": "order_id", "fan_out": "skewed", "childless": 7}]

    dataset, rows = filled(crm(), {**SMALL, "order_items": 400}, Told(changed(wicked)))
    assert len(rows["order_items"]) == 400
    assert all(1 <= row["quantity"] <= 100 for row in rows["order_items"])
    assert any("order_items.quantity" in note for note in notes(dataset))


@pytest.mark.parametrize("seed", range(5))
def test_recipes_sampled_from_the_grammar_pass_the_gate(seed: int) -> None:
    """Whatever the grammar lets a model say about columns, a table of thousands of rows comes out of it."""

    def reply(ask: Ask) -> Any:
        return json.loads(json.dumps(polite(ask))) | {"recipes": json.loads(sampled(_recipes(ask), seed, ending=0.1))}

    sizes = {**SMALL, "customers": 150, "orders": 300, "order_items": 600}
    _, rows = filled(crm(), sizes, Told(reply))
    assert {table: len(found) for table, found in rows.items()} == sizes


def _recipes(ask: Ask) -> dict[str, Any]:
    return {**ask.schema["properties"]["recipes"], "$defs": ask.schema["$defs"]}


def test_what_is_asked_for_is_what_the_schema_says() -> None:
    """The schema of a question is the one of its brief: nothing is sent that was not planned."""
    brief = brief_of(planned(crm(), SMALL))
    client = Told()
    filled(crm(), SMALL, client)
    assert client.asks[0].schema == schema_of(brief, whole(brief)[0])
