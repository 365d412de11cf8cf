"""Where a request goes, and with which key: from the configuration, then the environment."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote, quote_plus, urlsplit

from pytest_syda.errors import ProviderKeyError
from pytest_syda.schemas import MASK, ModelConfig, Secret, shown

UNUSED = "unused"
"""The key of servers that want none: the SDKs insist on one."""

LOOPBACK = re.compile(r"localhost|127(\.\d+){3}|::1|0\.0\.0\.0|.*\.localhost")


@dataclass(frozen=True)
class Endpoint:
    """Where the requests of one model go."""

    provider: str
    model: str
    variable: str
    """Of the environment, where the key is looked for."""
    base_url: str
    path: str
    own: bool
    """Whether it is anything but the provider itself."""
    headers: dict[str, str] = field(default_factory=dict, repr=False)
    params: dict[str, str] = field(default_factory=dict, repr=False)
    given_key: Secret | None = None
    lenient: bool = False
    """Whether a key is not needed: on this machine, behind a gateway, or in a client the user set up."""

    @property
    def where(self) -> str:
        """The address, for people."""
        return shown(self.base_url.rstrip("/") + self.path).strip("'\"")

    def key(self) -> str:
        """The key.

        Raises:
            ProviderKeyError: there is none, or it cannot be one.
        """
        trouble = self._trouble()
        if trouble:  # raised where no variable holds the key, for pytest shows them with --showlocals
            raise self._keyless(trouble)
        return self._key() or UNUSED

    def _trouble(self) -> str:
        text = self._key()
        if not text:
            return "" if self.lenient else f"{self.provider} needs a key, and {self.variable} is not set"
        if re.fullmatch(r"[!-~]+", text) is None:
            return f"the key for {self.provider} has blanks or letters in it that no key has"
        return f"the key for {self.provider} is masked" if text == MASK else ""

    @property
    def keyless(self) -> bool:
        """Whether no key goes along."""
        return not self._key() and not self.headers

    def check(self) -> None:
        """Whether everything secret is there.

        Raises:
            ProviderKeyError: something is not.
        """
        self.key()
        lost = [name for name, value in {**self.headers, **self.params}.items() if value == MASK]
        if lost:
            raise ProviderKeyError(
                f"The proxy's {', '.join(lost)} came out of a pickle, which holds no secrets. Set up ProxyConfig anew.",
                provider=self.provider,
                model=self.model,
            )

    def without_secrets(self, text: str) -> str:
        """The text with `***` in place of the key and of what the proxy is told."""
        secrets = [self._key(), *self.headers.values(), *self.params.values()]
        for secret in sorted({each for each in secrets if each and len(each) > 3}, key=len, reverse=True):  # noqa: PLR2004
            for spelled in (secret, quote(secret), quote(secret, safe=""), quote_plus(secret)):
                text = text.replace(spelled, MASK)
        return text

    def _key(self) -> str:
        given = self.given_key.reveal() if self.given_key is not None else None
        return (given or os.environ.get(self.variable) or "").strip()

    def _keyless(self, what: str) -> ProviderKeyError:
        return ProviderKeyError(
            f"{what} (model {self.model}).\n"
            f"  export {self.variable}=…, or ModelConfig(api_key=…); a server of your own that wants no key takes "
            f'api_key="{UNUSED}".\n'
            "  What is cached or recorded needs no key, and --syda-provider offline needs none ever.",
            provider=self.provider,
            model=self.model,
        )


def endpoint(config: ModelConfig, provider: str, model: str, *, usual: str, path: str) -> Endpoint:
    """Where the requests of this configuration go; `usual` is the provider's own address."""
    stem = provider.upper()
    common: dict[str, Any] = {
        "provider": provider,
        "model": model,
        "variable": f"{stem}_API_KEY",
        "given_key": config.api_key if isinstance(config.api_key, Secret) else None,
    }
    if config.proxy is not None:
        route = "/" + config.proxy.path(provider, model).lstrip("/")
        return Endpoint(
            **common,
            base_url=config.proxy.base_url,
            path=route,
            own=True,
            headers=dict(config.proxy.headers),
            params=dict(config.proxy.params),
            lenient=True,
        )
    address = config.base_url or os.environ.get(f"{stem}_BASE_URL") or usual
    address = address.rstrip("/").removesuffix(path)  # some give the whole of it
    own = urlsplit(address).hostname != urlsplit(usual).hostname
    here = LOOPBACK.fullmatch(urlsplit(address).hostname or "") is not None
    return Endpoint(**common, base_url=address, path=path, own=own, lenient=here or config.client is not None)
