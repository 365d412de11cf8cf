"""Names in few letters are understood: without vowels, by pairs, with what stands in front of all of a table's."""

from __future__ import annotations

import re

import pytest
from sketch import c, rows_of, schema_of, table

from pytest_syda.providers.offline.words import words

SHORT = {
    "vndr_nm": "vendor name", "brnch": "branch", "pymt_mthd": "payment method", "crncy": "currency",
    "dlvry_dt": "delivery date", "rmrks": "remark", "slry": "salary", "f_name": "first name", "l_nm": "last name",
    "m_init": "middle initial", "ph_no": "phone", "home_ph": "home phone", "job_ttl": "job title",
    "tax_rt": "tax rate", "gndr": "gender", "organisations": "organization",
    "curr_reading": "current reading", "curr_code": "currency code", "tot_chg": "total charge",
    "ctry": "country", "mrtl_sts": "marital status",
    "disc_pct": "discount percent",
}  # fmt: skip
WHOLE = ["mrn", "npi", "sku", "vin", "bpm", "css", "first_name", "class", "ph", "ssn", "pdf", "gps", "why", "rhythm"]


@pytest.mark.parametrize("name", SHORT)
def test_short_words_are_written_out(name: str) -> None:
    """Whether they lost their vowels, or are short only beside the next."""
    assert " ".join(words(name)) == SHORT[name]


@pytest.mark.parametrize("name", WHOLE)
def test_words_that_only_look_short_stay(name: str) -> None:
    """Abbreviations with a meaning of their own, and words that have few vowels."""
    assert "_".join(words(name)) == name


PEOPLE = [("{}FirstName", "str 30"), ("{}LastName", "str 30"), ("{}Email", "str 60"), ("{}City", "str 40")]


@pytest.mark.parametrize("prefix", ["fld", "col_", "cst_", "x_"])
def test_what_all_names_begin_with_says_nothing(prefix: str) -> None:
    """The columns are what they would be without it: the mail is that of the name in its row."""
    cases = [c(name.format(prefix), type_, nullable=False) for name, type_ in PEOPLE]
    rows = rows_of(schema_of(table("records", cases)), 20)["records"]
    for row in rows:
        first, last, email, city = (row[name.format(prefix)] for name, _ in PEOPLE)
        assert re.fullmatch(r"[A-Z][\w'-]+", first)
        assert {first.lower(), re.sub(r"\W", "", last).lower()} & set(re.split(r"[._@-]|(?<=^.)", email))
        assert re.match("[A-Z][a-z]", city)


def test_a_city_by_name_has_the_country_of_its_row() -> None:
    """`city_nm` is the city, and `act_dlv_dt` when it was delivered in fact."""
    cases = [
        c("city_nm", "str 30", nullable=False),
        c("st_cd", "str 2", nullable=False),
        c("ctry_cd", "str 2", nullable=False),
    ]
    rows = rows_of(schema_of(table("sites", cases)), 30)["sites"]
    assert {row["ctry_cd"] for row in rows} == {"US"}
    assert {row["st_cd"] for row in rows} < set(STATES.split())
    assert words("act_dlv_dt") == ("actual", "delivery", "date")


def test_types_in_front_of_names_say_nothing() -> None:
    """`strCity` is a city, `intSeats` a number of seats, `dtmBirthDate` a date of birth."""
    cases = [c("strCity", "str 40"), c("strEmail", "str 60"), c("blnActive", "bool"), c("dtmBirthDate", "date")]
    rows = rows_of(schema_of(table("people", [*cases, c("curSalary", "num 10 2")])), 20)["people"]
    assert all("@" in row["strEmail"] for row in rows if row["strEmail"])
    assert all(1930 < row["dtmBirthDate"].year < 2012 for row in rows if row["dtmBirthDate"])


def test_a_state_is_one_beside_its_city() -> None:
    """`st` is short for the state where there is a city."""
    rows = rows_of(schema_of(table("sites", [c("city", "str 40"), c("st", "str 2"), c("zip", "str 10")])), 30)["sites"]
    assert {row["st"] for row in rows if row["st"]} < set(STATES.split())


STATES = """AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH
    OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY"""


def test_the_mail_of_a_row_is_that_of_its_only_person() -> None:
    """Where a customer is named in a table of something else."""
    cases = [c("cust_nm", "str 40", nullable=False), c("eml_addr", "str 80", nullable=False)]
    rows = rows_of(schema_of(table("calls", cases)), 20)["calls"]
    for row in rows:
        first, *_, last = re.sub(r"[^a-z ]", "", row["cust_nm"].lower()).split()
        assert first in row["eml_addr"] or last in row["eml_addr"]


def test_first_and_last_beside_each_other_are_names() -> None:
    """Alone, or of somebody who is said before them."""
    cases = [c(name, "str 30", nullable=False) for name in ("first", "last", "ContactFirst", "ContactLast")]
    rows = rows_of(schema_of(table("records", cases)), 20)["records"]
    assert all(re.fullmatch(r"[A-Z][\w'-]+", row[name]) for row in rows for name in ("first", "ContactFirst"))
    assert all(re.fullmatch(r"[A-Z][\w' -]+", row[name]) for row in rows for name in ("last", "ContactLast"))
