"""What a `TypeDecorator` holds: found by trying, since only its own code knows."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from enum import Enum
from itertools import chain
from typing import Any
from weakref import WeakKeyDictionary

import sqlalchemy as sa
from msgspec.structs import replace
from sqlalchemy import Dialect

from pytest_syda.schema.compat import cache_key
from pytest_syda.schema.documents import documents_of, texts_of
from pytest_syda.schema.hints import attributes, spoken_of
from pytest_syda.schema.registry import Mapped, read_type, types
from pytest_syda.schema.samples import ADDRESSES, COMMON, LITERALS, PAIRS, TEXTUAL, Candidate, samples_of
from pytest_syda.schema.trials import Judge, within
from pytest_syda.schema.types import Codec, Type

PATIENCE = 5.0
"""Seconds a type may take to be tried."""

_FAITHFUL = {"json", "hstore", "inet", "cidr", "macaddr"}
"""Kinds that must come back as they were: a type that makes its own objects of some documents refuses others."""

_decided: WeakKeyDictionary[type, dict[Any, Mapped]] = WeakKeyDictionary()

_DOCUMENTS = ("{}", "[]", "[{}]", "0", '""', "true")


def decide(type_: Any, dialect: Dialect) -> Mapped:
    """The first kind whose samples the type takes and gives back; then the first it takes; then single values.

    A type that takes only objects of its own gets values of its implementation type, bound past it (`Codec.raw`).
    """
    known = _decided.setdefault(type(type_), {})
    key = (dialect.name, cache_key(type_))
    if key not in known:
        known[key] = _decide(type_, dialect)
    return known[key]


def _decide(type_: Any, dialect: Dialect) -> Mapped:
    implementation = _implementation(type_, dialect)
    found: Candidate | None = within(PATIENCE, lambda: _try(type_, implementation, dialect))
    if found is None:
        found = Candidate(implementation.type, (), _raw(implementation.codec))
    mapped = _named(found.type, implementation.type)
    return mapped if found.codec is None else (mapped, found.codec)


def _implementation(type_: Any, dialect: Dialect) -> Candidate:
    try:
        impl = type_.load_dialect_impl(dialect)
    except Exception:  # noqa: BLE001 - the application's own code; its declared implementation will do
        impl = type_.impl_instance
    found, codec = read_type(impl, dialect) or (Type(kind="object"), None)
    return Candidate(found, samples_of(found), codec)


def _try(type_: Any, implementation: Candidate, dialect: Dialect) -> Candidate | None:
    try:
        judge, raw = Judge.of(type_, dialect), Judge.of(type_, dialect, raw=True)
    except Exception:  # noqa: BLE001 - the application's own code; nothing can be tried
        return None
    return (
        best(judge, [*_enums(type_, judge), *_kinds(type_, implementation, judge)])
        or best(judge, [*TEXTUAL, *ADDRESSES])
        or _single_values(type_, judge)
        or _past(type_, raw, implementation)
    )


def best(judge: Judge, candidates: Iterable[Candidate]) -> Candidate | None:
    """The first candidate that comes back as it was, else the first that is taken."""
    taken = None
    for candidate in candidates:
        verdict = judge.verdict(candidate)
        if verdict == "exact":
            return candidate
        if verdict == "taken" and taken is None and candidate.type.kind not in _FAITHFUL:
            taken = candidate
    return taken


def _kinds(type_: Any, implementation: Candidate, judge: Judge) -> Iterator[Candidate]:
    if not _writes_json(judge):
        yield implementation
    yield from by_python_type(type_)
    if _writes_json(judge):
        yield from (candidate for candidate in COMMON if candidate.type.kind == "json")
    yield from COMMON


def _writes_json(judge: Judge) -> bool:
    """A text column that gives any text back is JSON all the same when it stores the text as JSON."""
    return judge.implementation.kind in {"string", "bytes"} and judge.bound("amber") in {'"amber"', b'"amber"'}


def by_python_type(type_: Any) -> Iterator[Candidate]:
    try:
        wanted = type_.python_type
    except Exception:  # noqa: BLE001 - most types leave it unimplemented, each in its own way
        return
    for candidate in COMMON:
        if candidate.samples and type(candidate.samples[0]) is wanted:
            yield candidate


def _enums(type_: Any, judge: Judge) -> Iterator[Candidate]:
    """Enum classes the type knows: it will want their members."""
    for value in spoken_of(type_):
        if isinstance(value, type) and issubclass(value, Enum) and len(value):
            yield _labelled({_label(judge, member): member for member in value})


def _label(judge: Judge, member: Enum) -> str:
    bound = judge.bound(member)
    return bound if isinstance(bound, str) else member.name


def _single_values(type_: Any, judge: Judge) -> Candidate | None:
    """The values it takes one by one: choices it was made with, well-known forms, documents, its own objects."""
    texts = [*_choices(type_), *((text, text) for text in LITERALS)]
    documents = chain(documents_of(spoken_of(type_)), ((text, json.loads(text)) for text in _DOCUMENTS))
    wrapped = texts_of(spoken_of(type_), (*LITERALS, *PAIRS))
    sources = (documents, texts) if judge.implementation.kind == "json" else (texts, wrapped, documents)
    for values in (*sources, _objects(type_)):
        taken: dict[str, Any] = {}
        for label, value in values:
            if label not in taken and judge.judge(value) != "refused":
                taken[label] = value
        if taken:
            return _labelled(taken)
    return None


def _labelled(values: dict[str, Any]) -> Candidate:
    labels = tuple(values)
    plain = all(label is value or label == value for label, value in values.items())
    return Candidate(Type(kind="enum", labels=labels), labels, None if plain else Codec(encode=values.__getitem__))


def _choices(type_: Any) -> Iterator[tuple[str, Any]]:
    for value in attributes(type_):
        yield from ((str(choice), choice) for choice in _scalars(value, depth=2))


def _scalars(value: Any, *, depth: int) -> Iterator[Any]:
    if isinstance(value, list | tuple | set | frozenset | dict) and depth:
        everything = [*value, *value.values()] if isinstance(value, dict) else sorted(value, key=str)
        for each in everything:
            yield from [each] if isinstance(each, str | int) else _scalars(each, depth=depth - 1)


def _objects(type_: Any) -> Iterator[tuple[str, Any]]:
    """Objects of the classes it was made with, where those need nothing to be made."""
    for cls in vars(type_).values():
        if isinstance(cls, type) and not issubclass(cls, sa.types.TypeEngine):
            try:
                yield cls.__name__, cls()
            except Exception:  # noqa: BLE001, S112 - a class that needs arguments is no help here
                continue


def _past(type_: Any, raw: Judge, implementation: Candidate) -> Candidate | None:
    """Values of the implementation type that the decorator reads back, though it would not have written them."""
    found = best(raw, [implementation]) or _single_values(type_, raw)
    return None if found is None else Candidate(found.type, found.samples, _raw(found.codec))


def _raw(codec: Codec | None) -> Codec:
    return Codec(encode=codec.encode if codec else None, raw=True)


def _named(found: Type, implementation: Type) -> Type:
    """The kind that was found, as the database spells and limits the implementation."""
    changes: dict[str, Any] = {"name": implementation.name}
    if found.kind in {"string", "bytes", "json"} and implementation.kind in {"string", "bytes"}:
        changes["length"] = implementation.length
    return replace(found, **changes)


types.register(sa.TypeDecorator, decide)
