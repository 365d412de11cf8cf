"""What a function is called with follows from its parameters' names and places."""

# ruff: noqa: ARG005, PLW0108 - signatures are what this is about

from __future__ import annotations

import datetime as dt
import functools
import random
import uuid
from typing import Any

import pytest
from generated_users import Run, Team

from pytest_syda.errors import GeneratorError


def two(row: dict[str, Any], col_name: str) -> str:
    return f"{row['id']} {col_name}"


def optional_column(row: dict[str, Any], col_name: str = "") -> str:
    return f"{row['id']} {col_name}"


def keyword_only(row: dict[str, Any], *, col_name: str) -> str:
    return f"{row['id']} {col_name}"


def starred(*args: Any) -> str:
    return two(*args)


@functools.wraps(two)
def wrapped(row: dict[str, Any], *rest: Any) -> str:
    return two(row, *rest)


class Instance:
    def __call__(self, row: dict[str, Any], col_name: str) -> str:
        return two(row, col_name)

    def method(self, row: dict[str, Any], col_name: str) -> str:
        return two(row, col_name)


@pytest.mark.parametrize(
    "function",
    [
        two, optional_column, keyword_only, starred, wrapped, Instance(), Instance().method,
        lambda a, b: two(a, b), lambda col, row: two(row, col), functools.partial(two),
        lambda r, /, c: two(r, c), lambda column_name, *, row: two(row, column_name),
    ],
)  # fmt: skip
def test_the_row_and_the_columns_name_arrive(run: Run, function: Any) -> None:
    """By position for the first two parameters, by name wherever they are called so."""
    assert run({"name": function}, 2) == {"name": ["1 name", "2 name"]}


def test_the_columns_name_is_the_attributes(run: Run) -> None:
    """It is the name that works on the row, as the caller's own code spells it."""
    assert run({"email_address": lambda row, col: f"{col} {row[col]}"}, 1) == {"email_address": ["email 0@example.com"]}


@pytest.mark.parametrize(
    ("function", "expected"),
    [
        (lambda: "x", "x"),
        (lambda row: row["nick"], "nick1"),
        (lambda i: i, "1"),
        (lambda row, i: f"{row['id']} {i}", "2 1"),
        (lambda parents: parents["team"]["name"], "Blue"),
        (lambda i, parents, row: f"{i} {parents['team_id']['id']} {row['id']}", "1 2 2"),
        (lambda dataset: dataset, "the dataset"),
        (lambda row, suffix="!": row["nick"] + suffix, "nick1!"),
        (lambda row, **others: f"{others}", "{}"),
    ],
)
def test_what_a_parameter_is_called_is_what_it_gets(run: Run, function: Any, expected: str) -> None:
    """`parents`, `dataset` and `i` by name in any place; a default of any other parameter is left alone."""
    assert run({"name": function}, 2)["name"][1] == expected


def test_parents_are_looked_up_only_for_those_who_ask(run: Run) -> None:
    """Looking up a parent costs; a generator without `parents` does not cause it."""
    context = Team()
    run({"name": lambda row: row["nick"]}, 4, context=context)
    assert context.asked == 0
    run({"name": lambda parents: str(len(parents))}, 4, context=context)
    assert context.asked == 4


def test_built_ins_are_called_with_nothing(run: Run) -> None:
    """C functions that tell no signature, or only optional parameters, need nothing."""
    made = run({"score": random.random, "name": dict.fromkeys("ab").__len__, "nick": uuid.uuid4}, 3)
    assert all(0 <= score < 1 for score in made["score"])
    assert made["name"] == ["2", "2", "2"]
    assert len(set(made["nick"])) == 3


def test_a_class_is_called_like_a_function(run: Run) -> None:
    """`list` or `dict` make an empty one, as with default_factory."""
    assert run({"name": lambda: dt.date(2024, 1, 2).isoformat(), "nick": str}, 1)["nick"] == [""]


def test_a_parameter_nobody_fills_is_an_error_before_anything_runs(run: Run) -> None:
    """The message names the parameter, and what may be asked for."""
    called = []
    with pytest.raises(GeneratorError, match=r"(?s)User.nick.*requires 'c'.*parents, rng, dataset, i"):
        run({"name": lambda: called.append(1), "nick": lambda a, b, c: a})
    assert not called
