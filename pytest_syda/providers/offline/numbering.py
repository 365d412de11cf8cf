"""Numbers that people give to things: INV-2025-00042, and codes like the example in a comment."""

from __future__ import annotations

import re

from pytest_syda.providers.offline.context import ColumnContext
from pytest_syda.providers.offline.lazily import Pattern
from pytest_syda.providers.offline.makers import pattern_spec, shapes
from pytest_syda.recipe.spec import Spec

INITIALS_OF = {
    "order": "ORD", "invoice": "INV", "purchase order": "PO", "ticket": "TKT", "customer": "CUST", "employee": "EMP",
    "claim": "CLM", "policy": "POL", "case": "CASE", "contract": "CON", "shipment": "SHP", "payment": "PAY",
    "transaction": "TXN", "booking": "BKG", "reservation": "RES", "quote": "QTE", "project": "PRJ", "receipt": "RCP",
    "batch": "BAT", "lot": "LOT", "work order": "WO", "asset": "AST", "product": "PRD", "patient": "PT",
    "member": "MBR", "account": "AC", "refund": "RF", "return": "RMA", "delivery": "DLV", "loan": "LN",
    "application": "APP", "permit": "PRM", "student": "STU", "device": "DEV", "incident": "INC", "credit note": "CN",
    "certificate": "CERT", "membership": "MBR", "vendor": "VND", "supplier": "SUP", "warehouse": "WH",
    "article": "ART", "part": "PN", "sample": "SMP", "report": "RPT", "task": "TSK", "bill": "BIL", "statement": "STM",
    "donation": "DON", "registration": "REG", "license": "LIC", "request": "REQ", "job": "JOB", "prescription": "RX",
    "container": "CNT", "equipment": "EQ", "vehicle": "VH", "experiment": "EXP", "parcel": "PCL", "package": "PKG",
    "plan": "PLN", "subscription": "SUB", "event": "EVT", "complaint": "CMP", "audit": "AUD", "document": "DOC",
    "change": "CHG", "problem": "PRB", "release": "REL", "fund": "FND", "deal": "DL", "lead": "LD",
    "adjustment": "ADJ", "transfer": "TRF", "journal": "JE", "voucher": "VCH", "course": "CRS", "class": "CLS",
    "room": "RM", "locker": "LK", "bin": "BIN", "tag": "TG", "visit": "VST", "encounter": "ENC", "appointment": "APT",
    "specimen": "SPC", "machine": "MC", "sensor": "SNS", "property": "PROP", "unit": "UN", "listing": "LST",
    "po": "PO", "purchase": "PO", "inventory": "INV", "run": "RUN", "crew": "CRW", "hotel": "HTL", "school": "SCH",
    "site": "ST", "store": "STR", "branch": "BR", "survey": "SRV", "campaign": "CMP", "cargo": "CRG",
    "manifest": "MAN", "trip": "TRP", "route": "RT", "meter": "MTR", "well": "WEL", "field": "FLD", "station": "STN",
    "gene": "GEN", "plot": "PLT", "farm": "FRM", "animal": "AN", "wallet": "WLT", "check": "CHK", "badge": "BDG",
    "court": "CRT", "docket": "DKT", "matter": "MTR", "evidence": "EVD", "grant": "GR", "vote": "VT", "ballot": "BLT",
    "parking": "PK",
}  # fmt: skip


_DATED = {
    "order",
    "invoice",
    "purchase order",
    "claim",
    "case",
    "quote",
    "receipt",
    "contract",
    "booking",
    "credit note",
    "incident",
    "work order",
    "permit",
    "report",
    "bill",
    "statement",
    "complaint",
    "application",
    "certificate",
    "delivery",
    "shipment",
}


def numbered(c: ColumnContext) -> Spec | None:
    """A running number with the initials of what it counts: INV-2025-00042, EMP-1027."""
    shown = example_shape(c) or (in_words(c, alone=True) if c.facts.says(COUNTED) else None)
    if shown is not None:
        return shown
    thing = thing_of(c)
    letters = (
        INITIALS_OF.get(thing)
        or INITIALS_OF.get(thing.split(" ")[-1] if thing else "")
        or (thing.replace(" ", "")[:3].upper() or "REF")
    )
    dated = rf"{letters}-202[3-5]-0[0-9]{{4}}"
    if c.length is not None and c.length < 8 and len(letters) > 3:
        letters = letters[:3]
    plain = (
        rf"{letters}-[1-9][0-9]{{5}}",
        rf"{letters}-[1-9][0-9]{{4}}",
        rf"{letters}[1-9][0-9]{{4}}",
        rf"{letters[:1]}-[1-9][0-9]{{2}}",
        rf"{letters[:1]}[1-9][0-9]{{2}}",
        "[1-9][0-9]{6}",
        "[1-9][0-9]{4}",
        "[A-Z][0-9]{3}",
        "[A-Z0-9]{3}",
    )
    return shapes(*((dated,) if thing in _DATED else ()), *plain)(c)


_TAIL = {
    "number",
    "no",
    "id",
    "code",
    "reference",
    "identifier",
    "key",
    "tag",
    "barcode",
    "external",
    "internal",
    "unique",
    "public",
    "of",
    "ref",
    "serial",
    "uid",
}


def thing_of(c: ColumnContext) -> str:
    """What a number or code column counts: `claim` for claim_number, the entity for a bare number."""
    named = tuple(word for word in c.own if word not in _TAIL)
    for phrase in (named,) if named else (c.home.entity,):
        for size in (2, 1):
            known = " ".join(phrase[-size:])
            if known in INITIALS_OF:
                return known
    return " ".join((named or c.home.entity)[-1:])


_TEMPLATE = Pattern(r"\s*([A-Z]{1,6}[-_/]?[#9]{2,}(?:[-_/][#9A-Z]+)*)\s*(?:[(,;:].*)?")
"""A comment that is nothing but a template: MRN-######."""


def example_shape(c: ColumnContext) -> Spec | None:
    """Codes of the shape of the example in the comment: ABC-123 is three capitals, a hyphen, three digits."""
    if c.facts.says(COUNTED) and (spelt := in_words(c)) is not None:
        return spelt
    named = re.search(
        r"(?:format|pattern|shape|looks like)\s*:?\s*['\"`]?([A-Za-z0-9#][\w#/.-]{2,30})", c.facts.text, re.IGNORECASE
    )
    named = named or _TEMPLATE.fullmatch(c.facts.text)
    shown = c.facts.examples[0] if c.facts.examples else named[1].rstrip(".") if named else ""
    if not shown or len(shown) > 40 or not re.search(r"[\d#X9]", shown) or not _is_code(shown):
        return None
    regex = shape_of(shown, template=bool(named) and not c.facts.examples)
    if not named and len(c.facts.examples) > 1:
        regex = _of_several(c.facts.examples) or regex
    return pattern_spec(regex) if c.fits(len(shown)) else None


COUNTED = "digit|letter|character|char|alphanumeric|number"


def in_words(c: ColumnContext, *, alone: bool = False) -> Spec | None:
    """A code that the comment tells piece by piece. `alone`: also by how many digits or letters it has."""
    from pytest_syda.providers.offline.worded import spelled_out

    regex = spelled_out(c.facts.text, alone=alone)
    return shapes(regex)(c) if regex else None


def _of_several(examples: tuple[str, ...]) -> str:
    """What several examples of one shape have in common: of `2024-S` and `2024-F` the year, and one of two letters."""
    told = [re.findall(r"[A-Za-z]+|\d+|.", example) for example in examples]
    if len({tuple(_sort_of(run) for run in runs) for runs in told}) != 1:
        return ""
    return "".join(_common(tuple(dict.fromkeys(column))) for column in zip(*told, strict=True))


def _sort_of(run: str) -> str:
    return "letters" if run.isalpha() else "digits" if run.isdigit() else run


def _common(runs: tuple[str, ...]) -> str:
    """A regular expression for what stands in one place of all examples."""
    if not runs[0].isdigit():
        return f"({'|'.join(map(re.escape, runs))})" if len(runs) > 1 else re.escape(runs[0])
    if all(re.fullmatch(r"20[0-3]\d", run) for run in runs):
        return "202[3-5]"
    sizes = {len(run) for run in runs}
    return f"[0-9]{{{min(sizes)}}}" if len(sizes) == 1 else f"[1-9][0-9]{{{min(sizes) - 1},{max(sizes) - 1}}}"


def _is_code(shown: str) -> bool:
    """Whether an example is one code: without blanks, or of two parts in capitals and digits as on a plate."""
    return " " not in shown.strip() or re.fullmatch(r"[A-Z0-9]{1,6} [A-Z0-9]{1,6}", shown.strip()) is not None


def shape_of(example: str, *, template: bool = False) -> str:
    """A regular expression for codes like this one. Letters before the first hyphen are kept when digits follow."""
    season = re.fullmatch(r"20(\d\d)([-/])(?:20)?(\d\d)", example)
    if season and (int(season[1]) + 1) % 100 == int(season[3]):
        century = "20" if len(example) > len("2023/24") else ""
        return f"({'|'.join(f'20{year}{season[2]}{century}{year + 1}' for year in (22, 23, 24, 25))})"
    head = re.match(r"^[A-Za-z]{2,6}(?=[-_/#]|9{2,}|#)" if template else r"^[A-Za-z]{2,6}(?=[-_/#])", example)
    plain = not template or re.search(r"#|9{2,}", example)
    if head is None and not template:
        head = (
            re.match(r"[A-Z]{1,4}(?=[-_/#]?\d+(?:[-_/]\d+)?$)", example) if re.search(r"\d{4}", example) else None
        )  # letters before a long number are part of every code
    kept = head[0] if head and plain and not re.fullmatch(r"([A-Z])\1+|ABC|XYZ|AAA|XXX", head[0]) else ""
    rest = example[len(kept) :]
    rest = re.sub(r"(?:YYYY|20\d\d)(?=[-/.])", "\x00", rest)
    parts = [kept]
    for run in re.finditer(r"\x00|[A-Z]+|[a-z]+|[\d#]+|.", rest):
        piece, size = run[0], len(run[0])
        if piece == "\x00":
            parts.append("202[3-5]")
        elif piece[0].isdigit() or piece[0] == "#" or (template and set(piece) <= {"N", "9", "X"} and "A" in example):
            parts.append(f"[0-9]{{{size}}}" if size > 1 else "[0-9]")
        elif piece[0].isalpha():
            parts.append(
                f"[{'A-Z' if piece[0].isupper() else 'a-z'}]{{{size}}}"
                if size > 1
                else "[A-Z]"
                if piece[0].isupper()
                else "[a-z]"
            )
        else:
            parts.append(re.escape(piece))
    return "".join(parts)


def short_code(c: ColumnContext) -> Spec | None:
    """A code nobody says more about: of the example's shape, or a few capitals and digits."""
    shown = example_shape(c) or (in_words(c, alone=True) if c.facts.says(COUNTED) else None)
    if shown is not None:
        return shown
    if (c.length is not None and c.length <= 4) or c.facts.says(r"three[- ]letter|3[- ]letter|two[- ]letter"):
        size = 3 if c.facts.says("three|3") else 2 if c.facts.says("two") else c.length or 3
        return pattern_spec(f"[A-Z]{{{size}}}" if size > 1 else "[A-Z]")
    return numbered(c) if thing_of(c) in INITIALS_OF else shapes("[A-Z]{3}-[0-9]{4}", "[A-Z]{2}[0-9]{3}", "[A-Z]{3}")(c)
