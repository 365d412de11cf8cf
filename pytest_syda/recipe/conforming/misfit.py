"""A value that its column cannot take."""

from __future__ import annotations

import reprlib
from typing import Any

from pytest_syda.schema.types import Type

_SHORT = reprlib.Repr()
_SHORT.maxstring = _SHORT.maxother = 60
_SHORT.maxdict = 8


class MisfitError(ValueError):
    """A value the column cannot take. `what` is wrong with it, as in "'abc' is a str"; `wanted` is what would do."""

    def __init__(self, what: str, wanted: str) -> None:
        super().__init__(f"it {what}; wanted is {wanted}")
        self.what = what
        self.wanted = wanted


def shown(value: Any) -> str:
    """The value, briefly, with its type where that does not go without saying."""
    text = _SHORT.repr(value)
    plain = isinstance(value, str | int | float | list | dict | tuple | bool | None)
    return text if plain else f"{text} ({type(value).__name__})"


def spelled(type_: Type) -> str:
    """The type as the database spells it."""
    return type_.name or type_.kind.upper()


def wrong_type(value: Any, type_: Type, wanted: str) -> MisfitError:
    """Of another type than the column."""
    return MisfitError(f"is {_article(type(value).__name__)}, but the column is {spelled(type_)}", wanted)


def _article(noun: str) -> str:
    return f"{'an' if noun[:1].lower() in set('aeiou') else 'a'} {noun}"


def unwrapped(value: Any) -> Any:
    """The Python object in a NumPy scalar or an enum's member."""
    if hasattr(value, "dtype") and hasattr(value, "item") and getattr(value, "ndim", None) == 0:
        return value.item()
    return value
