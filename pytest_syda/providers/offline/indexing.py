"""Writes the index of names: `python -m pytest_syda.providers.offline.indexing`, after any change of meanings."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from typing import Any

import msgspec

from pytest_syda.providers.offline.index import LETTERS, PATH
from pytest_syda.providers.offline.shelf import meanings
from pytest_syda.providers.offline.sources import DOMAINS, VOLUMES, told
from pytest_syda.providers.offline.vocabulary.reading import blocks

SIGNS = frozenset(",;")
"""What tells the parts of an entry apart, and so is in no name."""


def written() -> str:
    """The index of the meanings as they stand in the code now, one line for each word."""
    scopes = dict(_vocabulary())
    subjects = {source: scope for source, scope in scopes.items() if scope}
    names = _names([*subjects, *DOMAINS, *(source for source in scopes if source not in subjects)])
    parts = {"scopes": _lines(subjects), "names": _object(_by_letters(names))}
    rules = {what: _lines(_sorted(told(what))) for what in ("about", "signs")}
    return _object(parts | rules) + "\n"


def _vocabulary() -> Iterator[tuple[str, str]]:
    """Each block of vocabulary, with what it is about."""
    for volume in VOLUMES:
        for place, block in enumerate(blocks(volume)):
            yield f"{volume}.{place}", block.scope


def _names(sources: Iterable[str]) -> dict[str, str]:
    """By word: families, sources and openings of the names that end in it."""
    found: dict[str, dict[str, dict[str, None]]] = {}
    for source in sources:
        for family, names, _ in meanings(source):
            for name in names.split(" | "):
                opening, _, last = _sound(name, source).rpartition(" ")
                found.setdefault(last, {}).setdefault(f"{family} {source}", {})[opening] = None
    openings = {word for parts in found.values() for part in parts.values() for each in part for word in each.split()}
    entries = {word: ";".join(f"{place} {','.join(part)}" for place, part in found.get(word, {}).items())
        for word in found.keys() | openings}  # fmt: skip
    return dict(sorted(entries.items()))


def _by_letters(names: Mapping[str, str]) -> dict[str, str]:
    """Lines of the words that begin with the same letters."""
    groups = groupby(names, key=lambda word: word[:LETTERS])
    return {letters: _lines({word: names[word] for word in words}) for letters, words in groups}


def _sound(name: str, source: str) -> str:
    """A name, if it can be told from others.

    Raises:
        ValueError: it has a sign in it that separates names.
    """
    if not SIGNS.isdisjoint(name):
        message = f"The name {name!r} of {source} has one of {' '.join(sorted(SIGNS))} in it: separate names by ' | '."
        raise ValueError(message)
    return name


def _lines(mapping: Mapping[str, Any]) -> str:
    return _object({key: _json(value) for key, value in mapping.items()})


def _sorted(sets: Mapping[str, frozenset[str]]) -> dict[str, list[str]]:
    return {key: sorted(words) for key, words in sets.items()}


def _object(parts: Mapping[str, str]) -> str:
    return "{\n" + ",\n".join(f"{_json(key)}:{part}" for key, part in parts.items()) + "\n}"


def _json(value: object) -> str:
    return msgspec.json.encode(value).decode()


if __name__ == "__main__":
    PATH.write_text(written(), encoding="utf-8")
    sys.stdout.write(f"{PATH} is up to date.\n")
