"""`--syda-show`, `--syda-export` and `--syda-import`: answered before anything is collected."""

from __future__ import annotations

import datetime as dt
import sys
from collections.abc import Iterator, Sequence
from fnmatch import fnmatchcase
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from pytest_syda.errors import StoreError, nearest
from pytest_syda.plugin import options
from pytest_syda.plugin.stores import Stores
from pytest_syda.plugin.words import count
from pytest_syda.store.archive import export_entries, import_entries
from pytest_syda.store.events import tokens_of

if TYPE_CHECKING:
    from pytest_syda.plugin.options import Settings
    from pytest_syda.store.entry import Header

HEADINGS = ("kept in", "dataset", "table", "rows", "provider", "model", "age", "size", "tokens", "used by")
_RIGHT = {"rows", "size", "tokens"}

Kept = tuple[str, "Header"]
"""Where an entry is kept, and what it is."""


def answer(config: pytest.Config) -> int:
    """Do what was asked for, and print what there is to say.

    Raises:
        pytest.UsageError: it could not be done.
    """
    settings = options.settings(config)
    stores = Stores(settings, config.rootpath)
    try:
        told = [*_carried(settings, stores), *(_shown(settings.show, stores) if settings.show else ())]
    except StoreError as error:
        raise pytest.UsageError(str(error)) from error
    sys.stdout.write("".join(f"{line}\n" for line in told))
    return pytest.ExitCode.OK


def _carried(settings: Settings, stores: Stores) -> Iterator[str]:
    if settings.import_:
        done = import_entries(stores.cache, Path(settings.import_))
        there = f", {count(done.kept, 'entry', 'entries')} there already" if done.kept else ""
        yield f"imported {count(done.added, 'entry', 'entries')} into {stores.folder}{there}"
    if settings.export:
        number = export_entries(stores.cache, Path(settings.export))
        yield f"exported {count(number, 'entry', 'entries')} to {settings.export}"


def _shown(pattern: str, stores: Stores) -> Iterator[str]:
    kept = [("recordings", header) for header in stores.recordings.entries()]
    kept += [("cache", header) for header in stores.cache.entries()]
    chosen = [one for one in kept if _matches(pattern, one[1])]
    if not kept:
        yield f"Nothing is kept, neither in {stores.recordings.folder} nor in {stores.folder}."
    elif not chosen:
        close = nearest(pattern, {header.table for _, header in kept})
        yield f"Nothing that is kept matches {pattern!r}. {close}".rstrip()
    else:
        yield from _table([HEADINGS, *(_row(where, header) for where, header in chosen)])


def _matches(pattern: str, header: Header) -> bool:
    """`orders`, `crm.*` or `crm/orders`; an entry does not know the classes of its table, but how they are called."""
    table = header.table
    names = {table, table.rpartition(".")[2], header.dataset, f"{header.dataset}.{table}", f"{header.dataset}/{table}"}
    names |= {name.replace("_", "").removesuffix("s") for name in (table, table.rpartition(".")[2])}
    return any(fnmatchcase(name.casefold(), pattern.casefold()) for name in names)


def _row(where: str, header: Header) -> Sequence[str]:
    tokens = tokens_of(header.usage)
    users = header.used_by
    return (
        where,
        header.dataset,
        header.table,
        f"{header.rows:,}",
        header.provider,
        header.model or "-",
        _age(header.created),
        _size(header.size),
        f"{tokens:,}" if tokens else "-",
        f"{users[0]}{f' and {len(users) - 1} more' if len(users) > 1 else ''}" if users else "-",
    )


def _table(rows: Sequence[Sequence[str]]) -> Iterator[str]:
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        cells = [
            cell.rjust(width) if name in _RIGHT else cell.ljust(width)
            for cell, width, name in zip(row, widths, HEADINGS, strict=True)
        ]
        yield "  ".join(cells).rstrip()


def _age(created: str) -> str:
    try:
        seconds = (dt.datetime.now(dt.UTC) - dt.datetime.fromisoformat(created)).total_seconds()
    except (ValueError, TypeError):
        return "-"
    for unit, length in (("day", 86400), ("hour", 3600), ("minute", 60)):
        if seconds >= length:
            return count(int(seconds // length), unit)
    return "now"


def _size(size: int) -> str:
    kilobyte = 1024
    return f"{size} B" if size < kilobyte else f"{size / kilobyte:,.1f} KB"
