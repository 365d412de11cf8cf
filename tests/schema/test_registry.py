"""Teaching types: by class, by name, by entry point; never over another's head."""

from __future__ import annotations

import sys
from importlib.metadata import EntryPoint
from types import ModuleType
from typing import Any

import pytest
import sqlalchemy as sa
from sqlalchemy.dialects import sqlite

from pytest_syda.errors import RequestError, SchemaError
from pytest_syda.schema import registry
from pytest_syda.schema.introspect import introspect
from pytest_syda.schema.registry import TypeRegistry, register_type
from pytest_syda.schema.types import Codec, Type


class Geometry(sa.types.UserDefinedType[Any]):
    cache_ok = True

    def get_col_spec(self, **_: Any) -> str:
        return "GEOMETRY"


class Point(Geometry):
    """Teaching the base teaches the subclass."""


def point(_type: Any, _dialect: sa.Dialect) -> tuple[Type, Codec]:
    return Type(kind="enum", labels=("POINT (1 2)",)), Codec(encode=str.upper)


def text(_type: Any, _dialect: sa.Dialect) -> Type:
    return Type(kind="string")


def test_a_taught_type_and_its_subclasses_are_known() -> None:
    """`register_type` makes an unknown type readable, subclasses included, codec included."""
    register_type(Geometry, point)
    found = introspect(sa.Table("t", sa.MetaData(), sa.Column("at", Point, nullable=False)))
    assert found.schema["t"]["at"].type.labels == ("POINT (1 2)",)
    assert found.codecs["t"]["at"]("a") == "A"


def test_the_closest_class_wins_and_a_name_serves_as_well_as_a_class() -> None:
    """Bases are asked in order; a class may be named by module and qualified name, without importing it."""
    types = TypeRegistry()
    types.register(sa.String, text)
    types.register("sqlalchemy.sql.sqltypes.Text", point)
    assert types.find(sa.VARCHAR()) is text
    assert types.find(sa.UnicodeText()) is point
    assert types.find(sa.Integer()) is None


def test_nothing_is_overwritten_silently() -> None:
    """A second mapping for a class is refused with the first one's name; replace=True is explicit; again is fine."""
    types = TypeRegistry()
    types.register(Geometry, text)
    types.register(Geometry, text)
    with pytest.raises(RequestError, match=r"Geometry is registered already, by .*text\. Pass replace=True"):
        types.register(Geometry, point)
    types.register(Geometry, point, replace=True)
    assert types.find(Geometry()) is point


def test_built_in_types_are_registered_like_anybodys() -> None:
    """A built-in mapping stands in the same registry, and is guarded the same way."""
    with pytest.raises(RequestError, match=r"registered already, by pytest_syda\.schema\.generic_types"):
        register_type(sa.Boolean, text)
    assert registry.read_type(sa.Boolean(), sqlite.dialect()) is not None


def _published(monkeypatch: pytest.MonkeyPatch, value: Any) -> list[str]:
    """One entry point whose object is `value`; returns the groups that were asked for."""
    module = ModuleType("syda_plugin_module")
    module.thing = value  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "syda_plugin_module", module)
    asked: list[str] = []

    def entry_points(*, group: str) -> list[EntryPoint]:
        asked.append(group)
        return [EntryPoint("geo", "syda_plugin_module:thing", group)]

    monkeypatch.setattr(registry, "entry_points", entry_points)
    return asked


def test_entry_points_are_asked_once_at_the_first_type_that_is_not_ours(monkeypatch: pytest.MonkeyPatch) -> None:
    """Known types cost no look at the installed packages, nor do SQLAlchemy's own; the first other type loads them,
    once."""
    asked = _published(monkeypatch, lambda register: register(Geometry, point))
    types = TypeRegistry()
    types.register(sa.String, text)
    assert types.find(sa.String()) is text
    assert types.find(sa.Text()) is text
    assert asked == []
    assert types.find(Geometry()) is point
    assert types.find(sa.Integer()) is None
    assert asked == ["pytest_syda.types"]


def test_a_failing_entry_point_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """The message says which package's entry point raised what."""
    _published(monkeypatch, lambda _register: 1 / 0)
    with pytest.raises(SchemaError, match=r"entry point geo = 'syda_plugin_module:thing' .* failed: ZeroDivisionError"):
        TypeRegistry().find(Geometry())
