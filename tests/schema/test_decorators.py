"""What type decorators hold is found by trying them."""

from __future__ import annotations

import enum
import json
import threading
import uuid
from collections.abc import Callable
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any, ClassVar

import pytest
import sqlalchemy as sa
from pydantic import BaseModel
from sqlalchemy.dialects import postgresql

from pytest_syda.schema import decorators
from pytest_syda.schema.introspect import introspect
from pytest_syda.schema.samples import WORDS, samples_of
from pytest_syda.schema.types import Codec, Type


class Plain(sa.TypeDecorator[Any]):
    impl = sa.String(30)
    cache_ok = True


class Guid(sa.TypeDecorator[uuid.UUID]):
    """The recipe in SQLAlchemy's documentation."""

    impl = sa.CHAR
    cache_ok = True

    def load_dialect_impl(self, dialect: sa.Dialect) -> Any:
        native = dialect.name == "postgresql"
        return dialect.type_descriptor(postgresql.UUID() if native else sa.CHAR(32))

    def process_bind_param(self, value: Any, dialect: sa.Dialect) -> Any:
        return str(value) if dialect.name == "postgresql" else f"{value.int:032x}"

    def process_result_value(self, value: Any, dialect: sa.Dialect) -> Any:
        return uuid.UUID(value)


class LaxGuid(Guid):
    def load_dialect_impl(self, dialect: sa.Dialect) -> Any:
        return dialect.type_descriptor(sa.CHAR(36))

    def process_bind_param(self, value: Any, dialect: sa.Dialect) -> Any:
        return str(value)


class JsonText(sa.TypeDecorator[Any]):
    impl = sa.Text
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: sa.Dialect) -> Any:
        return json.dumps(value)

    def process_result_value(self, value: Any, dialect: sa.Dialect) -> Any:
        return json.loads(value)


class JsonDict(JsonText):
    def process_bind_param(self, value: Any, dialect: sa.Dialect) -> Any:
        return json.dumps(dict(value.items()))


class JsonList(JsonText):
    def process_result_value(self, value: Any, dialect: sa.Dialect) -> Any:
        return [*json.loads(value)] if value.startswith("[") else 1 / 0


class Aware(sa.TypeDecorator[datetime]):
    impl = sa.DateTime
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: sa.Dialect) -> Any:
        if value.tzinfo is None:
            raise TypeError("tzinfo is required")
        return value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: Any, dialect: sa.Dialect) -> Any:
        return value.replace(tzinfo=UTC)


class Epoch(sa.TypeDecorator[datetime]):
    impl = sa.BigInteger
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: sa.Dialect) -> Any:
        return int(value.replace(tzinfo=UTC).timestamp())

    def process_result_value(self, value: Any, dialect: sa.Dialect) -> Any:
        return datetime.fromtimestamp(value, UTC).replace(tzinfo=None)


class Cents(sa.TypeDecorator[Decimal]):
    impl = sa.Integer
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: sa.Dialect) -> Any:
        return int(value * 100)

    def process_result_value(self, value: Any, dialect: sa.Dialect) -> Any:
        return Decimal(value) / 100


class YesNo(sa.TypeDecorator[bool]):
    impl = sa.CHAR(1)
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: sa.Dialect) -> Any:
        return "Y" if value else "N"

    def process_result_value(self, value: Any, dialect: sa.Dialect) -> Any:
        return value == "Y"


class Level(enum.IntEnum):
    LOW = 1
    HIGH = 5


class IntEnum(sa.TypeDecorator[enum.Enum]):
    impl = sa.Integer
    cache_ok = True

    def __init__(self, members: type[enum.Enum]) -> None:
        super().__init__()
        self.members = members

    def process_bind_param(self, value: Any, dialect: sa.Dialect) -> Any:
        return value if isinstance(value, int) else value.value

    def process_result_value(self, value: Any, dialect: sa.Dialect) -> Any:
        return self.members(value)


class Choice(sa.TypeDecorator[str]):
    impl = sa.String(10)
    cache_ok = True

    def __init__(self, choices: list[tuple[str, str]]) -> None:
        super().__init__()
        self.choices = choices

    def process_bind_param(self, value: Any, dialect: sa.Dialect) -> Any:
        if value not in dict(self.choices):
            raise ValueError(value)
        return value


class Words(sa.TypeDecorator[list[str]]):
    impl = sa.String
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: sa.Dialect) -> Any:
        if any("," in each for each in value):
            raise ValueError("no commas")
        return ",".join(value)

    def process_result_value(self, value: Any, dialect: sa.Dialect) -> Any:
        return value.split(",")


class Version:
    def __init__(self, text: str) -> None:
        self.parts = tuple(map(int, text.split(".")))


class VersionType(sa.TypeDecorator[Version]):
    """Takes texts of its own form only."""

    impl = sa.String(20)
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: sa.Dialect) -> Any:
        return ".".join(map(str, Version(value).parts)) if value.count(".") == 2 else 1 / 0

    def process_result_value(self, value: Any, dialect: sa.Dialect) -> Any:
        return Version(value)


class Own(sa.TypeDecorator[Any]):
    """Takes the application's own objects only."""

    impl = sa.String(25)
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: sa.Dialect) -> Any:
        return value.internal

    def process_result_value(self, value: Any, dialect: sa.Dialect) -> Any:
        return ("scope", value)


class Address(BaseModel):
    street: str
    number: int


class Model(sa.TypeDecorator[Any]):
    impl = sa.JSON
    cache_ok = True

    def __init__(self, model: type[BaseModel]) -> None:
        super().__init__()
        self.model = model

    def process_bind_param(self, value: Any, dialect: sa.Dialect) -> Any:
        return value.model_dump()

    def process_result_value(self, value: Any, dialect: sa.Dialect) -> Any:
        return self.model.model_validate(value)


class Server(sa.TypeDecorator[Any]):
    """Asks a server that does not answer, until the test has ended."""

    impl = sa.String(5)
    cache_ok = True
    ended = threading.Event()
    waits: ClassVar[list[bool]] = []

    def process_bind_param(self, value: Any, dialect: sa.Dialect) -> Any:
        self.waits.append(self.ended.wait(60))
        return value


def read(type_: Any, dialect: sa.Dialect | None = None) -> tuple[Type, Codec | None]:
    found = introspect(sa.Table("t", sa.MetaData(), sa.Column("c", type_)), dialect=dialect)
    return found.schema["t"]["c"].type, found.codecs["t"].get("c")


KINDS = [
    (Plain(), Type(kind="string", name="VARCHAR(30)", length=30)),
    (Guid(), Type(kind="uuid", name="CHAR(32)")),
    (LaxGuid(), Type(kind="uuid", name="CHAR(36)")),
    (JsonText(), Type(kind="json", name="TEXT")),
    (JsonDict(), Type(kind="json", name="TEXT", shape="object")),
    (Aware(), Type(kind="datetime", name="DATETIME", timezone=True)),
    (Epoch(), Type(kind="datetime", name="BIGINT")),
    (Cents(), Type(kind="decimal", name="INTEGER", precision=9, scale=2)),
    (YesNo(), Type(kind="boolean", name="CHAR(1)")),
    (IntEnum(Level), Type(kind="enum", name="INTEGER", labels=("LOW", "HIGH"))),
    (Choice([("a", "Alpha"), ("b", "Beta")]), Type(kind="enum", name="VARCHAR(10)", labels=("a", "b"))),
    (Words(), Type(kind="array", name="VARCHAR", item=Type(kind="enum", labels=WORDS))),
]


@pytest.mark.parametrize(("type_", "expected"), KINDS, ids=lambda value: type(value).__name__)
def test_the_kind_is_what_the_type_takes_and_gives_back(type_: Any, expected: Type) -> None:
    """The first kind that survives the round trip wins; a type that takes anything is judged by what it stores."""
    assert read(type_)[0] == expected


def test_the_kind_does_not_depend_on_the_database() -> None:
    """PostgreSQL has the same kind as SQLite, spelled its own way."""
    found, codec = read(Guid(), postgresql.dialect())
    assert (found.kind, found.name, codec) == ("uuid", "UUID", None)


def test_members_and_single_values_come_through_a_codec() -> None:
    """Where only some values are taken they are labels; the codec makes of each what the type wants."""
    _, codec = read(IntEnum(Level))
    assert codec is not None
    assert codec("HIGH") is Level.HIGH
    versions, _ = read(VersionType())
    assert versions.kind == "enum"
    assert "1.0.0" in versions.labels
    assert all(Version(label).parts for label in versions.labels)


def test_a_type_of_its_own_objects_is_bound_past_its_decorator() -> None:
    """The plain value is of the implementation type, and the codec says raw."""
    found, codec = read(Own())
    assert (found.kind, found.length) == ("string", 25)
    assert codec == Codec(raw=True)


def test_pydantic_models_get_the_smallest_document_they_accept() -> None:
    """A JSON column that holds a model takes what the model takes, not any document."""
    found, codec = read(Model(Address))
    assert codec is not None
    assert codec(found.labels[0]) == Address(street="amber", number=1)


def test_a_list_of_json_says_its_shape() -> None:
    """A type that reads lists only is no place for an object."""
    found, _ = read(JsonList())
    assert found.kind == "array" or found.shape == "array"


def test_a_type_that_does_not_answer_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """Trying a type takes bounded time; then its implementation's kind is used."""
    monkeypatch.setattr(decorators, "PATIENCE", 0.1)
    found, codec = read(Server())
    assert not Server.waits  # the type waits still
    Server.ended.set()
    assert (found.kind, found.length, codec) == ("string", 5, Codec(raw=True))


def test_values_survive_a_real_database(make_engine: Callable[..., sa.Engine]) -> None:
    """What the types were found to hold goes into SQLite and comes back."""
    for type_ in (Guid(), JsonText(), Aware(), Epoch(), Cents(), YesNo(), IntEnum(Level), Words()):
        table = sa.Table("t", sa.MetaData(), sa.Column("c", type_))
        engine = make_engine("sqlite://")
        table.create(engine)
        kind, codec = read(type_)
        for sample in samples_of(kind):
            value = codec(sample) if codec else sample
            with engine.begin() as connection:
                connection.execute(table.delete())
                connection.execute(table.insert(), [{"c": value}])
                assert connection.execute(sa.select(table.c.c)).scalar_one() == value


class HexOnly(sa.TypeDecorator[str]):
    """Takes and gives UUIDs as text."""

    impl = sa.BINARY(16)
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: sa.Dialect) -> Any:
        return uuid.UUID(value).bytes

    def process_result_value(self, value: Any, dialect: sa.Dialect) -> Any:
        return str(uuid.UUID(bytes=value))


def test_values_taken_as_text_of_one_form_are_still_many() -> None:
    """A type that takes a UUID's text only is a UUID with a codec, not one label."""
    found, codec = read(HexOnly())
    assert found.kind == "uuid"
    assert codec is not None
    assert codec(uuid.UUID(int=1)) == str(uuid.UUID(int=1))


class Document(sa.TypeDecorator[Any]):
    """JSON where the database has it, elsewhere whatever is in the text column."""

    impl = sa.JSON
    cache_ok = True

    def load_dialect_impl(self, dialect: sa.Dialect) -> Any:
        return dialect.type_descriptor(postgresql.JSONB() if dialect.name == "postgresql" else sa.String())


def test_what_is_bound_is_what_the_dialects_implementation_binds() -> None:
    """The implementation a decorator names for its dialect binds its values, not the one in `impl`."""
    assert read(Document())[0].kind == "string"
