"""The provider that has a model write: rows that make sense together, from as few calls as they take."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

import msgspec

from pytest_syda.dataset.plan import Plan
from pytest_syda.dataset.wanted import Wanted
from pytest_syda.errors import Problem, ProviderAnswerError, ProviderError
from pytest_syda.providers.llm.brief import Brief
from pytest_syda.providers.llm.conversation import Conversation
from pytest_syda.providers.llm.draft import Draft
from pytest_syda.providers.llm.explaining import explain_calls
from pytest_syda.providers.llm.settings import Progress, Settings
from pytest_syda.providers.wire.client import Client
from pytest_syda.recipe.document import Provenance, Recipe
from pytest_syda.schemas import ModelConfig


class LLMProvider:
    """Writes recipes by asking a model.

    Args:
        client: puts the questions to one model of one provider.
        config: what the client was made of.
        settings: how much is asked for, and what becomes of answers that fall short.
    """

    def __init__(
        self,
        client: Client,
        config: ModelConfig | None = None,
        *,
        settings: Settings | None = None,
    ) -> None:
        self.client = client
        self.config = config
        self.settings = settings or Settings()

    @property
    def name(self) -> str:
        return self.client.provider

    @property
    def max_rows(self) -> int:
        return self.settings.max_rows

    def write(self, plan: Plan, wanted: Sequence[Wanted]) -> Iterator[Recipe]:
        """Recipes as they come further; each table's last one is whole.

        Raises:
            ProviderError: no answer, none that can be used, or a refusal; what was finished before has been yielded.
        """
        brief = Brief(plan, wanted, self.settings)
        conversation = Conversation(self.client, brief, Draft.of(brief))
        try:
            yield from self._recipes(conversation, brief)
        except ProviderError as error:  # what was paid for is to be counted all the same
            error.usage = {table: conversation.accounts.of(table) for table in brief.wanted}
            raise

    def _recipes(self, conversation: Conversation, brief: Brief) -> Iterator[Recipe]:
        begun: set[str] = set()
        for tables, finished in conversation.hold():
            begun.update(tables)
            if finished:
                yield from self._finished(conversation, tables)
                continue
            so_far = (self._so_far(conversation, table) for table in tables)
            yield from (recipe for recipe in so_far if recipe is not None)
        for table in brief.wanted:
            if table not in begun:  # which has nothing that a model is asked for
                yield self._whole(conversation, table)

    def watched(self, progress: Progress) -> LLMProvider:
        """The same provider, telling how many rows of a table are written so far: from any thread, while they come."""
        return LLMProvider(self.client, self.config, settings=replace(self.settings, progress=progress))

    def explain(self, plan: Plan, wanted: Sequence[Wanted]) -> Iterator[str]:
        """What `write` would send, as lines of text: every word, with an estimate of tokens and money. Calls nobody."""
        return explain_calls(self.client, plan, wanted, self.settings)

    def _so_far(self, conversation: Conversation, table: str) -> Recipe | None:
        """The complete rows, each at its place and the others empty: never up to the last, for that would say that
        nothing is wanted any more."""
        draft = conversation.draft
        holes = draft.holes(table)
        if not holes and conversation.has_said(table):
            return self._whole(conversation, table)
        rows = [{} if row in holes else cells for row, cells in enumerate(draft.rows[table][:-1])]
        while rows and not rows[-1]:
            rows.pop()
        if sum(map(bool, rows)) <= draft.known_rows(table):
            return None
        provenance = self._provenance(conversation, table)
        return msgspec.structs.replace(draft.recipe(table), rows=rows, provenance=provenance)

    def _finished(self, conversation: Conversation, tables: Sequence[str]) -> Iterator[Recipe]:
        """The tables as they are in the end; where nothing may fall short, those that did fail together, after the
        others are there."""
        short = {table: list(notes_on(conversation, table)) for table in tables}
        failing = {table: notes for table, notes in short.items() if notes and self.settings.on_bad_rows == "fail"}
        yield from (self._whole(conversation, table) for table in tables if table not in failing)
        if failing:
            remedy = "Run it again, or let the rules make it: on_bad_rows = offline."
            raise ProviderAnswerError.of(
                f"{self.client.provider} ({self.client.model}) fell short, and `on_bad_rows` is fail:",
                [Problem(table, note, remedy) for table, notes in failing.items() for note in notes],
                tables=failing,
            )

    def _whole(self, conversation: Conversation, table: str) -> Recipe:
        ruled = [
            f"carried on by rule: {table}.{name}: {reason or 'nothing was said of it'}"
            for name, reason in conversation.unsaid.get(table, {}).items()
        ]
        provenance = self._provenance(conversation, table, (*notes_on(conversation, table), *ruled))
        return msgspec.structs.replace(conversation.draft.recipe(table), provenance=provenance)

    def _provenance(self, conversation: Conversation, table: str, notes: tuple[str, ...] = ()) -> Provenance:
        return Provenance(
            provider=self.client.provider,
            model=conversation.accounts.model or self.client.model,
            date=self.settings.today(),
            usage=conversation.accounts.of(table),
            notes=notes,
        )


def notes_on(conversation: Conversation, table: str) -> Iterator[str]:
    """What of a table fell short, a line a column: `3 of 30 values made offline: orders.sku: …`."""
    missing = [address for address in conversation.draft.unwritten() if address[0] == table]
    total = len(conversation.draft.rows[table])
    for name, count in Counter(name for _, _, name in missing).items():
        reasons = [conversation.reasons.get(address, "") for address in missing if address[2] == name]
        reason = next((each for each in reasons if each), "was not written")
        yield f"{count} of {total} values made offline: {table}.{name}: {reason}"
