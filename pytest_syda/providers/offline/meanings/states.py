"""States, types, levels: one of a few words."""

from __future__ import annotations

from pytest_syda.providers.offline.context import ColumnContext
from pytest_syda.providers.offline.lexicon import Make, Meaning, text
from pytest_syda.providers.offline.makers import choice, pool
from pytest_syda.providers.offline.statuses import GENERIC, STATUSES
from pytest_syda.recipe.spec import Spec

_SAME = {"current", "record", "row", "entity", "overall", "state", "active", "main", "object", "item", "previous",
    "old", "new", "last", "final", "lifecycle", "workflow", "processing"}  # fmt: skip
_LENT = {"apr", "loan", "credit", "term", "amount", "permit", "parcel", "coverage", "visa", "grant", "fee"}
"""Columns of applications that are not for a job."""


def status(c: ColumnContext) -> Spec | None:
    """The states of whatever the name speaks of: `payment_status` of a payment, else of the table's rows."""
    if c.home.entity[-1:] == ("loan",) and "application" in c.home.table.name.lower():
        return choice(STATUSES["loan application"])(c)
    for phrase in (c.prefix, c.home.entity):
        for size in range(min(2, len(phrase)), 0, -1):
            known = STATUSES.get(" ".join(phrase[-size:]))
            if known:
                return choice(known)(c)
    if c.prefix and c.prefix[-1] not in c.home.entity and not _SAME & set(c.prefix):
        return choice("pending:3 | in_progress:2 | completed:8")(c)
    if c.home.entity[-1:] == ("application",) and _LENT & c.home.beside:
        return choice(STATUSES["loan application"])(c)
    owner = next((word for word in reversed(c.home.entity) if word in STATUSES), "")
    return choice(STATUSES.get(owner, GENERIC))(c)


_TYPES: dict[str, str] = {
    "priority | urgency | importance | priority level": "low:4 | medium:6 | high:3 | urgent:1",
    "severity | severity level | criticality | alert level": "low:4 | medium:5 | high:3 | critical:1",
    "risk level | risk category | risk rating | risk": "low:5 | medium:4 | high:2",
    "difficulty | difficulty level": "easy:4 | medium:5 | hard:3",
    "skill level | proficiency | experience level | proficiency level | expertise level":
        "beginner:3 | intermediate:5 | advanced:3 | expert:1",
    "seniority | seniority level | job level": "Junior:3 | Mid:4 | Senior:4 | Lead:2 | Principal:1",
    "log level | loglevel | event level | log entry level": "INFO:10 | DEBUG:4 | WARNING:3 | ERROR:2 | CRITICAL:0.3",
    "account type customer | customer type | client type | customer segment | segment | market segment":
        "Enterprise:2 | Mid-Market:3 | Small Business:5 | Startup:2",
    "bank account type | account type bank": "Checking:6 | Savings:4 | Credit:2 | Investment:1",
        "user type | member type | membership type | membership level | membership tier | loyalty tier | tier | "
        "membership | customer tier | loyalty level | reward tier": "Basic:6 | Silver:4 | Gold:3 | Platinum:1",
    "role | user role | role name | access level | access role | account role":
        "admin:1 | manager:2 | editor:3 | member:8 | viewer:4",
    "employment type | job type | contract type | employment status | work type | position type | employee type":
        "Full-time:10 | Part-time:3 | Contract:2 | Internship:1",
    "work mode | work location type | remote policy | workplace type | work arrangement":
        "On-site:4 | Hybrid:4 | Remote:3",
    "payment method | payment type | pay method | method of payment | payment mode | tender type | payment option":
        "Credit Card:8 | Debit Card:4 | PayPal:3 | Bank Transfer:2 | Cash:2",
    "card type | card brand | card network | credit card type | cc type":
        "Visa:6 | Mastercard:5 | American Express:2 | Discover:1",
    "transaction type | entry type | movement type financial":
        "deposit:3 | withdrawal:3 | transfer:3 | payment:6 | fee:1",
        "billing cycle | billing period | billing interval | billing frequency | payment frequency | pay frequency | "
        "renewal period | payment schedule": "monthly:7 | quarterly:1 | annual:4",
    "frequency | recurrence | interval unit | repeat | schedule type | recurrence pattern | reporting frequency":
        "daily:3 | weekly:4 | monthly:4 | yearly:1",
        "channel | marketing channel | sales channel | contact channel | communication channel | acquisition channel | "
        "support channel": "email:5 | phone:3 | web:5 | chat:2 | social:2",
    "booking source | reservation source | booking channel": "Website:6 | Phone:3 | Travel Agency:2 | Walk-in:1 | "
        "Mobile App:3",
    "order source | sale source | order channel": "Website:6 | Mobile App:4 | Phone:1 | In Store:3 | Marketplace:2",
    "candidate source | applicant source | application source": "Job Board:5 | Referral:4 | Company Website:3 | "
        "Recruiter:2 | Career Fair:1",
    "data source | import source | record source | dataset source": "api:4 | csv_import:3 | manual:3 | webhook:1",
    "cause | cause of loss | loss cause": "Collision:4 | Water damage:3 | Theft:2 | Fire:1 | Storm:2 | Vandalism:1",
    "cause of death": "Heart disease:4 | Cancer:3 | Stroke:2 | Accident:1",
    "source | lead source | referral source | traffic source | acquisition source | utm source | how heard":
        "Website:5 | Referral:3 | Trade Show:1 | Cold Call:1 | Social Media:2 | Email Campaign:2",
    "utm medium | medium marketing": "email:3 | cpc:4 | organic:4 | social:3 | referral:2",
    "utm campaign": "spring_sale:3 | product_launch:2 | newsletter_june:2 | retargeting:2 | black_friday:2",
    "stage | sales stage | deal stage | pipeline stage | opportunity stage | lifecycle stage": "Prospecting:4 | "
        "Qualification:4 | Proposal:3 | Negotiation:2 | Closed Won:3 | Closed Lost:2",
        "shipping method | delivery method | shipping option | shipment method | ship method | delivery type | "
        "shipping type | ship mode | service level shipping":
        "Standard:8 | Express:3 | Overnight:1 | In-store Pickup:1",
    "environment | deployment environment | stage environment | deploy target":
        "production:5 | staging:3 | development:3",
    "level | course level | class level | difficulty | skill level | experience level | student level | "
        "language level | proficiency level | player level | workout level": "Beginner:4 | Intermediate:4 | Advanced:2",
    "education level school | school level": "Elementary:4 | Middle:3 | High:3",
    "log method | endpoint method | api method | call method | route method": "GET:10 | POST:5 | PUT:2 | DELETE:1",
    "payout method | withdrawal method | refund method": "Bank Transfer:5 | PayPal:4 | Check:2",
    "method": "standard:5 | express:2 | manual:2",
    "sensor unit | reading unit | measurement unit reading | metric unit": "°C:4 | %:3 | hPa:1 | V:1",
    "verdict": "Guilty:3 | Not Guilty:2 | Settled:3 | Dismissed:2",
    "irrigation type | irrigation method | irrigation": "Drip:4 | Sprinkler:4 | Center Pivot:2 | Rainfed:2 | Flood",
    "fertilizer | fertilizer type": "Urea:3 | Compost:3 | NPK 10-10-10:3 | Ammonium Nitrate | Manure:2",
    "health status | health condition": "healthy:10 | under treatment:2 | quarantined:1",
    "rarity | item rarity": "Common:8 | Uncommon:5 | Rare:3 | Epic:2 | Legendary",
    "governing law | jurisdiction": "State of New York:4 | State of Delaware:4 | State of California:3 | "
        "England and Wales:2 | Ontario, Canada:1",
    "constellation": "Orion | Lyra | Cygnus | Ursa Major | Cassiopeia | Scorpius | Leo | Andromeda | Centaurus | "
        "Perseus",
    "livestock species | farm animal species": "Cattle:5 | Sheep:4 | Goat:3 | Pig:3 | Chicken:4 | Horse:1",
    "experiment result | experiment outcome | test outcome": "significant:4 | not significant:5 | inconclusive:2",
    "forecast category": "Pipeline:5 | Best Case:3 | Commit:3 | Omitted:1",
    "opportunity type | deal type": "New Business:5 | Renewal:4 | Upsell:2",
    "target audience | audience segment | target group": "Small business owners:3 | Young professionals:3 | "
        "Parents:2 | Students:2 | IT decision makers:2 | Frequent travelers:1",
    "preferred foot | foot": "right:7 | left:2 | both:1",
    "vaccination status": "up to date:8 | due:2 | overdue:1",
    "kind type": "standard:6 | basic:3 | premium:2 | custom:1",
    "http method | request method | method http | verb": "GET:10 | POST:5 | PUT:2 | PATCH:1 | DELETE:1",
    "request method": "GET:10 | POST:5 | PUT:2 | PATCH:1 | DELETE:1",
    "protocol": "HTTPS:6 | HTTP:3 | TCP:2 | UDP:1 | SSH:1",
    "device type | device category | client type device": "mobile:6 | desktop:6 | tablet:2",
    "platform | client platform | app platform": "iOS:5 | Android:5 | Web:5 | Windows:1 | macOS:1",
    "visibility | privacy | privacy level | privacy setting | audience | access type":
        "public:6 | private:3 | unlisted:1",
    "theme | color scheme | ui theme | appearance": "light:5 | dark:4 | system:3",
    "size | clothing size | shirt size | garment size | t shirt size | apparel size":
        "S:3 | M:5 | L:5 | XL:3 | XXL:1 | XS:1",
    "package size | box size | parcel size": "small:4 | medium:4 | large:2",
    "condition | item condition | product condition | book condition | vehicle condition":
        "New:5 | Like New:3 | Good:4 | Fair:2 | Poor:1",
    "season": "Spring:3 | Summer:3 | Fall:3 | Winter:3",
    "semester | term | academic term | school term": "Fall 2024:3 | Spring 2025:3 | Summer 2025:1 | Fall 2025:3",
    "weekday | day of week | week day | day name | dow": "Monday | Tuesday | Wednesday | Thursday | Friday | "
        "Saturday | Sunday",
    "month name | month": "January | February | March | April | May | June | July | August | September | October | "
        "November | December",
    "quarter | fiscal quarter": "Q1 | Q2 | Q3 | Q4",
    "shift | work shift | shift name | shift type": "Morning:4 | Afternoon:3 | Night:2",
    "meal type | meal | course type": "Breakfast:3 | Lunch:4 | Dinner:4 | Snack:2",
    "cuisine | cuisine type": "Italian:3 | Mexican:3 | Japanese:2 | Indian:2 | Thai:2 | American:3 | French:1 | "
        "Mediterranean:2",
    "diet | dietary restriction | diet type | dietary preference | dietary requirement": "None:6 | Vegetarian:3 | "
        "Vegan:2 | Gluten-Free:2 | Dairy-Free:1",
    "spice level | spiciness | heat level": "mild:4 | medium:4 | hot:2",
    "allergen": "Gluten:2 | Dairy:3 | Nuts:3 | Eggs:2 | Soy:1 | Shellfish:1",
    "transmission | transmission type | gearbox": "Automatic:7 | Manual:3",
    "fuel type | fuel | engine type": "Gasoline:6 | Diesel:2 | Hybrid:2 | Electric:2",
    "drivetrain | drive type": "FWD:5 | AWD:4 | RWD:2",
    "body type | body style | vehicle type | car type": "Sedan:4 | SUV:5 | Hatchback:2 | Truck:2 | Minivan:1 | Coupe:1",
    "property type | home type | building type | real estate type | housing type | dwelling type":
        "Single Family:5 | Condo:3 | Townhouse:2 | Apartment:4 | Duplex:1",
    "listing type": "sale:5 | rent:4",
    "room type | room category | accommodation type": "Single:2 | Double:4 | Queen:3 | King:3 | Suite:1",
    "bed type": "Queen:4 | King:4 | Twin:3",
        "cabin class | travel class | seat class | fare class | service class | class of travel | ticket class | "
        "booking class": "Economy:8 | Premium Economy:2 | Business:2 | First:1",
    "ticket type | admission type": "General Admission:6 | VIP:2 | Student:2 | Early Bird:2",
    "seat type": "window:3 | aisle:3 | middle:2",
    "visit type | encounter type | appointment type | consultation type": "Office Visit:6 | Follow-up:5 | "
        "Telehealth:3 | Annual Physical:2 | Urgent Care:1",
    "admission type hospital | patient class | patient type": "Outpatient:6 | Inpatient:3 | Emergency:2",
    "insurance type | insurance plan type | plan category": "HMO:4 | PPO:5 | EPO:2 | POS:1",
    "policy type | coverage type | insurance category": "Auto:5 | Home:4 | Life:3 | Health:3 | Renters:1",
    "loan type | loan purpose | mortgage type": "Personal:3 | Mortgage:4 | Auto:3 | Student:2 | Business:1",
    "order side | side | trade side | trade type": "BUY:5 | SELL:4",
    "order type | trade order type": "MARKET:5 | LIMIT:4 | STOP:1",
    "asset class | asset type | instrument type | security type | investment type":
        "Stock:6 | Bond:3 | ETF:3 | Mutual Fund:2",
    "leave type | absence type | time off type": "Vacation:6 | Sick:4 | Personal:2 | Parental:1 | Unpaid:1",
    "attendance status | attendance": "present:12 | absent:1 | late:1 | excused:1",
    "document type | file category": "Invoice:3 | Contract:3 | Report:4 | Proposal:2 | Receipt:2",
    "identification type | identity type | id type | identity document type":
        "Passport:4 | Driver License:6 | National ID:3",
    "address type | address kind": "billing:4 | shipping:5 | home:3",
    "phone type": "mobile:7 | home:2 | work:3",
    "notification type | alert type": "email:4 | sms:2 | push:4 | in_app:3",
    "discount type | coupon type | promotion type": "percentage:6 | fixed_amount:3 | free_shipping:1",
    "movement type | inventory movement | stock movement type | adjustment type":
        "inbound:4 | outbound:5 | adjustment:1 | transfer:2",
    "test type exam | question type": "multiple_choice:6 | true_false:2 | short_answer:3 | essay:1",
    "exam type | assessment type | assignment type": "Quiz:4 | Midterm:2 | Final:2 | Homework:5 | Project:2",
    "school type | institution type": "Public:6 | Private:3 | Charter:1",
    "league | division | league name": "Premier Division:3 | First Division:3 | Second Division:2 | "
        "Eastern Conference:2 | Western Conference:2",
    "player position | field position | position player": "Goalkeeper:1 | Defender:4 | Midfielder:4 | Forward:3",
    "surface | court surface": "grass:3 | clay:2 | hard:4",
    "weather | weather condition | sky": "Sunny:5 | Partly Cloudy:4 | Cloudy:3 | Rain:2 | Thunderstorm:1 | Snow:1",
    "soil type": "Loam:4 | Clay:3 | Sandy:2 | Silt:1",
    "age group | age range | age bracket": "18-24:3 | 25-34:5 | 35-44:4 | 45-54:3 | 55-64:2 | 65+:2",
    "age rating | content rating | mpaa rating | rating mpaa | film rating": "G:2 | PG:4 | PG-13:6 | R:4",
    "esrb rating": "E:4 | E10+:2 | T:4 | M:3",
    "book format | media format | edition | library format | binding":
        "Hardcover:3 | Paperback:6 | eBook:4 | Audiobook:2",
    "video quality | resolution video | quality": "480p:1 | 720p:3 | 1080p:6 | 4K:2",
    "screen resolution | display resolution | video resolution | image resolution | monitor resolution | "
        "camera resolution | stream resolution": "1920x1080:6 | 2560x1440:2 | 1366x768:2 | 3840x2160:1",
    "orientation": "portrait:4 | landscape:5 | square:1",
    "gateway | payment gateway | payment provider | payment processor": "Card Network:4 | Bank Direct:3 | Wallet:2",
    "operator | comparison operator": "eq | gt | lt | contains",
    "data type | value type | field type | column type | attribute type | metric type":
        "string:5 | integer:3 | float:2 | boolean:2 | date:1",
    "metric | kpi | metric name": "page_views:3 | sessions:3 | conversions:2 | revenue:3 | active_users:3 | "
        "churn_rate:1",
    "gesture | reaction | reaction type": "like:8 | love:4 | laugh:3 | wow:1 | sad:1",
    "vote type | vote": "up:7 | down:2",
    "decision | outcome | verdict | result decision": "approved:6 | rejected:2 | pending:2",
    "result | test result | inspection result | check result": "pass:8 | fail:2",
    "match result": "win:4 | draw:2 | loss:4",
    "response | rsvp | rsvp status | rsvp response": "yes:6 | no:2 | maybe:2",
    "answer boolean | yes number": "yes:5 | no:5",
    "unit | unit of measure | measurement unit | measure unit | unit measure":
        "each:6 | kg:3 | box:2 | liter:1 | pack:2",
    "weight unit": "kg:5 | lb:3 | g:2",
    "temperature unit": "C:5 | F:3",
    "dimension unit | length unit": "cm:5 | in:3 | m:1",
    "material": "Cotton:3 | Wood:3 | Steel:3 | Aluminum:2 | Plastic:3 | Leather:2 | Glass:1 | Ceramic:1",
    "pattern design": "solid:5 | striped:2 | plaid:1 | floral:1",
    "bloodline | crop type | crop | crop name": "Corn:4 | Wheat:4 | Soybeans:3 | Barley:2 | Alfalfa:1 | Cotton:1",
    "energy source | energy type | power source": "Solar:4 | Wind:3 | Hydro:2 | Natural Gas:3 | Nuclear:1",
    "meter type": "Electric:5 | Gas:3 | Water:3",
    "species animal | animal type | pet type": "Dog:6 | Cat:5 | Rabbit:2 | Bird:2 | Hamster:1",
    "incident type": "Network Outage:3 | Hardware Failure:2 | Security Breach:1 | Service Degradation:4",
    "crime type | offense | offense type | violation type": "Parking:5 | Speeding:4 | Theft:2 | Vandalism:2 | "
        "Noise Complaint:2",
    "court | court name": "District Court:4 | Superior Court:3 | Court of Appeals:1 | Small Claims Court:2",
    "case type": "Civil:5 | Criminal:3 | Family:3 | Probate:1",
    "party | political party | party affiliation": "Independent:3 | Progressive Party:3 | Liberty Party:3 | "
        "Green Alliance:1",
    "permit type | license category": "Building:4 | Electrical:2 | Plumbing:2 | Event:2 | Business:3",
    "defect type | defect | failure mode": "Scratch:3 | Misalignment:2 | Crack:1 | Discoloration:2 | Missing Part:1",
    "sample type | specimen type | specimen": "Blood:5 | Urine:3 | Saliva:2 | Tissue:1 | Swab:2",
    "sensor type | measurement type": "temperature:5 | humidity:4 | pressure:2 | motion:2 | light:1",
    "measurement": "temperature:5 | humidity:4 | pressure:2",
    "dosage form | form drug | drug form | medication form": "Tablet:6 | Capsule:4 | Injection:2 | Liquid:2 | Cream:1",
    "route | administration route | route of administration": "Oral:8 | Intravenous:2 | Topical:2 | Subcutaneous:1",
    "dosage | dose | strength | dosage amount": "5 mg:2 | 10 mg:4 | 20 mg:4 | 25 mg:2 | 50 mg:3 | 100 mg:3 | "
        "250 mg:2 | 500 mg:4",
    "dosing frequency | medication frequency | prescription frequency": "Once daily:6 | Twice daily:4 | "
        "Three times daily:2 | As needed:2 | Every 8 hours:1",
    "visa type": "Tourist:5 | Business:3 | Student:3 | Work:2",
    "expense type | expense category": "Travel:4 | Meals:4 | Office Supplies:3 | Software:2 | Lodging:2 | Training:1",
    "income source": "Employment:6 | Self-Employment:2 | Investments:1 | Retirement:1",
    "tax category | tax class": "standard:6 | reduced:2 | zero_rated:1 | exempt:1",
    "company size | organization size | employee range": "1-10:3 | 11-50:4 | 51-200:4 | 201-500:2 | 501-1000:1 | "
        "1001+:1",
    "company type | business type | organization type | legal form | legal structure | entity type legal":
        "LLC:5 | Corporation:4 | Partnership:2 | Nonprofit:1 | Sole Proprietorship:2",
    "rating label | review sentiment | sentiment label | sentiment": "positive:6 | neutral:3 | negative:2",
    "merchant category | spending category": "Groceries:4 | Dining:4 | Travel:2 | Utilities:2 | Entertainment:2 | "
        "Fuel:2",
    "return reason | refund reason | reason for return": "Damaged:3 | Wrong item:3 | Not as described:2 | "
        "Changed mind:4 | Arrived late:1",
    "cancellation reason | cancel reason | churn reason": "Too expensive:3 | No longer needed:4 | "
        "Switched provider:2 | Found a better option:2 | Other:1",
    "termination reason": "Resigned:5 | Retired:1 | Contract ended:2 | Laid off:1",
    "alarm type": "intrusion:2 | smoke:2 | low_battery:4 | tamper:1",
    "compression | encoding compression": "gzip:5 | zstd:2 | none:3",
    "encoding | charset | character set": "utf-8:9 | iso-8859-1:1",
    "encryption | cipher | algorithm | hash algorithm | encryption algorithm": "AES-256:5 | RSA-2048:2 | SHA-256:3",
    "rank title | military rank": "Private:4 | Corporal:3 | Sergeant:3 | Lieutenant:2 | Captain:1",
    "belt | belt color": "White | Yellow | Green | Blue | Brown | Black",
    "instrument | musical instrument": "Piano:4 | Guitar:4 | Violin:3 | Cello:1 | Drums:3 | Saxophone:1 | Flute:2",
    "musical key | key signature | song key | track key": "C major:3 | G major:3 | D minor:2 | A minor:3 | "
        "E major:1 | F major:2",
    "stadium type": "outdoor:6 | indoor:3 | retractable roof:1",
    "habitat": "Forest:4 | Grassland:3 | Wetland:2 | Desert:1 | Ocean:3 | Mountain:2",
    "conservation status": "Least Concern:6 | Near Threatened:2 | Vulnerable:2 | Endangered:1",
    "star type | spectral type | spectral class": "G2V | K5V | M4V | F8V | A1V | B3III",
    "star class": "G:2 | K:3 | M:5 | F:1 | A:1",
    "planet type": "Terrestrial:3 | Gas Giant:3 | Ice Giant:2 | Super-Earth:3",
    "phase | project phase | phase of trial": "Planning:3 | Design:3 | Execution:4 | Testing:2 | Closure:1",
    "trial phase | study phase | clinical phase": "Phase I:3 | Phase II:4 | Phase III:3 | Phase IV:1",
}  # fmt: skip


def plan(c: ColumnContext) -> Spec | None:
    """What plans are called; none of those that have a price is free."""
    if {"price", "fee", "cost", "mrr"} & c.home.beside:
        return choice("Starter:4 | Basic:4 | Team:3 | Professional:4 | Business:3 | Enterprise:2")(c)
    return choice("Free:4 | Starter:4 | Professional:4 | Enterprise:2")(c)


def color(c: ColumnContext) -> Spec | None:
    """A color's name; where there is room for just that, its hexadecimal code."""
    hex_code = c.length in {7, 9} or c.facts.says("hex|#[0-9a-f]{3}")
    return pool("colors", "hex" if hex_code else "name", "color")(c)


def account_type(c: ColumnContext) -> Spec | None:
    if c.about("finance") or c.home.has("balance", "iban", "routing number", "interest rate"):
        return choice("Checking:6 | Savings:4 | Credit:2 | Investment:1")(c)
    if c.home.has("industry", "annual revenue", "website", "sic code"):
        return choice("Customer:6 | Prospect:4 | Partner:2 | Vendor:1 | Competitor")(c)
    return choice("personal:5 | business:4 | trial:1")(c)


def named(names: str, make: Make) -> Meaning:
    return text(names, make)


_LOOSE = {("source",), ("stage",), ("cause",), ("level",), ("channel",), ("phase",), ("medium",)}


def _plainly(make: Make) -> Make:
    """Without what a word alone means in sales and in claims, where another word says what it is the source of."""

    def made(c: ColumnContext) -> Spec | None:
        return None if c.prefix and c.own[len(c.prefix) :] in _LOOSE else make(c)

    return made


MEANINGS: list[Meaning] = [
    text("account type", account_type),
    text("plan | plan name | plan type | subscription plan | subscription type | subscription tier | pricing plan | "
        "package type | plan tier | subscription level | license type | edition type", plan),
    text("status | state | current status | workflow state | status name | workflow status | lifecycle status | "
        "processing status | order status | payment status", status),
    *(text(names, _plainly(choice(values))) for names, values in _TYPES.items() if values),
    text("car color | vehicle color | exterior color | car paint color", choice("White:6 | Black:6 | Silver:5 | "
        "Gray:5 | Blue:3 | Red:3 | Green:1 | Brown:1 | Beige:1")),
    text("color | color name | interior color | car color | product color | coat color | fur color | paint color",
        color),
]  # fmt: skip
