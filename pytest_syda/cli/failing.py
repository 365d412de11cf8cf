"""How a command ends: 0 done, 1 it could not be done and says why, 2 it was called wrongly."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import click

from pytest_syda.errors import SydaError

EXIT_CODES = "Exit codes: 0 done; 1 it could not be done, and the message says why; 2 it was called wrongly."


class Group(click.Group):
    """Our errors are messages, not tracebacks; commands stand in the order in which one meets them."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(self.commands)

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except SydaError as error:
            raise click.ClickException(in_our_words(str(error))) from error


def in_our_words(text: str) -> str:
    """What to do, by the options of the command line: errors speak of those of the plugin and the library."""
    for theirs, ours in _SPOKEN:
        text = theirs.sub(ours, text)
    return text


_OPTIONS = {"model_name": "--model", "base_url": "--base-url", "syda_budget": "--budget"}


def _option(found: re.Match[str]) -> str:
    return f"({_OPTIONS.get(found[1], found[1])})"


_SPOKEN: list[tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]]] = [
    (re.compile(r", or ModelConfig\(api_key=…\)"), ""),
    (re.compile(r'; a server of your own that wants no key takes api_key="unused"\.'), "; of a server: --base-url."),
    (re.compile(r"\(syda_\w+, ModelConfig\((\w+)=…\)\)"), _option),
    (re.compile(r"\(ini key (syda_\w+), ModelConfig\(\w+=…\)\)"), _option),
    (re.compile(r"by ModelConfig\(model_name=…\) or syda_model"), "by --model"),
    (re.compile(r"ModelConfig\(provider=(?:…|'\w+')\)"), "--provider"),
    (re.compile(r"\bbase_url(?:=…)?"), "--base-url"),
    (re.compile(r"with the mode `(\w+)`"), r"with --mode \1"),
    (re.compile(r"--syda-(provider|mode|cache-dir)"), r"--\1"),
]
"""What errors say, and what that is called here."""
