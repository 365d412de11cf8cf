"""Tables as their classes see them: versions, and columns that not every class has."""

from __future__ import annotations

import uuid

import sqlalchemy as sa
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column

from pytest_syda import populate


class Base(DeclarativeBase):
    pass


class Page(Base):
    __tablename__ = "page"
    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str] = mapped_column(sa.String(30))
    revision: Mapped[int] = mapped_column()
    __mapper_args__ = {"version_id_col": revision}


class Draft(Base):
    __tablename__ = "draft"
    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str] = mapped_column(sa.String(30))
    revision: Mapped[str] = mapped_column(sa.String(32))
    __mapper_args__ = {"version_id_col": revision, "version_id_generator": lambda _: uuid.uuid4().hex}


class Counted(Base):
    __tablename__ = "counted"
    id: Mapped[int] = mapped_column(primary_key=True)
    revision: Mapped[int] = mapped_column(server_default="7")
    __mapper_args__ = {"version_id_col": revision, "version_id_generator": False}


class Person(Base):
    __tablename__ = "person"
    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str] = mapped_column(sa.String(10))
    name: Mapped[str | None] = mapped_column(sa.String(30))
    __mapper_args__ = {"polymorphic_on": "kind", "polymorphic_identity": "person"}


class Engineer(Person):
    salary: Mapped[int | None]
    page_id: Mapped[int | None] = mapped_column(sa.ForeignKey("page.id"))
    __mapper_args__ = {"polymorphic_identity": "engineer"}


class Chief(Engineer):
    badge: Mapped[int | None] = mapped_column(unique=True)
    __mapper_args__ = {"polymorphic_identity": "chief"}


class Manager(Person):
    page_id: Mapped[int | None] = mapped_column(sa.ForeignKey("page.id"), use_existing_column=True)
    car: Mapped[str | None] = mapped_column(sa.String(30))
    __mapper_args__ = {"polymorphic_identity": "manager"}


def test_a_row_begins_at_the_first_version(sqlite_engine: sa.Engine) -> None:
    """So that its mapper can change it: 1, whatever its own generator gives, or what the database counts from."""
    with Session(sqlite_engine) as session:
        Base.metadata.create_all(session.connection())
        data = populate(session, [Page, Draft, Counted], 5)
        assert {page.revision for page in data[Page]} == {1}
        assert set(session.scalars(sa.select(Counted.revision))) == {7}
        for row in (data.one(Page), data.one(Draft)):
            row.title = "changed"
        session.flush()
        assert data.one(Page).revision == 2


def test_rows_have_the_columns_of_their_class(sqlite_engine: sa.Engine) -> None:
    """What only some of the classes in a table have is NULL in rows of the others, keys included."""
    with Session(sqlite_engine) as session:
        Base.metadata.create_all(session.connection())
        populate(session, Base, 60)
        rows = session.execute(sa.select(Person.__table__)).all()
        having = {
            name: {row.kind for row in rows if getattr(row, name) is not None}
            for name in ("name", "salary", "page_id", "badge", "car")
        }
        assert having == {
            "name": {"person", "engineer", "chief", "manager"},
            "salary": {"engineer", "chief"},
            "page_id": {"engineer", "chief", "manager"},
            "badge": {"chief"},
            "car": {"manager"},
        }


def test_no_class_is_left_without_rows_where_there_is_room(sqlite_engine: sa.Engine) -> None:
    """One size for all: as many rows as there are classes are one of each, whatever the seed."""
    for seed in range(4):
        with Session(sqlite_engine) as session:
            Base.metadata.create_all(session.connection())
            populate(session, Base, 4, seed=seed)
            kinds = session.scalars(sa.select(Person.kind)).all()
            assert {"person", "engineer", "chief", "manager"} <= set(kinds)
