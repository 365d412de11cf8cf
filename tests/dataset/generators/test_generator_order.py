"""Generators run column by column, in the order they were registered, each on the rows so far."""

from __future__ import annotations

from generated_users import USERS, Run, Team, made_rows

from pytest_syda.dataset.generators import run_generators


def test_a_generator_sees_what_an_earlier_one_made(run: Run) -> None:
    """The second reads the first one's value, by the attribute's name and by the column's."""
    made = run({"email_address": lambda i: f"new{i}", "name": lambda row: row["email"] + row["email_address"]}, 2)
    assert made["name"] == ["new0new0", "new1new1"]


def test_a_generator_sees_what_a_later_one_will_replace(run: Run) -> None:
    """Until its turn comes, a column has the value that was made for it."""
    made = run({"name": lambda row: row["nick"], "nick": lambda i: f"new{i}"}, 2)
    assert made == {"name": ["nick0", "nick1"], "nick": ["new0", "new1"]}


def test_a_generator_sees_its_own_column_as_it_was_made(run: Run) -> None:
    """So a generator can change a value instead of making one."""
    assert run({"name": lambda row, col: row[col].upper()}, 2) == {"name": ["NAME 0", "NAME 1"]}


def test_only_generated_columns_are_returned_in_order_of_registration(run: Run) -> None:
    """Everything else stays with whoever made it."""
    assert list(run({"score": 1.5, "name": "x"}, 1)) == ["score", "name"]


def test_rows_handed_over_are_not_changed() -> None:
    """Neither by the values that are made nor by a generator that writes into its row."""

    def scribble(row: dict[str, object]) -> str:
        row["score"] = "spoilt"
        return "x"

    rows = made_rows(0, 3)
    attributes = {column.name: column.attribute for column in USERS.columns}
    run_generators(USERS, {"name": scribble}, rows, seed=0, start=0, attributes=attributes, context=Team())
    assert rows == made_rows(0, 3)


def test_pinned_values_stay_and_are_seen(run: Run) -> None:
    """A generator does not replace what the caller pinned, and generators after it see the pinned value."""
    made = run({"name": "made", "nick": lambda row, i: f"{row['name']} {i}"}, 3, pinned={"name": {1}})
    assert made["name"] == ["made", "name 1", "made"]
    assert made["nick"] == ["made 0", "name 1 1", "made 2"]


def test_no_rows_need_no_generator(run: Run) -> None:
    """An empty table is generated without calling anybody."""
    assert run({"name": lambda: 1 / 0}, 0) == {}
