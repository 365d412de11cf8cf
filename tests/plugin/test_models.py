"""The model that writes, by ini: every key reaches it, and what makes no sense ends the run with one line."""

from __future__ import annotations

from decimal import Decimal

import pytest

from pytest_syda.budget import Budget
from pytest_syda.plugin.models import model_config
from pytest_syda.plugin.options import Settings
from pytest_syda.schemas import ModelConfig
from tests.plugin.conftest import INI, Run

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
