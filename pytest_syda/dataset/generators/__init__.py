"""User generators: a user's function, factory_boy declaration, constant or iterable for a column, run last.

`run_generators` runs those of one table over some of its rows; `check_generators` tells
beforehand whether they can run; `vectorized` marks a function that makes whole columns.
"""

from pytest_syda.dataset.generators.running import check_generators, run_generators
from pytest_syda.dataset.generators.shared import Context
from pytest_syda.dataset.generators.vectorized import vectorized

__all__ = ["Context", "check_generators", "run_generators", "vectorized"]
