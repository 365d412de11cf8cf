"""Names for people: of datasets, and of files that a table's key may not escape from."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from fnmatch import fnmatchcase
from hashlib import sha256
from urllib.parse import quote

from pytest_syda.dataset.plan import Plan
from pytest_syda.errors import nearest

PLAIN = "data"
"""The name of datasets without a prompt."""

_RESERVED = re.compile(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(\..*)?")
"""File names that Windows keeps for devices."""


_LONGEST = 150
"""Characters of a file's name before its end; systems take 255."""


def dataset_name(plan: Plan) -> str:
    """`crm` for the prompt "CRM"; the first words of a long one."""
    return slug(plan.request.prompt) or PLAIN


def slug(text: str, longest: int = 40) -> str:
    """Lower-case ASCII words with dashes between them."""
    plain = unicodedata.normalize("NFKD", re.sub("['\u2019]", "", text)).encode("ascii", "ignore").decode()
    words = re.findall(r"[a-z0-9]+", plain.lower())
    found = ""
    for word in words:
        if found and len(found) + len(word) + 1 > longest:
            break
        found = f"{found}-{word}" if found else word[:longest]
    return found


def file_name(table: str) -> str:
    """A table's key as the name of a file: no separators, no dots at its ends, nothing a system takes for its own."""
    safe = quote(table, safe="").replace("~", "%7E")
    if safe.startswith("."):
        safe = "%2E" + safe[1:]
    if safe.endswith("."):
        safe = safe[:-1] + "%2E"
    if _RESERVED.fullmatch(safe):
        safe = f"%{ord(safe[0]):02X}{safe[1:]}"
    if len(safe) > _LONGEST:
        safe = f"{safe[:_LONGEST]}-{sha256(table.encode()).hexdigest()[:12]}"
    return safe


def matches(pattern: str, table: str, dataset: str, classes: Iterable[str] = ()) -> bool:
    """Whether `Customer`, `customers`, `crm.*` or `crm/customers` means this table of this dataset, in any case."""
    return any(fnmatchcase(name.casefold(), pattern.casefold()) for name in names_of(table, dataset, classes))


def names_of(table: str, dataset: str, classes: Iterable[str] = ()) -> list[str]:
    """What a pattern may call a table of a dataset: its key, its bare name and its classes', the dataset, and both."""
    names = dict.fromkeys([*classes, table, table.rpartition(".")[2]])
    return [*names, *(f"{dataset}{mark}{name}" for name in names for mark in "./"), dataset]


Named = tuple[str, str, tuple[str, ...]]
"""A table's key, its dataset, and its classes."""


def meant(pattern: str, tables: Iterable[Named]) -> str:
    """What a pattern that matches none of these may have meant: `Did you mean 'crm.Customer'?`"""
    names = {name for table in tables for name in names_of(*table)}
    alike = {name for name in names if _marks(name) == _marks(pattern)}
    return nearest(pattern, alike or names)


def _marks(name: str) -> set[str]:
    return set(name) & set("./")
