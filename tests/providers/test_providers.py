"""How a provider is had: by name, by a model configuration, by an entry point of somebody's package."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from pytest_syda.errors import RequestError
from pytest_syda.providers import get_provider, provider_names, provider_of, register_provider
from pytest_syda.providers.llm.provider import LLMProvider
from pytest_syda.schemas import ModelConfig


class Plain:
    name = "plain"

    def write(self, plan: object, wanted: object) -> Iterator[object]:
        yield from ()


class Configured(Plain):
    def __init__(self, config: ModelConfig | None = None) -> None:
        self.config = config


class Sized(Plain):
    def __init__(self, size: int = 7) -> None:
        self.size = size


def test_ours_are_known() -> None:
    """Without importing any of them."""
    assert {"offline", "openai", "anthropic", "scripted"} <= set(provider_names())


@pytest.mark.parametrize(("name", "model"), [("openai", "gpt-6-luna"), ("anthropic", "claude-haiku-5-5")])
def test_a_name_is_the_default_model(name: str, model: str) -> None:
    """No key is looked for: what is kept needs none."""
    found = get_provider(name)
    assert isinstance(found, LLMProvider)
    assert (found.name, found.client.model, found.max_rows) == (name, model, 100)


def test_a_configuration_is_its_provider() -> None:
    """With everything it says."""
    config = ModelConfig(model_name="claude-opus-5-5", max_rows=7, on_bad_rows="fail", max_tokens=500)
    found = get_provider(config)
    assert isinstance(found, LLMProvider)
    assert (found.name, found.max_rows, found.settings.on_bad_rows) == ("anthropic", 7, "fail")
    assert found.client.max_output == 500
    assert provider_of(config) == "anthropic"


def test_a_provider_is_itself() -> None:
    """An object of one's own needs no name anywhere."""
    mine = Plain()
    assert get_provider(mine) is mine  # type: ignore[arg-type]


def test_what_makes_a_provider_may_take_a_configuration() -> None:
    """By a parameter of that name, and no other."""
    register_provider("plain", Plain)
    register_provider("configured", Configured)
    register_provider("sized", Sized)
    config = ModelConfig(provider="configured", temperature=0.5)
    assert get_provider(config).config is config  # type: ignore[attr-defined]
    assert get_provider("configured").config is None  # type: ignore[attr-defined]
    assert get_provider("sized").size == 7  # type: ignore[attr-defined]
    with pytest.raises(RequestError, match="'plain' takes no ModelConfig"):
        get_provider(ModelConfig(provider="plain"))


def test_a_name_that_is_not_there_is_named() -> None:
    """With the one that is meant."""
    with pytest.raises(RequestError, match="openai"):
        get_provider("opnai")
    with pytest.raises(RequestError, match="openai"):
        get_provider(ModelConfig(provider="opnai"))


def test_a_name_is_taken_once() -> None:
    """Unless it is said."""
    with pytest.raises(RequestError, match="replace=True"):
        register_provider("openai", Plain)
    register_provider("openai", Plain, replace=True)
    assert isinstance(get_provider("openai"), Plain)


def test_an_entry_point_is_enough(tmp_path: Path) -> None:
    """As an installed package has it; it is imported when it is asked for."""
    (tmp_path / "house.py").write_text(
        "print('imported')\nclass House:\n    name = 'house'\n    def write(self, plan, wanted):\n        return []\n"
    )
    info = tmp_path / "house-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: house\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text("[pytest_syda.providers]\nhouse = house:House\n")
    code = (
        "from pytest_syda.providers import get_provider, provider_names\n"
        "print('house' in provider_names())\nprint(get_provider('house').name)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], env={"PYTHONPATH": str(tmp_path)}, capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == ["True", "imported", "house"]
