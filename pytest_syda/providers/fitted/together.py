"""How columns of a sample vary together: a Gaussian copula on ranks, as loadings of independent draws."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import msgspec
import numpy as np

from pytest_syda.providers.fitted.columns import plain
from pytest_syda.recipe.distributions import normal
from pytest_syda.recipe.kinds.empirical import Empirical
from pytest_syda.recipe.spec import Spec
from pytest_syda.recipe.values import Floats

if TYPE_CHECKING:
    import pandas as pd

FAINT = 0.1
"""Correlations below it may be chance."""


def correlated(specs: Mapping[str, Spec], series: Mapping[str, pd.Series[Any]]) -> dict[str, Spec]:
    """The empirical specs of columns that vary together, with a group and their loadings; others are left out."""
    empirical = {name: spec for name, spec in specs.items() if isinstance(spec, Empirical)}
    ordered, scores = _scored(empirical, series)
    names = [name for name in ordered if _varies(scores[name])]
    if len(names) < 2:  # noqa: PLR2004 - it takes two to vary together
        return dict(ordered)
    matrix = _correlations([scores[name] for name in names])
    grouped: dict[str, Spec] = dict(ordered)
    for members in _components(matrix):
        loadings = _cholesky(matrix[np.ix_(members, members)])
        for place, member in enumerate(members):
            row = tuple(round(float(value), 6) for value in loadings[place, : place + 1])
            name = names[member]
            grouped[name] = msgspec.structs.replace(ordered[name], group=f"fit {names[members[0]]}", loadings=row)
    return grouped


def _scored(
    specs: Mapping[str, Empirical], series: Mapping[str, pd.Series[Any]]
) -> tuple[dict[str, Empirical], dict[str, Floats]]:
    """Normal scores of ranks (van der Waerden). Values without an order get that of what they go with most."""
    measured = {name: _scores(series[name]) for name, spec in specs.items() if spec.quantiles}
    ordered, scores = dict(specs), dict(measured)
    for name, spec in specs.items():
        if spec.values:
            ordered[name] = _in_order(spec, series[name], measured)
            places = {value: place for place, value in enumerate(ordered[name].values)}
            scores[name] = _scores(series[name].map(lambda value, places=places: places.get(_named(value))))
    return ordered, scores


def _named(value: Any) -> Any:
    """As a spec names it: the member of an Enum by its name."""
    value = plain(value)
    return getattr(value, "name", value)


def _scores(series: pd.Series[Any]) -> Floats:
    """NaN where there is no value."""
    ranks = (series.rank() - 0.5) / max(series.count(), 1)
    return np.where(series.isna(), np.nan, normal(np.asarray(ranks.fillna(0.5), np.float64)))


def _correlations(scores: list[Floats]) -> Floats:
    """Of each two columns, by the rows where both are there; 0 where these tell nothing.

    Those of the normal draws that give the ranks the sample's correlation (K. Pearson, 1907: 2 sin(πρ/6)).
    """
    import pandas as pd

    of_ranks = np.nan_to_num(pd.DataFrame(dict(enumerate(scores))).corr("spearman").to_numpy(np.float64))
    return np.asarray(2 * np.sin(np.pi / 6 * of_ranks), np.float64)


def _in_order(spec: Empirical, series: pd.Series[Any], measured: Mapping[str, Floats]) -> Empirical:
    named = series.map(_named)
    if all(isinstance(value, int | float) for value in spec.values):
        return _sorted_by(spec, {value: float(value) for value in spec.values})
    best: dict[Any, float] = {}
    strength = 0.0
    for scores in measured.values():
        means = {value: _mean(scores[(named == value).to_numpy(bool)]) for value in spec.values}
        between = float(np.var([means.get(value, 0.0) for value in named]))
        if between > strength:
            best, strength = means, between
    return _sorted_by(spec, best) if best else spec


def _varies(scores: Floats) -> bool:
    known = scores[~np.isnan(scores)]
    return len(known) > 0 and bool(known.max() > known.min())


def _mean(scores: Floats) -> float:
    """Of those that are there; the middle where none is."""
    known = scores[~np.isnan(scores)]
    return float(known.mean()) if len(known) else 0.0


def _sorted_by(spec: Empirical, keys: Mapping[Any, float]) -> Empirical:
    pairs = sorted(zip(spec.values, spec.weights, strict=True), key=lambda pair: keys[pair[0]])
    return msgspec.structs.replace(spec, values=tuple(v for v, _ in pairs), weights=tuple(w for _, w in pairs))


def _components(matrix: Floats) -> list[list[int]]:
    """Columns that a chain of correlations ties together, two at least."""
    found: list[list[int]] = []
    waiting = set(range(len(matrix)))
    while waiting:
        reached, edge = set[int](), {min(waiting)}
        while edge:
            reached |= edge
            edge = {int(other) for one in edge for other in np.flatnonzero(np.abs(matrix[one]) > FAINT)} - reached
        waiting -= reached
        if len(reached) > 1:
            found.append(sorted(reached))
    return found


def _cholesky(matrix: Floats) -> Floats:
    """Of the nearest correlation matrix that has one: eigenvalues cut off at nearly 0, the diagonal at 1 again."""
    values, vectors = np.linalg.eigh(matrix)
    positive = vectors @ np.diag(np.maximum(values, 1e-6)) @ vectors.T
    scale = 1 / np.sqrt(np.diag(positive))
    factor: Floats = np.linalg.cholesky(positive * np.outer(scale, scale))
    return factor
