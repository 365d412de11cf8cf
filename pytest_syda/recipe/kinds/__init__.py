"""The built-in kinds of column specs, in modules that register them as a third party's would.

Each module is loaded with the first spec of one of its kinds.
"""

HOMES = {
    "aggregate": "relations", "array": "nested", "bool": "numbers", "bytes": "strings", "choice": "choices",
    "database": "choices", "datetime": "moments", "empirical": "empirical", "expression": "relations",
    "hash": "strings", "json": "nested", "lookup": "relations", "null": "choices", "number": "numbers",
    "ordinal": "relations", "pattern": "pattern", "pool": "strings", "range": "nested", "reference": "relations",
    "sequence": "numbers", "template": "strings", "text": "text", "time": "moments", "uuid": "strings",
    "when": "choices",
}  # fmt: skip
"""The module of each kind, by its tag."""
