"""What a conversation is about: the plan, what is wanted of it, what is asked for, and how rows are called."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Literal

from pytest_syda.dataset.constraints import Constraints
from pytest_syda.dataset.plan import Plan
from pytest_syda.dataset.wanted import Wanted
from pytest_syda.providers.llm.fields import Field, fields_of, wire_names
from pytest_syda.providers.llm.room import VALUES
from pytest_syda.providers.llm.settings import Settings
from pytest_syda.providers.offline.provider import OfflineProvider
from pytest_syda.recipe.document import Recipe
from pytest_syda.schema.types import ForeignKey, Table

RECIPES = "recipes"
"""Where an answer says how tables carry on: no table's name in it."""


UNIONS = 16
"""What may be null by a union in one request: Anthropic's limit."""


class Brief:
    """Everything that does not change while the conversation goes on, but for what the provider turns out to take."""

    def __init__(self, plan: Plan, wanted: Sequence[Wanted], settings: Settings) -> None:
        self.plan = plan
        self.settings = settings
        self.unions, self.values = UNIONS, VALUES
        order = {name: place for place, name in enumerate(plan.tables)}
        self.wanted = {each.table: each for each in sorted(wanted, key=lambda each: order[each.table])}

    def do_without(self, what: Literal["unions", "values", ""]) -> None:
        """In the schemas of all further questions."""
        if what:
            setattr(self, what, 0)

    @cached_property
    def beside(self) -> Mapping[str, Recipe]:
        """What is kept already of tables that are not wanted."""
        kept = {name: recipe for wanted in self.wanted.values() for name, recipe in wanted.beside.items()}
        return {name: recipe for name, recipe in kept.items() if name in self.plan and name not in self.wanted}

    @cached_property
    def offline(self) -> Mapping[str, Recipe]:
        """What the rules make of every table that is wanted or looked at."""
        provider = OfflineProvider()
        return {table: provider.recipe(self.plan, table) for table in (*self.wanted, *self.beside)}

    @cached_property
    def fields(self) -> Mapping[str, tuple[Field, ...]]:
        nameable = {each.name for each in self.plan if self.rows(each.name)}
        return {table: fields_of(self.plan, recipe, nameable) for table, recipe in self.offline.items()}

    @cached_property
    def names(self) -> Mapping[str, tuple[str, ...]]:
        """The names of a table's fields."""
        return {table: tuple(field.name for field in fields) for table, fields in self.fields.items()}

    def field(self, table: str, name: str) -> Field:
        return self._by_name[table, name]

    @cached_property
    def _by_name(self) -> Mapping[tuple[str, str], Field]:
        return {(table, field.name): field for table, fields in self.fields.items() for field in fields}

    def table(self, name: str) -> Table:
        return self.plan[name].table

    def rows(self, table: str) -> int:
        """Rows of a table that can be named: those written out."""
        if table in self.wanted:
            return self.wanted[table].rows
        return min(self.plan[table].size, self.settings.max_rows)

    def label(self, table: str, row: int) -> str:
        """What a row is called in questions and answers: `c1` is the first customer."""
        return f"{self.prefixes[table]}{row + 1}"

    def labels(self, table: str) -> list[str]:
        return [self.label(table, row) for row in range(self.rows(table))]

    def row(self, table: str, label: object) -> int | None:
        """The row that is called so; None where there is none. A bare number will do: some see no schema."""
        text = str(label).strip().lower() if isinstance(label, str | int) else ""
        found = re.fullmatch(rf"(?:{self.prefixes[table]})?([1-9]\d{{0,8}})", text)
        number = int(found[1]) - 1 if found else -1
        return number if 0 <= number < self.rows(table) else None

    @cached_property
    def prefixes(self) -> Mapping[str, str]:
        """A few letters for each table, all different."""
        found: dict[str, str] = {}
        for each in self.plan:
            words = re.findall(r"[a-z]+", each.name.rpartition(".")[2].lower()) or ["t"]
            initials = "".join(word[0] for word in words)
            longer = ["".join(words)[:length] for length in range(2, 12)]
            spare = (initials + _letters(number) for number in range(len(self.plan.tables) + 1))
            found[each.name] = next(name for name in (initials, *longer, *spare) if name not in found.values())
        return found

    @cached_property
    def wires(self) -> Mapping[str, str]:
        """The tables' names in questions and answers."""
        names = list(self.plan.tables)
        bare = [name.rpartition(".")[2] for name in names]
        return dict(zip(names, wire_names(bare, reserved={RECIPES}), strict=True))

    def constraints(self, table: str) -> Constraints:
        if table not in self._constraints:
            self._constraints[table] = Constraints(self.table(table))
        return self._constraints[table]

    @cached_property
    def _constraints(self) -> dict[str, Constraints]:
        return {}

    def parents(self, table: str) -> list[ForeignKey]:
        """The keys by which a model names rows of other tables."""
        return [field.key for field in self.fields[table] if field.key is not None and field.key.table != table]


def _letters(number: int) -> str:
    return chr(97 + number % 26) * (1 + number // 26)
