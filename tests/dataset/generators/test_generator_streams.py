"""Constants, lists and iterators as generators."""

from __future__ import annotations

import itertools
from collections import deque
from collections.abc import Iterator
from enum import Enum
from typing import Any

import numpy as np
import pandas as pd
import pytest
from generated_users import Run

from pytest_syda.errors import GeneratorError


@pytest.mark.parametrize("constant", ["faker", "company", "", "x"])
def test_a_text_is_a_constant(run: Run, constant: str) -> None:
    """Also when it is the name of a Faker provider: only `faker:` asks for one."""
    assert run({"name": constant}, 3) == {"name": [constant] * 3}


def test_none_makes_a_column_null(run: Run) -> None:
    """NULL is a constant like any other, where the column takes it."""
    assert run({"score": None, "nick": None}, 2) == {"score": [None, None], "nick": [None, None]}


@pytest.mark.parametrize(
    "items",
    [
        ["a", "b", "c"],
        ("a", "b", "c"),
        deque("abc"),
        np.array(list("abc")),
        pd.Series(list("abc")),
        dict.fromkeys("abc").keys(),
    ],
)
def test_a_list_starts_over_by_row_number(run: Run, items: Any) -> None:
    """Row i has item i modulo the length, wherever the chunk begins."""
    assert run({"name": items}, 5) == {"name": ["a", "b", "c", "a", "b"]}
    assert run({"name": items}, 259, start=256) == {"name": ["b", "c", "a"]}


def test_the_members_of_an_enum_class_take_turns(run: Run) -> None:
    """In declaration order; a text column gets their values."""

    class Color(Enum):
        RED = "red"
        BLUE = "blue"

    assert run({"name": Color}, 3) == {"name": ["red", "blue", "red"]}


def test_an_iterator_gives_a_row_the_item_of_its_number(run: Run) -> None:
    """Whatever order chunks come in and however often they are made."""
    numbers = (str(number) for number in itertools.count())
    assert run({"name": numbers}, 514, start=512) == {"name": ["512", "513"]}
    assert run({"name": numbers}, 2) == {"name": ["0", "1"]}
    assert run({"name": numbers}, 514, start=512) == {"name": ["512", "513"]}


def test_a_generator_function_is_consumed_in_order(run: Run) -> None:
    """Each of its values goes to one row."""

    def names() -> Iterator[str]:
        for number in itertools.count(1):
            yield f"user {number}"

    assert run({"name": names}, 3) == {"name": ["user 1", "user 2", "user 3"]}


def test_an_iterator_that_ends_too_soon_says_after_how_many(run: Run) -> None:
    """And what to give instead."""
    with pytest.raises(
        GeneratorError, match=r"User\[2\]\.name.*ended after 2 values; give as many as there are rows, or a list"
    ):
        run({"name": iter("ab")}, 3)


def test_an_iterator_that_raises_is_reported_at_its_row(run: Run) -> None:
    """With the line of the user's that raised."""

    def names() -> Iterator[str]:
        yield "a"
        raise RuntimeError("no more names")

    with pytest.raises(
        GeneratorError, match=r"(?s)User\[1\]\.name.*RuntimeError: no more names.*test_generator_streams\.py:\d+: raise"
    ):
        run({"name": names()}, 3)


@pytest.mark.parametrize(
    ("useless", "why"), [([], "empty"), ((), "empty"), ({"a", "b"}, r"sorted\("), (frozenset("ab"), r"sorted\(")]
)
def test_an_iterable_without_items_or_order_is_refused(run: Run, useless: Any, why: str) -> None:
    """The message names the column and what would do instead."""
    with pytest.raises(GeneratorError, match=rf"(?s)User\.name: .*{why}"):
        run({"name": useless}, 3)


def test_an_async_function_is_refused(run: Run) -> None:
    """There is no loop to run it on."""

    async def name() -> str:
        return "x"

    with pytest.raises(GeneratorError, match="plain def"):
        run({"name": name})
