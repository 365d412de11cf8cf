"""What stands beside a deed: the flag, the reason, the amount and whoever did it, in the rows where it was done."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from pytest_syda.providers.offline.context import NUMERIC, TableContext
from pytest_syda.providers.offline.later import later
from pytest_syda.providers.offline.lifecycle import is_rare, named_by, reached, same_deed
from pytest_syda.providers.offline.living import THERE, deed_of, flag_of, states_of
from pytest_syda.providers.offline.specs import altered
from pytest_syda.providers.offline.timeline import MOMENTS
from pytest_syda.providers.offline.words import Words, word_set
from pytest_syda.recipe.kinds.choices import Choice, Empty, When
from pytest_syda.recipe.kinds.numbers import Bool
from pytest_syda.recipe.kinds.relations import Lookup
from pytest_syda.recipe.spec import Spec
from pytest_syda.schema.types import Column

_has_happened: Callable[[str, tuple[str, ...]], tuple[str, ...]] = later("statuses:has_happened")
_BESIDE = word_set("reason note message comment detail explanation by amount fee code text description category method")
_SURE = word_set("by reason")
_LISTED: tuple[Words, ...] = (("wait", "listed"), ("black", "listed"), ("wait", "list"), ("no", "show"))


def told_flag(home: TableContext, column: Column, spec: Bool, specs: Mapping[str, Spec]) -> Spec:
    """A flag that the state of the row leaves no choice for."""
    asked = deed_of(home.own_words(column.name))
    if asked in _LISTED:
        for name, states in states_of(home, specs):
            if so := [state for state in states if "".join(filter(str.isalpha, state.lower())) == "".join(asked)]:
                yes, no = Choice(values=(True,)), Choice(values=(False,))
                return When(column=name, cases=dict.fromkeys(so, yes), otherwise=no)
        return Bool(probability=0.1)
    if len(asked) != 1:
        return spec
    if is_rare(asked[0]) and spec.probability > 0.2:  # more than few
        spec = Bool(probability=0.1)
    for name, states in states_of(home, specs, asked):
        done = _alive(states) if asked[0] in THERE else reached(asked, states)
        if asked[0] == "paid" and not done:
            done = _has_happened("paid", states)
        if done and len(done) < len(states):
            yes, no = Choice(values=(True,)), Choice(values=(False,))
            return When(column=name, cases=dict.fromkeys(done, yes), otherwise=no)
    return spec


LEFT = word_set("outstanding remaining balance")
_GONE_BY = (("closed",), ("paid",), ("repaid",), ("settled",), ("paid", "off"), ("rejected",), ("cancelled",))


def left_over(home: TableContext, spec: Spec, specs: Mapping[str, Spec]) -> Spec:
    """Nothing is left of what is closed or never came to be."""
    for name, states in states_of(home, specs):
        over = {state for deed in _GONE_BY for state in named_by(deed, states)}
        if over and len(over) < len(states) and any(named_by(deed, states) for deed in _GONE_BY[:5]):
            return When(column=name, cases=dict.fromkeys(sorted(over), Choice(values=(0,))), otherwise=spec)
    return spec


_TOLD_BY: dict[Words, tuple[str, ...]] = {
    ("tracking", "number"): ("shipped",), ("approver",): ("approved",), ("approver", "name"): ("approved",),
    ("reviewer",): ("reviewed",), ("resolution",): ("resolved", "completed"), ("root", "cause"): ("resolved",),
    ("customer", "rating"): ("completed", "closed"), ("customer", "feedback"): ("completed", "closed"),
    ("assigned", "to"): ("assigned",), ("assignee",): ("assigned",), ("assignee", "name"): ("assigned",),
}  # fmt: skip
"""What there is once something has been done."""
_DONE = ("completed", "resolved", "finished", "closed", "delivered", "done", "resulted")
_OF_WORK = word_set("actual tip gratuity resolution resolved outcome satisfaction")
_WORKED = word_set("order ticket request task job incident visit appointment case call inspection session repair")
_MEASURED = word_set("rating labor systolic diastolic pulse rate temperature saturation oxygen weight height diagnosis "
    "clinical vital finding follow treatment bmi stars score result")  # fmt: skip


def _result(home: TableContext, own: Words) -> bool:
    """Whether it is something that is known only of work that has been done."""
    if _OF_WORK & {*own}:
        return True
    return bool(_MEASURED & {*own} and _WORKED & {*home.entity[-1:]}) and not {"target", "estimated", "planned",
        "expected", "hourly", "scheduled"} & {*own}  # fmt: skip


def _is_amount_of(word: str) -> bool:
    return word.endswith("ed") or word in {"paid", "credit", "settlement", "award", "payout"}


_PRICES = word_set("hammer sold winning final")
PAID = frozenset({"paid"})
_DUE = ("total", "grand total", "total amount", "amount due", "total due", "invoice total", "amount")


def paid_so_far(home: TableContext, column: Column, spec: Spec, specs: Mapping[str, Spec]) -> Spec:
    """What was paid of a sum: all of it, some of it or nothing, as the state says."""
    from pytest_syda.providers.offline.amounts import find_number

    whole = find_number(home, *_DUE)
    if not {"amount", "total", "sum"} & set(home.own_words(column.name)) or not whole or whole == column.name:
        return spec
    for name, states in states_of(home, specs, ("paid",)):
        done = reached(("paid",), states)
        if done and not {whole, name} & set(spec.reads()) - {whole}:
            part = {state: altered(spec, null_rate=0.0) for state in states if state.lower().startswith("part")}
            return When(
                column=name, cases=dict.fromkeys(done, Lookup(path=whole)) | part, otherwise=Choice(values=(0,))
            )
    return spec


def _alive(states: tuple[str, ...]) -> tuple[str, ...]:
    """The states that are called active, with those on the way to it."""
    return named_by(("active",), states)


def deeds_of(home: TableContext, specs: Mapping[str, Spec]) -> list[str]:
    """What may have been done to a row: the moments, the flags and the states that tell of it."""
    told = [deed_of(home.own_words(c.name))[:1] for c in home.table.columns if c.type.kind in {*MOMENTS, "boolean"}]
    states = [state for _, values in states_of(home, specs) for state in values]
    return [*(word for words in told for word in words), *(state.lower() for state in states)]


def deed_beside(home: TableContext, column: Column, deeds: list[str]) -> str:
    """The deed that a text or a number tells more about: cancellation of cancellation_reason."""
    own = home.own_words(column.name)
    if own in {("signed", "by"), ("received", "by")} and {"delivery", "shipment", "parcel"} & set(home.entity):
        return "delivered"
    if own[-1:] == ("signature",) and column.nullable:
        return "delivered" if "delivered" in deeds else ""
    if own in _TOLD_BY and column.nullable:
        return next((deed for deed in _TOLD_BY[own] if any(same_deed(deed, other) for other in deeds)), "")
    if column.nullable and _result(home, own) and (done := _first_done(deeds)):
        return done
    return _told_more(home, column, deeds)


def _first_done(deeds: list[str]) -> str:
    """What work is called that is done, as this table says it."""
    return next((deed for deed in _DONE if any(same_deed(deed, other) for other in deeds)), "")


def _told_more(home: TableContext, column: Column, deeds: list[str]) -> str:
    """The deed of the amount, the result or the reason that a column is called after."""
    own = home.own_words(column.name)
    if own[1:] == ("amount",) and _is_amount_of(own[0]):
        return own[0] if any(same_deed(own[0], other) for other in deeds) else ""
    if own[1:] in {("result",), ("outcome",), ("finding",)} and column.nullable:
        return own[0] if flag_of(home, own[:1])[0] else ""
    if _PRICES & set(own) and {"price", "bid", "amount"} & set(own) and column.nullable:
        return "sold"
    if len(own) < 2 or own[-1] not in _BESIDE or not (column.nullable or column.type.kind in NUMERIC):
        return ""
    deed = next((word for word in own[:-1] if is_rare(word)), "")
    if deed or own[-1] not in _SURE:
        return deed
    return next((word for word in own[:-1] if any(same_deed(word, other) for other in deeds)), "")


def part_of(home: TableContext, column: Column, spec: Spec, deed: str, specs: Mapping[str, Spec]) -> Spec:
    """What is said of a deed, where it was done."""
    there, none = altered(spec, null_rate=0.0), None if column.nullable else Choice(values=(0,))
    flag, holds = flag_of(home, (deed,))
    if flag:
        return When(column=flag, cases={holds: there}, otherwise=none)
    for name, states in states_of(home, specs, (deed,)):
        done = reached((deed,), states) or _has_happened(deed, states)
        if done and len(done) < len(states):
            return When(column=name, cases=dict.fromkeys(done, there), otherwise=none)
    for other in home.table.columns:
        words = deed_of(home.own_words(other.name))
        told = other.type.kind in MOMENTS and other.nullable and other.name != column.name
        if told and words and same_deed(words[0], deed):
            return When(column=other.name, cases={"null": none or Empty()}, otherwise=there)
    return spec
