"""A store that a team shares, at any address fsspec knows: s3://…, gs://…, file://…"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, TypeVar
from urllib.parse import unquote, urlsplit

from pytest_syda.errors import StoreError
from pytest_syda.store.entry import Entry, Header, encode_entry, read_sealed, seal
from pytest_syda.store.naming import file_name
from pytest_syda.store.store import Say, in_order, newest_first, warn

T = TypeVar("T")

MOST_BYTES = 64 * 2**20
"""Of an entry: what is larger is not read."""


MOST_ABOUT = 20
"""Entries of a table that are fetched to find one that nearly fits."""


class RemoteStore:
    """Entries as `<url>/<table>/<key>.json`, each with its checksum.

    Where the address cannot be reached, that is said once, and from then on nothing is there and nothing is put: the
    run goes on with what is kept locally. An entry that is damaged is named, and counts as not there.
    """

    def __init__(self, url: str, *, say: Say = warn, options: dict[str, Any] | None = None) -> None:
        self.url = url.rstrip("/")
        self._say = say
        self._options = options or {}
        self._opened: Any = None
        self._away = ""
        self._damaged: dict[str, str] = {}

    def get(self, key: str, table: str = "") -> Entry | None:
        paths: list[str] = self._try(lambda: self._paths(key, table), [])
        return next((entry for path in paths if (entry := self._entry(path)) is not None), None)

    def put(self, entry: Entry) -> None:
        def put() -> None:
            try:
                path = self._path(f"{file_name(entry.table)}/{entry.key}.json")
                self._files.pipe_file(path, seal(encode_entry(entry)))
            except FileNotFoundError as error:  # not an entry, but the whole place
                raise StoreError(f"there is no such place: {error}") from error

        self._try(put, None)

    def delete(self, key: str) -> None:
        def delete() -> None:
            for path in self._found(f"*/{key}.json"):
                self._files.rm_file(path)

        self._try(delete, None)

    def entries(self) -> Iterator[Header]:
        return iter(in_order(self._headers(self._try(lambda: self._found("*/*.json"), []))))

    def about(self, table: str) -> Iterator[Header]:
        """The newest few: each has to be fetched to know what it is."""
        found: list[str] = self._try(lambda: self._newest(f"{file_name(table)}/*.json"), [])
        return iter(newest_first(self._headers(found[:MOST_ABOUT])))

    def where(self, key: str) -> str:
        return f"{redacted(self.url)} ({key[:12]})"

    def lost(self, key: str) -> str:
        unreached = f"nothing is kept here, and the shared store {self._away.splitlines()[0]}" if self._away else ""
        return self._damaged.get(key, unreached)

    def refuses(self) -> str:
        return self._away

    def _headers(self, paths: list[str]) -> list[Header]:
        return [entry.header for path in paths if (entry := self._entry(path)) is not None]

    def _entry(self, path: str) -> Entry | None:
        """What stands there; what is damaged is named."""
        data: bytes | None = self._try(lambda: self._files.cat_file(path, end=MOST_BYTES), None)
        if data is None:
            return None
        key = path.rpartition("/")[2].removesuffix(".json")
        try:
            return read_sealed(data, key)
        except StoreError as error:
            self._say(f"An entry of {redacted(self.url)} is damaged, and counts as not there: {key}. {error}")
            self._damaged[key] = f"its entry at {path} is damaged: {error}"
            return None

    def _paths(self, key: str, table: str) -> list[str]:
        return [self._path(f"{file_name(table)}/{key}.json")] if table else self._found(f"*/{key}.json")

    def _found(self, pattern: str) -> list[str]:
        self._files.invalidate_cache()
        return sorted(self._files.glob(self._path(pattern)))

    def _newest(self, pattern: str) -> list[str]:
        self._files.invalidate_cache()
        found: dict[str, dict[str, Any]] = self._files.glob(self._path(pattern), detail=True)
        return sorted(found, key=lambda path: (_modified(found[path]), path), reverse=True)

    def _path(self, rest: str) -> str:
        return f"{self._root}/{rest}"

    @property
    def _files(self) -> Any:
        return self._open()[0]

    @property
    def _root(self) -> str:
        return str(self._open()[1]).rstrip("/")

    def _open(self) -> Any:
        if self._opened is None:
            from fsspec.core import url_to_fs

            options = {"skip_instance_cache": True, **_OPTIONS.get(urlsplit(self.url).scheme, {}), **self._options}
            # of all addresses, that of a file is written with escapes, as `Path.as_uri` does, and read without
            self._opened = url_to_fs(unquote(self.url) if self.url.startswith("file:") else self.url, **options)
        return self._opened

    def _try(self, do: Callable[[], T], otherwise: T) -> T:
        """What a far away place answers; `otherwise` where it does not, from then on."""
        if self._away:
            return otherwise
        try:
            return do()
        except FileNotFoundError:
            return otherwise
        except ImportError as error:
            remedy = f"pip install 'pytest-syda[remote]', and what fsspec needs for {urlsplit(self.url).scheme}://"
            self._leave(f"{error}. {remedy}")
        except Exception as error:  # noqa: BLE001 - every file system has errors of its own
            self._leave(str(error) if isinstance(error, StoreError) else f"{type(error).__name__}: {error}")
        return otherwise

    def _leave(self, reason: str) -> None:
        self._away = f"{redacted(self.url)} cannot be used: {without_secrets(reason, self.url)}"
        self._say(f"The shared store {self._away}\nThis run goes on with what is kept locally.")


_PATIENCE = {"config_kwargs": {"connect_timeout": 5, "read_timeout": 30, "retries": {"max_attempts": 2}}}
"""Seconds, and attempts: a run should not stand still because a shared store does."""

_OPTIONS: dict[str, dict[str, Any]] = {"s3": _PATIENCE, "s3a": _PATIENCE, "file": {"auto_mkdir": True}}


def _modified(info: dict[str, Any]) -> str:
    """When a file was written, as its file system says it; comparable among its own."""
    said = next((info[name] for name in ("LastModified", "mtime", "updated", "last_modified") if name in info), "")
    return f"{said:020.6f}" if isinstance(said, int | float) else str(said)


def redacted(url: str) -> str:
    """An address without names, passwords and signatures."""
    parts = urlsplit(url)
    return parts._replace(netloc=parts.netloc.rpartition("@")[2], query="", fragment="").geturl()


def without_secrets(text: str, url: str) -> str:
    """What a file system says of an address may repeat its names, passwords and signatures."""
    parts = urlsplit(url)
    login = parts.netloc.rpartition("@")[0]
    secrets = (login and f"{login}@", parts.password, parts.query)
    for secret in filter(None, secrets):
        text = text.replace(secret, "***")
    return text
