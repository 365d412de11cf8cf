"""People, companies, places and addresses of other languages, from Faker's word lists.

Words are collected once a locale, from a Faker of our own with a fixed seed; what a row gets of them is decided by its
index, as in every pool. Another version of Faker may know other words.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from importlib.util import find_spec
from typing import TYPE_CHECKING

from pytest_syda.errors import RequestError, nearest
from pytest_syda.recipe.composed import Composed
from pytest_syda.recipe.grammar import joined, plain, slug, words_of
from pytest_syda.recipe.transliteration import latin

if TYPE_CHECKING:
    from faker import Faker

    from pytest_syda.recipe.pools import Pool

DRAWS = 600
"""How often Faker is asked for a word; what it says twice counts once."""
LAST_FIRST = {"ja": "{last} {first}", "hu": "{last} {first}", "vi": "{last} {first}"} | dict.fromkeys(
    ("zh", "ko"), "{last}{first}"
)
NUMBER_FIRST = {"fr", "th", "hi", "fil", "tl"}
TITLES = {
    "de": ("Frau", "Herr"), "fr": ("Mme", "M."), "es": ("Sra.", "Sr."), "it": ("Sig.ra", "Sig."), "pt": ("Sra.", "Sr."),
    "nl": ("Mevr.", "Dhr."), "sv": ("Fru", "Herr"), "da": ("Fru", "Hr."), "no": ("Fru", "Herr"), "pl": ("Pani", "Pan"),
    "cs": ("Paní", "Pan"), "ru": ("Г-жа", "Г-н"), "uk": ("Пані", "Пан"), "fi": ("Rouva", "Herra"),
}  # fmt: skip
PEOPLE = """[fields]
full_name = {order}{# }
first_name = {first}
last_name = {last}
middle_name = {middle}
gender = {section}
prefix = {prefix}
initials = {first|initial}{last|initial}
login = {first_key}.{last_key}{#}
username = {first_key}_{last_key}{#}
email = {first_key}.{last_key}{#}@example.com
display_name = {order}{# }
sort_name = {last}, {first}{# }
"""
COMPANIES = """[fields]
name = {name}{# }
legal_name = {name}{# }
slug = {key}{#-}
domain = {key}{#-}.example.com
website = https://{key}{#-}.example.com
email = info@{key}{#-}.example.com
support_email = support@{key}{#-}.example.com
industry = {industry}
sector = {industry}
tagline = {name}
description = {name}
abbreviation = {short}
[words]
industry < industries.
"""
ADDRESSES = """[fields]
street = {street}
street_name = {name}
house_number = {number}
line2 = {unit}
building = {building}
neighborhood = {name}
full = {street}, {unit}
po_box = {box}
[words]
number = 1..189
unit = 1A | 2B | 3C | 4 | 7 | 12 | 14A | 21
building = A | B | C | D | 1 | 2 | 3
box = 101..9899
"""


def localized(name: str, locale: str, pools: Callable[[str], Pool]) -> Pool | None:
    """A pool in the words of a locale; None where it has no other words than in English.

    Raises:
        RequestError: there is no such locale.
    """
    language = known(locale).partition("_")[0]
    if name == "places":
        return None if locale in ("en", "en_US") else _places(locale, pools)
    if name not in _MAKERS or language == "en" or (name == "addresses" and not has_addresses(locale)):
        return None
    from faker import Faker

    fake = Faker(locale)
    fake.seed_instance(0)
    return Composed(_MAKERS[name](fake, language), pools)


def known(locale: str) -> str:
    """The locale, if there is such a one."""
    if locale in ("en", "en_US"):
        return locale
    from faker.config import AVAILABLE_LOCALES

    if locale not in AVAILABLE_LOCALES:
        close = nearest(locale, AVAILABLE_LOCALES) or "Name one as en_US and de_DE are."
        raise RequestError(f"There is no locale {locale!r}. {close}")
    return locale


def _people(fake: Faker, language: str) -> str:
    titles = TITLES.get(language, ("Ms.", "Mr."))
    readings = _readings(fake)
    text = [PEOPLE.replace("{order}", LAST_FIRST.get(language, "{first} {last}"))]
    keys = Keys("first_names", readings)
    known_names: set[str] = set()
    for gender, title in zip(("female", "male"), titles, strict=True):
        names = [name for name in _drawn(getattr(fake, f"first_name_{gender}")) if name not in known_names]
        known_names.update(names)
        first = keys.of(names)
        last = Keys("last_names", readings).of(_drawn(getattr(fake, f"last_name_{gender}")))
        text.append(f"[{gender}]\nprefix = {title}\nmiddle = {' | '.join(first)}")
        text.append(f"first:first_key = {_records(first)}\nlast:last_key = {_records(last)}")
    return "\n".join(text)


def _readings(fake: Faker) -> dict[str, str]:
    """How names that are not written by sound are read, where Faker knows: `佐藤` as `Sato`."""
    found: dict[str, str] = {}
    for provider in fake.get_providers():
        for pairs in ("first_name_female_pairs", "first_name_male_pairs", "last_name_pairs"):
            found |= {written: read for written, _, read in getattr(provider, pairs, ())}
    return found


def _companies(fake: Faker, language: str) -> str:  # noqa: ARG001 - all makers are called alike
    found = Keys("company_cores", {}, slug).of(_drawn(fake.company))
    shorts = ["".join(word[0] for word in key.split("-")).upper() for key in found.values()]
    records = " | ".join(f"{name} : {key} : {short}" for (name, key), short in zip(found.items(), shorts, strict=True))
    return f"{COMPANIES}[company]\nname:key:short = {records}\n"


def _addresses(fake: Faker, language: str) -> str:
    draw = getattr(fake, {"ja": "town", "ko": "road_name"}.get(language, "street_name"))
    street = "{number} {name}" if language in NUMBER_FIRST else "{name} {number}"
    return f"{ADDRESSES.replace('{street}', street)}[address]\nname = {' | '.join(_drawn(draw))}\n"


def has_addresses(locale: str) -> bool:
    """Whether Faker knows streets of this locale, and not only English ones."""
    return find_spec(f"faker.providers.address.{locale}") is not None


def _places(locale: str, pools: Callable[[str], Pool]) -> Pool | None:
    """The cities of the locale's country; those of the whole world where we know none of them."""
    from pytest_syda.recipe.pools import Listed

    world = pools("world_places")
    if not isinstance(world, Listed):
        return None
    here = world.columns["country_code"] == locale.partition("_")[2]
    return Listed({field: words[here] for field, words in world.columns.items()}) if here.any() else world


_MAKERS: dict[str, Callable[[Faker, str], str]] = {"people": _people, "companies": _companies, "addresses": _addresses}


def _drawn(draw: Callable[[], str]) -> dict[str, None]:
    return dict.fromkeys(" ".join(draw().split()) for _ in range(DRAWS))


def _records(found: dict[str, str]) -> str:
    return " | ".join(f"{word} : {key}" for word, key in found.items())


class Keys:
    """Plain spellings of words, a different one for each: `jurgen` for `Jürgen`."""

    def __init__(self, english: str, readings: dict[str, str], spell: Callable[[str], str] = joined) -> None:
        self._english = words_of(english)
        self._readings = readings
        self._spell = spell
        self._taken: set[str] = set()

    def of(self, words: Iterable[str]) -> dict[str, str]:
        return {word: self._one(word) for word in words}

    def _one(self, word: str) -> str:
        key = self._spell(plain(latin(self._readings.get(word, word)))).strip("-")
        if not key:  # no letter we can spell: people of such a language often go by an English name, too
            key = self._spell(self._english[len(self._taken) % len(self._english)])
        number = 1
        while f"{key}{number if number > 1 else ''}" in self._taken:
            number += 1
        self._taken.add(f"{key}{number if number > 1 else ''}")
        return f"{key}{number if number > 1 else ''}"
