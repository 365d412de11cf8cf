"""Generators in the library: where they apply, what they see, and what is said when they fail."""

from __future__ import annotations

import datetime as dt
import random
import traceback
from typing import Any

import factory
import numpy as np
import pandas as pd
import pytest

from pytest_syda import vectorized
from pytest_syda.errors import GeneratorError, RequestError, SydaWarning
from pytest_syda.structured import SyntheticDataGenerator
from tests.structured.clinic import Base, Claim, Patient

MODELS = [Patient, Claim]


def test_by_column_everywhere(generator: SyntheticDataGenerator) -> None:
    """A column's name means it in every table that has such a column."""
    generator.register_generator("text", lambda _row, col_name: f"{col_name}!", column_name="status")
    tables = generator.generate_related_data(MODELS)
    assert set(tables["Claim"]["status"]) == set(tables["Patient"]["status"]) == {"status!"}


@pytest.mark.parametrize("name", ["Claim.status", "claims.status"])
@pytest.mark.parametrize("by_type", [True, False])
def test_by_model_and_column(generator: SyntheticDataGenerator, name: str, *, by_type: bool) -> None:
    """A model's own generator never reaches another model's column of the same name."""
    if by_type:
        generator.register_generator("text", lambda _row, _col: "mine", column_name=name)
    else:
        generator.register_generator(name, lambda _row, _col: "mine")
    tables = generator.generate_related_data(MODELS)
    assert set(tables["Claim"]["status"]) == {"mine"}
    assert "mine" not in set(tables["Patient"]["status"])


def test_files_and_frames_hold_what_a_generator_made_once(generator: SyntheticDataGenerator) -> None:
    """Also where it counts for itself, and a table is written in several pieces."""
    numbers = iter(range(1_000_000))
    tables = generator.generate_related_data(
        {"Log": {"id": "number", "n": "integer"}},
        sample_sizes=50_300,
        custom_generators={"Log": {"n": lambda: next(numbers)}},
        output_dir="out",
    )
    assert pd.read_csv("out/Log.csv")["n"].tolist() == tables["Log"]["n"].tolist() == [*range(50_300)]


def test_by_type(generator: SyntheticDataGenerator) -> None:
    """A type's generator makes all columns of the type, except keys and those with a closer one."""
    generator.register_generator("text", ["a", "b"])
    generator.register_generator("text", "c", column_name="status")
    generator.register_generator("integer", 7)
    frame = generator.generate_related_data(MODELS, sample_sizes=2)["Claim"].drop(columns="code", errors="ignore")
    assert frame["status"].tolist() == ["c", "c"]
    assert frame["visits"].tolist() == [7, 7]
    assert frame["id"].tolist() == [1, 2]
    assert set(frame["patient_id"]) <= {1, 2}


def test_the_closest_decides(generator: SyntheticDataGenerator) -> None:
    """Call, then model and column, then column, then type, whatever the order of registration."""
    generator.register_generator("text", "by model", column_name="Claim.status")
    generator.register_generator("text", "by column", column_name="status")
    assert set(generator.generate_data(Claim)["status"]) == {"by model"}
    assert set(generator.generate_data(Patient)["status"]) == {"by column"}
    called = generator.generate_related_data(MODELS, custom_generators={"Claim": {"status": "by call"}})
    assert set(called["Claim"]["status"]) == {"by call"}
    assert set(generator.generate_data(Claim)["status"]) == {"by model"}


def test_the_last_of_the_same_place_counts(generator: SyntheticDataGenerator) -> None:
    """And unregistering leaves the column to the provider again."""
    before = generator.generate_data(Claim)
    generator.register_generator("text", "one", column_name="status")
    generator.register_generator("string", "two", column_name="status")
    assert set(generator.generate_data(Claim)["status"]) == {"two"}
    generator.unregister_generator("text", "status")
    pd.testing.assert_frame_equal(generator.generate_data(Claim), before)
    with pytest.raises(RequestError, match="No generator is registered for text status"):
        generator.unregister_generator("text", "status")


def test_they_see_the_row_so_far_in_order_of_registration(generator: SyntheticDataGenerator) -> None:
    """Each sees what earlier ones made, and of later ones what they will replace."""
    seen: list[tuple[Any, Any]] = []

    def first(row: dict[str, Any], _col: str) -> str:
        seen.append((row["status"], row["amount"]))
        return "first"

    def second(row: dict[str, Any], _col: str) -> float:
        assert row["status"] == "first"
        return 0.25

    made = generator.generate_data(Claim)
    generator.register_generator("text", first, column_name="status")
    generator.register_generator("float", second, column_name="amount")
    frame = generator.generate_data(Claim)
    assert set(frame["amount"]) == {0.25}
    assert seen[: len(made)] == list(zip(made["status"], made["amount"], strict=True))


def test_parents_that_were_not_asked_for_are_left_alone(generator: SyntheticDataGenerator) -> None:
    """A generator for the claims' status does not run for the patients they refer to."""
    asked: list[str] = []

    def status(row: dict[str, Any], _col: str) -> str:
        asked.append(row["code"])
        return "x"

    generator.register_generator("text", status, column_name="status")
    assert set(generator.generate_data(Claim)["status"]) == {"x"}
    assert len(asked) == 10


def test_keys_made_by_a_generator_are_referred_to(generator: SyntheticDataGenerator) -> None:
    """Children made later refer to the keys their parents were given."""
    generator.register_generator("integer", lambda i: 500 + i, column_name="Patient.id")
    patients = generator.generate_data(Patient, sample_size=4)
    claims = generator.generate_data(Claim, sample_size=30)
    assert set(claims["patient_id"]) <= set(patients["id"]) == {500, 501, 502, 503}


@pytest.mark.parametrize("type_name", ["text", "string", "String", "varchar"])
def test_one_type_has_many_names(generator: SyntheticDataGenerator, type_name: str) -> None:
    """However people call text, it is text."""
    generator.register_generator(type_name, "x", column_name="status")
    assert set(generator.generate_data(Claim)["status"]) == {"x"}


def test_number_covers_every_kind_of_number(generator: SyntheticDataGenerator) -> None:
    """Whole ones and others."""
    generator.register_generator("number", 3, column_name="amount")
    generator.register_generator("number", 4, column_name="visits")
    frame = generator.generate_data(Claim)
    assert set(frame["amount"]) == {3.0}
    assert set(frame["visits"]) == {4}


def test_of_another_type_is_not_used_and_said(generator: SyntheticDataGenerator) -> None:
    """A generator that fits nowhere is not dropped in silence."""
    generator.register_generator("date", lambda _row, _col: 1, column_name="amount")
    with pytest.warns(SydaWarning, match="date amount is not used: Claim.amount is float"):
        generator.generate_data(Claim)


def test_column_that_its_model_has_not(generator: SyntheticDataGenerator) -> None:
    """Is said with the table it is missing from; one that no model was named for may be meant for another table."""
    generator.register_generator("text", "x", "Claim.statsu")
    generator.register_generator("text", "x", "statsu")
    with pytest.warns(SydaWarning, match=r"Claim has no such column\. Did you mean 'status'") as warned:
        generator.generate_data(Claim, sample_size=1)
    assert len(warned) == 1


def test_foreign_keys(generator: SyntheticDataGenerator) -> None:
    """All of them by type, or one by its name; parents that nobody needs any more are not made."""
    generator.register_generator("foreign_key", lambda _row, _col: 70 + random.randrange(3))  # noqa: S311 - test data
    assert set(generator.generate_data(Claim, sample_size=50)["patient_id"]) == {70, 71, 72}


def test_values_that_break_a_constraint(generator: SyntheticDataGenerator) -> None:
    """A CHECK, a foreign key and uniqueness are kept, or the error names the generator, the row and the value."""
    with pytest.raises(GeneratorError, match=r"Claim\[0\]\.amount: the generator .*gave -1\.0, which breaks"):
        generator.generate_related_data(MODELS, custom_generators={"Claim": {"amount": lambda _row: -1}})
    with pytest.raises(
        GeneratorError, match=r"Claim\[0\]\.patient_id: .*gave 999, but Patient has no row with that id"
    ):
        generator.generate_related_data(MODELS, custom_generators={"Claim": {"patient_id": lambda _row: 999}})
    with pytest.raises(GeneratorError, match=r"Claim\.code is unique, but row 0 and row 1 both have 'x'"):
        generator.generate_related_data(MODELS, custom_generators={"Claim": {"code": "x"}})
    with pytest.raises(GeneratorError, match=r"Claim\[0\]\.code: .*has 30 characters"):
        generator.generate_related_data(MODELS, custom_generators={"Claim": {"code": lambda i: f"{i:030}"}})


def broken(row: dict[str, Any], col_name: str) -> str:
    return row["nmae"] + col_name


def test_the_users_own_traceback() -> None:
    """Table, row, column, generator and cause are named; what is shown is the user's code, and ours only where it was
    called."""
    generator = SyntheticDataGenerator(model="offline")
    generator.register_generator("text", broken, column_name="Patient.status")
    with pytest.raises(
        GeneratorError, match=r"Patient\[0\]\.status: the generator broken \(test_generators\.py"
    ) as error:
        generator.generate_data(Patient)
    assert "The row has no 'nmae'. Did you mean 'name'" in str(error.value)
    cause = error.value.__cause__
    assert isinstance(cause, KeyError)
    assert [frame.name for frame in traceback.extract_tb(cause.__traceback__)] == ["broken"]
    ours = [frame.name for frame in traceback.extract_tb(error.value.__traceback__) if "pytest_syda" in frame.filename]
    assert ours == ["generate_data", "_make"]


class PatientFactory(factory.Factory):
    class Meta:
        model = Patient

    class Params:
        gone = factory.Trait(status="gone")

    name = factory.Faker("name")
    status = factory.LazyAttribute(lambda patient: patient.name[:3])
    born = factory.Sequence(lambda n: dt.date(2000, 1, 1) + dt.timedelta(days=n))


@vectorized
def doubled(rows: pd.DataFrame, _col: str) -> Any:
    return rows["visits"] * 2.0


def members() -> Any:
    yield from ("x", "y", "z")


@pytest.mark.parametrize(
    ("column", "made", "wanted"),
    [
        ("status", "constant", ["constant"] * 3),
        ("status", ["a", "b"], ["a", "b", "a"]),
        ("status", iter("xyz"), ["x", "y", "z"]),
        ("status", members, ["x", "y", "z"]),
        ("status", lambda: "nothing", ["nothing"] * 3),
        ("status", lambda i: f"row {i}", ["row 0", "row 1", "row 2"]),
        ("status", lambda row, col: f"{col} {row['id']}", ["status 1", "status 2", "status 3"]),
        ("status", factory.Sequence(lambda n: f"n{n}"), ["n0", "n1", "n2"]),
        ("status", factory.Iterator(["p", "q"]), ["p", "q", "p"]),
        ("status", factory.LazyAttribute(lambda row: f"s{row.id}"), ["s1", "s2", "s3"]),
        ("status", factory.LazyFunction(lambda: "lazy"), ["lazy"] * 3),
        ("status", factory.SelfAttribute("code"), None),
        ("amount", np.array([1.5, 2.5, 3.5]), [1.5, 2.5, 3.5]),
        ("visits", range(5, 8), [5, 6, 7]),
    ],
)
def test_every_kind_of_generator(generator: SyntheticDataGenerator, column: str, made: Any, wanted: Any) -> None:
    """Functions, iterables, constants and factory_boy's declarations."""
    frame = generator.generate_related_data(MODELS, sample_sizes=3, custom_generators={Claim: {column: made}})["Claim"]
    assert frame[column].tolist() == (frame["code"].tolist() if wanted is None else wanted)


def test_whole_columns_at_once(generator: SyntheticDataGenerator) -> None:
    """A vectorised function gets a frame and returns a Series."""
    generator.register_generator("float", doubled, column_name="amount")
    frame = generator.generate_data(Claim, sample_size=300)
    assert (frame["amount"] == frame["visits"] * 2).all()


def test_a_factory_for_a_model(generator: SyntheticDataGenerator) -> None:
    """factory_boy's own machinery makes the columns it declares, the provider the others."""
    tables = generator.generate_related_data(MODELS, sample_sizes=3, custom_generators={"Patient": PatientFactory})
    patients = tables["Patient"]
    assert (patients["status"] == patients["name"].str[:3]).all()
    assert patients["born"].tolist() == [dt.date(2000, 1, 1), dt.date(2000, 1, 2), dt.date(2000, 1, 3)]
    assert set(tables["Claim"]["patient_id"]) <= set(patients["id"])


def test_faker_by_name(generator: SyntheticDataGenerator) -> None:
    """A provider of Faker's is enough."""
    generator.register_generator("text", "faker:currency_code", column_name="status")
    assert generator.generate_data(Claim)["status"].str.fullmatch("[A-Z]{3}").all()


def test_what_else_they_may_ask_for(generator: SyntheticDataGenerator) -> None:
    """Parents, a source of randomness, the dataset and the row number, by name."""

    def told(row: dict[str, Any], parents: Any, rng: random.Random, dataset: Any, i: int) -> str:
        assert parents["patient"]["id"] == row["patient_id"]
        assert 0 <= rng.random() < 1
        assert dataset.sizes["Claim"] == 10
        return f"{parents['patient_id']['name'][:10]} {i}"

    tables = generator.generate_related_data(MODELS, custom_generators={"Claim": {"status": told}})
    assert tables["Claim"]["status"].str.contains(r" \d$").all()


def test_randomness_is_seeded_and_restored(generator: SyntheticDataGenerator) -> None:
    """Reruns are equal, another seed is not, and the caller's own draws go on as if nothing had been."""
    generator.register_generator("text", lambda _row, _col: str(random.random())[:18], column_name="status")  # noqa: S311
    random.seed(5)
    expected = [random.random(), random.random()]  # noqa: S311 - test data
    random.seed(5)
    one = generator.generate_data(Claim)
    between = random.random()  # noqa: S311 - test data
    two = generator.generate_data(Claim)
    assert [between, random.random()] == expected  # noqa: S311 - test data
    pd.testing.assert_frame_equal(one, two)
    other = SyntheticDataGenerator(model="offline", seed=1)
    assert not other.generate_data(Claim)["status"].equals(one["status"])


@pytest.mark.parametrize("type_name", ["member_number", "mrn", "insurer_kind"])
def test_types_of_ones_own(generator: SyntheticDataGenerator, type_name: str) -> None:
    """A registered name is a type, whose columns have the dtype of what is made; keys need no parent then."""
    generator.register_generator(type_name, lambda i: 100 + i)
    generator.register_generator("foreign_key", lambda i: f"K{i}", column_name="owner_id")
    frame = generator.generate_data({"id": "number", "n": type_name, "owner_id": "foreign_key"}, sample_size=3)
    assert frame["n"].tolist() == [100, 101, 102]
    assert frame["n"].dtype == "int64"
    assert frame["owner_id"].tolist() == ["K0", "K1", "K2"]


def test_generators_in_the_schema(generator: SyntheticDataGenerator) -> None:
    """The long form may hold one, too."""
    frame = generator.generate_data({"id": "number", "x": {"type": "text", "generator": ["a", "b"]}}, sample_size=3)
    assert frame["x"].tolist() == ["a", "b", "a"]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ((3, "x"), "no type's name"), (("", "x"), "no type's name"), (("text", "x", ""), "no column's name"),
        (("text", "x", 3), "no column's name"),
    ],
)  # fmt: skip
def test_names_that_are_none(generator: SyntheticDataGenerator, arguments: tuple[Any, ...], words: str) -> None:
    """Said when it is registered."""
    with pytest.raises(RequestError, match=words):
        generator.register_generator(*arguments)


def test_unknown_names_are_all_said(generator: SyntheticDataGenerator) -> None:
    """In the library's words, with the nearest names."""
    with pytest.raises(RequestError) as error:
        generator.generate_related_data(
            Base, custom_generators={"Claim": {"statsu": 1}, "Clam": {"x": 1}}, sample_sizes={"Ptient": 3}
        )
    assert [each.path for each in error.value.problems] == [
        "custom_generators['Claim']",
        "custom_generators",
        "sample_sizes",
    ]
    assert "Did you mean 'status'" in str(error.value)
