"""How a command ends: 0 done, 1 it could not be done and says why, 2 it was called wrongly."""

from __future__ import annotations

from typing import Any

import click

from pytest_syda.errors import SydaError


class Group(click.Group):
    """Our errors are messages, not tracebacks."""

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except SydaError as error:
            raise click.ClickException(str(error)) from error
