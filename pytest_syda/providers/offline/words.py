"""Names taken apart: `custFirstNm` is the words customer, first, name."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable
from functools import lru_cache

from pytest_syda.providers.offline.lazily import Pattern

Words = tuple[str, ...]

_TERM = (
    r"(?i:sha\d{1,3}|md5|crc32|ipv[46]|oauth2|s3|isbn1[03]|ean(?:8|13)|icd(?:9|10)|alpha[23]|iso[23]|co2|pm25|pm10|"
    r"last4|2fa|km2|m2|ft2|m3|ft3|e164|i18n|b2b|b2c|h264|base64|utf8|naics|q[1-4](?![a-z0-9]))"
)
_CASED = r"[A-Z]{2,}s(?![a-z])|[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+|[A-Z]+"
_WORD = Pattern(rf"{_TERM}|{_CASED}|\d+")
_PLAIN_WORD = Pattern(_CASED)
_LETTERS = Pattern("[a-z]+")

SHORT = {
    "organiser": "organizer", "labour": "labor", "honour": "honor", "cheque": "check", "enquiry": "inquiry",
    "metre": "meter", "litre": "liter", "fulfilment": "fulfillment", "instalment": "installment", "fibre": "fiber",
    "authorised": "authorized", "utilisation": "utilization", "neighbour": "neighbor", "theatre": "theater",
    "neighbourhood": "neighborhood", "px": "pixel", "optimised": "optimized", "judgement": "judgment",
    "travelled": "traveled", "flavour": "flavor", "jewellery": "jewelry", "specialisation": "specialization",
    "authorisation": "authorization", "practise": "practice", "defence": "defense",
    "minimum": "min", "maximum": "max", "mins": "minutes", "abbr": "abbreviation", "abbrev": "abbreviation",
    "acc": "account", "acct": "account", "addr": "address", "adr": "address", "alt": "alternate", "amt": "amount",
    "approx": "approximate", "appt": "appointment", "arr": "arrival", "attr": "attribute", "auth": "authentication",
    "avail": "available", "avg": "average", "bal": "balance", "bday": "birth date", "birthdate": "birth date",
    "birthday": "birth date", "bldg": "building", "calc": "calculated", "cat": "category", "ccy": "currency",
    "cd": "code", "cty": "city", "ctry": "country", "crt": "created",
    "cfg": "config", "chk": "check", "cmt": "comment", "cnt": "count", "cntry": "country",
    "conf": "config", "corp": "company", "cpn": "coupon", "curr": "currency", "cust": "customer", "cv": "resume",
    "dbl": "double", "dep": "departure", "dept": "department", "desc": "description", "descr": "description",
    "dest": "destination", "dev": "device", "diag": "diagnosis", "dim": "dimension", "dir": "directory",
    "dist": "distance", "dob": "birth date", "doc": "document", "dod": "death date", "dr": "doctor",
    "dst": "destination", "dt": "date", "dttm": "timestamp", "dur": "duration", "eff": "effective",
    "elev": "elevation", "emp": "employee", "env": "environment", "err": "error", "est": "estimated",
    "ata": "actual arrival", "atd": "actual departure",
    "eta": "estimated arrival", "etd": "estimated departure", "exp": "expiry", "expiration": "expiry",
    "ext": "extension", "fk": "id", "flg": "flag", "fname": "first name", "fmt": "format", "freq": "frequency",
    "fwd": "forward", "geo": "geo", "govt": "government", "grp": "group", "gtin": "ean13", "hgt": "height",
    "hosp": "hospital", "hr": "hour", "hrs": "hours", "ht": "height", "ident": "identifier", "img": "image",
    "imgs": "images", "inc": "income", "info": "information", "ind": "indicator", "ins": "insurance", "inv": "invoice",
    "eml": "email", "edu": "education", "occ": "occupation", "prov": "province", "dx": "diagnosis", "whs": "warehouse",
    "mrtl": "marital", "subtot": "subtotal", "amnt": "amount", "lmt": "limit",
    "emerg": "emergency", "fed": "federal", "trk": "tracking", "dlv": "delivery", "ln": "line", "disch": "discharge",
    "adm": "admission", "actv": "activated",
    "deactv": "deactivated",
    "inst": "installed", "susp": "suspended", "mthly": "monthly", "gndr": "gender",
    "itm": "item", "kwd": "keyword", "lang": "language", "lat": "latitude", "len": "length", "lic": "license",
    "licence": "license", "lname": "last name", "lng": "longitude", "loc": "location", "lon": "longitude",
    "lvl": "level", "mdl": "model", "med": "medication", "mfg": "manufacturer", "mfr": "manufacturer",
    "mgr": "manager", "mi": "middle initial", "mname": "middle name", "mob": "mobile", "mod": "modified",
    "msg": "message", "mth": "month", "mtg": "meeting", "mtime": "modified at", "ctime": "created at",
    "atime": "accessed at", "nat": "nationality", "nbr": "number", "nm": "name", "no": "number", "nr": "number",
    "num": "number", "obj": "object", "oper": "operator", "ord": "order", "org": "organization",
    "organisation": "organization", "orig": "original", "passwd": "password", "pat": "patient", "pct": "percent",
    "perc": "percent", "percentage": "percent", "perf": "performance", "pg": "page", "phn": "phone",
    "pic": "picture", "pkg": "package", "pmt": "payment", "pop": "population", "pos": "position",
    "postcode": "postal code", "postalcode": "postal code", "pref": "preference", "prefs": "preferences",
    "prev": "previous", "prio": "priority", "proc": "procedure", "prod": "product", "prof": "profession",
    "proj": "project", "pt": "point", "pts": "points", "purch": "purchase", "pwd": "password", "qnt": "quantity",
    "qnty": "quantity", "qtr": "quarter", "qty": "quantity", "recv": "received", "recd": "received",
    "ref": "reference", "req": "request", "resp": "response", "rgn": "region", "rpt": "report", "rsn": "reason",
    "sal": "salary", "sched": "scheduled", "pax": "passenger",
    "sec": "second", "secs": "seconds", "seq": "sequence", "sess": "session",
    "sev": "severity", "sig": "signature", "sls": "sales", "sn": "serial number", "spec": "specification",
    "spd": "speed", "sq": "square", "src": "source", "stat": "status", "stmt": "statement", "sts": "status",
    "subj": "subject", "sup": "supplier", "svc": "service", "sym": "symbol", "sys": "system", "tel": "phone",
    "telephone": "phone", "temp": "temperature", "tkt": "ticket", "tmp": "temporary", "tot": "total",
    "trans": "transaction", "ts": "timestamp", "tx": "transaction", "txn": "transaction", "txt": "text", "typ": "type",
    "tz": "timezone", "univ": "university", "uom": "unit", "upd": "updated", "usr": "user", "util": "utilization",
    "val": "value", "veh": "vehicle", "ver": "version", "vol": "volume", "vols": "volume", "temps": "temperature",
    "amts": "amount", "vs": "versus", "wgt": "weight",
    "wh": "warehouse", "whse": "warehouse", "wk": "week", "wkday": "weekday", "wt": "weight", "xref": "reference",
    "yob": "birth year", "yoe": "experience years", "yr": "year", "yrs": "years", "zip": "postal code",
    "zipcode": "postal code", "cellphone": "mobile phone", "colour": "color", "favourite": "favorite",
    "cancelled": "canceled", "catalogue": "catalog", "centre": "center", "enrolment": "enrollment",
    "lastmod": "modified at", "programme": "program", "storey": "floor", "tyre": "tire", "grey": "gray",
    "behaviour": "behavior", "analyse": "analyze",
}  # fmt: skip
"""Abbreviations and spellings, to the words the meanings are written in."""

_PLURALS = {
    "people": "person", "persons": "person", "children": "child", "men": "man", "women": "woman", "mice": "mouse",
    "feet": "foot", "teeth": "tooth", "indices": "index", "indexes": "index", "matrices": "matrix",
    "vertices": "vertex", "criteria": "criterion", "diagnoses": "diagnosis", "analyses": "analysis",
    "statuses": "status", "buses": "bus", "campuses": "campus", "movies": "movie", "cookies": "cookie",
    "calories": "calorie", "caches": "cache", "leaves": "leave", "lives": "life", "knives": "knife",
    "shelves": "shelf", "aliases": "alias", "bonuses": "bonus", "heroes": "hero", "potatoes": "potato",
    "tomatoes": "tomato", "lenses": "lens", "biases": "bias", "viruses": "virus", "quizzes": "quiz", "gases": "gas",
    "selfies": "selfie", "zombies": "zombie", "ties": "tie", "pies": "pie", "dies": "die", "wolves": "wolf",
    "halves": "half", "loaves": "loaf", "axes": "axis", "theses": "thesis", "crises": "crisis",
}  # fmt: skip
_SINGULAR_S = frozenset(
    """
    series news sms gps dns https css sales goods species incoterms hcpcs roas analytics logistics mathematics
    physics premises canvas atlas gas alias bias lens ms os aws tls cors pos kudos always vs has was is as
    this less plus christmas rss sss ss cvss saas us bus cms erp previous famous gross various tennis yes obs
    fps rps bps kbps mbps oss pass ios utilities
    """.split()  # noqa: SIM905 - a list of words
)


@lru_cache(maxsize=16384)
def singular(word: str) -> str:
    """The singular of an English noun; words that merely end in s stay."""
    if word in _PLURALS:
        return _PLURALS[word]
    if len(word) < 4 or not word.endswith("s") or word in _SINGULAR_S or word.endswith(("ss", "us", "is")):
        return word[:-1] if word in {"ids", "ips", "qas", "ads", "pcs"} else word
    if word.endswith("ies"):
        return word[:-3] + "y"
    if word.endswith(("xes", "ches", "shes", "sses", "zzes")):
        return word[:-2]
    return word[:-1]


def plural(word: str) -> str:
    """The plural of an English noun, as paths and table names write it."""
    if word.endswith("y") and word[-2:-1] not in "aeiou":
        return word[:-1] + "ies"
    if word.endswith(("ch", "sh", "x", "z")):
        return word + "es"
    return word if word.endswith("s") else word + "s"


def word_set(text: str) -> frozenset[str]:
    """The words of a text, as a set."""
    return frozenset(text.split())


def split(name: str) -> Words:
    """The raw words of a name, lower-case, abbreviations as they are."""
    parts = name.replace("_", " ").split()
    if name.isascii() and all(map(_is_word, parts)):  # the common case
        return tuple(map(str.lower, parts))
    if name.islower() and not any(map(str.isdecimal, name)):  # nothing but letters tells its words apart
        return tuple(_LETTERS.findall(name))
    pattern = _WORD if any(map(str.isdecimal, name)) or "naics" in name.lower() else _PLAIN_WORD
    return tuple(match.group().lower() for match in pattern.finditer(name))


def _is_word(part: str) -> bool:
    """Whether letters are one word, small but for the first."""
    return part.isalpha() and (not part[1:] or part[1:].islower()) and part.lower() != "naics"


@lru_cache(maxsize=16384)
def words(name: str) -> Words:
    """The words of a name: abbreviations written out, nouns in the singular."""
    raws = split(name)
    if raws[:1] == ("curr",) and raws[1:] and raws[1] not in _OF_MONEY:
        raws = ("current", *raws[1:])
    if raws[:1] == ("no",) and raws[1:2] and singular(raws[1]) in _DENIED:  # votes against, not a number of votes
        return ("no", *(singular(word) for raw in raws[1:] for word in _expanded(raw)))
    if len(raws) > 1 and (raws[-2] in _SHORTS or raws[-1] == "ts" or raws[0] == "act") and len(raws[-1]) < 6:
        from pytest_syda.providers.offline.shortened import paired

        raws = paired(raws)
    if len(raws) > 1 and raws[-1] in _ALSO_UNITS and _ALSO_UNITS[raws[-1]] & set(raws[:-1]):
        return (*(singular(word) for raw in raws[:-1] for word in _expanded(raw)), raws[-1])
    return tuple(singular(word) for raw in raws for word in _expanded(raw))


_FAR = word_set("distance dist range odometer mileage radius trip driven traveled sailed leg route length")
_ALSO_UNITS = {
    "nm": _FAR | word_set("wavelength lambda peak excitation emission absorbance thickness node process linewidth "
        "roughness film particle size diameter gate pitch bandwidth torque resolution etch cd overlay circle"),
    "mi": _FAR | word_set("visibility speed"),
    "wh": word_set("energy meter battery capacity consumption usage production generated kwh start stop"),
}  # fmt: skip
"""Units that are short for something else, too, and beside which words they are units."""

_OF_MONEY = frozenset({"code", "cd", "rate", "symbol", "name", "nm", "id", "iso", "sym", "rt"})
_SHORTS = frozenset(
    """
    f l m frst lst ph tel mob cell off cntct contact whatsapp home work cust day main alt emerg bus job pos disc tax
    int exch pay hrly cr cred grand ins bp sys dia o2 lat lon yr st str po inv sq dr end mid tot chg tmin tmax temp
    opn cls act
    wage rent sal salary
    """.split()  # noqa: SIM905 - a list of words
)
"""First words of pairs that are short for something."""

_DENIED = frozenset({"vote", "show", "claim", "smoking", "fee", "limit", "return", "pet", "index", "reply"})


def _expanded(raw: str) -> Iterable[str]:
    if raw in SHORT:
        return SHORT[raw].split()
    if len(raw) > 5 and raw.endswith("s") and (one := singular(raw)) in SHORT:  # organisations, colours
        return SHORT[one].split()
    found = GLUED.split(raw)
    if len(raw) > 2 and found == (raw,) and _is_bare(raw) and not GLUED.knows(raw):
        from pytest_syda.providers.offline.shortened import written_out

        return (written_out(raw),)
    return found


def _is_bare(raw: str) -> bool:
    """Whether a word has no vowels but its first letter."""
    return "a" <= raw[0] <= "z" and _VOWELS_AND_DIGITS.isdisjoint(raw[1:])


_VOWELS_AND_DIGITS = frozenset("aeiou0123456789")


class Glued:
    """Takes words written together apart, given the words that may be inside."""

    def __init__(self) -> None:
        self._sources: list[Callable[[], Container[str]]] = []
        self._known: tuple[Container[str], ...] = ()

    def learn_from(self, source: Callable[[], Container[str]]) -> None:
        """Know the words that `source` gives when they are first needed."""
        self._sources.append(source)
        self.forget()

    def forget(self) -> None:
        """Ask the sources again."""
        self._known = ()
        words.cache_clear()

    def knows(self, word: str) -> bool:
        """Whether it is a word of some name."""
        if not self._known:
            self._known = ({"the"}, *(source() for source in self._sources))
        return any(word in known for known in self._known)

    def split(self, raw: str) -> Words:
        """`firstname` as first, name; a word that is known, or has no such parts, as it is."""
        if len(raw) < 5 or self.knows(raw) or self.knows(singular(raw)) or raw in WHOLE:
            return (raw,)
        parts = self._parts(raw, 3)
        return parts or (raw,)

    def _parts(self, text: str, most: int) -> Words | None:
        if self._is_part(text):
            return tuple(SHORT.get(text, text).split())
        if most > 1:
            for cut in range(len(text) - 2, 1, -1):
                head = text[:cut]
                rest = self._parts(text[cut:], most - 1) if self._is_part(head) else None
                if rest:
                    return (*SHORT.get(head, head).split(), *rest)
        return None

    def _is_part(self, text: str) -> bool:
        if len(text) < 4:
            return text in SMALL
        return self.knows(text) or self.knows(singular(text)) or text in SHORT


SMALL = word_set(
    """
    id no num at on is by ip url uri zip tel sku qty tax fee max min avg age sum ref has day dob lat lng mac
    job pin ssn vat of to end log cpu ram bio
    """
)
WHOLE = {
    "password", "passport", "website", "timestamp", "update", "timeline", "income", "outcome", "background",
        "keyword", "username",
    "nickname", "hostname", "headline", "deadline", "birthplace", "barcode", "download", "upload", "workflow",
        "runtime", "uptime", "downtime",
    "database", "payload", "feedback", "discount", "account", "address", "discontinued", "percentile", "mileage",
        "homepage", "weekday",
    "nationality", "stage", "usage", "storage", "message", "package", "manager", "average", "percentage", "image",
        "language", "rating",
    "warehouse", "household", "surname", "forename", "checkpoint", "checksum", "changelog", "watermark", "bookmark",
        "benchmark", "landmark", "lighthouse", "greenhouse", "airspace", "clubhouse", "boathouse",
    "hashtag", "playlist", "podcast", "webinar", "passenger", "blood", "understanding", "notification", "information",
        "education", "vacation",
}  # fmt: skip
"""Words that look like two."""

GLUED = Glued()
