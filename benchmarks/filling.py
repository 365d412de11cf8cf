"""Generate and insert: the CRM into an empty SQLite database, by each contestant.

python -m benchmarks.filling CONTESTANT PATH SCALE
"""

from __future__ import annotations

import sys
import tempfile
import warnings
from functools import partial
from pathlib import Path

from benchmarks import measuring
from benchmarks.contestants import CONTESTANTS
from benchmarks.crm import rows

WHOLE = 1000
"""Times 140 rows."""
RUNS = [
    ("bare_executemany", WHOLE),
    ("syda", WHOLE),
    ("mimesis_core", WHOLE),
    ("sqlseed", 200),
    ("sqlseed", WHOLE),
    ("factory_boy", 50),
    ("polyfactory", 50),
]
"""Contestants, and how much each makes: less where all of it would take long."""
ONLY_FILES = {"sqlseed"}
NAMES = {
    "bare_executemany": "bare `executemany` of ready tuples (generates nothing)",
    "syda": "**pytest-syda**",
    "mimesis_core": "mimesis and Core insert, by hand",
    "sqlseed": "sqlseed",
    "factory_boy": "factory_boy",
    "polyfactory": "polyfactory",
}


WHAT = """\
The CRM into an empty SQLite database, from the first row to the commit. Starting up is not counted: each has imported
what it needs, and filled another database with 140 rows before. Where all 140,000 rows would take long, fewer are
made: rows per second are what compares. The ratio says how many times as fast pytest-syda is. sqlseed is run at two
sizes, because unique columns slow it down as they grow; it takes files only. What is written by hand is as coherent as
what pytest-syda makes: totals are sums of items, prices those of products, emails made of names."""


def section(count: int) -> str:
    return "\n\n".join(
        [
            "## Generate and insert",
            WHAT,
            f"**In memory**\n\n{_compared(':memory:', count)}",
            f"**In a file**\n\n{_compared('crm.db', count)}",
        ]
    )


def _compared(place: str, count: int) -> str:
    runs = [run for run in RUNS if run[0] not in ONLY_FILES or place != ":memory:"]
    with tempfile.TemporaryDirectory() as directory:
        path = place if place == ":memory:" else str(Path(directory) / place)
        measures = {run: partial(measuring.in_process, "filling", run[0], path, run[1]) for run in runs}
        results = measuring.rounds(count, measures)
    speeds = {run: rows(run[1]) / measuring.median(found) for run, found in results.items()}
    ours = speeds["syda", WHOLE]
    return measuring.table(
        ["", "rows made", "rows/s", "ratio"],
        [
            [NAMES[name], f"{rows(scale):,}", measuring.thousands(speed), _ratio(ours / speed)]
            for (name, scale), speed in speeds.items()
        ],
    )


def _ratio(value: float) -> str:
    return f"{value:.2f}" if value < 10 else f"{value:.0f}"


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    name, path, scale = sys.argv[1], sys.argv[2], int(sys.argv[3])
    with tempfile.TemporaryDirectory() as directory:
        CONTESTANTS[name](path if path == ":memory:" else str(Path(directory) / "first.db"), 1)
    Path(path).unlink(missing_ok=True)
    measuring.report(seconds=CONTESTANTS[name](path, scale))
