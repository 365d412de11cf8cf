"""What mapped classes say: docstrings, comments, inheritance, discriminators, versions."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
import sqlalchemy.orm
from sqlalchemy import ForeignKey
from sqlalchemy.ext.mutable import MutableDict, MutableList
from sqlalchemy.orm import DeclarativeBase, Mapped, MappedAsDataclass, declared_attr, mapped_column

from pytest_syda.schema.introspect import introspect
from pytest_syda.schema.types import Discriminator


class Kind(enum.Enum):
    BOSS = 1
    CLERK = 2


def test_docstrings_a_person_wrote() -> None:
    """A class's own docstring counts; a dataclass's generated signature and the base's docstring do not."""

    class Base(MappedAsDataclass, DeclarativeBase):
        """Not about any table."""

    class Silent(Base):
        __tablename__ = "silent"
        id: Mapped[int] = mapped_column(primary_key=True)

    class Told(Base):
        """A person who buys.

        Twice.
        """

        __tablename__ = "told"
        id: Mapped[int] = mapped_column(primary_key=True)

    schema = introspect(Base).schema
    assert schema["silent"].doc == ""
    assert schema["told"].doc == "A person who buys.\n\nTwice."


def test_comments_from_wherever_they_stand() -> None:
    """Column.comment, then doc, then info's description; the table's comment too."""
    table = sa.Table(
        "t",
        sa.MetaData(),
        sa.Column("a", sa.Integer, comment="first", doc="second"),
        sa.Column("b", sa.Integer, doc="second"),
        sa.Column("c", sa.Integer, info={"description": "third"}),
        comment="a table",
    )
    found = introspect(table).schema["t"]
    assert [column.comment for column in found.columns] == ["first", "second", "third"]
    assert found.comment == "a table"


def test_joined_table_inheritance() -> None:
    """A subclass's table extends its base's: the key says `inherits`, the base knows every identity."""

    class Base(DeclarativeBase):
        pass

    class Asset(Base):
        __tablename__ = "assets"
        __mapper_args__ = {"polymorphic_on": "kind", "polymorphic_identity": "asset"}
        id: Mapped[int] = mapped_column(primary_key=True)
        kind: Mapped[str] = mapped_column(sa.String(10))
        parent_id: Mapped[int | None] = mapped_column(ForeignKey("assets.id"))

    class House(Asset):
        __tablename__ = "houses"
        id: Mapped[int] = mapped_column(ForeignKey("assets.id"), primary_key=True)
        next_to: Mapped[int | None] = mapped_column(ForeignKey("assets.id"))

        @declared_attr.directive
        @classmethod
        def __mapper_args__(cls) -> dict[str, Any]:
            return {"polymorphic_identity": "house", "inherit_condition": cls.id == Asset.id}

    class Villa(House):
        __tablename__ = "villas"
        __mapper_args__ = {"polymorphic_identity": "villa"}
        id: Mapped[int] = mapped_column(ForeignKey("houses.id"), primary_key=True)

    schema = introspect(Villa).schema
    assert [table.name for table in schema] == ["villas", "houses", "assets"]
    assert schema["assets"].discriminator == Discriminator(
        column="kind", identities={"Asset": "asset", "House": "house", "Villa": "villa"}
    )
    assert (schema["villas"].inherits, schema["houses"].inherits, schema["assets"].inherits) == ("houses", "assets", "")
    assert [(key.columns, key.inherits) for key in schema["houses"].foreign_keys] == [
        (("id",), True),
        (("next_to",), False),
    ]
    assert schema["houses"].discriminator is None
    assert not schema["houses"]["id"].autoincrement


def test_single_table_inheritance_and_enum_identities() -> None:
    """Subclasses share the table, base first; identities are what the column stores: an enum's labels."""

    class Base(DeclarativeBase):
        pass

    class Employee(Base):
        __tablename__ = "employees"
        __mapper_args__ = {"polymorphic_on": "kind"}
        id: Mapped[int] = mapped_column(primary_key=True)
        kind: Mapped[Kind]

    class Clerk(Employee):
        __mapper_args__ = {"polymorphic_identity": Kind.CLERK}
        desk: Mapped[int | None] = mapped_column("desk_number")

    class Boss(Employee):
        __mapper_args__ = {"polymorphic_identity": Kind.BOSS}

    found = introspect([Boss])
    table = found.schema["employees"]
    assert found.classes["employees"] == (Employee, Boss, Clerk)
    assert found.requested == (Boss,)
    assert table.classes == ("Employee", "Boss", "Clerk")
    assert table.label == "Employee"
    assert table.discriminator == Discriminator(
        column="kind", identities={"Clerk": "CLERK", "Boss": "BOSS"}, only={"desk_number": ("CLERK",)}
    )
    assert table["desk_number"].key == "desk"
    assert found.key(Clerk) == found.key("Boss") == "employees"


def test_concrete_inheritance_is_a_plain_table() -> None:
    """A concrete subclass has a table of its own that extends nothing."""

    class Base(DeclarativeBase):
        pass

    class Animal(Base):
        __tablename__ = "animals"
        id: Mapped[int] = mapped_column(primary_key=True)

    class Dog(Animal):
        __tablename__ = "dogs"
        __mapper_args__ = {"concrete": True}
        id: Mapped[int] = mapped_column(primary_key=True)

    found = introspect([Dog])
    assert list(found.tables) == ["dogs"]
    assert found.schema["dogs"].inherits == ""
    assert found.schema["dogs"]["id"].autoincrement


def test_version_columns_are_the_mappers_own() -> None:
    """A version_id_col is written by the mapper."""

    class Base(DeclarativeBase):
        pass

    class Page(Base):
        __tablename__ = "pages"
        id: Mapped[int] = mapped_column(primary_key=True)
        revision = mapped_column(sa.Integer, nullable=False)
        __mapper_args__ = {"version_id_col": revision}

    assert introspect(Page).schema["pages"]["revision"].generated == "version"


def test_a_plain_dataclass_docstring_is_not_told() -> None:
    """A dataclass mapped imperatively has a generated docstring only."""
    registry = sa.orm.registry()
    table = sa.Table("points", registry.metadata, sa.Column("x", sa.Integer, primary_key=True))

    @dataclass
    class Point:
        x: int

    registry.map_imperatively(Point, table)
    assert introspect(Point).schema["points"].doc == ""


def test_json_documents_say_their_shape() -> None:
    """A mutable wrapper, an annotation or a default tells an object from an array; nothing tells neither."""

    class Base(DeclarativeBase):
        pass

    class Page(Base):
        __tablename__ = "pages"
        id: Mapped[int] = mapped_column(primary_key=True)
        wrapped = mapped_column(MutableDict.as_mutable(sa.JSON()))
        wrapped_list = mapped_column(MutableList.as_mutable(sa.PickleType()))
        annotated: Mapped[dict[str, list[int]]] = mapped_column(sa.JSON)
        optional: Mapped[list[str] | None] = mapped_column(sa.JSON)
        defaulted = mapped_column(sa.JSON, default=list)
        given = mapped_column(sa.JSON, default={"a": 1})
        anything = mapped_column(sa.JSON)

    shapes = {column.name: column.type.shape for column in introspect(Page).schema["pages"].columns}
    assert shapes == {
        "id": "",
        "wrapped": "object",
        "wrapped_list": "array",
        "annotated": "object",
        "optional": "array",
        "defaulted": "array",
        "given": "object",
        "anything": "",
    }


def test_attributes_that_look_like_somebody_elses() -> None:
    """A column called model_fields, a docstring that is no text, an impossible autoincrement: nothing to stumble on."""

    class Base(DeclarativeBase):
        pass

    class Fit(Base):
        __tablename__ = "fits"
        __doc__ = property(lambda _: "not a text")  # type: ignore[assignment]
        id: Mapped[str] = mapped_column(primary_key=True)
        model_fields: Mapped[str]

    table = sa.Table("odd", Base.metadata, sa.Column("a", sa.String, primary_key=True, autoincrement=True))
    found = introspect([Fit, table])
    assert found.schema["fits"].doc == ""
    assert found.schema["fits"]["model_fields"].comment == ""
    assert not found.schema["odd"]["a"].autoincrement
