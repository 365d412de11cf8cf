"""What a recording looks like: canonical JSON that a person can read, review in a diff, and edit."""

from __future__ import annotations

import json
import re
import shlex
from collections.abc import Iterator, Mapping
from typing import Any

import msgspec

from pytest_syda.errors import RecipeError, StoreError, nearest
from pytest_syda.recipe.document import decode_recipe, encode_recipe
from pytest_syda.schema.fingerprint import digest
from pytest_syda.store.entry import FORMAT, Entry

_ABOUT = (
    "Rows of the table {table}, written once by a provider and replayed by pytest-syda. Commit this file. "
    "You may change, add and remove rows; what you write is checked when it is used. "
    "Renew it: pytest --syda-record --syda-refresh={renew}"
)

_HEADER = ("about", "dataset", "table", "prompt", "table_prompt", "provider", "model", "date", "usage", "created")
_REST = ("wanted", "carries_on", "as_of", "locale", "rows", "columns", "schema", "recipe_format", "format")
_REQUIRED = ("table", "prompt", "table_prompt", "provider", "columns", "schema", "recipe_format", "format")

_MARKER = re.compile(rb"^(<<<<<<<|=======|>>>>>>>|\|\|\|\|\|\|\|)( |\r?$)", re.MULTILINE)


def write_script(entry: Entry) -> bytes:
    """The same bytes for the same entry: a header, then one row a line, one column a line, and its table's schema."""
    recipe = json.loads(encode_recipe(entry.recipe))
    provenance = entry.recipe.provenance
    parts: dict[str, Any] = {
        "about": _ABOUT.format(table=entry.table, renew=shlex.quote(entry.table)),
        "dataset": entry.dataset,
        "table": entry.table,
        "prompt": entry.asked.get("prompt", ""),
        "table_prompt": entry.asked.get("table_prompt", ""),
        "provider": provenance.provider,
        "model": provenance.model,
        "date": provenance.date,
        "usage": provenance.usage,
        "created": entry.created,
        "wanted": entry.wanted,
        "carries_on": entry.carries_on,
        "as_of": entry.recipe.as_of,
        "locale": entry.recipe.locale,
        "rows": recipe.get("rows", []),
        "columns": recipe.get("columns", {}),
        "schema": entry.asked.get("schema", {}),
        "recipe_format": entry.asked.get("recipe_format"),
        "format": FORMAT,
    }
    lines = ",\n".join(f" {_line(name)}: {_laid_out(name, parts[name])}" for name in (*_HEADER, *_REST))
    return f"{{\n{lines}\n}}\n".encode()


def read_script(data: bytes, where: str) -> Entry:
    """The entry that a file holds; its recipe still has to pass the gate.

    Raises:
        StoreError: it cannot be read; with file and line, where there is one.
    """
    _require_merged(data, where)
    parts = _parsed(data, where)
    _require_complete(parts, where)
    asked = {name: parts[name] for name in ("schema", "prompt", "table_prompt", "recipe_format")}
    recipe: dict[str, Any] = {
        "table": parts["table"],
        "columns": parts["columns"],
        "rows": parts.get("rows", []),
        "provenance": {name: parts[name] for name in ("provider", "model", "date", "usage") if name in parts},
        "format": parts["recipe_format"],
    }
    recipe |= {name: parts[name] for name in ("as_of", "locale") if name in parts}
    rest = {name: parts[name] for name in ("dataset", "created", "wanted", "carries_on") if name in parts}
    try:
        decoded = decode_recipe(msgspec.json.encode(recipe))
        msgspec.convert(rest, _Rest)
    except (RecipeError, msgspec.ValidationError) as error:
        raise StoreError(f"{where}: {error}", tables=[str(parts["table"])]) from error
    return Entry(key=digest(asked), asked=asked, recipe=decoded, **rest)


class _Rest(msgspec.Struct):
    dataset: str = ""
    created: str = ""
    wanted: int = 0
    carries_on: bool = False


def _laid_out(name: str, value: Any) -> str:
    if name == "rows" and value:
        return "[\n" + ",\n".join(f"  {_line(row)}" for row in value) + "\n ]"
    if name == "columns" and value:
        return _item_a_line(value, "  ")
    if name == "schema" and value:
        parts = {
            part: _item_a_line(found, "   ") if part == "columns" else _line(found) for part, found in value.items()
        }
        return "{\n" + ",\n".join(f"  {_line(part)}: {parts[part]}" for part in sorted(parts)) + "\n }"
    return _line(value)


def _item_a_line(items: Mapping[str, Any], indent: str) -> str:
    lines = ",\n".join(f"{indent}{_line(name)}: {_line(items[name])}" for name in sorted(items))
    return f"{{\n{lines}\n{indent[:-1]}}}"


def _line(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, allow_nan=False)


def _require_merged(data: bytes, where: str) -> None:
    lines = [data.count(b"\n", 0, found.start()) + 1 for found in _MARKER.finditer(data)]
    if lines:
        raise StoreError(
            f"{where}:{lines[0]}: a merge conflict is not resolved (markers in lines {', '.join(map(str, lines))}). "
            "Keep the rows you want of both sides and delete the markers; or take one side as a whole: "
            f"git checkout --ours {shlex.quote(where)}"
        )


def _parsed(data: bytes, where: str) -> dict[str, Any]:
    try:
        found = json.loads(data.decode("utf-8-sig"), object_pairs_hook=_once, parse_constant=_no_constant)
    except json.JSONDecodeError as error:
        raise StoreError(
            f"{where}:{error.lineno}: this is no JSON: {error.msg} (column {error.colno}). "
            "Rows stand one a line, with a comma after each but the last."
        ) from error
    except (ValueError, RecursionError) as error:
        raise StoreError(f"{where}{_line_of(data)}: this is no JSON: {error}") from error
    if not isinstance(found, dict):
        raise StoreError(f"{where}: this is no recording; it should be an object.")
    return found


def _require_complete(parts: Mapping[str, Any], where: str) -> None:
    known = (*_HEADER, *_REST)
    problems = [f"{name!r} is missing" for name in _REQUIRED if name not in parts]
    problems += [f"there is no {name!r} here. {nearest(name, known)}".rstrip() for name in parts if name not in known]
    problems += list(_of_another_type(parts))
    if not problems and parts["format"] != FORMAT:
        problems.append(f"it has format {parts['format']!r}; this version reads format {FORMAT}")
    if problems:
        raise StoreError(f"{where}: this is no recording: {'; '.join(problems)}.")


def _of_another_type(parts: Mapping[str, Any]) -> Iterator[str]:
    types: dict[str, type] = {
        "table": str,
        "prompt": str,
        "table_prompt": str,
        "schema": dict,
        "columns": dict,
        "rows": list,
    }
    for name, type_ in types.items():
        if name in parts and not isinstance(parts[name], type_):
            yield f"{name!r} should be {_JSON[type_.__name__]}"
    if isinstance(parts.get("schema"), dict) and not isinstance(parts["schema"].get("columns"), dict):
        yield "'schema' has no columns"


_JSON = {"str": "text", "dict": "an object", "list": "a list"}


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """An object whose names stand there once: JSON would take the last and say nothing."""
    found = dict(pairs)
    if len(found) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise ValueError(f"{twice!r} stands twice in one object")
    return found


def _line_of(data: bytes) -> str:
    """`:19` for the first line that is wrong by itself: rows and columns stand one a line."""
    for number, line in enumerate(data.decode(errors="replace").splitlines(), start=1):
        try:
            json.loads(line.strip().rstrip(","), object_pairs_hook=_once, parse_constant=_no_constant)
        except json.JSONDecodeError:
            continue
        except (ValueError, RecursionError):
            return f":{number}"
    return ""


def _no_constant(name: str) -> Any:
    raise ValueError(f"{name} is no number in JSON")
