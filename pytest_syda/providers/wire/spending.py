"""What a call may cost: estimated and set aside before it, paid after it."""

from __future__ import annotations

import json

from pytest_syda.budget import NOTHING, Budget, Cost, Reservation
from pytest_syda.errors import BudgetError
from pytest_syda.providers.wire.client import Ask, Usage
from pytest_syda.providers.wire.endpoint import Endpoint
from pytest_syda.providers.wire.prices import cost
from pytest_syda.providers.wire.tokens import estimate_tokens
from pytest_syda.schemas import ModelConfig

MANY = 1_000_000


class Purse:
    """The money side of one model."""

    def __init__(self, config: ModelConfig, endpoint: Endpoint, max_output: int) -> None:
        self._config = config
        self._endpoint = endpoint
        self._max_output = max_output

    def limit(self, ask: Ask) -> int | None:
        """Tokens of output that the caller and the configuration allow; None where neither says anything."""
        wanted = [each for each in (ask.max_tokens, self._config.max_tokens) if each is not None]
        return min(*wanted, self._max_output) if wanted else None

    def cost(self, usage: Usage) -> Cost:
        """What a call took."""
        dollars = cost(self._endpoint.provider, self._endpoint.model, usage, self._config.price)
        return Cost(dollars, usage.input + usage.output)

    def estimate(self, ask: Ask) -> Cost:
        """What the call will take, about."""
        text = ask.system + ask.prompt + json.dumps(ask.schema)
        return self.cost(Usage(estimate_tokens(text, self._endpoint.provider), self._expected(ask)))

    def open(self, ask: Ask) -> tuple[Reservation, int | None]:
        """What is set aside for the call, and the tokens of output it may have.

        Raises:
            BudgetError: it would cost more than is left.
        """
        budget, limit = self._config.budget, self.limit(ask)
        if not isinstance(budget, Budget):
            return Reservation(Budget(tokens=0), NOTHING), limit
        reserved = self._reserved(budget, ask)
        # an answer that runs away stops where the budget ends
        return reserved, min(limit or self._max_output, self._expected(ask) + self._spare(budget))

    def _reserved(self, budget: Budget, ask: Ask) -> Reservation:
        provider, model = self._endpoint.provider, self._endpoint.model
        try:
            return budget.reserve(self.estimate(ask), f"{provider}, model {model}{ask.label and f', for {ask.label}'}")
        except BudgetError as error:
            error.provider, error.model = provider, model
            raise

    def _expected(self, ask: Ask) -> int:
        return min(ask.expected or self.limit(ask) or self._max_output, self._max_output)

    def _spare(self, budget: Budget) -> int:
        """Tokens of output that could be paid beyond what is expected."""
        dollars, tokens = budget.left()
        price = self.cost(Usage(0, MANY)).dollars
        affordable = self._max_output if dollars is None or not price else int(dollars / price * MANY)
        return min(affordable, self._max_output if tokens is None else tokens)
