"""The README says what is so: its code runs, its output is quoted from a run, what it names exists.

`SYDA_UPDATE_README=1 pytest tests/test_readme.py` writes the output as it is now into the README.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from pytest_syda import populate
from pytest_syda.plugin import marker
from pytest_syda.plugin.options import OPTIONS
from tests.pages import check

ROOT = Path(__file__).parents[1]
README = ROOT / "README.md"
DOCS = sorted((ROOT / "docs").rglob("*.md"))


def test_the_code_runs_and_prints_what_is_quoted(tmp_path: Path) -> None:
    """Every Python block runs, every marked test passes, and every quoted output is the output there is."""
    check(README, tmp_path)


def named_tests(page: Path) -> Iterator[tuple[Path, str]]:
    """What a page names as `tests/…/test_file.py::test_name`, by file and name."""
    for file, name in re.findall(r"`(tests/[\w/]+\.py)(?:::(\w+(?:::\w+)?))?`", page.read_text(encoding="utf-8")):
        yield ROOT / file, name


@pytest.mark.parametrize("page", [README, *DOCS], ids=lambda page: page.name)
def test_every_named_test_exists(page: Path) -> None:
    """A guarantee names the test that holds it; that test is there."""
    missing = [
        f"{file.relative_to(ROOT)}::{name}"
        for file, name in named_tests(page)
        if not file.exists()
        or any(
            not re.search(rf"(def|class) {part}\b", file.read_text(encoding="utf-8"))
            for part in name.split("::")
            if part
        )
    ]
    assert not missing


@pytest.mark.parametrize("page", [README, ROOT / "docs/configuration.md"], ids=lambda page: page.name)
def test_every_option_is_documented(page: Path) -> None:
    """Flags and ini keys: all there are, and none besides."""
    text = page.read_text(encoding="utf-8")
    known = {option.flag_name for option in OPTIONS if option.flag} | {option.key for option in OPTIONS if option.ini}
    named = set(re.findall(r"(?<![\w`-])`?(--syda-[a-z-]+|syda_[a-z_]+)(?= \[?[A-Z]+\]?`|\[?=[A-Z]|`| =)", text))
    fixtures = {"syda_session", "syda_data", "syda_connection", "syda_engine"}
    assert known <= named
    folders = {"syda_cache", "syda_recordings"}
    assert named <= known | fixtures | folders


def test_every_keyword_of_the_marker_is_documented() -> None:
    """The table of keywords is the signature, which is `populate`'s, too."""
    text = README.read_text(encoding="utf-8")
    rows = text[text.index("| Keyword |") : text.index("It goes on a function")].strip().splitlines()
    named = [name for line in rows for name in re.findall(r"`(\w+)`", line.split("|")[1])]
    assert named == list(marker.SIGNATURE.parameters)
    assert set(named) <= set(inspect.signature(populate).parameters)


def test_every_link_leads_somewhere() -> None:
    """Relative links of all pages."""
    pages = [README, ROOT / "CONTRIBUTING.md", ROOT / "CHANGELOG.md", ROOT / "conftest_examples/README.md", *DOCS]
    broken = [
        f"{page.name}: {target}"
        for page in pages
        for target in re.findall(r"\]\((?!https?:)([^)#]+)", page.read_text(encoding="utf-8"))
        if not (page.parent / target).exists()
    ]
    assert not broken


def test_speeds_are_those_that_were_measured() -> None:
    """Every line of numbers in the README stands in what `make bench` wrote."""
    text = README.read_text(encoding="utf-8")
    speed = text[text.index("## Speed") : text.index("## Not there yet")]
    measured = cells((ROOT / "benchmarks/RESULTS.md").read_text(encoding="utf-8"))
    quoted = cells(speed)
    assert quoted
    assert quoted <= measured


def cells(text: str) -> set[tuple[str, ...]]:
    """Lines of tables that hold a number."""
    lines = (
        tuple(cell.strip() for cell in line.strip("| ").split("|"))
        for line in text.splitlines()
        if line.startswith("|")
    )
    return {line for line in lines if any(character.isdigit() for cell in line[1:] for character in cell)}
