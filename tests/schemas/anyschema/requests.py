"""What is asked for: sizes of every form, and pinned rows."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from hypothesis import strategies as st

from anyschema.drafts import Draft, Drawn
from anyschema.keys import Draw
from anyschema.tables import schemas
from pytest_syda import per


@dataclass
class Case:
    """A schema and what is asked for."""

    drawn: Drawn
    sizes: Any = 10
    rows: dict[str, list[dict[str, Any]]] = field(default_factory=dict)
    again: bool = False
    """Whether the same is asked for twice, into the same tables."""

    def _repr_pretty_(self, printer: Any, _cycle: bool) -> None:
        printer.text(f"<{len(self.drawn.drafts)} tables>")  # which are written out as SQL, in the notes


@st.composite
def cases(draw: Draw) -> Case:
    drawn = draw(schemas())
    return Case(drawn, _sizes(draw, drawn), _pinned(draw, drawn), bool(draw(st.integers(0, 2)) == 0))


def _sizes(draw: Draw, drawn: Drawn) -> Any:
    if draw(st.booleans()):
        return draw(st.integers(0, 12))
    named = draw(st.lists(st.sampled_from(sorted(drawn.drafts)), max_size=3, unique=True))
    return {name: _size(draw, drawn.drafts[name]) for name in named}


def _size(draw: Draw, draft: Draft) -> Any:
    parents = sorted({key.table for key in draft.keys if key.table != draft.name and not key.inherits})
    if parents and not draft.discriminator and not draft.base and draw(st.booleans()):
        low = int(str(draw(st.integers(0, 2))))
        return per(str(draw(st.sampled_from(parents))), low, low + int(str(draw(st.integers(0, 3)))))
    return draw(st.integers(0, 15))


def _pinned(draw: Draw, drawn: Drawn) -> dict[str, list[dict[str, Any]]]:
    """Part of a valid row."""
    if draw(st.integers(0, 3)):
        return {}
    draft = drawn.drafts[str(draw(st.sampled_from(sorted(drawn.drafts))))]
    names = [made.name for made in draft.fields.values() if made.free and made.name not in draft.primary]
    chosen = draw(st.lists(st.sampled_from(names), max_size=3, unique=True)) if names and not draft.base else []
    return {draft.name: [{name: draft.fields[name].witness for name in chosen}]} if chosen else {}
