"""The schemas that are sent: within what every provider takes, whatever the tables are."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any

import pytest
import sqlalchemy as sa

from pytest_syda.providers.llm.answers import read_answer
from pytest_syda.providers.llm.batches import FIELDS
from pytest_syda.providers.llm.conversation import first_questions
from pytest_syda.providers.llm.draft import Draft
from pytest_syda.providers.llm.questions import schema_of
from pytest_syda.recipe.rows import judge
from tests.providers.llm.clients import Told
from tests.providers.llm.grammar import allows, compiled, sampled
from tests.providers.llm.worlds import CRM_SIZES, brief_of, crm, links, odd, planned, whole, wide
from tests.providers.standin.engine import written
from tests.providers.standin.subset import nodes, refused_by_anthropic, refused_by_openai

WORLDS = [crm, odd, links, wide]


def schemas(home: sa.MetaData, sizes: Any) -> list[dict[str, Any]]:
    """The schemas of all questions that a world takes at first."""
    brief = brief_of(planned(home, sizes))
    return [schema_of(brief, question) for wave in first_questions(Told(), brief, Draft.of(brief)) for question in wave]


@pytest.mark.parametrize("rows", [1, 12, 100, 250])
@pytest.mark.parametrize("world", WORLDS)
def test_every_schema_is_in_the_subset_both_providers_take(world: Callable[[], sa.MetaData], rows: int) -> None:
    """Closed, everything required, few unions, no bounds, within the limits of size: also for carried-on tables."""
    for schema in schemas(world(), rows):
        assert list(refused_by_openai(schema)) == []
        assert list(refused_by_anthropic(schema)) == []
        assert {word for _, node in nodes(schema) for word in node} <= {
            "type", "properties", "required", "additionalProperties", "items", "enum", "anyOf", "format",
            "description", "$ref", "$defs",
        }  # fmt: skip


@pytest.mark.parametrize("rows", [3, 150])
@pytest.mark.parametrize("world", WORLDS)
def test_every_schema_compiles_in_a_real_engine(world: Callable[[], sa.MetaData], rows: int) -> None:
    """A constrained-decoding engine takes every schema, and an obliging answer is one that it allows."""
    for schema in schemas(world(), rows):
        compiled(schema)
        assert allows(schema, json.dumps(json.loads(written(schema)), ensure_ascii=False, separators=(",", ":")))


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("world", [crm, odd, links])
def test_what_the_grammar_allows_goes_through_the_gate(world: Callable[[], sa.MetaData], seed: int) -> None:
    """A document sampled from the grammar, nonsense of the right shape, is read, and what is kept passes the gate."""
    brief = brief_of(planned(world(), 4))
    question, draft = whole(brief)
    reading = read_answer(brief, question, sampled(schema_of(brief, question), seed))
    assert not reading.broken
    for (table, row, name), cell in reading.cells.items():
        draft.rows[table][row][name] = cell
    draft.settle()
    assert judge(draft.recipes(), brief.plan.schema) == []


def test_every_row_and_every_label_is_in_the_grammar() -> None:
    """Rows stand under their labels: none can be missing, doubled or too many, and a key can name nothing else."""
    brief = brief_of(planned(crm(), CRM_SIZES))
    schema = schema_of(brief, whole(brief)[0])
    assert {wire: len(table["required"]) for wire, table in schema["properties"].items()} == CRM_SIZES
    assert schema["properties"]["customers"]["required"] == [f"c{n}" for n in range(1, 11)]
    order = schema["$defs"][schema["properties"]["orders"]["properties"]["o1"]["$ref"].rpartition("/")[2]]
    labels = schema["$defs"][order["properties"]["customer_id"]["$ref"].rpartition("/")[2]]
    assert labels == {"type": "string", "enum": [f"c{n}" for n in range(1, 11)]}


def test_names_are_plain_and_lead_back() -> None:
    """Whatever tables and columns are called, the schema's names are letters, digits and underscores, all different."""
    brief = brief_of(planned(odd()))
    for table, fields in brief.fields.items():
        names = [field.wire for field in fields]
        assert len({name.lower() for name in names}) == len(names)
        assert all(re.fullmatch(r"\w{1,60}", name, re.ASCII) for name in [*names, brief.wires[table]])
    assert "recipes" not in brief.wires.values()


def test_what_a_rule_knows_is_not_asked_for() -> None:
    """Counted keys, computed columns, server defaults, bytes, UUIDs and sums are left to the rules."""
    brief = brief_of(planned(odd()))
    asked = {name for fields in brief.fields.values() for field in fields for name in field.columns}
    assert not asked & {"id", "double", "seen", "blob", "key"}
    assert "total_amount" not in {field.name for field in brief_of(planned(crm())).fields["orders"]}


def test_many_columns_are_asked_for_in_several_questions() -> None:
    """A table of 340 columns is split, and every column is asked for exactly once a row."""
    brief = brief_of(planned(wide(), 2))
    waves = first_questions(Told(), brief, Draft.of(brief))
    asked = [(row, name) for wave in waves for q in wave for row, names in q.holes["wide"].items() for name in names]
    assert len(waves) > 1
    assert len(asked) == len(set(asked)) == 2 * len(brief.fields["wide"])
    assert max(len(names) for wave in waves for q in wave for names in q.holes["wide"].values()) <= FIELDS


def test_an_enum_too_long_for_a_schema_is_described() -> None:
    """500 labels are listed, so that there is nothing to get wrong; of more the words say what they are like, and the
    answer is checked."""
    for count, listed in ((500, True), (501, False)):
        home = sa.MetaData()
        labels = sa.Enum(*[f"colour-{n}" for n in range(count)], name="colours")
        sa.Table("t", home, sa.Column("id", sa.Integer, primary_key=True), sa.Column("colour", labels, nullable=False))
        brief = brief_of(planned(home))
        schema = schema_of(brief, whole(brief)[0])
        colour = next(n["properties"]["colour"] for _, n in nodes(schema) if "colour" in n.get("properties", {}))
        assert ("enum" in colour) is listed
        assert ("description" in colour) is not listed
        assert listed or "501 in all" in colour["description"]


def test_constraints_are_said_in_descriptions() -> None:
    """What a grammar cannot hold is said beside the field."""
    brief = brief_of(planned(crm()))
    rows = [
        node["properties"]
        for _, node in nodes(schema_of(brief, whole(brief)[0]))
        if "sku" in node.get("properties", {})
    ]
    assert rows[0]["sku"]["description"] == "text, at most 12 characters, unique"
    assert rows[0]["price"]["description"] == "number with 2 decimals, at least 0.01, below 100000000"
