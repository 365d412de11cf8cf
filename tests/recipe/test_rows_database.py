"""Written rows in a real database that enforces everything."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import pytest
import sqlalchemy as sa
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column

from pytest_syda import Scripted, populate
from pytest_syda.errors import RecipeError
from pytest_syda.store.lookup import Lookup
from pytest_syda.store.memory import MemoryStore
from tests.engines import an_engine


class Base(DeclarativeBase):
    pass


class Firm(Base):
    __tablename__ = "firms"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(sa.String(30), unique=True)
    joined: Mapped[dt.datetime] = mapped_column(sa.DateTime(timezone=True), unique=True)
    opens: Mapped[dt.time | None]
    __table_args__ = (sa.CheckConstraint("opens IS NULL"),)


class Contact(Base):
    __tablename__ = "contacts"
    id: Mapped[int] = mapped_column(primary_key=True)
    firm_id: Mapped[int] = mapped_column(sa.ForeignKey("firms.id"))
    email: Mapped[str] = mapped_column(sa.String(60), unique=True)
    discount: Mapped[Decimal] = mapped_column(sa.Numeric(5, 2))
    most: Mapped[Decimal] = mapped_column(sa.Numeric(5, 2))
    __table_args__ = (sa.CheckConstraint("discount <= most"), sa.CheckConstraint("discount >= 0"))


ROWS: dict[str, list[dict[str, Any]]] = {
    "firms": [
        {"name": "Acme", "joined": "2024-03-01T10:00:00+02:00", "opens": None},
        {"name": "Globex", "joined": "2024-04-01T00:00:00Z"},
    ],
    "contacts": [
        {"firm_id": "firms#2", "email": "ada@globex.example", "discount": "99.00"},
        {"firm_id": "firms#1", "email": "bo@acme.example", "discount": 5, "most": 7.5},
        {"firm_id": "firms#1", "email": "'; DROP TABLE firms; --", "discount": 0},
    ],
}


@pytest.fixture
def session() -> Iterator[Session]:
    with an_engine() as engine:
        sa.event.listen(engine, "connect", lambda connection, _record: connection.execute("PRAGMA foreign_keys=ON"))
        Base.metadata.create_all(engine)
        with Session(engine) as session:
            yield session


def fill(session: Session, sizes: dict[str, int], written: dict[str, list[dict[str, Any]]], **more: Any) -> Any:
    provider = Scripted([written], max_rows=3)
    return populate(session, [Firm, Contact], sizes, provider=provider, store=Lookup(MemoryStore()), **more)


def test_rows_arrive_as_they_are_written(session: Session) -> None:
    """Labels become keys, text becomes values, what is left out is made around them; SQL in a value is a value."""
    data = fill(session, {"Firm": 2, "Contact": 3}, ROWS)
    firms = {firm.id: firm.name for firm in data[Firm]}
    assert list(firms.values()) == ["Acme", "Globex"]
    assert data.rows(Firm)[0]["joined"] == dt.datetime(2024, 3, 1, 8, tzinfo=dt.UTC)
    contacts = data[Contact]
    assert [firms[contact.firm_id] for contact in contacts] == ["Globex", "Acme", "Acme"]
    assert contacts[2].email == "'; DROP TABLE firms; --"
    assert (contacts[1].discount, contacts[1].most) == (5, Decimal("7.50"))
    assert contacts[0].most >= contacts[0].discount == 99
    assert data.notes == ()


def test_the_same_rows_twice_in_one_database(session: Session) -> None:
    """What is there already is there once: names, mail addresses and moments are made anew, and the summary says so."""
    sizes = {"Firm": 2, "Contact": 3}
    fill(session, sizes, ROWS)
    again = fill(session, sizes, ROWS)
    assert session.scalar(sa.select(sa.func.count()).select_from(Firm)) == 4
    assert [contact.discount for contact in again[Contact]][1:] == [5, 0]
    assert any(note.startswith("firms: 4 written values gave way") for note in again.notes)


def test_pinned_rows_stand_before_written_ones(session: Session) -> None:
    """A pinned name is there once, at its place; the written one of that name is another."""
    data = fill(session, {"Firm": 2, "Contact": 3}, ROWS, rows={"Firm": [{"name": "Globex"}]})
    names = [firm.name for firm in data[Firm]]
    assert names[0] == "Globex"
    assert len(set(names)) == 2
    assert data[Contact][1].firm_id == data[Firm][0].id


def test_rows_that_do_not_pass_the_gate_are_named(session: Session) -> None:
    """Every one of them, and nothing is inserted."""
    bad: dict[str, list[dict[str, Any]]] = {
        "firms": [{"name": "Acme"}, {"name": "Acme"}],
        "contacts": [{"firm_id": 1, "discount": -1}],
    }
    with pytest.raises(RecipeError) as caught:
        fill(session, {"Firm": 2, "Contact": 1}, bad)
    for path in ("firms.rows[1].name", "contacts.rows[0].firm_id", "contacts.rows[0].discount"):
        assert path in str(caught.value)
    assert session.scalar(sa.select(sa.func.count()).select_from(Firm)) == 0
