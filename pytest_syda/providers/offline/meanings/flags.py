"""Flags: how often each is true."""

from __future__ import annotations

from pytest_syda.providers.offline.context import ColumnContext
from pytest_syda.providers.offline.lexicon import flag
from pytest_syda.providers.offline.words import word_set
from pytest_syda.recipe.kinds.numbers import Bool
from pytest_syda.recipe.spec import Spec

MOSTLY = word_set(
    """
    active enabled available verified confirmed valid visible public published approved current in_stock
    success successful online open living alive subscribed insured licensed accredited completed taxable
    shippable refundable attended present passed delivered notification notify opt_in allowed email_verified
    required_login ready healthy consent accepted agreed operational reachable email_confirmed accepting
    marketable indexed searchable listed staffed
    """
)  # fmt: skip
RARELY = word_set(
    """
    deleted archived blocked banned suspended locked spam flagged featured deprecated discontinued hidden
    canceled expired admin superuser staff root primary default internal test sandbox bot fraud fraudulent
    overdue late private draft beta premium vip gift urgent emergency critical pinned sticky sponsored promoted
    defective damaged recalled backordered disputed escalated anonymous guest duplicate error failed broken
    bounced unsubscribed opted_out revoked terminated deceased bankrupt exempt wheelchair pregnant smoker
    diabetic moderator owner captain leader trending bestseller new muted reported refunded returned withdrawn
    waived explicit nsfw adult remote handicap override manual hazardous fragile perishable controlled seasonal
    limited exclusive organic vegan gluten_free international compromised encrypted_legacy maintenance
    read_only system builtin retired bookmarked starred favorite secret sensitive restricted closed penalty
    injured red_card own_goal virtual rush voided void reversed rejected declined waitlisted
    comped complimentary wasted
    """
)  # fmt: skip


def by_name(c: ColumnContext) -> Spec | None:
    """True as often as the words of its name suggest; leaning towards its default otherwise."""
    words = set(c.own)
    joined = "_".join(c.own)
    if "encrypted" in words:
        return Bool(probability=0.0)  # nothing that is made here is, and an application would decrypt it
    negated = bool(words & {"not", "no", "non", "never", "disable", "disabled", "un"})
    common = bool(words & MOSTLY) or any(phrase in joined for phrase in MOSTLY if "_" in phrase)
    rare = bool(words & RARELY) or any(phrase in joined for phrase in RARELY if "_" in phrase)
    if common and not rare:
        return Bool(probability=0.12 if negated else 0.88)
    if rare:
        return Bool(
            probability=0.88
            if negated
            else 0.08
            if words & {"deleted", "banned", "spam", "fraud", "superuser", "deceased"}
            else 0.14
        )
    return by_default(c)


def by_default(c: ColumnContext) -> Spec:
    default = c.column.default
    usual = default.value if default is not None else None
    if isinstance(usual, str):
        usual = usual.strip("'\"").lower() in {"true", "t", "1", "yes"}
    if usual is None and default is not None and default.text:
        text = default.text.strip("'\"() ").lower()
        usual = True if text in {"true", "1", "t"} else False if text in {"false", "0", "f"} else None
    return Bool(probability=0.5 if usual is None else 0.82 if usual else 0.18)


MEANINGS = [
    flag(" | ".join(sorted(word.replace("_", " ") for word in MOSTLY | RARELY)), by_name),
]  # fmt: skip
