"""Words of services, clubs, offices and workshops: what stands in the columns of those who run them."""

from __future__ import annotations

WORDS = """
[]
blood pressure | bp | blood pressure reading | bp reading / (10[5-9]|1[1-3][0-9])/(6[5-9]|7[0-9]|8[0-8])
performance score | performance rating | appraisal score | evaluation rating ~ 1.8 3.6 5 1
sphere | sphere od | sphere right | sphere left | sph ~ -7.5 -1.75 4.5 2
cylinder od | cylinder right | cylinder left | cyl ~ -2.5 -0.75 0 2
axis od | axis | axis right | axis left ~ 5 90 180
pd mm | pupillary distance ~ 54 63 72 1
lift total | lift count | number lift ~ 6 14 40
lift open ~ 2 9 24
avalanche risk | avalanche level | avalanche danger = 1:3 | 2:5 | 3:4 | 4:1
age category | age class | age band | fare category = Adult:6 | Child:3 | Senior:2 | Youth:2
bleed | bleed mm | print bleed = 3:6 | 5:2 | 2
paper stock | paper type | stock paper | cover stock = Matte Coated:4 | Gloss Coated:4 | Uncoated:3 | Recycled:2 |
    Cardstock:3
finishing | print finishing | finishing option | binding type = Saddle Stitch:3 | Matte Lamination:4 | Spot UV:2 |
    Die Cut:2 |
    Folding:3 | None:3
artwork file | artwork | print file | design file | layout file = flyer-spring.pdf:4 | poster-a2-final.pdf:3 |
    menu-v3.pdf:3 |
    logo-outline.ai:2 | brochure-8p.pdf:3 | banner-200x80.eps:2
ink color | print color | color mode | color count print = 4/4:4 | 4/0:4 | 1/1:2 | 1/0:2
credit used | credit spent ~ 1 3 12
topic covered | content covered | material covered | lesson topic = Fractions and decimals.:4 | Reading
    comprehension.:3 | Linear
    equations.:4 | Essay structure.:3 | Past tense verbs.:3 | Cell division.:2
homework assigned | homework | assigned homework | assignment given = Pages 42 to 45, all odd numbers.:4 | Read
    chapter three and
    write five questions.:3 | Finish the worksheet on ratios.:3 | Learn the new words.:3 | None this week.:2
original creditor | creditor | creditor name @ banks.name
condition summary = Packed powder, most runs groomed.:4 | Fresh snow overnight, soft and
    deep.:3 | Icy in the
    morning, softer by noon.:3 | Thin cover on lower slopes.:2
cefr level | cefr | language level cefr = A1:3 | A2:4 | B1:5 | B2:4 | C1:2 | C2:1
iso | iso value | iso speed | iso setting | film speed = 100:4 | 200:3 | 400:5 | 800:3 | 1600:2 | 3200:1
stair flight | flight of stair | number stair ~ 0 1 6
horse name | racehorse name | pony name = Midnight Star:3 | Copper King:3 | Bella Luna:3 | Thunder Ridge:2 | Silver
    Belle:2 |
    Northern Light:2 | Maple Sugar:2 | Storm Chaser:2 | Juniper:3 | Captain Jack:2
boat name | yacht name | vessel name | sailboat name = Second Wind:3 | Sea Breeze:3 | Serenity:3 | Blue Horizon:2 |
    Kingfisher:3 |
    Lady Anne:2 | Restless:2 | Northern Star:2 | Windchaser:3
height hand | hand height ~ 12 15.4 18 1
power amp | shore power amp | service amp = 30:5 | 50:4 | 100:2 | 20:1
camera body | camera model | camera = Canon EOS R6:4 | Nikon Z6 II:4 | Sony A7 IV:4 | Fujifilm X-T5:3 | Canon EOS 5D:2
target table | source table | destination table | staging table | table name database = analytics.orders:3 |
    staging.customers:3
    | warehouse.fact_sales:3 | public.events:3 | marts.daily_revenue:2 | raw.payments:2
job name etl | etl job | etl job name | batch job name | data pipeline name = load_orders:3 | sync_customers:3 |
    daily_revenue:3 |
    dedupe_contacts:2 | export_invoices:2 | refresh_inventory:2
food item | food name | food eaten | food | meal item @ foods.name
photo path | picture path | thumbnail path | image file path = /uploads/2025/03/lunch-2041.jpg:3 |
    /uploads/2025/07/img-8812.jpg:3
    | /photos/2024/11/plate-17.jpg:3 | /media/2025/01/photo-455.png:2
price per cycle | cycle price | price per load | price per wash | vend price ~ 1.5 3 8 2
spin rpm | spin speed = 800:2 | 1000:4 | 1200:5 | 1400:2
capacity lb | load capacity lb | drum capacity ~ 18 35 80
package price | shoot price | session price ~ 150 640 4200 2
aye count | nay count | abstention ~ 1 42 99
hull id | hull number | hin / [A-Z]{3}[0-9]{5}[A-L][0-9]3[0-9]{2}
pain scale | pain score | pain level | pain rating = 0:5 | 1:2 | 2:3 | 3:4 | 4:3 | 5:2 | 6:2 | 7 | 8
fall risk score | fall score | morse score | braden score ~ 5 35 95
fine amount | citation fine ~ 10 45 350 2
dtc code | dtc | trouble code | fault code obd | obd code / P0[0-4][0-9]{2}
tire dot code | dot code / [A-Z]{2}[A-Z0-9]{2}[A-Z]{3}[0-5][0-9]2[0-5] / [A-Z0-9]{8}
axle position | tire position | wheel position = Front left:4 | Front right:4 | Rear left:4 | Rear right:4
best of | match format number = 1:3 | 3:6 | 5:4
patch version | game version | client version | rom version / [1-9]\\.[0-9]\\.[0-9] / [1-9]\\.[0-9]
code status | resuscitation status = Full Code:8 | DNR:2 | DNR/DNI:1 | Limited:1
diet order | diet ordered = Regular:5 | Low Sodium:3 | Clear Liquids:2 | Diabetic:3 | Soft:2 | NPO:1
course number = 1:5 | 2:5 | 3:3
transfer fee | wire fee | swift fee | remittance fee ~ 5 22 60 2
purpose of payment | payment purpose | transfer purpose | remittance information | purpose transfer = Invoice 4417:4
    | Rent
    for March:3 | Consulting services:3 | Family support:2 | Tuition fees:2 | Purchase of equipment:2 | Loan
    repayment:2
agent extension | desk extension | office extension | internal extension / [1-9][0-9]{3}
csat | csat score | customer satisfaction | satisfaction score = 1 | 2 | 3:3 | 4:6 | 5:7
nps | nps score | net promoter score = 0 | 3 | 5 | 6:2 | 7:3 | 8:5 | 9:6 | 10:5
valid day | validity day | offer valid day | quote valid day = 14 | 30:6 | 45:2 | 60:4 | 90:3
affected host | target host | source host | remote host | scanned host | affected system | affected server
    / (web|db|api|mail)-[0-9]{2}\\.example\\.com
issue found | problem found | fault found | deficiency | deficiency found = Lamp does not switch on.:3 | Handle is
    loose.:3
    | Stain that could not be removed.:3 | None.:6 | Slow drain.:2 | Small crack at the edge.:2
supply used | material used | consumable | consumable used = Gloves, cleaner, two cloths:3 | Detergent, bin
    bags:3 | Towels, soap:3 | Tape, screws:2 | Filter, sealing ring:2
mfa method | mfa type | two factor method | second factor | authentication factor = totp:5 | sms:3 | push:4 |
    webauthn:2
    | none:3
funding program | grant program | program name | scheme name = Young Researchers Fund:3 | Community Health Program:3 |
    Clean Water Initiative:2 | Arts for All:2 | Innovation Voucher:2 | Regional Growth Fund:2
scope of work | work scope = Remove the old roof and install new shingles.:3 | Paint the interior of two floors,
    ceilings
    included.:3 | Supply and install electrical wiring for the new wing.:3 | Excavate and pour the foundation.:2 |
    Replace all windows on the north side.:2
hair length = short:4 | medium:5 | long:4
color formula | hair color formula | mixing formula = 6N + 20 vol:3 | 7.3 gold, 30 min:2 | 5A + 10 vol:2 | 8.1 ash, 20
    vol:3 | 9V toner, 10 min:2
subject heading = Gardening:3 | World War, 1939-1945:3 | Cooking:3 | Detective stories:3 | Astronomy:2 | Child
    psychology:2 | Local history:2
service name | service | service provided | service type | service offered | service description short =
    Consultation:4
    | Installation:3 | Repair:4 | Cleaning:3 | Inspection:3 | Delivery:2 | Maintenance:3
vendor type | supplier type | vendor category | contractor type = Supplier:4 | Contractor:3 | Service Provider:4 |
    Distributor:2 | Consultant:2
labor rate | shop rate ~ 75 125 220 2
cost per watt | price per watt ~ 2 3 4.6 2
annual output | annual production | yearly output | yearly production | annual yield energy ~ 3200 9400 48000
lot name | parking lot | parking lot name | garage name | car park = Main Street Garage:3 | Station Lot:3 | Lot B:3 |
    Harbor Parking:2 | Airport Long-Term:2 | Market Square Garage:3 | Lot 7:2
mash temperature ~ 63 67 72 1 c
fermentation temperature ~ 10 19 24 1 c
incentive amount | incentive ~ 400 4200 24000 2
load factor | capacity factor | occupancy factor | utilization factor | diversity factor ~ 0.42 0.79 0.98 3
loinc | loinc code / [1-9][0-9]{3,4}-[0-9]
audio file | audio file name | audio filename | recording file | sound file = sunday-morning.mp3:3 |
    episode-014.mp3:3 |
    interview-take2.wav:2 | evening-talk.mp3:3 | recording-0412.m4a:2 | lesson-07.mp3:2
video file | video file name | video filename | clip file = opening-talk.mp4:3 | product-tour.mp4:3 |
    lesson-03.mov:2 |
    webinar-2025-03.mp4:2 | trailer-final.mp4:2
log file | log file name | log filename | logfile = app-2025-03-14.log:3 | worker-02.log:3 | access.log:3 |
    import-0718.log:2 | error.log:2
resolution type | resolution code | close code = Fixed:5 | Duplicate:2 | Won't Fix:1 | No Action:2
trigger | trigger type | trigger event | triggered by type | trigger source = push:5 | pull_request:4 | schedule:3 |
    manual:3 | tag:1 | webhook:1
hvac mode | thermostat mode | climate mode | ac mode | heating mode = heat:4 | cool:4 | auto:4 | off:1 | eco:1
am pm | am or pm | meridiem | meridian = AM | PM
network technology | radio technology | access technology | network type mobile | network generation | cellular
    technology = 4G:6 | 5G:5 | 3G:1
puk | puk code | unlock code | pin unlock key / [0-9]{8}
animal tag | cow tag | ear tag | sheep tag | herd tag | cattle tag / US[0-9]{6} / [A-Z][0-9]{4}
asset tag | equipment tag | inventory tag | property tag | tree tag | valve tag | device tag | tool tag
    / [A-Z]{2}-[0-9]{5} / [A-Z][0-9]{4}
tvoc | tvoc ppb | voc ~ 20 180 1200
somatic cell ~ 40000 180000 900000
standing charge | daily standing charge | standing charge day | daily charge meter ~ 0.15 0.5 1.2 4
matter title | matter name | case title | case caption | case name legal = Hartley v. Monroe Logistics:2 | Estate of
    Margaret Ellison:2 | Lakeview Holdings Lease Review:2 | Carter v. Summit Insurance:2 | Merger of Alder and
    Birch Foods:2 | In re Northgate Partners:2 | Dawson Employment Claim:2 | Riverbend Zoning Appeal:2 | Pine Street
    Property Purchase:2 | Sanders Trademark Filing:2
time narrative | work narrative | narrative billing | time entry narrative | time entry description = Reviewed the
    lease and marked open points.:3 | Call with the client about the schedule.:4 | Drafted the reply to the
    motion.:3 |
    Prepared exhibits for the hearing.:3 | Researched case law on damages.:3 | Revised the settlement agreement.:3 |
    Attended the status conference.:2 | Correspondence with opposing counsel.:3
show note | episode note = We talk about first jobs, late trains and what makes a good question.:3 | A listener
    asks how to start over, and our guest has three answers.:3 | Links to the books and studies that were mentioned
    are below.:3 | Recorded live in front of a small audience.:2 | Part two of our conversation about cities and
    noise.:2 | Our guest explains what ten years at sea taught her.:2
radio band | broadcast band | tuner band | waveband = FM:8 | AM:4
polling place | polling location | polling station | voting location | vote center = Lincoln Elementary School:3 |
    Public Library, Main Branch:3 | St. Mark's Parish Hall:3 | Community Center Gym:4 | Fire Station No. 4:2 | Town
    Hall:3 | Roosevelt High School:3 | Senior Center:2
yes vote | no vote | vote yes | vote for | vote against | approve vote | reject vote | ballot counted | ballot
    returned | aye | nay ~ 900 14000 160000
slogan | station slogan | motto | tag line = Every day a little better:2 | Made for the moment:2 | Close to
    home:2 | Where good things begin:2 | Always on your side:2 | Simply well made:2 | The sound of the city:1 | Better
    together:2
gallery | gallery number | gallery room | exhibit room | exhibition room = Gallery 1:3 | Gallery 4:3 | Gallery 7:3 |
    East Wing:2 | West Wing:2 | Gallery 12:2
object name | artifact name | artifact | museum object | artefact = Amphora:3 | Ceremonial Mask:3 | Bronze
    Figurine:3 | Carved Panel:2 | Silver Brooch:2 | Painted Bowl:3 | Ivory Comb:2 | Woven Basket:2 | Stone Relief:2 |
    Glass Bead Necklace:2 | Iron Dagger:1 | Clay Tablet:2
equipment needed | equipment required gym = Yoga mat:4 | Dumbbells, mat:4 | Resistance bands:3 | None:3 | Kettlebell:2
    | Bike shoes, towel:2

bus capacity | coach capacity | minibus capacity ~ 16 52 84

[usage, sim, cell, mobile, tower, telecom, subscriber, antenna]
technology | radio | bearer | network = 4G:6 | 5G:5 | 3G:1 | LTE:2

[garment, laundry, drycleaning, cleaner]
care instruction | instruction | washing instruction | cleaning instruction = Dry clean only.:4 | Cold wash, hang
    to dry.:4 | Hand wash, do not wring.:3 | Press on low heat with a cloth.:3 | Steam only, keep away from direct
    sunlight.:2 | Wash separately at 30 degrees.:3
special request | special instruction | request | customer request = No starch in the collar, please.:4 | Please
    mend the loose button.:3 | Ready by Friday morning, if possible.:3 | Fold the shirts instead of hanging them.:3 |
    Remove the stain on the left cuff.:3 | Leave the bag with the doorman.:2
bag count | piece count | garment count | item count ~ 1 4 18

[radio, station, broadcast, broadcaster, spot, airtime, airplay]
call sign | callsign | call letter / [KW][A-Z]{3} / [KW][A-Z]{2}
band = FM:8 | AM:4
format | station format | music format | programming format = Adult Contemporary:3 | Classic Rock:3 | News/Talk:4 |
    Country:3 | Top 40:3 | Jazz:2 | Public Radio:2 | Sports Talk:2
script | ad script | spot script | copy | ad copy = This weekend only: everything in the garden center is half
    off.:2 |
    Hungry? Stop by Harbor Grill, open until midnight.:2 | Call today for your free estimate. You will be glad you
    did.:2 | Nobody knows your car like Miller Auto on Oak Street.:2 | Tickets go on sale Friday at ten. Do not miss
    it!:2
slogan | motto | tagline = The Sound of the Valley:3 | All Hits, All Day:3 | Your News, Your Town:3 | More Music, Less
    Talk:3 | Where the City Wakes Up:2
listener | listener count | audience ~ 900 24000 600000

[program, show, radio, broadcast]
duration | duration min | length min | runtime ~ 15 60 180 0 minute
air on | broadcast day | air day = Monday | Tuesday | Wednesday | Thursday | Friday | Saturday | Sunday

[spot, commercial, ad, advertiser]
advertiser | advertiser name | sponsor name @ companies.name

[dental, tooth, dentist, periodontal]
condition | tooth condition | finding | status = Caries:4 | Filling:5 | Crown:3 | Healthy:6 | Missing:2 | Fracture:1 |
    Root canal:2
pocket depth | probing depth | pocket depth mm ~ 1 2.8 7 1 mm
chair number | chair | operatory = 1 | 2 | 3 | 4 | 5 | 6

[gym, fitness, workout, yoga, studio, club, membership, trainer, measurement]
class name | class title | session name = Yoga Flow:4 | Spin 45:4 | Pilates Core:3 | HIIT Express:4 | Body Pump:3 |
    Zumba:3 | Boxing Basics:2 | Aqua Fit:2 | Stretch and Relax:2 | Bootcamp:2
studio | studio name | studio room | class room = Studio A:4 | Studio B:4 | Cycling Room:3 | Main Floor:2 | Pool:1
home club | home gym | club name | club location | gym location = Downtown:4 | Riverside:3 | Northgate:3 | Oak
    Street:3 | Harbor Point:2 | Airport Road:1
waist | waist cm ~ 62 86 130 1 cm
weight | weight kg | body weight ~ 45 76 135 1 kg

[body, athlete, wrestler, boxer, patient, vital]
weight | weight kg | body weight ~ 45 76 135 1 kg

[payslip, paycheck, payroll, paystub, pay]
hour worked | regular hour | total hour ~ 60 80 88 1
overtime hour ~ 0 4 18 1

[timesheet, time, billing]
rate | billing rate | hourly rate ~ 90 240 650 2

[school, student, report, card, pupil]
attendance day | day present | day attended ~ 60 82 90
conduct | behavior grade | effort | conduct grade = Excellent:4 | Good:6 | Satisfactory:4 | Needs Improvement:2
teacher comment | teacher remark = A pleasure to have in class, well done.:3 | Works hard and helps others.:4 |
    Needs to
    hand in homework on time.:3 | Has made good progress in reading this term.:4 | Should ask more questions in
    class.:3

[aircraft, airplane, airliner, helicopter, fleet]
manufacturer | aircraft manufacturer | make = Airbus:5 | Boeing:5 | Embraer:3 | Bombardier:2 | ATR:2 | Cessna:2

[flight, leg, airline, aircraft]
passenger count | passenger | passenger total | passenger number | number passenger ~ 24 132 320
block minute | block time | flight minute ~ 45 130 720 0 minute

[return, rma, refund, exchange]
reason code | return reason code | code reason = DAMAGED:4 | WRONG_ITEM:3 | WRONG_SIZE:4 | CHANGED_MIND:4 |
    NOT_AS_DESCRIBED:3 | ARRIVED_LATE:2
customer comment | comment | customer reason | reason detail = The box was open and one part is missing.:3 | It does
    not fit, the size runs small.:4 | The color is not what the picture shows.:3 | Stopped working after two days.:3 |
    I ordered the wrong one, sorry.:2 | It came too late for the party.:2

[dunning, payment, charge, retry, decline, invoice, subscription]
decline code | failure code | decline reason code = insufficient_funds:6 | card_declined:5 | expired_card:4 |
    do_not_honor:3 | incorrect_cvc:2 | processing_error:2 | lost_card:1
gateway response | processor response | response message | gateway message = Approved:8 | Insufficient funds:3 | Do
    not
    honor:2 | Card expired:2 | Invalid card number:1 | Try again later:1

[backer, pledge, reward, crowdfunding, campaign, fundraiser, kickstarter]
reward title | reward name | perk | perk name | pledge level | reward tier = Early Bird Edition:4 | Digital Copy:4 |
    Signed Print:3 | Supporter Thank-You:4 | Deluxe Box:3 | Two for Friends:2 | Meet the Makers:1
risk | risk and challenge | challenge = Printing may take longer than planned if the paper arrives late.:3 | Shipping
    prices could rise before the parcels leave.:3 | The mold for the second color still has to be tested.:2 | We have
    made smaller batches before, but never this many.:3
story | campaign story | our story | about project = It began with a sketch on a napkin and a year of evenings in the
    garage.:3 | We are two teachers who could not find the game we wanted to play.:3 | After forty prototypes, the
    lamp finally folds flat.:2 | Every family has a box of old photos, and this is for all of them.:2 | We grew up by
    the lake, and we want to keep it clean.:2

[backer, pledge, crowdfunding]
category = Technology:4 | Design:4 | Games:4 | Film:2 | Music:3 | Publishing:3 | Food:2

[reward]
title | name = Early Bird Edition:4 | Digital Copy:4 | Signed Print:3 | Supporter Thank-You:4 | Deluxe Box:3 | Two for
    Friends:2 | Meet the Makers:1

[specimen, sample, lab, phlebotomy]
container | container type | tube | tube type | vial = EDTA Tube:5 | Serum Separator Tube:4 | Citrate Tube:2 | Urine
    Cup:3 | Swab Kit:2 | Heparin Tube:2

[trade, trader, counterparty, hub]
commodity = Power:5 | Natural Gas:5 | Crude Oil:2 | Coal:1 | Carbon Allowances:2
book | trading book | portfolio = Power West:3 | Gas East:3 | Short-Term Power:3 | Renewables:2 | Hedging:2
hub | trading hub | delivery point | delivery hub | delivery location = North Hub:3 | West Hub:3 | South Hub:2 | East
    Zone:3 | Central Zone:2
settlement type | settlement = physical:5 | financial:5 | cash:2
volume mwh ~ 5 480 9000 2

[ad, ads, advertisement, creative, banner, adset]
format | ad format | creative format | creative type = image:5 | video:4 | carousel:3 | html5:2 | text:1
body | body text | copy | ad copy | primary text | ad text | description = Fresh coffee at your door every Friday, and
    the first bag is free.:3 | Built for rain, made for the city. Try it for thirty days.:3 | Your team's plans in one
    place, so nothing gets lost.:3 | Book now and save a quarter on every summer stay.:3 | Learn a language in ten
    minutes a day.:2

[concert, show, event, gig, festival, screening]
age restriction | age limit | age policy = All ages:6 | 16+:2 | 18+:4 | 21+:3

[maintenance, tenant, landlord, apartment, unit]
category | request category | issue category | issue type = Plumbing:5 | Electrical:4 | Heating:3 | Appliance:4 |
    Doors and Locks:2 | Pest Control:1
description | request description | issue description | problem = The kitchen faucet is dripping.:4 | No hot water
    since yesterday morning.:4 | The bedroom window does not close.:3 | The dishwasher stops in the middle of the
    cycle.:3 | The light in the hallway flickers.:3 | The bathroom drain is very slow.:3

[salon, stylist, barber, hair, spa, nail, beauty]
service | service name | treatment = Haircut:5 | Color and Cut:4 | Highlights:3 | Blow-dry:3 | Manicure:3 | Beard
    Trim:3 | Balayage:2 | Deep Conditioning:2
duration | duration min | service duration ~ 20 55 180 0 minute

[repair, vehicle, auto, car, garage, mechanic]
complaint | customer complaint | customer concern | concern | symptom = Grinding noise from the front left wheel when
    braking.:4 | Engine light came on yesterday.:4 | Air conditioning blows warm.:3 | Car pulls to the right at
    highway
    speed.:3 | Slow to start on cold mornings.:3 | Oil spots on the driveway.:2
diagnosis | finding | root cause | cause = Front brake pads worn to 2 mm.:4 | Weak battery, replaced under
    warranty.:3 |
    Leaking valve cover gasket.:3 | Faulty oxygen sensor.:3 | Low refrigerant, slow leak at the condenser.:2 | Worn
    tie rod end.:2

[parking, garage, lot]
rate per hour | hourly rate | price per hour ~ 1 3 9 2
amount charged | amount | fee | total | charge ~ 2 11 60 2
spot | space | stall / [A-F][0-9]{2}

[blood, donor, donation, bag]
volume ml | volume | collected volume | bag volume = 450:8 | 500:3 | 470:2
pulse | pulse bpm ~ 52 74 98

[wedding, event, planner]
vendor type | type | category = Catering:4 | Photography:4 | Flowers:3 | Music:3 | Venue:2 | Cake:2

[shoot, scene, film, production, call]
page | page count ~ 0.4 3.6 8 2
location = Old Mill, Stage 3:2 | Harbor Warehouse:3 | Riverside Diner:3 | Stage 5:4 | County Courthouse:2 | Elm Street
    House:3
catering count ~ 18 64 180

[library, patron, catalog, borrower]
title @ books.title

[job, posting, vacancy, requisition, opening, hiring]
headcount | head count | opening count = 1:8 | 2:4 | 3:2 | 5:1

[interview, interviewer, candidate]
round | round number | interview round = 1:6 | 2:5 | 3:3 | 4:1
recommendation | decision | hiring recommendation = Strong Hire:2 | Hire:5 | No Hire:3 | Strong No Hire:1
feedback | interview feedback | comment = Clear answers, and a good example of a hard deadline.:3 | Solid basics,
    but little
    experience with larger teams.:3 | Asked good questions about the role and the roadmap.:3 | Struggled with the
    design
    task, recovered well.:2 | Would fit the team, references are still to be checked.:2

[call, caller, agent, queue, contact]
queue name | queue | skill = Billing:4 | Technical Support:4 | Sales:3 | Retention:2 | New Accounts:2
recording url | recording link | audio url = https://cdn.example.com/calls/7f31c0a2.mp3 |
    https://cdn.example.com/calls/19be04d7.mp3 | https://cdn.example.com/calls/a40c55e1.mp3 |
    https://cdn.example.com/calls/c8d2f9b3.mp3

[module, lesson, course, lms, curriculum]
content type | module type | lesson type | material type = video:5 | article:3 | quiz:3 | assignment:2 | live
    session:1

[login, signin, authentication, auth]
failure reason | fail reason | reason = Wrong password:6 | Unknown user:3 | Account locked:2 | Code expired:2 |
    Too many attempts:2

[watch, watching, viewing, viewer, streaming]
title | title watched | program @ movie_titles.title

[grant, research, proposal, investigator]
institution | host institution | applicant institution | affiliation @ universities

[volunteer, shift]
role | volunteer role | duty = Greeter:3 | Food Server:4 | Driver:2 | Registration Desk:3 | Setup Crew:3 | First
    Aid:1 |
    Tutor:2

[cleaning, housekeeping, housekeeper]
cleaning type | type | service type = Stayover:5 | Checkout:5 | Deep Clean:2 | Turndown:2

[vital, patient, nurse, triage, observation, encounter, icu]
response rate | respiratory rate | respiration | breath rate ~ 12 16 24
height | height inch ~ 59 67 76 1 inch
weight | weight lb | weight lbs ~ 105 172 290 1 lb

[kitchen, restaurant, table, dining, menu, waiter]
server | server name | waiter | waitress @ people.full_name.last_name
station | kitchen station | line station = Grill:4 | Fry:3 | Saute:3 | Salad:3 | Pastry:2
special instruction | special request | modification | note = No onions, please.:4 | Dressing on the side.:4 | Well
    done.:3 | Gluten-free bread.:2 | Extra napkins.:2 | Nut allergy at the table.:2

[telematics, trip, vehicle, truck, ride, driver, obd]
event type | event | event name = harsh_braking:4 | speeding:4 | ignition_on:3 | ignition_off:3 | idling:3 |
    harsh_acceleration:2 | geofence_exit:1

[find, artifact, artefact, museum, archaeology, excavation, trench, dig]
period | era | dating | age | epoch = Bronze Age:3 | Iron Age:4 | Roman:4 | Early Medieval:3 | Late Medieval:3 |
    Neolithic:2
object type | artifact type | find type = Pottery sherd:5 | Coin:3 | Brooch:3 | Nail:3 | Bead:2 | Bone comb:2 | Loom
    weight:2
material | fabric = Ceramic:5 | Bronze:3 | Iron:4 | Bone:3 | Glass:2 | Stone:3 | Silver:1
description | note = Rim fragment with traces of red slip.:4 | Nearly complete, broken at the handle.:3 | Worn on
    one side,
    the other shows a head in profile.:3 | Small fragment, decorated with two grooves.:3 | Found next to the hearth,
    blackened by fire.:2
condition = Complete:2 | Fragment:6 | Corroded:3 | Worn:3 | Burnt:1

[permit, building, zoning, inspection]
work type | project type | type of work = New Construction:4 | Alteration:5 | Addition:3 | Demolition:1 | Roofing:3 |
    Electrical:3
description | work description | project description = Replace the roof of a single-family house.:3 | Build a deck
    behind
    the house, 20 by 12 feet.:3 | Convert the attic into a bedroom.:3 | Install a 6 kW solar system on the garage.:2 |
    Remodel the kitchen and move one wall.:3

[post, story, feed, reel, social, tweet]
media type | post type | content type = image:5 | video:4 | carousel:2 | text:3

[slip, dock, marina, berth, harbor, pier]
depth | depth ft | water depth ~ 6 10 24 1 ft
length | length ft | slip length ~ 24 38 90 0 ft
beam | beam ft ~ 9 14 24 1 ft
dock | pier = A:4 | B:4 | C:3 | D:2

[boat, yacht, sailboat]
length | loa | loa ft ~ 16 34 90 1 ft
draft | draft ft ~ 1.5 4 9 1 ft

[bill, legislation, chamber, parliament, legislature, senate, resolution]
short title | title | bill title = Clean Rivers Act:3 | Rural Broadband Act:3 | School Meals Act:3 | Road Safety
    Amendment:3 | Small
    Business Relief Act:2 | Public Records Act:2 | Housing Standards Amendment:2
sponsor | bill sponsor | cosponsor | author | introduced by @ people.full_name.last_name
chamber | house = House:5 | Senate:4
aye | nay | yes vote | no vote ~ 4 48 96
summary | bill summary | description = Sets limits for discharge into rivers and funds monitoring.:3 | Extends the
    tax credit
    for small firms by three years.:3 | Requires schools to offer a hot meal every day.:3 | Lowers the speed limit
    near
    playgrounds.:3 | Opens public records within thirty days of a request.:2
session | legislative session = 2023-2024:3 | 2025-2026:4
status | bill status | stage = Introduced:5 | In Committee:5 | Passed House:3 | Passed Senate:2 | Enacted:3 | Vetoed:1

[washer, dryer, laundromat, laundry]
state | status = idle:5 | running:5 | out_of_order:1 | door_open:1

[horse, stable, pony, equine]
coat color | color = Bay:5 | Chestnut:5 | Gray:3 | Black:2 | Palomino:2 | Pinto:1

[job, etl, pipeline, dag]
job name = load_orders:3 | sync_customers:3 | daily_revenue:3 | dedupe_contacts:2 | export_invoices:2 |
    refresh_inventory:2
row read | record read | row extracted ~ 400 24000 900000

[pest, exterminator, treatment]
pest type | pest | target pest = Ants:4 | Cockroaches:4 | Termites:3 | Mice:3 | Bed Bugs:2 | Wasps:2 | Spiders:2

[catch, angler, fishing, fish]
weight | weight kg ~ 0.2 2.2 24 2 kg
length | length cm ~ 12 42 130 1 cm

[desk, coworking, hotdesk]
day rate | daily rate | price per day ~ 12 28 60 2
desk code | desk | desk number / [A-D][0-9]{2}

[snow, weather, dive, ski]
visibility = Good:6 | Moderate:3 | Poor:2

[print, press, printing]
color | ink = 4/4:4 | 4/0:4 | 1/1:2 | 1/0:2

[charging, charger, ev]
stop reason = Completed by driver:6 | Battery full:4 | Time limit reached:2 | Connection lost:1 | Emergency stop:1
"""
