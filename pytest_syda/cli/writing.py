"""Rows into files, with a bar where somebody is looking."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

import click

from pytest_syda.cli.asking import Request
from pytest_syda.cli.models import dataset_for
from pytest_syda.errors import SinkError


def write_files(
    request: Request, url: str | None, folder: Path, endings: Sequence[str], *, escape_formulas: bool
) -> None:
    """One file a table and ending, each whole or not at all."""
    from pytest_syda.sinks.folder import files_of, write_folder

    options = {"escape_formulas": True} if escape_formulas else {}
    for ending in endings:
        files_of((), folder, ending)  # an ending nobody writes is said before anything is made
    dataset = dataset_for(request, url)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise SinkError(f"--out: {folder} cannot be made: {error.strerror or error}.") from error
    with click.progressbar(
        length=len(dataset) * len(endings),
        label="Writing",
        hidden=not sys.stderr.isatty(),
        file=sys.stderr,
    ) as bar:
        written = [write_folder(dataset, folder, ending, progress=bar.update, **options) for ending in endings]
    for files in written:
        for table, path in files.items():
            click.echo(f"{path}: {dataset.size(table):,} rows")
    for note in dataset.notes:
        click.echo(f"note: {note}", err=True)
