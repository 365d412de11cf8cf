"""The library: synthetic data as DataFrames and files, from models, dicts, schema files, dataclasses and the like."""

from __future__ import annotations

from pytest_syda.structured.generator import SyntheticDataGenerator
from pytest_syda.structured.results import Tables
from pytest_syda.structured.saved import SavedTable

__all__ = ["SavedTable", "SyntheticDataGenerator", "Tables"]
