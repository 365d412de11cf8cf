"""Configurations: what makes no sense is said at once, everything together, and never with a secret in it."""

from __future__ import annotations

import subprocess
import sys
from typing import Any

import pytest

from pytest_syda.budget import Budget
from pytest_syda.errors import RequestError
from pytest_syda.schemas import ModelConfig, ProxyConfig


@pytest.mark.parametrize(
    ("fields", "named"),
    [
        ({"temperature": 2.1}, "temperature"),
        ({"temperature": "warm"}, "temperature"),
        ({"temperature": True}, "temperature"),
        ({"temperature": float("nan")}, "temperature"),
        ({"top_p": -0.1}, "top_p"),
        ({"seed": 1.5}, "seed"),
        ({"max_tokens": 0}, "max_tokens"),
        ({"max_tokens": True}, "max_tokens"),
        ({"max_rows": -1}, "max_rows"),
        ({"on_bad_rows": "ignore"}, "on_bad_rows"),
        ({"timeout": 0}, "timeout"),
        ({"timeout": float("inf")}, "timeout"),
        ({"timeout": None}, "timeout"),
        ({"effort": "lots"}, "effort"),
        ({"base_url": "localhost:11434"}, "base_url"),
        ({"base_url": "http://"}, "base_url"),
        ({"base_url": "http://host:port"}, "base_url"),
        ({"base_url": "http://host?key=1"}, "base_url"),
        ({"base_url": "file:///etc/passwd"}, "base_url"),
        ({"proxy": {"base_url": "http://host"}}, "proxy"),
        ({"proxy": ProxyConfig("http://host"), "base_url": "http://other"}, "base_url"),
        ({"price": 3}, "price"),
        ({"price": (1, -1)}, "price"),
        ({"provider": " "}, "provider"),
        ({"model_name": ""}, "model_name"),
        ({"model_name": 4}, "model_name"),
        ({"api_key": 123}, "api_key"),
        ({"client": "openai"}, "client"),
        ({"on_bad_rows": ["fail"]}, "on_bad_rows"),
        ({"effort": ["low"]}, "effort"),
    ],
)
def test_what_makes_no_sense(fields: dict[str, Any], named: str) -> None:
    """The field is named, and says what it takes."""
    with pytest.raises(RequestError) as caught:
        ModelConfig(**fields)
    assert [problem.path for problem in caught.value.problems] == [named]


def test_everything_is_said_at_once() -> None:
    """Not one mistake a run."""
    with pytest.raises(RequestError) as caught:
        ModelConfig(temperature=9, top_p=9, seed="x", effort="x")  # type: ignore[arg-type]
    assert len(caught.value.problems) == 4


@pytest.mark.parametrize(
    ("fields", "named"),
    [
        ({"base_url": "ai-proxy"}, "proxy.base_url"),
        ({"base_url": "http://h", "path_format": "/{model}/{key}"}, "proxy.path_format"),
        ({"base_url": "http://h", "path_format": "/{"}, "proxy.path_format"),
        ({"base_url": "http://h", "path_format": "/{}"}, "proxy.path_format"),
        ({"base_url": "http://h", "headers": "X: y"}, "proxy.headers"),
        ({"base_url": "http://h", "params": ["x"]}, "proxy.params"),
        ({"base_url": "http://h", "params": {"a": ["x", "y"]}}, "proxy.params"),
        ({"base_url": "http://h", "params": {"a": None}}, "proxy.params"),
        ({"base_url": "http://h", "headers": {"a": "b\r\nc: d"}}, "proxy.headers"),
        ({"base_url": "http://h", "headers": {1: "b"}}, "proxy.headers"),
    ],
)
def test_what_is_no_proxy(fields: dict[str, Any], named: str) -> None:
    """The field is named."""
    with pytest.raises(RequestError) as caught:
        ProxyConfig(**fields)
    assert [problem.path for problem in caught.value.problems] == [named]


def test_values_of_a_proxy_are_texts() -> None:
    """As they go over the wire; equal to what was given, and a copy of it."""
    headers = {"X-Auth": "token"}
    proxy = ProxyConfig("http://h", headers, {"page": 3, "debug": True})  # type: ignore[dict-item]
    headers["X-Auth"] = "changed"
    assert proxy.headers == {"X-Auth": "token"}
    assert proxy.params == {"page": "3", "debug": "true"}


def test_messages_show_no_password_of_an_address() -> None:
    """Nor a query."""
    with pytest.raises(RequestError) as caught:
        ModelConfig(base_url="http://user:hunter22@host?key=hunter23")
    assert "hunter" not in str(caught.value)


def test_a_copy_with_changes() -> None:
    """Checked as the first one; a field that is not there is named, with the one that is meant."""
    config = ModelConfig("openai", budget=0.5, api_key="sk-x")
    other = config.replace(temperature=0.5)
    assert other.temperature == 0.5
    assert other.budget is config.budget
    assert other.api_key == config.api_key
    with pytest.raises(RequestError, match="temperature"):
        config.replace(temprature=0.5)
    with pytest.raises(RequestError):
        config.replace(temperature=9)


def test_what_was_given_is_what_is_shown() -> None:
    """Defaults are not."""
    assert repr(ModelConfig()) == "ModelConfig()"
    assert ModelConfig(model_name="gpt-6-luna", seed=0).changed() == {"model_name": "gpt-6-luna", "seed": 0}
    assert isinstance(ModelConfig(budget="0.5").budget, Budget)


def test_a_configuration_is_light() -> None:
    """Standard library and our own errors: no SDK, no NumPy, no SQLAlchemy."""
    code = "import sys, pytest_syda.schemas; print(*sorted(sys.modules))"
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    roots = {name.partition(".")[0] for name in found}
    assert not roots & {"openai", "anthropic", "httpx2", "pydantic", "numpy", "sqlalchemy", "pytest", "msgspec"}
