"""A schema as it is drawn: plain, printable, and turned into SQLAlchemy's tables and classes by `build`."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import registry

from anyschema.kinds import Kind

Expression = sa.ColumnElement[Any]


@dataclass
class Field:
    name: str
    kind: Kind
    nullable: bool = False
    options: dict[str, Any] = field(default_factory=dict)
    """Keywords of sa.Column: autoincrement, default, server_default."""
    extras: tuple[Any, ...] = ()
    """Positional arguments of sa.Column: Identity, Computed."""
    free: bool = True
    """Whether rows may be pinned to a value of the kind, and CHECKs say what it is."""
    root: tuple[str, str] = ("", "")
    """The column its values come from in the end, through however many keys."""
    witness: Any = None
    """A value that some valid row has here."""

    def column(self) -> sa.Column[Any]:
        return sa.Column(self.name, self.kind.type(), *self.extras, nullable=self.nullable, **self.options)

    @property
    def expression(self) -> Expression:
        return sa.column(self.name, self.kind.type())


@dataclass
class Key:
    """A foreign key."""

    columns: tuple[str, ...]
    table: str
    references: tuple[str, ...]
    options: dict[str, Any] = field(default_factory=dict)
    inherits: bool = False


@dataclass
class Distinct:
    """A unique constraint, or a unique index when it has a condition or an expression."""

    columns: tuple[str, ...]
    where: Expression | None = None
    lowered: bool = False
    """On lower(column) instead of the column: the last one."""
    nulls_differ: bool = True

    @property
    def plain(self) -> bool:
        return self.where is None and not self.lowered


@dataclass
class Draft:
    """A table."""

    name: str
    fields: dict[str, Field] = field(default_factory=dict)
    primary: tuple[str, ...] = ()
    keys: list[Key] = field(default_factory=list)
    uniques: list[Distinct] = field(default_factory=list)
    checks: list[Expression | str] = field(default_factory=list)
    base: str = ""
    """The table of the base class, for joined inheritance."""
    identities: dict[str, Any] = field(default_factory=dict)
    """Class names with their identities (None: the class has none), the table's first class first."""
    discriminator: str = ""
    heirs: int = 0
    """Subclasses with tables of their own."""

    def add(self, made: Field) -> Field:
        if made.root == ("", ""):
            made.root = (self.name, made.name)
        self.fields[made.name] = made
        return made

    @property
    def unique_sets(self) -> list[tuple[str, ...]]:
        return [*([self.primary] if self.primary else []), *(unique.columns for unique in self.uniques)]

    def required(self, key: Key) -> bool:
        return not any(self.fields[name].nullable for name in key.columns)


@dataclass
class Drawn:
    """A whole schema."""

    drafts: dict[str, Draft]

    def build(self) -> Built:
        metadata = sa.MetaData()
        for draft in self.drafts.values():
            _table(draft, metadata)
        return Built(metadata, _classes(self, metadata))

    def unseen(self) -> str:
        """What the SQL does not show."""
        lines = []
        for draft in self.drafts.values():
            for made in draft.fields.values():
                python = {name: value for name, value in made.options.items() if name in ("default",)}
                if python or made.kind.name not in str(made.kind.type()).lower():
                    lines.append(f"{draft.name}.{made.name}: {made.kind.name} {python or ''}")
            if draft.identities:
                lines.append(f"{draft.name}: classes {draft.identities}, base {draft.base!r}")
        return "\n".join(lines)


@dataclass
class Built:
    metadata: sa.MetaData
    classes: dict[str, type]

    @property
    def models(self) -> list[Any]:
        return [*self.classes.values(), self.metadata]

    def ddl(self, dialect: sa.Dialect) -> str:
        """The tables as SQL, for people."""
        made: list[str] = []
        engine = sa.create_mock_engine(
            f"{dialect.name}://", lambda item, *_, **__: made.append(str(item.compile(dialect=dialect)).strip())
        )
        self.metadata.create_all(engine, checkfirst=False)
        return ";\n".join(made)


def _table(draft: Draft, metadata: sa.MetaData) -> sa.Table:
    primary = set(draft.primary)
    columns = [made.column() for made in draft.fields.values()]
    for column in columns:
        column.primary_key = column.name in primary
    keys = [
        sa.ForeignKeyConstraint(key.columns, [f"{key.table}.{name}" for name in key.references], **key.options)
        for key in draft.keys
    ]
    items: list[Any] = [*columns, *keys, *(sa.CheckConstraint(check) for check in draft.checks)]
    indexes = []
    for number, unique in enumerate(draft.uniques):
        options = {} if unique.nulls_differ else {"postgresql_nulls_not_distinct": True}
        if unique.plain:
            items.append(sa.UniqueConstraint(*unique.columns, **options))
        else:
            indexes.append((f"ix_{draft.name}_{number}", unique, options))
    table = sa.Table(draft.name, metadata, *items)
    for name, unique, options in indexes:
        _index(table, name, unique, options)
    return table


def _index(table: sa.Table, name: str, unique: Distinct, options: dict[str, Any]) -> None:
    elements: list[Any] = [table.c[column] for column in unique.columns]
    if unique.lowered:
        elements[-1] = sa.func.lower(elements[-1])
    if unique.where is not None:
        options = {**options, "sqlite_where": unique.where, "postgresql_where": unique.where}
    sa.Index(name, *elements, unique=True, **options)


def _classes(drawn: Drawn, metadata: sa.MetaData) -> dict[str, type]:
    mappers = registry(metadata=metadata)
    found: dict[str, type] = {}
    for draft in drawn.drafts.values():
        table = metadata.tables[draft.name]
        for number, (name, identity) in enumerate(draft.identities.items()):
            root = next(iter(drawn.drafts[draft.base].identities)) if draft.base else next(iter(draft.identities))
            is_root = not draft.base and number == 0
            first = found.get(next(iter(draft.identities)))
            parent = first if number else found.get(root)
            found[name] = type(name, (object,) if is_root or parent is None else (parent,), {})
            options: dict[str, Any] = {} if is_root else {"inherits": parent}
            if is_root and draft.discriminator:
                options["polymorphic_on"] = table.c[draft.discriminator]
            if identity is not None:
                options["polymorphic_identity"] = identity
            if draft.base and number == 0:
                options["inherit_condition"] = _joined(draft, metadata)
            mappers.map_imperatively(found[name], None if number else table, **options)
    return found


def _joined(draft: Draft, metadata: sa.MetaData) -> Expression:
    key = next(key for key in draft.keys if key.inherits)
    child, parent = metadata.tables[draft.name], metadata.tables[key.table]
    return sa.and_(*(child.c[one] == parent.c[two] for one, two in zip(key.columns, key.references, strict=True)))
