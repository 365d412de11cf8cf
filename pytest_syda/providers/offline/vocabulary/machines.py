"""What is measured on machines, grids and networks, in workshops, studios and breweries."""

from __future__ import annotations

WORDS = """
[*]
voltage l 1 | voltage l 2 | voltage l 3 | voltage l 1 n | voltage l 2 n | voltage l 3 n | phase voltage | line
    voltage | main voltage | grid voltage | voltage a | voltage b | voltage c | voltage phase a | voltage an | v l 1 | v
    l 2 | v l 3 | voltage rms ~ 222 231 241 1
voltage l 1 l 2 | voltage l 2 l 3 | voltage ab | line to line voltage ~ 386 401 416 1
nominal voltage | rated voltage | nominal voltage v | rated voltage v | supply voltage v | input voltage | input
    voltage v = 12 | 24:3 | 48:2 | 120:4 | 230:8 | 240:3 | 400:6 | 480
nominal voltage kv | rated voltage kv | voltage kv | voltage level kv | voltage class kv | primary voltage kv | line
    voltage kv = 11:5 | 20:3 | 33:5 | 66:2 | 110:4 | 132:4 | 220:3 | 275 | 400:3
secondary voltage kv = 0.4:6 | 6.6:3 | 11:4 | 33:2
output voltage | output voltage v = 3.3:2 | 5:5 | 9 | 12:6 | 24:4 | 48:2
logic voltage | io voltage | supply voltage vdd = 1.8:3 | 3.3:6 | 5.0:4
battery voltage v | pack voltage v | system voltage v = 12:4 | 24:3 | 48:6 | 400:2
cell voltage | cell voltage v | cell voltage max | cell voltage min | max cell voltage | min cell voltage ~ 3.05
    3.68 4.18 3
current l 1 | current l 2 | current l 3 | phase current | line current | current a | current phase a | i l 1 | i l 2
    | i l 3 | load current ~ 0.4 14 63 2
rated current | rated current a | breaker rating | breaker rating a | fuse rating | fuse rating a | breaker size a |
    max current a | nominal current = 6 | 10:3 | 16:6 | 20:3 | 25:3 | 32:5 | 40:2 | 63:4 | 80 | 100:2 | 125
leakage current ma | residual current ma ~ 0.1 3 28 1
frequency hz | grid frequency | main frequency | line frequency | grid frequency hz | system frequency | supply
    frequency | frequency grid ~ 49.85 50.0 50.15 2
rated frequency hz | rated frequency | nominal frequency | nominal frequency hz = 50:7 | 60:3
power factor | cos phi ~ 0.78 0.95 1.0 3
thd percent | thd v | thd i | thd voltage | voltage thd | current thd % 0.8 3.4 12 2
phase count | number phase | number of phase = 1:6 | 3:5
pole count | number pole | motor pole = 2:3 | 4:7 | 6:2 | 8
reactive power | reactive power kvar ~ 0.5 14 240 1
apparent power | apparent power kva | kva demand ~ 2 48 620 1
active power | active power kw | real power kw | load kw | demand kw | max demand kw | peak demand kw | max demand |
    peak load kw | power kw ~ 0.8 38 480 1
transformer kva | rated power kva | rating kva | kva rating | capacity kva | transformer rating kva = 100:2 | 160:2
    | 250:4 | 400:5 | 630:5 | 1000:4 | 1600:2 | 2500
rated power mva | rating mva | capacity mva = 10 | 16:2 | 25:4 | 40:5 | 63:4 | 100:2 | 160
active energy | active energy kwh | import kwh | energy import kwh | reactive energy | reactive energy kvarh | kwh
    import | cumulative kwh | register kwh | total kwh | energy total kwh | meter kwh | lifetime kwh ~ 120 18400 96000 1
export kwh | energy export kwh | feed in kwh ~ 12 4200 42000 1
interval kwh | half hourly kwh | energy kwh interval | hourly kwh ~ 0.02 0.6 9 3
daily kwh | energy today kwh | energy today | daily yield kwh | yield today kwh | daily energy kwh | today kwh ~ 2
    28 240 1
monthly kwh | monthly consumption kwh | consumption kwh | usage kwh | kwh used | energy used kwh | billed kwh ~ 80
    420 2400 1
annual kwh | annual consumption kwh | annual yield kwh | eac kwh | annual production kwh | yearly kwh ~ 1200 4200
    18000 0
specific yield | specific yield kwh kwp | kwh kwp | specific yield kwh per kwp ~ 780 1080 1720 0

[*]
performance ratio | pr percent % 68 81 92 1
capacity factor | capacity factor percent % 14 32 58 1
peak power kwp | capacity kwp | dc capacity kwp | installed kwp | system size kwp | array size kwp | nominal power
    kwp ~ 3 12 480 1
system size kw | dc capacity kw | dc power kw | installed capacity kw | name plate kw | name plate capacity kw |
    rated power kw | ac capacity kw | nominal power kw ~ 3 60 2400 1
dc voltage | dc voltage v | string voltage | string voltage v | mpp voltage | vmp string | voltage dc | mppt voltage
    v ~ 320 610 920 1
dc current | dc current a | string current | string current a ~ 0.6 7.4 12.8 2
module power w | panel wattage | module wattage | panel power w | pmax w | module watt | module power wp | panel
    watt | panel rating w | module rating w | rated power wp = 330 | 370:2 | 400:4 | 410:4 | 430:5 | 450:3 | 550:2
voc v | open circuit voltage v ~ 37 46 53 1
vmp v ~ 31 38.5 44 1
isc a | short circuit current a ~ 9.4 11.6 18.2 2
imp a ~ 8.9 10.8 17.2 2
temperature coefficient percent | temperature coefficient = -0.29:2 | -0.34:5 | -0.35:4 | -0.37:2 | -0.40
module efficiency | module efficiency percent | panel efficiency | panel efficiency percent % 17.8 20.9 23.4 1
inverter efficiency | inverter efficiency percent % 95.2 97.6 98.9 1
panel count | module count | module per string | number panel | number module = 8 | 10:2 | 12:3 | 14:3 | 16:4 | 18:3
    | 20:4 | 24:3 | 28
string count | mppt count | number mppt | number string = 1:2 | 2:6 | 3:3 | 4:2 | 6
module temperature | module temperature c | cell temperature c | panel temperature | panel temperature c ~ 12 42 68
    1 c
tilt deg | tilt angle deg | array tilt | module tilt | roof pitch deg = 10:2 | 15:3 | 20:3 | 25:4 | 30:6 | 35:4 | 40
array azimuth | azimuth deg panel | panel azimuth | array azimuth deg = 90 | 135:2 | 160:2 | 180:9 | 200:2 | 225:2 |
    270
state of charge | soc percent | battery soc | battery soc percent | state of charge percent % 12 64 100 0
state of health | soh percent | battery soh % 78 94 100 1
cycle count battery | charge cycle | battery cycle | charge cycle count ~ 4 240 2400 0
c rate ~ 0.1 0.6 3 1
charge power kw | charging power kw | max power kw | charger power kw | connector power kw | max charge rate kw =
    3.7 | 7.4:5 | 11:5 | 22:6 | 50:5 | 100 | 150:3 | 350
energy delivered kwh | energy kwh | session kwh | kwh delivered | charged kwh ~ 2 22 84 2
battery capacity kwh | usable capacity kwh | pack kwh | storage kwh = 5.1 | 10.2:3 | 13.5:4 | 40:2 | 52:3 | 58:3 |
    64:2 | 77:4 | 82:2 | 100
capacity mah | battery mah | battery capacity mah | mah capacity = 220 | 1200 | 2600:2 | 3000:3 | 4000:4 | 5000:6 |
    10000:2 | 20000
capacity ah | battery ah | battery capacity ah | rated ah = 7 | 12:2 | 60:3 | 75:3 | 100:6 | 200:2 | 280
meter multiplier | meter constant multiplier = 1:8 | 10:2 | 20 | 40:2 | 60 | 80
unit rate | unit rate kwh | energy rate | unit price kwh | rate per unit | unit rate gbp | energy charge rate |
    price per kwh | tariff per kwh ~ 0.09 0.24 0.48 4

[*]
unit rate p | unit rate pence | unit rate pence kwh | unit rate p kwh ~ 14 26 42 2
standing charge | daily standing charge | standing charge per day ~ 0.22 0.48 0.72 4
spot price mwh | price eur mwh | price mwh | price per mwh | day ahead price | clearing price mwh | eur mwh | price
    usd mwh ~ -12 74 280 2
carbon intensity | carbon intensity g kwh | gco 2 kwh | g co2 kwh | co2 g kwh | emission factor g kwh ~ 34 230 620 0
emission factor | emission factor kg kwh ~ 0.04 0.31 0.94 4
gas m3 | gas volume m3 | volume m3 gas ~ 8 120 900 1
calorific value ~ 38.6 39.4 40.3 1
heat rate | heat rate btu kwh ~ 6400 8900 11800 0
tensile strength | tensile strength mpa | ultimate tensile strength | uts mpa | tensile mpa ~ 42 520 1280 0 mpa
yield strength | yield strength mpa | proof stress | proof stress mpa | rp 02 mpa ~ 30 355 1050 0 mpa
compressive strength | compressive strength mpa | cube strength mpa | concrete strength mpa | fck mpa | cylinder
    strength mpa ~ 18 36 82 1 mpa
flexural strength | flexural strength mpa ~ 2.8 24 140 1 mpa
shear strength | shear strength mpa ~ 12 180 620 0 mpa
shear strength kpa | undrained shear strength | cohesion kpa ~ 8 64 320 0
tensile strength psi | yield strength psi ~ 6000 62000 180000 0
compressive strength psi = 3000:3 | 3500:2 | 4000:6 | 4500:2 | 5000:4 | 6000:2
young modulus | elastic modulus | modulus gpa | young modulus gpa | elastic modulus gpa ~ 1.2 74 210 1 gpa
elongation percent | elongation at break % 4 22 62 1
reduction of area percent % 18 48 74 1
poisson ratio ~ 0.22 0.3 0.46 2
hardness hrc | hardness rockwell c ~ 22 48 66 1
hardness hb | hardness hbw | brinell hardness | brinell ~ 110 220 480 0
hardness hv | vicker hardness | hardness vicker ~ 90 320 820 0
shore hardness | shore a | hardness shore a | durometer ~ 30 68 95 0
moh hardness | hardness moh = 2 | 3:2 | 4 | 5:2 | 6:3 | 6.5:2 | 7:5 | 7.5:2 | 8:2 | 9:3 | 10
impact energy j | charpy j | charpy impact j ~ 18 74 220 0
fatigue limit mpa ~ 60 240 620 0
thermal conductivity | thermal conductivity w mk ~ 0.03 42 400 2
thermal expansion ~ 1.2 12 78 1
u value | u value w m2 k ~ 0.1 0.9 3.2 2

[*]
r value = 3 | 11:2 | 13:4 | 15:2 | 19:4 | 21:2 | 30:4 | 38:3 | 49
surface roughness ra | ra um | roughness ra | roughness um | surface finish ra | roughness ra um | surface roughness
    um = 0.2 | 0.4:2 | 0.8:5 | 1.6:6 | 3.2:5 | 6.3:2 | 12.5
tolerance mm | upper tolerance | plus tolerance = 0.01:2 | 0.02:3 | 0.05:5 | 0.1:5 | 0.2:2 | 0.5
lower tolerance | minus tolerance = -0.01:2 | -0.02:3 | -0.05:5 | -0.1:5 | -0.2:2 | -0.5
aql level | acceptable quality level = 0.065 | 0.1 | 0.25:2 | 0.4 | 0.65:4 | 1.0:6 | 1.5:4 | 2.5:6 | 4.0:3 | 6.5
process capability ~ 0.9 1.5 2.4 2
process capability index ~ 0.7 1.38 2.2 2
ppm defective | ppm defect | defect ppm | defective ppm ~ 5 320 6400 0
first pass yield | fpy percent | first pass yield percent | rolled throughput yield % 84 96 99.8 1
scrap rate | scrap rate percent | scrap percent | reject rate percent % 0.1 2.4 11 2
min order quantity = 1:3 | 5:2 | 10:5 | 25:3 | 50:4 | 100:6 | 250:2 | 500:3 | 1000:2
product lot size | batch size unit | production lot size = 50:2 | 100:4 | 200:3 | 250:3 | 500:6 | 1000:5 | 2000:2 | 5000
sample size inspection | sampling size | sample quantity = 5:2 | 8:3 | 13:4 | 20:4 | 32:4 | 50:3 | 80:2
torque nm | torque | max torque nm | tightening torque | tightening torque nm ~ 4 62 480 1
torque ft lb | torque lb ft | torque ft lbs = 15 | 25:2 | 45:3 | 65:3 | 80:4 | 100:4 | 140:2
clamping force kn | press force kn | clamp force kn | axial force kn | load kn ~ 4 120 2400 0
clamping force t | press tonnage | clamp tonnage | tonnage press | press capacity t = 50 | 80:2 | 120:4 | 160:4 |
    250:4 | 400:3 | 650 | 1000
injection pressure bar | injection pressure ~ 420 960 1800 0
melt temperature | melt temperature c | barrel temperature c ~ 178 226 310 0 c
mold temperature c | mould temperature c ~ 22 58 120 0 c
shot weight g | shot weight ~ 4 84 1200 1
cycle time s | cycle time second | cycle time | takt time s ~ 8 38 180 1
cooling time s ~ 4 14 60 1
spindle rpm | spindle speed rpm ~ 400 6200 24000 0
feed rate mm min | feed mm min ~ 60 640 6000 0
cutting speed m min | surface speed m min ~ 24 180 480 0
depth of cut mm | depth cut ~ 0.1 1.4 6 2
tool diameter mm | drill diameter mm = 1 | 2 | 3:2 | 4:2 | 5:2 | 6:5 | 8:4 | 10:4 | 12:3 | 16:2 | 20
tool life min ~ 12 45 180 0
weld current a | welding current | weld current | welding current a ~ 60 160 380 0

[*]
weld voltage v | arc voltage v | arc voltage ~ 14 24 36 1
wire diameter mm = 0.6 | 0.8:3 | 1.0:5 | 1.2:6 | 1.6:2
wall thickness mm | sheet thickness mm | plate thickness mm | thickness mm | gauge mm | wall thickness | sheet
    thickness | plate thickness = 0.5 | 0.8:2 | 1:4 | 1.2:2 | 1.5:4 | 2:5 | 3:5 | 4:2 | 5:3 | 6:3 | 8:2 | 10:2 | 12
coating thickness um | coating thickness | paint thickness um | dft um | film thickness um | layer thickness um ~ 12
    84 320 0
bolt diameter mm | thread diameter mm = 3 | 4:2 | 5:3 | 6:5 | 8:5 | 10:5 | 12:4 | 16:2 | 20
thread pitch mm | thread pitch = 0.5 | 0.7 | 0.8:2 | 1.0:4 | 1.25:4 | 1.5:4 | 1.75:3 | 2.0:2
bore mm | bore diameter mm | piston diameter mm | cylinder bore mm = 32:2 | 40:3 | 50:3 | 63:4 | 80:3 | 86 | 100:2
stroke mm | stroke length mm | piston stroke mm = 25 | 50:3 | 80:2 | 86 | 100:5 | 125 | 160:2 | 200:3 | 250
gear ratio | reduction ratio ~ 2.4 9.6 60 2
backlash arcmin ~ 1 6 18 1
vibration mm s | vibration rms | vibration rms mm s | vibration velocity mm s | rms velocity ~ 0.3 2.4 11 2
vibration g | acceleration g | peak acceleration g ~ 0.02 0.6 6 2
bearing temperature c | bearing temperature | winding temperature c | motor temperature c | gearbox temperature c |
    oil temperature c | oil temperature | coolant temperature c | coolant temperature | engine temperature c | engine
    coolant temperature ~ 42 78 108 1 c
furnace temperature c | kiln temperature c | furnace temperature | kiln temperature | kiln temperature peak c |
    firing temperature c | firing temperature | peak temperature c ~ 620 1080 1420 0 c
oil pressure psi | oil pressure ~ 22 48 78 0 psi
hydraulic pressure bar | hydraulic pressure ~ 90 180 320 0 bar
discharge pressure bar | suction pressure bar | inlet pressure bar | outlet pressure bar | pump pressure bar | line
    pressure bar | operating pressure bar | working pressure bar | pressure bar | system pressure bar ~ 0.8 5.8 16 1
vacuum mbar ~ 0.01 4 120 2
tank pressure bar | cylinder pressure bar | start pressure bar | tank start bar = 180 | 190:2 | 200:8 | 210:3 |
    220:2 | 232
end pressure bar | tank end bar ~ 40 68 120 0
compression ratio ~ 8.6 10.8 18.5 1
displacement cc | engine cc | displacement cm 3 | engine capacity cc | engine displacement cc = 125:2 | 250 | 599 |
    998:4 | 1197:3 | 1498:5 | 1598:4 | 1968:4 | 1998:6 | 2996:3
power hp | horsepower hp | engine hp | power bhp ~ 68 164 520 0
power kw engine | engine power kw | engine kw ~ 44 118 420 0
co2 g km | co2 emission g km | emission g km ~ 88 134 240 0
fuel consumption l 100 km | l 100 km | l per 100 km | consumption l 100 km | fuel economy l 100 km | fuel l 100 km |
    liter per 100 km ~ 4.1 7.4 34 1
mpg city | mpg highway | mpg combined | fuel economy mpg ~ 16 28 54 1
fuel level | fuel level percent | fuel percent % 4 52 100 0
fuel rate l h | fuel consumption l h | fuel burn lph | fuel burn l h | fuel rate lph ~ 4 34 240 1
engine load percent | engine load | throttle percent | throttle position | throttle % 4 42 100 0

[*]
odometer km | odometer mi | odometer | mileage km | odo km ~ 4200 78000 320000 0
engine hour ~ 40 4200 21000 1
engine rpm ~ 680 1800 5400 0
tire pressure psi ~ 28 34 42 0
tire pressure bar | tire pressure kpa bar ~ 2.0 2.4 3.2 1
tread depth mm | tread depth ~ 1.6 5.4 8.5 1
harsh brake count | harsh braking count | harsh braking | harsh acceleration count | harsh accel count | speeding
    count | harsh brake | harsh brake event | speeding event | harsh cornering count = 0:9 | 1:4 | 2:2 | 3
idle time min | idle minute | idling minute | idle min ~ 0 14 120 0
satellite count | gps satellite | number satellite | satellite used ~ 4 9 18 0
gsm signal | gsm signal strength ~ 6 19 31 0
rssi dbm | signal dbm | signal strength dbm ~ -112 -78 -48 0
rsrp dbm ~ -124 -96 -68 0
rsrq db ~ -19 -11 -4 1
sinr db | snr db ~ -4 13 30 1
transaction power dbm | transaction power | transmit power dbm | eirp dbm | output power dbm | max transaction power
    dbm = 10 | 14:2 | 17:2 | 20:5 | 23:4 | 27:2 | 30:3 | 37 | 43:4 | 46:4
rx power dbm | rx power | optical power dbm | receive power dbm | optical rx dbm | rx level dbm ~ -27 -16.4 -3 1
optical transaction dbm | transaction optical dbm | laser power dbm ~ -6 1.8 5 1
attenuation db | insertion loss db | splice loss db | loss db | link loss db | insertion loss | cable loss db |
    fiber loss db ~ 0.05 0.8 18 2
return loss db | return loss ~ 14 22 48 1
antenna gain dbi | gain dbi | antenna gain = 2 | 5 | 8:2 | 12:2 | 15:4 | 17:5 | 18:4 | 21
antenna height m | antenna height | mast height m | tower height m | height agl m | tower height | antenna height
    agl ~ 12 32 84 1 m
antenna azimuth | azimuth sector | sector azimuth | cell azimuth = 0:6 | 30 | 60:2 | 90 | 120:6 | 150 | 180 | 240:6
    | 270 | 300:2 | 330
mechanical tilt | electrical tilt | down tilt | down tilt deg | mechanical tilt deg | electrical tilt deg | e tilt |
    m tilt | total tilt = 0:3 | 1 | 2:5 | 3:3 | 4:5 | 5:2 | 6:4 | 8:2
beam width deg | horizontal beam width | beam width = 33 | 60:2 | 65:8 | 90:3 | 120
physical cell id ~ 0 250 503 0
tracking area code | location area code ~ 101 12400 65533 0
earfcn | earfcn dl | dl earfcn = 100 | 300:2 | 1300:4 | 1650:3 | 2850:3 | 3350:2 | 6300:4 | 6400:2 | 37950
nrarfcn | arfcn number | number arfcn = 156510 | 630000:3 | 643296:3 | 647328:2
enodeb id | enb id | gnodeb id | gnb id | site id number ~ 10001 220000 880000 0
cell id | cgi ci | local cell id ~ 11 24000 65000 0

[*]
bandwidth mhz | channel bandwidth mhz | channel width mhz | channel width | channel bandwidth = 5 | 10:4 | 15:2 |
    20:8 | 40:2 | 80:2 | 100:2
frequency mhz fm | fm frequency | fm frequency mhz ~ 87.6 98.4 107.9 1
frequency khz am | am frequency ~ 540 980 1600 0
wifi channel | wlan channel = 1:6 | 6:6 | 11:6 | 36:4 | 40 | 44:2 | 48 | 100 | 149:2
throughput mbps | dl throughput | dl throughput mbps | down link mbps | download mbps | dl mbps | download speed
    mbps | down link throughput ~ 4 86 940 1
ul throughput mbps | uplink mbps | upload mbps | ul mbps | upload speed mbps | ul throughput | uplink throughput ~ 1
    22 420 1
port speed | port speed mbps | link speed mbps | speed mbps | interface speed | link speed | interface speed mbps =
    100:2 | 1000:9 | 2500 | 10000:5 | 25000:2 | 40000 | 100000
port speed gbp | link speed gbp | capacity gbp | uplink gbp | speed gbp | bandwidth gbp = 1:6 | 10:6 | 25:3 | 40:2 |
    100:4 | 400
latency ms | ping ms | rtt ms ~ 2 28 240 1
jitter ms ~ 0.2 4.2 60 1
packet loss percent | packet loss | loss percent % 0 0.3 4.8 2
mos score | mean opinion score ~ 2.4 4.0 4.5 2
dropped call rate | call drop rate | drop rate percent | dcr percent % 0.05 0.6 3.4 2
hand over success rate | call setup success rate | rrc success rate | erab success rate ~ 94.2 98.6 99.98 2
prb utilization | prb utilization percent | prb usage percent % 8 44 96 1
erlang | traffic erlang | traffic erl ~ 0.4 18 120 2
vlan id | vlan tag | native vlan | access vlan | voice vlan = 1 | 10:4 | 20:4 | 30:3 | 40:2 | 50:2 | 100:4 | 110 |
    200:2 | 300 | 999
mtu size | mtu byte = 1400 | 1450 | 1492 | 1500:12 | 9000:3 | 9216
as number | bgp asn | peer asn | local asn | remote asn | peer as | remote as | autonomous system number = 64496:2 |
    64499:2 | 64500:3 | 64503 | 64510:2 | 64511 | 65001:3 | 65010:2 | 65100:2 | 65500
admin distance | administrative distance = 1:4 | 20:3 | 90:2 | 110:6 | 170 | 200:2
ospf cost | stp cost = 1:3 | 4:4 | 10:5 | 19:2 | 100
stp priority | bridge priority = 0 | 4096:3 | 8192:2 | 24576 | 28672 | 32768:9
port number switch | switch port number | port count | number port = 8:2 | 16 | 24:8 | 48:8
poe budget w | poe budget = 65 | 124:2 | 195:2 | 370:5 | 740:4 | 1440
poe draw w | poe power w ~ 2.2 7.4 28 1
rack unit | height u | rack unit height | size u | u height | u size | height ru | rack height u = 1:8 | 2:6 | 3 |
    4:3 | 42
rack position | u position | position u | rack u | start u | rack unit start | u start ~ 1 20 42 0
power draw w | power consumption w | typical power w | power usage w | power watt | draw w ~ 8 240 1800 0
psu count | power supply = 1:5 | 2:8
fan rpm | fan speed rpm | fan speed ~ 900 4200 14000 0

[*]
cpu core | core count | vcpu count = 1 | 2:4 | 4:6 | 8:6 | 16:4 | 32:3 | 64
cpu ghz | clock ghz | base clock ghz | clock speed ghz | boost clock ghz ~ 1.8 2.9 5.2 1
clock mhz | memory speed mhz | ram speed mhz = 1600 | 2400:2 | 2666:3 | 2933 | 3200:6 | 4800:3 | 5600:2
tdp w | tdp watt = 15:3 | 28:2 | 35:2 | 45:2 | 65:6 | 95:3 | 105:3 | 125:4 | 170 | 280
process nm | process node nm | lithography name | node nm = 3 | 4:2 | 5:4 | 7:5 | 10:2 | 12 | 14:3 | 22 | 28:2
read iop | write iop | max iop ~ 300 24000 480000 0
luminous flux | luminous flux lm | lumen output | flux lm | brightness lumen | brightness ansi lumen ~ 250 1200 8000
    0
illuminance lux | lux level ~ 5 420 28000 0
luminance code m2 | brightness nit | brightness code m2 | peak brightness nit = 250:3 | 300:4 | 350:4 | 400:5 |
    500:3 | 600:2 | 1000:2 | 1600
color temperature | color temperature k | cct k | light temperature k | white balance | white balance k = 2200 |
    2700:6 | 3000:6 | 3500:2 | 4000:6 | 5000:3 | 5600:3 | 6500:3
color rendering index | cri ra = 70 | 80:6 | 82 | 90:5 | 95:3 | 97
beam angle | beam angle deg = 15 | 24:2 | 36:4 | 60:3 | 90 | 120:5
efficacy lm w | luminous efficacy | lumen per watt ~ 62 118 200 0
led life hour | lifetime hour | rated life hour | lamp life hour | lamp hour = 15000:2 | 20000:2 | 25000:5 | 30000:3
    | 50000:6
sound pressure db | spl db | max spl db | noise level db | noise db | sound level db | noise dba | noise level dba |
    laeq db | sound power db | max spl ~ 28 62 118 1
sensitivity db | sensitivity db spl | speaker sensitivity db | sensitivity db w m ~ 82 89 104 1
mic sensitivity mv pa | sensitivity mv pa ~ 1.2 14 40 1
impedance ohm | nominal impedance | nominal impedance ohm | load impedance ohm = 4:4 | 6 | 8:8 | 16:3 | 32:5 | 50:2
    | 150:2 | 250 | 600
frequency response low hz | frequency low hz | low frequency hz | frequency min hz = 10 | 18:2 | 20:8 | 30:2 | 40:5
    | 50:3 | 60:2
frequency response high hz | frequency high hz | high frequency hz | frequency max hz = 15000 | 16000:2 | 18000:3 |
    20000:10 | 22000:2 | 40000:2
crossover hz | crossover frequency | crossover frequency hz = 80:5 | 100:2 | 120:2 | 500 | 1800:2 | 2200:3 | 2500:4
    | 3000:2
sample rate hz | sampling rate hz | sample rate = 44100:6 | 48000:8 | 88200 | 96000:4 | 192000:2
sample rate khz | sampling rate khz = 44.1:6 | 48:8 | 88.2 | 96:4 | 192:2
bit depth | bit per sample | audio bit depth = 16:6 | 24:8 | 32
color depth | color depth bit = 8:6 | 10:5 | 12:2
loudness luf | integrated luf | integrated loudness ~ -24 -14 -7 1
true peak dbtp | true peak | true peak db | peak dbf | peak level dbf ~ -6 -1.2 -0.1 1
rms dbf | rms level db ~ -28 -16 -8 1
gain db | preamp gain db | input gain db ~ -6 18 60 1
fader db | level db ~ -24 -6 6 1

[*]
eq gain db ~ -9 0 9 1
q factor ~ 0.4 1.4 8 1
threshold db | compressor threshold db ~ -36 -18 -3 1
compression ratio audio = 2 | 3:2 | 4:4
attack ms ~ 0.5 12 100 1
release ms ~ 20 160 900 0
delay ms | pre delay ms ~ 1 60 480 0
reverb time s | rt 60 | rt 60 s | reverb time ~ 0.3 1.4 4.2 2
dynamic range db | dynamic range ~ 6 96 124 0
snr dba | signal noise ratio db | signal to noise db ~ 68 102 124 0
thd n percent | thd n % 0.0005 0.02 1 4
phantom power v = 48
power rms w | rms power w | power handling w | continuous power w | power watt rms | amp power w | rms watt = 25 |
    50:3 | 75 | 100:5 | 150:2 | 200:3 | 300:2 | 500:3 | 1000:2
driver size in | driver size inch | woofer size in | driver size = 4 | 5:3 | 6.5:5 | 8:4 | 10:3 | 12:4 | 15:2 | 18
cartridge output mv ~ 0.2 2.4 6 1
tracking force g ~ 1.2 2 3.5 2
focal length mm | focal length | focal length min mm | min focal length = 14 | 16 | 24:5 | 28:2 | 35:4 | 50:6 | 70:2
    | 85:3 | 100:2 | 105
focal length max mm | max focal length = 24 | 35:2 | 50:3 | 55:2 | 70:5 | 105:3 | 200:6 | 300:3 | 400:2 | 600
max aperture | min f stop | aperture max | max aperture f | aperture f | f stop | aperture value | widest aperture =
    1.2 | 1.4:4 | 1.8:6 | 2.0:2 | 2.8:8 | 3.5:3 | 4.0:5 | 4.5 | 5.6:2
min aperture | smallest aperture = 16:4 | 22:8 | 32:2
iso min | min iso = 50:2 | 64:2 | 80 | 100:8 | 200:2
iso max | max iso = 12800:2 | 25600:5 | 51200:5 | 102400:4 | 204800
megapixel | resolution mp | effective megapixel | sensor mp = 12 | 16:2 | 20:2 | 24:7 | 26:2 | 33:2 | 45:4 | 61:2 |
    102
crop factor = 0.79 | 1.0:7 | 1.5:6 | 1.6:3 | 2.0:4
filter thread mm | filter size mm | filter diameter mm | filter thread = 43 | 49:3 | 52:4 | 55:2 | 58:3 | 62:2 |
    67:5 | 72:4 | 77:6 | 82:5 | 95
min focus distance m | closest focus m | min focus m ~ 0.12 0.42 2.4 2
min focus distance cm ~ 12 38 150 0
aperture blade | blade count aperture | diaphragm blade = 5 | 7:5 | 9:8 | 11:2
element count | lens element | optical element | number element = 6 | 7:2 | 9:3 | 11:3 | 13:3 | 16:3 | 18 | 20
lens group | element group | optical group = 5 | 6:2 | 8:3 | 9:3 | 10:2 | 11:3 | 13 | 15

[*]
shutter count | shutter actuation ~ 120 24000 180000 0
max shutter speed s | sync speed = 160 | 180 | 200:4 | 250:5
fps burst | burst fps | burst rate | continuous fps | max fps = 5:2 | 7 | 8:2 | 10:6 | 12:3 | 20:4 | 30:3
ev compensation | exposure compensation | ev comp | exposure bias | flash compensation ev = -1.0 | -0.7:2 | -0.3:3 |
    0.0:9 | 0.3:3 | 0.7:2 | 1.0
guide number ~ 12 36 60 0
battery life shot | shot per charge | cipa shot ~ 220 460 1200 0
stabilization stop | ibis stop = 3 | 4:2 | 5:5 | 5.5:3 | 6.5:2 | 7:2 | 8
gaming refresh hz | refresh rate | refresh rate hz | refresh hz = 60:6 | 75:2 | 120:4 | 144:5 | 165:2 | 240:2
response time ms display | gtg ms = 0.5 | 1:6 | 4:3 | 5:3
contrast ratio = 1000:5 | 1300 | 3000:4 | 5000 | 1000000:2
laser power mw | laser output mw | laser power w = 1 | 5:5 | 20:2 | 50:2 | 100:3 | 500
pump power kw | motor power kw | motor rating kw | motor kw | rated kw = 0.37 | 0.55 | 0.75:2 | 1.1:3 | 1.5:3 |
    2.2:4 | 4:4 | 5.5:4 | 7.5:4 | 11:3 | 15:3 | 22:2 | 37:2 | 55 | 90
pump head m | head m | total head m | dynamic head m | head pressure m | static head m ~ 4 32 160 1
flow rate m3 h | flow m3 h | capacity m3 h | pump flow m3 h | flow m3 hour | airflow m3 h ~ 2 64 900 1
flow rate l min | flow lpm | flow rate lpm | flow l min ~ 2 38 400 1
flow rate l s | flow l s | flow lps | flow rate lps ~ 0.2 12 160 1
flow rate gpm | flow gpm ~ 1.2 24 900 1
airflow cfm | flow cfm ~ 60 420 4200 0
daily volume m3 | volume m3 day | flow m3 day | daily flow m3 | production m3 day | capacity m3 day | flow m3 d |
    capacity m3 d ~ 240 8400 120000 0
pipe diameter mm | diameter mm pipe | nominal diameter mm | dn mm | diameter dn | pipe size mm | nominal diameter =
    15 | 25:2 | 32 | 50:3 | 80:4 | 100:6 | 150:6 | 200:5 | 300:3 | 400:2 | 600
pipe length m | main length m | segment length m ~ 8 140 2400 1
pipe diameter in | pipe size in | nominal pipe size = 0.5:2 | 0.75:3 | 1:4 | 2:5 | 4:5 | 6:5 | 8:4 | 12:3 | 16
burial depth m | cover depth m ~ 0.6 1.2 3 1
non revenue water percent | nrw percent | leakage percent | leakage rate % 6 22 46 1
pressure zone m | pressure head m ~ 18 46 90 1
reservoir level percent | tank level percent | fill level percent | tank level | fill level | level percent % 8 62
    100 1
tank level m | reservoir level m | level m | sump level m ~ 0.4 3.4 12 2
octane | octane rating | octane number = 87:4 | 89:2 | 91:4 | 93:2 | 95:7 | 98:4 | 100
cetane | cetane number | cetane index ~ 46 52 60 1
sulfur ppm | sulphur ppm | sulfur content ppm ~ 3 9 480 0

[*]
api gravity ~ 16 34 48 1
rvp psi | reid vapor pressure ~ 5.8 8.9 15 1
water cut | water cut percent | bsw percent | bs w percent % 0.1 28 96 1
oil rate bopd | oil bopd | oil rate bbl d | oil rate | oil production bbl | oil bbl | oil volume bbl ~ 12 420 9000 0
water rate bwpd | water bbl | water production bbl ~ 4 680 12000 0
gas rate mcfd | gas mcfd | gas rate mscfd ~ 40 1800 48000 0
gas oil ratio ~ 180 920 6400 0
bottomhole pressure psi | reservoir pressure psi | bhp psi | formation pressure psi ~ 1400 3800 9800 0
wellhead pressure psi | tubing pressure psi | casing pressure psi | whp psi | thp psi ~ 80 620 3600 0
choke 64 | choke size 64 | choke 64 in | choke size 64 in = 12 | 16:2 | 20:2 | 24:5 | 28:2 | 32:5 | 40:2 | 48:2 | 64
measured depth ft | total depth ft | td ft | md ft | well depth ft ~ 3200 9800 22000 0
true vertical depth ft | tvd ft ~ 3000 8600 14000 0
tvd m ~ 900 2600 4600 0
mud weight ppg | mud weight ~ 8.6 10.8 17 1
rop ft hour | rop m h | rate of penetration ~ 8 42 180 1
porosity | porosity percent % 4 16 34 1
permeability md | permeability ~ 0.1 120 2400 2
water saturation percent | sw percent % 12 34 90 1
net pay ft | net pay m ~ 8 46 220 0
original gravity | og sg | starting gravity ~ 1.038 1.054 1.092 3
final gravity | fg sg | terminal gravity ~ 1.006 1.012 1.022 3
og plato | original gravity plato | original extract ~ 9.5 13.2 22 1
fg plato | final extract | apparent extract ~ 1.6 3 5.6 1
bitterness ibu | bitterness ~ 8 34 92 0
color srm | srm color ~ 2 11 42 1
color ebc | ebc color ~ 4 22 84 1
abv percent | alcohol abv % 3.6 5.6 11 1
attenuation percent | apparent attenuation | apparent attenuation percent | yeast attenuation % 68 76 85 1
pitch temperature c | fermentation temperature c | fermentation temperature | pitching temperature c | ferment
    temperature c | pitch temperature ~ 9 18.5 24 1 c
mash temperature c | mash temperature | strike temperature c ~ 63 66.5 71 1 c

[*]
mash ph ~ 5.1 5.4 5.8 2
wort ph | beer ph | must ph | wine ph ~ 3.1 4.3 5.6 2
boil time min | boil minute | boil time = 60:8 | 75:2 | 90:4
mash time min = 45:2 | 60:8 | 75:2 | 90
batch volume l | batch size l | knockout volume l | batch volume | brew volume l = 20:2 | 50 | 500:3 | 1000:5 |
    2000:4 | 3000:2
batch volume hl | batch size hl | brew length hl | volume hl = 5 | 10:5 | 15:2 | 20:5 | 30:4 | 50:2 | 60
batch size bbl | volume bbl beer = 3 | 7:4 | 10:4 | 15:4 | 20:3 | 30:2
alpha acid | alpha acid percent | aa percent % 2.8 8.6 16.5 1
beta acid percent % 2.4 5 9 1
co2 volume | carbonation volume ~ 1.8 2.5 3.4 2
carbonation g l | co2 g l ~ 3.6 5 6.6 1
dissolved oxygen ppb | do ppb | tpo ppb ~ 8 42 220 0
yeast pitch rate | cell count million | pitch rate m ml ~ 4 10 24 1
mash efficiency percent | brew house efficiency | brew house efficiency percent % 64 76 92 1
grain kg | malt kg | grain weight kg | malt weight kg | grist kg ~ 4 220 900 1
hop g | hop weight g | hop amount g ~ 15 240 6000 0
titratable acidity | ta g l | total acidity g l | total acidity ~ 4.8 6.4 9.2 1
volatile acidity | va g l ~ 0.2 0.42 0.9 2
residual sugar | residual sugar g l | rs g l ~ 0.8 4.6 120 1
free so 2 | free so 2 mg l | free so 2 ppm ~ 10 28 48 0
total so 2 | total so 2 mg l ~ 40 96 180 0
yan mg l ~ 90 210 380 0
brix deg | degree brix ~ 17 23.4 28 1
carat weight | weight ct | ct weight | stone weight ct | center stone ct ~ 0.25 1.1 5.2 2
total carat weight ~ 0.4 1.8 9 2
depth percent | total depth percent % 57.5 61.8 65.5 1
table percent | table size percent % 53 57 63 1
crown angle | crown angle deg ~ 32.5 34.6 36.5 1
pavilion angle | pavilion angle deg ~ 40.2 40.8 41.8 1
girdle percent % 2 3.5 5.5 1

[*]
fineness | gold fineness | metal fineness | millesimal fineness = 375:2 | 585:5 | 750:6 | 916:2 | 925:4 | 950:2 |
    999
gold karat | metal karat = 9 | 10:2 | 14:6 | 18:6 | 22:2 | 24
ring size | ring size us = 5 | 5.5 | 6:3 | 6.5:3 | 7:5 | 7.5:2 | 8:2 | 9 | 10
birefringence ~ 0.004 0.02 0.18 3
gauge awg | wire gauge awg | wire gauge = 10 | 12:3 | 14:3 | 16:2 | 18:4 | 20:2 | 22:4 | 24:5 | 26:2
cross section mm 2 | cable cross section | conductor size mm 2 | wire size mm 2 | cross section = 1.5:5 | 2.5:6 |
    4:4 | 6:3 | 10:3 | 16:3 | 25:2 | 35 | 70 | 95
insulation resistance mohm | insulation resistance ~ 2 480 2000 0
earth resistance ohm | ground resistance ohm | earth resistance ~ 0.2 3.2 20 2
resistance ohm = 1 | 10:2 | 47 | 100:4 | 220:3 | 330:2 | 470:2 | 1000:6 | 2200 | 4700:3 | 10000:6 | 100000:2
capacitance uf | capacitance | capacitance microfarad = 0.1:6 | 1:4 | 2.2 | 4.7:2 | 10:5 | 22:2 | 47:2 | 100:4 |
    220:2 | 470:2 | 1000
capacitance pf | capacitance nf = 10:2 | 15 | 22:2 | 33 | 47 | 100:5 | 220 | 330 | 470 | 1000
inductance uh | inductance mh | inductance = 1 | 2.2:2 | 3.3 | 4.7:3 | 10:5 | 22:2 | 47 | 100:2
pin count | number pin | lead count = 2 | 3:2 | 4:2 | 6:2 | 8:6 | 14:3 | 16:4 | 20:3 | 28:2 | 48:3 | 64:3 | 100:2
tolerance percent = 0.1 | 0.5 | 1:6 | 2:2 | 5:6 | 10:3 | 20
ingress protection number = 20 | 44 | 54:2 | 65:4 | 66 | 67:4 | 68
duty cycle percent | duty cycle = 20:2 | 25 | 40:3 | 50:3 | 60:4 | 100:2
infill percent = 10:2 | 15:4 | 20:6 | 40:2 | 100
extruder temperature c | nozzle temperature c | nozzle temperature | hotend temperature ~ 190 214 265 0 c
bed temperature c | bed temperature ~ 45 64 110 0 c
layer height mm = 0.08 | 0.12:2 | 0.16:2 | 0.2:8 | 0.28:2
print speed mm s = 40 | 50:4 | 60:5 | 80:3 | 120:2 | 200:2 | 300
thread count = 180 | 200:3 | 300:5 | 400:5 | 600:3 | 800 | 1000
gsm weight | paper weight gsm | fabric weight gsm | fabric weight | paper gsm | basis weight gsm | weight gsm = 70 |
    80:5 | 90:2 | 100:3 | 120:4 | 140 | 150:2 | 170:2 | 200:2 | 250:2 | 300:3 | 350
denier | yarn denier = 15 | 20 | 40:2 | 70:4 | 150:3 | 210:2 | 420 | 600 | 1000
yarn count ne | yarn count | yarn count name = 10 | 16:2 | 20:4 | 24:2 | 30:6 | 40:4 | 60:2
shrinkage percent % 0.2 2.4 8 1
gross floor area m2 | gfa m2 | floor area m2 ~ 60 1800 42000 0
concrete slump mm | slump mm ~ 40 100 220 0
water cement ratio | w c ratio ~ 0.36 0.48 0.62 2
air content percent | air content % 1 4.2 7.5 1

[*]
cement content kg m3 | cement kg m3 ~ 240 340 480 0
spt n | spt n value | n value | blow count ~ 2 18 62 0
cbr percent % 2 14 98 0
compaction percent | relative compaction | degree of compaction percent % 90 96.4 101 1
plasticity index ~ 3 16 48 0
liquid limit ~ 18 42 88 0
bearing capacity kpa | allowable bearing kpa = 75 | 100:3 | 150:5 | 200:4 | 300:2
hoist speed m s | lift speed m s | rated speed m s | elevator speed = 0.63:2 | 1.0:6 | 1.6:5 | 2.5:2 | 4.0
rated load kg | lift capacity kg | safe working load | swl kg | rated capacity kg = 320 | 450:2 | 630:6 | 1000:5 |
    1275:2 | 1600:2 | 2500
swl t | swl tonne | crane capacity t | lifting capacity t | max lift t = 5:2 | 10:4 | 16:2 | 25:3 | 40:4 | 63:2 |
    100:2
boom length m | jib length m ~ 12 42 84 1
cop rating ~ 2.6 3.8 5.4 2
btu h | capacity btu | cooling btu = 9000:3 | 12000:5 | 18000:4 | 24000:4 | 36000:3 | 48000 | 60000
refrigerant charge kg | refrigerant charge ~ 0.6 2.2 24 2
superheat k | subcooling k ~ 2 6 14 1
supply temperature c | flow temperature c | supply air temperature | supply temperature ~ 12 36 65 1
return temperature c | return temperature | return air temperature ~ 20 28 52 1
delta t | delta t k ~ 3 9 22 1
setpoint c | setpoint temperature | temperature setpoint | target temperature c ~ 17 21 25 1
co2 ppm | co2 level ~ 402 720 1900 0
air change per hour | air change rate ~ 0.4 4 20 1
static pressure pa ~ 20 160 620 0
filter pressure drop pa | pressure drop pa | differential pressure pa | dp pa ~ 12 110 320 0

[.]
vrm ~ 222 231 241 1
vcc | vdd = 1.8:3 | 3.3:6 | 5.0:4
pf ~ 0.78 0.95 1.0 3
thd % 0.8 3.4 12 2
phase = 1:6 | 3:5
pole = 2:3 | 4:7 | 6:2 | 8
kvar ~ 0.5 14 240 1
voc ~ 37 46 53 1
vmp ~ 31 38.5 44 1
isc ~ 9.4 11.6 18.2 2
imp ~ 8.9 10.8 17.2 2
panel | string = 8 | 10:2 | 12:3 | 14:3 | 16:4 | 18:3 | 20:4 | 24:3 | 28
mppt = 1:2 | 2:6 | 3:3 | 4:2 | 6
soc % 12 64 100 0
soh % 78 94 100 1
multiplier = 1:8 | 10:2 | 20 | 40:2 | 60 | 80
lmp ~ -12 74 280 2
uts ~ 42 520 1280 0 mpa
elongation % 4 22 62 1
moh = 2 | 3:2 | 4 | 5:2 | 6:3 | 6.5:2 | 7:5 | 7.5:2 | 8:2 | 9:3 | 10
cte ~ 1.2 12 78 1
tolerance = 0.01:2 | 0.02:3 | 0.05:5 | 0.1:5 | 0.2:2 | 0.5
aql = 0.065 | 0.1 | 0.25:2 | 0.4 | 0.65:4 | 1.0:6 | 1.5:4 | 2.5:6 | 4.0:3 | 6.5
cp ~ 0.9 1.5 2.4 2
cpk | ppk | pp ~ 0.7 1.38 2.2 2
fpy % 84 96 99.8 1
moq = 1:3 | 5:2 | 10:5 | 25:3 | 50:4 | 100:6 | 250:2 | 500:3 | 1000:2
cc = 125:2 | 250 | 599 | 998:4 | 1197:3 | 1498:5 | 1598:4 | 1968:4 | 1998:6 | 2996:3
hp | bhp ~ 68 164 520 0
mpg ~ 16 28 54 1

[.]
rpm ~ 680 1800 5400 0
satellite | sat ~ 4 9 18 0
hdop ~ 0.6 1.1 3.8 1
rssi ~ -112 -78 -48 0
rsrp ~ -124 -96 -68 0
rsrq ~ -19 -11 -4 1
sinr ~ -4 13 30 1
snr ~ 3 24 48 1
cqi = 4 | 6:2 | 8:3 | 9:3 | 10:4 | 12:4 | 13:2 | 15:2
hpbw = 33 | 60:2 | 65:8 | 90:3 | 120
pci ~ 0 250 503 0
tac | lac ~ 101 12400 65533 0
cid | eci | ci ~ 11 24000 65000 0
latency | rtt ~ 2 28 240 1
mos ~ 2.4 4.0 4.5 2
cssr ~ 94.2 98.6 99.98 2
vlan = 1 | 10:4 | 20:4 | 30:3 | 40:2 | 50:2 | 100:4 | 110 | 200:2 | 300 | 999
mtu = 1400 | 1450 | 1492 | 1500:12 | 9000:3 | 9216
asn = 64496:2 | 64499:2 | 64500:3 | 64503 | 64510:2 | 64511 | 65001:3 | 65010:2 | 65100:2 | 65500
port = 8:2 | 16 | 24:8 | 48:8
psu = 1:5 | 2:8
vcpu | vcpus | core = 1 | 2:4 | 4:6 | 8:6 | 16:4 | 32:3 | 64
tdp = 15:3 | 28:2 | 35:2 | 45:2 | 65:6 | 95:3 | 105:3 | 125:4 | 170 | 280
iop ~ 300 24000 480000 0
lumen ~ 250 1200 8000 0
lux ~ 5 420 28000 0
nit = 250:3 | 300:4 | 350:4 | 400:5 | 500:3 | 600:2 | 1000:2 | 1600
cct = 2200 | 2700:6 | 3000:6 | 3500:2 | 4000:6 | 5000:3 | 5600:3 | 6500:3
cri = 70 | 80:6 | 82 | 90:5 | 95:3 | 97
spl | laeq ~ 28 62 118 1

[.]
impedance = 4:4 | 6 | 8:8 | 16:3 | 32:5 | 50:2 | 150:2 | 250 | 600
luf ~ -24 -14 -7 1
iso = 100:6 | 200:4 | 400:5 | 800:4 | 1600:3 | 3200:2 | 6400
actuation ~ 120 24000 180000 0
gpm ~ 1.2 24 900 1
cfm ~ 60 420 4200 0
dn = 15 | 25:2 | 32 | 50:3 | 80:4 | 100:6 | 150:6 | 200:5 | 300:3 | 400:2 | 600
ron | aki = 87:4 | 89:2 | 91:4 | 93:2 | 95:7 | 98:4 | 100
bopd ~ 12 420 9000 0
bwpd ~ 4 680 12000 0
mcfd | mscfd ~ 40 1800 48000 0
gor ~ 180 920 6400 0
rop ~ 8 42 180 1
og ~ 1.038 1.054 1.092 3
fg ~ 1.006 1.012 1.022 3
plato ~ 9.5 13.2 22 1
ibu | ibus ~ 8 34 92 0
srm ~ 2 11 42 1
ebc ~ 4 22 84 1
abv % 3.6 5.6 11 1
attenuation % 68 76 85 1
brix ~ 17 23.4 28 1
carat ~ 0.25 1.1 5.2 2
tcw ~ 0.4 1.8 9 2
karat = 9 | 10:2 | 14:6 | 18:6 | 22:2 | 24
awg = 10 | 12:3 | 14:3 | 16:2 | 18:4 | 20:2 | 22:4 | 24:5 | 26:2
resistance = 1 | 10:2 | 47 | 100:4 | 220:3 | 330:2 | 470:2 | 1000:6 | 2200 | 4700:3 | 10000:6 | 100000:2
pin = 2 | 3:2 | 4:2 | 6:2 | 8:6 | 14:3 | 16:4 | 20:3 | 28:2 | 48:3 | 64:3 | 100:2
gsm | grammage = 70 | 80:5 | 90:2 | 100:3 | 120:4 | 140 | 150:2 | 170:2 | 200:2 | 250:2 | 300:3 | 350
shrinkage % 0.2 2.4 8 1

[.]
gfa ~ 60 1800 42000 0
slump ~ 40 100 220 0
cbr % 2 14 98 0
seer = 13 | 14:4 | 15:3 | 16:5 | 18:3 | 20:2 | 22
cop | scop ~ 2.6 3.8 5.4 2
eer ~ 8.6 11.4 14 1
hspf ~ 7.8 9.2 12.4 1
btuh = 9000:3 | 12000:5 | 18000:4 | 24000:4 | 36000:3 | 48000 | 60000
setpoint ~ 17 21 25 1
ach ~ 0.4 4 20 1

[cell, sector, antenna, band, carrier, tower, site, telecom, lte, base, operator, network, plmn, enodeb]
mcc = 208:2 | 214 | 222 | 228 | 234:3 | 262:6 | 310:4 | 404 | 440
mnc = 1:5 | 2:4 | 3:3 | 7:2 | 10:3 | 20:2 | 260:2 | 410
frequency mhz | band mhz | center frequency mhz | carrier frequency mhz | carrier mhz = 700:2 | 800:4 | 900:3 |
    1800:6 | 2100:5 | 2600:4 | 3500:4
"""
