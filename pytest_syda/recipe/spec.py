"""What every kind of column spec is, and what it may ask for while it makes values.

A spec is frozen JSON data (one `kind` each) with one job: `make` the values of some rows. It sees the world through
`Cells`, whose every answer is a pure function of *(seed, table, column, row number)*: never of the rows made before.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from importlib import import_module
from typing import TYPE_CHECKING, Any, Protocol

import msgspec

from pytest_syda.errors import Problem, RecipeError, RequestError, nearest
from pytest_syda.recipe.kinds import HOMES
from pytest_syda.recipe.values import Bits, Floats, Ints, Values
from pytest_syda.schema.types import Column, Schema, Table, Type

if TYPE_CHECKING:
    from pytest_syda.recipe.pools import Pool


class Cells(Protocol):
    """The cells to be made: some rows of one column. All arrays have one element a row."""

    @property
    def rows(self) -> Ints:
        """Row numbers in the table, from 0."""

    @property
    def type(self) -> Type:
        """The column's type."""

    @property
    def distinct(self) -> bool:
        """Whether no two rows may get the same value: then use `enumerate`, not a draw."""

    @property
    def as_of(self) -> dt.datetime:
        """The dataset's today."""

    def bits(self, purpose: str = "") -> Bits:
        """64 random bits a row; another `purpose`, other bits."""

    def uniform(self, purpose: str = "") -> Floats:
        """In [0, 1)."""

    def below(self, bound: int | Ints, purpose: str = "") -> Ints:
        """In [0, bound)."""

    def enumerate(self, size: int) -> tuple[Ints, Ints]:
        """A different (index, generation) for each row: index in [0, size), generation 0 until `size` is used up."""

    def shared(self, group: str, *, distinct: bool = False) -> Cells:
        """The same rows, with draws that every column naming this group sees alike."""

    def inner(self, name: str, type: Type | None = None) -> Cells:  # noqa: A002
        """The same rows, with draws of their own: for a spec inside a spec."""

    def apart(self) -> Cells:
        """The same, sharing draws with the specs inside alone: an item of a list is a person of its own."""

    def some(self, positions: Ints) -> Cells:
        """The cells at these positions alone, as they would be among all."""

    def value(self, path: str) -> Values:
        """Another column of the same rows; or, as `customer_id.created_at`, a column of the row a key points at."""

    def referred(self, table: str, column: str) -> Values:
        """What the foreign key this column belongs to refers to."""

    def aggregate(self, table: str, through: str, function: str, expression: str) -> Values:
        """Over the rows of `table` whose column `through` points at each row."""

    def ordinal(self, through: str) -> Ints:
        """Each row's place, from 0, among the rows whose foreign key `through` points at the same row."""

    def pool(self, name: str) -> Pool:
        """A named pool, in the dataset's locale."""


class Spec:
    """How one column is made. A kind is a frozen `BaseSpec` with a tag, put into `KINDS` by `register_kind`."""

    kind: str
    null_rate: float
    unique: bool

    def make(self, cells: Cells) -> Values:
        """The values of these cells, NULLs of `null_rate` not counted."""
        raise TypeError(f"{type(self).__name__} makes no values")  # pragma: no cover - every kind overrides it

    def domain(self, table: Table, column: Column) -> int | None:
        """How many different values `make` can enumerate for distinct rows; None without limit, 0 if it cannot."""
        return 0

    def reads(self) -> Iterator[str]:
        """Paths of the columns it needs, as `Cells.value` takes them."""
        return iter(())

    def children(self) -> Iterator[tuple[str, Spec]]:
        """Specs inside it, each with its path."""
        return iter(())

    def problems(self, schema: Schema, table: Table, column: Column) -> Iterator[Problem]:
        """What is wrong with it for this column; paths are relative to the spec."""
        return iter(())


class BaseSpec(
    msgspec.Struct, Spec, frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True, tag_field="kind"
):
    """What every kind carries."""

    null_rate: float = 0.0
    """Share of NULLs, in [0, 1]."""
    unique: bool = False
    """No two rows alike. A column the schema declares unique is treated so anyway."""

    @property
    def kind(self) -> str:  # type: ignore[override]
        return str(self.__struct_config__.tag)


KINDS: dict[str, type[BaseSpec]] = {}
"""Those that are loaded; see `kind_of`."""


def register_kind(kind: type[BaseSpec], *, replace: bool = False) -> type[BaseSpec]:
    """Teach recipes a kind of column spec.

    Raises:
        RequestError: another kind has this tag, and `replace` was not said.
    """
    tag = str(kind.__struct_config__.tag)
    known = KINDS.get(tag) if kind.__module__ == _home(tag) else kind_of(tag)
    if known is not None and known is not kind and not replace:
        raise RequestError(
            f"There is a column kind {tag!r} already ({known.__name__}). Pass replace=True to take its place."
        )
    KINDS[tag] = kind
    return kind


def kind_of(tag: str) -> type[BaseSpec] | None:
    """The kind of this tag, loaded if it is one of ours; None where there is none."""
    if tag not in KINDS and tag in HOMES:
        import_module(_home(tag))
    return KINDS.get(tag)


def _home(tag: str) -> str:
    return f"pytest_syda.recipe.kinds.{HOMES.get(tag, '')}"


def decode_spec(data: Any) -> Spec:
    """A spec from plain JSON data.

    Raises:
        RecipeError: no such kind, a field missing, unknown or of the wrong type.
    """
    if isinstance(data, Spec):
        return data
    tag = data.get("kind") if isinstance(data, dict) else None
    kind = kind_of(tag) if isinstance(tag, str) else None
    if kind is None:
        known = sorted({*KINDS, *HOMES})
        raise RecipeError(f"A column spec needs a known `kind`, not {tag!r}. {nearest(str(tag), known)}")
    try:
        return msgspec.convert(data, kind, dec_hook=_decode_hook)
    except msgspec.ValidationError as error:
        raise RecipeError(f"{tag}: {error}") from error


def _decode_hook(wanted: type, data: Any) -> Any:
    if wanted is Spec:
        return decode_spec(data)
    raise TypeError(f"{wanted} is no part of a recipe")
