"""`show`, `export`, `import` and `prune`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Command

ANSWERS = [
    {
        "authors": [{"name": "Ada Moss"}, {"name": "Ben Ford"}],
        "books": [{"author_id": "authors#1", "title": "Tides"}, {"author_id": "authors#2", "title": "Stones"}],
    }
]


@pytest.fixture
def paid(command: Command, project: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The cache of a world that a provider was paid for."""
    for name in ("CI", "BUILD_NUMBER"):
        monkeypatch.delenv(name, raising=False)
    (project / "answers.json").write_text(json.dumps(ANSWERS))
    monkeypatch.setenv("SYDA_SCRIPT", str(project / "answers.json"))
    done = command("generate", "-m", "shelf:Base", "-n", 2, "--provider", "scripted", "--prompt", "Shelf", "-o", "data")
    assert (done.exit_code, done.stderr) == (0, "")
    return project / ".syda_cache"


@pytest.mark.usefixtures("paid")
def test_what_is_kept_is_shown_and_replayed(command: Command, project: Path) -> None:
    """Each table of the world once; a second run with no answers left writes the same files."""
    shown = command("show", "shelf.*").stdout.splitlines()
    assert [line.split()[:4] for line in shown[1:]] == [
        ["cache", "shelf", "authors", "2"],
        ["cache", "shelf", "books", "2"],
    ]
    before = (project / "data/books.csv").read_bytes()
    (project / "answers.json").write_text("[]")
    options = ("--provider", "scripted", "--prompt", "Shelf", "--mode", "replay")
    assert command("generate", "-m", "shelf:Base", "-n", 2, "-o", "data", *options).exit_code == 0
    assert (project / "data/books.csv").read_bytes() == before
    assert b"Tides" in before


@pytest.mark.usefixtures("paid")
def test_what_is_kept_goes_to_another_machine(command: Command) -> None:
    """Exported and imported, twice: the second time it is there already."""
    assert "2 entries" in command("export", "kept.zip").stdout
    assert "2 entries added" in command("import", "kept.zip", "--cache-dir", "other").stdout
    assert "2 there already" in command("import", "kept.zip", "--cache-dir", "other").stdout
    assert "books" in command("show", "--cache-dir", "other").stdout


@pytest.mark.usefixtures("paid")
def test_pruning_asks(command: Command) -> None:
    """It names what would go, and removes it after a yes only; nothing without a word of what."""
    assert command("prune").exit_code == 2
    assert "Nothing" in command("prune", "--older-than", 1).stdout
    refused = command("prune", "books", input="n\n")
    assert (refused.exit_code, "shelf/books: 2 rows" in refused.stdout) == (1, True)
    assert command("prune", "books", "--yes").exit_code == 0
    assert [line.split()[2] for line in command("show").stdout.splitlines()[1:]] == ["authors"]


def test_an_empty_cache_is_said_to_be(command: Command, project: Path) -> None:
    """And an archive that is none is an error."""
    assert "Nothing is kept" in command("show").stdout
    (project / "kept.zip").write_text("no zip")
    assert command("import", "kept.zip").exit_code == 1
