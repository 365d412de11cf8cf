"""Pinned rows: which clash, and how many."""

from __future__ import annotations

import pytest
import sqlalchemy as sa

from pytest_syda import ImpossibleError, RequestError, explain, per, populate
from tests.engines import an_engine

METADATA = sa.MetaData()
TEAM = sa.Table("team", METADATA, sa.Column("id", sa.Integer, primary_key=True))
MEMBER = sa.Table(
    "member",
    METADATA,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("team_id", sa.ForeignKey("team.id"), nullable=False),
    sa.Column("email", sa.String(40), nullable=False),
    sa.Column("number", sa.Integer),
    sa.Column("active", sa.Boolean, nullable=False),
    sa.UniqueConstraint("team_id", "number"),
)
sa.Index("one_email", sa.func.lower(MEMBER.c.email), unique=True, sqlite_where=MEMBER.c.active)


def test_two_that_clash_are_named() -> None:
    """Every pair is named with the value they share, expressions and conditions of indexes considered."""
    rows = [
        {"email": "ada@example.com", "active": True, "id": 3},
        {"email": "ADA@example.com", "active": True, "id": 3},
        {"email": "ada@example.com", "active": False},
        {"team_id": 1, "number": None},
        {"team_id": 1, "number": None},
    ]
    with pytest.raises(RequestError) as caught:
        explain(METADATA, rows={"member": rows}, dialect=sa.create_engine("sqlite://").dialect)
    first, second = caught.value.problems
    assert first.path == second.path == "rows['member'][1]"
    assert "id=3, as has rows['member'][0]" in first.message
    assert "email='ADA@example.com', as has rows['member'][0], but unique (lower(email))" in second.message
    assert caught.value.tables == ("member",)


def test_what_the_database_has_already_is_named() -> None:
    """A pinned row that is there from before cannot be inserted again."""
    with an_engine() as engine, engine.connect() as connection:
        METADATA.create_all(connection)
        populate(connection, METADATA, rows={"member": [{"id": 77}]})
        with pytest.raises(RequestError, match=r"id=77, as has a row that is in the database already"):
            populate(connection, METADATA, rows={"member": [{"id": 77}]})


def test_one_that_breaks_a_check_is_named() -> None:
    """With what it pins and the CHECK; where other rows break it too, it is not the pinned one's fault."""
    tags = sa.Table(
        "tags",
        sa.MetaData(),
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("fewest", sa.Integer, nullable=False),
        sa.Column("most", sa.Integer, sa.CheckConstraint("fewest < most"), nullable=False),
    )
    with pytest.raises(ImpossibleError) as caught:
        explain([tags], 3, rows={"tags": [{"fewest": 1}, {"fewest": 3, "most": 2}]}).rows("tags")
    (problem,) = caught.value.problems
    assert problem.path == "rows['tags'][1]"
    assert "pins fewest=3, most=2; the rest of the row was made" in problem.message
    assert "broke CHECK (fewest < most) each time" in problem.message
    tags.append_constraint(sa.CheckConstraint("fewest * fewest = 3"))
    with pytest.raises(ImpossibleError, match=r"tags: 3 of 3 rows break CHECK"):
        explain([tags], 3, rows={"tags": [{"most": 100}]}).rows("tags")


def test_more_than_were_asked_for_are_noted() -> None:
    """Pinned rows are all made; that these are more than the size is said."""
    found = explain(METADATA, {"team": 1}, rows={"team": [{}, {}, {}]})
    assert found.size("team") == 3
    assert "team: 3 rows instead of 1, for so many are pinned" in found.notes


def test_more_than_there_are_per_parent_are_refused() -> None:
    """Nobody knows whose the others would be."""
    with pytest.raises(RequestError, match=r"3 of member are pinned, but sizes: member = per\('team', 1, 1\) makes 2"):
        explain(METADATA, {"team": 2, "member": per("team", 1)}, rows={"member": [{}, {}, {}]})
