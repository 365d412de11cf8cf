"""Database URLs, as far as they can be judged without asking the server."""

from __future__ import annotations

from sqlalchemy import URL
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError, NoSuchModuleError

from pytest_syda.errors import RequestError


def parsed(text: str) -> URL:
    """The URL, of a dialect that SQLAlchemy knows.

    Raises:
        RequestError: it is none; the message shows no password.
    """
    try:
        url = make_url(text)
    except (ArgumentError, ValueError) as error:
        raise RequestError("This is no database URL. Write it like postgresql+psycopg://user@host/name.") from error
    try:
        url.get_dialect()
    except (NoSuchModuleError, ImportError) as error:
        raise RequestError(
            f"SQLAlchemy knows no {url.drivername!r}. Write it like postgresql+psycopg://user@host/name, or install "
            "the package that brings this dialect."
        ) from error
    return url


def with_driver(text: str) -> URL:
    """The URL, of a dialect whose driver is installed.

    Raises:
        RequestError: it is none, or the driver is missing.
    """
    url = parsed(text)
    try:
        url.get_dialect().import_dbapi()
    except ImportError as error:
        raise RequestError(
            f"The driver of {url.drivername} is not installed ({error}). Install it, or name another: "
            "dialect+driver://user@host/name."
        ) from error
    return url


def shown(text: str) -> str:
    """Without the password."""
    return parsed(text).render_as_string(hide_password=True)
