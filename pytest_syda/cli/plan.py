"""`plan`: what would be made, without making it."""

from __future__ import annotations

from typing import Any

import click

from pytest_syda.cli.asking import Request, asks, importable
from pytest_syda.cli.models import dialect_of, need_models


@click.command()
@asks
@click.option(
    "--url", metavar="URL", default=None, help="The database it is for, and its tables, where no models are named."
)
def plan(url: str | None, **options: Any) -> None:
    """Print the tables in order, their sizes and what stands in the way; make nothing."""
    from pytest_syda.dataset.describing import described
    from pytest_syda.seeding import explain

    importable()
    request = Request.of(options)
    dataset = explain(need_models(request, url), dialect=dialect_of(url), **request.keywords)
    for line in described(dataset):
        click.echo(line)
