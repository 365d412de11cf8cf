"""What is there for a table: the entry itself, kin of it, or something for another schema, and then why not."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from typing import Literal

from pytest_syda.recipe.document import Recipe
from pytest_syda.schema.fingerprint import differences
from pytest_syda.store.entry import Entry
from pytest_syda.store.kin import Kin, kin_of
from pytest_syda.store.store import Store
from pytest_syda.store.want import Want

CANDIDATES = 20
"""Entries of a table that are read to say why none of them is the one."""

Source = Literal["recordings", "cache"]
Layer = tuple[Source, Store]


@dataclass(frozen=True)
class Found:
    """The best there is; nothing but a reason in the worst case."""

    entry: Entry | None = None
    source: Source = "cache"
    where: str = ""
    kin: Kin | None = None
    reason: str = ""
    """Why what is there is not what is wanted."""
    stale: bool = False
    """Whether there is something that was asked for with the same prompts."""
    lost: str = ""
    """Why the entry itself is not there that may have been."""

    @property
    def known(self) -> Recipe | None:
        """What stays as it is, whatever is asked for."""
        if self.kin is not None:
            return self.kin.recipe
        return self.entry.recipe if self.entry else None

    @property
    def added(self) -> frozenset[str]:
        """Columns that the known rows lack."""
        return self.kin.added if self.kin else frozenset()

    def serves(self, want: Want) -> bool:
        return self.entry is not None and not self.added and want.served_by(self.entry)


def find(want: Want, layers: Sequence[Layer]) -> Found:
    """The entry of this key that goes furthest, the first layers preferred; or else its kin, or a reason."""
    own = [
        Found(entry, source, store.where(want.key))
        for source, store in layers
        if (entry := store.get(want.key, want.name)) is not None
    ]
    for found in own:
        if found.serves(want):
            return found
    if own:
        return max(own, key=_reach)
    return replace(_kin(want, layers), lost=next(filter(None, (store.lost(want.key) for _, store in layers)), ""))


def _reach(found: Found) -> tuple[int, bool]:
    entry = found.entry
    return (len(entry.recipe.rows), entry.carries_on) if entry else (0, False)


def _kin(want: Want, layers: Sequence[Layer]) -> Found:
    others = list(_others(want, layers))
    for source, store, entry in others:
        kin = kin_of(entry, want.asked)
        if kin is not None:
            return Found(entry, source, store.where(entry.key), kin, reason=kin.changes(), stale=True)
    reasons = [differences(entry.asked, want.asked) for _, _, entry in others]
    closest = min(reasons, key=len, default=[])
    same = any(_same_prompts(entry, want) for _, _, entry in others)
    return Found(reason=", ".join(closest), stale=same)


def _others(want: Want, layers: Sequence[Layer]) -> Iterator[tuple[Source, Store, Entry]]:
    """What is there for the same table, that of the same dataset first."""
    for source, store in layers:
        headers = sorted(store.about(want.name), key=lambda header: header.dataset != want.dataset)
        for header in islice(headers, CANDIDATES):
            entry = store.get(header.key, want.name)
            if entry is not None:
                yield source, store, entry


def _same_prompts(entry: Entry, want: Want) -> bool:
    return all(entry.asked.get(part) == want.asked.get(part) for part in ("prompt", "table_prompt"))
