"""Each measurement in a fresh process, several rounds interleaved, the median reported."""

from __future__ import annotations

import json
import os
import platform
import statistics
import subprocess
import sys
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from importlib.metadata import version
from pathlib import Path
from typing import Any, TypeVar

ROOT = Path(__file__).parents[1]

Result = dict[str, float]


def environment() -> dict[str, str]:
    """Ours, but for what would have Python compile everything anew in each process."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


def in_process(module: str, *arguments: object) -> Result:
    """What `python -m benchmarks.<module> …` measures: the JSON object it prints last."""
    command = [sys.executable, "-m", f"benchmarks.{module}", *map(str, arguments)]
    done = subprocess.run(  # noqa: S603 - our own module
        command, cwd=ROOT, capture_output=True, text=True, check=False, env=environment()
    )
    if done.returncode:
        raise SystemExit(f"{' '.join(command)} failed:\n{done.stderr}")
    found: Result = json.loads(done.stdout.strip().splitlines()[-1])
    return found


def report(**result: float) -> None:
    """What a measuring process prints."""
    print(json.dumps(result))


K = TypeVar("K", bound=Hashable)


def rounds(count: int, measures: Mapping[K, Callable[[], Result]]) -> dict[K, list[Result]]:
    """Every measure once a round, so that a slow moment of the machine hits all of them."""
    results: dict[K, list[Result]] = {name: [] for name in measures}
    for number in range(count):
        for name, measure in measures.items():
            results[name].append(measure())
            print(f"  {name}, round {number + 1} of {count}: {results[name][-1]}", file=sys.stderr)
    return results


def median(results: Iterable[Result], key: str = "seconds") -> float:
    return statistics.median(result[key] for result in results)


def table(heading: Sequence[str], lines: Iterable[Sequence[Any]]) -> str:
    """Markdown, aligned; the first column to the left, numbers to the right."""
    body = [list(map(str, line)) for line in lines]
    widths = [max(len(line[column]) for line in [list(heading), *body]) for column in range(len(heading))]
    rule = [f"{'-' * widths[0]}", *(f"{'-' * (width - 1)}:" for width in widths[1:])]
    return "\n".join(
        "| "
        + " | ".join(
            _aligned(cell, width, number) for number, (cell, width) in enumerate(zip(line, widths, strict=True))
        )
        + " |"
        for line in [list(heading), rule, *body]
    )


def _aligned(cell: str, width: int, column: int) -> str:
    return cell.rjust(width) if column else cell.ljust(width)


def thousands(number: float) -> str:
    """Three significant digits are more than the clock is good for."""
    digits = max(len(str(int(number))) - 3, 0)
    return f"{round(number, -digits):,.0f}"


def machine() -> str:
    names = ["numpy", "SQLAlchemy", "pytest", "mimesis", "sqlseed", "factory_boy", "polyfactory", "psycopg"]
    versions = ", ".join(f"{name} {version(name)}" for name in names)
    python = platform.python_version()
    busy = f"load {os.getloadavg()[0]:.1f} at the end"
    return f"{os.cpu_count()} cores ({busy}), {platform.system()} {platform.machine()}, Python {python}; {versions}."
