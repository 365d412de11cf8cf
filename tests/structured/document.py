"""The document that users of the library know it from: its blocks, run as they stand."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

DOCUMENT = Path(__file__).with_name("seed_document.txt")
_MOVED = (("from syda.", "from pytest_syda."), ("sqlalchemy.ext.declarative", "sqlalchemy.orm"))
"""All that may be changed: the package's name in its imports, and what SQLAlchemy itself moved."""


def blocks() -> list[str]:
    """The Python code of the document, in order."""
    return re.findall(r"```python\n(.*?)```", DOCUMENT.read_text(encoding="utf-8"), re.DOTALL)


def block(words: str) -> str:
    """The one block with these words in it."""
    [found] = [each for each in blocks() if words in each]
    return found


def run(code: str, **names: Any) -> dict[str, Any]:
    """Run a block; what it knows afterwards."""
    for before, after in _MOVED:
        code = code.replace(before, after)
    exec(compile(code, str(DOCUMENT), "exec"), names)  # noqa: S102 - what the test is about
    return names
