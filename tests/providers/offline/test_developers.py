"""What developers keep: repositories, pipelines and links look as theirs do."""

from __future__ import annotations

import re
from decimal import Decimal

from sketch import c, rows_of, schema_of, table


def test_a_pipeline_has_a_branch_of_a_repository() -> None:
    """No branch of a bank; the default one is one of the few names that repositories give it."""
    columns = [
        c("commit_sha", "str 40"),
        c("branch_name", "str 60"),
        c("default_branch", "str 60"),
        c("log_path", "str"),
    ]
    rows = rows_of(schema_of(table("pipelines", columns)), 30)["pipelines"]
    assert {row["default_branch"] for row in rows} <= {"main", "master", "develop", None}
    assert all(re.fullmatch(r"[a-z0-9/_.-]+", row["branch_name"]) for row in rows if row["branch_name"])
    assert all(row["log_path"].startswith("/var/log/") for row in rows if row["log_path"])


def test_a_link_leads_to_what_it_is_called_after() -> None:
    """A cover is a picture, and a feed is no page."""
    names = {"cover_art_url": "jpg", "rss_url": "xml", "invoice_pdf_url": "pdf"}
    rows = rows_of(schema_of(table("shows", [c(name, "str 200", nullable=False) for name in names])), 20)["shows"]
    assert all(row[name].endswith(f".{ending}") for row in rows for name, ending in names.items())
    assert all(re.match(r"https://\w+\.example\.com/", row[name]) for row in rows for name in names)


def test_a_probability_is_between_none_and_all() -> None:
    """Also where nothing but that is said."""
    rows = rows_of(schema_of(table("users", [c("fraud_score", "float", comment="probability")])), 60)["users"]
    assert all(0 <= row["fraud_score"] <= 1 for row in rows if row["fraud_score"] is not None)


def test_pay_is_what_taxes_leave_of_it() -> None:
    """Also where the pay is an amount, and so far this year it was more."""
    names = ("gross_amt", "fed_tax", "st_tax", "net_amt", "ytd_gross")
    rows = rows_of(schema_of(table("pay_stubs", [c(name, "num 10 2", nullable=False) for name in names])), 40)[
        "pay_stubs"
    ]
    for row in rows:
        assert row["net_amt"] == row["gross_amt"] - row["fed_tax"] - row["st_tax"]
        assert 0 < row["fed_tax"] + row["st_tax"] < row["gross_amt"] * Decimal("0.4")
        assert row["ytd_gross"] >= row["gross_amt"]


def test_a_branch_that_is_no_repositorys_is_a_place() -> None:
    """Of a bank or a gym; and whoever is in a sales pipeline has the name of a person."""
    people = table("contacts", [c("full_name", "str 60", nullable=False), c("pipeline_id", "int", parent="pipelines")])
    branches = table("branches", [c("branch_name", "str 60", nullable=False), c("city", "str 40")])
    rows = rows_of(schema_of(table("pipelines", [c("name", "str 40")]), people, branches), 12)
    assert all(re.fullmatch(r"[A-Z][\w' -]+", row["branch_name"]) for row in rows["branches"])
    assert all(re.fullmatch(r"[A-Z][\w'-]+ .+", row["full_name"]) for row in rows["contacts"])
