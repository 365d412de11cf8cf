"""What else lives in a process that asks: warnings as errors, proxies, certificates, plugins that block sockets."""

from __future__ import annotations

import http.client
import http.server
import json
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from pytest_syda import errors
from pytest_syda.errors import ProviderError
from tests.providers.standin import faults
from tests.providers.standin.server import KEY, StandIn
from tests.providers.wire.asking import ASK, PROVIDERS, client

pytestmark = pytest.mark.parametrize("provider", PROVIDERS)


def test_no_warning_becomes_an_error(standin: StandIn, provider: str) -> None:
    """In a fresh process, with `-W error` and development mode: import, call, stream, end, nothing left open."""
    url = standin.openai_url if provider == "openai" else standin.anthropic_url
    model = {"openai": "gpt-6-luna", "anthropic": "claude-sonnet-4-5"}[provider]  # the latter is about to be retired
    code = f"""
from pytest_syda.providers.{provider} import {provider}_client
from pytest_syda.providers.wire.client import Ask
from pytest_syda.schemas import ModelConfig
asked = {provider}_client(ModelConfig(model_name={model!r}, base_url={url!r}, api_key={KEY!r}, budget=1))
schema = {json.dumps(ASK.schema).replace("false", "False").replace("true", "True")}
for watch in (None, lambda text: None):
    print(asked.ask(Ask(system="", prompt="p", schema=schema, expected=10), on_text=watch).stop)
"""
    command = [sys.executable, "-W", "error", "-X", "dev", "-c", code]
    result = subprocess.run(command, env={"PATH": "/usr/bin"}, capture_output=True, text=True, check=False)
    assert (result.stdout, result.stderr) == ("end\nend\n", "")


def test_an_sdk_that_is_not_installed(standin: StandIn, provider: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The error has the command."""
    monkeypatch.setitem(sys.modules, provider, None)
    with pytest.raises(errors.ProviderSetupError, match=rf'pip install "pytest-syda\[{provider}\]"'):
        client(standin, provider).ask(ASK)


class Tunnel(http.server.BaseHTTPRequestHandler):
    """A proxy that takes any request for the stand-in, as one that HTTP_PROXY names."""

    seen: list[str]
    target: tuple[str, int]

    def do_POST(self) -> None:
        self.server.seen.append(self.path)  # type: ignore[attr-defined]
        body = self.rfile.read(int(self.headers["content-length"]))
        connection = http.client.HTTPConnection(*self.server.target)  # type: ignore[attr-defined]
        path = "/" + self.path.split("/", 3)[3]
        connection.request("POST", path, body, dict(self.headers))
        answer = connection.getresponse()
        text = answer.read()
        self.send_response(answer.status)
        self.send_header("content-length", str(len(text)))
        self.end_headers()
        self.wfile.write(text)
        connection.close()

    def do_CONNECT(self) -> None:
        self.server.seen.append(f"CONNECT {self.path}")  # type: ignore[attr-defined]
        self.send_error(502, "no further")

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Quiet."""


@pytest.fixture
def tunnel(standin: StandIn) -> Iterator[http.server.ThreadingHTTPServer]:
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Tunnel)
    server.seen, server.target = [], standin._server.server_address  # type: ignore[attr-defined]
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    yield server
    server.shutdown()
    server.server_close()
    thread.join()


def test_the_proxy_of_the_environment_is_used(
    standin: StandIn, provider: str, tunnel: http.server.ThreadingHTTPServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """HTTP_PROXY and HTTPS_PROXY, as the SDKs read them."""
    address = f"http://127.0.0.1:{tunnel.server_address[1]}"
    monkeypatch.setenv("HTTP_PROXY", address)
    monkeypatch.setenv("HTTPS_PROXY", address)
    monkeypatch.setenv("NO_PROXY", "")
    path = "/v1" if provider == "openai" else ""
    assert client(standin, provider, base_url=f"http://llm.example.com{path}").ask(ASK).text
    with pytest.raises(ProviderError):
        client(standin, provider, base_url=f"https://llm.example.com{path}").ask(ASK)
    seen = tunnel.seen  # type: ignore[attr-defined]
    assert seen[0].startswith("http://llm.example.com/v1")
    assert seen[-1] == "CONNECT llm.example.com:443"


@pytest.fixture
def unguarded() -> Iterator[ModuleType]:
    """pytest-socket, whose guards are taken down after the test."""
    guards = pytest.importorskip("pytest_socket")
    yield guards
    guards.enable_socket()
    guards._remove_restrictions()


def test_a_blocked_network_is_told(standin: StandIn, provider: str, unguarded: ModuleType) -> None:
    """What pytest-socket raises is no broken network: there is a way through, and a way without."""
    for guard in (unguarded.disable_socket, lambda: unguarded.socket_allow_hosts(["192.0.2.1"])):
        guard()
        with pytest.raises(errors.ProviderConnectionError, match="allow-hosts"):
            client(standin, provider).ask(ASK)
        unguarded.enable_socket()
    assert not standin.requests


def test_a_certificate_nobody_trusts(standin: StandIn, provider: str, tmp_path: Path) -> None:
    """The way of companies whose proxy opens TLS: told by name, not tried again, and helped by SSL_CERT_FILE."""
    trustme = pytest.importorskip("trustme")
    import ssl

    authority = trustme.CA()
    authority.cert_pem.write_to_path(str(tmp_path / "ca.pem"))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    standin._server.socket = context.wrap_socket(standin._server.socket, server_side=True)
    url = standin.url.replace("http:", "https:") + "/v1"
    with pytest.raises(errors.ProviderConnectionError, match="SSL_CERT_FILE"):
        client(standin, provider, base_url=url).ask(ASK)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SSL_CERT_FILE", str(tmp_path / "ca.pem"))
        assert client(standin, provider, base_url=url).ask(ASK).text
        standin.then(faults.stall())
        with pytest.raises(errors.ProviderTimeoutError):  # the deadline ends what is read through TLS, too
            client(standin, provider, base_url=url, timeout=1.0).ask(ASK, on_text=lambda _: None)
