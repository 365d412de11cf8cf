"""The first small dataset: 140 rows, in a process that has the models loaded and nothing else of ours.

python -m benchmarks.small
"""

from __future__ import annotations

import sys
import time

from benchmarks import measuring

WHAT = """\
140 rows into SQLite in memory, in a process that has imported the models (and with them SQLAlchemy) and made the
tables."""


def first() -> dict[str, float]:
    from sqlalchemy import create_engine
    from sqlalchemy.orm import Session, configure_mappers

    from benchmarks.crm import MODELS, SIZES, Base

    engine = create_engine("sqlite://")
    Base.metadata.create_all(engine)
    assert "numpy" not in sys.modules  # noqa: S101 - SQLAlchemy does without
    numpy = _seconds_of_importing("numpy")
    started = time.perf_counter()
    configure_mappers()  # SQLAlchemy's share of whatever uses the models first
    mappers = time.perf_counter() - started
    started = time.perf_counter()
    from pytest_syda import populate

    imported = time.perf_counter()
    with Session(engine) as session:
        populate(session, MODELS, SIZES)
        first = time.perf_counter()
    with Session(engine) as session:
        populate(session, MODELS, SIZES)
        second = time.perf_counter()
    return {
        "numpy": numpy, "mappers": mappers, "ours": imported - started, "first": first - imported,
        "second": second - first,
    }  # fmt: skip


def _seconds_of_importing(name: str) -> float:
    started = time.perf_counter()
    __import__(name)
    return time.perf_counter() - started


def section(count: int) -> str:
    found = measuring.rounds(count + 1, {"small": lambda: measuring.in_process("small")})["small"]
    found = found[1:]  # compiled by the first
    parts = {key: measuring.median(found, key) for key in found[0]}
    whole = [sum(run[key] for key in ("ours", "first")) for run in found]
    beyond = measuring.median([{"seconds": each} for each in whole])
    others = [run["numpy"] + run["mappers"] for run in found]
    with_others = measuring.median([{"seconds": sum(each)} for each in zip(whole, others, strict=True)])
    lines = [
        ["import NumPy, once a process", _ms(parts["numpy"])],
        ["SQLAlchemy sets up the models' relationships, once a process", _ms(parts["mappers"])],
        ["import pytest-syda's engine, once a process", _ms(parts["ours"])],
        ["the first 140 rows", _ms(parts["first"])],
        ["another 140 rows", _ms(parts["second"])],
        ["**first dataset, beyond the models and NumPy**", f"**{_ms(beyond)}**"],
        ["first dataset, with NumPy and the relationships", _ms(with_others)],
    ]
    return "\n\n".join(
        [
            "## The first small dataset",
            WHAT,
            measuring.table(["", "ms"], lines),
        ]
    )


def _ms(seconds: float) -> str:
    return f"{seconds * 1000:.0f}"


if __name__ == "__main__":
    measuring.report(**first())
