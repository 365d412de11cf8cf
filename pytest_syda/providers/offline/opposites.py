"""Two parts in one row that are never played by the same: where from and where to, home and away, buyer and seller."""

from __future__ import annotations

from collections.abc import Mapping

from pytest_syda.providers.offline.context import TableContext
from pytest_syda.providers.offline.specs import altered
from pytest_syda.providers.offline.words import Words, word_set
from pytest_syda.recipe.kinds.choices import Choice, When
from pytest_syda.recipe.kinds.numbers import Number
from pytest_syda.recipe.kinds.strings import PoolSpec
from pytest_syda.recipe.spec import Spec

_OPPOSED = frozenset(
    tuple(pair.split("-"))
    for pair in word_set(
        """
        home-away from-to origin-destination source-target source-destination departure-arrival sender-receiver
        sender-recipient buyer-seller winner-loser start-end start-finish first-second 1-2 a-b plaintiff-defendant
        husband-wife bride-groom pickup-dropoff base-quote debit-credit mother-father loading-discharge
        follower-followee follower-followed mentor-mentee player-opponent team-opponent user-friend blocker-blocked
        landlord-tenant lender-borrower donor-recipient caller-callee requester-approver requester-addressee
        author-reviewer shipper-consignee employee-manager primary-secondary dam-sire old-new referrer-referee
        giver-receiver departing-arriving blue-red white-black host-guest driver-passenger parent-child
        requester-recipient teacher-student doctor-patient left-right subject-object examiner-candidate
        """
    )
)
"""Words of the two parts, the earlier one first."""
ABOUT = frozenset(later for _, later in _OPPOSED)
"""Without the later of the two there is no pair."""


def opposed(words: Words, others: Words) -> bool:
    """Whether two names are the same but for the part: `origin_port` and `destination_port`."""
    if len(words) != len(others):
        return False
    different = [pair for pair in zip(words, others, strict=True) if pair[0] != pair[1]]
    return len(different) == 1 and (different[0] in _OPPOSED or different[0][::-1] in _OPPOSED)


def kept_apart(home: TableContext, specs: Mapping[str, Spec]) -> dict[str, Spec]:
    """The specs, where those of two opposed parts never draw the same record of their pool."""
    found = dict(specs)
    names = [name for name, spec in specs.items() if isinstance(spec, PoolSpec) and not spec.distinct]
    for place, name in enumerate(names):
        for other in names[:place]:
            if opposed(home.column_words[other], home.column_words[name]):
                _part(found, other, name)
    return _one_sided(home, _choices_apart(home, found))


def _one_sided(home: TableContext, specs: dict[str, Spec]) -> dict[str, Spec]:
    """Of debit and credit of a posting, one is nothing."""
    debit, credit = home.find("debit", "debit amount"), home.find("credit", "credit amount")
    one, two = specs.get(debit), specs.get(credit)
    plain = home.column_words.get(debit, ())[:1] == ("debit",) and home.column_words.get(credit, ())[:1] == ("credit",)
    if not plain or not isinstance(one, Number) or not isinstance(two, Number):
        return specs
    texts: tuple[str, ...] = ("null",)
    if home.table[debit].nullable:
        specs[debit] = altered(one, null_rate=0.5)
    else:
        cents = 0 if home.table[debit].type.kind == "integer" else 0.01
        amounts = tuple(round(each + each * 37 % 100 * cents, 2) for each in _AMOUNTS)
        specs[debit] = Choice(values=(0, *amounts), weights=(len(amounts), *(1 for _ in amounts)))
        texts = _ZERO
    none = None if home.table[credit].nullable else Choice(values=(0,))
    specs[credit] = When(column=debit, cases=dict.fromkeys(texts, altered(two, null_rate=0.0)), otherwise=none)
    return specs


_AMOUNTS = tuple(24 + step * step * 3 + step * 7 for step in range(40))
_ZERO = ("0", "0.0", "0.00", "0.000", "0.0000")


_FEW = 60
"""Values of a list long enough that two opposed columns can differ, and short enough to write each case down."""


def _choices_apart(home: TableContext, specs: dict[str, Spec]) -> dict[str, Spec]:
    """Of two opposed columns whose lists have values in common, the second never says what the first does."""
    names = [name for name, spec in specs.items() if isinstance(spec, Choice) and 2 < len(spec.values) <= _FEW]
    for place, name in enumerate(names):
        for other in names[:place]:
            one, two = specs[other], specs[name]
            if not isinstance(one, Choice) or not isinstance(two, Choice):
                continue
            both = [value for value in two.values if value in one.values]
            if both and opposed(home.column_words[other], home.column_words[name]):
                cases: dict[str, Spec] = {str(value): _without(two, value) for value in both}
                specs[name] = When(column=other, cases=cases, otherwise=two)
                break
    return specs


def _without(spec: Choice, value: object) -> Choice:
    kept = [place for place, other in enumerate(spec.values) if other != value]
    weights = tuple(spec.weights[place] for place in kept) if spec.weights else ()
    return altered(spec, values=tuple(spec.values[place] for place in kept), weights=weights, null_rate=0.0)


def _part(specs: dict[str, Spec], first: str, second: str) -> None:
    """Let every column of the second one's group draw another record than the first one's group."""
    one, two = specs[first], specs[second]
    if not isinstance(one, PoolSpec) or not isinstance(two, PoolSpec) or one.pool != two.pool or one.apart or two.apart:
        return
    if not one.group and not two.group:
        specs[first] = one = altered(one, group=f"{first} {one.pool}")
        specs[second] = two = altered(two, group=f"{second} {two.pool}")
    if not one.group or not two.group or one.group == two.group:
        return
    for name, spec in specs.items():
        if isinstance(spec, PoolSpec) and (spec.pool, spec.group) == (two.pool, two.group):
            specs[name] = altered(spec, apart=one.group)
