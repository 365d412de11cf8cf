"""A column's worth of values, held as NumPy arrays for as long as possible.

Four forms, all with an optional mask of NULLs:

- numbers: int64, float64 or bool; with `scale`, int64 counts of 10**-scale, so that money adds up exactly
- moments: datetime64[D], datetime64[us], and timedelta64[us] for times of day and intervals
- words: int64 codes into an array of distinct Python objects, so that work is done once a word
- objects: anything else, one Python object a row
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any, TypeAlias

import numpy as np
from msgspec import Struct
from msgspec.structs import replace

# Not `numpy.typing.NDArray`, which takes as long to load as five of our modules.
Array: TypeAlias = np.ndarray[Any, np.dtype[Any]]
Ints: TypeAlias = np.ndarray[Any, np.dtype[np.int64]]
Floats: TypeAlias = np.ndarray[Any, np.dtype[np.float64]]
Bools: TypeAlias = np.ndarray[Any, np.dtype[np.bool_]]
Objects: TypeAlias = np.ndarray[Any, np.dtype[np.object_]]
Bits: TypeAlias = np.ndarray[Any, np.dtype[np.uint64]]

MOST = 2.0**62
"""Counts beyond are cut: a number that nobody writes by hand."""


class Values(Struct, frozen=True, gc=False):
    data: Array
    null: Bools | None = None
    """True where the value is NULL; what `data` holds there means nothing."""
    words: Objects | None = None
    scale: int = 0

    def __len__(self) -> int:
        return len(self.data)

    @classmethod
    def of(cls, objects: Iterable[Any]) -> Values:
        """Values from Python objects, None being NULL."""
        items = list(objects)
        if type(None) not in set(map(type, items)):
            return cls(object_array(items))
        return cls(object_array(items), np.array([item is None for item in items], np.bool_))

    @classmethod
    def constant(cls, value: Any, count: int) -> Values:
        if value is None:
            return cls.nulls(count)
        return cls(np.zeros(count, np.int64), words=object_array([value]))

    @classmethod
    def nulls(cls, count: int) -> Values:
        return cls(np.zeros(count, np.int64), np.ones(count, np.bool_), words=object_array([None]))

    @property
    def is_number(self) -> bool:
        return self.words is None and self.data.dtype.kind in "ifb"

    @property
    def nulls_mask(self) -> Bools:
        return np.zeros(len(self.data), np.bool_) if self.null is None else self.null

    @property
    def is_text(self) -> bool:
        """Whether every value is a str already, and none is NULL."""
        items = self.words if self.words is not None else self.data
        return items.dtype == np.object_ and self.null is None and set(map(type, items.tolist())) <= {str}

    def take(self, rows: Ints) -> Values:
        """The values at these positions; NULL where the position is negative."""
        outside = rows < 0
        if len(self.data) == 0:
            return Values.nulls(len(rows))
        null = outside if self.null is None else outside | self.null[rows]
        return replace(self, data=self.data[rows], null=null if null.any() else None)

    def seen_by(self, rows: Ints) -> Values:
        """The same as `take`; objects, where they are not more than the rows that see them, as words, so that what is
        made of them is made once."""
        if self.data.dtype != np.object_ or len(self.data) > len(rows) or self.null is not None:
            return self.take(rows)
        return Values(rows, words=self.data) if len(rows) and rows.min() >= 0 else self.take(rows)

    def slice(self, start: int, stop: int) -> Values:
        null = None if self.null is None else self.null[start:stop]
        return replace(self, data=self.data[start:stop], null=null)

    def with_null(self, null: Bools) -> Values:
        """The same values with these made NULL as well."""
        if not null.any():
            return self
        return replace(self, null=null if self.null is None else self.null | null)

    def floats(self) -> Floats:
        """As float64, NaN where NULL. Only for numbers."""
        numbers = self.data / 10.0**self.scale if self.scale else self.data.astype(np.float64)
        if self.null is not None:
            numbers = np.where(self.null, np.nan, numbers)
        return np.asarray(numbers, np.float64)

    def rescaled(self, scale: int) -> Ints:
        """As int64 counts of 10**-scale, rounded half to even; of more than there is room for, the most. Only for
        numbers without NaN."""
        if self.data.dtype.kind in "ib" and scale >= self.scale:
            return np.asarray(self.data.astype(np.int64) * 10 ** (scale - self.scale), np.int64)
        with np.errstate(over="ignore"):
            counts = np.nan_to_num(self.data.astype(np.float64)) * 10.0 ** (scale - self.scale)
        return np.asarray(np.rint(np.clip(counts, -MOST, MOST)), np.int64)

    def map(self, function: Callable[[Any], Any]) -> Values:
        """`function` of every value that is not NULL: once a word, or once a row."""
        if self.words is None:
            return Values.of([None if item is None else function(item) for item in self.objects().tolist()])
        mapped, used = np.full(len(self.words), None, np.object_), np.zeros(len(self.words), np.bool_)
        used[self.data if self.null is None else self.data[~self.null]] = True
        mapped[used] = object_array([function(word) for word in self.words[used].tolist()])
        return replace(self, words=mapped)

    def objects(self) -> Objects:
        """One Python object a row, None where NULL."""
        result: Objects
        if self.words is not None:
            result = self.words[self.data]
        elif self.scale:
            result = object_array((self.data / 10.0**self.scale).tolist())
        else:
            result = self.data if self.data.dtype == np.object_ else object_array(self.data.tolist())
        if self.null is not None:
            result = result.copy()
            result[self.null] = None
        return result

    def tolist(self) -> list[Any]:
        if self.null is None and self.words is None:
            plain: list[Any] = (self.data / 10.0**self.scale).tolist() if self.scale else self.data.tolist()
            return plain
        return list(self.objects())

    def text(self) -> Objects:
        """Every value as a str; the empty one where NULL."""
        shown = self if self.is_text else self.map(str)
        result = shown.objects()
        return np.where(shown.nulls_mask, "", result) if shown.null is not None else result


def object_array(items: Sequence[Any]) -> Objects:
    """A one-dimensional array of these very objects, lists and tuples among them."""
    return np.fromiter(items, np.object_, len(items))


def choose(parts: Sequence[tuple[Bools, Values]], count: int) -> Values:
    """One column from several: the values of the first part whose mask is true, NULL where none is."""
    result = np.full(count, None, np.object_)
    undecided = np.ones(count, np.bool_)
    for mask, values in parts:
        chosen = mask & undecided
        result[chosen] = values.objects()[chosen]
        undecided &= ~mask
    return Values.of(result)


def sorted_distinct(array: Array) -> Array:
    """What is in the array, each once, in order. `np.unique` imports masked arrays, which is slow."""
    found = np.sort(array)
    return found[np.concatenate(([True], found[1:] != found[:-1]))] if len(found) else found
