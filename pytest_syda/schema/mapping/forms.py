"""Whatever a caller gives as a schema, in the long form: tables of columns, ready to be read."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from os import PathLike
from pathlib import Path
from typing import Any

from pytest_syda.errors import RequestError
from pytest_syda.schema.mapping.classes import from_class, is_model
from pytest_syda.schema.mapping.files import ENDINGS, read_file
from pytest_syda.schema.mapping.json_schema import from_json_schema, is_json_schema
from pytest_syda.schema.mapping.mapped import NAMELESS, Form
from pytest_syda.schema.mapping.tables import NAME


def is_mapping(thing: Any) -> bool:
    """Whether a schema is one of ours to read, instead of SQLAlchemy's."""
    return isinstance(thing, Mapping) or is_file(thing) or (is_model(thing) and not hasattr(thing, "__mapper__"))


def is_file(thing: Any) -> bool:
    """Whether it names a schema file; other text is the import string of a model."""
    if not isinstance(thing, str):
        return isinstance(thing, PathLike)
    looks = Path(thing).suffix.lower() in ENDINGS or "/" in thing or "\\" in thing
    if "://" in thing or "\n" in thing:
        return False
    return looks or (bool(Path(thing).suffix) and Path(thing).is_file())


def form_of(thing: Any, name: str = "") -> Form:
    """One table.

    Raises:
        RequestError: it is no schema, or one of several tables.
        SchemaError: it cannot be read.
    """
    if is_file(thing):
        return _of_file(Path(thing), name)
    if isinstance(thing, Mapping):
        _require_one(thing)
        return _of_mapping(thing, name or NAMELESS)
    if is_model(thing):
        return Form(name or thing.__name__, from_class(thing), model=thing)
    raise RequestError(
        f"{thing!r} is no schema. Give a dict of column to type, a JSON Schema, a dataclass, a TypedDict, a Pydantic "
        f"model, or a file that ends in {', '.join(ENDINGS)}."
    )


def _require_one(thing: Mapping[Any, Any]) -> None:
    several = _several(thing)
    if several is not None:
        raise RequestError(
            f"These are schemas of tables ({', '.join(map(str, several))}), and the columns of one are wanted: give "
            "all to generate_related_data."
        )


def forms_of(things: Any) -> list[Form]:
    """Several tables: by name, in a list, or in one file."""
    if is_file(things):
        found = read_file(Path(things))
        several = _several(found)
        return [form_of(things)] if several is None else _named(several, str(things))
    if isinstance(things, Mapping):
        return _named(_several(things) or things)
    if is_mapping(things):
        return [form_of(things)]
    forms = [form_of(each, _name_in_list(each, number)) for number, each in enumerate(_listed(things))]
    if not forms:
        raise RequestError("models is empty: name at least one.")
    return forms


def _listed(things: Any) -> Iterable[Any]:
    if isinstance(things, str | bytes) or not isinstance(things, Iterable):
        raise RequestError(f"models={things!r}: give a list of schemas, or a dict of name to schema.")
    return things


def _named(things: Mapping[Any, Any], source: str = "") -> list[Form]:
    forms = []
    for name, each in things.items():
        if not is_mapping(each):
            raise RequestError(
                f"models[{name!r}] is {each!r}, which is no schema of a table. Where there are several, give "
                '{"Customer": {"id": "number", …}, "Order": {…}}; generate_data takes the columns of one.'
            )
        form = form_of(each, str(name))
        forms.append(Form(form.name, form.columns, form.model, source or form.source))
    if not forms:
        raise RequestError("models is empty: name at least one.")
    return forms


def _name_in_list(thing: Any, number: int) -> str:
    if not isinstance(thing, Mapping):
        return ""
    found = _said(thing)
    if not found:
        raise RequestError(
            f"models[{number}] is a dict without a name. Give a dict of name to schema, "
            'or say it inside: "__tablename__": "customers".'
        )
    return found


def _said(columns: Mapping[Any, Any]) -> str:
    """The name a schema gives itself."""
    said = [columns[key] for key in NAME if isinstance(columns.get(key), str)]
    if not said and is_json_schema(columns) and isinstance(columns.get("title"), str):
        said = [columns["title"].replace(" ", "")]
    return str(said[0]) if said else ""


def _of_file(path: Path, name: str) -> Form:
    found = read_file(path)
    several = _several(found)
    if several is not None and len(several) != 1:
        raise RequestError(
            f"{path} describes {len(several)} tables ({', '.join(map(str, several))}): "
            "give it to generate_related_data, which makes all of them."
        )
    if several is not None:
        [(inner, found)] = several.items()
        name = name or str(inner)
    form = _of_mapping(found, name or _said(found) or path.stem)
    return Form(form.name, form.columns, source=str(path))


def _several(found: Mapping[Any, Any]) -> Mapping[Any, Any] | None:
    """The tables of a schema that has several."""
    inside = found.get("tables", found.get("schemas"))
    if len(found) == 1 and isinstance(inside, Mapping) and all(isinstance(each, Mapping) for each in inside.values()):
        return inside
    each_a_table = [isinstance(each, Mapping) and "type" not in each and _has_columns(each) for each in found.values()]
    return found if each_a_table and all(each_a_table) and not is_json_schema(found) else None


def _has_columns(given: Mapping[Any, Any]) -> bool:
    """Whether a mapping is one of columns and not of options."""
    from pytest_syda.schema.mapping.options import OPTIONS, canonical

    return not all(canonical(key) in OPTIONS for key in given) or any(
        isinstance(each, Mapping) and "type" in each for each in given.values()
    )


def _of_mapping(given: Mapping[Any, Any], name: str) -> Form:
    columns: Mapping[Any, Any] = from_json_schema(given) if is_json_schema(given) else given
    return Form(_said(given) if name == NAMELESS and _said(given) else name, columns)
