"""Products: the pool a shop sells from, by what is said around its tables."""

from __future__ import annotations

from pytest_syda.providers.offline.context import ColumnContext
from pytest_syda.providers.offline.lexicon import Make
from pytest_syda.providers.offline.makers import pool
from pytest_syda.recipe.spec import Spec


def product_pool(c: ColumnContext) -> str:
    """The pool of products that this shop sells, by what is said around its tables."""
    said = f"{c.home.table_prompt} {c.home.prompt} {c.home.table.doc} {c.home.table.comment}".lower()
    if any(word in said for word in ("software", "saas", "cloud", "subscription", "digital")):
        return "software_products"
    if any(word in said for word in ("restaurant", "menu", "grocery", "bakery", "food")):
        return "foods"
    if "bookshop" in said or "bookstore" in said:
        return "books"
    if c.about("software") and not c.about("retail"):
        return "software_products"
    return "products"


def product(field: str) -> Make:
    def make(c: ColumnContext) -> Spec | None:
        name = product_pool(c)
        shown = {
            "books": {"name": "title", "category": "genre", "brand": "publisher"},
            "foods": {"brand": "cuisine"},
        }.get(name, {}).get(field, field)
        return pool(name, shown, "product")(c) or pool("products", field, "product")(c)

    return make
