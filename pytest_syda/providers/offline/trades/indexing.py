"""Writes which words speak of which trade: `python -m pytest_syda.providers.offline.trades.indexing`, after any change
of a trade's first line."""

from __future__ import annotations

from pathlib import Path

import msgspec

import pytest_syda.providers.offline.columns  # noqa: F401 - what is written together is known by all names
from pytest_syda.providers.offline.trades.composing import COMMON
from pytest_syda.providers.offline.trades.finding import OWN, PATH
from pytest_syda.providers.offline.trades.reading import own_words


def written() -> dict[str, str]:
    """The index as the trades' first lines say."""
    found: dict[str, dict[str, bool]] = {}
    for name, file in sorted(_trades().items()):
        own, shared = own_words(file.read_text(encoding="utf-8"))
        for word in (*own, *shared):
            found.setdefault(word, {}).setdefault(name, word in own)
    return {word: _said(trades) for word, trades in sorted(found.items())}


def _said(trades: dict[str, bool]) -> str:
    return " ".join(name + OWN if own else name for name, own in trades.items())


def _trades() -> dict[str, Path]:
    return {file.stem: file for file in PATH.parent.glob("*.trade") if file.stem != COMMON}


def main() -> None:
    lines = [
        f"{msgspec.json.encode(word).decode()}: {msgspec.json.encode(trades).decode()}"
        for word, trades in written().items()
    ]
    PATH.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
