"""Models in this process: they implement the protocol of the wire, answer at once, and keep what they were asked."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterable, Mapping
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from pytest_syda import populate, register_provider
from pytest_syda.dataset.dataset import Dataset
from pytest_syda.providers.llm.provider import LLMProvider
from pytest_syda.providers.llm.settings import Settings
from pytest_syda.providers.wire.client import Answer, Ask, OnText, Stop, Usage
from tests.engines import an_engine
from tests.providers.standin.engine import document

Reply = str | dict[str, Any] | Answer | Exception | Callable[[Ask], Any]


class Told:
    """Answers from a script, and then, or where the script says None, with a document that fits the schema."""

    provider = "openai"
    model = "told-1"

    def __init__(self, *replies: Reply | None, max_output: int = 64_000, polite: bool = True) -> None:
        self.max_output = max_output
        self.asks: list[Ask] = []
        self._replies = list(replies)
        self._polite = polite
        self._lock = threading.Lock()

    def ask(self, ask: Ask, *, on_text: OnText | None = None) -> Answer:
        with self._lock:
            self.asks.append(ask)
            reply = self._replies.pop(0) if self._replies else None
        found = reply(ask) if callable(reply) else reply
        if found is None and not self._polite:
            raise AssertionError("asked more often than the script goes")
        if isinstance(found, Exception):
            raise found
        answer = found if isinstance(found, Answer) else said(polite(ask) if found is None else found)
        for start in range(0, len(answer.text), 17) if on_text is not None else ():
            on_text(answer.text[start : start + 17])  # type: ignore[misc]
        return answer


def polite(ask: Ask) -> Any:
    """What an obliging model writes."""
    return obliging(ask.schema, ask.label)


def obliging(schema: Mapping[str, Any], seed: str = "") -> Any:
    """A document that fits the schema; what has to come after something else is left open."""
    found = document(schema, seed)
    for table in found.values():
        for row in table.values():
            row.update({name: None for name in ("shipped_on", "left_on") if name in row})
    return found


def said(text: Any, stop: Stop = "end", **more: Any) -> Answer:
    written = text if isinstance(text, str) else json.dumps(text)
    return Answer(written, stop, Usage(input=100, output=200, hidden=50, cached=10, request_id="req_7"), **more)


def cut(share: float) -> Callable[[Ask], Answer]:
    """The output limit is reached after this share of an obliging answer."""

    def reply(ask: Ask) -> Answer:
        text = json.dumps(polite(ask))
        return said(text[: int(len(text) * share)], "truncated")

    return reply


def changed(change: Callable[[Any], Any]) -> Callable[[Ask], Any]:
    """An obliging answer, changed."""

    def reply(ask: Ask) -> Any:
        data = polite(ask)
        return change(data) or data

    return reply


def provider_of(client: Told, **settings: Any) -> LLMProvider:
    return LLMProvider(client, settings=Settings(today=lambda: "2026-11-22", **settings))


def filled(home: sa.MetaData, sizes: Any, client: Told, **settings: Any) -> tuple[Dataset, dict[str, list[Any]]]:
    """A real SQLite that enforces everything, filled by what this model wrote; and what is in it then, by table."""
    provider = provider_of(client, **settings)
    provider.free = True  # type: ignore[attr-defined]  # past the store: here it is the writing that is tried
    register_provider("told", lambda: provider, replace=True)
    with an_engine() as engine, Session(engine) as session:
        home.create_all(engine)
        session.execute(sa.text("PRAGMA foreign_keys=ON"))
        dataset = populate(session, [home], sizes, provider="told")
        assert session.execute(sa.text("PRAGMA foreign_key_check")).all() == []
        rows = {table.name: list(session.execute(sa.select(table)).mappings()) for table in home.sorted_tables}
    return dataset, rows


def notes(dataset: Dataset) -> list[str]:
    return [note for recipe in dataset.recipes.values() for note in recipe.provenance.notes]


def tables_of(asks: Iterable[Ask]) -> list[list[str]]:
    return [list(ask.schema["properties"]) for ask in asks]
