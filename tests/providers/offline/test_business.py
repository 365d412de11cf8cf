"""What people of everyday trades would stumble over: pay, fines, bookings, claims, words of another trade."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any

from sketch import Case, c, rows_of, schema_of, table

Rows = list[dict[str, Any]]


def made(name: str, *cases: Case) -> Rows:
    return rows_of(schema_of(table(name, cases)), 60)[name]


def sure(type_: str, *names: str) -> list[Case]:
    return [c(name, type_, nullable=False) for name in names]


def test_pay_is_made_of_hours_and_deductions() -> None:
    """Gross pay is hours at their rate, all deductions add up, net pay is what they leave."""
    amounts = ("federal_tax", "state_tax", "health_insurance", "total_deductions", "net_pay", "gross_pay")
    for row in made("payslips", *sure("num 10 2", "regular_hours", "overtime_hours", "hourly_rate", *amounts)):
        hours = row["regular_hours"] + row["overtime_hours"] * Decimal("1.5")
        assert abs(row["gross_pay"] - hours * row["hourly_rate"]) < Decimal("0.02")
        assert row["total_deductions"] == row["federal_tax"] + row["state_tax"] + row["health_insurance"]
        assert row["net_pay"] == row["gross_pay"] - row["total_deductions"]


def test_pay_days_are_of_the_last_years_and_of_the_time_of_those_who_work() -> None:
    """The period of a payslip is the month before its pay day, after the employee was hired."""
    people = table("employees", sure("date", "birth_date", "hire_date"))
    slips = table("payslips", [c("employee_id", "int", nullable=False, parent="employees"),
        *sure("date", "pay_period_start", "pay_period_end", "pay_date")])  # fmt: skip
    rows = rows_of(schema_of(people, slips), 60)
    hired = {row["id"]: row["hire_date"] for row in rows["employees"]}
    for row in rows["payslips"]:
        assert row["pay_period_start"] <= row["pay_period_end"] <= row["pay_date"]
        assert row["pay_date"] > max(hired[row["employee_id"]], dt.date(2023, 12, 1))


def test_what_is_due_in_parts_is_due_in_all() -> None:
    """A total of what is due is the sum of its parts, and the balance is what has not been paid of it."""
    parts = ("tuition_due", "fees_due", "housing_due")
    for row in made("tuition_invoices", *sure("num 10 2", *parts, "total_due", "amount_paid", "balance")):
        assert row["total_due"] == sum(row[name] for name in parts)
        assert row["balance"] == row["total_due"] - row["amount_paid"] >= 0


def test_a_loan_is_late_by_its_dates() -> None:
    """Days late are those from the due date to the return, and none where it came back in time."""
    for row in made("library_loans", *sure("date", "loaned_on", "due_on"), c("returned_on", "date"),
        *sure("int", "days_late")):  # fmt: skip
        if row["returned_on"]:
            assert row["days_late"] == max(0, (row["returned_on"] - row["due_on"]).days)


def test_a_probation_ends_some_months_after_the_hire() -> None:
    """And what employees do later is not bounded by it."""
    people = table("employees", sure("date", "hire_date", "probation_end_date"))
    claims = table("expense_claims", [c("employee_id", "int", nullable=False, parent="employees"),
        *sure("date", "expense_date")])  # fmt: skip
    rows = rows_of(schema_of(people, claims), 60)
    ends = {row["id"]: row["probation_end_date"] for row in rows["employees"]}
    assert all(60 < (row["probation_end_date"] - row["hire_date"]).days < 200 for row in rows["employees"])
    assert any(row["expense_date"] > ends[row["employee_id"]] for row in rows["expense_claims"])


def test_a_table_is_booked_for_minutes_and_taken_that_day() -> None:
    """Who counts a booking in minutes books no days; guests are seated on the day of their booking."""
    cases = [*sure("date", "booking_date"), *sure("time", "booking_time"), *sure("int", "duration_minutes")]
    for row in made("table_bookings", *cases, c("seated_at", "datetime")):
        assert 5 <= row["duration_minutes"] <= 240
        assert row["seated_at"] is None or row["seated_at"].date() == row["booking_date"]


def test_every_trade_denies_for_reasons_of_its_own() -> None:
    """Leave, loans, applications and claims share no reason of another."""
    for name in ("leave_requests", "loan_applications", "job_applications"):
        reasons = {row["denial_reason"] for row in made(name, *sure("str 100", "denial_reason"))}
        assert len(reasons) > 2
        assert not any("covered" in reason or "authorization" in reason for reason in reasons)


def test_modes_and_types_are_of_their_tables() -> None:
    """An interview is held by video, a class in person, a parcel is scanned at a hub, a coupon has conditions."""
    told = {
        ("interviews", "mode"): {"Video", "On-site", "Phone"},
        ("course_sections", "delivery_mode"): {"In person", "Online", "Hybrid"},
        ("parcel_scans", "scan_type"): {"Picked up", "Arrived at hub", "Departed hub", "Out for delivery", "Delivered",
            "Delivery attempted"},
    }  # fmt: skip
    for (name, column), values in told.items():
        assert {row[column] for row in made(name, *sure("str 40", column))} <= values
    rows = made("coupons", *sure("str 200", "restrictions"), *sure("str 20", "code"))
    assert not any("restrictions" in row["restrictions"] for row in rows)


def test_a_nationality_of_two_letters_is_a_country() -> None:
    """Where there is no room for a word, its country's code."""
    found = {row["nationality"] for row in made("guests", *sure("str 2", "nationality"), *sure("str 50", "first_name"))}
    assert {len(code) for code in found} == {2}
    assert not found & {"XX", "QQ", "ZZ", "OV"}


def test_counts_of_what_rarely_happens_are_small() -> None:
    """Reminders, reopenings and installments."""
    limits = {"reminder_count": 3, "reopened_count": 2, "installments": 24}
    for row in made("invoices", *sure("int", *limits)):
        assert all(0 <= row[name] <= most for name, most in limits.items())


def test_a_list_may_end_in_a_semicolon() -> None:
    """The last value is read without what ends the sentence."""
    case = c("status", "str 20", nullable=False, comment="open, closed, on_hold;")
    assert {row["status"] for row in made("tickets", case)} == {"open", "closed", "on_hold"}


def test_who_never_came_was_not_seated_and_left_no_tip() -> None:
    """What follows from the state of a booking: the flag of who did not come, the moment, the tip."""
    for row in made("table_bookings", *sure("date", "booking_date"), *sure("str 20", "status"),
        c("seated_at", "datetime"), *sure("bool", "no_show"), c("tip_amount", "num 8 2")):  # fmt: skip
        assert row["no_show"] == (row["status"] == "no_show")
        if row["status"] in {"cancelled", "no_show"}:
            assert row["seated_at"] is None
            assert row["tip_amount"] is None


def test_only_what_was_paid_back_has_been_reimbursed() -> None:
    """A claim that was denied or is under review has no moment of payment."""
    case = c("status", "str 20", nullable=False, comment="submitted, under_review, approved, denied, paid")
    rows = made("expense_claims", case, *sure("date", "expense_date"), c("reimbursed_at", "datetime"))
    assert all((row["reimbursed_at"] is None) == (row["status"] != "paid") for row in rows)


def test_a_score_is_no_more_than_there_was_to_score() -> None:
    """Of an assignment with points of its own."""
    tasks = table("assignments", sure("int", "max_score"))
    papers = table("submissions", [c("assignment_id", "int", nullable=False, parent="assignments"),
        *sure("int", "score")])  # fmt: skip
    rows = rows_of(schema_of(tasks, papers), 60)
    most = {row["id"]: row["max_score"] for row in rows["assignments"]}
    assert all(0 <= row["score"] <= most[row["assignment_id"]] for row in rows["submissions"])


def test_an_exam_is_passed_with_enough_of_its_marks() -> None:
    """Marks are no more than there are, the percentage is their share, and who has enough of them has passed."""
    exams = table("exams", sure("int", "total_marks", "passing_marks"))
    results = table("exam_results", [c("exam_id", "int", nullable=False, parent="exams"),
        *sure("num 5 1", "marks_obtained"), *sure("num 5 2", "percentage"), *sure("bool", "passed")])  # fmt: skip
    rows = rows_of(schema_of(exams, results), 60)
    all_of = {row["id"]: row for row in rows["exams"]}
    for row in rows["exam_results"]:
        exam = all_of[row["exam_id"]]
        assert 0 <= row["marks_obtained"] <= exam["total_marks"]
        assert abs(row["percentage"] - row["marks_obtained"] * 100 / exam["total_marks"]) < Decimal("0.01")
        assert row["passed"] == (row["marks_obtained"] >= exam["passing_marks"])


def test_guests_write_of_their_stay() -> None:
    """No review of a hotel speaks of a delivery, and the house answers in sentences."""
    rows = made("guest_reviews", *sure("str 80", "hotel_name"), *sure("str", "review_text", "management_response"))
    assert not any(word in row["review_text"] for row in rows for word in ("arrived", "buy", "packed"))
    assert all(row["management_response"].endswith(".") for row in rows)


def test_a_card_is_told_of_what_was_paid_with_one() -> None:
    """Brand and last digits stand in rows whose payment method is a card, and in no other."""
    rows = made("subscriptions", *sure("str 20", "payment_method"), c("card_brand", "str 20"), c("card_last4", "str 4"))
    for row in rows:
        by_card = "Card" in row["payment_method"]
        assert (row["card_brand"] is not None) == (row["card_last4"] is not None) == by_card


def test_a_bid_is_near_what_the_work_is_thought_to_cost() -> None:
    """Of a project with an estimate."""
    tenders = table("tenders", sure("num 12 2", "estimated_cost"))
    bids = table("bids", [c("tender_id", "int", nullable=False, parent="tenders"), *sure("num 12 2", "bid_amount")])
    rows = rows_of(schema_of(tenders, bids), 60)
    thought = {row["id"]: row["estimated_cost"] for row in rows["tenders"]}
    assert all(0.8 < row["bid_amount"] / thought[row["tender_id"]] < 1.2 for row in rows["bids"])
