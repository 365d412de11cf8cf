"""What the columns of a table owe each other once each has a spec: whole groups distinct, no circles, honest NULLs."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from pytest_syda.providers.offline.context import TableContext, column_context
from pytest_syda.providers.offline.later import Later, concerns, later
from pytest_syda.providers.offline.lazily import has_any
from pytest_syda.providers.offline.specs import altered, changed
from pytest_syda.providers.offline.words import Words
from pytest_syda.recipe.kinds.choices import Database, Empty
from pytest_syda.recipe.kinds.relations import Reference
from pytest_syda.recipe.kinds.strings import PoolSpec
from pytest_syda.recipe.spec import Spec

_SPARSE: dict[str, float] = {
    "middle": 0.4, "suffix": 0.9, "prefix": 0.3, "nickname": 0.5, "note": 0.45, "notes": 0.45, "remark": 0.5,
    "comment": 0.2, "memo": 0.5, "line2": 0.6, "fax": 0.6, "alternate": 0.6, "secondary": 0.5, "apartment": 0.6,
    "suite": 0.6, "maiden": 0.7, "coupon": 0.7, "promo": 0.7, "error": 0.7, "exception": 0.8, "traceback": 0.85,
    "instruction": 0.5, "failure": 0.7, "reason": 0.5, "discontinued": 0.85, "referral": 0.6, "deceased": 0.95,
    "death": 0.95, "resolution": 0.4, "honorific": 0.3, "avatar": 0.3, "emergency": 0.1, "backup": 0.5,
    "override": 0.8, "special": 0.6, "gift": 0.8, "waived": 0.8, "cancellation": 0.85, "rejection": 0.85,
    "denial": 0.85, "termination": 0.85, "cancel": 0.85, "tagline": 0.3, "subtitle": 0.4, "pronoun": 0.3,
    "twitter": 0.5, "linkedin": 0.4, "facebook": 0.5, "instagram": 0.5, "waitlist": 0.8, "excuse": 0.85, "frozen": 0.9,
    "scholarship": 0.6,
}  # fmt: skip
"""Words of columns that are often left empty, and how often."""
_SECOND = {
    ("address", "2"),
    ("line", "2"),
    ("phone", "2"),
    ("email", "2"),
    ("address", "line", "2"),
    ("street", "2"),
    ("line", "3"),
    ("address", "3"),
    ("mobile", "2"),
    ("address2",),
    ("phone2",),
    ("phone", "extension"),
}


Step = Callable[[TableContext, dict[str, Spec]], dict[str, Spec]]
"""Changes what the columns of a table owe each other."""
_fallback = later("fallbacks:fallback")


def finish(home: TableContext, specs: Mapping[str, Spec]) -> dict[str, Spec]:
    """The specs of a whole table, in agreement."""
    found = dict(specs)
    for step in _STEPS:
        if not isinstance(step, Later) or concerns(step.module, home):
            found = step(home, found)
    return found


def _with_nulls(home: TableContext, specs: dict[str, Spec]) -> dict[str, Spec]:
    return {name: _with_null(home, name, spec) for name, spec in specs.items()}


def _with_null(home: TableContext, name: str, spec: Spec) -> Spec:
    column = home.table[name]
    if isinstance(spec, Database | Empty | Reference):
        return spec
    must = not column.nullable or name in home.table.primary_key
    if must:
        return altered(spec, null_rate=0.0) if spec.null_rate else spec
    rate = spec.null_rate or null_rate(home, name)
    return altered(spec, null_rate=rate) if rate != spec.null_rate else spec


def null_rate(home: TableContext, name: str) -> float:
    """Share of NULLs of a nullable column: none for what matters, some for what people leave out."""
    own = home.own_words(name)
    if own == ("death", "year") and home.find("birth year"):
        return 0.0  # whoever has one was born long ago
    if name in home.uniques or home.table[name].type.kind == "boolean" or home.table[name].default is not None:
        return 0.0
    if any(own[-len(tail) :] == tail for tail in _SECOND):
        return 0.6
    if _ends_some_day(home, name, own):
        return 0.7
    if own[-1:] == ("status",) or {"count", "total", "rate"} & set(own):
        return 0.0
    return max((_SPARSE[word] for word in own if word in _SPARSE), default=0.0)


_STAYING = {"staff", "employee", "employment", "member", "membership", "subscription", "resident", "tenant",
"ownership",
    "position", "role", "person", "medication", "prescription", "assignment", "player"}  # fmt: skip


def _ends_some_day(home: TableContext, name: str, own: Words) -> bool:
    """Whether it is the end of what mostly goes on: most of the staff are still there."""
    ended = own in {
        ("end", "date"),
        ("end",),
        ("ended", "on"),
        ("ended", "at"),
        ("left", "on"),
        ("to", "date"),
        ("until",),
    }
    return ended and home.table[name].type.kind in {"date", "datetime"} and bool(_STAYING & set(home.entity))


def _distinct_groups(home: TableContext, specs: dict[str, Spec]) -> dict[str, Spec]:
    """Where one column of a group is unique, every column of it must draw without repetition."""
    groups = {
        (inner.pool, inner.group)
        for name in home.uniques
        if name in specs
        for inner in _pools(specs[name])
        if inner.group
    }
    if not groups:
        return specs
    return {name: changed(spec, lambda inner: _made_distinct(inner, groups)) for name, spec in specs.items()}


def _made_distinct(spec: Spec, groups: set[tuple[str, str]]) -> Spec:
    if isinstance(spec, PoolSpec) and (spec.pool, spec.group) in groups and not spec.distinct:
        return altered(spec, distinct=True)
    return spec


def _pools(spec: Spec) -> Iterator[PoolSpec]:
    if isinstance(spec, PoolSpec):
        yield spec
    for _, inner in spec.children():
        yield from _pools(inner)


def _without_circles(home: TableContext, specs: dict[str, Spec]) -> dict[str, Spec]:
    """Columns that would wait for each other get values of their own."""
    found = dict(specs)
    for name in list(found):
        if _reaches(found, name, name, set()):
            found[name] = _free(found[name], _alone(home, name))
    return found


def _alone(home: TableContext, name: str) -> Spec:
    """What a column is by its name, whatever else there is in the row."""
    from pytest_syda.providers.offline.columns import column_spec

    spec = column_spec(home, home.table[name], alone=True)
    return _fallback(column_context(home, home.table[name])) or Database() if list(_reads(spec)) else spec


def _free(spec: Spec, otherwise: Spec) -> Spec:
    loose = changed(
        spec,
        lambda inner: (
            altered(inner, after=(), before=()) if hasattr(inner, "after") and hasattr(inner, "before") else inner
        ),
    )
    return loose if not list(_reads(loose)) else otherwise


def _reads(spec: Spec) -> Iterator[str]:
    """Columns of the same row that a spec needs, itself and inside."""
    for path in spec.reads():
        yield path.partition(".")[0]
    for _, inner in spec.children():
        yield from _reads(inner)


def _reaches(specs: Mapping[str, Spec], start: str, goal: str, seen: set[str]) -> bool:
    for name in _reads(specs[start]):
        if name == goal:
            return True
        if name in specs and name not in seen:
            seen.add(name)
            if _reaches(specs, name, goal, seen):
                return True
    return False


_TOLD = (" for ", " when ", " if ", " where ", " unless ", " with ", " in case ", " on ", " until ", " before ")
_THERE = ("null", "none", "empty", "blank", "unset", "missing", "not set", "n/a", "nil", "only", "just", "required",
    "present", "set", "filled", "mandatory", "given", "used", "applies", "applicable")  # fmt: skip
"""What comments say of values that some rows have, and of when they have them."""


def _as_told(home: TableContext, specs: dict[str, Spec]) -> dict[str, Spec]:
    """What comments say is there in some rows only."""
    said = (column.comment for column in home.table.columns if column.nullable)
    if not any(has_any(_THERE, comment) and has_any(_TOLD, comment) for comment in said):
        return specs
    from pytest_syda.providers.offline.told_nulls import there_as_told

    return there_as_told(home, specs)


_STEPS: tuple[Step, ...] = (
    _without_circles,
    later("pending:recently_open"),
    _distinct_groups,
    later("opposites:kept_apart"),
    _with_nulls,
    later("story:coherent"),
    _as_told,
    later("failing:only_where_failed"),
)
