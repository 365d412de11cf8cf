"""What SQLAlchemy keeps private, or does differently from version to version. The only file that knows."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import BindParameter, CheckConstraint, Column, ColumnClause, Dialect, Insert, TableClause
from sqlalchemy.dialects import sqlite
from sqlalchemy.dialects.sqlite.base import SQLiteCompiler
from sqlalchemy.orm import Mapper, registry
from sqlalchemy.orm.base import opt_manager_of_class
from sqlalchemy.orm.mapper import _all_registries
from sqlalchemy.sql import sqltypes
from sqlalchemy.types import TypeEngine

AnyType = TypeEngine[Any]

AnyBinary: type[AnyType] = sqltypes._Binary  # noqa: SLF001
"""The one base of BLOB, BINARY, VARBINARY, BYTEA."""

AnyInterval: type[AnyType] = sqltypes._AbstractInterval  # noqa: SLF001
"""The one base of every dialect's INTERVAL."""

NEUTRAL: Dialect = sqlite.dialect()
"""The dialect of callers who named none."""

_OWN = {"impl", "impl_instance", "dispatch", "_has_bind_processor", "_has_result_processor", "_static_cache_key"}
"""What SQLAlchemy keeps in a TypeDecorator."""


def all_mappers() -> list[Mapper[Any]]:
    """The mappers of every registry alive, base classes first, else by module and name."""
    return sorted((mapper for owner in _all_registries() for mapper in mappers_of(owner)), key=_mapper_order)


def mappers_of(owner: registry) -> list[Mapper[Any]]:
    """The mappers of a registry, base classes first; a class whose mapping failed half-way is not among them."""
    managers = list(owner._managers)  # noqa: SLF001 - registry.mappers raises for every class because of one
    return sorted((manager.mapper for manager in managers if manager.is_mapped), key=_mapper_order)


def _mapper_order(mapper: Mapper[Any]) -> tuple[int, str, str]:
    cls = mapper.class_
    return len(list(mapper.iterate_to_root())), cls.__module__, cls.__qualname__


def mapper_of(cls: type) -> Mapper[Any] | None:
    """The class's mapper, configured or not; None when it has none."""
    manager: Any = opt_manager_of_class(cls)
    return manager.mapper if manager is not None and manager.is_mapped else None


def attribute_of(mapper: Mapper[Any], column: Column[Any]) -> str | None:
    """The attribute that carries the column; asks for no configured mappers, for those may be broken."""
    found = mapper._columntoproperty.get(column)  # noqa: SLF001
    return found.key if found is not None else None


def mutable_of(mapper: Mapper[Any], attribute: str) -> type | None:
    """The class of `sqlalchemy.ext.mutable` that wraps the attribute's values; only its event handler knows."""
    found = mapper.class_manager.get(attribute)
    for handler in getattr(getattr(found, "dispatch", None), "set", ()):
        function = _free(handler, "fn") or handler
        if getattr(function, "__qualname__", "").startswith("MutableBase."):
            owner: type | None = _free(function, "cls")
            return owner
    return None


def _free(function: Any, name: str) -> Any:
    """A variable that a function took from where it was made."""
    names = getattr(getattr(function, "__code__", None), "co_freevars", ())
    return function.__closure__[names.index(name)].cell_contents if name in names else None


def variant(type_: AnyType, dialect: Dialect) -> AnyType:
    """The type that `with_variant` gives this dialect."""
    return type_._variant_mapping.get(dialect.name, type_)  # noqa: SLF001


def made_by_type(check: CheckConstraint) -> bool:
    """Whether an Enum or Boolean made this CHECK for itself."""
    return bool(check._type_bound)  # noqa: SLF001


def wraps_parameters(type_: AnyType) -> bool:
    """Whether a type has SQL of its own around the parameters it binds."""
    return bool(type_._has_bind_expression)  # noqa: SLF001


def writes_question_marks(dialect: Dialect) -> bool:
    """Whether an INSERT is compiled as SQLAlchemy compiles it for SQLite: nobody has taught it otherwise."""
    ours = dialect.statement_compiler is SQLiteCompiler and dialect.paramstyle == "qmark"
    return ours and not any("_compiler_dispatcher" in vars(cls) for cls in _IN_INSERTS)


_IN_INSERTS = (Insert, TableClause, ColumnClause, BindParameter)


def applies(item: Any, dialect: Dialect) -> bool:
    """Whether `ddl_if` lets this constraint or index into the dialect's tables."""
    condition = getattr(item, "_ddl_if", None)
    wanted: str | Iterable[str] | None = condition.dialect if condition is not None else None
    if wanted is None:
        return True
    return dialect.name == wanted if isinstance(wanted, str) else dialect.name in wanted


def cache_key(type_: AnyType) -> object:
    """What two types of one class that behave alike have in common; the type itself where that cannot be told."""
    given = {name: value for name, value in vars(type_).items() if name not in _OWN}
    key = (repr(getattr(type_, "impl_instance", None)), *sorted(given.items(), key=lambda item: item[0]))
    try:
        hash(key)
    except TypeError:
        return type_
    return key
