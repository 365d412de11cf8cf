"""`--syda-show`, `--syda-export`, `--syda-import`: what is kept, and how it travels."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable

import pytest

from tests.plugin import paid
from tests.plugin.conftest import Run
from tests.plugin.paid import BOTH, OTHER, calls

Ini = Callable[[str], None]

EXPLOSIVE = "\nraise AssertionError('something was collected')\n"


@pytest.fixture(autouse=True)
def _paid(ini: Ini) -> None:
    ini(paid.INI)


@pytest.fixture
def written(run: Run) -> None:
    """Three tables in the cache, two of them recorded."""
    run(OTHER, conftest=paid.conftest()).assert_outcomes(passed=1)
    run(BOTH, "--syda-record").assert_outcomes(passed=1)


@pytest.mark.usefixtures("written")
def test_everything_is_listed(run: Run) -> None:
    """Where, dataset, table, rows, provider, model, age, size, tokens, users; nothing is collected."""
    result = run(EXPLOSIVE, "--syda-show")
    assert result.ret == 0
    result.stdout.re_match_lines(
        [
            r"kept in +dataset +table +rows +provider +model +age +size +tokens +used by$",
            r"recordings +crm +customers +3 +paid +- +now +[\d.]+ K?B +1,234 +-$",
            r"recordings +crm +orders +3 ",
            r"cache +crm +customers +3 +paid +- +now +[\d.]+ K?B +1,234 +test_it.py::test_both$",
            r"cache +crm +orders +3 +paid +- +now +[\d.]+ K?B +- +test_it.py::test_both$",
            r"cache +zoo +customers +2 +paid +- +now +[\d.]+ K?B +1,234 +test_it.py::test_other$",
        ],
        consecutive=True,
    )
    assert len(result.stdout.lines) == 6


@pytest.mark.usefixtures("written")
def test_whoever_had_more_written_is_a_user_too(run: Run) -> None:
    """The first one is named, the others are counted."""
    run(OTHER.replace("2", "4").replace("test_other", "test_more")).assert_outcomes(passed=1)
    run("", "--syda-show=zoo").stdout.re_match_lines([r"cache .* test_it.py::test_other and 1 more$"])


@pytest.mark.parametrize(
    ("pattern", "lines"),
    [("zoo.*", 1), ("orders", 2), ("Customer", 3), ("crm.Order", 2), ("crm", 4), ("crm/customers", 2), ("*", 5)],
)
@pytest.mark.usefixtures("written")
def test_a_pattern_chooses(run: Run, pattern: str, lines: int) -> None:
    """By dataset, table, class or both."""
    for arguments in ([f"--syda-show={pattern}"], ["--syda-show", pattern]):
        assert len(run(EXPLOSIVE, *arguments).stdout.lines) == 1 + lines


def test_nothing_is_kept(run: Run, project: pytest.Pytester) -> None:
    """Said in a line; no folder is made."""
    result = run(EXPLOSIVE, "--syda-show", conftest=paid.conftest())
    assert result.ret == 0
    result.stdout.fnmatch_lines(["Nothing is kept, neither in *syda_recordings nor in *.syda_cache."])
    assert not (project.path / ".syda_cache").exists()


@pytest.mark.usefixtures("written")
def test_nothing_matches(run: Run) -> None:
    """With the nearest name."""
    run(EXPLOSIVE, "--syda-show=ordrs").stdout.fnmatch_lines(
        ["Nothing that is kept matches 'ordrs'. Did you mean 'orders' or 'Order'?"]
    )


@pytest.mark.usefixtures("written")
def test_a_cache_travels(run: Run, project: pytest.Pytester) -> None:
    """Exported here, imported there, replayed without a call; importing again changes nothing."""
    result = run(EXPLOSIVE, "--syda-export=recipes.zip")
    result.stdout.fnmatch_lines(["exported 3 entries to *recipes.zip"])
    assert len(zipfile.ZipFile(project.path / "recipes.zip").namelist()) == 4
    before = calls(project.path)
    there = ("--syda-cache-dir=there", "-o", "syda_recordings_dir=none")
    run(EXPLOSIVE, "--syda-import=recipes.zip", *there).stdout.fnmatch_lines(["imported 3 entries into *there"])
    run(EXPLOSIVE, "--syda-import=recipes.zip", *there).stdout.fnmatch_lines(
        ["imported 0 entries*, 3 entries there already"]
    )
    run(BOTH + OTHER, "--syda-mode=replay", *there).assert_outcomes(passed=2)
    assert calls(project.path) == before


@pytest.mark.parametrize("flag", ["--syda-import", "--syda-export"])
def test_a_file_that_will_not_do(run: Run, project: pytest.Pytester, flag: str) -> None:
    """One line, exit code 4."""
    result = run("", f"{flag}={project.path}", conftest=paid.conftest())
    assert result.ret == pytest.ExitCode.USAGE_ERROR
    result.stderr.fnmatch_lines([f"ERROR: {flag}: * is a folder. Name a file*"])
    result = run("", f"{flag}=nowhere/at/all.zip")
    if flag == "--syda-import":
        assert result.ret == pytest.ExitCode.USAGE_ERROR
        result.stderr.fnmatch_lines(["ERROR: *nowhere/at/all.zip cannot be imported*"])
    (project.path / "letter.zip").write_text("Dear Sir")
    result = run("", "--syda-import=letter.zip")
    assert result.ret == pytest.ExitCode.USAGE_ERROR
    result.stderr.fnmatch_lines(["ERROR: *letter.zip cannot be imported: *"])
    assert "Traceback" not in result.stderr.str()


@pytest.mark.usefixtures("written")
def test_ages_and_sizes_are_for_people(run: Run, project: pytest.Pytester) -> None:
    """An hour, days."""
    file = project.path / "syda_recordings" / "crm" / "orders.json"
    file.write_text(re.sub(r'"created": "[^"]*"', '"created": "2020-01-01T00:00:00+00:00"', file.read_text()))
    result = run("", "--syda-show=orders")
    result.stdout.re_match_lines([r"recordings .* [\d,]+ days +[\d.]+ KB"])
