"""Slugs, from the title or the name of the row."""

from __future__ import annotations

from pytest_syda.providers.offline.context import ColumnContext
from pytest_syda.providers.offline.makers import has_pool, pattern_spec, pool, pool_spec, template_spec
from pytest_syda.providers.offline.specs import altered
from pytest_syda.recipe.kinds.strings import PoolSpec
from pytest_syda.recipe.spec import Spec


def slug(c: ColumnContext) -> Spec | None:
    """From the title or the name of the row."""
    source = slug_source(c)
    if source:
        shown = column_spec_of(c, source)
        if (
            isinstance(shown, PoolSpec)
            and has_pool(shown.pool, "slug", c.home.locale)
            and shown.field in {"name", "title"}
            and shown.group
        ):
            return altered(shown, field="slug", null_rate=0.0)
        code = (
            {"code": altered(pattern_spec("[a-z0-9]{6}"), unique=True)}
            if c.unique and source not in c.home.uniques
            else {}
        )
        template = f"{{{source}|slug}}-{{code}}" if code else f"{{{source}|slug}}"
        return template_spec(template, 0, **code)
    if "subdomain" in c.own or "company" in c.phrase:
        return pool("companies", "slug", "company")(c)
    return template_spec("{word}-{code}", word=pool_spec("nouns"), code=pattern_spec("[a-z0-9]{5}"))


def slug_source(c: ColumnContext) -> str:
    """The column that a slug is made of: exactly a title or a name."""
    for wanted in (
        ("title",),
        ("name",),
        ("headline",),
        ("subject",),
        ("label",),
        ("product", "name"),
        ("company", "name"),
        ("display", "name"),
        ("topic",),
    ):
        for column in c.home.table.columns:
            if (
                c.home.own_words(column.name) == wanted
                and column.type.kind == "string"
                and column.name not in {c.name, *c.home.foreign}
            ):
                return column.name
    return ""


def column_spec_of(c: ColumnContext, name: str) -> Spec:
    from pytest_syda.providers.offline.columns import column_spec

    return column_spec(c.home, c.home.table[name])
