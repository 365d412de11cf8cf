"""Where tables go: frames, files, and what is returned for these."""

from __future__ import annotations

import json
import os
import pickle
import shutil
from pathlib import Path
from typing import Any

import pandas as pd
import pytest
import sqlalchemy as sa
from sqlalchemy import String
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from pytest_syda.errors import RequestError, SinkError, SydaWarning
from pytest_syda.structured import SavedTable, SyntheticDataGenerator
from tests.structured.clinic import Base, Claim, Patient

PEOPLE: dict[str, Any] = {"id": "number", "name": "name", "born": "date", "score": {"type": "float", "null_rate": 0.3}}


def read(path: Path) -> pd.DataFrame:
    if path.suffix == ".csv":
        return pd.read_csv(path)
    if path.suffix == ".parquet":
        return pd.read_parquet(path)
    return pd.read_json(path, lines=path.suffix == ".jsonl")


@pytest.mark.parametrize("ending", [".csv", ".json", ".jsonl", ".parquet"])
def test_every_format(generator: SyntheticDataGenerator, tmp_path: Path, ending: str) -> None:
    """Holds the rows that would have been returned, columns in order."""
    frame = generator.generate_data(PEOPLE, sample_size=30)
    path = tmp_path / f"people{ending}"
    assert generator.generate_data(PEOPLE, sample_size=30, output_path=path) == str(path)
    again = read(path)
    assert list(again.columns) == list(PEOPLE)
    assert again["name"].tolist() == frame["name"].tolist()
    assert again["score"].fillna(-1).tolist() == frame["score"].fillna(-1).tolist()


def test_saved_table_is_a_path(generator: SyntheticDataGenerator, tmp_path: Path) -> None:
    """To whoever takes paths: text, files, pathlib, os, pandas, pickle, JSON."""
    path = str(tmp_path / "people.csv")
    saved = generator.generate_data({**PEOPLE, "mode": "text", "read": "text", "write": "text"}, output_path=path)
    assert isinstance(saved, SavedTable)
    assert saved == path
    assert f"{saved}" == path
    assert {saved: 1}[path] == 1
    assert saved.endswith(".csv")
    assert saved[-4:] == ".csv"
    assert Path(saved).exists()
    assert os.fspath(saved) == path
    assert len(pd.read_csv(saved)) == 10
    with open(saved, encoding="utf-8") as file:  # noqa: PTH123 - that open takes it is what is shown
        assert file.readline().startswith("id,name")
    assert pickle.loads(pickle.dumps(saved)) == path  # noqa: S301 - our own
    assert json.dumps(saved) == json.dumps(path)
    assert shutil.copy(saved, tmp_path / "copy.csv")


def test_saved_table_is_a_table(generator: SyntheticDataGenerator) -> None:
    """To whoever goes on with the rows."""
    saved = generator.generate_data(PEOPLE, output_path="people.json")
    frame = generator.generate_data(PEOPLE)
    pd.testing.assert_frame_equal(saved.frame, frame)
    assert len(saved) == 10
    assert saved["id"].tolist() == frame["id"].tolist()
    assert saved[["id", "name"]].shape == (10, 2)
    assert saved[saved["id"] > 5].shape == (5, 4)
    assert saved.columns.tolist() == list(PEOPLE)
    assert saved.iloc[0]["id"] == 1
    assert "name" in saved
    assert generator.generate_data(PEOPLE, sample_size=0, output_path="none.csv")


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("people.xlsx", "'.xlsx' files. Known names: .csv, .json, .jsonl, .parquet"),
        ("people", "'people' files"),
        ("nowhere/people.csv", "there is no folder nowhere"),
        ("folder.csv", "is a folder"),
        (5, "output_path=5 is no path"),
        ("", "output_path='' is no path"),
    ],
)
def test_refused_before_anything_is_made(generator: SyntheticDataGenerator, path: Any, words: str) -> None:
    """An output that cannot be is said first: no generator runs for it."""
    Path("folder.csv").mkdir()
    ran: list[int] = []
    generator.register_generator("text", lambda i: ran.append(i) or "x")
    with pytest.raises(RequestError, match=words):
        generator.generate_data({"id": "number", "x": "text"}, output_path=path)
    with pytest.raises(RequestError, match=r"'\.xlsx' files"):
        generator.generate_related_data([Claim], output_dir="out", output_format="xlsx")
    assert not ran
    assert not Path("out").exists()


@pytest.mark.parametrize("parameter", ["prompts", "custom_generators"])
def test_what_is_by_table_is_a_mapping(generator: SyntheticDataGenerator, parameter: str) -> None:
    """A list is no use to anybody, and said to be none."""
    with pytest.raises(RequestError, match=rf"{parameter}=\['x'\] names no tables. Write "):
        generator.generate_related_data([Patient], **{parameter: ["x"]})


def test_a_file_for_each_table(generator: SyntheticDataGenerator) -> None:
    """Called after its model, in each of the formats, in a folder that is made."""
    tables = generator.generate_related_data(Base, output_dir="a/b", output_format=["csv", "jsonl"], sample_sizes=3)
    assert sorted(each.name for each in Path("a/b").iterdir()) == [
        "Claim.csv", "Claim.jsonl", "Patient.csv", "Patient.jsonl",
    ]  # fmt: skip
    for name, frame in tables.items():
        assert read(Path(f"a/b/{name}.csv"))["id"].tolist() == frame["id"].tolist()


def test_a_tables_name_is_no_path(generator: SyntheticDataGenerator) -> None:
    """Whatever a schema calls it, its file is in the folder."""
    generator.generate_related_data({"../../evil": {"id": "number"}, "a/b": {"id": "number"}}, output_dir="out")
    assert {each.parent.name for each in Path().rglob("*.csv")} == {"out"}


def test_tables_whose_names_make_one_file_name(generator: SyntheticDataGenerator) -> None:
    """Have a file each, whatever the file system takes for the same, and no name is lost."""
    sizes = {"a/b": 1, "a_b": 2, "A_B": 3, "caf\u00e9": 4, "cafe\u0301": 5}
    generator.generate_related_data({name: {"id": "number"} for name in sizes}, sample_sizes=sizes, output_dir="out")
    found = {path.name: len(pd.read_csv(path)) for path in Path("out").iterdir()}
    assert found == {"a_b.csv": 1, "a_b-2.csv": 2, "A_B-3.csv": 3, "caf\u00e9.csv": 4, "caf\u00e9-2.csv": 5}


def test_folder_that_is_a_file(generator: SyntheticDataGenerator) -> None:
    """Is said as such."""
    Path("out").write_text("")
    with pytest.raises((RequestError, SinkError), match="is a file"):
        generator.generate_related_data([Patient], output_dir="out")


@pytest.mark.parametrize("given", [None, 5, [5], [], "", "xml", ["csv", "xml"]])
def test_formats_that_are_none(generator: SyntheticDataGenerator, given: Any) -> None:
    """Are said before anything is made."""
    with pytest.raises(RequestError, match=r"output_format|Nobody writes"):
        generator.generate_related_data([Patient], output_dir="out", output_format=given)
    assert not Path("out").exists()


def test_tables_by_any_of_their_names(generator: SyntheticDataGenerator) -> None:
    """By class, by its name, by the table's; parents come first; an unknown one is a KeyError with the nearest."""
    tables = generator.generate_for_sqlalchemy_models([Claim], sample_sizes={"claims": 4, Patient: 2})
    assert list(tables) == ["Patient", "Claim"]
    assert tables["Claim"] is tables["claims"] is tables[Claim] is tables.get("claims")
    assert len(tables["Claim"]) == 4
    assert len(tables["Patient"]) == 2
    assert Claim in tables
    assert "claims" in tables
    assert "nope" not in tables
    assert tables.get("nope") is None
    with pytest.raises(KeyError, match="Did you mean 'Claim'"):
        tables["Clam"]


def test_dtypes(generator: SyntheticDataGenerator) -> None:
    """Proper ones: nullable integers, datetimes, booleans, categories for enums."""
    frame = generator.generate_data(
        {
            "id": "number", "n": {"type": "integer", "null_rate": 0.5}, "at": "datetime", "ok": "boolean",
            "kind": {"enum": ["a", "b"]}, "x": "float", "m": {"type": "decimal", "decimals": 2},
        },
        sample_size=20,
    )  # fmt: skip
    assert {name: str(dtype) for name, dtype in frame.dtypes.items()} == {
        "id": "int64", "n": "Int64", "at": "datetime64[us]", "ok": "bool", "kind": "category", "x": "float64",
        "m": "object",
    }  # fmt: skip
    assert str(frame["m"][0].as_tuple().exponent) == "-2"


def test_names_of_the_callers_own(generator: SyntheticDataGenerator) -> None:
    """In a dict of name to model, that name is the table's, in what is asked and in what is returned."""
    tables = generator.generate_for_schemas(
        {"People": Patient, "Bills": Claim},
        sample_sizes={"People": 2, "Bills": 5},
        custom_generators={"Bills": {"status": "open"}},
        output_dir="out",
    )
    assert {name: len(frame) for name, frame in tables.items()} == {"People": 2, "Bills": 5}
    assert set(tables["Bills"]["status"]) == {"open"}
    assert sorted(each.name for each in Path("out").iterdir()) == ["Bills.csv", "People.csv"]


class Animal(DeclarativeBase):
    pass


class Pet(Animal):
    __tablename__ = "pets"
    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str] = mapped_column(String(10))
    __mapper_args__ = {"polymorphic_on": "kind", "polymorphic_identity": "pet"}


class Dog(Pet):
    breed: Mapped[str | None] = mapped_column(String(30))
    __mapper_args__ = {"polymorphic_identity": "dog"}


def test_a_class_that_shares_its_table(generator: SyntheticDataGenerator) -> None:
    """Gets rows of its own, and none of the others'."""
    assert set(generator.generate_data(Dog, sample_size=4)["kind"]) == {"dog"}
    assert set(generator.generate_data(Pet, sample_size=4)["kind"]) == {"pet"}


def test_what_is_left_out_is_said(generator: SyntheticDataGenerator) -> None:
    """A column that cannot be read and need not be filled is no secret."""
    table = sa.Table("odd", sa.MetaData(), sa.Column("id", sa.Integer, primary_key=True), sa.Column("x"))
    with pytest.warns(SydaWarning, match=r"odd\.x is left out"):
        assert list(generator.generate_data(table, sample_size=2).columns) == ["id"]
