"""What a user reads when a generator fails, or makes what its column cannot take."""

# ruff: noqa: ARG001, E501, S311 - generators take what they are given; messages stand on one line

from __future__ import annotations

import random
import traceback
from typing import Any

import factory
import pytest
from generated_users import INTEGER, TEAMS, Run, Team

from pytest_syda.dataset.generators import run_generators
from pytest_syda.dataset.request import Existing
from pytest_syda.errors import GeneratorError
from pytest_syda.schema.types import Column, Table, Type


def failing(row: dict[str, Any], col_name: str) -> str:
    return str(1 / (row["id"] - 3))


def test_an_exception_names_table_row_column_generator_and_line(run: Run) -> None:
    """The row by its number in the table, also in a later chunk; the line is the user's own, quoted."""
    with pytest.raises(GeneratorError) as caught:
        run({"email_address": failing})
    first, second, *_ = str(caught.value).splitlines()
    assert first.startswith("User[2].email: the generator failing (test_generator_errors.py:")
    assert first.endswith("raised ZeroDivisionError: division by zero")
    assert second.endswith(': return str(1 / (row["id"] - 3))')
    assert caught.value.tables == ("users",)
    with pytest.raises(GeneratorError, match=r"^User\[300\]\.name: "):
        run({"name": lambda i: [][i - 300] if i == 300 else "x"}, 400, start=256)


def test_the_cause_is_the_users_exception_with_the_users_traceback(run: Run) -> None:
    """Not one frame of ours, nor of the machinery that called it."""
    with pytest.raises(GeneratorError) as caught:
        run({"name": failing})
    cause = caught.value.__cause__
    assert isinstance(cause, ZeroDivisionError)
    assert [frame.name for frame in traceback.extract_tb(cause.__traceback__)] == ["failing"]


def test_the_line_quoted_is_the_users_even_when_a_library_raised(run: Run) -> None:
    """The innermost frame of their own, not of `random`."""
    with pytest.raises(GeneratorError, match=r"test_generator_errors\.py:\d+: run\(.*random\.choice\(\[\]\)"):
        run({"name": lambda: random.choice([])})


def test_a_misspelt_column_is_named_with_the_nearest(run: Run) -> None:
    """A KeyError on the row says what the row has."""
    with pytest.raises(GeneratorError, match=r"The row has no 'emial'. Did you mean 'email'"):
        run({"name": lambda row: row["emial"]})


def test_a_factory_above_that_is_not_there_is_said(run: Run) -> None:
    """Two dots mean something within a SubFactory, a Dict or a List alone."""
    with pytest.raises(GeneratorError, match=r"Two dots ask the factory that this is a part of"):
        run({"name": factory.SelfAttribute("..email")})


def test_a_null_that_a_generator_did_not_expect_is_pointed_out(run: Run) -> None:
    """Whoever multiplies NULL is told which columns are NULL in that row."""
    with pytest.raises(GeneratorError, match=r"(?s)User\[3\]\.score: .*TypeError.*NULL in this row: team_id\."):
        run({"score": lambda row: row["team_id"] * 2.0 + row["id"]})


@pytest.mark.parametrize("interrupt", [KeyboardInterrupt, SystemExit, pytest.skip.Exception])
def test_what_is_no_error_passes_through(run: Run, interrupt: type[BaseException]) -> None:
    """An interrupt, an exit, a skip: none of a generator's failures."""

    def stop() -> None:
        raise interrupt

    with pytest.raises(interrupt):
        run({"name": stop})


MISFITS = {
    "NULL": ("name", None, r"gave None, which is NULL, but the column is NOT NULL\.\n    Have it give a value for VARCHAR\(60\)"),
    "too long": ("name", "x" * 61, r"has 61 characters, but the column is VARCHAR\(60\)\.\n    Have it give at most 60 characters"),
    "text for a number": ("team_id", "two", r"gave 'two', which is a str, but the column is INTEGER\.\n    Have it give an integer"),
    "out of range": ("team_id", 2**31, r"is out of range for INTEGER\.\n    Have it give an integer from -2147483648 to 2147483647"),
    "half": ("team_id", 0.5, r"is no whole number, but the column is INTEGER"),
    "object": ("name", TEAMS, r"gave \[.*\], which is a list, but the column is VARCHAR\(60\)"),
}  # fmt: skip


@pytest.mark.parametrize(("column", "value", "message"), MISFITS.values(), ids=MISFITS)
def test_a_value_the_column_cannot_take_names_the_generator(run: Run, column: str, value: Any, message: str) -> None:
    """And the row, the value, the column's type, and what would do."""
    with pytest.raises(GeneratorError, match=rf"^User\[1\]\.{column}: the generator <lambda> \(test_.*{message}"):
        run({column: lambda i, row: row[column] if i == 0 else value})


def test_duplicates_in_a_unique_column_name_the_generator(run: Run) -> None:
    """And both rows, the value, and the way out."""
    message = r"User\.nick is unique, but row 1 and row 3 both have 'b', made by the generator \['a', 'b'.*`i`.*factory\.Sequence"
    with pytest.raises(GeneratorError, match=f"(?s){message}"):
        run({"nick": ["a", "b", "c", "b"]})


def test_duplicates_in_a_set_of_columns_are_found_with_the_columns_that_were_made(run: Run) -> None:
    """A generator for one of two columns may repeat itself, as long as the pair does not."""
    assert run({"score": [1.0, 1.0, 2.0, 2.0]}, 4)
    with pytest.raises(
        GeneratorError, match=r"User\.\(team_id, score\) is unique, but row 0 and row 2 both have \(1, 1\.0\)"
    ):
        run({"score": 1.0}, 4)


def test_null_repeats(run: Run) -> None:
    """NULL is no duplicate of NULL."""
    assert run({"nick": None}, 3) == {"nick": [None] * 3}


def test_case_counts_only_where_the_database_says_so() -> None:
    """Values that differ in case are duplicates in a column that ignores case."""
    for insensitive in (False, True):
        code = Column(
            name="code", type=Type(kind="string", name="CITEXT", case_insensitive=insensitive), nullable=False
        )
        table = Table(name="codes", columns=(code,), primary_key=("code",))
        rows: list[dict[str, Any]] = [{"code": "x"}, {"code": "y"}]
        arguments: dict[str, Any] = {"seed": 0, "start": 0, "attributes": {}, "context": Team()}
        if insensitive:
            with pytest.raises(GeneratorError, match="is unique"):
                run_generators(table, {"code": ["a", "A"]}, rows, **arguments)
        else:
            assert run_generators(table, {"code": ["a", "A"]}, rows, **arguments) == {"code": ["a", "A"]}


class Euros:
    """An application's own value."""

    def __init__(self, euros: int) -> None:
        self.euros = euros


def test_values_of_an_applications_own_type_are_carried_by_rows_and_made_plain() -> None:
    """`plain` stands between a generator and the check, `carried` between the check and the generators after it."""
    columns = tuple(Column(name=name, type=INTEGER) for name in ("cents", "double", "kept", "none"))
    table = Table(name="prices", columns=columns)
    rows = [{"cents": Euros(1), "double": Euros(1), "kept": Euros(1), "none": None} for _ in range(2)]
    generators = {
        "cents": lambda: Euros(2),
        "double": lambda row: Euros(row["cents"].euros * 2),
        "kept": factory.Maybe("none", Euros(5)),
        "none": None,
    }
    made = run_generators(
        table, generators, rows, seed=0, start=0, attributes={}, context=Team(),
        plain=lambda _, value: value.euros * 100, carried=lambda _, value: Euros(value // 100),
    )  # fmt: skip
    assert made == {"cents": [200, 200], "double": [400, 400], "kept": [100, 100], "none": [None, None]}


def test_unique_values_must_differ_from_those_that_are_there(run: Run) -> None:
    """Those of rows that the table holds already, where they were read."""
    existing = Existing(count=2, columns={"nick": ["a", "b"], "id": [1, 2]})
    assert run({"nick": ["c", "d"]}, 2, existing=existing)
    with pytest.raises(
        GeneratorError, match=r"User\.nick is unique, but a row that is there already and row 1 both have 'b'"
    ):
        run({"nick": ["c", "b"]}, 2, existing=existing)
