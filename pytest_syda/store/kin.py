"""What was kept for a table before its columns changed: whether its rows still serve, and which columns they lack."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import msgspec

from pytest_syda.recipe.document import Recipe
from pytest_syda.recipe.spec import Spec
from pytest_syda.store.entry import Entry


@dataclass(frozen=True)
class Kin:
    """An entry for the same table, where only columns came or went."""

    entry: Entry
    added: frozenset[str]
    removed: frozenset[str]

    @property
    def recipe(self) -> Recipe:
        """What is left of its recipe without the removed columns, and without specs that read them."""
        recipe = self.entry.recipe
        rows = [{name: value for name, value in row.items() if name not in self.removed} for row in recipe.rows]
        specs = {name: spec for name, spec in recipe.columns.items() if name not in self.removed}
        specs = {name: spec for name, spec in specs.items() if not _reads(spec, self.removed)}
        return msgspec.structs.replace(recipe, rows=rows, columns=specs)

    def changes(self) -> str:
        """`orders.discount was added, orders.note was removed`."""
        table = self.entry.table
        said = [f"{table}.{name} was added" for name in sorted(self.added)]
        return ", ".join(said + [f"{table}.{name} was removed" for name in sorted(self.removed)])


def kin_of(entry: Entry, asked: Mapping[str, Any]) -> Kin | None:
    """The entry as kin of what is asked for now; None where more changed than which columns there are."""
    before, after = entry.asked, dict(asked)
    if any(before.get(part) != after.get(part) for part in ("prompt", "table_prompt", "recipe_format")):
        return None
    old, new = before.get("schema", {}), after["schema"]
    was, now = set(old.get("columns", {})), set(new["columns"])
    added, removed = frozenset(now - was), frozenset(was - now)
    if not added | removed or not was & now or _without(old, removed) != _without(new, added):
        return None
    return Kin(entry, added, removed)


def _without(slice_: Mapping[str, Any], columns: frozenset[str]) -> dict[str, Any]:
    """A table's slice of the schema as if it never had these columns, nor what is declared of them."""
    keys = [key for key in slice_.get("foreign_keys", []) if not columns & {own for own, _ in key["columns"]}]
    parents = {key["table"] for key in keys} | {slice_.get("inherits")}
    return {
        **slice_,
        "columns": {name: column for name, column in slice_["columns"].items() if name not in columns},
        "foreign_keys": keys,
        "uniques": [unique for unique in slice_.get("uniques", []) if not columns & set(unique["columns"])],
        "checks": [sql for sql in slice_.get("checks", []) if not columns & set(re.findall(r"\w+", sql))],
        "parents": {name: keys for name, keys in slice_.get("parents", {}).items() if name in parents},
    }


def _reads(spec: Spec, columns: frozenset[str]) -> bool:
    """Whether a spec needs one of these columns of its own row."""
    own = {path.partition(".")[0] for path in spec.reads()}
    return bool(own & columns) or any(_reads(inner, columns) for _, inner in spec.children())
