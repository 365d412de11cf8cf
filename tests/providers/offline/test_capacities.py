"""What people are promised and have room for, and words that fit their column."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any

from sketch import Case, c, rows_of, schema_of, table

Rows = list[dict[str, Any]]


def made(name: str, *cases: Case) -> Rows:
    return rows_of(schema_of(table(name, cases)), 60)[name]


def test_no_more_than_there_is_room_for() -> None:
    """Passengers of a crossing fit the vessel, guests of a booking the room: a single room has one."""
    rows = rows_of(
        schema_of(
            table("vessels", [c("passenger_capacity", "int", nullable=False)]),
            table("crossings", [c("vessel_id", "int", parent="vessels", nullable=False), c("passengers", "int")]),
            table("rooms", [c("max_guests", "int", nullable=False)]),
            table("bookings", [c("room_id", "int", parent="rooms", nullable=False), c("adults", "int")]),
        )
    )
    room = {row["id"]: row["passenger_capacity"] for row in rows["vessels"]}
    assert all(0 < row["passengers"] <= room[row["vessel_id"]] for row in rows["crossings"])
    beds = {row["id"]: row["max_guests"] for row in rows["rooms"]}
    assert all(1 <= row["adults"] <= beds[row["room_id"]] for row in rows["bookings"])


def test_a_promise_is_made_for_later() -> None:
    """What is ready by some day was dropped off before, a few days at most."""
    for row in made(
        "laundry_orders",
        c("dropped_off_at", "datetime", nullable=False),
        c("ready_by", "datetime", nullable=False),
    ):
        assert dt.timedelta(0) <= row["ready_by"] - row["dropped_off_at"] <= dt.timedelta(days=4)


def test_insurance_and_patient_pay_all() -> None:
    """What the insurance covers and what the patient pays are the cost."""
    for row in made(
        "treatments", c("cost", "num 8 2"), c("insurance_covered", "num 8 2"), c("patient_share", "num 8 2")
    ):
        if None not in row.values():
            assert abs(row["cost"] - row["insurance_covered"] - row["patient_share"]) < Decimal("0.02")


def test_a_lifetime_lies_between_birth_and_death() -> None:
    """Artists who have died were born long ago, and are people where a band has no birth."""
    for row in made("artists", c("name", "str 80"), c("birth_year", "int"), c("death_year", "int")):
        assert "&" not in row["name"]
        assert 20 <= row["death_year"] - row["birth_year"] <= 105


def test_a_title_is_not_cut_within_a_word() -> None:
    """Of the job titles there are, a short column has those that fit."""
    whole = {row["job_title"] for row in made("placements", c("job_title", "str 80"))}
    short = {row["job_title"] for row in made("placements", c("job_title", "str 20"))}
    assert not any(title not in whole and any(long.startswith(title) for long in whole) for title in short)


def test_what_is_counted_costs_its_rate() -> None:
    """Words at a rate per word and hours at a rate are the amount."""
    for row in made("jobs", c("word_count", "int"), c("rate_per_word", "num 6 4"), c("total_price", "num 10 2")):
        if None not in row.values():
            assert abs(row["word_count"] * row["rate_per_word"] - row["total_price"]) < Decimal("0.02")
    for row in made("time_entries", c("hours", "num 4 2"), c("rate", "num 7 2"), c("amount", "num 9 2")):
        if None not in row.values():
            assert abs(row["hours"] * row["rate"] - row["amount"]) < Decimal("0.02")


def test_nobody_is_enrolled_before_birth() -> None:
    """A child's enrollment follows its birth."""
    for row in made("children", c("birth_date", "date", nullable=False), c("enrolled_on", "date")):
        assert row["enrolled_on"] is None or row["birth_date"] <= row["enrolled_on"]


def test_an_audio_file_is_audio_in_few_letters() -> None:
    """A short MIME type says what the address beside it is of."""
    rows = made("episodes", c("audio_url", "str 200"), c("mime_type", "str 15"))
    assert all(row["mime_type"].startswith("audio/") for row in rows if row["mime_type"])
