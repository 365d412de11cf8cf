"""The words a schema may call types by."""

from __future__ import annotations

import datetime as dt
import re
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from pytest_syda.schema.types import Kind

FOREIGN_KEY = "foreign_key"
NUMBER = "number"


@dataclass(frozen=True)
class TypeName:
    """What a type's name stands for."""

    kind: Kind
    meaning: str = ""
    """What its values are, where that is more than their kind."""


Knows = Callable[[str], TypeName | None]
"""What somebody else understands by a name that is not built in."""


def _same(kind: Kind, names: str, meaning: str = "") -> dict[str, TypeName]:
    return {name: TypeName(kind, meaning) for name in names.split()}


BUILT_IN: dict[str, TypeName] = {
    **_same("integer", "integer int bigint smallint long serial int32 int64"),
    **_same("float", "float double real float64"),
    **_same("decimal", "decimal numeric money"),
    **_same("string", "text string str varchar char enum category paragraph longtext"),
    **_same("boolean", "boolean bool"),
    **_same("date", "date"),
    **_same("datetime", "datetime timestamp date_time"),
    **_same("time", "time"),
    **_same("interval", "interval duration timedelta"),
    **_same("uuid", "uuid guid"),
    **_same("json", "json jsonb object dict map struct record any"),
    **_same("array", "array list"),
    **_same("bytes", "bytes binary blob"),
    **_same("string", "email email_address", "email"),
    **_same("string", "phone phone_number telephone", "phone"),
    **_same("string", "url uri link website", "url"),
    **_same("string", "address full_address", "address"),
    **_same("string", "name full_name person_name", "full_name"),
    **_same("string", "icd10_code icd10 icd_10 icd_10_code icd_code", "icd10_code"),
    **_same("string", "cpt_code cpt procedure_code", "cpt_code"),
}
"""Every name but `number`, whose kind depends on the column, and `foreign_key`, which has that of what it refers to."""

PYTHON: dict[Any, str] = {
    bool: "boolean", int: "integer", float: "float", str: "string", bytes: "bytes", Decimal: "decimal",
    dt.datetime: "datetime", dt.date: "date", dt.time: "time", dt.timedelta: "interval", uuid.UUID: "uuid",
    dict: "json", list: "array", tuple: "array", set: "array", frozenset: "array", object: "json", Any: "json",
}  # fmt: skip
"""Python types that may stand where a name may."""

_FRACTIONS = frozenset({
    "price", "cost", "amount", "total", "subtotal", "fee", "fees", "rate", "ratio", "percent", "percentage",
    "pct", "balance", "salary", "wage", "income", "revenue", "profit", "margin", "tax", "discount", "budget",
    "charge", "payment", "rent", "weight", "height", "width", "length", "depth", "temperature", "temp",
    "distance", "latitude", "lat", "longitude", "lng", "lon", "area", "volume", "speed", "score", "rating",
    "gpa", "bmi", "dosage", "dose", "probability", "share", "value", "average", "avg", "mean", "median", "sd",
    "std", "variance", "deviation", "usd", "eur", "gbp", "price_usd", "cents", "spend", "spent", "voltage",
    "pressure", "humidity", "interest", "apr", "yield", "turnover", "sales", "commission", "tip", "deposit",
    "premium", "deductible", "copay",
})  # fmt: skip
_WHOLE = frozenset({
    "count", "number", "num", "quantity", "qty", "id", "age", "year", "month", "day", "days", "hours",
    "minutes", "seconds", "rank", "level", "index", "size", "points", "stock", "votes", "views", "clicks",
})  # fmt: skip


def spelled(name: str) -> str:
    """A type's name without its spelling: `ICD-10 code` is `icd_10_code`."""
    return re.sub(r"[\s\-]+", "_", name.strip()).lower()


def number_kind(column: str) -> Kind:
    """Whether a column that holds a `number` has whole ones: a price has not, a quantity has."""
    words = re.findall(r"[a-z]+", re.sub(r"(?<=[a-z])(?=[A-Z])", "_", column).lower())
    for word in reversed(words):
        if word in _WHOLE:
            return "integer"
        if word in _FRACTIONS:
            return "float"
    return "integer"
