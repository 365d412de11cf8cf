"""The type registry: which `Type` a SQLAlchemy column type is. Built-in mappings register as anybody's would."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from importlib import import_module
from importlib.metadata import entry_points

from sqlalchemy import Dialect
from sqlalchemy.types import TypeEngine

from pytest_syda.errors import RequestError, SchemaError
from pytest_syda.registry import loading
from pytest_syda.schema.types import Codec, Type

GROUP = "pytest_syda.types"
_GENERIC = "sqlalchemy.sql.sqltypes"
"""Where SQLAlchemy's own types are, which most models make do with: what maps these maps their subclasses there."""
_OURS = tuple(
    f"pytest_syda.schema.{name}"
    for name in ("generic_types", "dialect_types", "third_party_types", "decorators", "user_types")
)
"""The modules that register our mappings, the first for generic types."""

Mapped = Type | tuple[Type, Codec]
Mapping = Callable[[TypeEngine, Dialect], Mapped]  # type: ignore[type-arg]
TypeClass = type[TypeEngine] | str  # type: ignore[type-arg]


class TypeRegistry:
    """Mappings by type class, found along the class's bases: the closest one wins.

    `modules` register mappings of types that are no generic ones; they are imported with the first such type.
    """

    def __init__(self, group: str = GROUP, modules: Sequence[str] = ()) -> None:
        self._mappings: dict[TypeClass, Mapping] = {}
        self._group = group
        self._modules = modules
        self._loaded = False

    def register(self, type_class: TypeClass, mapping: Mapping, *, replace: bool = False) -> None:
        """Keep a mapping; see `register_type`."""
        known = self._mappings.get(type_class)
        if known is not None and known is not mapping and not replace:
            raise RequestError(
                f"register_type: {_spell(type_class)} is registered already, by "
                f"{known.__module__}.{known.__qualname__}. Pass replace=True to put yours in its place."
            )
        self._mappings[type_class] = mapping

    def find(self, type_: TypeEngine) -> Mapping | None:  # type: ignore[type-arg]
        """The mapping for this type; entry points are asked once, at the first type that is neither ours exactly nor
        one of SQLAlchemy's generic types."""
        if self._exact(type(type_)) is None and type(type_).__module__ != _GENERIC:
            self._load_entry_points()
        found = (self._exact(base) for base in type(type_).__mro__)
        return next((mapping for mapping in found if mapping is not None), None)

    def _exact(self, cls: type) -> Mapping | None:
        return self._mappings.get(cls) or self._mappings.get(f"{cls.__module__}.{cls.__qualname__}")

    def _load_entry_points(self) -> None:
        if self._loaded:
            return
        self.load_modules()
        self._loaded = True
        for point in entry_points(group=self._group):
            with loading(point, SchemaError):
                taught = point.load()
                if callable(taught):
                    taught(self.register)

    def load_modules(self) -> None:
        """Have all mappings registered that are not a third party's."""
        for module in self._modules:
            import_module(module)


def _spell(type_class: TypeClass) -> str:
    return type_class if isinstance(type_class, str) else f"{type_class.__module__}.{type_class.__qualname__}"


types = TypeRegistry(modules=_OURS)


def register_type(type_class: TypeClass, mapping: Mapping, *, replace: bool = False) -> None:
    """Teach what the column type `type_class` (and its subclasses) holds.

    `mapping(type_, dialect)` gets the column's type instance and returns a `Type`, or a `Type` and a `Codec`.
    A class that should not be imported for it may be named: `"geoalchemy2.types.Geometry"`.

    Raises:
        RequestError: the class has a mapping already, and `replace` was not said.
    """
    types.load_modules()
    types.register(type_class, mapping, replace=replace)


def read_type(type_: TypeEngine, dialect: Dialect) -> tuple[Type, Codec | None] | None:  # type: ignore[type-arg]
    """What `type_` holds on this dialect, or None when nobody has taught us."""
    mapping = types.find(type_)
    if mapping is None:
        return None
    mapped = mapping(type_, dialect)
    return mapped if isinstance(mapped, tuple) else (mapped, None)
