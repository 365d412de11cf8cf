"""What a provider was paid for is kept, replayed, and paid for once."""

from __future__ import annotations

import contextlib
import json
import re
import sqlite3
from collections.abc import Callable

import pytest

from tests.plugin import paid
from tests.plugin.conftest import MODELS, Run
from tests.plugin.paid import BOTH, OTHER, calls

Ini = Callable[[str], None]


@pytest.fixture(autouse=True)
def _paid(ini: Ini) -> None:
    ini(paid.INI)


def test_the_second_run_pays_nothing(run: Run, project: pytest.Pytester) -> None:
    """One call for both tables; the second run replays them, and the summary says so."""
    result = run(BOTH, conftest=paid.conftest())
    result.assert_outcomes(passed=1)
    result.stdout.fnmatch_lines(["syda: provider=paid, *mode=live", "wrote 2 tables in 1 call, 1,234 tokens"])
    result = run(BOTH)
    result.assert_outcomes(passed=1)
    result.stdout.fnmatch_lines(["replayed 2 tables"])
    assert calls(project.path) == [["customers", "orders"]]
    assert (project.path / ".syda_cache" / ".gitignore").exists()


def test_sizes_seed_and_generators_are_not_paid_for(run: Run, project: pytest.Pytester) -> None:
    """Fewer rows, another seed, a generator: the same recipe. More rows: only the missing ones are asked for."""
    run(BOTH, conftest=paid.conftest())
    fewer = BOTH.replace("sizes=3", "sizes={'Customer': 3, 'Order': 1}, seed=7, generators={'Order': {'quantity': 7}}")
    run(fewer).stdout.fnmatch_lines(["replayed 2 tables"])
    more = BOTH.replace("sizes=3", "sizes={'Customer': 3, 'Order': 5}")
    run(more).stdout.fnmatch_lines(["extended 1 table in 1 call, 1,234 tokens; replayed 1"])
    assert calls(project.path) == [["customers", "orders"], ["orders"]]


def test_a_column_added_is_asked_for_alone_and_said(run: Run, project: pytest.Pytester) -> None:
    """The rows stay; the summary names the column."""
    run(BOTH, conftest=paid.conftest())
    project.makepyfile(
        models=MODELS.replace("quantity: Mapped[int]", "quantity: Mapped[int]\n    discount: Mapped[int]")
    )
    result = run(BOTH)
    result.assert_outcomes(passed=1)
    result.stdout.fnmatch_lines(
        ["filled columns of 1 table in 1 call, *; replayed 1", "  note: orders.discount was added"]
    )


def test_a_column_dropped_is_recorded_without_a_call(run: Run, project: pytest.Pytester) -> None:
    """The rows stay, and the run says so, until --syda-record has the recording follow."""
    run(BOTH, "--syda-record", conftest=paid.conftest())
    project.makepyfile(models=MODELS.replace("    quantity: Mapped[int]\n", ""))
    for arguments in ((), ("--syda-mode=replay",)):
        result = run(BOTH, *arguments)
        result.assert_outcomes(passed=1)
        result.stdout.fnmatch_lines(["replayed 2 tables", "  note: orders.quantity was removed"])
    run(BOTH, "--syda-record").stdout.fnmatch_lines(["  note: orders.quantity was removed", "recorded 1 table in *"])
    assert "quantity" not in (project.path / "syda_recordings" / "crm" / "orders.json").read_text()
    run(BOTH, "--syda-mode=replay").stdout.no_fnmatch_line("*note:*")
    assert len(calls(project.path)) == 1


def test_replay_calls_nobody_and_says_what_to_run(run: Run, project: pytest.Pytester) -> None:
    """A miss fails its test with the reason and a command for a shell, on one line; the run goes on."""
    code = (
        BOTH.replace("def test_both(", "@pytest.mark.parametrize('word', ['a b'])\ndef test_both(word, ")
        + "\ndef test_plain(): ..."
    )
    result = run(code, "--syda-mode=replay", conftest=paid.conftest())
    result.assert_outcomes(errors=1, passed=1)
    result.stdout.fnmatch_lines(
        [
            "*Nothing to replay for customers, orders*",
            "*customers: nothing is kept for it",
            "*pytest 'test_it.py::test_both[[]a b]' --syda-mode=live --syda-record --syda-provider=paid",
        ]
    )
    result.stdout.no_fnmatch_line("*pytest_syda/*.py:*")
    assert not calls(project.path)
    assert not (project.path / ".syda_cache").exists()


def test_the_command_of_a_miss_mends_it(run: Run) -> None:
    """Pasted into a shell, it records what the next replay finds."""
    output = run(BOTH, "--syda-mode=replay", conftest=paid.conftest()).stdout.str()
    command = re.search(r"pytest (test_it.py::test_both .*)$", output, flags=re.MULTILINE)
    assert command is not None
    run(BOTH, *command[1].split()).stdout.fnmatch_lines(["recorded 2 tables in syda_recordings"])
    run(BOTH, "--syda-mode=replay").assert_outcomes(passed=1)


@pytest.mark.parametrize("variable", ["CI", "BUILD_NUMBER"])
def test_ci_replays(run: Run, monkeypatch: pytest.MonkeyPatch, project: pytest.Pytester, variable: str) -> None:
    """Unless a flag says otherwise; an empty variable counts as none. The header says why."""
    monkeypatch.setenv(variable, "1")
    result = run(BOTH, conftest=paid.conftest())
    result.assert_outcomes(errors=1)
    result.stdout.fnmatch_lines([f"syda: *mode=replay ({variable} is set)"])
    assert not calls(project.path)
    run(BOTH, "--syda-mode=live").assert_outcomes(passed=1)
    run(BOTH, "--syda-mode=auto").assert_outcomes(passed=1)
    monkeypatch.setenv(variable, "")
    run(OTHER).assert_outcomes(passed=1)


def test_another_schema_or_prompt_is_a_miss_that_says_which(run: Run) -> None:
    """In replay, what is kept for something else is named with the difference."""
    run(BOTH, "--syda-record", conftest=paid.conftest())
    result = run(BOTH.replace('"CRM"', '"Zoo"'), "--syda-mode=replay")
    result.assert_outcomes(errors=1)
    result.stdout.fnmatch_lines(["*customers: kept for something else: *prompt changed*"])


def test_recordings_come_before_the_cache(run: Run, project: pytest.Pytester) -> None:
    """What a person edited there is what tests get; a mistake there is named with its place."""
    run(BOTH, "--syda-record", conftest=paid.conftest())
    file = project.path / "syda_recordings" / "crm" / "customers.json"
    file.write_text(file.read_text().replace("customers 0", "Acme"))
    run(BOTH.replace('"customers 0"', '"Acme"')).assert_outcomes(passed=1)
    file.write_text(file.read_text().replace('"Acme"', "17"))
    result = run(BOTH)
    result.assert_outcomes(errors=1)
    result.stdout.fnmatch_lines(["*syda_recordings/crm/customers.json*", "*customers.rows[[]0[]].name*"])


def test_refresh_writes_anew(run: Run, project: pytest.Pytester) -> None:
    """All tables, or those that match by class, table or dataset; the recordings follow with --syda-record."""
    code = BOTH + OTHER
    run(code, "--syda-record", conftest=paid.conftest())
    for pattern, asked in {
        "--syda-refresh": [["customers", "orders"], ["customers"]],
        "--syda-refresh=Order": [["orders"]],
        "--syda-refresh=zoo.*": [["customers"]],
    }.items():
        before = len(calls(project.path))
        run(code, pattern).assert_outcomes(passed=2)
        assert calls(project.path)[before:] == asked
    file = project.path / "syda_recordings" / "crm" / "customers.json"
    edited = file.read_text().replace("customers 0", "Acme")
    file.write_text(edited)
    run(code, "--syda-refresh=crm.customers", "--syda-record").assert_outcomes(passed=2)
    assert "customers 0" in file.read_text()


def test_several_patterns(run: Run) -> None:
    """The flag can be given again."""
    run(BOTH, conftest=paid.conftest())
    run(BOTH, "--syda-refresh=Customer", "--syda-refresh=orders").stdout.fnmatch_lines(["wrote 2 tables in 1 call*"])


def test_a_refresh_in_replay_is_a_mistake(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """It asks a provider, which replay never does: one line, also where CI brought the mode."""
    result = run(BOTH, "--syda-refresh", "--syda-mode=replay", conftest=paid.conftest())
    assert result.ret == pytest.ExitCode.USAGE_ERROR
    result.stderr.fnmatch_lines(["ERROR: --syda-refresh asks a provider, which replay never does*--syda-mode=live*"])
    monkeypatch.setenv("CI", "true")
    result = run(BOTH, "--syda-refresh")
    result.stderr.fnmatch_lines(["ERROR: --syda-refresh *(CI is set)*"])


def test_a_path_is_no_pattern(run: Run) -> None:
    """`--syda-refresh test_it.py` would run everything: that is said."""
    result = run(BOTH, "--syda-refresh", "test_it.py", conftest=paid.conftest())
    assert result.ret == pytest.ExitCode.USAGE_ERROR
    result.stderr.fnmatch_lines(["ERROR: --syda-refresh took 'test_it.py' for a pattern of tables*"])


@pytest.mark.parametrize("arguments", [(), ("-n2",)], ids=" ".join)
def test_a_folder_may_be_called_like_a_dataset(run: Run, project: pytest.Pytester, arguments: tuple[str, ...]) -> None:
    """Behind the flag it is taken for a path, and behind its `=` for a pattern."""
    (project.path / "crm").mkdir()
    result = run(BOTH, "--syda-refresh", "crm", conftest=paid.conftest())
    assert result.ret == pytest.ExitCode.USAGE_ERROR
    result.stderr.fnmatch_lines(
        ["ERROR: --syda-refresh took 'crm' for a pattern of tables. *--syda-refresh=crm where no path is meant*"]
    )
    run(BOTH, "--syda-refresh=crm", *arguments).stdout.fnmatch_lines(["wrote 2 tables in 1 call*"])
    assert len(run(BOTH, "--syda-show=crm").stdout.lines) == 3


@pytest.mark.parametrize(
    "flag", ["--syda-mode", "--syda-cache-dir", "--syda-show", "--syda-refresh", "--syda-export", "--syda-import"]
)
def test_a_flag_without_its_value_is_a_mistake(run: Run, flag: str) -> None:
    """As when a variable of a shell is empty: the run would be another than was asked for."""
    result = run(BOTH, f"{flag}=", conftest=paid.conftest())
    assert result.ret == pytest.ExitCode.USAGE_ERROR
    result.stderr.fnmatch_lines([f"ERROR: {flag}: nothing stands *"])


def test_a_recording_is_the_same_bytes_again(run: Run, project: pytest.Pytester) -> None:
    """Recorded twice, nothing changes on disk."""
    run(BOTH, "--syda-record", conftest=paid.conftest())
    files = sorted((project.path / "syda_recordings").rglob("*.json"))
    assert [file.name for file in files] == ["customers.json", "orders.json"]
    before = [file.read_bytes() for file in files]
    run(BOTH, "--syda-record").stdout.fnmatch_lines(["recorded nothing*"])
    assert [file.read_bytes() for file in files] == before
    assert json.loads(before[0])["provider"] == "paid"


def test_folders_are_chosen(run: Run, project: pytest.Pytester, ini: Ini, monkeypatch: pytest.MonkeyPatch) -> None:
    """By flag (from the working directory), variable and ini key (from the root)."""
    ini(f"{paid.INI}\nsyda_cache_dir = kept\nsyda_recordings_dir = tests/recorded")
    run(BOTH, "--syda-record", conftest=paid.conftest()).assert_outcomes(passed=1)
    assert (project.path / "kept").is_dir()
    assert (project.path / "tests" / "recorded" / "crm" / "orders.json").exists()
    monkeypatch.setenv("SYDA_CACHE_DIR", "elsewhere")
    run(OTHER)
    assert (project.path / "elsewhere").is_dir()
    run(OTHER, "--syda-cache-dir", "third")
    assert (project.path / "third").is_dir()
    assert not (project.path / ".syda_cache").exists()


def test_a_shared_store_is_read_through_and_written_back(run: Run, project: pytest.Pytester, ini: Ini) -> None:
    """What one machine paid for, another finds; the command of a miss does not record."""
    ini(f"{paid.INI}\nsyda_store_url = file://{project.path}/shared")
    run(BOTH, "--syda-cache-dir=one", conftest=paid.conftest()).assert_outcomes(passed=1)
    run(BOTH, "--syda-cache-dir=two", "--syda-mode=replay").assert_outcomes(passed=1)
    assert len(calls(project.path)) == 1
    result = run(OTHER, "--syda-mode=replay")
    result.stdout.fnmatch_lines(["*pytest test_it.py::test_other --syda-mode=live --syda-provider=paid"])


def test_a_shared_store_nobody_knows(run: Run, ini: Ini) -> None:
    """A wrong address fails the tests that look there, and says which key it stands in."""
    ini(f"{paid.INI}\nsyda_store_url = s4://bucket/folder")
    result = run(BOTH, conftest=paid.conftest())
    result.assert_outcomes(errors=1)
    result.stdout.fnmatch_lines(["*syda_store_url: Nobody knows the scheme of 's4://bucket/folder'*"])


def test_calls_in_tests_and_fixtures_look_where_the_run_looks(run: Run, project: pytest.Pytester) -> None:
    """`syda.populate` and `pytest_syda.populate`: the run's cache, mode and ledger."""
    code = """
import pytest_syda

def test_fixture(syda):
    assert len(syda.populate([Customer], 2, prompt="CRM")) == 2

def test_function(syda_connection, syda):
    Base.metadata.create_all(syda_connection)
    assert len(pytest_syda.populate(syda_connection, [Customer], 2, prompt="CRM", provider="paid")) == 2
"""
    result = run(code, conftest=paid.conftest())
    result.assert_outcomes(passed=2)
    result.stdout.fnmatch_lines(["wrote 1 table in 1 call, 1,234 tokens"])
    assert len(calls(project.path)) == 1
    result = run(code.replace("CRM", "Zoo"), "--syda-mode=replay")
    result.assert_outcomes(failed=2)
    assert len(calls(project.path)) == 1


def test_a_failure_is_paid_for_once(run: Run, project: pytest.Pytester) -> None:
    """Fifty tests that want what the provider could not write fail, after one call."""
    code = """
@pytest.mark.syda([Customer], sizes=3, prompt="CRM")
@pytest.mark.parametrize("number", range(20))
def test_it(number, syda_session): ...
"""
    broken = (
        paid.conftest()
        .replace("time.sleep(DELAY)", "raise RuntimeError('no credit left')")
        .replace("time.sleep(0)", "raise RuntimeError('no credit left')")
    )
    result = run(code, conftest=broken)
    result.assert_outcomes(errors=20)
    result.stdout.fnmatch_lines(["*no credit left*", "wrote nothing in 1 call*"])
    assert len(calls(project.path)) == 1


def test_the_offline_provider_is_never_kept(run: Run, project: pytest.Pytester) -> None:
    """It costs nothing; no folder is made, and nothing is said of the store."""
    result = run(BOTH.replace("assert", "assert True or"), "--syda-provider=offline", "--syda-record")
    result.assert_outcomes(passed=1)
    assert not (project.path / ".syda_cache").exists()
    assert not (project.path / "syda_recordings").exists()
    result.stdout.no_fnmatch_line("*wrote*")


def test_it_is_quiet(run: Run) -> None:
    """With -q nothing is said of what went well."""
    result = run(BOTH, "-q", "--syda-record", conftest=paid.conftest())
    result.stdout.no_re_match_line(r".*(wrote|recorded|syda).*")


def test_a_recording_that_cannot_be_written_fails_the_run(run: Run, project: pytest.Pytester) -> None:
    """Asked for and not done: said also with -q, and in the exit code."""
    folder = project.path / "syda_recordings" / "crm"
    folder.mkdir(parents=True)
    (folder / "customers.json").write_text("<<<<<<< ours\n")
    result = run(OTHER.replace("Zoo", "CRM"), "-q", "--syda-record", conftest=paid.conftest())
    assert result.ret == pytest.ExitCode.TESTS_FAILED
    result.stdout.fnmatch_lines(["*customers.json:1: a merge conflict is not resolved*"])


@pytest.mark.parametrize("plugins", [("-p", "no:randomly"), ("-p", "randomly")], ids=" ".join)
def test_whatever_the_order_and_as_errors(run: Run, project: pytest.Pytester, plugins: tuple[str, ...]) -> None:
    """With pytest-randomly on and off, and warnings as errors."""
    (project.path / "pytest.ini").write_text(
        f"[pytest]\npythonpath = .\n{paid.INI}\nasyncio_default_fixture_loop_scope = function\n"
    )
    for _ in range(2):
        run(BOTH + OTHER, *plugins, "-Werror", conftest=paid.conftest()).assert_outcomes(passed=2)
    assert sorted(calls(project.path)) == [["customers"], ["customers", "orders"]]


def test_junit_reports_carry_the_dataset(run: Run, project: pytest.Pytester) -> None:
    """Its key as a property; what is in the data is not in the report's markup."""
    run(BOTH, "--junit-xml=report.xml", conftest=paid.conftest())
    assert re.search(r'name="syda_dataset" value="[0-9a-f]{12}"', (project.path / "report.xml").read_text())


def test_the_plan_pays_nobody(run: Run, project: pytest.Pytester) -> None:
    """`--syda-plan` says who would write, and asks no one."""
    result = run(BOTH, "--syda-plan", conftest=paid.conftest())
    assert result.ret == 0
    result.stdout.fnmatch_lines(
        ["*provider paid, seed 0, 6 rows", "*customers*3 rows", "  to be asked for: customers, orders"]
    )
    assert not calls(project.path)
    run(BOTH)
    result = run(BOTH.replace("sizes=3", 'sizes={"Customer": 3, "Order": 9}'), "--syda-plan")
    result.stdout.fnmatch_lines(["  kept already: customers", "  to be asked for: orders"])
    assert len(calls(project.path)) == 1


@pytest.mark.parametrize("arguments", [(), ("-n2",)], ids=" ".join)
def test_damage_in_replay_is_the_reason_of_a_miss(
    run: Run, project: pytest.Pytester, arguments: tuple[str, ...]
) -> None:
    """The entry, where it was set aside, and the command that has it written again; in later runs, too."""
    run(BOTH, conftest=paid.conftest())
    with contextlib.closing(sqlite3.connect(project.path / ".syda_cache" / "cache.db")) as database, database:
        database.execute("UPDATE Cache SET value = 'rubbish' WHERE tag LIKE '%customers'")
    for _ in range(2):
        result = run(BOTH, "--syda-mode=replay", "-W", "always::pytest.PytestWarning", *arguments)
        result.assert_outcomes(errors=1)
        result.stdout.fnmatch_lines(
            [
                "*Nothing to replay for customers, *",
                "*- customers: its entry * damaged* set aside as *.syda_cache/set-aside/*.json*",
                "To have it written: pytest test_it.py::test_both --syda-mode=live *",
                "replayed 1 table; 1 table missing",
            ]
        )
    run(BOTH).assert_outcomes(passed=1)
    run(BOTH, "--syda-mode=replay").assert_outcomes(passed=1)


def test_damage_as_an_error_is_one_message(run: Run, project: pytest.Pytester) -> None:
    """`-W error` makes a failure of what would be a warning: in words, without a line of ours."""
    run(BOTH, conftest=paid.conftest())
    with contextlib.closing(sqlite3.connect(project.path / ".syda_cache" / "cache.db")) as database, database:
        database.execute("UPDATE Cache SET value = 'rubbish'")
    result = run(BOTH, "-W", "error::pytest.PytestWarning")
    result.assert_outcomes(errors=1)
    result.stdout.fnmatch_lines(["pytest-syda: An entry of * is damaged, and counts as not there: *"])
    result.stdout.no_fnmatch_line("*disk.py*")
