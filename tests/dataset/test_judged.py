"""CHECKs that only the database understands."""

from __future__ import annotations

import json

import pytest
import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import JSONB

from pytest_syda import ImpossibleError, populate


def test_rows_are_remade_until_the_database_accepts_them(sqlite_engine: sa.Engine) -> None:
    """A condition in words we do not know is asked of the database, row by row, before anything is inserted."""
    metadata = sa.MetaData()
    check = sa.CheckConstraint('unicode(substr(note, 2)) % 3 = 1 AND "item".number <> 4')
    columns = [sa.Column("note", sa.String(30), nullable=False), sa.Column("number", sa.Integer, nullable=False)]
    item = sa.Table("item", metadata, sa.Column("id", sa.Integer, primary_key=True), *columns, check)
    with sqlite_engine.connect() as connection:
        metadata.create_all(connection)
        assert populate(connection, metadata, 50).size("item") == 50
        assert len(set(connection.scalars(sa.select(item.c.note)))) > 2


def test_simpler_values_where_the_usual_never_pass(postgres_engine: sa.Engine) -> None:
    """A JSON document whose values must all be texts, said in JSONPath."""
    metadata = sa.MetaData()
    flat = "jsonb_typeof(extras) = 'object' AND NOT jsonb_path_exists(extras, '$.* ? (@.type() <> \"string\")')"
    key = sa.Column("id", sa.Integer, primary_key=True)
    table = sa.Table("package", metadata, key, sa.Column("extras", JSONB, nullable=False), sa.CheckConstraint(flat))
    with postgres_engine.connect() as connection:
        metadata.create_all(connection)
        assert populate(connection, metadata, 20).size("package") == 20
        assert all(
            isinstance(json.loads(json.dumps(each)), dict) for each in connection.scalars(sa.select(table.c.extras))
        )


def test_what_never_passes_is_explained(engine: sa.Engine) -> None:
    """After a bounded number of attempts the error names table, condition and a row, and nothing was inserted."""
    metadata = sa.MetaData()
    check = sa.CheckConstraint("substr(md5(name), 1, 32) = 'no text has it'", name="never")
    if engine.dialect.name == "sqlite":
        check = sa.CheckConstraint("hex(name) = 'no text has it'", name="never")
    name = sa.Column("name", sa.String(9), nullable=False)
    sa.Table("thing", metadata, sa.Column("id", sa.Integer, primary_key=True), name, check)
    with engine.connect() as connection:
        metadata.create_all(connection)
        connection.commit()
        with pytest.raises(ImpossibleError, match=r"break CHECK \(.*no text has it.*one of them: {'id': 1, 'name': '"):
            populate(connection, metadata)
        assert not connection.execute(sa.text("SELECT 1 FROM thing")).all()
        metadata.drop_all(connection)
        connection.commit()
