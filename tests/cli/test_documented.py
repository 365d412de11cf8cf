"""The page about the command line names every option there is."""

from __future__ import annotations

from pathlib import Path

import click
import pytest

from pytest_syda.cli import main

PAGE = Path(__file__).parents[2] / "docs" / "command-line.md"


@pytest.mark.parametrize("name", main.commands)
def test_every_option_is_documented(name: str) -> None:
    """And every command."""
    page = PAGE.read_text(encoding="utf-8")
    options = [
        each
        for option in main.commands[name].params
        if isinstance(option, click.Option)
        for each in (*option.opts, *option.secondary_opts)
    ]
    assert not [each for each in options if f"{each}`" not in page and f"{each} " not in page]
    assert f"`{name} " in page or f"pytest_syda {name}" in page
