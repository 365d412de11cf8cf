"""Which of a factory's attributes are columns, which are relationships, and which are neither."""

from __future__ import annotations

from dataclasses import dataclass
from types import SimpleNamespace
from typing import Any

import factory
from factory.declarations import SubFactory

from pytest_syda.dataset.generators.shared import Target
from pytest_syda.errors import GeneratorError, Problem, nearest
from pytest_syda.schema.types import Table

_PARAMS = "What only other attributes need goes into class Params."
_VALUES = (dict, list, SimpleNamespace, factory.base.StubObject)


@dataclass(frozen=True)
class Attributes:
    """The attributes of one factory."""

    columns: dict[str, str]
    """Every name that a column has here, to the column's."""
    declared: frozenset[str]
    """Names that the factory declares."""
    relationships: dict[str, str]
    """Names of relationships that it declares, to the column or name by which parents are known."""

    @classmethod
    def of(cls, made: Any, target: Target) -> Attributes:
        """Sorted out.

        Raises:
            GeneratorError: for another model, or with attributes that are neither columns nor relationships.
        """
        _require_model(made, target)
        columns = {name: name for name in target.table.column_names}
        columns |= {attribute: column for column, attribute in target.attributes.items()}
        declared = frozenset(made._meta.pre_declarations)  # noqa: SLF001 - a factory's options
        related = _related(made) | _sub_factories(made)
        relationships = {name: related[name] for name in declared if name in related and name not in columns}
        _require_known(made, target, columns, declared - relationships.keys())
        return cls(columns, declared, relationships)


def _require_model(made: Any, target: Target) -> None:
    model, table = made._meta.model, target.table  # noqa: SLF001 - a factory's options
    if model is None or not isinstance(model, type) or issubclass(model, _VALUES):
        return
    if not _fits(model, table):
        raise GeneratorError(
            f"{made.__name__} makes {model.__name__}, but it was given for {table.label}.\n"
            f"    Give it for its own model: generators={{{model.__name__!r}: {made.__name__}}}.",
            tables=[table.name],
        )


def _fits(model: Any, table: Table) -> bool:
    if table.classes:
        return model.__name__ in table.classes
    mapped = getattr(model, "__table__", None)
    return mapped is None or mapped.name == table.name.rpartition(".")[2]


def _related(made: Any) -> dict[str, str]:
    """Relationships of the mapped class, to the first column of the key they follow; "" where they follow none of
    this table. Association proxies go through a relationship."""
    mapper = getattr(made._meta.model, "__mapper__", None)  # noqa: SLF001 - a factory's options
    if mapper is None:
        return {}
    descriptors = mapper.all_orm_descriptors.items()
    proxies = {name: "" for name, each in descriptors if "AssociationProxy" in type(each).__name__}
    return proxies | {each.key: _key(each) for each in mapper.relationships}


def _key(relationship: Any) -> str:
    if relationship.direction.name != "MANYTOONE":
        return ""
    return min((column.name for column in relationship.local_columns), default="")


def _sub_factories(made: Any) -> dict[str, str]:
    """Without a mapped class nobody says what is a relationship: whatever another factory makes is taken for one."""
    if getattr(made._meta.model, "__mapper__", None) is not None:  # noqa: SLF001 - a factory's options
        return {}
    return {name: name for name, each in made._meta.declarations.items() if _makes_instances(each)}  # noqa: SLF001


def _makes_instances(declaration: Any) -> bool:
    return isinstance(declaration, SubFactory) and not isinstance(declaration, factory.Dict | factory.List)


def _require_known(made: Any, target: Target, columns: dict[str, str], declared: frozenset[str]) -> None:
    meta = made._meta  # noqa: SLF001 - a factory's options
    stored = {meta.rename.get(name, name) for name in declared - set(meta.exclude) - set(meta.parameters)}
    problems = [_unknown(made, name, target) for name in sorted(stored - columns.keys())]
    problems += [
        _generated(made, name) for name in sorted(stored & columns.keys()) if target.table[columns[name]].generated
    ]
    if problems:
        headline = f"{made.__name__} declares what it cannot make for {target.table.label}:"
        raise GeneratorError.of(headline, problems, tables=[target.table.name])


def _unknown(made: Any, name: str, target: Target) -> Problem:
    where = f"{made.__name__}.{name}"
    mapper = getattr(made._meta.model, "__mapper__", None)  # noqa: SLF001 - a factory's options
    if mapper is not None and name in mapper.columns:
        return Problem(
            where, f"a column of the table {mapper.columns[name].table.name}", "Give a factory for that one."
        )
    hint = nearest(name, target.attributes.values())
    return Problem(where, "neither a column nor a relationship", f"{hint} {_PARAMS}".strip())


def _generated(made: Any, name: str) -> Problem:
    return Problem(f"{made.__name__}.{name}", "written by the database or the mapper, never by a generator", _PARAMS)
