"""A conversation with a model: what is asked for, in which words and which schema, and what is made of the answers.

It knows no vendor: a `Client` of `providers.wire` puts the questions.
"""
