"""`plan`: what would be made, without making it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import click

from pytest_syda.cli.asking import Request, asks, importable
from pytest_syda.cli.models import dataset_for

if TYPE_CHECKING:
    from pytest_syda.dataset.dataset import Dataset

OFFLINE = "offline"


@click.command(short_help="Print what generate would make, and ask nobody.")
@asks
@click.option(
    "--url", metavar="URL", default=None, help="The database it is for, and its tables, where no models are named."
)
def plan(url: str | None, **options: Any) -> None:
    """Print the tables in order, their sizes and what stands in the way, and what a model would be asked, with an
    estimate of the cost; make nothing, ask nobody.
    """
    from pytest_syda.dataset.describing import described
    from pytest_syda.seeding import provider_name

    importable()
    request = Request.of(options)
    provider = request.keywords["provider"] or OFFLINE
    dataset = dataset_for(request.with_provider(OFFLINE), url)
    for line in (*described(dataset, provider_name(provider)), *_asked(provider, dataset)):
        click.echo(line)


def _asked(provider: Any, dataset: Dataset) -> Iterator[str]:
    """Word by word, what would leave the machine; nobody is asked."""
    from pytest_syda.providers import get_provider, questions

    return iter(()) if provider == OFFLINE else questions(get_provider(provider), dataset.plan)
