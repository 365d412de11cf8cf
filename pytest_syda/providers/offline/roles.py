"""The rule `roles`: a column called after someone holds a person's name: `foreman`, `player_one`, `choir_pianist`."""

from __future__ import annotations

from pytest_syda.providers.offline.context import ColumnContext
from pytest_syda.providers.offline.makers import pool_spec, roomy
from pytest_syda.providers.offline.parties import PEOPLE, is_doer
from pytest_syda.recipe.spec import Spec

_COUNTED = {"1", "2", "3", "4", "one", "two", "three", "a", "b", "first", "second", "name"}
_ENDINGS = ("wright", "woman", "man", "naut", "ician", "ologist", "pist", "ntist", "rist", "nist")
_SHORTEST = 6
_NO_ONE = {"preheader", "subheader", "placeholder", "marker", "hanger", "trailer", "folder", "ringer", "winter",
    "summer",
    "copper", "leather", "bumper", "shutter", "cover", "slider", "gender", "charter", "checker", "other", "blocker",
    "carrier", "whether", "weather", "filler", "opener", "closer", "stopper", "spoiler", "disclaimer",
        "modifier"}  # fmt: skip


def someone(c: ColumnContext) -> Spec | None:
    """A person of their own for each such column of the row."""
    words = [word for word in c.own if word not in _COUNTED]
    if words[:2] == ["head", "of"]:  # of a household, of a department
        words = ["manager"]
    if c.kind != "string" or c.facts.listing or not words or not is_someone(words[-1]):
        return None
    field = roomy(c, "people", "full_name", "last_name")
    return pool_spec("people", field, " ".join((*c.own, "person"))) if field else None


def is_someone(noun: str) -> bool:
    """Whoever is called by a known noun, or by one that no thing ends in: a foreman, a florist, a technician."""
    return (
        noun in PEOPLE
        or (len(noun) >= _SHORTEST and noun.endswith(_ENDINGS))
        or (is_doer(noun) and noun not in _NO_ONE)
    )
