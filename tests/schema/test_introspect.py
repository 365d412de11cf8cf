"""From anything a caller may hand us to a schema."""

from __future__ import annotations

import sys
from dataclasses import dataclass, field
from types import ModuleType
from typing import Any

import pytest
import sqlalchemy as sa
import sqlalchemy.orm
from sqlalchemy import ForeignKey
from sqlalchemy.ext.asyncio import create_async_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, declarative_base, mapped_column, registry, relationship
from sqlmodel import Field, SQLModel

from pytest_syda.errors import RequestError, SchemaError, UnknownTypeError
from pytest_syda.schema.introspect import introspect


def shop() -> Any:
    """A fresh declarative base with a grandparent, a parent, a child and an unmapped link table."""

    class Base(DeclarativeBase):
        pass

    class Region(Base):
        __tablename__ = "regions"
        id: Mapped[int] = mapped_column(primary_key=True)

    class Customer(Base):
        __tablename__ = "customers"
        id: Mapped[int] = mapped_column(primary_key=True)
        region_id: Mapped[int] = mapped_column(ForeignKey("regions.id"))

    class Order(Base):
        __tablename__ = "orders"
        id: Mapped[int] = mapped_column(primary_key=True)
        buyer: Mapped[int] = mapped_column("customer_id", ForeignKey("customers.id"))

    sa.Table("tags", Base.metadata, sa.Column("order_id", ForeignKey("orders.id"), primary_key=True))
    Base.Region, Base.Customer, Base.Order = Region, Customer, Order  # type: ignore[attr-defined]
    return Base


def test_parents_are_added_transitively_and_told_from_the_listed() -> None:
    """Naming a child is enough: its parents come along, after it, and `listed` says which was named."""
    base = shop()
    found = introspect([base.Order])
    assert list(found.tables) == ["orders", "customers", "regions"]
    assert found.listed == ("orders",)
    assert found.requested == (base.Order,)
    assert found.classes["customers"] == (base.Customer,)


def test_a_base_its_metadata_and_its_registry_list_everything() -> None:
    """A declarative base, its MetaData and its registry all stand for every table, unmapped link tables included."""
    base = shop()
    for models in (base, base.metadata, base.registry, [base.metadata, base], {base}):
        found = introspect(models)
        assert set(found.listed) == {"regions", "customers", "orders", "tags"}
        assert found.classes["orders"] == (base.Order,)
        assert found.classes["tags"] == ()


def test_a_link_table_is_no_parent() -> None:
    """A secondary table refers to its classes; it comes only when it is listed itself."""

    class Base(DeclarativeBase):
        pass

    link = sa.Table("link", Base.metadata, sa.Column("a", ForeignKey("a.id")), sa.Column("b", ForeignKey("b.id")))

    class B(Base):
        __tablename__ = "b"
        id: Mapped[int] = mapped_column(primary_key=True)

    class A(Base):
        __tablename__ = "a"
        id: Mapped[int] = mapped_column(primary_key=True)
        bs: Mapped[list[B]] = relationship(secondary=link)

    assert list(introspect([A, B]).tables) == ["a", "b"]
    assert list(introspect([A, link]).tables) == ["a", "link", "b"]


def test_columns_carry_names_keys_and_types() -> None:
    """A column goes by its database name; the attribute is noted where it differs."""
    orders = introspect(shop().Order).schema["orders"]
    assert orders.column_names == ("id", "customer_id")
    assert (orders["id"].key, orders["customer_id"].key) == ("", "buyer")
    assert orders["customer_id"].attribute == "buyer"
    assert orders["id"].autoincrement
    assert not orders["customer_id"].autoincrement


def test_core_keys_imperative_and_dataclass_mappings() -> None:
    """Core tables, imperative mappings and mapped dataclasses are read as declarative classes are."""
    reg = registry()
    table = sa.Table("people", reg.metadata, sa.Column("id", sa.Integer, primary_key=True), sa.Column("n", sa.Text))
    core = sa.Table("core", reg.metadata, sa.Column("odd name", sa.Integer, key="odd"))

    @dataclass
    class Person:
        id: int = 0
        name: str = field(default="")

    reg.map_imperatively(Person, table, properties={"name": table.c.n})

    @reg.mapped_as_dataclass
    class Pet:
        __tablename__ = "pets"
        id: Mapped[int] = mapped_column(primary_key=True, init=False)
        name: Mapped[str]

    found = introspect([Person, Pet, core])
    assert list(found.tables) == ["people", "pets", "core"]
    assert found.schema["people"]["n"].key == "name"
    assert found.schema["core"]["odd name"].key == "odd"
    assert found.schema["pets"].doc == found.schema["people"].doc == ""


def test_sqlmodel_classes_and_descriptions() -> None:
    """SQLModel tables are models; a Field's description serves as the column's comment."""

    class SydaHero(SQLModel, table=True):
        """A hero."""

        id: int | None = Field(default=None, primary_key=True)
        alias: str = Field(max_length=30, description="What the papers call them")

    try:
        table = introspect([SydaHero]).schema["sydahero"]
        assert table.doc == "A hero."
        assert table["alias"].type.length == 30
        assert table["alias"].comment == "What the papers call them"
        assert not table["alias"].nullable
        assert "sydahero" in introspect(SQLModel).listed
    finally:
        SQLModel.metadata.remove(SydaHero.__table__)  # type: ignore[attr-defined]


def test_import_strings_and_modules(monkeypatch: pytest.MonkeyPatch) -> None:
    """`"package.module:Base"`, a dotted attribute, a list, a module and its name all stand for the models in them."""
    base = shop()
    module = ModuleType("shop_models")
    module.Base, module.models, module.Order = base, [base.Customer], base.Order  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "shop_models", module)
    assert len(introspect("shop_models:Base").listed) == 4
    assert introspect("shop_models:Base.Customer").listed == ("customers",)
    assert introspect(["shop_models:models", "shop_models:Order"]).listed == ("customers", "orders")
    assert len(introspect(module).listed) == len(introspect("shop_models").listed) == 4
    with pytest.raises(RequestError, match=r"shop_models has no 'Bose'\. Did you mean 'Base'"):
        introspect("shop_models:Bose")
    with pytest.raises(RequestError, match=r"does not import: ModuleNotFoundError: No module named 'shop_modles'"):
        introspect("shop_modles:Base")


def test_key_finds_a_table_by_anything_that_names_it() -> None:
    """A class, its Table, its name (qualified or bare), the table's name or key: all lead to the key."""

    class Base(DeclarativeBase):
        pass

    class Order(Base):
        __tablename__ = "orders"
        __table_args__ = {"schema": "sales"}
        id: Mapped[int] = mapped_column(primary_key=True)

    found = introspect(Order)
    qualified = f"{Order.__module__}.{Order.__qualname__}"
    for thing in (Order, Order.__table__, "Order", qualified, "orders", "sales.orders"):
        assert found.key(thing) == "sales.orders"
    with pytest.raises(RequestError, match=r"no model or table 'Ordr'\. Did you mean 'Order'"):
        found.key("Ordr")
    with pytest.raises(RequestError, match="Customer is not among the models of this request"):
        found.key(shop().Customer)


def test_two_classes_of_one_name_work_by_class_and_their_name_lists_both() -> None:
    """A name that two classes share is refused with both of them; the classes themselves work."""

    def make(table: str) -> Any:
        class Item(declarative_base()):  # type: ignore[misc]
            __tablename__ = table
            id: Mapped[int] = mapped_column(primary_key=True)

        return Item

    first, second = make("first_items"), make("second_items")
    found = introspect([first, second])
    assert (found.key(first), found.key(second)) == ("first_items", "second_items")
    with pytest.raises(RequestError, match=r"'Item' is the name of several: first_items .* second_items"):
        found.key("Item")


@pytest.mark.parametrize(
    ("models", "message"),
    [
        ([], "names no tables"),
        (3, "models is 3, which is no model"),
        ([object], r"models\[0\] is builtins.object, which is not mapped"),
        ([shop(), None], r"models\[1\] is None, which is no model"),
        ({"a": 1}, "no model"),
    ],
)
def test_what_is_no_model_is_refused_with_where_and_what_to_do(models: object, message: str) -> None:
    """Nothing, a number, an unmapped class: each is told with its place in the list and the forms models take."""
    with pytest.raises(RequestError, match=message):
        introspect(models)


def test_abstract_and_unmapped_classes_are_explained() -> None:
    """An abstract class names the classes made from it; a SQLModel without table=True says so."""

    class Base(DeclarativeBase):
        pass

    class Stamped(Base):
        __abstract__ = True

    class Note(Stamped):
        __tablename__ = "notes"
        id: Mapped[int] = mapped_column(primary_key=True)

    class Form(SQLModel):
        name: str

    with pytest.raises(RequestError, match="abstract; name the classes made from it: Note"):
        introspect([Stamped])
    with pytest.raises(RequestError, match="table=True"):
        introspect([Form])
    assert introspect([Note]).listed == ("notes",)


def test_models_from_two_databases_are_refused() -> None:
    """Two MetaData with a table of one key cannot be filled together."""
    with pytest.raises(SchemaError, match="defined by two MetaData") as caught:
        introspect([shop(), shop()])
    assert caught.value.tables == ("regions",)


def test_two_metadata_without_a_common_table_work() -> None:
    """Models of two bases are fine as long as no table is defined twice."""
    other = declarative_base()

    class Extra(other):  # type: ignore[misc, valid-type]
        __tablename__ = "extras"
        id = sa.Column(sa.Integer, primary_key=True)

    assert len(introspect([shop(), Extra]).listed) == 5


def test_mappers_that_do_not_configure_are_noted_not_fatal() -> None:
    """A relationship to a class of an optional part that is missing leaves the tables readable."""

    class Base(DeclarativeBase):
        pass

    class Broken(Base):
        __tablename__ = "broken"
        id: Mapped[int] = mapped_column(primary_key=True)
        kind: Mapped[str] = mapped_column("type")
        other = relationship("MissingPlugin")

    found = introspect(Base)
    assert found.schema["broken"]["type"].key == "kind"
    assert found.classes["broken"] == (Broken,)
    assert "MissingPlugin" in found.skipped["configure_mappers"]
    Base.registry.dispose()


def test_a_class_mapped_to_a_join_takes_no_rows() -> None:
    """Named alone it is refused with what to do; in a base it is passed over and named in `skipped`."""
    base = shop()

    class Both(base):  # type: ignore[misc, valid-type]
        __table__ = sa.join(base.Customer.__table__, base.Order.__table__)
        id = sa.orm.column_property(base.Order.__table__.c.id)
        customer_key = sa.orm.column_property(base.Customer.__table__.c.id, base.Order.__table__.c.customer_id)

    with pytest.raises(SchemaError, match="mapped to a SELECT or a JOIN"):
        introspect([Both])
    assert "takes no rows" in introspect(base).skipped["Both"]


def test_a_key_to_a_table_nobody_defined_is_told_with_its_remedy() -> None:
    """A dangling foreign key names itself, its target and the table to leave out; `strict=False` keeps it aside."""
    metadata = sa.MetaData()
    sa.Table("orders", metadata, sa.Column("customer_id", sa.Integer, ForeignKey("customers.id")))
    with pytest.raises(SchemaError, match=r"orders.customer_id: refers to customers.id") as caught:
        introspect(metadata)
    assert caught.value.tables == ("orders",)
    loose = introspect(metadata, strict=False)
    assert [problem.path for problem in loose.problems["orders"]] == ["orders.customer_id"]
    assert loose.schema["orders"].foreign_keys == ()


class Blob3D(sa.types.UserDefinedType[Any]):
    cache_ok = True

    def get_col_spec(self, **_: Any) -> str:
        return "BLOB3D"


def test_unknown_types_are_collected_and_name_the_hook() -> None:
    """Every required column of an unknown type is told at once; optional ones are left to NULL and only noted."""
    metadata = sa.MetaData()
    for name in ("a", "b"):
        sa.Table(name, metadata, sa.Column("shape", Blob3D, nullable=False), sa.Column("hint", Blob3D))
    with pytest.raises(UnknownTypeError, match=r"a\.shape: has the type Blob3D .*which nobody has taught us") as caught:
        introspect(metadata)
    assert caught.value.tables == ("a", "b")
    assert [problem.path for problem in caught.value.problems] == ["a.shape", "b.shape"]
    assert "pytest_syda.register_type(Blob3D" in str(caught.value)
    loose = introspect(metadata, strict=False)
    assert set(loose.skipped) == {"a.hint", "b.hint"}
    assert loose.schema["a"]["hint"].type.kind == "object"


def test_a_column_without_a_type_is_unknown_unless_a_key_gives_it_one() -> None:
    """NullType is refused; a foreign key column without a type takes its parent's."""
    metadata = sa.MetaData()
    sa.Table("p", metadata, sa.Column("code", sa.String(3), primary_key=True))
    child = sa.Table("c", metadata, sa.Column("p", ForeignKey("p.code")))
    assert introspect(child).schema["c"]["p"].type.length == 3
    with pytest.raises(UnknownTypeError, match="has no type"):
        introspect(sa.Table("n", metadata, sa.Column("x", nullable=False)))


def test_views_and_asynchronous_engines_are_told() -> None:
    """A table marked as a view is passed over and named; an asynchronous engine says how to go about it."""
    metadata = sa.MetaData()
    sa.Table("busy", metadata, sa.Column("id", sa.Integer), info={"is_view": True})
    sa.Table("t", metadata, sa.Column("id", sa.Integer))
    found = introspect(metadata)
    assert found.listed == ("t",)
    assert "busy" in found.skipped
    with pytest.raises(RequestError, match="run_sync"):
        introspect(create_async_engine("sqlite+aiosqlite://"))
