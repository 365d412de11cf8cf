"""What the things of a table are called: `name` and `title`, by what they name."""

from __future__ import annotations

from pytest_syda.providers.offline.context import ColumnContext
from pytest_syda.providers.offline.grouping import group
from pytest_syda.providers.offline.later import later
from pytest_syda.providers.offline.lexicon import Make, Meaning, text
from pytest_syda.providers.offline.makers import (
    choice,
    choice_spec,
    first,
    number_spec,
    pattern_spec,
    pool,
    pool_spec,
    roomy,
    shapes,
    template_spec,
    text_spec,
)
from pytest_syda.providers.offline.meanings.named import LISTS, POOLS
from pytest_syda.providers.offline.meanings.products import product, product_pool
from pytest_syda.providers.offline.parents import company_parent
from pytest_syda.providers.offline.parties import COMPANIES, party
from pytest_syda.providers.offline.specs import altered
from pytest_syda.providers.offline.words import word_set
from pytest_syda.recipe.spec import Spec

_is_someone = later("roles:is_someone")
_proper_name = later("wording:proper_name")


def company_name(c: ColumnContext) -> Spec | None:
    field = roomy(c, "companies", "name", "abbreviation") or "name"
    return pool_spec("companies", field, group(c, "company"))


def own_name(c: ColumnContext) -> Spec | None:
    """`customers.name`: of the company or the person, whichever they are."""
    who = party(c.home)
    return (
        company_name(c) if who == "company" else pool("people", "full_name", "person")(c) if who == "person" else None
    )


def deal(c: ColumnContext) -> Spec | None:
    """With whom, and what about."""
    about = choice_spec("Renewal", "New Business", "Upgrade", "Pilot", "Expansion", "Annual Plan")
    parent = company_parent(c)
    if parent and c.fits(70) and not c.unique:
        return template_spec(f"{{{parent}}} - {{about}}", about=about)
    return (
        template_spec("{company} - {about}", company=pool_spec("companies", "name", "deal company"), about=about)
        if c.fits(60)
        else None
    )


def numbered_name(*words: str) -> Make:
    spec = template_spec(
        "{word} {n}", word=choice_spec(*words), n=altered(pattern_spec("[1-9][0-9]{0,2}"), unique=True)
    )
    return lambda _: spec


_PLACES = word_set(
    "stop station park site branch bridge building street neighborhood area lot terminal market square garden bus "
    "tram depot"
)


def any_name(c: ColumnContext) -> Spec | None:
    """A name for something nobody knows more about: of a street where it is a place, else of what it is."""
    if c.unique or (party(c.home) and c.own == ("name",)) or "file" in c.own:
        return None
    if c.prefix and _is_someone(c.prefix[-1]):
        return pool("people", "full_name", " ".join((*c.prefix, "person")))(c)
    if c.prefix and c.prefix[-1] in COMPANIES:
        return pool("companies", "name", " ".join((*c.prefix, "company")))(c)
    if _PLACES & {*c.prefix, *c.home.entity}:
        return pool("addresses", "street_name", "")(c)
    from pytest_syda.providers.offline.trades.composing import composed

    return (None if c.prefix else composed(c, "name")) or _proper_name(c)


MEANINGS: list[Meaning] = [
    text("team name | team | squad | crew | owner team | owning team | support team",
        lambda c: pool("teams", "name", "")(c) if c.about("sports", "gaming") and not {"owner", "owning", "support",
            "responsible", "assigned", "dev", "device"} & {*c.own} else pool("team_names", "name", "")(c)),
    text("couple | couple name | bride and groom | spouse name pair", lambda c: template_spec("{one} & {other}",
        one=pool_spec("people", "first_name", "one"), other=pool_spec("people", "first_name", "other")) if c.fits(
        24) else None),
    text("tour title | tour name | excursion | excursion name | activity name",
        choice("Harbor Lighthouse Tour | Old Town Walk | Botanical Gardens | Mountain Railway | Castle Ruins | "
            "Night Kayaking | Street Food Evening | Island Hopping")),
    text("meeting point | pickup point | gathering point | assembly point", pool("addresses", "street", "")),
    text("tree species | plant species | tree type | plant name | flower name", choice("Red Oak:4 | Sugar Maple:4 | "
        "London Plane:3 | Silver Birch:3 | Linden:3 | Ginkgo:2 | Elm:2 | Scots Pine:2")),
    text("tree health | plant health | crop health", choice("Good:6 | Fair:3 | Poor:1")),
    text("epicenter", lambda c: template_spec("{n} km {way} of {city}", n=number_spec(2, 60), way=choice_spec("N",
        "NE", "E", "SE", "S", "SW", "W", "NW"), city=pool_spec("places", "city", "")) if c.fits(45) else pool(
        "places", "city", "")(c)),
    text("orbit type | orbit", choice("LEO:6 | MEO:2 | GEO:3 | SSO:2")),
    text("serving size | portion size", choice("1 cup (240 g):4 | 100 g:4 | 1 slice:2 | 2 tbsp (30 g):2 | 1 piece:2")),
    text("filing status | tax filing status", choice("Single:5 | Married Filing Jointly:5 | "
        "Married Filing Separately:1 | Head of Household:2")),
    text("delivery type birth | pregnancy delivery type | birth type", choice("Vaginal:7 | Cesarean:3")),
    text("surgery outcome | treatment outcome | patient outcome | procedure outcome", choice(
        "Successful:8 | Stable:3 | Complications:1")),
    text("complication", choice("None:8 | Minor bleeding:2 | Infection:1 | Delayed healing:1")),
    text("certificate common name | common name", lambda c: pool("hostnames", "name", "")(c) if {"certificate", "cert",
        "ssl", "tls", "csr", "issuer", "domain"} & {*c.home.entity, *c.home.beside} else pool("animals", "species",
        "animal")(c)),
    text("usage event name | analytics event name | tracking event name | event name | event", lambda c:
        pool("event_names", "", "")(c) if {"usage", "analytics", "tracking", "telemetry", "webhook", "click"} & set(
        c.home.entity) or {"session", "payload", "agent", "ip", "page", "occurred"} & c.home.beside else None),
    text("instrument name | instrument | instrument title",
    lambda c: choice("Violin:4 | Piano:5 | Guitar:5 | Flute:3 | "
        "Cello:2 | Trumpet:2 | Clarinet:2 | Drums:3 | Saxophone:2 | Viola:1")(c) if not {"ticker", "isin", "exchange",
        "symbol", "price", "currency", "issuer", "coupon"} & c.home.beside and not c.about("finance",
        "science") else None),
    text("certificate issuer | cert issuer | ca name | certificate authority", choice("Example Trust CA R3:4 | "
        "Harborview Root CA:3 | Internal Issuing CA 2:3")),
    text("dns record name | record name | zone record name", pool("hostnames", "name", "")),
    text("dns record value | record value | dns value", shapes(r"203\.0\.113\.([1-9][0-9]|1[0-9]{2})",
        r"192\.0\.2\.[1-9]")),
    text("machine learning algorithm | model algorithm | ml algorithm | ml model algorithm | estimator | "
        "model type ml", choice("Random Forest:4 | Gradient Boosting:4 | Logistic Regression:3 | Neural Network:3 | "
        "k-Means:1")),
    text("translation key | message key | i18n key | string key | translation string key", choice(
        "home.title | cart.checkout | login.submit | profile.save | errors.not_found | menu.settings | "
        "order.confirmed | email.welcome")),
    text("backup name | snapshot name", shapes("backup-202[45]-(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])",
        "bkp-[0-9]{4}")),
    text("wishlist list name | wishlist name | list name", lambda c: choice("Birthday | Home Office | Holiday Gifts | "
        "Someday | Favorites")(c) if not {"check", "checklist", "packing", "price"} & {*c.phrase} else None),
    text("tagline | slogan | motto | campaign slogan | catchphrase", pool("companies", "tagline", "tagline")),
    text("flag | flag state | country flag", lambda c: pool("countries", "name", "country")(c) if {"ship", "vessel",
        "boat", "yacht"} & set(c.home.entity) else None),
    text("port | home port | port of registry | port of call | departure port | arrival port", lambda c: pool("ports",
        "", "")(c) if c.fits(20) and not {"server", "host", "socket", "firewall", "device"} & set(c.home.entity) else
        None),
    text("filament type | filament | print material", choice("PLA:6 | PETG:4 | ABS:3 | TPU:1")),
    text("provenance", choice("Acquired from the artist's estate:2 | Gift of a private collector:3 | "
        "Purchased at auction:3 | On loan from a private collection:1")),
    text("camera | camera model | lens", choice("Mirrorless A7:3 | DSLR D750:3 | Compact G7:2 | Phone camera:4 | "
        "Medium format X2:1")),
    text("suite name | test suite | test suite name | test class | test file", choice("unit:5 | integration:4 | "
        "end-to-end:3 | smoke:2 | performance:1")),
    text("photo file name | image file name | picture file name | photo filename | image filename", lambda _:
        template_spec("IMG_{n}.jpg", n=altered(pattern_spec("[0-9]{4}"), unique=True))),
    text("meeting location | appointment location | interview location | class location", choice(
        "Conference Room A:3 | Conference Room B:2 | Online:5 | Main Office:3 | Room 204:2 | Cafeteria:1")),
    text("item name | item", lambda c: choice("Iron Sword | Healing Potion | Oak Shield | Shadow Dagger | "
        "Frost Staff | Leather Boots | Ring of Insight | Mana Elixir | Hunter's Bow | Dragonscale Helm | "
        "Silver Amulet | Scroll of Recall")(c) if c.about("gaming") and c.home.has("rarity", "damage", "level",
        "item level", "durability", "armor", "character") else None),
    text("product name | product | item name | product title | article name | item | service name product | "
        "merchandise | sku name | variant name | goods | item title | line item | item description short", product(
        "name")),
    text("brand | brand name | manufacturer | manufacturer name | product brand | maker | manufactured by", lambda c:
        pool("vehicles", "make", "vehicle")(c) if {"car", "vehicle"} & set(c.home.entity) else product("brand")(c) if
        c.home.entity[-1:] != ("brand",) else company_name(c)),
    text("product category | category | product type | item category | category name", lambda c: product("category")(
        c) if c.home.entity[-1:] in {("product",), ("item",), ("sku",), ("variant",)} or "product" in c.own else None),
    text("subcategory | sub category | product subcategory", product("subcategory")),
    text("product description | item description", product("description")),
    text("description | short description | summary", lambda c: product("description")(c) if c.home.entity[-1:] == (
        "product",) else None),
    text("material", lambda c: product("material")(c) if c.home.entity[-1:] == ("product",) and product_pool(
        c) == "products" else None),
    text("company name | company | organization name | organization | business name | firm | firm name | employer | "
        "employer name | client company | legal entity name | trading name | corporation | current employer | "
        "previous employer | institution | institution name | sponsor | sponsor name | partner name | issuer | "
        "insured company | competitor | parent company | customer company | company title | contractor name | "
        "label record | record label | studio | production company", company_name),
    text("legal name | registered name | legal company name", lambda c: pool("companies", "legal_name", "company")(c)
        if party(c.home) != "person" else None),
    text("tagline | slogan | motto", lambda c: pool("companies", "tagline", "company")(c) if party(
        c.home) == "company" else text_spec("generic", 1, 1, style="phrase")),
    text(" | ".join(f"{kind} name" for kind in sorted(COMPANIES)), lambda c: company_name(c) if party(
        c.home) != "person" or c.own != ("name",) else None),
    text("vendor | supplier | distributor | wholesaler | seller company | client organization | account | "
        "insurer company | tenant company | supplier name | vendor name | agency | label", lambda c: company_name(c)
        if c.kind == "string" and c.fits(20) and "label" not in c.own else None),
    text("project client name | contract client name | invoice client name | engagement client name | "
        "proposal client name | project client | contract client | engagement client | quote client name | "
        "campaign client name", company_name),
    text("customer name | client name | account name | partner name | tenant name | lead name | merchant name | "
        "seller name | buyer name | sponsor name | donor name | contractor name | owner name | operator name | "
        "producer name | subscriber name | prospect name", lambda c: own_name(c) if c.own == ("name",) else None),
    *(text(names, pool(*where)) for names, where in POOLS.items()),
    *(text(names, choice(values)) for names, values in LISTS.items() if values),
    text("genre | style genre", lambda c: pool("genres_music" if {"song", "album", "artist", "track", "music", "band",
        "playlist", "concert"} & set(c.phrase) else "genres_film" if {"movie", "film", "show", "series"} & set(
        c.phrase) else "genres_book")(c)),
    text("model", lambda c: pool("vehicles", "model", "vehicle")(c) if c.about("auto") or c.home.has("make", "vin")
        else None),
    text("legal name", first(own_name, company_name)),
    text("livestock breed | farm animal breed", later("meanings.kinds:breed")),
    text("kind | type | class | group type", later("meanings.kinds:kind_of")),
    text("category | category name | type category | sub category name", later("meanings.kinds:category")),
    text("opportunity name | deal name | opportunity title | deal title", deal),
    text("party a | party b | first party | second party | counterparty | contracting party | client party",
        company_name),
    text("game item name | game weapon | weapon | weapon name | loot name", choice("Iron Sword | Healing Potion | "
        "Oak Shield | Shadow Dagger | Frost Staff | Leather Boots | Ring of Insight | Mana Elixir | Hunter's Bow | "
        "Dragonscale Helm | Silver Amulet | Scroll of Recall")),
    text("language | native language | spoken language | preferred language | mother tongue | audio language | "
        "original language | book language | primary language | subtitle language | default language | "
        "user language | language preference | instruction language", later("meanings.kinds:language")),
    text("shape", choice("round:4 | square:3 | rectangular:3 | oval:2")),
    text("team size", choice("1-5 | 6-10 | 11-20 | 20+")),
    text("classroom name | ward | ward name | wing", choice("Ward 3A:3 | Ward 4B:3 | Intensive Care:1 | "
        "Maternity:2 | Pediatrics:2 | Cardiology:2")),
    text("table name restaurant | table", numbered_name("Table")),
    text("name | title name | display name", any_name),
]  # fmt: skip
