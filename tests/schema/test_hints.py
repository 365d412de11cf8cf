"""Types are told by what their own code speaks of, where trying plain values tells nothing."""

from __future__ import annotations

import enum
from typing import Annotated, Any, Literal

import numpy as np
import pytest
import sqlalchemy as sa
from pydantic import BaseModel, Field, RootModel
from sqlalchemy.orm import Session

from pytest_syda import populate
from pytest_syda.schema.hints import spoken_of
from pytest_syda.schema.introspect import introspect
from pytest_syda.schema.types import Unique

ROWS = 20


class Maker(enum.Enum):
    OURS = "ours"
    THEIRS = "theirs"


class Days(BaseModel):
    type: Literal["days"] = "days"
    days: int


class Count(BaseModel):
    type: Literal["count"] = "count"
    count: int


class Rule(RootModel[Days | Count]):
    root: Annotated[Days | Count, Field(discriminator="type")]


MEANS = np.zeros(2)
SPREADS = np.ones(2)


class Slug(RootModel[Annotated[str, Field(pattern="^[a-z]+(-[a-z]+)*$")]]):
    pass


class MakerType(sa.TypeDecorator[Maker]):
    """Knows its enum only in its code."""

    impl = sa.String
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Any) -> Any:
        return None if value is None else Maker(value).value

    def process_result_value(self, value: Any, dialect: Any) -> Any:
        return None if value is None else Maker(value)


class RuleType(sa.TypeDecorator[Rule]):
    """Wants and gives objects of a model that is a union."""

    impl = sa.JSON
    cache_ok = True

    def process_bind_param(self, value: Rule | None, dialect: Any) -> Any:
        if value is None:
            return None
        if not isinstance(value, Rule):
            raise TypeError(value)
        return value.model_dump()

    def process_result_value(self, value: Any, dialect: Any) -> Rule | None:
        return None if value is None else Rule.model_validate(value)


class RulesType(sa.TypeDecorator[list[Days]]):
    """Says what it holds in an annotation alone, and reads no empty list."""

    impl = sa.JSON
    cache_ok = True

    def process_bind_param(self, value: list[Days] | None, dialect: Any) -> Any:
        return None if value is None else [each.model_dump() for each in value]

    def process_result_value(self, value: Any, dialect: Any) -> Any:
        return None if value is None else [value[0], *value[1:]]


class SlugType(sa.TypeDecorator[Slug]):
    """Wraps a text of one form."""

    impl = sa.String
    cache_ok = True

    def process_bind_param(self, value: Slug | None, dialect: Any) -> str | None:
        return None if value is None else value.root

    def process_result_value(self, value: str | None, dialect: Any) -> Slug | None:
        return None if value is None else Slug.model_validate(value)


class ScaledType(sa.TypeDecorator[list[float]]):
    """Its code uses arrays, which are equal to each other item by item."""

    impl = sa.JSON
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Any) -> Any:
        return None if value is None else ((np.asarray(value, float) - MEANS) / SPREADS).tolist()

    def process_result_value(self, value: Any, dialect: Any) -> Any:
        return None if value is None else (np.asarray(value) * SPREADS + MEANS).tolist()


@pytest.mark.parametrize(
    "type_", [MakerType(), RuleType(), RulesType(), SlugType(), ScaledType()], ids=lambda each: each.__class__.__name__
)
def test_what_such_types_hold_is_read_back(type_: Any) -> None:
    """Every row is written, and the type itself reads it."""
    metadata = sa.MetaData()
    table = sa.Table(
        "t", metadata, sa.Column("id", sa.Integer, primary_key=True), sa.Column("held", type_, nullable=False)
    )
    engine = sa.create_engine("sqlite://")
    metadata.create_all(engine)
    with Session(engine) as session:
        populate(session, metadata, ROWS)
        found = session.scalars(sa.select(table.c.held)).all()
    engine.dispose()
    assert len(found) == ROWS
    assert None not in found


def test_a_wrapped_text_tells_many_rows_apart() -> None:
    """Texts of a form are put together where plain words are too few."""
    metadata = sa.MetaData()
    sa.Table("t", metadata, sa.Column("slug", SlugType(), primary_key=True))
    engine = sa.create_engine("sqlite://")
    metadata.create_all(engine)
    with engine.connect() as connection:
        assert populate(connection, metadata, 3 * ROWS).sizes == {"t": 3 * ROWS}
    engine.dispose()


def test_what_the_database_computes_of_a_column_is_unique_with_it() -> None:
    """A unique computed column makes its source differ; one it can be computed from is compared as it is."""
    metadata = sa.MetaData()
    sa.Table(
        "t",
        metadata,
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("letter", sa.Enum("a", "B", "c", "d", name="letter"), nullable=False),
        sa.Column("small", sa.String(1), sa.Computed("lower(letter)", persisted=True), unique=True),
    )
    engine = sa.create_engine("sqlite://")
    metadata.create_all(engine)
    with engine.connect() as connection:
        assert populate(connection, metadata, ROWS).sizes == {"t": 4}
    engine.dispose()


def test_a_computed_part_of_a_key_differs_with_its_source() -> None:
    """Rows with the same rest of their key differ in what the computed part is computed from."""
    metadata = sa.MetaData()
    flag = sa.Column("flag", sa.Boolean, primary_key=True)
    letter = sa.Column("letter", sa.Enum("a", "B", "c", name="letters"), nullable=False)
    sa.Table(
        "t", metadata, flag, letter, sa.Column("small", sa.String(1), sa.Computed("lower(letter)"), primary_key=True)
    )
    found = introspect(metadata)
    assert found.schema["t"].uniques == (Unique(columns=("flag", "letter"), expressions=("flag", "lower(letter)")),)


def test_what_a_type_speaks_of() -> None:
    """Annotations lose their None; globals follow, each once."""
    found = list(spoken_of(RuleType()))
    assert Rule in found
    assert found.count(Rule) == 1
    assert list[Days] in list(spoken_of(RulesType()))
    assert Maker in list(spoken_of(MakerType()))
