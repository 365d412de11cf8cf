"""The rules for keys: primary, foreign, and what tells the classes of a table apart."""

from __future__ import annotations

from pytest_syda.providers.offline.context import ColumnContext, TableContext, column_context
from pytest_syda.providers.offline.later import later
from pytest_syda.providers.offline.lexicon import Make
from pytest_syda.providers.offline.words import word_set
from pytest_syda.recipe.kinds.choices import Choice, Database
from pytest_syda.recipe.kinds.numbers import Number, Sequence
from pytest_syda.recipe.kinds.relations import Aggregate, Reference
from pytest_syda.recipe.kinds.strings import Hash, Uuid
from pytest_syda.recipe.spec import Spec

_OPTIONAL = word_set(
    """
    parent manager reviewer approver approved assignee assigned coupon deleted previous referrer referred
    supervisor backup secondary alternate last updated modified closed resolved promotion discount reply
    replied root original next successor replaced merged canceled verified reporting voucher accepted best
    substitute co optional
    """
)
_FEW = word_set(
    """
    category department role status type country currency plan team group branch warehouse store region
    language tenant organization workspace
    """
)


_opposed = later("opposites:opposed")


def generated(c: ColumnContext) -> Spec | None:
    return Database() if c.column.generated else None


def foreign_key(c: ColumnContext) -> Spec | None:
    """A reference to the row a foreign key points at."""
    key = c.home.foreign.get(c.name)
    if key is None or key.table not in c.home.schema:
        return None
    target = key.references[key.columns.index(c.name)]
    if _lines(c, key.table) or _summed(c, key.table):
        return Reference(table=key.table, column=target, null_rate=key_null_rate(c.home, c.name), fan_out="covering")
    few = bool(_FEW & {*c.home.of(c.home.schema[key.table]).entity})
    return Reference(
        table=key.table, column=target, null_rate=key_null_rate(c.home, c.name), fan_out="even" if few else "skewed",
        childless=0.0 if few or key.inherits else 0.1, apart=_other_end(c, key.table),
    )  # fmt: skip


def _other_end(c: ColumnContext, parent: str) -> str:
    """An earlier key of the row to the same table that must not be the same: the home team of an away team."""
    for column in c.table.columns:
        if column.name == c.name:
            return ""
        key = c.home.parents.get(column.name)
        if key and key.table == parent and _opposed(c.home.column_words[column.name], c.words):
            return column.name
    return ""


def _lines(c: ColumnContext, parent: str) -> bool:
    """Whether rows are the lines of the parent: an order without items is rarely seen."""
    entity, whole = c.home.entity, c.home.of(c.home.schema[parent]).entity
    return (
        len(entity) > 1
        and entity[-1] in {"item", "line", "detail", "entry", "product", "position", "leg", "segment"}
        and entity[: len(whole)] == whole
    )


def _summed(c: ColumnContext, parent: str) -> bool:
    """Whether some column of the parent is the sum of its rows here: without any it would be 0."""
    from pytest_syda.providers.offline.families import total_of_children

    home = c.home.of(c.home.schema[parent])
    sums = (total_of_children(column_context(home, column)) for column in home.table.columns)
    return any(isinstance(spec, Aggregate) and spec.table == c.table.name and spec.through == c.name for spec in sums)


def key_null_rate(home: TableContext, name: str) -> float:
    """Share of rows without a parent. What a row cannot be imagined without, it has, even where NULL is allowed."""
    column, key = home.table[name], home.foreign[name]
    if not column.nullable or name in home.table.primary_key or key.inherits:
        return 0.0
    if key.table == home.table.name:
        return 0.3
    return 0.15 if set(home.column_words[name]) & _OPTIONAL else 0.0


def discriminator(c: ColumnContext) -> Spec | None:
    """The value that says which class a row is of."""
    found = c.table.discriminator
    if found is None or found.column != c.name or not found.identities:
        return None
    return Choice(values=tuple(dict.fromkeys(found.identities.values())))


def primary_key(by_name: Make) -> Make:
    """Numbers in order; natural keys by their name; otherwise something that cannot repeat."""

    def make(c: ColumnContext) -> Spec | None:
        if c.name not in c.table.primary_key or c.name in c.home.foreign:
            return None
        alone = len(c.table.primary_key) == 1
        if c.kind == "integer":
            return Sequence(start=1) if alone or not _small(c) else Number(low=1, high=_small(c))
        if c.kind == "uuid":
            return Uuid()
        if c.kind == "string" and (
            c.own in {("id",), ("uuid",), ("guid",), ("uid",), ("pk",), ("key",)} or c.own[-1:] in {("id",), ("uuid",)}
        ):
            return _text_key(c)
        return by_name(c) if c.kind == "string" else None

    return make


def _small(c: ColumnContext) -> int:
    """The highest number of an integer that counts within something else: a line of an order, a seat of a row."""
    words = set(c.own)
    return (
        12
        if words
        & {
            "line",
            "position",
            "sequence",
            "item",
            "step",
            "row",
            "order",
            "index",
            "number",
            "version",
            "ordinal",
            "rank",
        }
        else 0
    )


def _text_key(c: ColumnContext) -> Spec:
    if c.fits(36):
        return Uuid()
    return Hash(digits=next((size for size in (32, 24, 16, 12) if c.fits(size)), c.length or 12))
