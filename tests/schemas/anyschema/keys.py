"""Primary keys of every shape."""

from __future__ import annotations

from collections.abc import Callable

import sqlalchemy as sa
from hypothesis import strategies as st

from anyschema.drafts import Draft, Field, Key
from anyschema.kinds import BY_NAME, KINDS

NATURAL = [kind for kind in KINDS if kind.key]
Draw = Callable[[st.SearchStrategy], object]


def add_primary_key(draw: Draw, draft: Draft, others: dict[str, Draft]) -> None:
    """A key of its own, or one made of keys to tables drawn before."""
    keyed = [other for other in others.values() if other.primary]
    shapes = ["serial", "serial", "serial", "natural", "identity", "always", "manual", "composite", "wide", "nothing"]
    shapes += ["one to one", "weak", "weak", "tenant"] * bool(keyed) + ["link", "link"] * (len(keyed) > 1)
    shape = str(draw(st.sampled_from(shapes)))
    if shape in _FROM_PARENTS:
        _FROM_PARENTS[shape](draw, draft, keyed)
    elif shape != "nothing":
        draft.primary = tuple(draft.add(each).name for each in _own(draw, shape))


def _own(draw: Draw, shape: str) -> list[Field]:
    integer = BY_NAME["integer"]
    if shape == "serial":
        return [Field("id", integer, free=False)]
    if shape == "wide":
        return [Field("id", BY_NAME["biginteger"], free=False)]
    if shape in ("identity", "always"):
        return [Field("id", integer, extras=(sa.Identity(always=shape == "always"),), free=False)]
    if shape == "manual":
        return [Field("id", integer, options={"autoincrement": False}, free=False)]
    count = 2 if shape == "composite" else 1
    kinds = [draw(st.sampled_from(NATURAL)) for _ in range(count)]
    return [Field(f"k{number}", kind, options=_unnumbered(kind)) for number, kind in enumerate(kinds)]


def _unnumbered(kind) -> dict[str, object]:
    return {"autoincrement": False} if "integer" in kind.name else {}


def follow(draft: Draft, parent: Draft, prefix: str, *, nullable: bool = False, columns: tuple[str, ...] = ()) -> Key:
    """Columns that refer to the parent's key (or these of its columns), new ones unless they are there already."""
    names = []
    for referred in columns or parent.primary:
        source = parent.fields[referred]
        name = f"{prefix}_{referred}"
        if name not in draft.fields:
            options = {"autoincrement": False} if "integer" in source.kind.name else {}
            draft.add(Field(name, source.kind, nullable, options, free=False, root=source.root))
        names.append(name)
    key = Key(tuple(names), parent.name, columns or parent.primary)
    draft.keys.append(key)
    return key


def _one_to_one(draw: Draw, draft: Draft, keyed: list[Draft]) -> None:
    parent = draw(st.sampled_from(keyed))
    draft.primary = follow(draft, parent, parent.name).columns


def _weak(draw: Draw, draft: Draft, keyed: list[Draft]) -> None:
    _one_to_one(draw, draft, keyed)
    kind = draw(st.sampled_from(NATURAL))
    draft.primary += (draft.add(Field("line", kind, options=_unnumbered(kind))).name,)


def _tenant(draw: Draw, draft: Draft, keyed: list[Draft]) -> None:
    _one_to_one(draw, draft, keyed)
    draft.primary += (
        draft.add(Field("number", BY_NAME["integer"], options={"autoincrement": False}, free=False)).name,
    )


def _link(draw: Draw, draft: Draft, keyed: list[Draft]) -> None:
    parents = draw(st.lists(st.sampled_from(keyed), min_size=2, max_size=3))
    names: dict[str, None] = {}
    for number, parent in enumerate(parents):
        names |= dict.fromkeys(follow(draft, parent, f"{parent.name}_{number}").columns)
    draft.primary = tuple(names)


_FROM_PARENTS = {"one to one": _one_to_one, "weak": _weak, "tenant": _tenant, "link": _link}
