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
        return json.loads(text)
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
        return yaml.safe_load(text)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        where = f"line {mark.line + 1}, column {mark.column + 1}: " if mark else ""
        raise SchemaError(f"The schema file {path} is no YAML: {where}{getattr(error, 'problem', error)}.") from error
