"""Shares and scores: percentages, rates, ratings, probabilities."""

from __future__ import annotations

from pytest_syda.providers.offline.context import ColumnContext
from pytest_syda.providers.offline.lexicon import Make, number, text
from pytest_syda.providers.offline.makers import (
    choice,
    choice_spec,
    number_spec,
    numbers,
    one_of,
    template_spec,
    with_decimals,
)
from pytest_syda.providers.offline.units import unit_of
from pytest_syda.providers.offline.words import word_set
from pytest_syda.recipe.spec import Spec


def share(low: float, mean: float, high: float, *, percent: bool = True, bell: bool = False) -> Make:
    """A share given in percent; as a fraction of 1 where the comment, the type or the name says so."""

    def make(c: ColumnContext) -> Spec | None:
        scale = _scale(c, percent=percent)
        floor, ceiling = low * scale, high * scale
        if c.facts.low is not None and c.facts.high is not None and c.facts.high / scale <= 100:
            floor, ceiling = max(floor, c.facts.low), min(ceiling, c.facts.high)
            if floor >= ceiling:
                floor, ceiling = c.facts.low, c.facts.high
        middle = min(max(mean * scale, floor), ceiling)
        sd = (ceiling - floor) / 6 if bell else None
        shape = "" if floor < middle < ceiling else "uniform"
        spec = number_spec(
            floor, ceiling, mean=middle if not shape else None, sd=sd if not shape else None, shape=shape
        )
        return with_decimals(spec, c, 4 if scale < 1 else 2 if high < 50 else 1)

    return make


def _scale(c: ColumnContext, *, percent: bool) -> float:
    """1 for percent, 0.01 for a fraction, 100 for basis points."""
    unit = unit_of(c)
    if unit in {"bps", "bp"}:
        return 100.0
    if c.facts.high is not None and c.facts.high <= 1:
        return 0.01
    if c.facts.says(r"fraction|0\.\d+ (?:=|is|for|means)|decimal (?:fraction|form)|\bratio\b|probability"):
        return 0.01
    if (
        unit == "percent"
        or c.facts.says(r"percent|%")
        or (c.facts.high or 0) > 1
        or "percent" in c.own
        or c.kind in {"integer", "string"}
    ):
        return 1.0
    type_ = c.column.type
    if type_.kind == "decimal" and type_.precision is not None and type_.precision - (type_.scale or 0) <= 1:
        return 0.01
    if type_.kind == "decimal" and type_.scale is not None and type_.scale <= 2 and "rate" in c.own:
        return 1.0  # two digits after the point are too few for a fraction
    return 1.0 if percent else 0.01


_HIGH = word_set(
    """
    purity viability availability accuracy success attendance yield uptime quality satisfaction retention compliance
    efficiency reliability completeness recovery coverage health precision recall pass approval survival
    germination punctuality charge conformity occupancy readiness fill
    """
)
_LEVELS = word_set(
    """
    humidity moisture battery level fuel progress load cover cloud utilization usage brightness opening position tank
    volume soc completion opacity transparency saturation turnout capacity ballot vote ownership remaining left
    """
)


def some_percent(c: ColumnContext) -> Spec | None:
    """Percent of something: near all of it, anything at all, or, where nobody knows, rather little."""
    words = {*c.own, *c.prefix}
    if words & _HIGH or {"on", "time"} <= words:
        return share(45, 88, 100, bell=True)(c)
    if words & _LEVELS or len(c.own) < 2:
        return share(0, 48, 100, bell=True)(c)
    return share(0.5, 12, 60)(c)


def score(low: float, high: float, mean: float, decimals: int = 1) -> Make:
    """Points on a scale, unless the comment gives another scale."""

    def make(c: ColumnContext) -> Spec | None:
        floor, ceiling = c.facts.within(low, high)
        centre = floor + (ceiling - floor) * (mean - low) / (high - low)
        spec = number_spec(floor, ceiling, mean=centre, sd=(ceiling - floor) / 5)
        return with_decimals(spec, c, decimals if ceiling <= 10 else min(decimals, 1))

    return make


def rating(c: ColumnContext) -> Spec | None:
    if "star" in c.own and {"repository", "library", "repo", "package", "project", "gist", "plugin"} & set(
        c.home.entity
    ):
        return None  # people who like it
    floor, ceiling = c.facts.low, c.facts.high
    if floor is None or ceiling is None:
        floor, ceiling = (
            1,
            10
            if {"movie", "film", "imdb"} & {*c.home.entity, *c.prefix} and c.kind != "integer"
            else c.facts.high or 5,
        )
    if c.kind in {"integer", "string"} and ceiling - floor <= 10 and floor == int(floor):
        values = tuple(range(int(floor), int(ceiling) + 1))
        weights = (*(1.0 + 2.2 * place for place in range(len(values) - 1)), 1.6 * len(values))
        return choice_spec(*values, weights=weights)
    spec = number_spec(floor, ceiling, mean=floor + (ceiling - floor) * 0.78, sd=(ceiling - floor) * 0.17)
    return with_decimals(spec, c, 1)


def _or_percent_text(c: ColumnContext) -> Spec | None:
    return template_spec("{n}%", n=number_spec(1, 100)) if c.fits(4) else None


def _rate(c: ColumnContext) -> Spec | None:
    own = set(c.own)
    if own & {
        "bounce",
        "occupancy",
        "attendance",
        "retention",
        "acceptance",
        "response",
        "success",
        "win",
        "hit",
        "fill",
        "completion",
    }:
        return share(20, 62, 99, percent=False, bell=True)(c)
    if _is_money(c):
        return numbers(18, 260, mean=85, decimals=2)(c)
    if c.own == ("rate",) and c.facts.low is None and not c.facts.says("percent|%|fraction"):
        return (
            numbers(1, 250, mean=40)(c)
            if c.home.has("currency") or c.about("hr", "travel")
            else share(1, 12, 60, percent=False)(c)
        )
    return share(0.4, 4, 30, percent=False)(c)


_WORKED = {"labor", "shop", "hour", "day", "night", "service", "cleaning", "session", "lesson", "technician",
    "consultant", "overtime", "standard", "base", "room", "weekly", "hourly", "daily", "monthly"}  # fmt: skip
_DIGITS = 4


def _is_money(c: ColumnContext) -> bool:
    """Whether there is room for what an hour of work costs, and the name speaks of work or of a time."""
    type_ = c.column.type
    wide = type_.kind == "decimal" and type_.scale == 2 and (type_.precision or 0) - 2 >= _DIGITS
    return wide and c.facts.low is None and not c.facts.says("percent|%|fraction") and bool(_WORKED & {*c.own})


_LIKELY = {"fraud", "risk", "similarity", "confidence", "anomaly", "toxicity", "spam", "match", "relevance", "churn"}


def _score(c: ColumnContext) -> Spec | None:
    if (
        {"home", "away", "team", "goal"} & {*c.prefix, *c.own}
        or c.own in {("score", "a"), ("score", "b")}
        or c.home.has("home team", "away team", "opponent")
    ):
        return numbers(0, 7, mean=1.9)(c)
    if {"performance", "appraisal", "evaluation"} & {*c.own} and c.column.type.scale == 1:
        return score(1.8, 5, 3.7, 1)(c)
    small = c.column.type.kind == "decimal" and (c.column.type.precision or 9) - (c.column.type.scale or 0) <= 1
    if small and ((c.column.type.scale or 0) > 2 or _LIKELY & {*c.own}):
        return share(1, 30, 99, percent=False)(c)
    if c.column.type.kind == "decimal" and (c.column.type.precision or 9) - (c.column.type.scale or 0) <= 1:
        return score(0, 9.9, 7.2, 1)(c)
    if c.about("gaming") and c.kind == "integer" and not {"risk", "quality", "credit", "acuity", "test"} & {*c.own}:
        return numbers(100, 98000, mean=14000)(c)
    return score(35, 100, 78, 1)(c) if c.facts.low is None else score(0, 100, 72, 1)(c)


def _level(c: ColumnContext) -> Spec | None:
    low = 1 if c.facts.low is None else int(c.facts.low)
    high = 5 if c.facts.high is None else int(c.facts.high)
    return (
        choice_spec(*range(low, high + 1)) if 0 <= high - low < 100 and c.kind == "integer" else numbers(low, high)(c)
    )


MEANINGS = [
    number("precision score | recall score | accuracy score | r 2 | r 2 score | roc auc", share(48, 84, 99,
        percent=False, bell=True)),
    number("ltv | ltv ratio | loan to value | loan to value ratio", share(40, 76, 97, percent=False, bell=True)),
    number("coverage percent | code coverage percent | test coverage percent | turnout percent | voter turnout percent",
        share(48, 79, 99, bell=True)),
    number("coverage | code coverage | test coverage | line coverage | turnout | voter turnout", share(48, 79, 99,
        bell=True)),
    number("percent", some_percent),
    number("share | proportion | portion | ratio", lambda c: share(0, 45, 100, percent="ratio" not in c.own
        and "proportion" not in c.own)(c)),
    number("completion percent | percent complete | progress | progress percent | completion | percent done | "
        "completion rate | completeness | done ratio", share(0, 55, 100, bell=True)),
    number("discount percent | discount rate | percent off | percent discount | promo discount", lambda c: share(5,
        15, 50, percent=c.kind == "integer")(c)),
    number("tax rate | vat rate | sales tax rate | gst rate | tax percent | vat percent", share(0, 9, 25,
        percent=False)),
    number("interest rate | apr | apy | annual rate | rate of interest | loan rate | coupon rate | mortgage rate | "
        "yield", share(1, 5.5, 24, percent=True)),
    number("commission rate | commission percent | royalty rate | margin | profit margin | gross margin | markup | "
        "margin percent | net margin", lambda c: share(3, 18, 60, percent="percent" in c.own)(c) if not {"commission",
        "royalty"} & {*c.own} else share(0.5, 6, 30, percent="percent" in c.own)(c)),
    number("attendance rate | attendance percent | on time rate | completion rate | pass rate | uptime percent | "
        "availability percent | graduation rate | purity | purity percent | viability", share(62, 91, 100, bell=True)),
    number("attendance", lambda c: numbers(300, 78000, mean=19000, decimals=0)(c) if {"match", "game", "concert",
        "festival", "fixture"} & set(c.home.entity) else numbers(5, 3000, mean=140, decimals=0)(
        c) if c.kind == "integer" else share(62, 91, 100, bell=True)(c)),
    number("weight percent | grade weight | weighting", share(5, 20, 40)),
    number("roi | return on investment | roa | growth rate | year over year growth | yoy growth",
        lambda c: with_decimals(number_spec(-35, 180, mean=32, sd=38), c, 2)),
    number("conversion rate | click through rate | ctr | bounce rate | open rate | click rate | churn rate | "
        "error rate | failure rate | default rate | cancellation rate | return rate | unsubscribe rate | "
        "fraud rate | defect rate | hit rate | cache hit ratio | win rate | success rate | response rate | "
        "acceptance rate | occupancy rate | retention rate | engagement rate | fill rate | rate", _rate),
    number("utilization | cpu usage | cpu utilization | memory usage | disk usage | cpu percent | memory percent | "
        "cpu load | cpu | load percent | usage percent | occupancy | humidity | relative humidity | battery level | "
        "battery | battery percent | soil moisture | moisture | cloud cover | signal quality | fill level | "
        "brightness | volume level | tank level", share(3, 48, 100, bell=True)),
    number("load average | system load", numbers(0, 8, mean=1.2, decimals=2)),
    number("probability | likelihood | win probability | close probability | chance | confidence | "
        "confidence score | confidence level | similarity | similarity score | relevance score | relevance | "
        "risk probability | precision | recall | accuracy | f 1 | f 1 score | auc | threshold | match score | "
        "weight factor", lambda c: share(2, 64, 99, percent=c.kind == "integer", bell=True)(c)),
    number("rating | star rating | star | average rating | review score | customer rating | overall rating | "
        "user rating | rating value | feedback score | satisfaction | satisfaction rating | satisfaction score | "
        "review rating | rating average | food rating | service rating | performance rating | rating score | "
        "difficulty rating | csat", rating),
    number("p value | significance | significance level", numbers(0.0001, 0.4, mean=0.06, decimals=4)),
    number("nps | nps score | likelihood to recommend", score(0, 10, 7.6, 0)),
    number("pain level | pain score | pain", score(0, 10, 4, 0)),
    number("score | grade | mark | test score | exam score | quiz score | final score | point earned | "
        "quality score | health score | credit point | engagement score | risk score | lead score | trust score | "
        "performance score | percentile | overall score | total score | average score | mark obtained | "
        "homework score | reputation score | search score | seo score | assessment score | safety score", _score),
    number("credit score | fico | fico score", score(300, 850, 690, 0)),
    number("gpa | grade point average | cgpa | cumulative gpa", score(1.6, 4.0, 3.1, 2)),
    number("iq", score(70, 140, 100, 0)),
    number("sat score", one_of(*range(900, 1600, 10))),
    number("severity | severity level | priority | priority level | urgency | impact | importance | criticality | "
        "difficulty | difficulty level | risk level | skill level | proficiency | proficiency level | tier | "
        "grade level | priority order", _level),
    number("sentiment | sentiment score | polarity", lambda c: with_decimals(number_spec(-1, 1, mean=0.2, sd=0.4), c,
        3)),
    text("percent", _or_percent_text),
    text("letter grade | grade letter", choice("A:5 | A-:4 | B+:5 | B:5 | B-:3 | C+:3 | C:2 | D | F")),
]  # fmt: skip
