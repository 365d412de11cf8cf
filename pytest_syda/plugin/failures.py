"""Our errors as failures of one test, without a traceback through our code; a user's own exception with its frames."""

from __future__ import annotations

import contextlib
import sysconfig
import traceback
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType

import pytest

from pytest_syda.errors import SydaError

_LIBRARIES = (str(Path(__file__).resolve().parent.parent), sysconfig.get_path("stdlib"), "<")
"""Where code that is not the user's comes from: this package, Python, and what has no file."""


class PytestSydaWarning(pytest.PytestWarning):
    """Something a user of the plugin should know of."""


@contextlib.contextmanager
def clean_failures() -> Iterator[None]:
    """Fail the test with the message alone."""
    __tracebackhide__ = True
    try:
        yield
    except (SydaError, PytestSydaWarning) as error:  # `-W error` raises warnings
        raise pytest.fail.Exception(f"pytest-syda: {error}{_cause(error)}", pytrace=False) from None


def hide_our_frames(error: BaseException) -> None:
    """For errors of ours that a test or fixture raised: the user's lines are shown, not those of this package."""
    if not isinstance(error, SydaError | PytestSydaWarning):
        return
    error.__traceback__ = _without_ours(error.__traceback__)
    if error.__cause__ is not None:
        error.__cause__.__traceback__ = _foreign(error.__cause__.__traceback__)


def _cause(error: Exception) -> str:
    """The traceback of a user's function, from its own first frame on."""
    cause = error.__cause__
    frames = _foreign(cause.__traceback__) if cause is not None else None
    if cause is None or frames is None:
        return ""
    return "\n\n" + "".join(traceback.format_exception(type(cause), cause, frames, chain=False)).rstrip()


def _foreign(frames: TracebackType | None) -> TracebackType | None:
    """From the first frame of the user's own code on; None where there is no such frame."""
    while frames is not None and _installed(frames.tb_frame.f_code.co_filename):
        frames = frames.tb_next
    return frames


def _without_ours(frames: TracebackType | None) -> TracebackType | None:
    """Everything up to our first frame; from there on the user's own, such as those of a generator."""
    shown = list(_frames(frames))
    entered = next((number for number, frame in enumerate(shown) if _is_ours(frame)), len(shown))
    shown = shown[:entered] + [frame for frame in shown[entered:] if not _installed(frame.tb_frame.f_code.co_filename)]
    for frame, inner in zip(shown, [*shown[1:], None], strict=True):
        frame.tb_next = inner
    return shown[0] if shown else frames


def _frames(frames: TracebackType | None) -> Iterator[TracebackType]:
    while frames is not None:
        yield frames
        frames = frames.tb_next


def _is_ours(frame: TracebackType) -> bool:
    return frame.tb_frame.f_code.co_filename.startswith(_LIBRARIES[0])


def _installed(filename: str) -> bool:
    return filename.startswith(_LIBRARIES) or "site-packages" in filename
