"""Settings: marker > flag > environment > ini > default, in every spelling, checked at the start."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from pytest_syda.plugin.checking import CHECKS
from pytest_syda.plugin.options import OPTIONS, Settings
from tests.plugin.conftest import Run

Ini = Callable[[str], None]

SEEN = """
from pytest_syda.plugin.state import SETTINGS

def test_seen(pytestconfig):
    settings = pytestconfig.stash[SETTINGS]
    assert {name: getattr(settings, name) for name in EXPECTED} == EXPECTED
"""

DEFAULTS = {
    "provider": "offline",
    "seed": 0,
    "locale": "en_US",
    "default_size": 10,
    "insert": "bulk",
    "models": (),
    "database_url": "",
    "session_fixture": "",
    "plan": False,
    "mode": "auto",
    "refresh": (),
    "record": False,
    "recordings_dir": "syda_recordings",
    "cache_dir": ".syda_cache",
    "store_url": "",
    "prune": False,
}

CHANGED = {
    "provider": "offline",
    "seed": -7,
    "locale": "de_DE",
    "default_size": 3,
    "insert": "orm",
    "models": ("models:Base", "models:Customer"),
    "database_url": "postgresql+psycopg://host/name",
    "session_fixture": "db_session",
    "mode": "replay",
    "recordings_dir": "tests/recorded",
    "cache_dir": "kept",
    "store_url": "s3://bucket/folder",
}

INI_LINES = """
syda_provider = offline
syda_seed = -7
syda_locale = de-DE
syda_default_size = 3
syda_insert = orm
syda_models =
    models:Base
    models:Customer
syda_database_url = postgresql+psycopg://host/name
syda_session_fixture = db_session
syda_mode = Replay
syda_recordings_dir = tests/recorded
syda_cache_dir = kept
syda_store_url = s3://bucket/folder
"""

TOML = """
syda_provider = "offline"
syda_seed = -7
syda_locale = "de_DE"
syda_default_size = 3
syda_insert = "orm"
syda_models = ["models:Base", "models:Customer"]
syda_database_url = "postgresql+psycopg://host/name"
syda_session_fixture = "db_session"
syda_mode = "replay"
syda_recordings_dir = "tests/recorded"
syda_cache_dir = "kept"
syda_store_url = "s3://bucket/folder"
pythonpath = ["."]
asyncio_default_fixture_loop_scope = "function"
"""

IMPORTS = '"""models stands beside this file."""\n'


def seen(expected: dict[str, object]) -> str:
    return f"EXPECTED = {expected!r}\n{SEEN}"


def test_defaults(run: Run) -> None:
    """What holds where nobody says anything."""
    run(seen(DEFAULTS)).assert_outcomes(passed=1)


def test_ini_file(run: Run, ini: Ini) -> None:
    """Every key in an ini file."""
    ini(INI_LINES)
    run(seen(CHANGED)).assert_outcomes(passed=1)


NATIVE = pytest.mark.skipif(pytest.version_tuple < (9, 0), reason="native tables came with pytest 9.0")


@pytest.mark.parametrize("table", ["tool.pytest.ini_options", pytest.param("tool.pytest", marks=NATIVE)])
def test_pyproject(project: pytest.Pytester, run: Run, table: str) -> None:
    """Every key in pyproject.toml, with TOML's own types."""
    (project.path / "pytest.ini").unlink()
    project.makepyprojecttoml(f"[{table}]\n{TOML}")
    run(seen(CHANGED)).assert_outcomes(passed=1)


def test_override_on_the_command_line(run: Run) -> None:
    """Every key by `-o`."""
    lines = [line for line in INI_LINES.replace("=\n    ", "=").splitlines() if "=" in line]
    overrides = [word for line in lines for word in ("-o", line.replace(" = ", "=").replace("models =", "models="))]
    expected = CHANGED | {"models": ("models:Base",)}
    run(seen(expected), *overrides).assert_outcomes(passed=1)


def test_flags(run: Run) -> None:
    """The settings that have a flag."""
    run(seen({"seed": 5, "provider": "offline"}), "--syda-seed=5", "--syda-provider", "offline").assert_outcomes(
        passed=1
    )


def test_environment(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """The settings that are no list can come from the environment."""
    for name, value in CHANGED.items():
        if name != "models":
            monkeypatch.setenv(f"SYDA_{name.upper()}", str(value))
    run(seen({name: value for name, value in CHANGED.items() if name != "models"})).assert_outcomes(passed=1)


def test_precedence(run: Run, ini: Ini, monkeypatch: pytest.MonkeyPatch) -> None:
    """Marker before flag before environment before ini."""
    ini("syda_seed = 1")
    run(seen({"seed": 1})).assert_outcomes(passed=1)
    monkeypatch.setenv("SYDA_SEED", "2")
    run(seen({"seed": 2})).assert_outcomes(passed=1)
    run(seen({"seed": 3}), "--syda-seed=3").assert_outcomes(passed=1)
    marked = "@pytest.mark.syda([Customer], seed=4)\ndef test_it(syda_data): assert syda_data.seed == 4"
    run(marked, "--syda-seed=3").assert_outcomes(passed=1)


def test_settings_reach_the_data(run: Run, ini: Ini) -> None:
    """Models, default size and seed of the run hold for a marker that is silent, and for `syda_data` with no marker."""
    ini("syda_models = models:Base\nsyda_default_size = 4\nsyda_seed = 9")
    result = run(
        """
@pytest.mark.syda
def test_marked(syda_data):
    assert syda_data.sizes == {"Customer": 4, "Order": 4} and syda_data.seed == 9

@pytest.mark.syda(sizes={"Order": 2})
def test_partly(syda_data):
    assert syda_data.sizes == {"Customer": 4, "Order": 2}

def test_not_marked(syda_data):
    assert syda_data.sizes == {"Customer": 4, "Order": 4}

def test_tables_only(syda_session):
    assert count(syda_session) == 0

def test_inside(syda):
    assert len(syda.populate()) == 8
"""
    )
    result.assert_outcomes(passed=5)


MISTAKES = {
    "provider": ("--syda-provider=offlin", "--syda-provider: There is no provider 'offlin'. Did you mean 'offline'*"),
    "seed": ("--syda-seed=many", "--syda-seed: 'many' is not a whole number*"),
    "size": ("syda_default_size=-1", "ini option syda_default_size: -1 is negative*"),
    "number": ("syda_seed=many", "ini option syda_seed: *'many'*"),
    "locale": ("syda_locale=german", "ini option syda_locale: 'german' is no locale*de_DE*"),
    "unknown locale": ("syda_locale=de_DD", "*syda_locale: There is no locale 'de_DD'. Did you mean 'de_DE'*"),
    "dialect": ("syda_database_url=postgre://host/name", "*syda_database_url: SQLAlchemy knows no 'postgre'*"),
    "driver": (
        "syda_database_url=postgresql+pg8000://user:sesame@host/name",
        "ini option syda_database_url: The driver of postgresql+pg8000 is not installed (No module named 'pg8000')*",
    ),
    "models": ("syda_models=app/models.py", "ini option syda_models: 'app/models.py' is no import string*"),
    "mode": ("--syda-mode=reply", "--syda-mode: 'reply' is no mode. Say one of auto, replay, live.*"),
    "mode in the ini file": ("syda_mode=once", "ini option syda_mode: 'once' is no mode*"),
    "cache folder": ("--syda-cache-dir=models.py", "--syda-cache-dir: models.py is no folder*"),
    "shared store": ("syda_store_url=bucket", "ini option syda_store_url: 'bucket' is no address of a store*"),
    "url": ("syda_database_url=localhost", "ini option syda_database_url: 'localhost' is no database URL*"),
    "fixture": ("syda_session_fixture=db session", "*'db session' is no name of a fixture*"),
    "our own fixture": ("syda_session_fixture=syda_session", "*'syda_session' is a fixture of pytest-syda*"),
}


@pytest.mark.parametrize(("argument", "message"), MISTAKES.values(), ids=MISTAKES)
@pytest.mark.parametrize("workers", [(), ("-n1",)], ids=["plain", "-n1"])
def test_a_mistake_is_one_line(run: Run, argument: str, message: str, workers: tuple[str, ...]) -> None:
    """A usage error at the start, naming where it was written."""
    result = run(
        "def test_it(): pass", argument if argument.startswith("-") else f"--override-ini={argument}", *workers
    )
    assert result.ret == pytest.ExitCode.USAGE_ERROR
    result.stderr.fnmatch_lines([f"ERROR: {message}"])
    result.stderr.no_fnmatch_line("*Traceback*")
    result.stderr.no_fnmatch_line("*sesame*")


def test_a_wrong_variable_is_named(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """The environment is named as the source."""
    monkeypatch.setenv("SYDA_SEED", "x")
    result = run("def test_it(): pass")
    result.stderr.fnmatch_lines(["ERROR: environment variable SYDA_SEED: 'x' is not a whole number*"])


@pytest.mark.parametrize("argument", ["--help", "--version", "-VV"])
def test_help_works_with_a_broken_configuration(run: Run, argument: str) -> None:
    """Who reads the help may be looking for the mistake."""
    result = run("", argument, "-o", "syda_locale=german")
    assert result.ret == 0


def test_help_reads_well(run: Run) -> None:
    """One group for the flags, and a line for each ini key."""
    result = run("", "--help")
    result.stdout.fnmatch_lines(
        [
            "synthetic data (pytest-syda):",
            "*--syda-provider=NAME*",
            "*--syda-seed=N*",
            "*--syda-plan*",
            "*--syda-mode={auto,replay,live}*",
        ],
        consecutive=False,
    )
    for key in ("provider", "seed", "models", "default_size", "locale", "database_url", "session_fixture", "mode"):
        result.stdout.fnmatch_lines([f"*syda_{key} (*"])


def test_every_option_is_checked() -> None:
    """Each setting that can be written has what judges it, and nothing is judged that cannot be written."""
    assert [option.name for option in OPTIONS] == list(CHECKS)
    assert set(CHECKS) <= set(Settings.__annotations__)
