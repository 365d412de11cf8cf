"""Tables into files and back."""

from __future__ import annotations

import csv
import datetime as dt
import json
import uuid
from decimal import Decimal
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pandas as pd
import pytest

from pytest_syda.errors import RequestError, SinkError
from pytest_syda.recipe.values import Values
from pytest_syda.schema.types import Column, Table, Type
from pytest_syda.sinks.files import write_csv, write_json, write_jsonl, write_parquet
from pytest_syda.sinks.registry import SinkRegistry, sinks, write

ZONED = dt.datetime(2026, 1, 2, 3, 4, 5, 6, tzinfo=dt.UTC)

TYPES = {
    "id": Type(kind="integer"),
    "flag": Type(kind="boolean"),
    "real": Type(kind="float"),
    "money": Type(kind="decimal", precision=10, scale=2),
    "free": Type(kind="decimal"),
    "name": Type(kind="string"),
    "day": Type(kind="date"),
    "clock": Type(kind="time"),
    "at": Type(kind="datetime"),
    "zoned": Type(kind="datetime", timezone=True),
    "span": Type(kind="interval"),
    "token": Type(kind="uuid"),
    "extra": Type(kind="json"),
    "blob": Type(kind="bytes"),
    "size": Type(kind="enum", labels=("S", "M")),
    "tags": Type(kind="array", item=Type(kind="string")),
    "range": Type(kind="range", item=Type(kind="integer")),
}

ROWS: list[dict[str, Any]] = [
    {
        "id": 1,
        "flag": True,
        "real": 0.1,
        "money": Decimal("12345678.90"),
        "free": Decimal("0.1234567890123456789"),
        "name": 'comma, "quote"\r\nline ünï',
        "day": dt.date(2026, 1, 2),
        "clock": dt.time(3, 4, 5, 6),
        "at": dt.datetime(2026, 1, 2, 3, 4, 5, 6),
        "zoned": ZONED,
        "span": dt.timedelta(days=1, seconds=2, microseconds=3),
        "token": uuid.UUID(int=7),
        "extra": {"a": ["}\n{", None]},
        "blob": b"\x00\xff",
        "size": "M",
        "tags": ["a", "b,c"],
        "range": (1, 5),
    },
    dict.fromkeys(TYPES) | {"id": 2},
    dict.fromkeys(TYPES) | {"id": 3, "name": "", "tags": [], "money": Decimal("-0.05"), "range": (None, 4)},
]
TABLE = Table(name="t", columns=tuple(Column(name=name, type=type_) for name, type_ in TYPES.items()))


class Rows:
    """A dataset of one table: these rows, over and over."""

    def __init__(self, rows: list[dict[str, Any]], table: Table = TABLE, times: int = 1) -> None:
        self.plan = {"t": SimpleNamespace(table=table)}
        self._rows = rows
        self._times = times
        self._names = table.column_names

    def size(self, _table: str) -> int:
        return len(self._rows) * self._times

    def columns(self, _table: str) -> dict[str, Values]:
        return {name: Values.of([row[name] for row in self._rows]) for name in self._names}

    def chunks(self, table: str, rows: int) -> Any:
        assert rows >= len(self._rows)
        for _ in range(self._times):
            yield self.columns(table)


@pytest.fixture
def dataset() -> Any:
    return Rows(ROWS)


def unquoted(path: Path) -> list[list[str | None]]:
    """The records of a CSV file, where nothing is None and `""` the empty string."""
    with path.open(newline="", encoding="utf-8") as file:
        return [list(record) for record in csv.reader(file)]


def test_csv_is_read_back(dataset: Any, tmp_path: Path) -> None:
    """By Python's own reader: text as it was, moments by fromisoformat, numbers exact, documents as JSON."""
    path = tmp_path / "t.csv"
    assert write_csv(dataset, "t", path) == 3
    header, first, *_ = unquoted(path)
    row = dict(zip(header, first, strict=True))
    assert header == list(TYPES)
    assert row["name"] == ROWS[0]["name"]
    assert Decimal(row["money"]) == ROWS[0]["money"]
    assert Decimal(row["free"]) == ROWS[0]["free"]
    assert dt.datetime.fromisoformat(row["at"]) == ROWS[0]["at"]
    assert dt.datetime.fromisoformat(row["zoned"]) == ZONED
    assert json.loads(row["extra"]) == ROWS[0]["extra"]
    assert (row["flag"], row["range"], row["size"]) == ("true", "[1,5]", "M")


def test_documents_are_json_throughout(tmp_path: Path) -> None:
    """One that is a text is not the number it spells, in CSV and in Parquet."""
    documents = [1, "1", "", "null", True, [], {"a": None}, "=1"]
    table = Table(name="t", columns=(Column(name="extra", type=Type(kind="json")),))
    rows: Any = Rows([{"extra": each} for each in documents], table)
    write_csv(rows, "t", tmp_path / "t.csv", escape_formulas=True)
    write_parquet(rows, "t", tmp_path / "t.parquet")
    assert [json.loads(text or "") for [text] in unquoted(tmp_path / "t.csv")[1:]] == documents
    assert [json.loads(text) for text in pd.read_parquet(tmp_path / "t.parquet")["extra"]] == documents


def test_csv_tells_nothing_from_the_empty_string(dataset: Any, tmp_path: Path) -> None:
    """As PostgreSQL's COPY does."""
    path = tmp_path / "t.csv"
    write_csv(dataset, "t", path)
    text = path.read_text(encoding="utf-8").splitlines()
    assert text[-2] == "2" + "," * (len(TYPES) - 1)
    assert text[-1].startswith('3,,,-0.05,,"",')


def test_csv_is_read_by_postgresql(dataset: Any, tmp_path: Path, postgres_database: Any) -> None:
    """COPY … CSV takes the file as it is."""
    psycopg = pytest.importorskip("psycopg")
    path = tmp_path / "t.csv"
    write_csv(dataset, "t", path)
    url = postgres_database.set(drivername="postgresql").render_as_string(hide_password=False)
    with psycopg.connect(url) as connection:
        names = ["id", "name", "at", "zoned", "extra", "money"]
        connection.execute(f"CREATE TABLE t ({', '.join(map(' '.join, zip(TYPES, SQL, strict=True)))})")
        with connection.cursor() as cursor, cursor.copy("COPY t FROM STDIN (FORMAT csv, HEADER)") as stream:
            stream.write(path.read_bytes())
        found = connection.execute(f"SELECT {', '.join(names)} FROM t ORDER BY id").fetchall()  # noqa: S608
    assert [dict(zip(names, row, strict=True)) for row in found] == [
        {name: row[name] for name in names} for row in ROWS
    ]


SQL = [
    *("int", "boolean", "float8", "numeric", "numeric", "text", "date", "time", "timestamp", "timestamptz"),
    *("text", "uuid", "jsonb", "text", "text", "text", "text"),
]


def lines(text: str) -> list[Any]:
    return [json.loads(line) for line in text.splitlines()]


@pytest.mark.parametrize(("sink", "read"), [(write_json, json.loads), (write_jsonl, lines)])
def test_json_is_read_back(dataset: Any, tmp_path: Path, sink: Any, read: Any) -> None:
    """Every row an object with every column; NULL is null."""
    path = tmp_path / "t.json"
    assert sink(dataset, "t", path) == 3
    rows = read(path.read_text(encoding="utf-8"))
    assert [row["id"] for row in rows] == [1, 2, 3]
    assert rows[0]["name"] == ROWS[0]["name"]
    assert rows[0]["extra"] == ROWS[0]["extra"]
    assert dt.datetime.fromisoformat(rows[0]["zoned"]) == ZONED
    assert float(rows[0]["money"]) == 12345678.9
    assert rows[1] == dict.fromkeys(TYPES) | {"id": 2}
    assert (rows[2]["name"], rows[2]["tags"], rows[2]["range"]) == ("", [], [None, 4])


def test_decimals_keep_all_their_digits_in_json(dataset: Any, tmp_path: Path) -> None:
    """They are numbers, not floats."""
    write_jsonl(dataset, "t", tmp_path / "t.jsonl")
    first = json.loads((tmp_path / "t.jsonl").read_text(encoding="utf-8").splitlines()[0], parse_float=Decimal)
    assert first["free"] == ROWS[0]["free"]


def compact_json(value: Any) -> str:
    return json.dumps(value, separators=(",", ":"))


def test_parquet_is_read_back(dataset: Any, tmp_path: Path) -> None:
    """With the types of the columns, and NULLs."""
    pq = pytest.importorskip("pyarrow.parquet")
    path = tmp_path / "t.parquet"
    assert write_parquet(dataset, "t", path) == 3
    rows = pq.read_table(path).to_pylist()
    as_text = {"token": str, "free": str, "extra": compact_json, "range": compact_json}
    for row, wanted in zip(rows, ROWS, strict=True):
        assert row == {
            name: as_text[name](value) if name in as_text and value is not None else value
            for name, value in wanted.items()
        }
    frame = pd.read_parquet(path)
    assert frame["zoned"].dtype == pd.DatetimeTZDtype("us", "UTC")
    assert frame["size"].dtype == "category"


COMPACT = {
    "integer": (Values(np.arange(3)), [0, 1, 2]),
    "boolean": (Values(np.array([True, False, True])), [True, False, True]),
    "float": (Values(np.array([0.5, 1.5, 2.5])), [0.5, 1.5, 2.5]),
    "decimal": (Values(np.array([105, 20, -3]), scale=2), [Decimal("1.05"), Decimal("0.20"), Decimal("-0.03")]),
    "enum": (Values(np.array([0, 1, 0]), words=np.array(["S", "M"], object)), ["S", "M", "S"]),
    "date": (Values(np.array([0, 1, 2], "M8[D]")), [dt.date(1970, 1, day) for day in (1, 2, 3)]),
    "datetime": (
        Values(np.array([0, 1, 2], "M8[us]")),
        [dt.datetime(1970, 1, 1, microsecond=each) for each in range(3)],
    ),
    "time": (Values(np.array([0, 1, 2], "m8[us]")), [dt.time(microsecond=each) for each in range(3)]),
}


@pytest.mark.parametrize("nulls", [False, True])
@pytest.mark.parametrize("kind", COMPACT)
@pytest.mark.parametrize("ending", ["csv", "jsonl", "parquet"])
def test_compact_columns_are_written_as_objects_are(tmp_path: Path, kind: Any, ending: str, nulls: bool) -> None:
    """Arrays, words and scaled counts give the same bytes as the plain objects they stand for."""
    values, objects = COMPACT[kind]
    table = Table(name="t", columns=(Column(name="v", type=Type(kind=kind, scale=2, labels=("S", "M"))),))
    if nulls:
        values = Values(values.data, np.array([False, True, False]), values.words, values.scale)
        objects = [objects[0], None, objects[2]]
    compact = Rows([{"v": each} for each in objects], table)
    compact.columns = lambda _table: {"v": values}  # type: ignore[method-assign]
    write(compact, "t", tmp_path / f"a.{ending}")
    write(Rows([{"v": each} for each in objects], table), "t", tmp_path / f"b.{ending}")
    if ending == "parquet":
        pq = pytest.importorskip("pyarrow.parquet")
        assert pq.read_table(tmp_path / "a.parquet").to_pylist() == pq.read_table(tmp_path / "b.parquet").to_pylist()
    else:
        assert (tmp_path / f"a.{ending}").read_bytes() == (tmp_path / f"b.{ending}").read_bytes()


@pytest.mark.parametrize("ending", ["csv", "json", "jsonl", "parquet"])
def test_chunks_make_one_file(tmp_path: Path, ending: str) -> None:
    """Three chunks, one header, one array; and an empty table is a file too."""
    path = tmp_path / f"t.{ending}"
    assert write(Rows(ROWS, times=3), "t", path) == 9
    assert len(READ[ending](path)) == 9
    assert write(Rows([]), "t", path) == 0
    assert len(READ[ending](path)) == 0


READ: dict[str, Any] = {
    "csv": pd.read_csv,
    "json": lambda path: json.loads(path.read_text(encoding="utf-8")),
    "jsonl": lambda path: path.read_text(encoding="utf-8").splitlines(),
    "parquet": pd.read_parquet,
}


@pytest.mark.parametrize("ending", ["csv", "json", "jsonl", "parquet"])
def test_a_failure_leaves_what_was_there(tmp_path: Path, ending: str) -> None:
    """The file is replaced when all of it is written, and nothing else is left behind."""
    path = tmp_path / f"t.{ending}"
    path.write_text("before")

    class Broken(Rows):
        def chunks(self, table: str, rows: int) -> Any:
            yield from super().chunks(table, rows)
            raise RuntimeError("half way")

    with pytest.raises(RuntimeError, match="half way"):
        write(Broken(ROWS), "t", path)
    assert path.read_text() == "before"
    assert list(tmp_path.iterdir()) == [path]


def test_a_place_that_is_not_there_is_said(dataset: Any, tmp_path: Path) -> None:
    """As one of our errors, with the table."""
    with pytest.raises(SinkError, match=r"t could not be written to .*: No such file or directory") as caught:
        write(dataset, "t", tmp_path / "nowhere" / "t.csv")
    assert caught.value.tables == ("t",)


def test_an_unknown_ending_is_said(dataset: Any, tmp_path: Path) -> None:
    """With those there are."""
    with pytest.raises(RequestError, match=r"Nobody writes '\.cvs' files. Did you mean '\.csv'"):
        write(dataset, "t", tmp_path / "t.cvs")


def test_third_parties_register_as_ours_do(dataset: Any, tmp_path: Path) -> None:
    """The longest ending wins, and nobody is overwritten silently."""
    registry = SinkRegistry("pytest_syda.no_such_group")
    registry.register("gz", lambda *_: 1)
    registry.register(".CSV.gz", lambda *_: 2)
    assert registry.find(tmp_path / "t.csv.gz")(dataset, "t", tmp_path) == 2
    assert registry.find("t.json.gz")(dataset, "t", tmp_path) == 1
    with pytest.raises(RequestError, match=r"registered already, by .* replace=True"):
        registry.register(".gz", write_csv)
    registry.register(".gz", write_csv, replace=True)
    assert registry.find("x.GZ") is write_csv
    assert sinks.find("x.csv") is write_csv


def test_formulas_are_neutralised_on_request_only() -> None:
    """A text that a spreadsheet would run gets an apostrophe with `escape_formulas`; numbers below zero do not."""
    from pytest_syda.sinks.csvtext import field, formula_free

    texts = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "plain", ""]
    assert [formula_free(text).strip('"') for text in texts] == [
        "'=1+1",
        "'+1",
        "'-1",
        "'@SUM(A1)",
        "'\t=1",
        "plain",
        "",
    ]
    assert formula_free(-1) == field(-1) == "-1"
