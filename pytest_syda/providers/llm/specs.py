"""From what a model said about columns (see `carrying`) to specs; what does not pass is left out, with the reason."""

from __future__ import annotations

import datetime as dt
import math
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, cast

import msgspec

from pytest_syda.errors import RecipeError
from pytest_syda.providers.llm import carrying
from pytest_syda.providers.llm.brief import Brief
from pytest_syda.providers.llm.fields import Field
from pytest_syda.providers.llm.forms import UnfitError, read
from pytest_syda.providers.llm.words import domain_of
from pytest_syda.recipe.check import check
from pytest_syda.recipe.kinds.choices import Choice, When
from pytest_syda.recipe.kinds.moments import Datetime, moment
from pytest_syda.recipe.kinds.numbers import Bool, Number
from pytest_syda.recipe.kinds.relations import Reference
from pytest_syda.recipe.kinds.strings import SLOT, Template
from pytest_syda.recipe.spec import BaseSpec, Spec
from pytest_syda.recipe.written.cells import plain
from pytest_syda.schema.types import Column, Type

MOST = 500
"""Values of one entry, and entries of one list, that are read."""
LARGEST = 1e12
"""The largest number a distribution is drawn from."""
LONGEST = 40_000
"""Days between two moments."""


@dataclass
class Said:
    """What an answer says about one table's columns."""

    specs: dict[str, Spec] = field(default_factory=dict)
    """By column."""
    wrong: dict[str, str] = field(default_factory=dict)
    """By field, what was wrong."""


def specs_of(brief: Brief, table: str, said: Any) -> Said:
    """Specs for the columns of a table that an answer speaks of."""
    reader = _Reader(brief, table)
    reader.read(said if isinstance(said, Mapping) else {})
    return _judged(brief, table, reader.said)


class _Reader:
    def __init__(self, brief: Brief, table: str) -> None:
        self.said = Said()
        self._brief = brief
        self._table = table
        self._fields = {each.wire: each for each in brief.fields[table] if each.name in carrying.carried(brief, table)}
        self._drivers = {each.wire: each for each in brief.fields[table] if each.form in carrying.DRIVERS}
        self._cases: dict[str, dict[tuple[str, str], Spec]] = {}

    def read(self, said: Mapping[str, Any]) -> None:
        kinds = {
            "choices": self._choice, "steps": self._choice, "templates": self._template, "numbers": self._number,
            "moments": self._moment, "flags": self._flag,
        }  # fmt: skip
        for kind, make in kinds.items():
            for each, entry in self._entries(said, kind):
                self._attempt(
                    each,
                    lambda each=each, entry=entry, make=make: self._keep(each, entry, make(each, entry)),
                )
        self._combine()
        for place, entry in enumerate(_listed(said.get("joint"))):
            self._joint(entry, f"joint {place + 1}")
        for each, entry in self._entries(said, "keys"):
            self._attempt(each, lambda each=each, entry=entry: self._key(each, entry))
        for each, entry in self._entries(said, "nulls"):
            self._attempt(each, lambda each=each, entry=entry: self._null(each, entry))

    def _entries(self, said: Mapping[str, Any], kind: str) -> Iterator[tuple[Field, Mapping[str, Any]]]:
        for entry in _listed(said.get(kind)):
            each = self._fields.get(str(entry.get("column")))
            if each is not None:
                yield each, entry

    def _attempt(self, each: Field, make: Any) -> None:
        try:
            make()
        except (UnfitError, ValueError) as error:
            self.said.wrong.setdefault(each.name, str(error))

    def _keep(self, each: Field, entry: Mapping[str, Any], spec: Spec) -> None:
        driver = str(entry.get("when_column") or "")
        if not driver:
            self._cases.setdefault(each.name, {})["", ""] = spec
            return
        if driver not in self._drivers or driver == each.wire:
            raise UnfitError(f"cannot depend on {driver[:60]!r}")
        column = self._drivers[driver]
        value = read(column.column.type, column.form, entry.get("when_value"))
        self._cases.setdefault(each.name, {})[column.name, str(value)] = spec

    def _combine(self) -> None:
        """Entries that hold for one value of another column become one spec."""
        for name, cases in self._cases.items():
            always = cases.get(("", ""), self._brief.offline[self._table].columns.get(name))
            driver = next((driver for driver, _ in cases if driver), "")
            chosen = {value: spec for (column, value), spec in cases.items() if column == driver and driver}
            self.said.specs[name] = When(column=driver, cases=chosen, otherwise=always) if chosen else cases["", ""]

    def _choice(self, each: Field, entry: Mapping[str, Any]) -> Spec:
        texts, weights = _list(entry.get("values")), _list(entry.get("weights"))
        kept = [(self._value(each, text), place) for place, text in enumerate(texts)]
        found = [(value, place) for value, place in kept if value is not _UNFIT]
        if not found:
            raise UnfitError("has no value that the column takes")
        weighted = len(weights) == len(texts) and all(_is_number(w) and w >= 0 for w in weights)
        shares = tuple(float(weights[place]) for _, place in found) if weighted else ()
        return Choice(
            values=tuple(value for value, _ in found),
            weights=shares if sum(shares) > 0 else (),
        )

    def _value(self, each: Field, text: Any) -> Any:
        """A recipe's value, or `_UNFIT` where the column does not take it."""
        try:
            value = read(each.column.type, each.form, text)
            known = plain(value, each.column)
            fits = domain_of(self._brief, self._table, each).admits(known)
        except (UnfitError, ValueError, TypeError):
            return _UNFIT
        return value if fits and value != "" else _UNFIT

    def _template(self, each: Field, entry: Mapping[str, Any]) -> Spec:
        text, slots = entry.get("template"), _listed(entry.get("slots"))
        if not isinstance(text, str) or not text.strip() or len(text) > 2_000:  # noqa: PLR2004
            raise UnfitError("has no template")
        type_ = Type(kind="string", length=each.column.type.length)
        column = Column(name=each.column.name, type=type_)
        made: dict[str, Spec] = {}
        for slot in slots:
            words = [word for word in _texts(slot.get("values")) if _plain_text(word, column)]
            if re.fullmatch(r"\w+", str(slot.get("name"))) and words:
                made[str(slot["name"])] = Choice(values=tuple(words))
        used = {match["name"] for match in SLOT.finditer(text)}
        if used - made.keys():
            raise UnfitError(f"its template has slots without values: {', '.join(sorted(used - made.keys()))[:100]}")
        if "\x00" in text or not _encodable(text):
            raise UnfitError("its template has characters that databases refuse")
        return Template(template=text, slots={name: made[name] for name in made if name in used})

    def _number(self, each: Field, entry: Mapping[str, Any]) -> Spec:
        low, high = (_bounded(entry.get(name)) for name in ("low", "high"))
        domain = domain_of(self._brief, self._table, each)
        low = max([low, *([float(domain.low)] if _is_number(domain.low) else [])])
        high = min([high, *([float(domain.high)] if _is_number(domain.high) else [])])
        if low > high:
            raise UnfitError(f"has a range from {low:g} to {high:g}")
        spread = {name: _bounded(entry.get(name)) if _is_number(entry.get(name)) else 0.0 for name in ("mean", "sd")}
        shaped = spread["sd"] > 0 and low <= spread["mean"] <= high
        distribution = entry.get("distribution") if entry.get("distribution") in carrying.DISTRIBUTIONS else "uniform"
        return Number(
            low=low, high=high, decimals=_decimals(each.column.type, entry.get("decimals")),
            distribution=cast("Any", distribution if shaped or distribution == "uniform" else "triangular"),
            mean=spread["mean"] if shaped else None, sd=spread["sd"] if shaped else None,
        )  # fmt: skip

    def _moment(self, each: Field, entry: Mapping[str, Any]) -> Spec:
        start, end = _day(entry.get("start"), "-3y"), _day(entry.get("end"), "as_of")
        as_of = self._brief.plan.request.as_of
        today = dt.datetime(as_of.year, as_of.month, as_of.day)  # noqa: DTZ001 - moments are UTC without saying so
        if moment(start, today) > moment(end, today):
            raise UnfitError(f"ends ({end}) before it starts ({start})")
        after = next(
            (f.column.name for f in self._brief.fields[self._table] if f.wire == entry.get("after")),
            "",
        )
        days: Any = entry.get("within_days")
        nearby = f"{int(days)}d" if _is_number(days) and 0 < days < LONGEST else ""
        distribution = cast("Literal['uniform', 'recent', 'early']", entry.get("distribution"))
        return Datetime(
            start=start, end=end, after=(after,) if after and after != each.column.name else (),
            within=nearby if after else "",
            distribution=distribution if distribution in carrying.SPREADS else "uniform",
        )  # fmt: skip

    def _flag(self, each: Field, entry: Mapping[str, Any]) -> Spec:
        return Bool(probability=_share(entry.get("probability")))

    def _joint(self, entry: Mapping[str, Any], group: str) -> None:
        names = entry.get("columns")
        wires = [str(name) for name in names] if isinstance(names, list) else []
        fields = [self._fields[wire] for wire in wires if wire in self._fields and not self._fields[wire].key]
        if len(fields) != len(wires) or len(set(wires)) < 2:  # noqa: PLR2004
            return
        records: list[list[Any]] = []
        weights: list[Any] = []
        for record in _listed(entry.get("records")):
            texts = record.get("values")
            if isinstance(texts, list) and len(texts) == len(fields):
                values = [self._value(each, text) for each, text in zip(fields, texts, strict=True)]
                if _UNFIT not in values:
                    records.append(values)
                    weights.append(record.get("weight"))
        if not records:
            self.said.wrong.setdefault(fields[0].name, "has no record of values that the columns take")
            return
        shares = tuple(map(float, weights)) if all(_is_number(w) and w > 0 for w in weights) else ()
        for each, column in zip(fields, zip(*records, strict=True), strict=True):
            self.said.specs[each.name] = Choice(values=column, weights=shares, group=group)

    def _key(self, each: Field, entry: Mapping[str, Any]) -> None:
        childless = min(_share(entry.get("childless")), 0.9)
        for name in each.columns:
            spec = self._brief.offline[self._table].columns[name]
            if isinstance(spec, Reference) and entry.get("fan_out") in carrying.FAN_OUTS:
                changed = msgspec.structs.replace(spec, fan_out=entry["fan_out"], childless=childless)
                self.said.specs[name] = changed

    def _null(self, each: Field, entry: Mapping[str, Any]) -> None:
        share = min(_share(entry.get("share")), 0.95)
        for name in each.columns:
            spec = self.said.specs.get(name) or self._brief.offline[self._table].columns.get(name)
            if each.nullable and isinstance(spec, BaseSpec):
                self.said.specs[name] = msgspec.structs.replace(spec, null_rate=share)


_UNFIT = object()


def _judged(brief: Brief, table: str, said: Said) -> Said:
    """What passes the gate, and does not go round in circles."""
    offline = brief.offline[table]
    for name in list(said.specs):
        alone = msgspec.structs.replace(offline, columns={**offline.columns, name: said.specs[name]})
        path = f"{table}.columns.{name}"
        try:
            problems = [str(p) for p in check(alone, brief.plan.schema) if f"{p.path}.".startswith(f"{path}.")]
        except RecipeError as error:
            problems = [str(error)]
        if problems:
            said.wrong[name] = problems[0].removeprefix(f"{path}.")
            del said.specs[name]
    for name in list(said.specs):
        if _circular(name, {**offline.columns, **said.specs}):
            said.wrong[name] = "depends on itself, by way of other columns"
            del said.specs[name]
    return said


def _circular(start: str, columns: Mapping[str, Spec]) -> bool:
    waiting, seen = [start], set[str]()
    while waiting:
        for name in _reads(columns.get(waiting.pop())):
            if name == start:
                return True
            if name not in seen:
                seen.add(name)
                waiting.append(name)
    return False


def _reads(spec: Spec | None) -> Iterator[str]:
    if spec is None:
        return
    yield from (path.partition(".")[0] for path in spec.reads())
    for _, inner in spec.children():
        yield from _reads(inner)


def _listed(value: Any) -> list[Mapping[str, Any]]:
    return [entry for entry in _list(value) if isinstance(entry, Mapping)]


def _texts(value: Any) -> list[str]:
    return [text for text in _list(value) if isinstance(text, str)]


def _list(value: Any) -> list[Any]:
    return value[:MOST] if isinstance(value, list) else []


def _plain_text(text: str, column: Column) -> bool:
    try:
        return bool(text) and plain(text, column) is not None
    except ValueError:
        return False


def _encodable(text: str) -> bool:
    return not any("\ud800" <= letter <= "\udfff" for letter in text)


def _is_number(value: Any) -> bool:
    try:
        return not isinstance(value, bool) and isinstance(value, int | float) and math.isfinite(value)
    except OverflowError:
        return False


def _day(text: Any, otherwise: str) -> str:
    return str(read(Type(kind="date"), "date", text)) if str(text or "").strip() else otherwise


def _bounded(value: Any) -> float:
    if not _is_number(value) or abs(value) > LARGEST:
        raise UnfitError(f"has a number out of range: {str(value)[:30]}")
    return float(value)


def _share(value: Any) -> float:
    if not _is_number(value) or not 0 <= value <= 1:
        raise UnfitError(f"{str(value)[:30]} is no share from 0 to 1")
    return float(value)


def _decimals(type_: Type, said: Any) -> int:
    if type_.kind == "integer":
        return 0
    if type_.scale is not None:
        return min(type_.scale, 6)
    return min(max(said, 0), 6) if isinstance(said, int) and not isinstance(said, bool) else 2
