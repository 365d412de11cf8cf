"""Which tables of real applications are filled: runs the zoo's harness and writes docs/scoreboard.md.

    python benchmarks/scoreboard.py --zoo ../shared/zoo --work /some/scratch/dir
    python benchmarks/scoreboard.py --zoo … --work … --skip-run    # only write what an earlier run measured

PostgreSQL is measured where ZOO_PG names a server (see the zoo's README), SQLite always. The figures of the other
generators are those in the zoo's README, measured by the same harness.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any, NamedTuple

ROOT = Path(__file__).parent.parent
PAGE = ROOT / "docs" / "scoreboard.md"
BACKENDS = {"sqlite": "SQLite", "postgresql": "PostgreSQL"}

HEAD = """\
# Scoreboard

Real applications from the package index, filled with no configuration: their models as they are, 20 rows a table, in a
database that enforces every constraint. A table counts when it has rows and nothing is wrong with any of them (foreign
keys, NOT NULL, CHECK, UNIQUE, lengths, enum labels, numbers, and whether the application itself reads them back),
found by looking only into the database. Written by `nox -s zoo`; every figure is measured. Seconds are whole runs, the
application's import left out, on two cores shared with other work. The other generators were helped with the order of
tables, retries and the keys of parents where they cannot do that themselves.
"""


class Table(NamedTuple):
    """A Markdown table."""

    columns: list[str]
    rows: list[list[str]]

    def markdown(self) -> str:
        lines = [self.columns, ["---"] * len(self.columns), *self.rows]
        return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)


def main() -> None:
    options = _options()
    zoo, work = Path(options.zoo).resolve(), Path(options.work).resolve()
    if not options.skip_run:
        _measure(zoo, work)
    found = {backend: read for backend in BACKENDS if (read := _results(work, backend))}
    if not found:
        sys.exit(f"No results in {work / 'results'}: leave --skip-run out.")
    peers = _peers((zoo / "README.md").read_text(encoding="utf-8"))
    PAGE.write_text(f"{HEAD}\n{_ours(found)}\n\n{_beside(found, peers)}\n", encoding="utf-8")
    print(f"wrote {PAGE.relative_to(ROOT)}")


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--zoo", default=os.environ.get("SYDA_ZOO", "../shared/zoo"), help="folder of the harness")
    parser.add_argument("--work", default=os.environ.get("SYDA_ZOO_WORK", ".zoo"), help="where it installs and runs")
    parser.add_argument("--skip-run", action="store_true", help="write the page from the results that are there")
    return parser.parse_args()


def _measure(zoo: Path, work: Path) -> None:
    if not (work / "v").is_dir():
        _harness(zoo, "install", "--work", str(work))
    _harness(zoo, "peers", "--work", str(work))
    for backend in BACKENDS:
        if backend == "sqlite" or os.environ.get("ZOO_PG"):
            where = ["--work", str(work), "--backend", backend, "--out", str(work / "results")]
            _harness(zoo, "run", "--adapter", "syda", *where)


def _harness(zoo: Path, *arguments: str) -> None:
    command = [sys.executable, str(zoo / "zoo.py"), *arguments]
    subprocess.run(command, check=True, env={**os.environ, "ZOO_PROJECT": str(ROOT)})  # noqa: S603 - the zoo's own


def _results(work: Path, backend: str) -> dict[str, Any]:
    path = work / "results" / f"syda.{backend}.json"
    apps: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))["apps"] if path.exists() else {}
    return apps


def _clean(tables: dict[str, Any]) -> int:
    return sum(1 for table in tables.values() if table["rows"] and not table["violations"])


def _full(tables: dict[str, Any]) -> int:
    return sum(1 for table in tables.values() if (table["rows"] or 0) >= table["target"] and not table["violations"])


def _ours(found: dict[str, dict[str, Any]]) -> str:
    columns = ["application", "tables"]
    for backend in found:
        columns += [f"clean on {BACKENDS[backend]}", "with every row", "seconds"]
    names = list(next(iter(found.values())))
    rows = [
        [name, *_line([(backend[name]["tables"], backend[name]["wall_s"]) for backend in found.values()])]
        for name in names
    ]
    everything = [
        ({(name, table): value for name, app in apps.items() for table, value in app["tables"].items()}, _seconds(apps))
        for apps in found.values()
    ]
    rows.append(["**together**", *(f"**{cell}**" for cell in _line(everything))])
    return Table(columns, rows).markdown()


def _seconds(apps: dict[str, Any]) -> float:
    return sum(float(app["wall_s"]) for app in apps.values())


def _line(measured: list[tuple[dict[Any, Any], float]]) -> list[str]:
    cells = [str(len(measured[0][0]))]
    for tables, seconds in measured:
        cells += [str(_clean(tables)), str(_full(tables)), f"{seconds:.1f}"]
    return cells


def _peers(readme: str) -> Table:
    """The table of the other generators' clean tables."""
    lines = re.findall(r"^\| (?:application|[^|]+\d|\*\*)[^\n]*\|$", readme, re.MULTILINE)
    cells = [[cell.strip().strip("*") for cell in line.strip("|").split("|")] for line in lines]
    return Table(cells[0], cells[1:])


def _beside(found: dict[str, dict[str, Any]], peers: Table) -> str:
    """Sums by database, ours first."""
    rows = []
    for backend, apps in found.items():
        line = next((row for row in peers.rows if row[0] == BACKENDS[backend]), None)
        if line is not None:
            ours = sum(_clean(app["tables"]) for app in apps.values())
            rows.append([BACKENDS[backend], line[1], f"**{ours}**", *line[2:]])
    return Table(["clean tables on", "of", "pytest-syda", *peers.columns[2:]], rows).markdown()


if __name__ == "__main__":
    main()
