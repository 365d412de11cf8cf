"""Text that nobody knows more of than its name: a short phrase with the words of the column in it."""

from __future__ import annotations

from pytest_syda.providers.offline.context import ColumnContext
from pytest_syda.providers.offline.makers import choice_spec, pattern_spec, template_spec
from pytest_syda.providers.offline.words import split, word_set
from pytest_syda.recipe.spec import Spec

_SORTS = ("Standard", "Regular", "Custom", "Basic", "Special", "Extended", "Combined", "Light", "Full", "Simple")
_PLACED = ("Main", "Second", "Shared", "Old", "New", "Spare", "Large", "Small", "Upper", "North")
UNLIMITED = 1000
SHORT = 60
"""Characters of what is no TEXT, where no limit is given."""
_NAMES = word_set("name label title caption heading alias nickname designation")
_LEVELS = word_set("level grade intensity severity importance urgency strength difficulty complexity risk exposure "
    "hardness quality confidence impact likelihood visibility sensitivity density")  # fmt: skip
_LETTERED = word_set(
    "class tier group section block wing row zone band category grade rank series lane bank pool shift"
)
_BODIES = word_set(
    """
    committee council board bureau agency foundation institute society association union commission office initiative
    bench panel taskforce ministry
    """
)
_CARES = (
    "Finance",
    "Education",
    "Health",
    "Transport",
    "Planning",
    "Community",
    "Youth",
    "Safety",
    "Culture",
    "Energy",
)
"""What people come together for."""
_CARRIED = word_set(
    """
    card badge fob pass voucher docket waybill transponder beacon tracker chip seal token permit ticket license
    registration certificate warrant accession deed
    """
)
"""What is told apart by what is printed on it."""
_PLACES_OF_WORK = word_set(
    """
    bay tank silo kiln oven reactor vat line dock stall pen hall station cell tower wing berth lane press mill furnace
    chamber hangar ward kennel aisle till counter desk booth court field rink pool well
    """
)
"""What there are several of, told apart by a number."""
_WAYS = {
    "method": ("Manual", "Automatic", "Online", "By phone", "In person", "By mail"),
    "mode": ("Automatic", "Manual", "Standard", "Test"),
    "source": ("Primary", "Primary", "Secondary", "External", "Internal"),
    "channel": ("Online", "Phone", "Email", "In person", "Mobile app"),
    "frequency": ("Daily", "Weekly", "Monthly", "Quarterly", "Yearly"),
    "interval": ("Daily", "Weekly", "Monthly", "Quarterly", "Yearly"),
    "direction": ("inbound", "outbound"),
    "side": ("Left", "Right"),
    "size": ("Small", "Medium", "Large", "Extra Large"),
    "shape": ("Round", "Square", "Oval", "Rectangular"),
    "material": ("Steel", "Wood", "Plastic", "Aluminum", "Glass"),
    "season": ("Spring", "Summer", "Fall", "Winter"),
    "rating": ("Excellent", "Good", "Good", "Fair", "Poor"),
    "recommendation": ("Approve", "Hire", "Hold", "Reject", "Follow up"),
    "characteristic": ("Diameter", "Length", "Thickness", "Surface finish", "Hardness", "Hole position"),
    "program": ("Community Program", "Youth Program", "Research Program", "Starter Program", "Partner Program"),
    "outcome": ("Successful", "Partly successful", "Unsuccessful", "Postponed"),
    "result": ("Passed", "Passed", "Failed", "Inconclusive"),
    "decision": ("Approved", "Approved", "Rejected", "Deferred"),
    "verdict": ("Approved", "Rejected", "Deferred"),
    "condition": ("New", "Good", "Good", "Fair", "Poor"),
    "state": ("Active", "Active", "Inactive", "Pending"),
    "phase": ("Planning", "Preparation", "Execution", "Review"),
    "stage": ("Planning", "Preparation", "Execution", "Review"),
    "step": ("Preparation", "Review", "Approval", "Completion"),
    "scope": ("Local", "Regional", "National", "Full"),
    "basis": ("Hourly", "Daily", "Fixed", "Per unit"),
    "style": ("Classic", "Modern", "Traditional", "Minimal"),
    "finish": ("Matte", "Glossy", "Satin", "Brushed"),
    "coverage": ("Full", "Partial", "Basic", "Extended"),
    "access": ("Public", "Members only", "Staff only"),
    "eligibility": ("Eligible", "Eligible", "Not eligible", "Under review"),
    "trend": ("Rising", "Stable", "Falling"),
    "format": ("Digital", "Print", "Audio", "Video"),
    "pattern": ("Solid", "Striped", "Checked", "Dotted"),
    "reason": ("Customer request", "Scheduling conflict", "Technical problem", "Weather", "Missing documents"),
    "cause": ("Human error", "Technical problem", "Weather", "Wear and tear", "Unknown"),
    "scheme": ("Standard", "Flexible", "Seasonal", "Flat"),
    "pathway": ("Standard", "Fast Track", "Extended"),
    "purpose": ("Training", "Research", "Private use", "Business", "Maintenance"),
    "use": ("Residential", "Commercial", "Mixed"),
    "basin": ("Upper Basin", "Lower Basin"),
}
"""What some nouns are usually specified by."""


def phrase(c: ColumnContext) -> Spec | None:
    """A few words that fit the last noun of the name, or have the name's own words in them."""
    room = c.length or (SHORT if "CHAR" in c.column.type.name.upper() else UNLIMITED)
    if room <= 3:
        return _tiny(c, room)
    last = c.own[-1] if c.own else ""
    told = _told(c, last)
    if told is not None:
        return told
    if last in _WAYS:
        return _fitting(_WAYS[last], room)
    if last in _LEVELS:
        return _fitting(("Low", "Medium", "Medium", "High"), room)
    if last in _LETTERED and room < 12:
        return pattern_spec("[A-D][1-9]")
    known = _told_apart(last, room)
    if known is not None:
        return known
    noun = _noun(c)
    if room == UNLIMITED and last not in _NAMES:
        return None
    if last in _NAMES or not noun:
        return _fitting(tuple(f"{word} {' '.join(c.home.entity)}" for word in _PLACED), room)
    short = next((found for said in (noun, noun.split()[-1]) if (found := _sorted_by(said, room))), None)
    if short is None:
        return pattern_spec("[A-Z]{2}[0-9]{3}") if room >= len("AB123") else None
    return short


_TELLING = word_set(
    "label heading headline subject caption description summary narrative note remark comment reason cause purpose "
    "justification goal objective method instruction recommendation finding body message outcome focus term abstract "
    "observation briefing brief interpretation"
)
"""Last words of what is said in the words of the table's noun."""


def _told(c: ColumnContext, last: str) -> Spec | None:
    if last not in _TELLING:
        return None
    from pytest_syda.providers.offline.trades.composing import composed

    return composed(c, last)


def _told_apart(last: str, room: int) -> Spec | None:
    """A committee by what it cares for, a card by its number, a tank by its place in the row."""
    if last in _BODIES:
        return _fitting(tuple(f"{word} {last.title()}" for word in _CARES), room) or pattern_spec("[A-Z]{2}[0-9]{3}")
    if last in _CARRIED:
        return pattern_spec("[A-Z]{2}-[0-9]{6}" if room >= len("AB-123456") else f"[A-Z][0-9]{{{max(room - 1, 1)}}}")
    if last in _PLACES_OF_WORK:
        return _fitting(tuple(f"{last.title()} {place}" for place in range(1, 13)), room) or pattern_spec("[A-D][1-9]")
    return None


_PROPER = (
    "Summit", "Harbor", "Northgate", "Maple", "Central", "Silver", "Riverside", "Horizon", "Oakwood", "Cedar",
    "Highland", "Liberty", "Evergreen", "Lakeside", "Sterling", "Alpha", "Meadow", "Granite", "Willow", "Falcon",
    "Beacon", "Atlas", "Copper", "Juniper", "Orchard", "Pioneer", "Redwood", "Stonebridge", "Sunset", "Westfield",
)  # fmt: skip


def proper_name(c: ColumnContext) -> Spec:
    """What a thing of this kind may be called: Summit Protocol."""
    kind = " ".join(word for word in (c.prefix or c.home.entity)[-2:] if not word.isdigit()).title()
    if not c.fits(len(kind) + 16):
        return _fitting((*_PROPER, "A", "B", "C"), c.length or 1) or choice_spec("A")
    if c.unique:
        return template_spec(f"{{word}} {kind} {{n}}", word=choice_spec(*_PROPER), n=pattern_spec("[1-9][0-9]{0,2}"))
    return choice_spec(*(f"{word} {kind}" for word in _PROPER))


def _sorted_by(noun: str, room: int) -> Spec | None:
    """Sorts of what the noun says, where there is room for more than a few."""
    found = tuple(text for word in _SORTS if len(text := f"{word} {noun}") <= room)
    return choice_spec(*found) if len(found) > len(_SORTS) // 2 else None


def _fitting(values: tuple[str, ...], room: int) -> Spec | None:
    found = tuple(value for value in values if len(value) <= room)
    return choice_spec(*found) if found else None


def _tiny(c: ColumnContext, room: int) -> Spec:
    """Codes of one to three letters."""
    last = c.own[-1] if c.own else ""
    if last in {"grade", "mark", "score", "rating", "evaluation"}:
        return (
            choice_spec("A", "B", "B", "C", "D") if room < len("A+") else choice_spec("A", "A-", "B+", "B", "C+", "C")
        )
    if last in {"initial", "initials", "monogram"} and room > 1:
        return pattern_spec("[A-Z]{2}")
    if room > 1 and last in _LETTERED:
        return pattern_spec("[A-D][1-9]")
    return pattern_spec(f"[A-Z]{{{room}}}") if room > 1 else choice_spec("A", "B", "C")


def _noun(c: ColumnContext) -> str:
    """The words of the column as they are written, its entity aside."""
    raw = split(c.column.attribute)
    kept = raw[len(raw) - len(c.own) :] if len(raw) > len(c.own) else raw
    return " ".join(word for word in kept if not word.isdigit() and word not in {"text", "str", "info", "details"})
