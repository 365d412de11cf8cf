"""The columns of one row tell one story: what a state, a flag or a moment says, the others do not deny."""

from __future__ import annotations

import datetime as dt
from itertools import pairwise
from typing import Any

import pytest
from sketch import c, rows_of, schema_of, table

from pytest_syda.providers.offline.lifecycle import reached, same_deed

AS_OF = dt.datetime(2026, 1, 1)


def made(name: str, *cases: Any, size: int = 120) -> list[dict[str, Any]]:
    return rows_of(schema_of(table(name, cases)), size)[name]


def stages(name: str, states: str, *moments: str) -> list[dict[str, Any]]:
    """Rows with a status of these values and nullable moments."""
    always = c("created_at", "datetime", nullable=False)
    status = c("status", f"enum {states}", nullable=False)
    return made(name, status, *(c(moment, "datetime") for moment in moments), always)


LIVES = [
    ("shipments", "draft|booked|in_transit|delivered", ("booked_at", "picked_up_at", "delivered_at"), (0, 1, 2, 3)),
    ("appointments", "SCHEDULED|CONFIRMED|CHECKED_IN|COMPLETED", ("confirmed_at", "checked_in_at", "completed_at"),
        (0, 1, 2, 3)),
    ("tickets", "open|in_progress|resolved|closed", ("assigned_at", "resolved_at", "closed_at"), (0, 1, 2, 3)),
    ("loans", "applied|approved|disbursed|closed", ("approved_at", "disbursed_at", "closed_at"), (0, 1, 2, 3)),
    ("applicants", "screening|interview|offer|hired", ("screened_at", "offered_at", "hired_at"), (0, 1, 2, 3)),
    ("kilns", "loaded|glazed|fired", ("glazed_at", "fired_at"), (0, 1, 2)),
]  # fmt: skip


@pytest.mark.parametrize(("name", "states", "moments", "counts"), LIVES)
def test_moments_of_stages_are_there_once_they_are_reached(
    name: str, states: str, moments: tuple[str, ...], counts: tuple[int, ...]
) -> None:
    """A stage that the state has not reached has no moment; those it has passed have theirs, one after another."""
    far = dict(zip(states.split("|"), counts, strict=True))
    for row in stages(name, states, *moments):
        there = [row[moment] for moment in moments]
        assert [value is not None for value in there] == [place < far[row["status"]] for place in range(len(moments))]
        known = [value for value in there if value is not None]
        assert known == sorted(known)


def test_what_was_canceled_has_no_later_stages() -> None:
    """It has the moment and the reason of it, and nobody else has."""
    for row in made(
        "orders",
        c("status", "str 20", comment="pending, shipped, delivered, cancelled"),
        c("shipped_at", "datetime"),
        c("delivered_at", "datetime"),
        c("cancelled_at", "datetime"),
        c("cancellation_reason", "str 200"),
        c("cancelled_by", "str 80"),
    ):
        gone = row["status"] == "cancelled"
        assert all((row[name] is not None) == gone for name in ("cancelled_at", "cancellation_reason", "cancelled_by"))
        assert not gone or row["shipped_at"] is row["delivered_at"] is None


@pytest.mark.parametrize(
    ("states", "state", "beside"),
    [
        ("pending|approved|rejected", "rejected", "rejection_reason str 200"),
        ("pending|succeeded|failed|refunded", "refunded", "refund_amount num 10 2"),
        ("active|suspended|closed", "suspended", "suspension_reason str 200"),
        ("pending|accepted|declined", "declined", "decline_reason str 200"),
        ("upcoming|sold|withdrawn", "withdrawn", "withdrawal_reason str 200"),
    ],
)
def test_what_belongs_to_a_state_is_there_in_it_only(states: str, state: str, beside: str) -> None:
    """A reason or an amount of what happens to few is NULL for all others, and never for those."""
    name, _, type_ = beside.partition(" ")
    rows = made("things", c("status", f"enum {states}", nullable=False), c(name, type_))
    assert all((row[name] is not None) == (row["status"] == state) for row in rows)


def test_without_a_state_the_moment_decides() -> None:
    """Who never left has no reason to; some have left."""
    rows = made("accounts", c("churned_at", "datetime"), c("churn_reason", "str 100"))
    assert all((row["churned_at"] is None) == (row["churn_reason"] is None) for row in rows)
    assert 0 < sum(row["churned_at"] is not None for row in rows) < len(rows) / 2


def test_what_cannot_be_null_is_nothing() -> None:
    """An amount that every row has is zero where nothing was refunded."""
    status = c("status", "enum pending|paid|refunded", nullable=False)
    rows = made("payments", status, c("amount", "num 10 2"), c("refund_amount", "num 10 2", nullable=False))
    assert all((row["refund_amount"] > 0) == (row["status"] == "refunded") for row in rows)


@pytest.mark.parametrize(
    ("flag", "moment", "value"),
    [
        ("is_deceased", "deceased_at", True),
        ("blacklisted", "blacklisted_at", True),
        ("agreement_signed", "agreement_signed_on", True),
        ("is_active", "left_on", False),
        ("active", "deactivated_at", False),
    ],
)
def test_flags_and_their_moments_agree(flag: str, moment: str, value: bool) -> None:
    """The moment is there exactly where the flag says that it came."""
    rows = made("members", c(flag, "bool", nullable=False), c(moment, "datetime"))
    assert all((row[moment] is not None) == (row[flag] is value) for row in rows)


def test_flags_follow_the_state() -> None:
    """`is_paid` is true where the status is paid, `is_active` where it is active."""
    for row in made("invoices", c("status", "enum draft|sent|paid|void", nullable=False), c("is_paid", "bool")):
        assert row["is_paid"] == (row["status"] == "paid")
    for row in made("users", c("status", "enum active|inactive|suspended", nullable=False), c("is_active", "bool")):
        assert row["is_active"] == (row["status"] == "active")


def test_a_row_was_changed_last_of_all() -> None:
    """No event of the row is later than its `updated_at`, also of those that some rows do not have."""
    names = ("booked_at", "delivered_at", "cancelled_at")
    for row in stages("shipments", "draft|booked|delivered|cancelled", *names, "updated_at"):
        known = [row[name] for name in names if row[name] is not None]
        assert row["updated_at"] >= max((*known, row["created_at"]))


@pytest.mark.parametrize(
    ("one", "other"),
    [("cancellation", "canceled"), ("approval", "approved"), ("submission", "submitted"), ("denial", "rejected"),
        ("suspension", "suspended"), ("withdrawal", "withdrawn"), ("verification", "verified"), ("churn", "churned")],
)  # fmt: skip
def test_a_noun_and_a_participle_are_of_one_deed(one: str, other: str) -> None:
    """However it is spelled."""
    assert same_deed(one, other)
    assert not same_deed("confirmed", "completed")


def test_states_of_an_unknown_trade_follow_as_they_are_listed() -> None:
    """Where the words are unknown, the order of the list is the order of the life."""
    assert reached(("felted",), ("carded", "felted", "fulled")) == ("felted", "fulled")
    assert reached(("paid",), ("unpaid", "partially_paid", "paid", "written_off")) == ("paid",)


@pytest.mark.parametrize(
    ("name", "comment"),
    [("invoice_number", ""), ("invoice_no", "e.g. INV-2024-000123"), ("reference", "e.g. FR/2024/12345")],
)
def test_a_number_carries_the_year_of_its_row(name: str, comment: str) -> None:
    """By its own habit and in the shape of an example; and no two are alike."""
    number = c(name, "str 20", unique=True, nullable=False, comment=comment)
    rows = made("invoices", c("issued_on", "date", nullable=False), number, size=300)
    assert all(str(row["issued_on"].year) in row[name] for row in rows)
    assert len({row[name] for row in rows}) == len(rows)
    assert len({row["issued_on"].year for row in rows}) > 1


@pytest.mark.parametrize(
    ("parent", "child", "number", "moment"),
    [
        ("shipments", "tracking_events", "sequence", "occurred_at"),
        ("deliveries", "delivery_scans", "step", "scanned_at"),
        ("invoices", "payment_attempts", "attempt_number", "attempted_at"),
        ("loans", "installments", "installment_no", "due_date"),
        ("stories", "chapters", "position", "created_at"),
    ],
)
def test_what_counts_within_a_parent_counts_in_time(parent: str, child: str, number: str, moment: str) -> None:
    """The higher the number, the later the moment; and none is before the parent's."""
    whole = table(parent, [c("created_at", "datetime", nullable=False), c("status", "str 20")])
    key = c("parent_id", "int", parent=parent, nullable=False)
    part = table(child, [key, c(moment, "datetime", nullable=False), c(number, "int", nullable=False),
        c("status", "str 20")])  # fmt: skip
    rows = rows_of(schema_of(whole, part), 150)
    began = {row["id"]: row["created_at"] for row in rows[parent]}
    told = sorted((row["parent_id"], row[number], row[moment]) for row in rows[child])
    for one, other in pairwise(told):
        assert one[0] != other[0] or one[2] < other[2]
    assert all(moment_ >= began[key_] for key_, _, moment_ in told)


def test_an_appointment_is_kept_when_it_was_arranged_for() -> None:
    """It lasts as long as is said, is confirmed before, begins and ends about then; what is only confirmed is ahead."""
    states = "scheduled|confirmed|checked_in|completed|cancelled|no_show"
    rows = made(
        "appointments",
        c("status", f"enum {states}", nullable=False),
        c("scheduled_start", "datetime", nullable=False),
        c("scheduled_end", "datetime", nullable=False),
        c("duration_minutes", "int"),
        c("booked_at", "datetime", nullable=False),
        *(c(name, "datetime") for name in ("confirmed_at", "checked_in_at", "completed_at")),
    )
    for row in rows:
        assert row["scheduled_end"] - row["scheduled_start"] == dt.timedelta(minutes=row["duration_minutes"])
        assert row["booked_at"] <= (row["confirmed_at"] or row["booked_at"]) <= row["scheduled_start"]
        if row["status"] in {"scheduled", "confirmed"}:
            assert row["scheduled_start"] > AS_OF
        if row["status"] == "completed":
            assert row["completed_at"] <= row["scheduled_end"] + dt.timedelta(hours=1) <= AS_OF + dt.timedelta(hours=1)


def test_days_on_the_way_are_those_between_the_moments() -> None:
    """Who has not departed has not arrived; only what departed lately is still at sea."""
    moments = (c("departed_at", "datetime"), c("arrived_at", "datetime"), c("transit_days", "int"))
    rows = made("voyages", c("cutoff_at", "datetime", nullable=False), *moments, size=300)
    for row in rows:
        if row["arrived_at"] is None:
            assert row["transit_days"] is None
            assert AS_OF - (row["departed_at"] or row["cutoff_at"]) < dt.timedelta(days=100)
        else:
            assert row["transit_days"] == (row["arrived_at"] - row["departed_at"]).days >= 2
    assert any(row["departed_at"] and not row["arrived_at"] for row in rows)


def test_a_bill_is_for_the_month_before_it() -> None:
    """From the first to the last of a month that is over."""
    for row in made(
        "invoices", *(c(name, "date", nullable=False) for name in ("period_start", "period_end", "issued_on"))
    ):
        assert row["period_start"].day == 1
        assert row["period_start"] < row["period_end"] < row["issued_on"]
        assert (row["period_end"] + dt.timedelta(days=1)).day == 1


def test_a_subscription_is_in_its_current_period() -> None:
    """The period began within the last month and not before the subscription; its trial ended weeks after the start."""
    names = ("started_at", "current_period_start", "current_period_end", "trial_ends_at")
    for row in made("subscriptions", *(c(name, "datetime", nullable=False) for name in names)):
        assert row["started_at"] <= row["current_period_start"] <= AS_OF < row["current_period_end"]
        assert dt.timedelta(days=7) <= row["trial_ends_at"] - row["started_at"] <= dt.timedelta(days=31)


def test_what_is_paid_is_paid_in_full() -> None:
    """All of it where the state is paid, some of it where it is partially so, nothing elsewhere."""
    status = c("status", "str 20", comment="unpaid | partially_paid | paid | written_off", nullable=False)
    for row in made("bills", status, c("total", "num 10 2"), c("amount_paid", "num 10 2"), c("balance", "num 10 2")):
        if row["status"] == "partially_paid":
            assert 0 < row["amount_paid"] < row["total"]
        else:
            assert row["amount_paid"] == (row["total"] if row["status"] == "paid" else 0)


def test_what_belongs_to_an_affair_follows_it_soon() -> None:
    """The invoice of a shipment is some weeks younger than it, and not of today."""
    whole = table("shipments", [c("created_at", "datetime", nullable=False)])
    key = c("shipment_id", "int", parent="shipments", nullable=False)
    rows = rows_of(schema_of(whole, table("invoices", [key, c("issued_at", "datetime", nullable=False)])), 100)
    began = {row["id"]: row["created_at"] for row in rows["shipments"]}
    waits = [row["issued_at"] - began[row["shipment_id"]] for row in rows["invoices"]]
    assert all(dt.timedelta(0) <= wait <= dt.timedelta(days=26) for wait in waits)


def test_nothing_is_missing_that_every_row_must_have() -> None:
    """Also where an end is reckoned from a length that other moments of the row might tell."""
    always = ("contract_no str 20", "rental_start date", "rental_end date", "quoted_at datetime")
    rows = made(
        "rental_contracts",
        *(
            c(name, type_, nullable=False, unique=name == "contract_no")
            for name, _, type_ in (x.partition(" ") for x in always)
        ),
        c("state", "enum quoted|reserved|out|returned|closed|cancelled", nullable=False),
        c("rental_days", "int"),
        *(c(name, "datetime") for name in ("reserved_at", "picked_up_at", "returned_at", "closed_at")),
    )
    assert all(row[name.partition(" ")[0]] is not None for row in rows for name in always)
    assert all(row["rental_end"] - row["rental_start"] == dt.timedelta(days=row["rental_days"]) for row in rows)


def test_nothing_happens_long_before_all_else() -> None:
    """What waits for something that has not happened happens when such things do, and not at the beginning of time."""
    whole = table("lots", [c("sold_at", "datetime", nullable=True)])
    part = table(
        "deliveries", [c("lot_id", "int", parent="lots", nullable=False), c("created_at", "datetime", nullable=False)]
    )
    years = {row["created_at"].year for row in rows_of(schema_of(whole, part), 100)["deliveries"]}
    assert years <= {2023, 2024, 2025}
    assert len(years) > 1


def test_a_loan_matures_by_its_term() -> None:
    """So many months after it was paid out; and nothing is left of one that is closed."""
    moments = ("approved_at", "disbursed_at", "closed_at")
    for row in made(
        "loans",
        c("status", "enum applied|approved|disbursed|closed", nullable=False),
        c("applied_at", "datetime", nullable=False),
        *(c(name, "datetime") for name in moments),
        c("term_months", "int", nullable=False),
        c("maturity_date", "date"),
        c("outstanding_balance", "num 12 2", nullable=False),
    ):
        assert (row["maturity_date"] is None) == (row["disbursed_at"] is None)
        if row["maturity_date"]:
            months = row["maturity_date"].year * 12 + row["maturity_date"].month
            begun = row["disbursed_at"].year * 12 + row["disbursed_at"].month
            assert months - begun == row["term_months"]
        assert (row["outstanding_balance"] > 0) == (row["status"] != "closed")


def test_no_moments_wait_for_each_other() -> None:
    """However states and names pull: a visit whose arrival nobody's state is called after."""
    states = "new|assigned|en_route|on_site|completed|invoiced|cancelled"
    names = ("assigned_at", "travel_started_at", "arrived_at", "completed_at", "invoiced_at", "cancelled_at")
    for row in stages("work_orders", states, *names):
        known = [row[name] for name in names[:5] if row[name] is not None]
        assert known == sorted(known)
        assert (row["arrived_at"] is not None) == (row["status"] in {"on_site", "completed", "invoiced"})


def test_what_is_received_in_part_was_approved() -> None:
    """A part is almost the whole: what was approved before it still is, and what is done in the end is not yet."""
    states = "DRAFT|SUBMITTED|APPROVED|PARTIALLY_RECEIVED|RECEIVED|CLOSED|CANCELLED"
    for row in stages("purchase_orders", states, "approved_on", "received_on", "closed_on"):
        place = states.split("|").index(row["status"])
        assert (row["approved_on"] is not None) == (2 <= place <= 5)
        assert (row["received_on"] is not None) == (4 <= place <= 5)


@pytest.mark.parametrize(
    ("states", "state", "beside"),
    [
        ("requested|authorized|shipped|credited", ("credited",), "credit_amount num 10 2"),
        ("reported|approved|paid|closed", ("approved", "paid", "closed"), "approved_amount num 10 2"),
        ("created|shipped|delivered", ("shipped", "delivered"), "tracking_number str 40"),
        ("draft|submitted|approved|closed", ("approved", "closed"), "approver str 80"),
        ("open|in_progress|resolved|closed", ("resolved", "closed"), "resolution str 200"),
    ],
)
def test_what_a_stage_brings_stays(states: str, state: tuple[str, ...], beside: str) -> None:
    """It is there from that stage on, and NULL before."""
    name, _, type_ = beside.partition(" ")
    rows = made("things", c("status", f"enum {states}", nullable=False), c(name, type_))
    assert all((row[name] is not None) == (row["status"] in state) for row in rows)


def test_what_is_active_is_in_force() -> None:
    """It began within the year that it lasts; what has expired has had its year."""
    names = ("effective_date", "expiration_date")
    rows = made("policies", c("status", "enum active|expired|cancelled", nullable=False),
        *(c(name, "date", nullable=False) for name in names))  # fmt: skip
    for row in rows:
        assert 365 <= (row["expiration_date"] - row["effective_date"]).days <= 366
        if row["status"] == "active":
            assert row["effective_date"] <= AS_OF.date() < row["expiration_date"]
        if row["status"] == "expired":
            assert row["expiration_date"] < AS_OF.date()


def test_tickets_are_sold_before_the_event() -> None:
    """And doors open shortly before it begins."""
    times = (
        c("starts_at", "datetime", nullable=False),
        c("doors_open_at", "datetime"),
        c("created_at", "datetime", nullable=False),
    )
    key = c("event_id", "int", parent="events", nullable=False)
    types = table("ticket_types", [key, c("sales_start", "datetime", nullable=False)])
    rows = rows_of(schema_of(table("events", times), types), 80)
    begins = {row["id"]: row["starts_at"] for row in rows["events"]}
    assert all(row["sales_start"] < begins[row["event_id"]] for row in rows["ticket_types"])
    doors = [(row["doors_open_at"], row["starts_at"]) for row in rows["events"] if row["doors_open_at"]]
    assert all(dt.timedelta(0) <= starts - opens <= dt.timedelta(hours=2) for opens, starts in doors)


def test_a_class_is_called_off_before_it_begins() -> None:
    """One that is scheduled is ahead, none lasts for half a day, and nobody has come to one that has not begun."""
    classes = table(
        "gym_classes",
        [c("state", "enum scheduled|held|cancelled", nullable=False), c("cancelled_at", "datetime"),
            *(c(name, "datetime", nullable=False) for name in ("starts_at", "ends_at"))],
    )  # fmt: skip
    key = c("class_id", "int", parent="gym_classes", nullable=False)
    bookings = table(
        "class_bookings", [key, c("booked_at", "datetime", nullable=False), c("checked_in_at", "datetime")]
    )
    rows = rows_of(schema_of(classes, bookings), 80)
    for row in rows["gym_classes"]:
        assert dt.timedelta(0) < row["ends_at"] - row["starts_at"] <= dt.timedelta(hours=2)
        assert (row["starts_at"] > AS_OF) == (row["state"] == "scheduled")
        assert (row["cancelled_at"] is not None) == (row["state"] == "cancelled")
        assert row["cancelled_at"] is None or row["cancelled_at"] < row["starts_at"]
    begins = {row["id"]: row["starts_at"] for row in rows["gym_classes"]}
    assert all(row["booked_at"] <= begins[row["class_id"]] for row in rows["class_bookings"])
    assert all(begins[row["class_id"]] <= AS_OF for row in rows["class_bookings"] if row["checked_in_at"])


def test_who_left_is_told_by_the_state() -> None:
    """A member who has canceled left, with a reason; one who is frozen is so until some day, and has not left."""
    rows = made(
        "members",
        c("status", "str 15", comment="trial/active/frozen/cancelled", nullable=False),
        c("is_active", "bool", nullable=False),
        c("joined_on", "date", nullable=False),
        *(c(name, "date") for name in ("left_on", "frozen_until")),
        c("leaving_reason", "str 100"),
    )
    for row in rows:
        assert (row["left_on"] is not None) == (row["leaving_reason"] is not None) == (row["status"] == "cancelled")
        assert (row["frozen_until"] is not None) == (row["status"] == "frozen")
        assert row["is_active"] == (row["status"] == "active")


def test_the_status_of_an_account_tells_when_none_other_does() -> None:
    """`account_status` says who is suspended."""
    rows = made(
        "senders", c("account_status", "enum active|suspended|closed", nullable=False), c("suspended_at", "datetime")
    )
    assert all((row["suspended_at"] is not None) == (row["account_status"] == "suspended") for row in rows)


def test_some_of_what_is_unfinished_is_there() -> None:
    """A test of what is lent finds loans that are out, and all of them were lent lately."""
    rows = made("loans", c("borrowed_on", "date", nullable=False), c("returned_on", "date"), size=60)
    out = [row for row in rows if row["returned_on"] is None]
    assert 3 <= len(out) <= 30
    assert all(AS_OF.date() - row["borrowed_on"] <= dt.timedelta(days=91) for row in out)
    assert all(row["borrowed_on"] <= row["returned_on"] for row in rows if row["returned_on"])


def test_whatever_happens_happens_after_the_beginning() -> None:
    """However many stages are between: who withdraws has applied; a claim's notes are younger than its report."""
    stages_ = "applied|screening|interview|offer|hired|rejected|withdrawn"
    names = ("screened_at", "interviewed_at", "offered_at", "hired_at", "rejected_at", "withdrawn_at")
    always = c("applied_at", "datetime", nullable=False)
    for row in made(
        "applications", c("stage", f"enum {stages_}", nullable=False), *(c(name, "datetime") for name in names), always
    ):
        assert all(row[name] is None or row[name] >= row["applied_at"] for name in names)
    claims = table("claims", [c("loss_date", "date", nullable=False), c("reported_at", "datetime", nullable=False)])
    key = c("claim_id", "int", parent="claims", nullable=False)
    rows = rows_of(schema_of(claims, table("claim_notes", [key, c("created_at", "datetime", nullable=False)])), 60)
    told = {row["id"]: row["reported_at"] for row in rows["claims"]}
    assert all(row["created_at"] >= told[row["claim_id"]] for row in rows["claim_notes"])


def test_a_guest_comes_on_the_day_that_was_booked() -> None:
    """Who has only booked is still to come, who has left came and went on the days that were arranged."""
    dates = ("check_in_date date", "check_out_date date", "booked_at datetime", "updated_at datetime")
    rows = made(
        "reservations",
        c("status", "enum confirmed|checked_in|checked_out|cancelled", nullable=False),
        *(c(name, type_, nullable=False) for name, _, type_ in (each.partition(" ") for each in dates)),
        c("checked_in_at", "datetime"),
        c("checked_out_at", "datetime"),
    )
    for row in rows:
        if row["status"] == "confirmed":
            assert row["check_in_date"] > AS_OF.date()
        if row["status"] == "checked_out":
            assert row["checked_in_at"].date() == row["check_in_date"]
            assert row["checked_out_at"].date() == row["check_out_date"]
        assert row["updated_at"] <= AS_OF or row["status"] in {"checked_in", "checked_out"}


def test_since_when_is_said_of_what_is_so() -> None:
    """`out_of_order_since` beside `out_of_order`, and a reason beside what is blacklisted."""
    rows = made("rooms", c("out_of_order", "bool", nullable=False), c("out_of_order_since", "date"))
    assert all((row["out_of_order_since"] is not None) == row["out_of_order"] for row in rows)
    rows = made("guests", c("blacklisted", "bool", nullable=False), c("blacklist_reason", "str 100"))
    assert all((row["blacklist_reason"] is not None) == row["blacklisted"] for row in rows)
    states = c("status", "str 20", comment="open, paid, written_off", nullable=False)
    rows = made("pledges", states, c("write_off_reason", "str 100"), c("written_off_on", "date"))
    assert all((row["write_off_reason"] is not None) == (row["status"] == "written_off") for row in rows)


def test_what_came_of_work_is_known_of_work_that_is_done() -> None:
    """Actual costs, resolutions and ratings have no values before; nobody is assigned to what is only open."""
    rows = made(
        "work_orders",
        c("status", "str 20", comment="open, assigned, in_progress, completed, cancelled", nullable=False),
        c("estimated_cost", "num 9 2", nullable=False),
        *(c("actual_cost", "num 9 2"), c("labor_hours", "num 5 1"), c("tenant_rating", "int", comment="1 to 5")),
        *(c("resolution_notes", "str 200"), c("assigned_to", "str 80")),
    )
    for row in rows:
        done = row["status"] == "completed"
        assert all((row[name] is not None) == done for name in ("actual_cost", "labor_hours", "tenant_rating"))
        assert done or row["resolution_notes"] is None
        assert (row["assigned_to"] is None) == (row["status"] in {"open", "cancelled"})


def test_who_did_it_is_said_where_it_was_done() -> None:
    """A key to whoever resolved it is there with the moment; one to whose work it is, once it was taken up."""
    tickets = [
        c("status", "str 20", comment="open, in_progress, resolved, closed", nullable=False),
        c("resolved_at", "datetime"),
        *(c(name, "int", parent="agents") for name in ("assignee_id", "resolved_by_id")),
    ]
    agents = table("agents", [c("name", "str 80", nullable=False)])
    rows = rows_of(schema_of(table("tickets", tickets), agents), 60)["tickets"]
    for row in rows:
        assert (row["resolved_by_id"] is None) == (row["resolved_at"] is None)
        assert (row["assignee_id"] is None) == (row["status"] == "open")


def test_who_came_did_so_about_the_time_that_was_arranged() -> None:
    """Check-in is within the hour, and the follow-up some weeks later, however long the patient is known."""
    visits = [
        c("patient_id", "int", parent="patients", nullable=False),
        c("status", "str 20", comment="scheduled, checked_in, completed, no_show, cancelled", nullable=False),
        c("scheduled_for", "datetime", nullable=False),
        *(c(name, "datetime") for name in ("checked_in_at", "completed_at")),
        c("follow_up_date", "date"),
    ]
    patients = table("patients", [c("registered_on", "date", nullable=False)])
    for row in rows_of(schema_of(table("visits", visits), patients), 60)["visits"]:
        if row["checked_in_at"] is not None:
            assert row["scheduled_for"] <= row["checked_in_at"] < row["scheduled_for"] + dt.timedelta(hours=1)
        assert row["follow_up_date"] is None or row["follow_up_date"] > row["scheduled_for"].date()


def test_doors_open_before_the_show_of_the_same_evening() -> None:
    """Also of what is still on sale and lies ahead."""
    status = c("status", "str 12", comment="draft, on_sale, cancelled, finished", nullable=False)
    times = [c(name, "datetime", nullable=False) for name in ("doors_open_at", "starts_at", "ends_at")]
    for row in made("events", status, *times):
        assert row["doors_open_at"] <= row["starts_at"] <= row["doors_open_at"] + dt.timedelta(hours=2)
        assert row["starts_at"] < row["ends_at"]
        assert (row["starts_at"] > AS_OF) >= (row["status"] == "on_sale")
