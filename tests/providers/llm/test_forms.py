"""How values stand in answers, and what cells they become: for every kind of column, good and bad."""

from __future__ import annotations

from typing import Any

import pytest
import sqlalchemy as sa
from sqlalchemy.dialects import postgresql as pg

from pytest_syda.providers.llm.forms import UnfitError, cell
from pytest_syda.providers.llm.questions import null_of
from tests.providers.llm.worlds import brief_of, planned

KINDS: dict[str, Any] = {
    "words": sa.String(20),
    "maybe": sa.String(20),
    "count": sa.Integer(),
    "price": sa.Numeric(8, 2),
    "ratio": sa.Float(),
    "flag": sa.Boolean(),
    "day": sa.Date(),
    "moment": sa.DateTime(),
    "instant": sa.DateTime(timezone=True),
    "clock": sa.Time(),
    "span": sa.Interval(),
    "data": sa.JSON(),
    "tags": pg.ARRAY(sa.String(5)),
    "grid": pg.ARRAY(sa.Integer, dimensions=2),
    "mood": sa.Enum("glad", "", name="mood"),
}


def read(name: str, value: Any) -> Any:
    home = sa.MetaData()
    column = sa.Column(name, KINDS[name], nullable=name == "maybe")
    sa.Table("t", home, sa.Column("id", sa.Integer, primary_key=True), column)
    brief = brief_of(planned(home))
    return cell(brief, brief.field("t", name), value)


@pytest.mark.parametrize(
    ("name", "value", "expected"),
    [
        ("words", " two words\n", "two words"),
        ("maybe", "", None),
        ("maybe", None, None),
        ("count", 3, 3),
        ("count", 3.0, 3),
        ("count", "12", 12),
        ("price", 9.999, 10.0),
        ("price", "9.5", 9.5),
        ("ratio", 1e-3, 0.001),
        ("flag", True, True),
        ("flag", "False", False),
        ("day", "2025-03-31", "2025-03-31"),
        ("day", "2025-03-31T10:00:00Z", "2025-03-31"),
        ("moment", "2025-03-31T10:00:00Z", "2025-03-31T10:00:00"),
        ("moment", "2025-03-31 10:00", "2025-03-31T10:00:00"),
        ("instant", "2025-03-31T10:00:00Z", "2025-03-31T10:00:00+00:00"),
        ("clock", "09:30", "09:30:00"),
        ("span", 90, 90),
        ("data", '{"a": [1]}', {"a": [1]}),
        ("data", {"a": 1}, {"a": 1}),
        ("words", 94103, "94103"),
        ("tags", ["a", "b"], ["a", "b"]),
        ("grid", [[1, 2], [3, 4]], [[1, 2], [3, 4]]),
        ("mood", "", ""),
    ],
)
def test_what_has_one_meaning_is_taken(name: str, value: Any, expected: Any) -> None:
    """Numbers as text, moments with a zone in a column without one, JSON as text: there is nothing to guess."""
    assert read(name, value) == expected


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("words", None), ("words", "  "), ("words", True), ("words", float("nan")), ("words", ["a"]),
        ("count", "many"), ("count", 1.5),
        ("count", True), ("count", float("nan")), ("count", "9" * 4000), ("price", float("inf")), ("ratio", {}),
        ("flag", 1), ("flag", "yes"), ("day", "2025-02-30"), ("day", "tomorrow"), ("day", "0001-01-01"),
        ("moment", "9999-12-31T00:00:00"), ("clock", "25:00"), ("span", "long"), ("span", 1e12), ("data", "{broken"),
        ("data", '{"a": 1, "a": 2}'), ("tags", "a"), ("tags", [None]), ("grid", [1]), ("grid", [["x"]]), ("mood", None),
    ],
)  # fmt: skip
def test_what_has_none_is_refused_with_a_reason(name: str, value: Any) -> None:
    """Whatever comes, the only error is ours, and it says why."""
    with pytest.raises(UnfitError, match=r"\w+ \w+"):
        read(name, value)


def test_null_is_offered_where_it_is_likely() -> None:
    """By a union as long as there is room, by an empty text for texts, and not for what the rules never leave out."""
    home = sa.MetaData()
    sa.Table(
        "t",
        home,
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("parent_id", sa.ForeignKey("t.id")),
        sa.Column("kind_id", sa.ForeignKey("k.id")),
        sa.Column("deleted_at", sa.DateTime),
        sa.Column("note", sa.Text),
        sa.Column("flag", sa.Boolean),
        sa.Column("size", sa.Integer, nullable=False),
    )
    sa.Table("k", home, sa.Column("id", sa.Integer, primary_key=True), sa.Column("name", sa.String(9)))
    brief = brief_of(planned(home))
    said = {field.name: null_of(field, union=True) for field in brief.fields["t"]}
    without = {field.name: null_of(field, union=False) for field in brief.fields["t"]}
    assert said == {
        "parent_id": "union", "kind_id": "never", "deleted_at": "union", "note": "union", "flag": "never",
        "size": "never",
    }  # fmt: skip
    assert without["note"] == without["deleted_at"] == without["parent_id"] == "mark"
