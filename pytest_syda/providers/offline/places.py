"""Numbers that count within a parent: the lines of an order, the tracks of an album, the stops of a route."""

from __future__ import annotations

from pytest_syda.providers.offline.context import ColumnContext, TableContext
from pytest_syda.providers.offline.parents import leads
from pytest_syda.providers.offline.words import word_set
from pytest_syda.recipe.kinds.relations import Ordinal
from pytest_syda.recipe.spec import Spec
from pytest_syda.schema.types import ForeignKey

_ALONE = word_set("position sequence ordinal sort line step")
"""Single words for a place in an order; `line` and `position` may be words of other things in longer names."""
_PLACES = word_set(
    """
    sort_order display_order order_index sort_index sort_position display_position sequence_number line_number
    row_number item_number position_number step_number order_position list_position sort_key order_number line_index
    sequence_index step_order stop_order sequence_order stop_sequence item_order line_sequence display_sequence
    sort_number ordinal_position playlist_position queue_position step_index position_index item_index index_number
    """
)
_PARTS = word_set(
    """
    copy line item step track chapter episode lesson page question stop leg round lap set inning frame verse scene act
    section clause paragraph module slide panel segment stage installment instalment milestone hole heat installment
    week day session entry row part instruction period over end game quarter reading attempt try revision iteration
    event scan dose sitting interview negotiation payment repayment
    """
)
"""What a whole is numbered by: `track_number` within an album. Days and weeks only where the table holds them."""
_INDEX = word_set("number index position sequence ordinal order")
_OWNED = word_set("line item detail entry position step stop leg segment track chapter photo image media option")
_OWNERS = word_set(
    """
    contract rental shipment loan claim agreement requisition bill statement order invoice cart quote
    recipe playlist route trip album book course module season quiz list
    """
)


def place_within(c: ColumnContext) -> Spec | None:
    """1, 2, 3 within the row it belongs to, where the name says a place in an order."""
    if c.kind != "integer" or c.name in c.home.foreign or c.facts.low not in (None, 0.0, 1.0) or c.facts.high:
        return None
    if not _is_place(c) or not _may_count(c):
        return None
    through = owner(c)
    if not through:
        return None
    from_zero = c.facts.low == 0 or c.facts.says(r"\b(?:0|zero)[- ]based|from 0\b|starting (?:at|with) 0")
    return Ordinal(through=through, start=0 if from_zero else 1)


def _is_place(c: ColumnContext) -> bool:
    own, words = c.own, c.words
    if own == ("round",) and {"interview", "negotiation", "bout", "vote"} & set(c.home.entity[-1:]):
        return True
    if "_".join(own) in _PLACES or "_".join(words) in _PLACES or (len(own) == 1 and own[0] in _ALONE):
        return not (own == ("order", "number") and "order" in c.home.entity)
    named = own[-2:] if len(own) > 1 else (*c.home.entity[-1:], *own)
    return len(named) == 2 and named[1] in _INDEX and named[0] in _PARTS and named[0] in c.home.entity[-1:]


def _may_count(c: ColumnContext) -> bool:
    """Whether nothing says that rows of several parents must differ by it."""
    if c.unique or c.home.entity[-1:] in {("priority",), ("status",), ("player",), ("employee",), ("job",)}:
        return False
    keys = {name for key in c.table.foreign_keys for name in key.columns}
    return all(keys & set(columns) for columns in c.table.unique_sets if c.name in columns)


def owner(c: ColumnContext) -> str:
    """The key of one column to the row that this one is a part of; empty where none, or several, may be that."""
    home = c.home
    keys = {name: key for name, key in home.parents.items() if key.table in home.schema and _sure(home, name, key)}
    sets = [columns for columns in home.table.unique_sets if c.name in columns]
    for columns in sets:
        return next((name for name in columns if name in keys), "") if len(columns) == 2 else ""
    if len(keys) <= 1:
        return next(iter(keys), "")
    for name, key in keys.items():
        whole = home.of(home.schema[key.table]).entity
        if home.entity[: len(whole)] == whole or (_OWNERS & set(whole) and home.entity[-1] in _OWNED | _PARTS):
            return name
    return ""


def _sure(home: TableContext, name: str, key: ForeignKey) -> bool:
    if home.table[name].nullable and key.table != home.table.name and leads(home, key.table):
        return False
    return not {"user", "customer", "created", "updated", "author"} & {
        *home.of(home.schema[key.table]).entity,
        *home.column_words[name],
    }
