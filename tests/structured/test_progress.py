"""How far long work is: seen on a terminal, and nowhere else unless asked for."""

from __future__ import annotations

import os
import pty
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from pytest_syda.errors import RequestError
from pytest_syda.structured import SyntheticDataGenerator, progress
from tests.providers.standin.server import StandIn

LONG = """
from pytest_syda.structured import SyntheticDataGenerator, progress

progress.AFTER = 0.0
generator = SyntheticDataGenerator(model="offline"{arguments})
generator.generate_related_data(
    {{"Log": {{"id": "number", "n": "integer"}}}},
    sample_sizes=60_000,
    custom_generators={{"Log": {{"n": 1}}}},
    output_dir="out",
)
"""


def test_a_line_that_changes_on_a_terminal(tmp_path: Path) -> None:
    """Of generators, and of the rows of files; each ends with what was done."""
    shown = on_a_terminal(LONG.format(arguments=""), tmp_path)
    assert re.search(r"\rsyda: [\d,]+ of 60,000 values of generators, \d+%, \d+:\d\d left", shown), shown
    assert re.search(r"\rsyda: 60,000 of 60,000 rows written, 100% in \d+:\d\d *\r?\n", shown), shown


def test_none_where_it_is_switched_off(tmp_path: Path) -> None:
    """On a terminal, too."""
    assert not on_a_terminal(LONG.format(arguments=", progress=False"), tmp_path)


def test_none_without_a_terminal(capfd: pytest.CaptureFixture[str]) -> None:
    """Nothing reaches a log that did not ask for it."""
    with progress.Shown(None).work(10, "rows") as work:
        work.did(10)
    assert capfd.readouterr() == ("", "")


def test_plain_lines_where_asked_for(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """One when it takes long enough to be told of, and one at the end."""
    monkeypatch.setattr(progress, "AFTER", 0.0)
    with progress.Shown(wanted=True).work(4_000, "rows") as work:
        work.did(1_000)
        work.did(3_000)
    first, last = capsys.readouterr().err.splitlines()
    assert first.startswith("syda: 1,000 of 4,000 rows, 25%")
    assert last.startswith("syda: 4,000 of 4,000 rows, 100% in 0:0")


def test_what_is_soon_done_is_not_told(capsys: pytest.CaptureFixture[str]) -> None:
    """A few rows are no long work."""
    SyntheticDataGenerator(model="offline", progress=True).generate_data({"id": "number"}, output_path="few.csv")
    assert not capsys.readouterr().err


def test_work_goes_on_without_an_error_stream(monkeypatch: pytest.MonkeyPatch) -> None:
    """A program without a console has none."""
    monkeypatch.setattr(sys, "stderr", None)
    monkeypatch.setattr(progress, "AFTER", 0.0)
    for wanted in (None, True):
        with progress.Shown(wanted).work(2, "rows") as work:
            work.did(2)


def test_a_switch_that_is_none() -> None:
    """Is said."""
    with pytest.raises(RequestError, match="progress='yes'"):
        SyntheticDataGenerator(model="offline", progress="yes")  # type: ignore[arg-type]


@pytest.fixture
def server() -> Iterator[StandIn]:
    found = StandIn().start()
    yield found
    found.stop()


def test_a_model_at_work(
    server: StandIn, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """What it is asked for, and how many rows are there."""
    monkeypatch.setenv("OPENAI_API_KEY", server.key)
    monkeypatch.setenv("OPENAI_BASE_URL", server.openai_url)
    generator = SyntheticDataGenerator(model="gpt-6-luna", cache_dir=tmp_path, progress=True)
    generator.generate_data({"id": "number", "name": "name"}, "Customers", sample_size=4)
    assert capsys.readouterr().err.splitlines() == [
        "syda: openai is asked for 4 rows of 1 table",
        "syda: openai has written 4 of 4 rows, 1 of 1 table",
    ]


def on_a_terminal(program: str, folder: Path) -> str:
    """What a program shows on a terminal of its own."""
    leader, follower = pty.openpty()
    environment = os.environ | {"TERM": "xterm", "COLUMNS": "100"}
    with subprocess.Popen(
        [sys.executable, "-c", program], cwd=folder, stdin=follower, stdout=follower, stderr=follower, env=environment
    ) as process:
        os.close(follower)
        shown = b""
        while piece := _read(leader):
            shown += piece
        assert process.wait() == 0, shown.decode()
    os.close(leader)
    return shown.decode()


def _read(leader: int) -> bytes:
    try:
        return os.read(leader, 4096)
    except OSError:  # nobody writes there any more
        return b""
