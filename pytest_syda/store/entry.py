"""An entry: one table's recipe, what it was asked for with, and what a list of entries says of it."""

from __future__ import annotations

import datetime as dt
import hashlib
from typing import Any, Self

import msgspec

from pytest_syda.errors import RecipeError, StoreError
from pytest_syda.recipe.document import Recipe, decode_recipe, encode_recipe
from pytest_syda.schema.fingerprint import digest

FORMAT = 1
"""Of entries; recipes have one of their own."""


class Header(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What can be said of an entry without reading it."""

    key: str
    table: str
    classes: list[str] = []
    """Names of the classes that were mapped to it."""
    dataset: str = ""
    rows: int = 0
    """Rows written out."""
    columns: int = 0
    provider: str = ""
    model: str = ""
    created: str = ""
    """UTC, ISO 8601."""
    usage: dict[str, int] = {}
    size: int = 0
    """Bytes."""
    used_by: list[str] = []

    @property
    def age(self) -> dt.timedelta | None:
        """Since it was written; None where nobody can say, as in an entry that was edited by hand."""
        try:
            return dt.datetime.now(dt.UTC) - dt.datetime.fromisoformat(self.created)
        except (ValueError, TypeError):
            return None


class Entry(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One table's recipe, as it is kept."""

    key: str
    """The hash of `asked`."""
    asked: dict[str, Any]
    """What it was asked for with, as `fingerprint.asked` says it."""
    recipe: Recipe
    dataset: str = ""
    """A name for people, and for the folder of its recording."""
    created: str = ""
    """UTC, ISO 8601."""
    wanted: int = 0
    """Rows that were asked for: a provider may have had fewer to give, which is not asked for again."""
    carries_on: bool = False
    """Whether specs were asked for besides the rows, so that more rows can be made than are written out."""
    used_by: list[str] = []
    """What first asked for it, such as a test's id."""

    @property
    def table(self) -> str:
        return self.recipe.table

    @property
    def classes(self) -> list[str]:
        """Names of the classes mapped to the table when it was asked for, as far as what stands there are names."""
        schema = self.asked.get("schema")
        texts = schema.get("texts") if isinstance(schema, dict) else None
        classes = texts.get("classes") if isinstance(texts, dict) else None
        return [name for name in classes if isinstance(name, str)] if isinstance(classes, list) else []

    @property
    def header(self) -> Header:
        recipe, provenance = self.recipe, self.recipe.provenance
        return Header(
            key=self.key,
            table=recipe.table,
            classes=self.classes,
            dataset=self.dataset,
            rows=len(recipe.rows),
            columns=len(recipe.columns),
            provider=provenance.provider,
            model=provenance.model,
            created=self.created,
            usage=dict(sorted(provenance.usage.items())),
            size=len(encode_entry(self)),
            used_by=self.used_by,
        )

    def serves(self, rows: int, *, carry_on: bool) -> bool:
        """Whether nothing further has to be asked for."""
        if carry_on:
            return self.carries_on
        return max(self.wanted, len(self.recipe.rows)) >= rows

    def replaced(self, **changes: Any) -> Self:
        return msgspec.structs.replace(self, **changes)


class _Written(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """An entry as it stands in JSON: the recipe is decoded by its own rules."""

    key: str
    asked: dict[str, Any]
    recipe: msgspec.Raw
    dataset: str = ""
    created: str = ""
    wanted: int = 0
    carries_on: bool = False
    used_by: list[str] = []
    format: int = FORMAT


def encode_entry(entry: Entry) -> bytes:
    """Canonical JSON: the same bytes for the same entry."""
    fields = {name: getattr(entry, name) for name in entry.__struct_fields__}
    return msgspec.json.encode(
        _Written(**{**fields, "recipe": msgspec.Raw(encode_recipe(entry.recipe))}), order="sorted"
    )


def decode_entry(data: bytes) -> Entry:
    """An entry from JSON; its recipe still has to pass the gate.

    Raises:
        StoreError: it is no entry, or its key is not the hash of what it was asked for with.
        RecipeError: the recipe in it cannot be read.
    """
    try:
        written = msgspec.json.decode(data, type=_Written)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise StoreError(f"This is no entry of a store: {error}") from error
    if written.format != FORMAT:
        raise StoreError(f"This entry has format {written.format}; this version reads format {FORMAT}.")
    if written.key != digest(written.asked):
        raise StoreError("The entry's key is not the hash of what it was asked for with.")
    fields = {name: getattr(written, name) for name in Entry.__struct_fields__}
    return Entry(**{**fields, "recipe": decode_recipe(bytes(written.recipe))})


_SEAL = b'{"checksum":"%b","entry":%b}'
_BEFORE, _AFTER = len(_SEAL % (b"0" * 64, b"")) - 1, 1


def seal(data: bytes) -> bytes:
    """JSON of this JSON and its checksum."""
    return _SEAL % (_checksum(data), data)


def unseal(sealed: bytes) -> bytes:
    """What was sealed.

    Raises:
        StoreError: it is not what was sealed.
    """
    data = sealed[_BEFORE:-_AFTER]
    if sealed != seal(data):
        raise StoreError("Its bytes are not those that were written: the checksum does not match.")
    return data


def read_sealed(sealed: bytes, key: str = "") -> Entry:
    """An entry from sealed bytes, of this key where one is given.

    Raises:
        StoreError: it is damaged, or none.
    """
    try:
        entry = decode_entry(unseal(sealed))
    except RecipeError as error:
        raise StoreError(str(error)) from error
    if key and entry.key != key:
        raise StoreError("It stands under the key of another entry.")
    return entry


def _checksum(data: bytes) -> bytes:
    return hashlib.sha256(data).hexdigest().encode()
