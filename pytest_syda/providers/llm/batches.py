"""How what is to be written is shared out among questions: one for a whole world where that fits, else as few as do."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from pytest_syda.providers.llm.brief import Brief
from pytest_syda.providers.llm.draft import Holes
from pytest_syda.providers.llm.facets import faceted
from pytest_syda.providers.llm.questions import PROPERTIES, Question
from pytest_syda.providers.llm.tokens import CARRIED, tokens_of_row

FIELDS = 100
"""Fields of one question: compilers of schemas have their limits, and so has a model's attention."""

CarryOn = Mapping[str, tuple[str, ...]]


def share_out(brief: Brief, holes: Holes, carry_on: CarryOn, limit: int) -> list[list[Question]]:
    """Questions in waves: those of one wave do not need each other's answers.

    `limit` is how many tokens an answer may be likely to take. What fits goes into one question.
    """
    packer = _Packer(brief, limit)
    for table in brief.wanted:
        groups = list(_groups(brief, table, holes.get(table, {}), carry_on.get(table, ())))
        for rows, names in groups:
            packer.add(table, rows, names)
    return _waves(brief, packer.done())


def _groups(
    brief: Brief,
    table: str,
    rows: Mapping[int, tuple[str, ...]],
    carried: tuple[str, ...],
) -> Iterator[tuple[dict[int, tuple[str, ...]], tuple[str, ...]]]:
    """The rows of a table with as many fields as one question takes, and again with the next ones."""
    asked = {name for names in rows.values() for name in names} | set(carried)
    order = [each.name for each in brief.fields[table] if each.name in asked]
    for start in range(0, len(order), FIELDS):
        group = set(order[start : start + FIELDS])
        kept = {row: tuple(name for name in names if name in group) for row, names in rows.items()}
        yield (
            {row: names for row, names in kept.items() if names},
            tuple(name for name in carried if name in group),
        )


@dataclass
class _Packer:
    brief: Brief
    limit: int
    questions: list[Question] = field(default_factory=list)
    holes: dict[str, dict[int, tuple[str, ...]]] = field(default_factory=dict)
    carry_on: dict[str, tuple[str, ...]] = field(default_factory=dict)
    tokens: int = 0
    fields: int = 0
    rows: int = 0

    def add(self, table: str, rows: dict[int, tuple[str, ...]], carried: tuple[str, ...]) -> None:
        if not rows and not carried:
            return
        costs = {row: tokens_of_row(self.brief, table, names) for row, names in rows.items()}
        tokens = sum(costs.values()) + CARRIED * len(carried)
        fields = max((len(names) for names in rows.values()), default=len(carried))
        if not self._has_room(table, tokens, fields, len(rows)):
            self._close()
        if tokens <= self.limit and len(rows) <= PROPERTIES // 2:
            self._take(table, rows, carried, tokens, fields)
            return
        parts = list(_parts(rows, costs, self.limit - CARRIED * len(carried)))
        for number, part in enumerate(parts):
            facet = faceted(number, len(parts))
            self.questions.append(
                Question(
                    {table: part} if part else {},  # nothing but how the table carries on
                    {table: carried} if carried and not number else {},
                    facet,
                )
            )

    def _has_room(self, table: str, tokens: int, fields: int, rows: int) -> bool:
        again = table in self.holes or table in self.carry_on
        return (
            not again
            and self.tokens + tokens <= self.limit
            and self.fields + fields <= FIELDS
            and self.rows + rows <= PROPERTIES // 2
        )

    def _take(
        self,
        table: str,
        rows: dict[int, tuple[str, ...]],
        carried: tuple[str, ...],
        tokens: int,
        fields: int,
    ) -> None:
        if rows:
            self.holes[table] = rows
        if carried:
            self.carry_on[table] = carried
        self.tokens, self.fields, self.rows = (
            self.tokens + tokens,
            self.fields + fields,
            self.rows + len(rows),
        )

    def _close(self) -> None:
        if self.holes or self.carry_on:
            self.questions.append(Question(self.holes, self.carry_on))
        self.holes, self.carry_on = {}, {}
        self.tokens = self.fields = self.rows = 0

    def done(self) -> list[Question]:
        self._close()
        return self.questions


def _parts(
    rows: Mapping[int, tuple[str, ...]], costs: Mapping[int, int], limit: int
) -> Iterator[dict[int, tuple[str, ...]]]:
    """Consecutive rows in parts of about the same size, none likely to take more than the limit."""
    count = max(1, -(-sum(costs.values()) // max(1, limit)), -(-len(rows) // (PROPERTIES // 2)))
    size = -(-len(rows) // count) if rows else 1
    numbers = list(rows)
    for start in range(0, max(1, len(numbers)), size):
        yield {row: rows[row] for row in numbers[start : start + size]}


def _waves(brief: Brief, questions: Sequence[Question]) -> list[list[Question]]:
    waves: list[list[Question]] = []
    depths: list[int] = []
    for number, question in enumerate(questions):
        before = [depths[other] for other in range(number) if _needs(brief, question, questions[other])]
        depths.append(max(before, default=-1) + 1)
        if depths[-1] == len(waves):
            waves.append([])
        waves[depths[-1]].append(question)
    return waves


def _needs(brief: Brief, question: Question, other: Question) -> bool:
    """Whether rows of the other question are parents of this one's, or the same rows."""
    parents = {key.table for table in question.tables for key in brief.parents(table)}
    same = any(set(rows) & set(other.holes.get(table, {})) for table, rows in question.holes.items())
    return same or bool(parents & set(other.tables))
