"""Keys whose columns are not of quite the type they refer to."""

from __future__ import annotations

import sqlalchemy as sa

from pytest_syda import populate


def filled(engine: sa.Engine, parent: sa.Column[str], child: sa.types.TypeEngine[object]) -> list[object]:
    """Values of a key from a child to a parent, which the database enforces."""
    metadata = sa.MetaData()
    sa.Table("status", metadata, parent)
    key = sa.Column("status_name", child, sa.ForeignKey("status.name"), nullable=False)
    last = sa.Column("last_name", sa.String(9), sa.ForeignKey("job.status_name"))
    job = sa.Table("job", metadata, sa.Column("id", sa.Integer, primary_key=True), key, last, sa.UniqueConstraint(key))
    with engine.connect() as connection:
        metadata.create_all(connection)
        populate(connection, metadata, 20)
        return list(connection.scalars(sa.select(job.c.status_name)))


def test_what_is_referred_to_fits_into_what_refers_to_it(engine: sa.Engine) -> None:
    """A VARCHAR(255) that a VARCHAR(12) refers to, and that in turn a VARCHAR(9), has nine letters at most."""
    values = filled(engine, sa.Column("name", sa.String(255), primary_key=True), sa.String(12))
    assert len(values) == 20
    assert max(len(str(value)) for value in values) <= 9


def test_a_small_integer_that_refers_to_a_large_one(postgres_engine: sa.Engine) -> None:
    """The large one stays within what the small one holds."""
    metadata = sa.MetaData()
    sa.Table("node", metadata, sa.Column("code", sa.BigInteger, primary_key=True, autoincrement=False))
    sa.Table("leaf", metadata, sa.Column("code", sa.SmallInteger, sa.ForeignKey("node.code"), primary_key=True))
    with postgres_engine.connect() as connection:
        metadata.create_all(connection)
        assert populate(connection, metadata, 20).size("leaf") == 20


def test_a_number_that_refers_to_a_text(sqlite_engine: sa.Engine) -> None:
    """SQLite lets it: the texts are numbers, so that each column has what it says, and other texts agree."""
    metadata = sa.MetaData()
    share = sa.Table("share", metadata, sa.Column("id", sa.String(36), primary_key=True))
    key = sa.Column("share_id", sa.Integer, sa.ForeignKey("share.id"), nullable=False)
    text = sa.Column("first_id", sa.String(36), sa.ForeignKey("share.id"), nullable=False)
    copy = sa.Table("copy", metadata, sa.Column("id", sa.Integer, primary_key=True), key, text)
    with sqlite_engine.connect() as connection:
        metadata.create_all(connection)
        assert populate(connection, metadata, 20).size("copy") == 20
        kinds = sa.select(sa.func.typeof(share.c.id), sa.func.typeof(copy.c.share_id), sa.func.typeof(copy.c.first_id))
        kinds = kinds.select_from(copy.join(share, copy.c.first_id == share.c.id))
        assert connection.execute(kinds.distinct()).all() == [("text", "integer", "text")]
