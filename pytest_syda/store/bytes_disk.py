"""diskcache's hand on values: bytes only, inside the database only. What it would unpickle, this refuses."""

from __future__ import annotations

import sqlite3
from typing import Any

import diskcache

from pytest_syda.errors import StoreError

RAW = 1


class BytesDisk(diskcache.Disk):  # type: ignore[misc]  # diskcache has no types
    """Keys are text and values bytes; no file is named, written, read or removed because of what a database says."""

    def __init__(self, directory: str, **settings: Any) -> None:
        super().__init__(directory)

    def put(self, key: Any) -> tuple[str, bool]:
        if type(key) is not str:
            raise StoreError(f"A key of the cache is text, not {type(key).__name__}.")
        return key, True

    def get(self, key: Any, raw: bool) -> str:
        if not raw or not isinstance(key, str):
            raise StoreError("The cache holds a pickled key. pytest-syda never loads one: delete the cache's folder.")
        return key

    def store(self, value: Any, read: bool, key: Any = None) -> tuple[int, int, None, memoryview]:
        if type(value) is not bytes:
            raise StoreError(f"A value of the cache is bytes, not {type(value).__name__}.")
        return 0, RAW, None, sqlite3.Binary(value)

    def fetch(self, mode: int, filename: str | None, value: Any, read: bool) -> bytes:
        if mode != RAW or filename is not None or not isinstance(value, bytes):
            raise StoreError("The cache holds a pickle. pytest-syda never loads one: delete the cache's folder.")
        return value

    def remove(self, file_path: str) -> None:
        """Nothing: no value of ours is a file, and a path that a database names may lead anywhere."""
