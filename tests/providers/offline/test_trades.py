"""Trades: tables of a museum or a kennel speak of their own things; unknown ones of their own noun."""

from __future__ import annotations

from importlib.resources import files

import pytest
from sqlalchemy import Column, ForeignKey, Integer, MetaData, String, Table, Text, create_engine
from sqlalchemy.orm import Session

from pytest_syda import populate
from pytest_syda.providers.offline.trades.composing import COMMON
from pytest_syda.providers.offline.trades.finding import index_of_words
from pytest_syda.providers.offline.trades.indexing import written
from pytest_syda.providers.offline.trades.reading import load_trade, normal, own_words

FOLDER = files("pytest_syda.providers.offline.trades").joinpath("data")
TRADES = sorted(file.name.removesuffix(".trade") for file in FOLDER.iterdir() if file.name.endswith(".trade"))


def rows_of(metadata: MetaData, table: str, size: int = 12, prompt: str | None = None) -> list[dict[str, object]]:
    engine = create_engine("sqlite://")
    metadata.create_all(engine)
    with Session(engine) as session:
        populate(session, [metadata], size, prompt=prompt)
        return [dict(row) for row in session.execute(metadata.tables[table].select()).mappings()]


def one_table(name: str, *columns: Column[str]) -> MetaData:
    metadata = MetaData()
    Table(name, metadata, Column("id", Integer, primary_key=True), *columns)
    return metadata


def text(name: str, length: int | None = 120) -> Column[str]:
    return Column(name, String(length) if length else Text(), nullable=False)


def test_the_index_says_what_the_trades_say() -> None:
    """`index.json` is that of the trades' first lines; after a change of these it is written anew."""
    assert index_of_words() == written(), "python -m pytest_syda.providers.offline.trades.indexing"


@pytest.mark.parametrize("trade", TRADES)
def test_records_are_whole(trade: str) -> None:
    """Every record of a trade has all of its fields, and no value is empty."""
    width = 0
    for line in FOLDER.joinpath(f"{trade}.trade").read_text(encoding="utf-8").splitlines():
        if line.startswith(": "):
            width = len(line.split(" | "))
        assert not line.startswith("- ") or len(line.split(" | ")) == width, line
    assert all(all(said.values) for section in load_trade(trade).values() for said in section.values())


@pytest.mark.parametrize("trade", [trade for trade in TRADES if trade != COMMON])
def test_words_are_written_as_tables_are_known(trade: str) -> None:
    """The words that speak of a trade are such as a table can be called by."""
    own, shared = own_words(FOLDER.joinpath(f"{trade}.trade").read_text(encoding="utf-8"))
    assert own
    assert all(word and word == normal(word) for word in (*own, *shared))


def test_a_prompt_tells_the_trade() -> None:
    """Of a freight forwarder, instructions and lines are those of shipments."""
    metadata = MetaData()
    Table("shipments", metadata, Column("id", Integer, primary_key=True), text("special_instructions", 300))
    Table(
        "invoice_lines",
        metadata,
        Column("id", Integer, primary_key=True),
        Column("shipment_id", ForeignKey("shipments.id"), nullable=False),
        text("description"),
    )
    shipments = load_trade("freight")["shipment"]["special instruction"].values
    lines = load_trade("freight")["invoice line"]["description"].values
    made = rows_of(metadata, "shipments", prompt="A freight forwarder")
    assert all(str(row["special_instructions"]).startswith(shipments) for row in made)
    assert {row["description"] for row in rows_of(metadata, "invoice_lines", prompt="A freight forwarder")} <= {*lines}


def test_a_record_goes_together() -> None:
    """The kind and the description of a piece of dive gear are those of its name."""
    gear = load_trade("dive")["gear"]
    known = set(zip(gear["name"].values, gear["category"].values, gear["description"].values, strict=True))
    rows = rows_of(one_table("dive_gear", text("name"), text("category"), text("description", None)), "dive_gear", 30)
    assert {(row["name"], row["category"], row["description"]) for row in rows} <= known


def test_names_come_again_only_when_all_were_used() -> None:
    """Of nine kinds of dive gear, nine rows have each one."""
    rows = rows_of(one_table("dive_gear", text("name")), "dive_gear", len(load_trade("dive")["gear"]["name"].values))
    assert len({row["name"] for row in rows}) == len(rows)


def test_an_unknown_noun_is_spoken_of() -> None:
    """Where nobody knows what a zorbing is, its texts say its name and are of no other trade."""
    rows = rows_of(one_table("zorbings", text("title"), text("description", None), text("notes", None)), "zorbings", 20)
    assert all("orbing" in str(row["title"]) for row in rows)
    assert sum("zorbing" in f"{row['description']} {row['notes']}".lower() for row in rows) >= len(rows) // 2
    assert len({row["notes"] for row in rows}) > len(rows) // 2


def test_a_unique_name_has_enough_values() -> None:
    """A unique name of a known trade goes on beyond the list."""
    name = Column("name", String(80), nullable=False, unique=True)
    rows = rows_of(one_table("dive_gear", name), "dive_gear", 60)
    assert len({row["name"] for row in rows}) == len(rows)


def test_an_everyday_table_is_of_no_trade() -> None:
    """A shop's shipments are no freight forwarder's: one shared word is not enough."""
    rows = rows_of(one_table("shipments", text("notes", None)), "shipments")
    freight = load_trade("freight")["shipment"]["note"].values
    assert not any(str(row["notes"]).startswith(freight) for row in rows)


def test_a_company_has_a_company_s_legal_name() -> None:
    """The legal name of a client is a firm's, unless its table has a person's columns."""
    rows = rows_of(one_table("clients", text("legal_name")), "clients")
    assert sum(any(char in str(row["legal_name"]) for char in ",.&") for row in rows) >= len(rows) // 2


def test_titles_of_no_domain_are_composed() -> None:
    """The incidents of a park are none of a computing center, and its courses none of a university."""
    metadata = one_table("park_incidents", text("title"), text("description", None))
    Table("rope_courses", metadata, Column("id", Integer, primary_key=True), text("name"))
    titles = {str(row["title"]) for row in rows_of(metadata, "park_incidents")}
    names = {str(row["name"]) for row in rows_of(metadata, "rope_courses")}
    assert not any("database" in title or "Checkout" in title for title in titles)
    assert all("Course" in name for name in names)


def test_a_conflict_is_no_defect() -> None:
    """What a dispute is about is said in words of people, not of machines."""
    rows = rows_of(one_table("neighborhood_disputes", text("reason"), text("notes", None)), "neighborhood_disputes")
    assert not any("part" in str(row["reason"]).lower().split() for row in rows)


def test_a_theme_is_light_or_dark_for_users_alone() -> None:
    """The theme of an evening is a subject, that of a user's settings a color."""
    evening = rows_of(one_table("poetry_evenings", text("theme")), "poetry_evenings")
    setting = rows_of(one_table("user_settings", text("theme")), "user_settings")
    assert not {row["theme"] for row in evening} & {"light", "dark", "system"}
    assert {row["theme"] for row in setting} <= {"light", "dark", "system"}
