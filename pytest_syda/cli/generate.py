"""`generate`: rows into files, or into a database."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from pytest_syda.cli.asking import Request, asks, importable
from pytest_syda.cli.models import need_models
from pytest_syda.cli.words import Words


@click.command(short_help="Make rows: files, or into a database.")
@asks
@click.option(
    "--out",
    "-o",
    type=click.Path(file_okay=False, path_type=Path),
    default=None,
    help="A folder for one file a table; made where it is missing.",
)
@click.option(
    "--format",
    "-f",
    "endings",
    type=Words(),
    default="csv",
    show_default=True,
    help="csv, json, jsonl or parquet; several with commas between them.",
)
@click.option(
    "--escape-formulas",
    is_flag=True,
    help="In CSV, put ' before texts that a spreadsheet would run: those that begin with = + - or @.",
)
@click.option("--url", default=None, help="A database, such as postgresql+psycopg://me@localhost/shop.")
@click.option("--into", is_flag=True, help="Load the rows into the database of --url; tables it lacks are made.")
@click.option(
    "--progress/--no-progress",
    default=None,
    help="Say how far it is while it takes long.  [default: where the error stream is a terminal]",
)
@click.option("--yes", "-y", is_flag=True, help="Do not ask before adding to tables that hold rows already.")
def generate(
    *,
    out: Path | None,
    endings: tuple[str, ...],
    escape_formulas: bool,
    url: str | None,
    into: bool,
    progress: bool | None,
    yes: bool,
    **options: Any,
) -> None:
    """Make related rows, and write them to files (--out) or load them into a database (--url … --into)."""
    from pytest_syda.structured.progress import Shown

    importable()
    shown = Shown(progress)
    request = Request.of(options)
    if not request.schemas:
        need_models(request, url)
    elif into:
        raise click.UsageError("--into takes tables that a database can have: --models, or those of --url.")
    if into and url is None:
        raise click.UsageError("--into needs the database: --url postgresql+psycopg://me@localhost/shop.")
    if not into and out is None:
        raise click.UsageError("Say where to: --out FOLDER for files, or --url URL --into for a database.")
    if out is not None:
        from pytest_syda.cli.writing import write_files

        write_files(request, url, out, endings, shown, escape_formulas=escape_formulas)
    if into and url is not None:
        from pytest_syda.cli.loading import load_into

        load_into(url, need_models(request, url), request.seen(shown), sure=yes)
