"""What a `TypeDecorator` holds."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from sqlalchemy import Dialect

from pytest_syda.schema.registry import Mapped, read_type, register_type
from pytest_syda.schema.types import Type


def decide(type_: Any, dialect: Dialect) -> Mapped:
    found, codec = read_type(type_.load_dialect_impl(dialect), dialect) or (Type(kind="object"), None)
    return found if codec is None else (found, codec)


register_type(sa.TypeDecorator, decide)
