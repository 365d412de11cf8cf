"""What a first, small fill brings into the process: what it uses, and nothing that is there for other cases."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

QUICKSTART = Path(__file__).parents[2] / "conftest_examples" / "quickstart"

FILL = """
import sys
{models}
from sqlalchemy import create_engine
from sqlalchemy.orm import Session

from pytest_syda import populate

engine = create_engine("sqlite://")
metadata.create_all(engine)
with Session(engine) as session:
    populate(session, metadata)
print(*sys.modules)
"""

CRM = "from models import Base; metadata = Base.metadata"
PLAIN = """
from sqlalchemy import Column, DateTime, ForeignKey, Integer, MetaData, String, Table

metadata = MetaData()
key = Column("id", Integer, primary_key=True)
Table("team", metadata, key, Column("name", String(80), nullable=False))
columns = [Column("team_id", ForeignKey("team.id")), Column("age", Integer), Column("since", DateTime)]
Table("member", metadata, key.copy(), Column("name", String(80)), *columns)
"""

WAITING = {
    "difflib": "somebody made a mistake",
    "faker": "another language is asked for, or a generator is a factory",
    "numpy.typing": "somebody checks types",
    "pandas": "a frame is asked for",
    "sqlglot": "there is a CHECK",
    "pytest_syda.budget": "a paid provider is asked",
    "pytest_syda.schemas": "a provider is a ModelConfig",
    "pytest_syda.dataset.absent": "classes share a table",
    "pytest_syda.dataset.arranging": "rows are written out",
    "pytest_syda.dataset.avoiding": "rows are given",
    "pytest_syda.dataset.constraints": "there is a CHECK",
    "pytest_syda.dataset.giving_way": "rows are written out",
    "pytest_syda.dataset.judging": "rows may break something",
    "pytest_syda.dataset.overlaying": "rows are given",
    "pytest_syda.dataset.pinned": "rows are pinned",
    "pytest_syda.dataset.placing.model": "rows may have to be placed one by one",
    "pytest_syda.dataset.plainer": "rows are made again",
    "pytest_syda.dataset.remaking": "rows may break something",
    "pytest_syda.dataset.settling": "rows are given",
    "pytest_syda.dataset.versions": "a mapper counts versions",
    "pytest_syda.recipe.casts": "an expression has a cast",
    "pytest_syda.recipe.check_digits": "a code has a check digit",
    "pytest_syda.recipe.functions": "an expression calls one",
    "pytest_syda.recipe.kinds.empirical": "a sample is followed",
    "pytest_syda.recipe.localized": "another language is asked for",
    "pytest_syda.recipe.merging": "some values take the place of others",
    "pytest_syda.recipe.rows": "rows are written out",
    "pytest_syda.recipe.topics": "there is a text",
    "pytest_syda.schema.checks": "there is a CHECK",
    "pytest_syda.schema.declared": "foreign keys are declared in the call",
    "pytest_syda.schema.decorators": "there is a TypeDecorator",
    "pytest_syda.schema.dialect_types": "there is a type of one database's own",
    "pytest_syda.schema.fingerprint": "a dataset's key is asked for",
    "pytest_syda.schema.patterns": "an expression has a LIKE",
    "pytest_syda.schema.reflect": "the models are those of a database",
    "pytest_syda.sinks.copy": "the database is PostgreSQL",
    "pytest_syda.sinks.copytext": "the database is PostgreSQL",
    "pytest_syda.sinks.deferred": "tables refer to each other",
    "pytest_syda.sinks.failures": "the database refuses",
    "pytest_syda.sinks.grouped": "there are many rows",
    "pytest_syda.sinks.judging": "there is a CHECK",
    "pytest_syda.sinks.mappers": "mappers write the rows",
    "pytest_syda.sinks.reading": "there are rows already",
    "pytest_syda.sinks.rings": "tables refer to each other",
    "pytest_syda.sinks.sequences": "the database is PostgreSQL",
    "pytest_syda.sinks.staging": "tables refer to each other on PostgreSQL",
    "pytest_syda.sinks.suspects": "the database refuses",
    "pytest_syda.store.lookup": "a paid provider is asked",
}
"""Modules, and when they arrive."""

FOR_EXPRESSIONS = {
    "pytest_syda.recipe.arithmetic",
    "pytest_syda.recipe.evaluation",
    "pytest_syda.recipe.expressions",
    "pytest_syda.recipe.operands",
}
FOR_PATTERNS = {
    "pytest_syda.recipe.fixed_width",
    "pytest_syda.recipe.languages",
    "pytest_syda.recipe.regex",
    "pytest_syda.recipe.sets",
}

MOST = 88
"""Modules of ours that a fill of ordinary tables loads, those of the offline provider's rules apart."""


def loaded(models: str) -> set[str]:
    """What is in the process after a fill of these models, and nothing else."""
    command = [sys.executable, "-c", FILL.format(models=models)]
    done = subprocess.run(command, cwd=QUICKSTART, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return set(done.stdout.split())


def test_what_waits_for_its_case_is_not_loaded() -> None:
    """Five ordinary tables on SQLite need none of what other databases, types, providers and failures need; and of
    the engine no more than a bounded number of modules, each of which takes its time to load."""
    found = loaded(CRM)
    assert sorted(WAITING.keys() & found) == []
    engine = [name for name in found if name.startswith("pytest_syda") and "providers.offline" not in name]
    assert len(engine) <= MOST, sorted(engine)


def test_expressions_and_patterns_come_with_the_first_one() -> None:
    """Two plain tables have neither."""
    assert sorted((WAITING.keys() | FOR_EXPRESSIONS | FOR_PATTERNS) & loaded(PLAIN)) == []
