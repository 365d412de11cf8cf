"""Which models a command is about."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from pytest_syda.errors import RequestError

if TYPE_CHECKING:
    from sqlalchemy import Dialect, Engine

    from pytest_syda.cli.asking import Request
    from pytest_syda.dataset.dataset import Dataset


def dataset_for(request: Request, url: str | None) -> Dataset:
    """What a request would make, without a database.

    Raises:
        click.UsageError: it does not say of what.
    """
    if request.schemas:
        from pytest_syda.cli.schemas import dataset_of

        return dataset_of(request.schemas, request)
    from pytest_syda.seeding import explain

    return explain(need_models(request, url), dialect=dialect_of(url), **request.keywords)


def need_models(request: Request, url: str | None) -> Any:
    """What to make rows for: the models named, or all tables of the database.

    Raises:
        click.UsageError: neither is named.
    """
    if not request.models and not url:
        raise click.UsageError(
            "Name what to make rows for: --models app.models:Base, --schema FILE, or --url of a database with tables."
        )
    if request.models:
        return list(request.models)
    require_file(str(url))
    return url


def require_file(url: str) -> None:
    """SQLite makes a file that is not there, and an empty one tells of no tables.

    Raises:
        RequestError: it is not there.
    """
    from sqlalchemy import make_url
    from sqlalchemy.exc import ArgumentError

    try:
        read = make_url(url)
    except ArgumentError:
        return  # said by whoever connects
    file = read.database or ""
    on_disk = read.get_backend_name() == "sqlite" and file not in ("", ":memory:") and not file.startswith("file:")
    if on_disk and not Path(file).exists():
        raise RequestError(f"--url: there is no file {file}. Name models, and their tables are made there.")


def dialect_of(url: str | None) -> Dialect | None:
    return None if url is None else engine_of(url).dialect


def engine_of(url: str) -> Engine:
    """An engine for this URL.

    Raises:
        RequestError: it is no URL, or its driver is missing.
    """
    from sqlalchemy import create_engine
    from sqlalchemy.exc import ArgumentError, NoSuchModuleError

    try:
        return create_engine(url)
    except (ArgumentError, NoSuchModuleError) as error:
        raise RequestError(f"--url: {error}. Write it like postgresql+psycopg://user@host/name.") from error
    except ImportError as error:
        raise RequestError(f"--url: the driver is not installed: {error}.") from error
