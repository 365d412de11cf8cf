"""What a provider wrote, put together with what was known: known rows stay, whatever was asked for besides them."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Collection, Mapping
from typing import Any

from msgspec.structs import replace

from pytest_syda.recipe.document import Provenance, Recipe
from pytest_syda.recipe.spec import Spec


def merged(written: Recipe, known: Recipe, added: Collection[str], *, keep_specs: bool) -> Recipe:
    """The known rows with their `added` columns from `written`, or all of it where they are empty; then its further
    rows.

    `keep_specs` where the known specs were asked for, so that they stay too.
    """
    filled = [
        # an empty row keeps a place while those after it are there already: it is written now
        {**row, **{name: other[name] for name in added if name in other}} if row else other
        for row, other in zip(known.rows, [*written.rows, *({} for _ in known.rows)], strict=False)
    ]
    specs: Mapping[str, Spec] = {**written.columns, **known.columns} if keep_specs else written.columns
    return replace(
        written,
        rows=[*filled, *written.rows[len(known.rows) :]],
        columns=dict(specs),
        as_of=known.as_of,
        locale=known.locale,
        provenance=replace(written.provenance, usage=_sum(known.provenance.usage, written.provenance.usage)),
    )


def completed(recipe: Recipe, by_rule: Recipe, columns: Collection[str]) -> Recipe:
    """With specs by rule for those of `columns` that have none."""
    missing = {name: by_rule.columns[name] for name in columns if name in by_rule.columns}
    return replace(recipe, columns={**missing, **recipe.columns})


def signed(recipe: Recipe, provider: str) -> Recipe:
    """With a provider's name and a date, where it left them open."""
    provenance = recipe.provenance
    name = provider if provenance.provider == Provenance(provider="offline").provider else provenance.provider
    return replace(recipe, provenance=replace(provenance, provider=name, date=provenance.date or _today()))


def now() -> str:
    return dt.datetime.now(dt.UTC).isoformat(timespec="milliseconds")


def _today() -> str:
    return dt.datetime.now(dt.UTC).date().isoformat()


def _sum(one: Mapping[str, int], two: Mapping[str, int]) -> dict[str, Any]:
    return dict(Counter(one) + Counter(two))
