"""The offline provider: what a column's name, table, type and comment say, as a recipe. No key, no network.

`columns` asks the rules, of which `names` looks a column's words up among all meanings. What names mean is written
down in `meanings/` and `vocabulary/`; `finishing` settles what the columns of a table owe each other.

What a schema does not speak of is not loaded: `index.json` says which module has a name (`shelf.py`), and what words
the rules of a module are about (`later.py`). Whoever changes either renews it:
`python -m pytest_syda.providers.offline.indexing`.
"""

from __future__ import annotations

from pytest_syda.providers.offline.columns import column_spec
from pytest_syda.providers.offline.context import TableContext
from pytest_syda.providers.offline.finishing import finish
from pytest_syda.providers.offline.registry import RULES, Rule
from pytest_syda.recipe.document import Provenance, Recipe
from pytest_syda.schema.types import Schema

__all__ = ["RULES", "Rule", "write_recipe"]


def write_recipe(
    schema: Schema, table: str, *, as_of: str, locale: str, prompt: str = "", table_prompt: str = ""
) -> Recipe:
    """The recipe of one table: the same for the same schema and arguments, whatever is asked for beside it."""
    home = TableContext(schema, schema[table], as_of, locale, prompt, table_prompt)
    specs = {column.name: column_spec(home, column) for column in home.table.columns}
    return Recipe(
        table=table, columns=finish(home, specs), as_of=as_of, locale=locale, provenance=Provenance(provider="offline")
    )
