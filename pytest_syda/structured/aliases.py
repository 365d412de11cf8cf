"""The names that a caller gave to models in a dict of name to model."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pytest_syda.dataset.dataset import Dataset


@dataclass(frozen=True)
class Aliases:
    """Names of the caller's own for SQLAlchemy's models; schemas of one's own are called so anyway."""

    models: Mapping[str, Any]

    def real(self, asked: Any) -> Any:
        """What was asked for by these names, by the models."""
        if not isinstance(asked, Mapping):
            return asked
        return {self.models.get(name, name) if isinstance(name, str) else name: each for name, each in asked.items()}

    def names(self, dataset: Dataset) -> dict[str, str]:
        """Each table by the caller's name, else by the name people use, where that means one of them only."""
        labels = [plan.table.label for plan in dataset.plan]
        names = {
            plan.name: plan.table.label if labels.count(plan.table.label) == 1 else plan.name for plan in dataset.plan
        }
        home = dataset.home
        given = {home.key(model): name for name, model in self.models.items()} if home is not None else {}
        return names | given


def aliases_of(models: Any) -> Aliases:
    from pytest_syda.schema.mapping.forms import is_mapping

    if not isinstance(models, Mapping):
        return Aliases({})
    return Aliases({str(name): each for name, each in models.items() if not is_mapping(each) and not _text(each)})


def _text(thing: Any) -> bool:
    """An import string names a model that nobody has imported yet."""
    return isinstance(thing, str)
