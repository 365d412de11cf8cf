"""Every error this package raises, drawn as one tree.

    SydaError
    ├── RequestError        what the caller asked for makes no sense: unknown model, size, column, option
    ├── SchemaError         the models cannot be read
    │   └── UnknownTypeError    a column type nobody has taught us
    ├── ImpossibleError     demands that contradict each other: 500 unique values of a BOOLEAN
    ├── RecipeError         a recipe that did not pass the gate
    ├── GeneratorError      a user's generator raised, or returned what the column cannot take
    ├── ProviderError       whoever writes recipes could not
    │   ├── ProviderSetupError       what it needs is not installed
    │   ├── ProviderKeyError         no key, or one that is not let in
    │   ├── ProviderRequestError     the request does not suit it: unknown model or parameter, too long
    │   ├── ProviderBusyError        too many requests, or something broken on its side, again and again
    │   ├── ProviderConnectionError  it was not reached, or the connection broke
    │   ├── ProviderTimeoutError     the deadline passed
    │   ├── ProviderRefusedError     the model would not, or a filter would not
    │   ├── ProviderAnswerError      what came back is no answer
    │   └── BudgetError              the call would cost more than is left
    ├── StoreError          a cache or a recording that cannot be used
    └── SinkError           the destination refused the rows; it was left as it was

A message says what happened, where, the likely cause, and what to do about it. Validation collects every
problem before it raises, so an error may carry several.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple, Self


class Problem(NamedTuple):
    """One thing that stands in the way: where it is, what it is, and what would help."""

    path: str
    message: str
    remedy: str = ""

    def __str__(self) -> str:
        where = f"{self.path}: " if self.path else ""
        remedy = f"\n    {self.remedy}" if self.remedy else ""
        return f"{where}{self.message}{remedy}"


class SydaError(Exception):
    """Base of every error of this package.

    `tables` names the tables at fault (their keys, such as `"orders"` or `"sales.orders"`), so that a caller can
    leave them out with `exclude=` and go on. `problems` lists everything found, not just the first.
    """

    def __init__(self, message: str, *, tables: Iterable[str] = (), problems: Sequence[Problem] = ()) -> None:
        super().__init__(message)
        self.tables = tuple(dict.fromkeys(tables))
        self.problems = tuple(problems)

    @classmethod
    def of(cls, headline: str, problems: Sequence[Problem], *, tables: Iterable[str] = ()) -> Self:
        """An error listing all `problems` under one headline."""
        lines = "\n".join(f"  - {problem}" for problem in problems)
        return cls(f"{headline}\n{lines}", tables=tables, problems=problems)


class SydaWarning(UserWarning):
    """What was decided that a user of the library should know of."""


class RequestError(SydaError):
    """What the caller asked for makes no sense."""


class SchemaError(SydaError):
    """The models cannot be read."""


class UnknownTypeError(SchemaError):
    """A column has a type nobody has taught us."""


class ImpossibleError(SydaError):
    """The demands contradict each other; found before anything was inserted."""


class RecipeError(SydaError):
    """A recipe did not pass the gate."""


class GeneratorError(SydaError):
    """A user's generator raised, or returned what its column cannot take."""


class ProviderError(SydaError):
    """A provider could not write a recipe.

    `provider`, `model`, `request_id` and `status` (of HTTP) are there as far as they are known.
    """

    def __init__(
        self,
        message: str,
        *,
        tables: Iterable[str] = (),
        problems: Sequence[Problem] = (),
        provider: str = "",
        model: str = "",
        request_id: str = "",
        status: int | None = None,
    ) -> None:
        super().__init__(message, tables=tables, problems=problems)
        self.provider = provider
        self.model = model
        self.request_id = request_id
        self.status = status
        self.usage: Mapping[str, Mapping[str, int]] | None = None
        """What was paid for before it, by table, as a recipe's provenance has it; None where nobody counted."""


class ProviderSetupError(ProviderError):
    """What the provider needs is not installed."""


class ProviderKeyError(ProviderError):
    """There is no key, or it is not let in."""


class ProviderRequestError(ProviderError):
    """The request does not suit the provider: an unknown model or parameter, or too long."""


class ProviderBusyError(ProviderError):
    """Too many requests, or something broken on the provider's side, again and again."""


class ProviderConnectionError(ProviderError):
    """The provider was not reached, or the connection broke."""


class ProviderTimeoutError(ProviderError):
    """The deadline passed."""


class ProviderRefusedError(ProviderError):
    """The model would not answer, or a filter would not let it."""


class ProviderAnswerError(ProviderError):
    """What came back is no answer."""


class BudgetError(ProviderError):
    """The call would cost more than is left; it was not made."""


class StoreError(SydaError):
    """A cache entry or a recording cannot be used."""


class SinkError(SydaError):
    """The destination refused the rows; it was left as it was."""


def nearest(word: str, known: Iterable[str], *, everything_up_to: int = 12) -> str:
    """`Did you mean …?` for a misspelt name, or the list of known names when it is short."""
    import difflib  # only who made a mistake waits for it

    names = sorted(set(known))
    close = difflib.get_close_matches(word, names, n=3, cutoff=0.6)
    if close:
        return f"Did you mean {' or '.join(repr(name) for name in close)}?"
    if names and len(names) <= everything_up_to:
        return f"Known names: {', '.join(names)}."
    return ""
