"""What a run may spend at most, in dollars or tokens: held against an estimate before each call."""

from __future__ import annotations

import re
import threading
from decimal import Decimal, InvalidOperation
from typing import Any, NamedTuple

from pytest_syda.errors import BudgetError, RequestError

EXAMPLES = '0.50 (dollars), "200000 tokens", or "0.50, 200000 tokens"'


class Cost(NamedTuple):
    """What a call takes. Dollars are None where no price is known."""

    dollars: Decimal | None
    tokens: int

    def __str__(self) -> str:
        money = "" if self.dollars is None else f"${self.dollars:.4f}, "
        return f"{money}{self.tokens:,} tokens"


class Budget:
    """A limit that all calls made with it share, in all threads.

    Each call reserves what it is estimated to take before it is made, and pays what it took once that is known. What
    is reserved counts as spent, so that calls made at the same time do not overdraw together.
    """

    def __init__(self, dollars: float | str | Decimal | None = None, tokens: int | None = None) -> None:
        """Of `dollars` and `tokens` (in and out together), at least one.

        Raises:
            RequestError: no limit, or one that is not a positive number.
        """
        self.dollars = None if dollars is None else _decimal(dollars)
        self.tokens = tokens
        if self.dollars is None and tokens is None:
            raise RequestError(f"A budget needs a limit. Write it like {EXAMPLES}.")
        if (self.dollars is not None and self.dollars < 0) or (tokens is not None and tokens < 0):
            raise RequestError(f"A budget cannot be negative. Write it like {EXAMPLES}.")
        self._lock = threading.Lock()
        self._dollars = Decimal(0)
        self._tokens = 0

    @classmethod
    def of(cls, value: Budget | float | str | Decimal) -> Budget:
        """A budget from how people write it: 0.50, "$0.50", "200000 tokens", "0.50, 200000 tokens".

        Raises:
            RequestError: it is none of these.
        """
        if isinstance(value, Budget):
            return value
        if not isinstance(value, str):
            return cls(dollars=value)
        limits: dict[str, Decimal] = {}
        for part in value.split(", "):
            name, amount = _limit(part)
            if name in limits:
                raise RequestError(f"{value!r} names {name} twice. Write it like {EXAMPLES}.")
            limits[name] = amount
        tokens = limits.get("tokens")
        return cls(limits.get("dollars"), None if tokens is None else int(tokens))

    @property
    def spent(self) -> Cost:
        """What calls have taken, with what those under way have reserved."""
        with self._lock:
            return Cost(self._dollars, self._tokens)

    def reserve(self, estimate: Cost, what: str) -> Reservation:
        """Set aside what a call is estimated to take.

        Raises:
            BudgetError: more than is left; the call is not to be made.
        """
        with self._lock:
            self._judge(estimate, what)
            self._add(estimate)
        return Reservation(self, estimate)

    def left(self) -> tuple[Decimal | None, int | None]:
        """Dollars and tokens that are neither spent nor set aside; None where there is no limit."""
        with self._lock:
            dollars = None if self.dollars is None else max(self.dollars - self._dollars, Decimal(0))
            tokens = None if self.tokens is None else max(self.tokens - self._tokens, 0)
        return dollars, tokens

    def exchange(self, reserved: Cost, taken: Cost) -> None:
        """Pay what was taken instead of what was set aside for it."""
        with self._lock:
            self._dollars += (taken.dollars or 0) - (reserved.dollars or 0)
            self._tokens += taken.tokens - reserved.tokens

    def _add(self, cost: Cost) -> None:
        self._dollars += cost.dollars or 0
        self._tokens += cost.tokens

    def _judge(self, estimate: Cost, what: str) -> None:
        if self.dollars is not None and estimate.dollars is None:
            raise BudgetError(
                f"{what}: nobody knows a price, so a budget of {self} cannot be kept, and the call was not made.\n"
                "  Say the price of a million tokens, ModelConfig(price=(in, out)); or install genai-prices, which "
                'knows the usual ones; or give the budget in tokens: "200000 tokens".'
            )
        over_dollars = self.dollars is not None and self._dollars + (estimate.dollars or 0) > self.dollars
        over_tokens = self.tokens is not None and self._tokens + estimate.tokens > self.tokens
        if over_dollars or over_tokens:
            raise BudgetError(
                f"{what}: the call was not made, for it would take about {estimate}, and of a budget of {self} "
                f"{Cost(self._dollars, self._tokens)} are spent or set aside.\n"
                "  Ask for fewer rows or tables, or raise it (ini key syda_budget, ModelConfig(budget=…))."
            )

    def __deepcopy__(self, _memo: Any) -> Budget:
        return self

    def __reduce__(self) -> tuple[type[Budget], tuple[Decimal | None, int | None]]:
        return Budget, (self.dollars, self.tokens)

    def __str__(self) -> str:
        dollars = [] if self.dollars is None else [f"${self.dollars}"]
        tokens = [] if self.tokens is None else [f"{self.tokens:,} tokens"]
        return " and ".join(dollars + tokens)

    def __repr__(self) -> str:
        return f"Budget(dollars={None if self.dollars is None else str(self.dollars)!r}, tokens={self.tokens!r})"


class Reservation:
    """What is set aside for one call, until it is known what it took."""

    def __init__(self, budget: Budget, reserved: Cost) -> None:
        self._budget = budget
        self._reserved = reserved

    def settle(self, taken: Cost) -> None:
        self._budget.exchange(self._reserved, taken)
        self._reserved = taken

    def release(self) -> None:
        """The call took nothing."""
        self.settle(Cost(Decimal(0), 0))


def _limit(part: str) -> tuple[str, Decimal]:
    found = re.fullmatch(r"\s*\$?\s*([\d_.,]+)\s*([kKmM]?)\s*(tokens?|dollars?|usd|USD|\$)?\s*", part)
    if found is None:
        raise RequestError(f"{part.strip()!r} is no budget. Write it like {EXAMPLES}.")
    number, factor, unit = found.groups()
    amount = _decimal(number.replace(",", "").replace("_", "")) * {"": 1, "k": 1_000, "m": 1_000_000}[factor.lower()]
    return ("tokens" if (unit or "").startswith("token") else "dollars"), amount


def _decimal(value: float | str | Decimal) -> Decimal:
    try:
        number = Decimal(str(value))
    except InvalidOperation:
        number = Decimal("NaN")
    if not number.is_finite() or isinstance(value, bool):
        raise RequestError(f"{value!r} is no budget. Write it like {EXAMPLES}.")
    return number
