"""What the options of a column limit its values to: as CHECKs, which every source of values is held to, and as
wishes, which only what makes them can see to."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from pytest_syda.schema.mapping.multiples import exact, places
from pytest_syda.schema.mapping.report import Report
from pytest_syda.schema.mapping.shapes import contradictions
from pytest_syda.schema.mapping.wishes import Wish
from pytest_syda.schema.types import Check, Kind

NUMERIC = frozenset({"integer", "float", "decimal"})
MOMENTS = frozenset({"date", "datetime", "time"})
TEXT = frozenset({"string"})
_FOR = {
    "min": (NUMERIC | MOMENTS, "numbers and moments"), "max": (NUMERIC | MOMENTS, "numbers and moments"),
    "min_exclusive": (NUMERIC, "numbers"), "max_exclusive": (NUMERIC, "numbers"),
    "decimals": (NUMERIC, "numbers"), "distribution": (NUMERIC, "numbers"), "mean": (NUMERIC, "numbers"),
    "sd": (NUMERIC, "numbers"), "multiple_of": (NUMERIC, "numbers"),
    "pattern": (TEXT, "text"), "length": (TEXT, "text"), "min_length": (TEXT, "text"),
    "max_length": (TEXT, "text"), "after": (MOMENTS, "moments"), "before": (MOMENTS, "moments"),
    "timezone": (MOMENTS, "moments"), "items": ({"array"}, "arrays"), "fewest": ({"array"}, "arrays"),
    "most": ({"array"}, "arrays"), "properties": ({"json"}, "json"), "prefix_items": ({"json"}, "json"),
}  # fmt: skip
"""Which options are for which kinds only."""

_INSTEAD = {"min": "min_length is for text", "max": "max_length is for text", "length": "max bounds a number",
            "fewest": "min_length is for text", "most": "max_length is for text"}  # fmt: skip


@dataclass(frozen=True)
class Limits:
    """The options of one column."""

    name: str
    kind: Kind
    options: Mapping[str, Any]
    report: Report

    def read(self) -> tuple[Wish, list[Check]]:
        """What is wished, and what is checked."""
        options = self._fitting()
        values, weights = self._values(options)
        low, high = self._bounds(options)
        shape = self._distribution(options, low, high)
        least, most = self._within(options, _float(low), _float(high)) if self.kind in NUMERIC else (None, None)
        wish = Wish(
            values=values,
            weights=weights,
            low=least,
            high=most,
            step=_float(options.get("multiple_of")),
            decimals=options.get("decimals", places(options.get("multiple_of"))),
            distribution=shape.get("name", ""),
            mean=_float(shape.get("mean")),
            sd=_float(shape.get("sd")),
            pattern=options.get("pattern", ""),
            shortest=_fewest(options),
            null_rate=options.get("null_rate"),
            after=self._columns(options.get("after", ())),
            before=self._columns(options.get("before", ())),
            earliest=max(self._moments(options, "after", low), default=""),
            latest=min(self._moments(options, "before", high), default=""),
        )
        return wish, [*self._checks(options, low, high, values)]

    def _fitting(self) -> dict[str, Any]:
        """The options without those that mean nothing for this kind."""
        found = {}
        for option, value in self.options.items():
            kinds, what = _FOR.get(option, (None, ""))
            if kinds is None or self.kind in kinds or self.kind == "object":
                found[option] = value
            else:
                self.report.at(option).add(f"{option} is for {what}, not for {self.kind}", _INSTEAD.get(option, ""))
        return found

    def _values(self, options: Mapping[str, Any]) -> tuple[tuple[Any, ...], tuple[float, ...]]:
        given: Any = [options["const"]] if "const" in options else options.get("enum", ())
        weights: Any = options.get("weights", ())
        if isinstance(given, Mapping):
            given, weights = list(given), list(given.values())
            if not all(isinstance(each, int | float) and each >= 0 for each in weights) or not any(weights):
                self.report.at("enum").add("its weights must be numbers from 0, not all 0")
                weights = ()
        values = tuple(self._value(each) for each in given)
        if isinstance(weights, Mapping):
            weights = self._by_value(weights, values)
        if weights and len(weights) != len(values):
            what = f"{len(weights)} weights for {len(values)} values" if values else "there is no enum to weigh"
            self.report.at("weights").add(what)
            weights = ()
        return values, tuple(map(float, weights))

    def _by_value(self, weights: Mapping[Any, float], values: tuple[Any, ...]) -> list[float]:
        for each in weights:
            if each not in values:
                self.report.at("weights").add(f"{each!r} is none of the values of enum")
        return [float(weights.get(each, 0)) for each in values]

    def _value(self, value: Any) -> Any:
        """A value of enum, where its column can hold it."""
        wanted = {"integer": int, "float": int | float, "decimal": int | float | Decimal, "boolean": bool}
        kind = wanted.get(self.kind)
        if kind is not None and (not isinstance(value, kind) or (isinstance(value, bool) and kind is not bool)):
            self.report.at("enum").add(f"{value!r} is no {self.kind}")
        if self.kind == "string" and isinstance(value, bool):
            self.report.at("enum").add(
                f"{value!r} is no text", 'In YAML, yes, no, on and off are text in quotes: "yes".'
            )
        if self.kind == "string" and isinstance(value, int | float) and not isinstance(value, bool):
            return str(value)
        return value

    def _bounds(self, options: Mapping[str, Any]) -> tuple[Any, Any]:
        shape = options.get("distribution", {})
        low = options.get("min", options.get("min_exclusive", shape.get("min")))
        high = options.get("max", options.get("max_exclusive", shape.get("max")))
        low, high = self._bound("min", low), self._bound("max", high)
        if low is not None and high is not None and low > high:
            self.report.at("min").add(f"{low} is above max ({high})")
            return None, None
        return low, high

    def _within(
        self, options: Mapping[str, Any], low: float | None, high: float | None
    ) -> tuple[float | None, float | None]:
        """The bounds, a little further in where they are excluded themselves."""
        nudge = 1.0 if self.kind == "integer" else 10.0 ** -options.get("decimals", 2)
        if self.kind != "integer" and low is not None and high is not None:
            nudge = min(nudge, (high - low) / 20)
        if low is not None and low == options.get("min_exclusive"):
            low += nudge
        if high is not None and high == options.get("max_exclusive"):
            high -= nudge
        return low, high

    def _bound(self, option: str, value: Any) -> Any:
        if value is None:
            return None
        if self.kind in MOMENTS:
            return self._moment(option, value)
        if isinstance(value, str):
            self.report.at(option).add(f"{value!r} is no number")
            return None
        return value

    def _moment(self, option: str, value: Any) -> str | None:
        reader: Any = {"date": dt.date, "datetime": dt.datetime, "time": dt.time}[self.kind]
        try:
            text: str = reader.fromisoformat(str(value)[: 10 if self.kind == "date" else None]).isoformat()
        except ValueError:
            example = {"date": "2024-02-29", "datetime": "2024-02-29T12:30:00", "time": "08:30"}[self.kind]
            self.report.at(option).add(f"{value!r} is no {self.kind} such as {example}")
            return None
        return text

    def _distribution(self, options: Mapping[str, Any], low: Any, high: Any) -> dict[str, Any]:
        shape: dict[str, Any] = {name: options[name] for name in ("mean", "sd") if name in options}
        shape |= options.get("distribution", {})
        if shape and "name" not in shape:
            shape["name"] = "normal"
        for option, message, remedy in contradictions(shape, low, high):
            self.report.at(f"distribution.{option}").add(message, remedy)
        return shape

    def _columns(self, given: tuple[str, ...]) -> tuple[str, ...]:
        """Those that are names; a moment that stands there bounds like `min` and `max`."""
        return tuple(each for each in given if not _is_moment(each))

    def _moments(self, options: Mapping[str, Any], option: str, bound: Any) -> list[str]:
        if self.kind not in MOMENTS:
            return []
        return [each for each in (bound, *filter(_is_moment, options.get(option, ()))) if each]

    def _checks(self, options: Mapping[str, Any], low: Any, high: Any, values: tuple[Any, ...]) -> Iterator[Check]:
        quoted = quote(self.name)
        if low is not None:
            yield self._check(f"{quoted} {'>' if 'min_exclusive' in options else '>='} {literal(low)}")
        if high is not None:
            yield self._check(f"{quoted} {'<' if 'max_exclusive' in options else '<='} {literal(high)}")
        if exact(options.get("multiple_of")):
            yield self._check(f"{quoted} % {literal(options['multiple_of'])} = 0")
        for sign, option in ((">", "after"), ("<", "before")):
            for each in options.get(option, ()):
                other = literal(each) if _is_moment(each) else quote(each)
                yield self._check(f"{quoted} {sign} {other}", *([] if _is_moment(each) else [each]))
        if (
            values
            and self.kind != "json"
            and not (self.kind == "string" and all(isinstance(each, str) for each in values))
        ):
            yield self._check(f"{quoted} IN ({', '.join(map(literal, values))})")
        yield from self._texts(options, quoted)

    def _texts(self, options: Mapping[str, Any], quoted: str) -> Iterator[Check]:
        length = options.get("length")
        fewest = _fewest(options)
        most = options.get("max_length", length[1] if isinstance(length, tuple) else length)
        if most is not None and fewest > most:
            self.report.at("min_length").add(f"{fewest} is more than max_length ({most})")
        elif fewest:
            yield self._check(f"length({quoted}) >= {fewest}")
        if options.get("pattern"):
            yield self._check(f"{quoted} ~ {literal(anchored(options['pattern']))}")

    def _check(self, sql: str, *others: str) -> Check:
        return Check(sql=sql, columns=(self.name, *others))


def _fewest(options: Mapping[str, Any]) -> int:
    """Characters."""
    length = options.get("length")
    found: int = max(options.get("min_length", 0), length[0] if isinstance(length, tuple) else 0)
    return found


def anchored(pattern: str) -> str:
    """The pattern for the whole of a text."""
    bare = pattern.removeprefix("^")
    bare = bare[:-1] if bare.endswith("$") and not bare.endswith("\\$") else bare
    return f"^(?:{bare})$" if "|" in bare else f"^{bare}$"


def quote(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def literal(value: Any) -> str:
    """A value as SQL spells it."""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, float | Decimal):
        return format(Decimal(repr(value)) if isinstance(value, float) else value, "f")
    return "'" + str(value).replace("'", "''") + "'"


def _is_moment(text: str) -> bool:
    return text[:1].isdigit()


def _float(value: Any) -> float | None:
    return None if value is None else float(value)
