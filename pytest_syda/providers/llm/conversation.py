"""Question, answer, and asking again: only for what is missing or wrong, with the reasons, and not without end."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import partial

from pytest_syda.errors import ProviderRequestError
from pytest_syda.providers.llm.accounts import Accounts
from pytest_syda.providers.llm.answers import Reading, read_answer
from pytest_syda.providers.llm.asking import ask_of
from pytest_syda.providers.llm.batches import share_out
from pytest_syda.providers.llm.brief import Brief
from pytest_syda.providers.llm.carrying import carried
from pytest_syda.providers.llm.draft import Address, Draft
from pytest_syda.providers.llm.failing import is_too_large, minded, refusal, useless
from pytest_syda.providers.llm.parallel import side_by_side
from pytest_syda.providers.llm.patience import Patience
from pytest_syda.providers.llm.questions import Question
from pytest_syda.providers.llm.scanning import Scanner
from pytest_syda.providers.llm.tokens import tokens_of_answer, tokens_of_row
from pytest_syda.providers.llm.vetting import straight
from pytest_syda.providers.wire.client import Answer, Ask, Client, OnText, Usage

REASONS = 40
"""Reasons that are said in one question."""
PLACES = 3
"""Places that are named with one reason."""
NOT_WRITTEN = "was not written"
BROKE_OFF = "the answer reached its output limit before it"
USABLE = 0.9
"""Share of what a model may write that is planned for; estimates are rather too high."""


class Conversation:
    """One draft, from its first question to its last."""

    def __init__(self, client: Client, brief: Brief, draft: Draft) -> None:
        self.client, self.brief, self.draft = client, brief, draft
        self.accounts = Accounts()
        self.reasons: dict[Address, str] = {}
        """Why a cell was not taken, the last time."""
        self.unsaid: dict[str, dict[str, str]] = {}
        """By table, fields whose recipe is wanted still, and why."""
        self._asked: set[Address] = set()
        self._said: set[str] = set()
        self._calls = 0
        self._request = ""
        self._too_large: Exception | None = None
        self._largest = math.inf
        """Tokens of answer from which on a question is known to be too large."""

    def hold(self) -> Iterator[tuple[tuple[str, ...], bool]]:
        """Tables each time they have come further, and whether that was the last time."""
        for wave in first_questions(self.client, self.brief, self.draft):
            yield from ((tables, False) for tables in self._settle(wave))
            yield tuple(dict.fromkeys(table for question in wave for table in question.tables)), True

    def has_said(self, table: str) -> bool:
        """Whether something was said of how the table carries on, or nothing was to be."""
        return table in self._said or not self.unsaid.get(table)

    def _settle(self, wave: Sequence[Question]) -> Iterator[tuple[str, ...]]:
        """Ask a wave's questions, and again for what is missing or wrong."""
        tables = tuple(dict.fromkeys(table for question in wave for table in question.tables))
        for question in wave:
            self.unsaid.update({table: dict.fromkeys(names, "") for table, names in question.carry_on.items()})
            self._asked.update(_addresses(question))
        patience = Patience(limit_of(self.client, self.brief), self.brief.settings.repairs, self._left(tables))
        waves = [list(wave)]
        while True:
            broken: list[Question] = []
            paid = False
            for question, answer in (pair for each in waves for pair in self._answers(each)):
                broken += [question] if answer.stop == "truncated" else []
                paid = paid or bool(answer.text or answer.usage.output)
                self._take(question, answer)
                yield question.tables
            longest = max((tokens_of_answer(self.brief, question) for question in broken), default=0)
            if not patience.lasts(self._left(tables), longest, paid=paid):
                break
            waves = self._again(tables, patience.limit)
        self._give_up(tables)

    def _answers(self, questions: Sequence[Question]) -> Iterator[tuple[Question, Answer]]:
        """The answers as they arrive. An error is raised after those that were on their way have arrived; a question
        that is too large for the provider has none, and is put in parts."""
        calls = [self._call(question) for question in questions]
        failure: Exception | None = None
        for place, result in side_by_side(calls, self.brief.settings.parallel):
            if isinstance(result, Exception) and is_too_large(result) and questions[place].cells > 1:
                self._too_large = result
                self._largest = min(self._largest, tokens_of_answer(self.brief, questions[place]))
                yield questions[place], Answer("", "truncated", Usage())
            elif isinstance(result, Exception):
                failure = failure or result
            elif result.stop in ("refused", "filtered"):
                self._book(questions[place], result)
                failure = failure or refusal(self.client, self.brief, questions[place], result)
            else:
                yield questions[place], result
        if failure is not None:
            raise failure

    def _call(self, question: Question) -> Callable[[], Answer]:
        ask = ask_of(self.brief, question, self.draft)
        tables = {self.brief.wires[table]: table for table in question.holes}
        before = {table: self._rows_before(table, question) for table in question.holes}

        def on_row(wire: str, rows: int) -> None:
            if wire in tables:
                table = tables[wire]
                self.brief.settings.progress(table, min(before[table] + rows, self.brief.rows(table)))

        return partial(self._ask, question, ask, Scanner(on_row).feed)

    def _ask(self, question: Question, ask: Ask, on_text: OnText) -> Answer:
        """Put a question, unless one that was no larger has been refused for its size meanwhile; with a simpler schema,
        if the provider counts unions or values in another way than we do."""
        if self._too_large is not None and (ask.expected or 0) >= self._largest:
            raise self._too_large
        try:
            return self.client.ask(ask, on_text=on_text)
        except ProviderRequestError as error:
            self.brief.do_without(minded(error))
            simpler = ask_of(self.brief, question, self.draft)
            if simpler == ask:
                raise
        return self._ask(question, simpler, on_text)

    def _rows_before(self, table: str, question: Question) -> int:
        return sum(1 for row, cells in enumerate(self.draft.rows[table]) if cells and row not in question.holes[table])

    def _take(self, question: Question, answer: Answer) -> None:
        self._book(question, answer)
        self._calls += 1
        self._request = answer.usage.request_id
        reading = read_answer(self.brief, question, answer.text, complete=answer.stop != "truncated")
        for (table, row, name), value in reading.cells.items():
            self.draft.rows[table][row][name] = value
        for table, said in reading.said.items():
            self.draft.specs[table].update(straight(self.brief, table, said, self.draft.specs[table]).specs)
            self.unsaid[table] = said.wrong
            self._said.add(table)
        self._note_reasons(question, reading, complete=answer.stop != "truncated")

    def _book(self, question: Question, answer: Answer) -> None:
        if answer.text or answer.usage != Usage():
            self.accounts.book(answer.usage, _shares(self.brief, question))

    def _note_reasons(self, question: Question, reading: Reading, *, complete: bool) -> None:
        for address in _addresses(question):
            if address in reading.wrong:
                self.reasons[address] = reading.wrong[address]
            elif address not in reading.cells:
                self.reasons[address] = (reading.broken or NOT_WRITTEN) if complete else BROKE_OFF
        for flaw in self.draft.settle():
            for cell in flaw.cells:
                if cell not in self.draft.rows[flaw.table][flaw.row]:
                    self.reasons[flaw.table, flaw.row, cell] = f"{flaw.message}. {flaw.remedy}".strip(". ")

    def _left(self, tables: Iterable[str]) -> int:
        """How many cells are wanted still, and recipes of which nothing was said: what was said wrongly is asked for
        again only along with them, for the rules know enough of columns."""
        cells = sum(len(names) for table in tables for names in self._holes(table).values())
        return cells + sum(1 for table in tables if not self.has_said(table))

    def _holes(self, table: str) -> dict[int, tuple[str, ...]]:
        """What was asked for and is not there."""
        holes = self.draft.holes(table)
        asked = {
            row: tuple(name for name in names if (table, row, name) in self._asked) for row, names in holes.items()
        }
        return {row: names for row, names in asked.items() if names}

    def _again(self, tables: Iterable[str], limit: int) -> list[list[Question]]:
        holes = {table: self._holes(table) for table in tables}
        unsaid = {table: tuple(self.unsaid[table]) for table in tables if self.unsaid.get(table)}
        waves = share_out(self.brief, holes, unsaid, limit)
        return [[replace(question, reasons=self._reasons(question)) for question in wave] for wave in waves]

    def _reasons(self, question: Question) -> tuple[str, ...]:
        found = [
            (f"{self.brief.label(table, row)}.{self.brief.field(table, name).wire}", reason)
            for table, row, name in _addresses(question)
            if (reason := self.reasons.get((table, row, name), BROKE_OFF)) not in (NOT_WRITTEN, BROKE_OFF)
        ]
        found += [
            (f"recipes.{self.brief.wires[table]}.{self.brief.field(table, name).wire}", reason)
            for table, names in question.carry_on.items()
            for name in names
            if (reason := self.unsaid[table].get(name, ""))
        ]
        return _lines(found)

    def _give_up(self, tables: Iterable[str]) -> None:
        """What is left is made by rule; an answer of which nothing at all could be taken is none."""
        for table in tables:
            left = [(table, row, name) for row, names in self._holes(table).items() for name in names]
            if left and not any(self.draft.rows[table]):
                if self._too_large is not None:
                    raise self._too_large
                reason = self.reasons.get(left[0], NOT_WRITTEN)
                raise useless(self.client, self.brief, left[0], reason, calls=self._calls, request=self._request)
            self.draft.given_up.update(left)


def first_questions(client: Client, brief: Brief, draft: Draft) -> list[list[Question]]:
    """What is asked at first: for a small world one question."""
    holes = {table: draft.holes(table) for table in brief.wanted}
    carry_on = {table: carried(brief, table) for table, wanted in brief.wanted.items() if wanted.carry_on}
    return share_out(brief, holes, carry_on, limit_of(client, brief))


def limit_of(client: Client, brief: Brief) -> int:
    """Tokens of answer to plan for."""
    return min(brief.settings.output_limit, max(200, int(client.max_output * USABLE)))


def _lines(reasons: Sequence[tuple[str, str]]) -> tuple[str, ...]:
    """Reasons and what they are of; one that holds for many is said once."""
    places: dict[str, list[str]] = {}
    for place, reason in reasons:
        places.setdefault(reason, []).append(place)
    lines = [
        f"{', '.join(found[:PLACES])}{f' and {len(found) - PLACES} more' if len(found) > PLACES else ''}: {reason}"
        for reason, found in places.items()
    ]
    return (*lines[:REASONS], *([f"and {len(lines) - REASONS} more"] if len(lines) > REASONS else []))


def _addresses(question: Question) -> Iterator[Address]:
    for table, rows in question.holes.items():
        for row, names in rows.items():
            yield from ((table, row, name) for name in names)


def _shares(brief: Brief, question: Question) -> dict[str, int]:
    shares = dict.fromkeys(question.tables, 1)
    for table, rows in question.holes.items():
        shares[table] += sum(tokens_of_row(brief, table, names) for names in rows.values())
    return shares
