"""While a model writes, the terminal says how far it is."""

from __future__ import annotations

import os
import pty
import re
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from pytest_syda.providers.progress import Progress
from tests.plugin.conftest import INI
from tests.providers.standin.server import StandIn

TEST = """
import pytest
from models import Customer, Order

@pytest.mark.syda(models=[Customer, Order], sizes=4, prompt="A bakery")
def test_it(syda_data):
    print("of the test")
    assert len(syda_data) == 8
"""


@pytest.fixture
def paid(project: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> Iterator[StandIn]:
    """A stand-in that the project's ini names, and one test."""
    server = StandIn().start()
    monkeypatch.setenv("OPENAI_API_KEY", server.key)
    project.makefile(".ini", pytest=f"{INI}syda_provider = openai\nsyda_base_url = {server.openai_url}\n")
    project.makepyfile(TEST)
    yield server
    server.stop()


@pytest.mark.parametrize("flags", [[], ["-v"], ["-s"]])
def test_plain_lines_in_a_log(project: pytest.Pytester, paid: StandIn, flags: list[str]) -> None:
    """What is asked for, and what was written; nothing of it is taken for the test's own output."""
    result = project.runpytest_subprocess(*flags)
    result.assert_outcomes(passed=1)
    result.stdout.fnmatch_lines(
        ["syda: openai is asked for 8 rows of 2 tables", "syda: openai has written 8 of 8 rows, 2 of 2 tables"]
    )
    assert len(paid.requests) == 1


def test_none_when_quiet_and_none_when_replayed(project: pytest.Pytester, paid: StandIn) -> None:
    """With `-q` nothing is said, and where nobody is asked there is nothing to say."""
    for flags in (["-q"], []):
        result = project.runpytest_subprocess(*flags)
        result.assert_outcomes(passed=1)
        result.stdout.no_fnmatch_line("*is asked for*")
    assert len(paid.requests) == 1


@pytest.mark.usefixtures("paid")
def test_workers_say_it_on_their_error_stream(project: pytest.Pytester) -> None:
    """Since they have no terminal; each says who it is."""
    result = project.runpytest_subprocess("-n1")
    result.assert_outcomes(passed=1)
    result.stderr.fnmatch_lines(["[[]gw0[]] syda: openai is asked for 8 rows of 2 tables"])


@pytest.mark.usefixtures("paid")
def test_one_line_that_changes_on_a_terminal(project: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is written over, and what comes of the test begins on a line of its own."""
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("COLUMNS", "100")
    shown = on_a_terminal([sys.executable, "-m", "pytest", "-p", "no:randomly"], cwd=str(project.path))
    found = re.search(r"\r(syda: openai has written 8 of 8 rows, 2 of 2 tables) *\r?\n\.", shown)
    assert found, shown
    assert "\rsyda: openai is asked for 8 rows" in shown


def test_rows_are_counted_from_any_thread_and_never_backwards() -> None:
    """An answer that begins anew is not shown as less."""
    outlet = Kept()
    progress = Progress("openai", {"customers": 3, "orders": 2}, outlet)
    written = progress.over(iter(()))
    assert list(written) == []
    for rows in (1, 2, 1, 3):
        thread = threading.Thread(target=progress.wrote, args=("customers", rows))
        thread.start()
        thread.join()
    assert [re.findall(r"\d+", line)[0] for line in outlet.lines[2:]] == ["1", "2", "3"]
    assert outlet.lines[-1] == "syda: openai has written 3 of 5 rows, 1 of 2 tables; customers: 3 of 3"


class Kept:
    """An outlet that keeps what it is told."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        add: Callable[[str], Any] = self.lines.append
        self.begin = self.change = self.end = add


def on_a_terminal(command: list[str], cwd: str) -> str:
    """What a command shows on a terminal of its own."""
    leader, follower = pty.openpty()
    with subprocess.Popen(command, cwd=cwd, stdin=follower, stdout=follower, stderr=follower) as process:
        os.close(follower)
        shown = b""
        while piece := _read(leader):
            shown += piece
        process.wait()
    os.close(leader)
    return shown.decode()


def _read(leader: int) -> bytes:
    try:
        return os.read(leader, 4096)
    except OSError:  # nobody writes there any more
        return b""
