"""One dataset for one call of the library: request, recipes, rows, and whether its generators kept the constraints."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeVar

from pytest_syda.errors import Problem, RequestError, SydaError
from pytest_syda.structured.progress import SILENT, Shown
from pytest_syda.structured.reading import Read, without_keys
from pytest_syda.structured.registered import Registered

if TYPE_CHECKING:
    from pytest_syda.dataset.dataset import Dataset


E = TypeVar("E", bound=SydaError)
T = TypeVar("T")


@dataclass(frozen=True)
class Wanted:
    """One call, in the words of the library."""

    read: Read
    sizes: Any
    prompts: Any = None
    prompt: str | None = None
    custom: Mapping[Any, Any] = field(default_factory=dict)
    default_size: int = 10
    seed: int = 0
    locale: str = "en_US"
    provider: Any = "offline"
    store: Any = None
    shown: Shown = SILENT
    alone: bool = False
    """Whether one table is asked for, so that keys with a generator need no parents."""


def make_dataset(wanted: Wanted, registered: Registered) -> Dataset:
    """The dataset.

    Raises:
        SydaError: whatever stands in the way.
    """
    from pytest_syda.seeding import Asked, make, resolve
    from pytest_syda.sinks.session import SessionHome
    from pytest_syda.structured.amending import amender
    from pytest_syda.structured.verifying import verify

    read = wanted.read
    generators, problems = _generators(read, registered, wanted.custom)
    sizes, prompts = wanted.sizes, wanted.prompts
    if wanted.alone:
        generators = _of_one(read, generators, sizes)
        read = without_keys(read, generators)
        sizes = {name: size for name, size in sizes.items() if name in read.schema or not isinstance(name, str)}
        prompts = {name: text for name, text in prompts.items() if name in read.schema}
        generators = {name: each for name, each in generators.items() if name in read.schema}
    asked = Asked(
        models=None,
        sizes=sizes,
        prompt=wanted.prompt,
        prompts=prompts,
        generators=generators,
        seed=wanted.seed,
        provider=wanted.provider,
        locale=wanted.locale,
        default_size=wanted.default_size,
    )
    request = _resolved(lambda: resolve(read.introspection, asked), problems)
    amend = None if read.wishes is None else amender(read.wishes)
    dataset = make(
        read.introspection, request, amend=amend, store=wanted.store, provider=wanted.shown.provider(wanted.provider)
    )
    verify(dataset, wanted.shown)
    return dataset.bind(SessionHome(read.introspection, None))


def _generators(
    read: Read, registered: Registered, custom: Mapping[Any, Any]
) -> tuple[dict[str, Any], Sequence[Problem]]:
    """By table and column: those of the schema itself, those registered, and last those of this call, which take the
    place of others for the same column. And what is wrong with the names of these."""
    from pytest_syda.dataset.resolve import Resolver

    found: dict[str, dict[str, Any]] = {}
    resolver = Resolver(read.schema, read.introspection.key)
    own = resolver.generators(custom)
    for table in read.schema:
        here = dict(read.generators.get(table.name, {}))
        for source in (registered.of(table, read.said.get(table.name, {}), read.names(table)), own.get(table.name, {})):
            here = {name: made for name, made in here.items() if name not in source} | dict(source)
        if here:
            found[table.name] = here[""] if [*here] == [""] else here
    return found, resolver.problems


def _of_one(read: Read, generators: Mapping[str, Any], made: Mapping[str, Any]) -> dict[str, Any]:
    """Those of the one table that is asked for. Of parents that were `made` before only those of the columns that keys
    refer to, which must come out as they did then; whatever else is registered was not meant for them here."""
    listed = set(read.introspection.listed)
    referred = {(key.table, name) for table in read.schema for key in table.foreign_keys for name in key.references}
    found: dict[str, Any] = {}
    for table, own in generators.items():
        if table in listed:
            found[table] = own
        elif table in made and isinstance(own, Mapping):
            kept = {name: each for name, each in own.items() if (table, name) in referred}
            found |= {table: kept} if kept else {}
    return found


def _resolved(resolve: Callable[[], T], problems: Sequence[Problem]) -> T:
    """The request; with the problems found before beside those of its own."""
    try:
        request = resolve()
    except RequestError as error:
        if not problems or not error.problems:
            raise
        raise RequestError.of(
            str(error).partition("\n")[0], [*problems, *error.problems], tables=error.tables
        ) from None
    if problems:
        raise RequestError.of("The request makes no sense:", problems)
    return request


_SPOKEN = {"sizes": "sample_sizes", "generators": "custom_generators"}


_NO_EXCLUDING = re.compile(r",? or leave \w+(?: \w+)? out with exclude=\[[^\]]*\]")
"""The library is given the tables it makes, and leaves none out."""


def in_our_words(error: E, words: Mapping[str, str] | None = None) -> E:
    """The same with the parameters called as the library calls them."""
    spoken = _SPOKEN | dict(words or {})
    renamed = [_renamed(problem, spoken) for problem in error.problems]
    if not renamed or renamed == [*error.problems]:
        return error
    return type(error).of(str(error).partition("\n")[0], renamed, tables=error.tables)


def _renamed(problem: Problem, spoken: Mapping[str, str]) -> Problem:
    word, bracket, rest = problem.path.partition("[")
    ours = spoken.get(word, word)
    path = ours if ours == "sample_size" else f"{ours}{bracket}{rest}"
    remedy = problem.remedy
    if spoken["sizes"] == "sample_size":
        remedy = re.sub(r"\bsizes=\{[^{}]*: (\d+)\}", r"sample_size=\1", remedy)
    remedy = _NO_EXCLUDING.sub("", remedy)
    for theirs, word in spoken.items():
        remedy = re.sub(rf"\b{theirs}=", f"{word}=", remedy)
    return Problem(path, problem.message, remedy)


def notes_of(dataset: Dataset, read: Read) -> list[str]:
    """What was decided that nobody asked for: sizes cut to what can exist, values that a model did not write, columns
    and tables that could not be read. That rules carry on where a model had nothing to say is no news."""
    skipped = [f"{what} is left out: {why}" for what, why in read.introspection.skipped.items()]
    by_rule = {note for note in dataset.shortfalls if "made offline" not in note}
    return [*skipped, *(note for note in dataset.notes if note not in by_rule)]
