"""Would a person believe it? Hundreds of columns of some forty domains, each judged by what people expect of it."""

from __future__ import annotations

import cases_business
import cases_life
import cases_tech
import cases_trades
import pytest
from sketch import Case, rows_of, schema_of, table

DOMAINS = {**cases_business.DOMAINS, **cases_life.DOMAINS, **cases_tech.DOMAINS, **cases_trades.DOMAINS}
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


def test_there_are_many_cases() -> None:
    """The suite judges at least 300 columns of at least 30 domains."""
    cases = [case for domain in DOMAINS.values() for cases in domain.values() for case in cases]
    assert len(cases) >= 300
    assert len(DOMAINS) >= 30
