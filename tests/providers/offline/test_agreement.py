"""Texts of a row agree with the columns beside them."""

from __future__ import annotations

import csv
import datetime as dt
import re
from collections.abc import Callable
from importlib.resources import files

import pytest
from sketch import c, rows_of, schema_of, table

from pytest_syda.providers.offline.columns import column_spec
from pytest_syda.providers.offline.context import TableContext
from pytest_syda.recipe.kinds.text import Text
from pytest_syda.schema.types import Column, Schema, Table, Type

WORDS, PROSE, WHOLE = Type(kind="string", length=80), Type(kind="string"), Type(kind="integer")


def text_of(table: str, column: str, **columns: Type) -> Text:
    made = Table(name=table, columns=tuple(Column(name=name, type=type_) for name, type_ in columns.items()))
    home = TableContext(Schema(tables={table: made}), made)
    spec = column_spec(home, made[column])
    assert isinstance(spec, Text)
    return spec


def test_a_note_follows_the_diagnosis():
    """A visit's notes are about what was found."""
    spec = text_of("encounters", "clinical_notes", diagnosis_code=WORDS, clinical_notes=PROSE)
    assert (spec.topic, spec.scene) == ("clinical_note", "diagnosis_code")


def test_a_review_follows_its_stars():
    """Title and text of a review are as good as its rating."""
    columns = {"rating": WHOLE, "title": WORDS, "body": PROSE}
    for column in ("title", "body"):
        spec = text_of("reviews", column, **columns)
        assert (spec.topic, spec.tone, spec.group, spec.tone_range) == ("review", "rating", "review", (1, 5))


def test_a_ticket_follows_its_subject():
    """What a ticket says is what its subject announced."""
    spec = text_of("support_tickets", "description", subject=WORDS, description=PROSE)
    assert (spec.topic, spec.scene) == ("ticket", "subject")


def test_a_title_and_a_text_of_one_topic_are_told_together():
    """Where the title is prose itself, both share a story instead of one looking for words in the other."""
    columns = {"title": WORDS, "body": PROSE}
    title, body = text_of("announcements", "title", **columns), text_of("announcements", "body", **columns)
    assert title.topic == body.topic == "announcement"
    assert (title.group, body.group, body.scene) == ("announcement", "announcement", "")


def test_a_title_does_not_follow_its_text():
    """Titles name the story, texts follow: never the other way round."""
    spec = text_of("messages", "subject", subject=WORDS, body=PROSE)
    assert spec.scene == ""


@pytest.mark.parametrize(
    ("comment", "counted"),
    [
        ("0-6, Monday is 0", lambda day: day.weekday()),
        ("1 to 7, Monday is 1", lambda day: day.isoweekday()),
        ("0-6, Sunday is 0", lambda day: day.isoweekday() % 7),
        ("", lambda day: day.weekday()),
    ],
)
def test_a_weekday_is_that_of_its_date(comment: str, counted: Callable[[dt.date], int]):
    """Counted from where the comment says."""
    columns = [
        c("starts_at", "datetime", nullable=False), c("day_of_week", "int", comment=comment), c("month", "int"),
        c("created_at", "datetime"),
    ]  # fmt: skip
    rows = [row for row in rows_of(schema_of(table("events", columns)))["events"] if row["day_of_week"] is not None]
    assert all(row["day_of_week"] == counted(row["starts_at"]) for row in rows)
    assert all(row["month"] in (None, row["starts_at"].month) for row in rows)


def test_a_weekday_of_a_timetable_stands_alone():
    """Opening hours have no date, and each shop has a weekday once."""
    hours = [c("opens_at", "time"), c("day_of_week", "int", comment="0-6, Monday is 0", nullable=False)]
    rows = rows_of(schema_of(table("opening_hours", hours)), 60)["opening_hours"]
    assert {row["day_of_week"] for row in rows} == set(range(7))


@pytest.mark.parametrize("noun", ["clinics", "restaurants", "schools", "museums", "suppliers", "gyms"])
def test_a_house_is_found_under_its_name(noun: str):
    """The site and the mail of a clinic, a shop or a club go by what it is called."""
    columns = [c(name, "str 120", nullable=False) for name in ("name", "website", "email")]
    for row in rows_of(schema_of(table(noun, columns)), 12)[noun]:
        host = row["website"].removeprefix("https://")
        assert host.split(".")[0].split("-")[0] == re.findall(r"[a-z]+", row["name"].lower().replace("'", ""))[0]
        assert row["email"].endswith(f"@{host}")


def test_a_system_has_a_version_of_its_own():
    """Beside its name, the version is one that the system has; servers run what servers run."""
    columns = [c("os_name", "str 40", nullable=False), c("os_version", "str 20", nullable=False)]
    rows = rows_of(schema_of(table("servers", columns)))["servers"]
    assert {row["os_name"] for row in rows} <= {"Ubuntu", "Debian", "Rocky Linux", "Windows Server"}
    assert all(row["os_version"] in ("22.04", "24.04", "20.04") for row in rows if row["os_name"] == "Ubuntu")


def test_a_host_is_of_its_environment():
    """A name that says another environment or region than the row's own columns would be a lie."""
    columns = [c("hostname", "str 80", nullable=False), c("environment", "str 12"), c("region", "str 20")]
    for row in rows_of(schema_of(table("servers", columns)))["servers"]:
        assert not re.search("prod|test|dev|stag|east|west", row["hostname"])


def test_a_fine_is_for_the_days_too_late():
    """What came back in time costs nothing."""
    columns = [
        c("checked_out_at", "datetime", nullable=False), c("due_date", "date", nullable=False),
        c("returned_at", "datetime"), c("fine_amount", "num 6 2", nullable=False),
    ]  # fmt: skip
    for row in rows_of(schema_of(table("library_loans", columns)))["library_loans"]:
        late = (row["returned_at"].date() - row["due_date"]).days if row["returned_at"] else None
        assert late is None or float(row["fine_amount"]) == pytest.approx(0.25 * max(0, late))


def test_a_department_is_that_of_the_job():
    """A financial analyst works in finance, not in design."""
    columns = [c("job_title", "str 80", nullable=False), c("department", "str 40", nullable=False)]
    with files("pytest_syda.recipe").joinpath("data", "jobs.csv").open(encoding="utf-8") as lines:
        works_in = {job["title"]: job["department"] for job in csv.DictReader(lines)}
    for row in rows_of(schema_of(table("employees", columns)))["employees"]:
        assert works_in[row["job_title"]] == row["department"]


def test_a_rental_costs_its_days_at_its_rate():
    """The days are those between the dates, and the total is what they cost."""
    columns = [
        c("pickup_date", "date", nullable=False), c("return_date", "date", nullable=False),
        c("days", "int", nullable=False), c("daily_rate", "num 8 2", nullable=False),
        c("total_cost", "num 10 2", nullable=False),
    ]  # fmt: skip
    for row in rows_of(schema_of(table("rentals", columns)))["rentals"]:
        assert row["days"] == (row["return_date"] - row["pickup_date"]).days
        assert row["total_cost"] == row["days"] * row["daily_rate"]


def test_a_property_for_sale_is_no_evidence():
    """What is for sale is described as a house, and its lot is measured in acres."""
    columns = [c("bedrooms", "int"), c("lot_size_acres", "num 6 2", nullable=False), c("description", "str")]
    for row in rows_of(schema_of(table("properties", columns)))["properties"]:
        assert row["lot_size_acres"] < 60
        assert not re.search("knife|jacket|pipe", row["description"] or "")


def test_ingredients_are_several():
    """What the name has many of is a list in words, where there is room for one."""
    rows = rows_of(schema_of(table("dishes", [c("name", "str 60"), c("ingredients", "str", nullable=False)])))["dishes"]
    assert any(row["ingredients"].count(", ") > 1 for row in rows)


@pytest.mark.parametrize(("flag", "moment"), [("is_verified", "email_verified_at"), ("is_closed", "account_closed_at")])
def test_a_flag_and_the_moment_of_its_deed_agree(flag: str, moment: str):
    """Whose mail was verified at some moment is verified."""
    columns = [c(flag, "bool", nullable=False), c(moment, "datetime"), c("created_at", "datetime", nullable=False)]
    for row in rows_of(schema_of(table("users", columns)))["users"]:
        assert row[flag] == (row[moment] is not None)


def test_an_owner_has_mail_of_their_own():
    """The house's mail and site are those of the house alone, and not of whoever else the row names."""
    columns = [c(name, "str 120", nullable=False) for name in ("name", "website", "owner_name", "owner_email")]
    for row in rows_of(schema_of(table("clinics", columns)), 12)["clinics"]:
        first = row["owner_name"].split()[0].lower()
        assert row["owner_email"].startswith(first)
        assert not row["owner_email"].endswith(row["website"].removeprefix("https://"))
