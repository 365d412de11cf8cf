"""Which provider is chosen, what is said about it, and what is never shown."""

from __future__ import annotations

import copy
import pickle
import subprocess
import sys
import warnings
from contextlib import nullcontext
from pathlib import Path
from typing import Any

import pytest

from pytest_syda.errors import ProviderKeyError, RequestError, StoreError, SydaWarning
from pytest_syda.schemas import ModelConfig
from pytest_syda.store import current
from pytest_syda.structured import SyntheticDataGenerator
from tests.providers.standin.fixtures import standin
from tests.providers.standin.server import StandIn

__all__ = ["standin"]


def test_without_key_or_model_it_is_offline_and_says_so() -> None:
    """As a warning, with how to have it without one."""
    with pytest.warns(SydaWarning, match="made offline.*model='offline'"):
        assert SyntheticDataGenerator().provider == "offline"


def test_offline_by_name_is_silent(recwarn: pytest.WarningsRecorder) -> None:
    """What was asked for need not be said."""
    assert SyntheticDataGenerator(model="offline").provider == "offline"
    assert not recwarn.list


@pytest.mark.parametrize(("variable", "provider"), [("OPENAI_API_KEY", "openai"), ("ANTHROPIC_API_KEY", "anthropic")])
def test_the_provider_whose_key_is_set(monkeypatch: pytest.MonkeyPatch, variable: str, provider: str) -> None:
    """And which it is, is said, with the reason and without the key."""
    monkeypatch.setenv(variable, "sk-very-secret")
    with pytest.warns(SydaWarning, match=f"{variable} is set") as caught:
        assert SyntheticDataGenerator().provider == provider
    assert "sk-very-secret" not in str(caught[0].message)


def test_said_once_in_a_process() -> None:
    """However many generators there are, and wherever they are made."""
    code = (
        "from pytest_syda.structured import SyntheticDataGenerator\n"
        "SyntheticDataGenerator().generate_data({'id': 'number'})\n"
        "SyntheticDataGenerator().generate_data({'id': 'number'})\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stderr.count("SydaWarning") == 1
    assert done.stdout == ""


@pytest.mark.parametrize(
    ("model", "provider"),
    [
        ("gpt-4", "openai"), ("gpt-4-turbo", "openai"), ("o1", "openai"), ("chatgpt-4o-latest", "openai"),
        ("claude-3-opus-20240229", "anthropic"), ("claude-haiku-5-5", "anthropic"),
    ],
)  # fmt: skip
def test_a_models_name_implies_its_provider(model: str, provider: str) -> None:
    """Nothing is said then, and without a key it is an error that names the variable."""
    keys: Any = {"openai_api_key": "sk-a", "anthropic_api_key": "sk-b"}
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        made = SyntheticDataGenerator(model=model, **keys)
    assert (made.provider, made.model) == (provider, model)
    with pytest.raises(ProviderKeyError, match=f"{provider.upper()}_API_KEY"):
        SyntheticDataGenerator(model=model)


def test_an_empty_key_is_none() -> None:
    """As from a variable that is not set."""
    with pytest.warns(SydaWarning, match="made offline"):
        assert SyntheticDataGenerator(openai_api_key="", anthropic_api_key=" ").provider == "offline"


def test_kept_answers_need_no_key(tmp_path: Path) -> None:
    """Where answers may be kept, a key is asked for when there is something to pay."""
    (tmp_path / "kept").mkdir()
    assert SyntheticDataGenerator(model="gpt-4", cache_dir=tmp_path / "kept").provider == "openai"


def test_a_server_of_ones_own_needs_no_key() -> None:
    """Whatever its model is called."""
    config = ModelConfig(provider="openai", model_name="llama3", base_url="http://localhost:11434/v1")
    assert SyntheticDataGenerator(model_config=config).model == "llama3"


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ({"model": "llama3"}, "nobody knows whose model"),
        ({"model": ""}, "model is empty"),
        ({"model": "gpt-4", "model_config": ModelConfig(provider="openai")}, "not both"),
        ({"model_config": {"provider": "openai"}}, "dict is no ModelConfig"),
        ({"seed": "x"}, "no whole number"),
        ({"cache_dir": 5}, "cache_dir=5 is no path"),
        ({"mode": "sometimes"}, "neither 'live' nor 'replay'"),
        ({"openai_api_key": 3}, "a key is text"),
        ({"provider": "nobody"}, "no provider 'nobody'"),
        ({"provider": 3}, "is no provider"),
        ({"provider": "offline", "model": "gpt-4"}, "not both"),
    ],
)
def test_what_makes_no_sense(arguments: dict[str, Any], words: str) -> None:
    """Is said when the generator is made."""
    with pytest.raises(RequestError, match=words):
        SyntheticDataGenerator(**arguments)


def test_keys_are_never_shown() -> None:
    """Not in the generator, nor in what it is made of."""
    made = SyntheticDataGenerator(model="gpt-4", openai_api_key="sk-very-secret")
    assert "***" in repr(made)
    assert "sk-very-secret" not in repr(made) + repr(vars(made)) + repr(copy.copy(made))
    assert b"sk-very-secret" not in pickle.dumps(vars(made)["_keys"])


def test_light_to_import() -> None:
    """pandas comes with the first frame; an SDK with the first call that is paid for."""
    code = (
        "import sys\nfrom pytest_syda.structured import SyntheticDataGenerator\n"
        "SyntheticDataGenerator(model='offline').register_generator('text', 'x')\n"
        "print(sorted({'pandas', 'sqlalchemy', 'openai', 'factory', 'faker', 'sqlglot', 'pytest'} & set(sys.modules)))"
    )
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert said.strip() == "[]"


@pytest.mark.parametrize(
    ("arguments", "environment", "asked"),
    [
        ({"model": "gpt-4"}, {}, True),
        ({"model": "gpt-4"}, {"CI": "true"}, True),
        ({}, {}, True),
        ({}, {"CI": "true"}, False),
        ({"model": "gpt-4", "mode": "replay"}, {}, False),
        ({"mode": "live"}, {"BUILD_NUMBER": "7"}, True),
    ],
)
@pytest.mark.filterwarnings("ignore:No model was named")
def test_in_ci_only_a_named_model_is_asked(
    standin: StandIn, monkeypatch: pytest.MonkeyPatch, arguments: Any, environment: dict[str, str], *, asked: bool
) -> None:
    """A key that happens to be there is no order to spend money; a name is."""
    monkeypatch.setattr(current, "_FINDERS", [])  # as in a program: within a run of tests, what it keeps is asked first
    keys = {"OPENAI_API_KEY": standin.key, "OPENAI_BASE_URL": standin.compatible_url}
    for name, value in (keys | environment).items():
        monkeypatch.setenv(name, value)
    generator = SyntheticDataGenerator(**arguments)
    with nullcontext() if asked else pytest.raises(StoreError):
        assert len(generator.generate_data({"id": "number", "name": "text"}, sample_size=3)) == 3
    assert bool(standin.requests) == asked
