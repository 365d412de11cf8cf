"""How the values of a table are made: the document, the kinds of columns, the gate."""

from pathlib import Path

DATA = Path(__file__).with_name("data")
"""Pools, topics and tables: files beside the code, for `importlib.resources` takes longer to load than to read them."""
