"""Keys that wait, rings of required keys, and counters after keys were written by hand."""

from __future__ import annotations

from typing import Any

import pytest
import sqlalchemy as sa

from pytest_syda.errors import SinkError
from pytest_syda.sinks.database import load
from pytest_syda.sinks.staging import spans

ROWS = 300


def rows_of(connection: sa.Connection, table: sa.Table) -> list[Any]:
    return list(connection.execute(sa.select(table).order_by(table.c.id)))


def people_and_teams(metadata: sa.MetaData) -> tuple[sa.Table, sa.Table]:
    """Each refers to the other; a person may be without a team."""
    people = sa.Table(
        "people",
        metadata,
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("team_id", sa.ForeignKey("teams.id", use_alter=True, name="fk_people_team")),
        sa.Column("friend_id", sa.ForeignKey("people.id")),
    )
    teams = sa.Table(
        "teams",
        metadata,
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("lead_id", sa.ForeignKey("people.id"), nullable=False),
    )
    return people, teams


def test_keys_that_wait_are_set_once_their_parents_are_there(engine: sa.Engine, given: Any) -> None:
    """A nullable key into a table filled later, and one to a later row of the same table; NULLs stay NULL."""
    metadata = sa.MetaData()
    people, teams = people_and_teams(metadata)
    ids = list(range(1, ROWS + 1))
    columns = {
        "people": {
            "id": ids,
            "team_id": [None if row % 3 == 0 else ROWS + 1 - row for row in ids],
            "friend_id": [ROWS + 1 - row for row in ids],
        },
        "teams": {"id": ids, "lead_id": ids[::-1]},
    }
    deferred = {"people": ["team_id", "friend_id"]}
    dataset, introspection = given([people, teams], columns, engine.dialect, deferred=deferred)
    with engine.begin() as connection:
        metadata.create_all(connection)
        load(connection, dataset, introspection)
        assert rows_of(connection, people) == list(zip(*columns["people"].values(), strict=True))
        assert rows_of(connection, teams) == list(zip(*columns["teams"].values(), strict=True))


def test_tables_between_may_refer_to_rows_that_wait(
    engine: sa.Engine, given: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What stands between a table and the one it waits for refers to either; what comes after, to all of them."""
    monkeypatch.setattr("pytest_syda.sinks.database.CHUNK", 7)
    metadata = sa.MetaData()
    people, teams = people_and_teams(metadata)
    badges = sa.Table(
        "badges",
        metadata,
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("person_id", sa.ForeignKey("people.id"), nullable=False),
    )
    trophies = sa.Table(
        "trophies",
        metadata,
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("team_id", sa.ForeignKey("teams.id"), nullable=False),
        sa.Column("badge_id", sa.ForeignKey("badges.id"), nullable=False),
    )
    ids = list(range(1, 31))
    columns = {
        "people": {"id": ids, "team_id": ids[::-1], "friend_id": [None] * 30},
        "badges": {"id": ids, "person_id": ids[::-1]},
        "teams": {"id": ids, "lead_id": ids},
        "trophies": {"id": ids, "team_id": ids, "badge_id": ids[::-1]},
    }
    tables = [people, badges, teams, trophies]
    dataset, introspection = given(tables, columns, engine.dialect, deferred={"people": ["team_id"]})
    with engine.begin() as connection:
        metadata.create_all(connection)
        load(connection, dataset, introspection)
        for table in tables:
            assert rows_of(connection, table) == list(zip(*columns[table.name].values(), strict=True))


def test_a_key_that_waits_is_never_null_in_between(engine: sa.Engine, given: Any) -> None:
    """Where the database can check keys late, a CHECK that wants the key is satisfied all along."""
    if engine.dialect.name in ("mysql", "mariadb"):
        pytest.skip("MariaDB cannot check keys late")
    metadata = sa.MetaData()
    table = sa.Table(
        "people",
        metadata,
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("friend_id", sa.ForeignKey("people.id")),
        sa.CheckConstraint("friend_id IS NOT NULL OR id > 2"),
    )
    columns = {"people": {"id": [1, 2, 3], "friend_id": [2, 3, None]}}
    dataset, introspection = given(table, columns, engine.dialect, deferred={"people": ["friend_id"]})
    with engine.begin() as connection:
        metadata.create_all(connection)
        load(connection, dataset, introspection)
        assert rows_of(connection, table) == [(1, 2), (2, 3), (3, None)]


def test_of_a_composite_key_only_what_may_be_null_waits(engine: sa.Engine, given: Any) -> None:
    """The tenant is part of the key and required; the parent's number waits for it."""
    metadata = sa.MetaData()
    table = sa.Table(
        "nodes",
        metadata,
        sa.Column("tenant", sa.String(9), primary_key=True),
        sa.Column("id", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("parent", sa.Integer),
        sa.ForeignKeyConstraint(["tenant", "parent"], ["nodes.tenant", "nodes.id"]),
    )
    columns = {"tenant": ["a", "a", "b"], "id": [1, 2, 3], "parent": [2, None, 3]}
    dataset, introspection = given(table, {"nodes": columns}, engine.dialect, deferred={"nodes": ["parent"]})
    with engine.begin() as connection:
        metadata.create_all(connection)
        load(connection, dataset, introspection)
        assert rows_of(connection, table) == [("a", 1, 2), ("a", 2, None), ("b", 3, 3)]


def test_rows_that_cannot_be_found_again_cannot_wait(mariadb_engine: sa.Engine, given: Any) -> None:
    """Where keys are set by an UPDATE there is none without a primary key that we write; that is said."""
    metadata = sa.MetaData()
    people, teams = people_and_teams(metadata)
    columns = {"people": {"team_id": [1]}, "teams": {"id": [1], "lead_id": [1]}}
    dataset, introspection = given([people, teams], columns, mariadb_engine.dialect, deferred={"people": ["team_id"]})
    with mariadb_engine.begin() as connection:
        metadata.create_all(connection)
        with pytest.raises(SinkError, match="team_id must be set after the rows are there"):
            load(connection, dataset, introspection)
        assert rows_of(connection, people) == []


def a_ring(metadata: sa.MetaData, **options: Any) -> list[sa.Table]:
    """Three tables, each requiring the next."""
    following = {"a": "b", "b": "c", "c": "a"}
    return [
        sa.Table(
            name,
            metadata,
            sa.Column("id", sa.Integer, primary_key=True),
            sa.Column("next_id", sa.Integer, nullable=False),
            sa.Column("label", sa.String(20), server_default="served"),
            sa.ForeignKeyConstraint(["next_id"], [f"{other}.id"], name=f"fk_{name}", use_alter=True, **options),
        )
        for name, other in following.items()
    ]


def create(connection: sa.Connection, metadata: sa.MetaData) -> None:
    """SQLite cannot add a key afterwards, and needs no table to be there before it is referred to."""
    if connection.dialect.name == "sqlite":
        for table in metadata.tables.values():
            for key in table.foreign_key_constraints:
                key.use_alter = False
            connection.execute(sa.schema.CreateTable(table))
        return
    metadata.create_all(connection)


@pytest.mark.parametrize("deferrable", [{}, {"deferrable": True}, {"deferrable": True, "initially": "DEFERRED"}])
def test_a_ring_of_required_keys_is_filled(engine: sa.Engine, given: Any, deferrable: dict[str, Any]) -> None:
    """No row can come first, and yet they all arrive, on every database, whatever the keys' deferrability."""
    if deferrable and engine.dialect.name in ("mysql", "mariadb"):
        pytest.skip("MariaDB has no deferrable keys")
    metadata = sa.MetaData()
    tables = a_ring(metadata, **deferrable)
    ids = list(range(1, ROWS + 1))
    columns = {name: {"id": ids, "next_id": ids[::-1]} for name in "abc"}
    dataset, introspection = given(tables, columns, engine.dialect, cycles=[("a", "b", "c")])
    with engine.begin() as connection:
        create(connection, metadata)
        load(connection, dataset, introspection)
        for table in tables:
            assert rows_of(connection, table) == [(row, ROWS + 1 - row, "served") for row in ids]
    with pytest.raises(sa.exc.IntegrityError), engine.begin() as connection:
        connection.execute(sa.insert(tables[0]), {"id": 999, "next_id": 998})  # the check is on again


def test_a_broken_ring_is_refused(engine: sa.Engine, given: Any) -> None:
    """Deferring a check is not dropping it: a reference to nothing is found before the load ends."""
    metadata = sa.MetaData()
    tables = a_ring(metadata)
    columns = {"a": {"id": [1], "next_id": [1]}, "b": {"id": [1], "next_id": [1]}, "c": {"id": [1], "next_id": [2]}}
    dataset, introspection = given(tables, columns, engine.dialect, cycles=[("a", "b", "c")])
    with engine.connect() as connection:
        create(connection, metadata)
        connection.commit()
        with pytest.raises(SinkError, match=r"next_id") as caught:
            load(connection, dataset, introspection)
        assert caught.value.tables == ("c",)
        assert all(rows_of(connection, table) == [] for table in tables)


def test_a_fresh_key_after_keys_written_by_hand(engine: sa.Engine, given: Any) -> None:
    """The next row gets the next number, and a second load keeps clear of it as well."""
    metadata = sa.MetaData()
    table = sa.Table(
        "t",
        metadata,
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("n", sa.Integer),
        sqlite_autoincrement=True,
    )
    dataset, introspection = given(table, {"t": {"id": [1, 2, 41], "n": [0, 0, 0]}}, engine.dialect)
    with engine.begin() as connection:
        metadata.create_all(connection)
        load(connection, dataset, introspection)
        assert connection.execute(sa.insert(table), {"n": 1}).inserted_primary_key == (42,)


COUNTERS = {
    "serial": "CREATE TABLE t (id serial PRIMARY KEY, n int)",
    "bigserial": "CREATE TABLE t (id bigserial PRIMARY KEY, n int)",
    "identity": "CREATE TABLE t (id int GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY, n int)",
    "identity always": "CREATE TABLE t (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, n int)",
    "identity by 5": "CREATE TABLE t (id int GENERATED ALWAYS AS IDENTITY (INCREMENT BY 5) PRIMARY KEY, n int)",
    "nextval": """
        CREATE SEQUENCE "odd ' name";
        CREATE TABLE t (id int PRIMARY KEY DEFAULT nextval('"odd '' name"'), n int)
    """,
    "schema": "CREATE SCHEMA s; CREATE SEQUENCE s.q; CREATE TABLE t (id int PRIMARY KEY DEFAULT nextval('s.q'), n int)",
}


@pytest.mark.parametrize("made", COUNTERS)
def test_every_kind_of_counter_is_moved_on(postgres_engine: sa.Engine, given: Any, made: str) -> None:
    """Serials, identities (ALWAYS too) and sequences behind a default; read from the database, not from the models."""
    with postgres_engine.begin() as connection:
        connection.exec_driver_sql(COUNTERS[made])
        metadata = sa.MetaData()
        metadata.reflect(connection)
        dataset, introspection = given(metadata, {"t": {"id": [5, 9, 50], "n": [1, 2, 3]}}, postgres_engine.dialect)
        load(connection, dataset, introspection)
        connection.exec_driver_sql("INSERT INTO t (n) VALUES (4)")
        assert connection.exec_driver_sql("SELECT id FROM t WHERE n = 4").scalar_one() > 50


def test_a_sequence_only_the_model_knows_is_moved_on(postgres_engine: sa.Engine, given: Any) -> None:
    """SQLAlchemy asks such a sequence itself, and gets a number nobody has."""
    metadata = sa.MetaData()
    table = sa.Table("t", metadata, sa.Column("id", sa.Integer, sa.Sequence("own_numbers"), primary_key=True))
    dataset, introspection = given(table, {"t": {"id": [1, 2, 3]}}, postgres_engine.dialect)
    with postgres_engine.begin() as connection:
        metadata.create_all(connection)
        load(connection, dataset, introspection)
        assert connection.execute(sa.insert(table)).inserted_primary_key == (4,)


def test_a_counter_that_is_further_already_stays(postgres_engine: sa.Engine, given: Any) -> None:
    """Numbers the sequence gave out before are not given out again, even if their rows are gone."""
    metadata = sa.MetaData()
    table = sa.Table("t", metadata, sa.Column("id", sa.Integer, primary_key=True))
    dataset, introspection = given(table, {"t": {"id": [1, 2, 3]}}, postgres_engine.dialect)
    with postgres_engine.begin() as connection:
        metadata.create_all(connection)
        connection.exec_driver_sql("SELECT setval('t_id_seq', 1000)")
        load(connection, dataset, introspection)
        assert connection.execute(sa.insert(table)).inserted_primary_key == (1001,)


def test_an_identity_always_is_written_by_insert_too(postgres_database: sa.URL, make_engine: Any, given: Any) -> None:
    """Where COPY is out of the question, because of another column's type, the key is still ours to write."""
    engine = make_engine(postgres_database)
    metadata = sa.MetaData()
    table = sa.Table(
        "t",
        metadata,
        sa.Column("id", sa.Integer, sa.Identity(always=True), primary_key=True),
        sa.Column("held", sa.PickleType),
    )
    dataset, introspection = given(table, {"t": {"id": [7, 8], "held": [{"a": 1}, None]}}, engine.dialect)
    with engine.begin() as connection:
        metadata.create_all(connection)
        load(connection, dataset, introspection)
        assert rows_of(connection, table) == [(7, {"a": 1}), (8, None)]


def test_spans_reach_from_the_first_that_waits_to_the_last_it_waits_for(given: Any) -> None:
    """Overlapping spans are one; a table that waits for itself is one of its own; the others are in none."""
    metadata = sa.MetaData()
    names = "abcdefgh"
    ahead = {"b": "d", "c": "e", "g": "g"}
    tables = [
        sa.Table(
            name,
            metadata,
            sa.Column("id", sa.Integer, primary_key=True),
            *([sa.Column("ahead_id", sa.ForeignKey(f"{ahead[name]}.id"))] if name in ahead else []),
        )
        for name in names
    ]
    columns = {name: {"id": [1]} for name in names}
    dataset, _ = given(tables, columns, deferred={name: ["ahead_id"] for name in ahead})
    assert spans(dataset.plan) == [["b", "c", "d", "e"], ["g"]]
    ringed, _ = given(tables, columns, cycles=[("b", "a"), ("f", "h")])
    assert spans(ringed.plan) == [["a", "b"], ["f", "g", "h"]]
