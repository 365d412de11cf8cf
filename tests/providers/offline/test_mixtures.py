"""Shares of one whole, and what lies between two ends."""

from __future__ import annotations

import pytest
from sketch import c, rows_of, schema_of, table


@pytest.mark.parametrize(
    "parts",
    [("male_pct", "female_pct"), ("cotton_pct", "polyester_pct", "elastane_pct"), ("sand_pct", "silt_pct", "clay_pct")],
)
def test_parts_are_a_hundred_together(parts: tuple[str, ...]) -> None:
    """However many there are, the last is what the others leave."""
    rows = rows_of(schema_of(table("blends", [c(name, "num 5 2", nullable=False) for name in parts])), 50)["blends"]
    assert all(sum(row[name] for name in parts) == 100 for row in rows)
    assert all(row[name] > 0 for row in rows for name in parts)


@pytest.mark.parametrize("middle", ["avg_temp", "typical_temp", "median_temp"])
def test_what_is_usual_is_between_the_ends(middle: str) -> None:
    """Lowest, usual, highest."""
    cases = [c(name, "float", nullable=False) for name in ("min_temp", middle, "max_temp")]
    for row in rows_of(schema_of(table("days", cases)), 50)["days"]:
        assert row["min_temp"] <= row[middle] <= row["max_temp"]


def test_offsets_are_written_out() -> None:
    """A colon of a time is no weight."""
    rows = rows_of(schema_of(table("clocks", [c("utc_offset", "str 6", nullable=False)])), 40)["clocks"]
    assert all(len(row["utc_offset"]) == len("+05:30") for row in rows)


def test_a_way_has_two_ends_of_its_own() -> None:
    """Coordinates are those of the city with the same first word."""
    cases = [c(f"{end}_{what}", kind) for end in ("origin", "destination") for what, kind in
        (("city", "str 60"), ("country", "str 2"), ("lat", "float"))]  # fmt: skip
    rows = rows_of(schema_of(table("shipments", cases)), 60)["shipments"]
    places = {row["origin_city"]: row["origin_lat"] for row in rows}
    assert all(places.get(row["destination_city"], row["destination_lat"]) == row["destination_lat"] for row in rows)
