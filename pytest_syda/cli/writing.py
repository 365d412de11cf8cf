"""Rows into files."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import click

from pytest_syda.cli.asking import Request
from pytest_syda.cli.models import dataset_for
from pytest_syda.structured.progress import Shown
from pytest_syda.words import count


def write_files(
    request: Request, url: str | None, folder: Path, endings: Sequence[str], shown: Shown, *, escape_formulas: bool
) -> None:
    """One file a table and ending, each whole or not at all."""
    from pytest_syda.structured.outputs import output_folder, save_all

    output_folder(folder, endings, "--out")  # an ending nobody writes is said before anything is made
    if escape_formulas and "csv" not in {each.lower().removeprefix(".") for each in endings}:
        raise click.UsageError("--escape-formulas is for CSV files: --format csv, or without it.")
    dataset = dataset_for(request.seen(shown), url)
    files = save_all(dataset, folder, endings, shown, escape_formulas=escape_formulas)
    for ending in range(len(endings)):
        for table, paths in files.items():
            click.echo(f"{paths[ending]}: {count(dataset.size(table), 'row')}")
    for note in dataset.notes:
        click.echo(f"note: {note}", err=True)
