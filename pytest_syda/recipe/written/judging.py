"""What is wrong between written cells: combinations that repeat, CHECKs that fail, keys that disagree."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from pytest_syda.recipe.conforming.misfit import shown
from pytest_syda.recipe.demands import Demand, conjuncts, demands_of
from pytest_syda.recipe.narrowing import bound_to
from pytest_syda.recipe.narrowing.rewriting import positive
from pytest_syda.recipe.values import Values
from pytest_syda.recipe.written.flaw import Flaw
from pytest_syda.recipe.written.known import UNKNOWN, Known, Origin
from pytest_syda.recipe.written.labels import cell_of
from pytest_syda.schema import conditions as c
from pytest_syda.schema.checks import read_check
from pytest_syda.schema.types import Check, Table

Rows = dict[int, tuple[Any, ...]]
"""By place, the values of the columns in question."""


def flaws_between(known: Known, table: Table) -> Iterator[Flaw]:
    """Of the rows of one table, what is wrong with cells that are right by themselves."""
    if not known.rows.get(table.name):
        return
    yield from _disagreeing(known, table)
    for demand in demands_of(table):
        if demand.parts:
            yield from _repeating(known, table, demand)
    for check in table.checks:
        yield from _breaking(known, table, check)


KEEP_IT = "Write values that keep it."
KEEP_IT_IN_ASCII = "Write values that keep it on SQLite, too, where only ASCII letters have a case."


def _disagreeing(known: Known, table: Table) -> Iterator[Flaw]:
    """Keys that share a column name rows which cannot have it in common."""
    for number in range(len(known.rows[table.name])):
        for name, said in known.sources(table, number):
            (first, value), *others = said
            for key, other in others:
                if _differ(known, value, other):
                    cells = (cell_of(first), cell_of(key))
                    message = f"{' and '.join(cells)} name rows with different {name}"
                    yield Flaw(table.name, number, cells, message, "Name rows that have it in common.")


def _differ(known: Known, one: Any, two: Any) -> bool:
    """Whether two values differ for sure."""
    if not isinstance(one, Origin) and not isinstance(two, Origin):
        return bool(one != two)
    if not isinstance(one, Origin) or not isinstance(two, Origin) or one.table not in known.schema:
        return False
    alone = (one.column,) in known.schema[one.table].unique_sets
    return alone and one.number != two.number and (one.table, one.column) == (two.table, two.column)


def _repeating(known: Known, table: Table, demand: Demand) -> Iterator[Flaw]:
    seen: dict[Any, int] = {}
    for number, combination in _combinations(known, table, demand):
        if None in combination and demand.nulls_distinct:
            continue
        first = seen.setdefault(_hashable(combination), number)
        if first != number:
            cells = cells_of(known, table, number, demand.columns)
            message = f"{_said(known, table, number, demand.columns)} repeats rows[{first}]: {_named(table, demand)}"
            yield Flaw(table.name, number, cells, message, "Write another value.")


def _named(table: Table, demand: Demand) -> str:
    if demand.columns == table.primary_key:
        return f"primary key ({', '.join(demand.columns)})"
    where = f" where {demand.where}" if demand.where is not None else ""
    return f"unique ({', '.join(map(str, demand.parts))}){where}"


def _combinations(known: Known, table: Table, demand: Demand) -> Iterator[tuple[int, tuple[Any, ...]]]:
    rows = _known(known, table, demand.columns)
    if demand.where is not None:
        kept = _inside(known, table, demand.where)
        rows = {number: values for number, values in rows.items() if number in kept}
    if demand.plain or all(isinstance(part, c.Name) for part in demand.parts):
        yield from rows.items()
        return
    rows = {number: values for number, values in rows.items() if not _has_origin(values)}
    if not rows:
        return
    columns = _columns(demand.columns, rows)
    parts = [_evaluated(part, columns, len(rows)) for part in demand.parts]
    yield from zip(rows, zip(*parts, strict=True), strict=True)


def _inside(known: Known, table: Table, where: c.Expression) -> set[int]:
    """The rows of which a condition is true."""
    names = where.columns()
    rows = {number: values for number, values in _known(known, table, names).items() if not _has_origin(values)}
    true, _ = _truth(where, names, rows)
    return {number for number, kept in zip(rows, true, strict=True) if kept}


def _breaking(known: Known, table: Table, check: Check) -> Iterator[Flaw]:
    """What must hold together is looked at one by one: part of it may be known to fail before all is known."""
    parsed, _ = read_check(check.sql)
    condition = None if parsed is None else bound_to(parsed, table)
    if condition is None or not all(name in table for name in condition.columns()):
        return
    blamed: set[int] = set()
    for part in conjuncts(positive(condition)):
        names = part.columns()
        for number, remedy in _failing_somewhere(known, table, part):
            if number not in blamed:
                blamed.add(number)
                message = f'{_said(known, table, number, names)} breaks check "{check.sql}"'
                yield Flaw(table.name, number, cells_of(known, table, number, names), message, remedy)


def _failing_somewhere(known: Known, table: Table, condition: c.Expression) -> Iterator[tuple[int, str]]:
    """The rows of which a condition is false for sure, on a database at least: what is written is for all of them."""
    yield from ((number, KEEP_IT) for number in _failing(known, table, condition))
    plainer = _in_ascii(condition)
    if plainer != condition:
        yield from ((number, KEEP_IT_IN_ASCII) for number in _failing(known, table, plainer))


def _in_ascii(condition: c.Expression) -> c.Expression:
    """The condition as SQLite reads it."""

    def plainer(node: c.Expression) -> c.Expression:
        if not isinstance(node, c.Call) or node.function not in {"lower", "upper"}:
            return node
        return c.Call(f"ascii_{node.function}", node.arguments)

    return condition.rebuilt(plainer)


def _failing(known: Known, table: Table, condition: c.Expression) -> list[int]:
    """The rows of which a condition is false for sure."""
    names = condition.columns()
    rows = _stood_in(_known(known, table, names), names, condition)
    true, unknown = _truth(condition, names, rows)
    return [number for number, held, open_ in zip(rows, true, unknown, strict=True) if not held and not open_]


def _stood_in(rows: Rows, names: Sequence[str], condition: c.Expression) -> Rows:
    """Where only NULL matters, any value does for one that is not known yet; other rows with such are left out."""
    asked = {
        node.value.path for node in condition.walk() if isinstance(node, c.IsNull) and isinstance(node.value, c.Name)
    }
    times = [node.path for node in condition.walk() if isinstance(node, c.Name)]
    nulls = [node.value for node in condition.walk() if isinstance(node, c.IsNull)]
    only = {name for name in asked if times.count(name) == nulls.count(c.Name(name))}
    found = {}
    for number, values in rows.items():
        stood = tuple(
            1 if isinstance(value, Origin) and name in only else value
            for name, value in zip(names, values, strict=True)
        )
        if not _has_origin(stood):
            found[number] = stood
    return found


def _truth(condition: c.Expression, names: Sequence[str], rows: Rows) -> tuple[list[bool], list[bool]]:
    if not rows:
        return [], []
    from pytest_syda.recipe.expressions import holds

    true, unknown = holds(condition, _columns(names, rows).__getitem__, len(rows))
    return true.tolist(), unknown.tolist()


def _evaluated(part: c.Expression, columns: dict[str, Values], count: int) -> list[Any]:
    from pytest_syda.recipe.expressions import evaluate

    if isinstance(part, c.Name):
        return columns[part.path].tolist()
    return evaluate(part, columns.__getitem__, count).tolist()


def _columns(names: Sequence[str], rows: Rows) -> dict[str, Values]:
    return {name: Values.of([values[place] for values in rows.values()]) for place, name in enumerate(names)}


def _known(known: Known, table: Table, names: tuple[str, ...]) -> Rows:
    """The rows of which something is known of all these columns."""
    found = {}
    for number in range(len(known.rows[table.name])):
        values = tuple(known.value(table.name, number, name) for name in names)
        if not any(value is UNKNOWN for value in values):
            found[number] = values
    return found


def _has_origin(values: Iterable[Any]) -> bool:
    return any(isinstance(value, Origin) for value in values)


def cells_of(known: Known, table: Table, number: int, names: Iterable[str]) -> tuple[str, ...]:
    """The cells of a row that these columns come from."""
    row = known.rows[table.name][number]
    cells = []
    for name in names:
        keys = [key for key in row.parents if name in key.columns]
        cells.append(name if name in row.values or not keys else cell_of(keys[0]))
    return tuple(dict.fromkeys(cells))


def _said(known: Known, table: Table, number: int, names: Sequence[str]) -> str:
    """The cells with what is written in them."""
    written = known.rows[table.name][number].cells
    cells = cells_of(known, table, number, names)
    return ", ".join(f"{cell} = {shown(written.get(cell))}" for cell in cells)


def _hashable(values: tuple[Any, ...]) -> Any:
    try:
        hash(values)
    except TypeError:
        return repr(values)
    return values
