"""What CHECKs say about how to generate.

`narrow(conditions, table)` gives a `Narrowing`: what every row keeps (a `Domain` a column, `Linear` relations between
columns, `Dependent` columns worked out from others), and choices between `Alternative`s of the same three kinds.
Conditions that nothing can satisfy come back as `Contradiction`s, each the smallest set of demands that clash.
"""

from pytest_syda.recipe.narrowing.atoms import Alternative, Dependent
from pytest_syda.recipe.narrowing.domains import Domain, Regex
from pytest_syda.recipe.narrowing.fitting import Rows, fit, satisfied
from pytest_syda.recipe.narrowing.linear import Linear
from pytest_syda.recipe.narrowing.narrow import Contradiction, Narrowing, bound_to, dated, narrow

__all__ = [
    "Alternative", "Contradiction", "Dependent", "Domain", "Linear", "Narrowing", "Regex", "Rows", "bound_to", "dated",
    "fit", "narrow", "satisfied",
]  # fmt: skip
