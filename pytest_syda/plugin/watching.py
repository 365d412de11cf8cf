"""Whether a run was a complete one, so that what it did not use is used by nobody. Registered where recordings are, or
somebody wants to prune."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence
from typing import Any

import pytest

from pytest_syda.plugin.state import FILLING, SETTINGS

_FILTERS = {
    "keyword": "-k",
    "markexpr": "-m",
    "lf": "--lf",
    "failedfirst": "--ff",
    "newfirst": "--nf",
    "stepwise": "--sw",
    "deselect": "--deselect",
    "ignore": "--ignore",
    "ignore_glob": "--ignore-glob",
    "collectonly": "--collect-only",
    "override_ini": "-o",
    "inifilename": "-c",
    "noconftest": "--noconftest",
    "setupplan": "--setup-plan",
    "setuponly": "--setup-only",
    "looponfail": "--looponfail",
    "syda_provider": "--syda-provider",
}
"""Options with which a run is not the whole suite as it is."""


class Watch:
    """What was seen that may hide a user. In a worker it is sent to the controller."""

    def __init__(self) -> None:
        self.reasons: list[str] = []
        self._collected = 0

    def saw(self, reason: str) -> None:
        if reason not in self.reasons:
            self.reasons.append(reason)

    def pytest_itemcollected(self) -> None:
        self._collected += 1

    def pytest_collection_finish(self, session: pytest.Session) -> None:
        """A hook may drop tests and tell nobody."""
        if len(session.items) < self._collected:
            self.saw("tests were left out")

    def pytest_deselected(self, items: Sequence[pytest.Item]) -> None:
        if items:
            self.saw("tests were deselected")

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        if report.failed:
            self.saw("not everything could be collected")
        if report.skipped:
            self.saw(f"{report.nodeid} was skipped")

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_makereport(self, item: pytest.Item) -> Any:
        report = yield
        if report.skipped and _might_use(item):
            self.saw(f"{item.nodeid} was skipped")
        return report


_ASKING = {"populate", "populate_async", "explain", "SyntheticDataGenerator"}
"""Names of ours that look up recipes by themselves."""


def _might_use(item: pytest.Item) -> bool:
    """A test of ours that was skipped before it had its data, or that asks for more from inside."""
    names = getattr(item, "fixturenames", ())
    if not any(name.startswith(("syda", "_syda")) for name in names):
        return any(_asks(function) for function in _functions(item))
    filling = item.stash.get(FILLING, None)
    return "syda" in names or filling is None or not filling.was_filled


def _functions(item: pytest.Item) -> Iterator[Any]:
    """The test, and the fixtures it would have had."""
    yield getattr(item, "obj", None)
    info = getattr(item, "_fixtureinfo", None)
    for definitions in getattr(info, "name2fixturedefs", {}).values():
        yield from (definition.func for definition in definitions)


def _asks(function: Any) -> bool:
    """Whether what a function's module imports of ours looks up recipes without a fixture."""
    names = getattr(getattr(function, "__func__", function), "__globals__", {})
    return any(value is sys.modules["pytest_syda"] or _is_asking(value) for value in [*names.values()])


def _is_asking(value: Any) -> bool:
    home = str(getattr(value, "__module__", ""))
    return home.startswith("pytest_syda") and getattr(value, "__name__", "") in _ASKING


def partial(config: pytest.Config, watch: Watch, status: int) -> str:
    """Why a run cannot say what nobody uses; empty where it can."""
    return next(iter([*_filtered(config), *watch.reasons, *_not_green(status)]), "")


def _filtered(config: pytest.Config) -> Iterator[str]:
    for name, flag in _FILTERS.items():
        if config.getoption(name, None):
            yield f"{flag} was given"
    if os.environ.get("SYDA_PROVIDER"):
        yield "SYDA_PROVIDER is set"
    if config.args_source is pytest.Config.ArgsSource.ARGS:
        yield "paths were named"
    elif config.invocation_params.dir != config.rootpath:
        yield f"it was not started in {config.rootpath}"
    if config.stash[SETTINGS].plan:
        yield "nothing was run"


def _not_green(status: int) -> Iterator[str]:
    if status != pytest.ExitCode.OK:
        yield "not every test passed"
