"""What the store did in a run, in words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from pytest_syda.words import count

Events = Sequence[Mapping[str, Any]]

NOTED = {"stale", "filled", "hit", "recorded"}
"""Kinds of events whose notes say that something is not as it was kept."""

PAID = {"written": "wrote", "extended": "extended", "filled": "filled columns of"}


def told(events: Events) -> Iterator[str]:
    """`wrote 3 tables in 1 call, 1,234 tokens, $0.0021; replayed 2`, and a line for what was not as it was kept."""
    paid = list(_paid(events))
    parts = [*paid, *_others(events, said=bool(paid))]
    if parts:
        yield "; ".join(parts)
    notes = [_note(event["table"], event["note"]) for event in events if event["note"] and event["kind"] in NOTED]
    yield from (f"  note: {note}" for note in dict.fromkeys(notes))


def _note(table: str, note: str) -> str:
    """With the table's name in front, where it does not begin with it."""
    return note if note.startswith((f"{table}.", f"{table}:")) else f"{table}: {note}"


def _paid(events: Events) -> Iterator[str]:
    done = [f"{verb} {_tables(keys)}" for kind, verb in PAID.items() if (keys := _keys(events, kind, paid=True))]
    calls, tokens = sum(event["calls"] for event in events), sum(event["tokens"] for event in events)
    if calls:
        dollars = sum(event.get("microdollars", 0) for event in events) / 1_000_000
        cost = (
            f"{count(calls, 'call')}{f', {tokens:,} tokens' if tokens else ''}{f', ${dollars:.4f}' if dollars else ''}"
        )
        yield f"{', '.join(done) or 'wrote nothing'} in {cost}"


def _others(events: Events, *, said: bool) -> Iterator[str]:
    """Of tables, which need not be said twice."""
    paid = {key for kind in PAID for key in _keys(events, kind, paid=True)}
    replayed = {key for kind in ("hit", "recorded", "filled") for key in _keys(events, kind, paid=False)} - paid
    if replayed:
        yield f"replayed {len(replayed):,}" if said else f"replayed {_tables(replayed)}"
    for kind in ("missing", "stale", "failed"):
        if keys := _keys(events, kind, paid=None) - paid - replayed:
            yield f"{_tables(keys)} {kind}"


def _keys(events: Events, kind: str, *, paid: bool | None) -> set[str]:
    """Keys of one kind of event; of those that a provider was asked for, or of the others."""
    return {
        event["key"] for event in events if event["kind"] == kind and (paid is None or bool(event["provider"]) is paid)
    }


def _tables(keys: set[str]) -> str:
    return count(len(keys), "table")
