"""How soon one thing follows another: what takes minutes, hours and years, and in which order it happens."""

from __future__ import annotations

import datetime as dt
from itertools import pairwise
from typing import Any

import pytest
from sketch import c, rows_of, schema_of, table

AS_OF = dt.datetime(2026, 1, 1)


def made(name: str, *cases: Any, size: int = 80) -> list[dict[str, Any]]:
    return rows_of(schema_of(table(name, cases)), size)[name]


@pytest.mark.parametrize(
    ("name", "columns", "longest"),
    [
        ("outages", "began_at restored_at", 8),
        ("Builds", "QueuedAt StartedAt FinishedAt", 3),
        ("phone_calls", "started_at answered_at ended_at", 2),
        ("deliveries", "dispatched_at picked_up_at delivered_at", 12),
        ("incidents", "detected_at acknowledged_at resolved_at", 8),
        ("workflow_runs", "triggered_at started_at completed_at", 3),
        ("visits", "arrived_at triaged_at seen_at discharged_at", 24),
        ("surgeries", "scheduled_at anesthesia_start incision_at closure_at recovery_room_in recovery_room_out", 24),
        ("power_outages", "reported_at crew_dispatched_at power_restored_at", 12),
        ("livestreams", "scheduled_for went_live_at ended_at", 6),
    ],
)
def test_things_happen_one_after_another_at_their_pace(name: str, columns: str, longest: int) -> None:
    """Moments come in the order in which they are declared, and all of them within some hours."""
    names = columns.split()
    for row in made(name, *(c(column, "datetime", nullable=False) for column in names)):
        moments = [row[column] for column in names]
        assert all(one <= other for one, other in pairwise(moments))
        assert moments[-1] - moments[0] <= dt.timedelta(hours=longest)


@pytest.mark.parametrize("name", ["maintenance_windows", "disruptions"])
def test_what_was_planned_for_hours_takes_hours(name: str) -> None:
    """What is planned lasts for hours, was announced before, and begins about when it was planned."""
    names = ("announced_at", "scheduled_start", "scheduled_end", "actual_start", "actual_end")
    for row in made(name, *(c(column, "datetime", nullable=False) for column in names)):
        assert row["announced_at"] <= row["scheduled_start"] <= row["scheduled_end"]
        assert row["scheduled_end"] - row["scheduled_start"] <= dt.timedelta(hours=12)
        assert abs(row["actual_start"] - row["scheduled_start"]) <= dt.timedelta(hours=2)


@pytest.mark.parametrize("name", ["support_tickets", "incidents", "inquiries"])
def test_a_response_is_due_within_days(name: str) -> None:
    """It is due after the row was made, and soon."""
    for row in made(name, c("created_at", "datetime", nullable=False), c("response_due_at", "datetime")):
        assert row["created_at"] < row["response_due_at"] <= row["created_at"] + dt.timedelta(days=3)


@pytest.mark.parametrize(
    ("name", "start", "end", "years"),
    [
        ("prescriptions", "prescribed_at", "expires_on", 1.1),
        ("api_keys", "issued_at", "expires_at", 2.1),
        ("gift_cards", "issued_on", "expires_on", 2.1),
        ("members", "joined_on", "membership_expires_on", 4.1),
    ],
)
def test_what_expires_was_good_for_a_while(name: str, start: str, end: str, years: float) -> None:
    """It expires after it was given, by a term that such things have."""
    kinds = {"at": "datetime", "on": "date"}
    cases = (c(column, kinds[column[-2:]], nullable=False) for column in (start, end))
    for row in made(name, *cases):
        first, last = (dt.date(*row[column].timetuple()[:3]) for column in (start, end))
        assert first < last <= first + dt.timedelta(days=365 * years)


@pytest.mark.parametrize(
    ("name", "start", "end", "least", "most"),
    [
        ("lessons", "period_start", "period_end", 30, 120),
        ("agents", "shift_start", "shift_end", 180, 600),
        ("Shifts", "StartTime", "EndTime", 180, 600),
        ("rosters", "break_start", "break_end", 10, 90),
        ("stop_times", "arrival_time", "departure_time", 0, 10),
    ],
)
def test_times_of_day_end_after_they_start(name: str, start: str, end: str, least: int, most: int) -> None:
    """What two columns say the start and the end of lasts as long as such things do."""
    beside = (c("notes", "str 80"), c("room", "str 20"))
    for row in made(name, *beside, c(start, "time", nullable=False), c(end, "time", nullable=False)):
        first, last = (row[column].hour * 60 + row[column].minute for column in (start, end))
        assert least <= last - first <= most


@pytest.mark.parametrize(
    ("name", "column", "first", "last"),
    [("curfews", "Time", 19, 24), ("pupils", "wake_up_time", 5, 9), ("pupils", "bedtime", 19, 24),
        ("menus", "lunch_time", 11, 14)],
)  # fmt: skip
def test_people_sleep_at_night(name: str, column: str, first: int, last: int) -> None:
    """They get up, eat and go to bed at hours at which people do, whether the table or the column says what it is."""
    assert all(first <= row[column].hour < last for row in made(name, c(column, "time", nullable=False)))


@pytest.mark.parametrize("name", ["progress", "percent_complete", "PctDone", "completion_percentage"])
def test_what_is_completed_is_so_by_all_of_it(name: str) -> None:
    """All of it is done where the row says so, none of it before it is begun, and some between."""
    states = "todo|in_progress|completed"
    for row in made("tasks", c("status", f"enum {states}", nullable=False), c(name, "int", nullable=False)):
        low, high = {"todo": (0, 0), "in_progress": (1, 99), "completed": (100, 100)}[row["status"]]
        assert low <= row[name] <= high


def test_what_is_completed_was_watched_to_its_end() -> None:
    """A flag says so as well as a state."""
    for row in made(
        "lesson_views", c("completed", "bool", nullable=False), c("percent_watched", "int", nullable=False)
    ):
        assert (row["percent_watched"] == 100) == row["completed"]


def test_most_of_them_are_still_there() -> None:
    """Few pupils have left, few releases were rolled back, and those who were there came in by day."""
    pupils = made("pupils", c("admitted_on", "date", nullable=False), c("left_on", "date"))
    assert sum(row["left_on"] is None for row in pupils) > len(pupils) // 3
    visits = made("check_ins", c("checked_in_at", "datetime", nullable=False), c("checked_out_at", "datetime"))
    for row in visits:
        assert 6 <= row["checked_in_at"].hour < 20
        assert (row["checked_out_at"] or row["checked_in_at"]) - row["checked_in_at"] < dt.timedelta(hours=12)


@pytest.mark.parametrize(
    "columns",
    [
        "hired_on last_review_date next_review_date terminated_on updated_at",
        "signed_up_at last_active_at next_billing_at deactivated_at updated_at",
        "commissioned_on last_inspected_on next_inspection_on decommissioned_on updated_at",
    ],
)
def test_last_was_lately_and_next_is_ahead(columns: str) -> None:
    """What was done last was done within the year, before the end; what is next is ahead; and both were noted down."""
    began, last, next_, ended, updated = columns.split()
    kinds = {True: "datetime", False: "date"}
    cases = [
        c(name, kinds[name.endswith("_at")], nullable=name == ended) for name in (began, last, next_, ended, updated)
    ]
    for row in made("employees", *cases):
        day = {name: dt.date(*row[name].timetuple()[:3]) if row[name] else AS_OF.date() for name in columns.split()}
        assert day[began] <= day[last] <= AS_OF.date() <= day[next_]
        assert row[ended] or AS_OF.date() - day[last] <= dt.timedelta(days=366)
        assert day[last] <= day[updated] <= AS_OF.date()


def test_what_is_judged_is_over() -> None:
    """Feedback is given after the stay, and a step of a run is taken while it runs."""
    stays = table("stays", [c("check_in", "date", nullable=False), c("check_out", "date", nullable=False)])
    cases = [c("stay_id", "int", parent="stays", nullable=False), c("submitted_at", "datetime", nullable=False)]
    rows = rows_of(schema_of(stays, table("feedback", cases)), 60)
    left = {row["id"]: row["check_out"] for row in rows["stays"]}
    assert all(row["submitted_at"].date() >= left[row["stay_id"]] for row in rows["feedback"])
    ran = [c(name, "datetime", nullable=False) for name in ("queued_at", "started_at", "finished_at")]
    step = [c("run_id", "int", parent="runs", nullable=False), c("started_at", "datetime", nullable=False)]
    rows = rows_of(schema_of(table("runs", ran), table("run_steps", step)), 60)
    runs = {row["id"]: row for row in rows["runs"]}
    for row in rows["run_steps"]:
        assert runs[row["run_id"]]["started_at"] <= row["started_at"] <= runs[row["run_id"]]["finished_at"]


@pytest.mark.parametrize(
    ("name", "columns", "least", "most"),
    [
        ("semesters", "starts_on ends_on", 90, 140),
        ("leases", "lease_start lease_end", 170, 560),
        ("titles", "licensed_from licensed_until", 170, 930),
        ("sprints", "start_date end_date", 6, 16),
        ("apprentices", "contract_signed_on contract_ends_on", 170, 930),
    ],
)
def test_what_lasts_for_long_does_so(name: str, columns: str, least: int, most: int) -> None:
    """A lease lasts for a year or so, a semester for some months, and neither for days or for decades."""
    start, end = columns.split()
    for row in made(name, c("name", "str 60"), c(start, "date", nullable=False), c(end, "date", nullable=False)):
        assert least <= (row[end] - row[start]).days <= most


@pytest.mark.parametrize(
    ("name", "order"),
    [
        ("ambulance_calls", "received_at dispatched_at on_scene_at departed_scene_at at_hospital_at cleared_at"),
        ("flights", "boarding_at scheduled_departure actual_departure actual_arrival"),
        ("webinars", "published_at begins_at ends_at recording_available_at"),
        ("webinars", "registration_closes_at begins_at ends_at"),
        ("polls", "opens_at closes_at results_published_at"),
        ("courses", "enrollment_opens enrollment_deadline first_class_on last_class_on"),
        ("sessions", "logged_in_at last_seen_at expires_at"),
    ],
)
def test_what_goes_before_does_so_whatever_it_is_called(name: str, order: str) -> None:
    """Moments of one row follow each other as people know them to, however they are spread over the table."""
    names = order.split()
    cases = [c(column, "date" if name == "courses" else "datetime", nullable=False) for column in names]
    for row in made(name, *cases):
        assert all(row[one] <= row[other] for one, other in pairwise(names))
