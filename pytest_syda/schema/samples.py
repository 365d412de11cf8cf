"""Small values of every kind, to try a type with."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from operator import attrgetter
from typing import Any
from uuid import UUID

import msgspec

from pytest_syda.schema.types import Codec, Kind, Type


class Candidate(msgspec.Struct, frozen=True):
    """What a type might hold: plain samples, all of which it must take."""

    type: Type
    samples: tuple[Any, ...]
    codec: Codec | None = None


WORDS = ("amber", "birch", "cedar", "dawn", "ember", "fern", "grove", "harbor", "iris", "juniper", "lark", "maple")

LITERALS = (
    *("en", "de", "fr", "en_US", "de_DE", "fr_FR", "US", "DE", "FR", "JP", "USD", "EUR", "JPY"),
    *("UTC", "Europe/Berlin", "America/New_York", "+12025550123", "+12025550147", "#336699", "#cc3300"),
    *("ada@example.com", "https://example.com/", "192.0.2.1", "192.0.2.0/24", "2001:db8::1", "00:00:5e:00:53:01"),
    *("1.0.0", "2.1.3", "2024-01-31", "2024-01-31T12:00:00+00:00", "12:30:00", "0", "1", "0 0 * * *", "P1D"),
    *("7b0c2a4e5d6f4a8b9c0d1e2f3a4b5c6d", "POINT (30 10)", "{}", "[]", "null"),
    *WORDS,
)
"""Texts of the forms that types with a form of their own ask for: locales, zones, phones, versions, addresses."""

PAIRS = tuple(f"{one}-{two}" for one in WORDS for two in WORDS if one != two)
"""More of what takes plain words, of which there are too few to tell many rows apart."""

_UUID = UUID("7b0c2a4e-5d6f-4a8b-9c0d-1e2f3a4b5c6d")
_DOCUMENT = {"name": "amber", "count": 2, "tags": ["birch"]}
_WORD = Type(kind="enum", labels=WORDS)
_SMALL = Type(kind="integer", low=0, high=1000)

_MOMENT = datetime(2024, 2, 29, 12, 30)  # noqa: DTZ001 - naive is the point
_MOMENTS = {False: (_MOMENT,), True: (_MOMENT.replace(tzinfo=UTC),)}

_SAMPLES: dict[Kind, tuple[Any, ...]] = {
    "boolean": (True, False),
    "integer": (7, 2),
    "float": (2.5, 7.0),
    "decimal": (Decimal("12.25"), Decimal(7)),
    "string": ("amber", "two words, and more"),
    "date": (date(2024, 2, 29),),
    "time": (time(12, 30),),
    "interval": (timedelta(hours=36),),
    "uuid": (_UUID,),
    "json": (_DOCUMENT, [], {}),
    "bytes": (b"amber \x00\xff",),
    "inet": ("192.0.2.1",),
    "cidr": ("192.0.2.0/24",),
    "macaddr": ("00:00:5e:00:53:01",),
    "hstore": ({"name": "amber"},),
    "tsvector": ("amber",),
}

COMMON = (
    Candidate(Type(kind="string"), _SAMPLES["string"]),
    Candidate(_SMALL, _SAMPLES["integer"]),
    Candidate(Type(kind="boolean"), _SAMPLES["boolean"]),
    Candidate(Type(kind="float"), _SAMPLES["float"]),
    Candidate(Type(kind="decimal", precision=9, scale=2), _SAMPLES["decimal"]),
    Candidate(Type(kind="datetime"), _MOMENTS[False]),
    Candidate(Type(kind="datetime", timezone=True), _MOMENTS[True]),
    Candidate(Type(kind="date"), _SAMPLES["date"]),
    Candidate(Type(kind="time"), _SAMPLES["time"]),
    Candidate(Type(kind="interval"), _SAMPLES["interval"]),
    Candidate(Type(kind="uuid"), _SAMPLES["uuid"]),
    Candidate(Type(kind="json"), _SAMPLES["json"]),
    Candidate(Type(kind="json", shape="object"), (_DOCUMENT, {})),
    Candidate(Type(kind="array", item=Type(kind="string")), (["amber"], ["two words, and more", "birch"])),
    Candidate(Type(kind="array", item=_WORD), (["amber"], ["amber", "birch"])),
    Candidate(Type(kind="array", item=_SMALL), ([7], [7, 2])),
    Candidate(Type(kind="json", shape="array"), ([], [_DOCUMENT])),
    Candidate(Type(kind="hstore"), _SAMPLES["hstore"]),
    Candidate(Type(kind="bytes"), _SAMPLES["bytes"]),
)
"""What types usually hold, likeliest first."""

TEXTUAL = (
    Candidate(Type(kind="uuid"), _SAMPLES["uuid"], Codec(encode=str)),
    Candidate(Type(kind="uuid"), _SAMPLES["uuid"], Codec(encode=attrgetter("hex"))),
    Candidate(Type(kind="datetime"), _MOMENTS[False], Codec(encode=datetime.isoformat)),
    Candidate(Type(kind="datetime", timezone=True), _MOMENTS[True], Codec(encode=datetime.isoformat)),
    Candidate(Type(kind="date"), _SAMPLES["date"], Codec(encode=date.isoformat)),
)
"""Values that some types take as text of one form only."""

_ADDRESSES: tuple[Kind, ...] = ("inet", "cidr", "macaddr")
ADDRESSES = tuple(Candidate(Type(kind=kind), _SAMPLES[kind]) for kind in _ADDRESSES)
"""Texts that look like nothing else, for types that take no other text."""


def samples_of(type_: Type) -> tuple[Any, ...]:
    """Plain values that a column of this type takes."""
    if type_.kind == "enum":
        return type_.labels
    if type_.kind == "datetime":
        return next(
            each.samples for each in COMMON if (each.type.kind, each.type.timezone) == ("datetime", type_.timezone)
        )
    if type_.kind == "array" and type_.item is not None:
        return tuple([sample] for sample in samples_of(type_.item))
    return tuple(_fit(type_, _SAMPLES.get(type_.kind, ())))


def _fit(type_: Type, samples: tuple[Any, ...]) -> Iterator[Any]:
    for sample in samples:
        if isinstance(sample, str | bytes) and type_.length is not None:
            yield _stretch(sample, type_.length) if isinstance(sample, bytes) else sample[: type_.length]
        else:
            yield sample


def _stretch(sample: bytes, length: int) -> bytes:
    return (sample * (length // len(sample) + 1))[:length] if length <= 64 else sample  # noqa: PLR2004 - a key's size
