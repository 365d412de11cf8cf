"""One order to a provider: what it yields is judged and kept at once, each table by itself."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from pytest_syda.dataset.wanted import Wanted
from pytest_syda.errors import Problem, ProviderError, RecipeError, SydaError
from pytest_syda.recipe.check import check
from pytest_syda.recipe.document import Recipe, decode_recipe, encode_recipe
from pytest_syda.recipe.rows import flaws
from pytest_syda.store.entry import Entry
from pytest_syda.store.events import Kind, Listener, tokens_of
from pytest_syda.store.finding import Found
from pytest_syda.store.merging import completed, merged, now, signed
from pytest_syda.store.store import Store
from pytest_syda.store.strays import rows_named, told, without_strays
from pytest_syda.store.want import Want

if TYPE_CHECKING:
    from pytest_syda.schema.types import Schema

Write = Callable[[Sequence[Wanted]], Iterable[Recipe]]
Rules = Callable[[str], Recipe]


class Order:
    """What is wanted from a provider at once, and what came of it."""

    def __init__(
        self,
        wants: Mapping[str, tuple[Want, Found]],
        *,
        schema: Schema,
        store: Store,
        provider: str,
        rules: Rules,
        listen: Listener,
        user: str = "",
        known: Mapping[str, Recipe] | None = None,
        max_rows: int = 100,
    ) -> None:
        self._wants, self._known, self._max_rows = wants, known or {}, max_rows
        self._schema, self._store, self._provider = schema, store, provider
        self._rules, self._listen, self._user = rules, listen, user
        self.entries: dict[str, Entry] = {}
        """What passed the gate and is kept, by table."""
        self._problems: dict[str, list[Problem]] = {}
        self._used: dict[str, dict[str, int]] = {}
        self._fewest_calls = 1
        self._notes: dict[str, str] = {}

    def run(self, write: Write) -> None:
        """Raises ProviderError or RecipeError for what could not be had; what could be is kept all the same."""
        try:
            for recipe in write([self._wanted(want, found) for want, found in self._wants.values()]):
                self._take(recipe)
        except SydaError as error:
            self._count(error)
            raise
        except Exception as error:
            raise ProviderError(
                f"The provider {self._provider!r} failed: {type(error).__name__}: {error}", tables=self.missing()
            ) from error
        finally:
            self._tell()
        self._finish()

    def missing(self) -> list[str]:
        """Tables that are not kept as far as they are wanted."""
        return [
            name
            for name, (want, _) in self._wants.items()
            if name not in self.entries or not want.served_by(self.entries[name])
        ]

    def _wanted(self, want: Want, found: Found) -> Wanted:
        known = found.known
        return Wanted(
            table=want.name,
            rows=max(want.rows, len(known.rows) if known else 0, self._named(want)),
            carry_on=want.carry_on and not (found.entry is not None and found.entry.carries_on),
            known=known,
            columns=found.added or None,
            beside=self._known,
        )

    def _named(self, want: Want) -> int:
        """As many rows as children that are kept already have parents."""
        return min(rows_named(want.name, self._known, self._schema), self._max_rows)

    def _take(self, written: Recipe) -> None:
        if written.table not in self._wants:
            raise ProviderError(
                f"The provider {self._provider!r} wrote a recipe of {written.table!r}, which it was not asked for.",
                tables=[written.table],
            )
        want, found = self._wants[written.table]
        self._used[want.name] = written.provenance.usage
        recipe = _as_read(self._whole(signed(written, self._provider), found))
        recipe, stray = without_strays(recipe, self._known, self._schema)
        self._notes[want.name] = told(stray)
        self._problems[want.name] = self._judged(recipe)
        if not self._problems[want.name]:
            self._keep(want, found, recipe, finished=len(recipe.rows) >= want.rows)

    def _whole(self, written: Recipe, found: Found) -> Recipe:
        if found.known is None:
            return written
        carries_on = found.entry is not None and found.entry.carries_on
        recipe = merged(written, found.known, found.added, keep_specs=carries_on)
        lost = set(found.entry.recipe.columns) - set(recipe.columns) if found.entry and found.kin else set()
        return completed(recipe, self._rules(recipe.table), lost) if lost else recipe

    def _judged(self, recipe: Recipe) -> list[Problem]:
        """By itself; and with parents that this order wrote."""
        together = flaws({**self._finished(), recipe.table: recipe}, self._schema)
        own = [flaw.problem for flaw in together if flaw.table == recipe.table]
        return list(dict.fromkeys([*check(recipe, self._schema), *own]))

    def _finished(self) -> dict[str, Recipe]:
        """Parents whose rows are all there, so that a key to another one is wrong."""
        return {
            name: entry.recipe
            for name, entry in self.entries.items()
            if len(entry.recipe.rows) >= self._wants[name][0].rows
        }

    def _keep(self, want: Want, found: Found, recipe: Recipe, *, finished: bool) -> None:
        carried = found.entry is not None and found.entry.carries_on
        entry = Entry(
            key=want.key,
            asked=dict(want.asked),
            recipe=recipe,
            dataset=want.dataset,
            created=now(),
            wanted=max(want.rows, len(recipe.rows)) if finished else 0,
            carries_on=carried or (want.carry_on and finished),
            used_by=_users(found, self._user),
        )
        self._store.put(entry)
        self.entries[want.name] = entry

    def _finish(self) -> None:
        """What ended before it had all the rows that were wanted is not asked for again."""
        wrong = [problem for problems in self._problems.values() for problem in problems]
        if wrong:
            at_fault = [name for name, problems in self._problems.items() if problems]
            raise RecipeError.of(
                f"What the provider {self._provider!r} wrote did not pass the gate:", wrong, tables=at_fault
            )
        unwritten = [name for name in self._wants if name not in self.entries]
        if unwritten:
            raise ProviderError(
                f"The provider {self._provider!r} wrote nothing for {', '.join(unwritten)}.", tables=unwritten
            )
        for name in self.missing():
            want, found = self._wants[name]
            self._keep(want, found, self.entries[name].recipe, finished=True)

    def _count(self, error: SydaError) -> None:
        """What was paid for before the error, where the provider knows."""
        usage = error.usage if isinstance(error, ProviderError) else None
        if usage is not None:
            self._fewest_calls = 0
            self._used |= {name: dict(used) for name, used in usage.items() if name in self._wants}

    def _tell(self) -> None:
        calls = max(self._fewest_calls, sum(used.get("calls", 0) for used in self._used.values()))
        for name, (want, found) in self._wants.items():
            entry = self.entries.get(name)
            self._listen(
                want.event(
                    _kind(found) if entry else "failed",
                    rows=len(entry.recipe.rows) if entry else 0,
                    calls=calls,
                    tokens=tokens_of(self._used.get(name, {})),
                    microdollars=self._used.get(name, {}).get("microdollars", 0),
                    provider=self._provider,
                    user=self._user,
                    note="; ".join(filter(None, (found.reason, self._notes.get(name)))),
                )
            )
            calls = 0


def _as_read(recipe: Recipe) -> Recipe:
    """As it will be read from where it is kept, so that the first run has the same values as all others."""
    try:
        return decode_recipe(encode_recipe(recipe))
    except (TypeError, ValueError) as error:  # of the encoder
        raise RecipeError(f"The recipe of {recipe.table!r} is no JSON: {error}", tables=[recipe.table]) from error


def _users(found: Found, user: str) -> list[str]:
    """Who asked for it first, and who had it extended."""
    before = found.entry.used_by if found.entry else []
    return list(dict.fromkeys([*before, user] if user else before))


def _kind(found: Found) -> Kind:
    if found.added:
        return "filled"
    return "extended" if found.known is not None else "written"
