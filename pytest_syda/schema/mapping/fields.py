"""One column of a schema: its short or long form, read into what the database's schema says and what it cannot."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from pytest_syda.errors import nearest
from pytest_syda.schema.mapping import typenames
from pytest_syda.schema.mapping.building import Built, Field
from pytest_syda.schema.mapping.options import read_options
from pytest_syda.schema.mapping.report import Report
from pytest_syda.schema.mapping.typenames import FOREIGN_KEY, NUMBER, PYTHON, Knows, TypeName

_FORMATS = {"float": NUMBER, "double": NUMBER, "date-time": "datetime", "int32": "integer", "int64": "integer",
            "uri-reference": "url", "iri": "url", "hostname": "hostname", "idn-email": "email", "binary": "bytes",
            "byte": "bytes", "password": "password"}  # fmt: skip
"""What JSON Schema and OpenAPI call formats, where that is no type's name."""


_NUMBERS = {"integer", "float", "decimal"}
_MOMENTS = {"date", "time", "datetime"}
_UNWRITTEN = (
    'Describe it in words, by "description"; or give a "pattern".',
    "Moments are moments here, and no texts: leave it out.",
)

Generates = Callable[[str, str], bool]


@dataclass(frozen=True)
class Reader:
    """Reads columns; `knows` is asked about types that are not built in, `generates` whether there is a generator for a
    type of this name, in a column of this name."""

    report: Report
    knows: Knows = field(default=lambda _name: None)
    generates: Generates = field(default=lambda _type, _column: False)
    inside: frozenset[int] = frozenset()
    """The forms that what is read is a part of, by identity."""

    def at(self, step: str) -> Reader:
        return replace(self, report=self.report.at(step))

    def read(self, name: str, given: Any) -> Field | None:
        """A column; None where its type is nothing anybody knows."""
        if id(given) in self.inside:
            self.report.add("it is inside itself, by an anchor of YAML", "End it with a type that has no members.")
            return None
        form = self._long(given)
        if form is None:
            return None
        options = _without_null(_one_type(read_options(form, self.report)))
        said = self._said(options, name)
        type_name = None if said is None else self._type_name(said, name, options)
        if said is None or type_name is None:
            return None
        return Built(name, said, type_name, options, replace(self, inside=self.inside | {id(given)})).field()

    def _long(self, given: Any) -> Mapping[Any, Any] | None:
        if isinstance(given, str):
            return {"type": given}
        if isinstance(given, Mapping):
            inside = given.get("constraints")
            rest = {key: value for key, value in given.items() if key != "constraints"}
            return rest | dict(inside) if isinstance(inside, Mapping) else given
        if isinstance(given, list | tuple):
            return {"enum": given}
        if _is_python(given) or isinstance(given, type):
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
        if _is_python(given):
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
        """A text's format may say more than its type; that of another type says nothing new."""
        name = typenames.spelled(_FORMATS.get(format_, format_))
        named = typenames.BUILT_IN.get(name) or self.knows(name)
        if found.kind == "string" and named is not None:
            return named
        if named is None and name != NUMBER:
            close = nearest(format_, [*self._names(), *_FORMATS], everything_up_to=0)
            remedy = _UNWRITTEN[found.kind in _MOMENTS]
            self.report.at("format").add(f"there is no format {format_!r}. {close}".strip(), remedy)
        elif named is not None and named.kind != found.kind and {named.kind, found.kind} - _NUMBERS:
            self.report.at("format").add(f"{format_!r} is no format of {found.kind}: it is one of {named.kind}")
        return found

    def _unknown(self, said: str) -> None:
        close = nearest(said, self._names())
        self.report.at("type").add(
            f"there is no type {said!r}. {close}".strip(),
            f"Use a known one, or register_generator({said!r}, …) for it.",
        )

    def _names(self) -> list[str]:
        return [*typenames.BUILT_IN, NUMBER, FOREIGN_KEY]


def _is_python(given: Any) -> bool:
    return isinstance(given, Hashable) and given in PYTHON


def _one_type(options: dict[str, Any]) -> dict[str, Any]:
    """A type or null, as JSON Schema says it, is a type that may be NULL."""
    given = options.get("type")
    if not isinstance(given, list | tuple) or "null" not in given:
        return options
    others = [each for each in given if each != "null"]
    return options | {"type": others[0] if len(others) == 1 else others, "nullable": True}


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
    bounds = [options[name] for name in ("min", "max", "multiple_of") if name in options]
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
    if len(kinds) > 1 and kinds <= {int, float, str, bool}:
        return "json"  # a scalar of either kind
    only = kinds.pop() if len(kinds) == 1 else str
    return PYTHON.get(only, "string")
