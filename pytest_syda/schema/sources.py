"""What a caller may hand us as models, and the tables and classes it stands for."""

from __future__ import annotations

import importlib
import inspect
from collections.abc import Iterable, Iterator
from types import ModuleType
from typing import Any

import msgspec
import sqlalchemy as sa
from sqlalchemy.engine import Connection, Engine
from sqlalchemy.orm import Mapper, registry

from pytest_syda.errors import RequestError, SchemaError, nearest
from pytest_syda.schema.compat import all_mappers, mapper_of, mappers_of

_FORMS = (
    "Models are mapped classes, a declarative base, a MetaData, Tables, a registry, an engine or a database URL, "
    'or an import string such as "app.models:Base".'
)


class Found(msgspec.Struct):
    """The tables named, in order; the classes named; and what was passed over, with the reason."""

    tables: dict[str, sa.Table] = msgspec.field(default_factory=dict)
    classes: dict[type, None] = msgspec.field(default_factory=dict)
    skipped: dict[str, str] = msgspec.field(default_factory=dict)

    def add(self, table: sa.Table) -> None:
        known = self.tables.setdefault(str(table.key), table)
        if known is not table:
            raise SchemaError(
                f"Table {table.key!r} is defined by two MetaData: these are models from two databases, or two versions "
                "of one. Ask for one of them at a time.",
                tables=[str(table.key)],
            )


def find(models: Any) -> Found:
    """Everything `models` stands for. Raises `RequestError` for what is no model, or for none at all."""
    found = Found()
    _add(models, found, "models")
    if not found.tables:
        raise RequestError(f"models={_show(models)} names no tables. {_FORMS}")
    return found


def require_one_database(tables: Iterable[sa.Table]) -> None:
    """A session has one database, so its classes come from one declarative base; Core tables beside it are welcome.

    Raises:
        RequestError: they are mapped by bases with MetaData of their own.
    """
    named = list(tables)
    if len({id(table.metadata) for table in named}) < 2:  # noqa: PLR2004 - as a rule there is one, and no more to ask
        return
    mapped = {mapper.local_table for mapper in all_mappers()}
    bases = {table.metadata: table.fullname for table in named if table in mapped}
    if len(bases) > 1:
        first, second, *_ = bases.values()
        raise RequestError(
            f"models are from two databases: {first!r} and {second!r} belong to two bases with two MetaData. "
            "Name those of one; the other takes a call of pytest_syda.populate with a session of its own.",
            tables=bases.values(),
        )


def _add(thing: Any, found: Found, where: str) -> None:  # noqa: PLR0911, PLR0912, C901 - one line for each form models take
    match thing:
        case sa.Table():
            return found.add(thing)
        case Mapper():
            return _add_class(thing.class_, found, where)
        case sa.MetaData():
            return _add_metadata(thing, found)
        case registry():
            return _add_registry(thing, found)
        case type():
            return _add_class(thing, found, where)
        case ModuleType():
            return _add_module(thing, found, where)
        case sa.URL() | Engine() | Connection():
            return _add_metadata(_reflected(thing), found)
        case str():
            return _add_string(thing, found, where)
        case _ if hasattr(thing, "sync_engine"):
            raise RequestError(
                f"{where} is {_show(thing)}: an asynchronous engine cannot be read from here. Reflect it first, with "
                "await connection.run_sync(metadata.reflect), and name the MetaData."
            )
        case _ if mapper_of(type(thing)) is not None:
            name = type(thing).__name__
            raise RequestError(f"{where} is a {name} object, {_show(thing)}; name its class: models=[{name}].")
        case _ if isinstance(getattr(thing, "metadata", None), sa.MetaData):
            return _add_metadata(thing.metadata, found)
        case dict() | bytes():
            raise _no_model(thing, where)
        case Iterable():
            return _add_each(thing, found, where)
    raise _no_model(thing, where)


def _add_each(things: Iterable[Any], found: Found, where: str) -> None:
    for number, thing in enumerate(things):
        _add(thing, found, f"{where}[{number}]")


def _add_metadata(metadata: sa.MetaData, found: Found) -> None:
    for table in metadata.tables.values():
        if table.info.get("is_view"):
            found.skipped[str(table.key)] = "a view (its info says is_view), which takes no rows"
        else:
            found.add(table)


def _add_registry(owner: registry, found: Found) -> None:
    _add_metadata(owner.metadata, found)
    for mapper in mappers_of(owner):
        if isinstance(mapper.local_table, sa.Table):
            found.add(mapper.local_table)
        else:
            found.skipped[mapper.class_.__name__] = "mapped to a SELECT or a JOIN, which takes no rows"


def _add_class(cls: type, found: Found, where: str) -> None:
    mapper = mapper_of(cls)
    if mapper is None:
        return _add_base(cls, found, where)
    if isinstance(mapper.local_table, sa.Table):
        found.add(mapper.local_table)
        found.classes[cls] = None
        return None
    raise SchemaError(
        f"{where} is {_full_name(cls)}, which is mapped to a SELECT or a JOIN and takes no rows. "
        "Name the classes or tables beneath it."
    )


def _add_base(cls: type, found: Found, where: str) -> None:
    """A declarative base owns a MetaData; an abstract class or a mixin borrows one, or has none."""
    owner = cls.__dict__.get("registry") or cls.__dict__.get("_sa_registry")
    if isinstance(owner, registry):
        return _add_registry(owner, found)
    if isinstance(cls.__dict__.get("metadata"), sa.MetaData):
        return _add_metadata(cls.__dict__["metadata"], found)
    raise _not_mapped(cls, where)


def _add_module(module: ModuleType, found: Found, where: str) -> None:
    before = len(found.tables)
    for thing in list(vars(module).values()):
        if _is_model(thing):
            _add(thing, found, where)
    if len(found.tables) == before:
        raise RequestError(
            f"{where}: module {module.__name__} has no mapped class, declarative base or MetaData in it."
        )


def _is_model(thing: Any) -> bool:
    if isinstance(thing, type):
        return mapper_of(thing) is not None or any(
            isinstance(thing.__dict__.get(name), registry | sa.MetaData) for name in ("registry", "metadata")
        )
    return isinstance(thing, sa.MetaData | sa.Table | registry)


def _reflected(source: str | sa.URL | Engine | Connection) -> sa.MetaData:
    from pytest_syda.schema.reflect import reflect

    return reflect(source)


def _add_string(text: str, found: Found, where: str) -> None:
    if "://" in text:
        return _add_metadata(_reflected(text), found)
    return _add(import_string(text, where), found, f"{where} ({text!r})")


def import_string(text: str, where: str) -> Any:
    """What `"package.module"` or `"package.module:name.inner"` names."""
    module_name, _, path = text.partition(":")
    try:
        thing: Any = importlib.import_module(module_name)
    except Exception as error:  # the application's own import: whatever it raises, the string belongs to the message
        raise RequestError(
            f"{where}: {text!r} does not import: {type(error).__name__}: {error}. "
            'Write "package.module:Base", with the package on sys.path (pytest: ini pythonpath).'
        ) from error
    for name in filter(None, path.split(".")):
        if not hasattr(thing, name):
            owner = getattr(thing, "__name__", thing)
            raise RequestError(f"{where}: {text!r}: {owner} has no {name!r}. {nearest(name, _public(thing))}".rstrip())
        thing = getattr(thing, name)
    return thing


def _public(thing: Any) -> Iterator[str]:
    return (name for name in dir(thing) if not name.startswith("_"))


def _not_mapped(cls: type, where: str) -> RequestError:
    message = f"{where} is {_full_name(cls)}, which is not mapped to a table."
    children = [child.__name__ for child in _subclasses(cls) if mapper_of(child) is not None]
    if children:
        return RequestError(f"{message} It is abstract; name the classes made from it: {', '.join(sorted(children))}.")
    if "model_fields" in dir(cls):
        return RequestError(f"{message} A SQLModel class becomes a table with `class {cls.__name__}(…, table=True)`.")
    if hasattr(cls, "__tablename__") or hasattr(cls, "metadata"):
        return RequestError(
            f"{message} It is abstract, or its mapping is deferred: name concrete classes, and call prepare() first."
        )
    return RequestError(f"{message} {_FORMS}")


def _subclasses(cls: type) -> Iterator[type]:
    children: list[type] = type.__subclasses__(cls)
    for child in children:
        yield child
        yield from _subclasses(child)


def _no_model(thing: Any, where: str) -> RequestError:
    return RequestError(f"{where} is {_show(thing)}, which is no model. {_FORMS}")


def _show(thing: Any) -> str:
    shown = repr(thing)
    return shown if len(shown) <= 60 else f"{shown[:57]}…"  # noqa: PLR2004 - a line has room for so much


def _full_name(cls: type) -> str:
    module = inspect.getmodule(cls)
    return f"{module.__name__}.{cls.__qualname__}" if module else cls.__qualname__
