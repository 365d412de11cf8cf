"""The pytest plugin: hooks of a few lines over objects that do the work.

Loaded by every run that has the package installed, so it imports the standard library and pytest alone; a test holds
that.
"""

from __future__ import annotations

import sys
from collections.abc import Generator
from typing import TYPE_CHECKING

import pytest

from pytest_syda.plugin import asserting, marker, options  # noqa: F401 - the first is done with its import
from pytest_syda.plugin.fixtures import (
    _syda_fill,
    _syda_place,
    syda,
    syda_connection,
    syda_data,
    syda_engine,
    syda_session,
)
from pytest_syda.plugin.state import (
    AFTERWARDS,
    EXPLANATION,
    FILLING,
    FINDER,
    LEDGER,
    OWNED,
    SETTINGS,
    USAGE,
    WATCH,
    WORLDS,
)
from pytest_syda.store import current

if TYPE_CHECKING:
    from pytest_syda.store.lookup import Lookup


__all__ = ["_syda_fill", "_syda_place", "syda", "syda_connection", "syda_data", "syda_engine", "syda_session"]


def pytest_addoption(parser: pytest.Parser) -> None:
    options.register(parser)


@pytest.hookimpl(tryfirst=True)
def pytest_cmdline_main(config: pytest.Config) -> int | None:
    if config.getoption("syda_plan", None):
        options.without_workers(config)
    if any(config.getoption(f"syda_{name}", None) for name in ("show", "export", "import_")):
        from pytest_syda.plugin.showing import answer

        return answer(config)
    return None


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", marker.description())
    config.stash[WORLDS], config.stash[OWNED] = {}, {}
    settings = config.stash[SETTINGS] = options.settings(config)
    _share_the_store(config)
    kept = (config.rootpath / settings.recordings_dir, config.rootpath / settings.cache_dir)
    if settings.prune or any(folder.is_dir() for folder in kept):
        from pytest_syda.plugin.watching import Watch

        config.stash[WATCH] = Watch()
        config.pluginmanager.register(config.stash[WATCH], "syda-watch")
    if hasattr(config, "workerinput") or config.getoption("tx", None):
        from pytest_syda.plugin.workers import WorkerHooks

        config.pluginmanager.register(WorkerHooks(config), "syda-worker-hooks")


def _share_the_store(config: pytest.Config) -> None:
    """Calls of `pytest_syda.populate` in tests and fixtures look where the run looks."""

    def find() -> Lookup:
        from pytest_syda.plugin.stores import current_lookup

        return current_lookup(config)

    current.enter(find)
    config.stash[FINDER] = find


def pytest_unconfigure(config: pytest.Config) -> None:
    if FINDER in config.stash:
        current.leave(config.stash[FINDER])


def pytest_report_header(config: pytest.Config) -> str | None:
    settings, verbose = config.stash[SETTINGS], config.get_verbosity() > 0
    if not verbose and not settings.changed():
        return None
    from pytest_syda.plugin import summary

    return summary.header(settings, verbose=verbose)


def pytest_collection_modifyitems(session: pytest.Session, config: pytest.Config, items: list[pytest.Item]) -> None:
    concerned = [item for item in items if marker.require_fill(item)]
    if not concerned:
        return
    if config.stash[SETTINGS].session_fixture:
        from pytest_syda.plugin.own_session import misspelt_fixture

        if problem := misspelt_fixture(session, concerned):
            _end_with(problem, config, items)
            return
    if not config.pluginmanager.hasplugin("syda-session-hooks"):
        from pytest_syda.plugin.own_session import SessionHooks

        config.pluginmanager.register(SessionHooks(config), "syda-session-hooks")


def _end_with(problem: str, config: pytest.Config, items: list[pytest.Item]) -> None:
    """A worker cannot end the run with one line: it tells the controller, and runs nothing."""
    output = getattr(config, "workeroutput", None)
    if output is None:
        raise pytest.UsageError(problem)
    output[USAGE] = problem
    items.clear()


@pytest.hookimpl(tryfirst=True)
def pytest_runtestloop(session: pytest.Session) -> bool | None:
    if not session.config.stash[SETTINGS].plan or session.testsfailed:
        return None
    from pytest_syda.plugin.plan import Explanation

    session.config.stash[EXPLANATION] = Explanation(session.config, session.items)
    return True


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    if call.excinfo is not None and "pytest_syda.errors" in sys.modules:
        from pytest_syda.plugin.failures import hide_our_frames

        hide_our_frames(call.excinfo.value)
    report = yield
    if report.failed and FILLING in item.stash:
        from pytest_syda.plugin import summary

        summary.attach(report, item)
    return report


def pytest_exception_interact(node: pytest.Item | pytest.Collector, report: pytest.CollectReport) -> None:
    if isinstance(node, pytest.Collector):
        marker.explain_lone_class(report)


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session: pytest.Session, exitstatus: int) -> None:
    config = session.config
    explanation = config.stash.get(EXPLANATION, None)
    if explanation is not None:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED if explanation.problems else pytest.ExitCode.OK
    elif not hasattr(config, "workerinput") and _is_there_more(config):
        from pytest_syda.plugin.afterwards import Afterwards

        afterwards = config.stash[AFTERWARDS] = Afterwards(config, exitstatus)
        if afterwards.problems and session.exitstatus == pytest.ExitCode.OK:
            session.exitstatus = pytest.ExitCode.TESTS_FAILED


def _is_there_more(config: pytest.Config) -> bool:
    """Whether something was asked for, or may be unused: where no recipe was looked up, nobody can tell."""
    settings, ledger = config.stash[SETTINGS], config.stash.get(LEDGER, None)
    if settings.record or settings.refresh or settings.prune:
        return True
    return WATCH in config.stash and ledger is not None and bool(ledger.events)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    if EXPLANATION in config.stash or AFTERWARDS in config.stash or config.stash.get(LEDGER, None):
        from pytest_syda.plugin import summary

        summary.write(terminalreporter, config)
