"""Async sessions, filled on the loop they are used on: in their fixture, or in the test's own first step."""

from __future__ import annotations

import contextlib
import functools
import inspect
from collections.abc import AsyncIterator, Callable, Iterator
from typing import TYPE_CHECKING, Any

import pytest

from pytest_syda.plugin.failures import clean_failures

if TYPE_CHECKING:
    from pytest_syda.plugin.filling import Filling


def is_async_session(session: Any) -> bool:
    return hasattr(unscoped(session), "run_sync")


def is_async_fixture(function: Callable[..., Any]) -> bool:
    return inspect.iscoroutinefunction(function) or inspect.isasyncgenfunction(function)


def unscoped(session: Any) -> Any:
    """The session behind a scoped one."""
    return session() if hasattr(session, "registry") and callable(session) else session


class Attempt:
    """An async fixture that fills the session it makes.

    A failure is kept until the fixture is set up: only then will its own clean-up run.
    """

    def __init__(self, filling: Filling) -> None:
        self._filling = filling
        self._failure: BaseException | None = None

    def wrap(self, function: Callable[..., Any], instance: Any) -> Callable[..., Any]:
        """The same fixture function, of the same kind, that fills what it makes."""
        if inspect.ismethod(function) and instance is not None:
            function = function.__func__.__get__(instance)
        return self._generator(function) if inspect.isasyncgenfunction(function) else self._coroutine(function)

    def judge(self) -> None:
        """Raise what went wrong."""
        if self._failure is not None:
            raise self._failure

    def _generator(self, function: Callable[..., Any]) -> Callable[..., Any]:
        @functools.wraps(function)
        async def generator(*args: Any, **keywords: Any) -> AsyncIterator[Any]:
            async for session in function(*args, **keywords):
                await self._fill(session)
                yield session

        return generator

    def _coroutine(self, function: Callable[..., Any]) -> Callable[..., Any]:
        @functools.wraps(function)
        async def coroutine(*args: Any, **keywords: Any) -> Any:
            session = await function(*args, **keywords)
            await self._fill(session)
            return session

        return coroutine

    async def _fill(self, session: Any) -> None:
        try:
            await _fill(self._filling, session)
        except (Exception, pytest.fail.Exception) as failure:  # noqa: BLE001 - raised by `judge`
            self._failure = failure


@contextlib.contextmanager
def filling_test(item: Any, filling: Filling, session: Any, fixture: str) -> Iterator[None]:
    """The test itself puts the data in, before its first line: for a session made outside of any loop."""
    original = item.obj
    if not inspect.iscoroutinefunction(original):
        pytest.fail(
            f"pytest-syda: the fixture {fixture!r} gives an {type(session).__name__}, and the test is not async. Make "
            "the test `async def`, or the fixture, so that there is a loop to put the data in on.",
            pytrace=False,
        )

    @functools.wraps(original)
    async def test(*args: Any, **keywords: Any) -> Any:
        await _fill(filling, session)
        return await original(*args, **keywords)

    item.obj = test
    try:
        yield
    finally:
        item.obj = original


async def _fill(filling: Filling, session: Any) -> None:
    with clean_failures():
        if is_async_session(session):
            await unscoped(session).run_sync(filling.fill)
        else:
            filling.fill(session)
