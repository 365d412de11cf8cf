"""Calls side by side, in threads that never keep a process from ending."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

T = TypeVar("T")


def side_by_side(calls: Sequence[Callable[[], T]], workers: int) -> Iterator[tuple[int, T | Exception]]:
    """The place and the result of each call, as they end; an exception is a result, after which no further call is
    begun. A single call is made right here, so that it can be interrupted."""
    if len(calls) == 1 or workers <= 1:
        yield from _one_by_one(calls)
        return
    waiting: queue.SimpleQueue[int] = queue.SimpleQueue()
    done: queue.SimpleQueue[tuple[int, T | Exception]] = queue.SimpleQueue()
    stopped = threading.Event()
    for place in range(len(calls)):
        waiting.put(place)

    def work() -> None:
        while not stopped.is_set():
            try:
                place = waiting.get_nowait()
            except queue.Empty:
                break
            result = _result(calls[place])
            if isinstance(result, Exception):
                stopped.set()
            done.put((place, result))
        done.put((-1, RuntimeError("this worker has ended")))

    count = min(workers, len(calls))
    for number in range(count):
        threading.Thread(target=work, name=f"syda-call-{number}", daemon=True).start()
    try:
        while count:
            place, result = done.get()
            if place < 0:
                count -= 1
            else:
                yield place, result
    finally:
        stopped.set()


def _one_by_one(
    calls: Sequence[Callable[[], T]],
) -> Iterator[tuple[int, T | Exception]]:
    for place, call in enumerate(calls):
        result = _result(call)
        yield place, result
        if isinstance(result, Exception):
            return


def _result(call: Callable[[], T]) -> T | Exception:
    try:
        return call()
    except Exception as error:  # noqa: BLE001 - it is raised where the result is taken
        return error
