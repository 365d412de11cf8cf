"""Check digits of registers, against numbers that are published as examples."""

from __future__ import annotations

import pytest

from pytest_syda.recipe.check_digits import CHECK_DIGITS

PUBLISHED = {
    "imo": ("907472", "9074729"), "container": ("CSQU305438", "CSQU3054383"), "cas": ("773218", "7732-18-5"),
    "nhs": ("943476591", "9434765919"), "orcid": ("0000-0002-1825-009", "0000-0002-1825-0097"),
    "cusip": ("03783310", "037833100"), "figi": ("BBG000BLNQ1", "BBG000BLNQ16"), "sedol": ("026349", "0263494"),
    "loinc": ("2345", "2345-7"), "s10": ("RR47312482GB", "RR473124829GB"), "iswc": ("T-034524680", "T-034524680-1"),
    "nif": ("12345678", "12345678Z"), "cpf": ("111444777", "111.444.777-35"), "verhoeff": ("236", "2363"),
    "dea": ("AP558123", "AP5581233"), "awb": ("1234567", "12345675"),
}  # fmt: skip


@pytest.mark.parametrize("standard", PUBLISHED)
def test_a_number_gets_the_digit_it_is_published_with(standard: str) -> None:
    """What a validator of the register accepts is what is made."""
    body, whole = PUBLISHED[standard]
    assert CHECK_DIGITS[standard](body) == whole
