"""What workers of pytest-xdist did is counted, however they end."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from collections.abc import Callable

import pytest

from tests.plugin import paid
from tests.plugin.conftest import HEAD, Run

Ini = Callable[[str], None]

EACH = """
@pytest.mark.parametrize("number", range(6))
@pytest.mark.syda([Customer, Order], sizes=3, prompt="CRM")
def test_each(number, syda_session):
    {}
"""


@pytest.fixture(autouse=True)
def _paid(ini: Ini) -> None:
    ini(paid.INI)


@pytest.mark.parametrize("stop", ["-x", "--maxfail=2"])
def test_a_stopped_run_counts_what_was_done(run: Run, stop: str) -> None:
    """And records it."""
    code = EACH.format("assert number not in {1, 3}")
    result = run(code, "-n2", stop, "--syda-record", conftest=paid.conftest())
    result.stdout.fnmatch_lines(["wrote 2 tables in 1 call, 1,234 tokens*", "recorded 2 tables in *"])
    result.stdout.no_fnmatch_line("not counted*")


def test_a_worker_that_crashed_has_said_what_it_did(run: Run) -> None:
    """Up to its last report; that there may be more is said."""
    code = EACH.format("number == 3 and __import__('os')._exit(9)")
    result = run(code, "-n1", "--max-worker-restart=0", conftest=paid.conftest())
    result.stdout.fnmatch_lines(
        ["wrote 2 tables in 1 call, 1,234 tokens", "not counted: what gw0 did last; no report of it arrived"]
    )


LONG = """
    if number > 1:
        import pathlib, time
        pathlib.Path(f"{number}.begun").touch()
        time.sleep(600)
"""


LISTENING = """
import signal, sys, pytest
signal.signal(signal.SIGINT, signal.default_int_handler)
sys.exit(pytest.main(sys.argv[1:]))
"""
"""`pytest`, though a shell may have put all of this into the background, where nothing listens to Control-C."""


def test_an_interrupted_run_counts_what_was_done(project: pytest.Pytester) -> None:
    """Control-C, while both workers are in a test, and the controller waits for them."""
    project.makeconftest(paid.conftest())
    project.makepyfile(test_it=HEAD + EACH.format("") + LONG)
    command = [sys.executable, "-c", LISTENING, "-n2", "-v", "-p", "no:randomly", "--tb=no"]
    with subprocess.Popen(command, cwd=project.path, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        passed = 0
        while passed < 2:
            passed += "PASSED" in process.stdout.readline()
        while len(list(project.path.glob("*.begun"))) < 2:
            time.sleep(0.05)
        time.sleep(0.5)
        process.send_signal(signal.SIGINT)
        out, _ = process.communicate(timeout=100)
    assert "wrote 2 tables in 1 call, 1,234 tokens" in out
    assert "not counted: what gw0, gw1 did last" in out


def test_reports_carry_nothing_of_ours_further(run: Run) -> None:
    """Other plugins find them as they are without us."""
    hook = """
def pytest_runtest_logreport(report):
    import os
    if not os.environ.get("PYTEST_XDIST_WORKER"):
        assert "syda_ledger" not in vars(report), vars(report)
"""
    run(EACH.format("pass"), "-n2", conftest=paid.conftest() + hook).assert_outcomes(passed=6)
