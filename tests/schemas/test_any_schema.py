"""Any schema: drawn by Hypothesis, created in real databases that enforce everything, filled, and judged by looking
only into the database.

A few that are always the same run with every test run; `SYDA_SCHEMAS=2000 pytest tests/schemas`, or `nox -s schemas`,
draws so many others.
"""

import os

import pytest
import sqlalchemy as sa
from anyschema.filling import fill_and_judge
from anyschema.requests import Case, cases
from hypothesis import HealthCheck, Phase, given, note, settings

MANY = int(os.environ.get("SYDA_SCHEMAS", "0"))

pytestmark = pytest.mark.filterwarnings("ignore::sqlalchemy.exc.SAWarning")  # of tables in circles


def examples(few: int) -> settings:
    """Always the same few; or many others, and when one fails the smallest like it."""
    return settings(
        max_examples=MANY or few,
        derandomize=not MANY,
        phases=list(Phase) if MANY else [Phase.explicit, Phase.generate],  # to shrink takes minutes
        database=None,
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )


def fill(engine: sa.Engine, case: Case) -> None:
    with engine.connect() as connection:
        transaction = connection.begin()
        try:
            fill_and_judge(connection, case, note)
        finally:
            transaction.rollback()


@examples(300)
@given(cases())
def test_any_schema_on_sqlite(sqlite: sa.Engine, case: Case) -> None:
    """Every table gets its rows, or an explanation that holds; no row breaks anything; a failed fill leaves nothing."""
    fill(sqlite, case)


@examples(150)
@given(cases())
def test_any_schema_on_postgresql(postgresql: sa.Engine, case: Case) -> None:
    """The same where the database is strict about types, lengths and labels, and checks deferred keys."""
    fill(postgresql, case)
