"""The discriminator of a table that several classes share."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from pytest_syda.dataset.sizes import Segment
from pytest_syda.recipe.spec import BaseSpec, Cells, Spec
from pytest_syda.recipe.values import Bools, Ints, Values, choose, object_array


def _first(segment: Segment, place: Ints) -> Bools:
    """The first rows, one of each class: none is left without rows by chance where there is room."""
    return (place >= 0) & (place < len(segment.identities))


class Segmented(BaseSpec, tag="segmented", frozen=True, kw_only=True):
    """Each segment's identity, or one of its identities; rows of no known class as `otherwise` says. Made by the plan,
    never part of a recipe."""

    segments: tuple[Segment, ...]
    otherwise: Spec

    def make(self, cells: Cells) -> Values:
        parts = []
        for segment in self.segments:
            if segment.identities:
                inside = (cells.rows >= segment.start) & (cells.rows < segment.start + segment.count)
                words = object_array(segment.identities)
                drawn, place = cells.below(len(words), "identity"), cells.rows - segment.start
                parts.append((inside, Values(np.where(_first(segment, place), place, drawn), words=words)))
        if len(parts) == 1 and parts[0][0].all():
            return parts[0][1]
        parts.append((np.ones(len(cells.rows), np.bool_), self.otherwise.make(cells)))
        return choose(parts, len(cells.rows))

    def children(self) -> Iterator[tuple[str, Spec]]:
        yield "otherwise", self.otherwise
