"""What SDKs and their transport log is nobody's secret: they print addresses with the parameters of a proxy in them."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager

LOGGERS = ("openai._base_client", "anthropic._base_client", "httpx2", "httpx")
"""Those that print addresses."""


class _Masking(logging.Filter):
    def __init__(self, mask: Callable[[str], str]) -> None:
        super().__init__()
        self._mask = mask

    def filter(self, record: logging.LogRecord) -> bool:
        try:
            said = record.getMessage()
        except Exception:  # noqa: BLE001 - no call ends for a record that cannot be told, nor are its parts printed
            return False
        masked = self._mask(said)
        if masked != said:
            record.msg, record.args = masked, ()
        return True


@contextmanager
def discreet(mask: Callable[[str], str]) -> Iterator[None]:
    """While a call is made, its log goes through `mask`."""
    loggers = [logging.getLogger(name) for name in LOGGERS]
    masking = _Masking(mask)
    for logger in loggers:
        logger.addFilter(masking)
    try:
        yield
    finally:
        for logger in loggers:
            logger.removeFilter(masking)
