"""Small changes to specs of any kind."""

from __future__ import annotations

from typing import Any, TypeVar

from msgspec.structs import replace

S = TypeVar("S")


def altered(spec: S, **fields: Any) -> S:
    """The same spec with these fields."""
    changed: Any = spec
    return replace(changed, **fields)  # type: ignore[no-any-return]
