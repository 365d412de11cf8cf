# ruff: noqa: SLF001 - SQLAlchemy has no public way to say what a transaction is; both its versions are tested
"""Connections that join the transaction their database connection is in already.

What code under test begins, commits and rolls back on such a connection are savepoints, so that it behaves as ever,
and the transaction around it still takes everything back. Several sessions may work at the same time, on one
connection or on several of them, and end in any order.
"""

from __future__ import annotations

from itertools import count
from typing import Any

from sqlalchemy import Connection, Engine
from sqlalchemy.engine import NestedTransaction, RootTransaction

_LIVE = "syda_savepoints"
"""In `Connection.info`, which all connections over one database connection share: savepoints, outermost first."""

_numbers = count(1)
"""Names differ across connections: they share one stack of savepoints in the database."""


class JoiningConnection(Connection):
    """A connection whose transaction is a savepoint, where the database connection is in a transaction already.

    Begin, commit and rollback go through three methods of `Connection` in SQLAlchemy 2.0 and 2.1 alike; savepoints
    through three more.
    """

    _root = ""
    """The savepoint that stands for this connection's own transaction."""

    @property
    def _live(self) -> list[str]:
        live: list[str] = self.info.setdefault(_LIVE, [])
        return live

    def _begin_impl(self, transaction: RootTransaction) -> None:
        if in_transaction(self):
            self._allow_autobegin = False  # a SAVEPOINT is a statement, and would begin a transaction for itself
            try:
                self._root = self._savepoint_impl()
            finally:
                self._allow_autobegin = True
        else:
            super()._begin_impl(transaction)

    def _commit_impl(self) -> None:
        if self._root:
            self._release_savepoint_impl(self._root)
            self._root = ""
        else:
            super()._commit_impl()

    def _rollback_impl(self) -> None:
        if self._root:
            self._rollback_to_savepoint_impl(self._root)
            self._root = ""
        else:
            super()._rollback_impl()

    def _savepoint_impl(self, name: str | None = None) -> str:
        name = super()._savepoint_impl(name or f"syda_{next(_numbers)}")
        self._live.append(name)
        return name

    def _release_savepoint_impl(self, name: str) -> None:
        inner = self._inside(name)
        if inner is None:
            return  # a commit around it has taken it along
        super()._release_savepoint_impl(name)
        self._reopen(name, inner)

    def _rollback_to_savepoint_impl(self, name: str) -> None:
        inner = self._inside(name)
        if inner is None:
            return
        super()._rollback_to_savepoint_impl(name)
        self._reopen(name, inner)

    def _inside(self, name: str) -> list[str] | None:
        """The savepoints opened after this one; None when it is gone."""
        live = self._live
        return live[live.index(name) + 1 :] if name in live else None

    def _reopen(self, name: str, inner: list[str]) -> None:
        """Take a savepoint off the stack; those inside, which the database has ended with it, belong to others who
        know nothing of that, and go on from here."""
        live = self._live
        del live[live.index(name) :]
        for other in inner:
            Connection._savepoint_impl(self, other)
            live.append(other)
        self._bring_forward(name)

    def _bring_forward(self, name: str) -> None:
        """Make the transaction of this savepoint the innermost of this connection, as SQLAlchemy expects of one that
        ends."""
        innermost = above = self._nested_transaction
        while above is not None and above._previous_nested is not None:
            if above._savepoint == name:
                return
            ending: NestedTransaction = above._previous_nested
            if ending._savepoint == name:
                above._previous_nested, ending._previous_nested = ending._previous_nested, innermost
                self._nested_transaction = ending
                return
            above = ending


class LentConnection(JoiningConnection):
    """A connection over somebody else's database connection, always in a savepoint of its own.

    Sessions that join it make savepoints therefore, in their default mode too, and `commit`, `rollback` and `begin`
    of the connection itself leave them alone.
    """

    def __init__(self, owner: Connection) -> None:
        super().__init__(owner.engine, owner.connection)
        self._open()

    def begin(self) -> Any:
        """A savepoint, as a context manager like any transaction."""
        if not self.in_transaction():
            self._open()
            return self._work
        return self.begin_nested()

    def commit(self) -> None:
        """Keep what was done so far: a later `rollback` goes back to here."""
        if self._work.is_active:
            self._work.commit()
        self._open()

    def rollback(self) -> None:
        """Go back to the last `commit`, or to the start of the test."""
        if self._work.is_active:
            self._work.rollback()
        self._open()

    def close(self) -> None:
        """Roll back what is open. The connection stays usable: several parts of an application may be lent it."""
        self.rollback()

    def invalidate(self, exception: BaseException | None = None) -> None:
        """The database connection is not this one's to throw away."""
        del exception
        self.rollback()

    def detach(self) -> None:
        """Likewise: it stays where it is."""

    def _open(self) -> None:
        if not self.in_transaction():
            super().begin()
        self._work = self.begin_nested()

    def _begin_impl(self, transaction: RootTransaction) -> None:
        """Nothing: the savepoint that `_open` makes is the first thing in it."""

    def _commit_impl(self) -> None:
        """Nothing: that is the owner's affair."""

    def _rollback_impl(self) -> None:
        self._rollback_to_savepoint_impl(self._work._savepoint)


def in_transaction(connection: Connection) -> bool:
    """Whether the database connection beneath is in a transaction, whoever began it."""
    return bool(connection.info.get("syda_held"))


def hold(connection: Connection) -> None:
    """Say that this connection's transaction is the one to join."""
    connection.info["syda_held"] = True
    connection.info[_LIVE] = []


def let_go(connection: Connection) -> None:
    connection.info.pop("syda_held", None)
    connection.info.pop(_LIVE, None)


def forget_savepoints(connection: Connection) -> None:
    """After a rollback to a point before all of them."""
    connection.info[_LIVE] = []


def joining_engine(engine: Engine) -> Engine:
    """Let every connection of this engine join."""
    made: Any = engine
    made._connection_cls = JoiningConnection
    return engine
