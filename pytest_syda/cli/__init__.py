"""The command line: `python -m pytest_syda`. One file a command; all of them ask and fail the same way."""

from __future__ import annotations

import click

from pytest_syda.cli.failing import EXIT_CODES, Group
from pytest_syda.cli.generate import generate
from pytest_syda.cli.keeping import COMMANDS
from pytest_syda.cli.plan import plan


@click.group(
    cls=Group,
    epilog=EXIT_CODES,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.version_option(package_name="pytest-syda")
def main() -> None:
    """Related, valid, believable rows for SQLAlchemy models, schema files and databases.

    \b
    Write ten customers and thirty orders as CSV files:
        python -m pytest_syda generate --models app.models:Base --sizes Customer=10,Order=30 --out data/
    Fill a database:
        python -m pytest_syda generate --url postgresql+psycopg://me@localhost/shop --into

    Without a provider everything is made offline, at no cost, and a rerun makes the same rows.
    """  # noqa: D301 - \\b is a character here: click keeps the lines of what follows it


for _command in (generate, plan, *COMMANDS):
    main.add_command(_command)
