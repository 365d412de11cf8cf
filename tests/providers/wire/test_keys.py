"""Keys and headers: where they come from, when they are missed, and that they show nowhere."""

from __future__ import annotations

import copy
import dataclasses
import logging
import pickle
import subprocess
import sys
import traceback
from collections.abc import Callable

import pytest

from pytest_syda import errors
from pytest_syda.errors import ProviderError, ProviderKeyError
from pytest_syda.providers.wire.client import Ask
from pytest_syda.providers.wire.discreet import LOGGERS, discreet
from pytest_syda.schemas import ModelConfig, ProxyConfig, Secret
from tests.providers.standin import faults
from tests.providers.standin.server import KEY, StandIn
from tests.providers.wire.asking import ASK, PROVIDERS, client

each_provider = pytest.mark.parametrize("provider", PROVIDERS)


@each_provider
def test_the_key_comes_from_the_environment(standin: StandIn, provider: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """When it is asked for, not before; blanks around it are the shell's."""
    asked = client(standin, provider, api_key=None)
    monkeypatch.setenv(f"{provider.upper()}_API_KEY", f" {KEY}\n")
    assert asked.ask(ASK).text


@each_provider
def test_a_parameter_goes_before_the_environment(
    standin: StandIn, provider: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is nearer."""
    monkeypatch.setenv(f"{provider.upper()}_API_KEY", "sk-other")
    assert client(standin, provider, api_key=KEY).ask(ASK).text


@each_provider
@pytest.mark.parametrize("value", [None, "", "  "])
def test_without_a_key_nothing_is_imported_or_sent(provider: str, value: str | None) -> None:
    """In a fresh process: the error names the variable, and the SDK was not loaded."""
    code = f"""
import sys
from pytest_syda.providers.{provider} import {provider}_client
from pytest_syda.providers.wire.client import Ask
from pytest_syda.schemas import ModelConfig
try:
    {provider}_client(ModelConfig(provider={provider!r})).ask(Ask(system="", prompt="", schema={{}}))
except Exception as error:
    print(type(error).__name__, error)
print({{"openai", "anthropic", "httpx2", "pydantic", "genai_prices"}} & set(sys.modules))
"""
    environment = {"PATH": "/usr/bin"} | ({f"{provider.upper()}_API_KEY": value} if value is not None else {})
    result = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True)
    assert f"{provider.upper()}_API_KEY" in result.stdout
    assert result.stdout.startswith("ProviderKeyError")
    assert result.stdout.splitlines()[-1] == "set()"


@each_provider
@pytest.mark.parametrize("key", ["sk-ä", "two words", "***"])
def test_what_cannot_be_a_key_is_not_sent(standin: StandIn, provider: str, key: str) -> None:
    """And is not repeated either."""
    with pytest.raises(ProviderKeyError) as caught:
        client(standin, provider, api_key=key).ask(ASK)
    assert not standin.requests
    assert key == "***" or key not in str(caught.value)


@each_provider
def test_a_server_on_this_machine_needs_no_key(standin: StandIn, provider: str) -> None:
    """The SDKs insist on one, so something is sent that is none."""
    standin.key = "unused"
    assert client(standin, provider, api_key=None).ask(ASK).text


@each_provider
def test_a_server_elsewhere_does(provider: str, standin: StandIn) -> None:
    """It is told how to go without."""
    with pytest.raises(ProviderKeyError, match='api_key="unused"'):
        client(standin, provider, api_key=None, base_url="https://llm.example.com/v1").ask(ASK)


def secrets() -> ModelConfig:
    proxy = ProxyConfig("http://user:hunter22@127.0.0.1:9", {"X-Auth": "header-secret"}, {"t": "query-secret"})
    return ModelConfig("openai", api_key=KEY, proxy=proxy)


SHOWS: list[Callable[[ModelConfig], str]] = [
    repr,
    str,
    "{}".format,
    "{!r}".format,
    lambda each: repr(each.replace(seed=1)),
    lambda each: repr(dataclasses.asdict(each)),
    lambda each: repr(copy.deepcopy(each)),
    lambda each: repr(vars(each)),
    lambda each: repr(pickle.dumps(each)),
    lambda each: repr(each.changed()),
]


@pytest.mark.parametrize("show", SHOWS)
def test_a_configuration_shows_no_secret(show: Callable[[ModelConfig], str]) -> None:
    """However it is printed, copied or pickled."""
    text = show(secrets())
    assert all(secret not in text for secret in (KEY, "header-secret", "query-secret"))


def test_a_printed_configuration_shows_that_there_is_a_key() -> None:
    """As three stars, and the address without its password."""
    text = repr(secrets())
    assert "api_key=***" in text
    assert "'X-Auth': '***'" in text
    assert "hunter22" not in text


def test_a_pickled_secret_is_gone() -> None:
    """The variable is looked at again; a header that is gone is an error."""
    assert pickle.loads(pickle.dumps(Secret(KEY))).reveal() is None  # noqa: S301
    thawed = pickle.loads(pickle.dumps(ProxyConfig("http://127.0.0.1:9", {"X-Auth": "s"})))  # noqa: S301
    from pytest_syda.providers.openai import openai_client

    with pytest.raises(ProviderKeyError, match="X-Auth"):
        openai_client(ModelConfig(proxy=thawed)).ask(Ask(system="", prompt="", schema={}))


@each_provider
@pytest.mark.parametrize(
    "fault",
    [
        faults.status(401, f"Incorrect API key provided: {KEY}"),
        faults.body(500, f"<html>{KEY} header-secret", headers={"x-should-retry": "false"}),
        faults.body(200, f"no json {KEY}"),
        faults.error_event(f"bad key {KEY}", "authentication_error"),
    ],
)
def test_an_echoed_key_is_masked_in_errors_and_their_causes(
    standin: StandIn, provider: str, fault: object, caplog: pytest.LogCaptureFixture
) -> None:
    """In the message, in the whole traceback, and in what the SDKs log at their most talkative."""
    caplog.set_level(logging.DEBUG)
    standin.then(fault)  # type: ignore[arg-type]
    with pytest.raises(ProviderError) as caught:
        client(standin, provider).ask(ASK)
    everything = "".join(traceback.format_exception(caught.value)) + caplog.text
    assert KEY not in everything
    assert "***" in str(caught.value)


def gate(path: str = "/proxy/{}/completions") -> object:
    """A gateway that wants its own path, header and query, and nothing else."""

    def judge(seen: object) -> str:
        provider = next((each for each in PROVIDERS if seen.path == path.format(each)), "")  # type: ignore[attr-defined]
        wanted = seen.headers.get("x-company-auth"), seen.query  # type: ignore[attr-defined]
        return provider if provider and wanted == ("token", {"team": "data-science"}) else "not through here"

    return judge


def proxied(standin: StandIn, **fields: object) -> ProxyConfig:
    given = {"headers": {"X-Company-Auth": "token"}, "params": {"team": "data-science"}}
    return ProxyConfig(standin.url, **(given | fields))  # type: ignore[arg-type]


@each_provider
@pytest.mark.parametrize("streamed", [False, True])
def test_a_proxy_gets_its_path_headers_and_query(standin: StandIn, provider: str, streamed: bool) -> None:
    """Exactly these, and the body as ever; a key is not needed, for the gateway has one."""
    standin.proxy = gate()  # type: ignore[assignment]
    asked = client(standin, provider, base_url=None, api_key=None, proxy=proxied(standin))
    assert asked.ask(ASK, on_text=(lambda _: None) if streamed else None).text
    assert standin.requests[-1].path == f"/proxy/{provider}/completions"


@each_provider
def test_a_gateways_parameters_are_masked_in_logs(
    standin: StandIn, provider: str, caplog: pytest.LogCaptureFixture
) -> None:
    """SDKs and their transport log whole addresses; only while we ask do their loggers know of it."""
    caplog.set_level(logging.DEBUG)
    standin.proxy = lambda _: provider
    proxy = ProxyConfig(standin.url, params={"code": "of the company/7"})
    client(standin, provider, base_url=None, proxy=proxy).ask(ASK)
    assert standin.requests[-1].query == {"code": "of the company/7"}
    assert "code=***" in caplog.text
    assert "company" not in caplog.text
    assert all(type(each).__name__ != "_Masking" for name in LOGGERS for each in logging.getLogger(name).filters)


def test_a_record_that_cannot_be_told_ends_no_call(caplog: pytest.LogCaptureFixture) -> None:
    """A log statement whose parts do not fit each other is passed over while a call is made, and so are its parts."""
    logger = logging.getLogger(LOGGERS[0])
    with caplog.at_level(logging.DEBUG, logger=LOGGERS[0]), discreet(lambda text: text.replace("secret", "***")):
        logger.debug("%d tries", "secret")
        logger.debug("a %s", "secret")
    assert caplog.messages == ["a ***"]


@each_provider
def test_a_path_of_its_own_may_name_the_model(standin: StandIn, provider: str) -> None:
    """Whatever the gateway's address has in front of it is kept."""
    standin.proxy = lambda _: provider
    proxy = ProxyConfig(f"{standin.url}/v1", path_format="llm/{provider}/{model}:ask")
    asked = client(standin, provider, base_url=None, proxy=proxy)
    asked.ask(ASK)
    assert standin.requests[-1].path == f"/v1/llm/{provider}/{asked.model}:ask"


@each_provider
def test_a_gateway_may_take_the_place_of_the_key(standin: StandIn, provider: str) -> None:
    """Its `Authorization` goes before the provider's."""
    standin.proxy = lambda _: provider
    proxy = ProxyConfig(standin.url, {"Authorization": "Bearer of-the-company"})
    client(standin, provider, base_url=None, proxy=proxy).ask(ASK)
    assert standin.requests[-1].headers["authorization"] == "Bearer of-the-company"


@each_provider
def test_a_gateway_that_refuses_is_told_by_its_address(standin: StandIn, provider: str) -> None:
    """With its values masked."""
    standin.proxy = gate()  # type: ignore[assignment]
    proxy = proxied(standin, headers={"X-Company-Auth": "wrong-token"})
    with pytest.raises(errors.ProviderKeyError, match="not through here") as caught:
        client(standin, provider, base_url=None, proxy=proxy).ask(ASK)
    assert "wrong-token" not in str(caught.value)


@each_provider
def test_a_client_of_ones_own_is_used_and_left_open(standin: StandIn, provider: str) -> None:
    """With its hooks, which see every request."""
    import anthropic
    import httpx2
    import openai

    seen: list[str] = []
    inner = httpx2.Client(event_hooks={"request": [lambda request: seen.append(str(request.url))]})
    own = (
        openai.OpenAI(api_key=KEY, base_url=standin.openai_url, http_client=inner)
        if provider == "openai"
        else anthropic.Anthropic(api_key=KEY, base_url=standin.anthropic_url, http_client=inner)
    )
    asked = client(standin, provider, base_url=None, api_key=None, client=own)
    assert asked.ask(ASK).text == asked.ask(ASK).text
    assert len(seen) == 2
    assert not own.is_closed()
    own.close()


def test_a_server_here_that_wants_a_key_after_all(standin: StandIn) -> None:
    """None is set, and none is needed on this machine, until the server says so: the error tells what was sent."""
    with pytest.raises(ProviderKeyError, match="None was sent, for OPENAI_API_KEY is not set"):
        client(standin, "openai", api_key=None).ask(ASK)
