"""What is said when nothing can be made of a model's answers."""

from __future__ import annotations

import re
from typing import Literal

from pytest_syda.errors import ProviderAnswerError, ProviderRefusedError, ProviderRequestError
from pytest_syda.providers.llm.brief import Brief
from pytest_syda.providers.llm.draft import Address
from pytest_syda.providers.llm.questions import Question
from pytest_syda.providers.wire.client import Answer, Client

TOO_LARGE = 413
"""The status of HTTP that says so."""
_TOO_LARGE = re.compile(r"too (large|big|complex|long|many)|grammar|compil", re.IGNORECASE)


def is_too_large(error: Exception) -> bool:
    """Whether a provider could not take a question for its size: of the prompt, or of what the schema compiles to."""
    if not isinstance(error, ProviderRequestError):
        return False
    return error.status == TOO_LARGE or _TOO_LARGE.search(str(error)) is not None


def minded(error: ProviderRequestError) -> Literal["unions", "values", ""]:
    """What a provider has too much of in a schema, where it says so."""
    if re.search(r"\bunions?\b|anyOf", str(error)):
        return "unions"
    return "values" if re.search(r"\benum", str(error)) else ""


def useless(
    client: Client, brief: Brief, address: Address, reason: str, *, calls: int, request: str
) -> ProviderAnswerError:
    """Nothing that was written for a table could be taken."""
    table, row, name = address
    times = ("once" if calls == 1 else f"{calls} times") + (f", last with request {request}" if request else "")
    return ProviderAnswerError(
        f"{client.provider} ({client.model}) wrote nothing usable for {brief.table(table).label}, asked {times}. "
        f"The first thing wrong: {brief.label(table, row)}.{brief.field(table, name).wire}: {reason}.\n"
        "  Likely the model or its server does not hold to JSON schemas, or its answer is cut off too soon. Choose "
        "another model, raise max_tokens, ask for fewer rows, or use the offline provider for this table.",
        tables=[table],
        provider=client.provider,
        model=client.model,
        request_id=request,
    )


def refusal(client: Client, brief: Brief, question: Question, answer: Answer) -> ProviderRefusedError:
    """The model, or a filter, would not."""
    who = "would not write" if answer.stop == "refused" else "has a content filter that stopped"
    said = f': "{answer.detail.strip()}"' if answer.detail.strip() else ""
    names = ", ".join(brief.table(table).label for table in question.tables)
    asked = f" (request {answer.usage.request_id})" if answer.usage.request_id else ""
    return ProviderRefusedError(
        f"{client.provider} ({client.model}) {who} {names}{said}{asked}.\n"
        "  Say in the prompt that these are invented rows for software tests, reword comments or prompts that sound "
        "harmful, choose another model, or use the offline provider for this table.",
        tables=question.tables,
        provider=client.provider,
        model=client.model,
        request_id=answer.usage.request_id,
    )
