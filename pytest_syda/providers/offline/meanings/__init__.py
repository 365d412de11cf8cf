"""What columns of every domain mean, as names in plain words beside what makes their values."""

from __future__ import annotations

from pytest_syda.providers.offline.lexicon import Meaning
from pytest_syda.providers.offline.meanings import (
    codes,
    contact,
    counts,
    entities,
    flags,
    moments,
    money,
    people,
    places,
    prose,
    quantities,
    shares,
    states,
    tech,
    telling,
    trades,
)
from pytest_syda.providers.offline.vocabulary import GENERAL

ALL: list[Meaning] = [
    *(
        meaning
        for domain in (
            trades,
            telling,
            people,
            entities,
            places,
            contact,
            codes,
            tech,
            money,
            shares,
            counts,
            quantities,
            moments,
            flags,
            states,
            prose,
        )
        for meaning in domain.MEANINGS
    ),
    *GENERAL,
]
"""Every meaning of every table. Of two for the same name, the one that comes first is asked first."""
