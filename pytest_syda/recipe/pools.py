"""Pools: named lists of believable things, as words or as small records whose fields belong together.

A pool is data: `data/<name>.txt` (a word a line), `data/<name>.csv` (records, a header of field names) or
`data/<name>.pool` (composed, see `grammar.py`); or a function that makes one. Values are drawn by index, so a pool's
order is part of its content.
"""

from __future__ import annotations

import csv
import os
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from typing import Protocol

import msgspec

from pytest_syda.errors import RecipeError, RequestError, nearest
from pytest_syda.recipe import DATA
from pytest_syda.recipe.composed import Composed
from pytest_syda.recipe.outlines import outline_of
from pytest_syda.recipe.values import Ints, Objects, Values, object_array


class Pool(Protocol):
    """Things that can be drawn by index."""

    @property
    def size(self) -> int: ...

    @property
    def fields(self) -> tuple[str, ...]:
        """Names of a record's fields. `""` is always one: the words of a list, the first field of a record."""

    def at(self, index: Ints, generation: Ints, field: str = "") -> Values:
        """One value for each index in [0, size). `generation` > 0 marks a further round over the pool, which a
        field that must stay unique shows (`Acme 2`) and any other ignores."""

    def longest(self, field: str = "") -> int:
        """Characters of the longest value, first generation."""

    def capacity(self, field: str = "") -> int | None:
        """How many different values different records show in this field: None without limit (it shows the
        generation), 0 where records share values."""


class Listed(msgspec.Struct, frozen=True):
    """A pool written out: one array of words a field."""

    columns: Mapping[str, Objects]

    @property
    def size(self) -> int:
        return len(next(iter(self.columns.values())))

    @property
    def fields(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys([*self.columns, ""]))

    def _column(self, field: str) -> str:
        return field if field or "" in self.columns else next(iter(self.columns))

    def at(self, index: Ints, generation: Ints, field: str = "") -> Values:
        words = self.columns[self._column(field)]
        if not generation.any() or self.capacity(field) is not None:
            return Values(index, words=words)
        return Values(numbered(words[index], generation))

    def longest(self, field: str = "") -> int:
        return max(len(str(word)) for word in self.columns[self._column(field)])

    def capacity(self, field: str = "") -> int | None:
        """Names can be numbered; codes and measures cannot."""
        column = self._column(field)
        if len(set(self.columns[column])) < self.size:
            return 0
        return None if column in _NAMES else self.size


_NAMES = ("", "name", "title")


def numbered(words: Objects, generation: Ints, separator: str = " ") -> Objects:
    """`Acme`, then `Acme 2`, `Acme 3` … in later generations."""
    pairs = zip(words.tolist(), generation.tolist(), strict=True)
    return object_array([word if round_ == 0 else f"{word}{separator}{round_ + 1}" for word, round_ in pairs])


PoolMaker = Callable[[str], Pool]
"""Makes a pool for a locale such as `en_US`."""

_MAKERS: dict[str, PoolMaker] = {}


def register_pool(name: str, maker: PoolMaker, *, replace: bool = False) -> None:
    """Teach recipes a named pool.

    Raises:
        RequestError: there is a pool of this name already, and `replace` was not said.
    """
    if name in known_pools() and not replace:
        raise RequestError(f"There is a pool {name!r} already. Pass replace=True to take its place.")
    _MAKERS[name] = maker
    load_pool.cache_clear()


@cache
def load_pool(name: str, locale: str = "en_US") -> Pool:
    """The pool of this name.

    Raises:
        RecipeError: there is none.
        RequestError: there is no such locale.
    """
    if name in _MAKERS:
        return _MAKERS[name](locale)
    if locale != "en_US" and (local := _localized(name, locale)):
        return local
    found = _data_files().get(name)
    if found is None:
        raise RecipeError(f"There is no pool {name!r}. {nearest(name, known_pools(), everything_up_to=0)}")
    return _read(DATA / found, locale)


def _localized(name: str, locale: str) -> Pool | None:
    from pytest_syda.recipe.localized import localized

    return localized(name, locale, lambda other: load_pool(other, locale))


def known_pools() -> set[str]:
    return {*_MAKERS, *_data_files()}


@cache
def _data_files() -> dict[str, str]:
    """The files' names, by the pools'."""
    names = os.listdir(DATA)  # noqa: PTH208 - a path of each takes four times as long
    return {name.rpartition(".")[0]: name for name in names if name.endswith((".txt", ".csv", ".pool"))}


def _read(file: Path, locale: str) -> Pool:
    text = file.read_text(encoding="utf-8")
    if file.name.endswith(".pool"):
        ours = locale == "en_US" and not _MAKERS.keys() & _data_files().keys()
        return Composed(
            text,
            lambda name: load_pool(name, locale),
            outline_of(file.name.removesuffix(".pool"), text) if ours else None,
        )
    if file.name.endswith(".csv"):
        return _records(text)
    return Listed({"": object_array(text.splitlines())})


def _records(text: str) -> Listed:
    header, *lines = csv.reader(text.splitlines())
    columns = zip(*lines, strict=True)
    return Listed({field: object_array(column) for field, column in zip(header, columns, strict=True)})
