"""Which scenario of a topic each row's text tells, where another column has something to say about it.

A section's line `_scene = sign in | password | J` lists what that scenario is about: the beginning of a word in the
other column, or of a code written in capitals and digits such as ICD-10's. The one found first decides, and of several
in the same place the longest.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

import numpy as np

from pytest_syda.recipe.topics import load_topic

if TYPE_CHECKING:
    from pytest_syda.recipe.values import Floats, Ints, Values

TONES = {"positive": 1.0, "good": 0.8, "neutral": 0.5, "mixed": 0.4, "negative": 0.0, "bad": 0.0}
_CODE = re.compile(r"[A-Z]\d[\dA-Z.]*")


def by_scene(values: Values, topic: str) -> Ints:
    """The scenario that the value's words or code name; -1 where none does."""
    texts, which = np.unique(values.text().astype(str), return_inverse=True)
    found = np.array([_scenario_of(text, topic) for text in texts.tolist()], np.int64)
    return np.where(values.nulls_mask, -1, found[which])


@cache
def _scenario_of(text: str, topic: str) -> int:
    places = (
        (place, -len(scene), number)
        for number, scenario in enumerate(load_topic(topic))
        for scene in scenario.scenes
        if (place := _place(scene, text)) >= 0
    )
    return min(places, default=(0, 0, -1))[2]


def _place(scene: str, text: str) -> int:
    """Where the text speaks of it; -1 where it does not."""
    if scene.isupper():
        return 0 if text.startswith(scene) and _CODE.fullmatch(text) else -1
    found = re.search(rf"\b{re.escape(scene)}", text, re.IGNORECASE)
    return found.start() if found else -1


def by_tone(values: Values, bounds: tuple[float, float], scenarios: int) -> Ints:
    """The scenario as good as the value: the first for the best, the last for the worst."""
    badness = 1 - _tones(values, bounds)
    return np.minimum((badness * scenarios).astype(np.int64), scenarios - 1)


def _tones(values: Values, bounds: tuple[float, float]) -> Floats:
    """From 0 (bad) to 1 (good); in the middle where nothing is known."""
    low, high = bounds
    if values.is_number:
        shares = (values.floats() - low) / (high - low)
    else:
        shares = np.array([_tone(word, low, high) for word in values.objects()], np.float64)
    return np.clip(np.nan_to_num(shares, nan=0.5), 0.0, 1.0)


def _tone(word: object, low: float, high: float) -> float:
    try:
        return (float(str(word)) - low) / (high - low)
    except ValueError:
        return TONES.get(str(word).lower(), 0.5)
