"""What tables and columns are called, told apart from how it is spelled."""

from __future__ import annotations

import re


def entity(name: str) -> str:
    """What one row of a table is, as columns spell it: `OrderItems` is order_item."""
    spelled = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", name.rpartition(".")[2])
    return singular(re.sub(r"\W+", "_", spelled).lower().strip("_"))


def singular(word: str) -> str:
    for ending, instead in (("ies", "y"), ("sses", "ss"), ("xes", "x"), ("ches", "ch"), ("shes", "sh"), ("uses", "us")):
        if word.endswith(ending) and len(word) > len(ending) + 1:
            return word[: -len(ending)] + instead
    return word[:-1] if word.endswith("s") and not word.endswith(("ss", "us", "is")) else word


def owner(column: str) -> str:
    """The entity a column called `customer_id` or `customerId` names; empty where it names none."""
    spelled = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", column).lower()
    return singular(spelled[: -len("_id")]) if spelled.endswith("_id") else ""
