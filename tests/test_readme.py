"""The README says what is so: its code runs, its output is quoted from a run, what it names exists.

`SYDA_UPDATE_README=1 pytest tests/test_readme.py` writes the output as it is now into the README.
"""

from __future__ import annotations

import difflib
import inspect
import os
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from pytest_syda import populate
from pytest_syda.plugin import marker
from pytest_syda.plugin.options import OPTIONS

ROOT = Path(__file__).parents[1]
README = ROOT / "README.md"
DOCS = sorted((ROOT / "docs").glob("*.md"))
UPDATE = "SYDA_UPDATE_README"

FENCE = re.compile(r"^```(?P<language>\w+)\n(?P<body>.*?)^```$", re.MULTILINE | re.DOTALL)
FILE = re.compile(r"# (?P<name>[\w.]+\.(?:py|ini))\n")
HEADING = re.compile(r"^##+ ", re.MULTILINE)
OF_A_SECTION = ("pytest.ini", "conftest.py")
"""Files that are in force up to the next heading."""

# Only ours: what other plugins a developer has installed would say is no part of the README.
OTHERS = ("cacheprovider", "xdist", "xdist.looponfail", "asyncio", "anyio", "randomly", "hypothesispytest", "faker")
CHANGING = re.compile(r"\b\d+(\.\d+)? ?(ms|s)\b|=+")


@dataclass
class Page:
    """The README, carried out from top to bottom in a directory of its own."""

    directory: Path
    text: str

    def carried_out(self) -> str:
        """The same text, with the output there really is."""
        pieces: list[str] = []
        position, output = 0, ""
        for block in FENCE.finditer(self.text):
            between = self.text[position : block.start()]
            if HEADING.search(between):
                self._leave_section()
            pieces += [between, f"```{block['language']}\n"]
            following = block.end() + 1
            body, output = self._block(block["language"], block["body"], output, self.text[following:])
            pieces += [body, "```"]
            position = block.end()
        return "".join([*pieces, self.text[position:]])

    def _block(self, language: str, body: str, output: str, rest: str) -> tuple[str, str]:
        """What the block should read, and what it printed."""
        if language == "console":
            return self._console(body), ""
        if language == "text" and output:
            return kept(body, output), ""
        if language in ("python", "ini"):
            return body, self._code(body, rest)
        return body, ""

    def _console(self, body: str) -> str:
        command, _, quoted = body.removeprefix("$ ").partition("\n")
        return f"$ {command}\n" + kept(quoted, self._run("-m", *shlex.split(command), check=False))

    def _code(self, body: str, rest: str) -> str:
        named = FILE.match(body)
        if named is None:
            return self._run("-c", body)
        name = named["name"]
        (self.directory / name).write_text(body[named.end() :], encoding="utf-8")
        if name.startswith("test_") and not re.match(r"[^`]*```console\n\$ pytest", rest):
            self._run("-m", "pytest", "-q", name)
        return ""

    def _run(self, *arguments: str, check: bool = True) -> str:
        blocked = " ".join(f"-p no:{name}" for name in OTHERS)
        foreign = ("PYTEST_", "SYDA_", "PYTHONDONTWRITEBYTECODE", "CI", "BUILD_NUMBER")  # CI: pytest prints more
        inherited = {name: value for name, value in os.environ.items() if not name.startswith(foreign)}
        done = subprocess.run(
            [sys.executable, *arguments],
            cwd=self.directory,
            env=inherited | {"PYTEST_ADDOPTS": f"{blocked} --color=no", "COLUMNS": "100"},
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
        )
        if check and done.returncode:
            pytest.fail(f"{' '.join(arguments)}\n{done.stdout}{done.stderr}", pytrace=False)
        return done.stdout.strip("\n") + "\n"

    def _leave_section(self) -> None:
        for name in OF_A_SECTION:
            (self.directory / name).unlink(missing_ok=True)


def kept(quoted: str, output: str) -> str:
    """What is quoted, where only durations differ; the output, where it says something else."""
    return quoted if steady(quoted) == steady(output) else output


def steady(text: str) -> str:
    return CHANGING.sub("…", text)


def test_the_code_runs_and_prints_what_is_quoted(tmp_path: Path) -> None:
    """Every Python block runs, every marked test passes, and every quoted output is the output there is."""
    text = README.read_text(encoding="utf-8")
    found = Page(tmp_path, text).carried_out()
    if os.environ.get(UPDATE):
        README.write_text(found, encoding="utf-8")
    elif found != text:
        lines = difflib.unified_diff(text.splitlines(), found.splitlines(), "README.md", "as it runs", lineterm="")
        pytest.fail("\n".join([*lines, f"{UPDATE}=1 pytest tests/test_readme.py writes it down."]), pytrace=False)


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
    named = set(re.findall(r"(?<![\w`-])`?(--syda-[a-z-]+|syda_[a-z_]+)(?= [A-Z]+`|`| =)", text))
    fixtures = {"syda_session", "syda_data", "syda_connection", "syda_engine"}
    assert known <= named
    assert named <= known | fixtures


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
