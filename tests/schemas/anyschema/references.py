"""Foreign keys: to any table's key or unique columns, also to later tables and to the table itself."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from anyschema.drafts import Draft, Field, Key
from anyschema.keys import Draw


def add_references(draw: Draw, draft: Draft, drafts: dict[str, Draft]) -> None:
    order = list(drafts)
    for number in range(int(str(draw(st.sampled_from([0, 0, 1, 1, 2, 3]))))):
        targets = [(other, columns) for other in drafts.values() for columns in _targets(other)]
        if not targets:
            return
        other, columns = draw(st.sampled_from(targets))
        _add(draw, draft, other, columns, f"r{number}", earlier=order.index(other.name) < order.index(draft.name))


def _targets(other: Draft) -> list[tuple[str, ...]]:
    """The primary key, and unique columns that are never NULL."""
    keys = [other.primary] if other.primary else []
    keys += [unique.columns for unique in other.uniques if unique.plain and unique.nulls_differ]
    return [columns for columns in dict.fromkeys(keys) if not any(other.fields[name].nullable for name in columns)]


def _add(draw: Draw, draft: Draft, other: Draft, columns: tuple[str, ...], prefix: str, *, earlier: bool) -> None:
    options: dict[str, Any] = {}
    # a required key to a later table, or to its own, is rare but there is one
    nullable = bool(draw(st.booleans() if earlier else st.integers(0, 29).map(bool)))
    if not earlier and other is not draft:
        options = {"use_alter": True, "name": f"fk_{draft.name}_{prefix}"}
    if draw(st.integers(0, 7)) == 0:
        options |= {"deferrable": True, "initially": "DEFERRED"}
        nullable = nullable and bool(draw(st.booleans()))
    names = [_column(draw, draft, other, name, prefix, nullable=nullable, earlier=earlier) for name in columns]
    if len(set(names)) < len(names) or any(key.columns == tuple(names) for key in draft.keys):
        return
    draft.keys.append(Key(tuple(names), other.name, columns, options))


def _column(
    draw: Draw, draft: Draft, other: Draft, referred: str, prefix: str, *, nullable: bool, earlier: bool
) -> str:
    """A column of the same root, where there is one and chance will have it: the tenant that keys share."""
    source = other.fields[referred]
    if other is not draft:
        in_keys = {name for key in draft.keys for name in key.columns}
        shared = [made.name for made in draft.fields.values() if made.root == source.root and made.name in in_keys]
        if shared and earlier and len(other.primary) > 1 and draw(st.booleans()):
            return str(draw(st.sampled_from(shared)))
    options = {"autoincrement": False} if "integer" in source.kind.name else {}
    return draft.add(Field(f"{prefix}_{referred}", source.kind, nullable, options, free=False, root=source.root)).name
