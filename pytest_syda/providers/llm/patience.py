"""How often it is asked again."""

from __future__ import annotations

from dataclasses import dataclass

ROUNDS = 8
"""Rounds of going on after answers that broke off, each with smaller questions than the one before."""
STALLS = 4
"""Of these, rounds that may bring nothing new."""
PAID_STALL = 4
"""As how many of these one counts that was paid for: a model that thinks its limit away would do so for ever."""


@dataclass
class Patience:
    """What is left of it for the questions of one wave."""

    limit: int
    """Tokens that answers are planned for."""
    repairs: int
    left: int
    """What was wanted still, the last time."""
    rounds: int = ROUNDS
    stalls: int = STALLS

    def lasts(self, left: int, longest: int, *, paid: bool = True) -> bool:
        """Whether to ask again, with so much left, after answers broke off of which the longest was to have so many
        tokens (0: none did). Going on after these is no repair."""
        stalled = left >= self.left
        self.stalls -= stalled * (PAID_STALL if paid else 1)
        self.left = left
        if longest > 0 and self.rounds > 0 and self.stalls >= 0:
            self.rounds, self.limit = self.rounds - 1, max(1, min(self.limit, longest) // 2)
            return left > 0
        if longest > 0 and stalled:
            return False
        self.repairs -= 1
        return left > 0 and self.repairs >= 0
