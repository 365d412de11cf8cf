"""The long version of `make test`: every combination that is promised, each in an environment of its own."""

from __future__ import annotations

import nox

nox.options.default_venv_backend = "uv|virtualenv"
nox.options.sessions = ["lint", "types", "tests"]

PYTHONS = ["3.11", "3.12", "3.13"]
SQLALCHEMIES = ["2.0", "2.1"]


@nox.session(python=PYTHONS)
@nox.parametrize("sqlalchemy", SQLALCHEMIES)
def tests(session: nox.Session, sqlalchemy: str) -> None:
    """The whole suite. Arguments after -- go to pytest."""
    session.install("--editable", ".[dev]", f"sqlalchemy=={sqlalchemy}.*")
    session.run("pytest", "--numprocesses", "logical", *session.posargs)


@nox.session(python="3.11", venv_backend="uv")
def floors(session: nox.Session) -> None:
    """The oldest releases that pyproject.toml admits."""
    session.install("--resolution", "lowest-direct", "--editable", ".[dev]")
    session.run("pytest", "--numprocesses", "logical", *session.posargs)


@nox.session(python="3.13")
def alone(session: nox.Session) -> None:
    """The quickstart with nothing installed but what the package requires."""
    session.install(".")
    session.chdir("conftest_examples/quickstart")
    session.run("pytest", *session.posargs)


@nox.session(python="3.11")
def lint(session: nox.Session) -> None:
    """Style and format."""
    session.install("ruff")
    session.run("ruff", "check")
    session.run("ruff", "format", "--check")


@nox.session(python="3.11")
def types(session: nox.Session) -> None:
    """Strict types."""
    session.install("--editable", ".[dev]")
    session.run("mypy")


@nox.session(python="3.11", default=False)
def schemas(session: nox.Session) -> None:
    """Any schema, on real databases: thousands of them, never the same ones. Arguments after -- go to pytest."""
    session.install("--editable", ".[dev]")
    session.run("pytest", "tests/schemas", *session.posargs, env={"SYDA_SCHEMAS": "2000"})


@nox.session(python="3.11", default=False)
def zoo(session: nox.Session) -> None:
    """Real applications' schemas, installed from the package index and filled; writes docs/scoreboard.md."""
    session.install("uv", "psycopg2-binary")
    session.run("python", "benchmarks/scoreboard.py", *session.posargs)


@nox.session(python="3.11", default=False)
def bench(session: nox.Session) -> None:
    """Measure, and write benchmarks/RESULTS.md."""
    session.install("--editable", ".[dev]", "--requirement", "benchmarks/requirements.txt")
    session.run("python", "-m", "benchmarks", *session.posargs)
