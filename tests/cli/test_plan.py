"""`python -m pytest_syda plan`, and how the commands explain themselves."""

from __future__ import annotations

import re

import pytest

from tests.cli.conftest import Command


def test_a_plan_names_tables_in_order_and_makes_nothing(command: Command) -> None:
    """Parents come before children, each with its size."""
    done = command("plan", "-m", "shelf:Base", "-s", "Author=3,Book=1..2 per Author")

    assert done.exit_code == 0
    assert re.search(r"1\. authors +3 rows\n +2\. books +\d rows +\(per authors\)", done.stdout)


def test_a_plan_that_cannot_be_is_a_failure(command: Command) -> None:
    """What stands in the way is said, and the exit code is 1."""
    done = command("plan", "-m", "shelf:Base", "--exclude", "authors", "--exclude", "books")

    assert (done.exit_code, "Nothing is left to fill" in done.stderr) == (1, True)


@pytest.mark.parametrize("arguments", [("--help",), ("generate", "--help"), ("plan", "-h")])
def test_help(command: Command, arguments: tuple[str, ...]) -> None:
    """Help goes to standard output, and every option says what it does."""
    done = command(*arguments)

    assert (done.exit_code, done.stdout.startswith("Usage:")) == (0, True)
    options = re.findall(r"^  (?:-\w, )?--[\w-]+.*$\n(?:      +.*\n)*", done.stdout, re.MULTILINE)
    assert options
    assert all(len(option.split()) > 3 for option in options)


def test_the_version(command: Command) -> None:
    """`--version` names the package's."""
    from importlib.metadata import version

    assert version("pytest-syda") in command("--version").stdout


def test_a_plan_shows_what_a_model_would_be_asked(command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    """Word by word, with an estimate of tokens and money, without a key and without anybody being asked."""
    for name in ("OPENAI_API_KEY", "OPENAI_BASE_URL"):
        monkeypatch.delenv(name, raising=False)
    done = command("plan", "-m", "shelf:Base", "--model", "gpt-6-luna", "--prompt", "A shelf of books")

    assert done.exit_code == 0
    assert re.search(r"openai \(gpt-6-luna\): 1 call, about [\d,]+ tokens in and [\d,]+ out, \$\d", done.stdout)
    assert 'The world: "A shelf of books"' in done.stdout
    assert "books: 10 rows" in done.stdout
