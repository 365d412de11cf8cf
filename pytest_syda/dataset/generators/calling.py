"""Functions as generators, called once a row."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from pytest_syda.dataset.generators.shared import FailedError, Part, Target
from pytest_syda.dataset.generators.signatures import COLUMN, ROW, Signature, signature_of


@dataclass(frozen=True)
class Call:
    """A function, a lambda, or anything else that can be called."""

    function: Callable[..., Any]
    name: str
    signature: Signature

    @classmethod
    def of(cls, function: Callable[..., Any], target: Target, name: str) -> Call:
        return cls(function, name, signature_of(function, target.where, name))

    def make(self, part: Part) -> Mapping[str, list[Any]]:
        values: list[Any] = []
        try:
            for cell in cells(part, self.signature):
                values.append(self.signature.call(self.function, cell))  # noqa: PERF401 - a failing row is counted
        except Exception as error:
            raise FailedError(len(values)) from error
        return {part.target.column: values}


def cells(part: Part, wants: Signature) -> Iterator[dict[str, Any]]:
    """What may be passed, row by row; what costs something only where it is wanted."""
    cell: dict[str, Any] = {COLUMN: part.target.attributes.get(part.target.column, part.target.column)}
    if "dataset" in wants:
        cell["dataset"] = part.context.dataset
    seeds = row_seeds(part) if "rng" in wants else []
    if seeds:
        cell["rng"] = random.Random()  # noqa: S311 - test data
    for offset, row in enumerate(part.rows):
        cell[ROW], cell["i"] = row, part.first + offset
        if "parents" in wants:
            cell["parents"] = part.parents(offset)
        if seeds:
            cell["rng"].seed(seeds[offset])
        yield cell


def row_seeds(part: Part) -> list[int]:
    """A seed for the `rng` of each row: what one row draws changes no other."""
    rows = np.arange(part.first, part.first + len(part), dtype=np.int64)
    return part.stream("rng").bits(rows).tolist()  # type: ignore[no-any-return]
