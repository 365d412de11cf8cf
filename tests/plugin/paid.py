"""A project whose provider costs something: a test double that counts its calls."""

from __future__ import annotations

import json
from pathlib import Path

CONFTEST = '''
import pathlib
import time
from pytest_syda import Scripted, register_provider

HERE = pathlib.Path(__file__).parent

def answer(plan, wanted):
    """Rows for what is wanted still, one table after the other."""
    for each in wanted:
        time.sleep(DELAY)
        known = len(each.known.rows) if each.known else 0
        names = [f"{each.table} {number}" for number in range(known, each.rows)]
        yield {each.table: [{"name": name} if each.table == "customers" else {} for name in names]}

def paid():
    return Scripted([answer] * 99, name="paid", usage={"input_tokens": 1000, "output_tokens": 234},
                    calls_file=HERE / "calls.txt")

register_provider("paid", paid, replace=True)
'''

INI = "syda_provider = paid"

BOTH = """
@pytest.mark.syda([Customer, Order], sizes=3, prompt="CRM")
def test_both(syda_data):
    assert [row["name"] for row in syda_data.rows(Customer)] == ["customers 0", "customers 1", "customers 2"]
"""

OTHER = """
@pytest.mark.syda([Customer], sizes=2, prompt="Zoo")
def test_other(syda_data):
    assert len(syda_data) == 2
"""


def conftest(delay: float = 0) -> str:
    return CONFTEST.replace("DELAY", str(delay))


def calls(path: Path) -> list[list[str]]:
    """The tables of each call, in order."""
    file = path / "calls.txt"
    return [json.loads(line)["tables"] for line in file.read_text().splitlines()] if file.exists() else []
