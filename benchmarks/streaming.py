"""Ten million order items into a CSV file, a chunk at a time, and the most memory that took.

python -m benchmarks.streaming ITEMS PATH
"""

from __future__ import annotations

import resource
import sys
import tempfile
import time
from pathlib import Path

from benchmarks import measuring

ITEMS = 10_000_000


WHAT = """\
{items:,} order items (each with its order, its product and a price near the product's) into a CSV file, 50,000 rows
at a time. Run once."""


def stream(items: int, path: str) -> dict[str, float]:
    from benchmarks.crm import OrderItem
    from pytest_syda import explain
    from pytest_syda.sinks.files import write_csv

    scale = items // 60
    started = time.perf_counter()
    sizes = {"Customer": 10 * scale, "Product": 15 * scale, "Order": 30 * scale, "OrderItem": items}
    data = explain([OrderItem], sizes)
    write_csv(data, "order_items", path)
    seconds = time.perf_counter() - started
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    kilobyte = 1 if sys.platform == "darwin" else 1024
    return {"seconds": seconds, "memory": memory * kilobyte, "bytes": Path(path).stat().st_size}


def section(items: int) -> str:
    with tempfile.TemporaryDirectory() as directory:
        found = measuring.in_process("streaming", items, Path(directory) / "items.csv")
    lines = [
        ["most memory resident", f"{found['memory'] / 1e6:.0f} MB"],
        ["time", f"{found['seconds']:.0f} s"],
        ["rows/s", measuring.thousands(items / found["seconds"])],
        ["file", f"{found['bytes'] / 1e6:.0f} MB"],
    ]
    return "\n\n".join(
        [
            "## Streaming",
            WHAT.format(items=items),
            measuring.table(["", ""], lines),
        ]
    )


if __name__ == "__main__":
    measuring.report(**stream(int(sys.argv[1]), sys.argv[2]))
