"""What calls cost, and what a run may spend: nothing is sent that would cost more."""

from __future__ import annotations

import copy
import pickle
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal
from pathlib import Path

import pytest

from pytest_syda.budget import Budget, Cost
from pytest_syda.errors import BudgetError, ProviderError, RequestError
from pytest_syda.providers.wire.asking import WireClient
from pytest_syda.providers.wire.client import Ask, Usage
from pytest_syda.providers.wire.prices import cost
from pytest_syda.providers.wire.tokens import estimate_tokens
from tests.providers.standin import faults
from tests.providers.standin.server import StandIn
from tests.providers.wire.asking import ASK, PROVIDERS, SCHEMA, client

each_provider = pytest.mark.parametrize("provider", PROVIDERS)


@each_provider
def test_a_budget_of_one_cent_stops_before_the_call(standin: StandIn, provider: str) -> None:
    """The estimate is what counts; the error has the numbers and the way out."""
    ask = Ask(system="", prompt="p", schema=SCHEMA, max_tokens=100_000)
    with pytest.raises(BudgetError) as caught:
        client(standin, provider, budget=0.01).ask(ask)
    assert not standin.requests
    assert "$0.01" in str(caught.value)
    assert "$0.05" in str(caught.value)
    assert "syda_budget" in str(caught.value)


@each_provider
def test_what_is_expected_counts_where_it_is_said(standin: StandIn, provider: str) -> None:
    """A wide limit costs nothing as long as it is not used."""
    ask = Ask(system="", prompt="p", schema=SCHEMA, max_tokens=100_000, expected=500)
    budget = Budget("0.01")
    client(standin, provider, budget=budget).ask(ask)
    assert len(standin.requests) == 1
    assert 0 < budget.spent.tokens < 1_000
    assert Decimal(0) < (budget.spent.dollars or 0) < Decimal("0.01")


@each_provider
def test_an_answer_that_runs_away_stops_where_the_budget_ends(standin: StandIn, provider: str) -> None:
    """The output limit of the call is what can be paid: in tokens or dollars, whichever ends first."""
    ask = Ask(system="", prompt="p", schema=SCHEMA, expected=500)
    for budget in (Budget(tokens=3_000), Budget("0.0010"), Budget("0.5", 3_000)):
        client(standin, provider, budget=budget).ask(ask)
        sent = standin.body.get("max_completion_tokens") or standin.body["max_tokens"]
        assert 500 < sent < 3_000


@each_provider
def test_what_was_taken_is_what_is_spent(standin: StandIn, provider: str) -> None:
    """Not what was set aside for it: tokens by the provider's count, hidden ones included."""
    budget = Budget(tokens=10_000)
    standin.then(faults.says("{}", input=1_000, output=2_000, hidden=500, cached=0))
    asked = client(standin, provider, budget=budget)
    asked.ask(ASK)
    assert budget.spent.tokens == 3_000
    with pytest.raises(BudgetError, match=r"\(3,000 tokens\) are spent"):
        asked.ask(Ask(system="", prompt="p", schema=SCHEMA, max_tokens=7_000))
    assert len(standin.requests) == 1


@each_provider
def test_a_call_that_was_turned_away_costs_nothing(standin: StandIn, provider: str) -> None:
    """One that broke off while the model was writing does, for all we know."""
    budget = Budget(tokens=100_000)
    asked = client(standin, provider, budget=budget)
    standin.then(faults.status(400))
    with pytest.raises(ProviderError):
        asked.ask(ASK)
    assert budget.spent.tokens == 0
    standin.then(faults.body(200, "garbage"))
    with pytest.raises(ProviderError):
        asked.ask(ASK)
    assert budget.spent.tokens > 4_000


def test_calls_at_the_same_time_do_not_overdraw_together(standin: StandIn) -> None:
    """What is under way counts."""
    budget = Budget(tokens=10_000)
    asked = client(standin, "openai", budget=budget)
    standin.then(*[faults.says("{}", input=500, output=3_500, cached=0)] * 8)

    def outcome(_: int) -> str:
        try:
            return asked.ask(ASK).text
        except BudgetError:
            return "stopped"

    with ThreadPoolExecutor(8) as pool:
        outcomes = list(pool.map(outcome, range(8)))
    assert outcomes.count("{}") == 2
    assert budget.spent.tokens == 8_000


def test_a_budget_is_shared_by_all_that_hold_it(standin: StandIn) -> None:
    """Of different models, too."""
    budget = Budget(tokens=5_000)
    client(standin, "openai", budget=budget).ask(ASK)
    client(standin, "anthropic", budget=budget)
    budget.reserve(Cost(None, 4_000), "another call")
    with pytest.raises(BudgetError):
        client(standin, "anthropic", budget=budget).ask(ASK)


SPENDING = """
import sys
from pathlib import Path
from pytest_syda.budget import Budget, Cost
from pytest_syda.errors import BudgetError

budget, made = Budget(tokens=1_000).shared(Path(sys.argv[1])), 0
for _ in range(50):
    try:
        budget.reserve(Cost(None, 30), "x").settle(Cost(None, 20))
    except BudgetError:
        continue
    made += 1
print(made)
"""


def test_a_budget_may_be_shared_by_processes(tmp_path: Path) -> None:
    """The workers of one run spend from one purse: what they take together stays within it."""
    file = tmp_path / "budget.json"
    command = [sys.executable, "-c", SPENDING, str(file)]
    workers = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _ in range(3)]
    made = [int(worker.communicate()[0]) for worker in workers]
    assert all(worker.returncode == 0 for worker in workers)
    assert Budget(tokens=1_000).shared(file).spent.tokens == 20 * sum(made)
    assert 950 < 20 * sum(made) <= 1_000


def test_dollars_need_a_price(standin: StandIn) -> None:
    """A model nobody knows is not asked for money; its price can be said."""
    given = {"model_name": "llama3.3", "base_url": standin.compatible_url, "budget": "0.50"}
    with pytest.raises(BudgetError, match="genai-prices"):
        client(standin, "openai", **given).ask(ASK)
    assert not standin.requests
    assert client(standin, "openai", **given, price=(0, 0)).ask(ASK).text


@pytest.mark.parametrize(
    ("written", "dollars", "tokens"),
    [
        (0.5, "0.5", None), (1, "1", None), ("0.50", "0.50", None), ("$0.50", "0.50", None), ("0.5 USD", "0.5", None),
        ("200000 tokens", None, 200_000), ("200,000 tokens", None, 200_000), ("200k tokens", None, 200_000),
        ("1.5M tokens", None, 1_500_000), ("$2, 10_000 tokens", "2", 10_000), (Decimal("0.1"), "0.1", None),
    ],
)  # fmt: skip
def test_how_a_budget_is_written(written: float | str, dollars: str | None, tokens: int | None) -> None:
    """As people do."""
    budget = Budget.of(written)
    assert budget.dollars == (None if dollars is None else Decimal(dollars))
    assert budget.tokens == tokens
    assert "$" in str(budget) or "tokens" in str(budget)


@pytest.mark.parametrize("written", ["", "much", "-1", "1 euro", "1, 2", float("nan"), float("inf"), True, "1..2"])
def test_what_is_no_budget(written: float | str) -> None:
    """Says how to write one."""
    with pytest.raises(RequestError, match="200000 tokens"):
        Budget.of(written)


def test_a_budget_survives_copies_and_pickles() -> None:
    """A copy is the same purse; a pickle is a new one with the same limit."""
    budget = Budget("0.50", 100)
    assert copy.deepcopy(budget) is budget
    assert repr(pickle.loads(pickle.dumps(budget))) == repr(budget)  # noqa: S301


@pytest.mark.parametrize("model", ["gpt-6-luna", "claude-haiku-5-5"])
def test_the_defaults_have_a_price(model: str) -> None:
    """Fractions of a cent for a world; what was cached is cheaper."""
    provider = "openai" if model.startswith("gpt") else "anthropic"
    full = cost(provider, model, Usage(1_000, 4_000))
    assert full == Decimal("0.0021")
    cheaper = cost(provider, model, Usage(1_000, 4_000, cached=900))
    assert cheaper is not None
    assert cheaper < full


def test_a_price_of_ones_own_goes_first() -> None:
    """For a million tokens in and out; nobody knows the price of what nobody knows."""
    assert cost("openai", "gpt-6-luna", Usage(1_000_000, 2_000_000), (3, 0.5)) == Decimal(4)
    assert cost("openai", "llama3.3", Usage(1, 1)) is None
    assert cost("mine", "", Usage(1, 1)) is None


@each_provider
def test_an_estimate_is_rather_too_high(standin: StandIn, provider: str) -> None:
    """Four bytes of English to a token is what both count, about; of other scripts a character, and more."""
    asked = client(standin, provider)
    assert isinstance(asked, WireClient)
    ask = Ask(system="word " * 500, prompt="word " * 500, schema={}, expected=100)
    assert 1_250 < asked.estimate(ask).tokens < 2_500
    assert estimate_tokens("漢字" * 100, provider) >= 170
    assert estimate_tokens("\ud800", provider) >= 1
    assert estimate_tokens("", provider) == 0
