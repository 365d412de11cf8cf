"""What lies ahead: due dates, expiries, schedules; and what is for sale until something begins."""

from __future__ import annotations

from pytest_syda.providers.offline.context import ColumnContext
from pytest_syda.providers.offline.happening import is_state, parent_moments
from pytest_syda.providers.offline.lasting import by_term, end_by_length, pace
from pytest_syda.providers.offline.parents import sure_parents
from pytest_syda.providers.offline.timeline import STARTED, earlier, events
from pytest_syda.providers.offline.words import word_set
from pytest_syda.recipe.kinds.moments import Datetime
from pytest_syda.recipe.spec import Spec


def ahead(c: ColumnContext) -> Spec | None:
    """Due dates, expiries, schedules."""
    own = set(c.own)
    if own & {"registration", "rsvp", "enrollment", "bird", "submission", "signup"} and own & {
        "deadline",
        "due",
        "rsvp",
        "until",
        "close",
        "end",
    }:
        begins = next((event.column for event in events(c.home) if event.rank == STARTED), "")
        if begins:
            opens = tuple(n for n in earlier(c) if n != begins and _OPENS & set(c.home.own_words(n)))
            return Datetime(start="-4y", end="+2y", after=opens, before=(begins,), within="30d")
    after = earlier(c)
    if all(c.home.table[name].nullable for name in after):
        after = (*after, *parent_moments(c))
    known = _held(c, after) or by_term(c) or _short_lived(c, after) or _for_a_term(c, after) or _promised(c, after)
    if known is not None:
        return known
    if own & {"expiry", "expire", "expires", "warranty", "maturity", "valid", "renewal", "renew"} or c.own == (
        "not",
        "after",
    ):
        return Datetime(start="+30d", end="+3y" if _FOR_YEARS & {*own, *c.home.entity} else "+1y", after=after)
    if "until" in own:
        return Datetime(start="-60d", end="+2y", after=after)
    if own & {"next", "upcoming", "reminder", "remind", "follow", "followup"}:
        return Datetime(start="+1d", end="+120d", after=after)
    if after:
        from pytest_syda.providers.offline.lasting import ENDS_AFTER

        usual = next(
            (
                ENDS_AFTER[word]
                for word in reversed(c.home.entity)
                if word in {"project", "contract", "campaign", "loan", "trial"}
            ),
            "45d",
        )
        return Datetime(
            start="-3y",
            end="+1y" if usual != "45d" else "+120d",
            after=after,
            gap="3d" if "due" in own and c.kind == "date" else "",
            within="4d"
            if c.own == ("ready", "by")
            else usual
            if own & {"due", "deadline", "rsvp", "target", "expected", "planned"}
            else "21d",
        )
    if own & {"scheduled"}:
        return Datetime(start="-90d", end="+60d")
    return Datetime(start="-30d", end="+120d")


_OPENS = word_set("open opens opened start starts begin begins")
_FOR_YEARS = word_set("license licence passport maturity warranty visa card domain patent trademark bond")
_TERMS = {
    **dict.fromkeys(("prescription", "coupon", "voucher", "certificate", "quote"), ("30d", "335d")),
    **dict.fromkeys(("token", "session", "otp", "nonce"), ("10m", "1d")),
    **dict.fromkeys(("gift_card", "key", "secret", "credential"), ("90d", "640d")),
}
"""How long they are good for, at least and about how much longer at most."""
_GIVEN = word_set(
    "logged login issued issue effective valid start from purchased granted prescribed activated before sold created"
)


def _for_a_term(c: ColumnContext, after: tuple[str, ...]) -> Spec | None:
    """What is good for so long since it was given."""
    if "graduation" in c.own and after:
        return Datetime(start="-99y", end="+5y", after=after, gap="400d", within="1000d")
    if not {"expiry", "expire", "expires", "valid"} & set(c.own) and c.own != ("not", "after"):
        return None
    noun = "gift_card" if c.home.entity[-2:] == ("gift", "card") else "".join(c.home.entity[-1:])
    given = tuple(path for path in after if path in c.home.table and _GIVEN & set(c.home.own_words(path)))
    if noun not in _TERMS or not given or {"status", "state", "active"} & c.home.beside:
        return None
    return Datetime(start="-99y", end="+3y", after=given, gap=_TERMS[noun][0], within=_TERMS[noun][1])


def _promised(c: ColumnContext, after: tuple[str, ...]) -> Spec | None:
    """A reply within a day; and what is over in hours is promised within hours."""
    own = set(c.own)
    quick = bool(pace(c.home)) and any(path in c.home.table for path in after)  # of the row, not of its parent
    if c.kind != "datetime" or not after or _LATER & own or not (_REPLIED & own or quick):
        return None
    return Datetime(start="-99y", end="+2d", after=after, gap="15m", within="6h" if quick else "1d")


_LATER = word_set("follow followup next expiry expire expires valid renewal warranty reminder until")
_REPLIED = word_set("response respond reply answer acknowledge acknowledgement ack callback sla eta")
"""What is promised within a day."""
_JUDGED = word_set("outcome feedback result score verdict")
"""What is known of what has been held."""


_SHORT_LIVED = word_set("offer quote quotation proposal invitation estimate bid hold reservation order cart checkout")
_HELD_FOR_HOURS = word_set("hold order cart checkout reservation")


def _held(c: ColumnContext, after: tuple[str, ...]) -> Spec | None:
    """What was scheduled has been held where the row says what came of it and no state says that it is still ahead."""
    scheduled = "scheduled" in c.own and set(c.own) <= {"scheduled", "at", "on", "for", "date", "time"}
    if not scheduled or not _JUDGED & c.home.beside or any(is_state(c.home, column) for column in c.table.column_names):
        return None
    return Datetime(start="-3y", after=after, within="21d" if after else "")


def _short_lived(c: ColumnContext, after: tuple[str, ...]) -> Spec | None:
    """Offers and quotes are good for some weeks."""
    ends = set(c.own) & {"expiry", "expire", "expires", "until", "deadline"}
    if not ends or not after or not _SHORT_LIVED & set(c.home.entity[-1:]):
        return None
    if _HELD_FOR_HOURS & set(c.home.entity[-1:]) and c.kind == "datetime":
        return Datetime(start="-99y", end="+2d", after=after, gap="15m", within="23h")
    return Datetime(start="-99y", end="+60d", after=after, gap="5d", within="25d")


def for_sale(c: ColumnContext) -> Spec | None:
    """Tickets are for sale before what they are for begins."""
    words = set(c.own)
    if not {"sale", "sales"} & words or not {"start", "starts", "begin", "open"} & words:
        return None
    for column, key in sure_parents(c.home).items():
        parent = c.home.of(c.home.schema[key.table])
        begins = (event.column for event in events(parent) if event.rank == STARTED)
        start = next((name for name in begins if not parent.table[name].nullable), "")
        if start:
            return Datetime(start="-4y", end="+1y", before=(f"{column}.{start}",), within="90d")
    return None


def paired_end(c: ColumnContext) -> Spec | None:
    """The end of what the row says the start of in the same words."""
    from pytest_syda.providers.offline.arranged import ends, start_of

    if "trial" in c.own and "trial" not in c.home.entity:
        sure = [event.column for event in events(c.home) if 0 < event.rank <= STARTED and event.column != c.name]
        begun = tuple(
            name for name in sure if not c.home.table[name].nullable and "period" not in c.home.own_words(name)
        )
        begun = begun[-1:]
        return Datetime(start="-99y", end="+1y", after=begun, gap="7d", within="23d") if begun else None
    start = start_of(c)
    return (end_by_length(c, start) or ends(c, start)) if start else None
