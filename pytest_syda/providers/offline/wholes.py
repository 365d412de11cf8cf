"""What a whole weighs and takes up: the sum of its packages."""

from __future__ import annotations

from pytest_syda.providers.offline.amounts import places
from pytest_syda.providers.offline.context import NUMERIC, ColumnContext, TableContext
from pytest_syda.providers.offline.parents import leads
from pytest_syda.providers.offline.units import UNITS, name_unit, stripped
from pytest_syda.providers.offline.words import Words, word_set
from pytest_syda.recipe.kinds.relations import Aggregate
from pytest_syda.recipe.spec import Spec

_PIECES = word_set("package parcel piece carton pallet crate box bag colli container item line cargo drum tote")
_MEASURES = word_set("weight volume mass cbm")
_QUALIFIED = word_set("gross net total overall combined actual")
ABOUT = frozenset({"weight", "volume", "mass", "cbm"})


def sum_of_pieces(c: ColumnContext) -> Spec | None:
    """`total_weight_kg` of a shipment: its packages' weights, in whichever unit they say."""
    own = stripped(c.own)
    if c.unique or c.kind not in NUMERIC or not own or not _MEASURES & set(own) or set(own) - _QUALIFIED - _MEASURES:
        return None
    for child in c.home.others():
        through = [name for name, key in child.parents.items() if key.table == c.table.name]
        if len(through) != 1 or not _PIECES & set(child.entity[-1:]) or leads(child, c.table.name):
            continue
        column = _same_measure(child, c.own)
        if column:
            text = f"{column} * {_factor(c.own, child.own_words(column)):.6g}"
            return Aggregate(
                table=child.table.name,
                through=through[0],
                function="sum",
                expression=column if text.endswith(" * 1") else text,
                decimals=places(c),
            )
    return None


def _same_measure(child: TableContext, own: Words) -> str:
    """The column of a piece that is meant: gross for gross, else the first of its kind."""
    noun = next(word for word in reversed(stripped(own)) if word in _MEASURES)
    kinds = {"weight", "mass"} if noun in {"weight", "mass"} else {"volume", "cbm"}
    found = {stripped(words): name for words, name in child.numbers.items() if kinds & set(stripped(words)[-1:])}
    plain = {words: name for words, name in found.items() if not set(words) - _QUALIFIED - kinds}
    wanted = [words for words in plain if set(words) & set(own) & {"gross", "net"}]
    kept = [words for words in plain if "net" not in words] if "net" not in own else list(plain)
    return plain[(wanted or kept)[0]] if wanted or kept else ""


def _factor(mine: Words, other: Words) -> float:
    one, two = name_unit(mine), name_unit(other)
    if not one or not two or UNITS[one][0] != UNITS[two][0]:
        return 1.0
    return UNITS[two][1] / UNITS[one][1]
