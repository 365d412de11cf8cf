"""The public test double: a provider that answers from a list and counts its calls. Costs nothing, calls nobody."""

from __future__ import annotations

import json
import os
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

import msgspec

from pytest_syda.dataset.plan import Plan
from pytest_syda.dataset.wanted import Wanted
from pytest_syda.errors import ProviderError, nearest
from pytest_syda.providers.offline.provider import OfflineProvider
from pytest_syda.recipe.document import Provenance, Recipe, decode_recipe
from pytest_syda.words import count

Answer = Mapping[str, Any] | BaseException | Callable[[Plan, Sequence[Wanted]], Any]
"""What one call gets: by table, rows or a whole recipe; an exception to raise; or a function that gives either of
these, or mappings one after the other, so that a call is answered in several parts."""

VARIABLE = "SYDA_SCRIPT"

_HOW = """The provider 'scripted' has no answers. Give it some in conftest.py:

    from pytest_syda import Scripted, register_provider
    scripted = Scripted([{"customers": [{"name": "Acme"}, {"name": "Globex"}]}])
    register_provider("scripted", lambda: scripted, replace=True)

or name a JSON file with such a list: SYDA_SCRIPT=answers.json."""


class Scripted:
    """Answers from a list, an answer a call.

    An answer names tables (or classes) and gives each its rows, or a whole recipe as a dict. What an answer lacks of
    columns is made by the offline rules; a table it leaves out altogether, too. Rows for a table whose first rows are
    known already are the further ones.

    Args:
        answers: what the calls get, in order; a call beyond the last one is a ProviderError.
        calls_file: gets a line for each call, from any process.
        max_rows: rows of a table that are asked for at most.
        delay: seconds that a call takes.
        usage: what a call costs, such as {"input_tokens": 10}; counted with the first table of each.
    """

    def __init__(
        self,
        answers: Iterable[Answer] | None,
        *,
        name: str = "scripted",
        calls_file: str | os.PathLike[str] | None = None,
        max_rows: int = 100,
        delay: float = 0,
        usage: Mapping[str, int] | None = None,
    ) -> None:
        self.name = name
        self.max_rows = max_rows
        self.asked: list[tuple[Wanted, ...]] = []
        """What each call was asked for."""
        self._answers = None if answers is None else list(answers)
        self._calls_file = Path(calls_file) if calls_file is not None else None
        self._delay = delay
        self._usage = dict(usage or {})
        self._lock = threading.Lock()

    @property
    def calls(self) -> int:
        """How often this object was called."""
        return len(self.asked)

    def write(self, plan: Plan, wanted: Sequence[Wanted]) -> Iterator[Recipe]:
        """Raises ProviderError where no answer is left."""
        answer = self._next(tuple(wanted))
        time.sleep(self._delay)
        if callable(answer):
            answer = answer(plan, wanted)
        if isinstance(answer, BaseException):
            raise answer
        provenance = Provenance(provider=self.name, usage=self._usage)
        for recipe in Reading(plan, self.name).recipes(wanted, answer):
            yield recipe if recipe.provenance.usage else msgspec.structs.replace(recipe, provenance=provenance)
            provenance = Provenance(provider=self.name)

    def _next(self, wanted: tuple[Wanted, ...]) -> Answer:
        if self._answers is None:
            raise ProviderError(_HOW)
        with self._lock:
            self.asked.append(wanted)
            number = len(self.asked)
        _count(self._calls_file, wanted)
        if number > len(self._answers):
            has, tables = count(len(self._answers), "answer"), ", ".join(each.table for each in wanted)
            raise ProviderError(
                f"The provider {self.name!r} has {has}, and this is call {number}: {tables}. "
                "Give it one more, or find out why it is called so often.",
                tables=[each.table for each in wanted],
            )
        return self._answers[number - 1]


class Reading:
    """Answers as recipes of one plan."""

    def __init__(self, plan: Plan, name: str) -> None:
        self._plan, self._name = plan, name
        self._offline = OfflineProvider()

    def recipes(self, wanted: Sequence[Wanted], answer: Any) -> Iterator[Recipe]:
        """A recipe for each table that is wanted, and for each part of the answer that speaks of it."""
        orders = {each.table: each for each in wanted}
        spoken_of = set()
        for part in self._parts(answer):
            for table, said in self._by_key(part):
                if table in orders:
                    spoken_of.add(table)
                    yield self._recipe(orders[table], said)
        yield from (self._recipe(each, []) for each in wanted if each.table not in spoken_of)

    def _parts(self, answer: Any) -> Iterable[Any]:
        if isinstance(answer, Mapping):
            return [answer]
        if isinstance(answer, Iterable) and not isinstance(answer, str):
            return answer
        raise self._nonsense(answer)

    def _nonsense(self, answer: Any) -> ProviderError:
        return ProviderError(
            f"An answer of the provider {self._name!r} is of type {type(answer).__name__}. "
            'Give a mapping of tables to rows: {"customers": [{"name": "Acme"}]}.'
        )

    def _by_key(self, part: Any) -> Iterator[tuple[str, Any]]:
        if not isinstance(part, Mapping):
            raise self._nonsense(part)
        names = self._plan.schema.names()
        for name, said in part.items():
            if name in names:
                yield names[name], said
            elif meant := nearest(name, names, everything_up_to=0):  # another test's tables are nobody's mistake
                raise ProviderError(f"An answer of the provider {self._name!r} speaks of {name!r}. {meant}")

    def _recipe(self, wanted: Wanted, said: Any) -> Recipe:
        by_rule = self._offline.recipe(self._plan, wanted.table)
        if isinstance(said, Mapping):
            recipe = decode_recipe(msgspec.json.encode({"table": wanted.table, "columns": {}, **said}))
            return msgspec.structs.replace(recipe, columns={**by_rule.columns, **recipe.columns})
        if not isinstance(said, list | tuple) or not all(isinstance(row, Mapping) for row in said):
            raise ProviderError(
                f"An answer of the provider {self._name!r} gives {wanted.table} no list of rows. "
                'Write [{"name": "Acme"}], or a whole recipe as a dict.'
            )
        return msgspec.structs.replace(by_rule, rows=_rows(wanted, said), provenance=Provenance(provider=self._name))


def _rows(wanted: Wanted, said: Iterable[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """The rows of an answer after, or around, those that are known."""
    rows = [dict(row) for row in said]
    known = list(wanted.known.rows) if wanted.known else []
    if not wanted.columns:
        return known + rows
    filled = [{**row, **more} for row, more in zip(known, [*rows, *({} for _ in known)], strict=False)]
    return filled + rows[len(known) :]


def _count(file: Path | None, wanted: Iterable[Wanted]) -> None:
    """A line for a call; appending is atomic, whoever else appends."""
    if file is None:
        return
    line = json.dumps({"pid": os.getpid(), "tables": [each.table for each in wanted]}) + "\n"
    descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    try:
        os.write(descriptor, line.encode())
    finally:
        os.close(descriptor)


def from_environment() -> Scripted:
    """The one that is registered: answers from the file that SYDA_SCRIPT names, or none. One for a process, so that
    each call gets the next answer, whoever calls.

    Raises:
        ProviderError: the file cannot be read, or is no list of answers.
    """
    path = os.environ.get(VARIABLE)
    if not path:
        return Scripted(None)
    try:
        stat = Path(path).stat()
    except OSError as error:
        raise ProviderError(f"{VARIABLE}={path} cannot be read: {error}") from error
    return _from_file(str(Path(path).absolute()), path, (stat.st_mtime_ns, stat.st_size))


@cache
def _from_file(_where: str, path: str, _stamp: tuple[int, int]) -> Scripted:
    try:
        answers = json.loads(Path(path).read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise ProviderError(f"{VARIABLE}={path} cannot be read: {error}") from error
    if not isinstance(answers, list):
        raise ProviderError(f"{VARIABLE}={path} is no list of answers, one for each call.")
    return Scripted([ProviderError(each) if isinstance(each, str) else each for each in answers])
