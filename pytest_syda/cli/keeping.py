"""`show`, `export`, `import` and `prune`: what was paid for, and is kept."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from pytest_syda.words import count

if TYPE_CHECKING:
    from pytest_syda.store.disk import DiskStore
    from pytest_syda.store.entry import Header
    from pytest_syda.store.store import Store

_CACHE = click.option(
    "--cache-dir",
    type=click.Path(file_okay=False, path_type=Path),
    default=None,
    help="Where answers are kept.  [default: .syda_cache]",
)


@click.command(short_help="List what was paid for and is kept.")
@click.argument("pattern", default="*")
@_CACHE
@click.option(
    "--recordings-dir",
    type=click.Path(file_okay=False, path_type=Path),
    default=Path("syda_recordings"),
    show_default=True,
    help="Where the recordings are.",
)
def show(pattern: str, cache_dir: Path | None, recordings_dir: Path) -> None:
    """List what is kept, in the recordings and in the cache.

    PATTERN names tables: orders, crm.*, crm/orders.
    """
    from pytest_syda.store.listing import listed
    from pytest_syda.store.recordings import Recordings

    store, folder = _cache(cache_dir)
    places: list[tuple[str, Store, str]] = [
        ("recordings", Recordings(recordings_dir), str(recordings_dir)),
        ("cache", store, str(folder)),
    ]
    for line in listed(pattern, places):
        click.echo(line)


@click.command(short_help="Write the cache into a file.")
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@_CACHE
def export(file: Path, cache_dir: Path | None) -> None:
    """Write the cache into FILE, a zip of JSON, for another machine to import."""
    from pytest_syda.store.archive import export_entries

    store, _ = _cache(cache_dir)
    click.echo(f"{file}: {_entries(export_entries(store, file))}")


@click.command("import", short_help="Take what was exported into the cache.")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@_CACHE
def import_(file: Path, cache_dir: Path | None) -> None:
    """Take what was exported to FILE into the cache; what is there already stays."""
    from pytest_syda.store.archive import import_entries

    store, folder = _cache(cache_dir)
    done = import_entries(store, file)
    there = f", {done.kept:,} there already" if done.kept else ""
    click.echo(f"{folder}: {_entries(done.added)} added{there}")


@click.command(short_help="Remove from the cache by table or age.")
@click.argument("pattern", default="")
@click.option("--older-than", type=click.IntRange(min=0), metavar="DAYS", help="Only what was written so long ago.")
@click.option("--yes", "-y", is_flag=True, help="Do not ask.")
@_CACHE
def prune(pattern: str, older_than: int | None, *, yes: bool, cache_dir: Path | None) -> None:
    """Remove from the cache what was paid for and is not needed any more, by PATTERN of tables or by age.

    `pytest --syda-prune` removes what a complete run did not use, which is mostly what you want.
    """
    if not pattern and older_than is None:
        raise click.UsageError("Say what to remove: a PATTERN of tables such as crm.*, --older-than DAYS, or both.")
    store, folder = _cache(cache_dir)
    doomed = [header for header in store.entries() if _is_doomed(header, pattern or "*", older_than)]
    if not doomed:
        click.echo(f"Nothing in {folder} is such.")
        return
    for header in doomed:
        click.echo(f"{header.dataset}/{header.table}: {count(header.rows, 'row')}, written {header.created[:10]}")
    if not yes:
        click.confirm(f"Remove {_entries(len(doomed))}? What was paid for would be paid for again.", abort=True)
    for header in doomed:
        store.delete(header.key)
    click.echo(f"removed {_entries(len(doomed))}")


def _cache(folder: Path | None) -> tuple[DiskStore, Path]:
    from pytest_syda.store.defaults import default_folder
    from pytest_syda.store.disk import DiskStore

    found = folder or default_folder()
    return DiskStore(found), found


def _is_doomed(header: Header, pattern: str, older_than: int | None) -> bool:
    from pytest_syda.store.listing import matches_header

    if not matches_header(pattern, header):
        return False
    return older_than is None or header.age is None or header.age >= dt.timedelta(days=older_than)


def _entries(number: int) -> str:
    return count(number, "entry", "entries")


COMMANDS: tuple[Any, ...] = (show, export, import_, prune)
