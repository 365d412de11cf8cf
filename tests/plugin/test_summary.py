"""What a run says: a header line, a summary section, a section beside each failure."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from tests.plugin.conftest import HEAD, Run

Ini = Callable[[str], None]

TESTS = """
@pytest.mark.syda([Customer, Order], sizes=3)
@pytest.mark.parametrize("number", range(4))
def test_both(number, syda_session): ...

@pytest.mark.syda([Customer], sizes=5, seed=8)
def test_other(syda_session): ...
"""

FAILING = """
@pytest.mark.syda([Customer, Order], sizes=3)
class TestClass:
    @pytest.mark.parametrize("word", ["a b"])
    def test_fails(self, word, syda_session):
        assert count(syda_session) == 4

@pytest.mark.syda([Customer], sizes=3, seed=5)
def test_of_its_own_seed(syda_session):
    assert False

def test_not_marked():
    assert False
"""


@pytest.mark.parametrize("arguments", [(), ("-n2",), ("-n0",), ("-p", "no:xdist")], ids=" ".join)
def test_the_summary_says_what_was_made(run: Run, arguments: tuple[str, ...]) -> None:
    """Datasets, rows, time, provider; workers' figures are added up."""
    result = run(TESTS, *arguments)
    result.assert_outcomes(passed=5)
    result.stdout.re_match_lines(
        [
            r"=+ syda =+",
            r"2 datasets for 5 tests: \d+ rows in [\d.]+ m?s \(offline\)$",
            r"  [0-9a-f]{12}  Customer 3, Order 3 \(offline, seed 0, [\d.]+ m?s(, made \d times)?\)$",
            r"  [0-9a-f]{12}  Customer 5 \(offline, seed 8, [\d.]+ m?s\)$",
        ]
    )


def test_the_summary_begins_below_its_headline(run: Run) -> None:
    """With no empty line between."""
    run(TESTS).stdout.re_match_lines([r"=+ syda =+", r"2 datasets for 5 tests.*"], consecutive=True)


@pytest.mark.parametrize("arguments", [("-q",), ("-qq",), ("--co",)])
def test_the_summary_keeps_quiet(run: Run, arguments: tuple[str, ...]) -> None:
    """With -q, and where nothing was made."""
    run(TESTS, *arguments).stdout.no_re_match_line(r"=+ syda =+|\d+ datasets?")


def test_nothing_is_said_where_nothing_was_done(run: Run) -> None:
    """A suite without the marker looks as it did before."""
    result = run("def test_it(): pass")
    result.stdout.no_re_match_line(r"=+ syda.*|syda: ")


def test_notes_are_in_the_summary(run: Run) -> None:
    """What was decided that a user should know of."""
    result = run("@pytest.mark.syda([Customer, Order], exclude=['customers'])\ndef test_it(): pass")
    result.stdout.fnmatch_lines(["*Nothing is left to fill*"])
    result = run(
        """
class Note(Base):
    __tablename__ = "notes"
    id = sa.Column(sa.Integer, primary_key=True)

@pytest.mark.syda([Customer, Order, Note], exclude=["customers"])
def test_it(): pass
"""
    )
    result.stdout.fnmatch_lines(["  *Note 10*", "  note: orders left out*"])


def test_long_lists_are_cut(run: Run) -> None:
    """Twenty datasets are listed; the others with -v."""
    tests = "".join(f"@pytest.mark.syda([Customer], sizes={size})\ndef test_{size}(): ...\n" for size in range(1, 26))
    result = run(tests)
    result.stdout.fnmatch_lines(["25 datasets for 25 tests*", "*and 5 datasets more (-v lists them)"])
    result = run(tests, "-v")
    result.stdout.no_fnmatch_line("*more (-v lists them)")
    assert len(re.findall(r"^  [0-9a-f]{12}", result.stdout.str(), flags=re.MULTILINE)) == 25


@pytest.mark.parametrize("arguments", [(), ("-n2",)], ids=" ".join)
def test_a_failure_says_how_to_have_the_same_again(run: Run, arguments: tuple[str, ...]) -> None:
    """Dataset, sizes, seed, and a command that can be pasted; the seed's flag only where it would be heeded."""
    result = run(FAILING, *arguments)
    result.assert_outcomes(failed=3)
    output = result.stdout.str()
    assert len(re.findall(r"^-+ syda -+$", output, flags=re.MULTILINE)) == 2
    assert "again: pytest 'test_it.py::TestClass::test_fails[a b]' --syda-seed=0\n" in output
    assert "again: pytest test_it.py::test_of_its_own_seed\n" in output
    assert re.search(r"^dataset [0-9a-f]{12}: Customer 3, Order 3$", output, flags=re.MULTILINE)
    assert "seed 5, provider offline" in output


def test_the_command_reproduces(run: Run) -> None:
    """Run with that command, the same rows are there."""
    code = """
@pytest.mark.syda([Customer], sizes=2)
def test_fails(syda_data):
    assert not syda_data.rows(Customer)[0]
"""
    first = run(code, "--syda-seed=41").stdout.str()
    found = re.search(r"^again: pytest (\S+) (--syda-seed=41)$", first, flags=re.MULTILINE)
    assert found is not None
    assert shown(run(code, found[1], found[2]).stdout.str()) == shown(first)
    assert shown(run(code).stdout.str()) != shown(first)


def test_the_command_works_where_pytest_was_called(project: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> None:
    """In a directory below the root, the path is as seen from there."""
    (project.mkdir("below") / "test_there.py").write_text(
        f"{HEAD}\n@pytest.mark.syda([Customer])\ndef test_fails(syda_session):\n    assert False\n"
    )
    monkeypatch.chdir(project.path / "below")
    project.runpytest_inprocess().stdout.fnmatch_lines(["again: pytest test_there.py::test_fails --syda-seed=0"])


def shown(output: str) -> str:
    return next(line for line in output.splitlines() if line.startswith("E  "))


def test_the_header_shows_what_is_not_as_it_comes(run: Run, ini: Ini) -> None:
    """One line, with -v or where something was set; no password."""
    run("").stdout.no_fnmatch_line("syda: *")
    run("", "-v").stdout.fnmatch_lines(["syda: provider=offline, seed=0"])
    ini("syda_database_url = postgresql+psycopg://user:secret@host/name\nsyda_models = models:Base")
    result = run("", "--syda-seed=3")
    result.stdout.fnmatch_lines(
        [
            "syda: provider=offline, seed=3, models=models:Base, database_url=postgresql+psycopg://user:[*][*][*]@host/name"
        ]
    )
    result.stdout.no_fnmatch_line("*secret*")


def test_junit_reports_carry_the_dataset(run: Run, project: pytest.Pytester) -> None:
    """As a property of each marked test."""
    run(TESTS, "--junit-xml=report.xml")
    assert len(re.findall(r'name="syda_dataset" value="[0-9a-f]{12}"', (project.path / "report.xml").read_text())) == 5
