"""What a killed program leaves of a file goes with the next writing of it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from pytest_syda.sinks import leftovers
from pytest_syda.structured import SyntheticDataGenerator

SLOW = """
import sys, time
from pytest_syda.sinks.files import _replacing

with _replacing("people.csv", "people") as file:
    file.write(b"half of it")
    file.flush()
    sys.stdout.write("writing")
    sys.stdout.flush()
    time.sleep(600)
"""


def write(folder: Path) -> None:
    SyntheticDataGenerator(model="offline").generate_data({"id": "number"}, output_path=folder / "people.csv")


def parts(folder: Path) -> list[Path]:
    return sorted(folder.glob(".people.csv.*.part"))


def aged(path: Path) -> Path:
    os.utime(path, (1, 1))
    return path


@pytest.fixture
def writer(tmp_path: Path) -> subprocess.Popen[bytes]:
    """Another program, in the middle of the same file."""
    process = subprocess.Popen([sys.executable, "-c", SLOW], cwd=tmp_path, stdout=subprocess.PIPE)
    assert process.stdout is not None
    with process.stdout:
        assert process.stdout.read(7) == b"writing"
    return process


def test_of_a_killed_program(writer: subprocess.Popen[bytes], tmp_path: Path) -> None:
    """It is removed by whoever writes that file next, and the file is whole."""
    writer.send_signal(signal.SIGKILL)
    writer.wait()
    [left] = parts(tmp_path)
    aged(left)
    write(tmp_path)
    assert [each.name for each in tmp_path.iterdir()] == ["people.csv"]
    assert len((tmp_path / "people.csv").read_text().splitlines()) == 11


@pytest.mark.skipif(leftovers.fcntl is None, reason="the system itself keeps open files")
def test_not_of_a_living_one(writer: subprocess.Popen[bytes], tmp_path: Path) -> None:
    """However long it takes."""
    [there] = map(aged, parts(tmp_path))
    write(tmp_path)
    assert parts(tmp_path) == [there]
    writer.kill()
    writer.wait()


def test_nothing_that_is_young_or_another_files(tmp_path: Path) -> None:
    """One that was only just made has no lock yet; one whose name only looks like ours is somebody's."""
    young = leftovers.beside(tmp_path / "people.csv")
    elsewhere = leftovers.beside(tmp_path / "others.csv")
    others = [elsewhere, *(tmp_path / name for name in (".people.csv.1.part", "people.csv.1.part", ".people.csv.bak"))]
    for each in (young, *others):
        each.touch()
    for each in others:
        aged(each)
    write(tmp_path)
    assert young.exists()
    assert all(each.exists() for each in others)
