"""One quantity in two units is one quantity."""

from __future__ import annotations

import pytest
from sketch import c, rows_of, schema_of, table


@pytest.mark.parametrize(
    ("one", "other", "factor", "offset"),
    [
        ("temp_c", "temp_f", 1.8, 32),
        ("oil_temp_f", "oil_temp_c", 1 / 1.8, -32 / 1.8),
        ("weight_kg", "weight_lb", 2.20462, 0),
        ("distance_km", "distance_mi", 0.621371, 0),
        ("pressure_bar", "pressure_psi", 14.5033, 0),
        ("length_ft", "length_m", 0.3048, 0),
    ],
)
def test_the_second_is_the_first_converted(one: str, other: str, factor: float, offset: float) -> None:
    """Whoever keeps both keeps one number twice."""
    rows = rows_of(schema_of(table("readings", [c(one, "float", nullable=False), c(other, "float")])), 40)["readings"]
    assert all(abs(row[one] * factor + offset - row[other]) <= 0.01 + abs(row[other]) * 0.001 for row in rows)


def test_other_things_are_no_twins() -> None:
    """A length is no width, and a duration in days says what it says."""
    rows = rows_of(schema_of(table("parcels", [c("length_cm", "int", nullable=False), c("width_in", "float")])), 40)
    assert any(abs(row["length_cm"] / 2.54 - row["width_in"]) > 1 for row in rows["parcels"])


@pytest.mark.parametrize(
    ("name", "comment", "low", "high"),
    [
        ("pressure", "in kilopascals", 97, 105),
        ("frequency", "in megahertz", 900, 6000),
        ("weight", "in kilograms", 0.1, 200),
        ("speed", "in m/s", 0.5, 45),
    ],
)
def test_a_unit_in_the_comment_is_the_columns(name: str, comment: str, low: float, high: float) -> None:
    """Written out or short, it says as much as one at the end of the name."""
    rows = rows_of(schema_of(table("probes", [c(name, "float", comment=comment, nullable=False)])), 40)["probes"]
    assert all(low <= row[name] <= high for row in rows)
