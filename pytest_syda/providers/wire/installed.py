"""Modules that need not be there, imported when they are needed."""

from __future__ import annotations

import threading
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from typing import Any

from pytest_syda.errors import ProviderSetupError

_LOCK = threading.RLock()


@contextmanager
def quietly() -> Iterator[None]:
    """Without the warnings of other people's modules, which `-W error` would make errors of a test.

    The filters belong to the whole process, so that one thread at a time may change them.
    """
    with _LOCK, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield


def sdk(name: str) -> Any:
    """The module of a provider's SDK.

    Raises:
        ProviderSetupError: it is not installed, or cannot be imported.
    """
    try:
        with quietly():
            return import_module(name)
    except ImportError as error:
        missing = isinstance(error, ModuleNotFoundError) and error.name == name
        what = "is not installed" if missing else f"cannot be imported: {error}"
        raise ProviderSetupError(
            f"The provider {name!r} needs the package {name}, which {what}.\n"
            f'  pip install "pytest-syda[{name}]"\n'
            "  What is cached or recorded needs neither package nor key; --syda-provider offline needs nothing.",
            provider=name,
        ) from error
