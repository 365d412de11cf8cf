"""What is measured and written down in one trade alone, where the same word means another in the next."""

from __future__ import annotations

WORDS = r"""
[wafer, fab, process, die, etch, deposition, lithography, chamber, lot]
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

[cage, pen, fish, aquaculture, smolt, salmon, hatchery, raceway]
volume m 3 ~ 600 9800 42000 0
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

[kiln, cement, clinker, mill, quarry]
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

[drone, uav, uas, flight, survey, mission, quadcopter]
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
point density m 2 ~ 12 180 900 0

[source, isotope, radiation, dosimetry, dosimeter, radioactive, radionuclide]
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

[charger, evse, charge, ocpp, connector, ev, charging]
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
rr | response | respiration | breath per min ~ 11 16 26 0
ecg rhythm | rhythm | cardiac rhythm | ekg rhythm = Normal sinus:8 | Sinus tachycardia:4 | Sinus bradycardia:3 |
    Atrial fibrillation:3 | SVT | Ventricular tachycardia | Asystole
response | patient response | response to treatment = Improved:6 | Unchanged:4 | Worsened:1
call number | run number | cad number / 2[3-5]-[0-9]{6}
avpu | location | consciousness level = Alert:9 | Verbal:2 | Pain | Unresponsive
skin condition | skin = Warm and dry:6 | Pale:3 | Diaphoretic:3 | Cyanotic
pupil | pupil response = PERRL:9 | Unequal | Sluggish | Pinpoint

[charge, freight, shipment, forwarding, forwarder, consignment, airfreight, ocean]
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

[measurement, inspection, dimension, characteristic, gauge, spc, caliper, cmm]
unit | measurement unit = mm:9 | in:2 | um:1

[mine, mining, ore, pit, quarry, deposit]
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
"""
