"""Our modules load as Python loads them; those of the project are rewritten as ever."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import pytest_syda

LOADERS = """
import sys

def pytest_unconfigure():
    ours = {name: type(module.__spec__.loader).__name__ for name, module in sys.modules.items()
            if name.startswith("pytest_syda.")}
    print("REWRITTEN", *sorted(name for name, loader in ours.items() if loader == "AssertionRewritingHook"))
"""

FILLED = """
import pytest
from models import Base

@pytest.mark.syda(models=[Base])
def test_it(syda_session):
    assert syda_session is not None
"""


@pytest.mark.parametrize("way", [(), ("--disable-plugin-autoload", "-p", "pytest_syda.plugin")])
def test_our_modules_are_not_rewritten(project: pytest.Pytester, way: tuple[str, ...]) -> None:
    """Of ours, pytest's loader reads the plugin's first module and the one that takes the mark away."""
    models = Path(__file__).parents[2] / "conftest_examples" / "quickstart" / "models.py"
    project.makepyfile(models=models.read_text(encoding="utf-8"))
    project.makeconftest(LOADERS)
    project.makepyfile(FILLED)
    result = project.runpytest_subprocess("-s", *way)
    result.assert_outcomes(passed=1)
    result.stdout.fnmatch_lines(["REWRITTEN pytest_syda.plugin pytest_syda.plugin.asserting"])


def test_a_projects_own_assertions_are_explained(project: pytest.Pytester) -> None:
    """What pytest says of a failing assertion is there all the same."""
    project.makepyfile("def test_it():\n    found = [1, 2]\n    assert found == [1, 3]")
    result = project.runpytest_subprocess()
    result.stdout.fnmatch_lines(["*assert [[]1, 2] == [[]1, 3]*"])


def test_there_is_nothing_of_ours_to_explain() -> None:
    """No module of ours asserts anything."""
    home = Path(pytest_syda.__file__).parent
    asserting = [
        path.name
        for path in home.rglob("*.py")
        if any(isinstance(node, ast.Assert) for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))))
    ]
    assert asserting == []
