"""Values of one form as another: the CASTs of SQL, spelled `int(…)`, `str(…)`, `date(…)` in recipes."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from pytest_syda.recipe.arithmetic import calculate, texts
from pytest_syda.recipe.evaluation import logical
from pytest_syda.recipe.functions import TABLE, moment_of
from pytest_syda.recipe.operands import Operand, peak, read_as

_EXACT = 2**53


def _truncated(item: Operand) -> Operand:
    whole = calculate("*", TABLE["sign"](item), TABLE["floor"](TABLE["abs"](item)))
    if whole.form == "number" and whole.is_float and peak(whole.data) < _EXACT:
        return Operand("number", whole.data.astype(np.int64), whole.null)
    return whole


def _floating(item: Operand) -> Operand:
    number = TABLE["abs"](item) if item.form != "number" else item
    number = read_as("number", item) if item.form == "text" else number
    return Operand("number", number.floats(), number.null) if number.form == "number" else number


def _exact(item: Operand) -> Operand:
    return read_as("number", item) if item.form == "text" else item


def _boolean(item: Operand) -> Operand:
    held, null = logical(item)
    return Operand("number", held, null)


def _text(item: Operand) -> Operand:
    return Operand("text", texts(item), item.null)


def _dated(unit: str) -> Callable[[Operand], Operand]:
    def cast(item: Operand) -> Operand:
        moment = moment_of(item)
        return (
            moment
            if moment.form == "null"
            else Operand("moment", moment.data.astype(f"datetime64[{unit}]"), moment.null)
        )

    return cast


def _time(item: Operand) -> Operand:
    moment = _dated("us")(item) if item.form == "moment" else None
    if moment is None:
        return read_as("span", item) if item.form == "text" else item
    return Operand("span", moment.data - moment.data.astype("datetime64[D]"), moment.null)


CASTS: dict[str, Callable[[Operand], Operand]] = {
    "integer": _truncated, "float": _floating, "decimal": _exact, "text": _text, "boolean": _boolean,
    "date": _dated("D"), "datetime": _dated("us"), "time": _time,
}  # fmt: skip
