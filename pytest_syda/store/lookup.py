"""How a recipe is looked up: recordings, then the cache, then a provider, which is paid once for each key."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from pytest_syda.dataset.plan import Plan
from pytest_syda.errors import RequestError
from pytest_syda.recipe.document import Recipe
from pytest_syda.store.events import Listener
from pytest_syda.store.locks import Locks
from pytest_syda.store.looking import Ask, Context, Looking
from pytest_syda.store.modes import Mode
from pytest_syda.store.order import Rules, Write
from pytest_syda.store.runs import RunMemory
from pytest_syda.store.store import Store

COMMAND = "run it once with the mode `live`, outside of CI"


class Lookup:
    """Recipes for plans, each paid for once.

    Args:
        cache: where new entries go.
        recordings: looked at first, never written here.
        mode: in `replay` no provider is called.
        refresh: patterns of tables (`Customer`, `crm.*`) that are written anew, once in a run.
        folder: for locks and for the memory of a run, so that processes wait for each other; None within one process.
        renew: keep what serves though its columns came and went as what it is now, to be recorded.
        run_id: the same for all processes of a run.
        listen: is told what happened.

    Raises:
        RequestError: a refresh in replay.
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
        renew: bool = False,
        listen: Listener = lambda _event: None,
    ) -> None:
        if refresh and mode == "replay":
            raise RequestError("A refresh asks a provider, which replay never does. Say --syda-mode=live with it.")
        self._context = Context(
            cache=cache,
            recordings=recordings,
            mode=mode,
            refresh=tuple(refresh),
            locks=Locks(folder),
            memory=RunMemory(folder / "runs" if folder else None, run_id),
            renew=renew,
            listen=listen,
            command=COMMAND,
        )

    @property
    def cache(self) -> Store:
        return self._context.cache

    @property
    def recordings(self) -> Store | None:
        return self._context.recordings

    @property
    def mode(self) -> Mode:
        return self._context.mode

    def on_behalf_of(self, user: str, command: str = COMMAND) -> Lookup:
        """The same lookup for one user, such as a test's id; `command` is what to run where something is missing."""
        other = object.__new__(type(self))
        other._context = replace(self._context, user=user, command=command)
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
        ask = Ask(provider=provider_name, write=write, rules=rules, max_rows=max_rows)
        return Looking(self._context, plan, ask).recipes()
