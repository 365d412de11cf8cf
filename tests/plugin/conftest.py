"""A small project to run pytest in."""

from __future__ import annotations

import importlib
import pkgutil
import sys
from collections.abc import Callable

import pytest

import pytest_syda

MODELS = """
from __future__ import annotations
import sqlalchemy as sa
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column, relationship

class Base(DeclarativeBase):
    pass

class Customer(Base):
    __tablename__ = "customers"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(sa.String(80))
    email: Mapped[str] = mapped_column(sa.String(120), unique=True)
    status: Mapped[str] = mapped_column(sa.String(20), comment="Active, Inactive, Prospect")

class Order(Base):
    __tablename__ = "orders"
    id: Mapped[int] = mapped_column(primary_key=True)
    customer_id: Mapped[int] = mapped_column(sa.ForeignKey("customers.id"))
    quantity: Mapped[int]

def count(session, model=Customer):
    return session.scalar(sa.select(sa.func.count()).select_from(model))
"""

HEAD = """
import pytest
import sqlalchemy as sa
from sqlalchemy.orm import Session
from pytest_syda import per
from models import Base, Customer, Order, count
"""

INI = """
[pytest]
pythonpath = .
asyncio_default_fixture_loop_scope = function
addopts = -p no:randomly -p no:faker -p no:hypothesispytest -p no:socket
"""
"""Plugins that none of these projects use are half of what it takes to start a worker."""

OTHERS = (
    "aiosqlite", "factory", "faker", "hypothesis", "pandas", "psycopg", "psycopg2", "sqlalchemy.dialects.postgresql",
    "sqlalchemy.ext.asyncio", "sqlglot.dialects",
)  # fmt: skip

Run = Callable[..., pytest.RunResult]


@pytest.fixture(autouse=True)
def _clean_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is set outside says nothing about the runs inside."""
    names: tuple[str, ...] = ("MODEL", "BASE_URL", "TEMPERATURE", "TIMEOUT", "BUDGET", "MAX_ROWS", "ON_BAD_ROWS")
    names += ("PROVIDER", "SEED", "LOCALE", "DEFAULT_SIZE", "DATABASE_URL", "SESSION_FIXTURE", "PLAN", "MODELS")
    names += ("MODE", "CACHE_DIR", "RECORDINGS_DIR", "STORE_URL")
    for name in ("CI", "BUILD_NUMBER", "PYTEST_ADDOPTS", *(f"SYDA_{name}" for name in names)):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture(autouse=True)
def _no_bytecode(monkeypatch: pytest.MonkeyPatch) -> None:
    """Files written twice within a second would be taken for the same."""
    monkeypatch.setattr(sys, "dont_write_bytecode", True)


@pytest.fixture(scope="session", autouse=True)
def _everything_imported() -> None:
    """Runs inside this process forget the modules they import, and many of these bear no second import."""
    for module in pkgutil.walk_packages(pytest_syda.__path__, "pytest_syda."):
        importlib.import_module(module.name)
    for name in OTHERS:
        importlib.import_module(name)


@pytest.fixture
def project(pytester: pytest.Pytester) -> pytest.Pytester:
    """A directory with `models.py` and a pytest.ini."""
    pytester.makepyfile(models=MODELS)
    pytester.makefile(".ini", pytest=INI)
    return pytester


@pytest.fixture
def ini(project: pytest.Pytester) -> Callable[[str], None]:
    """Lines to add to the project's ini file."""

    def add(lines: str) -> None:
        project.makefile(".ini", pytest=f"{INI}\n{lines}\n")

    return add


@pytest.fixture
def run(project: pytest.Pytester) -> Run:
    """Run pytest over test code that finds the models imported."""

    def inner(code: str, *arguments: str, conftest: str = "") -> pytest.RunResult:
        project.makepyfile(test_it=HEAD + code)
        if conftest:
            project.makeconftest(HEAD + conftest)
        return project.runpytest_inprocess(*arguments)

    return inner
