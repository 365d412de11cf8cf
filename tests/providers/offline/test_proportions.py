"""Shares written into comments and prompts."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from pytest_syda.providers.offline import write_recipe
from pytest_syda.providers.offline.proportions import read_shares
from pytest_syda.recipe.kinds.choices import Choice
from pytest_syda.schema.types import Column, Schema, Table, Type

STATUS = Column(name="status", type=Type(kind="string"), nullable=False)
TIER = Column(name="tier", type=Type(kind="enum", labels=("gold", "silver", "bronze")), nullable=False)
NAME = Column(name="name", type=Type(kind="string"), nullable=False)


@pytest.mark.parametrize(
    ("text", "shares"),
    [
        ("60% Approved, 30% Pending, 10% Denied", {"Approved": 60, "Pending": 30, "Denied": 10}),
        ("Approved (60%), Pending (40%)", {"Approved": 60, "Pending": 40}),
        ("Gold: 10%, Silver: 30%, Bronze: 60%", {"Gold": 10, "Silver": 30, "Bronze": 60}),
        ("About 70% of the customers are Active, 30% inactive.", {"Active": 70, "inactive": 30}),
        ("60 percent of claims approved and 40 percent denied", {"approved": 60, "denied": 40}),
        ("62.5% on, 37.5% off", {"on": 62.5, "off": 37.5}),
        ("60% should be Delivered, and the remaining 40% Cancelled.", {"Delivered": 60, "Cancelled": 40}),
        ('90% "In stock", 10% "Sold out"', {"In stock": 90, "Sold out": 10}),
        ("50% discount on everything", {}),
        ("Growth of 20% and 30% margins", {}),
        ("Discount in percent, 0-100%", {}),
        ("80% active, 70% inactive", {}),
        ("60% Approved", {}),
        ("60% Approved, 40% Approved", {}),
    ],
)
def test_read(text: str, shares: dict[str, float]) -> None:
    """Two values at least, that are no more than everything; else it is prose about something else."""
    assert dict(read_shares(text)) == shares


def made(*columns: Column, prompt: str = "", table_prompt: str = "") -> dict[str, Choice | None]:
    """The choices of a table's columns."""
    key = Column(name="id", type=Type(kind="integer"), nullable=False)
    table = Table(name="claims", columns=(key, *columns), primary_key=("id",))
    recipe = write_recipe(
        Schema(tables={"claims": table}), "claims", as_of="2026-01-01", locale="en_US", prompt=prompt,
        table_prompt=table_prompt,
    )  # fmt: skip
    return {name: spec if isinstance(spec, Choice) else None for name, spec in recipe.columns.items()}


@pytest.mark.parametrize("where", ["comment", "prompt", "table_prompt"])
def test_wherever_it_is_said(where: str) -> None:
    """The column's comment, the table's prompt, the dataset's."""
    text = "60% Approved, 40% Denied"
    column = replace(STATUS, comment=text) if where == "comment" else STATUS
    found = made(NAME, column, **({} if where == "comment" else {where: text}))["status"]
    assert found is not None
    assert (found.values, found.weights) == (("Approved", "Denied"), (60, 40))


def test_known_values_keep_their_spelling_and_share_what_is_left() -> None:
    """What nobody gave a share has the rest."""
    found = made(STATUS, TIER, prompt="10% Gold and 60% BRONZE")["tier"]
    assert found is not None
    assert dict(zip(found.values, found.weights, strict=True)) == {"gold": 10, "bronze": 60, "silver": 30}


def test_only_the_column_that_is_meant() -> None:
    """By its values, else by its name, else the first that has states."""
    both = made(STATUS, replace(TIER, type=Type(kind="string")), prompt="Their tiers: 40% Gold, 60% Silver.")
    assert both["tier"] is not None
    assert both["tier"].values == ("Gold", "Silver")
    assert both["status"] is None or "Gold" not in both["status"].values
    name = made(NAME, prompt="60% Approved, 40% Denied")["name"]
    assert name is None or "Approved" not in name.values


def test_shares_of_other_values_are_of_another_column() -> None:
    """An enum does not take them."""
    found = made(TIER, prompt="60% Approved, 40% Denied")["tier"]
    assert found is not None
    assert set(found.values) == {"gold", "silver", "bronze"}
