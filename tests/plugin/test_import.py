"""Having the plugin installed costs next to nothing."""

from __future__ import annotations

import subprocess
import sys

import pytest

HEAVY = (
    "sqlalchemy", "numpy", "msgspec", "pandas", "faker", "factory", "sqlglot", "diskcache", "filelock", "openai",
    "anthropic",
)  # fmt: skip

OTHERS_OFF = ("-p", "no:faker", "-p", "no:hypothesispytest", "-p", "no:randomly")
"""Plugins that import some of these themselves."""

LOOK = f"""
import sys

def pytest_unconfigure():
    print("LOADED", *(name for name in {HEAVY} if name in sys.modules))
"""


def test_loading_imports_pytest_and_the_standard_library_alone(project: pytest.Pytester) -> None:
    """In a suite without the marker, nothing heavy is imported from start to end."""
    project.makeconftest(LOOK)
    project.makepyfile("def test_it(): pass")
    result = project.runpytest_subprocess(*OTHERS_OFF, "-v")
    result.assert_outcomes(passed=1)
    result.stdout.fnmatch_lines(["*plugins: *syda*", "LOADED"])


def test_a_suite_runs_where_sqlalchemy_is_not_to_be_had(project: pytest.Pytester) -> None:
    """The plugin starts, lists its options and fixtures, and collects, with its dependencies blocked."""
    project.makeconftest(f"import sys\nfor name in {HEAVY}:\n    sys.modules.setdefault(name, None)\n")
    project.makepyfile("def test_it(): pass")
    project.runpytest_subprocess(*OTHERS_OFF).assert_outcomes(passed=1)
    assert project.runpytest_subprocess(*OTHERS_OFF, "--fixtures").ret == 0
    assert project.runpytest_subprocess(*OTHERS_OFF, "--markers").ret == 0


def test_the_hooks_import_a_handful_of_small_modules() -> None:
    """Loading the plugin's module adds our own light modules, and no more than a few of the standard library."""
    code = (
        "import sys, pytest; before = set(sys.modules); import pytest_syda.plugin; "
        "print(*sorted(set(sys.modules) - before))"
    )
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    ours = [name for name in out if name.startswith("pytest_syda")]
    others = [name for name in out if not name.startswith("pytest_syda")]
    assert set(ours) <= {
        "pytest_syda", "pytest_syda.plugin",
        *(f"pytest_syda.plugin.{name}" for name in (
            "asserting", "fixtures", "keeping", "marker", "models", "options", "state")),
        "pytest_syda.store", "pytest_syda.store.current",
    }  # fmt: skip
    assert len(others) <= 3, others


def test_no_hook_for_fixtures_without_the_marker(project: pytest.Pytester) -> None:
    """The hook that sees every fixture is registered only where a test is marked or names a fixture of ours."""
    project.makepyfile(
        """
def test_it(pytestconfig):
    assert not pytestconfig.pluginmanager.hasplugin("syda-session-hooks")
"""
    )
    project.runpytest_inprocess().assert_outcomes(passed=1)


@pytest.mark.parametrize("arguments", [("-p", "no:syda"), ("-p", "no:xdist"), ("-p", "no:terminal")], ids=" ".join)
def test_without(project: pytest.Pytester, arguments: tuple[str, ...]) -> None:
    """Runs without us, without pytest-xdist, without a terminal."""
    project.makepyfile("def test_it(): pass")
    assert project.runpytest_inprocess(*arguments).ret == 0


def test_loaded_by_name(project: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> None:
    """With autoloading off, `-p syda` loads it."""
    monkeypatch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")
    project.makepyfile("def test_it(syda): pass")
    project.runpytest_inprocess("-p", "syda").assert_outcomes(passed=1)
