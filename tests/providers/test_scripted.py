"""The test double: answers from a list, and nothing beyond it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from pytest_syda import ProviderError, RecipeError, Scripted
from pytest_syda.dataset.plan import Plan, make_plan
from pytest_syda.dataset.request import Request
from pytest_syda.dataset.wanted import Wanted
from pytest_syda.providers import Provider, get_provider, is_free
from pytest_syda.providers.offline.provider import OfflineProvider
from pytest_syda.recipe import kinds
from pytest_syda.recipe.document import Recipe
from pytest_syda.schema.types import Column, Schema, Table, Type

__all__ = ["kinds"]

NAME = Column(name="name", type=Type(kind="string", length=40), nullable=False)
CITY = Column(name="city", type=Type(kind="string", length=40))
TABLES = {
    name: Table(name=name, columns=(NAME, CITY), classes=(name.capitalize(),)) for name in ("customers", "orders")
}
PLAN: Plan = make_plan(Schema(tables=TABLES), Request(listed=tuple(TABLES)))
CUSTOMERS = Wanted(table="customers", rows=2)
ORDERS = Wanted(table="orders", rows=2)


def written(provider: Provider, *wanted: Wanted) -> dict[str, Recipe]:
    return {recipe.table: recipe for recipe in provider.write(PLAN, wanted)}


def test_each_call_gets_the_next_answer() -> None:
    """Rows by table or class; and what was asked is remembered."""
    provider = Scripted([{"customers": [{"name": "A"}]}, {"Customers": [{"name": "B"}]}])
    assert written(provider, CUSTOMERS)["customers"].rows == [{"name": "A"}]
    assert written(provider, CUSTOMERS)["customers"].rows == [{"name": "B"}]
    assert provider.calls == 2
    assert provider.asked == [(CUSTOMERS,), (CUSTOMERS,)]
    assert isinstance(provider, Provider)
    assert not is_free(provider)


def test_what_an_answer_lacks_is_made_by_rule() -> None:
    """Columns, and tables that it does not speak of; tables that nobody asked for, or knows, are left out."""
    recipes = written(Scripted([{"orders": [], "zoo": []}]), CUSTOMERS)
    assert recipes.keys() == {"customers"}
    assert recipes["customers"].columns == OfflineProvider().recipe(PLAN, "customers").columns
    assert recipes["customers"].provenance.provider == "scripted"


def test_a_whole_recipe_is_an_answer() -> None:
    """Its columns over those by rule."""
    spec = {"kind": "choice", "values": ["Bern", "Oslo"]}
    recipe = written(Scripted([{"customers": {"columns": {"city": spec}, "rows": [{"name": "A"}]}}]), CUSTOMERS)[
        "customers"
    ]
    assert recipe.columns.keys() == {"name", "city"}
    assert recipe.columns["city"].kind == "choice"
    with pytest.raises(RecipeError):
        written(Scripted([{"customers": {"columns": {"city": {"kind": "nonsense"}}}}]), CUSTOMERS)


def test_known_rows_are_carried_on() -> None:
    """Rows are the further ones; columns that are asked for are filled in."""
    known = written(Scripted([{"customers": [{"name": "A"}, {"name": "B"}]}]), CUSTOMERS)["customers"]
    more = Wanted(table="customers", rows=3, known=known)
    assert [row["name"] for row in written(Scripted([{"customers": [{"name": "C"}]}]), more)["customers"].rows] == [
        "A",
        "B",
        "C",
    ]
    fill = Wanted(table="customers", rows=2, known=known, columns=frozenset({"city"}))
    assert written(Scripted([{"customers": [{"city": "Bern"}]}]), fill)["customers"].rows == [
        {"name": "A", "city": "Bern"},
        {"name": "B"},
    ]


def test_exceptions_and_functions_are_answers() -> None:
    """Raised, and called with what is asked."""

    def answer(plan: Plan, wanted: Any) -> Any:
        return {each.table: [{"name": each.table}] for each in wanted if plan}

    def parts(_plan: Plan, _wanted: Any) -> Any:
        yield {"customers": [{"name": "A"}]}
        yield {"customers": [{"name": "A"}, {"name": "B"}]}

    provider = Scripted([ConnectionError("no line"), answer, parts, lambda *_: ProviderError("no")])
    with pytest.raises(ConnectionError, match="no line"):
        written(provider, CUSTOMERS)
    assert written(provider, CUSTOMERS, ORDERS)["orders"].rows == [{"name": "orders"}]
    assert [len(recipe.rows) for recipe in provider.write(PLAN, [CUSTOMERS])] == [1, 2]
    with pytest.raises(ProviderError, match="no"):
        written(provider, CUSTOMERS)


def test_no_answer_left_is_an_error() -> None:
    """That names the call and its tables."""
    provider = Scripted([{}])
    written(provider, CUSTOMERS)
    with pytest.raises(ProviderError, match="has 1 answer, and this is call 2: customers"):
        written(provider, CUSTOMERS)


@pytest.mark.parametrize(
    ("answer", "message"),
    [
        ({"custommers": []}, "Did you mean 'customers'"),
        (3, "of type int"),
        ("no", "of type str"),
        ([3], "of type int"),
        ({"customers": 3}, "gives customers no list of rows"),
        ({"customers": [3]}, "gives customers no list of rows"),
    ],
)
def test_answers_that_make_no_sense_are_errors(answer: Any, message: str) -> None:
    """In words, whoever wrote them."""
    with pytest.raises(ProviderError, match=message):
        written(Scripted([answer]), CUSTOMERS)


def test_calls_are_counted_in_a_file(tmp_path: Path) -> None:
    """A line for each call of any object, with what it was for."""
    for _ in range(2):
        written(Scripted([{}], calls_file=tmp_path / "calls"), CUSTOMERS, ORDERS)
    lines = (tmp_path / "calls").read_text().splitlines()
    assert [json.loads(line)["tables"] for line in lines] == [["customers", "orders"]] * 2


def test_usage_is_counted_once_a_call() -> None:
    """With its first table."""
    recipes = written(Scripted([{}], usage={"input_tokens": 7}), CUSTOMERS, ORDERS)
    assert recipes["customers"].provenance.usage == {"input_tokens": 7}
    assert recipes["orders"].provenance.usage == {}


def test_unconfigured_it_says_what_to_write(monkeypatch: pytest.MonkeyPatch) -> None:
    """In conftest.py, to be pasted, or in the environment."""
    monkeypatch.delenv("SYDA_SCRIPT", raising=False)
    with pytest.raises(ProviderError, match="register_provider") as caught:
        written(get_provider("scripted"), CUSTOMERS)
    assert "SYDA_SCRIPT" in str(caught.value)


def test_answers_come_from_the_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A JSON list; a text in it is an error to raise."""
    path = tmp_path / "answers.json"
    path.write_text('[{"customers": [{"name": "A"}]}, "overloaded"]')
    monkeypatch.setenv("SYDA_SCRIPT", str(path))
    assert written(get_provider("scripted"), CUSTOMERS)["customers"].rows == [{"name": "A"}]
    with pytest.raises(ProviderError, match="overloaded"):  # the next answer, whoever asks
        written(get_provider("scripted"), CUSTOMERS)


@pytest.mark.parametrize("text", [None, "{", "{}"])
def test_a_script_that_cannot_be_read_is_an_error(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, text: str | None
) -> None:
    """That names the variable and the file."""
    path = tmp_path / "answers.json"
    if text is not None:
        path.write_text(text)
    monkeypatch.setenv("SYDA_SCRIPT", str(path))
    with pytest.raises(ProviderError, match=r"SYDA_SCRIPT=.*answers\.json"):
        written(get_provider("scripted"), CUSTOMERS)
