"""Languages and countries, checked before anything is made."""

from __future__ import annotations

from typing import Any

from pytest_syda.errors import RequestError


def known_locale(given: Any) -> str:
    """The locale as it is spelled here.

    Raises:
        RequestError: there is no such locale.
    """
    from pytest_syda.recipe.localized import known

    if not isinstance(given, str) or not given.strip():
        raise RequestError(f"locale={given!r} is no locale. Write language and country, such as 'en_US' or 'de_DE'.")
    return known(given.strip().replace("-", "_"))
