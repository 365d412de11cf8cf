"""One table of a schema: its columns, its keys, and what is said of the whole."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from pytest_syda.errors import nearest
from pytest_syda.schema.checks import parse_check
from pytest_syda.schema.mapping.building import Field
from pytest_syda.schema.mapping.fields import Reader
from pytest_syda.schema.mapping.names import entity, owner
from pytest_syda.schema.mapping.options import names
from pytest_syda.schema.mapping.report import Report
from pytest_syda.schema.types import Check

NAME = ("__tablename__", "__table_name__", "__name__", "__table__")
_DOC = ("__description__", "__table_description__", "__doc__", "__comment__")
_DOCUMENTS = ("__template__", "__template_source__", "__input_file_type__", "__output_file_type__")
_SPECIAL = (*NAME, *_DOC, "__foreign_keys__", "__depends_on__", "__primary_key__", "__unique__", "__checks__")


@dataclass(frozen=True)
class Sketch:
    """A table as its own part of the schema tells of it, not yet linked to the others."""

    name: str
    fields: Mapping[str, Field]
    report: Report
    doc: str = ""
    foreign_keys: Mapping[str, Any] = field(default_factory=dict)
    primary_key: tuple[str, ...] = ()
    uniques: tuple[tuple[str, ...], ...] = ()
    checks: tuple[Check, ...] = ()
    depends_on: tuple[str, ...] = ()
    model: type | None = None
    """The class it was made from."""


def read_table(
    name: str, form: Mapping[Any, Any], reader: Reader, model: type | None = None, others: frozenset[str] = frozenset()
) -> Sketch:
    """A table from its long or short form; `others` are the entities of the schema's other tables."""
    report = reader.report
    special = {key: value for key, value in form.items() if isinstance(key, str) and _is_special(key)}
    columns = {key: value for key, value in form.items() if key not in special}
    if not columns:
        report.add("it has no columns", 'Give each a type: {"id": "number", "name": "text"}.')
    for key in columns:
        if isinstance(key, bool):
            report.at(str(key)).add(f"{key} is no column's name", 'In YAML, yes, no, on and off need quotes: "on".')
    read = {str(each): reader.at(str(each)).read(str(each), given) for each, given in columns.items()}
    fields = {each: found for each, found in read.items() if found is not None}
    _known(special, report)
    _related(fields, list(read), report)
    primary = _listed(special.get("__primary_key__", ()), list(read), report.at("__primary_key__"))
    return Sketch(
        name=name,
        fields=fields,
        report=report,
        doc=next((str(special[key]) for key in _DOC if special.get(key)), ""),
        foreign_keys=_foreign_keys(special.get("__foreign_keys__"), list(read), report.at("__foreign_keys__")),
        primary_key=primary or _primary_key(name, fields, others),
        uniques=tuple(_uniques(special.get("__unique__", ()), list(read), report.at("__unique__"))),
        checks=tuple(_checks(special.get("__checks__", ()), list(read), report.at("__checks__"))),
        depends_on=_names(special.get("__depends_on__", ()), report.at("__depends_on__")),
        model=model,
    )


def _is_special(key: str) -> bool:
    return key.startswith("__") and key.endswith("__")


def _known(special: Mapping[str, Any], report: Report) -> None:
    for key in special:
        if key in _DOCUMENTS:
            report.at(key).add("documents are not made here", "Leave it out; the table's rows are made all the same.")
        elif key not in _SPECIAL:
            report.at(key).add(f"nobody knows it. {nearest(key, _SPECIAL)}".strip())


def _related(fields: Mapping[str, Field], columns: Sequence[str], report: Report) -> None:
    """The columns that others are to come after or before must be there, and of the same kind."""
    for name, each in fields.items():
        for option, others in (("after", each.wish.after), ("before", each.wish.before)):
            for other in others:
                where = report.at(name).at(option)
                if other not in columns:
                    where.add(f"there is no column {other!r}. {nearest(other, columns)}".strip())
                elif other == name:
                    where.add("a column cannot come after or before itself")
                elif other in fields and fields[other].column.type.kind not in ("date", "datetime", "time"):
                    where.add(f"{other} holds no moments, but {fields[other].said}")


def _primary_key(name: str, fields: Mapping[str, Field], others: frozenset[str]) -> tuple[str, ...]:
    """What is said to be it; else `id`; else what is called after the table; else a first column that is called an id
    and refers to nothing."""
    said = tuple(each for each, found in fields.items() if found.primary)
    if said:
        return said
    for candidate in ("id", f"{entity(name)}_id", f"{name}_id"):
        found = [each for each in fields if each.lower() == candidate.lower()]
        if found and _may_be_key(fields[found[0]]):
            return (found[0],)
    first = next(iter(fields), "")
    named = owner(first) and owner(first) not in others and fields[first].references is None
    return (first,) if named and _may_be_key(fields[first]) else ()


def _may_be_key(found: Field) -> bool:
    return not found.column.nullable and found.column.type.kind in ("integer", "string", "uuid") and not found.open


def _foreign_keys(given: Any, columns: Sequence[str], report: Report) -> dict[str, Any]:
    if given is None:
        return {}
    if not isinstance(given, Mapping):
        report.add(f"{given!r} is no mapping", 'Write {"customer_id": ["Customer", "id"]}.')
        return {}
    for column in given:
        if column not in columns:
            report.at(str(column)).add(f"there is no column {column!r}. {nearest(str(column), columns)}".strip())
    return {str(column): target for column, target in given.items() if column in columns}


def _uniques(given: Any, columns: Sequence[str], report: Report) -> Iterator[tuple[str, ...]]:
    if isinstance(given, str):
        given = [given]
    for position, each in enumerate(given if isinstance(given, Sequence) else ()):
        listed = _listed(each, columns, report.at(f"[{position}]"))
        if listed:
            yield listed


def _listed(given: Any, columns: Sequence[str], report: Report) -> tuple[str, ...]:
    """Names of columns that are there."""
    found = _names(given, report)
    for each in found:
        if each not in columns:
            report.add(f"there is no column {each!r}. {nearest(each, columns)}".strip())
    return found if set(found) <= set(columns) else ()


def _names(given: Any, report: Report) -> tuple[str, ...]:
    return (names(given, report) or ()) if given else ()


def _checks(given: Any, columns: Sequence[str], report: Report) -> Iterator[Check]:
    """Conditions that can be read: no database judges the others."""
    listed = given if isinstance(given, Sequence) and not isinstance(given, str | bytes) else [given]
    for position, sql in enumerate(listed):
        where = report.at(f"[{position}]")
        condition = parse_check(sql) if isinstance(sql, str) else None
        if condition is None:
            where.add(f"{sql!r} is no condition such as 'total >= 0'")
            continue
        known = {each.lower() for each in columns}
        missing = [each for each in condition.columns() if each.partition(".")[0].lower() not in known]
        for each in missing:
            where.add(f"{sql!r}: there is no column {each!r}. {nearest(each, columns)}".strip())
        if not missing:
            yield Check(sql=sql)
