"""`plan`: what would be made, without making it."""

from __future__ import annotations

from typing import Any

import click

from pytest_syda.cli.asking import Request, asks, importable
from pytest_syda.cli.models import dataset_for


@click.command()
@asks
@click.option(
    "--url", metavar="URL", default=None, help="The database it is for, and its tables, where no models are named."
)
def plan(url: str | None, **options: Any) -> None:
    """Print the tables in order, their sizes and what stands in the way; make nothing."""
    from pytest_syda.dataset.describing import described

    importable()
    for line in described(dataset_for(Request.of(options), url)):
        click.echo(line)
