"""Rows that belong to something with a time or a sum of its own."""

from __future__ import annotations

from sketch import c, rows_of, schema_of, table


def test_tickets_are_bought_before_the_show() -> None:
    """No ticket is bought after its event has begun, and nobody comes in before that."""
    rows = rows_of(
        schema_of(
            table("events", [c("title", "str 80"), c("starts_at", "datetime", nullable=False)]),
            table(
                "tickets",
                [
                    c("event_id", "int", parent="events", nullable=False),
                    c("purchased_at", "datetime"),
                    c("scanned_at", "datetime"),
                ],
            ),
        )
    )
    starts = {row["id"]: row["starts_at"] for row in rows["events"]}
    for ticket in rows["tickets"]:
        assert ticket["purchased_at"] is None or ticket["purchased_at"] <= starts[ticket["event_id"]]
        assert ticket["scanned_at"] is None or ticket["scanned_at"] >= starts[ticket["event_id"]]


def test_bids_are_made_while_the_lot_is_open() -> None:
    """Every bid lies between the opening and the closing of its lot, and above its starting price."""
    rows = rows_of(
        schema_of(
            table(
                "lots",
                [
                    c("opens_at", "datetime", nullable=False),
                    c("closes_at", "datetime", nullable=False),
                    c("starting_bid", "num 10 2", nullable=False),
                ],
            ),
            table(
                "bids",
                [
                    c("lot_id", "int", parent="lots", nullable=False),
                    c("placed_at", "datetime"),
                    c("amount", "num 10 2"),
                ],
            ),
        )
    )
    lots = {row["id"]: row for row in rows["lots"]}
    for bid in rows["bids"]:
        lot = lots[bid["lot_id"]]
        assert lot["opens_at"] <= bid["placed_at"] <= lot["closes_at"]
        assert bid["amount"] > lot["starting_bid"]


def test_what_is_summed_has_parts() -> None:
    """An order whose total is the sum of its charges has charges, whatever they are called."""
    rows = rows_of(
        schema_of(
            table("bills", [c("total_amount", "num 12 2", nullable=False)]),
            table(
                "charges",
                [
                    c("bill_id", "int", parent="bills", nullable=False),
                    c("quantity", "int", nullable=False),
                    c("unit_price", "num 10 2", nullable=False),
                ],
            ),
        )
    )
    assert all(bill["total_amount"] > 0 for bill in rows["bills"])


def test_numbers_that_others_leave_no_choice_for() -> None:
    """Total time, net pay, taxable income and available credit follow from their row."""
    rows = rows_of(
        schema_of(
            table("recipes", [c(name, "int", nullable=False) for name in ("prep_time", "cook_time", "total_time")]),
            table("payslips", [c(n, "num 10 2", nullable=False) for n in ("gross_pay", "tax_withheld", "net_pay")]),
            table(
                "credit_cards",
                [c(n, "num 10 2", nullable=False) for n in ("credit_limit", "current_balance", "available_credit")],
            ),
        )
    )
    assert all(row["prep_time"] + row["cook_time"] == row["total_time"] for row in rows["recipes"])
    assert all(row["gross_pay"] - row["tax_withheld"] == row["net_pay"] for row in rows["payslips"])
    assert all(row["credit_limit"] - row["current_balance"] == row["available_credit"] for row in rows["credit_cards"])


def test_where_no_time_is_left_a_row_is_near_its_parents() -> None:
    """Of an employee who left before the client came, a job is not of another century."""
    rows = rows_of(
        schema_of(
            table("clients", [c("created_at", "datetime", nullable=False)]),
            table("employees", [c("hired_on", "date", nullable=False), c("left_on", "date")]),
            table(
                "jobs",
                [
                    c("client_id", "int", parent="clients", nullable=False),
                    c("employee_id", "int", parent="employees", nullable=False),
                    c("created_at", "datetime", nullable=False),
                ],
            ),
        )
    )
    hired = {row["id"]: row["hired_on"] for row in rows["employees"]}
    assert all((hired[job["employee_id"]] - job["created_at"].date()).days < 60 for job in rows["jobs"])


def test_most_employees_are_still_there() -> None:
    """Somebody who was hired has rarely left."""
    employees = table("employees", [c("hired_on", "date", nullable=False), c("left_on", "date")])
    rows = rows_of(schema_of(employees), 200)["employees"]
    assert 5 < sum(row["left_on"] is not None for row in rows) < 60


def test_a_bid_is_made_while_the_auction_of_its_lot_is_open() -> None:
    """Two keys up."""
    auctions = table("auctions", [c(name, "datetime", nullable=False) for name in ("starts_at", "ends_at")])
    lots = table("lots", [c("auction_id", "int", parent="auctions", nullable=False)])
    placed = c("placed_at", "datetime", nullable=False)
    bids = table("bids", [c("lot_id", "int", parent="lots", nullable=False), placed])
    rows = rows_of(schema_of(auctions, lots, bids), 40)
    times = {row["id"]: row for row in rows["auctions"]}
    auction = {row["id"]: times[row["auction_id"]] for row in rows["lots"]}
    assert all(
        auction[row["lot_id"]]["starts_at"] <= row["placed_at"] <= auction[row["lot_id"]]["ends_at"]
        for row in rows["bids"]
    )
