"""What users get: the wheel holds the package, its data, its types and its licence, and nothing else."""

from __future__ import annotations

import importlib.util
import shutil
import subprocess
import sys
import tomllib
import zipfile
from collections.abc import Iterator
from email import message_from_string
from email.message import Message
from importlib.metadata import entry_points
from pathlib import Path, PurePosixPath

import pytest

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
PARTS = ("pytest_syda", "pyproject.toml", "README.md", "LICENSE", "CHANGELOG.md")


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Iterator[zipfile.ZipFile]:
    """Built from a copy of the sources, by the backend that pyproject.toml names."""
    source = tmp_path_factory.mktemp("source")
    for part in PARTS:
        _copy(ROOT / part, source / part)
    target = tmp_path_factory.mktemp("wheel")
    options = ["--no-deps", "--quiet", "--disable-pip-version-check", "--wheel-dir", str(target)]
    if importlib.util.find_spec("hatchling"):
        options.append("--no-build-isolation")
    built = subprocess.run(
        [sys.executable, "-m", "pip", "wheel", *options, str(source)], capture_output=True, text=True, check=False
    )
    assert built.returncode == 0, built.stderr
    with zipfile.ZipFile(next(target.glob("*.whl"))) as opened:
        yield opened


def _copy(source: Path, target: Path) -> None:
    if source.is_dir():
        shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__"))
    else:
        shutil.copy(source, target)


def _metadata(wheel: zipfile.ZipFile, name: str) -> str:
    found = next(entry for entry in wheel.namelist() if entry.endswith(f".dist-info/{name}"))
    return wheel.read(found).decode()


def _described(wheel: zipfile.ZipFile) -> Message:
    return message_from_string(_metadata(wheel, "METADATA"))


def test_everything_of_the_package_is_in_the_wheel(wheel: zipfile.ZipFile) -> None:
    """Modules, word lists and the marker of typed packages; a module that is not there is only missed by users."""
    sources = {
        str(PurePosixPath(path.relative_to(ROOT)))
        for path in (ROOT / "pytest_syda").rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    assert sources <= set(wheel.namelist())
    assert "pytest_syda/py.typed" in wheel.namelist()


def test_nothing_else_is_in_the_wheel(wheel: zipfile.ZipFile) -> None:
    """No tests, no examples: they would become everybody's top-level packages."""
    assert {name.partition("/")[0].partition("-")[0] for name in wheel.namelist()} == {"pytest_syda"}


def test_the_licence_is_named_and_enclosed(wheel: zipfile.ZipFile) -> None:
    """By its SPDX name, with its text."""
    assert _described(wheel)["License-Expression"] == "AGPL-3.0-only"
    assert "GNU AFFERO GENERAL PUBLIC LICENSE" in _metadata(wheel, "licenses/LICENSE")


def test_pytest_finds_the_plugin_by_the_name_syda(wheel: zipfile.ZipFile) -> None:
    """`-p no:syda` blocks it."""
    assert "[pytest11]\nsyda = pytest_syda.plugin" in _metadata(wheel, "entry_points.txt")
    assert {entry.name for entry in entry_points(group="pytest11", name="syda")} == {"syda"}


def test_requirements_have_floors_and_no_ceilings(wheel: zipfile.ZipFile) -> None:
    """Whoever pins makes users wait."""
    required = [line for line in _described(wheel).get_all("Requires-Dist", []) if "extra ==" not in line]
    assert len(required) == len(PROJECT["dependencies"])
    assert all(">=" in line and "<" not in line and "==" not in line for line in required)


def test_all_means_all_extras_for_users() -> None:
    """Everything optional, save what only developers need."""
    extras = PROJECT["optional-dependencies"]
    named = extras["all"][0].partition("[")[2].rstrip("]").split(",")
    assert set(named) == extras.keys() - {"all", "dev"}


def test_the_changelog_knows_this_version() -> None:
    """A release has its entry."""
    assert f"## [{PROJECT['version']}]" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
