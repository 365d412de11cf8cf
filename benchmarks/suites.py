"""What pytest feels: set-up of the second and later tests on a dataset, and a suite that does not use the marker."""

from __future__ import annotations

import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from benchmarks import measuring
from benchmarks.crm import QUICKSTART, sizes

REPORTING = """\
def pytest_runtest_logreport(report):
    print(f"\\n@{report.when} {report.duration!r}")
"""
TESTS = 51
OTHERS = ("xdist", "asyncio", "anyio", "randomly", "hypothesispytest", "faker", "xdist.looponfail")
"""Plugins that are no part of the question."""

WHAT = """\
Tests marked with one dataset of 140,000 rows on SQLite in memory; and ten empty tests, run with the plugin and with
`-p no:syda`, {count} times each."""


def shared_dataset() -> dict[str, float]:
    """Seconds of set-up of the first, and of the median later test, on 140,000 rows; of an unmarked test, too."""
    marked = _suite(
        f"""
        import sys; sys.path.insert(0, {str(QUICKSTART)!r})
        import pytest
        from models import Base

        @pytest.mark.syda(Base, sizes={sizes(1000)!r})
        @pytest.mark.parametrize("n", range({TESTS}))
        def test_it(n, syda_session):
            pass
        """
    )
    unmarked = _suite(
        f"""
        import pytest

        @pytest.mark.parametrize("n", range({TESTS}))
        def test_it(n):
            pass
        """
    )
    return {
        "first": marked["setup"][0],
        "later": statistics.median(marked["setup"][1:]),
        "back": statistics.median(marked["teardown"][1:-1]),
        "empty": statistics.median(unmarked["setup"][1:]),
    }


def _suite(body: str) -> dict[str, list[float]]:
    with tempfile.TemporaryDirectory() as directory:
        _write(Path(directory), body)
        Path(directory, "conftest.py").write_text(REPORTING, encoding="utf-8")
        out = _pytest(directory, "-s").stdout
    durations: dict[str, list[float]] = {"setup": [], "call": [], "teardown": []}
    for line in out.splitlines():
        if line.startswith("@"):
            when, _, seconds = line[1:].partition(" ")
            durations[when].append(float(seconds))
    return durations


def unmarked(option: Sequence[str]) -> dict[str, float]:
    """A suite of ten empty tests: seconds by the wall and of the processor."""
    with tempfile.TemporaryDirectory() as directory:
        _write(Path(directory), "import pytest\n@pytest.mark.parametrize('n', range(10))\ndef test_it(n): pass\n")
        before, started = _spent(), time.perf_counter()
        _pytest(directory, *option)
        return {"seconds": time.perf_counter() - started, "processor": _spent() - before}


def _spent() -> float:
    """What child processes have had of the processor."""
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def _write(directory: Path, body: str) -> None:
    lines = body.strip("\n").splitlines()
    indent = min((len(line) - len(line.lstrip()) for line in lines if line.strip()), default=0)
    (directory / "test_it.py").write_text("\n".join(line[indent:] for line in lines), encoding="utf-8")
    (directory / "pytest.ini").write_text("[pytest]\n", encoding="utf-8")


def _pytest(directory: str, *options: str) -> subprocess.CompletedProcess[str]:
    blocked = [option for name in ("cacheprovider", *OTHERS) for option in ("-p", f"no:{name}")]
    command = [sys.executable, "-m", "pytest", *blocked, *options]
    done = subprocess.run(  # noqa: S603 - pytest
        command, cwd=directory, capture_output=True, text=True, check=False, env=measuring.environment()
    )
    if done.returncode:
        raise SystemExit(done.stdout + done.stderr)
    return done


def section(count: int) -> str:
    shared = measuring.rounds(count + 1, {"shared": shared_dataset})["shared"][1:]  # compiled by the first
    runs = count * 8
    compared = measuring.rounds(runs, {"with": partial(unmarked, ()), "without": partial(unmarked, ("-p", "no:syda"))})
    first, later, back, empty = (measuring.median(shared, key) for key in ("first", "later", "back", "empty"))
    lines = [
        ["first test on 140,000 rows: set-up", f"{first * 1000:.0f}"],
        ["later tests on the same rows: set-up", f"{later * 1000:.2f}"],
        ["later tests: clearing up after them", f"{back * 1000:.2f}"],
        ["a test without a marker: set-up", f"{empty * 1000:.2f}"],
    ]
    cost = {
        key: measuring.median(compared["with"], key) - measuring.median(compared["without"], key)
        for key in ("seconds", "processor")
    }
    lines += [
        ["a whole suite without the marker, for having the plugin: by the clock", f"{cost['seconds'] * 1000:.1f}"],
        ["the same, of the processor", f"{cost['processor'] * 1000:.1f}"],
    ]
    return "\n\n".join(
        [
            "## Under pytest",
            WHAT.format(count=runs),
            measuring.table(["", "ms"], lines),
        ]
    )
