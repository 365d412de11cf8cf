"""How a recipe is looked up: recordings, then the cache, then a provider, which is paid once for each key."""

from __future__ import annotations

import copy
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from pytest_syda.dataset.plan import Plan
from pytest_syda.errors import ProviderError, RequestError, StoreError, SydaError
from pytest_syda.recipe.document import Recipe
from pytest_syda.store.events import Event, Kind, Listener
from pytest_syda.store.finding import Found, Layer, find
from pytest_syda.store.gate import require_sound
from pytest_syda.store.locks import Locks
from pytest_syda.store.merging import completed
from pytest_syda.store.modes import Mode
from pytest_syda.store.naming import matches
from pytest_syda.store.order import Order, Rules, Write
from pytest_syda.store.runs import RunMemory
from pytest_syda.store.store import Store
from pytest_syda.store.want import Want, wants_of

Wants = Mapping[str, tuple[Want, Found]]

COMMAND = "run it once with the mode `live`, outside of CI"


class Lookup:
    """Recipes for plans, each paid for once.

    Args:
        cache: where new entries go.
        recordings: looked at first, never written here.
        mode: in `replay` no provider is called.
        refresh: patterns of tables (`Customer`, `crm.*`) that are written anew, once in a run.
        folder: for locks and for the memory of a run, so that processes wait for each other; None within one process.
        run_id: the same for all processes of a run.
        listen: is told what happened.
    """

    def __init__(
        self,
        cache: Store,
        *,
        recordings: Store | None = None,
        mode: Mode = "live",
        refresh: Sequence[str] = (),
        folder: Path | None = None,
        run_id: str = "",
        listen: Listener = lambda _event: None,
    ) -> None:
        if refresh and mode == "replay":
            raise RequestError("A refresh asks a provider, which replay never does. Say --syda-mode=live with it.")
        self.cache, self.recordings, self.mode, self.refresh = cache, recordings, mode, tuple(refresh)
        self._locks = Locks(folder)
        self._memory = RunMemory(folder / "runs" if folder else None, run_id)
        self._listen = listen
        self._user, self._command = "", COMMAND

    def on_behalf_of(self, user: str, command: str) -> Lookup:
        """The same lookup for one user, such as a test's id; `command` is what to run where something is missing."""
        other = copy.copy(self)
        other._user, other._command = user, command  # noqa: SLF001 - of its own kind
        return other

    def recipes(
        self, plan: Plan, *, provider_name: str, write: Write, rules: Rules, max_rows: int = 100
    ) -> dict[str, Recipe]:
        """A recipe for every table of the plan, by table.

        `write` orders from the provider; `rules` makes a table's recipe at no cost, for what is not worth asking.

        Raises:
            StoreError: in replay, what is missing, with the reasons and the command that writes it.
            RecipeError: something kept or written did not pass the gate.
            ProviderError: the provider could not; or it could not before, in this run.
        """
        wants = {want.name: want for want in wants_of(plan, max_rows)}
        found = {name: (want, self._find(want)) for name, want in wants.items()}
        missing = {name: pair for name, pair in found.items() if not self._serves(*pair, rules)}
        if missing and self.mode == "replay":
            raise self._miss(missing)
        served = {
            name: self._served(plan, want, each, rules) for name, (want, each) in found.items() if name not in missing
        }
        if missing:
            served |= self._ordered(plan, missing, provider_name, write, rules)
        return {each.name: served.get(each.name) or rules(each.name) for each in plan}

    def _layers(self, want: Want) -> list[Layer]:
        layers: list[Layer] = [("cache", self.cache)]
        if self.recordings is None:
            return layers
        recorded: Layer = ("recordings", self.recordings)
        return [*layers, recorded] if self._memory.refreshed(want.key) else [recorded, *layers]

    def _find(self, want: Want) -> Found:
        if self._to_refresh(want):
            return Found(reason="asked for anew")
        return find(want, self._layers(want))

    def _to_refresh(self, want: Want) -> bool:
        asked = any(matches(pattern, want.table, want.dataset) for pattern in self.refresh)
        return asked and not self._memory.refreshed(want.key)

    def _serves(self, want: Want, found: Found, rules: Rules) -> bool:
        """Whether nobody has to be asked: what replay lacks of columns is made by rule."""
        if found.entry is None or not want.served_by(found.entry):
            return False
        return self.mode == "replay" or not _worth_asking(want, found)

    def _served(self, plan: Plan, want: Want, found: Found, rules: Rules) -> Recipe:
        recipe = found.known
        if recipe is None:  # pragma: no cover - what serves is known
            raise StoreError(f"Nothing is kept for {want.name}.")
        note = ""
        if found.kin is not None:
            lost = set(found.kin.entry.recipe.columns) - found.kin.removed
            recipe = completed(recipe, rules(want.name), {*found.added, *lost})
            note = found.reason + (": made by rule" if found.added else "")
        require_sound(recipe, plan.schema, f"{found.where}:")
        kind: Kind = "filled" if found.added else ("hit" if found.source == "cache" else "recorded")
        self._tell(kind, want, rows=len(recipe.rows), note=note)
        return recipe

    def _ordered(self, plan: Plan, missing: Wants, provider: str, write: Write, rules: Rules) -> dict[str, Recipe]:
        with self._locks.hold(want.key for want, _ in missing.values()):
            again = {name: (want, self._find(want)) for name, (want, _) in missing.items()}
            here = {name: pair for name, pair in again.items() if self._serves(*pair, rules)}
            still = {name: pair for name, pair in again.items() if name not in here}
            served = {name: self._served(plan, *pair, rules) for name, pair in here.items()}
            return served | (self._pay(plan, still, provider, write, rules) if still else {})

    def _pay(self, plan: Plan, still: Wants, provider: str, write: Write, rules: Rules) -> dict[str, Recipe]:
        self._refuse_again(still, provider)
        refusal = self.cache.refuses()
        if refusal:
            raise StoreError(f"Nobody is asked for what could not be kept: {refusal}", tables=still)
        for want, found in still.values():
            if found.stale:
                self._tell("stale", want, note=found.reason)
        order = Order(
            still,
            schema=plan.schema,
            store=self.cache,
            provider=provider,
            rules=rules,
            listen=self._listen,
            user=self._user,
        )
        try:
            order.run(write)
        except SydaError as error:
            for name in order.missing():
                self._memory.fail(still[name][0].key, str(error))
            raise
        finally:
            for name in order.entries:
                self._memory.refresh(still[name][0].key)
        return {name: entry.recipe for name, entry in order.entries.items()}

    def _refuse_again(self, still: Wants, provider: str) -> None:
        """A provider that failed is not called for the same again in this run."""
        failures = {name: self._memory.failure(want.key) for name, (want, _) in still.items()}
        failed = [name for name, message in failures.items() if message]
        if failed:
            raise ProviderError(
                f"{failures[failed[0]]}\n(So {provider!r} said earlier in this run; it is not asked again.)",
                tables=failed,
            )

    def _miss(self, missing: Wants) -> StoreError:
        lines = []
        for name, (want, found) in missing.items():
            self._tell("stale" if found.stale else "failed", want, note=_reason(want, found))
            lines.append(f"  - {name}: {_reason(want, found)}")
        return StoreError(
            f"Nothing to replay for {', '.join(missing)}, and no provider is called in replay.\n"
            + "\n".join(lines)
            + f"\nTo have it written: {self._command}",
            tables=missing,
        )

    def _tell(self, kind: Kind, want: Want, **more: Any) -> None:
        self._listen(Event(kind=kind, table=want.name, dataset=want.dataset, key=want.key, user=self._user, **more))


def _worth_asking(want: Want, found: Found) -> bool:
    """Whether a column was added that is no number the database counts, nor one it computes."""
    return any(not want.table[name].generated and not want.table[name].autoincrement for name in found.added)


def _reason(want: Want, found: Found) -> str:
    if found.entry is None:
        return f"kept for something else: {found.reason}" if found.reason else "nothing is kept for it"
    have = len(found.entry.recipe.rows)
    if want.carry_on:
        return f"its {have} rows are kept without specs to carry on to more than {want.rows}"
    return f"{have} rows are kept, and {want.rows} wanted"
