"""What a type's own code speaks of: the classes it was made with, its annotations, and the globals it uses."""

from __future__ import annotations

import types
import typing
from collections.abc import Iterator
from typing import Any

import sqlalchemy as sa

_METHODS = ("process_result_value", "process_bind_param", "result_processor", "bind_processor", "python_type")


def attributes(type_: Any) -> Iterator[Any]:
    """What the type was made with, and what its own classes say."""
    yield from vars(type_).values()
    for cls in _own_classes(type_):
        yield from (value for name, value in vars(cls).items() if not name.startswith("__"))


def spoken_of(type_: Any) -> Iterator[Any]:
    """The same; then what its methods are annotated with, and the globals their code uses.

    An optional annotation comes without its None.
    """
    yield from attributes(type_)
    found: list[Any] = []
    for each in (*_annotations(type_), *_globals(type_)):
        if not any(each is one for one in found):  # what arrays and columns are equal to is no yes or no
            found.append(each)
            yield each


def _own_classes(type_: Any) -> Iterator[type]:
    for cls in type(type_).__mro__:
        if cls is sa.TypeDecorator:
            return
        yield cls


def _functions(type_: Any) -> Iterator[Any]:
    for cls in _own_classes(type_):
        for name in _METHODS:
            found = vars(cls).get(name)
            found = getattr(found, "fget", found)
            found = getattr(found, "__wrapped__", found)
            if isinstance(found, types.FunctionType):
                yield found


def _annotations(type_: Any) -> Iterator[Any]:
    for function in _functions(type_):
        try:
            hints = typing.get_type_hints(function, include_extras=True)
        except Exception:  # noqa: BLE001, S112 - names of type checkers alone, or anything the application does there
            continue
        for name, hint in hints.items():
            if name != "dialect":
                yield from _without_none(hint)


def _without_none(hint: Any) -> Iterator[Any]:
    if typing.get_origin(hint) not in (typing.Union, types.UnionType):
        yield hint
        return
    parts = [part for part in typing.get_args(hint) if part is not type(None)]
    if len(parts) == 1:
        yield parts[0]
    elif parts:
        yield typing.Union[tuple(parts)]  # noqa: UP007 - made at run time


def _globals(type_: Any) -> Iterator[Any]:
    for function in _functions(type_):
        for name in _names(function.__code__):
            if name in function.__globals__:
                yield function.__globals__[name]


def _names(code: types.CodeType) -> Iterator[str]:
    yield from code.co_names
    for constant in code.co_consts:
        if isinstance(constant, types.CodeType):
            yield from _names(constant)
