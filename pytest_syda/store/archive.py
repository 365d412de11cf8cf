"""Entries in one file, to be carried between machines: a plain zip of JSON, read as what a stranger sent."""

from __future__ import annotations

import io
import json
import lzma
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from pytest_syda.errors import StoreError
from pytest_syda.store.entry import Entry, encode_entry, read_sealed, seal
from pytest_syda.store.files import write_whole
from pytest_syda.store.store import Store

MANIFEST = "pytest-syda.json"
FORMAT = 1

_THE_SAME = (1980, 1, 1, 0, 0, 0)
"""No clock: the same entries are the same file."""


class Limits(NamedTuple):
    """What an archive may hold at most, so that a small file cannot fill a machine."""

    entries: int = 100_000
    entry: int = 64 * 2**20
    """Bytes of one entry."""
    total: int = 2**31
    """Bytes of all."""
    ratio: int = 200
    """How many times its packed size an entry may have, where it is of some size."""


LIMITS = Limits()

_WRONG = (
    OSError,
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    NotImplementedError,
    RuntimeError,
    EOFError,
    ValueError,
)
"""What reading a file raises that is no zip file, or a damaged one."""

_SMALL = 2**20
"""Bytes below which the ratio means nothing."""


class Imported(NamedTuple):
    added: int
    kept: int
    """Entries that were there already, and go as far."""


def export_entries(store: Store, path: Path) -> int:
    """Write all entries of a store into a zip file. Returns how many.

    Raises:
        StoreError: the file cannot be written.
    """
    entries = [entry for header in store.entries() if (entry := store.get(header.key, header.table)) is not None]
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        about = {"about": "Recipes of pytest-syda; bring them in with --syda-import", "format": FORMAT}
        _add(archive, MANIFEST, json.dumps(about).encode())
        for entry in sorted(entries, key=lambda entry: entry.key):
            _add(archive, f"{entry.key}.json", seal(encode_entry(entry)))
    try:
        write_whole(path, buffer.getvalue())
    except OSError as error:
        raise StoreError(f"{path} cannot be written: {error}") from error
    return len(entries)


def import_entries(store: Store, path: Path, limits: Limits = LIMITS) -> Imported:
    """Put all entries of a zip file into a store; what goes further than what is there, takes its place.

    Nothing is put where anything in the file is wrong. Names in the file are not used for anything.

    Raises:
        StoreError: it is no such file, or it is damaged, or larger than anybody's cache.
    """
    refusal = store.refuses()
    if refusal:
        raise StoreError(refusal)
    for _ in read_entries(path, limits):
        """The whole file is read before anything of it is put."""
    added = kept = 0
    for entry in read_entries(path, limits):
        known = store.get(entry.key, entry.table)
        if known is not None and _reach(known) >= _reach(entry):
            kept += 1
        else:
            store.put(entry)
            added += 1
    return Imported(added, kept)


def read_entries(path: Path, limits: Limits = LIMITS) -> Iterator[Entry]:
    """All entries of a zip file; their recipes still have to pass the gate.

    Raises:
        StoreError: as `import_entries`.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            members = archive.infolist()
            _require_manifest(archive, members, path)
            _require_bounded(members, path, limits)
            yield from _entries(archive, members, path, limits)
    except _WRONG as error:
        raise StoreError(f"{path} cannot be imported: {error}") from error


def _entries(
    archive: zipfile.ZipFile, members: Iterable[zipfile.ZipInfo], path: Path, limits: Limits
) -> Iterator[Entry]:
    for number, member in enumerate(members):
        if member.filename != MANIFEST:
            try:
                yield read_sealed(_read(archive, member, limits.entry))
            except StoreError as error:
                raise StoreError(f"{path} cannot be imported: member {number}: {error}") from error


def _read(archive: zipfile.ZipFile, member: zipfile.ZipInfo, most: int) -> bytes:
    """What it says of its size is not believed."""
    with archive.open(member) as file:
        data = file.read(most + 1)
    if len(data) > most:
        raise StoreError(f"it unpacks to more than {most:,} bytes.")
    return data


def _require_manifest(archive: zipfile.ZipFile, members: Iterable[zipfile.ZipInfo], path: Path) -> None:
    named = [member for member in members if member.filename == MANIFEST]
    if len(named) != 1:
        raise StoreError(f"{path} cannot be imported: it was not made by --syda-export.")
    try:
        format_ = json.loads(_read(archive, named[0], _SMALL)).get("format")
    except (ValueError, AttributeError) as error:
        raise StoreError(f"{path} cannot be imported: its {MANIFEST} cannot be read.") from error
    if format_ != FORMAT:
        raise StoreError(f"{path} cannot be imported: it has format {format_!r}; this version reads {FORMAT}.")


def _require_bounded(members: list[zipfile.ZipInfo], path: Path, limits: Limits) -> None:
    total = sum(member.file_size for member in members)
    dense = [
        member
        for member in members
        if member.file_size > _SMALL and member.file_size > limits.ratio * max(member.compress_size, 1)
    ]
    if len(members) > limits.entries or total > limits.total or dense:
        raise StoreError(
            f"{path} cannot be imported: {len(members):,} entries of {total:,} bytes"
            f"{', packed more than recipes can be' if dense else ''}. At most {limits.entries:,} entries of "
            f"{limits.total:,} bytes are taken."
        )


def _add(archive: zipfile.ZipFile, name: str, data: bytes) -> None:
    member = zipfile.ZipInfo(name, _THE_SAME)
    member.compress_type, member.external_attr = zipfile.ZIP_DEFLATED, 0o600 << 16
    archive.writestr(member, data)


def _reach(entry: Entry) -> tuple[int, bool, str]:
    return len(entry.recipe.rows), entry.carries_on, entry.created
