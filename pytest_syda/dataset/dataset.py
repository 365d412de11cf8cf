"""A dataset: plan, recipes and seed, made into columns of values on demand."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property
from hashlib import sha256
from typing import TYPE_CHECKING, Any, Protocol, TypeVar, overload

from pytest_syda.dataset.plan import Plan
from pytest_syda.dataset.world import Carrier, Judge, World
from pytest_syda.errors import RequestError, nearest
from pytest_syda.recipe.plain import to_plain
from pytest_syda.recipe.values import Values
from pytest_syda.schema.types import Table, canonical

if TYPE_CHECKING:
    import pandas as pd

    from pytest_syda.recipe.document import Recipe

CHUNK = 50_000

T = TypeVar("T")


class Home(Protocol):
    """Where a dataset has gone: the caller's own classes, and the session that holds the rows."""

    def key(self, model: object) -> str:
        """The table of a class, a class's name or a table's."""

    def attributes(self, table: str, columns: Mapping[str, Values]) -> dict[str, list[Any]]:
        """Plain values as the attributes of an instance carry them, by attribute name."""

    def instances(self, dataset: Dataset, model: type[T]) -> list[T]:
        """The rows of a class as its instances, in order."""

    def frame(self, dataset: Dataset, table: str) -> pd.DataFrame:
        """The rows of a table as a DataFrame."""


class Dataset:
    """Related rows for every table of a plan.

    `data[Customer]` are the customers as instances bound to the session, `data.rows(Customer)` as dicts,
    `data.frame(Customer)` as a DataFrame; `data.one(Customer)` is the first. Tables may be named by class, by class
    name or by table name.
    """

    def __init__(
        self,
        plan: Plan,
        recipes: Mapping[str, Recipe],
        home: Home | None = None,
        carrier: Carrier | None = None,
        judge: Judge | None = None,
    ) -> None:
        self.plan = plan
        self.recipes = recipes
        self.home = home
        self.world = World(plan, recipes, carrier, judge)
        self.world.dataset = self

    def resized(self, plan: Plan) -> Dataset:
        """The same with the sizes of another plan."""
        return Dataset(plan, self.recipes, self.home, self.world.carrier, self.world.judge)

    @property
    def tables(self) -> tuple[str, ...]:
        """Keys of the tables, parents before children."""
        return tuple(self.plan.tables)

    @property
    def sizes(self) -> dict[str, int]:
        """Rows by the name people use, in insertion order."""
        return {plan.table.label: plan.size for plan in self.plan}

    @property
    def seed(self) -> int:
        return self.plan.request.seed

    @property
    def provider(self) -> str:
        return self.plan.request.provider

    @property
    def notes(self) -> tuple[str, ...]:
        """What was decided that a user should know of, and what a model was asked for and the rules made."""
        return (*self.plan.notes, *self.world.notes, *self.shortfalls)

    @property
    def shortfalls(self) -> tuple[str, ...]:
        """What whoever wrote the recipes left to the rules, though it was asked for."""
        return tuple(note for table in self.tables for note in self.recipes[table].provenance.notes)

    @cached_property
    def key(self) -> str:
        """A short id of this dataset: equal for equal schema and request, on any database."""
        from pytest_syda.schema.fingerprint import slice_of

        request = self.plan.request
        generators = {table: sorted(columns) for table, columns in request.generators.items()}
        asked = (self.sizes, request.prompt, request.prompts, request.seed, request.locale, generators)
        schema = [slice_of(self.plan.schema, each.name) for each in self.plan]
        return sha256(canonical(schema) + repr((asked, request.rows)).encode()).hexdigest()[:12]

    def size(self, table: str) -> int:
        return self.plan[table].size

    def table(self, model: object) -> Table:
        """The schema's table of a class, a class's name or a table's.

        Raises:
            RequestError: it is not part of this dataset.
        """
        return self.plan[self._key(model)].table

    def columns(self, table: str) -> dict[str, Values]:
        """The table's columns that are to be written, by column name, as sinks take them (see `to_compact`); what is
        left to the database is left out."""
        return self.world.compact(table, 0, self.size(table))

    def chunks(self, table: str, rows: int = CHUNK) -> Iterator[dict[str, Values]]:
        """The same, at most `rows` rows at a time, so that a table of any size streams."""
        for start in range(0, self.size(table), rows):
            yield self.world.compact(table, start, min(start + rows, self.size(table)))

    @overload
    def __getitem__(self, model: type[T]) -> list[T]: ...
    @overload
    def __getitem__(self, model: str) -> list[Any]: ...
    def __getitem__(self, model: Any) -> list[Any]:
        """The rows of a class as instances bound to the session, in order.

        Raises:
            RequestError: the model is not part of this dataset, is no mapped class, or there is no session.
        """
        return self._at_home().instances(self, model)

    def one(self, model: type[T]) -> T:
        """The first row of a class, as an instance.

        Raises:
            RequestError: there is none.
        """
        instances = self[model]
        if not instances:
            raise RequestError(f"This dataset has no rows of {getattr(model, '__name__', model)}.")
        return instances[0]

    def rows(self, model: object) -> list[dict[str, Any]]:
        """The rows of a table as dicts by attribute name, with the values its instances carry."""
        table = self._key(model)
        columns = self.columns(table)
        lists = self.home.attributes(table, columns) if self.home else plain_lists(columns, self.table(model))
        return [dict(zip(lists, row, strict=True)) for row in zip(*lists.values(), strict=True)]

    def frame(self, model: object) -> pd.DataFrame:
        """The rows of a table as a DataFrame with fitting dtypes, columns in the table's order."""
        return self._at_home().frame(self, self._key(model))

    def __len__(self) -> int:
        """Rows of all tables together."""
        return sum(plan.size for plan in self.plan)

    def __iter__(self) -> Iterator[str]:
        return iter(self.tables)

    def __contains__(self, model: object) -> bool:
        try:
            return self._key(model) in self.plan
        except RequestError:
            return False

    def __repr__(self) -> str:
        counts = ", ".join(f"{label}: {size}" for label, size in self.sizes.items())
        return f"<Dataset {counts}; seed {self.seed}, {self.provider}>"

    def bind(self, home: Home) -> Dataset:
        """The same rows, seen from another session."""
        other = Dataset.__new__(Dataset)
        other.__dict__.update(self.__dict__, home=home)
        return other

    def _at_home(self) -> Home:
        if self.home is None:
            raise RequestError(
                "This dataset has gone nowhere yet: fill a session with populate(session, …), or use .rows(…)."
            )
        return self.home

    def _key(self, model: object) -> str:
        names = self.plan.schema.names()
        name = self.home.key(model) if self.home else names.get(str(getattr(model, "__name__", model)), str(model))
        if name not in self.plan:
            raise RequestError(f"{name} is not part of this dataset. {nearest(name, names)}".rstrip())
        return name


def plain_lists(columns: Mapping[str, Values], table: Table) -> dict[str, list[Any]]:
    """Columns as lists of the plain Python values that their types stand for."""
    return {name: to_plain(values, table[name].type, len(values)).tolist() for name, values in columns.items()}
