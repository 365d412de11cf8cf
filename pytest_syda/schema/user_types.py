"""What a `UserDefinedType` holds: its DDL may name a type we know, or it may say its Python type."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

import sqlalchemy as sa
from sqlalchemy import Dialect

from pytest_syda.schema.compat import NEUTRAL
from pytest_syda.schema.decorators import best, by_python_type
from pytest_syda.schema.registry import Mapped, read_type, types
from pytest_syda.schema.samples import Candidate, samples_of
from pytest_syda.schema.trials import Judge
from pytest_syda.schema.types import Type

_SPEC = re.compile(r"^\s*(?P<name>[A-Za-z_]\w*)\s*(?:\(\s*(?P<numbers>\d+(?:\s*,\s*\d+)*)\s*\))?\s*$")


def decide(type_: Any, dialect: Dialect) -> Mapped:
    """A kind its bind side takes, else nobody's: the column is then told as unknown."""
    spelled = _spelled(type_, dialect)
    candidates = [*spelled, *by_python_type(type_)]
    found = best(_judge(type_, spelled), candidates) if candidates else None
    return Type(kind="object", name=type(type_).__name__) if found is None else found.type


def _judge(type_: Any, spelled: list[Candidate]) -> Judge:
    implementation = spelled[0].type if spelled else Type(kind="object")
    return Judge.by(type_.bind_processor(NEUTRAL), type_.result_processor(NEUTRAL, None), implementation)


def _spelled(type_: Any, dialect: Dialect) -> list[Candidate]:
    """The type that the column's DDL names, where this dialect or SQLAlchemy has it."""
    try:
        spec = _SPEC.match(type_.get_col_spec())
    except Exception:  # noqa: BLE001 - the application's own code, which may want arguments of the compiler
        return []
    named = _type_named(spec["name"], dialect) if spec else None
    if spec is None or named is None:
        return []
    read = read_type(_made(named, re.findall(r"\d+", spec["numbers"] or "")), dialect)
    return [Candidate(read[0], samples_of(read[0]), read[1])] if read else []


def _type_named(name: str, dialect: Dialect) -> Any:
    known: dict[str, Any] = getattr(dialect, "ischema_names", {})
    generic = getattr(sa.types, name.upper(), None)
    return (
        known.get(name.lower()) or known.get(name.upper()) or generic or (sa.Text if "text" in name.lower() else None)
    )


def _made(type_class: Any, numbers: Iterable[str]) -> Any:
    try:
        return type_class(*map(int, numbers))
    except TypeError:
        return type_class()


types.register(sa.types.UserDefinedType, decide)
