"""One lookup for one plan: what is kept serves, what is missing is ordered under locks, all of it passes the gate."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from pytest_syda.dataset.plan import Plan
from pytest_syda.errors import ProviderError, RecipeError, StoreError, SydaError
from pytest_syda.recipe.document import Recipe
from pytest_syda.store.entry import Entry
from pytest_syda.store.events import Kind, Listener
from pytest_syda.store.finding import Found, Layer, find
from pytest_syda.store.gate import Gate
from pytest_syda.store.locks import Locks
from pytest_syda.store.merging import completed
from pytest_syda.store.modes import Mode
from pytest_syda.store.naming import matches
from pytest_syda.store.order import Order, Rules, Write
from pytest_syda.store.runs import RunMemory
from pytest_syda.store.store import Store
from pytest_syda.store.strays import told, without_strays
from pytest_syda.store.want import Want, wants_of

Wants = Mapping[str, tuple[Want, Found]]


@dataclass(frozen=True, kw_only=True)
class Context:
    """What all lookups of a run share, and on whose behalf this one is."""

    cache: Store
    recordings: Store | None
    mode: Mode
    refresh: tuple[str, ...]
    locks: Locks
    memory: RunMemory
    renew: bool = False
    gate: Gate = field(default_factory=Gate)
    listen: Listener
    user: str = ""
    command: str = ""


@dataclass(frozen=True, kw_only=True)
class Ask:
    """Who writes what is missing, and how."""

    provider: str
    write: Write
    rules: Rules
    max_rows: int


class Looking:
    def __init__(self, context: Context, plan: Plan, ask: Ask) -> None:
        self._context, self._plan, self._ask = context, plan, ask
        self._wants: dict[str, Want] = {}
        self._served: dict[str, Recipe] = {}
        self._where: dict[str, str] = {}
        self._since: dict[str, str] = {}
        """When each recipe was written."""

    def recipes(self) -> dict[str, Recipe]:
        found = {want.name: (want, self._find(want)) for want in wants_of(self._plan, self._ask.max_rows)}
        self._wants = {name: want for name, (want, _) in found.items()}
        missing = self._serve(found)
        if missing and self._context.mode == "replay":
            raise self._miss(missing)
        self._pass()
        if missing:
            self._require_room(missing)
            with self._context.locks.hold(want.key for want, _ in missing.values()):
                self._order(missing)
            self._pass()
        return {each.name: self._served.get(each.name) or self._ask.rules(each.name) for each in self._plan}

    def _find(self, want: Want) -> Found:
        if self._to_refresh(want):
            return Found(reason=f"asked for anew{self._overruled(want)}")
        return find(want, self._layers(want))

    def _layers(self, want: Want) -> list[Layer]:
        layers: list[Layer] = [("cache", self._context.cache)]
        if self._context.recordings is None:
            return layers
        recorded: Layer = ("recordings", self._context.recordings)
        return [*layers, recorded] if self._context.memory.refreshed(want.key) else [recorded, *layers]

    def _overruled(self, want: Want) -> str:
        """What to say of a recording that comes before what is written now."""
        recordings = self._context.recordings
        if recordings is None or recordings.get(want.key, want.name) is None:
            return ""
        return f"; {recordings.where(want.key)} comes first again in the next run, unless --syda-record renews it"

    def _to_refresh(self, want: Want) -> bool:
        asked = any(matches(pattern, want.name, want.dataset, want.table.classes) for pattern in self._context.refresh)
        return asked and not self._context.memory.refreshed(want.key)

    def _serve(self, found: Wants) -> Wants:
        """Take what is kept as far as it is wanted. Returns what is missing."""
        for want, each in found.values():
            if self._serves(want, each):
                self._take(want, each)
        return {name: pair for name, pair in found.items() if name not in self._served}

    def _serves(self, want: Want, found: Found) -> bool:
        """Whether nobody has to be asked: what replay lacks of columns is made by rule."""
        if found.entry is None or not want.served_by(found.entry):
            return False
        return self._context.mode == "replay" or not _worth_asking(want, found)

    def _take(self, want: Want, found: Found) -> None:
        recipe, note, kept = found.known, "", ""
        if recipe is None:
            return
        if found.kin is not None:
            lost = set(found.kin.entry.recipe.columns) - found.kin.removed
            recipe = completed(recipe, self._ask.rules(want.name), {*found.added, *lost})
            note = found.reason + (": made by rule" if found.added else "")
            kept = "" if self._renew(want, found.kin.entry.replaced(recipe=recipe)) else found.kin.entry.key
        kind: Kind = "filled" if found.added else ("hit" if found.source == "cache" else "recorded")
        self._tell(kind, want, rows=len(recipe.rows), note=note, kept=kept)
        self._served[want.name], self._where[want.name] = recipe, found.where
        self._since[want.name] = found.entry.created if found.entry else ""

    def _renew(self, want: Want, entry: Entry) -> bool:
        """Keep what was kept with other columns as what it is now; where that is wanted, and nobody is asked for it."""
        context = self._context
        if not context.renew or context.mode == "replay" or context.cache.refuses():
            return False
        context.cache.put(entry.replaced(key=want.key, asked=dict(want.asked), dataset=want.dataset))
        return True

    def _pass(self) -> None:
        try:
            self._require_sound()
        except RecipeError:
            if not self._let_strays_go():
                raise
            self._require_sound()

    def _require_sound(self) -> None:
        tables = [each.name for each in self._plan if each.name in self._served]
        self._context.gate.require({name: self._served[name] for name in tables}, self._where, self._plan.schema)

    def _let_strays_go(self) -> bool:
        """Where parents were written after their children, keys to rows that these do not have are made by rule;
        otherwise they are somebody's mistake."""
        schema, left = self._plan.schema, dict[str, Recipe]()
        for name, recipe in self._served.items():
            if any(self._since.get(key.table, "") > self._since[name] for key in schema[name].foreign_keys):
                left[name], stray = without_strays(recipe, self._served, schema)
                if stray:
                    self._tell("filled", self._wants[name], rows=len(recipe.rows), note=told(stray))
        changed = any(recipe is not self._served[name] for name, recipe in left.items())
        self._served |= left
        return changed

    def _order(self, missing: Wants) -> None:
        """Under the locks: somebody else may have been faster."""
        still = self._serve({name: (want, self._find(want)) for name, (want, _) in missing.items()})
        if not still:
            return
        self._refuse_again(still)
        for want, found in still.values():
            if found.stale:
                self._tell("stale", want, note=found.reason)
        self._pay(still)

    def _require_room(self, missing: Wants) -> None:
        refusal = self._context.cache.refuses()
        if refusal:
            raise StoreError(f"Nobody is asked for what could not be kept: {refusal}", tables=missing)

    def _pay(self, still: Wants) -> None:
        context, ask = self._context, self._ask
        order = Order(
            still,
            schema=self._plan.schema,
            store=context.cache,
            provider=ask.provider,
            rules=ask.rules,
            listen=context.listen,
            user=context.user,
            known=dict(self._served),
            max_rows=ask.max_rows,
        )
        try:
            order.run(ask.write)
        except SydaError as error:
            for name in order.missing():
                context.memory.fail(still[name][0].key, ask.provider, str(error))
            raise
        finally:
            self._written(still, order)

    def _written(self, still: Wants, order: Order) -> None:
        for name, entry in order.entries.items():
            self._served[name], self._where[name] = entry.recipe, self._context.cache.where(entry.key)
            self._since[name] = entry.created
            if self._to_refresh(still[name][0]):
                self._context.memory.refresh(entry.key)

    def _refuse_again(self, still: Wants) -> None:
        """A provider that failed is not called for the same again in this run."""
        memory, provider = self._context.memory, self._ask.provider
        failures = {name: memory.failure(want.key, provider) for name, (want, _) in still.items()}
        failed = [name for name, message in failures.items() if message]
        if failed:
            raise ProviderError(
                f"{failures[failed[0]]}\n(So {provider!r} said earlier in this run; it is not asked again.)",
                tables=failed,
            )

    def _miss(self, missing: Wants) -> StoreError:
        for want, found in missing.values():
            self._tell("stale" if found.stale else "missing", want, note=_reason(want, found))
        lines = [f"  - {name}: {_reason(want, found)}" for name, (want, found) in missing.items()]
        return StoreError(
            f"Nothing to replay for {', '.join(missing)}, and no provider is called in replay.\n"
            + "\n".join(lines)
            + f"\nTo have it written: {self._context.command}",
            tables=missing,
        )

    def _tell(self, kind: Kind, want: Want, **more: Any) -> None:
        self._context.listen(want.event(kind, user=self._context.user, **more))


def _worth_asking(want: Want, found: Found) -> bool:
    """Whether a column was added that is no number the database counts, nor one it computes."""
    return any(not want.table[name].generated and not want.table[name].autoincrement for name in found.added)


def _reason(want: Want, found: Found) -> str:
    if found.lost:
        return found.lost
    if found.entry is None:
        return f"kept for something else: {found.reason}" if found.reason else "nothing is kept for it"
    have = len(found.entry.recipe.rows)
    if want.carry_on:
        return f"its {have} rows are kept without specs to carry on to more than {want.rows}"
    return f"{have} rows are kept, and {want.rows} wanted"
