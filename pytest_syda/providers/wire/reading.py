"""What comes over the wire, as plain data: one document, or a stream of events. Nothing in it is trusted."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from pytest_syda.providers.wire.failures import Failure, Fault

MOST_BYTES = 64 * 1024 * 1024
"""Of one answer: far above what any model writes, far below what fills a memory."""

STARTS_OF_EVENTS = (b"data:", b"event:", b"id:", b"retry:", b":")


def documents(pieces: Iterable[bytes]) -> Iterator[tuple[bool, Any]]:
    """Each JSON document of a response, and whether it is an event of a stream.

    Which of the two it is shows by how it starts: gateways and local servers get the header wrong.

    Raises:
        Fault: it is neither, or longer than anything that makes sense.
    """
    lines = _lines(_limited(pieces))
    first = next((line for line in lines if line.strip()), b"")
    if first.lstrip(b"\xef\xbb\xbf").startswith(STARTS_OF_EVENTS):
        yield from ((True, found) for found in _events(_again(first, lines)))
    else:
        yield False, parsed(b"\n".join([first, *lines]))


def parsed(body: bytes | str) -> Any:
    """A JSON document.

    Raises:
        Fault: it is none.
    """
    try:
        return json.loads(body)
    except (ValueError, RecursionError) as error:
        text = body if isinstance(body, str) else body.decode("utf-8", "replace")
        said = f"{text[:300]!r} is no JSON ({error})" if text.strip() else "the body is empty"
        raise Fault(Failure("garbage", said)) from error


def at(document: Any, *path: str | int) -> Any:
    """What stands at this path; None where there is no such path."""
    for step in path:
        if isinstance(step, int):
            document = document[step] if isinstance(document, list) and len(document) > step else None
        else:
            document = document.get(step) if isinstance(document, dict) else None
    return document


def text_at(document: Any, *path: str | int) -> str:
    found = at(document, *path)
    return found if isinstance(found, str) else ""


def count_at(document: Any, *path: str | int) -> int:
    found = at(document, *path)
    return found if isinstance(found, int) and not isinstance(found, bool) and found > 0 else 0


def _limited(pieces: Iterable[bytes]) -> Iterator[bytes]:
    size = 0
    for piece in pieces:
        size += len(piece)
        if size > MOST_BYTES:
            raise Fault(Failure("garbage", f"it is longer than {MOST_BYTES // 1024 // 1024} MiB"))
        yield piece


def _lines(pieces: Iterable[bytes]) -> Iterator[bytes]:
    """Lines as they are complete, whatever the pieces; an unfinished last one at the end."""
    rest: list[bytes] = []
    for piece in _newlines(pieces):
        *complete, tail = piece.split(b"\n")
        for line in complete:
            yield b"".join([*rest, line])
            rest = []
        rest.append(tail)
    if any(rest):
        yield b"".join(rest)


def _newlines(pieces: Iterable[bytes]) -> Iterator[bytes]:
    """With one kind of line end: events may have any of three, and a pair of bytes may be in two pieces."""
    ended = False
    for piece in pieces:
        bare = piece[1:] if ended and piece.startswith(b"\n") else piece
        ended = piece.endswith(b"\r") or (ended and not piece)
        yield bare.replace(b"\r\n", b"\n").replace(b"\r", b"\n") if b"\r" in bare else bare


def _again(first: bytes, lines: Iterator[bytes]) -> Iterator[bytes]:
    yield first.lstrip(b"\xef\xbb\xbf")
    yield from lines


def _events(lines: Iterator[bytes]) -> Iterator[Any]:
    """The data of each event, up to the mark of the end that OpenAI's streams have."""
    data: list[bytes] = []
    for line in lines:
        if line.startswith(b"data:"):
            data.append(line.removeprefix(b"data:").removeprefix(b" "))
        elif not line and data:
            if data == [b"[DONE]"]:
                return
            yield parsed(b"\n".join(data))
            data = []
    # an event that nothing ended was cut off, and so was the answer: who reads the events knows better what to say
