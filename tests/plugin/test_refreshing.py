"""`--syda-refresh` with a pattern that means nothing: said, once, whatever else is said."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.plugin import paid
from tests.plugin.conftest import Run
from tests.plugin.paid import BOTH, OTHER, calls

Ini = Callable[[str], None]


@pytest.fixture(autouse=True)
def _paid(ini: Ini) -> None:
    ini(paid.INI)


@pytest.mark.parametrize(
    ("pattern", "close", "arguments"),
    [
        ("Custmer", "Customer' or 'customers", ("-n2",)),
        ("crm.Ordr", "crm.Order' or 'crm.orders", ("-q",)),
        ("zoo/odrers", "*", ()),
    ],
)
def test_a_pattern_that_names_nothing(
    run: Run, project: pytest.Pytester, pattern: str, close: str, arguments: tuple[str, ...]
) -> None:
    """One line with the nearest names, also under -q and with workers; nobody is asked for it."""
    run(BOTH + OTHER, conftest=paid.conftest()).assert_outcomes(passed=2)
    before = calls(project.path)
    result = run(BOTH + OTHER, f"--syda-refresh={pattern}", *arguments)
    result.assert_outcomes(passed=2)
    said = [line for line in result.outlines if "wrote nothing anew" in line]
    assert len(said) == 1
    result.stdout.fnmatch_lines([f"--syda-refresh={pattern} wrote nothing anew: no recipe *. Did you mean '{close}'?"])
    assert calls(project.path) == before


def test_one_of_several_patterns(run: Run, project: pytest.Pytester) -> None:
    """The others are heeded."""
    run(BOTH, conftest=paid.conftest())
    result = run(BOTH, "--syda-refresh=Order", "--syda-refresh=Nope")
    result.stdout.fnmatch_lines(["wrote 1 table in 1 call, *", "--syda-refresh=Nope wrote nothing anew: *"])
    assert not [line for line in result.outlines if "refresh=Order" in line and "nothing" in line]
    assert calls(project.path)[-1] == ["orders"]


@pytest.mark.parametrize(
    ("flag", "arguments"),
    [("--syda-refresh", ("-k", "nothing_else")), ("--syda-refresh=Customer", ("--syda-provider=offline",))],
)
def test_nobody_was_asked(run: Run, flag: str, arguments: tuple[str, ...]) -> None:
    """Where no test wants anything that is kept, that is the reason."""
    result = run(BOTH + "\ndef test_nothing_else(): ...", flag, *arguments, conftest=paid.conftest())
    result.stdout.fnmatch_lines([f"{flag} wrote nothing anew: no test asked a provider whose recipes are kept"])


def test_what_was_written_anew_is_not_named(run: Run) -> None:
    """Nor a pattern that is matched."""
    run(BOTH, conftest=paid.conftest())
    for flag in ("--syda-refresh", "--syda-refresh=Cust*", "--syda-refresh=crm/*"):
        run(BOTH, flag).stdout.no_fnmatch_line("*wrote nothing anew*")
