"""What the site's builder asks of us: links to files that are in the repository but not on the site become names."""

from __future__ import annotations

import re
from typing import Any

OUTSIDE = re.compile(
    r"\[([^\]]+)\]\((?:\.\./)+(?:tests|benchmarks|conftest_examples|CHANGELOG|CONTRIBUTING|LICENSE)[\w./-]*\)"
)


def on_page_markdown(markdown: str, **_keywords: Any) -> str:
    return OUTSIDE.sub(r"\1", markdown)
