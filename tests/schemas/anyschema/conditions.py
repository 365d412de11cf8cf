"""CHECKs from a grammar. Every one is true (or unknown) of the table's witness, so that together they have a solution."""

from __future__ import annotations

import re
from typing import Any

import sqlalchemy as sa
from hypothesis import strategies as st

from anyschema.drafts import Draft, Expression, Field
from anyschema.keys import Draw


def add_checks(draw: Draw, draft: Draft) -> None:
    fields = [made for made in draft.fields.values() if made.free]
    for made in fields:
        empty = made.nullable and draw(st.integers(0, 3)) == 0
        made.witness = None if empty else draw(made.kind.values)
    for _ in range(int(str(draw(st.sampled_from([0, 0, 1, 1, 2, 3]))))):
        condition = _condition(draw, fields, 2, wanted=True) if fields else None
        if condition is not None:
            draft.checks.append(_spoken(condition) if draw(st.booleans()) else condition)
    _between_keys(draw, draft)


def _spoken(condition: Expression) -> str:
    text = str(condition.compile(compile_kwargs={"literal_binds": True})).replace("%%", "%")
    return re.sub(r"( \d\d:\d\d:\d\d)'", r"\1.000000'", text)  # as SQLite keeps moments, and compares them: as text


def _condition(draw: Draw, fields: list[Field], depth: int, *, wanted: bool) -> Expression | None:
    shape = draw(st.sampled_from(["atom", "atom", "and", "or", "not"])) if depth else "atom"
    if shape == "not":
        inner = _condition(draw, fields, depth - 1, wanted=not wanted)
        return None if inner is None else sa.not_(inner)
    if shape == "atom":
        return _atom(draw, fields, wanted=wanted)
    decided = bool(draw(st.booleans()))
    other = wanted if (shape == "and") == wanted else decided
    parts = [_condition(draw, fields, depth - 1, wanted=wanted), _condition(draw, fields, depth - 1, wanted=other)]
    found = [part for part in parts if part is not None]
    if len(found) < len(parts):
        return None
    return (sa.and_ if shape == "and" else sa.or_)(*found)


def _atom(draw: Draw, fields: list[Field], *, wanted: bool) -> Expression | None:
    made = draw(st.sampled_from(fields))
    if made.witness is None or (made.nullable and draw(st.integers(0, 3)) == 0):
        is_null = made.witness is None
        return made.expression.is_(None) if is_null == wanted else made.expression.is_not(None)
    options = [maker for name, maker in _ATOMS if name(made.kind)]
    partners = [
        other for other in fields if other is not made and other.kind is made.kind and other.witness is not None
    ]
    if partners and made.kind.ordered and draw(st.booleans()):
        return _compared(draw, made, draw(st.sampled_from(partners)), wanted=wanted)
    return draw(st.sampled_from(options))(draw, made, wanted) if options else None


def _compared(draw: Draw, one: Field, two: Field, *, wanted: bool) -> Expression:
    a, b = one.expression, two.expression
    truths = [
        (a <= b, one.witness <= two.witness),
        (a < b, one.witness < two.witness),
        (a > b, one.witness > two.witness),
        (a != b, one.witness != two.witness),
        (a >= b, one.witness >= two.witness),
        (a == b, one.witness == two.witness),
    ]
    return draw(st.sampled_from([each for each, holds in truths if holds == wanted]))


def _ranged(draw: Draw, made: Field, wanted: bool) -> Expression:
    limit, column = draw(made.kind.values), made.expression
    value = made.witness
    truths = [
        (column <= limit, value <= limit),
        (column < limit, value < limit),
        (column >= limit, value >= limit),
        (column > limit, value > limit),
    ]
    return draw(st.sampled_from([each for each, holds in truths if holds == wanted]))


def _listed(draw: Draw, made: Field, wanted: bool) -> Expression:
    others = draw(st.lists(made.kind.values, min_size=0 if wanted else 1, max_size=4))
    values = [value for value in others if value != made.witness]
    if wanted:
        return made.expression.in_([*values, made.witness])
    return made.expression.in_(values) if values else made.expression != made.witness


def _excluded(draw: Draw, made: Field, wanted: bool) -> Expression:
    value = draw(made.kind.values)
    differs = value != made.witness
    return made.expression != value if differs == wanted else made.expression == value


def _long(draw: Draw, made: Field, wanted: bool) -> Expression:
    limit, length = draw(st.integers(0, 6)), sa.func.length(made.expression)
    size = len(made.witness)
    truths = [
        (length <= limit, size <= limit),
        (length >= limit, size >= limit),
        (length > limit, size > limit),
        (length == limit, size == limit),
    ]
    return draw(
        st.sampled_from(
            [each for each, holds in truths if holds == wanted] or [length == size if wanted else length != size]
        )
    )


def _liked(draw: Draw, made: Field, wanted: bool) -> Expression:
    start = made.witness[: int(str(draw(st.integers(1, 2))))]
    if wanted:
        return made.expression.like(f"{start}%") if draw(st.booleans()) else made.expression.like("_%")
    return made.expression.like("%#%")


def _cased(draw: Draw, made: Field, wanted: bool) -> Expression:
    lower = made.witness == made.witness.lower()
    condition = made.expression == sa.func.lower(made.expression)
    return condition if lower == wanted else sa.not_(condition)


def _true(draw: Draw, made: Field, wanted: bool) -> Expression:
    plain = made.expression if draw(st.booleans()) else made.expression == sa.true()
    return plain if made.witness == wanted else sa.not_(plain)


def _divided(draw: Draw, made: Field, wanted: bool) -> Expression:
    modulus = int(str(draw(st.integers(2, 5))))
    rest = made.witness % modulus if made.witness >= 0 else -(-made.witness % modulus)
    return made.expression % modulus == (rest if wanted else rest + modulus)


_TEXTS = {"string30", "text", "unicode", "string1", "string2", "string3", "string4"}
_WHOLE = {"integer", "smallinteger", "biginteger"}
_ENUMS = {"enum", "checked enum"}
_ATOMS: list[tuple[Any, Any]] = [
    (lambda kind: kind.ordered, _ranged),
    (lambda kind: kind.name in _TEXTS | _WHOLE | _ENUMS | {"date"}, _listed),
    (lambda kind: kind.name in _TEXTS | _WHOLE | _ENUMS | {"date", "datetime"}, _excluded),
    (lambda kind: kind.name in _TEXTS, _long),
    (lambda kind: kind.name in _TEXTS, _liked),
    (lambda kind: kind.name in _TEXTS, _cased),
    (lambda kind: kind.name == "boolean", _true),
    (lambda kind: kind.name in _WHOLE, _divided),
]


def _between_keys(draw: Draw, draft: Draft) -> None:
    """What people demand of keys: not itself, two different ones, either or."""
    single = [key for key in draft.keys if len(key.columns) == 1]
    for key in single:
        if key.table == draft.name and draft.primary == key.references and draw(st.integers(0, 3)) == 0:
            if draft.fields[key.columns[0]].nullable:
                draft.checks.append(_column(draft, key.columns[0]) != _column(draft, draft.primary[0]))
    outward = [key for key in single if key.table != draft.name]  # a first row can only refer to itself, twice
    for one, two in zip(outward, outward[1:], strict=False):
        if draw(st.integers(0, 2)) == 0:
            draft.checks += _pair(
                draw,
                draft,
                one.columns[0],
                two.columns[0],
                alike=one.table == two.table and one.references == two.references,
            )


def _pair(draw: Draw, draft: Draft, one: str, two: str, *, alike: bool) -> list[Expression]:
    a, b = _column(draft, one), _column(draft, two)
    optional = draft.fields[one].nullable and draft.fields[two].nullable
    choices: list[Expression] = []
    if alike:
        choices += [a != b]
        choices += [a < b] if draft.fields[one].kind.ordered else []
    if optional:
        either = sa.or_(sa.and_(a.is_(None), b.is_not(None)), sa.and_(a.is_not(None), b.is_(None)))
        choices += [either, sa.or_(a.is_(None), b.is_(None)), sa.or_(a.is_(None), b.is_not(None))]
    return [draw(st.sampled_from(choices))] if choices else []


def _column(draft: Draft, name: str) -> Expression:
    return draft.fields[name].expression
