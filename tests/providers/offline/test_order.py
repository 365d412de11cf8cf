"""Numbers and moments of a row that stand in an order, and parts that are never played by the same."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from sketch import c, rows_of, schema_of, table


def _rows(table_name: str, *columns: str, size: int = 40) -> list[dict[str, Any]]:
    """Rows of a table with these columns, each written `name type`."""
    split = (column.partition(" ") for column in columns)
    cases = [c(name, type_, nullable=False) for name, _, type_ in split]
    return rows_of(schema_of(table(table_name, cases)), size)[table_name]


@pytest.mark.parametrize(
    ("lower", "upper"),
    [
        ("min_enrollment", "max_enrollment"),
        ("lower_limit", "upper_limit"),
        ("odometer_out", "odometer_in"),
        ("qty_scrapped", "qty_ordered"),
        ("votes_cast", "registered_voters"),
        ("defects_found", "sample_size"),
        ("data_used_gb", "data_cap_gb"),
        ("hit_points", "max_hit_points"),
        ("copies_on_loan", "copies_owned"),
        ("replicas_ready", "replicas_desired"),
    ],
)
def test_numbers_stand_in_the_order_their_names_say(lower: str, upper: str) -> None:
    """A lowest is below a highest, a part below its whole, whichever column comes first and whatever is counted."""
    for names in ((lower, upper), (upper, lower)):
        for row in _rows("things", *(f"{name} int" for name in names)):
            assert row[lower] <= row[upper]


def test_the_lower_of_two_temperatures_may_be_below_zero() -> None:
    """Where numbers may be negative, the lower end is still the lower one."""
    for row in _rows("zones", "min_temp_c num 5 1", "max_temp_c num 5 1"):
        assert row["min_temp_c"] <= row["max_temp_c"]


def test_a_part_counts_what_its_whole_counts() -> None:
    """Seats won are no share of the population, and a late fee is no share of a price."""
    rows = _rows("elections", "population int", "seats_won int")
    assert max(row["seats_won"] for row in rows) < min(row["population"] for row in rows)


@pytest.mark.parametrize(
    ("name", "low", "high"),
    [
        ("rated_power_kw", 1, 20_000),
        ("volume_ul", 1, 5_000),
        ("jitter_ms", 0, 60_000),
        ("hold_seconds", 0, 3_600),
        ("memory_gb", 1, 100_000),
    ],
)
def test_a_unit_says_how_much_there_is(name: str, low: float, high: float) -> None:
    """Who counts in kilowatts has kilowatts to count, and who counts in microliters has no barrels."""
    values = [row[name] for row in _rows("samples", f"{name} int")]
    assert low <= max(values)
    assert all(0 <= value <= high for value in values)


def test_what_was_planned_comes_before_what_came_of_it() -> None:
    """A flight is scheduled to depart before it is scheduled to arrive, and leaves about when it was meant to."""
    rows = _rows("flights", "actual_departure datetime", "scheduled_departure datetime", "scheduled_arrival datetime")
    for row in rows:
        assert row["scheduled_departure"] < row["scheduled_arrival"]
        assert dt.timedelta(0) <= row["actual_departure"] - row["scheduled_departure"] <= dt.timedelta(hours=2)


def test_what_was_not_done_in_every_row_was_done_later() -> None:
    """A gift is acknowledged after it was received, and a subject withdraws after having consented."""
    for sure, later in (("received_on", "acknowledged_on"), ("consented_on", "withdrew_on")):
        cases = [c(later, "date"), c(sure, "date", nullable=False)]
        for row in rows_of(schema_of(table("gifts", cases)))["gifts"]:
            assert row[later] is None or row[sure] <= row[later]


def test_a_bill_is_due_after_the_time_it_is_for() -> None:
    """Periods last about a month, what is due for them is due later, and charges add up to the total."""
    for row in _rows(
        "bills", "period_start date", "period_end date", "due_date date", "water_charge num 8 2",
        "sewer_charge num 8 2", "total_due num 9 2",
    ):  # fmt: skip
        assert 27 <= (row["period_end"] - row["period_start"]).days <= 32
        assert row["due_date"] > row["period_end"]
        assert row["total_due"] == row["water_charge"] + row["sewer_charge"]


@pytest.mark.parametrize(
    "columns",
    [
        ("origin_port str 60", "destination_port str 60"),
        ("start_station str 60", "end_station str 60"),
        ("sender_name str 80", "receiver_name str 80"),
    ],
)
def test_opposed_parts_are_not_played_by_the_same(columns: tuple[str, str]) -> None:
    """Nobody ships from a port to the same port, or writes to themselves."""
    one, two = (column.split(" ", 1)[0] for column in columns)
    assert all(row[one] != row[two] for row in _rows("shipments", *columns, size=200))


def test_no_team_plays_against_itself() -> None:
    """Two opposed keys of a row to the same table point at different rows of it."""
    matches = table(
        "matches",
        [
            c("home_team_id", "int", parent="teams", nullable=False),
            c("away_team_id", "int", parent="teams", nullable=False),
        ],
    )
    rows = rows_of(schema_of(table("teams", [c("name", "str 60")]), matches))["matches"]
    assert all(row["home_team_id"] != row["away_team_id"] for row in rows)


def test_unknown_text_is_told_in_the_words_of_its_column() -> None:
    """Text that nobody knows more about has its own noun in it, and fits."""
    values = {row["quibble_arrangement"] for row in _rows("gadgets", "quibble_arrangement str 40")}
    assert len(values) > 3
    assert all("quibble arrangement" in value and len(value) <= 40 for value in values)


@pytest.mark.parametrize(
    ("table_name", "column", "never"),
    [
        ("irrigation_plans", "water_source", "Cold Call"),
        ("legal_matters", "practice_area", "Midwest"),
        ("gardens", "gardener_name", "Rosemary"),
        ("call_records", "termination_cause", "Water damage"),
    ],
)
def test_a_word_means_in_a_trade_what_it_means_there(table_name: str, column: str, never: str) -> None:
    """The source of water is no lead source, and the area of a lawyer's practice no region."""
    assert all(row[column] != never for row in _rows(table_name, f"{column} str 60"))
