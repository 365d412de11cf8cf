"""The registry of what reads which node of sqlglot's, and the walk over them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from pytest_syda.schema import conditions as c


class Untranslatable(Exception):  # noqa: N818 - an answer between these modules, not a failure
    """The text says something our conditions have no node for."""


Reader = Callable[[Any, str], c.Expression]
"""Translates one node of sqlglot's, given the dialect."""

READERS: dict[str, Reader] = {}
"""By the name of sqlglot's class: some classes came with later versions."""


def reads(*names: str) -> Callable[[Reader], Reader]:
    def register(reader: Reader) -> Reader:
        READERS.update(dict.fromkeys(names, reader))
        return reader

    return register


def condition(tree: Any, dialect: str) -> c.Condition:
    """The tree as something true, false or unknown.

    Raises:
        Untranslatable: it cannot be expressed.
    """
    translated = expression(tree, dialect)
    return translated if isinstance(translated, c.Condition) else c.Truth(translated)


def expression(tree: Any, dialect: str) -> c.Expression:
    """The tree as a value.

    Raises:
        Untranslatable: it cannot be expressed.
    """
    reader = READERS.get(type(tree).__name__)
    if reader is None:
        raise Untranslatable(type(tree).__name__)
    return reader(tree, dialect)
