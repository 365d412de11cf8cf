"""Mistakes fail the test that makes them, alone, and say what to do."""

from __future__ import annotations

import pytest

from tests.plugin.conftest import Run

MISTAKES = {
    "unknown model": ("models='models:Custmer'", "*Custmer*Did you mean 'Customer'*"),
    "no module": ("models='modles:Base'", "*'modles:Base' does not import*"),
    "no model": ("models=[int]", "*int*not mapped*"),
    "empty list": ("models=[]", "*models=[[][]] names no tables*"),
    "unknown size": ("[Customer], sizes={'Custmer': 3}", "*Custmer*Customer*"),
    "negative size": ("[Customer], sizes=-1", "*-1 is negative*"),
    "wrong size": ("[Customer], sizes={'Customer': 'many'}", "*'many' is no size*"),
    "true as a size": ("[Customer], sizes=True", "*sizes=True; it takes a number of rows*"),
    "models without a list": ("Customer, Order", "*several models go into one list*"),
    "unknown column of a generator": (
        "[Customer], generators={'Customer': {'stauts': lambda row, name: 1}}",
        "*no column 'stauts'*Did you mean 'status'*",
    ),
    "unknown column of a pinned row": (
        "[Customer], rows={'Customer': [{'nmae': 'Acme'}]}",
        "*no column 'nmae'*Did you mean 'name'*",
    ),
    "typo": ("[Customer], szies=3", "*no argument 'szies'. Did you mean 'sizes'*"),
    "too many": ("[Customer], 3, 'prompt'", "*called wrongly: too many positional arguments*"),
    "wrong kind": ("[Customer], prompts='a CRM'", "*prompts='a CRM'; it takes a mapping*"),
    "wrong seed": ("[Customer], seed='7'", "*seed='7'; it takes a whole number*"),
    "no parent": ("[Customer, Order], sizes={'Customer': per('Order', 0, 5)}", "*orders is no parent of customers*"),
    "unknown provider": ("[Customer], provider='offlin'", "*no provider 'offlin'*Did you mean 'offline'*"),
    "two databases": ("[Customer, Elsewhere]", "*two databases*two MetaData*"),
    "an instance": ("[Customer(name='Acme')]", "*is a Customer object*; name its class: models=[[]Customer]*"),
    "a class as provider": ("[Customer], provider=Customer", "*it takes a provider's name, a ModelConfig*"),
    "unknown table excluded": ("[Customer, Order], exclude=['ordrs']", "*'ordrs'*Did you mean 'orders'*"),
}


@pytest.mark.parametrize(("call", "message"), MISTAKES.values(), ids=MISTAKES)
def test_a_mistake_fails_its_test_alone(run: Run, call: str, message: str) -> None:
    """One error with a message and no traceback; the test beside it passes."""
    result = run(
        f"""
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

class OtherBase(DeclarativeBase):
    pass

class Elsewhere(OtherBase):
    __tablename__ = "elsewhere"
    id: Mapped[int] = mapped_column(primary_key=True)

@pytest.mark.syda({call})
def test_mistaken(syda_session):
    pass

@pytest.mark.syda([Customer], sizes=3)
def test_beside(syda_session):
    assert count(syda_session) == 3
"""
    )
    result.assert_outcomes(passed=1, errors=1)
    result.stdout.fnmatch_lines([message])
    result.stdout.no_fnmatch_line("*Traceback*")
    result.stdout.no_fnmatch_line("*pytest_syda/*.py:*")
    result.stdout.no_fnmatch_line("*During handling of*")


def test_a_generators_own_exception_shows_its_own_frames(run: Run) -> None:
    """What a user's function raised is shown with the user's line, and none of ours."""
    result = run(
        """
def make_status(row, name):
    raise KeyError("no such status")

@pytest.mark.syda([Customer], generators={"Customer": {"status": make_status}})
def test_mistaken(syda_session):
    pass
"""
    )
    result.assert_outcomes(errors=1)
    result.stdout.fnmatch_lines(["*test_it.py*in make_status*", '*raise KeyError("no such status")*', "KeyError: *"])
    result.stdout.no_fnmatch_line("*pytest_syda/*.py*")


def test_a_mistake_inside_a_test_points_at_the_tests_line(run: Run) -> None:
    """`syda.populate` raises our error, and the traceback ends in the test."""
    result = run(
        """
def test_mistaken(syda):
    syda.populate([Customer], sizes={"Custmer": 3})
"""
    )
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines(['>*syda.populate([[]Customer], sizes={"Custmer": 3})', "E*RequestError*"])
    result.stdout.no_fnmatch_line("*pytest_syda/*.py:*")


def test_data_without_a_marker_says_what_to_write(run: Run) -> None:
    """`syda_data` in a test with no marker fails with a snippet."""
    result = run("def test_it(syda_data): pass")
    result.assert_outcomes(errors=1)
    result.stdout.fnmatch_lines(["*syda_data has no data here*", "*@pytest.mark.syda(models=*"])


def test_a_marker_without_models_says_what_to_write(run: Run) -> None:
    """With no models in the marker and none in the ini file."""
    result = run("@pytest.mark.syda(sizes=3)\ndef test_it(syda_session): pass")
    result.assert_outcomes(errors=1)
    result.stdout.fnmatch_lines(["*No models to make data for*", "*@pytest.mark.syda(models=*", "*syda_models = *"])


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ('syda_data["Typo"]', "*no model or table 'Typo'. Known names: Customer, *"),
        ("syda_data.rows(Order)", "*Order is not*of this *"),
        ("syda_data.frame('Custmer')", "*Did you mean 'Customer'*"),
        ("syda_data.one(int)", "*int is not among the models*"),
    ],
)
def test_a_mistake_with_the_data_points_at_the_tests_line(run: Run, line: str, message: str) -> None:
    """What the dataset refuses is shown at the user's own line, with no frame of ours."""
    result = run(f"@pytest.mark.syda([Customer], sizes=1)\ndef test_it(syda_data):\n    {line}")
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines([f">*{line.replace('[', '[[]')}", f"E*RequestError: {message}"])
    result.stdout.no_fnmatch_line("*pytest_syda/*.py:*")
    result.stdout.no_fnmatch_line("*self = *")


def test_a_call_from_a_fixture_points_at_the_fixtures_line(run: Run) -> None:
    """`pytest_syda.populate` in a fixture of one's own, and a generator's own frames."""
    result = run(
        """
import pytest_syda

def broken(row, name):
    raise KeyError("no such status")

@pytest.fixture
def data(syda_session):
    return pytest_syda.populate(syda_session, [Customer], generators={"Customer": {"status": broken}})

@pytest.mark.syda([Customer], sizes=1)
def test_it(data): ...
"""
    )
    result.assert_outcomes(errors=1)
    result.stdout.fnmatch_lines(['*raise KeyError("no such status")*', ">*return pytest_syda.populate(*", "E*Error: *"])
    result.stdout.no_fnmatch_line("*pytest_syda/*.py:*")
