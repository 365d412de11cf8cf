"""The document: how one table's rows are made. Plain, versioned JSON that a provider writes and a person reviews."""

from __future__ import annotations

from typing import Any

import msgspec

from pytest_syda.errors import Problem, RecipeError
from pytest_syda.recipe.spec import Spec, decode_spec

FORMAT = 1


class Provenance(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Who wrote a recipe, and at what cost. Never part of any key."""

    provider: str
    model: str = ""
    date: str = ""
    usage: dict[str, int] = {}
    notes: tuple[str, ...] = ()
    """What fell short and was left to the rules: `3 of 30 values of sku made offline: not unique`."""


class Recipe(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True):
    """How the rows of `table` are made: the first ones written out, the others by a spec for each column."""

    table: str
    columns: dict[str, Spec]
    rows: list[dict[str, Any]] = []
    """Rows written out, as JSON cells by column (see `recipe.rows`); a cell left out of one is made by its spec."""
    as_of: str = "2026-01-01"
    """The dataset's today, an ISO date."""
    locale: str = "en_US"
    provenance: Provenance = Provenance(provider="offline")
    format: int = FORMAT


def encode_recipe(recipe: Recipe) -> bytes:
    """The canonical JSON of a recipe: the same bytes for the same recipe, wherever it is written."""
    written = msgspec.json.encode(recipe, order="sorted")
    # a provider may have said 6 where the field is a float: what is read back says 6.0, always
    return msgspec.json.encode(decode_recipe(written), order="sorted")


def decode_recipe(data: bytes | str) -> Recipe:
    """A recipe from JSON; `check` still has to judge it against a schema.

    Raises:
        RecipeError: it is no JSON, no recipe, or of another format; with every broken column named.
    """
    try:
        document = msgspec.json.decode(data)
    except msgspec.DecodeError as error:
        raise RecipeError(f"This is no JSON: {error}") from error
    if not isinstance(document, dict) or document.get("format", FORMAT) != FORMAT:
        found = document.get("format") if isinstance(document, dict) else None
        raise RecipeError(
            f"This recipe has format {found!r}; this version reads format {FORMAT}. Write it anew with --syda-refresh."
        )
    columns, problems = _decode_columns(document.get("columns", {}))
    if problems:
        raise RecipeError.of(f"The recipe of {document.get('table')!r} cannot be read:", problems)
    try:
        bare = msgspec.convert({**document, "columns": {}}, Recipe)
    except msgspec.ValidationError as error:
        raise RecipeError(f"The recipe of {document.get('table')!r} cannot be read: {error}") from error
    return msgspec.structs.replace(bare, columns=columns)


def _decode_columns(data: Any) -> tuple[dict[str, Spec], list[Problem]]:
    columns: dict[str, Spec] = {}
    problems: list[Problem] = []
    for name, spec in data.items() if isinstance(data, dict) else ():
        try:
            columns[name] = decode_spec(spec)
        except RecipeError as error:
            problems.append(Problem(f"columns.{name}", str(error)))
    return columns, problems
