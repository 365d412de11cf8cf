"""What fell short is said where people look: below the run, and beside a test that fails."""

from __future__ import annotations

import pytest

CONFTEST = """
import json
from pytest_syda import register_provider
from pytest_syda.providers.llm.provider import LLMProvider
from pytest_syda.providers.wire.client import Answer, Usage

class Stubborn:
    provider, model, max_output = "stubborn", "stubborn-1", 9_000

    def ask(self, ask, *, on_text=None):
        rows = {"t1": {"name": "Ann"}, "t2": {"name": "Ann"}, "t3": {"name": "Eve"}}
        asked = ask.schema["properties"]["things"]["required"]
        return Answer(json.dumps({"things": {label: rows[label] for label in asked}}), "end", Usage(10, 20))

register_provider("stubborn", lambda: LLMProvider(Stubborn()), replace=True)
"""
TEST = """
import pytest
import sqlalchemy as sa

home = sa.MetaData()
sa.Table("things", home, sa.Column("id", sa.Integer, primary_key=True), sa.Column("name", sa.String(20), unique=True))

@pytest.mark.syda(models=[home], sizes=3, provider="stubborn")
def test_it(syda_data):
    assert {"Ann", "Eve"} < {row["name"] for row in syda_data.rows("things")}
    assert FAILS != "yes"
"""


@pytest.mark.parametrize("fails", ["yes", "no"])
def test_what_was_made_offline_is_in_the_summary(
    pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch, fails: str
) -> None:
    """The line says how many values of how many, which column, and why; every call counts."""
    for name in ("CI", "BUILD_NUMBER"):
        monkeypatch.delenv(name, raising=False)
    pytester.makeini("[pytest]\nasyncio_default_fixture_loop_scope = function")
    pytester.makeconftest(CONFTEST)
    pytester.makepyfile(TEST.replace("FAILS", repr(fails)))
    done = pytester.runpytest("-p", "no:randomly")
    done.assert_outcomes(failed=int(fails == "yes"), passed=int(fails == "no"))
    done.stdout.fnmatch_lines(["*wrote 1 table in 3 calls, 90 tokens*"])
    done.stdout.fnmatch_lines(["*note: 1 of 3 values made offline: things.name: *unique*"])
