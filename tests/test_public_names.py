"""The public names: what `pytest_syda` offers, and when it is imported."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import pytest_syda
from pytest_syda.errors import SydaError


def type_checkers_names() -> dict[str, str]:
    """Name to module, as the package's `if TYPE_CHECKING` block imports them."""
    tree = ast.parse(Path(pytest_syda.__file__).read_text(encoding="utf-8"))
    block = next(node for node in tree.body if isinstance(node, ast.If))
    imports = [node for node in block.body if isinstance(node, ast.ImportFrom)]
    return {alias.name: str(node.module) for node in imports for alias in node.names}


@pytest.mark.parametrize("name", pytest_syda.__all__)
def test_each_name_is_there(name: str) -> None:
    """Every public name resolves, and is listed by `dir`."""
    assert getattr(pytest_syda, name) is not None
    assert name in dir(pytest_syda)


def test_type_checkers_see_the_same_names() -> None:
    """What is resolved at run time is what type checkers read, from the same modules."""
    assert type_checkers_names() == pytest_syda._HOMES
    assert sorted(pytest_syda._HOMES) == sorted(pytest_syda.__all__)


def test_every_error_is_public() -> None:
    """So that a caller can catch it by its name."""

    def tree(cls: type[SydaError]) -> set[str]:
        return {cls.__name__}.union(*map(tree, cls.__subclasses__()))

    ours = {name for name in tree(SydaError) if hasattr(sys.modules[SydaError.__module__], name)}
    assert ours <= set(pytest_syda.__all__)


def test_an_unknown_name_is_an_attribute_error() -> None:
    """As of any module."""
    with pytest.raises(AttributeError, match="has no attribute 'poplate'"):
        pytest_syda.poplate  # noqa: B018


@pytest.mark.parametrize(
    ("name", "absent"),
    [
        ("__doc__", {"sqlalchemy", "numpy", "pytest"}),
        ("SydaError", {"sqlalchemy", "numpy", "pytest"}),
        ("PytestSydaWarning", {"sqlalchemy", "numpy"}),
        ("per", {"sqlalchemy", "pandas"}),
        ("populate", {"pandas", "factory", "faker", "sqlglot", "pytest"}),
        ("Syda", {"numpy", "pandas"}),
    ],
)
def test_a_name_brings_no_more_than_it_needs(name: str, absent: set[str]) -> None:
    """Each is imported when it is first asked for."""
    code = f"import sys, pytest_syda; pytest_syda.{name}; print(*({absent!r} & set(sys.modules)))"
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert out.split() == []
