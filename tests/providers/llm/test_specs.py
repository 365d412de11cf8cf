"""What a model says about columns becomes specs of the usual kinds, or a reason why not."""

from __future__ import annotations

from typing import Any

import pytest
import sqlalchemy as sa

from pytest_syda.providers.llm.batches import share_out
from pytest_syda.providers.llm.carrying import carried, rules_schema
from pytest_syda.providers.llm.draft import Draft
from pytest_syda.providers.llm.prompt import prompt_of
from pytest_syda.providers.llm.room import Room
from pytest_syda.providers.llm.specs import specs_of
from pytest_syda.providers.llm.vetting import Said, straight
from pytest_syda.recipe.kinds.choices import Choice, When
from pytest_syda.recipe.kinds.moments import Datetime
from pytest_syda.recipe.kinds.numbers import Bool, Number
from pytest_syda.recipe.kinds.relations import Reference
from pytest_syda.recipe.kinds.strings import Template
from tests.providers.llm.clients import Told, changed, filled
from tests.providers.llm.worlds import brief_of, planned

ALWAYS = {"when_column": "", "when_value": ""}


def shop() -> sa.MetaData:
    home = sa.MetaData()
    sa.Table("shops", home, sa.Column("id", sa.Integer, primary_key=True), sa.Column("name", sa.String(30)))
    sa.Table(
        "visits",
        home,
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("shop_id", sa.ForeignKey("shops.id"), nullable=False),
        sa.Column("code", sa.String(12), nullable=False, unique=True),
        sa.Column("city", sa.String(20), nullable=False),
        sa.Column("country", sa.String(20), nullable=False),
        sa.Column("mood", sa.Enum("good", "bad", name="mood"), nullable=False),
        sa.Column("stars", sa.Integer, sa.CheckConstraint("stars BETWEEN 1 AND 5"), nullable=False),
        sa.Column("note", sa.String(60)),
        sa.Column("spent", sa.Numeric(8, 2), nullable=False),
        sa.Column("came", sa.DateTime, nullable=False),
        sa.Column("went", sa.DateTime),
        sa.Column("member", sa.Boolean, nullable=False),
    )
    return home


def read(**lists: Any) -> Said:
    return specs_of(brief_of(planned(shop(), 500)), "visits", lists)


def test_each_list_becomes_its_kind() -> None:
    """Values, templates, ranges, periods, probabilities, shares of NULL and the spread over parents."""
    said = read(
        choices=[{"column": "mood", **ALWAYS, "values": ["good", "bad"], "weights": [3, 1]}],
        steps=[{"column": "stars", **ALWAYS, "values": [1, 3, 5], "weights": []}],
        templates=[
            {"column": "note", **ALWAYS, "template": "{what}, please", "slots": [{"name": "what", "values": ["tea"]}]}
        ],
        numbers=[
            {
                "column": "spent",
                **ALWAYS,
                "low": 1,
                "high": 90,
                "decimals": 2,
                "distribution": "lognormal",
                "mean": 20,
                "sd": 9,
            }
        ],
        moments=[
            {
                "column": "came",
                **ALWAYS,
                "start": "2025-01-01",
                "end": "2025-12-31",
                "within_days": 0,
                "after": "",
                "distribution": "recent",
            },
            {
                "column": "went",
                **ALWAYS,
                "start": "2025-01-01",
                "end": "2026-12-31",
                "within_days": 2,
                "after": "came",
                "distribution": "early",
            },
        ],
        flags=[{"column": "member", **ALWAYS, "probability": 0.3}],
        nulls=[{"column": "went", "share": 0.2}],
        keys=[{"column": "shop_id", "fan_out": "even", "childless": 0.1}],
    )
    assert said.wrong == {}
    assert said.specs["mood"] == Choice(values=("good", "bad"), weights=(3.0, 1.0))
    assert said.specs["stars"] == Choice(values=(1, 3, 5))
    assert said.specs["note"] == Template(template="{what}, please", slots={"what": Choice(values=("tea",))})
    assert said.specs["spent"] == Number(low=1, high=90, decimals=2, distribution="lognormal", mean=20, sd=9)
    assert said.specs["came"] == Datetime(start="2025-01-01", end="2025-12-31", distribution="recent")
    assert said.specs["went"] == Datetime(
        start="2025-01-01", end="2026-12-31", after=("came",), within="2d", distribution="early", null_rate=0.2
    )
    assert said.specs["member"] == Bool(probability=0.3)
    key = said.specs["shop_id"]
    assert isinstance(key, Reference)
    assert (key.fan_out, key.childless) == ("even", 0.1)


def test_entries_may_depend_on_another_column() -> None:
    """Entries for single values of another column become a condition, with what holds otherwise."""
    said = read(
        numbers=[
            {"column": "stars", "when_column": "mood", "when_value": mood, "low": low, "high": high, "decimals": 0,
             "distribution": "uniform", "mean": 0, "sd": 0}
            for mood, low, high in (("good", 4, 5), ("bad", 1, 2))
        ]
    )  # fmt: skip
    spec = said.specs["stars"]
    assert isinstance(spec, When)
    assert spec.column == "mood"
    assert spec.cases == {"good": Number(low=4, high=5), "bad": Number(low=1, high=2)}
    assert spec.otherwise is not None


def test_what_belongs_together_comes_together() -> None:
    """Joint values of several columns are drawn as one: a city is in its country, in every row that is made."""
    records = [("Lyon", "France"), ("Turin", "Italy"), ("Milan", "Italy"), ("Porto", "Portugal")]
    home = {city: country for city, country in records}  # noqa: C416

    def say(answer: Any) -> None:
        answer["recipes"]["visits"] = {
            "joint": [
                {
                    "columns": ["city", "country"],
                    "records": [{"values": list(record), "weight": 1 + n} for n, record in enumerate(records)],
                }
            ]
        }

    _, rows = filled(shop(), {"shops": 3, "visits": 2_000}, Told(changed(say)))
    made = [(row["city"], row["country"]) for row in rows["visits"][100:]]
    assert {country for _, country in made} == {"France", "Italy", "Portugal"}
    assert all(home[city] == country for city, country in made)


def test_what_is_unique_is_left_to_the_rules() -> None:
    """A model is not asked how to carry on a unique column, and not listened to."""
    brief = brief_of(planned(shop(), 500))
    schema = rules_schema(brief, "visits", [field.name for field in brief.fields["visits"]], room := Room())
    assert "choices" in schema["properties"]
    assert read(choices=[{"column": "code", **ALWAYS, "values": ["A"], "weights": []}]).specs == {}
    assert all(len(listed) for listed in room.definitions.values())


@pytest.mark.parametrize(
    ("kind", "entry", "reason"),
    [
        ("choices", {"column": "mood", "values": ["glum"], "weights": []}, "no value that the column takes"),
        ("steps", {"column": "stars", "values": [9, 10**40, None], "weights": []}, "no value that the column takes"),
        ("numbers", {"column": "stars", "low": 9, "high": 20, "decimals": 0}, "range from 9 to 5"),
        ("numbers", {"column": "spent", "low": 1e300, "high": 1e301, "decimals": 0}, "out of range"),
        ("moments", {"column": "came", "start": "2025-13-01", "end": "2025-12-31"}, "is no date"),
        ("moments", {"column": "came", "start": "2025-12-01", "end": "2025-01-31"}, "before it starts"),
        ("flags", {"column": "member", "probability": 7}, "no share"),
        ("templates", {"column": "note", "template": "{a} {b}", "slots": [{"name": "a", "values": ["x"]}]}, "b"),
        ("templates", {"column": "note", "template": "a\x00", "slots": []}, "characters"),
        ("choices", {"column": "mood", "when_column": "mood", "when_value": "good", "values": ["bad"]}, "depend"),
        ("choices", {"column": "mood", "when_column": "secrets", "when_value": "", "values": ["bad"]}, "depend"),
        ("choices", {"column": "city", "when_column": "country", "when_value": "\ud800", "values": ["a"]}, "depend"),
        ("choices", {"column": "city", "when_column": "mood", "when_value": "so so", "values": ["a"]}, "depend"),
    ],
)
def test_what_makes_no_sense_has_a_reason(kind: str, entry: dict[str, Any], reason: str) -> None:
    """Each is left out by itself, and the rule for the column stays."""
    said = read(**{kind: [{**ALWAYS, **entry}]})
    assert said.specs == {}
    assert reason in said.wrong[entry["column"]]


def test_circles_are_cut() -> None:
    """Two columns that depend on each other cannot be made."""
    said = read(
        choices=[
            {"column": "city", "when_column": "country", "when_value": "x", "values": ["a"], "weights": []},
            {"column": "country", "when_column": "city", "when_value": "x", "values": ["b"], "weights": []},
        ]
    )
    assert "depends on itself" in "".join(said.wrong.values())
    assert len(said.specs) < 2


@pytest.mark.parametrize("said", [None, 7, [], {"choices": 1}, {"choices": [1, None, {}]}, {"joint": [{"columns": 1}]}])
def test_nonsense_says_nothing(said: Any) -> None:
    """No shape of nonsense breaks the reader."""
    assert specs_of(brief_of(planned(shop(), 500)), "visits", said).specs == {}


def test_circles_with_what_was_said_before_are_cut() -> None:
    """In an answer of its own, when a column was asked for again."""
    brief = brief_of(planned(shop(), 500))
    city = {"column": "city", "when_column": "country", "when_value": "x", "values": ["a"], "weights": []}
    country = {"column": "country", "when_column": "city", "when_value": "x", "values": ["b"], "weights": []}
    before = specs_of(brief, "visits", {"choices": [city]}).specs
    said = straight(brief, "visits", specs_of(brief, "visits", {"choices": [country]}), before)
    assert list(before) == ["city"]
    assert said.specs == {}
    assert "depends on itself" in said.wrong["country"]


def test_columns_alone_may_be_asked_for() -> None:
    """Where not even they fit into an answer, as far as anybody knows: a question has no table without rows."""
    brief = brief_of(planned(shop(), 500))
    waves = share_out(brief, {"visits": {}}, {"visits": carried(brief, "visits")}, limit=1)
    questions = [question for wave in waves for question in wave]
    assert [question.holes for question in questions] == [{}]
    assert "visits" in prompt_of(brief, questions[0], Draft.of(brief))
