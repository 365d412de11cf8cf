"""What is kept, as a table for people."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence

from pytest_syda.store.entry import Header
from pytest_syda.store.events import tokens_of
from pytest_syda.store.naming import matches, meant
from pytest_syda.store.store import Store
from pytest_syda.words import count

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
        close = meant(pattern, {(header.table, header.dataset, tuple(header.classes)) for _, header in kept})
        yield f"Nothing that is kept matches {pattern!r}. {close}".rstrip()
    else:
        yield from _table([HEADINGS, *(_row(where, header) for where, header in chosen)])


def matches_header(pattern: str, header: Header) -> bool:
    """By the table's name, that of a class mapped to it, or that of the dataset: `orders`, `Order`, `crm.*`."""
    return matches(pattern, header.table, header.dataset, header.classes)


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
        _age(header.age),
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


def _age(age: dt.timedelta | None) -> str:
    if age is None:
        return "-"
    units = {"day": dt.timedelta(days=1), "hour": dt.timedelta(hours=1), "minute": dt.timedelta(minutes=1)}
    return next((count(age // length, unit) for unit, length in units.items() if age >= length), "now")


def _size(size: int) -> str:
    kilobyte = 1024
    return f"{size} B" if size < kilobyte else f"{size / kilobyte:,.1f} KB"
