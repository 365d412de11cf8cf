"""How a plain value becomes what a column's type binds."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import msgspec


class Codec(msgspec.Struct, frozen=True):
    """What stands between a plain value (see `Type`) and the column.

    `encode` turns the plain value into what an ORM attribute carries and the column type's bind side accepts, such as
    a label into its enum member; None leaves it as it is. It is never called with None. When `raw`, the column's type
    accepts only the application's own objects: the value is bound as the type's implementation, past the decorator.
    """

    encode: Callable[[Any], Any] | None = None
    raw: bool = False

    def __call__(self, value: Any) -> Any:
        return value if value is None or self.encode is None else self.encode(value)
