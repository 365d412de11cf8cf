"""The index of names: it is what the meanings say, and only what a schema speaks of is loaded by it."""

from __future__ import annotations

from pytest_syda.providers.offline.index import PATH, read_index
from pytest_syda.providers.offline.indexing import written
from pytest_syda.providers.offline.lexicon import LONGEST

RENEW = (
    "The index of names is not what the meanings say: names were added, moved or taken away.\n"
    "Renew it with\n\n    python -m pytest_syda.providers.offline.indexing\n\nand commit index.json with the change."
)


def test_the_index_is_renewed() -> None:
    """What is committed is what the command would write."""
    if PATH.read_text(encoding="utf-8") != written():  # a difference of a quarter of a megabyte says nothing
        raise AssertionError(RENEW)


def test_names_are_found_where_they_are_written() -> None:
    """The sources of a name stand in the order they are asked: one subject's words, then domains in theirs."""
    index = read_index()
    assert index.sources("text", "billing address") == ["places"]
    assert index.sources("text", "address") == ["trades", "places"]
    assert index.scope("places") == ""
    assert not index.sources("text", "quibble")
    assert not index.sources("flag", "billing address")


def test_no_name_is_longer_than_what_is_looked_up() -> None:
    """A name of more words than are looked up would never be found."""
    assert max(len(name.split()) for name in read_index().names()) <= LONGEST
