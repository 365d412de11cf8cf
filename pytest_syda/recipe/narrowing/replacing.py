"""New values for cells whose own are outside their domain: near the old ones where that makes sense."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Protocol

import numpy as np

from pytest_syda.errors import RecipeError
from pytest_syda.recipe.narrowing.domains import Domain
from pytest_syda.recipe.narrowing.measures import is_measured, measured, snapped, step_of, unmeasured
from pytest_syda.recipe.narrowing.membership import recased
from pytest_syda.recipe.narrowing.propagation import DAY, number_of
from pytest_syda.recipe.values import Bools, Floats, Ints, Values, object_array
from pytest_syda.schema.types import Type

if TYPE_CHECKING:
    from numpy.typing import NDArray

_WIDE = {"date": 365.0 * DAY, "datetime": 30.0 * DAY, "interval": float(DAY), "time": DAY / 24}
"""How far new values reach from the only bound they have, in microseconds; numbers reach a hundred."""
_USUAL = {"date": 20_089.0 * DAY, "datetime": 20_424.0 * DAY}
"""Where moments begin that have no bound at all: the years about 1970 are those that nobody believes."""
_ABSURD = 10_000


class Draws(Protocol):
    """Keyed draws for the cells to be replaced."""

    def uniform(self, purpose: str) -> Floats:
        """In [0, 1), one a row."""

    def bits(self, purpose: str) -> NDArray[np.uint64]:
        """64 random bits a row."""


def replacements(old: Values, domain: Domain, type_: Type, limits: tuple[Floats, Floats], draws: Draws) -> Values:
    """A value of the domain for each cell, within its own `limits` (low, high; infinite without) where it has any.

    Where nothing is known to fit, the value is NULL.
    """
    if domain.allowed is not None:
        return _listed(domain.allowed, type_, limits, draws)
    if is_measured(type_):
        return _measured(old, domain, type_, limits, draws)
    if type_.kind in ("string", "inet", "cidr", "macaddr"):
        return _texts(old, domain, draws)
    return old.map(lambda value: recased(_restructured(value, domain), domain))


def _listed(allowed: tuple[Any, ...], type_: Type, limits: tuple[Floats, Floats], draws: Draws) -> Values:
    uniform = draws.uniform("listed")
    if not allowed:
        return Values.nulls(len(uniform))
    if not is_measured(type_):
        return Values((uniform * len(allowed)).astype(np.int64), words=object_array(allowed))
    ordered = sorted(allowed, key=number_of)
    numbers = np.array([float(number_of(value)) for value in ordered])
    first = np.searchsorted(numbers, limits[0], side="left")
    last = np.searchsorted(numbers, limits[1], side="right")
    chosen = first + (uniform * np.maximum(last - first, 0)).astype(np.int64)
    found = Values(np.minimum(chosen, len(ordered) - 1), words=object_array(ordered))
    return found.with_null(last <= first)


def _measured(old: Values, domain: Domain, type_: Type, limits: tuple[Floats, Floats], draws: Draws) -> Values:
    """The old number mirrored at the bound it is beyond, else a draw between the bounds."""
    low, high = bounded(domain, type_, limits)
    numbers = measured(old)
    mirrored = np.where(numbers < low, 2 * low - numbers, np.where(numbers > high, 2 * high - numbers, numbers))
    bottom, top = sensible(low, high, _WIDE.get(type_.kind, 100.0), _USUAL.get(type_.kind, 0.0))
    drawn = bottom + draws.uniform("between") * np.maximum(top - bottom, 0.0)
    inside = (mirrored >= low) & (mirrored <= high)
    found = snapped(np.where(inside, mirrored, drawn), type_, up=False)
    found = np.clip(found, low, high)
    if domain.multiple is not None:
        found = congruent(found, domain.multiple, low)
    found = _spared(found, domain, step_of(type_), high)
    return unmeasured(np.where(low > high, np.nan, found), type_)


def sensible(low: Floats, high: Floats, wide: float, usual: float = 0.0) -> tuple[Floats, Floats]:
    """A range to draw from: where a bound is missing, or is only the type's own, which nobody means, `wide`; `usual`
    is where it begins that has neither."""
    low_known, high_known = np.abs(low) < _ABSURD * wide, np.abs(high) < _ABSURD * wide
    bottom = np.where(low_known, low, np.where(high_known, high - wide, usual))
    return bottom, np.where(high_known, high, bottom + wide)


def bounded(domain: Domain, type_: Type, limits: tuple[Floats, Floats]) -> tuple[Floats, Floats]:
    """Both the domain's bounds and each cell's own, at the grain of the type."""
    low, high = limits
    hair = 1e-9 if not step_of(type_) else 0.0
    if domain.low is not None:
        start = float(number_of(domain.low))
        low = np.maximum(low, start + (abs(start) + 1) * hair if domain.low_open else start)
    if domain.high is not None:
        end = float(number_of(domain.high))
        high = np.minimum(high, end - (abs(end) + 1) * hair if domain.high_open else end)
    return snapped(low, type_, up=True), snapped(high, type_, up=False)


def congruent(numbers: Floats, multiple: tuple[int, int], low: Floats) -> Floats:
    """The nearest numbers below with the remainder, or above where that is too low."""
    modulus, remainder = multiple
    found = numbers - np.mod(numbers - remainder, modulus)
    return np.where(found < low, found + modulus, found)


def _spared(numbers: Floats, domain: Domain, step: float, high: Floats) -> Floats:
    """Past the values that are excluded."""
    excluded = np.array(sorted(float(number_of(value)) for value in domain.excluded))
    by = float(domain.multiple[0]) if domain.multiple is not None else step or 1.0
    for _ in range(2 * len(excluded)):
        hit = np.isin(numbers, excluded)
        if not hit.any():
            break
        numbers = np.where(hit, np.where(numbers + by <= high, numbers + by, numbers - by * len(excluded)), numbers)
    return numbers


def _texts(old: Values, domain: Domain, draws: Draws) -> Values:
    """The old text cut, padded and cased where that is enough, else one out of all that the domain has."""
    adapted = old.map(lambda text: _adapted(str(text), domain)).objects()
    lost: Bools = np.fromiter((text is None for text in adapted), np.bool_, len(adapted))
    if lost.any():
        adapted = adapted.copy()
        adapted[lost] = spelled_out(domain, draws)[lost]
    return Values.of(adapted)


def _adapted(text: str, domain: Domain) -> str | None:
    if domain.letter_case in ("lower", "upper"):
        text = str(getattr(text, domain.letter_case)())
    if len(text) < domain.shortest and text:
        text = _padded(text, domain)
    for candidate in (text, text[: domain.longest], text[: domain.longest].strip()):
        if candidate and domain.admits(candidate):
            return candidate
    return None


def _padded(text: str, domain: Domain) -> str:
    """As often as it takes; sentences whole and apart, where there is room for them."""
    between = " " if " " in text else ""
    often = -(-(domain.shortest + len(between)) // (len(text) + len(between)))
    whole = between.join([text] * often)
    is_prose = between and (domain.longest is None or len(whole) <= domain.longest)
    return whole if is_prose else whole[: domain.shortest]


def spelled_out(domain: Domain, draws: Draws) -> Any:
    """Texts of the domain: every length as likely. None where the domain is beyond counting."""
    uniform = draws.uniform("length")
    try:
        language = domain.language()
    except RecipeError:
        return np.full(len(uniform), None, np.object_)
    counts = [count for length, count in language.lengths.items() if length or len(language.lengths) == 1]
    lengths = [length for length in language.lengths if length or len(language.lengths) == 1]
    found = np.full(len(uniform), None, np.object_)
    chosen = (uniform * len(lengths)).astype(np.int64)
    random = draws.bits("text").astype(object)
    for position, (length, count) in enumerate(zip(lengths, counts, strict=True)):
        rows: Ints = np.flatnonzero(chosen == position)
        if len(rows):
            found[rows] = language.texts(length, random[rows] * (count // 2**64 + 1) % count)
    return found


def _restructured(value: Any, domain: Domain) -> Any:
    """A list with as many items as wanted, an object where one is wanted, bytes of the length wanted."""
    if domain.structure == "object":
        return value if isinstance(value, dict) else {"value": value}
    if isinstance(value, bytes):
        return _stretched(value or b"\0", domain, b"".join)
    if domain.structure == "array" or isinstance(value, (list, tuple)):
        items = list(value) if isinstance(value, (list, tuple)) else [value]
        return _stretched(items or [1], domain, lambda parts: [item for part in parts for item in part])
    return value


def _stretched(items: Any, domain: Domain, join: Callable[[Any], Any]) -> Any:
    wanted = max(len(items), domain.shortest)
    repeated = join([items] * -(-wanted // len(items)))[:wanted]
    return repeated if domain.longest is None else repeated[: domain.longest]
