"""Pages of documentation, carried out: their code runs, and what they quote is what there is."""

from __future__ import annotations

import difflib
import os
import re
import shlex
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import pytest

UPDATE = "SYDA_UPDATE_README"

FENCE = re.compile(r"^```(?P<language>\w+)\n(?P<body>.*?)^```$", re.MULTILINE | re.DOTALL)
FILE = re.compile(r"# (?P<name>[\w./-]+\.(?:py|ini|toml|yaml))\n")
HEADING = re.compile(r"^##+ ", re.MULTILINE)
OF_A_SECTION = ("pytest.ini", "conftest.py")
"""Files that are in force up to the next heading."""

# Only ours: what other plugins a developer has installed would say is no part of the README.
OTHERS = ("cacheprovider", "xdist", "xdist.looponfail", "asyncio", "anyio", "randomly", "hypothesispytest", "faker")
CHANGING = re.compile(r"\b\d+(\.\d+)? ?(ms|s)\b|=+")


@dataclass
class Page:
    """A page, carried out from top to bottom in a directory of its own."""

    directory: Path
    text: str
    stands_for: Mapping[str, str] = field(default_factory=dict)
    """What the page names by one text, and is by another here: the URL of a database."""

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
        if language in ("python", "ini", "toml", "yaml"):
            return body, self._code(language, body, rest)
        return body, ""

    def _console(self, body: str) -> str:
        command, _, quoted = body.removeprefix("$ ").partition("\n")
        arguments = shlex.split(command.removeprefix("python -m "))
        return f"$ {command}\n" + kept(quoted, self._run("-m", *arguments, check=False))

    def _code(self, language: str, body: str, rest: str) -> str:
        named = FILE.match(body)
        if named is None:
            return self._run("-c", self._here(body)) if language == "python" else ""
        name = named["name"]
        (self.directory / name).parent.mkdir(parents=True, exist_ok=True)
        (self.directory / name).write_text(self._here(body[named.end() :]), encoding="utf-8")
        if Path(name).name.startswith("test_") and not re.match(r"[^`]*```console\n\$ pytest", rest):
            self._run("-m", "pytest", "-q", name)
        return ""

    def _run(self, *arguments: str, check: bool = True) -> str:
        blocked = " ".join(f"-p no:{name}" for name in OTHERS if f"{name}_mode" not in self.text)
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

    def _here(self, text: str) -> str:
        for there, here in self.stands_for.items():
            text = text.replace(there, here)
        return text

    def _leave_section(self) -> None:
        for name in OF_A_SECTION:
            (self.directory / name).unlink(missing_ok=True)


def kept(quoted: str, output: str) -> str:
    """What is quoted, where only durations differ; the output, where it says something else."""
    return quoted if steady(quoted) == steady(output) else output


def steady(text: str) -> str:
    return CHANGING.sub("…", text)


def check(page: Path, directory: Path, stands_for: Mapping[str, str] | None = None) -> None:
    """Fails where the page quotes what is not so; with SYDA_UPDATE_README set, writes down what is so instead."""
    text = page.read_text(encoding="utf-8")
    found = Page(directory, text, stands_for or {}).carried_out()
    if os.environ.get(UPDATE):
        page.write_text(found, encoding="utf-8")
    elif found != text:
        lines = difflib.unified_diff(text.splitlines(), found.splitlines(), page.name, "as it runs", lineterm="")
        pytest.fail(
            "\n".join([*lines, f"{UPDATE}=1 makes pytest write it down."]),
            pytrace=False,
        )
