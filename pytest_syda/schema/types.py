"""What the tables are: frozen, plain, JSON-able data that knows no SQLAlchemy.

Built by `introspect`, or by hand in tests. Every name of a column here is its name in the database; `key` is the
name Python code uses where that differs.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, Literal

import msgspec

Kind = Literal[
    "boolean", "integer", "float", "decimal", "string", "date", "time", "datetime", "interval", "uuid", "json",
    "bytes", "enum", "array", "inet", "cidr", "macaddr", "range", "multirange", "hstore", "tsvector", "bit", "object",
]  # fmt: skip


class Type(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """The kind of plain Python value a column takes, and its limits.

    boolean bool · integer int · float float · decimal Decimal · string str · date, time, datetime of `datetime`
    (aware when `timezone`) · interval timedelta · uuid UUID · json anything JSON · bytes bytes · enum a label (str) ·
    array list of `item` · inet, cidr, macaddr, tsvector, bit str · range a (low, high) tuple of `item`, upper bound
    excluded · multirange a list of such · hstore dict[str, str] · object only what a registered type makes.
    """

    kind: Kind
    name: str = ""
    """As the database spells it, for people: VARCHAR(20)."""
    length: int | None = None
    """Longest value: characters of a string, bytes of a blob, bits of a bit string."""
    precision: int | None = None
    scale: int | None = None
    low: int | None = None
    high: int | None = None
    """Inclusive bounds of an integer, by its width."""
    timezone: bool = False
    labels: tuple[str, ...] = ()
    """An enum's labels, in declaration order."""
    item: Type | None = None
    dimensions: int = 1
    shape: Literal["", "object", "array"] = ""
    """What a json value must be at its top level, where anything else would be refused."""
    case_insensitive: bool = False
    """Values that differ in case only are equal to the database (CITEXT, NOCASE)."""


class Default(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What fills a column nobody gave a value for."""

    origin: Literal["python", "server"]
    value: str | int | float | bool | None = None
    """The value itself where it is a plain scalar; None for a function or an SQL expression."""
    text: str = ""
    """The function's name or the SQL text, for people and for prompts."""
    scalar: bool = False
    """Whether `value` is the default (a default of None included)."""


class Column(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    name: str
    type: Type
    nullable: bool = True
    key: str = ""
    """The attribute or Core key, where it differs from the name."""
    comment: str = ""
    meaning: str = ""
    """What its values are, where the schema says so by a word of its own: email, icd10_code."""
    default: Default | None = None
    autoincrement: bool = False
    """An integer key that the database would number by itself."""
    generated: Literal["", "computed", "version"] = ""
    """Written by the database or the mapper, not by recipes; a version that has a `default` begins at that."""

    @property
    def attribute(self) -> str:
        return self.key or self.name


class ForeignKey(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    columns: tuple[str, ...]
    table: str
    """The key of the table referred to."""
    references: tuple[str, ...]
    """The columns referred to, one for each of `columns`."""
    name: str = ""
    deferrable: bool = False
    inherits: bool = False
    """The key of a joined-table subclass: the row extends the parent's row instead of pointing at one."""


class Unique(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    columns: tuple[str, ...]
    name: str = ""
    where: str = ""
    """The SQL condition of a partial index."""
    expressions: tuple[str, ...] = ()
    """The SQL text of each element where any is an expression such as lower(email); `columns` are those inside."""
    nulls_distinct: bool = True


class Check(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    sql: str
    """The condition as SQL text, with plain column names."""
    columns: tuple[str, ...] = ()
    name: str = ""


class Discriminator(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """How a table shared by several classes tells them apart."""

    column: str
    identities: dict[str, str | int | bool] = {}
    """Class name to the value its rows carry."""
    only: dict[str, tuple[str | int | bool, ...]] = {}
    """Optional columns that not every class has, to the identities of the classes that do."""


class Table(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    name: str
    """The key: the table's name, after its database schema and a dot where it has one."""
    columns: tuple[Column, ...]
    primary_key: tuple[str, ...] = ()
    foreign_keys: tuple[ForeignKey, ...] = ()
    uniques: tuple[Unique, ...] = ()
    checks: tuple[Check, ...] = ()
    comment: str = ""
    doc: str = ""
    """The docstring of the mapped class."""
    classes: tuple[str, ...] = ()
    """Names of the classes mapped to this table, base class first."""
    inherits: str = ""
    """The table of the base class, for joined-table inheritance."""
    discriminator: Discriminator | None = None

    @property
    def label(self) -> str:
        """What people call it: the class's name, or the table's."""
        return self.classes[0] if self.classes else self.name

    @property
    def column_names(self) -> tuple[str, ...]:
        return tuple(column.name for column in self.columns)

    def __getitem__(self, name: str) -> Column:
        for column in self.columns:
            if column.name == name:
                return column
        raise KeyError(name)

    def __contains__(self, name: object) -> bool:
        return any(column.name == name for column in self.columns)

    @property
    def unique_sets(self) -> tuple[tuple[str, ...], ...]:
        """Every set of columns whose values must differ from row to row, the primary key first."""
        sets = [self.primary_key] if self.primary_key else []
        sets += [unique.columns for unique in self.uniques if unique.columns not in sets]
        return tuple(sets)

    def references_by(self, column: str) -> tuple[ForeignKey, ...]:
        return tuple(key for key in self.foreign_keys if column in key.columns)


class Schema(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    tables: dict[str, Table]

    def __getitem__(self, name: str) -> Table:
        return self.tables[name]

    def __contains__(self, name: object) -> bool:
        return name in self.tables

    def __iter__(self) -> Iterator[Table]:
        return iter(self.tables.values())

    def __len__(self) -> int:
        return len(self.tables)

    def names(self) -> dict[str, str]:
        """Every name a caller may use for a table (its key, its bare name, its classes' names), to its key.

        A name that several tables share is left out, except that a key always means its own table.
        """
        found: dict[str, set[str]] = {}
        for table in self:
            for alias in (table.name.rpartition(".")[2], *table.classes):
                found.setdefault(alias, set()).add(table.name)
        names = {alias: keys.copy().pop() for alias, keys in found.items() if len(keys) == 1}
        return names | {table.name: table.name for table in self}


def canonical(value: Any) -> bytes:
    """The one JSON spelling of a schema or a part of it, for fingerprints."""
    return msgspec.json.encode(value, order="sorted")


class Codec(msgspec.Struct, frozen=True):
    """What stands between a plain value (see `Type`) and the column.

    `encode` turns the plain value into what an ORM attribute carries and the column type's bind side accepts, such as
    a label into its enum member; None leaves it as it is. It is never called with None. When `raw`, the column's type
    accepts only the application's own objects: the value is bound as the type's implementation, past the decorator.
    """

    encode: Callable[[Any], Any] | None = None
    raw: bool = False

    def __call__(self, value: Any) -> Any:
        return value if value is None or self.encode is None else self.encode(value)
