"""Moments of stages come one after another, as the states are listed, and none waits for one that waits for it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from pytest_syda.providers.offline.context import TableContext
from pytest_syda.providers.offline.lifecycle import place
from pytest_syda.providers.offline.living import deed_of, is_done, states_of
from pytest_syda.providers.offline.specs import altered, changed
from pytest_syda.providers.offline.timeline import CHANGED, FUTURE, MOMENTS, PLACED, rank_in
from pytest_syda.recipe.kinds.moments import Datetime
from pytest_syda.recipe.spec import Spec


def untangled(home: TableContext, specs: Mapping[str, Spec]) -> dict[str, Spec]:
    """The specs, where no moment waits for one that waits for it."""
    found = dict(specs)
    for column in home.table.columns:
        name = column.name
        if column.type.kind in MOMENTS and name in _needed(found, name):
            found[name] = changed(found[name], lambda spec, own=name: _without(spec, found, own))  # type: ignore[misc]
    return found


def _without(spec: Spec, specs: Mapping[str, Spec], name: str) -> Spec:
    if not isinstance(spec, Datetime):
        return spec
    waiting = {path for path in (*spec.after, *spec.before) if path in specs and name in {path, *_needed(specs, path)}}
    after = tuple(path for path in spec.after if path not in waiting)
    before = tuple(path for path in spec.before if path not in waiting)
    lost = spec.start == "-99y" and not after and not before
    return altered(spec, after=after, before=before, start="-3y" if lost else spec.start)


def _needed(specs: Mapping[str, Spec], name: str) -> set[str]:
    """The columns of the row that a column waits for, near and far."""
    seen: set[str] = set()
    waiting = [name]
    while waiting:
        for path in _paths(specs[waiting.pop()]):
            if path in specs and path not in seen:
                seen.add(path)
                waiting.append(path)
    return seen


def _paths(spec: Spec) -> Iterator[str]:
    yield from spec.reads()
    for _, inner in spec.children():
        yield from _paths(inner)


def by_stages(home: TableContext, specs: Mapping[str, Spec]) -> dict[str, Spec]:
    """The specs, where moments of stages come one after another as the states are listed."""
    found = dict(specs)
    places = _places(home, found)
    for name, here in places.items():
        earlier = [other for other, there in places.items() if there < here]
        later = {other for other, there in places.items() if there > here}

        def turned(spec: Spec, earlier: list[str] = earlier, later: set[str] = later) -> Spec:
            if not isinstance(spec, Datetime):
                return spec
            after = [path for path in dict.fromkeys((*spec.after, *earlier)) if path not in later]
            return altered(spec, after=tuple(after), before=tuple(path for path in spec.before if path not in earlier))

        found[name] = changed(found[name], turned) if earlier or later else found[name]
    staged = {name for name in places if home.table[name].nullable}
    return {name: spec if name in places else _unbounded(home, name, spec, staged) for name, spec in found.items()}


def _unbounded(home: TableContext, name: str, spec: Spec, staged: set[str]) -> Spec:
    """What every row has from its beginning waits for none of the stages that it may never reach."""
    if not isinstance(spec, Datetime) or not 0 < rank_in(home, home.own_words(name)) <= PLACED:
        return spec
    after = tuple(path for path in spec.after if path not in staged)
    return altered(spec, after=after) if after != spec.after else spec


def _places(home: TableContext, specs: Mapping[str, Spec]) -> dict[str, int]:
    """The moments that states are called after, and where these stand in their list."""
    found: dict[str, int] = {}
    for column in home.table.columns:
        deed = deed_of(home.own_words(column.name)) if column.type.kind in MOMENTS else ()
        if not is_done(deed) or rank_in(home, home.own_words(column.name)) in {FUTURE, CHANGED}:
            continue
        for _, states in states_of(home, specs, deed):
            there = place(deed, states)
            if there is not None:
                found.setdefault(column.name, there)
    return found
