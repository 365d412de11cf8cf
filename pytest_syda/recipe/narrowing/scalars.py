"""Constants of conditions as the plain values of a column's type, and the grain of the type."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Callable
from decimal import Decimal, InvalidOperation
from typing import Any

from pytest_syda.schema.types import Type


def plain(value: Any, type_: Type) -> Any:
    """The constant as this type's plain Python value.

    Raises:
        ValueError: it is none.
    """
    try:
        return _PLAIN.get(type_.kind, _unchanged)(value, type_)
    except (ArithmeticError, TypeError, AttributeError) as error:
        raise ValueError(f"{value!r} is no {type_.kind}") from error


def _unchanged(value: Any, _type: Type) -> Any:
    return value


def _boolean(value: Any, _type: Type) -> bool:
    known = {"t": True, "true": True, "f": False, "false": False, "1": True, "0": False}
    text = str(value).lower()
    if text not in known:
        raise ValueError(value)
    return known[text]


def _integer(value: Any, _type: Type) -> int:
    number = Decimal(value)
    if number != int(number):
        raise ValueError(value)
    return int(number)


def _decimal(value: Any, _type: Type) -> Decimal:
    return Decimal(str(value)) if isinstance(value, float) else Decimal(value)


def _text(value: Any, _type: Type) -> str:
    return str(int(value) if isinstance(value, bool) else value)


def _date(value: Any, _type: Type) -> dt.date:
    return dt.datetime.fromisoformat(value).date() if isinstance(value, str) else value


def _datetime(value: Any, type_: Type) -> dt.datetime:
    moment = dt.datetime.fromisoformat(value) if isinstance(value, str) else value
    if moment.tzinfo is not None:
        moment = moment.astimezone(dt.UTC)
    return moment.replace(tzinfo=dt.UTC if type_.timezone else None)


def _time(value: Any, _type: Type) -> dt.time:
    return dt.time.fromisoformat(value) if isinstance(value, str) else value


def _interval(value: Any, _type: Type) -> dt.timedelta:
    return value if isinstance(value, dt.timedelta) else dt.timedelta(days=float(value))


_PLAIN: dict[str, Callable[[Any, Type], Any]] = {
    "boolean": _boolean, "integer": _integer, "float": lambda value, _: float(value), "decimal": _decimal,
    "string": _text, "enum": _text, "inet": _text, "cidr": _text, "macaddr": _text, "date": _date,
    "datetime": _datetime, "time": _time, "interval": _interval, "uuid": lambda value, _: uuid.UUID(str(value)),
}  # fmt: skip


def quantum(type_: Type) -> Any:
    """The least difference between two values; None where there is none to speak of."""
    if type_.kind == "decimal" and type_.scale is not None:
        return Decimal(1).scaleb(-type_.scale)
    steps = {
        "integer": 1, "date": dt.timedelta(days=1), "datetime": dt.timedelta(microseconds=1),
        "interval": dt.timedelta(microseconds=1),
    }  # fmt: skip
    return steps.get(type_.kind)


def bound(value: Any, type_: Type, *, upper: bool, inclusive: bool) -> tuple[Any, bool]:
    """A bound at the grain of the type, and whether the bound itself is still excluded.

    `x > 2.5` of an integer starts at 3, `d < '2030-01-01'` of a date ends on December 31st.

    Raises:
        ValueError: the bound is no value of this type.
    """
    if type_.kind == "integer":
        number = _number(value)
        whole = int(number.to_integral_value("ROUND_FLOOR" if upper else "ROUND_CEILING"))
        value, inclusive = whole, inclusive or whole != number
    if type_.kind == "date" and isinstance(value, str) and len(value) > len("2030-01-01"):
        return _day_of(plain(value, Type(kind="datetime")), upper=upper, inclusive=inclusive)
    value, step = plain(value, type_), quantum(type_)
    if inclusive or step is None:
        return value, not inclusive
    return (value - step if upper else value + step), False


def _number(value: Any) -> Decimal:
    try:
        return Decimal(str(value)) if isinstance(value, float) else Decimal(value)
    except InvalidOperation:
        raise ValueError(f"{value!r} is no number") from None


def _day_of(moment: dt.datetime, *, upper: bool, inclusive: bool) -> tuple[dt.date, bool]:
    midnight = moment.time() == dt.time()
    if upper:
        return (moment.date() if inclusive or not midnight else moment.date() - dt.timedelta(days=1)), False
    return (moment.date() if inclusive and midnight else moment.date() + dt.timedelta(days=1)), False
