"""What cannot be is explained, with a sample row."""

from __future__ import annotations

import pytest
import sqlalchemy as sa

from pytest_syda import populate
from pytest_syda.errors import ImpossibleError


def number(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer, nullable=False)


def refused(*items: sa.schema.SchemaItem) -> ImpossibleError:
    """What is said of a table with these columns and checks, beside one that is fine."""
    metadata = sa.MetaData()
    sa.Table("fine", metadata, sa.Column("id", sa.Integer, primary_key=True))
    sa.Table("t", metadata, sa.Column("id", sa.Integer, primary_key=True), *items)
    engine = sa.create_engine("sqlite://")
    metadata.create_all(engine)
    with engine.connect() as connection:
        with pytest.raises(ImpossibleError) as caught:
            populate(connection, metadata, 20)
        left = [connection.scalar(sa.select(sa.func.count()).select_from(each)) for each in metadata.sorted_tables]
    engine.dispose()
    assert left == [0, 0]
    assert caught.value.tables == ("t",)
    return caught.value


@pytest.mark.parametrize(
    ("checks", "sample"),
    [
        (["a > 18", "a IN (10, 12)"], "For instance, a=31 breaks CHECK (a IN (10, 12))."),
        (["a < b", "b < c", "c < a"], "a=7, b=9, c=13 breaks CHECK (c < a)."),
        (["a + b + c = 100", "a <= 30", "b <= 30", "c <= 30"], "breaks CHECK (c <= 30)."),
        (["a <> a"], "a=7 breaks CHECK (a != a)."),
    ],
)
def test_a_contradiction_has_a_sample_row(checks: list[str], sample: str) -> None:
    """The row keeps all of the smallest contradictory set but one, which is named."""
    error = refused(*map(number, "abc"), *map(sa.CheckConstraint, checks))
    assert sample in str(error)


def test_a_table_that_no_row_fits_into_is_an_error() -> None:
    """Though its size was only a default: an empty table is nobody's wish."""
    key: sa.Column[int] = sa.Column("up_id", sa.ForeignKey("t.id"), nullable=False)
    error = refused(key, sa.CheckConstraint("up_id > 1000"))
    assert "20 rows, but none is all that CHECK (up_id > 1000) allows" in str(error)
