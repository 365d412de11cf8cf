"""Tables of quantiles."""

from __future__ import annotations

from statistics import NormalDist

import numpy as np

from pytest_syda.recipe.distributions import normal, normal_probability, tabulate


def test_the_kept_table_is_the_normal_distribution() -> None:
    """Every entry is the quantile of the standard normal distribution, rounded as all tables are."""
    table = tabulate(NormalDist().inv_cdf)
    assert np.array_equal(normal(np.arange(2049) / 2048), table)


def test_probability_is_the_inverse() -> None:
    """What lies below a normal draw is the uniform one it came from."""
    u = np.linspace(0, 1, 10_001)[:-1]
    assert np.allclose(normal_probability(normal(u)), u, atol=1e-9)
    assert normal_probability(np.array([-50.0, 50.0])).tolist() == [0.0, np.nextafter(1.0, 0.0)]
