"""Small changes to specs of any kind."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from msgspec.structs import replace

from pytest_syda.recipe.spec import Spec

S = TypeVar("S")


def altered(spec: S, **fields: Any) -> S:
    """The same spec with these fields."""
    struct: Any = spec
    return replace(struct, **fields)  # type: ignore[no-any-return]


def changed(spec: Spec, change: Callable[[Spec], Spec]) -> Spec:
    """The spec with every spec inside it changed, and then itself."""
    updates: dict[str, Any] = {}
    for name in spec.__struct_fields__:  # type: ignore[attr-defined]
        value = getattr(spec, name)
        if isinstance(value, Spec):
            updates[name] = changed(value, change)
        elif isinstance(value, dict) and any(isinstance(item, Spec) for item in value.values()):
            updates[name] = {
                key: changed(item, change) if isinstance(item, Spec) else item for key, item in value.items()
            }
    moved = {name: value for name, value in updates.items() if value != getattr(spec, name)}
    return change(altered(spec, **moved) if moved else spec)
