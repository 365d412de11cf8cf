"""`Customer=10,Order=0..5 per Customer`: sizes as they are written on a command line."""

from __future__ import annotations

import re
from typing import Any

import click

from pytest_syda.cli.kinds import Kind
from pytest_syda.dataset.request import Size, per
from pytest_syda.errors import RequestError

_SIZE = re.compile(r"(?P<low>\d+)(?:\.\.(?P<high>\d+))?(?:\s+per\s+(?P<parent>[\w.]+))?")

_HOW = 'Write Customer=10, or "OrderItem=1..5 per Order"; several with commas between them.'


class Sizes(Kind):
    """A mapping of names to sizes."""

    name = "TABLE=ROWS,…"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> dict[str, Size]:
        if isinstance(value, dict):
            return value
        sizes: dict[str, Size] = {}
        for part in filter(None, (part.strip() for part in value.split(","))):
            name, equals, text = (piece.strip() for piece in part.partition("="))
            found = _SIZE.fullmatch(text)
            if not equals or not name or found is None or (found["high"] and not found["parent"]):
                self.fail(f"{part!r} is no size. {_HOW}", param, ctx)
            if name in sizes:
                self.fail(f"{name} has two sizes.", param, ctx)
            try:
                sizes[name] = _size(found)
            except RequestError as error:
                self.fail(str(error), param, ctx)
        return sizes


def _size(found: re.Match[str]) -> Size:
    low = int(found["low"])
    if not found["parent"]:
        return low
    return per(found["parent"], low, int(found["high"] or low))


class Pair(Kind):
    """`name=text`."""

    def __init__(self, name: str) -> None:
        self.name = name

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> tuple[str, str]:
        if isinstance(value, tuple):
            return value
        name, equals, text = value.partition("=")
        if not equals or not name.strip() or not text.strip():
            self.fail(f"{value!r} is not of the form {self.name}.", param, ctx)
        return name.strip(), text.strip()
