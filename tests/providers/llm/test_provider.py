"""From models to rows by the real SDKs: asked once, kept, and replayed without them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from sqlalchemy.orm import Session

from pytest_syda import populate
from pytest_syda.dataset.dataset import Dataset
from pytest_syda.errors import BudgetError, ProviderBusyError, ProviderRefusedError, ProviderRequestError, StoreError
from pytest_syda.schemas import ModelConfig
from pytest_syda.store.disk import DiskStore
from pytest_syda.store.lookup import Lookup
from tests.engines import an_engine
from tests.providers.llm.clients import notes, obliging
from tests.providers.llm.worlds import CRM_SIZES, crm, links, odd
from tests.providers.standin import faults
from tests.providers.standin.server import KEY, Exchange, StandIn
from tests.providers.standin.speech import Said

PROVIDERS = ("openai", "anthropic")
each_provider = pytest.mark.parametrize("provider", PROVIDERS)
Rows = dict[str, list[dict[str, Any]]]


def answering(exchange: Exchange) -> Said:
    schema = exchange.speech.schema(exchange.body)
    return Said(json.dumps(obliging(schema or {})))


def config(standin: StandIn, provider: str, **more: Any) -> ModelConfig:
    standin.answering = answering
    url = standin.openai_url if provider == "openai" else standin.anthropic_url
    return ModelConfig(provider=provider, base_url=url, **{"api_key": KEY, **more})


def filled(
    home: sa.MetaData, sizes: Any, provider: ModelConfig | str, store: Lookup, **more: Any
) -> tuple[Dataset, Rows]:
    with an_engine() as engine, Session(engine) as session:
        home.create_all(engine)
        session.execute(sa.text("PRAGMA foreign_keys=ON"))
        dataset = populate(session, [home], sizes, provider=provider, store=store, **more)
        assert session.execute(sa.text("PRAGMA foreign_key_check")).all() == []
        rows = {
            table.name: [dict(row) for row in session.execute(sa.select(table)).mappings()]
            for table in home.sorted_tables
        }
    return dataset, rows


def lookup(folder: Path, mode: Any = "live") -> Lookup:
    return Lookup(DiskStore(folder), mode=mode, folder=folder)


@each_provider
def test_a_crm_is_one_request_and_is_replayed_without_a_key(standin: StandIn, provider: str, tmp_path: Path) -> None:
    """140 rows in five tables are one request; then the same rows come with no key, no request and no SDK."""
    dataset, rows = filled(crm(), CRM_SIZES, config(standin, provider), lookup(tmp_path), prompt="A CRM")
    assert len(standin.requests) == 1
    assert {name: len(found) for name, found in rows.items()} == CRM_SIZES
    assert notes(dataset) == []
    _, again = filled(crm(), CRM_SIZES, provider, lookup(tmp_path, "replay"), prompt="A CRM")
    assert again == rows
    assert len(standin.requests) == 1


@each_provider
def test_replay_does_not_import_the_sdk(standin: StandIn, provider: str, tmp_path: Path) -> None:
    """In a process of its own, with no key in its environment."""
    filled(crm(), CRM_SIZES, config(standin, provider), lookup(tmp_path))
    code = (
        "import sys; from pathlib import Path; from tests.providers.llm.test_provider import *;"
        f"filled(crm(), CRM_SIZES, {provider!r}, lookup(Path({str(tmp_path)!r}), 'replay'));"
        "assert not {'openai', 'anthropic', 'httpx2'} & set(sys.modules), 'imported'; print('replayed')"
    )
    environment = {name: value for name, value in os.environ.items() if not name.endswith("_API_KEY")}
    root = Path(__file__).parents[3]
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, cwd=root, env=environment, check=False
    )
    assert done.stdout.strip() == "replayed", done.stderr


@each_provider
def test_a_hundred_thousand_rows_cost_what_a_thousand_do(standin: StandIn, provider: str, tmp_path: Path) -> None:
    """No more requests, and none at all when the thousand are grown to the hundred thousand."""
    store = lookup(tmp_path)
    sizes = CRM_SIZES | {"order_items": 1_000}
    filled(crm(), sizes, config(standin, provider), store)
    asked = len(standin.requests)
    _, rows = filled(crm(), sizes | {"order_items": 100_000}, config(standin, provider), store)
    assert len(rows["order_items"]) == 100_000
    assert len(standin.requests) == asked == 1


@each_provider
@pytest.mark.parametrize("world", [links, odd])
def test_odd_worlds_are_taken_by_both_providers(
    standin: StandIn, provider: str, world: Callable[[], sa.MetaData], tmp_path: Path
) -> None:
    """Composite keys, odd names, 500 labels, JSON: no request is refused for its schema."""
    home = world()
    for table in home.tables.values():  # what SQLite does not know
        for column in [each for each in table.columns if isinstance(each.type, sa.ARRAY)]:
            table._columns.remove(column)  # type: ignore[attr-defined]
    _, rows = filled(home, 6, config(standin, provider), lookup(tmp_path))
    assert all(len(found) == 6 for found in rows.values())
    assert 1 <= len(standin.requests) <= 3


def test_every_kind_of_column_arrives_on_postgresql(
    standin: StandIn, postgres_database: sa.URL, make_engine: Callable[..., sa.Engine], tmp_path: Path
) -> None:
    """Arrays, nested ones, JSON, spans, labels and moments with a zone, where the database is strict about them."""
    home, engine = odd(), make_engine(postgres_database)
    home.create_all(engine)
    with Session(engine) as session:
        populate(session, [home], 8, provider=config(standin, "openai"), store=lookup(tmp_path))
        table = home.tables['weird "table", na\u00efve']
        rows = session.execute(sa.select(table)).mappings().all()
    assert len(rows) == 8
    assert all(len(row["grid"]) == 3 and all(len(inner) == 3 for inner in row["grid"]) for row in rows)
    assert len(standin.requests) <= 3


@each_provider
def test_a_table_that_is_added_fits_to_what_is_kept(standin: StandIn, provider: str, tmp_path: Path) -> None:
    """Only the new table is asked for, with the rows of its parents in view as they were written before."""
    settings = config(standin, provider)
    _, before = filled(crm(), CRM_SIZES, settings, lookup(tmp_path), exclude=["order_items"])
    _, after = filled(crm(), CRM_SIZES, settings, lookup(tmp_path))
    first, second = standin.requests
    assert after["products"] == before["products"]
    assert _asked(standin, 2) - _asked(standin, 1) == {("order_items", f"oi{n}") for n in range(1, 61)}
    assert all(product["sku"] in str(second.body["messages"]) for product in before["products"])
    assert len(standin.requests) == len({str(first), str(second)})


@each_provider
def test_a_truncated_answer_is_gone_on_with(standin: StandIn, provider: str, tmp_path: Path) -> None:
    """Complete rows are kept; the following requests are for the others only."""
    settings = config(standin, provider)
    standin.then(faults.truncated(0.5))
    dataset, rows = filled(crm(), CRM_SIZES, settings, lookup(tmp_path))
    assert {name: len(found) for name, found in rows.items()} == CRM_SIZES
    assert 2 <= len(standin.requests) <= 6
    assert notes(dataset) == []


@each_provider
@pytest.mark.parametrize(
    ("status", "message"),
    [
        (400, "The compiled grammar is too large"),
        (413, "Request exceeds the maximum size"),
        (400, "prompt is too long"),
    ],
)
def test_a_question_that_is_too_large_is_put_in_parts(
    standin: StandIn, provider: str, status: int, message: str, tmp_path: Path
) -> None:
    """What a provider cannot take at once, for its length or for what its schema compiles to, it is asked in halves."""
    settings = config(standin, provider)
    standin.then(faults.status(status, message))
    dataset, rows = filled(crm(), CRM_SIZES, settings, lookup(tmp_path))
    assert {name: len(found) for name, found in rows.items()} == CRM_SIZES
    assert 3 <= len(standin.requests) <= 5
    assert notes(dataset) == []


@each_provider
def test_a_question_that_is_always_too_large_ends(standin: StandIn, provider: str, tmp_path: Path) -> None:
    """After a few halvings the provider's own words are the error."""
    settings = config(standin, provider)
    standin.then(*[faults.status(400, "The compiled grammar is too large")] * 99)
    with pytest.raises(ProviderRequestError, match="compiled grammar is too large"):
        filled(crm(), CRM_SIZES, settings, lookup(tmp_path))
    assert len(standin.requests) < 30


@each_provider
def test_a_refusal_is_told(standin: StandIn, provider: str, tmp_path: Path) -> None:
    """One request, and an error with provider, model, tables and what to change."""
    settings = config(standin, provider)
    standin.then(faults.refused("This could be misused."))
    with pytest.raises(ProviderRefusedError, match="would not write customers, contacts") as caught:
        filled(crm(), CRM_SIZES, settings, lookup(tmp_path))
    assert caught.value.provider == provider
    assert len(standin.requests) == 1


@each_provider
def test_what_was_finished_is_kept_when_the_provider_fails(standin: StandIn, provider: str, tmp_path: Path) -> None:
    """The next run asks for the rest only: nothing is paid for twice."""
    small = config(standin, provider, max_tokens=2_000)
    standin.script.extend([_polite, *[faults.status(400, "broken schema")] * 9])
    with pytest.raises(Exception, match="broken schema"):
        filled(crm(), CRM_SIZES, small, lookup(tmp_path))
    standin.script.clear()
    before = _asked(standin, 1)
    standin.requests.clear()
    _, rows = filled(crm(), CRM_SIZES, small, lookup(tmp_path))
    assert {name: len(found) for name, found in rows.items()} == CRM_SIZES
    assert before
    assert not before & _asked(standin)


@each_provider
def test_batches_that_were_answered_are_kept(standin: StandIn, provider: str, tmp_path: Path) -> None:
    """One of several batches side by side fails: its rows alone are asked for in the next run."""
    small = config(standin, provider, max_tokens=1_000)
    sizes = {"customers": 80, "contacts": 0, "products": 0, "orders": 0, "order_items": 0}
    standin.script.extend([faults.status(400, "broken"), *[_polite] * 2])
    with pytest.raises(ProviderRequestError, match="broken"):
        filled(crm(), sizes, small, lookup(tmp_path))
    answered = _asked(standin) - _asked(standin, 1)
    standin.requests.clear()
    standin.script.clear()
    _, rows = filled(crm(), sizes, small, lookup(tmp_path))
    assert len({row["name"] for row in rows["customers"]}) == 80
    last = ("customers", "c80")  # never the last row, for that would say that all are there
    assert not (answered - {last}) & _asked(standin)


@each_provider
def test_a_budget_stops_before_the_call(standin: StandIn, provider: str, tmp_path: Path) -> None:
    """A tenth of a cent is not enough for a world, and nothing is sent."""
    settings = config(standin, provider, budget=0.001, price=(0.1, 0.5))
    with pytest.raises(BudgetError):
        filled(crm(), CRM_SIZES, settings, lookup(tmp_path))
    assert standin.requests == []


def test_servers_that_ignore_the_schema_are_understood(standin: StandIn, tmp_path: Path) -> None:
    """Fenced JSON, lists of rows instead of labels: what an unconstrained local model writes is taken all the same."""

    def loose(exchange: Exchange) -> Said:
        schema = exchange.speech.schema(exchange.body)
        found = {table: list(rows.values()) for table, rows in obliging(schema or {}).items()}
        return Said(f"```json\n{json.dumps(found)}\n```")

    settings = ModelConfig(provider="openai", model_name="llama-9", base_url=standin.compatible_url)
    standin.answering = loose
    _, rows = filled(crm(), CRM_SIZES, settings, lookup(tmp_path))
    assert {name: len(found) for name, found in rows.items()} == CRM_SIZES
    assert len(standin.requests) == 1


def test_a_busy_provider_is_asked_again_in_another_run(standin: StandIn, tmp_path: Path) -> None:
    """Overload is an error of the run, which keeps nothing; replay then says that nothing is there."""
    standin.then(*[faults.status(529, "overloaded")] * 9)
    with pytest.raises(ProviderBusyError):
        filled(crm(), CRM_SIZES, config(standin, "anthropic"), lookup(tmp_path))
    with pytest.raises(StoreError):
        filled(crm(), CRM_SIZES, "anthropic", lookup(tmp_path, "replay"))


def _polite(exchange: Exchange) -> None:
    exchange.say(answering(exchange))


def _asked(standin: StandIn, most: int = 99) -> set[tuple[str, str]]:
    """Tables and labels that the first requests asked for."""
    found = set()
    for seen in standin.requests[:most]:
        wanted = seen.body.get("output_config", {}).get("format") or seen.body["response_format"]["json_schema"]
        for table, rows in wanted["schema"]["properties"].items():
            found |= {(table, label) for label in rows["required"]}
    return found
