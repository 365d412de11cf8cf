"""Would a person believe it? Hundreds of columns of some forty domains, each judged by what people expect of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import cases_business
import cases_cargo
import cases_everyday
import cases_life
import cases_niches
import cases_services
import cases_tech
import cases_trades
import pytest
from sketch import Case, rows_of, schema_of, table

FILES = (cases_services, cases_cargo, cases_niches, cases_everyday)
NICHES: dict[str, dict[str, list[Case]]] = {name: domain for each in FILES for name, domain in each.DOMAINS.items()}
DOMAINS = {**cases_business.DOMAINS, **cases_life.DOMAINS, **cases_tech.DOMAINS, **cases_trades.DOMAINS, **NICHES}
RELATIONS: dict[str, list[tuple[str, str, Callable[[dict[str, Any]], bool]]]] = {
    name: each.RELATIONS for each in FILES for name in each.DOMAINS
}
SIZE = 30


def misses(domain: dict[str, list[Case]]) -> list[str]:
    """What the columns of a domain hold that a person would not expect there."""
    made = rows_of(schema_of(*(table(name, cases) for name, cases in domain.items())), SIZE)
    found = []
    for name, cases in domain.items():
        for case in cases:
            values = [row[case.name] for row in made[name] if row[case.name] is not None]
            wrong = [value for value in values if not case.expected(value)]
            if wrong or not values:
                found.append(f"{name}.{case.name} {case.type} {case.comment!r}: {wrong[:3] or 'only NULL'}")
    return found


@pytest.mark.parametrize("domain", DOMAINS)
def test_values_are_what_a_person_expects(domain: str) -> None:
    """Every value of every column of the domain is believable."""
    assert misses(DOMAINS[domain]) == []


def keeps(row: dict[str, Any], relation: Callable[[dict[str, Any]], bool]) -> bool:
    """Whether a row keeps a relation; one with NULLs in it owes nothing where they cannot be compared."""
    try:
        return bool(relation(row))
    except TypeError:
        return None in row.values()


@pytest.mark.parametrize("domain", NICHES)
def test_the_values_of_a_row_go_together(domain: str) -> None:
    """What ends has begun, what is sold fits the capacity, what was measured is near what was meant."""
    tables = NICHES[domain]
    made = rows_of(schema_of(*(table(name, cases) for name, cases in tables.items())), SIZE)
    for name, what, relation in RELATIONS[domain]:
        broken = [row for row in made.get(name, ()) if not keeps(row, relation)]
        assert not broken, f"{name}: {what}"


def test_there_are_many_cases() -> None:
    """The suite judges at least 1500 columns of at least 100 domains."""
    cases = [case for domain in DOMAINS.values() for cases in domain.values() for case in cases]
    assert len(cases) >= 1500
    assert len(DOMAINS) >= 100
