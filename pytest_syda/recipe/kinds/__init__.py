"""The built-in kinds of column specs. Importing this package registers them, as a third party's module would."""

from pytest_syda.recipe.kinds import choices, empirical, moments, nested, numbers, pattern, relations, strings, text

__all__ = ["choices", "empirical", "moments", "nested", "numbers", "pattern", "relations", "strings", "text"]
