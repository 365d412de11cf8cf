"""The search: one row after the other, each the first of its options that breaks no rule."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import islice
from typing import Any

from pytest_syda.dataset.placing.rules import CheckRule, UniqueRule
from pytest_syda.dataset.placing.variables import ColumnVariable, KeyVariable

Variable = KeyVariable | ColumnVariable
Rule = CheckRule | UniqueRule

PASSES: tuple[tuple[int | None, int], ...] = ((None, 400), (3, 2_000), (12, 2_000), (None, 5_000))
"""How many options of each variable are looked at, and of all together, before a row counts as having no place: where
all values of one column are gone through in vain, the first few of every column may do."""
MOVES = 80
"""Rows that may be moved to make place for one."""
CROWD = 80
"""Combinations of a row without a place that are looked at for the one that moves fewest others."""
CHOICES = 20
"""Of these, options of each variable."""


class Search:
    def __init__(
        self,
        variables: Sequence[Variable],
        rules: Sequence[Rule],
        fixed: Mapping[str, Sequence[Any]],
        given: Mapping[str, Mapping[int, Any]],
    ) -> None:
        self.variables = variables
        self._fixed = fixed
        self._given = given
        self._rules = rules
        self._uniques = [rule for rule in rules if isinstance(rule, UniqueRule)]
        self._due = self._by_depth(rules)
        self._readers = [
            [self._depths(rule.columns) - {depth - 1} for rule in due] for depth, due in enumerate(self._due)
        ]
        """Of each of these rules, the other variables it reads."""
        self._neighbours = [
            {other for other in self._depths(each.columns) if other < depth} for depth, each in enumerate(variables)
        ]
        self.rows: dict[int, dict[str, Any]] = {}
        """Placed rows: values by column."""
        self.choices: dict[int, list[Any]] = {}
        """And what was chosen for each variable."""
        self.blame: Counter[str] = Counter()
        self._tries = 0
        self._width: int | None = None

    def run(self, order: Sequence[int], *, movable: bool) -> int | None:
        """Place these rows; the first that found no place, or None."""
        for row in order:
            if self._place(row):
                continue
            crowded = any(rule.text in self.blame for rule in self._uniques)
            blame = Counter(self.blame)
            if not (movable and crowded and self._make_place(row)):
                self.blame = blame
                return row
        return None

    def _by_depth(self, rules: Sequence[Rule]) -> list[list[Rule]]:
        """Each rule after the last of its columns is chosen."""
        due: list[list[Rule]] = [[] for _ in range(len(self.variables) + 1)]
        for rule in rules:
            due[max(self._depths(rule.columns), default=-1) + 1].append(rule)
        return due

    def _depths(self, columns: Collection[str]) -> set[int]:
        """The variables that write one of these columns."""
        return {depth for depth, each in enumerate(self.variables) if not set(each.columns).isdisjoint(columns)}

    def _start(self, row: int) -> dict[str, Any]:
        known = {name: values[row] for name, values in self._fixed.items()}
        for name, given in self._given.items():
            if row in given:
                known[name] = given[row]
        return known

    def _place(self, row: int) -> bool:
        for width, tries in PASSES:
            self._width, self._tries = width, tries
            if self._place_within(row):
                return True
            if width is None and self._tries >= 0:
                return False  # all there is was looked at
        return False

    def _place_within(self, row: int) -> bool:
        known = self._start(row)
        self.blame.clear()
        broken = next((rule for rule in self._due[0] if not rule.keeps(known)), None)
        if broken is not None:
            self.blame[broken.text] += 1
            return False
        choices: list[Any] = []
        if self._descend(row, known, choices) is not None:
            return False
        self._keep(row, known, choices)
        return True

    def _descend(self, row: int, known: dict[str, Any], choices: list[Any]) -> set[int] | None:
        """None once all is chosen; else the variables whose choices were in the way: going back to any other would
        change nothing (conflict-directed backjumping, Prosser 1993)."""
        depth = len(choices)
        if depth == len(self.variables):
            return None
        variable, culprits = self.variables[depth], set(self._neighbours[depth])
        due, readers = self._due[depth + 1], self._readers[depth + 1]
        for choice in islice(variable.options(row, known), self._width):
            self._tries -= 1
            if self._tries < 0:
                return set()
            added = variable.take(choice, row, known)
            if added is None:
                continue
            for place, rule in enumerate(due):
                if not rule.keeps(known):
                    self.blame[rule.text] += 1
                    culprits |= readers[place]
                    break
            else:
                choices.append(choice)
                deeper = self._descend(row, known, choices)
                if deeper is None:
                    return None
                choices.pop()
                if depth not in deeper:
                    culprits = deeper
                    self._undo(known, added)
                    return culprits
                culprits |= deeper - {depth}
            self._undo(known, added)
        return culprits

    @staticmethod
    def _undo(known: dict[str, Any], added: list[str]) -> None:
        for name in added:
            del known[name]

    def _keep(self, row: int, known: dict[str, Any], choices: list[Any]) -> None:
        self.rows[row], self.choices[row] = known, choices
        for rule in self._uniques:
            key = rule.key(known)
            if key is not None:
                rule.taken[key] = row

    def _drop(self, row: int) -> None:
        known = self.rows.pop(row)
        del self.choices[row]
        for rule in self._uniques:
            key = rule.key(known)
            if key is not None and rule.taken.get(key) == row:
                del rule.taken[key]

    def _make_place(self, row: int) -> bool:
        """Let a row in where it moves fewest others, and place those anew; all as before where that does not end."""
        before = dict(self.rows), dict(self.choices)
        waiting, visits = [row], Counter[int]()
        for _ in range(MOVES):
            if not waiting:
                return True
            current = waiting.pop()
            if self._place(current):
                continue
            visits[current] += 1
            found = self._least_in_the_way(current, visits)
            if found is None:
                break
            known, choices, others = found
            for other in others:
                self._drop(other)
            self._keep(current, known, choices)
            waiting += others
        self._restore(*before)
        return False

    def _restore(self, rows: dict[int, dict[str, Any]], choices: dict[int, list[Any]]) -> None:
        for row in [*self.rows]:
            self._drop(row)
        for row, known in rows.items():
            self._keep(row, known, choices[row])

    def _least_in_the_way(self, row: int, visits: Counter[int]) -> tuple[dict[str, Any], list[Any], list[int]] | None:
        best: tuple[tuple[int, int], dict[str, Any], list[Any], list[int]] | None = None
        looked = 0
        for known, choices in self._combinations(row, self._start(row), []):
            looked += 1
            if looked > CROWD:
                break
            others = self._in_the_way(known)
            if others is None:
                continue
            cost = (sum(visits[other] for other in others), len(others))
            if best is None or cost < best[0]:
                best = (cost, dict(known), list(choices), others)
        return None if best is None else best[1:]

    def _combinations(
        self, row: int, known: dict[str, Any], choices: list[Any]
    ) -> Iterator[tuple[dict[str, Any], list[Any]]]:
        """Ways to place a row that break no CHECK, whoever has the combination."""
        depth = len(choices)
        if depth == len(self.variables):
            yield known, choices
            return
        variable = self.variables[depth]
        for choice in islice(variable.options(row, known), CHOICES):
            added = variable.take(choice, row, known)
            if added is None:
                continue
            if all(rule.keeps(known) for rule in self._due[depth + 1] if isinstance(rule, CheckRule)):
                choices.append(choice)
                yield from self._combinations(row, known, choices)
                choices.pop()
            self._undo(known, added)

    def _in_the_way(self, known: dict[str, Any]) -> list[int] | None:
        """The rows that have one of these combinations; None where one cannot be moved."""
        owners: dict[int, None] = {}
        for rule in self._uniques:
            key = rule.key(known)
            owner = rule.taken.get(key) if key is not None else None
            if owner is not None:
                if owner < 0 or any(owner in given for given in self._given.values()):
                    return None
                owners[owner] = None
        return [*owners]


def components(variables: Sequence[Variable], rules: Sequence[Rule]) -> Iterator[tuple[list[Variable], list[Rule]]]:
    """Variables that have a rule or a column in common, with their rules; rules about none of them come by
    themselves."""
    groups: list[set[int]] = []
    links = [set(each.columns) for each in (*rules, *variables)]
    links += [
        set(each.columns) | set(each.key.references)
        for each in variables
        if isinstance(each, KeyVariable) and each.refers_to_itself
    ]
    for columns in links:
        members = {number for number, each in enumerate(variables) if not columns.isdisjoint(each.columns)}
        touching = [group for group in groups if group & members]
        groups = [group for group in groups if not group & members]
        groups.append(members.union(*touching))
    for group in groups:
        chosen = [variables[number] for number in sorted(group)]
        names = {name for each in chosen for name in each.columns}
        its_rules = [rule for rule in rules if not names.isdisjoint(rule.columns)]
        if chosen:
            yield chosen, its_rules
    alone = [rule for rule in rules if all(set(rule.columns).isdisjoint(each.columns) for each in variables)]
    if alone:
        yield [], alone
