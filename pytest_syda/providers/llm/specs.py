"""From what a model said about columns (see `carrying`) to specs; what does not pass is left out, with the reason."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping
from typing import Any, Literal, cast

import msgspec

from pytest_syda.providers.llm import carrying
from pytest_syda.providers.llm.brief import Brief
from pytest_syda.providers.llm.fields import Field
from pytest_syda.providers.llm.forms import UnfitError, read
from pytest_syda.providers.llm.plainly import (
    bounded,
    day,
    decimals,
    entries,
    is_number,
    is_spelled,
    is_taken,
    items,
    share,
    texts,
)
from pytest_syda.providers.llm.vetting import Said, vetted
from pytest_syda.providers.llm.words import domain_of
from pytest_syda.recipe.kinds.choices import Choice, When
from pytest_syda.recipe.kinds.moments import Datetime, moment
from pytest_syda.recipe.kinds.numbers import Bool, Number
from pytest_syda.recipe.kinds.relations import Reference
from pytest_syda.recipe.kinds.strings import SLOT, Template
from pytest_syda.recipe.spec import BaseSpec, Spec
from pytest_syda.recipe.written.cells import plain
from pytest_syda.schema.types import Column, Type

LONGEST = 40_000
"""Days between two moments."""


def specs_of(brief: Brief, table: str, said: Any) -> Said:
    """Specs for the columns of a table that an answer speaks of."""
    reader = _Reader(brief, table)
    reader.read(said if isinstance(said, Mapping) else {})
    return vetted(brief, table, reader.said)


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
        for place, entry in enumerate(entries(said.get("joint"))):
            self._joint(entry, f"joint {place + 1}")
        for each, entry in self._entries(said, "keys"):
            self._attempt(each, lambda each=each, entry=entry: self._key(each, entry))
        for each, entry in self._entries(said, "nulls"):
            self._attempt(each, lambda each=each, entry=entry: self._null(each, entry))

    def _entries(self, said: Mapping[str, Any], kind: str) -> Iterator[tuple[Field, Mapping[str, Any]]]:
        for entry in entries(said.get(kind)):
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
        value = self._value(column, entry.get("when_value"))
        if value is _UNFIT:
            raise UnfitError(f"depends on a value that {driver[:60]} does not take")
        self._cases.setdefault(each.name, {})[column.name, str(value)] = spec

    def _combine(self) -> None:
        """Entries that hold for one value of another column become one spec."""
        for name, cases in self._cases.items():
            always = cases.get(("", ""), self._brief.offline[self._table].columns.get(name))
            driver = next((driver for driver, _ in cases if driver), "")
            chosen = {value: spec for (column, value), spec in cases.items() if column == driver and driver}
            self.said.specs[name] = When(column=driver, cases=chosen, otherwise=always) if chosen else cases["", ""]

    def _choice(self, each: Field, entry: Mapping[str, Any]) -> Spec:
        texts, weights = items(entry.get("values")), items(entry.get("weights"))
        kept = [(self._value(each, text), place) for place, text in enumerate(texts)]
        found = [(value, place) for value, place in kept if value is not _UNFIT]
        if not found:
            raise UnfitError("has no value that the column takes")
        weighted = len(weights) == len(texts) and all(is_number(w) and w >= 0 for w in weights)
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
        text, slots = entry.get("template"), entries(entry.get("slots"))
        if not isinstance(text, str) or not text.strip() or len(text) > 2_000:  # noqa: PLR2004
            raise UnfitError("has no template")
        type_ = Type(kind="string", length=each.column.type.length)
        column = Column(name=each.column.name, type=type_)
        made: dict[str, Spec] = {}
        for slot in slots:
            words = [word for word in texts(slot.get("values")) if is_taken(word, column)]
            if re.fullmatch(r"\w+", str(slot.get("name"))) and words:
                made[str(slot["name"])] = Choice(values=tuple(words))
        used = {match["name"] for match in SLOT.finditer(text)}
        if used - made.keys():
            raise UnfitError(f"its template has slots without values: {', '.join(sorted(used - made.keys()))[:100]}")
        if "\x00" in text or not is_spelled(text):
            raise UnfitError("its template has characters that databases refuse")
        return Template(template=text, slots={name: made[name] for name in made if name in used})

    def _number(self, each: Field, entry: Mapping[str, Any]) -> Spec:
        low, high = (bounded(entry.get(name)) for name in ("low", "high"))
        domain = domain_of(self._brief, self._table, each)
        low = max([low, *([float(domain.low)] if is_number(domain.low) else [])])
        high = min([high, *([float(domain.high)] if is_number(domain.high) else [])])
        if low > high:
            raise UnfitError(f"has a range from {low:g} to {high:g}")
        spread = {name: bounded(entry.get(name)) if is_number(entry.get(name)) else 0.0 for name in ("mean", "sd")}
        shaped = spread["sd"] > 0 and low <= spread["mean"] <= high
        distribution = entry.get("distribution") if entry.get("distribution") in carrying.DISTRIBUTIONS else "uniform"
        return Number(
            low=low, high=high, decimals=decimals(each.column.type, entry.get("decimals")),
            distribution=cast("Any", distribution if shaped or distribution == "uniform" else "triangular"),
            mean=spread["mean"] if shaped else None, sd=spread["sd"] if shaped else None,
        )  # fmt: skip

    def _moment(self, each: Field, entry: Mapping[str, Any]) -> Spec:
        start, end = day(entry.get("start"), "-3y"), day(entry.get("end"), "as_of")
        as_of = self._brief.plan.request.as_of
        today = dt.datetime(as_of.year, as_of.month, as_of.day)  # noqa: DTZ001 - moments are UTC without saying so
        if moment(start, today) > moment(end, today):
            raise UnfitError(f"ends ({end}) before it starts ({start})")
        after = next(
            (f.column.name for f in self._brief.fields[self._table] if f.wire == entry.get("after")),
            "",
        )
        days: Any = entry.get("within_days")
        nearby = f"{int(days)}d" if is_number(days) and 0 < days < LONGEST else ""
        distribution = cast("Literal['uniform', 'recent', 'early']", entry.get("distribution"))
        return Datetime(
            start=start, end=end, after=(after,) if after and after != each.column.name else (),
            within=nearby if after else "",
            distribution=distribution if distribution in carrying.SPREADS else "uniform",
        )  # fmt: skip

    def _flag(self, each: Field, entry: Mapping[str, Any]) -> Spec:
        return Bool(probability=share(entry.get("probability")))

    def _joint(self, entry: Mapping[str, Any], group: str) -> None:
        names = entry.get("columns")
        wires = [str(name) for name in names] if isinstance(names, list) else []
        fields = [self._fields[wire] for wire in wires if wire in self._fields and not self._fields[wire].key]
        if len(fields) != len(wires) or len(set(wires)) < 2:  # noqa: PLR2004
            return
        records: list[list[Any]] = []
        weights: list[Any] = []
        for record in entries(entry.get("records")):
            texts = record.get("values")
            if isinstance(texts, list) and len(texts) == len(fields):
                values = [self._value(each, text) for each, text in zip(fields, texts, strict=True)]
                if _UNFIT not in values:
                    records.append(values)
                    weights.append(record.get("weight"))
        if not records:
            self.said.wrong.setdefault(fields[0].name, "has no record of values that the columns take")
            return
        shares = tuple(map(float, weights)) if all(is_number(w) and w > 0 for w in weights) else ()
        for each, column in zip(fields, zip(*records, strict=True), strict=True):
            self.said.specs[each.name] = Choice(values=column, weights=shares, group=group)

    def _key(self, each: Field, entry: Mapping[str, Any]) -> None:
        childless = min(share(entry.get("childless")), 0.9)
        for name in each.columns:
            spec = self._brief.offline[self._table].columns[name]
            if isinstance(spec, Reference) and entry.get("fan_out") in carrying.FAN_OUTS:
                changed = msgspec.structs.replace(spec, fan_out=entry["fan_out"], childless=childless)
                self.said.specs[name] = changed

    def _null(self, each: Field, entry: Mapping[str, Any]) -> None:
        rate = min(share(entry.get("share")), 0.95)
        for name in each.columns:
            spec = self.said.specs.get(name) or self._brief.offline[self._table].columns.get(name)
            if each.nullable and isinstance(spec, BaseSpec):
                self.said.specs[name] = msgspec.structs.replace(spec, null_rate=rate)


_UNFIT = object()
