"""The model that writes, by ini: every key reaches it, and what makes no sense ends the run with one line."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

import pytest

from pytest_syda.budget import Budget
from pytest_syda.plugin.models import model_config
from pytest_syda.plugin.options import Settings
from pytest_syda.schemas import ModelConfig
from tests.plugin.conftest import INI, Run
from tests.providers.standin.server import StandIn

SEEN = """
from pytest_syda.plugin.models import model_config
from pytest_syda.plugin.state import SETTINGS

def test_seen(pytestconfig):
    settings = pytestconfig.stash[SETTINGS]
    config = model_config(settings)
    assert {name: str(value) for name, value in config.changed().items()} == EXPECTED
    assert model_config(settings).budget is config.budget
"""

VALUES = {
    "provider": "openai", "model": "qwen3", "base_url": "http://localhost:11434/v1", "temperature": "0.3",
    "timeout": "90", "budget": "0.50", "max_rows": "40", "on_bad_rows": "fail",
}  # fmt: skip
EXPECTED = {
    "provider": "openai", "model_name": "qwen3", "base_url": "http://localhost:11434/v1", "temperature": "0.3",
    "timeout": "90.0", "budget": "$0.50", "max_rows": "40", "on_bad_rows": "fail",
}  # fmt: skip


def test_every_key_reaches_the_configuration(project: pytest.Pytester, run: Run) -> None:
    """By ini; the budget is one for the whole run."""
    project.makefile(".ini", pytest=INI + "\n".join(f"syda_{name} = {value}" for name, value in VALUES.items()))
    run(f"EXPECTED = {EXPECTED!r}\n{SEEN}").assert_outcomes(passed=1)


def test_every_key_may_stand_in_the_environment(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """As every setting."""
    for name, value in VALUES.items():
        monkeypatch.setenv(f"SYDA_{name.upper()}", value)
    run(f"EXPECTED = {EXPECTED!r}\n{SEEN}").assert_outcomes(passed=1)


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("syda_base_url = localhost:11434", "http"),
        ("syda_temperature = warm", "number"),
        ("syda_temperature = 7", "from 0 to 2"),
        ("syda_timeout = 0", "above 0"),
        ("syda_timeout = nan", "above 0"),
        ("syda_budget = much", "200000 tokens"),
        ("syda_max_rows = 0", "from 1"),
        ("syda_on_bad_rows = ignore", "offline or fail"),
    ],
)
def test_what_makes_no_sense_ends_the_run(project: pytest.Pytester, run: Run, line: str, said: str) -> None:
    """With one line that names the key."""
    project.makefile(".ini", pytest=INI + line)
    result = run("def test_nothing(): pass")
    assert result.ret == pytest.ExitCode.USAGE_ERROR
    result.stderr.fnmatch_lines([f"*{line.partition(' ')[0]}*{said}*"])


def test_nobody_is_paid_by_default() -> None:
    """A model's name alone sends nothing anywhere: the provider has to be said."""
    assert model_config(Settings()) is None
    assert model_config(Settings(model="gpt-6-luna")) is None
    assert model_config(Settings(provider="openai"), "offline") is None
    assert model_config(Settings(provider="openai"), ModelConfig(provider="openai")) is None


def test_another_provider_of_a_marker_shares_the_limits_only() -> None:
    """Model, address and temperature are the run's provider's; the budget is everybody's."""
    budget = Budget("0.50")
    settings = Settings(
        provider="openai", model="qwen3", base_url="http://localhost:1/v1", temperature=0.2, budget=budget, timeout=9.0
    )
    config = model_config(settings, "anthropic")
    assert config is not None
    assert config.changed() == {"provider": "anthropic", "budget": budget, "timeout": 9.0}
    assert budget.dollars == Decimal("0.50")


@pytest.fixture
def paid(project: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> Iterator[StandIn]:
    """A stand-in that the project's ini names, and six tests, each with a prompt of its own."""
    server = StandIn().start()
    monkeypatch.setenv("OPENAI_API_KEY", server.key)
    lines = f"syda_provider = openai\nsyda_base_url = {server.openai_url}\n"
    project.makefile(".ini", pytest=INI + lines + "syda_budget = 2000 tokens\n")
    tests = [
        f"@pytest.mark.syda(models=[Customer], sizes=3, prompt='world {n}')\ndef test_{n}(syda_session): ..."
        for n in range(6)
    ]
    project.makepyfile("import pytest\nfrom models import Customer\n" + "\n".join(tests))
    yield server
    server.stop()


@pytest.mark.parametrize("workers", [0, 2])
def test_a_budget_is_one_for_all_workers(project: pytest.Pytester, paid: StandIn, workers: int) -> None:
    """What is left when it is spent fails with one clear line, and nothing more is sent."""
    result = project.runpytest_subprocess("-n", str(workers), "-p", "no:cacheprovider")
    outcomes = result.parseoutcomes()
    assert outcomes["passed"] == len(paid.requests)
    assert 1 <= outcomes["passed"] <= 4
    assert outcomes["passed"] + outcomes["errors"] == 6
    result.stdout.fnmatch_lines(["*The budget of 2,000 tokens does not allow for another call*"])
