"""Flags, states and what stands beside them say the same."""

from __future__ import annotations

import datetime as dt
from typing import Any

import expect as e
from sketch import c, rows_of, schema_of, table

AS_OF = dt.datetime(2026, 1, 1)


def made(name: str, *cases: Any, size: int = 60) -> list[dict[str, Any]]:
    return rows_of(schema_of(table(name, cases)), size)[name]


def test_what_is_sold_out_is_sold() -> None:
    """A flag and the two numbers it is about agree, and the flag has both its values."""
    rows = made("shows", c("capacity", "int"), c("tickets_sold", "int"), c("sold_out", "bool"))
    assert all((row["tickets_sold"] == row["capacity"]) == row["sold_out"] for row in rows)
    assert {row["sold_out"] for row in rows} == {True, False}


def test_nothing_is_there_of_what_is_out_of_stock() -> None:
    """`in_stock` is false exactly where the quantity is zero."""
    rows = made("products", c("name", "str 80"), c("stock_quantity", "int"), c("in_stock", "bool"))
    assert all((row["stock_quantity"] > 0) == row["in_stock"] for row in rows)


def test_the_majority_decides() -> None:
    """What was voted on passed where more were for it."""
    rows = made("motions", c("yes_votes", "int"), c("no_votes", "int"), c("passed", "bool"))
    assert all(row["passed"] == (row["yes_votes"] > row["no_votes"]) for row in rows)


def test_reasons_stand_where_something_failed() -> None:
    """By a flag, and by a status: no reason of a failure where all went well."""
    rows = made("login_events", c("success", "bool"), c("failure_reason", "str 80"))
    assert all((row["failure_reason"] is None) == row["success"] for row in rows)
    jobs = made("jobs", c("status", "str 20"), c("error_message", "str 200"))
    assert all((row["error_message"] is not None) == (row["status"] == "failed") for row in jobs)


def test_what_is_pending_began_lately() -> None:
    """Orders that are pending or in processing are some weeks old at most; those that are done need not be."""
    rows = made("orders", c("ordered_at", "datetime"), c("status", "str 20"))
    ages = {row["status"]: max((AS_OF - each["ordered_at"]).days for each in rows if each["status"] == row["status"])
        for row in rows}  # fmt: skip
    assert ages["pending"] <= 25
    assert ages["delivered"] > 60


def test_the_sex_of_an_enum_is_the_first_names() -> None:
    """Two columns that spell it in two ways agree with each other."""
    rows = made("patients", c("first_name", "str 30"), c("sex", "enum M|F|X"), c("gender", "enum male|female|other"))
    assert all(row["sex"] == row["gender"][0].upper() for row in rows)


def test_accounts_are_of_the_rows_country() -> None:
    """An IBAN and a tax number begin with the country's code where it is one that has them, and pass their checks."""
    known = {"Germany": "DE", "France": "FR", "Spain": "ES", "Italy": "IT", "Portugal": "PT", "United Kingdom": "GB"}
    rows = made("suppliers", c("country", "str 40"), c("iban", "str 34"), c("vat_number", "str 20"), size=200)
    there = [row for row in rows if row["country"] in known]
    assert there
    assert all(row[name].startswith(known[row["country"]]) for row in there for name in ("iban", "vat_number"))
    assert all(e.iban(row["iban"]) for row in rows)


def test_short_mime_types_are_of_the_file() -> None:
    """Where the long names of office files have no room, the type still goes with the ending."""
    types = {"pdf": "application/pdf", "png": "image/png", "jpg": "image/jpeg", "csv": "text/csv", "txt": "text/plain"}
    rows = made("files", c("file_name", "str 80"), c("mime_type", "str 20"))
    ends = [(row["file_name"].rpartition(".")[2], row["mime_type"]) for row in rows]
    assert all(types.get(end, mime) == mime for end, mime in ends)
    assert {end for end, _ in ends} & set(types)


def test_names_of_two_values_have_these() -> None:
    """`am_or_pm` is AM or PM, `day_night` day or night."""
    rows = made("slots", c("am_or_pm", "str 2"), c("day_night", "str 5"))
    assert {row["am_or_pm"] for row in rows} == {"AM", "PM"}
    assert {row["day_night"] for row in rows} == {"day", "night"}
