"""The documentation says what is so, and its site builds without a warning.

`SYDA_UPDATE_README=1 pytest tests/test_docs.py` writes the output as it is now into the pages.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
import sqlalchemy as sa

from tests.pages import check

ROOT = Path(__file__).parents[1]
PAGES = sorted((ROOT / "docs").rglob("*.md"))
SERVER = "postgresql+psycopg://postgres@localhost/postgres"
"""The server of the pages; a real one stands in for it here."""


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT / "docs")))
def test_the_code_runs_and_prints_what_is_quoted(page: Path, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    """Every block of Python runs, every test passes, every command prints what is quoted."""
    stands_for = {}
    if SERVER in page.read_text(encoding="utf-8"):
        url: sa.URL = request.getfixturevalue("postgres_server").set(drivername="postgresql+psycopg")
        stands_for[SERVER] = url.render_as_string(hide_password=False)
    check(page, tmp_path, stands_for)


def test_the_site_builds_without_a_warning(tmp_path: Path) -> None:
    """Links lead somewhere, every page is reached from the navigation, and every documented name exists."""
    done = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", str(tmp_path / "site")],
        env=os.environ | {"NO_MKDOCS_2_WARNING": "1"},
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert (tmp_path / "site/index.html").exists()
