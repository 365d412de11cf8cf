"""A column put together from its options."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from pytest_syda.schema.mapping.limits import Limits
from pytest_syda.schema.mapping.typenames import FOREIGN_KEY, TypeName
from pytest_syda.schema.mapping.wishes import NOTHING, Member, Wish
from pytest_syda.schema.types import Check, Column, Default, Type

if TYPE_CHECKING:
    from pytest_syda.schema.mapping.fields import Reader


@dataclass(frozen=True)
class Field:
    """A column as a schema tells of it."""

    column: Column
    said: str
    """The type's name as it was given, for generators by type."""
    wish: Wish = NOTHING
    checks: tuple[Check, ...] = ()
    primary: bool = False
    unique: bool = False
    references: Any = None
    generator: Any = None
    open: bool = False
    """A foreign key whose type is that of what it refers to."""
    settled: bool = False
    """Whether it is said if there may be NULLs."""


_NULLS = frozenset({"nullable", "null_rate", "not_null", "required", "primary_key"})


@dataclass(frozen=True)
class Built:
    """A column being put together from its options."""

    name: str
    said: str
    known: TypeName
    options: Mapping[str, Any]
    reader: Reader

    def field(self) -> Field:
        limits = Limits(self.name, self.known.kind, self.options, self.reader.report)
        wish, checks = limits.read()
        wish = self._inside(wish)
        return Field(
            column=self._column(wish),
            said=self.said,
            wish=wish,
            checks=tuple(checks),
            primary=bool(self.options.get("primary_key")),
            unique=bool(self.options.get("unique")),
            references=self.options.get("references"),
            generator=self.options.get("generator"),
            open=self.said == FOREIGN_KEY,
            settled=not _NULLS.isdisjoint(self.options),
        )

    def _column(self, wish: Wish) -> Column:
        return Column(
            name=self.name,
            type=self._type(wish),
            nullable=self._nullable(),
            comment=" ".join(filter(None, [self._comment(), _inventory(wish)])),
            meaning=self.known.meaning,
            default=self._default(),
        )

    def _type(self, wish: Wish) -> Type:
        kind, options = self.known.kind, self.options
        if wish.values and kind == "string" and all(isinstance(each, str) for each in wish.values):
            return Type(kind="enum", labels=wish.values, name="enum")
        if kind == "string":
            return Type(kind=kind, length=longest(options), name=self._spelled(longest(options)))
        if kind == "decimal":
            return Type(kind=kind, precision=18, scale=options.get("decimals", 2), name=self.said)
        if kind == "array":
            return Type(kind=kind, item=wish.item.column.type if wish.item else Type(kind="string"), name=self.said)
        shape: Any = {"object": "object", "dict": "object", "map": "object"}.get(self.said, "")
        return Type(
            kind=kind,
            name=self.said,
            timezone=bool(options.get("timezone")) and kind in ("datetime", "time"),
            shape="" if wish.listed else "object" if wish.members else shape if kind == "json" else "",
        )

    def _spelled(self, length: int | None) -> str:
        return f"{self.said}({length})" if length else self.said

    def _nullable(self) -> bool:
        options = self.options
        nullable = options.get("nullable", not options["required"] if "required" in options else None)
        if options.get("not_null") or options.get("primary_key"):
            nullable = False
        rate = options.get("null_rate", 0)
        if rate and nullable is False:
            self.reader.report.at("null_rate").add(f"{rate} of the values NULL, but the column takes no NULL")
        return bool(rate) if nullable is None else nullable

    def _comment(self) -> str:
        said = self.options.get("description", "")
        examples = self.options.get("examples")
        listed = [examples] if isinstance(examples, str) else list(examples) if isinstance(examples, list) else []
        return " ".join(filter(None, [said, f"e.g. {', '.join(map(str, listed))}" if listed else ""]))

    def _default(self) -> Default | None:
        value = self.options.get("default")
        if not isinstance(value, str | int | float | bool):
            return None
        return Default(origin="python", value=value, scalar=True, text=repr(value))

    def _inside(self, wish: Wish) -> Wish:
        """With the members of an object, or the items of a list."""
        if self.known.kind == "json" and "properties" in self.options:
            return replace(wish, members=self._members(self.options["properties"]))
        if self.known.kind == "json" and "prefix_items" in self.options:
            return replace(wish, members=self._positions(self.options["prefix_items"]), listed=True)
        if self.known.kind == "array":
            fewest, most = self.options.get("fewest", 1), self.options.get("most")
            most = max(3, fewest) if most is None else most
            if most < fewest:
                self.reader.report.at("min_items").add(f"{fewest} is more than max_items ({most})")
            return replace(wish, item=self._item(), fewest=min(fewest, most), most=most)
        return wish

    def _members(self, given: Any) -> dict[str, Member]:
        if not isinstance(given, Mapping):
            self.reader.report.at("properties").add(f"{given!r} is no mapping of member to type")
            return {}
        return self._read("properties", given)

    def _positions(self, given: Any) -> dict[str, Member]:
        if not isinstance(given, list | tuple) or not given:
            self.reader.report.at("prefix_items").add(f"{given!r} is no list of types, one for each item")
            return {}
        return self._read("prefix_items", {str(number): each for number, each in enumerate(given)})

    def _read(self, option: str, given: Mapping[Any, Any]) -> dict[str, Member]:
        inner = self.reader.at(option)
        read = {str(name): inner.at(str(name)).read(str(name), each) for name, each in given.items()}
        for name, found in read.items():
            if found and (found.wish.after or found.wish.before):
                inner.report.at(name).add("after and before compare columns; a member of a json value is none")
        return {name: Member(found.column, found.wish) for name, found in read.items() if found}

    def _item(self) -> Member | None:
        given = self.options.get("items")
        if given is None:
            return None
        found = self.reader.at("items").read(self.name, given)
        return None if found is None else Member(found.column, found.wish)


def _inventory(wish: Wish) -> str:
    """What is inside a value, in words: nobody who writes rows sees more of the schema than a column's comment."""
    if wish.listed:
        return f"A list of {', '.join(map(_kind, wish.members.values()))}."
    if wish.members:
        return f"An object with {', '.join(f'{name} ({_kind(member)})' for name, member in wish.members.items())}."
    if wish.item is not None and (wish.item.wish.members or wish.item.wish.values):
        return f"A list of {_kind(wish.item)}."
    return ""


def _kind(member: Member) -> str:
    if member.wish.values:
        return f"one of {', '.join(map(repr, member.wish.values))}"
    return _inventory(member.wish).removesuffix(".").lower() or member.column.type.name or member.column.type.kind


def longest(options: Mapping[str, Any]) -> int | None:
    """The most characters a text may have."""
    length = options.get("length")
    given = [options.get("max_length"), length[1] if isinstance(length, tuple) else length]
    return min((each for each in given if each is not None), default=None)
