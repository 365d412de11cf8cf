"""What a first, small fill brings into the process: what it uses, and nothing that is there for other cases."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

QUICKSTART = Path(__file__).parents[2] / "conftest_examples" / "quickstart"

FILL = """
import sys
from models import Base
from sqlalchemy import create_engine
from sqlalchemy.orm import Session

from pytest_syda import populate

engine = create_engine("sqlite://")
Base.metadata.create_all(engine)
with Session(engine) as session:
    populate(session, Base)
print(*sys.modules)
"""

WAITING = {
    "difflib": "somebody made a mistake",
    "faker": "another language is asked for, or a generator is a factory",
    "pandas": "a frame is asked for",
    "sqlglot": "there is a CHECK",
    "pytest_syda.budget": "a paid provider is asked",
    "pytest_syda.schemas": "a provider is a ModelConfig",
    "pytest_syda.recipe.localized": "another language is asked for",
    "pytest_syda.recipe.topics": "there is a text",
    "pytest_syda.schema.decorators": "there is a TypeDecorator",
    "pytest_syda.schema.dialect_types": "there is a type of one database's own",
    "pytest_syda.schema.reflect": "the models are those of a database",
    "pytest_syda.sinks.copytext": "the database is PostgreSQL",
    "pytest_syda.sinks.deferred": "tables refer to each other",
    "pytest_syda.sinks.failures": "the database refuses",
    "pytest_syda.sinks.mappers": "mappers write the rows",
    "pytest_syda.sinks.reading": "there are rows already",
    "pytest_syda.sinks.staging": "tables refer to each other on PostgreSQL",
    "pytest_syda.store.lookup": "a paid provider is asked",
}
"""Modules, and when they arrive."""


def test_what_waits_for_its_case_is_not_loaded() -> None:
    """Five ordinary tables on SQLite need none of what other databases, types, providers and failures need."""
    done = subprocess.run([sys.executable, "-c", FILL], cwd=QUICKSTART, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert sorted(WAITING.keys() & set(done.stdout.split())) == []
