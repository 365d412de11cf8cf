"""A small schema loads what it speaks of: each module costs the first dataset a part of a millisecond."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

CRM = Path(__file__).parents[3] / "conftest_examples" / "quickstart"
MODELS = "import models\n"
MOST = 78
"""Modules that a small schema may load; they are some 160 in all."""
FORUM = """
users = "username email password_hash created_at:datetime last_login:datetime"
threads = "author_id:users title slug view_count:integer pinned:boolean"
posts = "thread_id:threads author_id:users body created_at:datetime likes:integer"
"""
SENSORS = """
devices = "serial_number model firmware_version ip_address installed_on:date"
readings = "device_id:devices recorded_at:datetime temperature_c:float humidity:float battery_level:integer"
"""
SKETCHED = """
import types
import sqlalchemy as sa

said = {name: text for name, text in globals().items() if isinstance(text, str) and name.islower() and name[0] != "_"}
models = types.SimpleNamespace(Base=types.SimpleNamespace(metadata=sa.MetaData()))
TYPES = {"integer": sa.Integer, "boolean": sa.Boolean, "datetime": sa.DateTime, "date": sa.Date, "float": sa.Float}
for table, columns in said.items():
    made = [sa.Column("id", sa.Integer, primary_key=True)]
    for column, _, kind in (each.partition(":") for each in columns.split()):
        key = [sa.ForeignKey(f"{kind}.id")] if kind in said else []
        made.append(sa.Column(column, sa.Integer if key else TYPES.get(kind, sa.String(100)), *key))
    sa.Table(table, models.Base.metadata, *made)
"""
WRITTEN = """
import sys
from pytest_syda.providers.offline import write_recipe
from pytest_syda.schema.introspect import introspect

schema = introspect([models.Base.metadata]).schema
for name in schema.tables:
    write_recipe(schema, name, as_of="2026-01-01", locale="en_US")
print(*(name for name in sys.modules if name.startswith("pytest_syda.providers.offline.")))
"""


def loaded(schema: str) -> set[str]:
    """The modules of the offline provider that a schema has loaded, in a process of its own."""
    done = subprocess.run([sys.executable, "-c", schema + WRITTEN], cwd=CRM, capture_output=True, text=True, check=True)
    return {name.removeprefix("pytest_syda.providers.offline.") for name in done.stdout.split()}


@pytest.mark.parametrize(
    ("schema", "unspoken"),
    [
        (
            MODELS,
            "meanings.quantities meanings.tech meanings.prose meanings.shares meanings.codes meanings.states records",
        ),
        (FORUM + SKETCHED, "meanings.quantities meanings.money meanings.states meanings.trades"),
        (SENSORS + SKETCHED, "meanings.money meanings.prose meanings.states meanings.telling records"),
    ],
    ids=["crm", "forum", "sensors"],
)
def test_what_nobody_speaks_of_is_not_loaded(schema: str, unspoken: str) -> None:
    """Neither meanings of other trades, nor rules about words that no table has, nor what nobody falls back on."""
    rare = {"fallbacks", "structured", "objects", "formats", "told_relations", "flagged", "capacities"}
    found = loaded(schema)
    assert found & {*unspoken.split(), *rare} == set()
    assert len(found) <= MOST
