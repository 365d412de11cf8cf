"""A column of plain values to what the driver takes, through the column type's own bind side.

The type's bind processor runs down the column: once for each distinct word where there are words. For the types that
SQLite stores as text or floats the same result is made from whole arrays instead; which types these are is decided by
the exact class and storage format, and the tests hold the two ways to be identical.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import sqlalchemy as sa
from sqlalchemy.engine import processors

from pytest_syda.recipe.values import Values
from pytest_syda.sinks.plain import plain
from pytest_syda.sinks.sqlite import written_by_sqlite
from pytest_syda.sinks.target import AnyType, Target

Convert = Callable[[Any], Any]


def bound(target: Target, name: str, values: Values) -> list[Any]:
    """The column as the driver takes it, one object a row."""
    impl = target.bound_type(name).dialect_impl(target.dialect)
    codec = target.codec(name)
    encode = codec.encode if codec is not None else None
    process = impl.bind_processor(target.dialect)
    if encode is None:
        whole = _whole(values, impl, process, target.dialect)
        if whole is not None:
            return _with_nulls(whole, values)
    ready = plain(values, target.plain_type(name))
    convert = _both(encode, _quicker(impl, process))
    return ready.tolist() if convert is None else target.words.map(name, ready, convert)


def _both(encode: Convert | None, process: Convert | None) -> Convert | None:
    if encode is None or process is None:
        return encode or process
    first, then = encode, process
    return lambda value: then(first(value))


def _quicker(impl: AnyType, process: Convert | None) -> Convert | None:
    known = written_by_sqlite(impl, process) if process is not None else None
    return process if known is None else known.one(process)


def _whole(values: Values, impl: AnyType, process: Convert | None, dialect: sa.Dialect) -> list[Any] | None:
    """What `process` would make of each value, made from the array at once; None where that is not known."""
    if values.words is not None or values.data.dtype == np.object_ or process is None:
        return None
    data = values.data
    if process is processors.to_float and values.is_number:
        return (data / 10.0**values.scale).tolist() if values.scale else data.astype(np.float64).tolist()  # type: ignore[no-any-return]
    if type(impl) is sa.Boolean and data.dtype == np.bool_:
        return (data if dialect.supports_native_boolean else data.astype(np.int64)).tolist()  # type: ignore[no-any-return]
    known = written_by_sqlite(impl, process)
    return known.column(data) if known is not None and data.dtype.kind in known.dtypes else None


def _with_nulls(items: list[Any], values: Values) -> list[Any]:
    if values.null is not None:
        for row in np.flatnonzero(values.null).tolist():
            items[row] = None
    return items
