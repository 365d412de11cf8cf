"""Names in few letters: two short words that say more together, and words that were left without their vowels."""

from __future__ import annotations

import re
from functools import lru_cache

_PAIRS = {
    "f name": "first name", "f nm": "first name", "frst nm": "first name", "frst name": "first name",
    "l name": "last name", "l nm": "last name", "lst nm": "last name", "lst name": "last name",
    "m name": "middle name", "m nm": "middle name", "m init": "middle initial", "mid init": "middle initial",
    "ph no": "phone", "ph num": "phone", "ph nbr": "phone", "ph nr": "phone", "ph number": "phone", "tel no": "phone",
    "tel nr": "phone", "tel num": "phone", "contact no": "contact phone", "contact num": "contact phone",
    "cntct no": "contact phone", "whatsapp no": "mobile phone",
    "mob no": "mobile phone", "mob num": "mobile phone", "mob nr": "mobile phone", "cell no": "mobile phone",
    "home ph": "home phone", "work ph": "work phone", "cell ph": "mobile phone", "off ph": "office phone",
    "office ph": "office phone", "contact ph": "contact phone", "cust ph": "customer phone", "day ph": "phone",
    "main ph": "phone", "alt ph": "alternate phone", "emerg ph": "emergency phone", "bus ph": "work phone",
    "job ttl": "job title", "st tax": "state tax", "pos ttl": "position title", "disc pct": "discount percent",
    "disc amt": "discount amount", "disc rate": "discount rate", "tax rt": "tax rate", "int rt": "interest rate",
    "exch rt": "exchange rate", "pay rt": "pay rate", "hrly rt": "hourly rate", "cr lmt": "credit limit",
    "cr limit": "credit limit", "cred lim": "credit limit", "grand tot": "grand total", "ins co": "insurance company",
    "bp sys": "systolic", "bp dia": "diastolic", "sys bp": "systolic", "dia bp": "diastolic", "o2 sat": "spo2",
    "lat dd": "latitude", "lon dd": "longitude", "st ts": "start time", "st tm": "start time", "end ts": "end time",
    "start ts": "start time", "end tm": "end time",
    "strt dt": "start date", "strt ts": "start time", "beg dt": "start date", "eff dt": "effective date",
    "ins pd": "insurance paid", "amt pd": "amount paid", "tmin c": "min temperature c",
    "tmax c": "max temperature c", "tmin f": "min temperature f",
    "tmax f": "max temperature f", "temp min": "min temperature", "temp max": "max temperature",
    "opn tm": "opening time", "cls tm": "closing time", "tot chg": "total charge", "chg amt": "charge amount",
    "wage pw": "weekly wage", "rent pw": "weekly rent",
    "rent pcm": "monthly rent", "sal pa": "annual salary", "salary pa": "annual salary", "yr blt": "built year",
    "st dt": "start date", "end dt": "end date",
    "job cd": "job code", "st addr": "street address", "str addr": "street address", "po no": "po number",
    "inv no": "invoice number", "sq ft": "sqft", "sq m": "sqm", "dr name": "doctor name", "dr nm": "doctor name",
}  # fmt: skip
_NOUNS = tuple(
    """
    last first name date amount account address balance branch building bank brand category city client color comment
    company contact cost country county currency customer delivery department description discount district doctor
    document driver email employee employer flag floor format frequency gender group height holder invoice language
    length level limit line location manager manufacturer market member message method middle mobile month monthly
    hourly weekly yearly note number order organization owner package parent passport password patient payment
    percent period person phone picture policy position postal price priority process product program project provider
    province purchase quantity quarter question rate reason receipt record reference region remark report request
    response result return room route salary schedule school score section segment sender series service session shift
    ship shipment shipping short size source staff standard start state statement status stock store street student
    subject supplier support system target teacher term text ticket total town track transaction transfer truck type
    update user value vehicle vendor version village visit volume warehouse weight worker year zone allergy
    occupation education marital default subtotal course credit grade semester attendance expiry approved created
    updated deleted modified received required preferred scheduled completed closed opened
    """.split()  # noqa: SIM905 - a list of words
)
"""Words that names are made of, those that are meant more often first."""
_VOWELS = re.compile(r"(?<!^)[aeiou]")
SHORTEST = 3


def paired(raws: tuple[str, ...]) -> tuple[str, ...]:
    """Raw words, with the last two written out where together they are short for something."""
    if len(raws) > 2 and raws[-3] == "act" and raws[-1] in {"dt", "ts", "tm", "date", "time"}:
        raws = (*raws[:-3], "actual", *raws[-2:])
    said = _PAIRS.get(" ".join(raws[-2:]))
    return (*raws[:-2], *said.split()) if said else raws


@lru_cache(maxsize=1024)
def written_out(raw: str) -> str:
    """The word that this is without its vowels; itself where there is none."""
    short = _bare(raw)
    if len(short) < SHORTEST or _VOWELS.search(raw):
        return raw
    for said in (short, short.removesuffix("s")):
        bones = [(noun, _bare(noun)) for noun in _NOUNS if noun[0] == said[0]]
        if same := [noun for noun, bone in bones if bone == said]:
            return same[0]
        if len(said) > SHORTEST and (near := [noun for noun, bone in bones if _is_part(said, bone)]):
            return min(near, key=len)
    return raw


def _bare(word: str) -> str:
    """A word without vowels but the one it begins with, each consonant once: `currency` is crncy."""
    return re.sub(r"(.)\1+", r"\1", _VOWELS.sub("", word))


def _is_part(short: str, bone: str) -> bool:
    """Whether letters stand in a word in this order, and end where it ends or begin it."""
    letters = iter(bone)
    return all(letter in letters for letter in short) and (bone.startswith(short) or bone[-1] == short[-1])
