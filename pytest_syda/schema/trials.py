"""Trying values on a type: what goes in, and whether it comes back."""

from __future__ import annotations

import contextvars
import threading
from collections.abc import Callable
from decimal import Decimal
from typing import Any, Literal

import msgspec
from sqlalchemy import Dialect, TypeDecorator

from pytest_syda.schema.compat import NEUTRAL
from pytest_syda.schema.registry import read_type
from pytest_syda.schema.samples import Candidate
from pytest_syda.schema.types import Codec, Type

Verdict = Literal["exact", "taken", "refused"]

_BOUND: dict[str, tuple[type, ...]] = {
    "string": (str,),
    "enum": (str,),
    "integer": (int,),
    "boolean": (int,),
    "float": (int, float),
    "decimal": (int, float, Decimal),
    "bytes": (bytes, bytearray, memoryview),
    "json": (str,),
}
"""What SQLite is handed for a column of these kinds: it would take anything, other databases would not."""

Process = Callable[[Any], Any]


class Judge(msgspec.Struct, frozen=True):
    """One type on trial: its bind side and its result side on one dialect, and its implementation type."""

    bind: Process
    read: Process
    implementation: Type
    target: Process
    """The bind side of the dialect the rows will go to."""

    @classmethod
    def of(cls, type_: Any, dialect: Dialect, *, raw: bool = False) -> Judge:
        """SQLite's pipeline judges everywhere: it is pure Python, so that a kind does not depend on the database.

        With `raw`, values enter as the implementation type, past the decorator, and come back through it.
        """
        impl = type_.load_dialect_impl(NEUTRAL)
        implementation, _ = read_type(impl, NEUTRAL) or (Type(kind="object"), None)
        ready = type_.dialect_impl(NEUTRAL)  # which knows the implementation that its dialect gets
        bind = impl.dialect_impl(NEUTRAL).bind_processor(NEUTRAL) if raw else ready.bind_processor(NEUTRAL)
        read = ready.result_processor(NEUTRAL, None)
        return cls(bind or _same, read or _same, implementation, _same if raw else _target(type_, dialect))

    @classmethod
    def by(cls, bind: Process | None, read: Process | None, implementation: Type) -> Judge:
        return cls(bind or _same, read or _same, implementation, _same)

    def verdict(self, candidate: Candidate) -> Verdict:
        """The worst verdict on any of the samples."""
        verdicts = {self.judge(sample, candidate.codec) for sample in candidate.samples} or {"refused"}
        return next(verdict for verdict in _WORST_FIRST if verdict in verdicts)

    def judge(self, sample: Any, codec: Codec | None = None) -> Verdict:
        """Whether one plain value is taken, and whether it comes back as it was."""
        try:
            carried = codec(sample) if codec is not None else sample
            bound = self.bind(carried)
            self.target(carried)
            if not self._plausible(bound):
                return "refused"
            back = self.read(bound)
        except Exception:  # noqa: BLE001 - the application's own code says no in any way it likes
            return "refused"
        if back is None:
            return "refused"
        return "exact" if _same_value(back, sample) or _same_value(back, carried) else "taken"

    def bound(self, value: Any) -> Any:
        """What the database would be handed, or None."""
        try:
            return self.bind(value)
        except Exception:  # noqa: BLE001 - as above
            return None

    def _plausible(self, bound: Any) -> bool:
        wanted = _BOUND.get(self.implementation.kind)
        if wanted is not None and not isinstance(bound, wanted):
            return False
        longest = self.implementation.length
        return longest is None or not isinstance(bound, str | bytes) or len(bound) <= longest


_WORST_FIRST: tuple[Verdict, ...] = ("refused", "taken", "exact")


def _same(value: Any) -> Any:
    return value


def _target(type_: Any, dialect: Dialect) -> Process:
    if dialect.name == NEUTRAL.name or not _overrides(type_, "process_bind_param"):
        return _same
    return lambda value: type_.process_bind_param(value, dialect)


def _overrides(type_: Any, name: str) -> bool:
    return getattr(type(type_), name) is not getattr(TypeDecorator, name)


def _same_value(back: Any, sample: Any) -> bool:
    if isinstance(sample, str) and "." in sample:
        return str(back) == sample  # an address, whatever the object
    alike = type(back) is type(sample) or isinstance(sample, dict | list)
    return alike and bool(back == sample)


def within(seconds: float, work: Callable[[], Any]) -> Any:
    """The result of `work`, or None when it takes too long: a type may ask a server for its key.

    It runs in a thread of its own, with the caller's context variables; one that hangs is left behind.
    """
    results: list[Any] = []
    context = contextvars.copy_context()
    thread = threading.Thread(target=lambda: results.append(context.run(work)), daemon=True)
    thread.start()
    thread.join(seconds)
    return results[0] if results else None
