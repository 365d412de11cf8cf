"""Numbers that others of their row make, in the trades."""

from __future__ import annotations

import re
from typing import Any

from sketch import Case, c, rows_of, schema_of, table

from pytest_syda.providers.offline.siblings import TOLD, about
from pytest_syda.providers.offline.words import words

Rows = list[dict[str, Any]]


def made(name: str, *cases: Case) -> Rows:
    return rows_of(schema_of(table(name, cases)), 60)[name]


def numbers(*names: str, type_: str = "int") -> list[Case]:
    return [c(name, type_, nullable=False) for name in names]


def test_a_container_weighs_what_is_in_it_and_itself() -> None:
    """Tare and payload make the gross weight, which is the verified one; net is gross without tare."""
    for row in made("containers", *numbers("tare_kg", "payload_kg", "gross_kg", "vgm_kg")):
        assert row["tare_kg"] + row["payload_kg"] == row["gross_kg"] == row["vgm_kg"]
    for row in made("weighings", *numbers("gross_weight_kg", "tare_weight_kg", "net_weight_kg", type_="num 9 3")):
        assert row["net_weight_kg"] == row["gross_weight_kg"] - row["tare_weight_kg"] > 0


def test_the_greater_of_two_weights_is_charged() -> None:
    """A parcel's volumetric weight is by its sides, and what it is charged for is no less."""
    cases = numbers("length_cm", "width_cm", "height_cm", "actual_weight_kg", "volumetric_weight_kg", type_="float")
    for row in made("parcels", *cases, c("chargeable_weight_kg", "float", nullable=False)):
        volume = row["length_cm"] * row["width_cm"] * row["height_cm"] / 5000
        assert abs(row["volumetric_weight_kg"] - volume) < 0.01
        assert row["chargeable_weight_kg"] == max(row["actual_weight_kg"], row["volumetric_weight_kg"])


def test_scales_add_up() -> None:
    """The coma scale is the sum of its three; the mean pressure lies between the two it is made of."""
    scale = ("gcs_eye", "gcs_verbal", "gcs_motor", "gcs_total")
    for row in made("vital_signs", *numbers(*scale, "systolic", "diastolic", "map_mmhg")):
        assert row["gcs_eye"] + row["gcs_verbal"] + row["gcs_motor"] == row["gcs_total"]
        assert row["diastolic"] < row["map_mmhg"] < row["systolic"]


def test_specifications_are_around_what_is_meant() -> None:
    """Lower limit, nominal, measured and upper limit stand in their order, mostly."""
    rows = made("measurements", *numbers("nominal", "lsl", "usl", "measured_value", type_="num 9 3"))
    assert all(row["lsl"] < row["nominal"] < row["usl"] for row in rows)
    assert sum(row["lsl"] <= row["measured_value"] <= row["usl"] for row in rows) > 50


def test_days_of_the_market_are_possible() -> None:
    """No price of a day is above its high or below its low; who asks wants more than who bids."""
    prices = ("open_price", "high_price", "low_price", "close_price")
    for row in made("daily_prices", *numbers(*prices, type_="num 12 2")):
        assert row["low_price"] <= min(row["open_price"], row["close_price"])
        assert row["high_price"] >= max(row["open_price"], row["close_price"])
    assert all(row["ask"] >= row["bid"] for row in made("quotes", *numbers("bid", "ask", type_="num 12 4")))


def test_beer_has_the_alcohol_of_its_gravities() -> None:
    """By the usual rule of thumb."""
    for row in made("batches", *numbers("og", "fg", type_="num 5 3"), c("abv", "num 4 1", nullable=False)):
        assert abs(float(row["og"] - row["fg"]) * 131.25 - float(row["abv"])) < 0.06
        assert row["og"] > row["fg"]


def test_units_are_converted() -> None:
    """Where two numbers of a formula say different units, the result is in its own."""
    for row in made("loads", *numbers("gross_weight_t", "tare_weight_kg", "net_weight_kg", type_="float")):
        assert abs(row["gross_weight_t"] * 1000 - row["tare_weight_kg"] - row["net_weight_kg"]) < 1


def test_names_are_written_in_the_words_of_the_package() -> None:
    """Every name of a line is spelt as columns' names are read."""
    slots = {name.strip() for slot in re.findall(r"\{([^}]*)\}", TOLD) for name in slot.replace("\n", " ").split("|")}
    assert [
        name
        for name in sorted(slots | {name.removeprefix("the ") for name in about()})
        if words(name) != tuple(name.split())
    ] == []


def test_a_number_fits_its_column_whatever_its_unit_says() -> None:
    """Where the usual values have no room, others are made that have: a column that takes no NULL gets none."""
    for row in made("kilns", *numbers("max_rpm", "kiln_speed_rpm", "flue_temp_k", type_="num 3 1")):
        assert all(0 <= value < 100 for name, value in row.items() if name != "id")


def test_rare_units_have_their_own_magnitudes() -> None:
    """Of a name that nobody knows, the unit says how large it is."""
    cases = {"quibble_ohm_cm": (0, 400), "quibble_mtorr": (1, 900), "quibble_kg_m3": (100, 2600),
        "quibble_usv_h": (0.04, 60), "quibble_kcal_kg": (20, 1200), "quibble_mg_nm3": (5, 900)}  # fmt: skip
    for row in made("probes", *numbers(*cases, type_="float")):
        assert all(low <= row[name] <= high for name, (low, high) in cases.items())


def test_a_meter_reads_what_it_read_before_and_what_was_used() -> None:
    """Consumption is the difference of two readings, of which the earlier is a little lower."""
    for row in made("meter_readings", *numbers("reading_value", "previous_value", "consumption", type_="num 12 2")):
        assert row["consumption"] == row["reading_value"] - row["previous_value"] > 0


def test_what_is_paid_for_a_ticket_is_its_face_value_and_the_fee() -> None:
    """Face value and booking fee are the total; a loan is paid back in its term."""
    for row in made("tickets", *numbers("face_value", "booking_fee", "total_paid", type_="num 7 2")):
        assert row["total_paid"] == row["face_value"] + row["booking_fee"]
    sums = numbers("principal", "monthly_payment", "annual_rate", type_="num 12 2")
    for row in made("loans", *sums, *numbers("term_months")):
        assert 1 <= row["monthly_payment"] * row["term_months"] / row["principal"] < 3


def test_what_is_divided_by_nothing_is_no_null_where_none_may_be() -> None:
    """A quotient by trade, or by its comment, has a value in every row where the column must have one."""
    for row in made("gems", *numbers("price", "carat"), c("price_per_carat", "num 10 2", nullable=False)):
        assert abs(float(row["price_per_carat"]) * row["carat"] - row["price"]) < row["carat"] or not row["carat"]
    games = c("games", "int", comment="0 to 3", nullable=False)
    told = c("win_rate", "float", comment="wins / games", nullable=False)
    rows = rows_of(schema_of(table("stats", [*numbers("wins"), games, told])), 60)["stats"]
    assert any(row["games"] == 0 for row in rows)
    assert all((row["win_rate"] == 0) == (row["games"] == 0 or row["wins"] == 0) for row in rows)
