"""Rows written by the application's own mappers."""

from __future__ import annotations

import datetime as dt
import warnings
from collections.abc import Iterator
from typing import Any

import pytest
import sqlalchemy as sa
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column, relationship, validates

from pytest_syda import RequestError, SinkError, SydaWarning, populate


class Base(DeclarativeBase):
    pass


class Team(Base):
    __tablename__ = "team"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(sa.String(40))
    lead_id: Mapped[int | None] = mapped_column(sa.ForeignKey("person.id", use_alter=True, name="fk_lead"))
    lead: Mapped[Person | None] = relationship(foreign_keys=lead_id)


link = sa.Table(
    "watching",
    Base.metadata,
    sa.Column("team_id", sa.ForeignKey("team.id"), primary_key=True),
    sa.Column("person_id", sa.ForeignKey("person.id"), primary_key=True),
)


class Person(Base):
    __tablename__ = "person"
    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str] = mapped_column(sa.String(10))
    name: Mapped[str] = mapped_column(sa.String(40))
    slug: Mapped[str | None] = mapped_column(sa.String(60))
    nickname: Mapped[str | None] = mapped_column(sa.String(20), default="nobody")
    chief_id: Mapped[int | None] = mapped_column(sa.ForeignKey("person.id"))
    __mapper_args__ = {"polymorphic_on": "kind", "polymorphic_identity": "person"}

    def __init__(self, *, must_not_be_called: str) -> None:
        raise AssertionError(must_not_be_called)

    @validates("name")
    def shout(self, _key: str, value: str) -> str:
        return value.upper()


class Engineer(Person):
    __tablename__ = "engineer"
    id: Mapped[int] = mapped_column(sa.ForeignKey("person.id"), primary_key=True)
    language: Mapped[str] = mapped_column(sa.String(20))
    since: Mapped[dt.date]
    __mapper_args__ = {"polymorphic_identity": "engineer"}


@sa.event.listens_for(Person, "before_insert", propagate=True)
def slugged(_mapper: Any, _connection: Any, person: Person) -> None:
    person.slug = f"{person.id}-{person.name.lower()}"


@pytest.fixture
def session(engine: sa.Engine) -> Iterator[Session]:
    with Session(engine) as session:
        Base.metadata.create_all(session.connection())
        session.commit()
        yield session


@pytest.fixture
def sqlite_session(sqlite_engine: sa.Engine) -> Iterator[Session]:
    with Session(sqlite_engine) as session:
        Base.metadata.create_all(session.connection())
        yield session


def test_validators_and_events_are_run(sqlite_session: Session) -> None:
    """A class's validators change its values, its events add to them, and its `__init__` is not called."""
    session = sqlite_session
    data = populate(session, Base, 12, insert="orm")
    people = session.scalars(sa.select(Person)).all()
    assert len(people) == 24
    assert all(person.name == person.name.upper() for person in people)
    assert {type(person) for person in people} == {Person, Engineer}
    assert all(person.slug == f"{person.id}-{person.name.lower()}" for person in people)
    assert {row.nickname is None for row in people} == {row["nickname"] is None for row in data.rows(Person)}
    assert session.scalar(sa.select(sa.func.count()).select_from(link)) == 12


def test_the_same_rows_as_in_bulk(session: Session) -> None:
    """What no validator or event touches is the same whichever way it was written, on every database."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", SydaWarning)
        in_bulk = populate(session, Base, 12)
    columns = sa.select(Engineer.id, Engineer.language, Engineer.since, Person.chief_id, Person.nickname)
    before = session.execute(columns.order_by(Engineer.id)).all()
    session.rollback()
    by_mappers = populate(session, Base, 12, insert="orm")
    assert session.execute(columns.order_by(Engineer.id)).all() == before
    assert by_mappers.sizes == in_bulk.sizes
    session.rollback()
    Base.metadata.drop_all(session.connection())
    session.commit()


def test_a_value_that_a_class_refuses(sqlite_engine: sa.Engine) -> None:
    """The error names class, attribute, value and way out; the session is as it was."""

    class Other(DeclarativeBase):
        pass

    class Account(Other):
        __tablename__ = "account"
        id: Mapped[int] = mapped_column(primary_key=True)
        email: Mapped[str] = mapped_column(sa.String(60))

        @validates("email")
        def checked(self, _key: str, value: str) -> str:
            if not value.endswith("@corp.example"):
                raise ValueError("not one of ours")
            return value

    with Session(sqlite_engine) as session:
        Other.metadata.create_all(session.connection())
        with pytest.raises(SinkError, match=r"account\.email: Account\.email = '.*' was refused .*not one of ours"):
            populate(session, Account, insert="orm")
        assert session.scalars(sa.select(Account)).all() == []
        mails = {"Account": {"email": lambda row, _: f"user{row['id']}@corp.example"}}
        assert len(populate(session, Account, generators=mails, insert="orm")[Account]) == 10


def test_events_that_are_skipped_are_named_once(sqlite_engine: sa.Engine) -> None:
    """In bulk, a class that listens to its inserts is warned about the first time only."""

    class Other(DeclarativeBase):
        pass

    class Account(Other):
        __tablename__ = "account"
        id: Mapped[int] = mapped_column(primary_key=True)

    sa.event.listen(Account, "after_insert", lambda *_: None)
    with Session(sqlite_engine) as session:
        Other.metadata.create_all(session.connection())
        with pytest.warns(SydaWarning, match="Account: insert events .* are not run"):
            populate(session, Account)
        populate(session, Account, seed=1)


def test_another_way_than_these(sqlite_session: Session) -> None:
    """A misspelt way is named."""
    with pytest.raises(RequestError, match=r"no way 'orn' to insert rows\. Did you mean 'orm'"):
        populate(sqlite_session, Base, insert="orn")
