"""Writes the index of names: `python -m pytest_syda.providers.offline.indexing`, after any change of meanings."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import msgspec

from pytest_syda.providers.offline.index import PATH
from pytest_syda.providers.offline.sources import DOMAINS, VOLUMES, meanings, told
from pytest_syda.providers.offline.vocabulary.reading import blocks

Names = dict[str, dict[str, dict[str, str]]]
"""By family, last word and what stands before it: the sources, in the order they are asked."""


def written() -> str:
    """The index of the meanings as they stand in the code now, one line for each word."""
    scopes = dict(_vocabulary())
    subjects = {source: scope for source, scope in scopes.items() if scope}
    names = _names([*subjects, *DOMAINS, *(source for source in scopes if source not in subjects)])
    families = {family: _lines(dict(sorted(words.items()))) for family, words in sorted(names.items())}
    parts = {"scopes": _lines(subjects), "names": _object(families), "openings": _list(_openings(names))}
    parts |= {"about": _sets(told("ABOUT")), "signs": _sets(told("SIGNS"))}
    return _object(parts) + "\n"


def _vocabulary() -> Iterator[tuple[str, str]]:
    """Each block of vocabulary, with what it is about."""
    for volume in VOLUMES:
        for place, block in enumerate(blocks(volume)):
            yield f"{volume}.{place}", block.scope


def _names(sources: Iterable[str]) -> Names:
    found: Names = {}
    for source in sources:
        for family, names, _ in meanings(source):
            for name in names.split(" | "):
                opening, _, last = name.rpartition(" ")
                known = found.setdefault(family, {}).setdefault(last, {})
                said = known.get(opening, "").split()
                known[opening] = " ".join(dict.fromkeys((*said, source)))
    return found


def _openings(names: Names) -> list[str]:
    """Words that end no name."""
    last = {word for words in names.values() for word in words}
    said = {opening for words in names.values() for openings in words.values() for opening in openings}
    return sorted({word for opening in said for word in opening.split()} - last)


def _lines(mapping: Mapping[str, Any]) -> str:
    return _object({key: _json(value) for key, value in mapping.items()})


def _sets(mapping: Mapping[str, frozenset[str]]) -> str:
    return _lines({key: sorted(words) for key, words in mapping.items()})


def _object(parts: Mapping[str, str]) -> str:
    return "{\n" + ",\n".join(f"{_json(key)}:{part}" for key, part in parts.items()) + "\n}"


def _list(words: Iterable[str]) -> str:
    return "[\n" + ",\n".join(map(_json, words)) + "\n]"


def _json(value: object) -> str:
    return msgspec.json.encode(value).decode()


if __name__ == "__main__":
    PATH.write_text(written(), encoding="utf-8")
    sys.stdout.write(f"{PATH} is up to date.\n")
