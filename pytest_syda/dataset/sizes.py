"""How many rows each table gets: sizes asked for, counts per parent, and the rows subclasses share with their base."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from msgspec import Struct

from pytest_syda.dataset.draws import Stream
from pytest_syda.dataset.request import Existing, Per, Request, Size
from pytest_syda.errors import RequestError
from pytest_syda.recipe.kinds.choices import weighted
from pytest_syda.schema.types import ForeignKey, Schema, Table

Identity = str | int | bool


class Segment(Struct, frozen=True):
    """Consecutive rows of a table that belong to one class, or to one of several classes that share the table."""

    start: int
    count: int
    identities: tuple[str | int | bool, ...] = ()
    """The discriminator's values such a row may carry."""


class Brood(Struct, frozen=True):
    """Rows that were asked for per row of a parent: the first `counts[0]` belong to its first row, and so on."""

    key: ForeignKey
    counts: tuple[int, ...]


class Sizes:
    """Sizes of a schema's tables for one request."""

    def __init__(
        self,
        schema: Schema,
        request: Request,
        existing: Mapping[str, Existing],
        caps: Mapping[str, int] | None = None,
    ) -> None:
        self._schema = schema
        self._request = request
        self._existing = existing
        self._caps = caps or {}
        self._totals: dict[str, int] = {}
        self._broods: dict[str, Brood] = {}
        self._drawing: list[str] = []
        """Tables whose counts per parent are being drawn, which asks for the parent's size."""

    def existing(self, name: str) -> Existing:
        return self._existing.get(name, Existing())

    def total(self, name: str) -> int:
        """Rows of a table: its own and those of its joined subclasses."""
        if name not in self._totals:
            base = self._schema[name].inherits
            if base in self._schema:
                self.total(base)  # which has room for so many of each
            else:
                self._share_out(name, self._wanted(name))
        return self._totals[name]

    def demanded(self, name: str) -> bool:
        """Whether the caller named this size."""
        request = self._request
        return name in request.sizes or name in request.class_sizes or bool(request.rows.get(name))

    def _wanted(self, name: str) -> int:
        """Rows of a table as far as it and its subclasses can hold them."""
        wanted = self._asked_own(name) + sum(self._wanted(child.name) for child in self._subclasses(name))
        return min(wanted, self._caps.get(name, wanted))

    def _share_out(self, name: str, room: int) -> None:
        """A table's rows among its own and its subclasses', in proportion to what each would have; after those whose
        size the caller named."""
        self._totals[name] = room
        children = self._subclasses(name)
        wanted = [self._asked_own(name), *(self._wanted(child.name) for child in children)]
        named = [self.demanded(name), *(self.demanded(child.name) for child in children)]
        first = _in_proportion([each if is_named else 0 for each, is_named in zip(wanted, named, strict=True)], room)
        rest = [each - share for each, share in zip(wanted, first, strict=True)]
        shares = [*map(sum, zip(first, _in_proportion(rest, room - sum(first)), strict=True))]
        for child, share in zip(children, shares[1:], strict=True):
            self._share_out(child.name, share)

    def brood(self, name: str) -> Brood | None:
        """The counts per parent, where the size was asked for that way."""
        if not isinstance(self._asked(name), Per) or self._request.class_sizes.get(name):
            return None
        drawn = self._drawn(name)
        return Brood(drawn.key, tuple(_at_most(drawn.counts, self._own(name)))) if name in self._caps else drawn

    def _drawn(self, name: str) -> Brood:
        size = self._asked(name)
        if name not in self._broods and isinstance(size, Per):
            if name in self._drawing:
                ring = [*self._drawing[self._drawing.index(name) :], name]
                raise RequestError(
                    f"sizes: {' per '.join(ring)} goes round in a circle. Give one of them a number of rows.",
                    tables=ring[:-1],
                )
            self._drawing.append(name)
            self._broods[name] = self._draw(name, size)
            self._drawing.remove(name)
        return self._broods[name]

    def segments(self, name: str) -> tuple[Segment, ...]:
        """Which rows belong to which class; empty for a table that only one class uses."""
        root = self._schema[name]
        if root.discriminator is None:
            return ()
        segments: list[Segment] = []
        for identities, count in self._leaves(name, root.discriminator.identities):
            start = segments[-1].start + segments[-1].count if segments else 0
            segments.append(Segment(start, count, identities))
        return tuple(segments)

    def offset(self, name: str) -> int:
        """Which row of its base table a joined subclass's first row extends."""
        base = self._schema[name].inherits
        if base not in self._schema:
            return 0
        before = self._own(base)
        for child in self._subclasses(base):
            if child.name == name:
                break
            before += self.total(child.name)
        return before

    def _leaves(self, name: str, identities: Mapping[str, Identity]) -> list[tuple[tuple[Identity, ...], int]]:
        table = self._schema[name]
        by_class = self._request.class_sizes.get(name)
        if by_class:
            counts = _in_proportion([size for size in by_class.values() if isinstance(size, int)], self._own(name))
            leaves = [(_known([owner], identities), count) for owner, count in zip(by_class, counts, strict=True)]
        else:
            leaves = [(_known(table.classes, identities), self._own(name))]
        for child in self._subclasses(name):
            leaves += self._leaves(child.name, identities)
        return leaves

    def _subclasses(self, name: str) -> list[Table]:
        return [table for table in self._schema if table.inherits == name]

    def _own(self, name: str) -> int:
        """Rows that are of this table and of no subclass."""
        return self.total(name) - sum(self.total(child.name) for child in self._subclasses(name))

    def _asked_own(self, name: str) -> int:
        by_class = self._request.class_sizes.get(name)
        if by_class:
            if any(isinstance(size, Per) for size in by_class.values()):
                raise RequestError(
                    f"{name} is shared by several classes: give each a number of rows, not per(…).", tables=[name]
                )
            return sum(size for size in by_class.values() if isinstance(size, int))
        asked, pinned = self._asked(name), len(self._request.rows.get(name, ()))
        if not isinstance(asked, Per):
            return max(pinned, asked)
        count = sum(self._drawn(name).counts)
        if count < pinned:
            raise RequestError(
                f"rows: {pinned} of {name} are pinned, but sizes: {name} = {asked!r} makes {count}. "
                f"Ask for more of them, for more rows of {asked.parent}, or give a number instead of per(…).",
                tables=[name],
            )
        return count

    def grown(self) -> Iterator[str]:
        """Notes of tables with more pinned rows than were asked for."""
        for name, pinned in self._request.rows.items():
            asked = self._asked(name) if name in self._schema else len(pinned)
            by_class = name in self._request.class_sizes
            if isinstance(asked, int) and len(pinned) > asked and not by_class:
                yield f"{name}: {len(pinned)} rows instead of {asked}, for so many are pinned"

    def _asked(self, name: str) -> Size:
        table, request = self._schema[name], self._request
        if name in request.sizes:
            return request.sizes[name]
        if self._only_a_base(table):
            return 0
        if name not in request.listed and self.existing(name).count:
            return 0  # a parent nobody asked for is made only where there is none
        return request.default_size

    def _only_a_base(self, table: Table) -> bool:
        """Whether rows of this table exist only as part of a subclass's rows."""
        if table.discriminator is None or not self._subclasses(table.name):
            return False
        return not _known(table.classes, table.discriminator.identities)

    def _draw(self, name: str, size: Per) -> Brood:
        keys = [key for key in self._schema[name].foreign_keys if key.table == size.parent and not key.inherits]
        if not keys or size.parent == name:
            parents = sorted({key.table for key in self._schema[name].foreign_keys if key.table != name})
            known = f"Its parents are {', '.join(parents)}." if parents else "It has no foreign key to another table."
            raise RequestError(
                f"sizes: {name} = {size!r}, but {size.parent} is no parent of {name}. {known}", tables=[name]
            )
        parents_ = self.total(size.parent) or self.existing(size.parent).count
        stream = Stream(self._request.seed, name, f"per {size.parent}")
        drawn = weighted(stream.uniform_range(0, parents_), tuple(weight for _, weight in size.weights))
        return Brood(keys[0], tuple(size.counts[index] for index in drawn.tolist()))


def _known(classes: tuple[str, ...] | list[str], identities: Mapping[str, Identity]) -> tuple[Identity, ...]:
    return tuple(identities[name] for name in classes if name in identities)


def _in_proportion(wanted: Sequence[int], room: int) -> list[int]:
    """What each gets of the room: one where it can be, else what is left over by rounding goes to the first."""
    total, some = sum(wanted), [min(each, 1) for each in wanted]
    if total <= room:
        return list(wanted)
    if sum(some) <= room < total:
        rest = [each - one for each, one in zip(wanted, some, strict=True)]
        return [*map(sum, zip(some, _shared_out(rest, room - sum(some)), strict=True))]
    return _shared_out(wanted, room)


def _shared_out(wanted: Sequence[int], room: int) -> list[int]:
    total = sum(wanted)
    shares = [each * room // max(total, 1) for each in wanted]
    for place, each in enumerate(wanted):
        extra = min(room - sum(shares), each - shares[place])
        shares[place] += extra
    return shares


def _at_most(counts: Iterable[int], most: int) -> list[int]:
    """The counts, the last ones cut so that they add up to no more than this."""
    cut = []
    for count in counts:
        cut.append(min(count, most))
        most -= cut[-1]
    return cut
