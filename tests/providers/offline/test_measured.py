"""Units and values are those of what the row measures."""

from __future__ import annotations

import pytest
from sketch import c, rows_of, schema_of, table

from pytest_syda.providers.offline.measured import kind_of


def test_a_reading_has_the_unit_of_what_it_reads() -> None:
    """In its row, by a list in the comment."""
    rows = rows_of(
        schema_of(
            table(
                "readings",
                [
                    c("metric", "str 20", comment="temperature, humidity, pressure", nullable=False),
                    c("value", "float", nullable=False),
                    c("unit", "str 5", nullable=False),
                ],
            )
        ),
        60,
    )["readings"]
    units = {"temperature": "°C", "humidity": "%", "pressure": "hPa"}
    ranges = {"temperature": (4, 36), "humidity": (24, 92), "pressure": (982, 1038)}
    assert {row["metric"] for row in rows} == set(units)
    for row in rows:
        assert row["unit"] == units[row["metric"]]
        assert ranges[row["metric"]][0] <= row["value"] <= ranges[row["metric"]][1]


def test_a_sensors_readings_are_of_what_it_measures() -> None:
    """Through the key, where only the sensor says what it is."""
    schema = schema_of(
        table(
            "sensors",
            [
                c("sensor_type", "str 20", comment="light, noise, pressure", nullable=False),
                c("unit", "str 8", nullable=False),
            ],
        ),
        table("readings", [c("sensor_id", "int", parent="sensors", nullable=False), c("value", "float")]),
    )
    rows = rows_of(schema, 40)
    sensors = {row["id"]: row for row in rows["sensors"]}
    units = {"light": "lx", "noise": "dB", "pressure": "hPa"}
    assert all(row["unit"] == units[row["sensor_type"]] for row in sensors.values())
    for row in rows["readings"]:
        if row["value"] is not None:
            assert (982 <= row["value"] <= 1038) >= (sensors[row["sensor_id"]]["sensor_type"] == "pressure")


@pytest.mark.parametrize(
    ("said", "unit"),
    [("soil_moisture", "%"), ("Air Temperature", "°C"), ("CO2 level", "ppm"), ("heartRate", "bpm"), ("PM2.5", "µg/m³")],
)
def test_the_longest_name_says_what_is_measured(said: str, unit: str) -> None:
    """However it is spelt."""
    kind = kind_of(said)
    assert kind is not None
    assert kind.unit == unit


def test_a_test_of_the_laboratory_has_its_unit() -> None:
    """Whatever its table is called."""
    rows = rows_of(schema_of(table("labs", [c("test_name", "str 60"), c("value", "num 9 2"), c("unit", "str 15")])), 60)
    known = {row["test_name"]: row["unit"] for row in rows["labs"]}
    assert all(known[row["test_name"]] == row["unit"] for row in rows["labs"])
    assert known["Hemoglobin"] == "g/dL"


def test_what_measures_nothing_says_nothing() -> None:
    """The kinds of orders are no quantities, and their values are as they were."""
    assert kind_of("wholesale") is None


def test_a_meter_counts_in_the_unit_of_its_utility() -> None:
    """Kilowatt hours of electricity, cubic meters of water: no degrees."""
    utility = c("utility", "str 12", comment="electricity, water, gas", nullable=False)
    rows = rows_of(schema_of(table("meter_readings", [utility, c("unit", "str 6", nullable=False)])), 60)
    assert all(row["unit"] == ("kWh" if row["utility"] == "electricity" else "m3") for row in rows["meter_readings"])


def test_a_result_is_near_what_is_normal_for_its_test() -> None:
    """Sodium lies in the hundreds, and the reference range is that of the test."""
    columns = [c("test_name", "str 60"), c("result_value", "num 9 2"), c("reference_range", "str 20")]
    for row in rows_of(schema_of(table("lab_results", columns)), 60)["lab_results"]:
        low, high = map(float, row["reference_range"].split("-"))
        assert low <= high
        assert 0.8 * high <= row["result_value"] <= 1.2 * high
