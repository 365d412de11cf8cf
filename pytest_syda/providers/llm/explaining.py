"""What would leave the machine, before it does: the questions, word by word, and what they would take."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Protocol, runtime_checkable

from pytest_syda.budget import Cost
from pytest_syda.dataset.plan import Plan
from pytest_syda.dataset.wanted import Wanted
from pytest_syda.providers.llm.asking import ask_of
from pytest_syda.providers.llm.brief import Brief
from pytest_syda.providers.llm.conversation import first_questions
from pytest_syda.providers.llm.draft import Draft
from pytest_syda.providers.llm.prompt import PROMPT_VERSION
from pytest_syda.providers.llm.settings import Settings
from pytest_syda.providers.llm.tokens import tokens_in, tokens_of
from pytest_syda.providers.wire.client import Ask, Client

LATER = "(the rows that are written before this question are shown in it as well, once they are there)"


@runtime_checkable
class Estimating(Protocol):
    """A client that knows what a question would take."""

    def estimate(self, ask: Ask) -> Cost: ...


def briefing(client: Client, plan: Plan, wanted: Sequence[Wanted], settings: Settings | None = None) -> list[list[Ask]]:
    """The questions that would be put at first, in waves: those of a later wave would show the rows of the ones before.

    Nothing is called, and no key is needed.
    """
    brief = Brief(plan, wanted, settings or Settings())
    draft = Draft.of(brief)
    return [[ask_of(brief, question, draft) for question in wave] for wave in first_questions(client, brief, draft)]


def explain_calls(
    client: Client, plan: Plan, wanted: Sequence[Wanted], settings: Settings | None = None
) -> Iterator[str]:
    """The same as lines of text, with an estimate of tokens and money."""
    waves = briefing(client, plan, wanted, settings)
    asks = [ask for wave in waves for ask in wave]
    if not asks:
        yield f"{client.provider} ({client.model}): nothing to ask"
        return
    calls = f"{len(asks)} call{'s' * (len(asks) != 1)}"
    yield f"{client.provider} ({client.model}): {calls}, {_estimate(client, asks)} (prompt {PROMPT_VERSION})"
    number = 0
    for depth, wave in enumerate(waves):
        for ask in wave:
            number += 1
            yield f"call {number} of {len(asks)}: {ask.label}"
            yield from _word_by_word(ask)
            if depth:
                yield f"    {LATER}"


def _word_by_word(ask: Ask) -> Iterator[str]:
    for title, text in (("system", ask.system), ("prompt", ask.prompt)):
        yield f"  {title}:"
        yield from (f"    {line}".rstrip() for line in text.rstrip().splitlines())
    yield "  schema of the answer:"
    yield f"    {json.dumps(ask.schema, ensure_ascii=False)}"


def _estimate(client: Client, asks: Sequence[Ask]) -> str:
    read = sum(tokens_of(ask.system) + tokens_of(ask.prompt) + tokens_in(ask.schema) for ask in asks)
    written = sum(ask.expected or 0 for ask in asks)
    tokens = f"about {read:,} tokens in and {written:,} out"
    if not isinstance(client, Estimating):
        return tokens
    costs = [client.estimate(ask).dollars for ask in asks]
    known = [dollars for dollars in costs if dollars is not None]
    return f"{tokens}, ${sum(known, Decimal(0)):.4f}" if len(known) == len(costs) else f"{tokens}; no price is known"
