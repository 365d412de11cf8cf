"""What went wrong is written down where something did: the reason of a failure beside the flag that says so."""

from __future__ import annotations

from collections.abc import Mapping

from pytest_syda.providers.offline.context import TableContext
from pytest_syda.providers.offline.specs import altered
from pytest_syda.providers.offline.words import word_set
from pytest_syda.recipe.kinds.choices import When
from pytest_syda.recipe.spec import Spec

_WENT_WRONG = word_set("failure error decline rejection denial fail exception rejected declined failed denied")
_TOLD = word_set("reason code message detail text description")
_WELL = word_set("success succeeded successful passed approved accepted ok valid delivered verified")
_ILL = word_set("failed error rejected declined denied invalid failure")


def only_where_failed(home: TableContext, specs: Mapping[str, Spec]) -> dict[str, Spec]:
    """The specs, where reasons of failures are NULL in rows whose flag says that all went well."""
    found = dict(specs)
    flag, bad = _flag(home)
    for column in home.table.columns if flag else ():
        own = set(home.own_words(column.name))
        spec = found.get(column.name)
        plain = column.nullable and column.type.kind == "string" and spec is not None and not list(spec.reads())
        if plain and spec is not None and own & _WENT_WRONG and (own & _TOLD or len(own) == 1):
            found[column.name] = When(column=flag, cases={bad: altered(spec, null_rate=0.0)})
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
