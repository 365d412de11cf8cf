"""Everything a rule may look at: one column, its table, its neighbours, and what people said about them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property

import msgspec
from msgspec.structs import replace

from pytest_syda.providers.offline.facts import Facts, read_facts
from pytest_syda.providers.offline.topics import topics_of
from pytest_syda.providers.offline.words import Words, singular, words
from pytest_syda.schema.types import Column, ForeignKey, Schema, Table

NUMERIC = frozenset({"integer", "float", "decimal"})
_NOISE = {
    "tbl",
    "table",
    "model",
    "orm",
    "entity",
    "dim",
    "fact",
    "stg",
    "raw",
    "row",
    "mixin",
    "t",
    "tb",
    "app",
    "v1",
    "v2",
    "schema",
    "db",
}


_GO_IN = frozenset({"check", "log", "sign", "walk", "clock", "drop"})
"""What people do who come in: `check_ins` are of no insurance."""


def _entity(label: str, name: str) -> Words:
    """What one row of a table is, in words: `tbl_order_items` is order, item."""
    found = tuple(word for word in words(label or name.rpartition(".")[2]) if word not in _NOISE)
    if found[-1:] == ("insurance",) and _GO_IN & {*found[-2:-1]}:
        found = (*found[:-1], "in")
    return found or words(name.rpartition(".")[2])


def _meant(named: Words, meaning: Words) -> Words:
    """A column `contact` that is said to hold an email is a contact email."""
    return named if named[-len(meaning) :] == meaning or not meaning else (*named, *meaning)


_BY_THE_UNIT = frozenset({"price", "cost", "amount", "rate", "charge", "measure", "weight", "sold", "stock"})
"""With these, a unit is one of many things, and no apartment."""


NAMED_PLACES = frozenset((place, "name") for place in ("city", "town", "county", "street", "suburb"))
_TYPED = frozenset({"str", "int", "dtm", "bln", "dec", "dbl", "flt", "chk"})
"""What some put before a name to tell its type."""


class TableContext(msgspec.Struct, frozen=True, dict=True):
    """A table as people see it."""

    schema: Schema
    table: Table
    as_of: str = "2026-01-01"
    locale: str = "en_US"
    prompt: str = ""
    table_prompt: str = ""
    _family: dict[str, TableContext] = msgspec.field(default_factory=dict)

    @cached_property
    def entity(self) -> Words:
        return _entity(self.table.classes[0] if self.table.classes else "", self.table.name)

    @cached_property
    def topics(self) -> tuple[str, ...]:
        """The domains this table speaks of, most likely first."""
        near = " ".join((*self.entity, self.table.comment, self.table.doc, self.table_prompt))
        far = " ".join((self.prompt, *(table.name for table in self.schema)))
        told = ((word, words_) for words_ in self.column_words.values() for word in words_)
        columns = " ".join(word for word, words_ in told if word != "unit" or _BY_THE_UNIT.isdisjoint(words_))
        return topics_of(near, columns, far)

    @cached_property
    def subjects(self) -> frozenset[str]:
        """The words a table is called and described by."""
        said = f"{self.table.name} {self.table.comment} {self.table.doc} {self.table_prompt}".lower()
        return frozenset((*self.entity, *words(said), *map(singular, re.findall("[a-z]+", said)), *self.neighbors))

    @cached_property
    def neighbors(self) -> frozenset[str]:
        """What the tables are called that this one belongs to, and that belong to it."""
        up = {key.table for key in self.table.foreign_keys if key.table in self.schema}
        down = {table.name for table in self.schema if any(key.table == self.table.name for key in table.foreign_keys)}
        near = (up | down) - {self.table.name}
        return frozenset(word for name in near for word in self.of(self.schema[name]).entity)

    @cached_property
    def beside(self) -> frozenset[str]:
        """The words of all its columns."""
        return frozenset(word for found in self.column_words.values() for word in found)

    @cached_property
    def column_words(self) -> dict[str, Words]:
        found = {column.name: _meant(words(column.attribute), words(column.meaning)) for column in self.table.columns}
        firsts = {said[0] for said in found.values() if said}
        if 2 * len(firsts) <= len(found) or not _TYPED.isdisjoint(firsts):
            found = self._without_prefixes(found)
        if any(said[-2:] in NAMED_PLACES for said in found.values()):
            from pytest_syda.providers.offline.prefixes import places_by_name

            found = places_by_name(found)
        if any(said[-1:] == ("first",) for said in found.values()):
            from pytest_syda.providers.offline.prefixes import first_and_last

            found = first_and_last(found)
        if any("st" in said[-2:] for said in found.values()):
            from pytest_syda.providers.offline.prefixes import state_beside_city

            found = state_beside_city(found)
        return found

    def _without_prefixes(self, found: dict[str, Words]) -> dict[str, Words]:
        from pytest_syda.providers.offline.prefixes import without_prefixes

        return without_prefixes({column.name: column.attribute for column in self.table.columns}, found, self.entity)

    @cached_property
    def ranks(self) -> dict[Words, int]:
        """Where events stand in the order of things, as far as it was asked for."""
        return {}

    @cached_property
    def uniques(self) -> frozenset[str]:
        """Columns that are unique on their own."""
        return frozenset(columns[0] for columns in self.table.unique_sets if len(columns) == 1)

    @cached_property
    def parents(self) -> dict[str, ForeignKey]:
        """Each column that is a foreign key on its own, with that key."""
        return {key.columns[0]: key for key in self.table.foreign_keys if len(key.columns) == 1}

    @cached_property
    def foreign(self) -> dict[str, ForeignKey]:
        """Each column of any foreign key, with the key."""
        return {column: key for key in reversed(self.table.foreign_keys) for column in key.columns}

    def find(self, *names: str, kinds: frozenset[str] | None = None) -> str:
        """The first column whose words are one of these names (`start date`), or end in it; empty without one."""
        for name in names:
            wanted = tuple(name.split())
            for exact in (True, False):
                for column in self.table.columns:
                    found = self.own_words(column.name)
                    same = found == wanted if exact else found[-len(wanted) :] == wanted
                    if same and (kinds is None or column.type.kind in kinds):
                        return column.name
        return ""

    def own_words(self, column: str) -> Words:
        """A column's words without the entity's in front: customers.customer_name is just name."""
        return self._own_words[column]

    @cached_property
    def _own_words(self) -> dict[str, Words]:
        return {name: self._without_entity(found) for name, found in self.column_words.items()}

    def _without_entity(self, found: Words) -> Words:
        """`order_items.item_price` and `order_items.order_item_price` are both just price."""
        for prefix in (self.entity, self.entity[-1:]):
            if prefix and found[: len(prefix)] == prefix and len(found) > len(prefix):
                return found[len(prefix) :]
        return found

    @cached_property
    def numbers(self) -> dict[Words, str]:
        """Numeric columns that are no keys, by their own words."""
        found: dict[Words, str] = {}
        for column in self.table.columns:
            if column.type.kind in NUMERIC and column.name not in self.foreign:
                found.setdefault(self.own_words(column.name), column.name)
                found.setdefault(self.column_words[column.name], column.name)
        return found

    def has(self, *names: str) -> bool:
        return bool(self.find(*names))

    def others(self) -> Iterator[TableContext]:
        """The other tables of the schema."""
        for table in self.schema:
            if table.name != self.table.name:
                yield self.of(table)

    def of(self, table: Table) -> TableContext:
        """Another table of the same schema."""
        return self._family.setdefault(
            table.name, TableContext(self.schema, table, self.as_of, self.locale, self.prompt, _family=self._family)
        )


class ColumnContext(msgspec.Struct, frozen=True):
    """One column; `prefix` is what stands before the words that a meaning was recognised by."""

    home: TableContext
    column: Column
    facts: Facts
    prefix: Words = ()

    @property
    def table(self) -> Table:
        return self.home.table

    @property
    def name(self) -> str:
        return self.column.name

    @property
    def kind(self) -> str:
        return self.column.type.kind

    @property
    def length(self) -> int | None:
        return self.column.type.length if self.kind in {"string", "bytes", "bit"} else None

    @property
    def words(self) -> Words:
        return self.home.column_words[self.name]

    @property
    def own(self) -> Words:
        return self.home.own_words(self.name)

    @property
    def phrase(self) -> Words:
        """The entity's words, then the column's: what it is called by someone who does not see the table."""
        return (*self.home.entity, *self.own)

    @property
    def unique(self) -> bool:
        return self.name in self.home.uniques

    @property
    def topic(self) -> str:
        return self.home.topics[0] if self.home.topics else ""

    def about(self, *topics: str) -> bool:
        return any(topic in topics for topic in self.home.topics[:2])

    def fits(self, characters: int) -> bool:
        """Whether a text of this many characters has room."""
        return self.length is None or self.length >= characters

    def after(self, prefix: Words) -> ColumnContext:
        return replace(self, prefix=prefix)


def column_context(home: TableContext, column: Column) -> ColumnContext:
    return ColumnContext(home, column, read_facts(column.comment))
