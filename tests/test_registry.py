"""What is had by name, an installed package's things too."""

from __future__ import annotations

from pathlib import Path

import pytest

from pytest_syda.errors import RequestError
from pytest_syda.registry import Registry


@pytest.fixture
def toys() -> Registry[str]:
    return Registry("a toy {!r}", "nursery.toys")


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One that brings a ball, and says that it brings a kite."""
    (tmp_path / "toybox.py").write_text("ball = 'a ball'\n")
    (info := tmp_path / "toybox-1.0.dist-info").mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: toybox\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text("[nursery.toys]\nball = toybox:ball\nkite = toybox:kite\n")
    monkeypatch.syspath_prepend(tmp_path)


def test_a_name_is_taken_once(toys: Registry[str]) -> None:
    """Unless it is said; and the message says what to say."""
    toys.register("drum", "a drum")
    with pytest.raises(RequestError, match=r"There is a toy 'drum' already. Pass replace=True to take its place."):
        toys.register("drum", "another")
    toys.register("drum", "another", replace=True)
    assert toys.get("drum") == "another"


@pytest.mark.usefixtures("package")
def test_entry_points_are_known(toys: Registry[str]) -> None:
    """By name without being loaded, and loaded when asked for; what is not there is None."""
    toys.register("drum", "a drum")
    assert toys.names() == ("ball", "drum", "kite")
    assert toys.get("ball") == "a ball"
    assert toys.get("train") is None


@pytest.mark.usefixtures("package")
def test_what_is_registered_comes_before_an_entry_point(toys: Registry[str]) -> None:
    """A project has the last word over what is installed."""
    toys.register("ball", "our own")
    assert toys.get("ball") == "our own"


@pytest.mark.usefixtures("package")
def test_of_two_packages_none_is_taken_silently(
    toys: Registry[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where two declare one name, neither is loaded, and both are named; who registers one has chosen."""
    (info := tmp_path / "other" / "chest-1.0.dist-info").mkdir(parents=True)
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: chest\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text("[nursery.toys]\nball = chest:ball\n")
    monkeypatch.syspath_prepend(tmp_path / "other")
    with pytest.raises(RequestError, match=r"a toy 'ball' is declared by several packages: chest:ball, toybox:ball"):
        toys.get("ball")
    toys.register("ball", "our own")
    assert toys.get("ball") == "our own"


@pytest.mark.usefixtures("package")
def test_an_entry_point_that_cannot_be_loaded_is_named(toys: Registry[str]) -> None:
    """With its package's module, the cause, and what to do."""
    with pytest.raises(RequestError, match=r"kite = 'toybox:kite' \(group nursery.toys\) failed: Attr.*Fix or"):
        toys.get("kite")
