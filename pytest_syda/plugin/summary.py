"""What a run says about its data: one line above, one section below, one section beside each failure."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

from pytest_syda.plugin import accounts
from pytest_syda.plugin.commands import again
from pytest_syda.plugin.state import AFTERWARDS, EXPLANATION, FILLING, LEDGER
from pytest_syda.words import count

if TYPE_CHECKING:
    from pytest_syda.plugin.ledger import Entry, Ledger
    from pytest_syda.plugin.options import Settings

SHOWN = 20
"""Datasets listed one by one; more are counted only."""


def header(settings: Settings, *, verbose: bool) -> str | None:
    """The line above the run, where there is something to say."""
    facts = {name: value for name, value in settings.changed().items() if name not in _NOT_SHOWN}
    if not facts and not verbose:
        return None
    facts = {"provider": settings.provider, "seed": settings.seed} | _mode(settings) | facts
    return "syda: " + ", ".join(f"{name}={_shown(name, value)}" for name, value in facts.items())


_NOT_SHOWN = {"plan", "show", "export", "import_", "mode"}


def _mode(settings: Settings) -> dict[str, str]:
    """Whether a provider may be called, where there is one that costs, or somebody said so."""
    if settings.provider == "offline" and settings.mode == "auto":
        return {}
    from pytest_syda.store.modes import CI_VARIABLES, mode_of

    variable = next((name for name in CI_VARIABLES if os.environ.get(name)), "")
    because = f" ({variable} is set)" if settings.mode == "auto" and variable else ""
    return {"mode": mode_of(settings.mode, os.environ) + because}


def write(reporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """The section below the run; `-q` asks for less than that."""
    explanation = config.stash.get(EXPLANATION, None)
    if explanation is not None:
        _section(reporter, "syda plan", explanation.lines)
    else:
        _section(reporter, "syda", list(_said(config)))


def _section(reporter: pytest.TerminalReporter, title: str, told: list[str]) -> None:
    if told:
        reporter.write_sep("=", title)
    for line in told:
        reporter.write_line(line)


def _said(config: pytest.Config) -> Iterator[str]:
    """What was done; with `-q`, only what was asked for and was not done."""
    ledger, afterwards = config.stash.get(LEDGER, None), config.stash.get(AFTERWARDS, None)
    verbosity = config.get_verbosity()
    if verbosity >= 0:
        yield from lines(ledger, verbose=verbosity > 0) if ledger else ()
        yield from afterwards.lines if afterwards else ()
    if afterwards:
        yield from afterwards.undone
        yield from (f"ERROR: {problem}" for problem in afterwards.problems)


def attach(report: pytest.TestReport, item: pytest.Item) -> None:
    """The section beside a failing test; sections travel from workers with the report."""
    told = failure(item)
    if told is not None:
        report.sections.append(("syda", told))


def lines(ledger: Ledger, *, verbose: bool) -> Iterator[str]:
    """The section below the run."""
    entries = sorted(ledger, key=lambda entry: (-entry.rows, entry.key))
    if entries:
        yield _total(entries)
    yield from accounts.told(ledger.events)
    if ledger.unheard:
        yield f"not counted: what {', '.join(ledger.unheard)} did last; no report of it arrived"
    for entry in entries[: None if verbose else SHOWN]:
        yield _one(entry)
        yield from (f"  note: {note}" for note in entry.notes)
    if len(entries) > SHOWN and not verbose:
        yield f"  … and {count(len(entries) - SHOWN, 'dataset')} more (-v lists them)"


def failure(item: pytest.Item) -> str | None:
    """The section beside a failing test: what it had before it, and how to have the same again."""
    filling = item.stash.get(FILLING, None)
    if filling is None or filling.dataset is None:
        return None
    dataset = filling.dataset
    sizes = ", ".join(f"{label} {size}" for label, size in dataset.sizes.items())
    told = [
        f"dataset {dataset.key}: {sizes}",
        f"seed {dataset.seed}, provider {dataset.provider}",
        *(f"note: {note}" for note in dataset.notes),
        f"again: {again(item, filling)}",
    ]
    return "\n".join(told)


def _total(entries: list[Entry]) -> str:
    rows = sum(entry.rows * entry.made for entry in entries)
    seconds = sum(entry.seconds for entry in entries)
    tests = sum(entry.tests for entry in entries)
    users = f" for {count(tests, 'test')}" if tests else ""
    providers = ", ".join(sorted({entry.provider for entry in entries}))
    return f"{count(len(entries), 'dataset')}{users}: {count(rows, 'row')} in {_time(seconds)} ({providers})"


def _one(entry: Entry) -> str:
    sizes = ", ".join(f"{label} {size}" for label, size in entry.sizes.items())
    again = f", made {entry.made} times" if entry.made > 1 else ""
    return f"  {entry.key}  {sizes} ({entry.provider}, seed {entry.seed}, {_time(entry.seconds)}{again})"


def _time(seconds: float) -> str:
    return f"{seconds * 1000:.0f} ms" if seconds < 1 else f"{seconds:.2f} s"


def _shown(name: str, value: object) -> str:
    """A database URL without its password."""
    if name == "database_url":
        from pytest_syda.plugin.urls import shown

        return shown(str(value))
    if isinstance(value, bool):
        return "yes" if value else "no"
    return ",".join(value) if isinstance(value, tuple) else str(value)
