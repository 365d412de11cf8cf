"""From the SQL of a CHECK, as sqlglot reads it, to our conditions. Importing this imports sqlglot."""

from pytest_syda.schema.sql import functions, operators  # noqa: F401 - they register what they read
from pytest_syda.schema.sql.reading import Untranslatable, condition

__all__ = ["Untranslatable", "condition"]
