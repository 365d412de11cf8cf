"""Words and codes: `pool`, `template`, `uuid`, `hash`, `bytes`."""

from __future__ import annotations

import re
import uuid
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache
from itertools import repeat

import numpy as np

from pytest_syda.errors import Problem
from pytest_syda.recipe import grammar
from pytest_syda.recipe.pools import known_pools, load_pool
from pytest_syda.recipe.spec import BaseSpec, Cells, Spec, register_kind
from pytest_syda.recipe.values import Ints, Values, object_array
from pytest_syda.schema.types import Column, Schema, Table, Type

ENDINGS = (99, 99, 95, 50, 49, 0)
"""Cents that prices like to end in."""


class PoolSpec(BaseSpec, tag="pool", frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True):
    """From a named pool. Columns of one table that name the same pool and `group` show fields of one record.

    A field that holds numbers may vary by a share of `spread` around what the record says: prices, salaries.
    """

    pool: str
    field: str = ""
    group: str = ""
    distinct: bool = False
    """No two rows share a record of the group. Said alike by every column of the group."""
    apart: str = ""
    """Another group of this pool, of which no row has the same record: one flies from here to elsewhere."""
    spread: float = 0.0
    decimals: int = 0
    """Digits after the point of numbers that vary."""

    def make(self, cells: Cells) -> Values:
        drawn = cells.shared(self.group, distinct=self.distinct or cells.distinct) if self.group else cells
        pool = cells.pool(self.pool)
        if drawn.distinct:
            index, generation = drawn.enumerate(pool.size)
        else:
            index = self._apart(drawn, cells, pool.size)
            generation = np.zeros(len(index), np.int64)
        values = pool.at(index, generation, self.field)
        return self._varied(values, cells) if self.spread else values

    def _apart(self, drawn: Cells, cells: Cells, size: int) -> Ints:
        if not self.apart or size < 2:  # noqa: PLR2004 - a pool of one has no other
            return drawn.below(size)
        return (cells.shared(self.apart).below(size) + 1 + drawn.below(size - 1)) % size

    def _varied(self, values: Values, cells: Cells) -> Values:
        factor = 1.0 + self.spread * (2.0 * cells.uniform("spread") - 1.0)
        numbers = values.objects().astype(np.float64) * factor  # the words that pools are made of, too
        if self.decimals < 2:  # noqa: PLR2004 - cents
            return Values(np.rint(numbers * 10.0**self.decimals).astype(np.int64), scale=self.decimals)
        cents = np.array(ENDINGS)[cells.below(len(ENDINGS), "ending")]
        return Values(np.floor(numbers).astype(np.int64) * 100 + cents, scale=2)

    def domain(self, table: Table, column: Column) -> int | None:
        """Names go on without limit, numbered in later generations; codes end with the pool; other fields repeat."""
        return load_pool(self.pool).capacity(self.field)

    def problems(self, schema: Schema, table: Table, column: Column) -> Iterator[Problem]:
        if self.pool not in known_pools():
            yield Problem("pool", f"there is no pool {self.pool!r}")
        elif self.field not in load_pool(self.pool).fields:
            fields = ", ".join(load_pool(self.pool).fields)
            yield Problem("field", f"the pool {self.pool!r} has no field {self.field!r}, only {fields}")


SLOT = re.compile(r"\{(?P<name>[\w.]+)(?:\|(?P<filter>\w+))?\}")


class Template(BaseSpec, tag="template", frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True):
    """Text with slots: `{name}` is the spec of that name in `slots`, else another column of the row (or a path such as
    `customer_id.name`); `{name|slug}` passes it through a filter: slug, lower, upper, title, initial, digits, host, the
    parts of a moment (date, month, clock, iso, year), or one that adds a check digit (ean, luhn, iban …)."""

    template: str
    slots: dict[str, Spec] = {}
    longest: int = 0
    """Cut at a word's end to this many characters (0: not at all)."""

    def make(self, cells: Cells) -> Values:
        pieces: list[Iterable[str]] = []
        null, end = np.zeros(len(cells.rows), np.bool_), 0
        for match in SLOT.finditer(self.template):
            values = self._slot(match["name"], cells)
            null |= values.nulls_mask
            pieces += [repeat(self.template[end : match.start()]), _filtered(values, match["filter"]).text().tolist()]
            end = match.end()
        pieces.append(repeat(self.template[end:], len(cells.rows)))
        made = list(map("".join, zip(*pieces, strict=False)))
        if self.longest and max(map(len, made), default=0) > self.longest:
            made = [cut(text, self.longest) for text in made]
        return Values(object_array(made), null if null.any() else None)

    def _slots(self) -> list[tuple[str, str]]:
        return [(match["name"], match["filter"] or "") for match in SLOT.finditer(self.template)]

    def _slot(self, name: str, cells: Cells) -> Values:
        if name not in self.slots:
            return cells.value(name)
        return self.slots[name].make(cells.inner(name, Type(kind="string")))

    def reads(self) -> Iterator[str]:
        yield from (name for name, _ in self._slots() if name not in self.slots)

    def children(self) -> Iterator[tuple[str, Spec]]:
        for name, spec in self.slots.items():
            yield f"slots.{name}", spec

    def domain(self, table: Table, column: Column) -> int | None:
        """A template is distinct where one of its slots is, for as many rows as that one."""
        distinct = [spec for spec in self.slots.values() if spec.unique or getattr(spec, "distinct", False)]
        rooms = [spec.domain(table, column) for spec in distinct]
        return None if None in rooms else max((room for room in rooms if room), default=0)

    def problems(self, schema: Schema, table: Table, column: Column) -> Iterator[Problem]:
        for _, filter_ in self._slots():
            if filter_ and filter_ not in FILTERS and filter_ not in _check_digits():
                known = ", ".join(sorted({*FILTERS, *_check_digits()}))
                yield Problem("template", f"there is no filter {filter_!r}; known are {known}")


def _filtered(values: Values, name: str | None) -> Values:
    """Each value passed through this filter."""
    if name == "slug" and values.is_text:
        found = object_array(slugs((values.words if values.words is not None else values.data).tolist()))
        return Values(found) if values.words is None else Values(values.data, words=found)
    return values.map(FILTERS[name] if name in FILTERS else _check_digits()[name]) if name else values


def _check_digits() -> Mapping[str, Callable[[str], str]]:
    from pytest_syda.recipe.check_digits import CHECK_DIGITS

    return CHECK_DIGITS


def cut(text: str, longest: int) -> str:
    """At most this many characters, whole words where possible."""
    if len(text) <= longest:
        return text
    head = text[: longest + 1].rpartition(" ")[0]
    return (head if len(head) > longest // 2 else text[:longest]).rstrip(" ,;:-")


@lru_cache(maxsize=65536)
def slug(text: object) -> str:
    """Lower-case ASCII words joined by hyphens, as pools spell their own slugs and domains; a code for words that
    have no Latin letters, since neither an address nor a path may do without."""
    found = grammar.slug(str(text)).strip("-")
    return found if found or not text else f"x{zlib.crc32(str(text).encode()):08x}"


def slugs(texts: list[str]) -> list[str]:
    """`slug` of each."""
    found = grammar.slug_lines("\n".join(texts)).split("\n")
    if len(found) != len(texts):  # one of them has lines of its own
        return list(map(slug, texts))
    return [made.strip("-") or slug(text) for made, text in zip(found, texts, strict=True)]


FILTERS: dict[str, Callable[[str], str]] = {
    "slug": slug,
    "lower": lambda text: str(text).lower(),
    "upper": lambda text: str(text).upper(),
    "title": lambda text: str(text).title(),
    "initial": lambda text: str(text)[:1],
    "letter": lambda text: str(text)[:1].upper(),
    "digits": lambda text: re.sub(r"\D", "", str(text)),
    "host": lambda text: re.sub(r"^\w+://|/.*$", "", str(text)).removeprefix("www."),
    "date": lambda moment: str(moment)[:10],
    "month": lambda moment: str(moment)[:7],
    "year": lambda moment: str(moment)[:4],
    "clock": lambda moment: str(moment)[11:16],
    "iso": lambda moment: f"{str(moment)[:10]}T{str(moment)[11:19]}Z",
}
"""Besides these, those of `check_digits`."""


class Uuid(BaseSpec, tag="uuid", frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True):
    """Version 4 UUIDs, all different."""

    def make(self, cells: Cells) -> Values:
        high, low = cells.bits("high").tolist(), cells.bits("low").tolist()
        numbers = cells.rows.tolist()
        made = [_uuid4(a, b ^ n) for a, b, n in zip(high, low, numbers, strict=True)]
        if cells.type.kind != "uuid":
            width = cells.type.length
            made = [str(item) if width is None or width >= 36 else item.hex[:width] for item in made]  # type: ignore[misc]  # noqa: PLR2004
        return Values(object_array(made))

    def domain(self, table: Table, column: Column) -> int | None:
        width = column.type.length
        return None if column.type.kind == "uuid" or width is None or width >= 24 else 0  # noqa: PLR2004


def _uuid4(high: int, low: int) -> uuid.UUID:
    return uuid.UUID(int=((high & ~0xF000 | 0x4000) << 64) | (low & ~(0xC << 60) | (0x8 << 60)))


class Hash(BaseSpec, tag="hash", frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True):
    """Hexadecimal digests and tokens of `digits` characters; from 12 digits on, all different."""

    digits: int = 40
    prefix: str = ""

    def make(self, cells: Cells) -> Values:
        words = [cells.bits(f"word {position}").tolist() for position in range(-(-self.digits // 16))]
        if cells.distinct:  # the row number, scrambled by a bijection, in the leading digits
            width = min(self.digits, 12)
            leading = cells.enumerate(16**width)[0].tolist()
            heads = [f"{number:0{width}x}" for number in leading]
        else:
            heads = [""] * len(cells.rows)
        tails = (
            f"{row[0]:016x}" if len(row) == 1 else "".join(f"{word:016x}" for word in row)
            for row in zip(*words, strict=True)
        )
        made = [self.prefix + (head + tail)[: self.digits] for head, tail in zip(heads, tails, strict=True)]
        return Values(object_array(made))

    def domain(self, table: Table, column: Column) -> int | None:
        return int(16 ** min(self.digits, 12))

    def problems(self, schema: Schema, table: Table, column: Column) -> Iterator[Problem]:
        if self.digits < 1:
            yield Problem("digits", "must be at least 1")


class Bytes(BaseSpec, tag="bytes", frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True):
    """Random bytes, from `shortest` to `longest` of them; from 6 on, all different where they must be."""

    shortest: int = 16
    longest: int = 16

    def make(self, cells: Cells) -> Values:
        words = [cells.bits(f"word {position}") for position in range(-(-self.longest // 8))]
        block = np.stack(words, axis=1).astype("<u8").tobytes() if words else b""
        width = len(words) * 8
        lengths = self._lengths(cells).tolist()
        made = [block[row * width : row * width + length] for row, length in enumerate(lengths)]
        if cells.distinct:
            head = min(self.shortest, 6)
            index = cells.enumerate(256**head)[0].tolist()
            made = [number.to_bytes(head, "big") + item[head:] for number, item in zip(index, made, strict=True)]
        return Values(object_array(made))

    def _lengths(self, cells: Cells) -> Ints:
        return self.shortest + cells.below(max(1, self.longest - self.shortest + 1), "length")

    def domain(self, table: Table, column: Column) -> int | None:
        return int(256 ** min(self.shortest, 6))

    def problems(self, schema: Schema, table: Table, column: Column) -> Iterator[Problem]:
        if not 0 <= self.shortest <= self.longest:
            yield Problem("longest", f"{self.longest} is below shortest ({self.shortest})")
        if column.type.length is not None and self.longest > column.type.length:
            yield Problem("longest", f"{self.longest} bytes in a column of {column.type.length}")


for _kind in (PoolSpec, Template, Uuid, Hash, Bytes):
    register_kind(_kind)
