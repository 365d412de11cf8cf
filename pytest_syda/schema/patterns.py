"""The pattern languages of SQL (LIKE, GLOB, SIMILAR TO, POSIX), as Python's regular expressions."""

from __future__ import annotations

import re

_POSIX = {
    "alpha": "A-Za-z", "digit": "0-9", "alnum": "A-Za-z0-9", "upper": "A-Z", "lower": "a-z", "xdigit": "0-9A-Fa-f",
    "space": r"\s", "blank": r" \t", "word": r"\w", "punct": r"!-/:-@\[-`{-~", "print": " -~", "graph": "!-~",
    "cntrl": r"\x00-\x1f\x7f",
}  # fmt: skip


def like_regex(pattern: str, escape: str = "\\") -> str:
    """A LIKE pattern as a regular expression for `search`. An `escape` of "" escapes nothing."""
    parts, letters = [], iter(pattern)
    for letter in letters:
        if letter == escape:
            parts.append(re.escape(next(letters, "")))
        else:
            parts.append({"%": ".*", "_": "."}.get(letter) or re.escape(letter))
    return _anchored("".join(parts))


def glob_regex(pattern: str) -> str:
    """SQLite's GLOB: `*`, `?`, and classes such as `[a-z]` and `[^0-9]`."""
    parts = re.findall(r"\[\^?\]?[^\]]*\]|.", pattern, re.DOTALL)
    return _anchored("".join(_glob_part(part) for part in parts))


def _glob_part(part: str) -> str:
    if len(part) == 1:
        return {"*": ".*", "?": "."}.get(part) or re.escape(part)
    negated, members = (True, part[2:-1]) if part[1] == "^" else (False, part[1:-1])
    escaped = re.sub(r"([\]\[^&~|\\])", r"\\\1", members)
    return f"[^{escaped}]" if negated else f"[{escaped}]"


def similar_regex(pattern: str) -> str:
    """SQL's SIMILAR TO: regular operators over LIKE's wildcards, always anchored."""
    parts = re.findall(r"\\.|\[[^]]*\]|.", pattern, re.DOTALL)
    translated = "".join({"%": ".*", "_": ".", ".": r"\.", "^": r"\^", "$": r"\$"}.get(part, part) for part in parts)
    return f"^(?:{translated})$"


def posix_regex(pattern: str) -> str:
    """A regular expression of PostgreSQL or MySQL, where it means the same to Python after small changes.

    Raises:
        ValueError: it does not.
    """
    translated = re.sub(r"\[:(\w+):\]", lambda found: _POSIX[found[1]] if found[1] in _POSIX else found[0], pattern)
    translated = re.sub(r"\\[ymM]", r"\\b", translated)
    if re.search(r"\[[.=:]|\(\?[^:=!]|\\[YkpP]", translated):
        raise ValueError(pattern)
    try:
        re.compile(translated)
    except re.error as error:
        raise ValueError(pattern) from error
    return translated


def _anchored(regex: str) -> str:
    # `search` needs no wildcard at either end
    regex = f"^{regex}$"
    if regex.startswith("^.*"):
        regex = regex.removeprefix("^.*")
    if regex.endswith(".*$") and not regex.endswith("\\.*$"):
        regex = regex.removesuffix(".*$")
    return regex
