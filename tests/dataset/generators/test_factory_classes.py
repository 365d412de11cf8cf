"""Whole factory classes as the generator of a table."""

# ruff: noqa: ARG005 - generators take what they are given

from __future__ import annotations

from typing import Any

import factory
import pytest
import sqlalchemy as sa
from factory.alchemy import SQLAlchemyModelFactory
from generated_users import Run, Team
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship

from pytest_syda.dataset.generators import check_generators
from pytest_syda.errors import GeneratorError
from pytest_syda.schema.types import Column, Table, Type


class Base(DeclarativeBase):
    pass


class TeamModel(Base):
    __tablename__ = "teams"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]


class User(Base):
    __tablename__ = "users"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    email: Mapped[str] = mapped_column("email_address")
    score: Mapped[float]
    nick: Mapped[str] = mapped_column(unique=True)
    team_id: Mapped[int | None] = mapped_column(sa.ForeignKey("teams.id"))
    team: Mapped[TeamModel | None] = relationship()


class NoSession:
    """A session that must not be touched."""

    def __getattr__(self, name: str) -> Any:
        raise AssertionError(f"session.{name}")


def no_session() -> NoSession:
    raise AssertionError("a session was asked for")


class TeamFactory(SQLAlchemyModelFactory):
    class Meta:
        model = TeamModel
        sqlalchemy_session_factory = no_session

    name = factory.LazyFunction(lambda: 1 / 0)


class UserFactory(SQLAlchemyModelFactory):
    class Meta:
        model = User
        sqlalchemy_session = NoSession()
        sqlalchemy_session_persistence = "commit"
        exclude = ("handle",)

    class Params:
        domain = "example.org"

    handle = factory.LazyAttribute(lambda o: o.nick[:3])
    email = factory.LazyAttribute(lambda o: f"{o.name}.{o.handle}@{o.domain}")
    name = factory.Sequence(lambda n: f"user{n}")
    team = factory.SubFactory(TeamFactory)

    @factory.post_generation
    def afterwards(self, create: bool, extracted: Any, **kwargs: Any) -> None:
        raise AssertionError("there is no instance to work on")


def test_a_factory_makes_the_columns_it_declares_and_no_others(run: Run) -> None:
    """By attribute name; what it does not declare stays made, and its lazy attributes see it. No session, no
    sub-factory for a relationship, nothing after generation."""
    assert run({"": UserFactory}, 2) == {
        "email_address": ["user0.nic@example.org", "user1.nic@example.org"],
        "name": ["user0", "user1"],
    }


def test_what_reads_a_relationship_reads_our_parent_row(run: Run) -> None:
    """So values that agree with the parent agree with the row our foreign key points at; None where there is none."""

    class Factory(UserFactory):
        name = factory.LazyAttribute(lambda o: o.team.name if o.team else "nobody's")
        team_id = factory.SelfAttribute("team.id", default=None)

    made = run({"": Factory}, 4)
    assert made["name"] == ["Red", "Blue", "Red", "nobody's"]
    assert made["team_id"] == [1, 2, 1, None]


def test_parents_are_looked_up_only_where_they_are_read(run: Run) -> None:
    """Declaring a relationship costs nothing."""
    context = Team()
    run({"": UserFactory}, 4, context=context)
    assert context.asked == 0


def test_a_relationship_by_any_name_finds_its_key(run: Run) -> None:
    """The mapper knows which columns it follows."""

    class Member(Base):
        __tablename__ = "members"
        __mapper_args__ = {"primary_key": ["id"]}
        id: Mapped[int] = mapped_column(primary_key=True)
        name: Mapped[str]
        team_id: Mapped[int] = mapped_column(sa.ForeignKey("teams.id"))
        crew: Mapped[TeamModel] = relationship()

    Member.__name__ = "User"

    class Factory(factory.Factory):
        class Meta:
            model = Member

        crew = factory.SubFactory(TeamFactory)
        name = factory.LazyAttribute(lambda o: o.crew.name)

    assert run({"": Factory}, 2) == {"name": ["Red", "Blue"]}


def test_params_and_traits_work(run: Run) -> None:
    """Params are seen and not stored; a trait is turned on by a subclass. Where a Maybe or a trait has nothing to say,
    the made value stays, and others see it."""

    class TraitFactory(UserFactory):
        class Params:
            star = factory.Trait(score=factory.Sequence(lambda n: n + 100.0))

    class StarFactory(TraitFactory):
        star = True

    class SometimesFactory(TraitFactory):
        class Params:
            star = factory.Iterator([True, False])

        nick = factory.Maybe("star", factory.Sequence(lambda n: f"star{n}"))
        name = factory.LazyAttribute(lambda o: f"{o.nick}")

    assert run({"": TraitFactory}, 2)["score"] == [0.0, 0.5]
    assert run({"": StarFactory}, 2)["score"] == [100.0, 101.0]
    made = run({"": SometimesFactory}, 3)
    assert made["nick"] == made["name"] == ["star0", "nick1", "star2"]
    assert "star" not in made


def test_rename_and_adjust_kwargs_count(run: Run) -> None:
    """As on the way to the model's constructor; changed values of undeclared columns too."""

    class Factory(factory.Factory):
        class Meta:
            model = User
            rename = {"mail": "email"}
            inline_args = ("name",)

        mail = "x@example.org"
        name = "ada"

        @classmethod
        def _adjust_kwargs(cls, **kwargs: Any) -> dict[str, Any]:
            return kwargs | {"name": kwargs["name"].title(), "nick": kwargs["nick"].upper()}

    assert run({"": Factory}, 2) == {
        "email_address": ["x@example.org", "x@example.org"],
        "name": ["Ada", "Ada"],
        "nick": ["NICK0", "NICK1"],
    }


def test_dict_factories_need_no_model(run: Run) -> None:
    """Whatever their sub-factories make is taken for a relationship."""

    class Factory(factory.DictFactory):
        name = factory.LazyAttribute(lambda o: o.team.name if o.team else "-")
        team = factory.SubFactory(TeamFactory)
        nick = factory.Faker("pystr", max_chars=30)

    made = run({"": Factory}, 4)
    assert made["name"] == ["Red", "Blue", "Red", "-"]
    assert len(set(made["nick"])) == 4


def test_column_generators_and_a_factory_go_in_order(run: Run) -> None:
    """Earlier ones are seen by the factory, later ones replace what it made."""
    generators = {"nick": lambda i: f"dot{i}", "": UserFactory, "name": lambda row: row["email"]}
    assert run(generators, 1) == {
        "nick": ["dot0"],
        "email_address": ["user0.dot@example.org"],
        "name": ["user0.dot@example.org"],
    }


def test_an_attribute_that_is_nothing_of_the_models_is_an_error(run: Run) -> None:
    """All of them are listed with the nearest names, before anything runs."""

    class Factory(factory.Factory):
        class Meta:
            model = User

        nam = "x"
        team = factory.SubFactory(TeamFactory)
        shoe_size = 5

    with pytest.raises(GeneratorError) as caught:
        run({"": Factory})
    assert "Factory.nam: neither a column nor a relationship\n    Did you mean 'name'? What only" in str(caught.value)
    assert [problem.path for problem in caught.value.problems] == ["Factory.nam", "Factory.shoe_size"]
    assert caught.value.tables == ("users",)


def test_the_factory_of_another_model_is_an_error(run: Run) -> None:
    """It says what the factory makes and what it was given for."""
    with pytest.raises(GeneratorError, match=r"TeamFactory makes TeamModel, but it was given for User"):
        run({"": TeamFactory})


def test_a_factory_for_one_column_is_an_error(run: Run) -> None:
    """The message shows where it goes."""
    with pytest.raises(GeneratorError, match=r"generators=\{'User': UserFactory\}"):
        run({"name": UserFactory})


@pytest.mark.parametrize("thing", [5, "x", lambda row: {}, [1]])
def test_only_a_factory_generates_a_table(run: Run, thing: Any) -> None:
    """Anything else is refused, with what would do."""
    with pytest.raises(GeneratorError, match=r"(?s)User: .* is no generator: .*factory\.Factory class"):
        run({"": thing})


def test_a_failing_attribute_is_named(run: Run) -> None:
    """With its row, the factory, and the line of the user's."""

    class Factory(UserFactory):
        score = factory.LazyAttribute(lambda o: 1 / (o.id - 2))

    with pytest.raises(
        GeneratorError,
        match=r"(?s)User\[1\]\.score: the generator Factory raised ZeroDivisionError.*test_factory_classes\.py:\d+",
    ):
        run({"": Factory})


def test_values_are_checked_against_their_columns(run: Run) -> None:
    """Those of a factory like any others."""

    class Factory(UserFactory):
        score = "high"

    with pytest.raises(
        GeneratorError,
        match=r"User\[0\]\.score: the generator Factory gave 'high', which is a str, but the column is FLOAT",
    ):
        run({"": Factory})


def test_a_column_that_the_database_writes_is_refused() -> None:
    """For a generator of its own as for an attribute of a factory; nothing is run to find out."""
    area = Column(name="area", type=Type(kind="integer"), generated="computed")
    table = Table(name="boxes", classes=("Box",), columns=(Column(name="id", type=Type(kind="integer")), area))
    box = factory.make_factory(dict, id=factory.LazyFunction(lambda: 1 / 0), area=5)
    with pytest.raises(GeneratorError, match=r"dictFactory\.area: written by the database or the mapper"):
        check_generators(table, {"": box}, {})
    with pytest.raises(GeneratorError, match=r"Box\.area: 5 is no generator: the column is written by the database"):
        check_generators(table, {"area": 5}, {})
