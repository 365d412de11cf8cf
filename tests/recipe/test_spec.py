"""Kinds of column specs: found by their tags, loaded with the first of each, and nobody's place taken silently."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import subprocess
import sys
from typing import get_type_hints

import pytest

from pytest_syda import RecipeError, RequestError
from pytest_syda.recipe import kinds
from pytest_syda.recipe.kinds.text import Text
from pytest_syda.recipe.pools import Listed
from pytest_syda.recipe.spec import KINDS, BaseSpec, Cells, decode_spec, kind_of, register_kind
from pytest_syda.recipe.values import Floats, Values


def test_every_kind_is_in_the_module_that_its_tag_names() -> None:
    """None is missing from the list, and none is listed elsewhere."""
    for module in pkgutil.iter_modules(kinds.__path__):
        importlib.import_module(f"{kinds.__name__}.{module.name}")
    ours = {tag: kind.__module__.rpartition(".")[2] for tag, kind in KINDS.items() if kind.__module__ in sys.modules}
    ours = {tag: home for tag, home in ours.items() if KINDS[tag].__module__.startswith(kinds.__name__)}
    assert ours == kinds.HOMES


def test_a_kind_is_loaded_by_its_tag() -> None:
    """A recipe that is read needs nothing loaded before."""
    code = (
        "import sys; from pytest_syda.recipe.spec import decode_spec; "
        "assert not [name for name in sys.modules if name.startswith('pytest_syda.recipe.kinds.')]; "
        "print(decode_spec({'kind': 'text', 'topic': 'reviews'}).topic)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.stdout == "reviews\n", done.stderr


def test_a_tag_that_is_taken_stays_taken() -> None:
    """Whether its kind was loaded before or not; said otherwise, it is replaced."""

    class Mine(BaseSpec, tag="text", frozen=True, kw_only=True):
        pass

    with pytest.raises(RequestError, match=r"'text' already \(Text\)"):
        register_kind(Mine)
    assert kind_of("text") is Text
    register_kind(Mine, replace=True)
    assert isinstance(decode_spec({"kind": "text"}), Mine)


def test_an_unknown_tag_is_told_the_nearest() -> None:
    """Among all of ours, loaded or not."""
    with pytest.raises(RecipeError, match="Did you mean 'pattern'"):
        decode_spec({"kind": "patern"})
    with pytest.raises(RecipeError, match="needs a known `kind`, not None"):
        decode_spec({})


def test_what_a_kind_is_made_with_can_be_looked_up() -> None:
    """`help`, editors and mocks find the types of what a third party's kind is given and returns."""
    assert get_type_hints(Cells.uniform)["return"] == Floats
    assert list(inspect.signature(Values).parameters)[:2] == ["data", "null"]
    assert "columns" in inspect.signature(Listed).parameters
