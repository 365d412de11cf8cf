"""Whole factory.Factory classes as the generator of a table.

A factory is evaluated as its `build` would be, up to the arguments of the model: declarations, Params, Traits,
`exclude`, `rename` and `_adjust_kwargs` count; `_build`, `_create` and what comes after generation do not. Columns it
declares are replaced; columns it does not declare are made as ever, and its lazy attributes see them. Relationships
stay ours, so that foreign keys hold: a SubFactory for one is not run, and whoever reads it sees the parent row that
our foreign key points at.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from factory.base import BaseFactory
from factory.builder import parse_declarations
from factory.declarations import SKIP, BaseDeclaration, Maybe

from pytest_syda.dataset.generators.attributes import Attributes
from pytest_syda.dataset.generators.declarations import Chosen, RowBuilder, from_row, machinery
from pytest_syda.dataset.generators.shared import KEEP, FailedError, Part, Target
from pytest_syda.errors import GeneratorError, nearest


@dataclass(frozen=True)
class Whole:
    """A factory class for all the columns it declares."""

    factory: Any
    attributes: Attributes

    @classmethod
    def of(cls, made: Any, target: Target) -> Whole:
        if target.column:
            raise GeneratorError(_for_the_table(made.__name__, target), tables=[target.table.name])
        return cls(made, Attributes.of(made, target))

    @property
    def name(self) -> str:
        return str(self.factory.__name__)

    def make(self, part: Part) -> Mapping[str, list[Any]]:
        chosen = self._declarations(part)
        values: dict[str, list[Any]] = {}
        offset = 0
        try:
            with machinery(part, self._ours()) as turn:
                for offset in range(len(part)):
                    turn.number = part.first + offset
                    for column, value in self._made(part, offset, chosen).items():
                        values.setdefault(column, [KEEP] * len(part))[offset] = value
        except Exception as error:
            raise FailedError(offset, self.attributes.columns.get(chosen.current, chosen.current)) from error
        return values

    def _declarations(self, part: Part) -> Chosen:
        """The factory's own, parents for its relationships, and the row for everything else."""
        meta = self.factory._meta  # noqa: SLF001 - a factory's options
        taken = self.attributes.declared | set(meta.parameters) | set(meta.post_declarations)
        extras = {name: each for name, each in from_row(part.rows[0]).items() if name not in taken}
        extras |= {name: FromParent(key) for name, key in self.attributes.relationships.items()}
        known, _ = parse_declarations(extras, base_pre=meta.pre_declarations, base_post=meta.post_declarations)
        for name, each in known.declarations.items():
            if isinstance(each, Maybe) and name in part.rows[0]:
                known.declarations[name] = OrMade(each, name)
        everything = self._adjusts
        wanted = [name for name in known if everything or name in self.attributes.declared]
        return Chosen(known, [name for name in wanted if name not in self.attributes.relationships])

    def _ours(self) -> list[Any]:
        """The declarations that are evaluated, which those of relationships are not."""
        declarations = self.factory._meta.declarations.items()  # noqa: SLF001 - a factory's options
        return [each for name, each in declarations if name not in self.attributes.relationships]

    @property
    def _adjusts(self) -> bool:
        return self.factory._adjust_kwargs.__func__ is not BaseFactory._adjust_kwargs.__func__  # noqa: SLF001

    def _made(self, part: Part, offset: int, chosen: Chosen) -> dict[str, Any]:
        meta, row = self.factory._meta, part.rows[offset]  # noqa: SLF001 - a factory's options
        builder = RowBuilder(meta, {}, row, part.counted_from + part.first + offset)
        builder.parents = lambda: part.parents(offset)
        step = builder.step()
        step.resolve(chosen)
        chosen.current = ""
        positional, named = meta.prepare_arguments(step.attributes)
        named |= dict(zip(meta.inline_args, positional, strict=True))
        return {self._column(name): value for name, value in named.items() if self._replaces(name, value, row)}

    def _replaces(self, name: str, value: Any, row: Mapping[str, Any]) -> bool:
        return name not in row or value is not row[name] or name in self.attributes.declared

    def _column(self, name: str) -> str:
        if name not in self.attributes.columns:
            known = nearest(name, self.attributes.columns)
            raise AttributeError(f"_adjust_kwargs gave {name!r}, which is no column. {known}")
        return self.attributes.columns[name]


class OrMade(BaseDeclaration):  # type: ignore[misc]
    """The made value where a Maybe, or the trait it stands for, has nothing to say; others see it too."""

    def __init__(self, declaration: Any, name: str) -> None:
        super().__init__()
        self.declaration = declaration
        self.name = name

    def evaluate_pre(self, instance: Any, step: Any, overrides: Any) -> Any:
        value = self.declaration.evaluate_pre(instance=instance, step=step, overrides=overrides)
        return step.builder.row[self.name] if value is SKIP else value


class FromParent(BaseDeclaration):  # type: ignore[misc]
    """The parent row, with its columns as attributes; None where there is none."""

    def __init__(self, key: str) -> None:
        super().__init__()
        self.key = key

    def evaluate_pre(self, instance: Any, step: Any, overrides: Any) -> Any:
        row = step.builder.parents().get(self.key)
        return None if row is None else ParentRow(row)


class ParentRow:
    """A row that reads like an instance."""

    def __init__(self, row: Mapping[str, Any]) -> None:
        self._row = row

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__") or name not in self._row:
            raise AttributeError(f"the parent's row has no {name!r}. {nearest(name, self._row)}")
        return self._row[name]


def _for_the_table(name: str, target: Target) -> str:
    return (
        f"{target.where}: {name} makes whole rows, not one column.\n"
        f"    Give it for the table: generators={{{target.table.label!r}: {name}}}."
    )
