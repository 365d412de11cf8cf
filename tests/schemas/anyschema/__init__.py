"""Schemas nobody has thought of: a Hypothesis strategy for them, and a judge that looks only into the database."""
