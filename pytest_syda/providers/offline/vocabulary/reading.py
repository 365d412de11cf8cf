"""Reads vocabulary: `[scope]` lines, then `names = words`, `names ~ numbers`, `names % shares`, `names / shape`,
`names # standard shape` or `names @ pool`.

[chess]                                     only where the table speaks of chess
[*]                                         everywhere, whatever else is known
[.]                                         everywhere, for columns of which it is the whole name
[~ elo, opening]                            or where one of its columns does
result = 1-0:5 | 0-1:4 | 1/2-1/2:3          words, with how often they occur
elo | white elo ~ 900 1650 2600             the lowest, the usual and the highest number
depth ~ 1 18 120 1 m                        the same with one digit after the point, in meters
draw rate % 20 40 70                        a share: in percent, or of 1 where the column has it so
opening code / [A-E][0-9]{2}                codes of a shape
imo number # imo 9[0-9]{5}                  codes of a shape, with the check digits of a standard behind
white | black @ people.full_name            someone; a field of a pool

A line that starts with four blanks continues the one before it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from importlib import import_module

import msgspec

from pytest_syda.providers.offline.context import ColumnContext
from pytest_syda.providers.offline.lazily import Pattern
from pytest_syda.providers.offline.lexicon import Family, Make, Meaning
from pytest_syda.providers.offline.makers import choice, numbers, one_of, pool_spec, roomy, shapes
from pytest_syda.providers.offline.measures import measure
from pytest_syda.providers.offline.scopes import Scope, read_scope
from pytest_syda.recipe.kinds.numbers import Number
from pytest_syda.recipe.spec import Spec

_LINE = re.compile(r"^(.+?) ([=~/@%#]) (.*)$", re.MULTILINE)
"""Names, sign, and what they mean: at the first sign that stands between blanks."""
_NUMBER = Pattern(r"-?\d+(\.\d+)?(:\d+)?")


def _are_numbers(said: str) -> bool:
    return said[0] in "-0123456789" and all(_NUMBER.fullmatch(part) for part in said.split(" | "))


class Block(msgspec.Struct, frozen=True):
    """The lines below one `[scope]`."""

    text: str

    @property
    def scope(self) -> str:
        """The tables it is about, as it says them; empty: every table, whose own words are asked first."""
        return self.text.partition("]\n")[0]

    def meanings(self) -> Iterator[Meaning]:
        """What the lines say."""
        scope, _, lines = self.text.partition("]\n")
        for names, sign, said in _LINE.findall(lines.replace("\n    ", " ")):
            family: Family = "number" if sign in "~%" or (sign == "=" and _are_numbers(said)) else "text"
            yield family, names, Line(read_scope(scope) if scope else None, sign, said)


@cache
def blocks(volume: str) -> tuple[Block, ...]:
    """The blocks of a module of vocabulary."""
    text: str = import_module(f"pytest_syda.providers.offline.vocabulary.{volume}").WORDS
    return tuple(map(Block, text.split("\n[")[1:]))


class Line:
    """What one line says, read when it is first asked for."""

    __slots__ = ("_make", "_said", "_scope")

    def __init__(self, scope: Scope | None, sign: str, said: str) -> None:
        self._scope, self._said = scope, (sign, said)
        self._make: Make | None = None

    def __call__(self, c: ColumnContext) -> Spec | None:
        if self._scope is not None and not self._scope.covers(c):
            return None
        if self._make is None:
            self._make = _make(*self._said)
        spec = self._make(c)
        return None if isinstance(spec, Number) and _is_a_share(c) and spec.high > MOST else spec


MOST = 150
"""Percent of the most that there is of anything: of more than that, it is no percent."""


def _is_a_share(c: ColumnContext) -> bool:
    """Whether a column is a share of what its name says: `fan_speed_pct` counts no turns."""
    return c.own[-1:] == ("percent",)


def _make(sign: str, said: str) -> Make:
    if sign == "=":
        return _number_choice(said) if _are_numbers(said) else choice(said)
    if sign == "/":
        return shapes(*said.split(" / "))
    if sign == "#":
        return _checked(*said.split(" ", 1))
    if sign == "@":
        return _from_pool(said)
    low, mean, high, *more = said.split()
    if sign == "%":
        return _share(float(low), float(mean), float(high))
    decimals = int(more[0]) if more else 0
    if len(more) > 1:
        bell = _spread(float(low), float(mean), float(high)) is not None
        return measure(more[1], float(low), float(mean), float(high), decimals, bell=bell)
    return numbers(
        float(low), float(high), mean=float(mean), sd=_spread(float(low), float(mean), float(high)), decimals=decimals
    )


def _checked(standard: str, shapes_: str) -> Make:
    from pytest_syda.providers.offline.meanings.codes import checked

    return checked(standard, *shapes_.split(" / "))


def _share(low: float, mean: float, high: float) -> Make:
    from pytest_syda.providers.offline.meanings.shares import share

    return share(low, mean, high, bell=_spread(low, mean, high) is not None)


def _spread(low: float, mean: float, high: float) -> float | None:
    """The standard deviation of numbers that gather around a value far from zero."""
    return (high - low) / 6 if low < 0 or low >= mean * 0.6 else None


def _number_choice(said: str) -> Make:
    parts = [part.strip().partition(":") for part in said.split("|")]
    values = [float(value) if "." in value else int(value) for value, _, _ in parts]
    return one_of(*values, weights=tuple(float(weight or 1) for _, _, weight in parts))


def _from_pool(said: str) -> Make:
    """A field of a pool, in a group of the column's own: several such columns of a row differ."""
    name, *fields = said.split(".")

    def make(c: ColumnContext) -> Spec | None:
        field = roomy(c, name, *fields)
        return pool_spec(name, field, " ".join((*c.own, name))) if field else None

    return make
