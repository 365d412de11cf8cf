"""The marker."""

from __future__ import annotations

import pytest

from pytest_syda import per
from pytest_syda.plugin.marker import description
from pytest_syda.plugin.marking import Marking, frozen
from tests.plugin.conftest import Run


def test_the_closest_marker_has_its_way_keyword_by_keyword(run: Run) -> None:
    """Module, class and function each say something; on each keyword the closest one counts."""
    result = run(
        """
pytestmark = pytest.mark.syda([Customer, Order], sizes=3, seed=1)

@pytest.mark.syda(sizes={"Customer": 4, "Order": 5})
class TestClass:
    def test_of_the_class(self, syda_data):
        assert syda_data.sizes == {"Customer": 4, "Order": 5}
        assert syda_data.seed == 1

    @pytest.mark.syda(models=[Customer], sizes=2, seed=7)
    def test_of_its_own(self, syda_data):
        assert syda_data.sizes == {"Customer": 2}
        assert syda_data.seed == 7

def test_of_the_module(syda_data):
    assert syda_data.sizes == {"Customer": 3, "Order": 3}
"""
    )
    result.assert_outcomes(passed=3)


def test_a_marked_test_has_its_data_whichever_fixture_it_names(run: Run) -> None:
    """The marker alone fills: a test that takes only the connection finds the rows there."""
    result = run(
        """
@pytest.mark.syda([Customer], sizes=3)
def test_connection(syda_connection):
    assert count(syda_connection) == 3
"""
    )
    result.assert_outcomes(passed=1)


@pytest.mark.parametrize(
    "models",
    ["[Customer, Order]", "Base", "Base.metadata", '"models:Base"', '["models:Customer", Order.__table__]', "Order"],
)
def test_models_take_every_form(run: Run, models: str) -> None:
    """Classes, a base, a MetaData, tables and import strings, in any mix; parents are added."""
    result = run(
        f"""
@pytest.mark.syda({models}, sizes=3)
def test_both(syda_session):
    assert count(syda_session) == 3 and count(syda_session, Order) == 3
"""
    )
    result.assert_outcomes(passed=1)


def test_the_markers_help_is_its_signature(run: Run) -> None:
    """`--markers` shows the real signature with its defaults, and one sentence."""
    result = run("", "--markers")
    signature = "models, sizes=10, [*], prompt=None, prompts=None, generators=None, rows=None, seed=None, provider=None"
    result.stdout.fnmatch_lines([f"@pytest.mark.syda({signature}, exclude=()): Fill the test's session *"])
    assert "\n" not in description()


def test_the_marker_is_known_where_markers_must_be(run: Run) -> None:
    """--strict-markers takes it."""
    result = run("@pytest.mark.syda([Customer])\ndef test_it(): pass", "--strict-markers")
    result.assert_outcomes(passed=1)


def test_parameters_may_be_marked(run: Run) -> None:
    """A marker on one parameter counts for that parameter's test only."""
    result = run(
        """
@pytest.mark.parametrize("rows", [0, pytest.param(4, marks=pytest.mark.syda([Customer], sizes=4))])
def test_rows(rows, syda_session):
    if rows:
        assert count(syda_session) == rows
    else:
        assert not sa.inspect(syda_session.connection()).has_table("customers")
"""
    )
    result.assert_outcomes(passed=2)


def test_a_class_alone_is_explained(run: Run) -> None:
    """pytest takes `@pytest.mark.syda(Base)` for a decorator of Base; the error is given its explanation."""
    result = run("@pytest.mark.syda(Base)\ndef test_it(): ...")
    result.assert_outcomes(errors=1)
    result.stdout.fnmatch_lines(["*E*TypeError*", "*- syda -*", "*@pytest.mark.syda(models=Base)"])


def test_equal_markings_are_one_dataset() -> None:
    """Plain data counts by value, functions and classes by identity; kinds of numbers are told apart."""

    def one() -> None: ...
    def other() -> None: ...

    assert frozen(Marking(sizes={"A": per("B", 0, 5)})) == frozen(Marking(sizes={"A": per("B", 0, 5)}))
    assert frozen({"f": one}) == frozen({"f": one})
    assert frozen({"f": one}) != frozen({"f": other})
    assert frozen([1, "a"]) != frozen([True, "a"])
    assert frozen({"a": 1}) != frozen({"a": 2})
    assert hash(frozen({"a": [{"b": {1, 2}}], "unhashable": bytearray(b"x")}))


def test_a_provider_may_be_an_object_or_a_configuration(run: Run) -> None:
    """Of one's own, or a ModelConfig; the summary calls it by its name."""
    result = run(
        """
from pytest_syda.providers.offline.provider import OfflineProvider
from pytest_syda import ModelConfig, ProxyConfig, register_provider

class Mine(OfflineProvider):
    name = "mine"

def configured(config):
    assert config.model_name == "m"
    return Mine()

register_provider("configured", configured, replace=True)

@pytest.mark.syda([Customer], sizes=2, provider=Mine())
def test_object(syda_data):
    assert syda_data.provider == "mine"

PROXY = ProxyConfig("https://gateway.example.com", headers={"team": "a"})

@pytest.mark.syda([Customer], sizes=3, provider=ModelConfig(provider="configured", model_name="m", proxy=PROXY))
@pytest.mark.parametrize("number", range(2))
def test_configuration(syda_data, number):
    assert syda_data.provider == "configured"
"""
    )
    result.assert_outcomes(passed=3)
    result.stdout.fnmatch_lines(["*Customer 3 (configured, *", "*Customer 2 (mine, *"])
