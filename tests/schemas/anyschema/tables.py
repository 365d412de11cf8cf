"""The strategy: whole schemas."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from hypothesis import strategies as st

from anyschema.conditions import add_checks
from anyschema.drafts import Distinct, Draft, Drawn, Field
from anyschema.families import add_family
from anyschema.keys import Draw, add_primary_key
from anyschema.kinds import BY_NAME, KINDS
from anyschema.references import add_references


@st.composite
def schemas(draw: Draw) -> Drawn:
    """One to five tables."""
    drafts: dict[str, Draft] = {}
    for number in range(int(str(draw(st.integers(1, 5))))):
        draft = Draft(f"t{number}")
        bases = [other for other in drafts.values() if other.discriminator]
        if not (bases and draw(st.booleans()) and add_family(draw, draft, bases)):
            add_primary_key(draw, draft, drafts)
        drafts[draft.name] = draft
        add_columns(draw, draft)
        if draft.primary and not draft.base and draw(st.integers(0, 5)) == 0:
            add_family(draw, draft, [])
        add_uniques(draw, draft, 1, list(draft.fields.values()))
    for draft in drafts.values():
        add_references(draw, draft, drafts)
        add_uniques(draw, draft, 2, list(draft.fields.values()), indexes=True)
        add_checks(draw, draft)
    return Drawn(drafts)


def add_columns(draw: Draw, draft: Draft) -> None:
    for number in range(int(str(draw(st.integers(0 if draft.fields else 1, 4))))):
        kind = draw(st.sampled_from(KINDS))
        name = str(draw(st.sampled_from([f"c{number}", *kind.names])))
        if name in draft.fields or draft.base:
            name = f"{draft.name}_c{number}"
        made = Field(name, kind, bool(draw(st.booleans())))
        _filled_by_itself(draw, draft, made)
        draft.add(made)


def _filled_by_itself(draw: Draw, draft: Draft, made: Field) -> None:
    choice = draw(st.integers(0, 11))
    if choice == 0:
        value = draw(made.kind.values)
        made.options = {"default": value}
    elif choice == 1 and made.kind is BY_NAME["integer"]:
        made.options = {"server_default": sa.text("7")}
    elif choice == 2 and made.kind is BY_NAME["string30"]:
        made.options = {"server_default": "as it was"}
    elif choice == 3 and made.kind is BY_NAME["integer"]:
        numbers = [
            other.name
            for other in draft.fields.values()
            if other.kind.name in ("integer", "smallinteger") and not other.extras
        ]
        if numbers:
            made.extras, made.free = (sa.Computed(f"{numbers[0]} + 1"),), False
    elif choice == 4 and made.kind is BY_NAME["datetime"]:
        made.options = {"server_default": sa.func.current_timestamp()}


def add_uniques(draw: Draw, draft: Draft, most: int, fields: list[Field], *, indexes: bool = False) -> None:
    able = [made for made in fields if made.kind.unique and not made.extras]
    for _ in range(int(str(draw(st.integers(0, most)))) if able else 0):
        columns = draw(st.lists(st.sampled_from([made.name for made in able]), min_size=1, max_size=3, unique=True))
        unique = Distinct(tuple(columns))
        if indexes:
            _decorate(draw, draft, unique)
        if not any(other.columns == unique.columns for other in draft.uniques) and set(draft.primary) != set(columns):
            draft.uniques.append(unique)


def _decorate(draw: Draw, draft: Draft, unique: Distinct) -> None:
    choice = draw(st.integers(0, 7))
    last = draft.fields[unique.columns[-1]]
    if choice == 0 and last.kind.name in ("string30", "text", "unicode", "string2", "string4"):
        unique.lowered = True
    elif choice == 1:
        made: Any = draw(st.sampled_from(list(draft.fields.values())))
        unique.where = made.expression.is_not(None)
    elif choice == 2:
        unique.nulls_differ = False
