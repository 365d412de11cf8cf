"""The fitted provider: rows that are distributed as a sample's."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any

import numpy as np
import pandas as pd
import pytest
import sqlalchemy as sa
from sqlalchemy.orm import Session

from pytest_syda import RequestError, explain, populate
from pytest_syda.providers.fitted import FittedProvider
from pytest_syda.recipe.document import decode_recipe, encode_recipe
from tests.engines import an_engine

ROWS = 4_000

metadata = sa.MetaData()
branches = sa.Table("branches", metadata, sa.Column("id", sa.Integer, primary_key=True))
claims = sa.Table(
    "claims",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("branch_id", sa.ForeignKey("branches.id"), nullable=False),
    sa.Column("age", sa.Integer, nullable=False),
    sa.Column("income", sa.Float),
    sa.Column("paid", sa.Numeric(8, 2), nullable=False),
    sa.Column("plan", sa.String(10), nullable=False),
    sa.Column("size", sa.Enum("S", "M", "L", name="sizes"), nullable=False),
    sa.Column("code", sa.String(12), nullable=False, unique=True),
    sa.Column("filed", sa.Date, nullable=False),
    sa.Column("seen_at", sa.DateTime, nullable=False),
    sa.Column("settled", sa.Boolean, nullable=False),
    sa.Column("full_name", sa.String(60), nullable=False),
)


@pytest.fixture(scope="module")
def sample() -> pd.DataFrame:
    """Older people earn more, and who earns more has the better plan."""
    random = np.random.default_rng(4)
    age = random.integers(18, 90, ROWS)
    income = np.exp(10 + 0.02 * age + random.normal(0, 0.3, ROWS))
    filed = pd.Timestamp("2024-01-01") + pd.to_timedelta(random.integers(0, 365, ROWS), "D")
    return pd.DataFrame(
        {
            "id": range(1, ROWS + 1),
            "branch_id": 1,
            "age": age,
            "income": np.where(random.random(ROWS) < 0.2, np.nan, income.round(2)),
            "paid": [Decimal(f"{value:.2f}") for value in random.gamma(2, 90, ROWS)],
            "plan": np.where(income > 60_000, "gold", np.where(income > 45_000, "silver", "bronze")),
            "size": random.choice(["S", "M"], ROWS, p=[0.75, 0.25]),
            "code": [f"CL-{number:05d}" for number in range(ROWS)],
            "filed": [moment.date() for moment in filed],
            "seen_at": filed + pd.Timedelta(hours=9),
            "settled": random.random(ROWS) < 0.9,
            "full_name": [f"Somebody Real {number}" for number in range(ROWS)],
        }
    )


@pytest.fixture(scope="module")
def made(sample: pd.DataFrame) -> pd.DataFrame:
    return explain(metadata, {"claims": ROWS, "branches": 5}, provider=FittedProvider({"claims": sample})).frame(
        "claims"
    )


@pytest.mark.parametrize("column", ["age", "income", "paid"])
def test_quantiles_are_those_of_the_sample(sample: pd.DataFrame, made: pd.DataFrame, column: str) -> None:
    """Every tenth of the values lies where it lay."""
    tenths = np.linspace(0.1, 0.9, 9)
    before, after = (frame[column].dropna().astype(float) for frame in (sample, made))
    assert np.allclose(after.quantile(tenths), before.quantile(tenths), rtol=0.08)
    assert after.between(before.min(), before.max()).all()


def test_frequencies_and_nulls_are_those_of_the_sample(sample: pd.DataFrame, made: pd.DataFrame) -> None:
    """Shares of values, of true, and of NULL; a label the sample lacks does not come up."""
    for column in ("plan", "size", "settled"):
        before, after = (frame[column].astype(str).value_counts(normalize=True) for frame in (sample, made))
        assert abs(after.reindex(before.index).fillna(0) - before).max() < 0.03
    assert abs(made["income"].isna().mean() - 0.2) < 0.03
    assert set(made["size"]) == {"S", "M"}


def test_columns_vary_together_as_in_the_sample(sample: pd.DataFrame, made: pd.DataFrame) -> None:
    """Rank correlations are kept, of numbers and of values without an order; what went alone goes alone."""
    correlation = sample[["age", "income"]].corr("spearman").iloc[0, 1]
    assert abs(made[["age", "income"]].corr("spearman").iloc[0, 1] - correlation) < 0.05
    by_plan = made.groupby("plan", observed=True)["income"].median()
    assert by_plan["bronze"] < by_plan["silver"] < by_plan["gold"]
    assert abs(made[["age", "paid"]].astype(float).corr("spearman").iloc[0, 1]) < 0.06


def test_moments_and_codes(sample: pd.DataFrame, made: pd.DataFrame) -> None:
    """Dates lie in the sample's span, codes have its shape and stay unique."""
    assert made["filed"].between(dt.date(2024, 1, 1), dt.date(2024, 12, 30)).all()
    assert made["seen_at"].between(sample["seen_at"].min(), sample["seen_at"].max()).all()
    assert made["code"].str.fullmatch(r"CL-0\d{4}").all()
    assert made["code"].is_unique


def test_nothing_of_one_person_is_in_a_recipe(sample: pd.DataFrame) -> None:
    """Recipes hold aggregates: no name, and no code of the sample as such."""
    data = explain(metadata, 5, provider=FittedProvider({"claims": sample}))
    text = encode_recipe(data.recipes["claims"]).decode()
    assert "Somebody" not in text
    assert "CL-00017" not in text
    assert decode_recipe(text) == data.recipes["claims"]


def test_it_fills_a_real_database(sample: pd.DataFrame) -> None:
    """Keys stay valid, and a rerun makes the same rows."""
    found = []
    for _ in range(2):
        with an_engine() as engine, Session(engine) as session:
            metadata.create_all(engine)
            session.execute(sa.text("PRAGMA foreign_keys=ON"))
            populate(session, metadata, {"claims": 200, "branches": 3}, provider=FittedProvider({"claims": sample}))
            found.append(session.execute(sa.select(claims)).all())
    assert found[0] == found[1]
    assert {row.branch_id for row in found[0]} <= {1, 2, 3}


@pytest.mark.parametrize(
    ("samples", "said"),
    [
        ({"claim": [{"age": 1}] * 3}, "Did you mean 'claims'?"),
        ({"claims": [{"agee": 1}] * 3}, "Did you mean 'age'?"),
        ({"claims": [{"age": 1}]}, "at least 2 are needed"),
    ],
)
def test_a_sample_that_does_not_fit_is_explained(samples: dict[str, Any], said: str) -> None:
    """Tables and columns that are not there, and samples of nothing, are all named before anything is made."""
    with pytest.raises(RequestError, match=r"samples\[") as error:
        explain(metadata, 3, provider=FittedProvider(samples))
    assert said in str(error.value)


def test_columns_without_values_are_made_by_rule() -> None:
    """A column the sample lacks, or has only NULLs of, is the offline provider's."""
    rows = [{"age": 30 + number, "income": None} for number in range(40)]
    frame = explain(metadata, 30, provider=FittedProvider({"claims": rows})).frame("claims")
    assert frame["age"].between(30, 69).all()
    assert frame["full_name"].str.contains(" ").all()


def kinds() -> sa.Table:
    return sa.Table(
        "kinds",
        sa.MetaData(),
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("age", sa.Integer, nullable=False),
        sa.Column("amount", sa.Float, nullable=False),
        sa.Column("paid", sa.Boolean, nullable=False),
        sa.Column("filed", sa.Date, nullable=False),
        sa.Column("note", sa.String(20), nullable=False),
    )


def plain() -> pd.DataFrame:
    random = np.random.default_rng(1)
    age = random.integers(5, 200, 300)
    return pd.DataFrame(
        {
            "age": age,
            "amount": (age * 1.5).round(2),
            "paid": age > 50,
            "filed": pd.Timestamp("2024-01-01") + pd.to_timedelta(age, "D"),
            "note": random.choice(["new", "old"], 300),
        }
    )


def test_text_is_read_as_its_column() -> None:
    """A sample that is all text, as one from a CSV file, says what the same sample in proper types says."""
    made = [explain(kinds(), 40, provider=FittedProvider({"kinds": each})) for each in (plain(), plain().astype(str))]
    assert made[0].rows("kinds") == made[1].rows("kinds")


@pytest.mark.parametrize(
    ("change", "path", "said"),
    [
        ({"age": "many"}, "samples['kinds'].age", "'many' is no number"),
        ({"amount": 1j}, "samples['kinds'].amount", "1j is no number"),
        ({"paid": "perhaps"}, "samples['kinds'].paid", "'perhaps' is neither true nor false"),
        ({"filed": "some day"}, "samples['kinds'].filed", "cannot be read as date"),
    ],
)
def test_values_of_another_kind(change: dict[str, Any], path: str, said: str) -> None:
    """Are said, with their column."""
    with pytest.raises(RequestError, match=said) as caught:
        explain(kinds(), 5, provider=FittedProvider({"kinds": plain().assign(**change)}))
    assert [each.path for each in caught.value.problems] == [path]


@pytest.mark.parametrize("odd", ["text", 3, 3.5])
def test_samples_that_are_no_frames(odd: Any) -> None:
    """Neither one of them nor all of them."""
    with pytest.raises(RequestError, match="Give a DataFrame"):
        explain(kinds(), 5, provider=FittedProvider({"kinds": odd}))
    with pytest.raises(RequestError, match="give a dict of table to DataFrame"):
        FittedProvider(odd)


def test_column_that_stands_there_twice() -> None:
    """Nobody can tell which is meant."""
    doubled = pd.concat([plain(), plain()[["age"]]], axis=1)
    with pytest.raises(RequestError, match=r"\.age: there are several columns of this name"):
        explain(kinds(), 5, provider=FittedProvider({"kinds": doubled}))


@pytest.mark.parametrize(
    "change",
    [
        {"age": [np.inf, *range(299)]},
        {"age": [2**64] * 300},
        {"amount": np.nan},
        {"amount": [np.inf, None] * 150},
        {"filed": [dt.date(1000, 1, 1), dt.date(9999, 1, 1)] * 150},
        {"note": [["a"], {"b": 1}] * 150},
        {"note": None, "amount": None, "age": None},
    ],
)
def test_odd_values(change: dict[str, Any]) -> None:
    """Neither stop anybody nor make themselves heard; every row keeps to its table."""
    rows = explain(kinds(), 20, provider=FittedProvider({"kinds": plain().assign(**change)})).rows("kinds")
    assert len(rows) == 20
    assert all(None not in row.values() for row in rows)
