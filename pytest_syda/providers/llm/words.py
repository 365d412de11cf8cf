"""What a column takes, in a few words."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any

from pytest_syda.providers.llm.brief import Brief
from pytest_syda.providers.llm.fields import Field
from pytest_syda.recipe.narrowing import Domain
from pytest_syda.schema.types import Check, Column, Table, Type

LISTED = 60
"""Values that are listed in words beside a schema that lists them all."""
UNLISTED = 200
"""Values that are listed in words where the schema lists none: there are too many."""
LONGEST_ENUM = 500
"""Values of one enum that a schema lists, where there is room."""
LONGEST = 1_500
"""Characters of a comment or a docstring that are worth their tokens."""

_KINDS = {
    "enum": "one of", "boolean": "true or false", "integer": "whole number", "number": "number", "date": "date",
    "datetime": "date and time", "time": "time of day", "seconds": "length of time in seconds", "text": "text",
    "json": "JSON, as text", "array": "list", "key": "",
}  # fmt: skip


_ITEMS = {
    "string": "texts", "enum": "texts", "integer": "whole numbers", "float": "numbers", "decimal": "numbers",
    "boolean": "true or false", "date": "dates", "datetime": "moments",
}  # fmt: skip


def quoted(text: str, longest: int = LONGEST) -> str:
    """Somebody else's text, on one line and between quotes that it cannot leave."""
    clean = "".join(" " if unicodedata.category(letter)[0] in "CZ" else letter for letter in text)
    clean = re.sub(r" +", " ", clean).strip()
    short = clean if len(clean) <= longest else clean[: longest - 1] + "…"
    return json.dumps(short, ensure_ascii=False)


def phrase(brief: Brief, table: str, field: Field) -> str:
    """What a field takes: `text, at most 100 characters, unique, "" for NULL`."""
    return ", ".join(part for part in _parts(brief, table, field) if part)


def _parts(brief: Brief, table: str, field: Field) -> Iterator[str]:
    if field.key is not None:
        yield _naming(brief, table, field)
    else:
        yield _kind(field.column.type, field)
        yield from limits(brief, table, field)
    if field.unique:
        yield "unique"
    if field.nullable and field.often_null:
        yield "optional"


def _naming(brief: Brief, table: str, field: Field) -> str:
    parent = field.key.table if field.key else ""
    labels = f"{brief.label(parent, 0)}-{brief.label(parent, brief.rows(parent) - 1)}"
    earlier = ", an earlier row" if parent == table else ""
    return f"a row of {brief.wires[parent]} ({labels}{earlier})"


def _kind(type_: Type, field: Field) -> str:
    if field.form == "array" and type_.item is not None:
        nested = "list of " * (type_.dimensions - 1)
        longest = f" of at most {type_.item.length} characters" if type_.item.length else ""
        one_of = f", each one of {' | '.join(map(_spelled, type_.item.labels[:LISTED]))}" if type_.item.labels else ""
        return f"{nested}list of {_ITEMS.get(type_.item.kind, type_.item.kind)}{longest}{one_of}"
    if field.form == "json" and type_.shape:
        return f"a JSON {type_.shape}, as text"
    if field.form == "number" and type_.scale is not None:
        return f"number with {type_.scale} decimals" if type_.scale else "whole number"
    if field.form == "text" and type_.kind != "string":
        return type_.kind
    return _KINDS[field.form] if field.form != "enum" else ""


def limits(brief: Brief, table: str, field: Field) -> Iterator[str]:
    """What type and CHECKs leave of its values."""
    domain = domain_of(brief, table, field)
    allowed = allowed_values(domain)
    if allowed:
        most = UNLISTED if len(allowed) > LONGEST_ENUM else LISTED
        more = "" if len(allowed) <= most else f" … {len(allowed)} in all"
        yield f"one of {' | '.join(_spelled(value) for value in allowed[:most])}{more}"
        return
    yield from _ends(domain, field.column.type)
    yield from _lengths(domain, field.column.type)
    for pattern in domain.patterns:
        yield f"matches the pattern {quoted(pattern.text)}"
    for pattern in domain.refused:
        yield f"nowhere {quoted(pattern.text)}"
    if domain.excluded:
        yield f"not {', '.join(_spelled(value) for value in domain.excluded[:LISTED])}"
    if domain.letter_case:
        yield {"lower": "lower case", "upper": "upper case", "none": "no letters"}[domain.letter_case]
    if field.column.type.case_insensitive and field.unique:
        yield "case does not tell values apart"


def domain_of(brief: Brief, table: str, field: Field) -> Domain:
    found = brief.constraints(table).narrowing.columns.get(field.column.name)
    return found if found is not None else Domain.of(field.column)


def allowed_values(domain: Domain) -> tuple[Any, ...]:
    """The only values there are, where that is worth saying."""
    allowed = domain.allowed or ()
    return () if set(map(type, allowed)) <= {bool} and len(allowed) > 1 else allowed


def _ends(domain: Domain, type_: Type) -> Iterator[str]:
    widest = _widest(type_)
    low = None if domain.low in (type_.low, -widest if widest else None) else domain.low
    high = None if domain.high in (type_.high, widest) else domain.high
    if low is not None:
        yield f"{'above' if domain.low_open else 'at least'} {_spelled(low)}"
    if high is not None:
        yield f"{'below' if domain.high_open else 'at most'} {_spelled(high)}"
    if high is None and widest is not None and type_.precision is not None:
        yield f"below {10 ** (type_.precision - (type_.scale or 0))}"
    if type_.kind == "integer" and high is None and type_.high is not None and type_.high < 2**31 - 1:
        yield f"{type_.low} to {type_.high}"
    if domain.multiple is not None:
        yield f"a multiple of {domain.multiple[0]}" + (f" plus {domain.multiple[1]}" if domain.multiple[1] else "")


def _widest(type_: Type) -> Decimal | None:
    """The largest number that a decimal's digits can spell."""
    if type_.kind != "decimal" or type_.precision is None:
        return None
    return (10 ** Decimal(type_.precision) - 1).scaleb(-(type_.scale or 0))


def _lengths(domain: Domain, type_: Type) -> Iterator[str]:
    unit = "items" if type_.kind in ("json", "array") else "characters"
    longest = domain.longest if domain.longest is not None else type_.length
    if longest is not None and domain.shortest == longest:
        yield f"exactly {longest} {unit}"
        return
    if domain.shortest:
        yield f"at least {domain.shortest} {unit}"
    if longest is not None:
        yield f"at most {longest} {unit}"


def _spelled(value: Any) -> str:
    return quoted(value, 80) if isinstance(value, str) else str(value).lower() if value in (True, False) else str(value)


def rules_of(brief: Brief, table: str) -> Iterator[str]:
    """What must hold between columns: CHECKs over several of them, and sets that are unique together."""
    here = brief.table(table)
    asked = {column: field for field in brief.fields[table] for column in field.columns}
    for check in here.checks:
        read = _columns(brief, table, check)
        if len(read) != 1 and any(name in asked for name in read):
            yield f"must hold: {quoted(check.sql, 400)}"
    for unique in here.uniques:
        if len(unique.columns) > 1 and any(name in asked for name in unique.columns):
            yield _together(here, asked, unique.columns, unique.where)
        elif unique.expressions and unique.columns and unique.columns[0] in asked:
            yield f"unique: {', '.join(quoted(part, 100) for part in unique.expressions)}"
    if len(here.primary_key) > 1 and any(name in asked for name in here.primary_key):
        yield _together(here, asked, here.primary_key, "")


def _together(table: Table, asked: Mapping[str, Field], columns: tuple[str, ...], where: str) -> str:
    """By the names that stand in the answer; columns that are not asked for by their own."""
    names = [
        asked[name].wire if name in asked else quoted(table[name].attribute, 80) for name in columns if name in table
    ]
    return f"unique together: {', '.join(dict.fromkeys(names))}" + (f" where {quoted(where, 200)}" if where else "")


def _columns(brief: Brief, table: str, check: Check) -> tuple[str, ...]:
    for known, condition in brief.constraints(table).conditions:
        if known is check:
            return condition.columns()
    return check.columns


def about(column: Column) -> str:
    """What people say about a column."""
    return " ".join(part for part in (column.meaning, column.comment) if part)


def called(wire: str, name: str) -> str:
    """A name as it stands in the answer, and as people spell it where that is not the same."""
    return wire if wire == name else f"{wire} ({quoted(name, 100)})"
