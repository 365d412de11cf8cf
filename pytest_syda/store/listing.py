"""What is kept, as a table for people."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from fnmatch import fnmatchcase

from pytest_syda.errors import nearest
from pytest_syda.store.entry import Header
from pytest_syda.store.events import tokens_of
from pytest_syda.store.store import Store

HEADINGS = ("kept in", "dataset", "table", "rows", "provider", "model", "age", "size", "tokens", "used by")
_RIGHT = {"rows", "size", "tokens"}


def listed(pattern: str, stores: Sequence[tuple[str, Store, str]]) -> Iterator[str]:
    """The entries that match, line by line; or that there are none.

    Args:
        pattern: `orders`, `crm.*`, `crm/orders`, `*`.
        stores: each with what it is called, and where it is.
    """
    kept = [(name, header) for name, store, _ in stores for header in store.entries()]
    chosen = [one for one in kept if matches_header(pattern, one[1])]
    if not kept:
        places = [place for _, _, place in stores]
        yield (
            f"Nothing is kept, neither in {' nor in '.join(places)}."
            if places[1:]
            else f"Nothing is kept in {places[0]}."
        )
    elif not chosen:
        close = nearest(pattern, {header.table for _, header in kept})
        yield f"Nothing that is kept matches {pattern!r}. {close}".rstrip()
    else:
        yield from _table([HEADINGS, *(_row(where, header) for where, header in chosen)])


def matches_header(pattern: str, header: Header) -> bool:
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
            return _count(int(seconds // length), unit)
    return "now"


def _size(size: int) -> str:
    kilobyte = 1024
    return f"{size} B" if size < kilobyte else f"{size / kilobyte:,.1f} KB"


def _count(number: int, thing: str) -> str:
    return f"{number:,} {thing}{'' if number == 1 else 's'}"
