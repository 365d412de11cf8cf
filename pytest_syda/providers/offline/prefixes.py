"""What stands in front of every column's name and says nothing: `fldName`, `strCity` and `intAge`, `cst_name`."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from pytest_syda.providers.offline.context import NAMED_PLACES
from pytest_syda.providers.offline.words import Words, split, word_set, words

_EMPTY = word_set("fld field col column c f a x attr db")
_TYPES = word_set(
    "str int dtm dt bln bool cur lng dbl sng txt num dec flt chk b s n i d l ch c vc nv by byt mny date f"
)
"""What some put before a name to tell its type."""
FEWEST = 4
_SHARE = 0.8


def without_prefixes(names: Mapping[str, str], found: dict[str, Words], keys: Collection[str]) -> dict[str, Words]:
    """The words of each column (by its attribute's name) without what all of them begin with."""
    raws = {column: split(name) for column, name in names.items()}
    firsts = [raw[0] for raw in raws.values() if len(raw) > 1]
    if len(raws) < FEWEST or len(firsts) < _SHARE * len(raws):
        return found
    alike = {word for word in firsts if firsts.count(word) >= _SHARE * len(raws)}
    typed = sum(word in _TYPES for word in firsts) >= _SHARE * len(raws) and len(set(firsts)) > 1
    dropped = (alike & _EMPTY) or (_TYPES if typed else {word for word in alike if _is_cipher(word, keys)})
    return {
        column: _bare(names[column], raw) or said if (raw := raws[column])[0] in dropped and len(raw) > 1 else said
        for column, said in found.items()
    }


def first_and_last(found: dict[str, Words]) -> dict[str, Words]:
    """`first` and `last` beside each other are names."""
    known = set(found.values())
    whose = {said[:-1] for said in known if said[-1:] == ("first",) and (*said[:-1], "last") in known}
    return {
        column: (*said, "name") if said[-1:] in {("first",), ("last",)} and said[:-1] in whose else said
        for column, said in found.items()
    }


def state_beside_city(found: dict[str, Words]) -> dict[str, Words]:
    """`st` beside a city is no street."""
    if not any("city" in said or "postal" in said for said in found.values()):
        return found
    tails = {("st",): ("state",), ("st", "code"): ("state", "code")}
    return {
        column: next(
            ((*said[: -len(short)], *long) for short, long in tails.items() if said[-len(short) :] == short), said
        )
        for column, said in found.items()
    }


def places_by_name(found: dict[str, Words]) -> dict[str, Words]:
    """`city_name` is the city."""
    return {column: said[:-1] if said[-2:] in NAMED_PLACES else said for column, said in found.items()}


def _is_cipher(word: str, known: Collection[str]) -> bool:
    """Whether a word is the letters of the table's name in short: it says nothing that the table does not."""
    return len(word) <= 4 and word not in known


def _bare(name: str, raw: Words) -> Words:
    """The words of the name after its first."""
    return words(name[name.lower().find(raw[0]) + len(raw[0]) :].lstrip("_- "))
