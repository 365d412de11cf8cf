"""PostgreSQL's sequences, moved past the keys that were written by hand, so that the next row gets a fresh one.

Other databases move their counters themselves, and load nothing of this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlalchemy as sa

from pytest_syda.sinks.target import quoted, run

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pytest_syda.sinks.target import Target

Counter = tuple[str, str, str]
"""A table, its column, and the sequence that numbers it, as SQL spells them."""

# Identity columns and serials own their sequence; a default of nextval(…) depends on it.
_CATALOGUE = sa.text("""
    SELECT p.path, quote_ident(a.attname), quote_ident(n.nspname) || '.' || quote_ident(s.relname)
    FROM unnest(string_to_array(CAST(:paths AS text), chr(1))) AS p(path)
    JOIN pg_attribute a ON a.attrelid = to_regclass(p.path) AND a.attnum > 0 AND NOT a.attisdropped
    JOIN LATERAL (
        SELECT d.objid AS sequence FROM pg_depend d
        WHERE d.classid = CAST('pg_class' AS regclass) AND d.refclassid = CAST('pg_class' AS regclass)
          AND d.refobjid = a.attrelid AND d.refobjsubid = a.attnum AND d.deptype IN ('a', 'i')
        UNION
        SELECT d.refobjid FROM pg_attrdef f
        JOIN pg_depend d ON d.classid = CAST('pg_attrdef' AS regclass) AND d.objid = f.oid
        WHERE f.adrelid = a.attrelid AND f.adnum = a.attnum AND d.refclassid = CAST('pg_class' AS regclass)
    ) x ON true
    JOIN pg_class s ON s.oid = x.sequence AND s.relkind = 'S'
    JOIN pg_namespace n ON n.oid = s.relnamespace
    JOIN pg_sequence q ON q.seqrelid = s.oid AND q.seqincrement > 0
    WHERE a.atttypid IN (20, 21, 23)
""")

_EXISTING = sa.text("SELECT to_regclass(CAST(:name AS text)) IS NOT NULL")


def move_on(connection: sa.Connection, targets: Sequence[Target]) -> None:
    """Set every sequence that numbers a column of these tables to at least the column's highest value."""
    if not targets:
        return
    counters = dict.fromkeys([*_in_catalogue(connection, targets), *_declared(connection, targets)])
    for counter in counters:
        run(connection, _setval(counter))


def _in_catalogue(connection: sa.Connection, targets: Sequence[Target]) -> Iterator[Counter]:
    paths = "\x01".join(target.path for target in targets)
    for path, column, sequence in connection.execute(_CATALOGUE, {"paths": paths}):
        yield str(path), str(column), str(sequence)


def _declared(connection: sa.Connection, targets: Sequence[Target]) -> Iterator[Counter]:
    """Sequences that only the models know of: SQLAlchemy asks them for a number with each row."""
    for target in targets:
        for column in target.table.columns:
            if isinstance(column.default, sa.Sequence):
                path = quoted(connection, column.default)
                if connection.execute(_EXISTING, {"name": path}).scalar():
                    yield target.path, target.quoted_column(column.name), path


def _setval(counter: Counter) -> str:
    table, column, sequence = counter
    literal = sequence.replace("'", "''")
    return (
        f"SELECT setval('{literal}', m.highest) FROM (SELECT max({column}) AS highest FROM {table}) m, {sequence} s "  # noqa: S608 - quoted identifiers
        "WHERE m.highest > s.last_value OR (m.highest = s.last_value AND NOT s.is_called)"
    )
