"""Words with commas between them."""

from __future__ import annotations

from typing import Any

import click

from pytest_syda.cli.kinds import Kind


class Words(Kind):
    """`csv,parquet`, each once."""

    name = "text"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> tuple[str, ...]:
        if isinstance(value, tuple):
            return value
        words = tuple(dict.fromkeys(word.strip() for word in str(value).split(",") if word.strip()))
        return words or self.fail("it is empty", param, ctx)
