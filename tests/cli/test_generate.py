"""`python -m pytest_syda generate`."""

from __future__ import annotations

import csv
import json
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pandas as pd
import pytest

from tests.cli.conftest import Command


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(newline="") as file:
        return list(csv.DictReader(file))


def test_files_hold_related_rows_of_the_sizes_asked_for(command: Command, project: Path) -> None:
    """One CSV file a table, as many rows as said, every child's key found among the parents."""
    done = command("generate", "-m", "shelf:Base", "--sizes", "Author=3,Book=8", "--out", "data")

    authors, books = _rows(project / "data/authors.csv"), _rows(project / "data/books.csv")
    assert (done.exit_code, len(authors), len(books)) == (0, 3, 8)
    assert {book["author_id"] for book in books} <= {author["id"] for author in authors}
    assert "books.csv: 8 rows" in done.stdout


def test_children_by_parent(command: Command, project: Path) -> None:
    """`Book=2 per Author` gives each author two books."""
    command("generate", "-m", "shelf:Base", "-s", "Author=4,Book=2 per Author", "-o", "data")

    assert pd.read_csv(project / "data/books.csv")["author_id"].value_counts().tolist() == [2, 2, 2, 2]


def test_a_rerun_writes_the_same_bytes(command: Command, project: Path) -> None:
    """Same arguments, same files; another seed, other files."""
    texts = []
    for seed in (1, 1, 2):
        command("generate", "-m", "shelf:Base", "--seed", seed, "-o", "data")
        texts.append((project / "data/books.csv").read_bytes())

    assert texts[0] == texts[1] != texts[2]


@pytest.mark.parametrize("ending", ["json", "jsonl", "parquet"])
def test_every_format_reads_back(command: Command, project: Path, ending: str) -> None:
    """Each kind of file holds the rows."""
    command("generate", "-m", "shelf:Base", "-n", 5, "-f", ending, "-o", "data")

    path = project / f"data/books.{ending}"
    if ending == "parquet":
        found = pd.read_parquet(path).to_dict("records")
    else:
        text = path.read_text()
        found = json.loads(text) if ending == "json" else [json.loads(line) for line in text.splitlines()]
    assert [row["id"] for row in found] == [1, 2, 3, 4, 5]


def test_it_loads_into_a_database_and_makes_what_is_missing(command: Command, database: SimpleNamespace) -> None:
    """`--url --into` makes the tables, fills them and commits."""
    done = command("generate", "-m", "shelf:Base", "-s", "Author=3,Book=7", "--url", database.url, "--into")

    assert (done.exit_code, database.count("authors"), database.count("books")) == (0, 3, 7)
    assert "made table books" in done.stdout


def test_a_database_that_is_not_empty_is_not_touched_unasked(command: Command, database: SimpleNamespace) -> None:
    """Without a terminal to ask at, rows are added only with --yes; and a database needs no models."""
    command("generate", "-m", "shelf:Base", "-n", 3, "--url", database.url, "--into")

    refused = command("generate", "--url", database.url, "--into")
    assert (refused.exit_code, database.count("books")) == (1, 3)
    assert "authors (3 rows)" in refused.stderr
    assert "--yes" in refused.stderr

    assert command("generate", "--url", database.url, "--into", "-n", 2, "--yes").exit_code == 0
    assert database.count("books") == 5


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (("generate",), 2, "--models app.models:Base"),
        (("generate", "-m", "shelf:Base"), 2, "--out FOLDER"),
        (("generate", "-m", "shelf:Base", "--into"), 2, "--into needs the database"),
        (("generate", "-m", "shelf:Base", "-o", "data", "-s", "Author"), 2, "Write Customer=10"),
        (("generate", "-m", "shelf:Base", "-o", "data", "-s", "Author=2,Author=3"), 2, "has two sizes"),
        (("generate", "-m", "shelf:Base", "-o", "data", "-s", "Book=3..1 per Author"), 2, "below the first"),
        (("generate", "-m", "shelf:Base", "-o", "data", "-n", "-1"), 2, "-1"),
        (("generate", "-m", "shelf:Base", "-o", "data", "--table-prompt", "Author"), 2, "TABLE=TEXT"),
        (("generate", "-m", "shelf:Bose", "-o", "data"), 1, "Did you mean 'Base'?"),
        (("generate", "-m", "shelf:Base", "-o", "data", "-s", "Authr=2"), 1, "Did you mean 'Author'"),
        (("generate", "-m", "shelf:Base", "-o", "data", "-f", "xml"), 1, "Nobody writes '.xml' files"),
        (("generate", "-m", "shelf:Base", "-o", "data", "-f", "json", "--escape-formulas"), 2, "is for CSV files"),
        (("generate", "-m", "shelf:Base", "-o", "shelf.py/data"), 1, "cannot be made"),
        (("generate", "-m", "shelf:Base", "--url", "nope://x", "--into"), 1, "--url:"),
        (("generate", "-m", "shelf:Base", "--url", "sqlite:////no/such/place.db", "--into"), 1, "unable to open"),
        (("generate", "-m", "shelf:Base", "-o", "data", "-f", "csv,xml"), 1, "Nobody writes '.xml' files"),
        (("generate", "-m", "shelf:Base", "-o", "data", "-f", ","), 2, "it is empty"),
        (("generate", "--url", "sqlite:///nowhere.db", "--into"), 1, "there is no file nowhere.db"),
        (("plan", "--url", "sqlite:///nowhere.db"), 1, "there is no file nowhere.db"),
        (("genrate",), 2, "Did you mean 'generate'?"),
        (("plan", "-m", "shelf:Base", "--locale", "de_ED"), 1, "There is no locale 'de_ED'. Did you mean 'de_DE'"),
        (("generate", "-m", "shelf:Base", "-o", "data", "--model", "gpt-4"), 1, "--provider offline needs none"),
        (("generate", "-m", "shelf:Base", "-o", "data", "--model", "llama"), 1, "Say --provider, or --base-url for"),
    ],
)
def test_a_mistake_is_one_message(command: Command, arguments: tuple[str, ...], code: int, said: str) -> None:
    """What cannot be done says why, with no traceback, and the exit code tells a wrong call from a failure."""
    done = command(*arguments)

    assert (done.exit_code, "Traceback" in done.output) == (code, False)
    assert said in done.stderr
    assert not Path("nowhere.db").exists()


def test_several_schema_files(command: Command, project: Path) -> None:
    """Of one table or several each; a table that two describe is no table."""
    (project / "a.yaml").write_text("Author:\n  id: number\nBook:\n  id: number\n  author_id: foreign_key\n")
    (project / "review.yaml").write_text("id: number\nbook_id: foreign_key\n")
    (project / "b.yaml").write_text("Book:\n  id: number\n")
    done = command("generate", "--schema", "a.yaml", "--schema", "review.yaml", "-o", "data", "-n", 3)
    assert done.exit_code == 0
    assert {path.stem for path in (project / "data").iterdir()} == {"Author", "Book", "review"}
    done = command("generate", "--schema", "a.yaml", "--schema", "b.yaml", "-o", "data")
    assert done.exit_code == 2
    assert "a.yaml and b.yaml both describe Book" in done.stderr


def test_its_help_is_for_strangers(command: Command) -> None:
    """Commands in the order in which one meets them, each told in a line that is whole; and what exit codes mean."""
    told = command("--help").output
    listed = [line.split()[0] for line in told.partition("Commands:")[2].splitlines() if line.startswith("  ")]
    assert listed[:6] == ["generate", "plan", "show", "export", "import", "prune"]
    assert "..." not in told.partition("Commands:")[2]
    assert "Exit codes: 0 done" in told


def test_one_row_is_one_row(command: Command, database: SimpleNamespace) -> None:
    """In files and in databases."""
    assert "authors.csv: 1 row\n" in command("generate", "-m", "shelf:Base", "-o", "data", "-n", 1).stdout
    assert "Author: 1 row\n" in command("generate", "-m", "shelf:Base", "--url", database.url, "--into", "-n", 1).stdout


def test_several_formats_at_once(command: Command, project: Path) -> None:
    """A file for each table and format, all of them named."""
    done = command("generate", "-m", "shelf:Base", "-o", "data", "-f", "csv,jsonl", "-n", 2)

    assert done.exit_code == 0
    assert {path.name for path in (project / "data").iterdir()} == {
        "authors.csv", "authors.jsonl", "books.csv", "books.jsonl",
    }  # fmt: skip
    assert done.stdout.count(": 2 rows") == 4


def test_nothing_is_made_for_an_ending_nobody_writes(command: Command, project: Path) -> None:
    """The folder is not even there."""
    command("generate", "-m", "shelf:Base", "-o", "data", "-f", "xml")

    assert not (project / "data").exists()


def test_it_runs_as_a_module(project: Path) -> None:
    """`python -m pytest_syda` finds the models beside it, and prints no bar where nobody looks."""
    done = subprocess.run(
        [sys.executable, "-m", "pytest_syda", "generate", "-m", "shelf:Base", "-n", "2", "-o", "data"],
        cwd=project,
        capture_output=True,
        text=True,
        check=True,
    )

    assert done.stdout.split() == ["data/authors.csv:", "2", "rows", "data/books.csv:", "2", "rows"]
    assert done.stderr == ""


def test_a_schema_file_instead_of_models(command: Command, project: Path) -> None:
    """Tables of a YAML file, their keys valid; with what only models can have, the call is wrong."""
    (project / "shop.yaml").write_text(
        "Customer: {id: integer, email: {type: email, unique: true}}\nOrder: {id: integer, customer_id: foreign_key}\n"
    )
    done = command("generate", "--schema", "shop.yaml", "-s", "Customer=3,Order=9", "-o", "data")

    customers, orders = _rows(project / "data/Customer.csv"), _rows(project / "data/Order.csv")
    assert (done.exit_code, len(customers), len(orders)) == (0, 3, 9)
    assert {order["customer_id"] for order in orders} <= {customer["id"] for customer in customers}
    for wrong in (("-m", "shelf:Base"), ("--exclude", "Order"), ("--url", "sqlite://", "--into")):
        assert command("generate", "--schema", "shop.yaml", "-o", "data", *wrong).exit_code == 2
    assert command("plan", "--schema", "missing.yaml").exit_code == 2
