"""Cells by hand: rows whose draws are hashes of their address, beside columns that are given."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field, replace

import numpy as np

from pytest_syda.recipe.pools import Pool, load_pool
from pytest_syda.recipe.values import Ints, Values
from pytest_syda.schema.types import Type


@dataclass(frozen=True)
class HandCells:
    rows: Ints
    type: Type = field(default_factory=lambda: Type(kind="string"))
    distinct: bool = False
    columns: dict[str, Values] = field(default_factory=dict)
    address: str = "column"
    scope: str = ""

    @classmethod
    def of(cls, count: int, **given: object) -> HandCells:
        return cls(np.arange(count), **given)

    def bits(self, purpose: str = ""):
        keys = (f"{self.address}/{purpose}/{row}".encode() for row in self.rows.tolist())
        return np.array([int.from_bytes(hashlib.sha256(key).digest()[:8], "big") for key in keys], np.uint64)

    def below(self, bound: int, purpose: str = "") -> Ints:
        return (self.bits(purpose) % np.uint64(bound)).astype(np.int64)

    def enumerate(self, size: int) -> tuple[Ints, Ints]:
        return self.rows % size, self.rows // size

    def shared(self, group: str, *, distinct: bool = False) -> HandCells:
        return replace(self, address=f"{self.scope}{group}", distinct=distinct)

    def inner(self, name: str, type: Type | None = None) -> HandCells:  # noqa: A002
        return replace(self, address=f"{self.address}/{name}", type=type or self.type)

    def apart(self) -> HandCells:
        return replace(self, scope=f"{self.address}/")

    def some(self, positions: Ints) -> HandCells:
        given = {name: values.take(positions) for name, values in self.columns.items()}
        return replace(self, rows=self.rows[positions], columns=given)

    def value(self, path: str) -> Values:
        return self.columns[path]

    def pool(self, name: str) -> Pool:
        return load_pool(name)
