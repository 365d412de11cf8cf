"""Classes that inherit: joined tables, and several classes in one table."""

from __future__ import annotations

from hypothesis import strategies as st

from anyschema.drafts import Draft, Field
from anyschema.keys import Draw, follow
from anyschema.kinds import BY_NAME

_IDENTITIES = {"string30": ("base", "one", "two"), "integer": (1, 2, 3), "enum": ("new", "open", "done")}


def add_family(draw: Draw, draft: Draft, bases: list[Draft]) -> bool:
    """Make this table the base of classes, or, of one of these bases, a subclass with a table of its own."""
    if bases:
        return _joined(draw, draft, draw(st.sampled_from(bases)))
    kind = str(draw(st.sampled_from(sorted(_IDENTITIES))))
    draft.discriminator = draft.add(Field("variety", BY_NAME[kind], free=False)).name
    name = draft.name.title()
    identities = _IDENTITIES[kind]
    draft.identities = {name: identities[0] if draw(st.booleans()) else None}
    if draw(st.booleans()):
        draft.identities[f"{name}Two"] = identities[1]
    return True


def _joined(draw: Draw, draft: Draft, base: Draft) -> bool:
    identities = _IDENTITIES[base.fields[base.discriminator].kind.name]
    if base.heirs:
        return False
    base.heirs += 1
    key = follow(draft, base, base.name)
    key.inherits, draft.primary, draft.base = True, key.columns, base.name
    draft.identities = {draft.name.title(): identities[2]}
    return True
