"""How far a row has come: the states of a life in their order, and what has happened by each of them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import pairwise

from pytest_syda.providers.offline.lazily import finds
from pytest_syda.providers.offline.words import Words, singular, word_set

_ENDINGS = word_set(
    """
    e d ed ing s es al n ment ation ion ting ted ling led lation y ied ies ying sion ded ding ution ved ving ssion tted
    tting ten cation fication ure er or r ance ification ped ping ission itted ement ned ning red ring iry
    """
) | {""}
"""What two words of one deed end in: cancell-ation and cancell-ed, submi-ssion and submi-tted."""
_SHORTEST = 4
_SAME = (
    {"paid", "payment", "pay"}, {"sold", "sale", "hammered"}, {"left", "leave", "leaving", "resigned"},
    {"lost", "loss"},
    {"held", "hold"}, {"sent", "send", "sending"}, {"begun", "started", "start"}, {"won", "win"},
    {"rejected", "declined", "denied", "refused", "rejection", "denial", "decline"},
    {"suspended", "blocked", "banned", "suspension", "frozen"}, {"failed", "failure", "error", "errored", "bounced"},
    {"canceled", "cancelled", "cancellation", "cancel", "void", "voided"}, {"picked", "pickup", "collected"},
    {"churned", "churn", "canceled", "cancelled"}, {"deceased", "death", "died"},
    {"attended", "checked"},
)  # fmt: skip
_EXACT = frozenset({"paid", "sold"})
"""What is done in the state of this name and no sooner: what is partially paid is not paid."""

_RANKS: tuple[tuple[float, str], ...] = (
    (10.5, "^(draft|backlog|prospect|idea|unsent|not_)"),
    (12, "quote|inquir|enquir|announc|propos|lead"),
    (
        15,
        """^(new|open|pending|created?|todo|un(?!der|avail)|partial|submit|request|applied|appl|placed|queued|await
        |issued|sent|book|reserv|schedul|plan|upcoming|order|invit|pledg|report|filed|received|registered|waitlist
        |trigger|enroll)""",
    ),
    (16.5, "review|screen|triag|investig|assess|evaluat|underwrit|shortlist|contacted|qualified|acknowledg"),
    (19, "approv|accept|confirm|assign|verif|sign(ed)?$|interview|authori[sz]|award|offer"),
    (23, "^(?!un|part).*paid|fund|process|prepar|pick(ing|ed)?$|pack|label"),
    (
        27,
        """^(active|live|running|start|ongoing|underway|publish|progress|trial|disburs|collect|out$|rented|boarding
        |occupied|in.?use|on.?loan|checked.?in|admitted|seated|loaded|in.?progress|waiting|overdue|past.?due|on.?hold
        |paused|picked.?up|activated|brewing|working)|in_progress""",
    ),
    (30, "ship|dispatch|depart|transit|sailing|en.?route"),
    (33, "out.?for.?delivery|arriving|customs|default|suspend|terminat|block|frozen|delinquent|written|uncollect"),
    (34.5, "^deliver|arriv|land|on_site|onsite"),
    (
        40,
        """complet|done|resolv|finish|return|ended|sold|checked.?out|fulfil|hired|filled|pass|succe|settl|won|discharg
        |graduat|held|reimburs|refund|repaid|paid.?(off|out)|fixed|unload|final|converted""",
    ),
    (43, "clos|archiv"),
)
"""How far each state is, on the scale of the stages of moments."""
_ASTRAY: tuple[tuple[float, str], ...] = (
    (16.6, r"reject|declin|denied|refus|not.?approv"),
    (14.9, r"cancel|withdr|no.?show|void|abandon|lost|abort|skip|expir|lapsed|dropped|unsold|unsubscrib|missed"),
    (33, r"fail|error|bounce|disput|terminat|suspend|default|written|uncollect|block|churn|inactive|retired|frozen"),
)
"""States off the way, and how far what ended there had come."""
_ONGOING = 27
_NEVER = word_set(
    """
    canceled rejected declined denied failed expired withdrawn voided refunded suspended terminated reversed blocked
    banned deleted removed churned defaulted revoked retired archived lost paused lapsed abandoned disputed escalated
    deceased retracted dropped written waitlisted blacklisted aborted recalled discontinued decommissioned cancel reject
    """
)
"""What happens to few, and only to those in the state of it."""


@lru_cache(maxsize=4096)
def same_deed(one: str, other: str) -> bool:
    """Whether two words are of one deed: cancellation and canceled, approval and approved."""
    one, other = one.lower(), other.lower()
    if one == other or any(one in group and other in group for group in _SAME):
        return True
    shared = next((place for place, pair in enumerate(zip(one, other, strict=False)) if pair[0] != pair[1]), None)
    shared = min(len(one), len(other)) if shared is None else shared
    stems = range(shared, max(_SHORTEST, shared - 2) - 1, -1)
    return any(one[size:] in _ENDINGS and other[size:] in _ENDINGS for size in stems)


@lru_cache(maxsize=4096)
def state_words(state: str) -> Words:
    return tuple(singular(word) for word in re.findall("[a-z]+", _parted(state, " ").lower()))


def _parted(state: str, sign: str) -> str:
    """A state with a sign between the words that capitals begin: `inTransit`."""
    if not any(one.islower() and other.isupper() for one, other in pairwise(state)):
        return state
    return re.sub(r"(?<=[a-z])(?=[A-Z])", sign, state)


@lru_cache(maxsize=4096)
def is_astray(state: str) -> bool:
    """Whether a state is none that one passes on the way to the end."""
    return any(finds(expression, state) for _, expression in _ASTRAY)


@lru_cache(maxsize=4096)
def is_rare(deed: str) -> bool:
    """Whether it happens to few: what is canceled, refunded, archived."""
    return any(same_deed(deed, other) for other in _NEVER)


def ranks(states: Sequence[str]) -> dict[str, float]:
    """How far each of these states is; where they are listed in their order, an unknown one as far as the one before
    it."""
    known = {state: _rank(state, states) for state in states}
    listed = _in_order(known)
    found: dict[str, float] = {}
    last = 0.0
    for state, rank in known.items():
        found[state] = rank if rank is not None else (last + 0.1 if listed else _ONGOING)
        last = last if is_astray(state) else found[state]
    return found


def _in_order(known: Mapping[str, float | None]) -> bool:
    """Whether states are listed as they follow each other, but for one at most."""
    way = [rank for state, rank in known.items() if rank is not None and not is_astray(state)]
    return sum(one > other for one, other in pairwise(way)) <= (len(way) > 2)


def _rank(state: str, states: Sequence[str]) -> float | None:
    text = _snake(state)
    if text.startswith(("partial", "partly")) and "_" in text:  # almost as far as what is so as a whole
        whole = _rank(text.partition("_")[2], states)
        return whole - 0.5 if whole else whole
    if text == "received" and text != _snake(states[0]):
        return 34.5
    for rank, expression in _ASTRAY:
        if finds(expression, text):
            if text.startswith(("expir", "lapsed")):  # of what had been going on, or had only been offered
                return 33 if {_snake(each) for each in states} & _GOING_ON else 14.9
            moved = any(finds("transit|collect|progress|active|running|ship|disburs", _snake(s)) for s in states)
            return rank if rank < _ONGOING or moved or not text.startswith(_FAILS) else 14.9
    return next((rank for rank, expression in reversed(_RANKS) if finds("".join(expression.split()), text)), None)


_GOING_ON = {"active", "approved", "valid", "issued"}
_FAILS = ("fail", "error", "bounce", "block")


def _snake(state: str) -> str:
    text = _parted(state, "_").lower()
    plain = "-" not in text and " ".join(text.split()) == text
    return text.replace(" ", "_") if plain else re.sub(r"[\s-]+", "_", text)


def named_by(deed: Words, states: Sequence[str]) -> tuple[str, ...]:
    """The states that are called after a deed and have it done."""
    return tuple(state for state in states if _is_of(deed, state_words(state)))


def reached(deed: Words, states: Sequence[str]) -> tuple[str, ...]:
    """The states by which a deed has been done that some of them are called after; none where none is."""
    named = named_by(deed, states)
    if is_rare(deed[0]) or (named and deed[0] == "sold"):
        return named
    order, places = ranks(states), list(states)
    if not named:
        going = [place for place, state in enumerate(places) if _is_going(deed, state_words(state))]
        return tuple(s for s in places[going[0] + 1 :] if order[s] >= order[places[going[0]]]) if going else ()
    first, start = min(order[state] for state in named), min(places.index(state) for state in named)
    listed = _in_order({state: _rank(state, states) for state in states})
    if not start and order[states[0]] < _ONGOING and listed:  # where everyone begins
        return tuple(states)
    return tuple(
        state
        for place, state in enumerate(places)
        if state in named
        or (order[state] >= first and (place > start or not listed) and not (deed[0] in _EXACT and is_astray(state)))
    )


def place(deed: Words, states: Sequence[str]) -> int | None:
    """Where the state called after a deed stands in a list that follows the life of a row; None where none is, or where
    it does not."""
    if not _in_order({state: _rank(state, states) for state in states}):
        return None
    named = named_by(deed, states) or [state for state in states if _is_going(deed, state_words(state))]
    return states.index(named[0]) if named and not is_astray(named[0]) else None


def by_then(rank: float, states: Sequence[str]) -> tuple[str, ...]:
    """The states that are as far as this stage of moments."""
    return tuple(state for state, far in ranks(states).items() if far >= rank)


def _is_of(deed: Words, words: Words) -> bool:
    if not words or not deed or words[0] in {"not", "un", "partially", "partly", "awaiting", "waiting", "pending"}:
        return False
    if deed[1:] and deed[1] not in _ASIDE:
        return False
    if len(deed) > 1 and len(words) > 1:
        return same_deed(deed[0], words[0]) and deed[1] == words[1]
    if deed[0] in _EXACT or words[0] in _EXACT:
        return len(words) == 1 and same_deed(deed[0], words[0])
    alone = len(words) == 1 or words[1] in _ASIDE
    return same_deed(deed[0], words[0]) and not _is_going(deed, words) and alone


_ASIDE = frozenset({"up", "out", "in", "off", "back", "for", "over"})


def _is_going(deed: Words, words: Words) -> bool:
    """Whether it is being done: screening, where candidates are screened."""
    alone = len(deed) == 1 and bool(words)
    return alone and words[-1].endswith("ing") and not deed[0].endswith("ing") and same_deed(deed[0], words[-1])
