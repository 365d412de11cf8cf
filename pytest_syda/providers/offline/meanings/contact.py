"""How to reach someone: e-mail, telephone, the web."""

from __future__ import annotations

from pytest_syda.providers.offline.context import ColumnContext
from pytest_syda.providers.offline.grouping import group
from pytest_syda.providers.offline.lexicon import Make, number, text
from pytest_syda.providers.offline.makers import (
    choice,
    choice_spec,
    first,
    numbers,
    pattern_spec,
    pool_spec,
    prose,
    shapes,
    template_spec,
)
from pytest_syda.providers.offline.meanings.people import person, person_group, person_spec
from pytest_syda.providers.offline.parents import company_parent
from pytest_syda.providers.offline.parties import PEOPLE, party
from pytest_syda.providers.offline.words import plural, word_set
from pytest_syda.recipe.kinds.strings import Hash, PoolSpec
from pytest_syda.recipe.spec import Spec

_DESKS = {
    "support": "support", "billing": "billing", "info": "info", "information": "info", "sales": "sales",
    "general": "info", "press": "press", "hr": "hr", "admin": "admin", "help": "help", "invoice": "invoices",
    "technical": "tech", "abuse": "abuse", "reply": "reply", "noreply": "no-reply", "accounting": "accounting",
    "enquiry": "info",
}  # fmt: skip


def email(c: ColumnContext) -> Spec | None:
    if party(c.home) == "company" and not (set(c.prefix) & (PEOPLE - {"customer", "contact", "partner"})):
        return _company_email(c)
    if party(c.home) != "person" and c.home.has(*_SITES) and (house := _house(c)):
        return _house_email(c, house)
    return _person_email(c)


_SITES = ("website", "website url", "web site", "homepage", "site url", "domain")
"""Where a table has one of these its rows are houses, and their mail goes there."""


def _company_email(c: ColumnContext) -> Spec | None:
    named = c.home.has("contact name", "contact person", "contact first name", "first name")
    if named and ("contact" in c.prefix or not c.prefix):
        return template_spec("{login}@{domain}", login=pool_spec("people", "login", person_group(c)), domain=_domain(c))
    desk = next((_DESKS[word] for word in c.prefix if word in _DESKS), "")
    if desk:
        return template_spec(f"{desk}@{{domain}}", domain=_domain(c))
    house = _house(c)
    return _house_email(c, house) if house else pool_spec("companies", "email", "company")


def _house_email(c: ColumnContext, house: str) -> Spec | None:
    return template_spec(f"info@{{{house}|slug}}.example.com") if c.fits(60) else None


def _domain(_c: ColumnContext) -> Spec:
    return pool_spec("companies", "domain", "company")


def _person_email(c: ColumnContext) -> Spec | None:
    beside = (
        c.home.find("company", "company name", "employer", "organization", kinds=frozenset({"string"}))
        if not c.prefix
        else ""
    )
    if (
        beside
        and c.fits(60)
        and beside not in c.home.foreign
        and person_group(c) == "person"
        and party(c.home) == "person"
    ):
        return template_spec(f"{{login}}@{{{beside}|slug}}.example.com", login=person_spec(c, "login"))
    parent = company_parent(c)
    if parent and c.fits(60) and not set(c.prefix) & {"personal", "private", "home", "alternate", "secondary"}:
        return template_spec(f"{{login}}@{{{parent}|slug}}.example.com", login=person_spec(c, "login"))
    desk = next((_DESKS[word] for word in c.prefix if word in _DESKS), "")
    if desk and not c.home.has("first name"):
        return template_spec(f"{desk}@{{domain}}", domain=_domain(c))
    return person_spec(c, "email")


AREA = (
    "(201|202|206|212|213|214|216|303|305|310|312|313|314|404|408|410|412|415|425|469|480|503|504|510|512|520|602|"
    "610|612|614|615|617|619|702|703|704|713|714|716|718|720|727|757|770|773|801|802|805|808|813|816|817|818|832|847|"
    "860|901|904|913|916|919|925|949|951|971|972)"
)
_WIDE = "[2-9][0-8][0-9]"


def phone(c: ColumnContext) -> Spec | None:
    area = _WIDE if c.unique else AREA
    if "e164" in c.own or c.facts.says(r"e\.?164|international"):
        return shapes(rf"\+1{area}55501[0-9]{{2}}")(c)
    if c.facts.says("digits only|without (?:dashes|formatting)|10 digits"):
        return shapes(rf"{area}55501[0-9]{{2}}")(c)
    if c.facts.says("country code|\\+1"):
        return shapes(rf"\+1-{area}-555-01[0-9]{{2}}", rf"\+1{area}55501[0-9]{{2}}")(c)
    return shapes(
        rf"\({area}\) 555-01[0-9]{{2}}", rf"{area}-555-01[0-9]{{2}}", rf"{area}55501[0-9]{{2}}", "555-01[0-9]{2}"
    )(c)


def website(c: ColumnContext) -> Spec | None:
    if party(c.home) == "person" and not (set(c.prefix) & {"company", "business", "employer", "organization"}):
        return template_spec("https://{login|slug}.example.com", login=person_spec(c, "full_name"))
    house = _house(c)
    if house and c.fits(60):
        return template_spec(f"https://{{{house}|slug}}.example.com")
    shared = "company" if party(c.home) == "company" or c.home.has("company name", "company") else group(c, "site")
    return pool_spec("companies", "website", shared)


def _house(c: ColumnContext) -> str:
    """The column with the name that a site goes by: of a clinic, a shop, a club; a company's site comes with it."""
    name = "" if c.prefix else c.home.find("name", kinds=frozenset({"string"}))
    if (
        not name
        or c.home.own_words(name) != ("name",)
        or name in c.home.foreign
        or (c.unique and name not in c.home.uniques)
    ):
        return ""
    from pytest_syda.providers.offline.meanings.slugs import column_spec_of

    shown = column_spec_of(c, name)
    return "" if isinstance(shown, PoolSpec) and shown.pool in {"companies", "people"} else name


def asset_url(folder: str, extension: str) -> Make:
    """A file of this row on a content server."""

    def make(c: ColumnContext) -> Spec | None:
        digits = 16 if c.fits(70) else 8
        return template_spec(
            f"https://cdn.example.com/{folder}/{{file}}.{extension}", file=Hash(digits=digits, unique=True)
        )

    return make


def image_url(c: ColumnContext) -> Spec | None:
    noun = c.home.entity[-1] if c.home.entity else "images"
    return asset_url(plural(noun), "jpg")(c)


def link(c: ColumnContext) -> Spec | None:
    """A page about this row: from its title or name where it has one."""
    known = next((make for words_, make in _SORTS if words_ & {*c.own[:-1]}), None)
    if known is not None:
        return known(c)
    named = c.home.find("slug") or c.home.find("title", "name", "headline", "subject")
    folder = plural("-".join(c.home.entity)) if c.home.entity else "pages"
    if named and named != c.name and c.home.table[named].type.kind == "string" and not c.unique and c.fits(80):
        return template_spec(f"https://www.example.com/{folder}/{{{named}|slug}}")
    code = pattern_spec("[a-z0-9]{8}")
    return template_spec(
        f"https://www.example.com/{folder}/{{code}}" if c.fits(60) else "https://example.com/{code}", code=_unique(code)
    )


_SORTS: tuple[tuple[frozenset[str], Make], ...] = (
    (word_set("rss feed atom"), lambda c: template_spec(
        "https://feeds.example.com/{code}.xml" if c.fits(45) else "https://example.com/{code}.xml",
        code=_unique(pattern_spec("[a-z0-9]{8}")))),
    (word_set("logo icon favicon badge"), asset_url("logos", "svg")),
    (word_set("cover art artwork image img photo picture thumb thumbnail banner poster screenshot illustration"),
        image_url),
    (word_set("avatar headshot"), asset_url("avatars", "png")),
    (word_set("video trailer clip recording"), asset_url("videos", "mp4")),
    (word_set("audio podcast song track mp3"), asset_url("audio", "mp3")),
    (word_set("pdf document doc invoice receipt contract brochure manual certificate datasheet"),
        asset_url("documents", "pdf")),
    (word_set("clone git repository repo"), lambda _: template_spec("https://git.example.com/{owner}/{name}.git",
        owner=choice_spec("platform", "data", "web", "mobile"), name=pool_spec("package_names"))),
    (word_set("callback webhook hook notify"), lambda _: template_spec("https://hooks.example.com/{code}",
        code=_unique(pattern_spec("[a-z0-9]{12}")))),
    (word_set("api base"), lambda _: template_spec("https://api.example.com/{version}/{name}", version=choice_spec(
        "v1", "v2", "v3"), name=pool_spec("nouns"))),
)  # fmt: skip
"""What a link leads to, by what is said of it."""


def _unique(spec: Spec) -> Spec:
    from pytest_syda.providers.offline.specs import altered

    return altered(spec, unique=True)


def social(network: str) -> Make:
    return lambda c: template_spec(f"https://{network}.example.com/{{name}}", name=person_spec(c, "username"))


MEANINGS = [
    text("email | email address | mail | e mail | email id | login email | user email | contact email | "
        "work email | mail address | e mail address | emailaddress | business email | company email | email 1 | "
        "from email | to email | cc | bcc | from address email | reply to | sender email | recipient email | "
        "billing email | support email", email),
    text("phone | phone number | mobile | mobile number | mobile phone | contact number | contact phone | fax | "
        "fax number | home phone | work phone | office phone | cell phone | landline | phone 1 | phone 2 | "
        "emergency phone | emergency contact phone | whatsapp | caller number | callee number | from number | "
        "to number | business phone | msisdn | hotline | sms number | caller id | phone home | phone work | "
        "support phone | emergency contact number | called number | calling number | dialed number | called party | "
        "calling party | phone called", phone),
    text("phone extension | extension number", shapes("[1-9][0-9]{3}", "[1-9][0-9]{2}")),
    text("website | website url | web site | homepage | homepage url | site url | company website | web url | "
        "web address | home page | company url | business website | site", website),
    text("url | link | uri | permalink | canonical url | page url | web link | public url | share url | href | "
        "external url | source url | article url | target url | landing page | landing page url | listing url | "
        "product url | deep link | redirect url | original url | long url | job url | profile link | referrer url | "
        "destination url | tracking url | meeting url | meeting link | video link | reference url | "
        "documentation url", link),
    text("image | image url | photo | photo url | picture | picture url | thumbnail | thumbnail url | cover image | "
        "cover image url | cover url | banner | banner url | poster | poster url | featured image | hero image | "
        "main image | image link | cover art | artwork url | screenshot url | screenshot | background image | "
        "product image", image_url),
    text("avatar | avatar url | profile picture | profile picture url | profile image | profile photo | "
        "profile image url | headshot | headshot url | gravatar | photo of person", asset_url("avatars", "png")),
    text("logo | logo url | icon url | favicon | favicon url | brand logo", asset_url("logos", "svg")),
    text("video url | video | trailer url | stream url | recording url | media url | clip url | playback url",
        asset_url("videos", "mp4")),
    text("audio url | preview url | sample url | track url", asset_url("audio", "mp3")),
    text("document url | pdf url | receipt url | invoice url | resume url | attachment url | file url | "
        "download url | report url | contract url | resume | transcript url | pdf | brochure url | label url",
        asset_url("documents", "pdf")),
    text("callback url | webhook url | endpoint url | hook url | notification url | postback url | webhook", lambda _:
        template_spec("https://hooks.example.com/{code}", code=_unique(pattern_spec("[a-z0-9]{12}")))),
    text("redirect uri | callback uri | return url | success url | cancel url", lambda _: template_spec(
        "https://{host}/callback", host=pool_spec("companies", "domain", ""))),
    text("short url | shortened url | short link", lambda _: template_spec("https://go.example.com/{code}",
        code=_unique(pattern_spec("[A-Za-z0-9]{7}")))),
    text("git url | repository url | repo url | clone url | github url | repo", lambda _: template_spec(
        "https://git.example.com/{owner}/{name}", owner=pool_spec("people", "username", ""), name=pool_spec(
        "package_names"))),
    text("linkedin | linkedin url | linkedin profile | linkedin profile url", lambda c: template_spec(
        "https://www.example.com/in/{name}", name=person_spec(c, "username"))),
    text("twitter | twitter handle | instagram | instagram handle | social handle | tiktok | twitter username | "
        "instagram username | mastodon | social media handle", lambda c: template_spec("@{name|lower}{n}",
        name=person_spec(c, "first_name"), n=pattern_spec("[1-9][0-9]"))),
    text("handle | user handle | screen name", lambda c: shapes("(blue|happy|lucky|quiet|brave|sunny|silver|wild|tiny|"
        "swift)_(fox|river|maple|otter|comet|panda|robin|cedar|tiger|cloud)[0-9]{0,3}", "[a-z]{4,7}[0-9]{2}")(c)
        if party(c.home) == "person" or c.unique else None),
    text("facebook url | twitter url | instagram url | youtube url | social url | profile url | social link | "
        "portfolio url | facebook | blog url | github profile | github | github username | skype | telegram",
        lambda c: person("username")(c) if c.own[-1:] in {("username",), ("skype",), ("telegram",), ("github",)} else
        social("profiles")(c)),
    text("social media | social network | platform social", choice(
        "Instagram | Facebook | LinkedIn | TikTok | YouTube")),
    text("contact method | preferred contact method | contact preference | preferred contact | "
        "communication preference | contact type", choice("Email:6 | Phone:4 | SMS:2 | Mail")),
    text("contact information | contact detail", first(lambda d: template_spec("{name}, {phone}", name=person_spec(d,
        "full_name"), phone=phone(d) or pool_spec("people", "login")))),
    text("delivery instruction | direction | delivery note | shipping instruction | pickup instruction | "
        "access instruction", prose("address_hint", 1, 1)),
    number("phone | phone number | mobile | mobile number | contact number | mobile phone | fax", lambda c: numbers(
        2125550100, 2125550199, decimals=0)(c) if not c.unique else numbers(2015550100, 9895550199, decimals=0)(c)),
]  # fmt: skip
