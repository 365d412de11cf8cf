r"""Columns in the text format of PostgreSQL's COPY: one string a row, `\N` for NULL.

Numbers and moments are spelt from whole arrays, words once a word, everything else value by value. The format's own
escapes are the last step, for what can contain a backslash, a tab or a line's end.
"""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from sqlalchemy.types import TypeDecorator

from pytest_syda.recipe.values import Values
from pytest_syda.sinks.arraytext import array_text, with_nulls
from pytest_syda.sinks.plain import plain
from pytest_syda.sinks.spelling import Spell, UnknownTextError, spell_json, spell_object, spell_plain
from pytest_syda.sinks.target import AnyType, Target

NULL = "\\N"
ESCAPED = "\\\n\r\t"


def column_text(target: Target, name: str, values: Values) -> list[str]:
    """The column as COPY takes it.

    Raises:
        UnknownTextError: the column's type does something of its own that only the driver knows how to send.
    """
    type_, kind = target.bound_type(name), target.plain_type(name)
    spelling = None if known(target, name) else _bound_spelling(target, name, type_)
    whole = array_text(values, kind, NULL) if spelling is None else None
    if whole is not None:
        return whole
    if spelling is None and kind.kind == "string" and (harmless := _harmless(values)) is not None:
        return harmless
    spell = spelling or spell_plain(kind, target.dialect)
    texts = target.words.map(name, plain(values, kind), lambda value: _field(spell(value)))
    return [NULL if text is None else text for text in texts] if values.null is not None or None in texts else texts


def _harmless(values: Values) -> list[str] | None:
    """Strings none of which needs an escape: one look at all of them together."""
    if values.words is not None:
        return None
    texts = values.data.tolist()
    try:
        everything = "".join(_present(texts, values))
    except TypeError:
        return None
    return None if any(each in everything for each in ESCAPED) else with_nulls(texts, values, NULL)


def _present(texts: list[str], values: Values) -> list[str]:
    return texts if values.null is None else values.data[~values.null].tolist()


def known(target: Target, name: str) -> bool:
    """Whether the plain value, spelt as its kind is, is what the column's type would send."""
    return _known(target.bound_type(name), target.dialect)


def _field(text: str | None) -> str | None:
    """With COPY's escapes."""
    if text is None or text.isalnum():
        return text
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t")


def _known(type_: AnyType, dialect: sa.Dialect) -> bool:
    impl = type_.dialect_impl(dialect)
    if isinstance(type_, sa.Uuid) and not (type_.native_uuid and dialect.supports_native_uuid):
        return False
    return not isinstance(impl, TypeDecorator) and all(map(_of_sqlalchemy, (type_, impl)))


def _of_sqlalchemy(type_: AnyType) -> bool:
    return type(type_).__module__.startswith("sqlalchemy.")


def _bound_spelling(target: Target, name: str, type_: Any) -> Spell:
    if type_._has_bind_expression:  # noqa: SLF001
        raise UnknownTextError(f"{type(type_).__qualname__} binds through an SQL expression")
    codec = target.codec(name)
    if isinstance(type_, TypeDecorator):
        spell, process = _decorated(type_, target.dialect)
    else:
        spell, process = spell_object, type_.dialect_impl(target.dialect).bind_processor(target.dialect)
    encode = codec.encode if codec is not None else None
    return _chain(*(each for each in (encode, process, spell) if each is not None))


def _chain(*steps: Any) -> Spell:
    def spell(value: Any) -> str | None:
        for step in steps:
            value = step(value)
        return value  # type: ignore[no-any-return]

    return spell


def _decorated(type_: Any, dialect: sa.Dialect) -> tuple[Spell, Any]:
    """Through the decorator's own method, and no further: the rest of the way is ours."""
    inner = type_.load_dialect_impl(dialect)
    if type(type_).bind_processor is not TypeDecorator.bind_processor or not _known(inner, dialect):
        raise UnknownTextError(f"{type(type_).__qualname__} binds in a way of its own")
    spell = _inner_spelling(inner, dialect)
    if type(type_).process_bind_param is TypeDecorator.process_bind_param:
        return spell, None
    return spell, lambda value: type_.process_bind_param(value, dialect)


def _inner_spelling(inner: Any, dialect: sa.Dialect) -> Spell:
    if isinstance(inner, sa.JSON):
        to_json = spell_json(dialect)
        return lambda value: None if value is None else to_json(value)
    if isinstance(inner, sa.Enum):
        process = inner.dialect_impl(dialect).bind_processor(dialect)
        return _chain(process, spell_object) if process is not None else spell_object
    return spell_object
