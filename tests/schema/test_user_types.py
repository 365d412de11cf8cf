"""User-defined types that name a known type in their DDL, or say their Python type."""

from __future__ import annotations

import json
from typing import Any

import pytest
import sqlalchemy as sa
from sqlalchemy.dialects import postgresql

from pytest_syda.schema.introspect import introspect
from pytest_syda.schema.types import Type


class Spelled(sa.types.UserDefinedType[Any]):
    cache_ok = True

    def __init__(self, spec: str) -> None:
        self.spec = spec

    def get_col_spec(self, **_: Any) -> str:
        return self.spec


class Document(sa.types.UserDefinedType[dict[str, Any]]):
    """Known to no database, but to Python."""

    cache_ok = True
    python_type = dict  # type: ignore[assignment]

    def get_col_spec(self, **_: Any) -> str:
        return "XDOCUMENT"

    def bind_processor(self, dialect: sa.Dialect) -> Any:
        return json.dumps

    def result_processor(self, dialect: sa.Dialect, coltype: object) -> Any:
        return json.loads


class Picky(Spelled):
    """Spelled like a text, and takes none."""

    def bind_processor(self, dialect: sa.Dialect) -> Any:
        return lambda value: value.own


def read(type_: Any, dialect: sa.Dialect | None = None) -> Type:
    table = sa.Table("t", sa.MetaData(), sa.Column("c", type_))
    return introspect(table, dialect=dialect, strict=False).schema["t"]["c"].type


@pytest.mark.parametrize(
    ("spec", "kind", "length"),
    [
        ("VARCHAR(36)", "string", 36),
        ("citext", "string", None),
        ("NUMERIC(8, 2)", "decimal", None),
        ("uuid", "uuid", None),
        ("GEOMETRY(POINT, 4326)", "object", None),
        ("vector", "object", None),
    ],
)
def test_what_the_ddl_names(spec: str, kind: str, length: int | None) -> None:
    """A type that SQLAlchemy or the dialect knows by the name in the DDL is of that type's kind."""
    found = read(Spelled(spec))
    assert (found.kind, found.length) == (kind, length)


def test_what_the_dialect_names() -> None:
    """Names that one dialect knows count for that dialect."""
    assert read(Spelled("tsvector"), postgresql.dialect()).kind == "tsvector"


def test_the_python_type_and_the_refusal() -> None:
    """A Python type is a hint as good; a bind side that refuses every sample makes the type unknown after all."""
    assert read(Document()).kind == "json"
    assert read(Picky("TEXT")).kind == "object"
