"""Dates, times and spans. ISO text is taken for what it spells; aware moments are told in UTC."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

from pytest_syda.recipe.conforming.misfit import MisfitError, spelled, unwrapped, wrong_type
from pytest_syda.schema.types import Type


def date(value: Any, type_: Type) -> dt.date:
    value = _python(value)
    if isinstance(value, dt.datetime):
        return value.date()
    if isinstance(value, dt.date):
        return value
    parsed: dt.date = _parsed(value, type_, dt.date.fromisoformat, "a datetime.date")
    return parsed


def datetime(value: Any, type_: Type) -> dt.datetime:
    value = _python(value)
    if not isinstance(value, dt.datetime) and isinstance(value, dt.date):
        value = dt.datetime(value.year, value.month, value.day)  # noqa: DTZ001 - the zone follows
    if not isinstance(value, dt.datetime):
        value = _parsed(value, type_, dt.datetime.fromisoformat, "a datetime.datetime")
    moment = value if value.tzinfo is None else value.astimezone(dt.UTC)
    return moment.replace(tzinfo=dt.UTC if type_.timezone else None)  # type: ignore[no-any-return]


def time(value: Any, type_: Type) -> dt.time:
    value = _python(value)
    if not isinstance(value, dt.time):
        value = _parsed(value, type_, dt.time.fromisoformat, "a datetime.time")
    clock: dt.time = value
    if not type_.timezone:
        return clock.replace(tzinfo=None)
    return clock if clock.tzinfo is not None else clock.replace(tzinfo=dt.UTC)


def interval(value: Any, type_: Type) -> dt.timedelta:
    value = _python(value)
    if isinstance(value, dt.timedelta):
        return value
    raise wrong_type(value, type_, "a datetime.timedelta")


def _python(value: Any) -> Any:
    """Of pandas and NumPy, whose classes are known here by what they can do: pandas stays unimported."""
    for convert in ("to_pydatetime", "to_pytimedelta"):
        if hasattr(value, convert):
            return getattr(value, convert)()
    if type(value).__name__ in ("datetime64", "timedelta64"):
        unit = "us" if "[D]" not in str(value.dtype) else "D"
        return value.astype(f"{type(value).__name__}[{unit}]").item()
    return unwrapped(value)


def _parsed(value: Any, type_: Type, parse: Callable[[str], Any], wanted: str) -> Any:
    if not isinstance(value, str):
        raise wrong_type(value, type_, wanted)
    try:
        return parse(value)
    except ValueError:
        raise MisfitError(f"does not spell one in ISO form, but the column is {spelled(type_)}", wanted) from None
