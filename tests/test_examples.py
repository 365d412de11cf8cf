"""The examples are projects of their own, and each passes its own tests in a process of its own."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

EXAMPLES = Path(__file__).parents[1] / "conftest_examples"
NAMES = sorted(path.parent.name for path in EXAMPLES.glob("*/conftest.py"))


def environment() -> dict[str, str]:
    """Ours, without what this very run has put there; and with compiled modules kept for the next process."""
    foreign = ("PYTEST_", "SYDA_", "PYTHONDONTWRITEBYTECODE")
    return {name: value for name, value in os.environ.items() if not name.startswith(foreign)}


def run(project: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=project,
        env=environment(),
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )


def run_pytest(project: Path, *options: str) -> dict[str, int]:
    """How many tests passed, failed and so on; fails with the whole output where pytest did."""
    result = run(project, "-m", "pytest", "-p", "no:cacheprovider", *options)
    assert result.returncode == 0, result.stdout + result.stderr
    last = result.stdout.strip().splitlines()[-1]
    return {what.rstrip("s"): int(count) for count, what in re.findall(r"(\d+) (passed|failed|errors?|skipped)", last)}


@pytest.fixture
def project(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A copy of an example, away from everything else."""
    ignored = shutil.ignore_patterns("__pycache__", ".pytest_cache")
    return Path(shutil.copytree(EXAMPLES / request.param, tmp_path / request.param, ignore=ignored))


@pytest.mark.parametrize("project", NAMES, indirect=True)
def test_example_passes(project: Path) -> None:
    """Each example works where there is nothing but itself; one that lacks its server says so and skips."""
    outcome = run_pytest(project)
    assert outcome.keys() == {"passed"} or (project.name == "postgres" and outcome.keys() == {"skipped"})


@pytest.mark.parametrize("options", ["-n2", "-p no:randomly -p no:xdist -p no:asyncio"])
@pytest.mark.parametrize("project", ["quickstart"], indirect=True)
def test_quickstart_passes_however_it_is_run(project: Path, options: str) -> None:
    """In parallel, in the order of the file, and without other plugins."""
    assert run_pytest(project, *options.split()).keys() == {"passed"}


@pytest.mark.parametrize("project", ["quickstart"], indirect=True)
def test_glimpse_shows_rows_of_every_table(project: Path) -> None:
    """The script that `make demo` ends with prints a few rows of each model, in aligned columns."""
    shown = run(project, "glimpse.py")
    assert shown.returncode == 0, shown.stderr
    for heading in (
        "Customer (10 rows)",
        "Contact (25 rows)",
        "Product (15 rows)",
        "Order (30 rows)",
        "OrderItem (60 rows)",
    ):
        assert heading in shown.stdout
    assert max(map(len, shown.stdout.splitlines())) <= 200


def test_every_example_is_listed() -> None:
    """The page that introduces the examples names each of them."""
    page = (EXAMPLES / "README.md").read_text(encoding="utf-8")
    assert set(re.findall(r"^\| \[(\w+)\]", page, re.MULTILINE)) == set(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_every_example_says_what_it_shows(name: str) -> None:
    """Its conftest begins with a docstring."""
    assert (EXAMPLES / name / "conftest.py").read_text(encoding="utf-8").startswith('"""')
