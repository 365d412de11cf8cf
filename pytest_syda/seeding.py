"""The composition: the one module that knows every stage, from a caller's models to rows in a session."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import msgspec
from msgspec.structs import replace
from sqlalchemy import Connection, Dialect
from sqlalchemy.orm import Session

from pytest_syda.collector import without_collector
from pytest_syda.dataset.capacity import fit, hold
from pytest_syda.dataset.dataset import Dataset
from pytest_syda.dataset.plan import Plan, looked_up, make_plan
from pytest_syda.dataset.request import DEFAULT_SIZE, Existing, Request
from pytest_syda.dataset.resolve import Resolver
from pytest_syda.dataset.world import Judge
from pytest_syda.errors import RequestError, SchemaError, nearest
from pytest_syda.providers import Provider, get_provider, is_free, max_rows, provider_of, wanted_of
from pytest_syda.recipe.check import check_all
from pytest_syda.recipe.document import Recipe
from pytest_syda.schema.introspect import Introspection, introspect
from pytest_syda.schema.sources import require_one_database
from pytest_syda.sinks.database import INSERTS, load
from pytest_syda.sinks.existing import read_existing
from pytest_syda.sinks.session import Carrier, SessionHome

if TYPE_CHECKING:
    from sqlalchemy.ext.asyncio import AsyncConnection, AsyncSession

    from pytest_syda.schemas import ModelConfig
    from pytest_syda.store.lookup import Lookup

__all__ = ["explain", "populate", "populate_async"]

AS_OF = dt.date(2026, 1, 1)
"""The default today of a dataset: fixed, so that no clock is read."""


class Asked(msgspec.Struct, frozen=True):
    """The keywords of one call, as the caller wrote them."""

    models: Any
    sizes: Any = DEFAULT_SIZE
    prompt: str | None = None
    prompts: Mapping[Any, str] | None = None
    generators: Mapping[Any, Any] | None = None
    rows: Mapping[Any, Sequence[Mapping[str, Any]]] | None = None
    seed: int = 0
    provider: str | Provider | ModelConfig | None = None
    exclude: Iterable[Any] = ()
    locale: str = "en_US"
    default_size: int = DEFAULT_SIZE
    references: Mapping[str, str] | None = None
    insert: str = "bulk"


def populate(
    session: Session | Connection,
    models: Any,
    sizes: Any = DEFAULT_SIZE,
    *,
    prompt: str | None = None,
    prompts: Mapping[Any, str] | None = None,
    generators: Mapping[Any, Any] | None = None,
    rows: Mapping[Any, Sequence[Mapping[str, Any]]] | None = None,
    seed: int = 0,
    provider: str | Provider | ModelConfig | None = None,
    exclude: Iterable[Any] = (),
    references: Mapping[str, str] | None = None,
    locale: str = "en_US",
    default_size: int = DEFAULT_SIZE,
    insert: str = "bulk",
    store: Lookup | None = None,
) -> Dataset:
    """Fill a session with related rows for these models, and return them as a dataset.

    Nothing is committed: the rows are in the session's transaction, and yours to commit or roll back. What you added
    but did not flush stays unflushed. A fill that fails leaves the session as it was.

    Args:
        session: a Session, scoped_session or Connection; for an AsyncSession see `populate_async`.
        models: mapped classes, a declarative base, a MetaData, Tables or import strings such as "app.models:Base", in
            any mix. Parents they refer to are added.
        sizes: rows of every table, or a mapping of class, class name or table name to a number of rows or
            `per("Parent", fewest, most)`.
        prompt: what the world is about.
        prompts: what each table is about.
        generators: by table and column, a function `(row, column_name) -> value`, a factory_boy declaration, or a
            constant; a whole factory_boy Factory for a model.
        rows: pinned rows by table: the values given are kept, the rest of the row is made.
        seed: another seed, another world; the same seed, the same world to the last byte.
        provider: who writes the recipes, as a name, a ModelConfig or an object of your own; `offline` by default.
        exclude: tables to leave out. What requires them is left out too, and named in `.notes`.
        references: foreign keys the database does not declare, as {"orders.customer_id": "customers.id"}.
        locale: language and country of names and places.
        default_size: rows of the tables that a mapping of sizes does not name.
        insert: "bulk", or "orm" for rows that your classes' mappers write one by one, with their validators and
            insert events.
        store: where recipes are looked up that a provider is paid for; by default `.syda_cache` in the working
            directory, or SYDA_CACHE_DIR. No provider is called where CI or BUILD_NUMBER is set.

    Raises:
        RequestError: what was asked for makes no sense.
        SchemaError: the models cannot be read.
        ImpossibleError: demands contradict each other; found before anything was inserted.
        GeneratorError: a generator raised or returned what its column cannot take.
        SinkError: the database refused.
        ProviderError, RecipeError, StoreError: a paid provider could not, wrote nonsense, or may not be called.
    """
    asked = Asked(
        models, sizes, prompt, prompts, generators, rows, seed, provider, exclude, locale, default_size, references
    )
    orm = session if isinstance(session, Session) else _registered(session)
    connection = orm.connection() if orm is not None else session
    if not isinstance(connection, Connection):
        raise RequestError(
            f"populate needs a Session or a Connection, not {type(session).__name__}. "
            "An AsyncSession goes into populate_async."
        )
    if insert not in INSERTS:
        raise RequestError(f"insert: there is no way {insert!r} to insert rows. {nearest(insert, INSERTS)}".rstrip())
    introspection = _introspected(asked, connection.dialect)
    request = resolve(introspection, asked)
    kept = _kept(introspection, request)

    def look(columns: Mapping[str, Collection[str]]) -> Mapping[str, Existing]:
        return read_existing(connection, _only(kept, columns), columns)

    judge = _judge(connection, introspection)
    dataset = make(introspection, request, look, store=store, provider=asked.provider, judge=judge)
    load(connection, dataset, introspection, insert)
    return dataset.bind(SessionHome(introspection, orm))


def _judge(connection: Connection, introspection: Introspection) -> Judge | None:
    """The database, where there is a CHECK that it may have to judge."""
    if not any(table.checks for table in introspection.schema):
        return None
    from pytest_syda.sinks.judging import DatabaseJudge

    return DatabaseJudge(connection, introspection)


async def populate_async(
    session: AsyncSession | AsyncConnection, models: Any, sizes: Any = DEFAULT_SIZE, **keywords: Any
) -> Dataset:
    """`populate` for an AsyncSession or AsyncConnection; the same keywords.

    `data.rows(Model)` and `data.frame(Model)` work anywhere; instances are loaded by the session, so inside its
    `run_sync`: `await session.run_sync(lambda _: data[Customer])`.
    """
    return await session.run_sync(lambda sync: populate(sync, models, sizes, **keywords))


def explain(
    models: Any,
    sizes: Any = DEFAULT_SIZE,
    *,
    dialect: Dialect | None = None,
    store: Lookup | None = None,
    **keywords: Any,
) -> Dataset:
    """What `populate` would make of these arguments, without a database: plan, recipes, and notes.

    Raises the errors `populate` raises before it touches one.
    """
    asked = Asked(models, sizes, **keywords)
    introspection = _introspected(asked, dialect)
    dataset = make(introspection, resolve(introspection, asked), store=store, provider=asked.provider)
    return dataset.bind(SessionHome(introspection, None))


def _introspected(asked: Asked, dialect: Dialect | None) -> Introspection:
    with without_collector():
        introspection = introspect(asked.models, dialect=dialect, strict=False)
    require_one_database(introspection.tables[name] for name in introspection.listed)
    if not asked.references:
        return introspection
    from pytest_syda.schema.declared import with_references

    return replace(introspection, schema=with_references(introspection.schema, asked.references, introspection.key))


def resolve(introspection: Introspection, asked: Asked) -> Request:
    """The request in terms of the schema's own names.

    Raises:
        RequestError: listing everything that makes no sense.
    """
    resolver = Resolver(introspection.schema, introspection.key)
    sizes, class_sizes, for_all = resolver.sizes(asked.sizes)
    request = Request(
        listed=introspection.listed,
        sizes=sizes,
        class_sizes=class_sizes
        or _one_by_one(introspection, sizes, asked.default_size if for_all is None else for_all),
        default_size=asked.default_size if for_all is None else for_all,
        prompt=asked.prompt or "",
        prompts=resolver.texts(asked.prompts, "prompts"),
        generators=resolver.generators(asked.generators),
        rows=_pinned(introspection, resolver, asked.rows),
        seed=asked.seed,
        provider=provider_name(asked.provider),
        exclude=resolver.tables(asked.exclude, "exclude"),
        locale=asked.locale,
        as_of=AS_OF,
    )
    resolver.finish()
    return request


def provider_name(provider: str | Provider | ModelConfig | None) -> str:
    """How it is called in reports."""
    if provider is None or isinstance(provider, str):
        return provider or "offline"
    from pytest_syda.schemas import ModelConfig

    return provider_of(provider) if isinstance(provider, ModelConfig) else getattr(provider, "name", "") or "offline"


Look = Callable[[Mapping[str, Collection[str]]], Mapping[str, Existing]]
"""Looks into the database: what the tables hold already, and of these columns all values."""


Amend = Callable[[Plan, Mapping[str, Recipe]], Mapping[str, Recipe]]
"""What a caller's own schema demands of recipes beyond what a Schema can say: weights, distributions."""


def make(
    introspection: Introspection,
    request: Request,
    look: Look | None = None,
    amend: Amend | None = None,
    *,
    store: Lookup | None = None,
    provider: Provider | ModelConfig | str | None = None,
    judge: Judge | None = None,
) -> Dataset:
    """Plan, recipes and dataset for a request; nothing is inserted."""
    existing = dict(look({})) if look else {}
    plan = make_plan(introspection.schema, request, existing)
    if request.rows:
        from pytest_syda.dataset.pinned import check_pinned

        check_pinned(plan)
    _readable(introspection, plan)
    for table, generators in request.generators.items():
        if table in plan:
            _check_generators(plan, table, generators)
    with without_collector():  # a name brings its module
        chosen = get_provider(request.provider if provider is None else provider)
    recipes = _written(chosen, plan, store)
    recipes = dict(amend(plan, recipes)) if amend else recipes
    check_all(recipes, plan.schema)
    wanted = looked_up(plan, recipes)
    if look and wanted:
        plan = make_plan(introspection.schema, request, existing | dict(look(wanted)))
    held = hold(plan, recipes)
    return fit(Dataset(plan, held, carrier=Carrier(introspection), judge=judge))


def _written(provider: Provider, plan: Plan, store: Lookup | None = None) -> dict[str, Recipe]:
    """Recipes of all tables, by table: what costs is looked up first."""
    if not is_free(provider):
        return _looked_up(provider, plan, store)
    with without_collector():
        return {recipe.table: recipe for recipe in provider.write(plan, wanted_of(plan, provider))}


def _looked_up(provider: Provider, plan: Plan, store: Lookup | None) -> dict[str, Recipe]:
    from pytest_syda.providers.offline.provider import OfflineProvider
    from pytest_syda.store.defaults import default_lookup

    return (store or default_lookup()).recipes(
        plan,
        provider_name=provider.name,
        write=lambda wanted: provider.write(plan, wanted),
        rules=lambda table: OfflineProvider().recipe(plan, table),
        max_rows=max_rows(provider),
    )


def _check_generators(plan: Plan, table: str, generators: Mapping[str, Any]) -> None:
    from pytest_syda.dataset.generators import check_generators

    attributes = {column.name: column.attribute for column in plan[table].table.columns}
    check_generators(plan[table].table, generators, attributes)


def _one_by_one(introspection: Introspection, sizes: Mapping[str, Any], default: int) -> dict[str, dict[str, int]]:
    """Classes of one table that were named one by one get their rows one by one."""
    by_class: dict[str, dict[str, int]] = {}
    for table, classes in introspection.classes.items():
        named = [cls.__name__ for cls in classes if cls in introspection.requested]
        shared = introspection.schema[table].discriminator is not None and len(classes) > 1
        if shared and named and table not in sizes and len(named) < len(classes) and named != [classes[0].__name__]:
            by_class[table] = dict.fromkeys(named, default)
    return by_class


def _pinned(
    introspection: Introspection, resolver: Resolver, rows: Mapping[Any, Sequence[Mapping[str, Any]]] | None
) -> dict[str, list[dict[str, Any]]]:
    """Pinned rows with plain values that their columns take; what does not fit is the resolver's to report."""
    carrier = Carrier(introspection)
    plain: dict[str, list[dict[str, Any]]] = {}
    for table, pinned in resolver.rows(rows).items():
        plain[table] = []
        for number, row in enumerate(pinned):
            values = {name: carrier.plain(table, name, value) for name, value in row.items()}
            own = {name for name in row if carrier.is_own(table, name)}
            plain[table].append(resolver.conforming(table, number, values, own))
    return plain


def _kept(introspection: Introspection, request: Request) -> Introspection:
    if not request.exclude:
        return introspection
    kept = {name: table for name, table in introspection.tables.items() if name not in request.exclude}
    return replace(introspection, tables=kept)


def _only(introspection: Introspection, columns: Mapping[str, Collection[str]]) -> Introspection:
    """Just the tables whose columns are asked for; all of them where none is named."""
    if not columns:
        return introspection
    return replace(introspection, tables={name: introspection.tables[name] for name in columns})


def _readable(introspection: Introspection, plan: Plan) -> None:
    """Tables that cannot be read matter only where they are to be filled."""
    problems = {name: found for name, found in introspection.problems.items() if name in plan and plan[name].size}
    if problems:
        everything = [problem for found in problems.values() for problem in found]
        raise SchemaError.of("The models cannot be read:", everything, tables=problems)


def _registered(session: Any) -> Session | None:
    """The Session behind a scoped_session."""
    if isinstance(session, Connection):
        return None
    registry: Callable[[], Any] | None = getattr(session, "registry", None)
    found = registry() if callable(registry) else None
    return found if isinstance(found, Session) else None
