"""python -m benchmarks [--quick] [SECTION …]: measure, write benchmarks/RESULTS.md, and quote it in the README."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from itertools import dropwhile, takewhile
from pathlib import Path

from benchmarks import filling, insertion, measuring, small, streaming, suites

RESULTS = Path(__file__).with_name("RESULTS.md")
README = Path(__file__).parents[1] / "README.md"
QUOTED = {
    "**In a file**": "140,000 rows of the quickstart's CRM, made and put into an SQLite file; the ratio says how many "
    "times as fast pytest-syda is:",
    "## Insertion alone": "The insertion alone, against the bare driver:",
    "## Under pytest": "What tests feel, in milliseconds:",
}
"""What the README shows: the tables below these lines of the results, and how it introduces them."""

HEAD = """\
# Results

{machine}
Each measurement runs in a process of its own; where several are compared they take turns, and medians of
{count} rounds are shown. `make bench` measures again and writes this page."""


def sections(count: int, items: int) -> dict[str, Callable[[], str]]:
    return {
        "filling": lambda: filling.section(count),
        "insertion": lambda: insertion.section(count),
        "small": lambda: small.section(max(count, 7)),
        "suites": lambda: suites.section(count),
        "streaming": lambda: streaming.section(items),
    }


def quote(page: str) -> None:
    """Put the tables into the README."""
    readme = README.read_text(encoding="utf-8")
    head, start, rest = readme.partition("## Speed\n")
    _, end, tail = rest.partition("\n`make bench` measures")
    tables = "\n".join(f"{words}\n\n{_table_below(page, line)}" for line, words in QUOTED.items())
    README.write_text(f"{head}{start}\n{tables}{end}{tail}", encoding="utf-8")


def _table_below(page: str, line: str) -> str:
    below = page[page.index(line) :].splitlines()
    return "".join(f"{row}\n" for row in takewhile(_in_table, dropwhile(lambda row: not _in_table(row), below)))


def _in_table(row: str) -> bool:
    return row.startswith("|")


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks")
    parser.add_argument("--quick", action="store_true", help="one round, less to stream; to see that it runs")
    parser.add_argument("section", nargs="*", help="only these; they are printed, and RESULTS.md stays as it is")
    options = parser.parse_args()
    count = 1 if options.quick else 5
    parts = sections(count, 600_000 if options.quick else streaming.ITEMS)
    made = [parts[name]() for name in options.section or parts]
    page = "\n\n".join([HEAD.format(machine=measuring.machine(), count=count), *made]) + "\n"
    print(page)
    if not options.section and not options.quick:
        RESULTS.write_text(page, encoding="utf-8")
        quote(page)


if __name__ == "__main__":
    main()
