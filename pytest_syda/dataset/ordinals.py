"""Where each row stands among the rows of the same parent, in row order: earlier rows decide, later ones never do."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from pytest_syda.recipe.values import Ints

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytest_syda.dataset.block import Block
    from pytest_syda.schema.types import ForeignKey

CHUNK = 200_000


def ordinals(block: Block, through: str) -> Ints:
    """The place of each row of a block, from 0, among those whose key `through` points at the same row.

    Rows whose key is NULL are counted as if they had one parent.
    """
    key = block.references.key_of(through)
    brood = block.plan.brood
    if brood is not None and brood.key == key and key.columns[0] not in block.given.names:
        return block.references.brood_ranks()
    address = (block.plan.name, through, block.natural)
    if address not in block.world.ordinals:
        block.world.ordinals[address] = _whole(block, key)
    return block.world.ordinals[address][block.rows]


def _whole(block: Block, key: ForeignKey) -> Ints:
    seen = np.zeros(block.parents(key) + 1, np.int64)  # the last one counts the rows without a parent
    places = [_within(parents, seen) for parents in _parents(block, key)]
    return np.concatenate(places) if places else np.zeros(0, np.int64)


def _parents(block: Block, key: ForeignKey) -> Iterator[Ints]:
    """The parent of each row of the table, a chunk at a time."""
    from pytest_syda.dataset.block import Block

    world, plan = block.world, block.plan
    for start in range(0, plan.size, CHUNK):
        rows = np.arange(start, min(start + CHUNK, plan.size), dtype=np.int64)
        yield Block(world, plan, rows, natural=block.natural).references.rows(key)


def _within(parents: Ints, seen: Ints) -> Ints:
    """The places of the next rows, given how many each parent had before; `seen` is brought up to date."""
    order = np.argsort(parents, kind="stable")
    ordered = parents[order]
    starts = np.searchsorted(ordered, ordered, side="left")
    places = np.empty(len(parents), np.int64)
    places[order] = np.arange(len(parents)) - starts + seen[ordered]
    seen += np.bincount(parents % len(seen), minlength=len(seen))
    return places
