"""`--syda-plan`: what the tests would be given, without giving it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.plugin.conftest import Run

Ini = Callable[[str], None]

TESTS = """
@pytest.fixture
def explosive():
    raise AssertionError("something ran")

@pytest.mark.syda([Customer, Order], sizes={"Customer": 3, "Order": per("Customer", 2)})
class TestBoth:
    def test_one(self, explosive, syda_session): ...
    def test_two(self, explosive, syda_session): ...

@pytest.mark.syda([Customer], sizes=1200, seed=5)
def test_many(explosive): ...

def test_not_marked(explosive): ...
"""


@pytest.mark.parametrize("arguments", [(), ("-n2",), ("-q",), ("-p", "no:xdist")], ids=" ".join)
def test_each_dataset_is_described_once(run: Run, arguments: tuple[str, ...]) -> None:
    """Tables in order with sizes; the tests that ask for it; nothing is run, whatever else is on."""
    result = run(TESTS, "--syda-plan", *arguments)
    assert result.ret == 0
    result.assert_outcomes()
    result.stdout.re_match_lines(
        [
            r"=+ syda plan =+",
            r"dataset \w+ for test_it.py::TestBoth::test_one and 1 more$",
            r"  provider offline, seed 0, 9 rows$",
            r"    1. customers        3 rows$",
            r"    2. orders           6 rows   \(per customers\)$",
            r"dataset \w+ for test_it.py::test_many$",
            r"  provider offline, seed 5, 1,200 rows$",
            r"    1. customers    1,200 rows$",
        ],
        consecutive=True,
    )


ALIKE = """
@pytest.mark.syda([Customer], sizes=3)
def test_one(): ...

@pytest.mark.syda(models=[Customer], sizes={"Customer": 3})
def test_two(): ...

@pytest.mark.syda(models="models:Customer", sizes={"customers": 3})
def test_three(): ...

@pytest.mark.syda([Customer], szies=3)
def test_wrong(): ...
"""


def test_equal_datasets_asked_for_in_other_words_are_one_block(run: Run) -> None:
    """With the tests that share it: the first and how many, or all of them with -v."""
    result = run(ALIKE, "--syda-plan")
    assert result.stdout.str().count("customers        3 rows") == 1
    result.stdout.re_match_lines([r"dataset \w+ for test_it.py::test_one and 2 more$"])
    run(ALIKE, "--syda-plan", "-v").stdout.fnmatch_lines(
        ["*and 2 more", *(f"    test_it.py::test_{name}" for name in ("one", "two", "three")), "  provider *"],
        consecutive=True,
    )


def test_deferred_keys_and_what_is_left_out(run: Run) -> None:
    """A ring through an optional key says which column is set afterwards; tables left out are named."""
    result = run(
        """
from sqlalchemy.orm import declarative_base
Ring = declarative_base()

class Team(Ring):
    __tablename__ = "teams"
    id = sa.Column(sa.Integer, primary_key=True)
    lead_id = sa.Column(sa.ForeignKey("people.id", use_alter=True))

class Person(Ring):
    __tablename__ = "people"
    id = sa.Column(sa.Integer, primary_key=True)
    team_id = sa.Column(sa.ForeignKey("teams.id"), nullable=False)

class Badge(Ring):
    __tablename__ = "badges"
    id = sa.Column(sa.Integer, primary_key=True)
    person_id = sa.Column(sa.ForeignKey("people.id"), nullable=False)

@pytest.mark.syda(Ring, sizes=4)
def test_ring(): ...

@pytest.mark.syda(Ring, sizes=4, exclude=["people"])
def test_without(): ...
""",
        "--syda-plan",
    )
    assert result.ret == 0
    result.stdout.fnmatch_lines(["*teams*4 rows*(lead_id set afterwards)", "*people*4 rows"])
    result.stdout.fnmatch_lines(["*teams*4 rows*(lead_id always NULL)", "*note: badges left out*"])


def test_what_is_impossible_is_said(run: Run) -> None:
    """Every mistake with its message, beside the plans that work; exit code 1."""
    result = run(
        """
@pytest.mark.syda([Customer], sizes={"Custmer": 3})
def test_size(): ...

@pytest.mark.syda([Customer], szies=3)
def test_typo(): ...

@pytest.mark.syda([Customer], sizes=3)
def test_fine(): ...
""",
        "--syda-plan",
    )
    assert result.ret == pytest.ExitCode.TESTS_FAILED
    result.stdout.fnmatch_lines_random(
        [
            "impossible: test_it.py::test_typo",
            "*no argument 'szies'*",
            "impossible: test_it.py::test_size",
            "*Did you mean 'Customer'*",
            "dataset * for test_it.py::test_fine",
        ]
    )


def test_the_projects_models_without_any_marked_test(run: Run, ini: Ini) -> None:
    """`syda_models` is planned where no test asks for anything."""
    ini("syda_models = models:Base\nsyda_default_size = 7")
    result = run("", "--syda-plan")
    assert result.ret == 0
    result.stdout.fnmatch_lines(["dataset * for syda_models", "*customers*7 rows", "*orders*7 rows"])


def test_nothing_to_plan(run: Run) -> None:
    """Neither marked tests nor models."""
    result = run("def test_it(): ...", "--syda-plan")
    assert result.ret == 0
    result.stdout.fnmatch_lines(["No collected test is marked with @pytest.mark.syda*"])


def test_a_module_that_does_not_import_is_pytests_affair(run: Run) -> None:
    """Collection errors end the run as ever."""
    result = run("import nothing_of_this_name", "--syda-plan")
    assert result.ret == pytest.ExitCode.INTERRUPTED


def test_the_dialect_is_that_of_the_database(run: Run, ini: Ini) -> None:
    """Types are read for the database the tests would use, which need not be there."""
    ini("syda_database_url = postgresql+psycopg://nobody@nowhere.invalid/none")
    result = run(
        """
from sqlalchemy.dialects import postgresql
from sqlalchemy.orm import declarative_base
Modern = declarative_base()

class Article(Modern):
    __tablename__ = "articles"
    id = sa.Column(sa.Integer, primary_key=True)
    tags = sa.Column(postgresql.ARRAY(sa.String(10)), nullable=False)
    words = sa.Column(postgresql.TSVECTOR, nullable=False)

@pytest.mark.syda(models=Modern)
def test_it(): ...
""",
        "--syda-plan",
    )
    assert result.ret == 0
    result.stdout.fnmatch_lines(["*articles*10 rows"])
