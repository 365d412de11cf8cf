"""What comments say in plain sight is obeyed: lists, ranges, formats, examples, units."""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest
from sketch import c, rows_of, schema_of, table

from pytest_syda.providers.offline.facts import read_facts

LISTS = [
    ("Active, Inactive, Prospect", {"Active", "Inactive", "Prospect"}),
    ("Order status: New, Processing, Shipped, Delivered", {"New", "Processing", "Shipped", "Delivered"}),
    ("code: A, B, C", {"A", "B", "C"}),
    ("low/medium/high", {"low", "medium", "high"}),
    ("full-time / part-time / contract", {"full-time", "part-time", "contract"}),
    ("A, B, C, D, F or NULL while in progress", {"A", "B", "C", "D", "F"}),
    ("pre-paid | post-paid", {"pre-paid", "post-paid"}),
    ("in-house, out-sourced", {"in-house", "out-sourced"}),
    ("e-mail, e-book, print", {"e-mail", "e-book", "print"}),
    ("A-Active, I-Inactive", {"A", "I"}),
    ("S, M, L, XL", {"S", "M", "L", "XL"}),
    ("one of: a|b|c", {"a", "b", "c"}),
    ("'draft' or 'published'", {"draft", "published"}),
    ("Insurance plan type (HMO, PPO, etc.)", {"HMO", "PPO"}),
    ("A=Active, I=Inactive", {"A", "I"}),
    ("either open or closed", {"open", "closed"}),
    ("draft -> review -> published", {"draft", "review", "published"}),
    ("Can be small, medium or large", {"small", "medium", "large"}),
    ("Status of the order; one of NEW, PAID, SHIPPED", {"NEW", "PAID", "SHIPPED"}),
    ("red | green | blue", {"red", "green", "blue"}),
    ("Y/N", {"Y", "N"}),
    ("Valid values: gold, silver, bronze.", {"gold", "silver", "bronze"}),
    ("[todo, doing, done]", {"todo", "doing", "done"}),
    ('Possible values are "on" and "off"', {"on", "off"}),
    ("S=small M=medium L=large", {"S", "M", "L"}),
    ("A for annual, M for monthly, Q for quarterly", {"A", "M", "Q"}),
    ("- small - medium - large", {"small", "medium", "large"}),
    ("[A]ctive, [I]nactive", {"A", "I"}),
    ("1. draft 2. final 3. withdrawn", {"1", "2", "3"}),
    ("y/n", {"y", "n"}),
    ("A to D", {"A", "B", "C", "D"}),
    ("P (person) or O (organisation)", {"P", "O"}),
    ("bronze>silver>gold", {"bronze", "silver", "gold"}),
    ("true or false, as text", {"true", "false"}),
    ("Mr., Ms., Dr.", {"Mr.", "Ms.", "Dr."}),
    ("P1 (critical) - P4 (low)", {"P1", "P2", "P3", "P4"}),
    (
        "booked, in progress, waiting for parts, done, collected",
        {"booked", "in progress", "waiting for parts", "done", "collected"},
    ),
    ("iOS, Android, Web", {"iOS", "Android", "Web"}),
    ("removed, kept, escalated - NULL until resolved", {"removed", "kept", "escalated"}),
    ("grade A-C", {"A", "B", "C"}),
]


def values(type_: str, comment: str, name: str = "status", size: int = 60) -> set[object]:
    rows = rows_of(schema_of(table("gadgets", [c(name, type_, comment=comment)])), size)["gadgets"]
    return {row[name] for row in rows if row[name] is not None}


@pytest.mark.parametrize(("comment", "expected"), LISTS)
def test_listed_values_are_the_values(comment: str, expected: set[str]) -> None:
    """The values a comment lists are the column's values, all of them and no others."""
    assert values("str 20", comment) == expected


def test_numbers_listed_with_their_meaning() -> None:
    """`0=off, 1=on` are 0 and 1; the ends of a scale are the scale."""
    assert values("int", "0=off, 1=on, 2=auto", "mode") == {0, 1, 2}
    assert values("int", "1 = easy, 5 = hard", "difficulty") == {1, 2, 3, 4, 5}
    assert values("int", "1: low, 2: medium, 3: high", "level") == {1, 2, 3}


@pytest.mark.parametrize(
    "comment", ["0/1", "0 or 1", "boolean, 0 or 1", "1 if free else 0", "1 = yes, 0 = no", "1 deleted, 0 live"]
)
def test_a_number_is_the_flag_that_its_comment_says(comment: str) -> None:
    """However yes and no are written, nothing but the two numbers is there."""
    assert values("int", comment, "flag") == {0, 1}


def test_what_is_said_to_be_a_value_is_one() -> None:
    """Also where other columns are called so: somebody prefers to be reached by phone, and has one."""
    columns = [c("phone", "str 20"), c("email", "str 60"), c("preferred_contact", "str 8", comment="phone|email|sms")]
    rows = rows_of(schema_of(table("people", [*columns, c("address_1", "str 50")])), 40)["people"]
    assert {row["preferred_contact"] for row in rows} == {"phone", "email", "sms"}


SPELT = [
    ("S followed by 8 digits", "S[0-9]{8}"),
    ("two letters and four digits", "[A-Z]{2}[0-9]{4}"),
    ("3 uppercase letters, a dash and 4 digits", "[A-Z]{3}-[0-9]{4}"),
    ("CLM/ followed by the year / and 6 digits", "CLM/202[3-5]/[0-9]{6}"),
    ("'WO-' + 6 digits", "WO-[0-9]{6}"),
    ("like 2024-S or 2024-F", "202[3-5]-[SF]"),
    ("e.g. L-00042", "L-[0-9]{5}"),
    ("e.g. CS-101, MATH-201", "(CS|MATH)-[0-9]{3}"),
    ("15 digits, ISO 11784", "[0-9]{15}"),
    ("3 or 4 capital letters", "[A-Z]{3,4}"),
    ("6 uppercase letters or digits", "[A-Z0-9]{6}"),
    ("8 uppercase letters/digits", "[A-Z0-9]{8}"),
    ("like G24-000123", "G[0-9]{2}-[0-9]{6}"),
    ("registration, e.g. AB12 CDE", "AB[0-9]{2} [A-Z]{3}|[A-Z]{2}[0-9]{2} [A-Z]{3}"),
    ("IT-###### (six digits)", "IT-[0-9]{6}"),
    ("8 digits, zero-padded", "[0-9]{8}"),
    ("letter, dash, number - like B-12", "[A-Z]-[0-9]{2}"),
    ("e.g. 2023/24", r"2022/23|2023/24|2024/25|2025/26"),
    ("three words, e.g. filled.count.soap", r"[a-z]+\.[a-z]+\.[a-z]+"),
]


@pytest.mark.parametrize(("comment", "shape"), SPELT)
def test_a_code_told_in_words_is_of_that_shape(comment: str, shape: str) -> None:
    """Piece by piece, or by what its examples have in common."""
    assert all(re.fullmatch(shape, str(value)) for value in values("str 20", comment, "student_no"))


RANGES = [
    ("int", "rating", "1 to 5 stars", 1, 5),
    ("int", "weekday", "0-6, Monday is 0", 0, 6),
    ("float", "share", "between 0 and 1", 0, 1),
    ("float", "confidence", "fraction between 0 and 1", 0, 1),
    ("int", "guests", "max 10", 0, 10),
    ("int", "age", "at least 18", 18, 120),
    ("int", "stock", "non-negative", 0, 10**6),
    ("float", "fill", "percent", 0, 100),
    ("int", "severity", "Severity level from 1 (lowest) to 5 (highest)", 1, 5),
    ("int", "score", "Scale 1-10", 1, 10),
    ("float", "weight", "Weight in kg (0.1 - 50)", 0.1, 50),
    ("int", "built", "Year of manufacture (1990-2024)", 1990, 2024),
    ("int", "qty", "between 10 and 20", 10, 20),
    ("num 5 2", "discount", "0..30", 0, 30),
    ("num 5 2", "discount", "not more than 50", 0, 50),
]


@pytest.mark.parametrize(("type_", "name", "comment", "low", "high"), RANGES)
def test_ranges_are_kept(type_: str, name: str, comment: str, low: float, high: float) -> None:
    """No value lies outside the range a comment gives."""
    assert all(low <= float(value) <= high for value in values(type_, comment, name))  # type: ignore[arg-type]


FORMATS = [
    ("ISO 4217", "[A-Z]{3}"),
    ("ISO 3166-1 alpha-2", "[A-Z]{2}"),
    ("alpha-3 country code", "[A-Z]{3}"),
    ("E.164", r"\+\d{8,15}"),
    ("YYYY-MM", r"\d{4}-\d\d"),
    ("HH:MM", r"\d\d:\d\d"),
    ("YYYY-MM-DD", r"\d{4}-\d\d-\d\d"),
    ("MM/YY", r"\d\d/\d\d"),
    ("e.g. ABC-123", "[A-Z]{3}-[0-9]{3}"),
    ("for example 12-3456", r"\d\d-\d{4}"),
    ("SHA-256 hex digest", "[0-9a-f]{64}"),
    ("MD5", "[0-9a-f]{32}"),
    ("hex color", "#[0-9A-Fa-f]{6}"),
    ("IANA time zone name", r"\w+/[\w/+-]+|UTC"),
    ("semantic version", r"\d+\.\d+\.\d+"),
    ("comma-separated tags", r"[^,]+(, ?[^,]+)*"),
    ("cron expression", r"\S+( \S+){4}"),
    ("Format: AA-9999", r"[A-Z]{2}-[0-9]{4}"),
    ("mime type", r"\w+/[\w.+-]+"),
    ("BCP 47 language tag", "[a-z]{2}-[A-Z]{2}"),
    ("MRN-######", r"MRN-\d{6}"),
    ("Format: TCK99999", r"TCK\d{5}"),
]


@pytest.mark.parametrize(("comment", "pattern"), FORMATS)
def test_formats_are_followed(comment: str, pattern: str) -> None:
    """Text is of the format a comment spells out, whatever the column is called."""
    assert all(re.fullmatch(pattern, str(value)) for value in values("str 80", comment, "field_7"))


@pytest.mark.parametrize(
    "comment",
    [
        "Name, address and phone of the customer",
        "first, middle and last name",
        "Reference to patient",
        "Amount billed for service in USD",
        "Date when added to CRM",
    ],
)
def test_sentences_are_no_lists(comment: str) -> None:
    """A comment that merely describes is not mistaken for a list of values."""
    listing = read_facts(comment).listing
    assert not listing.sure


def test_units_are_converted() -> None:
    """The same weight in grams is a thousand times what it is in kilograms; prices in cents are whole numbers."""
    kilos = values("float", "in kg", "weight")
    grams = values("float", "in grams", "weight")
    assert 300 < sum(grams) / sum(kilos) < 3000  # type: ignore[arg-type,call-overload]
    assert all(isinstance(value, int) and value >= 100 for value in values("int", "price in cents", "price"))


def test_an_example_says_more_than_a_name() -> None:
    """Codes are written as the comment shows one, also where the name alone is known to mean other codes."""
    assert all(re.fullmatch(r"AB-\d{3}-[A-Z]{2}", str(value)) for value in values("str 12", "e.g. AB-123-CD", "plate"))


def test_the_codes_of_a_key_like_column_are_obeyed() -> None:
    """`direction_id` is 0 or 1 where the comment says what each means."""
    assert values("int", "0 = outbound, 1 = inbound", "direction_id") == {0, 1}


@pytest.mark.parametrize(
    "comment", ["Harmonized System code, 6 digits", "Tariff code, 4 letters", "code, ten characters"]
)
def test_a_length_is_no_value(comment: str) -> None:
    """A comment that says how long a code is does not list its values."""
    packages = table("packages", [c("code", "str 12", nullable=False, comment=comment)])
    made = {row["code"] for row in rows_of(schema_of(packages))["packages"]}
    assert len(made) > 5
    assert not any(word in code for code in made for word in ("digits", "letters", "characters"))


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


JSONS = [
    ("JSON object with keys width, height", lambda v: set(v) == {"width", "height"} and all(map(_is_number,
        v.values()))),
    ('list of {"start": seconds, "title": text}', lambda v: all(
        isinstance(item["start"], int) and isinstance(item["title"], str) for item in v)),
    ('{"theme": "light|dark", "emails": true}', lambda v: v["theme"] in {"light", "dark"} and v["emails"] in {
        True, False}),
    ("keys: min, max and avg", lambda v: v["min"] <= v["avg"] <= v["max"]),
    ("array of lowercase strings, max 3 items", lambda v: len(v) <= 3 and all(item == item.lower() for item in v)),
    ("list of 4 numbers between 0 and 1", lambda v: len(v) == 4 and all(0 <= item <= 1 for item in v)),
    ("array of email addresses", lambda v: all("@" in item for item in v)),
    ("keys email, push, sms; each true/false", lambda v: set(v) == {"email", "push", "sms"} and all(
        isinstance(item, bool) for item in v.values())),
    ('{"primary": "#112233", "font": "Inter"}', lambda v: re.fullmatch("#[0-9A-F]{6}", v["primary"]) is not None),
    ("object keyed by question id", lambda v: isinstance(v, dict)),
    ("ISO 639-1 codes", lambda v: all(re.fullmatch("[a-z]{2}", item) for item in v)),
    ("GeoJSON polygon", lambda v: v["type"] == "Polygon" and v["coordinates"][0][0] == v["coordinates"][0][-1]),
    ("array of short sentences", lambda v: all(len(item.split()) > 2 for item in v)),
    ("[lat, lng]", lambda v: 25 < v[0] < 49 and -123 < v[1] < -71),
    ("map of currency to price", lambda v: set(v) == {"USD", "EUR", "GBP"} and all(map(_is_number, v.values()))),
    ("fields: name (string), age (int), active (bool)", lambda v: isinstance(v["name"], str) and isinstance(
        v["age"], int) and isinstance(v["active"], bool)),
    ("list of objects with sku, qty and unit_price", lambda v: all(set(item) == {"sku", "qty",
        "unit_price"} for item in v)),
]  # fmt: skip


@pytest.mark.parametrize(("comment", "expected"), JSONS)
def test_json_is_of_the_form_that_its_comment_tells(comment: str, expected: Callable[[Any], bool]) -> None:
    """By its keys, by an example, by what its list holds."""
    rows = rows_of(schema_of(table("gadgets", [c("stuff", "json", comment=comment, nullable=False)])), 20)["gadgets"]
    assert all(expected(row["stuff"]) for row in rows)


FORMULAS = [
    ("hours * rate", lambda r: r["hours"] * r["rate"]),
    ("hrs x rate", lambda r: r["hours"] * r["rate"]),
    ("= hours * rate + bonus", lambda r: r["hours"] * r["rate"] + r["bonus"]),
    ("product of hours and rate", lambda r: r["hours"] * r["rate"]),
    ("sum of rate and bonus", lambda r: r["rate"] + r["bonus"]),
    ("Rate plus bonus, in USD", lambda r: r["rate"] + r["bonus"]),
    ("20% of the bonus", lambda r: r["bonus"] * Decimal("0.2")),
    ("What is paid (hours times rate)", lambda r: r["hours"] * r["rate"]),
    ("same as bonus", lambda r: r["bonus"]),
]


@pytest.mark.parametrize(("comment", "expected"), FORMULAS)
def test_a_number_is_what_its_comment_makes_of_others(comment: str, expected: Callable[[Any], Decimal]) -> None:
    """In signs or in words."""
    columns = [c(name, "num 9 2", nullable=False) for name in ("hours", "rate", "bonus")]
    made = c("fee", "num 12 2", comment=comment, nullable=False)
    rows = rows_of(schema_of(table("shifts", [*columns, made])), 30)["shifts"]
    assert all(abs(row["fee"] - expected(row)) <= Decimal("0.01") for row in rows)
    assert len({row["fee"] for row in rows}) > 5


def test_a_copy_is_of_the_column_its_comment_names() -> None:
    """Of the row that it refers to."""
    people = table("people", [c("email", "str 80", nullable=False), c("name", "str 60", nullable=False)])
    copies = [
        c("mailed_to", "str 80", comment="same as person email"),
        c("label", "str 60", comment="copy of people.name"),
    ]
    rows = rows_of(
        schema_of(people, table("letters", [c("person_id", "int", parent="people", nullable=False), *copies]))
    )
    by_id = {row["id"]: row for row in rows["people"]}
    assert all(row["mailed_to"] in {None, by_id[row["person_id"]]["email"]} for row in rows["letters"])
    assert all(row["label"] in {None, by_id[row["person_id"]]["name"]} for row in rows["letters"])
    assert sum(row["label"] is not None for row in rows["letters"]) > len(rows["letters"]) / 2


TOLD = [
    ("NULL for bikes", lambda r: r["kind"] != "bike"),
    ("only for cars and vans", lambda r: r["kind"] in {"car", "van"}),
    ("only set when kind is van", lambda r: r["kind"] == "van"),
    ("NULL unless it is insured", lambda r: r["is_insured"]),
    ("only for organisations", lambda r: r["holder"] == "O"),
    ("empty if not insured", lambda r: r["is_insured"]),
    ("NULL where insured", lambda r: not r["is_insured"]),
]


@pytest.mark.parametrize(("comment", "there"), TOLD)
def test_a_value_is_there_where_the_comment_says_so(comment: str, there: Callable[[Any], bool]) -> None:
    """By a value of another column, or by a flag; and it is there in all the others."""
    kind = c("kind", "str 5", comment="bike, car, van", nullable=False)
    holder = c("holder", "str 1", comment="P (person) or O (organisation)", nullable=False)
    columns = [kind, holder, c("is_insured", "bool", nullable=False), c("number", "str 20", comment=comment)]
    rows = rows_of(schema_of(table("vehicles", columns)), 60)["vehicles"]
    assert all((row["number"] is not None) == there(row) for row in rows)
    assert any(row["number"] is None for row in rows)


@pytest.mark.parametrize(
    ("comment", "low", "high"), [("epoch seconds", 1e9, 2e9), ("unix time in milliseconds", 1e12, 2e12)]
)
def test_a_number_is_the_moment_that_its_comment_says(comment: str, low: float, high: float) -> None:
    """Whatever it is called."""
    assert all(low < float(str(value)) < high for value in values("big", comment, "st_epoch"))


def test_examples_that_the_name_does_not_know_are_the_values() -> None:
    """Codes such as those of markets, where a market's name would be known."""
    assert values("str 4", "MIC code such as XNAS, XNYS", "exchange") == {"XNAS", "XNYS"}
    assert all(
        re.fullmatch(r"[a-z_]+\.[a-z_]+", str(v)) for v in values("str", "e.g. user.login, invoice.paid", "action")
    )


def test_a_day_of_birth_is_one_in_every_format() -> None:
    """Nobody who has a card was born last year."""
    days = values("str 10", "format DD.MM.YYYY", "birth_date")
    assert all(re.fullmatch(r"\d\d\.\d\d\.(19|200)\d+", str(day)) for day in days)


def test_a_price_that_is_text_has_its_cents() -> None:
    """Two digits behind the point, also where the last is none."""
    assert all(re.fullmatch(r"\d+\.\d\d", str(price)) for price in values("str 10", "with two places", "price"))


@pytest.mark.parametrize("comment", ["not more than limit", "at most the limit", "<= limit", "never exceeds limit"])
def test_a_number_keeps_below_the_one_that_its_comment_names(comment: str) -> None:
    """Another column of its row is the most it may be."""
    columns = [c("limit", "num 9 2", nullable=False), c("spent", "num 9 2", comment=comment, nullable=False)]
    rows = rows_of(schema_of(table("budgets", columns)), 40)["budgets"]
    assert all(0 <= row["spent"] <= row["limit"] for row in rows)
    assert len({row["spent"] / row["limit"] for row in rows if row["limit"]}) > 10


@pytest.mark.parametrize("comment", ["hot or cold", "6 letters or digits", "lowercase letters, digits and underscores"])
def test_a_unique_code_is_none_of_a_few_words(comment: str) -> None:
    """A list that would leave most rows without a value is no list, and neither is what a code is written in."""
    rows = rows_of(schema_of(table("bookings", [c("handle", "str 15", comment=comment, unique=True)])), 40)["bookings"]
    assert len({row["handle"] for row in rows}) == 40


def test_what_is_there_once_something_was_done_waits_for_it() -> None:
    """For its moment, or for a state in which it was done."""
    columns = [
        c("completed_at", "datetime"), c("certificate", "str 20", comment="NULL until completed"),
        c("state", "str 12", comment="new/open/solved/closed", nullable=False),
        c("stars", "int", comment="1-5, NULL until solved"),
    ]  # fmt: skip
    rows = rows_of(schema_of(table("requests", columns)), 80)["requests"]
    assert all((row["certificate"] is None) == (row["completed_at"] is None) for row in rows)
    assert all((row["stars"] is not None) == (row["state"] in {"solved", "closed"}) for row in rows)


def test_a_stay_ends_its_nights_after_it_starts() -> None:
    """Also where it is told when it was booked."""
    columns = [c(name, "date", nullable=False) for name in ("check_in", "check_out")]
    nights = c("nights", "int", comment="check_out - check_in", nullable=False)
    booked = c("booked_at", "datetime", nullable=False)
    rows = rows_of(schema_of(table("bookings", [*columns, nights, booked])))["bookings"]
    assert all((row["check_out"] - row["check_in"]).days == row["nights"] for row in rows)


def test_eggs_are_no_examples() -> None:
    """`e.g.` in any spelling announces examples; a word that begins with its letters does not."""
    assert read_facts("Number of eggs in a clutch").examples == ()
    assert {read_facts(f"Kind of nest, {sign} burrow").examples for sign in ("e.g.", "eg", "E.G.,", "(e. g.")} == {
        ("burrow",)
    }
