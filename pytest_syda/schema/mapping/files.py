"""Schema files, YAML or JSON."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from pytest_syda.errors import RequestError, SchemaError

ENDINGS = (".yaml", ".yml", ".json")


def read_file(path: Path) -> Mapping[str, Any]:
    """What a schema file says.

    Raises:
        RequestError: there is no such file, or it is of another kind.
        SchemaError: it cannot be read.
    """
    if path.suffix.lower() not in ENDINGS:
        raise RequestError(f"{path}: a schema file ends in {', '.join(ENDINGS[:-1])} or {ENDINGS[-1]}.")
    try:
        text = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise RequestError(f"The schema file {path} cannot be read: {error.strerror or error}.") from error
    except UnicodeDecodeError as error:
        raise SchemaError(f"The schema file {path} is not in UTF-8: {error}.") from error
    found = _json(text, path) if path.suffix.lower() == ".json" else _yaml(text, path)
    if not isinstance(found, Mapping) or not found:
        raise SchemaError(
            f"The schema file {path} holds {type(found).__name__ if found else 'nothing'}, "
            "but a schema is a mapping of column to type."
        )
    return found


def _json(text: str, path: Path) -> Any:
    try:
        return json.loads(text, object_pairs_hook=lambda pairs: _once(pairs, path))
    except json.JSONDecodeError as error:
        raise SchemaError(
            f"The schema file {path} is no JSON: line {error.lineno}, column {error.colno}: {error.msg}."
        ) from error


def _yaml(text: str, path: Path) -> Any:
    try:
        import yaml
    except ImportError as error:
        raise SchemaError(f"Reading {path} needs PyYAML: pip install 'pytest-syda[yaml]'.") from error
    try:
        _distinct(yaml.compose(text, Loader=yaml.SafeLoader), path, set())
        return yaml.load(text, _loader(yaml))  # noqa: S506 - a safe one
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        where = f"line {mark.line + 1}, column {mark.column + 1}: " if mark else ""
        raise SchemaError(f"The schema file {path} is no YAML: {where}{getattr(error, 'problem', error)}.") from error


def _loader(yaml: Any) -> Any:
    """YAML's safe one, where a day that there is not stays the text it is, to be named with all else that is wrong."""

    class Loader(yaml.SafeLoader):  # type: ignore[misc]
        pass

    def moment(loader: Any, node: Any) -> Any:
        try:
            return loader.construct_yaml_timestamp(node)
        except ValueError:
            return node.value

    Loader.add_constructor("tag:yaml.org,2002:timestamp", moment)
    return Loader


def _once(pairs: list[tuple[str, Any]], path: Path) -> dict[str, Any]:
    """An object whose keys differ; of two that are the same, JSON's readers forget one."""
    found = dict(pairs)
    if len(found) < len(pairs):
        raise _twice(next(key for key in found if [each for each, _ in pairs].count(key) > 1), path)
    return found


def _distinct(node: Any, path: Path, seen: set[int]) -> None:
    """The same for all that a YAML file says; what it refers to more than once is looked at once."""
    values = getattr(node, "value", None)
    if not isinstance(values, list) or id(node) in seen:
        return
    seen.add(id(node))
    keys: set[str] = set()
    for each in values:
        key, inner = each if isinstance(each, tuple) else (None, each)
        if key is not None and str(key.value) in keys:
            raise _twice(str(key.value), path, f"line {key.start_mark.line + 1}: ")
        keys |= {str(key.value)} if key is not None else set()
        _distinct(inner, path, seen)


def _twice(key: str, path: Path, where: str = "") -> SchemaError:
    return SchemaError(f"The schema file {path} says {key!r} twice: {where}keep the one you mean.")
