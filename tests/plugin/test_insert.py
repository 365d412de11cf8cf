"""How rows are written: the ini key `syda_insert`."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.plugin.conftest import Run

TEST = """
from sqlalchemy import event

event.listen(Customer, "before_insert", lambda mapper, connection, customer: setattr(customer, "name", "by its mapper"))

@pytest.mark.syda(models=[Customer])
def test_names(syda_session):
    names = set(syda_session.scalars(sa.select(Customer.name)))
    assert (names == {"by its mapper"}) is WANTED
"""


def test_mappers_write_where_the_ini_file_says_so(run: Run, ini: Callable[[str], None]) -> None:
    """With `orm`, a model's insert events are run."""
    ini("syda_insert = orm")
    run(TEST.replace("WANTED", "True")).assert_outcomes(passed=1)


def test_bulk_says_whose_events_it_skips(run: Run) -> None:
    """By default they are not, and the warning names the class and the way out."""
    found = run(TEST.replace("WANTED", "False"), "-Wdefault")
    found.assert_outcomes(passed=1, warnings=1)
    found.stdout.fnmatch_lines(["*SydaWarning: Customer: insert events*syda_insert = orm*"])


def test_another_way_is_refused(run: Run, ini: Callable[[str], None]) -> None:
    """A misspelt way is one line at the start."""
    ini("syda_insert = mapper")
    found = run("def test_nothing(): pass")
    assert found.ret == pytest.ExitCode.USAGE_ERROR
    found.stderr.fnmatch_lines(["*syda_insert: there is no way 'mapper' to insert rows. Write bulk or orm.*"])
