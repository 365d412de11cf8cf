"""Words of services, clubs, offices and workshops: what stands in the columns of those who run them."""

from __future__ import annotations

WORDS = """
[]
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
    lease and marked open points.:3 | Call with the client about the schedule.:4 | Drafted the reply to the motion.:3 |
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
script | ad script | spot script | copy | ad copy = This weekend only: everything in the garden center is half off.:2 |
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
teacher comment | teacher remark = A pleasure to have in class, well done.:3 | Works hard and helps others.:4 | Needs to
    hand in homework on time.:3 | Has made good progress in reading this term.:4 | Should ask more questions in
    class.:3
"""
