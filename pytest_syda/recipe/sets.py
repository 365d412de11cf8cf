"""Sets of strings as small expressions: letters, sequence, either, both, other, repeat; and their derivatives.

The derivative of a set by a letter is the set of what may follow that letter (J. Brzozowski, Derivatives of Regular
Expressions, JACM 11, 1964).
"""

from __future__ import annotations

import string

import msgspec

PRINTABLE = frozenset(map(chr, range(32, 127)))
PLAIN = frozenset(string.ascii_letters + string.digits)


class Letters(msgspec.Struct, frozen=True, tag=True):
    """One letter out of these; without any, no string at all."""

    members: frozenset[str]


class Sequence(msgspec.Struct, frozen=True, tag=True):
    """One after the other; without parts, the empty string."""

    parts: tuple[Node, ...]


class Either(msgspec.Struct, frozen=True, tag=True):
    options: frozenset[Node]


class Both(msgspec.Struct, frozen=True, tag=True):
    demands: frozenset[Node]


class Other(msgspec.Struct, frozen=True, tag=True):
    """Every string but these."""

    refused: Node


class Repeat(msgspec.Struct, frozen=True, tag=True):
    part: Node
    low: int
    high: int | None


Node = Letters | Sequence | Either | Both | Other | Repeat

NOTHING = Letters(frozenset())
EMPTY = Sequence(())


def sequence(*parts: Node) -> Node:
    flat = [item for part in parts for item in (part.parts if isinstance(part, Sequence) else (part,))]
    if NOTHING in flat:
        return NOTHING
    return flat[0] if len(flat) == 1 else Sequence(tuple(flat))


def either(*options: Node) -> Node:
    flat = {item for option in options for item in (option.options if isinstance(option, Either) else (option,))}
    flat.discard(NOTHING)
    if not flat:
        return NOTHING
    return flat.pop() if len(flat) == 1 else Either(frozenset(flat))


def both(*demands: Node) -> Node:
    flat = {item for demand in demands for item in (demand.demands if isinstance(demand, Both) else (demand,))}
    if NOTHING in flat:
        return NOTHING
    return flat.pop() if len(flat) == 1 else Both(frozenset(flat))


def repeat(part: Node, low: int, high: int | None) -> Node:
    if high == 0 or part == EMPTY:
        return EMPTY
    return part if (low, high) == (1, 1) else Repeat(part, low, high)


def literal(text: str) -> Node:
    return sequence(*(Letters(frozenset(letter)) for letter in text))


def has_empty(node: Node) -> bool:
    """Whether the empty string is among them."""
    match node:
        case Letters():
            return False
        case Sequence(parts):
            return all(map(has_empty, parts))
        case Either(options):
            return any(map(has_empty, options))
        case Both(demands):
            return all(map(has_empty, demands))
        case Other(refused):
            return not has_empty(refused)
    return node.low == 0 or has_empty(node.part)


def derivative(node: Node, letter: str) -> Node:
    """What may follow this letter."""
    match node:
        case Letters(members):
            return EMPTY if letter in members else NOTHING
        case Sequence(parts):
            return _after_sequence(parts, letter)
        case Either(options):
            return either(*(derivative(option, letter) for option in options))
        case Both(demands):
            return both(*(derivative(demand, letter) for demand in demands))
        case Other(refused):
            return Other(derivative(refused, letter))
    rest = repeat(node.part, max(node.low - 1, 0), None if node.high is None else node.high - 1)
    return sequence(derivative(node.part, letter), rest)


def _after_sequence(parts: tuple[Node, ...], letter: str) -> Node:
    options = []
    for position, part in enumerate(parts):
        options.append(sequence(derivative(part, letter), *parts[position + 1 :]))
        if not has_empty(part):
            break
    return either(*options)


def longest_of(node: Node) -> int | None:
    """Letters of the longest string; None without limit."""
    match node:
        case Letters():
            return 1
        case Sequence(parts):
            lengths = [longest_of(part) for part in parts]
            return None if None in lengths else sum(length or 0 for length in lengths)
        case Either(options):
            lengths = [longest_of(option) for option in options]
            return None if None in lengths else max(length or 0 for length in lengths)
        case Both(demands):
            limits = [length for demand in demands if (length := longest_of(demand)) is not None]
            return min(limits, default=None)
        case Other():
            return None
    inside = longest_of(node.part)
    return None if inside is None or node.high is None else inside * node.high


def letters_of(node: Node) -> set[frozenset[str]]:
    """Every set of letters it mentions."""
    match node:
        case Letters(members):
            return {members}
        case Sequence(inside) | Either(inside) | Both(inside):
            return set().union(*map(letters_of, inside))
        case Other(refused):
            return letters_of(refused)
    return letters_of(node.part)
