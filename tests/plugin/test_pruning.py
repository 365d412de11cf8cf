"""What no test uses is named after a complete run, and removed when asked; a partial run removes nothing."""

from __future__ import annotations

import shutil
from collections.abc import Callable

import pytest

from pytest_syda.store.disk import DiskStore
from tests.plugin import paid
from tests.plugin.conftest import HEAD, Run
from tests.plugin.paid import BOTH, OTHER

Ini = Callable[[str], None]
Kept = Callable[[], tuple[list[str], list[str]]]

PLAIN = "\ndef test_plain(): ...\n"


@pytest.fixture
def kept(project: pytest.Pytester) -> Kept:
    """What is in the recordings, and what is in the cache."""

    def inner() -> tuple[list[str], list[str]]:
        recordings = project.path / "syda_recordings"
        cached = [f"{header.dataset}/{header.table}" for header in DiskStore(project.path / ".syda_cache").entries()]
        return sorted(str(file.relative_to(recordings).with_suffix("")) for file in recordings.rglob("*.json")), cached

    return inner


EVERYTHING = ["crm/customers", "crm/orders", "zoo/customers"]


@pytest.fixture(autouse=True)
def _recorded(run: Run, ini: Ini, kept: Kept) -> None:
    """Two datasets were recorded; then the test of one is taken away."""
    ini(paid.INI)
    own = "\nimport pytest\nfrom pytest_syda import populate\n@pytest.fixture\ndef own(): return populate\n"
    run(BOTH + OTHER + PLAIN, "--syda-record", conftest=paid.conftest() + own).assert_outcomes(passed=3)
    assert kept() == (EVERYTHING, EVERYTHING)


ALL = [(), ("-n2",), ("-p", "no:xdist")]


@pytest.mark.parametrize("arguments", ALL, ids=" ".join)
def test_unused_recordings_are_named(run: Run, kept: Kept, arguments: tuple[str, ...]) -> None:
    """In one line, after a complete run; nothing is removed."""
    result = run(OTHER + PLAIN, *arguments)
    result.stdout.fnmatch_lines(["2 recordings are used by no test: crm/customers, crm/orders (--syda-prune *)"])
    assert kept() == (EVERYTHING, EVERYTHING)
    run(BOTH + PLAIN, *arguments).stdout.fnmatch_lines(["1 recording is used by no test: zoo/customers (*"])
    run(BOTH + OTHER + PLAIN, *arguments).stdout.no_fnmatch_line("*used by no test*")


@pytest.mark.parametrize("arguments", ALL, ids=" ".join)
def test_a_complete_run_prunes(run: Run, kept: Kept, arguments: tuple[str, ...]) -> None:
    """The recordings, and of the cache what tests had written."""
    result = run(OTHER + PLAIN, "--syda-prune", *arguments)
    result.assert_outcomes(passed=2)
    result.stdout.fnmatch_lines(
        ["pruned 2 recordings (crm/customers, crm/orders) and 2 entries of the cache (crm/customers, crm/orders)"]
    )
    assert kept() == (["zoo/customers"], ["zoo/customers"])
    run(OTHER + PLAIN, "--syda-prune").stdout.fnmatch_lines(["pruned 0 recordings and 0 entries of the cache"])


PARTIAL = {
    "-k": (("-k", "other"), OTHER + PLAIN, "-k was given"),
    "-m": (("-m", "syda"), OTHER + PLAIN, "-m was given"),
    "a path": (("test_it.py",), OTHER, "paths were named"),
    "a test": (("test_it.py::test_other",), OTHER, "paths were named"),
    "--lf": (("--lf",), OTHER, "--lf was given"),
    "--ff": (("--ff",), OTHER, "--ff was given"),
    "--sw": (("--sw",), OTHER, "--sw was given"),
    "--deselect": (("--deselect", "test_it.py::test_plain"), OTHER + PLAIN, "--deselect was given"),
    "--ignore": (("--ignore", "more"), OTHER, "--ignore was given"),
    "-o": (("-o", "python_functions=test_other"), BOTH + OTHER, "-o was given"),
    "another provider": (("--syda-provider=paid",), OTHER, "--syda-provider was given"),
    "a failure": ((), OTHER + "def test_fails(): assert False", "not every test passed"),
    "a skip": ((), OTHER + "@pytest.mark.skip\n" + BOTH, "test_it.py::test_both was skipped"),
    "a skip inside": (
        (),
        OTHER + "def test_more(syda): pytest.skip('not today')",
        "test_it.py::test_more was skipped",
    ),
    "an expected failure": (
        (),
        OTHER + "@pytest.mark.xfail(run=False)\n" + BOTH,
        "test_it.py::test_both was skipped",
    ),
    "a skip of who asks by itself": (
        (),
        OTHER + "import pytest_syda\n@pytest.mark.skip\ndef test_more(): pytest_syda.populate",
        "test_it.py::test_more was skipped",
    ),
    "a skip of whose fixture asks": (
        (),
        OTHER + "from conftest import own\n@pytest.mark.skip\ndef test_more(own): ...",
        "test_it.py::test_more was skipped",
    ),
    "nobody asked": ((), PLAIN, "no test looked up a recipe"),
    "no tests": ((), "", "not every test passed"),
}


@pytest.mark.parametrize(("arguments", "code", "reason"), PARTIAL.values(), ids=PARTIAL)
def test_a_partial_run_prunes_nothing(run: Run, kept: Kept, arguments: tuple[str, ...], code: str, reason: str) -> None:
    """Whatever may hide a user, and the reason is said; nor is anything called unused."""
    result = run(code, "--syda-prune", *arguments)
    result.stdout.fnmatch_lines([f"nothing was pruned, because {reason}*"])
    assert kept() == (EVERYTHING, EVERYTHING)
    run(code, *arguments).stdout.no_fnmatch_line("*used by no test*")


@pytest.mark.parametrize("case", ["-k", "a skip", "a skip inside", "a failure"])
def test_what_workers_saw_counts(run: Run, kept: Kept, case: str) -> None:
    """Only they see what is deselected and skipped."""
    arguments, code, reason = PARTIAL[case]
    result = run(code, "--syda-prune", "-n2", *arguments)
    result.stdout.fnmatch_lines([f"nothing was pruned, because {reason}*"])
    assert kept() == (EVERYTHING, EVERYTHING)


@pytest.mark.parametrize("workers", [(), ("-n2",)], ids=["plain", "-n2"])
def test_tests_that_a_hook_drops_in_silence_are_missed(run: Run, kept: Kept, workers: tuple[str, ...]) -> None:
    """A conftest may shorten the list of tests and not say which it took away."""
    keep = "[item for item in items if item.name != 'test_both']"
    drops = f"\n\ndef pytest_collection_modifyitems(items):\n    items[:] = {keep}\n"
    result = run(BOTH + OTHER, "--syda-prune", *workers, conftest=paid.conftest() + drops)
    result.stdout.fnmatch_lines(["nothing was pruned, because tests were left out*"])
    assert kept() == (EVERYTHING, EVERYTHING)


@pytest.mark.parametrize("workers", [(), ("-n2",)], ids=["plain", "-n2"])
def test_what_is_not_collected_prunes_nothing(
    run: Run, project: pytest.Pytester, kept: Kept, workers: tuple[str, ...]
) -> None:
    """A module that was skipped, or that does not import."""
    project.makepyfile(test_more="import pytest\npytest.importorskip('nothing_of_this_name')")
    result = run(OTHER, "--syda-prune", *workers)
    result.stdout.fnmatch_lines(["nothing was pruned, because test_more.py was skipped*"])
    project.makepyfile(test_more="import nothing_of_this_name")
    run(OTHER, "--syda-prune", *workers).stdout.fnmatch_lines(["nothing was pruned, because *"])
    assert kept() == (EVERYTHING, EVERYTHING)


def test_a_skip_of_what_is_no_concern_of_ours_hides_nobody(run: Run, kept: Kept) -> None:
    """Tests that name neither marker nor fixture may be skipped, and a test that had its data may skip then."""
    code = OTHER + "@pytest.mark.skip\ndef test_plain(): ...\n"
    code += OTHER.replace("def test_other", "def test_late").replace(
        "assert len", "pytest.skip('late')\n    assert len"
    )
    run(code, "--syda-prune").stdout.fnmatch_lines(["pruned 2 recordings*"])
    assert kept()[0] == ["zoo/customers"]


def test_a_run_below_the_root_prunes_nothing(
    run: Run, project: pytest.Pytester, kept: Kept, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Started in a folder, it is not the whole suite."""
    run(OTHER)
    (project.mkdir("below") / "test_there.py").write_text(HEAD + OTHER)
    monkeypatch.chdir(project.path / "below")
    project.runpytest_inprocess("--syda-prune").stdout.fnmatch_lines(
        ["nothing was pruned, because it was not started*"]
    )
    assert kept() == (EVERYTHING, EVERYTHING)


def test_a_crashed_worker_prunes_nothing(run: Run, kept: Kept) -> None:
    """What it used is not known, though all other tests pass."""
    code = OTHER + "import os\n@pytest.mark.flaky\ndef test_crash():\n    os._exit(1)\n"
    result = run(code, "--syda-prune", "-n2", "-W", "ignore")
    result.stdout.fnmatch_lines(["nothing was pruned, because *"])
    assert kept() == (EVERYTHING, EVERYTHING)


def test_a_stopped_run_prunes_nothing(run: Run, kept: Kept) -> None:
    """`-x` leaves tests out."""
    run("def test_0(): assert False\n" + OTHER, "--syda-prune", "-x").stdout.fnmatch_lines(["nothing was pruned*"])
    assert kept() == (EVERYTHING, EVERYTHING)


def test_a_cache_that_lies_elsewhere_is_left_alone(run: Run, project: pytest.Pytester, kept: Kept) -> None:
    """It may serve other projects."""
    elsewhere = project.path.parent / f"{project.path.name}_shared"
    run(BOTH + OTHER, f"--syda-cache-dir={elsewhere}", "--syda-refresh")
    result = run(OTHER, f"--syda-cache-dir={elsewhere}", "--syda-prune")
    result.stdout.fnmatch_lines(["pruned 2 recordings*", "the cache is left alone: *may serve other projects"])
    assert len(list(DiskStore(elsewhere).entries())) == 3
    assert kept() == (["zoo/customers"], EVERYTHING)


def test_what_no_test_wrote_stays_in_the_cache(run: Run, project: pytest.Pytester, kept: Kept) -> None:
    """A program that works in the same folder keeps what it paid for."""
    code = """
import sqlalchemy as sa, pathlib, sys
sys.path.insert(0, ".")
from models import Base, Customer
import conftest
from pytest_syda import populate
engine = sa.create_engine("sqlite://")
with engine.connect() as connection:
    Base.metadata.create_all(connection)
    populate(connection, [Customer], 2, prompt="Shop", provider="paid")
engine.dispose()
"""
    assert project.runpython_c(code).ret == 0
    run(OTHER, "--syda-prune")
    assert kept() == (["zoo/customers"], ["shop/customers", "zoo/customers"])


def test_a_column_added_by_rule_still_uses_what_is_kept(run: Run, project: pytest.Pytester, kept: Kept) -> None:
    """Replayed with the new column made by rule, the old recording is in use."""
    models = (project.path / "models.py").read_text()
    project.makepyfile(
        models=models.replace("quantity: Mapped[int]", "quantity: Mapped[int]\n    discount: Mapped[int]")
    )
    result = run(BOTH + OTHER, "--syda-prune", "--syda-mode=replay")
    result.assert_outcomes(passed=2)
    result.stdout.fnmatch_lines(["pruned 0 recordings and 0 entries of the cache"])
    assert kept() == (EVERYTHING, EVERYTHING)


def test_what_is_kept_in_the_cache_alone_is_named_too(run: Run, project: pytest.Pytester, kept: Kept) -> None:
    """In the same line; and without recordings."""
    run(OTHER.replace("Zoo", "Farm"))
    result = run(OTHER)
    result.stdout.fnmatch_lines(
        ["2 recordings and 1 entry of the cache are used by no test: crm/customers, crm/orders, farm/customers (*"]
    )
    shutil.rmtree(project.path / "syda_recordings")
    run(BOTH + OTHER).stdout.fnmatch_lines(
        ["1 entry of the cache is used by no test: farm/customers (--syda-prune removes it)"]
    )
    assert kept()[1] == ["crm/customers", "crm/orders", "farm/customers", "zoo/customers"]


def test_what_was_not_pruned_is_said_quietly_too(run: Run, kept: Kept) -> None:
    """With -q: it was asked for."""
    run(OTHER, "-q", "--syda-prune", "-k", "other").stdout.fnmatch_lines(["nothing was pruned, because -k was given*"])
    assert kept() == (EVERYTHING, EVERYTHING)


def test_another_ini_file_is_another_run(run: Run, project: pytest.Pytester, kept: Kept) -> None:
    """It may name other tests."""
    (project.path / "other.ini").write_text((project.path / "pytest.ini").read_text())
    run(OTHER, "-c", "other.ini", "--syda-prune").stdout.fnmatch_lines(["nothing was pruned, because -c was given*"])
    assert kept() == (EVERYTHING, EVERYTHING)


def test_it_is_quiet(run: Run, kept: Kept) -> None:
    """With -q it prunes and says nothing."""
    run(OTHER, "-q", "--syda-prune").stdout.no_fnmatch_line("*pruned*")
    assert kept() == (["zoo/customers"], ["zoo/customers"])
