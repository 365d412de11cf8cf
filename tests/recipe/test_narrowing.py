"""What CHECKs leave of a table's values: domains, relations, choices, contradictions."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pytest_syda.recipe.evaluation import holds
from pytest_syda.recipe.narrowing import Domain, Narrowing, Regex, bound_to, narrow
from pytest_syda.recipe.values import Values
from pytest_syda.schema import conditions as c
from pytest_syda.schema.checks import parse_check
from pytest_syda.schema.types import Column, Table, Type

TABLE = Table(
    name="t",
    columns=(
        Column(name="id", type=Type(kind="integer"), nullable=False),
        Column(name="a", type=Type(kind="integer")),
        Column(name="b", type=Type(kind="integer")),
        Column(name="x", type=Type(kind="integer"), nullable=False),
        Column(name="y", type=Type(kind="integer"), nullable=False),
        Column(name="z", type=Type(kind="integer"), nullable=False),
        Column(name="tiny", type=Type(kind="integer", name="SMALLINT", low=-32768, high=32767), nullable=False),
        Column(name="name", type=Type(kind="string", length=8, name="VARCHAR(8)"), nullable=False),
        Column(name="note", type=Type(kind="string")),
        Column(name="flag", type=Type(kind="boolean"), nullable=False),
        Column(name="kind", type=Type(kind="enum", labels=("p", "q", "r"), name="ENUM"), nullable=False),
        Column(name="day", type=Type(kind="date"), nullable=False),
        Column(name="seen", type=Type(kind="datetime", timezone=True)),
        Column(name="price", type=Type(kind="decimal", precision=8, scale=2), nullable=False),
        Column(name="ratio", type=Type(kind="float"), nullable=False),
        Column(name="data", type=Type(kind="json")),
        Column(name="Mixed Case", type=Type(kind="integer")),
    ),
)


def narrowed(*checks: str, now: dt.datetime | None = None) -> Narrowing:
    conditions = [parse_check(check, "postgresql") or parse_check(check, "sqlite") for check in checks]
    assert None not in conditions
    return narrow([condition for condition in conditions if condition is not None], TABLE, now=now)


def domain(*checks: str, **more: Any) -> Domain:
    found = narrowed(*checks, **more)
    assert not found.choices
    assert not found.contradictions
    assert not found.always.residue
    (only,) = found.columns.values()
    return only


@pytest.mark.parametrize(
    ("checks", "expected"),
    [
        (["a > 0 AND a < 100"], Domain(low=1, high=99)),
        (["5 >= a"], Domain(high=5)),
        (["a > 2.5"], Domain(low=3)),
        (["NOT (a <= 0)"], Domain(low=1)),
        (["2 * a + 1 <= 10"], Domain(high=4)),
        (["-a < 3"], Domain(low=-2)),
        (["abs(a) <= 5"], Domain(low=-5, high=5)),
        (["a % 5 = 0", "a % 2 = 1"], Domain(low=1, multiple=(10, 5))),
        (["a % 5 = -2"], Domain(high=-2, multiple=(5, 3))),
        (["a % -5 = 2"], Domain(low=2, multiple=(5, 2))),
        (["a % 5 = 5"], Domain(allowed=(), null=True, values=False)),
        (["a BETWEEN 1 AND 5"], Domain(low=1, high=5)),
        (["a IN (1, 2, 3)", "a <> 2"], Domain(allowed=(1, 3), excluded=(2,))),
        (["a IS NOT NULL"], Domain(null=False)),
        (["a IS NULL"], Domain(null=True, values=False)),
        (["coalesce(a, 0) >= 5"], Domain(null=False, low=5)),
        (["coalesce(a, 7) >= 5"], None),
        (["price >= 0.01 AND price < 1000"], Domain(null=False, low=Decimal("0.01"), high=Decimal("999.99"))),
        (["ratio > 0 AND ratio < 1"], Domain(null=False, low=0.0, high=1.0, low_open=True, high_open=True)),
        (["day <= '2020-01-31'::date + interval '1 month'"], Domain(null=False, high=dt.date(2020, 2, 29))),
        (["day > '2020-01-31'"], Domain(null=False, low=dt.date(2020, 2, 1))),
        (["day < '2020-01-31 12:00'"], Domain(null=False, high=dt.date(2020, 1, 31))),
        (["extract(year from day) = 2020"], Domain(null=False, low=dt.date(2020, 1, 1), high=dt.date(2020, 12, 31))),
        (["seen >= '2020-01-31 12:00+02'"], Domain(low=dt.datetime(2020, 1, 31, 10, tzinfo=dt.UTC))),
        (["flag"], Domain(null=False, allowed=(True,))),
        (["NOT flag"], Domain(null=False, allowed=(False,))),
        (["flag IN (0, 1)"], Domain(null=False, allowed=(False, True))),
        (["flag = 1"], Domain(null=False, allowed=(True,))),
        (["kind <> 'q'"], Domain(null=False, allowed=("p", "r"), excluded=("q",))),
        (["kind LIKE 'p%'"], Domain(null=False, allowed=("p",), patterns=(Regex("^p"),))),
        (["length(name) >= 3"], Domain(null=False, shortest=3, longest=8)),
        (["length(note) = 3"], Domain(shortest=3, longest=3)),
        (["length(note) > 0 AND length(note) < 3"], Domain(shortest=1, longest=2)),
        (["note <> ''"], Domain(excluded=("",))),
        (["lower(note) = note"], Domain(letter_case="lower")),
        (["note = upper(note)"], Domain(letter_case="upper")),
        (["note LIKE 'ab%'"], Domain(patterns=(Regex("^ab"),))),
        (["note NOT ILIKE '%x%'"], Domain(refused=(Regex("x", insensitive=True),))),
        (["note ~ '^[a-z]+$'"], Domain(patterns=(Regex("^[a-z]+$"),))),
        (["lower(note) IN ('a', 'B')"], Domain(allowed=("a",))),
        (["lower(note) <> 'admin'"], Domain(refused=(Regex("^admin$", insensitive=True),))),
        (["position('@' in note) > 1"], Domain(patterns=(Regex("^[^@]{1,}@"),))),
        (["note <> lower(note)"], Domain(patterns=(Regex("[A-Z]"),))),
        (["substr(note, 2, 1) <> 'B'"], Domain(refused=(Regex("^.B"),))),
        (["left(note, 2) = 'AB'"], Domain(patterns=(Regex("^AB"),))),
        (["json_array_length(data) > 2"], Domain(shortest=3, structure="array")),
        (["jsonb_typeof(data) = 'object'"], Domain(structure="object")),
        (['name IN ("open", "done")'], Domain(null=False, allowed=("open", "done"), longest=8)),
        (["A > 1"], Domain(low=2)),
        (["a NOT IN (1, NULL)"], Domain(excluded=(1,))),
        (["a > 5", "a < 3"], Domain(null=True, values=False, low=6, high=2)),
    ],
    ids=str,
)  # fmt: skip
def test_one_column(checks: list[str], expected: Domain | None) -> None:
    """A condition over one column is that column's domain, in plain values at the grain of its type."""
    if expected is None:
        assert not narrowed(*checks).columns
    else:
        assert domain(*checks) == expected


def test_now_is_the_datasets() -> None:
    """CURRENT_DATE stands for a date that is given, and not for the clock's."""
    assert domain("day < CURRENT_DATE", now=dt.datetime(2030, 1, 1)).high == dt.date(2029, 12, 31)


@pytest.mark.parametrize(
    ("check", "relation"),
    [
        ("x < y", ("x", "y", "<")), ("x >= y", ("y", "x", "<=")), ("x <> y", ("x", "y", "!=")),
        ("NOT x > y", ("x", "y", "<=")), ("day <= CAST(seen AS date)", ("day", "seen", "<=")),
        ("x - y < 0", ("x", "y", "<")), ("name = note", ("name", "note", "=")),
    ],
)  # fmt: skip
def test_two_columns(check: str, relation: tuple[str, str, str]) -> None:
    """A comparison between columns is a relation."""
    (found,) = narrowed(check).always.relations
    assert (*(found.ordered or ()), found.operator) == relation


def test_sums_and_spans_are_relations_with_a_constant() -> None:
    """`a + b <= c` and `end >= start + three days`."""
    found = narrowed("x + y <= z + 3", "day >= seen + interval '3 days'").always.relations
    assert [str(item) for item in found] == [
        "x + y + -1 * z <= 3", "-1 * day + seen <= -3 days, 0:00:00",
    ]  # fmt: skip


def test_a_column_may_depend_on_an_expression() -> None:
    """What is no sum is worked out when the other columns are known."""
    (found,) = narrowed("price = round(x * ratio, 2)").always.dependents
    assert (found.column, found.operator, str(found.expression)) == ("price", "=", "round(x * ratio, 2)")


def kinds_of(found: Narrowing) -> list[list[dict[str, Any]]]:
    """Each choice's alternatives, a domain told by its NULLs and its list."""
    return [
        [
            {name: item.allowed or item.excluded or item.null for name, item in option.domains.items()}
            for option in options
        ]
        for options in found.choices
    ]


def test_an_implication_is_a_choice() -> None:
    """Either not the case, or what follows from it."""
    found = narrowed("name <> 'resolved' OR note IS NOT NULL")
    assert kinds_of(found) == [[{"name": ("resolved",)}, {"note": False}]]


@pytest.mark.parametrize(
    "check",
    [
        "(a IS NULL AND b IS NOT NULL) OR (a IS NOT NULL AND b IS NULL)", "(a IS NULL) <> (b IS NULL)",
        "num_nonnulls(a, b) = 1", "(a IS NULL)::int + (b IS NULL)::int = 1", "NOT ((a IS NULL) = (b IS NULL))",
        "CASE WHEN a IS NULL THEN 0 ELSE 1 END + CASE WHEN b IS NULL THEN 0 ELSE 1 END = 1",
        "CASE WHEN a IS NULL THEN b IS NOT NULL ELSE b IS NULL END",
    ],
)  # fmt: skip
def test_an_exclusive_pair(check: str) -> None:
    """However it is spelled: one of them, and not the other."""
    (found,) = kinds_of(narrowed(check))
    assert {frozenset(option.items()) for option in found} == {
        frozenset({("a", True), ("b", False)}), frozenset({("a", False), ("b", True)}),
    }  # fmt: skip


def test_a_chain_on_a_kind_is_one_choice() -> None:
    """Implications that share columns are multiplied out, without what contradicts itself."""
    found = narrowed("kind <> 'p' OR a IS NOT NULL", "kind <> 'q' OR b IS NOT NULL", "kind IN ('p', 'q')")
    assert len(found.choices) == 1
    assert {"a": False, "b": False} in kinds_of(found)[0]
    assert all({"p", "q"} != set(option.get("kind") or ()) for option in kinds_of(found)[0])


def test_a_length_that_must_differ_is_shorter_or_longer() -> None:
    """What is solved by domains takes lengths below the one refused, or above it."""
    found = narrowed("length(note) != 3")
    assert [option.domains["note"].longest for option in found.choices[0]] == [2, None]
    assert [option.domains["note"].shortest for option in found.choices[0]][1] == 4


def test_a_choice_with_one_way_left_is_none() -> None:
    """What the other conditions leave decides it."""
    found = narrowed("flag OR a > 3", "NOT flag")
    assert not found.choices
    assert found.columns["a"] == Domain(low=4)


def test_a_choice_that_holds_anyway_is_none() -> None:
    """NULL in a list makes it true or unknown for every value."""
    assert narrowed("name IN ('a', NULL)", "a > 1 OR 1 = 1", "kind = 'p' OR TRUE") == narrowed()


def test_what_nobody_can_solve_is_kept_to_be_judged() -> None:
    """Residue is a condition, to be tried."""
    (found,) = narrowed("x * y <= 100").always.residue
    assert str(found) == "x * y <= 100"


@pytest.mark.parametrize(
    ("checks", "conditions", "demands"),
    [
        (["x > 5", "y > 0", "x < 3"], (0, 2), ["CHECK (x > 5)", "CHECK (x < 3)", "x is NOT NULL"]),
        (["name = 'a'", "name = 'b'"], (0, 1), ["CHECK (name = 'a')", "CHECK (name = 'b')", "name is NOT NULL"]),
        (["kind IN ('s', 't')"], (0,), ["CHECK (kind IN ('s', 't'))", "kind is ENUM", "kind is NOT NULL"]),
        (["length(name) > 10"], (0,), ["CHECK (length(name) > 10)", "name is VARCHAR(8)", "name is NOT NULL"]),
        (["tiny > 40000"], (0,), ["CHECK (tiny > 40000)", "tiny is SMALLINT", "tiny is NOT NULL"]),
        (["name LIKE 'ab%'", "length(name) < 2"], (0, 1), None),
        (["name ~ '^[a-z]+$'", "name = upper(name)"], (0, 1), None),
        (["a IS NULL", "a IS NOT NULL"], (0, 1), ["CHECK (a IS NULL)", "CHECK (a IS NOT NULL)"]),
        (["x < y", "y < z", "z < x", "a > 0"], (0, 1, 2), None),
        (["x < y", "y <= 3", "x >= 3"], (0, 1, 2), None),
        (["x + y <= 3", "x > 2", "y > 2"], (0, 1, 2), None),
        (["x = y", "y <> x"], (0, 1), None),
        (["x < x"], (0,), ["CHECK (x < x)", "x is NOT NULL"]),
        (["a IS NOT NULL OR b IS NOT NULL", "a IS NULL", "b IS NULL"], (0, 1, 2), None),
        (["kind <> 'p' OR x > 5", "kind = 'p'", "x < 5"], (0, 1, 2), None),
        (["x = 2.5"], (0,), ["CHECK (x = 2.5)", "x is INTEGER", "x is NOT NULL"]),
        (["day >= '2030-01-01'", "day < '2030-01-01'"], (0, 1), None),
        (["x > 1 AND x < 2"], (0,), None),
        (["x IN ()"], (0,), None),
    ],
    ids=str,
)  # fmt: skip
def test_contradictions_are_the_smallest_set(
    checks: list[str], conditions: tuple[int, ...], demands: list[str] | None
) -> None:
    """Only what is needed for the contradiction is named, type and NOT NULL where they are part of it."""
    (found,) = narrowed(*checks).contradictions
    assert found.conditions == conditions
    assert demands is None or sorted(found.demands) == sorted(demands)


def test_the_other_conditions_are_narrowed_all_the_same() -> None:
    """A contradiction costs its own conditions and no others."""
    found = narrowed("x > 5", "x < 3", "y > 7", "flag")
    assert set(found.columns) == {"y", "flag"}


def test_names_are_the_tables() -> None:
    """SQL ignores the case of names; a quoted name that is no column is a text to SQLite."""
    bound = bound_to(c.Comparison("=", c.Name("mixed case"), c.Name("nothing")), TABLE)
    assert bound == c.Comparison("=", c.Name("Mixed Case"), c.Literal("nothing"))


COLUMN = {"a": st.integers(-9, 9), "note": st.text("abAB1 ", max_size=4)}
NUMBERS = st.integers(-6, 6).map(c.Literal)
TEXTS = st.text("abA1", max_size=3).map(c.Literal)
SIGNS = st.sampled_from(["=", "!=", "<", "<=", ">", ">="])
NOTE = c.Name("note")
ATOMS = st.one_of(
    st.builds(c.Comparison, SIGNS, st.just(c.Name("a")), NUMBERS),
    st.builds(c.Comparison, SIGNS, NUMBERS, st.just(c.Negative(c.Name("a")))),
    st.builds(c.Comparison, st.sampled_from(["is", "is not"]), st.just(c.Name("a")), NUMBERS),
    st.builds(c.Comparison, SIGNS, st.just(c.Call("abs", (c.Name("a"),))), NUMBERS),
    st.builds(c.Comparison, SIGNS, st.just(c.Call("coalesce", (c.Name("a"), c.Literal(2)))), NUMBERS),
    st.builds(lambda items: c.In(c.Name("a"), tuple(items)), st.lists(NUMBERS | st.just(c.Literal(None)), max_size=4)),
    st.builds(c.Between, st.just(c.Name("a")), NUMBERS, NUMBERS),
    st.sampled_from([c.IsNull(c.Name("a")), c.IsNull(NOTE), c.Comparison("=", NOTE, c.Call("lower", (NOTE,)))]),
    st.builds(c.Comparison, SIGNS, st.just(c.Call("length", (NOTE,))), NUMBERS),
    st.builds(c.Comparison, st.sampled_from(["=", "!="]), st.just(NOTE), TEXTS),
    st.builds(lambda items: c.In(NOTE, tuple(items)), st.lists(TEXTS, max_size=3)),
    st.builds(c.Like, st.just(NOTE), st.text("ab%_", max_size=3).map(c.Literal), st.booleans()),
    st.builds(c.Matches, st.just(NOTE), st.sampled_from(["^a", "[0-9]$", "^[a-z]*$", "b+"])),
)
CHECKS = st.recursive(
    ATOMS,
    lambda inner: (
        st.lists(inner, min_size=2, max_size=3).map(lambda parts: c.all_of(*parts))
        | st.lists(inner, min_size=2, max_size=3).map(lambda parts: c.any_of(*parts))
        | inner.map(c.Not)
        | st.builds(lambda k, v, w: c.Truth(c.Case((k,), (v,), w)), inner, inner, inner)
    ),
    max_leaves=5,
)


def passes(checks: list[c.Expression], a: int | None, note: str | None) -> bool:
    columns = {"a": Values.of([a]), "note": Values.of([note])}
    return all((true | unknown)[0] for true, unknown in (holds(check, columns.__getitem__, 1) for check in checks))


def inside(found: Narrowing, a: int | None, note: str | None) -> bool:
    """Whether a row is in some alternative of every choice, as far as domains tell."""

    def fits(domains: dict[str, Domain]) -> bool:
        row = {"a": a, "note": note}
        return all(
            item.null is not False
            if row[name] is None
            else item.null is not True and item.values and item.admits(row[name])
            for name, item in domains.items()
        )

    return fits(found.columns) and all(any(fits(option.domains) for option in options) for options in found.choices)


@settings(max_examples=400, deadline=None)
@given(checks=st.lists(CHECKS, min_size=1, max_size=3), a=st.none() | COLUMN["a"], note=st.none() | COLUMN["note"])
def test_domains_say_what_the_checks_say(checks: list[c.Expression], a: int | None, note: str | None) -> None:
    """A row in the domains passes the checks, and a row that passes the checks is in the domains."""
    found = narrow(checks, TABLE)
    if found.contradictions:
        assert not passes(checks, a, note)
        return
    parts = [found.always, *(option for options in found.choices for option in options)]
    residue = any(part.residue or part.dependents or part.relations for part in parts)
    if inside(found, a, note) and not residue:
        assert passes(checks, a, note)
    if passes(checks, a, note):
        assert inside(found, a, note)
