"""The recordings: entries as readable files, one for each table of a dataset, made to be committed and reviewed."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from pytest_syda.errors import StoreError
from pytest_syda.store.entry import Entry, Header
from pytest_syda.store.files import write_whole
from pytest_syda.store.naming import PLAIN, file_name, slug
from pytest_syda.store.script import read_script, write_script
from pytest_syda.store.store import in_order, newest_first

MOST_BYTES = 64 * 2**20
"""Of a file: beyond that it is no recording anybody reviews."""

_ANOTHER = "~"
"""Before the key, in the name of a second file for a table that is recorded for two prompts or schemas."""

Stamp = tuple[int, int]


class Recordings:
    """Entries in `<folder>/<dataset>/<table>.json`, looked up by what stands in them. People may edit the rows."""

    def __init__(self, folder: Path | str) -> None:
        self.folder = Path(folder).absolute()
        self._read: dict[Path, tuple[Stamp, Entry]] = {}
        self._listed: dict[Path, tuple[int, dict[str, list[Path]]]] = {}

    def get(self, key: str, table: str = "") -> Entry | None:
        """The entry of this key.

        Raises:
            StoreError: a file about this table cannot be read, naming file and line.
        """
        return next((entry for _, entry in self._about(table) if entry.key == key), None)

    def put(self, entry: Entry) -> None:
        path = self._place(entry)
        if self.folder.resolve() not in path.resolve().parents:
            raise StoreError(f"{path} leads out of {self.folder} by a symbolic link. Remove the link.")
        try:
            data = write_script(entry)
            if not path.exists() or path.read_bytes() != data:
                write_whole(path, data)
                self._listed.pop(path.parent, None)
        except OSError as error:
            raise StoreError(f"{path} cannot be written: {error}") from error

    def delete(self, key: str) -> None:
        for path, entry in list(self._about("")):
            if entry.key == key:
                path.unlink()
                self._listed.pop(path.parent, None)
                if not any(path.parent.iterdir()):
                    path.parent.rmdir()

    def entries(self) -> Iterator[Header]:
        return iter(in_order([_header(path, entry) for path, entry in self._about("")]))

    def about(self, table: str) -> Iterator[Header]:
        return iter(newest_first([_header(path, entry) for path, entry in self._about(table) if entry.table == table]))

    def where(self, key: str) -> str:
        return next((shown(path) for path, (_, entry) in self._read.items() if entry.key == key), shown(self.folder))

    def lost(self, key: str) -> str:
        """Nothing: a file that cannot be read is an error."""
        return ""

    def refuses(self) -> str:
        nearest = next(path for path in (self.folder, *self.folder.parents) if path.exists())
        if nearest.is_dir() and os.access(nearest, os.W_OK):
            return ""
        return f"{self.folder} cannot be written. Choose another with the ini option syda_recordings_dir."

    def _about(self, table: str) -> Iterator[tuple[Path, Entry]]:
        """What the files about a table say; about any, where none is named."""
        for path in sorted(self._files(table)):
            yield path, self._entry(path)

    def _files(self, table: str) -> Iterator[Path]:
        name = file_name(table)
        for folder in self.folder.glob("*/"):
            files = self._listing(folder)
            yield from files.get(name, ()) if table else (path for paths in files.values() for path in paths)

    def _listing(self, folder: Path) -> dict[str, list[Path]]:
        """The files of a dataset by table; listed again only where some came or went."""
        stamp = folder.stat().st_mtime_ns
        if folder not in self._listed or self._listed[folder][0] != stamp:
            files: dict[str, list[Path]] = {}
            for path in folder.glob("*.json"):
                files.setdefault(path.stem.partition(_ANOTHER)[0], []).append(path)
            self._listed[folder] = (stamp, files)
        return self._listed[folder][1]

    def _entry(self, path: Path) -> Entry:
        """Read again only where the file has changed."""
        try:
            stat = path.stat()
            stamp = (stat.st_mtime_ns, stat.st_size)
            if path not in self._read or self._read[path][0] != stamp:
                if stat.st_size > MOST_BYTES:
                    raise StoreError(f"{shown(path)} has {stat.st_size:,} bytes; at most {MOST_BYTES:,} are read.")
                self._read[path] = (stamp, read_script(path.read_bytes(), shown(path)))
        except OSError as error:
            raise StoreError(f"{shown(path)} cannot be read: {error}") from error
        return self._read[path][1]

    def _place(self, entry: Entry) -> Path:
        """Where it is already, or would stand by its name; beside that, where the place is taken by another."""
        folder, name = self.folder / (slug(entry.dataset) or PLAIN), file_name(entry.table)
        here = folder / f"{name}.json"
        for path, other in self._about(entry.table):
            if other.key == entry.key and path.parent == folder:
                return path
        if here.exists() and not _renews(entry, self._entry(here)):
            return folder / f"{name}{_ANOTHER}{entry.key[:8]}.json"
        return here


def _renews(entry: Entry, other: Entry) -> bool:
    """Whether an entry takes the place of another: the same table, asked for with the same words, some columns on."""
    same = all(entry.asked.get(part) == other.asked.get(part) for part in ("prompt", "table_prompt"))
    now, was = (set(each.asked["schema"]["columns"]) for each in (entry, other))
    return same and entry.table == other.table and 2 * len(now & was) >= len(now | was)


def _header(path: Path, entry: Entry) -> Header:
    from msgspec.structs import replace

    return replace(entry.header, size=path.stat().st_size)


def shown(path: Path) -> str:
    """As people type it: from the working directory on, where it is below that."""
    here = Path.cwd()
    return str(path.relative_to(here)) if path.is_relative_to(here) else str(path)
