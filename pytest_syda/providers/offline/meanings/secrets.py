"""Hashes, tokens, passwords, identifiers: as long as their columns suggest."""

from __future__ import annotations

from pytest_syda.providers.offline.context import ColumnContext
from pytest_syda.providers.offline.lexicon import Make
from pytest_syda.providers.offline.makers import shapes
from pytest_syda.recipe.kinds.strings import Hash, Uuid
from pytest_syda.recipe.spec import Spec


def digest(digits: int = 0) -> Make:
    """A hexadecimal digest as long as the column suggests."""

    def make(c: ColumnContext) -> Spec | None:
        said = next((size for word, size in _DIGESTS.items() if c.facts.says(rf"\b{word[:3]}-?{word[3:]}\b")), 0)
        wanted = digits or said or next((size for size in (128, 96, 64, 40, 32) if c.length == size), 0)
        wanted = wanted or (40 if {"commit", "git", "revision", "sha"} & {*c.phrase} else 64)
        while wanted > 8 and not c.fits(wanted):
            wanted = next((size for size in (96, 64, 40, 32, 16, 12, 8) if size < wanted), 8)
        return Hash(digits=wanted) if c.fits(wanted) else Hash(digits=c.length or 8)

    return make


_DIGESTS = {
    "md5": 32, "sha1": 40, "sha256": 64, "sha512": 128, "sha384": 96,
}  # fmt: skip


def token(prefix: str = "") -> Make:
    def make(c: ColumnContext) -> Spec | None:
        room = 10_000 if c.length is None else c.length - len(prefix)
        digits = next(
            (size for size in (64, 48, 40, 32, 24, 20, 16, 12, 8) if size <= min(room, 40 if prefix else 64)), 0
        )
        return Hash(digits=digits, prefix=prefix) if digits else digest(c.length or 6)(c)

    return make


def password_hash(c: ColumnContext) -> Spec | None:
    """Looks like bcrypt's output; the hash of nothing."""
    return shapes(r"\$2b\$12\$[./A-Za-z0-9]{53}")(c) if c.fits(60) else digest()(c)


def password(c: ColumnContext) -> Spec | None:
    return (
        password_hash(c)
        if c.length is None or c.length >= 60
        else shapes("[A-HJ-NP-Z][a-hj-km-z2-9]{6}[2-9][!#%+]", "[a-hj-km-z2-9]{6}")(c)
    )


def identifier(c: ColumnContext) -> Spec | None:
    """A UUID where there is room, else digits of one."""
    if c.fits(36):
        return Uuid()
    return Hash(digits=next(size for size in (32, 24, 20, 16, 12, 10, 8, 6, 4, 3, 2, 1) if c.fits(size)))
