"""Who a table's rows are: people, or companies. Customers and accounts may be either; their columns tell."""

from __future__ import annotations

from pytest_syda.providers.offline.context import TableContext
from pytest_syda.providers.offline.words import Words, word_set

PEOPLE = word_set(
    """
    guide user person customer client contact employee staff worker patient student pupil teacher professor lecturer
    tutor instructor author writer editor member doctor physician nurse dentist therapist surgeon guest driver
    passenger player athlete coach trainer agent applicant candidate lead subscriber owner profile volunteer
    donor resident tenant landlord citizen voter borrower reader reviewer speaker attendee participant visitor
    artist actor director musician singer composer chef waiter cashier manager supervisor administrator admin
    operator technician engineer developer mechanic pilot captain lawyer attorney judge officer consultant
    freelancer contractor recruiter researcher scientist buyer seller beneficiary dependent guardian parent
    child father mother spouse sibling relative friend follower moderator account shopper cardholder
    policyholder insured claimant witness defendant plaintiff adopter veterinarian vet farmer photographer
    designer translator dispatcher courier rider caregiver counselor mentor mentee alumnus investor trader
    broker principal dean librarian curator host traveler adjuster underwriter inspector auditor accountant
    signer signatory recipient sender assignee reporter requester requestor approver creator maintainer
    committer organizer realtor prospect individual personnel caller insider referee umpire
    baker butcher plumber electrician roofer carpenter gardener babysitter groomer
    deceased backer pledger guarantor cosigner payee settler skater dancer actress hostess
    """
)
COMPANIES = word_set(
    """
    company organization corporation firm business enterprise vendor supplier manufacturer employer partner
    merchant agency insurer carrier distributor wholesaler retailer provider brand publisher sponsor dealer
    dealership institution subsidiary advertiser competitor franchise startup fund issuer payer lender builder
    shipper label studio charity foundation nonprofit ngo association producer exhibitor importer exporter
    brokerage reseller affiliate consignee counterparty promoter
    """
)
_EITHER = word_set(
    """
    customer client account partner tenant lead merchant seller buyer sponsor prospect contractor donor
    subscriber owner landlord operator producer
    """
)
_OF_COMPANY = ("industry", "website", "company size", "employee count", "number employee", "annual revenue",
    "vat number", "tax id", "domain", "legal name", "contact name", "contact person", "contact email",
    "billing email", "registration number", "primary contact", "headquarters", "founded", "founded year", "sector",
    "ein", "duns", "account manager", "slug", "subdomain", "plan", "company type", "organization type")  # fmt: skip
_OF_PERSON = ("first name", "last name", "birth date", "gender", "age", "sex", "surname", "given name",
    "date of birth", "ssn", "middle name", "full name", "forename", "password", "password hash", "username",
    "loyalty point")  # fmt: skip
_SAID_COMPANY = {"company", "organization", "business", "b2b", "firm", "enterprise", "vendor", "supplier", "companies"}


def party(home: TableContext) -> str:
    """`person`, `company`, or nothing when its rows are neither."""
    noun = head_noun(home.entity)
    if noun == "guide" and _GUIDED & {*home.entity}:
        return ""
    if noun in _EITHER:
        return _either(home)
    if noun in COMPANIES:
        return "company"
    return "person" if noun in PEOPLE or home.has("first name", "last name") or is_doer(noun) else ""


_GUIDED = word_set("style study user buying travel size field care reference brand quick color pocket city")
"""What printed guides are about."""
_THINGS = word_set(
    """
    printer server sensor order computer container transformer router folder header footer letter number paper register
    meter parameter filter helper power tower water theater center character chapter layer monitor motor sector vector
    error color floor door elevator indicator variant restaurant plant grant playlist wishlist checklist waitlist list
    voucher offer transfer newsletter cluster counter trailer trigger tracker timer adapter controller spider
    reactor generator compressor detector projector scanner freezer cooler heater dryer washer mower tractor razor
    mirror calculator
    inverter sprinkler
    stretcher crusher boiler cutter burner grinder roller shaker blower tester feeder planter sprayer spreader harvester
    trimmer chipper splitter shredder loader freighter trawler cruiser tanker glider chopper lighter locker dumper mixer
    blender toaster plotter bunker hangar sticker blaster trawler binder girder boulder cylinder
    slicer fryer steamer strainer juicer peeler opener stapler puncher polisher sander
 processor connector actuator flyer poster banner sticker corner river harbor
    tier tumor factor anchor major minor behavior flavor ledger charger passport wallpaper
    browser sampler cylinder rudder ladder hammer screwdriver fastener beer wiper answer
    cancer disorder fever ulcer semester quarter slider marker identifier qualifier modifier
    reactor tractor factor conductor inductor reflector extractor injector ejector protector selector corrector
    transmitter receiver amplifier subwoofer antibiotic plaster primer polymer monomer
    """
)


def is_doer(noun: str) -> bool:
    """Whether a word looks like someone who does something: an astronaut, a biologist, a welder."""
    return (
        len(noun) > 5
        and noun.endswith(
            (
                "er",
                "ist",
                "naut",
                "ician",
                "eer",
                "woman",
                "man",
                "endant",
                "sultant",
                "ountant",
                "ector",
                "btor",
                "ditor",
                "tutor",
            )
        )
        and noun not in _THINGS
    )


def head_noun(entity: Words) -> str:
    for word in reversed(entity):
        if word in PEOPLE or word in COMPANIES:
            return word
        if word not in {"profile", "record", "detail", "information", "history", "master", "list"}:
            return word
    return entity[-1] if entity else ""


def _either(home: TableContext) -> str:
    if home.has(*_OF_PERSON):
        return "person"
    comments = " ".join(column.comment for column in home.table.columns)
    said = set(
        f"{home.table.comment} {home.table.doc} {home.table_prompt} {comments}".lower()
        .replace(",", " ")
        .replace(".", " ")
        .split()
    )
    if home.has(*_OF_COMPANY) or said & _SAID_COMPANY:
        return "company"
    if home.has("name") and _has_contacts(home):
        return "company"
    return "company" if head_noun(home.entity) in {"partner", "merchant", "sponsor"} else "person"


def _has_contacts(home: TableContext) -> bool:
    return any(
        key.table == home.table.name and other.entity[-1:] == ("contact",)
        for other in home.others()
        for key in other.table.foreign_keys
    )
