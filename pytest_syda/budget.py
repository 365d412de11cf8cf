"""What a run may spend at most, in dollars or tokens: held against an estimate before each call."""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any, NamedTuple, Protocol

from pytest_syda.errors import BudgetError, RequestError

EXAMPLES = '0.50 (dollars), "200000 tokens", or "0.50, 200000 tokens"'


class Cost(NamedTuple):
    """What a call takes. Dollars are None where no price is known."""

    dollars: Decimal | None
    tokens: int

    def __str__(self) -> str:
        money = "" if self.dollars is None else f"${self.dollars:.4f}"
        return f"{money}{self.tokens:,} tokens" if not money else f"{money} ({self.tokens:,} tokens)"


NOTHING = Cost(Decimal(0), 0)


class Book:
    """What is spent, while nobody else changes it."""

    def __init__(self, spent: Cost) -> None:
        self.spent = spent


class Ledger(Protocol):
    """Where it is written what is spent."""

    def open(self) -> AbstractContextManager[Book]: ...


class InMemory:
    """Of one process."""

    def __init__(self) -> None:
        self._book = Book(NOTHING)

    @contextmanager
    def open(self) -> Iterator[Book]:
        yield self._book


class InFile:
    """Of all processes that know the file."""

    def __init__(self, path: Path) -> None:
        self._path = path

    @contextmanager
    def open(self) -> Iterator[Book]:
        from filelock import FileLock

        with FileLock(f"{self._path}.lock"):
            book = Book(self._read())
            yield book
            temporary = self._path.with_suffix(".new")
            temporary.write_text(json.dumps([str(book.spent.dollars or 0), book.spent.tokens]), encoding="utf-8")
            temporary.replace(self._path)

    def _read(self) -> Cost:
        try:
            dollars, tokens = json.loads(self._path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return NOTHING
        return Cost(Decimal(dollars), int(tokens))


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
        self._ledger: Ledger = InMemory()

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

    def shared(self, file: Path) -> Budget:
        """The same limit for all processes that name this file: the workers of one run."""
        budget = Budget(self.dollars, self.tokens)
        budget._ledger = InFile(file)
        return budget

    @property
    def spent(self) -> Cost:
        """What calls have taken, with what those under way have reserved."""
        with self._lock, self._ledger.open() as book:
            return book.spent

    def reserve(self, estimate: Cost, what: str) -> Reservation:
        """Set aside what a call is estimated to take.

        Raises:
            BudgetError: more than is left; the call is not to be made.
        """
        with self._lock, self._ledger.open() as book:
            self._judge(book.spent, estimate, what)
            book.spent = _sum(book.spent, estimate)
        return Reservation(self, estimate)

    def left(self) -> tuple[Decimal | None, int | None]:
        """Dollars and tokens that are neither spent nor set aside; None where there is no limit."""
        spent = self.spent
        dollars = None if self.dollars is None else max(self.dollars - (spent.dollars or 0), Decimal(0))
        return dollars, None if self.tokens is None else max(self.tokens - spent.tokens, 0)

    def exchange(self, reserved: Cost, taken: Cost) -> None:
        """Pay what was taken instead of what was set aside for it."""
        with self._lock, self._ledger.open() as book:
            back = Cost(-(reserved.dollars or Decimal(0)), -reserved.tokens)
            book.spent = _sum(_sum(book.spent, taken), back)

    def _judge(self, spent: Cost, estimate: Cost, what: str) -> None:
        if self.dollars is not None and estimate.dollars is None:
            raise BudgetError(
                f"A budget of {self} cannot be kept, for nobody knows the price ({what}). Nothing was sent.\n"
                "  Say the price of a million tokens, ModelConfig(price=(in, out)); or install genai-prices, which "
                'knows the usual ones; or give the budget in tokens: "200000 tokens".'
            )
        over_dollars = self.dollars is not None and (spent.dollars or 0) + (estimate.dollars or 0) > self.dollars
        over_tokens = self.tokens is not None and spent.tokens + estimate.tokens > self.tokens
        if over_dollars or over_tokens:
            raise BudgetError(
                f"The budget of {self} does not allow for another call ({what}): it would take about {estimate}, and "
                f"{spent} are spent or set aside. Nothing was sent.\n"
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
        self.settle(NOTHING)


def _sum(one: Cost, other: Cost) -> Cost:
    return Cost((one.dollars or Decimal(0)) + (other.dollars or Decimal(0)), one.tokens + other.tokens)


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
