"""An answer that breaks off on the way is written anew; its rows are counted once."""

from __future__ import annotations

from pytest_syda.providers.llm.scanning import Scanner


def test_an_empty_piece_begins_anew() -> None:
    """As the wire says it after a connection that broke: what came before does not count."""
    seen: list[tuple[str, int]] = []
    scanner = Scanner(lambda table, rows: seen.append((table, rows)))
    scanner.feed('{"a": {"r1": {"x": "{\\"')
    scanner.feed("")
    scanner.feed('{"a": {"r1": {"x": 1}, "r2": {"x": 2}}}')
    assert seen == [("a", 1), ("a", 2)]
    assert scanner.safe == len('{"a": {"r1": {"x": 1}, "r2": {"x": 2}}')
