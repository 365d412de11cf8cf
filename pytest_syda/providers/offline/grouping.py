"""Which columns of a row tell of the same person, place or company: billing_city with billing_state."""

from __future__ import annotations

from pytest_syda.providers.offline.context import ColumnContext
from pytest_syda.providers.offline.parties import PEOPLE, party
from pytest_syda.providers.offline.words import word_set

_FIELDS = word_set(
    """
    name first last full middle given family surname forename maiden nick nickname display legal real preferred
    title code id identifier number type kind description symbol category label value text url slug short long
    key official primary main current default public iso iso2 iso3 alpha2 alpha3 2 3 1 abbreviation hex unit
    class person
    """
)
_OF_FAMILY = {
    "person": word_set(
        """
        email mail e phone mobile gender sex username login handle initial initials prefix suffix salutation
        honorific address work personal home private business website avatar twitter linkedin skype signature
        user notification birth date telephone profile picture account contact
        """
    ),
    "place": word_set(
        """
        city town state province zip postal post country county latitude longitude lat lng timezone time zone
        tz area street address line location region hometown house geo coordinate municipality suite apartment
        district place road mailing residential registered physical
        icao unlocode locode un lo locale currency calling dial dialing prefix continent station language phone
        """
    ),
    "company": word_set(
        """
        company organization website domain email mail industry sector tagline business firm corporate
        registered trade trading size homepage web site subdomain support info billing sales contact address
        """
    ),
    "product": word_set(
        """
        product item sku brand subcategory sub material color weight price manufacturer short variant
        """
    ),
    "address": {
        "street",
        "address",
        "line",
        "house",
        "road",
        "suite",
        "apartment",
        "mailing",
        "building",
        "residential",
        "location",
    },
    "airport": {"airport", "iata", "icao", "city"},
    "diagnosis": {"diagnosis", "icd", "icd10", "condition", "disease"},
    "procedure": {"procedure", "cpt", "treatment"},
    "drug": {"drug", "medication", "medicine", "dose", "form", "generic"},
    "country": {"country", "currency", "continent", "phone", "calling", "dial", "nationality", "language"},
    "currency": {"currency", "iso"},
    "instrument": {"stock", "ticker", "security", "exchange", "instrument", "trading", "share", "market", "company"},
    "file": {
        "file",
        "filename",
        "mime",
        "extension",
        "content",
        "media",
        "path",
        "attachment",
        "document",
        "original",
        "upload",
        "size",
        "stored",
    },
    "vehicle": {"car", "vehicle", "make", "model", "manufacturer", "body", "fuel"},
    "animal": {"pet", "animal", "breed", "species", "dog"},
    "lab test": {
        "lab",
        "test",
        "analyte",
        "component",
        "parameter",
        "reference",
        "low",
        "high",
        "normal",
        "range",
        "min",
        "max",
        "loinc",
        "specimen",
        "result",
        "lower",
        "upper",
        "limit",
    },
    "job": {"job", "position", "department", "salary", "level", "role"},
}
"""Words that name a field of each family, beside those that may name a field of any."""
_WITHIN_A_PERSON = {"user", "contact", "customer", "login", "account", "member", "client"}


def group(c: ColumnContext, family: str) -> str:
    """The group a column belongs to: the words of its name that tell whose field it is, and the family."""
    fields = _FIELDS | _OF_FAMILY.get(family, set(family.split()))
    whose = [word for word in c.own if word not in fields and word not in c.home.entity]
    if family == "person":
        whose = _whose(c)
    return " ".join([*whose, family])


def _only_person(c: ColumnContext) -> list[str]:
    """Of whom a table speaks that has one name, that of somebody: the mail beside `customer_name` is the customer's."""
    if not {"email", "mail", "phone", "mobile", "gender", "birth", "username", "login"} & {*c.own}:
        return []
    names = [found[:-1] for found in c.home._own_words.values() if found[-1:] == ("name",)]  # noqa: SLF001
    fields = _FIELDS | _OF_FAMILY["person"] | {"name", *c.home.entity}
    whose = {tuple(word for word in name if word not in fields) for name in names}
    only = whose.pop() if len(whose) == 1 and len(names) < 3 else ()
    return list(only) if len(only) == 1 and only[0] in PEOPLE else []


def _whose(c: ColumnContext) -> list[str]:
    fields = _FIELDS | _OF_FAMILY["person"]
    of_people = party(c.home) == "person"
    left_out = fields | (
        _WITHIN_A_PERSON | set(c.home.entity)
        if of_people
        else {"name", *c.home.entity} | (fields - {"user", "contact", "account"})
    )
    whose = [word for word in c.own if word not in left_out]
    if not of_people and not whose and (only := _only_person(c)):
        return only
    if not of_people and not whose and c.home.has("contact name", "contact person") and "contact" not in c.home.entity:
        return ["contact"]
    return whose
