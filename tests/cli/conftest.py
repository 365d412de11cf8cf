"""A project with models of its own, and the command called from inside it."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from click.testing import CliRunner, Result

MODELS = """
from sqlalchemy import ForeignKey, Integer, Numeric, String
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    pass


class Author(Base):
    __tablename__ = "authors"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(60))
    note: Mapped[str | None] = mapped_column(String(60))


class Book(Base):
    __tablename__ = "books"
    id: Mapped[int] = mapped_column(primary_key=True)
    author_id: Mapped[int] = mapped_column(ForeignKey("authors.id"))
    title: Mapped[str] = mapped_column(String(80))
    price: Mapped[float] = mapped_column(Numeric(8, 2))
"""

Command = Callable[..., Result]


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The current directory; its `shelf:Base` has authors and their books."""
    (tmp_path / "shelf.py").write_text(MODELS)
    monkeypatch.chdir(tmp_path)
    for name in ("OPENAI_API_KEY", "ANTHROPIC_API_KEY", "OPENAI_BASE_URL", "CI", "BUILD_NUMBER", "SYDA_CACHE_DIR"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])
    yield tmp_path
    sys.modules.pop("shelf", None)


@pytest.fixture
def command(project: Path) -> Command:  # noqa: ARG001 - called from inside it
    from pytest_syda.cli import main

    def call(*arguments: object, **keywords: Any) -> Result:
        return CliRunner().invoke(main, [str(argument) for argument in arguments], catch_exceptions=False, **keywords)

    return call


@pytest.fixture
def database(project: Path) -> SimpleNamespace:
    """A SQLite file in the project: its URL, and what it holds."""
    import sqlite3
    from contextlib import closing

    path = project / "shelf.db"

    def count(table: str) -> int:
        with closing(sqlite3.connect(path)) as connection:
            return int(connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0])  # noqa: S608

    return SimpleNamespace(url=f"sqlite:///{path}", count=count, path=path)
