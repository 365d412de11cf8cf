"""What went wrong is written down where something did: the reason of a failure beside the flag that says so."""

from __future__ import annotations

import re
from collections.abc import Mapping

from pytest_syda.providers.offline.context import TableContext
from pytest_syda.providers.offline.lazily import Pattern
from pytest_syda.providers.offline.specs import altered
from pytest_syda.providers.offline.words import word_set
from pytest_syda.recipe.kinds.choices import Choice, When
from pytest_syda.recipe.spec import Spec
from pytest_syda.schema.types import Column

_WENT_WRONG = word_set("failure error decline rejection denial fail exception rejected declined failed denied")
ABOUT = _WENT_WRONG
_TOLD = word_set("reason code message detail text description")
_FAILED = Pattern(r"fail|error|reject|declin|denied|bounce|abort|refused", re.IGNORECASE)
_WELL = word_set("success succeeded successful passed approved accepted ok valid delivered verified")
_ILL = word_set("failed error rejected declined denied invalid failure")


def only_where_failed(home: TableContext, specs: Mapping[str, Spec]) -> dict[str, Spec]:
    """The specs, where reasons of failures are NULL in rows whose flag says that all went well."""
    found = dict(specs)
    flag, bad = _flag(home)
    if not flag:
        return _by_status(home, found)
    for column in home.table.columns:
        spec = found.get(column.name)
        if spec is not None and _tells(home, column, spec):
            found[column.name] = When(column=flag, cases={bad: altered(spec, null_rate=0.0)})
    return found


def _tells(home: TableContext, column: Column, spec: Spec) -> bool:
    """Whether a text that may be missing says what went wrong."""
    own = set(home.own_words(column.name))
    plain = column.nullable and column.type.kind == "string" and not list(spec.reads())
    return plain and bool(own & _WENT_WRONG) and bool(own & _TOLD or len(own) == 1)


def _by_status(home: TableContext, found: dict[str, Spec]) -> dict[str, Spec]:
    """The same where a status has failed."""
    status = home.find("status", "state", "result", "outcome", kinds=frozenset({"string", "enum"}))
    told = found.get(status) if status else None
    bad = [str(value) for value in told.values if _FAILED.found(str(value))] if isinstance(told, Choice) else []
    for column in home.table.columns if bad else ():
        spec = found.get(column.name)
        if spec is not None and column.name != status and _tells(home, column, spec):
            found[column.name] = When(column=status, cases=dict.fromkeys(bad, altered(spec, null_rate=0.0)))
    return found


def _flag(home: TableContext) -> tuple[str, str]:
    """The boolean that says how it went, and what it says where it went wrong."""
    for column in home.table.columns:
        own = set(home.own_words(column.name)) - {"is", "was", "has", "did"}
        if column.type.kind != "boolean" or len(own) != 1:
            continue
        if own & _WELL:
            return column.name, "False"
        if own & _ILL:
            return column.name, "True"
    return "", ""
