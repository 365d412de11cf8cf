"""What is measured and written down in one trade alone, where the same word means another in the next."""

from __future__ import annotations

WORDS = r"""
[wafer, fab, etch, lithography ~ wafer, etch, overlay]
diameter mm | wafer diameter mm | wafer size mm = 100 | 150:2 | 200:4 | 300:9
thickness um | wafer thickness um = 525:2 | 625 | 675:3 | 725:4 | 775:8
recipe name | recipe | process recipe = OX_DRY_1000:3 | POLY_DEP_620:3 | ETCH_SIN_02:4 | CVD_TEOS_400:3 |
    PR_COAT_193:3 | CMP_W_03:2 | RTA_1050:2
chamber | chamber id = A:4 | B:4 | C:3 | D:2
dopant | dopant species = Boron:6 | Phosphorus:5 | Arsenic:3 | Antimony
orientation | crystal orientation | wafer orientation = <100>:8 | <111>:3 | <110>
temperature c | process temperature c | chuck temperature c ~ 60 420 1100 0
film thickness nm | oxide thickness nm | resist thickness nm ~ 4 120 1800 1
yield percent | die yield percent | wafer yield percent | yield % 62 91 99.5 1
code name | critical dimension name ~ 7 42 180 1
overlay nm | overlay error nm ~ 0.4 3.2 14 2
uniformity percent | uniformity % 0.3 1.8 6 2
defect density cm 2 | defect density ~ 0.01 0.24 2.4 3

[turbine, wind, windfarm, windpark, nacelle]
rated power kw | rated power | name plate kw | capacity kw = 2000:3 | 2300:3 | 3000:4 | 3450:3 | 4200:4 | 5000:2 |
    6000:2 | 8000
active power kw | power kw | power output kw | output kw | power ~ 0 1480 4800 1
capacity mw | installed capacity mw | total capacity mw ~ 12 94 480 1
cut in ms | cut in speed ms | cut in = 2.5 | 3.0:6 | 3.5:4 | 4.0:2
cut out ms | cut out speed ms | cut out = 22.5 | 25.0:8 | 27.0 | 28.0
rotor rpm | rotor speed rpm ~ 4 11.4 18 1
generator rpm | gen rpm | generator speed rpm ~ 900 1380 1800 0
blade pitch deg | pitch angle deg | pitch deg | pitch ~ -1 6 88 1
yaw deg | yaw angle | nacelle position deg ~ 0 210 359 1
model | turbine model | model name = V117-3.45:3 | V126-3.45:3 | SWT-3.6-120:2 | SG 5.0-145:3 | N131/3000:2 |
    N149/4.5:2 | E-126 EP3:2 | GE 2.5-120:2
name | farm name | wind farm name | site name | park name = Ridgeline Wind Farm:3 | Harrow Moor:3 | North Sands:3 |
    Black Hill Wind Park:2 | Lakeview Wind:2 | High Plains II:2 | Cape Breeze:2 | Stone Fell:2
status code | operating state | operational state = 0 | 1:9 | 2:2 | 4 | 8
availability percent | availability % 82 97 100 1
grid connection kv | connection kv | grid voltage kv = 33:3 | 66:3 | 110:4 | 132:3 | 220:2

[cage, fish, aquaculture, smolt, salmon, hatchery, raceway]
volume m3 ~ 600 9800 42000 0
depth m | net depth m ~ 6 18 42 1
circumference m = 60:2 | 90:4 | 120:5 | 157:4 | 160:3 | 200
species | fish species = Atlantic Salmon:7 | Rainbow Trout:4 | European Seabass:2 | Gilthead Seabream:2 | Arctic
    Char | Atlantic Cod | Nile Tilapia:2
net mesh mm = 12:2 | 15:4 | 18:3 | 22:3 | 25:2 | 29
feed kg | feed amount kg | daily feed kg ~ 60 820 6400 1
pellet size mm | pellet size = 1.5 | 2.0:2 | 3.0:4 | 4.5:4 | 6.5:4 | 9.0:3
protein percent | feed protein percent | protein % 34 42 52 1
mortality count | dead count | mort ~ 0 14 240 0
average weight g | mean weight g ~ 90 1800 5800 0
bio mass kg | bio mass ~ 4200 120000 640000 1
bio mass t ~ 4 120 640 1
lice per fish | average lice | lice count | adult female lice ~ 0 0.3 2.4 2
fish count | stock count | number fish ~ 900 42000 180000 0
harvested kg | harvest weight kg ~ 4200 42000 180000 1

[kiln, cement, clinker]
length m | kiln length m ~ 38 62 84 1
diameter m | kiln diameter m ~ 3.2 4.4 6 2
capacity tpd | kiln capacity tpd ~ 900 3800 10000 0
inclination percent | slope percent = 3.0 | 3.5:5 | 4.0:5
max rpm | kiln max rpm = 3.5 | 4.0:4 | 4.5:3 | 5.0:4
clinker t | clinker production t | clinker tonne ~ 320 1280 3400 0
burning zone temperature c | kiln temperature c | flame temperature c ~ 1380 1446 1510 0
kiln speed rpm | kiln rpm ~ 2.2 3.6 4.8 2
coal consumption t | fuel consumption t ~ 40 160 420 1
heat consumption kcal kg | specific heat kcal kg ~ 690 770 880 0
free lime percent | free lime | free cao percent % 0.4 1.2 2.4 2
o 2 percent | oxygen percent | kiln inlet o 2 percent % 0.8 2.6 6 1
co ppm ~ 40 320 1800 0
nox mg name 3 | nox ~ 240 480 820 0
blaine cm 2 g | blaine ~ 2900 3600 5200 0
residue 45 um percent | residue percent % 1 8 18 1
sio 2 percent % 19.2 20.8 22.4 2
cao percent % 61.5 64.2 66.4 2
al 2 o 3 percent % 3.8 5.1 6.4 2
fe 2 o 3 percent % 2.2 3.2 4.4 2
so 3 percent % 1.8 2.7 3.5 2
mgo percent % 0.8 1.9 4 2
lsf | lime saturation factor ~ 91 95.5 99 1
initial set min | initial setting time min ~ 90 148 220 0
final set min | final setting time min ~ 150 212 320 0
strength 2 d mpa ~ 14 24 34 1
strength 7 d mpa ~ 28 38 46 1
strength 28 d mpa ~ 43 54 66 1
moisture percent % 0.2 0.8 4 2

[drone, uav, uas, quadcopter ~ gsd, overlap, agl]
mtow g | takeoff weight g | weight g = 249:3 | 895:2 | 907:2 | 1050:2 | 1391:2 | 4069 | 6300:2 | 9200
max flight time min | flight time max min | endurance min = 28 | 31:3 | 34:2 | 38:2 | 41:2 | 45:3 | 55:2
battery cell | cell count = 3 | 4:5 | 6:5 | 12
max speed ms | max speed m s = 15.0:2 | 16.0 | 19.0:3 | 21.0:3 | 23.0:2
camera mp | camera megapixel = 12:3 | 20:6 | 24 | 42 | 45:3 | 48:2
max altitude agl m | altitude agl m | flight altitude m | altitude m ~ 30 82 120 1
distance flown m ~ 320 4200 14000 0
image count | photo count | image captured ~ 60 480 2400 0
gsd cm | gsd cm pixel | ground sample distance cm | gsd ~ 0.8 2.4 8 2
forward overlap percent | front overlap percent | frontlap percent | forward overlap = 70:2 | 75:4 | 80:6 | 85:2
side overlap percent | sidelap percent | side overlap = 60:2 | 65:2 | 70:6 | 75:3 | 80
rmse xy m | rmse x m | rmse y m | horizontal rmse m ~ 0.008 0.024 0.12 3
rmse z m | vertical rmse m ~ 0.012 0.038 0.2 3
gcp count = 0 | 3 | 4:2 | 5:5 | 6:3 | 8:3 | 10:2
point density m2 ~ 12 180 900 0

[isotope, radiation, dosimetry, dosimeter, radioactive, radionuclide ~ mbq, usv, msv]
isotope | nuclide | radionuclide = Cs-137:6 | Co-60:5 | Ir-192:4 | Am-241:3 | Sr-90:2 | I-131:3 | Tc-99m:4 | Ra-226
    | F-18:2
half life day | half life d = 0.25 | 8.02:3 | 73.8:3 | 1925.2:4 | 10976:5 | 157788:2
category | source category = 1 | 2:2 | 3:4 | 4:4 | 5:3
classification | worker category = A:4 | B:7
annual limit msv | dose limit msv = 1.0:2 | 6.0:4 | 20.0:9 | 50.0
dosimeter type | badge type = TLD:6 | OSL:5 | Film:2 | EPD:3
instrument | survey meter | detector = Ludlum 3:4 | RadEye B20:3 | Geiger counter GM-10:2 | Automess 6150AD:3 |
    Berthold LB 124:2 | Victoreen 451P:2
container type | shielding container = Lead pot:4 | Type A package:3 | Type B flask:2 | Shielded safe:3 | Camera
    housing:2
distance cm = 5 | 10:3 | 30:5 | 50:2 | 100:6
count per min | count per minute | cpm ~ 24 180 9000 0
background usv h | background dose rate ~ 0.06 0.11 0.2 3
dose rate usv h | dose rate ~ 0.06 2.4 420 2

[charger, evse, ocpp, ev, charging]
power type | current type = AC_1_PHASE:3 | AC_3_PHASE:6 | DC:5
max voltage | max voltage v | voltage = 230:3 | 400:6 | 500 | 920:3 | 1000:2
max amperage | max amp | max current | max current a | amperage = 16:3 | 32:8 | 63:2 | 125:2 | 200 | 400:2
max power w | max electric power | power w = 3680 | 7360:3 | 11040:4 | 22080:5 | 50000:3 | 150000:3 | 350000
authentication method | authorization method = RFID:6 | App:5 | Plug and Charge:2 | Credit card:2
operator name | operator | cpo | cpo name = VoltWay:4 | GreenCharge:4 | ChargeHub:3 | EV Connect North:2 |
    PowerStop:3 | AmpUp Networks:2
meter start | meter start wh ~ 120000 4200000 42000000 0
parking space | space | bay = 2:4 | 4:5 | 6:3 | 8:3 | 12

[vital, triage, patient, ems, ambulance, ekg, nursing, encounter, icu, anesthesia]
sbp | systolic bp | bp systolic | nibp system ~ 92 124 178 0
dbp | diastolic bp | bp diastolic | nibp dia ~ 54 78 106 0
hour | pulse | heart rate min ~ 52 80 132 0
rr | respiration | breath per min ~ 11 16 26 0
ecg rhythm | rhythm | cardiac rhythm | ekg rhythm = Normal sinus:8 | Sinus tachycardia:4 | Sinus bradycardia:3 |
    Atrial fibrillation:3 | SVT | Ventricular tachycardia | Asystole
patient response | response to treatment = Improved:6 | Unchanged:4 | Worsened:1
call number | run number | cad number / 2[3-5]-[0-9]{6}
avpu | consciousness level = Alert:9 | Verbal:2 | Pain | Unresponsive
skin condition | skin = Warm and dry:6 | Pale:3 | Diaphoretic:3 | Cyanotic
pupil | pupil response = PERRL:9 | Unequal | Sluggish | Pinpoint

[freight, forwarding, forwarder, airfreight, ocean ~ mawb, incoterm, hawb, unlocode]
charge code = FRT:5 | THC:4 | BAF:3 | DOC:3 | CUS:3 | FSC:3 | SSC:2 | HDL:2 | ISPS
description | charge description | charge name = Ocean freight:4 | Air freight:4 | Fuel surcharge:3 | Terminal
    handling charge:4 | Customs clearance:3 | Documentation fee:3 | Security surcharge:2 | Delivery to door:2
package type | packaging type | package kind = CTN:6 | PLT:5 | BOX:3 | CRT:2 | DRM:2 | BAG
mark | mark and number | shipping mark / (PO [0-9]{5}|NO\. 1-[1-9][0-9]|ORDER [0-9]{5})
mode | transport mode | mode of transport = AIR:5 | SEA:6 | ROAD:4 | RAIL:1

[*]
implied volume | implied volatility | annualized volatility | historical volatility ~ 0.09 0.28 0.9 4
implied volume percent | volatility percent | iv percent % 9 28 90 2
dose unit | dosage unit | strength unit | medication unit = mg:8 | mcg:4 | mL:3 | units:2 | g
weight unit | mass unit = kg:7 | lb:4 | g:2
length unit | dimension unit | size unit length | depth unit = cm:6 | in:4 | mm:3 | m:2
distance unit | range unit = km:6 | mi:4 | m
volume unit | liquid unit | capacity unit = L:6 | mL:4 | gal:2 | m3
temperature unit = C:7 | F:4 | K
pressure unit = bar:5 | psi:4 | kPa:3 | hPa:2
speed unit = km/h:6 | mph:4 | kn:2 | m/s:2
area unit = m2:6 | ha:3 | sq ft:4 | acre:2
time unit | duration unit | interval unit | period unit = minute:3 | hour:4 | day:4 | week:2 | month:2
energy unit = kWh:8 | MWh:2 | MJ
power unit = kW:7 | W:4 | MW:2
concentration unit = mg/L:6 | ug/L:4 | ppm:3 | mmol/L:2
flow unit = L/min:4 | m3/h:5 | gpm:3
exchange rate type = Spot:6 | Average:3 | Closing:3

[.]
iv ~ 0.09 0.28 0.9 4

[gauge, spc, caliper, cmm ~ nominal, lsl, usl]
unit | measurement unit = mm:9 | in:2 | um:1

[mine, mining, ore ~ ore, drillhole, strip]
commodity | mineral | target commodity | primary commodity = Gold:6 | Copper:5 | Iron ore:4 | Silver:2 | Zinc:2 |
    Nickel:2 | Lithium:2 | Coal:2
name | site name | mine name | project name | deposit name = Kalgoor North:3 | Red Ridge Mine:3 | El Dorado Sur:2 |
    Copper Creek:3 | Black Butte:2 | Star Lake Mine:2 | Mount Ferris:2 | Cerro Alto:2 | Silver Pass:2
fuel burn lph ~ 60 148 260 1
tire pressure psi ~ 95 112 125 0

[inspection, part, quality, lot, defect, ncr, nonconformance, receiving]
disposition | lot disposition | inspection disposition = Accept:8 | Rework:3 | Scrap:2 | Use as is:2 | Return to
    supplier:2

[haul, truck, dumper, excavator, loader]
payload t | payload tonne ~ 92 218 363 1

[rail, railway, rolling, wagon, locomotive, railcar]
tare weight t | tare t ~ 20 42 86 1
length over buffer m | length over coupler m | vehicle length m | length m ~ 13 22 27 2
seat | seat count ~ 40 78 160 0
manufacturer | builder = Alstom:4 | Siemens Mobility:4 | Stadler:3 | Bombardier:3 | CAF:2 | Skoda:2 | Hitachi Rail:2
platform | track | platform number = 1:5 | 2:5 | 3:4 | 4:4 | 5:2 | 6:2 | 7 | 8 | 1a | 2b
class | vehicle class | train class = Class 170 | Class 395 | BR 101 | BR 442:2 | ICE 4:2 | Flirt 3:3 | Desiro HC:2
    | Coradia:2

[timetable, train, rail, railway, rolling ~ journey]
platform | platform number | arrival platform | departure platform = 1:5 | 2:5 | 3:4 | 4:4 | 5:2 | 6:2 | 7 | 8 | 1a
    | 2b
passenger | passenger count | boarding ~ 8 140 620 0
distance km ~ 12 140 620 1
journey time min | journey minute ~ 14 96 420 0
energy kwh ~ 120 1800 9000 1
axle counter | axle count = 8:2 | 12 | 16:4 | 20 | 24:3 | 32:2 | 40

[race, marathon, runner, triathlon, finisher, regatta, cyclosportive ~ bib, gun]
nationality | country ioc | noc | ioc code = USA:6 | GBR:4 | KEN:3 | ETH:2 | GER:3 | FRA:3 | ESP:2 | ITA:2 | JPN:2 |
    AUS:2 | CAN:2 | NED:2
cutoff time min | time limit min | cutoff min = 60 | 90:2 | 150:2 | 180:3 | 240:2 | 360:4 | 420:2
gun time second | net time second | chip time second | finish time second | finish time s | elapsed second | gun
    time s | net time s ~ 1500 6800 19000 0
split 5 k second | split 5 k s | split 5 km second ~ 900 1560 2300 0
split 10 k second | split 10 k s | split 10 km second ~ 1900 3180 4700 0
half split second | split half second ~ 4100 6800 10000 0
overall rank | overall place | place overall | rank overall ~ 1 240 2400 0
average hour | average heart rate ~ 128 158 178 0
average cadence | cadence ~ 156 172 190 0
wetsuit = yes:6 | no:4
swim second | swim time second | swim s ~ 1200 2100 4200 0
bike second | bike time second | bike s ~ 3900 8400 24000 0
run second | run time second | run s ~ 2100 5400 16000 0
t 1 second | t 2 second ~ 60 160 480 0

[camera ~ focal, megapixel, aperture]
sensor size | sensor | sensor type = Full frame:6 | APS-C:6 | Micro Four Thirds:3 | 1-inch:2 | Medium format
weight g ~ 190 620 1800 0
battery shot | battery life ~ 260 480 1100 0
price | retail price | list price ~ 240 1400 6500 2
brand | manufacturer | make = Canon:5 | Nikon:5 | Sony:6 | Fujifilm:4 | Panasonic:3 | Olympus:2 | Leica | Sigma:2 |
    Tamron:2
model | camera model = EOS R6:3 | EOS R5:2 | Z6 II:3 | Z8:2 | A7 IV:4 | A7R V:2 | X-T5:3 | X-H2 | Lumix S5 II:2 |
    OM-1:2
focal min mm | focal length min | focal min = 14 | 16:2 | 24:6 | 28:2 | 50 | 70:4 | 100
focal max mm | focal length max | focal max = 105:3 | 120 | 135 | 200:5 | 300:2 | 400 | 600
filter mm | filter size | filter thread = 49:2 | 52:3 | 55:2 | 58:2 | 62:2 | 67:5 | 72:4 | 77:6 | 82:4 | 95

[camera, photo, photograph, exif ~ focal, shutter, iso]
aperture | f number | fnumber | f stop = 1.4 | 1.8:3 | 2.0:2 | 2.8:5 | 4.0:5 | 5.6:5 | 8.0:5 | 11.0:3 | 16.0
aperture | f number | f stop = f/1.4 | f/1.8:3 | f/2.8:5 | f/4:5 | f/5.6:5 | f/8:5 | f/11:3 | f/16
width pixel | image width | width = 4000:2 | 5184:2 | 6000:6 | 6240 | 8256:2 | 9504
height pixel | image height | height = 3000:2 | 3456:2 | 4000:6 | 4160 | 5504:2 | 6336
file size mb ~ 4 24 90 2
file name | filename | image name / (IMG|DSC|DSCF|_MG)_?[0-9]{4}\.(JPG|CR3|NEF|ARW|RAF)
orientation = Landscape:8 | Portrait:4 | Square:1
element | element count = 6 | 7:2 | 9:3 | 11:3 | 13:3 | 16:3 | 18 | 20
group | group count = 5 | 6:2 | 8:3 | 9:3 | 10:2 | 11:3 | 13 | 15

[amplifier, microphone, loudspeaker, headphone ~ impedance, spl, woofer, lufs, dbtp]
impedance ohm | impedance | nominal impedance ohm = 4:4 | 6:2 | 8:9 | 16
max spl db | max spl ~ 112 132 148 0
self noise dba | self noise | equivalent noise dba | self noise db ~ 4 14 24 0
output impedance ohm | output impedance = 50:3 | 100:2 | 150:5 | 200:4 | 250
woofer in | woofer size in | lf driver in = 5 | 5.25:3 | 6.5:5 | 8:5 | 10:3 | 12:3 | 15:2
tweeter in | hf driver in = 0.75:2 | 1:9 | 1.4:2
weight kg ~ 2.4 12 46 1
brand | manufacturer | make = Yamaha:4 | JBL:4 | Genelec:3 | Shure:4 | Sennheiser:4 | AKG:3 | Neumann:2 | QSC:2 |
    KEF:2 | Audio-Technica:2
key | musical key = C major:4 | G major:4 | D major:3 | A minor:4 | E minor:3 | F major:3 | B minor:2
camelot key | key signature = Am:4 | C:4 | G:4 | Em:3 | D:3 | F:3 | Dm:2 | Bm:2 | F#m
dynamic range ~ 5 9 16 0
channel | channel count | number channel = 1:2 | 2:9 | 6:2 | 8 | 16 | 24:2 | 32:2

[gem, gemstone, diamond, jewelry, jewellery, necklace ~ carat, karat]
lab | grading lab | certificate lab | laboratory | issuing lab = GIA:7 | IGI:4 | AGS:2 | HRD:2 | GRS:2 | SSEF
origin | stone origin | country of origin | provenance = Botswana:3 | Colombia:3 | Sri Lanka:4 | Myanmar:3 |
    Madagascar:3 | Zambia:2 | South Africa:3 | Australia:2 | Brazil:2 | Tanzania:2
price per carat | price per ct | ppc ~ 320 4200 24000 2
cut | cut grade = Excellent:7 | Very Good:5 | Good:3 | Fair
species | variety = Diamond:5 | Sapphire:4 | Ruby:3 | Emerald:3 | Spinel | Garnet:2 | Topaz:2 | Aquamarine:2
shape | stone cut = Round:7 | Oval:4 | Cushion:3 | Princess:3 | Emerald:3 | Pear:2 | Radiant:2 | Marquise
metal | metal type | alloy = Yellow gold:6 | White gold:6 | Rose gold:4 | Platinum:3 | Sterling silver:4
metal weight g | gold weight g ~ 1.6 4.8 32 2
stone count | number stone = 1:6 | 3:3 | 5:2 | 7:2 | 11 | 15 | 21
length mm | width mm ~ 3.2 6.8 14 2
depth mm ~ 2.1 4.2 9 2
type | item type | jewelry type = Ring:7 | Necklace:4 | Earrings:5 | Bracelet:4 | Pendant:3 | Brooch
retail price ~ 180 2400 24000 2
color | color grade = D:2 | E:3 | F:4 | G:6 | H:5 | I:4 | J:2

[tower, telecom, antenna, enodeb, gnodeb ~ rsrp, earfcn, pci, prb, rrc, tower]
tower type | structure type | mast type = Lattice:4 | Monopole:6 | Rooftop:5 | Guyed mast:2 | Small cell:2
power source | power supply = Grid:8 | Grid + battery:5 | Solar hybrid:2 | Diesel generator:2
band | frequency band | radio band = B1:2 | B3:6 | B7:4 | B8:2 | B20:5 | n28:2 | n78:4
tilt deg | tilt | antenna tilt = 0:3 | 1 | 2:5 | 3:3 | 4:5 | 5:2 | 6:4 | 8:2
rrc user | active user | connected user | average user ~ 2 46 420 0
dl traffic gb | down link gb | dl volume gb ~ 1.2 42 320 3
ul traffic gb | uplink gb | ul volume gb ~ 0.2 5 40 3
hand over success percent | ho success percent | hand over success % 95 98.6 99.98 2
availability percent | cell availability | availability % 97.4 99.8 100 3

[slot, rack, bin, warehouse, pallet ~ aisle]
level | shelf level | rack level = 1:5 | 2:5 | 3:4 | 4:3 | 5:2 | 6
bay | bay number ~ 1 14 48 0
temperature zone | storage zone type = Ambient:8 | Chilled:4 | Frozen:3
aisle | aisle code | aisle number / [0-3][0-9] / [A-H]
zone | zone code | pick zone = A:4 | B:4 | C:3 | D:2 | R
volume m3 ~ 0.2 1.6 3.2 3
abc class | abc code | velocity class | abc = A:3 | B:4 | C:6

[eye, optical, optometry, spectacle, ophthalmology, refraction ~ sphere, iop, keratometry, pupillary, temple]
add power | add | near add | addition | add od | add os = 0.75 | 1.00:2 | 1.25:2 | 1.50:3 | 1.75:3 | 2.00:4 | 2.25:3
    | 2.50:3
va od | va os | visual acuity | va right | va left | visual acuity od | visual acuity os | best corrected va | bcva
    od | bcva os = 20/15 | 20/20:8 | 20/25:5 | 20/30:3 | 20/40:3 | 20/60 | 20/100
cup disc ratio | code ratio | cup to disc = 0.2:2 | 0.25:2 | 0.3:5 | 0.35:2 | 0.4:4 | 0.5:2 | 0.6 | 0.7
corneal thickness um | cct um | pachymetry | central corneal thickness | pachymetry um ~ 482 546 612 0
keratometry k 1 | k 1 | flat k | keratometry k 2 | k 2 | steep k ~ 39.5 43.6 47.8 2
axial length mm | axial length ~ 21.6 23.7 27.4 2
lens index | refractive index = 1.50:5 | 1.56:3 | 1.59:2 | 1.60:4 | 1.67:4 | 1.74:2
lens material = CR-39:4 | Polycarbonate:5 | Trivex:2 | High-index 1.67:4 | High-index 1.74:2
lens type | lens design = Single vision:7 | Progressive:6 | Bifocal:3 | Reading:2
coating | lens coating = Anti-reflective:8 | Blue light:4 | Scratch-resistant:4 | Photochromic:3 | Polarized:2
eye size mm | eye size | lens width mm = 46 | 48:2 | 50:5 | 52:6 | 54:5 | 56:2 | 58
bridge mm | bridge width mm | bridge | double = 15 | 16:3 | 17:4 | 18:6 | 19:3 | 20:3 | 21:2
temple mm | temple length mm | temple | temple length = 135:3 | 140:8 | 145:7 | 150:3
lens diameter mm | contact diameter mm = 13.8 | 14.0:5 | 14.1:2 | 14.2:6 | 14.3 | 14.5:3

[greenhouse, glasshouse, hydroponic, polytunnel ~ vpd, dli]
name | greenhouse name = Greenhouse 1:4 | Greenhouse 2:4 | North House:3 | South House:3 | Propagation House:3 |
    Tomato House:2 | Glasshouse A:2 | Glasshouse B:2
glazing | cover material | covering = Glass:5 | Polycarbonate twin-wall:4 | PE film:4 | ETFE | Diffuse glass:3
vpd kpa | vpd | vapor pressure deficit ~ 0.3 0.9 2.2 2
par umol m2 s | ppfd | par ~ 60 420 1400 0
vent position percent | vent percent | vent opening percent = 0:6 | 10:3 | 20:3 | 35:2 | 50:2 | 75 | 100
drain percent | drain age percent % 12 28 48 1
crop | crop name = Tomato:7 | Cucumber:5 | Bell pepper:5 | Lettuce:4 | Strawberry:3 | Basil:3 | Eggplant:2 | Rose
cultivar | variety | cultivar name = Brioso:3 | Komeett:2 | Proloog:2 | Hi-Power:2 | Salanova:3 | Elsanta:2 |
    Genovese:2 | Roma:2 | Sweet Palermo:2
plant per m2 | plant density | stem per m2 ~ 1.8 3.2 24 1
substrate | growing medium | growing media = Rockwool:6 | Coco coir:6 | Perlite:3 | NFT:2 | Peat:3
weight kg | yield kg | harvest kg ~ 24 420 3200 2
fruit count | fruit ~ 240 4200 32000 0
average fruit g | fruit weight g | average weight g ~ 14 128 320 1
waste kg ~ 0.5 12 160 2
brix ~ 3.8 6.4 11 1
grade | class = I:7 | II:3 | A:6 | B:3

[reservoir, pipe, hydrant ~ hydrant, kl, chlorine]
pressure class | pn | pressure rating | pn class = PN6:2 | PN10:6 | PN16:8 | PN25:2
capacity ml ~ 120 2400 84000 1
full supply level m | fsl m | top water level m ~ 42 180 640 2
catchment km2 | catchment area km2 ~ 4 68 900 1
temperature c ~ 3 14 24 1
previous read kl | current read kl | previous reading kl | current reading kl | reading kl ~ 120 1400 9000 0
usage kl | consumption kl | kl used ~ 4 42 240 0
average daily l | daily average l | average daily liter ~ 180 620 3200 0
supply pressure kpa | pressure kpa ~ 250 480 780 0

[pick, order, wave, picking, fulfillment, replenishment, packing]
wave number | wave id | wave / W[0-9]{6}

[trait]
phenotype = dominant:6 | recessive:4

[vehicle, car, van, fleet, truck, lorry, automobile]
payload kg | max payload kg | payload ~ 420 860 1600 0
gross vehicle weight kg | gvw kg | gvwr kg | gross weight kg | gvm kg ~ 1850 2700 3500 0
power kw | engine power kw | max power kw ~ 55 112 320 0
tank capacity l | fuel tank l | fuel capacity l | tank size l ~ 40 58 90 0
axle count | axle = 2:12 | 3

[telemetry, vehicle, obd, telematics, trip]
battery v | battery voltage | battery voltage v ~ 11.8 12.7 14.6 1

[food, nutrition, product, ingredient, snack, meal, recipe, label]
serving size g | serving g | portion g | serving weight g = 15 | 28:2 | 30:4 | 40:2 | 50:2 | 85 | 100:5 | 125:2 |
    150:2 | 250:2
serving per container | serving per pack ~ 1 5 16 0
transaction fat g | transaction fat ~ 0 0.1 1.2 1
vitamin d mcg ~ 0 1.8 10 1
vitamin c mg ~ 0 12 90 1
vitamin a mcg ~ 0 80 420 0
calcium mg ~ 4 90 420 0
iron mg ~ 0.1 1.4 8 1
potassium mg ~ 20 240 720 0
magnesium mg ~ 4 42 180 0
zinc mg ~ 0.1 1.2 6 1
caffeine mg = 0:9 | 20 | 40 | 80:2 | 160
cholesterol mg ~ 0 24 120 0
glycemic index | gi ~ 15 52 92 0
nova group | nova = 1:4 | 2:1 | 3:4 | 4:6
water ml | fluid ml = 0:2 | 150 | 200:3 | 250:5 | 330:2 | 500:4

[chemical, reagent, solvent, sds ~ cas, ghs]
ghs hazard | ghs | ghs pictogram | pictogram | hazard pictogram = GHS02:5 | GHS05:4 | GHS06:2 | GHS07:6 | GHS08:2 |
    GHS09:2 | GHS03
storage class | storage code | trg 510 | lgk = 3:5 | 4.1B | 5.1B | 6.1C:2 | 8A:2 | 8B:4 | 10:3 | 11:2 | 12:2 | 13:3
solubility g l ~ 0.2 42 900 2
signal word = Danger:5 | Warning:6
physical state | state of matter = Solid:6 | Liquid:6 | Gas:1
cabinet | storage cabinet / (CAB|FL|AC)-[0-9]{2}

[reaction, synthesis, chemical ~ stirring, solvent, catalyst]
yield percent | reaction yield percent | isolated yield percent | yield % 22 71 98 1
reaction time h | reaction time hour | reaction h = 0.5:2 | 1:4 | 2:5 | 4:4 | 6:3 | 12:3 | 16:3 | 24:4 | 48
stirring rpm | stir rate rpm | agitation rpm = 200 | 300:3 | 400:4 | 500:4 | 600:2 | 800
solvent | solvent name | eluent = Ethanol:4 | Methanol:3 | THF:4 | DCM:4 | Toluene:3 | DMF:3 | Water:3 |
    Acetonitrile:3 | Ethyl acetate:3
catalyst = Pd/C:4 | Pd(PPh3)4:3 | CuI:3 | TiCl4 | AlCl3:2 | DMAP:2 | None:3
catalyst mol percent | catalyst loading = 0.5 | 1:3 | 2:3 | 5:5 | 10:4
rf | rf value ~ 0.12 0.42 0.86 2
temperature c | reaction temperature c = -78 | 0:3 | 20:3 | 25:5 | 40:2 | 60:4 | 80:4 | 110:3 | 140
pressure bar ~ 1 1.6 20 2

[resistor, capacitor, pcb, electronic ~ rohs, pcb, trace, ripple]
mpn | manufacturer part number | manufacturer pn /
    (RC0603FR-07|GRM188R71H|STM32F4[0-9]{2}|LM[0-9]{4}|TPS[0-9]{5}|ERJ-6EN|BC847)[A-Z0-9]{3}
package | footprint | case size | package type | case package = 0402:3 | 0603:6 | 0805:5 | 1206:3 | SOIC-8:4 |
    SOT-23:5 | QFN-32:3 | LQFP-48:3 | TO-220:2 | BGA-256
value | nominal value = 100R:2 | 1k:4 | 4.7k:3 | 10k:5 | 100k:3 | 10pF:2 | 100nF:5 | 1uF:3 | 10uF:3 | 4.7uH:2
voltage rating v | voltage rating | rated voltage v = 6.3 | 10:2 | 16:4 | 25:5 | 50:6 | 100:3 | 250 | 630
power rating w | power rating = 0.063:2 | 0.1:5 | 0.125:4 | 0.25:5 | 0.5:2 | 1.0:2 | 2.0
temperature min c | operating temperature min c | min temperature c = -55:5 | -40:9 | -20 | 0:2
temperature max c | operating temperature max c | max temperature c = 70:2 | 85:7 | 105:4 | 125:6 | 150
moisture level | msl | moisture sensitivity level = 1:7 | 2 | 3:4
unit price ~ 0.01 0.34 18 4
category | component type | part type = Resistor:5 | Capacitor:5 | Inductor:2 | Diode:2 | Transistor:3 |
    Microcontroller:3 | Connector:3 | LED:2 | Op-amp:2
manufacturer | maker = Vishay:4 | Murata:4 | Texas Instruments:5 | STMicroelectronics:4 | Yageo:4 | Panasonic:3 |
    Analog Devices:3 | NXP:3 | TE Connectivity:2
layer | layer count | pcb layer = 1 | 2:6 | 4:6 | 6:3 | 8:2 | 10
thickness mm | board thickness mm = 0.8 | 1.0:2 | 1.2 | 1.6:9 | 2.0:2
length mm | width mm | board width mm | board length mm ~ 18 84 320 1
copper oz | copper weight oz = 0.5:2 | 1.0:8 | 2.0:3
min trace mm | trace width mm | min track mm | min spacing mm = 0.1:3 | 0.127:4 | 0.15:4 | 0.2:3
min hole mm | drill min mm | min drill mm = 0.2:3 | 0.25:2 | 0.3:6 | 0.4
surface finish | finish = HASL:4 | HASL lead-free:4 | ENIG:6 | OSP:2 | Immersion silver
supply voltage v | vcc v | input voltage v = 1.8:2 | 3.3:6 | 5.0:5 | 12.0:3 | 24.0
supply current ma | current ma ~ 2 84 900 2
ripple mv ~ 1 14 80 2
impedance ohm | controlled impedance ohm = 50:7 | 75:2 | 90:3 | 100:5
yield percent % 84 96.4 99.9 1

[admission, stay, inpatient, encounter, hospital]
total charge | billed amount ~ 1800 14200 180000 2

[sensor, probe, transmitter, instrument, gauge]
calibration offset | offset ~ -0.8 0.02 0.8 2
accuracy | accuracy percent = 0.1 | 0.25:2 | 0.5:5 | 1.0:5 | 2.0:3
sampling interval s | sample interval s | reporting interval s | polling interval s = 1 | 5 | 10:2 | 30:3 | 60:6 |
    300:4 | 600:2 | 900:2

[shipment, parcel, consignment, freight, carrier, delivery]
fuel surcharge percent | fsc percent % 4 14.5 32 2
weight ~ 0.4 12 320 2
co2 kg | emission kg ~ 0.4 24 620 2

[pour, concrete, cube, slump, cement, formwork, rebar]
element | structural element | pour element = Column:4 | Slab:6 | Footing:4 | Beam:4 | Retaining wall:3 | Pile cap:2
    | Stair:2 | Core wall:2
grade | concrete grade | mix | mix grade | strength class = C20/25:2 | C25/30:5 | C30/37:6 | C35/45:3 | C40/50:2
cube strength 7 d mpa | strength 7 d mpa | cube 7 d mpa ~ 18 26 42 1
cube strength 28 d mpa | strength 28 d mpa | cube 28 d mpa ~ 28 38 62 1
concrete temperature c ~ 11 21 32 1
volume m3 ~ 4 48 420 1

[construction, contractor, tender, boq ~ boq, retention]
retention percent | retention rate = 2.5:2 | 3:2 | 5:9 | 10:3
gross floor area m2 | gfa m2 | gfa ~ 480 6200 84000 0
contract sum | contract value | tender sum | contract amount ~ 240000 4200000 84000000 2
hire rate day | daily hire rate | day rate hire | hire rate ~ 45 320 2400 2
unit = m3:5 | m2:6 | m:4 | no.:3 | kg:2 | t:2 | item:3 | sum

[loom, weaving, yarn, textile, weave, knitting ~ gsm, warp, weave]
weave | weave type | weave pattern = Plain:6 | Twill 2/1:4 | Twill 3/1:4 | Satin:3 | Dobby:2 | Jacquard:2 |
    Herringbone
composition | fiber composition | fiber content | fabric composition = 100% Cotton:6 | 65% Polyester 35% Cotton:4 |
    100% Polyester:4 | 98% Cotton 2% Elastane:3 | 100% Linen:2 | 80% Wool 20% Nylon:2 | 100% Viscose:2
width cm | fabric width cm = 114 | 145:4 | 150:6 | 160:3 | 280
warp density | end per cm | end per inch | epi = 24:2 | 28:3 | 36:3 | 42:3 | 56 | 72:2
weft density | pick per cm | pick per inch | ppi ~ 16 26 60 0
colorfastness wash | colorfastness | color fastness | colorfastness light | colorfastness rub | fastness grade = 3:2
    | 3.5:2 | 4:6 | 4.5:5 | 5:2
twist tpm | twist per meter ~ 280 720 1400 0
tenacity cn tex | tenacity ~ 12 18 42 1
roll length m | roll length ~ 40 82 160 1
cone weight kg ~ 0.9 1.9 2.8 2
speed rpm | loom speed rpm ~ 280 620 1100 0
loom type = Rapier:6 | Air jet:6 | Projectile:2 | Water jet:2 | Circular knit:3
tear strength n ~ 9 22 64 1
gsm ~ 80 185 420 0

[pool, swimming, spa, bather, lane]
volume m3 ~ 60 580 3200 0
depth min m | shallow depth m = 0.6 | 0.9:3 | 1.0:3 | 1.2:5 | 1.35:2
depth max m | deep depth m = 1.4:2 | 1.8:5 | 2.0:5 | 3.8:2 | 5.0
lane = 4:3 | 5 | 6:6 | 8:5 | 10
ph ~ 7.0 7.4 7.9 1
orp mv ~ 620 715 790 0
water temperature c | target temperature c ~ 25.5 27.8 31 1
total chlorine ppm | total chlorine ~ 0.9 2.2 4.2 2
alkalinity ppm ~ 74 102 138 0
calcium hardness ppm ~ 180 264 420 0
turbidity ntu ~ 0.05 0.2 0.6 2
bather | bather count | swimmer ~ 2 34 180 0
chemical | chemical name | product = Sodium hypochlorite:6 | Calcium hypochlorite:4 | Muriatic acid:4 | Sodium
    bicarbonate:4 | Cyanuric acid:3 | Algaecide:2 | Flocculant:2
unit = L:6 | kg:6 | g:2 | mL:2

[ink, print, printing ~ gsm, bleed, sph, pantone]
width mm = 210:6 | 297:4 | 320:3 | 450:3 | 640:2 | 700 | 1020
height mm = 297:6 | 420:4 | 450:2 | 640:2 | 900:2 | 1000
caliper um | thickness um | caliper micron ~ 78 128 420 0
brightness percent | paper brightness | cie whiteness % 84 95 104 1
opacity percent | opacity % 84 93.5 99 1
pantone | pms | pantone code | pms color / PMS [1-7][0-9]{2} C / PMS [1-7][0-9]{2}
color | color mode | print color | ink color = 4/4:8 | 4/0:5 | 1/1:4 | 1/0:2 | 5/4 | 2/2
lab l ~ 14 58 96 2
lab a | lab b ~ -68 4 78 2
press speed sph | sheet per hour | sph ~ 3000 9200 18000 0
run time min | press time min ~ 12 68 420 0
sheet used | sheet | total sheet ~ 220 3400 48000 0
quantity | print run | copy | run length = 100 | 250:3 | 500:6 | 1000:7 | 2500:4 | 5000:3 | 10000:2
resolution dpi | dpi = 150 | 300:9 | 600:3 | 1200
unit price ~ 0.02 0.48 14 4
price per 1000 | price per m sheet ~ 18 62 240 2
viscosity pas ~ 4 18 60 1

[ski, piste, snow, gondola, chairlift ~ piste, avalanche, skiable, pph]
summit elevation m | top elevation m | summit altitude m ~ 980 2280 3900 0
base elevation m | base altitude m ~ 420 1180 2300 0
country | country name = Austria:5 | Switzerland:5 | France:5 | Italy:4 | United States:5 | Canada:3 | Norway:2 |
    Japan:2 | Sweden | Slovenia
name | resort name = Alpental:3 | Silver Ridge:3 | Mount Corvin:2 | Valdoro:2 | Snow Hollow:3 | Kaltenberg:2 | Eagle
    Pass:2 | Les Trois Lacs:2 | Nordfjell
capacity pph | hourly capacity | uphill capacity ~ 600 1800 4000 0
vertical m | vertical rise m ~ 60 360 1100 0
speed ms | rope speed ms | line speed ms = 2.2 | 2.5:4 | 3.0:2 | 5.0:5 | 6.0:3
seat | seat per chair | person per carrier | chair capacity = 1 | 2:4 | 4:6 | 6:4 | 8:3 | 10
length m ~ 220 1150 3200 0
lift name | lift = Summit Express:3 | Bear Chair:3 | Eagle Quad:3 | Valley Gondola:3 | North T-Bar:2 | Sunrise
    Lift:2
temperature summit c | temperature top c | summit temperature c ~ -24 -8 6 1
temperature base c | base temperature c | temperature valley c ~ -16 -1.5 10 1
summit depth cm | top depth cm ~ 40 168 420 0
base depth cm | valley depth cm ~ 5 62 220 0
new snow 24 h cm | new snow cm | snowfall 24 h cm | fresh snow cm = 0:8 | 2:2 | 5:4 | 10:3 | 15:2 | 25 | 40
avalanche risk | avalanche level | avalanche danger = 1:4 | 2:6 | 3:5 | 4:1
longest run km ~ 1.2 4.8 14 1
skiable area ha ~ 40 480 3200 0

[ringing, banding, bird, nest, ornithology, avian, capture]
wing mm | wing length mm | wing chord mm ~ 48 74 132 0
tarsus mm ~ 14 20.4 34 1
bill mm | bill length mm | culmen mm ~ 8 13.6 32 1
mass g | weight g ~ 8.2 17 96 1
fat score = 0:3 | 1:4 | 2:5 | 3:4 | 4:2 | 5
moult score | molt score = 0:6 | 1 | 2:2 | 3:2 | 4:2 | 5:4
ring number | band number / [A-Z]{2}[0-9]{5} / [A-Z][0-9]{6}
species | species name | common name = European Robin:5 | Great Tit:5 | Blue Tit:5 | Chaffinch:4 | Blackbird:4 |
    Wren:3 | Blackcap:3 | Greenfinch:2 | Dunnock:3
age class | age code | euring age = 3:5 | 4:4 | 5:3 | 6:2

[transect, habitat, sighting, wildlife, biodiversity ~ habitat, beaufort, scientific]
species | species name | common name = European Robin:4 | Great Tit:4 | Red Fox:3 | Roe Deer:4 | Kestrel:3 | Brown
    Hare:3 | Skylark:4 | Common Buzzard:3 | Grey Heron:2 | Badger:2
distance m | perpendicular distance m | observer distance m ~ 2 42 320 0
age class | age stage | life stage = Adult:8 | Juvenile:4 | Immature:2
height m | flight height m | perch height m ~ 0.5 6 42 1
habitat | habitat type = Deciduous woodland:4 | Coniferous woodland:3 | Grassland:4 | Heathland:2 | Wetland:3 |
    Farmland:4 | Hedgerow:2 | Moorland:2

[hvac, ahu, chiller, boiler ~ refrigerant, compressor, eui]
cooling capacity kw | capacity kw | cooling kw | nominal cooling kw = 2.5:2 | 3.5:4 | 5.0:4 | 7.1:3 | 10.0:3 |
    14.0:3 | 28.0:2 | 56.0 | 120.0
heating capacity kw | heating kw | heat output kw = 3.2:2 | 4.0:4 | 5.8:4 | 8.0:3 | 11.2:3 | 16.0:3 | 31.5:2 | 63.0
eui kwh m2 | energy intensity kwh m2 | eui ~ 42 148 420 1
airflow m3 h | air flow m3 h | supply airflow m3 h ~ 420 3600 42000 0
power supply | electrical supply | supply voltage = 230V/1ph/50Hz:6 | 400V/3ph/50Hz:7 | 208V/3ph/60Hz:2 |
    460V/3ph/60Hz:2
tag | unit tag | equipment tag | asset tag / (AHU|FCU|RTU|CH|VRF)-[0-9]{2}
suction pressure bar ~ 3.2 6.4 10 2
fan speed percent | fan percent | damper percent % 0 56 100 0
supply air temperature c | supply temperature c ~ 11 16.5 34 1
return air temperature c | return temperature c ~ 19 23 26 1
floor area m2 ~ 180 4200 64000 0

[gallery, museum, showcase, vitrine]
target rh percent | rh setpoint percent | target humidity percent = 45:2 | 48 | 50:8 | 52:2 | 55:4
rh percent | humidity percent | relative humidity ~ 42 50.5 59 1
lux limit | max lux | light limit lux = 50:7 | 100 | 150:4 | 200:5 | 300
lux | illuminance lux | light lux ~ 12 74 260 0
uv uw lm | uv ~ 2 28 75 0
volume m3 ~ 180 920 9000 0
insurance value | insured value | valuation ~ 800 24000 2400000 2
temperature c | target temperature c ~ 18.5 20.6 22.8 1

[counterparty ~ eic, mwh]
eic code | eic / (10X|11X|20X|21X)[A-Z0-9-]{12}[A-Z0-9]
credit limit ~ 250000 5000000 100000000 2
rating | credit rating = AA-:2 | A+:3 | A:4 | A-:4 | BBB+:5 | BBB:5 | BBB-:3 | BB+:2
volume mwh | traded mwh ~ 10 1200 42000 1
gas price eur mwh ~ 14 34 96 2
co2 price eur t | eua price | carbon price ~ 48 71 98 2
spark spread | dark spread | clean spark spread ~ -12 8 34 2

[cat, dog, pet, animal, veterinary, vet]
dose ml | volume ml dose = 0.1 | 0.2:2 | 0.3:3 | 0.5:5 | 0.8:3 | 1.0:4 | 1.5:2 | 2.0:2
follow up day | recheck day = 3 | 5:2 | 7:5 | 10:4 | 14:6 | 21:2 | 30:3

[ink, toner, pigment]
ink color | ink color name = Cyan:5 | Magenta:5 | Yellow:5 | Black:6 | Reflex Blue:2 | Warm Red:2 | White

[package, parcel, weighing, weighbridge, load, scale, pallet, container]
gross ~ 1.2 18 900 2

[vessel, ship, boat, trawler, voyage, yacht]
flag | flag state | flag country | flag code @ countries.code

[trawler, fishing ~ mesh, ices, fao, discard]
gear code | gear = OTB:6 | PTB:2 | GNS:4 | LLS:4 | PS:3 | FPO:3 | DRB:2 | SDN:2
mesh mm | mesh size mm = 55 | 70:2 | 80:3 | 100:4 | 110:2 | 120:4
depth m | fishing depth m ~ 18 84 640 0
fuel l | fuel used l ~ 240 3200 42000 0
fao code | fao species code | species code = COD:5 | HAD:4 | HER:4 | MAC:4 | PLE:3 | HKE:2 | MON:2 | SOL:2
presentation | presentation type | presentation code = Gutted:7 | Whole:5 | Headed and gutted:3 | Filleted:1
size grade | grade | size category = 1:3 | 2:5 | 3:5 | 4:3 | 5
loa m | length overall m | vessel length m ~ 9 22 62 1
engine kw | engine power kw ~ 90 420 2400 0

[brew, beer, brewery, homebrew, mash, fermentation, hop, wort]
name | recipe name | beer name = Harbor Haze IPA:4 | Amber Anvil:3 | Midnight Porter:3 | Golden Mill Pils:4 | Sunday
    Saison:3 | Copper Kettle Bitter:2 | Citrus Drift Pale Ale:3 | Winter Stout:2
ph ~ 4.1 4.5 5.4 2
co2 volume ~ 1.8 2.5 3.2 1
efficiency percent % 66 76 88 1
type | ingredient type = Malt:7 | Hop:6 | Yeast:3 | Adjunct:2 | Water agent:1
addition min | boil addition min = 0:3 | 5:3 | 10:3 | 15:3 | 30:3 | 60:5 | 90
fermentation day | ferment day = 7:3 | 10:4 | 14:6 | 21:2 | 28

[rack, datacenter, switch, router, interface, circuit ~ vlan, octet, sfp]
rack height u | total u | rack size u = 24 | 42:9 | 45:2 | 48:3
room | room name | data hall = MDF-1:4 | DC-A:4 | DC-B:3 | IDF-2:3 | Server Room 1:4 | Hall 2:2
site | site name = FRA1:4 | AMS2:3 | NYC3:3 | LON1:4 | SFO2:2 | SIN1:2 | HQ:4
max power kw = 3.5 | 5.0:3 | 7.0:4 | 10.0:4 | 15.0:2
max weight kg | load rating kg = 800 | 1000:4 | 1200:3 | 1360:4 | 1500:2
role | device role | function = access-switch:5 | core-switch:3 | distribution-switch:3 | router:4 | firewall:3 |
    load-balancer:2 | server:4 | pdu:2
vendor | manufacturer | make = Cisco:7 | Juniper:4 | Arista:4 | HPE Aruba:3 | Dell:3 | Fortinet:3 | Palo Alto
    Networks:2 | MikroTik
model | hardware model | platform = C9300-48P:5 | C9500-24Y4C:2 | QFX5120-48Y:3 | DCS-7050SX3-48YC8:3 | MX204:2 |
    FG-200F:2 | PowerEdge R750:3 | ISR4331:2
os version | sw version | nos version = IOS-XE 17.9.4:5 | IOS-XE 17.6.5:3 | Junos 22.4R2:4 | EOS 4.30.2F:4 | FortiOS
    7.2.5:3 | AOS-CX 10.12:2
type | interface type | if type | port type = ethernet:8 | port-channel:2 | vlan:3 | loopback:2 | tunnel
admin status | admin state = up:9 | down:2
operator status | operator state | link status | line protocol = up:8 | down:3
in octet | out octet | ifinoctet | rx byte | transaction byte ~ 240000 48000000000 9000000000000 0
in packet | out packet | rx packet | transaction packet ~ 2400 48000000 9000000000 0
crc error | input error | output error | discard | in error | out error = 0:12 | 1 | 3 | 12 | 48
provider | carrier | isp = Lumen:4 | Zayo:3 | Cogent:4 | Colt:3 | BT:2 | Telia:2 | Verizon:3 | Comcast Business:2
bandwidth mbps | committed rate mbps | cir mbps = 50 | 100:5 | 200:2 | 500:3 | 1000:6 | 2000 | 10000:2
monthly cost | mrc | monthly charge ~ 120 820 9000 2
sla percent | availability sla = 99.5:2 | 99.9:6 | 99.95:4 | 99.99:3
circuit id | circuit number / [0-9]{2}/[A-Z]{4}/[0-9]{6}/[A-Z]{3} / [A-Z]{2}-[0-9]{6}
transaction power dbm ~ -6 -1.8 3 2

[solar, pv, photovoltaic, inverter]
name | plant name | site name = Sunfield One:4 | South Meadow Solar:4 | Rooftop Hall 3:3 | Quarry PV Park:3 |
    Hillcrest Solar:3 | East Barn Array:2 | Airport PV:2 | Mill Roof:2
feed in tariff | fit rate | ppa price kwh | tariff kwh ~ 0.052 0.094 0.28 4
azimuth deg | azimuth = 90:2 | 135:2 | 160:2 | 175:2 | 180:9 | 200:2 | 225:2 | 270:2
max dc voltage v | max input voltage v | vdc max = 600:3 | 800 | 1000:6 | 1100:4 | 1500:4
rated kw | rated power kw | nominal kw = 3.0:2 | 5.0:4 | 8.0:3 | 10.0:4 | 15.0:3 | 25.0:3 | 50.0:3 | 100.0:3
dc capacity kwp | capacity kwp ~ 8 320 9800 2
status code | inverter state = 0:1 | 1:9 | 2:1 | 5

[telescope, galaxy, astronomy, observatory, nebula, asteroid, exoplanet ~ airmass, constellation, redshift]
designation | catalog id | catalog designation | object name | target name / (NGC [1-7][0-9]{3}|M[1-9][0-9]?|HD
    [1-9][0-9]{4}|HIP [1-9][0-9]{4}|IC [1-4][0-9]{3})
common name | popular name | name common = Orion Nebula:3 | Andromeda Galaxy:4 | Ring Nebula:3 | Whirlpool Galaxy:3
    | Pleiades:3 | Dumbbell Nebula:2 | Sombrero Galaxy:2 | Crab Nebula:3 | Lagoon Nebula:2
observatory | observatory name = Roque de los Muchachos:3 | Cerro Paranal:3 | Kitt Peak:3 | Mauna Kea:3 | La Silla:3
    | Calar Alto:2 | Siding Spring:2
julian date | jd | julian day | bjd | hjd | mjd utc ~ 2459000 2460200 2460950 5
mjd ~ 59000 60200 60950 5
binning | bin mode = 1x1:8 | 2x2:5 | 3x3 | 4x4
fwhm pixel ~ 1.8 3.2 6 2
sky mag | sky magnitude ~ 17.8 20.6 22 2
guiding rms arcsec | guide rms | guiding error arcsec ~ 0.3 0.7 1.8 2
gain | camera gain = 0:3 | 56 | 100:5 | 120:2 | 139:2 | 200:2
altitude m ~ 120 1400 4200 0
magnitude ~ -1.4 8.6 18 2

[forest, stand, timber, silviculture ~ dbh, canopy]
aspect = N:3 | NE:3 | E:3 | SE:3 | S:3 | SW:3 | W:3 | NW:3
plot number | tree number ~ 1 40 480 0
radius m | plot radius m = 5.6 | 7.98:2 | 9.77:2 | 11.28:3 | 12.62:3 | 17.84:2
species code | tree species code = NS:4 | SP:4 | DF:3 | BE:3 | OK:2 | SB:2 | SS:2 | LA
crown class | canopy class | kraft class = Dominant:4 | Codominant:6 | Intermediate:3 | Suppressed:2
volume m3 | stem volume m3 | tree volume m3 ~ 0.08 0.64 4.2 3
damage code | damage type | damage agent = None:9 | BB:3 | WT:2 | FR:1 | BR:2 | SN
volume m3 ha ~ 42 260 620 1

[landing, trawler]
weight kg | landed kg ~ 40 1200 24000 1

[finisher, marathon, triathlon ~ gun, chip, split]
status | result status | finish status = FIN:12 | DNF:2 | DNS:1 | DSQ

[roast, coffee, roaster, bean, cupping]
charge temperature c | drop temperature c | bean temperature c ~ 168 204 236 0
green weight kg | roasted weight kg ~ 4 18 60 2
water activity | aw ~ 0.48 0.55 0.62 3
screen size = 14 | 15:3 | 16:5 | 17:5 | 18:3
cup score | sca score ~ 80 84.6 91 2
bag weight kg = 30 | 59 | 60:8 | 69:3
bag ~ 5 60 320 0
price usd lb | price lb ~ 1.8 3.6 12 2
agtron ~ 45 62 95 0
development percent | development ratio % 12 19 25 1
moisture percent % 9.5 11.1 12.5 1
altitude masl | altitude m ~ 800 1550 2200 0

[dental, tooth, periodontal, dentist]
mobility grade | mobility = 0:9 | 1:3 | 2 | 3
insurance percent | coverage percent = 50:4 | 80:6 | 100:3

[elevator, escalator]
rated speed ms | speed ms = 0.63:2 | 1.0:6 | 1.6:5 | 2.5:2 | 4.0
travel m | travel height m ~ 6 24 160 1
drive type = Traction gearless:6 | Traction geared:4 | Hydraulic:3
manufacturer = Otis:5 | KONE:5 | Schindler:5 | TK Elevator:4 | Mitsubishi Electric:3 | Fujitec
rope diameter mm = 6.5:2 | 8.0:4 | 10.0:4 | 13.0:3
door force n ~ 80 118 150 0
door close time s ~ 1.8 2.9 5 1
over speed trip ms ~ 1.2 1.6 3 2
leveling accuracy mm ~ 1 4 10 0
stop | floor served ~ 2 8 42 0

[luminaire, lighting, lamp, bulb, fixture]
watt | wattage w ~ 3 24 240 1
lifetime h | rated life h = 25000:4 | 35000:2 | 50000:7 | 70000:2 | 100000
weight kg ~ 0.1 1.8 14 2
voltage = 220-240V:7 | 100-240V:3 | 120-277V:4 | 24V DC:2
flicker percent % 0.2 3 18 1

[bike, bicycle, ebike, cycle]
frame size cm = 48 | 50:2 | 52:3 | 54:5 | 56:5 | 58:3 | 60
wheel size in = 20 | 26:2 | 27.5:5 | 28:4 | 29:6
gear | gear count = 1 | 7:2 | 8:3 | 9:3 | 10:3 | 11:4 | 12:5
battery wh = 360 | 400:3 | 500:5 | 625:4 | 750:3
motor w = 250:9 | 500:2 | 750
max assist kmh = 25:9 | 32:3 | 45:2
brand | manufacturer = Trek:4 | Giant:4 | Specialized:4 | Cannondale:3 | Cube:3 | Scott:3 | Canyon:3
"""
