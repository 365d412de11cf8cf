"""What people expect of a value."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from typing import Any

Predicate = Callable[[Any], bool]
TODAY = dt.date(2026, 1, 1)


def between(low: float, high: float) -> Predicate:
    return lambda value: not isinstance(value, str) and low <= float(value) <= high


def one_of(*values: Any) -> Predicate:
    return lambda value: value in values


def lower(*values: str) -> Predicate:
    """One of these words, however it is capitalized."""
    return lambda value: isinstance(value, str) and value.lower() in values


def has(*parts: str) -> Predicate:
    """A text with one of these parts in it."""
    return lambda value: isinstance(value, str) and any(part in value.lower() for part in parts)


def matches(pattern: str) -> Predicate:
    return lambda value: isinstance(value, str) and re.fullmatch(pattern, value) is not None


def words(fewest: int = 1, most: int = 8) -> Predicate:
    """A name or a title: words, capitalized somewhere, no sentence."""
    return lambda value: (
        isinstance(value, str)
        and fewest <= len(value.split()) <= most
        and value[:1].isalnum()
        and not value.endswith(".")
    )


def sentence(value: Any) -> bool:
    """Prose: several words, a capital, punctuation."""
    return isinstance(value, str) and len(value.split()) >= 2 and value[:1].isupper() and "lorem" not in value.lower()


def full_sentence(value: Any) -> bool:
    """Prose of at least four words that ends as sentences do."""
    return isinstance(value, str) and len(value.split()) >= 4 and value[:1].isupper() and value.rstrip()[-1:] in ".!?"


def choice_like(value: Any) -> bool:
    """A short word or two from a list."""
    return (
        isinstance(value, str)
        and 0 < len(value) <= 30
        and len(value.split()) <= 4
        and re.fullmatch(r"[\w ./&+°%'-]+", value) is not None
    )


def past(value: Any) -> bool:
    return _day(value) <= TODAY


def future(value: Any) -> bool:
    return _day(value) >= TODAY


def since(year: int) -> Predicate:
    return lambda value: dt.date(year, 1, 1) <= _day(value) <= TODAY


def years_old(low: int, high: int) -> Predicate:
    return lambda value: low <= (TODAY - _day(value)).days / 365.25 <= high + 1


def _day(value: Any) -> dt.date:
    return value.date() if isinstance(value, dt.datetime) else value


def is_bool(value: Any) -> bool:
    return isinstance(value, bool)


def whole(low: int, high: int) -> Predicate:
    return lambda value: isinstance(value, int) and not isinstance(value, bool) and low <= value <= high


def luhn(digits: str) -> bool:
    doubled = [
        sum(divmod(int(digit) * 2, 10)) if place % 2 else int(digit) for place, digit in enumerate(reversed(digits))
    ]
    return sum(doubled) % 10 == 0


def ean(value: Any) -> bool:
    digits = re.sub(r"\D", "", value)
    return sum(int(digit) * (1, 3)[place % 2] for place, digit in enumerate(reversed(digits))) % 10 == 0


def isbn13(value: Any) -> bool:
    digits = value.replace("-", "")
    return len(digits) == 13 and digits.startswith(("978", "979")) and ean(digits)


def isbn10(value: Any) -> bool:
    total = sum((10 - place) * (10 if digit == "X" else int(digit)) for place, digit in enumerate(value))
    return len(value) == 10 and total % 11 == 0


def iban(value: Any) -> bool:
    moved = value[4:] + value[:4]
    return 15 <= len(value) <= 34 and int("".join(str(int(character, 36)) for character in moved)) % 97 == 1


def card(value: Any) -> bool:
    return bool(re.fullmatch(r"\d{13,19}", value)) and luhn(value)


email = matches(r"[a-z0-9._+-]+@[a-z0-9.-]*example\.(com|org|net)")
url = matches(r"https?://[a-z0-9.-]*example\.(com|org|net)(/\S*)?")
phone = matches(r"(\+?1[- ]?)?(\(\d{3}\) ?|\d{3}[-. ]?)?555-?01\d{2}( x\d+)?")
person = matches(r"[A-ZÀ-Þ][\w'-]+( [A-Z][\w.'-]*)+")
given = matches(r"[A-ZÀ-Þ][\w'-]+")
login = matches(r"[a-z][a-z0-9._-]+")
ipv4 = matches(r"(192\.0\.2|198\.51\.100|203\.0\.113|198\.1[89]\.\d+)\.\d+")
mac = matches(r"([0-9a-fA-F]{2}[:-]){5}[0-9a-fA-F]{2}")
uuid = matches(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
slug = matches(r"[a-z0-9]+(-[a-z0-9]+)*")
semver = matches(r"v?\d+\.\d+(\.\d+)?")
hexes = lambda digits: matches(rf"[0-9a-f]{{{digits}}}")  # noqa: E731
country2 = matches(r"[A-Z]{2}")
currency = matches(r"[A-Z]{3}")
state2 = matches(r"[A-Z]{2}")
zip_code = matches(r"\d{5}(-\d{4})?")
street = matches(r"\d+ [\w' .-]+")
hex_color = matches(r"#[0-9A-Fa-f]{6}")
timezone = matches(r"[A-Z]\w+/[\w/+-]+|UTC")
plate = matches(r"[A-Z0-9-]{5,8}")
vin = matches(r"[A-HJ-NPR-Z0-9]{17}")
clock = matches(r"([01]?\d|2[0-3]):[0-5]\d(:[0-5]\d)?")
code = matches(r"[A-Z0-9][A-Z0-9/_-]*")
company = words(1, 7)
