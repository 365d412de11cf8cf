"""Test data for SQLAlchemy models."""
