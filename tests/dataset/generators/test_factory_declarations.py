"""factory_boy's declarations as generators of one column, evaluated by factory_boy."""

# ruff: noqa: E501 - a table

from __future__ import annotations

import datetime as dt
import itertools
from decimal import Decimal
from typing import Any

import factory
import pytest
from factory import fuzzy
from generated_users import Run, Team

from pytest_syda.dataset.request import Existing
from pytest_syda.errors import GeneratorError


class PointFactory(factory.DictFactory):
    x = factory.Sequence(lambda n: n)
    y = factory.Iterator([7, 8, 9])


DECLARATIONS = {
    "Sequence": (factory.Sequence(lambda n: f"user {n}"), ["user 0", "user 1", "user 2"]),
    "LazyFunction": (factory.LazyFunction(lambda: "x"), ["x", "x", "x"]),
    "LazyAttribute": (factory.LazyAttribute(lambda o: o.nick.upper()), ["NICK0", "NICK1", "NICK2"]),
    "LazyAttribute of its own column": (factory.LazyAttribute(lambda o: o.name[-1]), ["0", "1", "2"]),
    "LazyAttributeSequence": (factory.LazyAttributeSequence(lambda o, n: f"{o.id} {n}"), ["1 0", "2 1", "3 2"]),
    "SelfAttribute": (factory.SelfAttribute("email"), ["0@example.com", "1@example.com", "2@example.com"]),
    "SelfAttribute by column name": (factory.SelfAttribute("email_address"), [f"{i}@example.com" for i in range(3)]),
    "SelfAttribute with a default": (factory.SelfAttribute("missing", default="-"), ["-", "-", "-"]),
    "Iterator": (factory.Iterator(["a", "b"]), ["a", "b", "a"]),
    "Iterator with a getter": (factory.Iterator(["a", "b"], getter=str.upper), ["A", "B", "A"]),
    "Iterator once": (factory.Iterator(itertools.count(), cycle=False), ["0", "1", "2"]),
    "Maybe": (factory.Maybe("score", "some", factory.Sequence(lambda n: f"none {n}")), ["none 0", "some", "some"]),
    "Maybe without its other half": (factory.Maybe("score", "some"), ["name 0", "some", "some"]),
    "Transformer": (factory.Transformer("ab", transform=str.upper), ["AB", "AB", "AB"]),
    "Transformer of a declaration": (factory.Transformer(factory.Sequence(str), transform=lambda s: s * 2), ["00", "11", "22"]),
    "FuzzyChoice": (fuzzy.FuzzyChoice(["only"]), ["only", "only", "only"]),
    "lazy_attribute": (factory.lazy_attribute(lambda o: o.nick), ["nick0", "nick1", "nick2"]),
}  # fmt: skip


@pytest.mark.parametrize(("declaration", "expected"), DECLARATIONS.values(), ids=DECLARATIONS)
def test_a_declaration_makes_what_it_makes_in_a_factory(run: Run, declaration: Any, expected: list[str]) -> None:
    """With the row so far as the other attributes, and the row number as the sequence."""
    assert run({"name": declaration}, 3) == {"name": expected}


@pytest.mark.parametrize("kind", ["Sequence", "Iterator", "Maybe"])  # what is read once, the project's use uses up
def test_rows_count_however_often_the_declaration_was_used(run: Run, kind: str) -> None:
    """A chunk in the middle, a second run and the project's own use of the declaration change nothing."""
    declaration, expected = DECLARATIONS[kind]
    other = factory.make_factory(dict, name=declaration, score=1)
    other(), other()
    assert run({"name": declaration}, 3) == run({"name": declaration}, 3) == {"name": expected}
    assert run({"name": declaration}, 600)["name"][512:] == run({"name": declaration}, 600, start=512)["name"]


def test_the_projects_own_counting_is_left_alone(run: Run) -> None:
    """Sequences and iterators of the project's factories go on where they were."""
    other = factory.make_factory(dict, n=factory.Sequence(int), letter=factory.Iterator("abc"))
    assert other() == {"n": 0, "letter": "a"}
    run({"": factory.make_factory(dict, name=other.letter if hasattr(other, "letter") else "x")}, 3)
    run({"name": other._meta.base_declarations["letter"]}, 2)
    assert other() == {"n": 1, "letter": "b"}


def test_faker_speaks_the_datasets_locale_unless_told_otherwise(run: Run) -> None:
    """The declaration's own locale wins, then the project's default, then the dataset's."""
    japanese = Team(locale="ja_JP")
    name = run({"name": factory.Faker("name")}, context=japanese)["name"]
    assert not any(text.isascii() for text in name)
    assert all(
        text.isascii() for text in run({"name": factory.Faker("name", locale="en_US")}, context=japanese)["name"]
    )
    with factory.Faker.override_default_locale("el_GR"):
        assert run({"name": factory.Faker("name")}, context=japanese)["name"] != name


def test_faker_by_its_name(run: Run) -> None:
    """`faker:` and a provider is factory.Faker of that provider."""
    assert (
        run({"score": factory.Faker("pyfloat", positive=True), "name": "faker:company"}, 20)["name"]
        == run({"name": factory.Faker("company")}, 20)["name"]
    )


def test_a_provider_that_does_not_exist_is_named_with_the_nearest(run: Run) -> None:
    """Before anything runs."""
    with pytest.raises(GeneratorError, match=r"User\.name: Faker has no provider 'compny'.*'company'"):
        run({"name": "faker:compny"})


def test_fuzzy_values_fit_the_column(run: Run) -> None:
    """A Decimal for a float, an int for a float: whatever has one meaning."""
    made = run({"score": fuzzy.FuzzyDecimal(1, 2), "team_id": fuzzy.FuzzyInteger(1, 2), "name": fuzzy.FuzzyText()}, 9)
    assert all(type(score) is float and 1 <= score <= 2 for score in made["score"])
    assert set(made["team_id"]) == {1, 2}
    moments = run({"name": fuzzy.FuzzyDate(dt.date(2024, 1, 1), dt.date(2024, 1, 2)), "score": 1.0}, 0)
    assert moments == {}


def test_dicts_and_lists_are_built(run: Run) -> None:
    """Sub-factories of plain values count by row, and see their parent."""
    seen: list[Any] = []
    made = factory.Dict({"n": factory.Sequence(int), "nick": factory.SelfAttribute("..nick")})
    listed = factory.List([factory.Sequence(int), factory.LazyFunction(lambda: Decimal(1))])
    point = factory.SubFactory(PointFactory, x=factory.LazyAttribute(lambda o: o.factory_parent.id))

    def collected(declaration: Any) -> list[Any]:
        seen.clear()
        run({"name": factory.Transformer(declaration, transform=lambda value: seen.append(value) or "x")}, 2)
        return list(seen)

    assert collected(made) == [{"n": 0, "nick": "nick0"}, {"n": 1, "nick": "nick1"}]
    assert collected(listed) == [[0, 1], [1, 1]]
    assert collected(point) == [{"x": 1, "y": 7}, {"x": 2, "y": 8}]


def test_sequences_count_on_after_rows_that_are_there(run: Run) -> None:
    """So that unique values do not collide with those of an earlier fill."""
    assert run({"nick": factory.Sequence(str)}, 2, existing=Existing(count=10)) == {"nick": ["10", "11"]}


@pytest.mark.parametrize(
    "declaration",
    [
        factory.Trait(name="x"),
        factory.PostGeneration(print),
        factory.RelatedFactory(PointFactory),
        factory.PostGenerationMethodCall("x"),
    ],
)
def test_what_makes_no_value_is_refused(run: Run, declaration: Any) -> None:
    """Traits belong into a factory; post-generation needs an instance."""
    with pytest.raises(GeneratorError, match=r"User\.name: factory\.\w+ makes no value for a column"):
        run({"name": declaration})


def test_an_unknown_attribute_is_named_with_the_nearest(run: Run) -> None:
    """Instead of a list of all of factory_boy's declarations."""
    with pytest.raises(GeneratorError) as caught:
        run({"name": factory.LazyAttribute(lambda o: o.nik)})
    assert "has no 'nik'. Did you mean 'nick'" in str(caught.value)
    assert "DeclarationWithContext" not in str(caught.value)
