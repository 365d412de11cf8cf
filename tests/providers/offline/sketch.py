"""Tables sketched in a few words, and the rows the offline provider makes for them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from pytest_syda.dataset.dataset import Dataset
from pytest_syda.dataset.plan import make_plan
from pytest_syda.dataset.request import Request
from pytest_syda.providers.offline.provider import OfflineProvider
from pytest_syda.recipe import kinds
from pytest_syda.recipe.check import check_all
from pytest_syda.schema.types import Column, ForeignKey, Kind, Schema, Table, Type, Unique

__all__ = ["Case", "c", "kinds", "rows_of", "schema_of", "table", "type_of"]

Predicate = Callable[[Any], bool]
_KINDS: dict[str, Kind] = {"str": "string", "int": "integer", "big": "integer", "small": "integer", "num": "decimal",
    "bool": "boolean"}  # fmt: skip
_WIDTHS = {"int": 31, "big": 63, "small": 15}


@dataclass(frozen=True)
class Case:
    """A column, what is said about it, and what a person expects of its values."""

    name: str
    type: str
    expected: Predicate
    comment: str = ""
    nullable: bool = True
    unique: bool = False
    parent: str = ""


def c(name: str, type_: str, expected: Predicate = lambda _: True, comment: str = "", **more: Any) -> Case:
    return Case(name, type_, expected, comment, **more)


def type_of(text: str) -> Type:
    """`str 20`, `num 10 2`, `enum a|b`, `array str`: the column types in short."""
    word, *rest = text.split()
    if word in ("array", "range", "multirange"):
        return Type(kind=word, item=type_of(" ".join(rest)))
    if word == "enum":
        return Type(kind="enum", labels=tuple(" ".join(rest).split("|")))
    kind = _KINDS.get(word, word)
    if word in _WIDTHS:
        return Type(kind=kind, low=-(2 ** _WIDTHS[word]), high=2 ** _WIDTHS[word] - 1)
    if word == "num":
        return Type(kind=kind, precision=int(rest[0]), scale=int(rest[1]))
    return Type(kind=kind, length=int(rest[0]) if rest else None)  # type: ignore[arg-type]


def table(name: str, cases: Iterable[Case], doc: str = "", classes: tuple[str, ...] = ()) -> Table:
    """A table with an `id` and these columns."""
    cases = list(cases)
    key = Column(name="id", type=type_of("int"), nullable=False, autoincrement=True)
    columns = [
        Column(name=each.name, type=type_of(each.type), nullable=each.nullable, comment=each.comment) for each in cases
    ]
    return Table(
        name=name, columns=(key, *columns), primary_key=("id",), doc=doc, classes=classes,
        foreign_keys=tuple(ForeignKey(columns=(each.name,), table=each.parent, references=("id",)) for each in cases
            if each.parent),
        uniques=tuple(Unique(columns=(each.name,)) for each in cases if each.unique),
    )  # fmt: skip


def schema_of(*tables: Table) -> Schema:
    return Schema(tables={each.name: each for each in tables})


def rows_of(schema: Schema, size: int = 40, prompt: str = "", seed: int = 0) -> dict[str, list[dict[str, Any]]]:
    """The rows of every table, made by the recipes of the offline provider, which pass the gate."""
    request = Request(listed=tuple(schema.tables), default_size=size, prompt=prompt, seed=seed)
    plan = make_plan(schema, request)
    recipes = {table: OfflineProvider().recipe(plan, table) for table in schema.tables}
    check_all(recipes, schema)
    dataset = Dataset(plan, recipes)
    return {name: dataset.rows(name) for name in schema.tables}
