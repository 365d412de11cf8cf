"""The rule for columns that hold structure: JSON by its name, arrays of what their name is the plural of, ranges."""

from __future__ import annotations

from pytest_syda.providers.offline.context import ColumnContext
from pytest_syda.providers.offline.lists import item_for, list_of_objects, lists_of
from pytest_syda.providers.offline.makers import (
    choice_spec,
    number_spec,
    text_spec,
)
from pytest_syda.providers.offline.objects import MEMBERS
from pytest_syda.recipe.kinds.moments import Datetime
from pytest_syda.recipe.kinds.nested import Array, Json, Range
from pytest_syda.recipe.kinds.numbers import Number
from pytest_syda.recipe.spec import Spec
from pytest_syda.schema.types import Column, Type


def structured(c: ColumnContext) -> Spec | None:
    match c.kind:
        case "json":
            return json_value(c)
        case "array":
            return array(c)
        case "range" | "multirange":
            return Range(bound=_bound(c.column.type.item or Type(kind="integer")))
        case "hstore":
            return Json(
                members={
                    "source": choice_spec("web", "import", "api"),
                    "note": text_spec("generic", 1, 1, style="phrase"),
                }
            )
        case "interval":
            return Number(low=300, high=86400, step=300)
        case _:
            return None


def _bound(type_: Type) -> Spec:
    if type_.kind in {"date", "datetime"}:
        return Datetime(start="-2y", end="+180d", precision="day" if type_.kind == "date" else "hour")
    if type_.kind in {"float", "decimal"}:
        return number_spec(0, 100, decimals=min(2, type_.scale if type_.scale is not None else 2))
    return number_spec(0, 1000)


def listed_word(c: ColumnContext) -> str:
    """The word of a name that says what its list holds: the languages of languages_offered."""
    return next((word for word in reversed(c.own) if item_for(word) is not None), c.own[-1] if c.own else "")


def array(c: ColumnContext) -> Spec | None:
    """Lists: the items by what the name is the plural of, else by their type."""
    from pytest_syda.providers.offline.columns import column_spec

    item = c.column.type.item or Type(kind="string")
    word = listed_word(c)
    whole = lists_of(word) if item.kind == "string" and c.column.type.dimensions == 1 and _fits(item, word) else None
    if whole is not None:
        return whole
    known = item_for(word) if item.kind == "string" else None
    if known is None and {"embedding", "vector", "feature"} & set(c.own) and item.kind in {"float", "decimal"}:
        return Array(item=number_spec(-1, 1, decimals=6), fewest=8, most=8)
    if known is None:
        inner = Column(name=c.name, type=item, comment=c.column.comment, nullable=False)
        known = column_spec(c.home, inner, alone=True)
    return Array(item=known, fewest=1, most=3)


def _fits(item: Type, word: str) -> bool:
    lists = lists_of(word)
    words = [text for each in getattr(lists, "values", ()) for text in each]
    return item.length is None or all(len(text) <= item.length for text in words)


def json_value(c: ColumnContext) -> Spec:
    """A list where the name is a plural of known things, else an object with members that fit the name."""
    if c.facts.text:
        from pytest_syda.providers.offline.told_json import told

        said = told(c)
        if said is not None and _keeps(said, c.column.type.shape):
            return said
    shape = c.column.type.shape
    last = c.own[-1] if c.own else ""
    listed_ = shape != "object" and (
        c.facts.says(r"\blist\b|\barray\b") or (_is_plural(c) and not c.facts.says(r"^\W*(?:json )?object\b"))
    )
    if shape == "array" or listed_:
        whole = lists_of(listed_word(c))
        if whole is not None:
            return whole
        object_ = Json(members=MEMBERS[last](c)) if last in MEMBERS else None
        if (
            object_ is not None
            and last in {"change", "setting", "preference", "metadata"}
            and shape != "array"
            and not c.facts.says(r"\blist\b|\barray\b")
        ):
            return object_
        item = item_for(last) or list_of_objects(last) or object_ or choice_spec("alpha", "beta", "gamma")
        return Array(item=item, fewest=1, most=3)
    members = next((MEMBERS[word] for word in reversed(c.own) if word in MEMBERS), None)
    if members is None and c.own and (inner := _single(c)):
        return inner
    return Json(members=(members or MEMBERS["metadata"])(c))


def _keeps(spec: Spec, shape: str) -> bool:
    """Whether the database takes what it makes at the top level."""
    return shape != ("array" if isinstance(spec, Json) else "object")


def _is_plural(c: ColumnContext) -> bool:
    raw = c.column.attribute.lower()
    last = c.own[-1] if c.own else ""
    return (
        raw.endswith("s")
        and not last.endswith("s")
        and (
            item_for(last) is not None
            or last
            in {
                "item",
                "line",
                "step",
                "image",
                "photo",
                "url",
                "answer",
                "change",
                "reading",
                "point",
                "entry",
                "note",
            }
        )
        and last not in {"setting", "preference", "detail"}
    )


def _single(c: ColumnContext) -> Spec | None:
    """A JSON column named like a plain value is an object that carries it."""
    if c.own[-1] in {"embedding", "vector"}:
        return Array(item=number_spec(-1, 1, decimals=6), fewest=4, most=8)
    return None
