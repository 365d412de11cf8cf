"""The pools: what is promised of every one of them, and what only a look at the world tells."""

from __future__ import annotations

import hashlib
import ipaddress
import json
import re
from pathlib import Path
from zoneinfo import available_timezones

import numpy as np
import pytest

from pytest_syda.errors import RecipeError, RequestError
from pytest_syda.recipe.pools import Listed, known_pools, load_pool, register_pool
from pytest_syda.recipe.values import object_array

POOLS = sorted(known_pools())
MANY = 60_000
DIGESTS = Path(__file__).with_name("pool_digests.json")
PROMISED = {
    "people": "first_name last_name full_name middle_name gender prefix initials login username email display_name",
    "companies": "name legal_name slug domain website email industry tagline abbreviation",
    "places": "city state state_code country country_code postcode latitude longitude timezone county area_code",
    "world_places": "city state state_code country country_code postcode latitude longitude timezone county currency",
    "addresses": "street street_name house_number line2",
    "countries": "name code code3 numeric currency currency_name language continent capital phone_code",
    "products": "name category subcategory description brand sku_prefix material unit price_level",
    "software_products": "name category subcategory description brand sku_prefix material unit price_level",
    "jobs": "title department level salary category",
    "diagnoses": "code description category",
    "file_names": "name stem extension mime path",
    "airports": "code name city country country_code icao elevation_ft",
    "ports": "code name city country country_code latitude longitude timezone",
    "world_marks": "unlocode phone_code locale icao_prefix continent code3 language",
}


def some(name: str, locale: str = "en_US") -> np.ndarray:
    """Indices of a pool: all of them, or many far apart."""
    size = load_pool(name, locale).size
    return np.arange(size) if size <= MANY else np.arange(MANY) * (size // MANY)


def words(name: str, field: str = "", generation: int = 0, locale: str = "en_US") -> list[str]:
    index = some(name, locale)
    return load_pool(name, locale).at(index, np.full(len(index), generation), field).objects().tolist()


@pytest.mark.parametrize("name", PROMISED)
def test_has_the_fields_that_rules_rely_on(name):
    """A pool's fields are its interface."""
    assert set(PROMISED[name].split()) <= set(load_pool(name).fields)


@pytest.mark.parametrize("name", POOLS)
def test_words_are_clean(name):
    """No field is empty, has a slot left unfilled or a space where none belongs, or is longer than said."""
    pool = load_pool(name)
    for field in pool.fields:
        found = words(name, field)
        assert [word for word in found if not word or word != word.strip() or re.search(r"[{}|~]|  ", word)] == []
        assert max(map(len, found)) <= pool.longest(field)


@pytest.mark.parametrize("name", POOLS)
def test_what_is_said_to_differ_differs(name):
    """A field with a capacity tells all records apart; one without limit tells rounds over the pool apart as well."""
    pool = load_pool(name)
    for field in pool.fields:
        capacity = pool.capacity(field)
        found = words(name, field)
        if capacity != 0:
            assert len(set(found)) == len(found)
        if capacity is None:
            again, later = words(name, field, 1), words(name, field, 7)
            assert len({*found, *again, *later}) == 3 * len(found)


@pytest.mark.parametrize("name", POOLS)
def test_a_record_does_not_depend_on_what_is_asked_with_it(name):
    """One at a time or all at once, a record is the same."""
    pool = load_pool(name)
    index = np.arange(7) * (pool.size // 7)
    for field in pool.fields:
        together = pool.at(index, index * 0, field).objects().tolist()
        alone = [pool.at(index[at : at + 1], index[:1] * 0, field).objects()[0] for at in range(7)]
        assert together == alone


def test_nothing_changed_unnoticed():
    """The words behind an index are part of the recipe format: a changed digest means a new format version.

    Renew with `python -m tests.recipe.test_pools`.
    """
    assert digests() == json.loads(DIGESTS.read_text(encoding="utf-8"))


def digests() -> dict[str, str]:
    return {name: digest(name) for name in POOLS}


def digest(name: str) -> str:
    pool = load_pool(name)
    step = max(1, len(some(name)) // 2000)
    spoken = {field: words(name, field)[::step] for field in sorted(pool.fields)}
    return hashlib.sha256(json.dumps([pool.size, spoken], ensure_ascii=False).encode()).hexdigest()[:16]


def test_variety():
    """There are enough people, companies and products for a large table to look like one."""
    assert load_pool("people").size > 200_000
    assert load_pool("companies").size > 50_000
    assert load_pool("products").size > 20_000
    assert len(set(words("people", "last_name"))) > 450


def test_people_of_one_record_agree():
    """Login, username, email and initials are made of the names beside them."""
    fields = ("first_name", "last_name", "full_name", "login", "email", "initials")
    for first, last, full, login, email, initials in zip(*(words("people", field) for field in fields), strict=True):
        plain = last.lower().replace("'", "")
        assert full == f"{first} {last}"
        assert login == f"{first.lower()}.{plain}"
        assert email == f"{login}@example.com"
        assert initials == first[0] + last[0]


def test_files_have_the_type_of_their_extension():
    """Words that belong together are chosen together, also where the record does not depend on them."""
    types = dict(zip(words("mime_types", "extension"), words("mime_types", "type"), strict=True))
    found = set(zip(words("file_names", "extension"), words("file_names", "mime"), strict=True))
    assert len(found) > 10
    assert all(types[extension] == mime for extension, mime in found)


def test_later_people_differ_in_their_middle_initial():
    """A second Amy Lopez is Amy A. Lopez, and signs in as amy.lopez2."""
    index = np.array([5, 5, 5])
    generation = np.array([0, 1, 27])
    first, second, third = load_pool("people").at(index, generation, "full_name").objects().tolist()
    given, _, family = first.partition(" ")
    assert (second, third) == (f"{given} A. {family}", f"{given} A. A. {family}")
    assert load_pool("people").at(index, generation, "login").objects().tolist()[1].endswith("2")


@pytest.mark.parametrize("name", ["places", "world_places", "airports", "ports"])
def test_places_are_on_the_map(name):
    """Coordinates, time zones and country codes are real ones."""
    zones = available_timezones()
    pool = load_pool(name)
    codes = set(words("countries", "code")) | {"HK"}
    assert all(-90 <= float(word) <= 90 for word in words(name, "latitude"))
    assert all(-180 <= float(word) <= 180 for word in words(name, "longitude"))
    assert set(words(name, "timezone")) <= zones
    assert set(words(name, "country_code")) <= codes | {"LU", "SI"}
    assert pool.size >= 30


def test_a_state_has_one_code_and_its_own_zip_codes():
    """City, state, code and ZIP of one record agree: a state's ZIP codes begin alike, and no other state's so."""
    states = dict(zip(words("places", "state"), words("places", "state_code"), strict=True))
    pairs = set(zip(words("places", "state"), words("places", "state_code"), strict=True))
    assert len(pairs) == len(states) == 51
    heads: dict[str, set[str]] = {}
    for code, postcode in zip(words("places", "state_code"), words("places", "postcode"), strict=True):
        heads.setdefault(postcode[:3], set()).add(code)
    assert all(len(codes) == 1 for codes in heads.values())


def test_world_places_know_their_country():
    """Country, code and currency agree with the pool of countries."""
    known = set(zip(*(words("countries", field) for field in ("code", "name", "currency")), strict=True))
    fields = ("country_code", "country", "currency")
    assert set(zip(*(words("world_places", field) for field in fields), strict=True)) <= known


def test_marks_are_those_of_their_place():
    """What is kept apart of the world's places stands in their order: each code begins with its place's country."""
    countries, marks = words("world_places", "country_code"), words("world_marks", "unlocode")
    assert [mark[:2] for mark in marks] == countries
    assert [code[:2] for code in words("ports", "code")] == words("ports", "country_code")


@pytest.mark.parametrize("name", POOLS)
def test_only_reserved_names_and_networks(name):
    """Whatever looks like a domain, an address of a network or a telephone is one nobody has."""
    for field in load_pool(name).fields:
        for word in set(words(name, field)[:3000]):
            for host in re.findall(r"(?:https?://|@)([\w.-]+)", word):
                assert re.search(r"(^|\.)example\.(com|org|net)$", host.rstrip(".")), (field, word)
            for number in re.findall(r"\b\d+\.\d+\.\d+\.\d+\b", word):
                if name != "user_agents":
                    assert ipaddress.ip_address(number) in ipaddress.ip_network("192.0.2.0/24"), (field, word)


def test_codes_have_their_shape():
    """Codes of countries, currencies, diseases, airports and merchants look as their registries say."""
    assert all(re.fullmatch(r"[A-Z]{2}", word) for word in words("countries", "code"))
    assert all(re.fullmatch(r"[A-Z]{3}", word) for word in words("countries", "code3") + words("currencies", "code"))
    assert all(re.fullmatch(r"\d{3}", word) for word in words("countries", "numeric"))
    assert all(re.fullmatch(r"[A-Z]\d[\dA-Z](\.[\dA-Z]{1,4})?", word) for word in words("diagnoses", "code"))
    assert all(re.fullmatch(r"\d{5}|D\d{4}", word) for word in words("procedures", "code"))
    assert all(re.fullmatch(r"[A-Z]{3}", word) for word in words("airports", "code"))
    assert all(re.fullmatch(r"[A-Z]{6}[A-Z0-9]{2}", word) for word in words("banks", "bic"))
    assert all(re.fullmatch(r"\d{4}", word) for word in words("merchants", "mcc"))
    assert all(re.fullmatch(r"#[0-9A-F]{6}", word) for word in words("colors", "hex"))
    bounds = zip(words("lab_tests", "low"), words("lab_tests", "high"), strict=True)
    assert all(float(low) < float(high) for low, high in bounds)


def test_codes_end_with_their_pool():
    """There are as many country codes as countries, and no `CA 2`; names can be numbered."""
    countries = load_pool("countries")
    assert countries.capacity("code") == countries.size
    assert countries.capacity("continent") == 0
    assert countries.capacity("name") is None
    assert load_pool("diagnoses").capacity("") == load_pool("diagnoses").size
    once = np.ones(1, np.int64)
    assert countries.at(once * 15, once, "code").tolist() == ["CA"]
    assert countries.at(once * 15, once, "name").tolist() == ["Canada 2"]


def test_an_unknown_pool_names_the_nearest():
    """A misspelt pool is an error that helps."""
    with pytest.raises(RecipeError, match="Did you mean 'companies'"):
        load_pool("companys")


def test_a_registered_pool_is_found_and_not_silently_replaced(monkeypatch):
    """Third parties bring pools under names of their own."""
    monkeypatch.setattr("pytest_syda.recipe.pools._MAKERS", {})
    register_pool("planets", lambda _: Listed({"": object_array(["Mercury", "Venus"])}))
    assert load_pool("planets").size == 2
    with pytest.raises(RequestError, match="replace=True"):
        register_pool("people", lambda _: Listed({"": object_array(["x"])}))


@pytest.mark.parametrize("locale", ["de_DE", "fr_FR", "ja_JP", "zh_CN", "ru_RU", "he_IL", "pt_BR"])
@pytest.mark.parametrize("name", ["people", "companies", "addresses", "places"])
def test_other_languages_have_the_same_fields(name, locale):
    """A recipe means something in every locale, and what is unique stays so."""
    pool = load_pool(name, locale)
    assert set(load_pool(name).fields) == set(pool.fields)
    for field in pool.fields:
        found = words(name, field, locale=locale)
        assert all(found)
        if pool.capacity(field) is None:
            assert len(set(found)) == len(found)
    if name != "places":
        assert pool.size > 1000 or name == "companies"


def test_logins_are_plain_in_every_language():
    """Whatever a name is written in, its login can be typed anywhere."""
    for locale in ("de_DE", "ja_JP", "ko_KR", "el_GR", "ar_SA"):
        assert all(re.fullmatch(r"[a-z0-9]+\.[a-z0-9]+", word) for word in words("people", "login", locale=locale))


def test_places_of_a_locale_are_in_its_country():
    """German rows name German cities."""
    assert set(words("places", "country_code", locale="de_DE")) == {"DE"}


def test_an_unknown_locale_names_the_nearest():
    """A misspelt locale is an error that helps."""
    with pytest.raises(RequestError, match="Did you mean 'de_DE'"):
        load_pool("people", "de_DX")


if __name__ == "__main__":
    DIGESTS.write_text(json.dumps(digests(), indent=1) + "\n", encoding="utf-8")
