"""From SQLAlchemy models, tables or a database to a `Schema`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import msgspec
import sqlalchemy as sa
from sqlalchemy import Dialect
from sqlalchemy.orm import Mapper

from pytest_syda.errors import Problem, RequestError, SchemaError, UnknownTypeError, nearest
from pytest_syda.schema.compat import NEUTRAL, all_mappers, mapper_of
from pytest_syda.schema.constraints import parents_of
from pytest_syda.schema.sources import Found, find
from pytest_syda.schema.tables import ReadTable, read_table
from pytest_syda.schema.types import Codec, Schema


class Introspection(msgspec.Struct, frozen=True):
    """The schema of what a caller named, and the way back to the caller's own tables and classes."""

    schema: Schema
    tables: dict[str, sa.Table]
    """Table key to the Core table."""
    classes: dict[str, tuple[type, ...]]
    """Table key to all classes mapped to that table, base class first."""
    codecs: dict[str, dict[str, Codec]]
    """Table key to column name to codec, only where one is needed."""
    listed: tuple[str, ...]
    """Keys of the tables the caller named, in order; the others are parents that were added."""
    skipped: dict[str, str]
    """What could not be used, to why."""
    requested: tuple[type, ...] = ()
    """The classes the caller named one by one."""
    problems: dict[str, tuple[Problem, ...]] = msgspec.field(default_factory=dict)
    """Table key to what keeps its rows from being made; not empty only when read with `strict=False`."""

    def key(self, thing: object) -> str:
        """The table key of a class, a Table, a class name (qualified or not), a table name or a table key."""
        if isinstance(thing, str):
            return self._key_of_name(thing)
        for key, table in self.tables.items():
            if thing is table or thing in self.classes[key]:
                return key
        name = getattr(thing, "__name__", None) or getattr(thing, "key", None) or repr(thing)
        raise RequestError(f"{name} is not among the models of this request. {self._nearest(str(name))}".rstrip())

    def _key_of_name(self, name: str) -> str:
        if name in self.tables:
            return name
        found = [key for key in self.tables if name in self._names(key)]
        if len(found) == 1:
            return found[0]
        if found:
            owners = ", ".join(f"{key} ({', '.join(map(_full_name, self.classes[key]))})" for key in found)
            raise RequestError(f"{name!r} is the name of several: {owners}. Name the class itself, or the table's key.")
        raise RequestError(f"There is no model or table {name!r}. {self._nearest(name)}".rstrip())

    def _names(self, key: str) -> set[str]:
        classes = self.classes[key]
        return {str(self.tables[key].name), *(cls.__name__ for cls in classes), *map(_full_name, classes)}

    def _nearest(self, name: str) -> str:
        return nearest(name, [*self.tables, *(cls.__name__ for classes in self.classes.values() for cls in classes)])


def introspect(models: Iterable[Any] | Any, *, dialect: Dialect | None = None, strict: bool = True) -> Introspection:
    """Read models into a schema.

    `models` are mapped classes, a declarative base, a MetaData, Tables, a registry, SQLModel classes, import strings,
    modules, a database URL, an Engine or a Connection, in any mix. Parents they refer to are added, transitively.
    `dialect` is that of the database the rows will go to; without one, nobody's peculiarities count.

    Raises `RequestError` for what is no model, and `SchemaError` (`UnknownTypeError` for types alone) listing every
    column whose rows could not be made; with `strict=False` these are found in `problems` instead.
    """
    found = find(models)
    listed = tuple(found.tables)
    _add_parents(found)
    _configure(found)
    mappers = _mappers_by_table(found)
    read = {key: read_table(table, mappers[key], dialect or NEUTRAL) for key, table in found.tables.items()}
    problems = _problems(read, found.skipped)
    if strict and problems:
        raise _cannot_read(problems)
    return Introspection(
        schema=Schema(tables={key: each.table for key, each in read.items()}),
        tables=found.tables,
        classes={key: tuple(mapper.class_ for mapper in mappers[key]) for key in read},
        codecs={key: each.codecs for key, each in read.items()},
        listed=listed,
        skipped=found.skipped,
        requested=tuple(found.classes),
        problems=problems,
    )


def _add_parents(found: Found) -> None:
    queue = list(found.tables.values())
    for table in queue:
        for parent in parents_of(table):
            if str(parent.key) not in found.tables:
                queue.append(parent)
            found.add(parent)


def _configure(found: Found) -> None:
    """Mappers that cannot be configured (an optional part is missing) do not stop us: tables are tables."""
    registries = {mapper.registry: None for cls in found.classes if (mapper := mapper_of(cls)) is not None}
    registries |= {mapper.registry: None for mapper in all_mappers() if _is_among(mapper, found)}
    for registry in registries:
        try:
            registry.configure(cascade=True)
        except Exception as error:  # noqa: BLE001 - mappers run the application's own code
            found.skipped["configure_mappers"] = f"{type(error).__name__}: {error}"


def _is_among(mapper: Mapper[Any], found: Found) -> bool:
    table = mapper.local_table
    return isinstance(table, sa.Table) and found.tables.get(str(table.key)) is table


def _mappers_by_table(found: Found) -> dict[str, Sequence[Mapper[Any]]]:
    mappers: dict[str, list[Mapper[Any]]] = {key: [] for key in found.tables}
    for mapper in all_mappers():
        if _is_among(mapper, found):
            mappers[str(mapper.local_table.key)].append(mapper)  # type: ignore[attr-defined]
    return dict(mappers)


def _problems(read: dict[str, ReadTable], skipped: dict[str, str]) -> dict[str, tuple[Problem, ...]]:
    """What cannot be left to NULL or to a default; that which can is only noted."""
    found = {}
    for key, each in read.items():
        hard = [problem for problem in each.problems if not _can_be_left(each, problem)]
        skipped |= {problem.path: problem.message for problem in each.problems if problem not in hard}
        if hard:
            found[key] = tuple(hard)
    return found


def _can_be_left(read: ReadTable, problem: Problem) -> bool:
    name = problem.path.removeprefix(f"{read.table.name}.")
    if name not in read.table:
        return False
    column = read.table[name]
    return column.type.kind == "object" and (column.nullable or column.default is not None or bool(column.generated))


def _cannot_read(problems: dict[str, tuple[Problem, ...]]) -> SchemaError:
    everything = [problem for each in problems.values() for problem in each]
    types_only = all("register_type" in problem.remedy or "NullType" in problem.message for problem in everything)
    error: Any = UnknownTypeError if types_only else SchemaError
    return error.of("The models cannot be read:", everything, tables=problems)  # type: ignore[no-any-return]


def _full_name(cls: type) -> str:
    return f"{cls.__module__}.{cls.__qualname__}"
