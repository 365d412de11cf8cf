"""A table's columns: their types, defaults and descriptions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Literal

import msgspec
import sqlalchemy as sa
from msgspec.structs import replace
from sqlalchemy import Dialect
from sqlalchemy.orm import Mapper

from pytest_syda.errors import Problem
from pytest_syda.schema import generic_types  # noqa: F401 - it registers its mappings, and all models need some
from pytest_syda.schema.compat import AnyType, attribute_of, variant
from pytest_syda.schema.defaults import default_of
from pytest_syda.schema.mapped import version_of, version_start
from pytest_syda.schema.registry import read_type
from pytest_syda.schema.types import Codec, Column, Type

Mappers = Sequence[Mapper[Any]]


class ReadColumn(msgspec.Struct, frozen=True):
    """A column, what stands between its plain values and the database, and what stands in our way."""

    column: Column
    codec: Codec | None = None
    problem: Problem | None = None


def read_column(column: sa.Column[Any], mappers: Mappers, dialect: Dialect) -> ReadColumn:
    """`mappers` are those of the column's table, base class first."""
    type_, codec = _type_of(column, dialect)
    attribute = _attribute(column, mappers)
    if type_.kind == "json" and not type_.shape:
        from pytest_syda.schema.shapes import shape_of

        type_ = replace(type_, shape=shape_of(column, attribute, mappers))
    start = version_start(column, mappers)
    found = Column(
        name=str(column.name),
        type=type_,
        nullable=bool(column.nullable) and not getattr(column.type, "not_null", False),
        key="" if attribute == column.name else str(attribute),
        comment=_comment(column, attribute, mappers),
        default=start or default_of(column, type_, codec, dialect),
        autoincrement=_numbered(column),
        generated=_generated(column) or version_of(column, mappers, start),
    )
    return ReadColumn(found, codec, _problem(column, type_))


def _type_of(column: sa.Column[Any], dialect: Dialect) -> tuple[Type, Codec | None]:
    type_ = variant(_declared(column), dialect)
    return read_type(type_, dialect) or (Type(kind="object", name=type(type_).__name__), None)


def _declared(column: sa.Column[Any]) -> AnyType:
    """The column's type; a foreign key without one takes the type of what it refers to."""
    if isinstance(column.type, sa.types.NullType):
        for key in column.foreign_keys:
            try:
                return key.column.type
            except sa.exc.InvalidRequestError:
                continue
    return column.type


def _attribute(column: sa.Column[Any], mappers: Mappers) -> str:
    found = (attribute_of(mapper, column) for mapper in mappers)
    return next((name for name in found if name), column.key)


def _comment(column: sa.Column[Any], attribute: str, mappers: Mappers) -> str:
    return next((text for text in _descriptions(column, attribute, mappers) if text), "")


def _descriptions(column: sa.Column[Any], attribute: str, mappers: Mappers) -> Iterator[str]:
    yield column.comment or ""
    yield column.doc or ""
    described = column.info.get("description")
    yield described if isinstance(described, str) else ""
    for mapper in mappers:
        fields = getattr(mapper.class_, "model_fields", None)
        yield getattr(fields.get(attribute), "description", None) or "" if isinstance(fields, dict) else ""


def _numbered(column: sa.Column[Any]) -> bool:
    try:
        return column.identity is not None or column.table.autoincrement_column is column
    except sa.exc.ArgumentError:  # autoincrement=True on a type or on columns that cannot: no database numbers those
        return False


def _generated(column: sa.Column[Any]) -> Literal["", "computed"]:
    return "computed" if column.computed is not None or column.system else ""


def _problem(column: sa.Column[Any], type_: Type) -> Problem | None:
    if not _unknown(type_):
        return None
    cls = type(column.type)
    where = f"{column.table.key}.{column.name}"
    if isinstance(column.type, sa.types.NullType):
        return Problem(where, "has no type (NullType)", "Give the column a type in the model or the reflected table.")
    return Problem(
        where,
        f"has the type {cls.__name__} ({cls.__module__}.{cls.__qualname__}), which nobody has taught us",
        f'Teach it: pytest_syda.register_type({cls.__name__}, lambda type_, dialect: Type(kind="string")), '
        "or leave the table out with exclude=.",
    )


def _unknown(type_: Type) -> bool:
    return type_.kind == "object" or (type_.item is not None and _unknown(type_.item))
