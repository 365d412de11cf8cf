"""Types, classes and ways: what `container_type`, `risk_class` or `billing_method` may say."""

from __future__ import annotations

WORDS = """
[]
skill group | agent group | agent skill | call skill = Billing:4 | Technical Support:4 | Sales:3 | Retention:2 |
    Spanish Line:1
headsign | trip headsign | destination sign | route headsign | destination board = Downtown:4 | Airport:3 | Central
    Station:4 | University:3 | Harbor:2 | Northgate:2 | Zoo:1
attack vector | attack type | threat vector | intrusion vector = Phishing:5 | Stolen Credentials:4 | Unpatched
    Software:3 | Misconfiguration:3 | Insider:1 | Supply Chain:1 | Brute Force:2
mitre technique | attack technique | technique id / T1[0-5][0-9]{2}
open port | listening port | port list | port open = 22, 443:5 | 22, 80, 443:5 | 443:3 | 3389:1 | 22, 5432:2 | 80,
    443, 8080:2
blood component | component blood | blood product = Red Cells:5 | Platelets:3 | Plasma:3 | Whole Blood:2
mood | mood today | emotion | feeling = Happy:6 | Calm:4 | Tired:3 | Excited:3 | Sad:1 | Anxious:1
meal preference | food preference | menu preference | meal option chosen = Beef:4 | Chicken:5 | Fish:3 |
    Vegetarian:4 | Vegan:2
table assignment | seat assignment | assigned table | assigned seat = Table 1 | Table 2 | Table 3 | Table 4 | Table
    5 | Table 6 | Table 7 | Table 8 | Head Table
authorized pickup | pickup contact | guardian name @ people.full_name.last_name
damage note | damage | damage description | damage report = None:5 | Scratch on rear bumper:4 | Small dent on left
    door:3 | Cracked windshield:2 | Worn tires, replaced:2 | Stain on back seat:2
deferral reason | rejection reason donor = Low hemoglobin:5 | Recent travel:4 | New tattoo:2 | Cold symptoms:4 | Low
    blood pressure:2 | Medication:2
block reason | blocked reason | lock reason | suspension reason = Payment overdue:4 | Reported lost:3 | Too many
    failed attempts:3 | Terms violation:2 | Requested by holder:2
disposition code | call code | wrap up code | outcome code = RESOLVED:6 | CALLBACK:3 | NO_ANSWER:2 | TRANSFER:2 |
    VOICEMAIL:2
extra | add on | optional extra | rental extra | extra service = GPS:3 | Child Seat:3 | Additional Driver:3 | None:5
    | Snow Chains:1 | Full Insurance:2
pass type | ski pass type | pass category | day pass type = Day Pass:5 | Season Pass:4 | Half Day:2 | Weekly:2 |
    Family:2
mineral type | ore type | ore | mineral mined | commodity mined = Iron Ore:4 | Copper:4 | Gold:3 | Coal:3 |
    Lithium:2 | Zinc:2
stretch goal = Soundtrack as a download:3 | Extra chapter:3 | Second color:3 | Signed edition:2 | Hardcover
    upgrade:2
topic area | knowledge area | subject domain | exam topic = Algebra:3 | World History:3 | Cell Biology:3 | Grammar:3
    | Chemistry:2 | Geography:2 | Programming Basics:2
correct option | correct choice | answer key | right answer = A:3 | B:4 | C:3 | D:2
hint | hint text = Read the question twice.:3 | Think of the units.:3 | Draw a picture.:3 | Start with the last
    step.:2 | Look at the first letter.:2
driver behavior | driving style | driving behavior = Calm:4 | Normal:5 | Aggressive:1 | Economical:2
parking spot | parking space | parking place | parking bay | spot number / [A-D]-[1-9][0-9]?
violation notice | notice type | notice = Late payment:3 | Noise after hours:3 | Parking in a fire lane:2 | Trash
    left outside:2 | Unapproved change:1
bylaw section | section number | article section | rule section / Section [1-9][A-F]
resident type | occupant type = Owner:6 | Tenant:4 | Guest:1
pet policy = No pets:3 | Cats only:3 | Small dogs allowed:3 | Pets welcome:4 | One pet per unit:2
visa category | visa type | visa class = H-1B:3 | F-1:3 | B-2:4 | L-1:1 | O-1:1 | K-1:1 | J-1:2
embassy | consulate | diplomatic mission = Ottawa:3 | Berlin:3 | Tokyo:2 | Nairobi:2 | Lima:2 | New Delhi:3 | Rome:2
interview result | interview outcome | interview decision = Approved:6 | Pending:2 | Second interview:2 | Denied:1
wash type | wash cycle | wash program = Cold:4 | Warm:4 | Hot:2 | Delicate:3 | Dry Clean:2
stain note | stain | stain description = None:6 | Coffee on left sleeve:3 | Red wine on collar:2 | Grass on knees:2
    | Oil on cuff:2
pickup window | delivery window | time window | collection window | arrival window | service window = 08:00-10:00:3
    | 09:00-12:00:4 | 12:00-14:00:3 | 14:00-17:00:3 | 17:00-20:00:3
rack slot | shelf slot | slot position | storage slot | locker position / [A-F][1-9][0-9]?
starch level | starch = None:5 | Light:4 | Medium:3 | Heavy:1
folding style | fold type = Hanger:4 | Folded:5 | Boxed:1
chemical used | chemical applied | treatment chemical | product applied = Permethrin:3 | Boric Acid:3 | Pyrethrin:3
    | Gel Bait:3 | Diatomaceous Earth:2
treatment area | treated area | service area home | infested area = Kitchen:4 | Basement:3 | Attic:2 | Garage:2 |
    Bathroom:3 | Garden:2
infestation level | pest level | contamination level = Low:4 | Medium:4 | High:2 | Severe:1
modality | imaging modality | scan type | study type = X-ray:5 | CT:4 | MRI:4 | Ultrasound:4 | PET:1
patient position | positioning | body position = Supine:5 | Prone:2 | Standing:3 | Lateral:2 | Sitting:2
power supply | shore power | power connection = 30 A:4 | 50 A:3 | 16 A:3 | None:1
pier | dock name | pier name | jetty | wharf | quay = Pier A:4 | Pier B:4 | Pier C:3 | North Dock:2 | Guest Dock:1
berth code | berth number | mooring number | slip number | berth / [A-E]-[0-9]{2}
inscription | epitaph | engraving | engraving text = Forever in our hearts:4 | Beloved mother and friend:3 | Rest in
    peace:4 | Always with us:3 | With love:3
memorial type | headstone type | grave marker = Flat Marker:4 | Upright Headstone:4 | Bench:1 | Urn Niche:2
source language | language from | target language | language to | language pair source = English:6 | German:3 |
    French:3 | Spanish:4 | Italian:2 | Japanese:2 | Portuguese:2
subject matter | field of expertise | specialist field = Legal:4 | Medical:3 | Technical:4 | Marketing:3 | Finance:2
    | Literary:1
gear type | fishing gear | fishing method = Trawl:4 | Longline:3 | Gillnet:2 | Purse Seine:2 | Pots:2 | Hook and
    Line:3
menu option | menu key | ivr option | keypad option = 1 | 2 | 3 | 4 | 5 | 9 | 0
transfer to | transfer target | forward to queue | routed to = Billing:4 | Technical Support:4 | Sales:3 | Front
    Desk:2 | Voicemail:2
voicemail box | mailbox number / [1-9][0-9]{3}
hold music | music on hold = Default:6 | Classical:2 | Jazz:2 | None:1
after hour action | overflow action | fallback action = Voicemail:5 | Forward to on-call:3 | Play message:3 | Hang
    up:1
zone type | storage zone | warehouse zone = Picking:5 | Bulk:3 | Cold:2 | Hazardous:1 | Returns:2
journal type | journal | entry type journal | ledger type = General:5 | Sales:3 | Purchases:3 | Cash Receipts:2 |
    Payroll:2
hazard description | defect description | problem description | fault detail | hazard | safety hazard | hazard text
    = Handle may come loose during use.:3 | Battery can overheat while charging.:4 | Small parts may be swallowed.:3
    | Cord may fray and expose wire.:2 | Glass can break without warning.:2
remedy | recall remedy | corrective measure = Refund:5 | Free repair:4 | Replacement:4 | Store credit:1
distribution area | sales area | sales territory | territory = Nationwide:4 | Northeast:2 | Midwest:2 | West Coast:2
    | Online only:2
equipment list | equipment | equipment needed | tool list = Projector, screen:3 | Ladder, drill:3 | Monitor,
    infusion pump:2 | Tables, chairs:3 | Camera, tripod:3 | Laptop, headset:2
isolation grade | cleanroom class | clean room class = ISO 5:2 | ISO 7:4 | ISO 8:4
soil mix | potting mix | substrate = Loam and compost:5 | Peat-free mix:3 | Sandy mix:2 | Clay and humus:2
geofence name | geofence | zone name = Main Depot:4 | City Center:4 | North Yard:3 | Customer Site A:3 | Airport
    Zone:2
nct number | trial registration number | trial number / NCT0[0-9]{7}
indication | therapeutic indication | target condition | target disease = Type 2 Diabetes:4 | Hypertension:4 |
    Asthma:3 | Migraine:2 | Breast Cancer:2 | Rheumatoid Arthritis:2 | Major Depression:2
blinding | masking | blinding type = Double-blind:5 | Single-blind:3 | Open-label:3
arm | treatment arm | study arm | trial arm | arm name | randomization group = Treatment A:4 | Treatment B:3 |
    Placebo:4 | Standard of Care:2
laundry | laundry type | laundry facility = In unit:4 | Shared:4 | None:2 | Hookups only:1
tribute name | honoree | honoree name | tribute | memorial name @ people.full_name.last_name
mvp | man of match | player of match | most valuable player | best player @ people.full_name.last_name
game | game title | video game | game name | esport title = Star Arena:4 | Rift Legends:4 | Goal Rush 25:3 | Counter
    Point:3 | Battle Peak:2 | Rocket Derby:2
crew | assigned crew | work crew | field crew | maintenance crew = Crew A:4 | Crew B:4 | Crew 7:3 | North Crew:3 |
    Night Crew:2
corrective action | action taken | repair action | remedial action | preventive action | countermeasure = Replaced
    the worn bearing and restarted.:4 | Tightened loose bolts, test run passed.:4 | Cleaned the filter and reset the
    alarm.:4 | Ordered a spare part; running at reduced speed.:3 | Recalibrated the sensor.:3 | Operator instructed,
    checklist updated.:2
policy group | insurance group | group policy | plan group / G[0-9]{5}
group | group name = Group A:4 | Group B:4 | Group C:3 | Group D:2
anesthesia | anesthesia type | anaesthesia = Local:6 | None:4 | General:2 | Sedation:2
train type | train category | type of train = Intercity:4 | Regional:5 | Commuter:4 | High-Speed:2 | Night:1
released to | issued to | sold to | loaned to | handed to | given to | lent to | addressed to | returned to @
    people.full_name.last_name
police rank | officer rank = Officer:6 | Detective:3 | Sergeant:4 | Lieutenant:2 | Captain:1
vehicle | delivery vehicle | courier vehicle | vehicle used = Car:4 | Van:4 | Motorbike:3 | Bicycle:3 | Truck:1 |
    Scooter:2
mount type | telescope mount | mounting type = Equatorial:4 | Alt-azimuth:4 | Dobsonian:2 | Fork:1
filter band | optical filter | photometric filter = B:3 | V:4 | R:4 | I:3 | H-alpha:2 | Clear:2
target name astronomical | sky target | celestial target = M31:3 | NGC 7000:2 | Vega:2 | M42:3 | M13:2 |
    Kepler-186:1 | Jupiter:2
bind type | binding rule = Bind on Pickup:4 | Bind on Equip:4 | Account Bound:2 | Unbound:3
flavor text | lore | lore text | item lore = Forged in the last winter of the old kings.:3 | It hums when danger is
    near.:3 | Nobody remembers who wore it first.:3 | Smells faintly of smoke and pine.:2 | The runes glow at
    midnight.:2
equipment slot | gear slot | item slot | armor slot = Head:3 | Chest:3 | Main Hand:4 | Off Hand:2 | Legs:3 | Feet:3
    | Ring:2
booth number | stall number | bay number | desk number | locker number | slip number | kiosk number | booth | stall
    / [A-F][1-9][0-9]?
seating section | seat section | ticket section = Orchestra:4 | Balcony:3 | Mezzanine:3 | Box:1 | Floor:2
sat score text = 1100 | 1250 | 1340
bestseller | best seller | top seller | top product | best selling product = Heirloom Tomatoes:3 | Sourdough Bread:3
    | Honey:3 | Goat Cheese:2 | Strawberries:3 | Fresh Eggs:3
authorization code | approval code / [0-9]{5}[A-Z] / [0-9]{6}
refrigerant | refrigerant type | coolant type = R-410A:6 | R-32:3 | R-22:2 | R-134a:2
filter size | air filter size = 16x20x1:4 | 16x25x1:4 | 20x20x1:3 | 20x25x4:2
problem reported | reported problem | customer complaint text | problem | issue reported | fault reported = No cold
    air:4 | Strange noise when starting:4 | Leaking water:3 | Does not turn on:4 | Keeps switching off:3 | Bad
    smell:2
work performed | work done | service performed | repair performed | work carried out = Replaced capacitor and
    tested.:4 | Cleaned coils and checked pressure.:4 | Fixed loose wiring.:3 | Replaced filter and belt.:4 |
    Adjusted settings, no parts needed.:2
build volume | build size | print volume | bed size = 220 x 220 x 250 mm:5 | 256 x 256 x 256 mm:4 | 180 x 180 x 180
    mm:2 | 300 x 300 x 400 mm:2
tasting note | cupping note | flavor description = Chocolate, hazelnut, brown sugar:4 | Citrus, honey, black tea:4 |
    Ripe berries, long finish:3 | Caramel, red apple:3 | Floral, jasmine, lemon:2
news desk | editorial desk | section desk = Politics:4 | Business:3 | Sports:3 | Culture:2 | Local:4 | Science:2
seo keyword | keyword phrase | meta keyword = city council, budget:3 | local news, election:3 | traffic, road
    works:3 | school, enrollment:2
correction text | correction | erratum = An earlier version misspelled the mayor's name.:4 | The event takes place
    on Tuesday, not Thursday.:4 | The photo caption named the wrong bridge.:3 | The budget is 4.2 million, not 42
    million.:3
fire station name | station number fire | firehouse = Station 1:3 | Station 4:4 | Station 7:4 | Station 12:3 |
    Harbor Station:2
process coffee | coffee process = Washed:5 | Natural:4 | Honey:3
feeding instruction | feeding note | feeding plan = Half a cup twice daily:4 | Wet food in the evening only:3 | Hay
    always available:2 | One scoop at 8 and 18:3 | No chicken, sensitive stomach:2
pcp name | pcp | primary care physician | primary care provider @ people.full_name.last_name
federation | chess federation | noc | noc code | country abbreviation @ countries.code3
place of service | service place code / (11|11|11|22|21|23|02|12)
alteration | alteration needed | alteration note = Shorten sleeves by 2 cm:4 | Take in waist:4 | Hem trousers:4 |
    Let out seams:2 | None:3
special occasion | occasion | occasion type | celebration = Birthday:5 | Anniversary:4 | Business Dinner:3 | Date
    Night:2 | Graduation:1
ticket key | issue key | story key | jira key / (OPS|WEB|APP|CRM)-[1-9][0-9]{0,3}
lock status | door status lock = locked:5 | unlocked:4
instrument family | family instrument = Strings:4 | Woodwind:3 | Brass:2 | Percussion:2 | Keyboard:3
piece practiced | piece | practice piece | music piece | repertoire piece = Minuet in G:4 | Fur Elise:4 | Canon in
    D:3 | Ode to Joy:3 | The Swan:2 | Moonlight Sonata, 1st mov.:2
bin type | waste type | waste stream | trash type | garbage type = Recycling:5 | General Waste:5 | Organic:3 |
    Glass:2 | Paper:3
container type | container size type = 20ft Dry:5 | 40ft Dry:5 | 40ft High Cube:4 | 20ft Reefer:2 | 40ft Reefer:2 |
    Open Top:1 | Flat Rack:1 | Tank:1
hazmat class | hazard class | dangerous good class | un hazard class = None:8 | Class 3:3 | Class 8:2 | Class 9:2 |
    Class 2.1:1 | Class 4.1:1 | Class 6.1:1
hazmat code | un number = UN1203 | UN1263 | UN1950 | UN3480 | UN1866 | UN1993
cargo type | freight type | commodity type | load type = General:5 | Bulk:3 | Refrigerated:2 | Hazardous:1 |
    Liquid:2 | Vehicles:1 | Perishable:2
trailer type = Dry Van:5 | Reefer:3 | Flatbed:3 | Tanker:1 | Curtainsider:2 | Lowboy:1
packaging type | package type | packing type | packaging = Box:5 | Pallet:4 | Crate:2 | Envelope:2 | Drum:1 | Bag:2
freight class | nmfc class = 50 | 55 | 60 | 70 | 85 | 100 | 125 | 150 | 200
transport mode | mode of transport | shipping mode | freight mode | shipment mode | transportation mode = Road:6 |
    Sea:4 | Air:3 | Rail:2 | Intermodal:1
custom status | clearance status = pending:2 | cleared:8 | held:1 | under_inspection:1
commodity | commodity name | goods description | cargo description | cargo = Machine parts:3 | Electronics:4 |
    Furniture:3 | Textiles:3 | Coffee beans:2 | Ceramic tiles:2 | Frozen fish:1 | Automotive parts:3 | Paper rolls:2
exception reason | delivery exception | failed delivery reason | non delivery reason = Recipient not home:5 | Wrong
    address:3 | Weather delay:2 | Refused by recipient:1 | Vehicle breakdown:1 | Access code missing:1
delay reason | reason delay | delay cause | reason for delay = Weather:4 | Late inbound:4 | Technical issue:3 |
    Traffic:3 | Staff shortage:2 | Security check:1 | Waiting for parts:2
bed configuration | bed type | bed arrangement | bed layout | bed setup = 1 King:4 | 1 Queen:4 | 2 Queens:3 | 2
    Twins:3 | 1 Double:2 | 1 King + Sofa Bed:1
pillow preference | pillow type = Feather:3 | Memory Foam:4 | Hypoallergenic:2 | No preference:6
room class = Standard:6 | Superior:3 | Deluxe:4 | Junior Suite:2 | Suite:1
channel manager | distribution channel | sales channel = Direct:5 | Booking site:4 | Travel agency:2 | Corporate:2 |
    Phone:2
guest segment | market segment guest | guest type = Business:4 | Leisure:5 | Group:2 | Corporate:2 | Family:3
housekeeping status | cleaning status = clean:6 | dirty:3 | inspected:2 | out_of_order:1
practice area | area of practice | area of law | law area | legal area | area law = Corporate:4 | Family Law:3 |
    Employment:3 | Real Estate:3 | Litigation:4 | Tax:2 | Intellectual Property:2 | Criminal Defense:2 | Estate
    Planning:2
billing type | fee arrangement | fee type | billing method | fee structure | billing arrangement = Hourly:6 | Flat
    Fee:4 | Contingency:2 | Retainer:2
billing cycle | billing frequency = Monthly:7 | Quarterly:2 | Annual:3
matter type | legal matter type | lawsuit type = Litigation:4 | Advisory:3 | Transaction:3 | Compliance:2 |
    Dispute:3
filing type = Complaint:3 | Motion:4 | Answer:3 | Petition:2 | Brief:2 | Appeal:1
party role | role party | party type = Plaintiff:4 | Defendant:4 | Witness:2 | Third Party:1 | Intervenor:1
legal basis | lawful basis = Consent:4 | Contract:4 | Legal Obligation:2 | Legitimate Interest:3
settlement term = Lump sum within 30 days:4 | Paid in 12 installments:3 | Confidential, no admission:3 | Withdrawal
    of all claims:2 | Repair at the seller's cost:1
court division | chamber | court chamber = Civil:4 | Criminal:3 | Family:2 | Probate:1 | Commercial:2
growth stage | plant stage | growth phase = Seedling:3 | Vegetative:4 | Flowering:3 | Fruiting:2 | Mature:3
planting method | sowing method = Direct Seeding:4 | Transplanting:3 | Broadcasting:2 | Drilling:3
pest | pest observed | pest type | pest name | pest found = None:6 | Aphids:4 | Spider Mites:2 | Whitefly:2 |
    Cutworm:1 | Slugs:2 | Corn Borer:1
feed type | fodder | ration = Hay:4 | Silage:4 | Grain Mix:4 | Pellets:3 | Pasture:3
irrigation source | water source = Well:4 | River:3 | Reservoir:3 | Municipal:2 | Rainwater:1
cover crop = Clover:4 | Rye:4 | Vetch:2 | Mustard:2 | Buckwheat:1 | None:4
seed variety | variety name | crop variety | cultivar name = Golden Acre:3 | Early Girl:3 | Red Baron:2 | Highland
    Gold:3 | Nantes:2 | Sweet Success:2 | Northern Star:2
seed type = Hybrid:5 | Heirloom:3 | Organic:3 | Treated:2
tariff code = RES-01:4 | RES-TOU:3 | COM-02:3 | IND-01:2 | AGR-01:1
feeder | feeder name | feeder line = Feeder 12A:3 | Feeder 7B:3 | Feeder 3C:3 | Feeder 21A:2 | Feeder 9D:2
connection type = Fiber:4 | Cable:3 | DSL:2 | Wireless:3 | Ethernet:2
line of business | business line | lob = Personal Auto:4 | Homeowners:4 | Commercial Property:3 | General
    Liability:3 | Workers Compensation:2 | Life:2 | Marine:1
risk class | risk category | risk group | risk tier | risk rating = Low:5 | Medium:5 | High:2
renewal type | renewal method = Automatic:6 | Manual:4
exclusion | policy exclusion = Flood and earthquake:4 | War and terrorism:3 | Wear and tear:4 | Intentional damage:3
    | Commercial use:2 | Pre-existing conditions:2
learning style = Visual:4 | Auditory:3 | Kinesthetic:3 | Reading/Writing:2
school house | house team = Red House:3 | Blue House:3 | Green House:3 | Yellow House:3
student club | school club | club school | extracurricular | extracurricular activity = Chess Club:3 | Robotics:3 |
    Drama Club:3 | Debate Team:2 | Choir:3 | School Newspaper:2 | Track and Field:2
disciplinary action | sanction | penalty type | disciplinary measure = None:6 | Verbal Warning:4 | Written Warning:3
    | Detention:2 | Suspension:1
transport to school | school transport | commute mode | commute method = Bus:5 | Car:4 | Bicycle:2 | Walking:4 |
    Train:2
special need | special education need | accommodation need = None:10 | Dyslexia:2 | Hearing aid:1 | Extra time in
    exams:2 | Wheelchair access:1
conduct | conduct grade | behavior grade | effort grade | letter mark = A:4 | B:4 | C:2 | D:1
faction | allegiance = The Iron Crown:3 | Free Traders:3 | Order of Dawn:3 | Shadow Syndicate:2 | Wildfolk:2
game element | elemental type | element game | damage type = Fire:4 | Ice:3 | Lightning:3 | Earth:2 | Shadow:2 |
    Holy:1
loot table = Common Chest | Dungeon Boss | Elite Mob | World Drop | Daily Reward
instrument name | lab instrument | instrument model | instrument lab | analyzer | analyzer name = HPLC-2:3 | Mass
    Spectrometer A:3 | Plate Reader 1:3 | Centrifuge B:3 | PCR Cycler 4:3 | Spectrophotometer 2:2 | Microscope 5:2
reagent | reagent name | chemical | chemical name | compound name | compound = Ethanol 96%:3 | Sodium Chloride:4 |
    Tris Buffer:3 | Acetone:2 | Hydrochloric Acid:2 | Methanol:2 | EDTA:2 | Agarose:2
buffer | buffer solution = PBS:5 | Tris-HCl:4 | HEPES:2 | TAE:2 | Citrate:1
storage condition | storage requirement | storage temperature class = Room temperature:5 | Refrigerated (2-8 °C):4 |
    Frozen (-20 °C):3 | Deep frozen (-80 °C):1 | Keep dry:2
protocol name | lab protocol | protocol title = DNA Extraction v2:3 | Western Blot Standard:3 | Cell Passage:3 |
    ELISA Quantification:2 | Plasmid Prep:2 | qPCR Setup:2
organism | organism name | host organism | species scientific | model organism | scientific species = Homo sapiens:4
    | Mus musculus:4 | Escherichia coli:4 | Saccharomyces cerevisiae:2 | Drosophila melanogaster:2 | Arabidopsis
    thaliana:1
cell line | cell line name | cell type = HEK293:4 | HeLa:4 | CHO-K1:3 | MCF-7:2 | Jurkat:2 | A549:2
primer sequence | forward primer | reverse primer | primer | oligo sequence | probe sequence / [ACGT]{20}
well position | plate position | plate well / [A-H]([1-9]|1[0-2])
freezer position | freezer location | rack position | storage position | box position | shelf position /
    [A-D][1-4]-[1-9]
service type | type of service | service kind = Installation:4 | Repair:4 | Inspection:3 | Maintenance:5 |
    Consultation:2
part replaced | replaced part | part used | part changed = Brake pads:4 | Oil filter:4 | Air filter:3 | Battery:3 |
    Front tires:2 | Drive belt:2 | None:3
ministry | ministry name = Youth:4 | Worship:3 | Outreach:3 | Children:4 | Hospitality:2 | Missions:2
sacrament | sacrament type = Baptism:5 | Confirmation:3 | Marriage:2 | Communion:5 | Anointing:1
sermon series | message series = The Road Home:3 | Living Letters:3 | Songs of the Heart:2 | Everyday Faith:3 |
    Advent Voices:2
liturgical color | liturgical season color = Green:5 | Purple:3 | White:3 | Red:1
violation code | ordinance code / [1-9][0-9]\\.[0-9]{2}\\.[0-9]{3}
violation type | violation | code violation | violation description = Speeding:4 | Expired permit:3 | Parking in a
    fire lane:3 | Noise after 10 pm:2 | Overgrown lot:2 | Unsafe structure:1 | Illegal dumping:2
complaint type | type of complaint | complaint category = Noise:5 | Pothole:4 | Illegal Parking:3 | Street Light
    Out:3 | Graffiti:2 | Missed Collection:3
inspection type | type of inspection = Routine:6 | Follow-up:3 | Complaint:2 | Initial:2 | Annual:3
occupancy type | occupancy class = Residential:5 | Business:3 | Assembly:2 | Mercantile:2 | Storage:1
electoral ward | city ward | municipal ward | ward number = Ward 1 | Ward 2 | Ward 3 | Ward 4 | Ward 5 | Ward 6
network type | network generation | radio technology = 4G:5 | 5G:5 | 3G:1 | LTE-M:1
sim type = Nano:5 | eSIM:5 | Micro:1
line type = Mobile:6 | Landline:3 | VoIP:2
termination cause | call end reason | hangup cause | call termination reason | release cause | disconnect reason =
    Normal clearing:8 | User busy:2 | No answer:2 | Call dropped:1 | Network error:1
call direction = inbound:6 | outbound:5
call disposition | call outcome | call result = Answered:7 | Voicemail:3 | No Answer:3 | Busy:1 | Callback:1
apn | apn name | access point name = internet.example | data.example | iot.example | mms.example
benefit plan | benefit | benefit name | benefit type = Health Insurance:4 | Dental Plan:3 | Retirement Plan:4 |
    Vision Plan:2 | Life Insurance:2 | Commuter Pass:1
training name | training title | training course name | certification course = Fire Safety:3 | First Aid:3 | Data
    Protection Basics:4 | Leadership Essentials:3 | Forklift Operation:2 | Time Management:2 | Conflict Resolution:2
visa status | work permit status = Citizen:6 | Permanent Resident:3 | Work Visa:2 | Student Visa:1
shift pattern | work pattern | work schedule | roster pattern = Mon-Fri days:5 | Rotating:3 | 4 on / 4 off:2 |
    Weekends:1 | Nights:2
next year goal | goal next year | development goal | personal goal | career goal = Lead a project of my own:3 |
    Improve presentation skills:3 | Mentor two new colleagues:2 | Complete a certification:3 | Reduce open tickets
    by a third:2
video format | media format | show format | file format video | recording format = MP4:5 | MOV:2 | MKV:2 | ProRes:1
codec | video codec | audio codec = H.264:6 | H.265:4 | AV1:1 | AAC:3 | VP9:1
resolution | video resolution | screen resolution | display resolution | image resolution | stream resolution =
    1920x1080:6 | 1280x720:3 | 3840x2160:3 | 2560x1440:1
press outlet | media outlet | news outlet | outlet | publication outlet | outlet name | newspaper = The Daily
    Herald:4 | Evening Post:3 | Metro Times:3 | Coastal Radio:2 | Channel 8 News:3 | The Weekly Ledger:2
formation | team formation | starting formation = 4-3-3:4 | 4-4-2:4 | 3-5-2:2 | 4-2-3-1:3
injury type | injury | injury description | type of injury = Ankle sprain:4 | Hamstring strain:4 | Concussion:1 |
    Knee ligament:2 | Bruised ribs:2 | Wrist fracture:1
medal | medal type | medal won = None:6 | Gold:1 | Silver:1 | Bronze:1
round name | tournament round | competition round | match round | stage name = Group Stage:5 | Round of 16:3 |
    Quarterfinal:2 | Semifinal:1 | Final:1
aircraft registration | registration mark aircraft | flight registration / N[1-9][0-9]{2}[A-HJ-NP-Z]{2}
squawk | squawk code | transponder code / [1-6][0-7]{3}
runway | runway name | runway id | runway designator = 09L:3 | 27R:3 | 18:2 | 36:2 | 04:2 | 22L:2 | 13:1
flight rule = VFR:4 | IFR:6
delay code / [0-9]{2}
check type | maintenance check | maintenance check type = A Check:5 | B Check:2 | C Check:2 | D Check:1 | Daily:4
seat map | cabin layout | seat layout = 3-3:5 | 2-4-2:2 | 3-3-3:3 | 2-2:2
aircraft engine | aircraft engine type | turbine model | engine model = CFM56-7B | LEAP-1A | GE90-115B | Trent 700 |
    PW1100G
parking type = Garage:4 | Street:3 | Driveway:4 | Carport:2 | None:1
energy rating | energy class | energy label | energy efficiency rating | epc rating | energy efficiency class = A:2
    | B:4 | C:5 | D:4 | E:2 | F:1
furnished status | furnishing | furnished | furnishing status | furniture status = Furnished:4 | Unfurnished:5 |
    Partly Furnished:2
tenure | tenure type | ownership type = Freehold:6 | Leasehold:4 | Shared Ownership:1
exterior | exterior material | facade | siding = Brick:5 | Vinyl Siding:4 | Stucco:3 | Wood:2 | Stone:2
possession | possession date type = Immediate:4 | At closing:5 | 30 days after closing:3
view | view type | view from room = City:4 | Sea:3 | Garden:4 | Mountain:2 | Courtyard:3
defect | defect description | fault description = Scratched surface:4 | Loose fitting:3 | Cracked housing:3 | Wrong
    color:2 | Missing screw:3 | Bent frame:2
machine type | equipment type machine | machine category = CNC Mill:4 | Lathe:4 | Press:3 | Welder:2 | Injection
    Molder:3 | Laser Cutter:2
material grade | steel grade | alloy | alloy grade = 304 Stainless:4 | 6061-T6:4 | A36:3 | 316L:3 | 4140:2
process name | manufacturing process | production process | process step | operation name = Cutting:4 | Welding:4 |
    Painting:3 | Assembly:5 | Heat Treatment:2 | Packaging:3 | Grinding:2
quality grade | product grade = A:6 | B:3 | C:1
scrap reason | rejection reason quality | reject reason | scrap cause = Dimension out of tolerance:4 | Surface
    defect:4 | Material fault:2 | Setup error:2 | Contamination:1
token name | coin name | cryptocurrency | crypto asset = Bitcoin:4 | Ether:4 | Solana:2 | Cardano:2 | Polygon:1 |
    Litecoin:2
wallet type = Hot:5 | Cold:2 | Hardware:3 | Custodial:2
crypto exchange | exchange name crypto | trading venue = Northbit:3 | Coinharbor:3 | BlockTrade:2 | OpenLedger X:2
consensus mechanism | consensus | consensus algorithm = Proof of Stake:5 | Proof of Work:3 | Proof of Authority:1
liquidity pool | pool pair | trading pair | currency pair | market pair | market symbol = BTC/USDT:4 | ETH/USDT:4 |
    ETH/BTC:3 | SOL/USDC:2 | ADA/USDT:1
card type | payment card type = Visa:5 | Mastercard:4 | Amex:1 | Discover:1
account type bank | bank account type | account type = Checking:5 | Savings:4 | Business:2 | Money Market:1
ticket type | admission type | ticket category | ticket class = Adult:6 | Child:3 | Senior:2 | Student:2 | VIP:1
membership type | membership level | membership tier | member type | membership plan = Basic:5 | Standard:5 |
    Premium:3 | Family:2 | Student:2
vehicle type | vehicle class | vehicle category | type of vehicle = Sedan:4 | SUV:4 | Truck:3 | Van:3 | Motorcycle:1
    | Bus:1
road type | road class = Highway:3 | Arterial:3 | Local:5 | Rural:2
road condition = Dry:6 | Wet:3 | Icy:1 | Under repair:1
alarm type | alert type | alert category = Intrusion:3 | Fire:2 | Low Battery:4 | Offline:3 | High Temperature:3
sensor type | type of sensor = Temperature:5 | Humidity:4 | Motion:3 | Pressure:2 | Light:2
document type | type of document = Invoice:4 | Contract:4 | Passport:2 | Certificate:2 | Report:3 | ID Card:2
event type | type of event = Conference:3 | Workshop:3 | Concert:2 | Wedding:2 | Meeting:3
customer type | client type | type of customer = Individual:7 | Business:4 | Government:1
contact type | contact category = Customer:5 | Supplier:2 | Partner:2 | Lead:3
address type | type of address = billing:4 | shipping:4 | home:3 | work:2
phone type = mobile:6 | home:3 | work:3
email type = personal:5 | work:5
payment type | type of payment = Card:6 | Bank Transfer:4 | Cash:2 | Check:1
discount type | promotion type | type of discount = Percentage:6 | Fixed Amount:4 | Buy One Get One:1 | Free
    Shipping:2
tax type = VAT:4 | Sales Tax:4 | Income Tax:2 | Property Tax:1
equipment type | type of equipment | equipment category = Forklift:3 | Generator:3 | Pump:3 | Compressor:2 |
    Ladder:2 | Scanner:2
maintenance type | type of maintenance | service category = Preventive:5 | Corrective:4 | Inspection:3 | Emergency:1
test type | type of test | exam type = Written:4 | Oral:2 | Practical:3 | Online:3
question type = Multiple Choice:5 | True/False:3 | Short Answer:3 | Essay:1
job type | type of job | work type | employment kind = Full-time:6 | Part-time:3 | Contract:2 | Temporary:1
leave type | absence type | type of leave = Vacation:6 | Sick:4 | Personal:2 | Parental:1 | Unpaid:1
expense type | type of expense | cost type | cost category = Travel:4 | Meals:4 | Supplies:3 | Software:2 |
    Lodging:3
building type | type of building | building class = Office:4 | Residential:5 | Warehouse:2 | Retail:3 | School:1
land use | land use type | land cover = Residential:4 | Agricultural:3 | Commercial:3 | Forest:2 | Industrial:1
water body type | body of water | water body = Lake:3 | River:4 | Reservoir:2 | Pond:2 | Bay:1
specimen type | specimen = Blood:5 | Urine:4 | Swab:3 | Tissue:2 | Saliva:2
procedure type = Diagnostic:4 | Surgical:3 | Preventive:3 | Therapeutic:3
visit type | appointment type | encounter type | consultation type = Initial:3 | Follow-up:5 | Routine:4 | Urgent:1
    | Telehealth:2
vaccine type = mRNA:3 | Inactivated:3 | Live Attenuated:2 | Subunit:2
meal | meal name type = Breakfast:3 | Lunch:4 | Dinner:5
diet type | type of diet | diet plan = Regular:5 | Low Sodium:2 | Diabetic:2 | Vegetarian:3 | Gluten-Free:1
animal type | type of animal | animal category | livestock type = Dog:4 | Cat:4 | Horse:2 | Cow:2 | Rabbit:1 |
    Sheep:2
plant type | type of plant | plant category = Tree:3 | Shrub:3 | Perennial:4 | Annual:3 | Herb:2
soil texture = Sandy:3 | Loamy:5 | Clay:3 | Silty:1
fabric | fabric type | textile | fiber content = Cotton:5 | Wool:3 | Linen:2 | Polyester:3 | Silk:1 | Denim:1
wood type | timber type | wood species = Oak:4 | Pine:4 | Maple:3 | Walnut:2 | Birch:2
paint type | paint color type = Acrylic:4 | Oil:3 | Latex:3 | Enamel:1
medium | art medium | artwork medium = Oil on canvas:4 | Watercolor:3 | Acrylic:3 | Bronze:1 | Photograph:2
crime category | case category | category crime = Property:4 | Violent:2 | Traffic:3 | Drug:2 | Fraud:2
severity class | triage level | acuity level = 1:1 | 2:2 | 3:5 | 4:4 | 5:2
tag number animal | dam tag | sire tag | parent tag | animal tag | tag number livestock | leg band /
    [A-Z]{2}[0-9]{4}
"""
