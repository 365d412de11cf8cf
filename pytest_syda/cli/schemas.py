"""Schema files as what a command is about."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from pytest_syda.cli.asking import Request

if TYPE_CHECKING:
    from pytest_syda.dataset.dataset import Dataset


def dataset_of(files: Sequence[Path], request: Request) -> Dataset:
    """Of YAML or JSON schema files: one with all tables, or one a table, called after it.

    Raises:
        click.UsageError: models or a database are named, too, or what only they can have.
    """
    from pytest_syda.structured.making import Wanted, make_dataset
    from pytest_syda.structured.reading import read_all
    from pytest_syda.structured.registered import Registered

    if request.models:
        raise click.UsageError("--schema and --models are two ways to say what to make; give one of them.")
    for name in ("exclude", "references"):
        if request.keywords[name]:
            raise click.UsageError(f"--{name.removesuffix('s')} is for models; change the schema instead.")
    asked = {name: value for name, value in request.keywords.items() if name not in {"exclude", "references"}}
    sizes = asked.pop("sizes")
    read = read_all(files[0] if len(files) == 1 else _together(files), Registered(), {})
    asked["provider"] = asked["provider"] or "offline"
    return make_dataset(Wanted(read, sizes={} if isinstance(sizes, int) else sizes, **asked), Registered())


def _together(files: Sequence[Path]) -> dict[str, Any]:
    """The tables of several files.

    Raises:
        click.UsageError: two have a table of one name.
    """
    from pytest_syda.schema.mapping.forms import forms_of

    found: dict[str, Any] = {}
    homes: dict[str, Path] = {}
    for file in files:
        for form in forms_of(file):
            if form.name in found:
                raise click.UsageError(f"--schema: {homes[form.name]} and {file} both describe {form.name}.")
            found[form.name], homes[form.name] = form.columns, file
    return found
