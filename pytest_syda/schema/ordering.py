"""The order in which tables are filled: parents before children, and what to do where that cannot be."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

import msgspec

from pytest_syda.schema.types import ForeignKey, Schema, Table

NULLABLE, DEFERRABLE, STRICT = range(3)
"""How hard a key is to leave for later: by a NULL and an UPDATE, by a deferred constraint, or not at all."""


class Order(msgspec.Struct, frozen=True):
    """The tables in insertion order, and the keys whose parents come later all the same."""

    tables: tuple[str, ...]
    deferred: tuple[tuple[str, ForeignKey], ...] = ()
    """(table, key) whose parent rows come later: NULL first where the key may be NULL, else a deferred constraint."""
    cycles: tuple[tuple[str, ...], ...] = ()
    """Groups of tables held together by NOT NULL keys that are not deferrable."""


Edges = dict[str, dict[str, int]]
"""Child to parent to the hardness of the hardest key between them."""


def insertion_order(schema: Schema) -> Order:
    """Parents before children; where there is a choice, the order of declaration.

    Tables in a circle are ordered so that only nullable keys point forward, else only deferrable ones. A table's
    keys to itself do not count.
    """
    edges = {table.name: _parents(table, schema) for table in schema}
    cycles: list[tuple[str, ...]] = []
    tables = tuple(_arrange(list(edges), edges, NULLABLE, cycles))
    return Order(tables, tuple(_deferred(tables, schema, cycles)), tuple(cycles))


def hardness(table: Table, key: ForeignKey) -> int:
    """A key with one column that may be NULL can be left open (MATCH SIMPLE), unless that is part of the row's own."""
    if any(table[column].nullable and column not in table.primary_key for column in key.columns):
        return NULLABLE
    return DEFERRABLE if key.deferrable else STRICT


def _parents(table: Table, schema: Schema) -> dict[str, int]:
    found: dict[str, int] = {}
    for key in table.foreign_keys:
        if key.table != table.name and key.table in schema:
            found[key.table] = max(found.get(key.table, 0), hardness(table, key))
    return found


def _arrange(names: list[str], edges: Edges, level: int, cycles: list[tuple[str, ...]]) -> Iterator[str]:
    """Order by the edges of this level and harder; within a group those hold together, by the harder alone."""
    for group in _parents_first(_groups(names, edges, level), edges, level):
        if len(group) == 1:
            yield from group
        elif level < STRICT:
            yield from _arrange(group, edges, level + 1, cycles)
        else:
            cycles.append(tuple(group))
            yield from group


def _parents_first(groups: list[list[str]], edges: Edges, level: int) -> Iterator[list[str]]:
    """Whichever group has all its parents placed; of several the one with fewest softer parents missing."""
    waiting = list(groups)
    while waiting:
        absent = {name for group in waiting for name in group}
        ready = [group for group in waiting if not _missing(group, edges, absent, level)]
        group = min(ready, key=lambda group: len(_missing(group, edges, absent, NULLABLE)))
        waiting.remove(group)
        yield group


def _missing(group: list[str], edges: Edges, absent: Collection[str], level: int) -> set[str]:
    return {
        parent
        for name in group
        for parent, hard in edges[name].items()
        if hard >= level and parent in absent and parent not in group
    }


def _groups(names: list[str], edges: Edges, level: int) -> list[list[str]]:
    """The strongly connected groups, each in declaration order, and so are the groups (Tarjan 1972, no recursion)."""
    position = {name: number for number, name in enumerate(names)}
    graph = {name: [p for p, hard in edges[name].items() if hard >= level and p in position] for name in names}
    groups = [sorted(group, key=position.__getitem__) for group in strongly_connected(graph)]
    return sorted(groups, key=lambda group: position[group[0]])


def strongly_connected(graph: dict[str, list[str]]) -> Iterator[list[str]]:
    """Tarjan's algorithm with a stack of its own: schemas may be deeper than Python's."""
    index: dict[str, int] = {}
    low: dict[str, int] = {}
    stack: list[str] = []
    for root in graph:
        work: list[tuple[str, Iterator[str]]] = [(root, iter(()))] if root not in index else []
        while work:
            node, successors = work[-1]
            if node not in index:
                index[node] = low[node] = len(index)
                stack.append(node)
                successors = iter(graph[node])
                work[-1] = (node, successors)
            following = _advance(node, successors, index, low, stack)
            if following is not None:
                work.append((following, iter(())))
                continue
            work.pop()
            if work:
                low[work[-1][0]] = min(low[work[-1][0]], low[node])
            if low[node] == index[node]:
                yield _pop(stack, node)


def _advance(
    node: str, successors: Iterable[str], index: dict[str, int], low: dict[str, int], stack: list[str]
) -> str | None:
    """The next successor nobody has visited; those on the stack lower this node's link on the way."""
    for successor in successors:
        if successor not in index:
            return successor
        if successor in stack:
            low[node] = min(low[node], index[successor])
    return None


def _pop(stack: list[str], node: str) -> list[str]:
    group: list[str] = []
    while not group or group[-1] != node:
        group.append(stack.pop())
    return group


def _deferred(
    tables: tuple[str, ...], schema: Schema, cycles: list[tuple[str, ...]]
) -> Iterator[tuple[str, ForeignKey]]:
    position = {name: number for number, name in enumerate(tables)}
    for name in tables:
        for key in schema[name].foreign_keys:
            if position.get(key.table, -1) > position[name] and not _held(name, key, schema, cycles):
                yield name, key


def _held(name: str, key: ForeignKey, schema: Schema, cycles: list[tuple[str, ...]]) -> bool:
    together = any(name in group and key.table in group for group in cycles)
    return together and hardness(schema[name], key) == STRICT
