"""What is there in some rows only, as comments tell: `NULL for bikes`, `only when the type is refund`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from pytest_syda.providers.offline.context import TableContext
from pytest_syda.providers.offline.facts import read_facts
from pytest_syda.providers.offline.specs import altered
from pytest_syda.providers.offline.words import singular, words
from pytest_syda.recipe.kinds.choices import Choice, Empty, When
from pytest_syda.recipe.kinds.numbers import Bool
from pytest_syda.recipe.spec import Spec
from pytest_syda.schema.types import Column

_ABSENT = re.compile(
    r"\b(?:null|none|empty|blank|unset|missing|not set|n/a|nil)\s+(?:for|when|if|where|in case of|with)\s+(.+)",
    re.IGNORECASE,
)
_PRESENT = re.compile(
    r"\b(?:only|just|required|present|set|filled(?: in)?|mandatory|given|used|applies|applicable)"
    r"(?:\s+(?:set|filled|used|given|present|there|applicable|relevant))?\s+(?:for|when|if|where|in case of|with|on)\s+"
    r"(.+)|\b(?:null|none|empty|blank)\s+unless\s+(.+)",
    re.IGNORECASE,
)
_UNTIL = re.compile(
    r"\b(?:null|none|empty|blank|unset|not set)\s+(?:until|till|before)\s+(?:it (?:is|was) )?(\w+)", re.IGNORECASE
)
_NEGATED = re.compile(r"\b(?:not|isn't|no|without|never|false)\b", re.IGNORECASE)


def there_as_told(home: TableContext, specs: Mapping[str, Spec]) -> dict[str, Spec]:
    """The specs, where a column is NULL in the rows that its comment says."""
    found = dict(specs)
    for column in home.table.columns:
        if not column.nullable or column.name in home.foreign or column.name in home.uniques:
            continue
        until = _UNTIL.search(column.comment)
        if until and not isinstance(found[column.name], When | Empty):
            found[column.name] = _once(home, found, column, until[1].lower())
            continue
        absent, present = _ABSENT.search(column.comment), _PRESENT.search(column.comment)
        said = absent[1] if absent else next((part for part in present.groups() if part), "") if present else ""
        if said and not isinstance(found[column.name], When | Empty):
            found[column.name] = _where(home, found, column, said, there=absent is None)
    return found


def _once(home: TableContext, specs: Mapping[str, Spec], column: Column, deed: str) -> Spec:
    """The spec of a column that is there once something was done: in rows with its moment, or in a state after it."""
    from pytest_syda.providers.offline.lifecycle import reached, same_deed
    from pytest_syda.providers.offline.living import states_of

    spec = specs[column.name]
    filled = altered(spec, null_rate=0.0)
    for other in home.table.columns:
        dated = other.nullable and other.type.kind in {"date", "datetime"} and other.name != column.name
        if dated and any(same_deed(word, deed) for word in home.own_words(other.name)):
            return spec if column.name in _reads(specs, other.name, set()) else When(
                column=other.name, cases={"null": Empty()}, otherwise=filled)  # fmt: skip
    for name, states in states_of(home, specs, (deed,)):
        done = reached((deed,), states)
        if done and len(done) < len(states) and column.name not in _reads(specs, name, set()):
            return When(column=name, cases=dict.fromkeys(done, filled))
    return spec


def _where(home: TableContext, specs: Mapping[str, Spec], column: Column, said: str, *, there: bool) -> Spec:
    """The spec of a column that is there, or is not, in the rows of which something is said."""
    spec = specs[column.name]
    filled = altered(spec, null_rate=0.0)
    for name, cases in _told(home, specs, said):
        if name == column.name or column.name in _reads(specs, name, set()):
            continue
        if there:
            return When(column=name, cases=dict.fromkeys(cases, filled))
        return When(column=name, cases=dict.fromkeys(cases, Empty()), otherwise=filled)
    return spec


def _told(home: TableContext, specs: Mapping[str, Spec], said: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The columns that a phrase is about, with the values it names."""
    clause = re.split(r"[.;]|,\s*(?:else|otherwise|e\.g)", said, maxsplit=1)[0]
    spoken = f" {' '.join(_plain(clause))} "
    for name, spec in specs.items():
        if isinstance(spec, Choice) and all(isinstance(value, str) for value in spec.values):
            named = tuple(value for value in map(str, spec.values) if _is_named(value, home.table[name], spoken))
            if 0 < len(named) < len(spec.values):
                others = tuple(str(value) for value in spec.values if value not in named)
                yield name, others if _NEGATED.search(clause) else named
        elif isinstance(spec, Bool):
            asked = tuple(word for word in home.own_words(name) if word not in {"is", "has", "was"})
            if asked and f" {' '.join(asked)} " in spoken:
                yield name, ("False" if _NEGATED.search(clause) else "True",)


def _is_named(value: str, column: Column, spoken: str) -> bool:
    """Whether a phrase says a value, or what its column's comment says it means."""
    listing = read_facts(column.comment).listing
    labels = [label for each, label in zip(listing.values, listing.labels, strict=False) if each == value]
    said = [each for each in (value, *labels) if len(each) > 1]
    return any(f" {' '.join(_plain(each))} " in spoken for each in said)


def _plain(text: str) -> list[str]:
    return [singular(word) for part in re.findall(r"[A-Za-z0-9_]+", text) for word in (words(part) or (part.lower(),))]


def _reads(specs: Mapping[str, Spec], name: str, seen: set[str]) -> set[str]:
    """Every column that one is made of, near or far."""
    waiting = [specs[name]]
    while waiting:
        spec = waiting.pop()
        waiting += [inner for _, inner in spec.children()]
        for path in (path.partition(".")[0] for path in spec.reads()):
            if path not in seen and path in specs:
                seen.add(path)
                waiting.append(specs[path])
    return seen
