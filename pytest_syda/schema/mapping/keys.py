"""Foreign keys: those that are said, and those that are clear from a column's name."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from pytest_syda.errors import nearest
from pytest_syda.schema.mapping.building import Field
from pytest_syda.schema.mapping.fields import Generates
from pytest_syda.schema.mapping.names import entity, owner
from pytest_syda.schema.mapping.report import Report
from pytest_syda.schema.mapping.tables import Sketch
from pytest_syda.schema.mapping.typenames import FOREIGN_KEY
from pytest_syda.schema.types import Type

_TABLE = ("schema", "table", "model", "to", "target")
_COLUMN = ("field", "column", "key", "on")
_KEYS = frozenset({"integer", "string", "uuid"})


@dataclass(frozen=True)
class Link:
    """A column, and the column of another table whose values it takes."""

    column: str
    table: str
    references: str
    inferred: bool = False
    """Whether nobody said so, and the column's name tells."""


class Links:
    """All tables of a schema, and what refers to what."""

    def __init__(self, sketches: Mapping[str, Sketch], generates: Generates) -> None:
        self._sketches = sketches
        self._generates = generates
        self._entities: dict[str, list[str]] = {}
        for name in sketches:
            self._entities.setdefault(entity(name), []).append(name)

    def of(self, name: str) -> list[Link]:
        """The keys of one table; what cannot be followed goes into its report."""
        return [
            link for column, found in self._sketches[name].fields.items() if (link := self._link(name, column, found))
        ]

    def _link(self, name: str, column: str, found: Field) -> Link | None:
        sketch = self._sketches[name]
        report = sketch.report.at(column)
        given = sketch.foreign_keys.get(column)
        if given is not None:
            return self._said(name, column, given, sketch.report.at("__foreign_keys__").at(column))
        if found.references is not None:
            return self._said(name, column, found.references, report.at("references"))
        link = self._inferred(name, column, found)
        if link is None and found.open and found.generator is None and not self._generates(FOREIGN_KEY, column):
            self._nowhere(column, report)
        return link

    def _said(self, name: str, column: str, given: Any, report: Report) -> Link | None:
        table, target = _target(given)
        if not table:
            report.add(f"{given!r} names no table", 'Write ["Customer", "id"] or "Customer.id".')
            return None
        key = self._table(table)
        if key is None:
            if not self._generates(FOREIGN_KEY, column):
                report.add(*self._no_table(table))
            return None
        parent = self._sketches[key]
        target = target or (parent.primary_key[0] if len(parent.primary_key) == 1 else "")
        if not target:
            report.add(f"{key} has no primary key of one column: say which column, as in '{key}.id'")
        elif target not in parent.fields:
            report.add(f"{key} has no column {target!r}. {nearest(target, parent.fields)}".strip())
        elif self._clash(name, column, parent, target):
            report.add(self._clash(name, column, parent, target))
        else:
            return Link(column, key, target)
        return None

    def _no_table(self, table: str) -> tuple[str, str]:
        if len(self._sketches) > 1:
            return f"there is no table {table!r}. {nearest(table, self._sketches)}".strip(), ""
        remedy = "Give both to generate_related_data, or generate that one first: what it made is referred to then."
        return f"there is no table {table!r}", remedy

    def _clash(self, name: str, column: str, parent: Sketch, target: str) -> str:
        """What is wrong where the two columns are of different kinds."""
        found, other = self._sketches[name].fields[column], parent.fields[target]
        if found.open or other.open or found.column.type.kind == other.column.type.kind:
            return ""
        return f'it is {found.said}, but {parent.name}.{target} is {other.said}: write "type": "foreign_key"'

    def _table(self, name: str) -> str | None:
        if name in self._sketches:
            return name
        close = [key for key in self._sketches if key.lower() == name.lower()] or self._entities.get(entity(name), [])
        return close[0] if len(close) == 1 else None

    def _inferred(self, name: str, column: str, found: Field) -> Link | None:
        """`customer_id` where there is a table of customers with one key of that kind."""
        sketch = self._sketches[name]
        kind = found.column.type.kind
        owners = self._entities.get(owner(column), []) if owner(column) else []
        if not owners and found.open and _is_parent(name, column):
            return self._to_itself(name, column)
        own = sketch.primary_key == (column,) and not found.open
        if len(owners) != 1 or own or (kind not in _KEYS and not found.open):
            return None
        if owners[0] == name:
            return None
        parent = self._sketches[owners[0]]
        if len(parent.primary_key) != 1:
            return None
        key = parent.primary_key[0]
        same = found.open or parent.fields[key].column.type.kind == kind
        return Link(column, owners[0], key, inferred=True) if same else None

    def _to_itself(self, name: str, column: str) -> Link | None:
        primary = self._sketches[name].primary_key
        return Link(column, name, primary[0], inferred=True) if len(primary) == 1 and primary[0] != column else None

    def _nowhere(self, column: str, report: Report) -> None:
        known = f" Tables of this schema: {', '.join(self._sketches)}." if len(self._sketches) > 1 else ""
        report.add(
            f"the foreign key refers to nothing.{known}",
            f'Say what to, as in "references": "{owner(column).title() or "Customer"}.id", with both tables in '
            f"generate_related_data; or register_generator('foreign_key', …, column_name={column!r}).",
        )

    def type_of(self, link: Link, seen: Sequence[Link] = ()) -> Type:
        """The type of what a link refers to, through further links."""
        parent = self._sketches[link.table]
        onward = None if link in seen else self._quietly(link)
        return parent.fields[link.references].column.type if onward is None else self.type_of(onward, (*seen, link))

    def _quietly(self, link: Link) -> Link | None:
        """What the column referred to refers to itself."""
        sketch = self._sketches[link.table]
        before = len(sketch.report.problems)
        found = self._link(link.table, link.references, sketch.fields[link.references])
        del sketch.report.problems[before:]
        return found

    def depends(self) -> Iterator[None]:
        """Reports what `__depends_on__` names and is not there."""
        for sketch in self._sketches.values():
            for each in sketch.depends_on:
                if self._table(each) is None:
                    where = sketch.report.at("__depends_on__")
                    where.add(f"there is no table {each!r}. {nearest(each, self._sketches)}".strip())
        return iter(())


def _is_parent(table: str, column: str) -> bool:
    """Whether a column names the row above in the table's own tree: `parent_id`, or a category's
    `parent_category_id`."""
    return owner(column) in ("parent", f"parent_{entity(table)}")


def _target(given: Any) -> tuple[str, str]:
    """Table and column, in any of the forms a reference is written in."""
    if isinstance(given, Mapping):
        table = next((given[key] for key in _TABLE if key in given), "")
        column = next((given[key] for key in _COLUMN if key in given), "")
        given = (table, column)
    if isinstance(given, type):
        return given.__name__, ""
    if isinstance(given, str):
        table, _, column = given.partition(".")
        return table, column
    if isinstance(given, list | tuple) and 1 <= len(given) <= 2:  # noqa: PLR2004 - a table and a column
        return _word(given[0]), _word(given[1]) if len(given) > 1 else ""
    return "", ""


def _word(given: Any) -> str:
    return given if isinstance(given, str) else str(getattr(given, "__name__", ""))
