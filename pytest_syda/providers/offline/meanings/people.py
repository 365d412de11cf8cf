"""People: names, what they are called, and what is known about them."""

from __future__ import annotations

from collections.abc import Callable

from pytest_syda.providers.offline.context import ColumnContext
from pytest_syda.providers.offline.grouping import group
from pytest_syda.providers.offline.later import later
from pytest_syda.providers.offline.lexicon import Make, flag, number, text
from pytest_syda.providers.offline.makers import (
    chance,
    choice,
    choice_spec,
    first,
    numbers,
    one_of,
    pool,
    pool_spec,
    shapes,
    template_spec,
)
from pytest_syda.providers.offline.parties import PEOPLE, is_doer, party
from pytest_syda.providers.offline.words import word_set
from pytest_syda.recipe.spec import Spec

measure: Callable[..., Make] = later("measures:measure")


def person(*fields: str) -> Make:
    """The first field that has room of the row's person."""
    return first(*(_person(field) for field in fields))


def _person(field: str) -> Make:
    def make(c: ColumnContext) -> Spec | None:
        from pytest_syda.providers.offline.makers import roomy

        return person_spec(c, field) if roomy(c, "people", field) or field in {"first_name", "last_name"} else None

    return make


def person_spec(c: ColumnContext, field: str) -> Spec:
    return pool_spec("people", field, person_group(c))


def person_group(c: ColumnContext) -> str:
    """One person a row, unless the name tells several apart: manager_name, emergency_contact_name."""
    return group(c, "person")


def gender(c: ColumnContext) -> Spec | None:
    listed = c.facts.listing.values
    example = listed[0] if listed else ""
    short = (example and len(example) == 1) or not c.fits(6)
    shown = (
        "letter" if short and not example.islower() else "initial" if short else "title" if _titled(c, example) else ""
    )
    if not shown:
        return person_spec(c, "gender")
    return template_spec(f"{{gender|{shown}}}", gender=person_spec(c, "gender"))


def nationality(c: ColumnContext) -> Spec | None:
    """What someone is called after a country; its code where there is room for no more."""
    if not c.fits(4):
        return pool_spec("countries", "code3" if c.fits(3) else "code", group(c, "country"))
    return choice("American:8 | Canadian:3 | British:3 | German:2 | French:2 | Spanish | Italian | Dutch | Swedish | "
        "Polish | Indian:2 | Japanese | Korean | Chinese | Mexican:2 | Brazilian | Australian | Nigerian | Kenyan | "
        "Irish")(c)  # fmt: skip


_DRIVEN = word_set("vehicle car truck van bike bicycle motorcycle scooter boat yacht tractor machine bus trailer")


def nickname(c: ColumnContext) -> Spec | None:
    """What someone is called by friends; and a car, a boat or a machine by those who use it."""
    if _DRIVEN & set(c.home.entity):
        return choice("Old Faithful | Silver Arrow | Blue Bird | Big Red | Little Green | The Beast | Lightning | "
            "Daisy | The Workhorse | Black Pearl | Snowball | Rusty")(c)  # fmt: skip
    return person("first_name")(c)


def _titled(c: ColumnContext, example: str) -> bool:
    return example[:1].isupper() if example else not c.home.has("first name", "name") or True


def full_name(c: ColumnContext) -> Spec | None:
    """A full name, or a username where the column is user_name."""
    if c.own == ("name",) and party(c.home) == "company":
        return None
    if c.words[-2:] == ("user", "name") and c.own[-1:] == ("name",):
        return person("username")(c)
    return person("full_name", "display_name", "last_name")(c)


_OF_PEOPLE = PEOPLE | word_set(
    "full legal complete real birth billing shipping holder intern payer payee bill ship delivery emergency kin printed"
)


def own_full_name(c: ColumnContext) -> Spec | None:
    """Of a person: where the name says so, or where the table is about people."""
    named = c.own[-1:] == ("name",) and any(word in _OF_PEOPLE or is_doer(word) for word in c.own[-2:-1])
    if named or (party(c.home) == "person" and not set(c.own) - {"name", "contact"}):
        return full_name(c)
    return None


def initial(c: ColumnContext) -> Spec | None:
    return template_spec("{name|initial}", name=person_spec(c, "middle_name"))


def audit_name(c: ColumnContext) -> Spec | None:
    return first(
        pool("people", "login", "clerk"), pool("people", "username", "clerk"), pool("people", "last_name", "clerk")
    )(c)


def student_ages(c: ColumnContext) -> tuple[int, int]:
    """From first grade to the last where the table tells of a school, else the years of a university."""
    said = f"{c.home.table.doc} {c.home.table.comment} {' '.join(table.name for table in c.home.schema)}".lower()
    if (
        c.home.has("grade level", "homeroom", "guardian name", "parent name", "guardian", "parent email", "class grade")
        or "elementary" in said
        or "high school" in said
    ):
        return 6, 18
    return (
        (18, 27)
        if c.home.has("major", "gpa", "credit", "degree", "dorm", "thesis", "enrollment year")
        or "universit" in said
        or "college" in said
        else (16, 24)
    )


def age(c: ColumnContext) -> Spec | None:
    words = {*c.home.entity, *c.prefix, *c.own}
    if words & {"pet", "dog", "cat", "animal"}:
        return measure("year", 0, 5, 16, 0)(c)
    if words & {"child", "kid", "dependent"}:
        return numbers(1, 17)(c)
    if words & {"student", "pupil"}:
        low, high = student_ages(c)
        return numbers(low, high)(c)
    if words & {"tree", "building", "house", "property", "vehicle", "car", "equipment"}:
        return numbers(0, 60, mean=14)(c)
    if words & {"account", "domain", "day"}:
        return numbers(1, 1500, mean=400)(c)
    return (
        numbers(18, 85, mean=42, sd=14)(c)
        if words & {"user", "employee", "customer", "member", "driver"}
        else numbers(18, 90, mean=44, sd=16)(c)
    )


ROLES = " | ".join(
    f"{role} name" for role in sorted(PEOPLE - {"account", "profile", "artist", "child", "lead", "user"})
)
BARE = " | ".join(sorted({
    "author", "writer", "editor", "director", "actor", "composer", "instructor", "teacher", "professor", "lecturer",
        "tutor", "speaker", "chef", "driver", "pilot",
    "captain", "coach", "physician", "doctor", "nurse", "surgeon", "therapist", "technician", "mechanic", "manager",
        "supervisor", "assignee", "reporter", "requester",
    "approver", "reviewer", "recipient", "sender", "owner", "organizer", "host", "guest", "judge", "attorney",
        "lawyer", "plaintiff", "defendant", "witness", "photographer",
    "illustrator", "translator", "narrator", "passenger", "patient", "employee", "student", "candidate", "applicant",
        "contact", "beneficiary", "cardholder", "signer",
    "signatory", "spouse", "guardian", "next of kin", "emergency contact", "contact person", "inspector", "adjuster",
        "recruiter", "interviewer", "salesperson", "sales rep",
    "representative", "account manager", "project manager", "veterinarian", "vet", "principal", "ceo", "founder",
        "mayor", "president", "chairman", "player", "referee", "caller",
    "attendee", "claimant", "policyholder", "advisor", "adviser", "homeroom teacher", "trainer", "moderator",
        "curator", "auditor", "accountant", "consultant", "engineer", "architect", "developer", "analyst", "producer",
        "conductor", "choreographer", "singer", "chairperson", "secretary", "treasurer", "coordinator",
        "program manager", "product manager", "caseworker", "social worker", "probation officer",
        "responsible person", "point of contact", "principal investigator", "lead author", "co author",
        "editor in chief", "registrar", "dean", "keeper", "breeder", "trader", "broker", "realtor", "listing agent",
        "seller agent", "buyer agent", "executor", "trustee", "notary", "arbitrator", "mediator", "defense attorney",
        "prosecutor", "winner", "loser", "opponent player", "umpire", "scout", "athlete", "goalkeeper", "scorer",
        "crew chief", "copilot", "co pilot", "cook", "head chef", "sommelier", "bartender", "barista",
        "server waiter", "cover artist", "screenwriter", "cinematographer", "voice actor", "lyricist", "songwriter",
        "vocalist", "drummer", "model person", "stylist", "pharmacist", "radiologist", "anesthesiologist",
        "referring physician", "ordering physician", "ordering provider", "attending", "resident", "caregiver",
        "midwife", "customer", "client", "member", "lead researcher", "investigator", "counselor", "designer",
        "researcher", "librarian",
    "father", "mother", "landlord", "tenant", "renter", "buyer", "seller", "bidder", "donor", "volunteer", "mentor",
        "agent", "officer", "dispatcher", "operator", "cashier", "waiter", "assigned to", "person", "user",
        "committer", "maintainer", "lead", "team lead", "head coach", "primary care physician", "provider",
        "prescriber", "attending physician",
}))  # fmt: skip


def animal_weight(c: ColumnContext) -> Spec | None:
    if {"pet", "dog", "animal"} & set(c.phrase):
        return measure("kg", 2, 14, 55, 1)(c)
    return measure("kg", 2.5, 4.6, 8, 1)(c) if "cat" in c.phrase else measure("kg", 180, 480, 800, 1)(c)


_EMPLOYED = {
    "employee", "staff", "worker", "contact", "user", "colleague", "teacher", "manager", "executive", "officer",
    "speaker", "candidate", "applicant", "developer", "engineer", "lead", "recruiter", "consultant", "supervisor",
}  # fmt: skip
"""Whose title is rather that of a job."""


def _is_honorific(c: ColumnContext) -> bool:
    """The title beside a person's names is Ms. or Dr., unless it has room for a job and the person is here for one."""
    named = party(c.home) == "person" and c.home.has("first name", "last name", "surname", "given name", "family name")
    return named and (not c.fits(18) or not _EMPLOYED & set(c.home.entity))


def _works(c: ColumnContext) -> bool:
    if c.own in {("job", "title"), ("designation",)} or "job" in c.own:
        return True
    return (
        party(c.home) == "person"
        or "contact" in c.prefix
        or bool({"job", "vacancy", "position", "employment", "career"} & set(c.home.entity))
    )


_PERSONS = {
    "player",
    "athlete",
    "patient",
    "person",
    "member",
    "swimmer",
    "runner",
    "boxer",
    "fighter",
    "wrestler",
}


def _of_a_body(c: ColumnContext) -> bool:
    """Whether it is a person who is measured or weighed."""
    bare = set(c.prefix) <= {"body", "current", "patient"}
    return bare and (party(c.home) == "person" or c.about("health", "sports") or bool(_PERSONS & set(c.home.entity)))


_TITLES = ("job title", "position title", "designation", "employee title", "job position")


def department(c: ColumnContext) -> Spec | None:
    """That of the row's job, where it says one."""
    title = c.home.find(*_TITLES, kinds=frozenset({"string"}))
    beside = title and title not in c.home.foreign and not c.home.table[title].comment
    return pool("jobs", "department", "job")(c) if beside else None


MEANINGS = [
    text("first name | given name | forename | christian name | name first | preferred name | fore name", person(
        "first_name")),
    text("last name | surname | family name | name last | maiden name | second name", person("last_name")),
    text("middle name", person("middle_name", "first_name")),
    text("middle initial", initial),
    text("initial | name initial", person("initials")),
    text("full name | fullname | complete name | real name | person name | name | birth name | contact",
        own_full_name),
    text(ROLES, full_name),
    text(BARE, full_name),
    text("holder | account holder | policy holder | card holder | license holder | permit holder | title holder | "
        "record holder | organizer", full_name),
    text("display name | screen name | gamertag", lambda c: person("display_name", "username")(c) if party(
        c.home) != "company" else None),
    text("username | user name | login | login name | user id | handle | userid | login id | unix name | log on | "
        "sam account name", lambda c: full_name(c) if c.own == ("name",) else person("username")(c)),
    text("nickname | nick | alias | known as", nickname),
    text("created by | updated by | modified by | deleted by | last modified by | uploaded by | changed by | "
        "entered by | created user | updated user | edited by | locked by | added by | posted by | triggered by | "
        "imported by | creator", audit_name),
    text("by | performed by | approved by | signed by | reviewed by | verified by | written by | prepared by | "
        "received by | issued by | ordered by | prescribed by | reported by | assigned by | requested by | "
        "sold by | recorded by | referred by | directed by | authored by | taught by | hosted by | collected by | "
        "completed by | conducted by | handled by | resolved by | closed by | submitted by", person("full_name",
        "username")),
    text("prefix", lambda c: person("prefix")(c) if party(c.home) == "person" and c.home.has("name", "first name",
        "last name") else shapes("[a-z]{2}_[a-z0-9]{5}", "[a-z]{3}")(c)),
    text("honorific | salutation | name prefix | courtesy title | mr m | title prefix", person("prefix")),
    text("suffix | name suffix | generational suffix", choice("Jr.:4 | Sr.:2 | II:2 | III:3 | IV")),
    text("gender | sex | gender identity", gender),
    text("pronoun | preferred pronoun", choice("she/her:10 | he/him:10 | they/them:2")),
    text("marital status | civil status | relationship status", choice("Single:35 | Married:45 | Divorced:12 | "
        "Widowed:5 | Separated:3")),
    text("nationality | citizenship", nationality),
    text("ethnicity | race | ethnic group", choice("White:50 | Black or African American:13 | "
        "Hispanic or Latino:18 | Asian:7 | American Indian or Alaska Native | Native Hawaiian or Pacific Islander | "
        "Two or more races:3")),
    text("religion | faith", choice("Christian:4 | Muslim:2 | Hindu:2 | Buddhist | Jewish | Sikh | None:4")),
    text("blood type | blood group", pool("blood_types", "", "")),
    text("eye color", choice("brown:5 | blue:3 | green | hazel:2 | gray")),
    text("hair color", choice("brown:5 | black:4 | blonde:3 | red | gray:2")),
    text("occupation | profession | job | vocation | job name", pool("jobs", "title", "job")),
    text("department | department name", department),
    text("salary grade | pay grade", choice("G1 | G2 | G3 | G4 | G5")),
    text("title", lambda c: person("prefix")(c) if _is_honorific(c) else None),
    text("job title | position title | title | designation | position | job position | current title | "
        "current position | employee title | contact title | desired position | role title", lambda c: pool("jobs",
        "title", "job")(c) if _works(c) else None),
    text("education | education level | highest education | degree level", choice("High School:4 | "
        "Associate Degree:2 | Bachelor's Degree:6 | Master's Degree:3 | Doctorate")),
    text("relationship | relation | kinship | relationship type | relationship to patient | relationship to insured",
        choice("Spouse:4 | Parent:4 | Child:3 | Sibling:2 | Friend:2 | Partner:2 | Grandparent")),
    text("zodiac sign | star sign", choice("Aries | Taurus | Gemini | Cancer | Leo | Virgo | Libra | Scorpio | "
        "Sagittarius | Capricorn | Aquarius | Pisces")),
    text("handedness | dominant hand", choice("right:9 | left")),
    text("generation", choice("Gen Z | Millennial | Gen X | Boomer")),
    number("expected retirement age | retirement age", numbers(58, 70, decimals=0)),
    number("age | current age | age year | customer age | patient age", age),
    number("min age | age min | age from | age limit | age restriction", one_of(0, 3, 6, 12, 16, 18, 21)),
    number("max age | age max | age to", one_of(30, 45, 60, 65, 75, 99)),
    number("pet weight | animal weight | dog weight | horse weight | cattle weight | livestock weight",
        animal_weight),
    number("height | height inch", lambda c: measure("cm", 148, 170, 200, 0, bell=True)(c) if _of_a_body(c) else None),
    number("weight | body weight", lambda c: measure("kg", 45, 74, 130, 1, bell=True)(c) if _of_a_body(c) else None),
    number("shoe size", numbers(5, 14, mean=9, sd=1.8, decimals=1, step=0.5)),
    number("experience year | year experience | experience | seniority year | year of experience | work experience",
        numbers(0, 35, mean=8)),
    number("child count | number child | number of child | dependent count | number dependent | household size | "
        "family size | dependent | child", numbers(0, 6, mean=1.8)),
    number("gender | sex", lambda c: choice_spec(0, 1) if c.kind == "integer" else None),
    flag("is male | male | is female | female", chance(0.5)),
    flag("smoker | is smoker | tobacco use | smoke", chance(0.15)),
    flag("married | is married", chance(0.5)),
    text("signature", person("full_name", "initials")),
    text("license number | driver license | driver license number | driving license", shapes(r"[A-Z]\d{7}",
        r"[A-Z]\d{5}")),
    text("passport number | passport", shapes(r"[A-Z]\d{8}", r"\d{8}")),
]  # fmt: skip
