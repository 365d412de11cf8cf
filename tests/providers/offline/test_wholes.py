"""What a whole weighs is what its pieces weigh."""

from __future__ import annotations

from typing import Any

from sketch import c, rows_of, schema_of, table


def made(*wholes: str) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    schema = schema_of(
        table("shipments", [c(name, "num 12 3", nullable=False) for name in wholes]),
        table(
            "packages",
            [
                c("shipment_id", "int", parent="shipments", nullable=False),
                c("gross_weight_kg", "num 8 3", nullable=False),
                c("net_weight_kg", "num 8 3", nullable=False),
                c("volume_cbm", "num 8 3", nullable=False),
            ],
        ),
    )
    rows = rows_of(schema, 30)
    return rows["shipments"], rows["packages"]


def test_a_shipment_weighs_what_its_packages_weigh() -> None:
    """Gross of gross, net of net, plain weight of gross; volume of volume; tonnes of kilograms."""
    names = {"total_weight_kg": "gross_weight_kg", "net_weight_kg": "net_weight_kg", "total_volume_cbm": "volume_cbm"}
    shipments, packages = made(*names, "gross_weight_t")
    for row in shipments:
        mine = [package for package in packages if package["shipment_id"] == row["id"]]
        for whole, part in names.items():
            assert (row[whole] or 0) == sum(package[part] for package in mine)
        assert abs(float(row["gross_weight_t"] or 0) * 1000 - sum(float(p["gross_weight_kg"]) for p in mine)) < 1


def test_what_a_shipment_may_weigh_is_no_sum() -> None:
    """A limit is none of its packages."""
    shipments, packages = made("max_weight_kg")
    assert all(row["max_weight_kg"] > 0 for row in shipments)
    assert packages


def test_of_debit_and_credit_one_is_nothing() -> None:
    """A posting is on one side, whether the other may be NULL or is zero, on the account that its number names."""
    for nullable in (False, True):
        sides = [c(name, "num 12 2", nullable=nullable) for name in ("debit_amount", "credit_amount")]
        account = [c(name, "str 40", nullable=False) for name in ("account_name", "account_code")]
        rows = rows_of(schema_of(table("journal_entries", [*sides, *account])), 80)["journal_entries"]
        assert all(bool(row["debit_amount"]) != bool(row["credit_amount"]) for row in rows)
        assert len({(row["account_name"], row["account_code"]) for row in rows}) == len(
            {r["account_name"] for r in rows}
        )
