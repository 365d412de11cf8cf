"""How much, how far, how many: what is usual for what is measured and counted in many trades."""

from __future__ import annotations

WORDS = """
[]
tax credit | tax credit amount ~ 200 2600 14000 2
teu | teu capacity | container capacity ~ 90 4200 22000
port due | harbor due | pilotage fee | berth fee ~ 400 6200 90000 2
wing area ~ 10 122 840 1 sqm
service ceiling | max altitude | operating ceiling | flight level altitude ~ 12000 35000 45000 0 ft
engine count | number engine = 1:2 | 2:8 | 4:2
landing cycle | flight cycle | cycle since new ~ 200 9000 60000
aircraft range | flight range | max range ~ 900 5200 16000 0 km
cockpit crew | pilot count | flight crew count = 2:9 | 3:1
cabin crew | cabin crew count = 2 | 4:4 | 6:3 | 8:2
fuel burn | flight fuel | block fuel ~ 900 9000 140000 0 kg
payload ~ 50 2400 40000 0 kg
draft | draught ~ 1.5 8 22 1 m
beam ~ 2.5 18 60 1 m
freeboard ~ 0.5 3 12 1 m
tire tread | tread depth ~ 1.6 6 16 1 mm
tire size = 205/55R16 | 225/45R17 | 195/65R15 | 265/70R17
axle load ~ 1.2 7 13 1 ton
engine hour | operating hour | machine hour | running hour ~ 20 3200 24000
average mpg | mpg | fuel economy ~ 14 28 58 1
average daily rate | revpar ~ 45 130 600 2
breakfast price | breakfast fee ~ 6 16 45 2
cancellation hour | notice hour = 24:5 | 48:4 | 72:2 | 12:1
contingency | contingency percent ~ 20 33 40 1
hearing count | number hearing | witness count | number witness ~ 0 3 20
sentence month | sentence length month ~ 3 24 240
settlement offer | offer settlement ~ 1500 28000 600000 2
filing fee ~ 40 160 900 2
row spacing ~ 15 50 110 0 cm
plant spacing ~ 5 28 120 0 cm
seeding rate | sowing rate ~ 8 60 220 1
yield per hectare | yield hectare | crop yield hectare ~ 1.2 5 60 1
yield per acre ~ 20 90 240 1
brix ~ 8 18 28 1
nitrogen | nitrogen level ~ 5 28 120 1
phosphorus | phosphorus level | potassium | potassium level ~ 5 42 260 1
organic matter | organic matter percent ~ 0.8 3.2 9 1
day to harvest | day to maturity | maturity day ~ 45 85 160
milk yield | daily milk | milk production | milk volume ~ 6 26 52 1
fat percent | milk fat | milk fat percent | butterfat ~ 2.8 3.9 5.4 2
protein percent | milk protein ~ 2.7 3.3 4.1 2
somatic cell count | scc ~ 20000 160000 900000
lactation number | parity | lactation = 1:4 | 2:4 | 3:3 | 4:2 | 5:1
calving interval | calving interval day ~ 340 390 480
daily gain | average daily gain ~ 250 850 1600 0 g
feed intake | daily feed | feed amount | feed consumed ~ 2 14 28 1 kg
egg count | egg laid | egg collected | daily egg ~ 12 220 4000
litter size = 1 | 2:2 | 3:3 | 4:4 | 5:4 | 6:3 | 7:2 | 8:1
body condition score | body condition | bcs = 3 | 4:3 | 5:5 | 6:3 | 7:2 | 8
vaccination count | dose received | vaccine count = 0 | 1:2 | 2:4 | 3:4 | 4:2
tilt | tilt angle | tilt deg | panel tilt ~ 10 30 45 0
azimuth ~ 90 180 270 0
irradiance | solar irradiance | solar radiation | global radiation ~ 20 480 1050 0
blade pitch | pitch angle ~ -2 8 90 1
rotor rpm | rotor speed ~ 4 12 22 1
cut in speed | cut in wind speed ~ 2.5 3.4 4.5 1
cut out speed | cut out wind speed = 20.0 | 22.0:2 | 25.0:6
turbine rated power | rated power turbine ~ 800 2900 8000 0 kw
rotor diameter ~ 40 110 220 0 m
hub height ~ 40 95 165 0 m
degradation | annual degradation | degradation rate | degradation percent year ~ 0.2 0.5 1.2 2
open circuit voltage ~ 28 44 60 1
short circuit current ~ 5 10 18 2
inverter temperature | nacelle temperature | bearing temperature | motor temperature | winding temperature ~ 28 52
    92 1 c
number claim year | claim free year | number claim bonus year ~ 0 4 20
driver age | age of driver | insured age ~ 18 42 82
policyholder age | applicant age | respondent age | client age ~ 18 44 88
annual mileage | mileage per year | yearly mileage ~ 3000 11500 32000
loss ratio ~ 0.1 0.62 1.4 2
class average | average mark | mean score | average grade ~ 52 74 93 1
std device | standard deviation | score std ~ 2 9 24 1
kd ratio | kill death ratio ~ 0.3 1.1 4 2
cooldown | cooldown second | cooldown time ~ 1 12 120
respawn | respawn second | respawn time ~ 3 20 120
damage dealt | total damage | damage done ~ 120 9400 120000
healing done ~ 0 4200 80000
od 600 | absorbance | optical density ~ 0.05 0.7 2.4 3
ct value | ct | cq value ~ 14 25 38 1
centrifuge g | g force | rcf | centrifugal force = 300:2 | 500:2 | 1000:3 | 3000:3 | 10000:2 | 16000:1
pcr cycle | cycle count pcr | amplification cycle = 25 | 30:4 | 35:4 | 40:3
molecular weight | molecular mass ~ 90 420 150000 1
concentration ng ul | dna concentration | rna concentration ~ 5 120 900 1
pipette volume | sample volume | aliquot volume | injection volume ~ 5 120 1000 0 ul
dilution factor | dilution = 1:3 | 2:3 | 5:3 | 10:5 | 20 | 50:2 | 100:3
incubation hour | incubation time hour = 1 | 2:2 | 4:2 | 12:2 | 18 | 24:4 | 48:3
dissolved oxygen ~ 3 8.4 14 1
conductivity | electrical conductivity ~ 50 480 2400 0
nitrate | nitrate level ~ 0.2 9 48 1
phosphate | phosphate level ~ 0.01 0.2 2 2
e coli | coliform | coliform count | cfu | bacteria count | colony count ~ 0 60 2400
tds | total dissolved solid ~ 50 320 1400 0
salinity ~ 0.1 18 38 1
hardness rockwell ~ 20 46 66 1
surface roughness | roughness ~ 0.2 1.8 12 2
vibration | vibration level | vibration velocity ~ 0.2 2.4 11 2
torque ~ 5 85 600 1
tool wear | flank wear ~ 5 90 300 0
defect rate ppm | ppm defect | defect per million ~ 20 480 9000 0
throughput per hour | unit per hour | output per hour ~ 20 180 2400 0
line speed | conveyor speed | belt speed ~ 0.2 1.2 4 2
spindle speed | spindle rpm ~ 600 4800 18000 0
feed rate machine ~ 50 420 3000 0
oven temperature industrial | furnace temperature | melt temperature | kiln temperature ~ 600 1050 1600 0 c
coverage radius | cell radius ~ 0.3 4 32 1 km
transaction power | transmit power | transmission power ~ 10 32 46 1
antenna gain | gain db ~ 2 14 28 1
carrier frequency | frequency band mhz | channel frequency ~ 700 1900 3800 0
bandwidth mhz | channel bandwidth = 5 | 10:3 | 15 | 20:5 | 40:2 | 80 | 100:2
jitter ~ 0.2 6 60 1 ms
snr | signal to noise | sinr ~ 2 18 38 1
dropped call | dropped call count ~ 0 4 60
subscriber | subscriber count | follower total ~ 40 8200 900000
viewer | viewer count | audience size show | viewership ~ 900 420000 12000000
loudness | loudness luf | luf ~ -32 -20 -9 1
file size gb ~ 0.3 4 60 1
ad revenue | advertising revenue ~ 500 42000 900000 2
ad slot | ad slot second | spot length | ad length | commercial length = 10 | 15:4 | 20:2 | 30:6 | 60:2
batting average ~ 0.18 0.262 0.36 3
era | earned run average ~ 1.6 3.9 7 2
field goal percent | shooting percent | free throw percent | three point percent ~ 28 46 88 1
pass accuracy | passing accuracy | completion accuracy | shot accuracy ~ 58 81 96 1
rebound | rebound count ~ 0 6 18
yellow card | yellow card count ~ 0 1.5 12
red card | red card count = 0:9 | 1:2 | 2
vertical jump ~ 30 56 95 0 cm
sprint 40 yd | 40 yard dash | sprint time 40 yard ~ 4.3 4.9 6.2 2
lap time ~ 58 92 150 2 second
release clause | buyout clause ~ 1000000 24000000 400000000
vo 2 max ~ 26 43 72 1
body fat | body fat percent ~ 7 22 42 1
bench press | squat weight | deadlift | lifted weight | one rep max ~ 20 80 240 1 kg
rest second | rest period | rest time = 30:2 | 45:2 | 60:5 | 90:4 | 120:3 | 180
cap rate | capitalization rate ~ 3.2 5.6 10 2
property tax | property tax amount | annual property tax | real estate tax ~ 600 4200 26000 2
hoa monthly | hoa due | condo fee | maintenance fee building ~ 60 260 1200 2
day on market ~ 1 38 320
price per sqft | price per square foot | cost per sqft | rent per sqft ~ 80 240 1200 2
price per sqm | price per square meter | cost per sqm ~ 900 3400 14000 2
price per kg | cost per kg ~ 0.8 9 90 2
price per kwh | cost per kwh | rate per kwh | tariff rate | unit rate energy ~ 0.08 0.22 0.6 4
price per km | cost per km | rate per km | fare per km ~ 0.4 1.8 6 2
rate per mile | cost per mile | price per mile ~ 0.5 2.2 6 2
price per gb | cost per gb ~ 0.02 1.2 12 2
cost per unit | cost per item ~ 0.4 18 240 2
fine per day | late fee per day | overdue rate ~ 0.1 0.4 2 2
circulating supply | total supply | max supply | token supply ~ 1000000 210000000 9000000000
trading volume 24 h | volume 24 h | daily trading volume ~ 50000 42000000 9000000000
change 24 h percent | price change 24 h | change 24 h ~ -18 0.8 22 2
block time | block time second ~ 2 13 600
mining difficulty | network difficulty | block difficulty ~ 1000000 52000000 90000000000
hash rate ~ 20 240 900 1
gas price ~ 5 32 240 2
block number | block height | slot number chain | ledger index ~ 900000 14000000 19000000
confirmation | confirmation count | block confirmation ~ 1 42 900
balance wei | amount wei | value wei ~ 1000000000000000 420000000000000000 90000000000000000000
staking reward | staking reward percent | staking apy | staking apr ~ 1.5 5.4 18 2
leverage = 1:4 | 2:4 | 3:3 | 5:4 | 10:3 | 20
slippage bps | slippage ~ 2 28 200
wave height | swell height ~ 0.2 1.6 9 1 m
tide height | tide level ~ -0.4 1.8 6 2 m
snow depth ~ 1 22 240 0 cm
visibility ~ 0.4 12 40 1 km
cloud base | ceiling height cloud ~ 300 4200 25000 0 ft
pollen count ~ 2 60 900
ev charger | charger count | charging point ~ 1 6 40
max daily rate | daily max | day max rate ~ 8 24 60 2
parking hourly rate | parking rate | parking fee ~ 1 3.5 12 2
turnout | turnout percent ~ 38 64 91 1
seat won | seat gained | mandate ~ 0 18 320
spoiled ballot | invalid vote | blank vote ~ 2 240 9000
median age ~ 24 39 56 1
median income | median household income | average income ~ 24000 58000 140000 0
unemployment rate | unemployment ~ 2 5.4 18 1
inflation rate | inflation ~ 0.2 3.1 12 1
birth rate ~ 7 14 40 1
literacy rate ~ 52 91 99.9 1
population density ~ 2 240 12000 1
cover | cover count | guest cover = 1 | 2:6 | 3:3 | 4:5 | 5 | 6:2 | 8
food cost percent | food cost ~ 22 31 42 1
tip percent | tip rate | gratuity percent = 0 | 10:3 | 15:4 | 18:4 | 20:5 | 25
progress | progress percent ~ 2 54 100 1
worker on site | headcount on site | crew on site ~ 3 24 240
safety incident | incident count | accident count | near miss | near miss count ~ 0 1.2 12
crane capacity ~ 5 60 600 0 ton
concrete volume | concrete | concrete poured ~ 5 180 4000 1
steel tonne | steel weight | rebar weight ~ 2 90 2400 1
excavation depth | foundation depth | depth excavation ~ 0.8 3.4 24 1
gallery number | room number gallery | hall number = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12
humidity setpoint | museum humidity ~ 42 50 58 0
lux level | light level lux ~ 40 180 900 0
employer contribution | pension contribution | 401 k contribution | retirement contribution ~ 60 420 2400 2
fte | full time equivalent = 1.0:9 | 0.8:3 | 0.5:3 | 0.6:1 | 0.75:1
change percent | percent change | daily change percent | price change percent ~ -9 0.4 12 2
price per ton | price per tonne | ton price | price per metric ton ~ 60 240 900 2
solar radiation | solar mj | global radiation mj | radiation mj ~ 1 14 31 1
reopened | reopen count = 0:12 | 1:3 | 2:1
locker | locker number | locker used / [1-9][0-9]{0,2}
gift message | gift note | gift card message | card message = Happy birthday! Hope you like it.:5 |
    Congratulations on the new home!:3 | With love from all of us.:4 | Thank you for everything.:3 |
    Merry Christmas and a happy new year!:3 | Get well soon!:2 | Enjoy, and see you soon.:3
break length minute | break minute | break duration minute | lunch break minute = 15:3 | 30:6 | 45:2 | 60:2
fte percent | full time percent | employment percent | workload percent = 100:9 | 80:3 | 50:3 | 60:1 | 75:1
max enrollment | enrollment limit | class size | max class size | enrollment capacity | max student ~ 12 30 240
overtime rate | overtime multiplier = 1.5:7 | 2.0:3
vacation day left | remaining leave | leave balance | vacation balance | pto balance | leave day left ~ 0 11 30 1
pto balance hour | vacation hour | pto hour ~ 0 64 240 1
notice period week | notice week = 1 | 2:4 | 4:5 | 8:2 | 12
training hour | cpd hour | credit hour earned ~ 2 16 80 1
commute minute | commute time | commute distance ~ 4 28 110
hymn number | hymn ~ 1 240 720
pew count | pew ~ 8 40 180
baptism count | wedding count | communion count ~ 0 6 60
offering total | collection total | tithe | tithe amount ~ 40 1200 18000 2
volunteer count | volunteer ~ 2 14 240
grant amount | award amount grant ~ 2000 42000 900000 2
lunch balance | meal balance | cafeteria balance | card balance lunch ~ 0 22 120 2
present day | day present | attended day ~ 90 160 182
absent day | day absent | absence count | absence day | unexcused absence ~ 0 4 28
tardy | tardy count | late arrival | late count ~ 0 2 18
class size ~ 8 23 36
min enrollment ~ 4 8 15
hop count | number hop | ttl hop ~ 1 8 24
stop sequence | stop number route ~ 1 12 40
headway | headway minute = 5:2 | 7 | 10:4 | 15:4 | 20:2 | 30:2
dwell time | dwell minute ~ 1 8 90
detention minute | wait minute dock ~ 5 38 240
pallet count ~ 1 14 33
stack height | tier count = 1:2 | 2:4 | 3:3 | 4
carton count | case count | box count ~ 2 48 900
volume cbm | cubic meter | cbm ~ 0.4 24 76 2
bottle count | glass count | keg count ~ 6 120 2400
alcohol percent ~ 0.5 6 15 1
calorie per serving ~ 60 340 900
caffeine | caffeine mg ~ 0 80 240
oven time | baking time | bake time ~ 8 32 120 0 minute
rack | rack number | rack unit ~ 1 14 42
sla hour | sla response hour | response sla = 1 | 2:2 | 4:4 | 8:4 | 24:3 | 48
open rate percent ~ 8 24 62 1
stock turn | inventory turn | inventory turnover ~ 1.5 6 24 1
lead time week ~ 1 5 26
warranty month | guarantee month = 6 | 12:5 | 24:5 | 36:2 | 60
shelf number | aisle number | bin number ~ 1 14 60
visitor today | daily visitor | visitor count day ~ 20 640 9000
time borrowed | borrow count | checkout count ~ 0 18 240
hold | hold count | hold queue | waitlist count | waitlist position ~ 0 3 40
dorm capacity | room capacity | capacity room | hall capacity ~ 2 40 300
stadium capacity | arena capacity | capacity stadium ~ 4000 24000 90000
theater capacity | cinema capacity ~ 80 320 2400
bus capacity | coach capacity = 19 | 32:3 | 49:5 | 53:4 | 72

vertical rise | vertical drop | elevation difference ~ 40 360 1800 0 m
meal eaten | meal served ~ 0 2 4
tubing pressure | casing pressure | wellhead pressure | line pressure | hydraulic pressure | oil pressure | steam
    pressure | boiler pressure | inlet pressure | outlet pressure | system pressure | operating pressure ~ 20 480
    5000 0 psi
choke size ~ 8 24 64
household served | customer served | person served | resident served | household ~ 120 1800 24000
gas mcf | gas volume | gas produced | gas production ~ 20 4200 240000 1
hdop | pdop ~ 0.6 1.2 4 1
kvp | tube voltage ~ 60 90 130 0
slice thickness ~ 0.6 3 10 1
radiation dose | dose mgy | effective dose ~ 0.1 4 24 2
apogee | perigee ~ 320 620 36000 0 km
delta v ~ 100 3200 11000 0
mile earned | earned mile ~ 200 2400 14000
backer count | backer | supporter count ~ 4 180 9000
unit affected | affected unit | recalled unit | unit recalled ~ 200 14000 900000
daily capacity word | word per day | daily word count ~ 1200 2600 6000
lifetime giving | total giving | lifetime donation | cumulative giving ~ 50 2400 90000 2
peak viewer | viewer peak | peak viewership | concurrent viewer ~ 900 42000 2400000
kda ratio | kda ~ 0.8 3.2 9 2
mtbf hour | mtbf | mean time between failure ~ 120 2400 24000
mttr hour | mttr | mean time to repair ~ 0.5 4 48 1
adverse event | adverse event count | side effect count ~ 0 1.2 12
target enrollment | planned enrollment trial ~ 24 240 6000
minute lost | downtime minute | lost minute ~ 4 48 600
cost estimate | repair estimate | estimated loss | loss estimate ~ 60 1200 24000 2
fine amount | parking fine | citation amount | ticket amount ~ 20 65 400 2
monthly listener | listener | listener count ~ 120 42000 9000000
seeing | seeing arcsec ~ 0.5 1.4 4 2
airmass | air mass ~ 1.0 1.4 2.8 2
right ascension | right ascension deg ~ 0 180 360 3
quality flag | quality bit = 0:8 | 1:2 | 2:1
suspect count | suspect | number suspect = 0:2 | 1:6 | 2:3 | 3:1
experience point total | total xp | total experience ~ 200 24000 900000
meter size = 0.625:5 | 0.75:4 | 1.0:3 | 1.5:1 | 2.0:1
gallon used | usage gallon | water usage | water consumption ~ 800 5200 24000
sat total | sat score | sat ~ 820 1140 1560
act | act count | number act = 1:2 | 2:5 | 3:4 | 5:1
memory limit | memory request | memory mb ~ 128 512 8192 0 mb
cpu request | cpu limit | cpu millicore | cpu request millicore ~ 50 250 4000
visitor estimate | estimated visitor | crowd estimate | crowd size ~ 80 1400 24000
hour meter | meter hour | engine hour meter ~ 20 2400 14000 1
gross sale | daily sale | sale total | net sale ~ 120 1400 24000 2
transaction | transaction count | number transaction ~ 4 90 2400
min age preference | preferred age min | age preference min ~ 18 24 30
max age preference | preferred age max | age preference max ~ 31 42 70
max distance | search distance | distance preference ~ 5 40 150
btu rating | btu | cooling capacity | heating capacity ~ 9000 36000 120000
seer rating | seer ~ 13 16 24 1
nozzle | nozzle diameter | nozzle size = 0.2 | 0.4:8 | 0.6:2 | 0.8
layer height | layer thickness = 0.08 | 0.12:2 | 0.16:2 | 0.2:6 | 0.28:2
infill | infill percent = 10:2 | 15:4 | 20:5 | 40:2 | 100
filament weight | filament g | filament used | filament gram ~ 4 85 900 1
property loss | dollar loss | fire loss ~ 0 18000 900000 0
injury | injury count = 0:8 | 1:3 | 2:1
estimated print time | print time minute ~ 12 240 2400
min staffing | staffing min | staffing ~ 3 8 40
first crack | first crack second ~ 420 540 720
ply count | ply ~ 24 78 160
ec | ec ms cm ~ 0.6 1.8 3.6 2
par | light par | ppfd | photosynthetic radiation ~ 40 420 1400
top up balance | prepaid balance | wristband balance | top up amount ~ 5 32 150 2
improvement value | building value | structure value ~ 40000 220000 1400000 0
land value ~ 15000 90000 900000 0
capacity per hour | hourly capacity | person per hour | passenger per hour ~ 400 1800 3600 0
seat per chair | seat per row | person per cabin | person per car ~ 1 4 8
overtime minute | minute overtime ~ 0 35 240
hold second | on hold second | hold time second ~ 0 45 900
host affected | affected host | affected user | affected system | affected device | impacted host ~ 1 14 900
scene planned | scene count | scene scheduled | number scene ~ 1 8 40
total donation | donation count | lifetime donation count ~ 0 9 80
boarding | boarding count | alighting | alighting count | tap in | tap out ~ 0 22 300
ore grade | grade g t | gold grade ~ 0.3 2.4 30 2
strip ratio | stripping ratio ~ 0.8 3.4 12 2
reserve tonne | reserve ton | ore reserve | proven reserve ~ 200000 24000000 900000000
fuel burn l h | fuel burn rate | fuel per hour | fuel consumption rate ~ 8 120 600 1
storage temperature blood ~ 2 4 6 1
blood volume | bag volume | unit volume blood ~ 250 450 500 0

[grocery, vending, snack, supermarket, slot, convenience ~ kcal, aisle, organic, perishable, par]
product name | product | name | item | item name = Whole Milk 1 L:3 | Sourdough Bread:3 | Free-Range Eggs:3 |
    Sparkling Water:3 | Dark Chocolate Bar:3 | Salted Chips:3 | Greek Yogurt:3 | Bananas:2 | Cherry Tomatoes:2 |
    Olive Oil:2 | Basmati Rice:2 | Orange Juice:3 | Oat Cookies:2 | Peanut Butter:2 | Cheddar Cheese:2
brand | brand name = Green Valley:4 | Farmhand:3 | Sunny Side:3 | Oakmill:3 | Pure Harvest:3 | Daily Choice:4
category | product category = Dairy:4 | Bakery:3 | Fruit & Vegetables:4 | Snacks:4 | Beverages:4 | Pantry:3 |
    Frozen:2
price | unit price | product price | item price | slot price ~ 0.6 3.8 24 2
unit size | package size | pack size | net content = 500 g:4 | 1 L:3 | 250 g:3 | 6 pack:2 | 330 ml:3 | 1 kg:3 | 12
    pieces:1

[feeding, animal, zoo, pet, livestock, aquarium, stable]
food type | food | feed = Hay:4 | Pellets:4 | Fruit:3 | Fish:3 | Meat:3 | Vegetables:3 | Insects:1
enclosure | habitat name = Savanna House:3 | Bear Canyon:3 | Penguin Cove:3 | Rainforest Hall:3 | Aviary:2 | Reptile
    House:2

[yoga, pilates, fitness, gym, studio, workout, dance ~ mat, yoga, trainer]
class name | class | name | title = Morning Flow:4 | Power Yoga:3 | Vinyasa Basics:3 | Spin 45:3 | Pilates Core:3 |
    HIIT Express:3 | Evening Stretch:2
price | drop in price | class price ~ 6 16 40 2

[xray, radiology, imaging, scan, mri, ultrasound ~ modality, radiologist]
finding | impression | report text | conclusion = No acute findings.:5 | Small nodule in the right upper lobe.:2 |
    Mild degenerative changes.:4 | Fracture of the distal radius, no displacement.:3 | Normal heart size, clear
    lungs.:4

[clinic, hospital, ward, surgery, medical]
room type | type room | room class = Exam Room:5 | Operating Room:2 | Recovery:2 | Consultation:3 | Isolation:1

[ledger, journal, bookkeeping, accounting, gl ~ debit, posting]
credit | credit amount | debit | debit amount ~ 5 420 9000 2

[concert, festival, gig, tour, show, music, act, stage, performer ~ headliner, merch]
genre | music genre = Rock:4 | Indie:3 | Jazz:3 | Folk:2 | Electronic:3 | Pop:4 | Hip-Hop:2
tour | tour name | tour title = Midnight Lights Tour:3 | Open Roads 2025:3 | Homecoming Tour:3 | The Long Way
    Round:2

[appointment, visit, encounter, patient, clinic, health, medical, telehealth, prescription]
provider name | provider | rendering provider | attending provider @ people.full_name.last_name

[trial, clinical, study, subject, participant ~ arm, consented, randomized, trial]
subject code | participant code | subject number | screening number / S[0-9]{2}-[0-9]{3}

[request, complaint, report, issue ~ citizen, ward, crew, resident]
category | request category | issue category = Pothole:5 | Street Light:4 | Graffiti:3 | Noise:3 | Missed
    Collection:3 | Tree Damage:2

[tournament, league, cup, championship, bracket]
format | bracket type | tournament format = Single Elimination:4 | Double Elimination:3 | Round Robin:3 | Swiss:2 |
    Best of Five:1

[loan, mortgage, credit, borrower, lending ~ apr, principal]
requested amount | amount requested | approved amount | amount | loan amount ~ 2000 24000 450000 2
purpose | loan purpose = Debt consolidation:4 | Home renovation:4 | New car:4 | Medical bills:2 | Education:3 |
    Small business:3
principal paid | interest paid | installment ~ 60 420 3200 2
remaining balance | balance ~ 900 18000 320000 2

[dispense, prescription, rx, pharmacy, medication, drug]
signature | direction | instruction = Take one tablet by mouth once daily:5 | Take one tablet twice daily with
    food:4 | Take two capsules every 8 hours as needed:3 | Apply a thin layer twice daily:2 | Take one tablet at
    bedtime:3

[device, thermostat, sensor, gateway, iot, smart ~ firmware, battery]
device type | type = Thermostat:4 | Camera:3 | Motion Sensor:4 | Smart Plug:3 | Door Sensor:3 | Light Bulb:3 | Hub:1
room | room name = Living Room:5 | Kitchen:4 | Bedroom:4 | Hallway:2 | Garage:2 | Bathroom:2 | Office:2

[response, survey, session, visit, click, pageview, order, login]
device | device type | device used = mobile:6 | desktop:5 | tablet:1

[talk, session, conference, event, speaker, workshop]
track | track name = Engineering:4 | Design:3 | Data & AI:4 | Leadership:3 | Product:3

[transaction, payment, card, charge, authorization, terminal]
authentication code | authorization code | approval code / [0-9]{5}[A-Z] / [0-9]{6}

[chess ~ elo, eco, fide, blitz, federation, ply]
title | chess title = GM:1 | IM:2 | FM:3 | CM:2 | WGM:1 | WIM:1
rating | standard rating | rating standard | rapid rating | rating rapid | blitz rating | rating blitz | elo ~ 1100
    1720 2700
fide id | fide number / [1-9][0-9]{6,7}
round | round number ~ 1 5 11

[act, performer, artist, gig, speaker, entertainer, band]
fee | performance fee | appearance fee | artist fee | speaker fee ~ 300 4200 180000 0

[stage ~ covered, headliner]
stage name | name = Main Stage:4 | River Stage:3 | Forest Stage:3 | Tent Stage:2 | Acoustic Corner:2

[table, restaurant, dining, cafe, bistro]
area | section | zone = Main Dining Room:5 | Patio:3 | Bar:3 | Window:2 | Private Room:1
seat | seat count | capacity = 2:5 | 4:6 | 6:3 | 8:1
table label | label | table name / (T|Table )[1-9][0-9]?

[church, parish, worship, congregation, chapel ~ sermon, hymn, scripture, pastor]
service type | type = Sunday Worship:5 | Evening Prayer:3 | Baptism:2 | Wedding:1 | Memorial:1

[vehicle, car, truck, fleet, garage, workshop, motorcycle ~ odometer, mileage, vin]
service type | maintenance type = Oil Change:5 | Tire Rotation:3 | Brake Service:3 | Inspection:3 | Battery
    Replacement:2
workshop | workshop name | garage = Miller Auto Service:3 | Harbor Garage:3 | QuickFix Motors:3 | Northside Tire &
    Brake:2
next due km | next service km | due km ~ 20000 85000 260000

[ward, hospital, icu]
bed count | bed | capacity | number bed ~ 6 18 48

[officer, police, sheriff, precinct]
rank = Officer:6 | Detective:3 | Sergeant:4 | Lieutenant:2 | Captain:1

[student, school, pupil, classroom]
house | house name = Red House:3 | Blue House:3 | Green House:3 | Yellow House:3

[fire, firefighter, alarm, firehouse, rescue ~ alarm, staffing]
incident type | call type | type = Structure Fire:4 | Medical:5 | Vehicle Accident:4 | False Alarm:4 | Brush Fire:2
    | Rescue:1
station name | station | name = Station 1:3 | Station 4:4 | Station 7:4 | Station 12:3 | Harbor Station:2

[roast, coffee, roaster, bean, cupping ~ roast, cup]
total time | roast time ~ 480 660 900 0 second
weight | green weight ~ 60 900 20000 1 kg
weight in | weight out | batch weight ~ 5 12 60 2 kg
altitude | elevation ~ 900 1600 2200 0 m
process | processing method = Washed:5 | Natural:4 | Honey:3 | Wet-Hulled:1
variety | varietal | cultivar = Bourbon:3 | Typica:3 | Caturra:3 | Catuai:2 | Gesha:2 | SL28:2
origin country | country | origin = Ethiopia:4 | Colombia:4 | Brazil:4 | Guatemala:3 | Kenya:3 | Costa Rica:2

[hvac, unit, furnace, heating, cooling ~ refrigerant, btu, seer]
unit type | type | system type = Split AC:4 | Heat Pump:4 | Furnace:4 | Mini Split:2 | Boiler:2

[print, printer, filament, 3d ~ filament, nozzle, infill]
file name | model file = bracket_v2.stl:3 | phone_stand.3mf:3 | gear_24t.stl:3 | vase_spiral.stl:2 |
    cable_clip.3mf:3
outcome | result = Success:8 | Failed:2 | Cancelled:1

[story, article, newsroom, news, newspaper ~ headline, byline, lede]
desk = Politics:4 | Business:3 | Sports:3 | Culture:2 | Local:4 | Science:2
lede | lead | intro | standfirst = The city council voted on Monday to extend the tram line.:4 | After a dry summer,
    farmers expect a smaller harvest.:4 | Two schools will share one gym from next fall.:3 | A small team of
    volunteers has restored the old mill.:3

[police, incident, crime, arrest, offense ~ offense, suspect, weapon, precinct]
offense | offence | charge = Theft:4 | Burglary:3 | Vandalism:3 | Assault:3 | Fraud:2 | Trespassing:2 | Disorderly
    Conduct:2
narrative | description | summary | report = Officers responded to a call about a break-in; a rear window was
    forced.:3 | Two vehicles collided at the intersection, no injuries.:3 | Complainant reported a stolen bicycle
    from the hallway.:3 | Suspect left on foot before officers arrived.:3 | Loud party was ended at the request of
    neighbors.:2 | Wallet was found and returned to its owner.:2

[evidence, exhibit, seized]
item description | description | item = Black backpack with two phones:3 | Kitchen knife, 20 cm blade:2 | Glass pipe
    in a plastic bag:2 | Laptop, serial number removed:2 | Blue jacket, size L:3 | Cash, 340 dollars in small
    bills:2

[album, track, song, record, single, release ~ upc, isrc, track]
label | record label | label name = Harbor Light Records:4 | Blue Door Music:3 | Northern Sound:3 | Paper Moon
    Records:3 | Velvet Room:2

[observation, telescope, star, exposure, astronomy ~ airmass, seeing, declination, aperture]
filter | filter name = B:3 | V:4 | R:4 | I:3 | H-alpha:2 | Clear:2
target | target name | object | object name = M31:3 | NGC 7000:2 | Vega:2 | M42:3 | M13:2 | Kepler-186:1 | Jupiter:2

[item, equipment, gear, armor, weapon ~ rarity, durability]
slot = Head:3 | Chest:3 | Main Hand:4 | Off Hand:2 | Legs:3 | Feet:3 | Ring:2
durability ~ 10 60 100 0

[character, player, hero, avatar ~ strength, mana, guild]
experience | experience point ~ 200 24000 900000

[water, sewer, gas, meter, utility, account ~ meter, reading]
previous reading | last reading | opening reading ~ 400 24000 98000

[cluster, kubernetes, k8s, node, pod, container, deployment, docker, namespace ~ namespace, replica, pod]
image | container image | docker image /
    registry\\.example\\.com/(api|web|worker|auth|billing):[1-4]\\.[0-9]\\.[0-9]
endpoint | api endpoint | server url / https://(k8s|api|prod|stage)-[0-9]{2}\\.example\\.com
region = us-east-1:5 | us-west-2:4 | eu-west-1:4 | eu-central-1:2 | ap-southeast-1:1
k 8 s version | version / 1\\.(2[7-9]|3[0-2])\\.[0-9]
monthly cost usd | monthly cost ~ 120 2400 60000 2

[seat, theater, venue, stadium, arena, hall]
section = Orchestra:4 | Balcony:3 | Mezzanine:3 | Box:1 | Floor:2

[production, play, theater, drama ~ intermission, act, director]
title | play title | play = The Glass Harbor:3 | A Winter Quarrel:3 | Twelve Rooms:3 | The Inspector's Daughter:2 |
    Midsummer Lights:3 | The Last Ferry:2 | Uncle Pavel:2

[program, university, college, professor, course, degree, campus ~ tuition, faculty]
faculty | faculty name | school | department = Engineering:4 | Arts & Humanities:3 | Medicine:2 | Law:2 | Business:4
    | Natural Sciences:3 | Education:2

[wedding, gala, party, banquet, conference, festival, reception, ceremony]
guest | guest count | number guest | attendee count | expected guest ~ 12 120 600
budget | total budget | budget total ~ 4000 28000 240000 0

[ski, resort, piste, slope, snow ~ avalanche, snow, piste]
run open | open run ~ 2 60 180
run total | total run | run count ~ 20 90 240
temperature | summit temperature | valley temperature ~ -22 -4 12 1 c
base depth | snow base ~ 10 90 400 0

[mining, haul, mine, pit, quarry]
payload | payload t ~ 20 160 400 1
fuel burn ~ 20 120 400 1
tire pressure ~ 480 640 900 0

[agent, employee, staff, contact, office, phone, telephone, switchboard]
extension | extension number | phone extension = 101 | 104 | 112 | 118 | 205 | 221 | 230 | 304 | 317 | 402 | 415 |
    523

[stop, station, train, transit, rail, bus, tram, metro, departure, arrival]
platform | track | bay = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 3A | 4B

[child, daycare, kindergarten, nursery, preschool, kid]
group | group name | class name | room name = Sunflowers:3 | Butterflies:3 | Little Bears:3 | Ladybugs:2 | Owls:3

[aircraft, flight, airline, airport, jet, plane]
wingspan ~ 6 34 80 1 m
length ~ 7 38 76 1 m
speed | cruise speed | ground speed | airspeed | cruising speed ~ 420 820 960 0 kmh
range ~ 900 5200 16000 0 km
fuel capacity | tank capacity ~ 800 26000 320000 0 l
altitude ~ 2400 33000 41000 0 ft
seat | seat count | total seat = 19 | 50 | 76:2 | 120:2 | 150:4 | 180:5 | 189:3 | 220:2 | 290:2 | 350
passenger | passenger count | passenger booked ~ 20 138 360
flight hour | total flight hour | airframe hour ~ 200 14000 80000 1
engine type | engine model | engine = CFM56-7B:4 | LEAP-1A:3 | PW1100G:2 | GE90-115B:1 | Trent 700:2
rate | climb rate ~ 500 1800 4000 0

[ship, vessel, boat, yacht, voyage, port, sailing, ferry]
speed | average speed | cruising speed | max speed ~ 10 28 60 1 kmh
distance | distance sailed ~ 20 1400 12000 0
bunker | bunker fuel ~ 20 480 4400 1
fuel consumed | fuel used | fuel consumption trip ~ 2 42 420 1 l
cargo | cargo tonne | cargo weight | cargo ton ~ 200 24000 180000 0
crew | crew count ~ 4 21 60

[train, railway, rail, locomotive, metro]
speed | average speed | max speed ~ 60 140 320 0 kmh
car count | carriage count | wagon count ~ 2 8 40
passenger | passenger count ~ 20 240 900

[bicycle, bike, cycling, ride ~ cadence]
speed | average speed ~ 12 24 48 1 kmh

[run, runner, running, marathon, jog]
speed | average speed ~ 6 10.5 20 1 kmh

[pet, dog, cat, veterinary, vet, animal, kennel]
weight | body weight ~ 2 14 58 1 kg
temperature | body temperature ~ 37.6 38.6 40.2 1 c
heart rate | pulse ~ 60 110 220 0
respiratory rate | respiration rate ~ 12 24 48 0
age | age year ~ 0 6 18
age month ~ 2 48 190
diagnosis | primary diagnosis | finding | condition = Healthy:5 | Ear infection:4 | Dental tartar:3 | Skin allergy:3
    | Gastroenteritis:3 | Arthritis:2 | Kidney disease:1 | Kennel cough:2
treatment | treatment given | procedure | procedure name = Rabies vaccination:4 | Dental cleaning:3 | Deworming:3 |
    Spay surgery:2 | Ear cleaning:3 | X-ray of left hip:1 | Nail trim:4
treatment plan | care plan = Antibiotics for seven days, recheck next week.:4 | Ear drops twice daily for ten
    days.:4 | Special diet and a checkup in a month.:3 | Rest, no jumping for two weeks.:3 | Dental cleaning under
    anesthesia.:2
vaccine | vaccine name | vaccination = Rabies:5 | Distemper:4 | Parvovirus:3 | Bordetella:2 | Leptospirosis:2 |
    FVRCP:3
medication | drug | prescription = Amoxicillin:4 | Carprofen:4 | Prednisolone:2 | Metronidazole:2 | Gabapentin:2 |
    Ivermectin:2
diet | food | feeding = Dry kibble:5 | Wet food:4 | Grain-free:2 | Prescription diet:2 | Raw:1
symptom | complaint | presenting complaint | chief complaint | reason for visit | visit reason = Vomiting:3 |
    Limping:4 | Itching:4 | Annual checkup:5 | Vaccination:4 | Loss of appetite:3 | Ear scratching:3

[law, lawyer, attorney, legal, matter, timekeeper, counsel, litigation ~ timekeeper, attorney, matter]
hourly rate | billing rate | rate ~ 140 320 950 0
narrative | work description | entry description | time narrative = Drafted and revised the settlement agreement.:3
    | Call with client about the hearing next week.:4 | Reviewed discovery documents, prepared summary.:4 | Research
    on limitation periods.:3 | Prepared exhibits for the deposition.:3 | Correspondence with opposing counsel.:3

[hotel, guest, room, stay, lodging, resort]
rate plan | rate code name = Best Flexible Rate:5 | Non-Refundable:4 | Bed & Breakfast:3 | Corporate Rate:2 |
    Weekend Special:2

[broadcast, episode, video, show, stream, film, camera, monitor, screen, tv, television, channel, recording]
resolution = 1920x1080:6 | 1280x720:3 | 3840x2160:3 | 2560x1440:1
network | network name | channel name | broadcaster | station name = Channel 8:3 | City One:3 | Northern TV:3 |
    Metro Sports:2 | Kids Planet:2 | Docu24:2

[factory, manufacturing, production, work, machining, plant, shop, assembly]
machine type = CNC Mill:4 | Lathe:4 | Press:3 | Welder:2 | Injection Molder:3 | Laser Cutter:2
machine | machine name = Mill 3:4 | Lathe 1:4 | Press 2:3 | Robot Cell A:2 | Laser 5:2

[crypto, coin, token, blockchain, defi, wallet, nft ~ token, wallet, blockchain, gas]
token | token name = Bitcoin:4 | Ether:4 | Solana:2 | Cardano:2 | Polygon:1 | Litecoin:2
exchange = Northbit:3 | Coinharbor:3 | BlockTrade:2 | OpenLedger X:2
pool | pool name = ETH-USDC 0.3%:4 | BTC-ETH 0.3%:3 | USDC-DAI 0.05%:3 | SOL-USDT 0.3%:2
difficulty ~ 1000000 52000000 90000000000

[permit, license, city, municipal, county]
license type = Business:5 | Liquor:2 | Food Vendor:3 | Contractor:3 | Pet:2 | Taxi:1
ward | district | council district = Ward 1:3 | Ward 2:3 | Ward 3:3 | Ward 4:3 | Ward 5:2 | Ward 6:2

[school, student, pupil, classroom, education, teacher]
lunch plan | meal plan = Full Price:5 | Reduced:2 | Free:3 | Brings Lunch:4
bus stop | stop = Maple Street & 3rd:3 | Oak Avenue School:3 | Hillside Church:2 | Market Square:3 | Lake Road 12:2
transport mode | transport = Bus:5 | Car:4 | Walking:4 | Bicycle:2
credit | credit hour = 1 | 2:2 | 3:6 | 4:4

[lab, laboratory, sample, assay, experiment, specimen, research, chemistry, biology]
instrument | instrument name | analyzer = HPLC-2:3 | Mass Spectrometer A:3 | Plate Reader 1:3 | Centrifuge B:3 | PCR
    Cycler 4:3 | Spectrophotometer 2:2
volume ~ 5 120 1000 0 ul
pressure ~ 0.8 1.4 12 2 bar

[museum, gallery, exhibit, exhibition, artwork]
humidity ~ 42 50 58 0
temperature ~ 18 20.5 23 1 c

[parking, garage]
hourly rate | rate ~ 1 3.5 12 2
fee | amount | charge | total ~ 1 9 60 2

[unit, apartment, flat, condo, listing, house, tenant ~ unit]
parking spot | parking space | parking count = 0:2 | 1:6 | 2:5 | 3:1
unit number | apartment number | door number | flat number / [1-9]0[1-9]|[1-9]1[0-9]|[1-9][A-D]

[dental, dentist, tooth ~ tooth, recall]
procedure name | treatment name = Composite Filling:6 | Cleaning:6 | Root Canal:3 | Crown:4 | Extraction:3 | Bitewing
    X-rays:4 | Scaling and Root Planing:2 | Sealant:2 | Night Guard:1
recall month | recall interval | recall interval month = 3:1 | 4:1 | 6:8 | 12:3

[museum, gallery, exhibition, artwork, curator ~ curator, accession, artwork]
exhibition title | exhibition name | exhibition | exhibit = Light on Water:3 | Faces of the Century:3 | The Last
    Cartographers:2 | Paper Worlds:2 | Made in Clay:3 | Between Two Seas:2 | Threads of Empire:2 | After the Harvest:2
credit line = Gift of the Harlow family:4 | Museum purchase, Acquisitions Fund:5 | Bequest of Eleanor Marsh:3 |
    On loan from a private collection:2 | Gift of the artist:3
gallery | gallery room | display location = Gallery 1:4 | Gallery 2:4 | East Wing:3 | Sculpture Hall:2 | Room 12:3

[ferry, crossing, cruise, sailing, flight, departure, train]
passenger | passenger count | number passenger | passenger carried ~ 12 90 420

[hoa, homeowner, homeowners, resident, unit ~ due]
violation description | description = Trash bins left at the curb for three days.:4 | Fence painted in an unapproved
    color.:3 | Loud music after quiet hours.:4 | Car parked in a visitor spot for a week.:4 | Lawn not mowed.:3
violation | violation type | type | violation category = Parking:4 | Noise:4 | Landscaping:3 | Trash Bins:3 | Exterior
    Paint:2 | Unapproved Fence:2 | Pets:2

[radio, broadcast, station, dj, advertiser, spot ~ mhz, listener, advertiser]
frequency ~ 88.1 98.7 107.9 1 mhz
rate | spot rate | ad rate ~ 25 180 2400 2

[move, moving, mover, relocation ~ truck]
crew size | mover count | crew ~ 2 3 6
truck size = 10 | 12 | 16:4 | 20:4 | 24:2 | 26:5
estimated hour | actual hour | labor hour | hour ~ 2 6 14 1
quote amount | quote | quoted price | total | price ~ 350 2200 14000 2
box label | label | content = Books:4 | Kitchenware:5 | Winter Clothes:4 | Bedding:4 | Toys:3 | Lamps:2
room = Kitchen:5 | Living Room:5 | Master Bedroom:5 | Office:3 | Garage:3 | Bathroom:2

[placement, recruiting, recruitment, recruiter, candidate ~ recruiter]
placement fee | fee | fee amount ~ 4000 16500 60000 2

[donor, donation, food, pantry, household ~ donor]
donor type | type donor = Individual:6 | Business:3 | Grocery Store:3 | Foundation:1 | Community Group:2
storage type = Dry:5 | Refrigerated:3 | Frozen:3

[household, family ~ household]
household size | family size = 1:4 | 2:6 | 3:4 | 4:4 | 5:2 | 6:1

[translation, translator, localization ~ translator, proofreader]
subject area | subject | field | domain | specialization = Legal:5 | Medical:4 | Technical:4 | Marketing:3 | Financial:3
    | Patents:1 | Literary:1

[print, printing, printer, press ~ gsm]
side | number side = 1:4 | 2:6
press | press name | machine = Heidelberg SM 52:3 | HP Indigo 7K:4 | Offset 4-color A:3 | Xerox Versant:3

[child, daycare, kindergarten, nursery, preschool]
monthly fee | monthly tuition | tuition ~ 220 780 2400 2
diaper change | diaper ~ 0 4 9

[precinct, election, ballot, polling ~ voter]
registered voter | eligible voter | voter ~ 300 1900 6000
"""
