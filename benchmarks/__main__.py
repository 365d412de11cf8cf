"""python -m benchmarks [--quick] [SECTION …]: measure, and write benchmarks/RESULTS.md."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

from benchmarks import filling, insertion, measuring, small, streaming, suites

RESULTS = Path(__file__).with_name("RESULTS.md")

HEAD = """\
# Results

{machine} Each measurement runs in a process of its own; where several are compared they take turns, and medians of
{count} rounds are shown. `make bench` measures again and writes this page."""


def sections(count: int, items: int) -> dict[str, Callable[[], str]]:
    return {
        "filling": lambda: filling.section(count),
        "insertion": lambda: insertion.section(count),
        "small": lambda: small.section(max(count, 7)),
        "suites": lambda: suites.section(count),
        "streaming": lambda: streaming.section(items),
    }


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


if __name__ == "__main__":
    main()
