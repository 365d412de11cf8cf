"""Schemas that are no SQLAlchemy models: dicts, JSON Schemas, files of either, dataclasses, TypedDicts, Pydantic
models.

`forms` brings each to one long form, a mapping of column to options; `tables` reads that into tables, `keys` links
them, and `mapped` is what the rest of the library takes for an introspection.
"""
