"""What a professional of the trade would accept: magnitudes by name and unit, codes by their standard."""

from __future__ import annotations

import re

import pytest
from sketch import c, rows_of, schema_of, table

from pytest_syda.recipe.check_digits import CHECK_DIGITS

RANGES: dict[str, tuple[float, float]] = {
    "sodium_mmol_l": (120, 160), "hemoglobin_g_dl": (7, 19), "creatinine_mg_dl": (0.3, 5), "hba1c_pct": (4, 14),
    "tsh_miu_l": (0.1, 12), "egfr": (5, 130), "soil_moisture_pct": (3, 60), "annual_rainfall_mm": (100, 4000),
    "wind_speed_kts": (0, 70), "pressure_hpa": (940, 1060), "dissolved_oxygen_mg_l": (1, 16), "turbidity_ntu": (0, 100),
    "basal_area_m2_ha": (2, 80), "volume_m3_ha": (20, 900), "dbh_cm": (4, 150), "au_gpt": (0, 60), "rqd_pct": (0, 100),
    "nominal_voltage_kv": (0.2, 800), "grid_frequency_hz": (49, 61), "power_factor": (0.5, 1),
    "irradiance_wm2": (0, 1300), "tensile_strength_mpa": (20, 2000), "rsrp_dbm": (-140, -44),
    "sample_rate_hz": (8000, 384000),
    "ibu": (0, 120), "loudness_lufs": (-40, -3), "cruise_fl": (100, 460),
    "mtow_kg": (1000, 650000), "gross_tonnage": (100, 250000),
    "apparent_magnitude": (-30, 30), "parallax_mas": (0, 800), "air_temp_c": (-60, 55), "octane_rating": (80, 110),
    "co2_ppm": (300, 5000), "brix": (1, 40), "carat": (0.01, 30), "gsm": (20, 500), "viscosity_cst": (0.5, 1000),
}  # fmt: skip


@pytest.mark.parametrize("name", RANGES)
def test_a_quantity_has_the_magnitude_of_its_trade(name: str) -> None:
    """In a table that says nothing of the trade."""
    low, high = RANGES[name]
    rows = rows_of(schema_of(table("entries", [c(name, "float", nullable=False)])), 60)["entries"]
    assert all(low <= row[name] <= high for row in rows)
    assert len({row[name] for row in rows}) > 1


CODES = {
    "imo_number": "imo", "container_no": "container", "cas_no": "cas", "loinc_code": "loinc", "orcid": "orcid",
    "sedol": "sedol", "cusip": "cusip", "figi": "figi", "mpan": "mpan", "nhs_number": "nhs", "dea_number": "dea",
    "gln": "ean", "sscc": "ean", "imei": "luhn", "iccid": "luhn", "lei": "lei", "isin": "isin", "cpf": "cpf",
}  # fmt: skip
TAIL = {"cas": 1, "loinc": 1, "lei": 2, "cpf": 2}
"""Check digits at the end, where they are not one."""


@pytest.mark.parametrize("name", CODES)
def test_a_code_ends_in_its_check_digit(name: str) -> None:
    """What a validator accepts, hardly one of them twice."""
    standard = CODES[name]
    rows = rows_of(schema_of(table("entries", [c(name, "str 24", nullable=False)])), 60)["entries"]
    for row in rows:
        whole = row[name]
        body = re.sub(r"\D", "", whole) if standard in {"cas", "loinc", "cpf"} else whole
        assert CHECK_DIGITS[standard](body[: -TAIL.get(standard, 1)]) == whole
    assert len({row[name] for row in rows}) > 50
