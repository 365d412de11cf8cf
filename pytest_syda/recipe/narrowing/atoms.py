"""What a single comparison or test says about the columns it reads."""

from __future__ import annotations

import datetime as dt
import re
from decimal import Decimal
from fractions import Fraction
from typing import Any

import msgspec

from pytest_syda.recipe.narrowing.domains import Domain, LetterCase, Regex
from pytest_syda.recipe.narrowing.linear import Linear, linear, trivial
from pytest_syda.recipe.narrowing.scalars import bound, plain
from pytest_syda.schema import conditions as c
from pytest_syda.schema.patterns import like_regex
from pytest_syda.schema.types import Column, Table

_ORDERED = ("integer", "float", "decimal", "date", "datetime", "time", "interval")


class Dependent(msgspec.Struct, frozen=True):
    """`column operator expression`, the expression over other columns: `total = quantity * price`."""

    column: str
    operator: str
    expression: c.Expression


class Alternative(msgspec.Struct, frozen=True):
    """One way to satisfy a condition: all of this at once."""

    domains: dict[str, Domain] = {}
    relations: tuple[Linear, ...] = ()
    dependents: tuple[Dependent, ...] = ()
    residue: tuple[c.Expression, ...] = ()
    """What none of the others can say: to be tried, and judged."""
    conditions: tuple[c.Expression, ...] = ()
    """All of it, as the conditions it came from."""

    @property
    def columns(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(path for condition in self.conditions for path in condition.columns()))

    def meet(self, other: Alternative) -> Alternative:
        """Both at once."""
        domains = dict(self.domains)
        for name, domain in other.domains.items():
            domains[name] = domains[name].meet(domain) if name in domains else domain
        return Alternative(
            domains, _merged(self.relations, other.relations), _merged(self.dependents, other.dependents),
            _merged(self.residue, other.residue), _merged(self.conditions, other.conditions),
        )  # fmt: skip


def _merged(one: tuple[Any, ...], two: tuple[Any, ...]) -> tuple[Any, ...]:
    return tuple(dict.fromkeys((*one, *two)))


def alternative_of(atom: c.Expression, table: Table) -> Alternative:
    """What an atom demands, as exactly as it can be said."""
    try:
        found = _read(atom, table)
    except ValueError:  # a constant that the column's type has no value for
        found = None
    if isinstance(found, dict):
        return Alternative({name: domain.settled() for name, domain in found.items()}, conditions=(atom,))
    if isinstance(found, Linear):
        return Alternative(relations=(found,), conditions=(atom,))
    if isinstance(found, Dependent):
        return Alternative(dependents=(found,), conditions=(atom,))
    return Alternative(residue=(atom,), conditions=(atom,))


Found = dict[str, Domain] | Linear | Dependent | None


def _read(atom: c.Expression, table: Table) -> Found:  # noqa: PLR0911 - one for each kind
    match atom:
        case c.Not(inner):
            return _test(inner, table, negated=True)
        case c.Comparison(operator, c.Name(path), c.Literal(value)) if value is not None:
            return {path: _bounded(operator, value, table[path])}
        case c.Comparison(operator, c.Call(function, arguments), c.Literal(value)) if value is not None:
            return _called(function, arguments, operator, value, table) or _related(atom, table)
        case c.Comparison("=" | "!=" as operator, c.Name(path), c.Call(function, (c.Name(same),))) if path == same:
            return _fixed_point(path, function, negated=operator == "!=")
        case c.Comparison("=" | "!=" as operator, c.Call(function, (c.Name(same),)), c.Name(path)) if path == same:
            return _fixed_point(path, function, negated=operator == "!=")
        case c.Comparison(
            "=" | "!=" as operator, c.Arithmetic("%", c.Name(path), c.Literal(int() as by)), c.Literal(int() as rest)
        ):
            return {path: _leaving(abs(by), rest)} if operator == "=" and by else None
        case c.Comparison():
            return _related(atom, table)
    return _test(atom, table, negated=False)


def _test(atom: c.Expression, table: Table, *, negated: bool) -> Found:  # noqa: PLR0911
    match atom:
        case c.IsNull(c.Name(path)):
            return {path: Domain(null=not negated)}
        case c.Truth(c.Name(path)):
            return {path: _true(table[path], negated=negated)}
        case c.In(c.Name(path), items):
            values = tuple(plain(item.value, table[path].type) for item in items if isinstance(item, c.Literal))
            return {path: Domain(excluded=values) if negated else Domain(allowed=values)}
        case c.In(c.Call("lower" | "upper" as case, (c.Name(path),)), items) if not negated:
            words = tuple(str(item.value) for item in items if isinstance(item, c.Literal))
            return {path: Domain(allowed=tuple(word for word in words if getattr(word, case)() == word))}
        case c.In(c.Call("lower" | "upper", (c.Name(path),)), items):
            return {path: Domain(refused=tuple(_whole(item.value) for item in items if isinstance(item, c.Literal)))}
        case c.Like(value, c.Literal(str() as pattern)):
            regex = like_regex(pattern, atom.escape)
            return _patterned(value, Regex(regex, atom.insensitive), negated=negated)
        case c.Matches(value, text):
            return _patterned(value, Regex(text, atom.insensitive), negated=negated)
        case c.Truth(c.Call("starts_with", (c.Name(path), c.Literal(start)))):
            return _patterned(c.Name(path), Regex("^" + re.escape(str(start))), negated=negated)
    return None


def _whole(value: Any) -> Regex:
    """This very text, in any case."""
    return Regex(f"^{re.escape(str(value))}$", insensitive=True)


def _true(column: Column, *, negated: bool) -> Domain:
    if column.type.kind == "boolean":
        return Domain(allowed=(not negated,))
    zero = plain(0, column.type)
    return Domain(allowed=(zero,)) if negated else Domain(excluded=(zero,))


def _patterned(value: c.Expression, regex: Regex, *, negated: bool) -> Found:
    match value:
        case c.Name(path):
            return {path: Domain(refused=(regex,)) if negated else Domain(patterns=(regex,))}
        case c.Call("lower" | "upper", (c.Name(path),)):
            folded = Regex(regex.text, insensitive=True)
            return {path: Domain(refused=(folded,)) if negated else Domain(patterns=(folded,))}
        case c.Call("trim", (c.Name(path),)) if not negated:
            return {path: Domain(patterns=(regex,), refused=(Regex("^ "), Regex(" $")))}
    return None


def _bounded(operator: str, value: Any, column: Column) -> Domain:
    """`column operator constant`."""
    if operator in ("=", "!="):
        try:
            exact = (plain(value, column.type),)
        except ValueError:  # an integer is never 2.5
            exact = () if column.type.kind == "integer" and isinstance(value, (int, Decimal)) else None  # type: ignore[assignment]
            if exact is None:
                raise
        return Domain(allowed=exact) if operator == "=" else Domain(excluded=exact)
    limit, is_open = bound(value, column.type, upper=operator[0] == "<", inclusive="=" in operator)
    if operator[0] == "<":
        return Domain(high=limit, high_open=is_open)
    return Domain(low=limit, low_open=is_open)


def _leaving(by: int, rest: int) -> Domain:
    """`column % by = rest`. SQL's remainder has the sign of what is divided: -7 % 5 is -2."""
    if abs(rest) >= by:
        return Domain(allowed=())
    return Domain(multiple=(by, rest % by), low=rest if rest > 0 else None, high=rest if rest < 0 else None)


def _fixed_point(path: str, function: str, *, negated: bool) -> Found:
    """`x = lower(x)` and the like."""
    changes = {
        "lower": (Regex("[A-Z]"),), "upper": (Regex("[a-z]"),), "trim": (Regex("^ "), Regex(" $")),
        "ltrim": (Regex("^ "),), "rtrim": (Regex(" $"),),
    }.get(function, ())  # fmt: skip
    if negated:
        return {path: Domain(patterns=changes)} if len(changes) == 1 else None
    cases: dict[str, LetterCase] = {"lower": "lower", "upper": "upper"}
    if function in cases:
        return {path: Domain(letter_case=cases[function])}
    return {path: Domain(refused=changes)} if changes else None


def _called(function: str, arguments: tuple[c.Expression, ...], operator: str, value: Any, table: Table) -> Found:  # noqa: PLR0911
    """`function(column) operator constant`."""
    match function, arguments:
        case "length" | "octet_length" | "json_array_length" | "array_length", (c.Name(path),) if isinstance(
            value, int
        ):
            domain = _lengths(operator, value)
            items = "json" in function or "array" in function
            structure = "array" if items and table[path].type.kind == "json" else ""
            return None if domain is None else {path: domain.meet(Domain(structure=structure))}
        case "length", (c.Call("trim" | "ltrim" | "rtrim", (c.Name(path), *_)),) if isinstance(value, int):
            return _blank_lengths(path, operator, value)
        case "trim" | "ltrim" | "rtrim", (c.Name(path), *_) if (operator, value) == ("!=", ""):
            return {path: Domain(patterns=(Regex("[^ ]"),))}
        case "lower" | "upper", (c.Name(path),) if operator == "=" and getattr(str(value), function)() == value:
            return {path: Domain(allowed=(value,))}
        case "lower" | "upper", (c.Name(path),) if operator == "!=":
            return {path: Domain(refused=(_whole(value),))}
        case "json_type", (c.Name(path),) if operator == "=":
            return {path: Domain(structure=str(value))}
        case "position", (c.Literal(str() as part), c.Name(path)) if isinstance(value, int):
            return _positioned(path, part, operator, value)
        case "year", (c.Name(path),) if isinstance(value, int):
            return _years(path, operator, value, table[path])
    regex = _sliced(function, arguments, value) if operator in ("=", "!=") and isinstance(value, str) else None
    return None if regex is None else _patterned(*regex, negated=operator == "!=")


def _lengths(operator: str, value: int) -> Domain | None:
    match operator:
        case "=":
            return Domain(shortest=value, longest=value)
        case ">" | ">=":
            return Domain(shortest=value + (operator == ">"))
        case "<" | "<=":
            return Domain(longest=value - (operator == "<"))
    return Domain(shortest=1) if value == 0 else None


def _blank_lengths(path: str, operator: str, value: int) -> Found:
    """So many characters without the spaces around them: as many without any spaces around."""
    domain = _lengths(operator, value)
    if domain is None:
        return None
    inside = Domain(refused=(Regex("^ "), Regex(" $")))
    return {path: domain.meet(inside)}


def _positioned(path: str, part: str, operator: str, value: int) -> Found:
    """Whether a text contains another, and where at the earliest."""
    contains = Regex(re.escape(part))
    if (operator, value) in ((">", 0), ("!=", 0), (">=", 1)):
        return {path: Domain(patterns=(contains,))}
    if (operator, value) in (("=", 0), ("<", 1), ("<=", 0)):
        return {path: Domain(refused=(contains,))}
    if operator in (">", ">=") and len(part) == 1:
        before = value - (operator == ">=")
        return {path: Domain(patterns=(Regex(f"^[^{re.escape(part)}]{{{before},}}{re.escape(part)}"),))}
    return None


def _years(path: str, operator: str, value: int, column: Column) -> Found:
    if column.type.kind not in ("date", "datetime") or not 0 < value < dt.MAXYEAR:
        return None
    first, following = f"{value:04}-01-01", f"{value + 1:04}-01-01"
    match operator:
        case "=":
            return {path: _bounded(">=", first, column).meet(_bounded("<", following, column))}
        case ">=" | "<":
            return {path: _bounded(operator, first, column)}
        case ">" | "<=":
            return {path: _bounded(">=" if operator == ">" else "<", following, column)}
    return None


def _sliced(function: str, arguments: tuple[c.Expression, ...], value: str) -> tuple[c.Name, Regex] | None:
    """A beginning, an end or a middle of a text, as a pattern."""
    match function, arguments:
        case "left", (c.Name() as name, c.Literal(int() as count)) if count == len(value):
            return name, Regex("^" + re.escape(value))
        case "right", (c.Name() as name, c.Literal(int() as count)) if count == len(value):
            return name, Regex(re.escape(value) + "$")
        case "substr", (c.Name() as name, c.Literal(int() as start), c.Literal(int() as count)):
            return (
                (name, Regex("^" + "." * (start - 1) + re.escape(value))) if start > 0 and count == len(value) else None
            )
    return None


def _related(atom: c.Comparison, table: Table) -> Found:
    """A comparison between columns."""
    if (always := trivial(atom.operator, atom.left, atom.right)) is not None:
        return {} if always else {path: Domain(null=True) for path in atom.columns()[:1]}
    found = linear(atom.operator, atom.left, atom.right)
    if found is not None and len(found.terms) == 1:
        return _solved(found, table)
    if found is not None and _comparable(found, table):
        return found
    for one, other, operator in (
        (atom.left, atom.right, atom.operator),
        (atom.right, atom.left, _swapped(atom.operator)),
    ):
        if isinstance(one, c.Name) and one.path not in other.columns():
            return Dependent(one.path, operator, other)
    return None


def _swapped(operator: str) -> str:
    return {"<": ">", ">": "<", "<=": ">=", ">=": "<="}.get(operator, operator)


def _comparable(found: Linear, table: Table) -> bool:
    kinds = {table[name].type.kind for name in found.columns}
    numbers = kinds <= {"integer", "float", "decimal"}
    return found.ordered is not None or numbers or (kinds <= set(_ORDERED) and len(found.terms) == 2)  # noqa: PLR2004


def _solved(found: Linear, table: Table) -> Found:
    """`3 * x + 1 <= 10`, for x."""
    (path, weight), constant = found.terms[0], found.constant
    if not isinstance(constant, Fraction) or table[path].type.kind not in ("integer", "float", "decimal"):
        return None
    limit = constant / weight
    operator = found.operator if weight > 0 else _swapped(found.operator)
    exact = Decimal(limit.numerator) / Decimal(limit.denominator)
    if Fraction(exact) != limit:  # a third has no decimal
        return None
    return {path: _bounded(operator, exact, table[path])}
