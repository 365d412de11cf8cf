"""What a run says about its data: one line above, one section below, one section beside each failure."""

from __future__ import annotations

import os
import shlex
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

from pytest_syda.plugin.state import EXPLANATION, FILLING, LEDGER, SETTINGS

if TYPE_CHECKING:
    from pytest_syda.plugin.filling import Filling
    from pytest_syda.plugin.ledger import Entry, Ledger
    from pytest_syda.plugin.options import Settings

SHOWN = 20
"""Datasets listed one by one; more are counted only."""


def header(settings: Settings, *, verbose: bool) -> str | None:
    """The line above the run, where there is something to say."""
    facts = settings.changed()
    facts.pop("plan", None)
    if not facts and not verbose:
        return None
    facts = {"provider": settings.provider, "seed": settings.seed} | facts
    return "syda: " + ", ".join(f"{name}={_shown(name, value)}" for name, value in facts.items())


def write(reporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """The section below the run; `-q` asks for less than that."""
    explanation = config.stash.get(EXPLANATION, None)
    if explanation is not None:
        reporter.write_sep("=", "syda plan")
        told = iter(explanation.lines)
    elif config.get_verbosity() >= 0:
        reporter.write_sep("=", "syda")
        told = lines(config.stash[LEDGER], verbose=config.get_verbosity() > 0)
    else:
        return
    for line in told:
        reporter.write_line(line)


def attach(report: pytest.TestReport, item: pytest.Item) -> None:
    """The section beside a failing test; sections travel from workers with the report."""
    told = failure(item)
    if told is not None:
        report.sections.append(("syda", told))


def lines(ledger: Ledger, *, verbose: bool) -> Iterator[str]:
    """The section below the run."""
    entries = sorted(ledger, key=lambda entry: (-entry.rows, entry.key))
    yield _total(entries)
    for entry in entries[: None if verbose else SHOWN]:
        yield _one(entry)
        yield from (f"  note: {note}" for note in entry.notes)
    if len(entries) > SHOWN and not verbose:
        yield f"  … and {_count(len(entries) - SHOWN, 'dataset')} more (-v lists them)"


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
        f"again: {_command(item, filling)}",
    ]
    return "\n".join(told)


def _command(item: pytest.Item, filling: Filling) -> str:
    """A seed of the marker's own needs no flag, and would not heed one."""
    settings = item.config.stash[SETTINGS]
    path = os.path.relpath(item.path, item.config.invocation_params.dir)
    words = ["pytest", "::".join([path, *item.nodeid.split("::")[1:]])]
    if filling.marking.seed is None:
        words.append(f"--syda-seed={settings.seed}")
    if filling.marking.provider is None and settings.provider != "offline":
        words.append(f"--syda-provider={settings.provider}")
    return shlex.join(words)


def _total(entries: list[Entry]) -> str:
    rows = sum(entry.rows * entry.made for entry in entries)
    seconds = sum(entry.seconds for entry in entries)
    tests = sum(entry.tests for entry in entries)
    providers = ", ".join(sorted({entry.provider for entry in entries}))
    return (
        f"{_count(len(entries), 'dataset')} for {_count(tests, 'test')}: {_count(rows, 'row')} in {_time(seconds)} "
        f"({providers})"
    )


def _one(entry: Entry) -> str:
    sizes = ", ".join(f"{label} {size}" for label, size in entry.sizes.items())
    again = f", made {entry.made} times" if entry.made > 1 else ""
    return f"  {entry.key}  {sizes} ({entry.provider}, seed {entry.seed}, {_time(entry.seconds)}{again})"


def _count(number: int, thing: str) -> str:
    return f"{number:,} {thing}" if number == 1 else f"{number:,} {thing}s"


def _time(seconds: float) -> str:
    return f"{seconds * 1000:.0f} ms" if seconds < 1 else f"{seconds:.2f} s"


def _shown(name: str, value: object) -> str:
    """A database URL without its password."""
    if name == "database_url":
        from pytest_syda.plugin.urls import shown

        return shown(str(value))
    return ",".join(value) if isinstance(value, tuple) else str(value)
