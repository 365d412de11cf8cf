"""One column of a schema: its short or long form, read into what the database's schema says and what it cannot."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from pytest_syda.errors import nearest
from pytest_syda.schema.mapping import typenames
from pytest_syda.schema.mapping.limits import NUMERIC, Limits
from pytest_syda.schema.mapping.options import read_options
from pytest_syda.schema.mapping.report import Report
from pytest_syda.schema.mapping.typenames import FOREIGN_KEY, NUMBER, PYTHON, Knows, TypeName
from pytest_syda.schema.mapping.wishes import NOTHING, Member, Wish
from pytest_syda.schema.types import Check, Column, Default, Type

_FORMATS = {"float": NUMBER, "double": NUMBER, "date-time": "datetime", "int32": "integer", "int64": "integer",
            "uri-reference": "url", "iri": "url", "hostname": "hostname", "idn-email": "email", "binary": "bytes",
            "byte": "bytes", "password": "password"}  # fmt: skip
"""What JSON Schema and OpenAPI call formats, where that is no type's name."""


Generates = Callable[[str, str], bool]


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


@dataclass(frozen=True)
class Reader:
    """Reads columns; `knows` is asked about types that are not built in, `generates` whether there is a generator for a
    type of this name, in a column of this name."""

    report: Report
    knows: Knows = field(default=lambda _name: None)
    generates: Generates = field(default=lambda _type, _column: False)

    def at(self, step: str) -> Reader:
        return replace(self, report=self.report.at(step))

    def read(self, name: str, given: Any) -> Field | None:
        """A column; None where its type is nothing anybody knows."""
        form = self._long(given)
        if form is None:
            return None
        options = _without_null(read_options(form, self.report))
        said = self._said(options, name)
        type_name = None if said is None else self._type_name(said, name, options)
        if said is None or type_name is None:
            return None
        return _Built(name, said, type_name, options, self).field()

    def _long(self, given: Any) -> Mapping[Any, Any] | None:
        if isinstance(given, str):
            return {"type": given}
        if isinstance(given, Mapping):
            inside = given.get("constraints")
            rest = {key: value for key, value in given.items() if key != "constraints"}
            return rest | dict(inside) if isinstance(inside, Mapping) else given
        if isinstance(given, list | tuple):
            return {"enum": given}
        if given in PYTHON or isinstance(given, type):
            return {"type": given}
        self.report.add(f"{given!r} is no type", 'Write its name, such as "text", or {"type": "text", …}.')
        return None

    def _said(self, options: Mapping[str, Any], column: str) -> str | None:
        """The type's name, without its spelling."""
        given = options.get("type")
        if isinstance(given, str):
            return typenames.spelled(given)
        if given is None:
            return self._implied(options, column)
        if given in PYTHON:
            return PYTHON[given]
        self.report.at("type").add(f"{given!r} is no type's name. {nearest(str(given), self._names())}".strip())
        return None

    def _implied(self, options: Mapping[str, Any], column: str) -> str | None:
        if "references" in options:
            return FOREIGN_KEY
        values = [options["const"]] if "const" in options else list(options.get("enum", ()))
        if values:
            return _type_of_all(values)
        if "pattern" in options or "format" in options:
            return "string"
        self.report.add("it has no type", f'Say what {column} holds: "type": "text".')
        return None

    def _type_name(self, said: str, column: str, options: Mapping[str, Any]) -> TypeName | None:
        if said == FOREIGN_KEY:
            return TypeName("integer")
        if said == NUMBER:
            return TypeName(_number(column, options))
        if said not in typenames.BUILT_IN and ("generator" in options or self.generates(said, column)):
            return TypeName("object")
        found = typenames.BUILT_IN.get(said) or self.knows(said)
        if found is None:
            self._unknown(said)
            return None
        format_ = options.get("format")
        return self._formatted(found, format_) if format_ else found

    def _formatted(self, found: TypeName, format_: str) -> TypeName:
        """A text's format may say more than its type; one that says how a moment is written says nothing new."""
        if found.kind != "string":
            return found
        name = typenames.spelled(_FORMATS.get(format_, format_))
        return typenames.BUILT_IN.get(name) or self.knows(name) or found

    def _unknown(self, said: str) -> None:
        close = nearest(said, self._names())
        self.report.at("type").add(
            f"there is no type {said!r}. {close}".strip(),
            f"Use a known one, or register_generator({said!r}, …) for it.",
        )

    def _names(self) -> list[str]:
        return [*typenames.BUILT_IN, NUMBER, FOREIGN_KEY]


def _without_null(options: dict[str, Any]) -> dict[str, Any]:
    """An enum that has None among its values: the column may be NULL, as often as its weight says."""
    values: Any = options.get("enum", ())
    weights: Any = options.get("weights")
    if None not in values:
        return options
    if isinstance(values, Mapping):
        values, weights = list(values), list(values.values())
    elif isinstance(weights, Mapping):
        weights = [weights.get(each, 0) for each in values]
    kept = [each for each in values if each is not None]
    found = options | {"enum": kept, "nullable": True}
    if weights and len(weights) == len(values):
        found["weights"] = [weight for each, weight in zip(values, weights, strict=True) if each is not None]
        rate = 1 - sum(found["weights"]) / (sum(weights) or 1)
        found.setdefault("null_rate", rate)
    return found


def _number(column: str, options: Mapping[str, Any]) -> Any:
    """Whether a number is a whole one: by its options, else by its name."""
    if options.get("decimals"):
        return "float"
    bounds = [options[name] for name in ("min", "max") if name in options]
    values = [*options["enum"]] if "enum" in options else []
    if any(isinstance(each, float) and not each.is_integer() for each in (*bounds, *values)):
        return "float"
    if values or options.get("decimals") == 0:
        return "integer"
    if options.get("format") in ("float", "double"):
        return "float"
    return "float" if options.get("distribution") else typenames.number_kind(column)


def _type_of_all(values: list[Any]) -> str:
    kinds = {type(value) for value in values if value is not None}
    if kinds <= {int, float} and kinds:
        return "float" if float in kinds else "integer"
    only = kinds.pop() if len(kinds) == 1 else str
    return PYTHON.get(only, "string")


@dataclass(frozen=True)
class _Built:
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
        )

    def _column(self, wish: Wish) -> Column:
        return Column(
            name=self.name,
            type=self._type(wish),
            nullable=self._nullable(),
            comment=self._comment(),
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
            shape="object" if wish.members else shape if kind == "json" else "",
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
        inner = self.reader.at("properties")
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


def longest(options: Mapping[str, Any]) -> int | None:
    """The most characters a text may have."""
    length = options.get("length")
    given = [options.get("max_length"), length[1] if isinstance(length, tuple) else length]
    return min((each for each in given if each is not None), default=None)


__all__ = ["NUMERIC", "Field", "Reader"]
