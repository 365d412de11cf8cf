"""factory_boy's declarations, evaluated by factory_boy's own steps, for values instead of instances.

Nothing is saved and no session is touched: sub-factories build. Every `Sequence` counts by the row number, and every
`Iterator` gives a row the item of its number, whatever else used the same declaration before.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import factory
import faker.config
from factory.builder import BuildStep, DeclarationSet, StepBuilder
from factory.declarations import SKIP, BaseDeclaration, Parameter

from pytest_syda.dataset.generators.shared import KEEP, FailedError, Part
from pytest_syda.dataset.generators.streams import Memory, memory_of

GENERATED = "the generated value"
"""No column can be called that, so that a declaration may read the value its own column had before."""


class RowBuilder(StepBuilder):  # type: ignore[misc]
    """Builds, without saving, for one row; its sub-factories too."""

    def __init__(self, meta: Any, extras: dict[str, Any], row: Mapping[str, Any], number: int) -> None:
        super().__init__(meta, extras, factory.BUILD_STRATEGY)
        self.row = row
        self.number = number
        self.parents: Callable[[], Mapping[str, Any]] = dict

    def build(self, parent_step: Any = None, force_sequence: int | None = None) -> Any:
        return super().build(parent_step, self.number if force_sequence is None else force_sequence)

    def recurse(self, factory_meta: Any, extras: dict[str, Any]) -> RowBuilder:
        return RowBuilder(factory_meta, extras, self.row, self.number)

    def step(self) -> Any:
        return BuildStep(builder=self, sequence=self.number)


class FromRow(BaseDeclaration):  # type: ignore[misc]
    """A value the row has already."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.name = name

    def evaluate_pre(self, instance: Any, step: Any, overrides: Any) -> Any:
        return step.builder.row[self.name]


class Chosen(dict[str, Any]):
    """Declarations, of which a step evaluates the wanted ones, and the others when these ask for them."""

    def __init__(self, known: Any, wanted: Iterable[str]) -> None:
        super().__init__((name, known[name]) for name in known)
        self.wanted = tuple(wanted)
        self.current = ""

    def __iter__(self) -> Iterator[str]:
        for name in self.wanted:
            self.current = name
            yield name


@dataclass(frozen=True)
class Declared:
    """One declaration for one column."""

    declaration: Any
    name: str

    def make(self, part: Part) -> Mapping[str, list[Any]]:
        known = DeclarationSet(from_row(part.rows[0]) | {GENERATED: self.declaration})
        chosen = Chosen(known, [GENERATED])
        values: list[Any] = []
        try:
            with machinery(part, [self.declaration]) as turn:
                for offset, row in enumerate(part.rows):
                    turn.number = part.first + offset
                    step = RowBuilder(_DICT, {}, row, part.counted_from + turn.number).step()
                    step.resolve(chosen)
                    values.append(or_keep(step.attributes[GENERATED]))
        except Exception as error:
            raise FailedError(len(values)) from error
        return {part.target.column: values}


_DICT = factory.DictFactory._meta  # noqa: SLF001 - a factory's options


def or_keep(value: Any) -> Any:
    """SKIP is what a Maybe without its other half gives."""
    return KEEP if value is SKIP else value


def from_row(row: Iterable[str]) -> dict[str, Any]:
    """Declarations for what is in the row. Two underscores in a name mean something else to factory_boy."""
    return {name: FromRow(name) for name in row if "__" not in name}


@dataclass
class Turn:
    """The number of the row that is being made."""

    number: int = 0


@contextmanager
def machinery(part: Part, declarations: Iterable[Any]) -> Iterator[Turn]:
    """While declarations are evaluated: iterators go by row number, and Faker speaks the dataset's locale unless the
    project chose another."""
    turn = Turn()
    iterators = {each: each.iterator for each in walk(declarations) if isinstance(each, factory.Iterator)}
    chosen = factory.Faker._DEFAULT_LOCALE  # noqa: SLF001 - it has no other name
    locale = part.context.locale if chosen == faker.config.DEFAULT_LOCALE else chosen
    try:
        for each in iterators:
            each.iterator = ByRow(memory_of(each, each.iterator_builder), turn)
        with factory.Faker.override_default_locale(locale):
            yield turn
    finally:
        for each, iterator in iterators.items():
            each.iterator = iterator


@dataclass
class ByRow:
    """An iterator that gives the current row its item."""

    items: Memory
    turn: Turn

    def __iter__(self) -> ByRow:
        return self

    def __next__(self) -> Any:
        return self.items[self.turn.number]


def walk(declarations: Iterable[Any], seen: set[int] | None = None) -> Iterator[Any]:
    """These declarations and all that they are made of."""
    seen = set() if seen is None else seen
    for each in declarations:
        if id(each) in seen or not isinstance(each, BaseDeclaration | Parameter):
            continue
        seen.add(id(each))
        yield each
        yield from walk(_inside(each), seen)


def _inside(declaration: Any) -> Iterator[Any]:
    for value in vars(declaration).values():
        if isinstance(value, Mapping):
            yield from value.values()
        elif isinstance(value, list | tuple):
            yield from value
        else:
            yield value
    if isinstance(declaration, factory.SubFactory):
        yield from declaration.get_factory()._meta.declarations.values()  # noqa: SLF001 - a factory's options
