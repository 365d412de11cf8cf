"""Dataclasses, TypedDicts and Pydantic models to the long form."""

from __future__ import annotations

import dataclasses
import ipaddress
import types
import typing
from collections.abc import Iterator, Mapping
from decimal import Decimal
from enum import Enum
from typing import Any, Literal, get_args, get_origin

from pytest_syda.errors import SchemaError
from pytest_syda.schema.mapping.json_schema import ANY_KEYS, NOWHERE
from pytest_syda.schema.mapping.options import OPTIONS, canonical
from pytest_syda.schema.mapping.typenames import PYTHON

_NAMED = {
    "EmailStr": "email", "NameEmail": "email", "HttpUrl": "url", "AnyUrl": "url", "AnyHttpUrl": "url", "Url": "url",
    "SecretStr": "password", "IPvAnyAddress": "ipv4", "PastDate": "date", "FutureDate": "date",
    "PastDatetime": "datetime", "FutureDatetime": "datetime", "AwareDatetime": "datetime", "NaiveDatetime": "datetime",
    "Json": "json", "PhoneNumber": "phone", "Color": "color", "FilePath": "file_path", "DirectoryPath": "file_path",
    "PaymentCardNumber": "credit_card",
}  # fmt: skip
"""Types of Pydantic's and its like, by their names, so that it need not be imported."""

_METADATA = {"ge": "min", "gt": "min_exclusive", "le": "max", "lt": "max_exclusive", "min_length": "min_length",
             "max_length": "max_length", "pattern": "pattern", "decimal_places": "decimals",
             "multiple_of": "multiple_of", "documentation": "description"}  # fmt: skip
"""Attributes of what stands in an Annotated, whoever made it."""


@dataclasses.dataclass(frozen=True)
class Room:
    """How deep classes inside classes are followed: so many steps, and one that is inside itself once."""

    steps: int = 6
    inside: tuple[type, ...] = ()

    def __bool__(self) -> bool:
        return self.steps > 0

    def less(self) -> Room:
        return dataclasses.replace(self, steps=self.steps - 1)

    def within(self, model: type) -> Room:
        return Room(self.steps - 1, (*self.inside, model))

    def holds(self, model: type) -> bool:
        return self.steps > 0 and self.inside.count(model) < _AGAIN


_AGAIN = 2
ROOM = Room()


def is_model(thing: Any) -> bool:
    """Whether it is a class of one of these kinds, or one that is like them: a NamedTuple, of attrs, of msgspec."""
    return isinstance(thing, type) and (
        dataclasses.is_dataclass(thing)
        or typing.is_typeddict(thing)
        or any(hasattr(thing, mark) for mark in ("model_fields", "__attrs_attrs__", "__struct_fields__"))
        or (issubclass(thing, tuple) and hasattr(thing, "_field_defaults"))
    )


def from_class(model: type) -> dict[str, Any]:
    """The columns that the fields of a class are.

    Raises:
        SchemaError: an annotation names what is not there.
    """
    special = {"__description__": doc} if (doc := _doc(model)) else {}
    return special | {name: _identified(name, form) for name, form in _fields(model, Room(inside=(model,)))}


def _identified(name: str, form: dict[str, Any]) -> dict[str, Any]:
    """An `id` that may be None is one that waits for its row to be saved, and a row here has one."""
    if name.lower() != "id" or form.get("type") not in ("integer", "string", "uuid"):
        return form
    return {option: value for option, value in form.items() if option != "nullable"}


def _doc(model: type) -> str:
    """The docstring, where somebody wrote one: a dataclass makes one of its own, a TypedDict has that of dict."""
    text = model.__dict__.get("__doc__") or ""
    made = text.startswith(f"{model.__name__}(") or (typing.is_typeddict(model) and text == dict.__doc__)
    return "" if made else text


def _fields(model: type, room: Room) -> Iterator[tuple[str, dict[str, Any]]]:
    hints = {} if _is_complete(model) else _hints(model)
    if hasattr(model, "model_fields"):
        for name, each in model.model_fields.items():
            yield name, _pydantic(each, hints.get(name, each.annotation), room)
        return
    optional: frozenset[str] = getattr(model, "__optional_keys__", frozenset())
    described = {each.name: each for each in dataclasses.fields(model)} if dataclasses.is_dataclass(model) else {}
    for name, hint in hints.items():
        if described and name not in described:
            continue
        form = form_of(hint, room)
        if get_origin(hint) is typing.NotRequired or (name in optional and get_origin(hint) is not typing.Required):
            form.setdefault("nullable", True)
        if name in described:
            form |= _said_in(described[name])
        yield name, form


def _is_complete(model: Any) -> bool:
    """Whether Pydantic has found all that its annotations name, wherever that was."""
    if hasattr(model, "model_rebuild") and not getattr(model, "__pydantic_complete__", False):
        model.model_rebuild(raise_errors=False)
    return bool(getattr(model, "__pydantic_complete__", False))


def _hints(model: type) -> dict[str, Any]:
    try:
        return typing.get_type_hints(model, include_extras=True)
    except (NameError, AttributeError, TypeError) as error:
        raise SchemaError(
            f"The annotations of {model.__name__} cannot be read: {error}. "
            "What they name must be there when the module has loaded, not only when types are checked."
        ) from error


def _said_in(each: dataclasses.Field[Any]) -> dict[str, Any]:
    """Options in a field's metadata, and its default."""
    said = {str(key): value for key, value in each.metadata.items() if canonical(key) in OPTIONS}
    if each.default is not dataclasses.MISSING and isinstance(each.default, str | int | float | bool):
        said.setdefault("default", each.default)
    return said


def _pydantic(each: Any, hint: Any, room: Room) -> dict[str, Any]:
    form = form_of(hint, room)
    for metadata in each.metadata:
        form |= _constraints(metadata)
    if each.description:
        form["description"] = each.description
    if each.examples:
        form["examples"] = list(each.examples)
    extra = each.json_schema_extra if isinstance(each.json_schema_extra, Mapping) else {}
    form |= {key: value for key, value in extra.items() if canonical(key) in OPTIONS}
    if isinstance(each.default, str | int | float | bool) and not isinstance(each.default, Enum):
        form["default"] = each.default
    return _counted(form)


def form_of(hint: Any, room: Room = ROOM) -> dict[str, Any]:  # noqa: PLR0911 - one line for each form of annotation
    """The long form of an annotation."""
    origin, arguments = get_origin(hint), get_args(hint)
    if origin is typing.Annotated:
        form = form_of(arguments[0], room)
        for metadata in arguments[1:]:
            form |= _constraints(metadata)
        return _counted(form)
    if origin in (typing.Union, types.UnionType):
        return _union(arguments, room)
    if origin in (typing.Required, typing.NotRequired, typing.Final, typing.ClassVar) or str(origin).endswith(
        "ReadOnly"
    ):
        return form_of(arguments[0], room)
    if origin is Literal:
        return _literal(arguments)
    if hasattr(hint, "__supertype__"):
        return form_of(hint.__supertype__, room)
    if hasattr(hint, "__value__") and type(hint).__name__ == "TypeAliasType":
        return form_of(hint.__value__, room)
    return _plain(origin or hint, arguments, room)


def _counted(form: dict[str, Any]) -> dict[str, Any]:
    """The length of a list is the number of its items."""
    if form.get("type") != "array":
        return form
    named = {"min_length": "fewest", "max_length": "most"}
    return {named.get(option, option): value for option, value in form.items()}


def _union(arguments: tuple[Any, ...], room: Room) -> dict[str, Any]:
    """With None it may be NULL; of several others, the first that is known."""
    others = [each for each in arguments if each is not type(None)]
    form = form_of(others[0], room) if others else {"type": "json"}
    return form | {"nullable": True} if len(others) < len(arguments) else form


def _literal(values: tuple[Any, ...]) -> dict[str, Any]:
    kept = [each.value if isinstance(each, Enum) else each for each in values if each is not None]
    return {"enum": kept} | ({"nullable": True} if len(kept) < len(values) else {})


def _plain(hint: Any, arguments: tuple[Any, ...], room: Room) -> dict[str, Any]:  # noqa: PLR0911 - the same
    name = getattr(hint, "__name__", "")
    if name in _NAMED and str(getattr(hint, "__module__", "")).startswith("pydantic"):
        return {"type": _NAMED[name]}
    if not isinstance(hint, type):
        return {"type": "json"}
    if issubclass(hint, Enum):
        return {"enum": [member.value for member in hint]}
    if is_model(hint):
        return _model(hint, room)
    if issubclass(hint, ipaddress.IPv4Address | ipaddress.IPv6Address):
        return {"type": "ipv4" if issubclass(hint, ipaddress.IPv4Address) else "ipv6"}
    for known, said in PYTHON.items():
        if isinstance(known, type) and known is not object and issubclass(hint, known):
            return _known(said, arguments, room)
    abstract = {"Sequence": "array", "Iterable": "array", "Collection": "array", "Mapping": "json"}
    return _known(abstract.get(name, "json"), arguments, room)


def _known(said: str, arguments: tuple[Any, ...], room: Room) -> dict[str, Any]:
    if said == "array" and arguments and room:
        return _array(arguments, room)
    if said == "json" and len(arguments) == 2 and arguments[1] is not Any and room:  # noqa: PLR2004 - key and value
        return {"type": "object", "properties": dict.fromkeys(ANY_KEYS, form_of(arguments[1], room.less()))}
    return {"type": said}


def _array(arguments: tuple[Any, ...], room: Room) -> dict[str, Any]:
    """A tuple of so many items of one type has so many; one of several types has one of each."""
    fixed = len(arguments) > 1 and arguments[-1] is not Ellipsis
    if fixed and len(set(arguments)) > 1:
        return {"type": "json", "prefix_items": [form_of(each, room.less()) for each in arguments]}
    items = form_of(arguments[0], room.less())
    if items == NOWHERE:
        return {"type": "array", "fewest": 0, "most": 0}
    form = {"type": "array", "items": items}
    return form | ({"fewest": len(arguments), "most": len(arguments)} if fixed else {})


def _model(model: type, room: Room) -> dict[str, Any]:
    if not room.holds(model):
        return dict(NOWHERE) if model in room.inside else {"type": "object"}
    return {"type": "object", "properties": dict(_fields(model, room.within(model)))}


def _constraints(metadata: Any) -> dict[str, Any]:
    if isinstance(metadata, str):
        return {"description": metadata}
    if isinstance(metadata, Mapping):
        return {str(key): value for key, value in metadata.items() if canonical(key) in OPTIONS}
    if hasattr(metadata, "metadata") and isinstance(metadata.metadata, list):  # a Field(…) of Pydantic's
        found: dict[str, Any] = {"description": metadata.description} if metadata.description else {}
        for each in metadata.metadata:
            found |= _constraints(each)
        return found
    said = {ours: getattr(metadata, theirs, None) for theirs, ours in _METADATA.items()}
    digits = getattr(metadata, "max_digits", None)
    if isinstance(digits, int):
        said["max"] = Decimal(10) ** (digits - (said["decimals"] or 0)) - Decimal(10) ** -(said["decimals"] or 0)
    return {option: value for option, value in said.items() if value is not None and not callable(value)}
