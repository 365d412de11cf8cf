"""Unique names of things nobody knows more about."""

from sqlalchemy import Column, Integer, MetaData, String, Table

from pytest_syda import populate
from tests.engines import an_engine


def test_a_unique_name_is_made_of_words() -> None:
    """A thing without a list of names of its own is called by words, not by a code, however many there are."""
    metadata = MetaData()
    Table("gadgets", metadata, Column("id", Integer, primary_key=True), Column("name", String(60), unique=True))
    with an_engine() as engine, engine.connect() as connection:
        metadata.create_all(connection)
        names = [row["name"] for row in populate(connection, metadata, sizes=500).rows("gadgets")]
    assert len(set(names)) == 500
    assert all(len(name.split()) == 3 and name[0].isupper() for name in names)
