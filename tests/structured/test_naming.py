"""What one row of a nameless schema is."""

from __future__ import annotations

from typing import Any

import pytest

from pytest_syda.structured.naming import label_of


@pytest.mark.parametrize(
    ("prompt", "columns", "label"),
    [
        ("Generate user records", {}, "User"),
        ("Generate realistic synthetic patient records with ICD-10 diagnosis codes, emails", {}, "Patient"),
        ("Generate users", {}, "User"),
        ("Generate realistic patient demographic data for a health insurance company.", {}, "Patient"),
        ("Generate 10 diverse employees with names", {}, "Employee"),
        ("Generate products for an outdoor shop", {}, "Product"),
        ("synthetic data", {}, ""),
        ("", {"__description__": "Customers"}, "Customer"),
        (None, {"__table_description__": "Registered users of the platform who can place orders"}, "User"),
        ("Generate invoices", {"__description__": "Customers"}, "Invoice"),
        (None, {"name": "text", "email": "email"}, "Person"),
        (None, {"name": "text"}, ""),
        (3, {}, ""),
    ],
)
def test_label(prompt: Any, columns: dict[str, str], label: str) -> None:
    """By the prompt, then by the description, then by its columns; else nothing is made up."""
    assert label_of(prompt, columns) == label
