"""What a JSON document is at its top level, where the application says so."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator, Sequence
from typing import Any, Literal

import sqlalchemy as sa
from sqlalchemy.orm import Mapper

from pytest_syda.schema.compat import mutable_of

Shape = Literal["", "object", "array"]

_SHAPES: dict[str, Shape] = {"dict": "object", "list": "array"}
_ANNOTATED = re.compile(r"\b(dict|list)\b", re.IGNORECASE)


def shape_of(column: sa.Column[Any], attribute: str, mappers: Sequence[Mapper[Any]]) -> Shape:
    """An object or an array, by the mutable type that wraps it, the annotation, or the default; else anything."""
    return next((_SHAPES[word] for word in _words(column, attribute, mappers) if word in _SHAPES), "")


def _words(column: sa.Column[Any], attribute: str, mappers: Sequence[Mapper[Any]]) -> Iterator[str]:
    for mapper in mappers:
        for base in getattr(mutable_of(mapper, attribute), "__mro__", ()):
            yield base.__name__
    for mapper in mappers:
        yield from (_annotated(base, attribute) for base in mapper.class_.__mro__)
    default: Any = column.default
    if default is not None and default.is_callable:
        yield getattr(default.arg, "__name__", "")
    elif default is not None and default.is_scalar:
        yield type(default.arg).__name__


def _annotated(cls: type, attribute: str) -> str:
    """The first of dict and list in `Mapped[dict[str, list[int]]]`, as text: evaluating it might import anything."""
    try:
        annotation = str(inspect.get_annotations(cls).get(attribute, ""))
    except NameError:  # Python 3.14 evaluates them, and what is imported for type checkers only is not there
        return ""
    word = _ANNOTATED.search(annotation)
    return word[0].lower() if word else ""
