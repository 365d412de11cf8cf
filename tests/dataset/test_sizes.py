"""How many rows each table gets."""

from __future__ import annotations

import pytest
import sqlalchemy as sa

from pytest_syda import RequestError, explain, per


def test_counts_per_each_other_are_refused() -> None:
    """Each of two tables per row of the other has no answer; the circle is named."""
    metadata = sa.MetaData()
    for name, other in (("one", "two"), ("two", "one")):
        key = sa.ForeignKey(f"{other}.id", use_alter=True, name=f"fk_{name}")
        sa.Table(name, metadata, sa.Column("id", sa.Integer, primary_key=True), sa.Column("other_id", key))
    with pytest.raises(RequestError, match="sizes: one per two per one goes round in a circle") as caught:
        explain(metadata, {"one": per("two", 2), "two": per("one", 1)})
    assert set(caught.value.tables) == {"one", "two"}
