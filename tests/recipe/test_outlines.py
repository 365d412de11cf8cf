"""What is kept of composed pools beforehand."""

from __future__ import annotations

from importlib.resources import files

import msgspec
import numpy as np
import pytest

from pytest_syda.recipe import outlines, pools
from pytest_syda.recipe.composed import Composed
from pytest_syda.recipe.outlines import Outline, outline_of
from pytest_syda.recipe.pools import load_pool

DATA = files("pytest_syda.recipe").joinpath("data")
TEXTS = {
    file.name.removesuffix(".pool"): file.read_text(encoding="utf-8")
    for file in DATA.iterdir()
    if file.name.endswith(".pool")
}


def written() -> dict[str, Outline]:
    return {name: Composed(TEXTS[name], load_pool).outline() for name in sorted(TEXTS)}


def test_outlines_say_what_the_pools_do() -> None:
    """What is known beforehand is what reading all of each pool finds out.

    Renew with `python -m tests.recipe.test_outlines`.
    """
    assert {name: outline_of(name, text) for name, text in sorted(TEXTS.items())} == written()


def test_another_text_has_no_outline() -> None:
    """A pool's file that was changed is read as a whole, whatever is known of the one before."""
    assert outline_of("products", TEXTS["products"] + "\n") is None
    assert outline_of("nothing", "") is None


def test_drawing_reads_little(monkeypatch: pytest.MonkeyPatch) -> None:
    """The size of a pool and the longest of its words are known without reading a line of it."""

    def read_grammar(text: str) -> None:
        raise AssertionError(text)

    monkeypatch.setattr("pytest_syda.recipe.composed.read_grammar", read_grammar)
    pool = Composed(TEXTS["products"], load_pool, outline_of("products", TEXTS["products"]))
    assert pool.size == load_pool("products").size
    assert pool.longest("name") == load_pool("products").longest("name")


@pytest.mark.parametrize("name", sorted(TEXTS))
def test_a_few_records_are_the_same_as_among_many(name: str) -> None:
    """Words that are worked out one by one are those of the whole list, in every generation."""
    pool = Composed(TEXTS[name], load_pool)
    index = np.linspace(0, pool.size - 1, 3000).astype(np.int64)
    generation = np.arange(3000) % 3 * 13
    for field in pool.fields:
        many = pool.at(index, generation, field).objects().tolist()
        few = [pool.at(index[place : place + 1], generation[place : place + 1], field) for place in range(0, 3000, 7)]
        assert [each.objects()[0] for each in few] == many[::7]


def test_words_of_ones_own_are_counted_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    """Pools that refer to a pool that was replaced do not go by what was known of ours."""
    monkeypatch.setitem(pools._MAKERS, "people", lambda locale: load_pool("companies", locale))
    load_pool.cache_clear()
    try:
        assert load_pool("products")._outline is None  # type: ignore[attr-defined]
    finally:
        load_pool.cache_clear()  # what was made of the other people


if __name__ == "__main__":
    lines = [
        f"{msgspec.json.encode(name).decode()}: {msgspec.json.encode(each).decode()}"
        for name, each in written().items()
    ]
    content = "{\n" + ",\n".join(lines) + "\n}\n"
    with open(str(DATA.joinpath(outlines.FILE)), "w", encoding="utf-8") as file:  # noqa: PTH123 - a Traversable
        file.write(content)
