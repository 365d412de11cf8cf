"""Calls side by side: results as they end, errors as results, and nothing that keeps a process alive."""

from __future__ import annotations

import subprocess
import sys
import threading

from pytest_syda.providers.llm.parallel import side_by_side
from pytest_syda.providers.llm.patience import Patience


def test_every_result_comes_once() -> None:
    """Whatever the number of workers."""
    for workers in (1, 2, 8):
        calls = [lambda n=n: n * n for n in range(20)]
        assert sorted(side_by_side(calls, workers)) == [(n, n * n) for n in range(20)]


def test_after_an_error_nothing_new_is_begun() -> None:
    """What is on its way still arrives; what has not begun is not begun."""
    begun: list[int] = []
    arrived = threading.Event()

    def slow() -> int:
        begun.append(0)
        arrived.wait(20)
        return 0

    def failing() -> int:
        begun.append(1)
        raise ValueError("no")

    found = []
    for place, result in side_by_side([slow, failing, *[slow] * 9], 2):
        found.append((place, type(result)))
        arrived.set()
    assert (1, ValueError) in found
    assert (0, int) in found
    assert len(begun) <= 3


def test_a_process_that_is_interrupted_ends() -> None:
    """Threads that wait for an answer do not hold it back."""
    code = (
        "import threading; from pytest_syda.providers.llm.parallel import side_by_side\n"
        "first = threading.Event()\n"
        "calls = [lambda: first.set(), *[lambda: threading.Event().wait()] * 3]\n"
        "for _ in side_by_side(calls, 4): raise KeyboardInterrupt"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, timeout=60, check=False)
    assert b"KeyboardInterrupt" in done.stderr


def test_patience_ends() -> None:
    """Two repairs; going on after answers that broke off costs none of them, but does not go on for ever: where it
    brings nothing, once if that was paid for, and else until the questions are small."""
    patience = Patience(limit=1_000, repairs=2, left=10)
    assert [patience.lasts(left, 0) for left in (5, 4, 3)] == [True, True, False]
    assert not Patience(limit=1_000, repairs=2, left=10).lasts(0, 0)
    patience = Patience(limit=1_000, repairs=2, left=10)
    assert [patience.lasts(10, 800) for _ in range(3)] == [True, False, False]
    assert patience.limit < 800
    patience = Patience(limit=16_000, repairs=2, left=10)
    assert [patience.lasts(10, 16_000, paid=False) for _ in range(5)] == [True, True, True, True, False]
    assert patience.limit == 1_000
