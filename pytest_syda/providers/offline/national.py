"""Numbers that every country writes in its own way, by the country of the row: bank accounts, tax numbers."""

from __future__ import annotations

from collections.abc import Callable

from pytest_syda.providers.offline.context import ColumnContext
from pytest_syda.recipe.kinds.choices import When
from pytest_syda.recipe.spec import Spec

_COUNTRIES = {
    "DE": ("DEU", "Germany", r"DE\d{18}", "DE[1-9][0-9]{8}"),
    "GB": ("GBR", "United Kingdom", r"GB[A-Z]{4}\d{14}", "GB[1-9][0-9]{8}"),
    "FR": ("FRA", "France", r"FR\d{23}", "FR[1-9][0-9]{10}"),
    "ES": ("ESP", "Spain", r"ES\d{20}", "ESB[0-9]{8}"),
    "IT": ("ITA", "Italy", r"IT[A-Z]\d{22}", "IT[0-9]{11}"),
    "NL": ("NLD", "Netherlands", r"NL[A-Z]{4}\d{10}", "NL[0-9]{9}B0[1-9]"),
    "BE": ("BEL", "Belgium", r"BE\d{12}", "BE0[0-9]{9}"),
    "AT": ("AUT", "Austria", r"AT\d{16}", "ATU[0-9]{8}"),
    "CH": ("CHE", "Switzerland", r"CH\d{17}", "CHE[0-9]{9}"),
    "PT": ("PRT", "Portugal", r"PT\d{21}", "PT5[0-9]{8}"),
    "SE": ("SWE", "Sweden", r"SE\d{20}", "SE[0-9]{10}01"),
    "PL": ("POL", "Poland", r"PL\d{24}", "PL[1-9][0-9]{9}"),
    "DK": ("DNK", "Denmark", r"DK\d{14}", "DK[1-9][0-9]{7}"),
    "NO": ("NOR", "Norway", r"NO\d{11}", "NO9[0-9]{8}"),
    "FI": ("FIN", "Finland", r"FI\d{14}", "FI[0-9]{8}"),
    "IE": ("IRL", "Ireland", r"IE[A-Z]{4}\d{14}", "IE[0-9]{7}[A-W]"),
}
"""Codes of three letters and names, and the shapes of bank accounts without their check digits, and of tax numbers."""
ACCOUNT, TAX = 2, 3


def by_country(c: ColumnContext, shape: int, make: Callable[[str], Spec | None]) -> Spec | None:
    """What the row's country writes; None where no column says which that is."""
    column = c.home.find("country code", "country", "country iso", kinds=frozenset({"string"}))
    if not column or column == c.name or column in c.home.foreign or c.unique:
        return None
    made = {code: make(known[shape]) for code, known in _COUNTRIES.items()}
    if any(spec is None for spec in made.values()):
        return None
    cases = {_spelt(c, column, code): spec for code, spec in made.items() if spec is not None}
    return When(column=column, cases=cases, otherwise=made["DE"])


def _spelt(c: ColumnContext, column: str, code: str) -> str:
    """A country as its column spells it."""
    room = c.home.table[column].type.length
    if room == len("DE") or (c.home.own_words(column)[-1] == "code" and room != len("DEU")):
        return code
    return _COUNTRIES[code][0] if room == len("DEU") else _COUNTRIES[code][1]
