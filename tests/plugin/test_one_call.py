"""Whoever asks at the same time: each key is paid for once, and what was paid for survives whatever happens."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from pytest_syda.store.disk import DiskStore
from tests.plugin import paid
from tests.plugin.conftest import HEAD, Run
from tests.plugin.paid import calls

Ini = Callable[[str], None]

SUITE = """
@pytest.mark.parametrize("number", range(12))
@pytest.mark.parametrize("prompt", ["CRM", "Zoo"])
class TestMany:
    @pytest.fixture(autouse=True)
    def data(self, syda, prompt):
        self.rows = syda.populate([Customer, Order], 3, prompt=prompt).rows(Customer)

    def test_it(self, number, prompt):
        assert [row["name"] for row in self.rows] == ["customers 0", "customers 1", "customers 2"]
"""


@pytest.fixture(autouse=True)
def _paid(ini: Ini) -> None:
    ini(paid.INI)


@pytest.mark.parametrize("arguments", [(), ("-n2",), ("-n4",), ("-n0",), ("-p", "no:xdist")], ids=" ".join)
def test_one_call_for_each_key(run: Run, project: pytest.Pytester, arguments: tuple[str, ...]) -> None:
    """However many workers; the controller's summary adds up what they did."""
    result = run(SUITE, *arguments, conftest=paid.conftest(delay=0.1))
    result.assert_outcomes(passed=24)
    assert calls(project.path) == [["customers", "orders"]] * 2
    result.stdout.fnmatch_lines(["wrote 4 tables in 2 calls, 2,468 tokens"])
    run(SUITE).stdout.fnmatch_lines(["replayed 4 tables"])


@pytest.mark.parametrize("arguments", [("-n2",)], ids=" ".join)
def test_workers_record_through_the_controller(run: Run, project: pytest.Pytester, arguments: tuple[str, ...]) -> None:
    """One file for each table, whoever used it."""
    run(SUITE, "--syda-record", *arguments, conftest=paid.conftest()).stdout.fnmatch_lines(["recorded 4 tables in *"])
    assert len(list((project.path / "syda_recordings").rglob("*.json"))) == 4


def test_a_failure_is_remembered_by_all_workers(run: Run, project: pytest.Pytester) -> None:
    """What the provider could not write for one, no other asks for in the same run; the next run asks again."""
    broken = paid.conftest().replace("time.sleep(0)", "raise RuntimeError('no credit left')")
    for number in (1, 2):
        result = run(SUITE, "-n2", conftest=broken)
        result.assert_outcomes(errors=24)
        assert len(calls(project.path)) == 2 * number


def start(project: pytest.Pytester, *arguments: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", *arguments]
    return subprocess.Popen(command, cwd=project.path, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def finished(process: subprocess.Popen[str]) -> str:
    out, err = process.communicate(timeout=180)
    assert process.returncode == 0, out + err
    return out


@pytest.mark.parametrize("arguments", [(), ("-n2",)], ids=["plain", "-n2"])
def test_runs_started_together(project: pytest.Pytester, arguments: tuple[str, ...]) -> None:
    """Three of them share what one of them paid for."""
    project.makeconftest(paid.conftest(delay=0.3))
    project.makepyfile(test_it=HEAD + SUITE)
    for process in [start(project, *arguments) for _ in range(3)]:
        assert "24 passed" in finished(process)
    assert calls(project.path) == [["customers", "orders"]] * 2


@pytest.mark.parametrize("after", [0.1, 0.5, 0.9, 1.3])
def test_a_killed_run_has_paid_for_nothing_in_vain(project: pytest.Pytester, after: float) -> None:
    """`kill -9` in the middle: the next run asks for what is missing, and for nothing else."""
    project.makeconftest(paid.conftest(delay=0.4))
    project.makepyfile(test_it=HEAD + SUITE)
    process = start(project)
    while not calls(project.path):
        assert process.poll() is None
        time.sleep(0.01)
    time.sleep(after)
    process.send_signal(signal.SIGKILL)
    process.communicate()
    kept, before = whole(project.path / ".syda_cache"), len(calls(project.path))
    assert "24 passed" in finished(start(project))
    asked = [table for call in calls(project.path)[before:] for table in call]
    assert sorted(kept + asked) == ["customers", "customers", "orders", "orders"]


def whole(folder: Path) -> list[str]:
    """The tables that are kept; each entry is read, so that none is half-written."""
    store = DiskStore(folder)
    headers = list(store.entries())
    assert all(store.get(header.key) is not None for header in headers)
    return [header.table for header in headers]
