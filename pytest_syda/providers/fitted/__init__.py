"""The fitted provider: recipes whose values are distributed as those of sample data, which never leaves the machine."""

from pytest_syda.providers.fitted.provider import FittedProvider

__all__ = ["FittedProvider"]
