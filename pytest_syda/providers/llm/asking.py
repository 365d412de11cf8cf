"""A question as the wire takes it."""

from __future__ import annotations

from pytest_syda.providers.llm.brief import Brief
from pytest_syda.providers.llm.draft import Draft
from pytest_syda.providers.llm.prompt import SYSTEM, prompt_of
from pytest_syda.providers.llm.questions import Question, schema_of
from pytest_syda.providers.llm.tokens import tokens_of_answer
from pytest_syda.providers.wire.client import Ask


def ask_of(brief: Brief, question: Question, draft: Draft) -> Ask:
    """Everything that leaves the machine for one question."""
    return Ask(
        system=SYSTEM,
        prompt=prompt_of(brief, question, draft),
        schema=schema_of(brief, question),
        expected=tokens_of_answer(brief, question),
        label=", ".join(question.tables),
    )
