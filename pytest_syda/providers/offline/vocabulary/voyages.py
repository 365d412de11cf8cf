"""What is measured on the way and on markets: flights, ships, trains, races, bonds and pallets."""

from __future__ import annotations

WORDS = """
[*]
runway length m | runway m ~ 900 2600 4400 0
runway length ft | runway length ~ 2800 7800 13200 0
elevation ft | field elevation ft | airport elevation ft ~ 4 420 6200 0
distance nm | great circle nm | route distance nm | sector distance nm | leg distance nm | flight distance nm ~ 120
    820 7200 0
great circle km | distance km flight | flight distance km | sector km ~ 220 1500 13000 0
range nm | max range nm | aircraft range nm ~ 780 3000 8200 0
range km aircraft | max range km ~ 1400 5600 15000 0
cruise fl | flight level | cruise flight level | cruising level | cleared fl | requested fl = 280:2 | 300:2 | 310:3
    | 320:3 | 330:4 | 340:4 | 350:5 | 360:4 | 370:5 | 380:3 | 390:2 | 400 | 410
cruise altitude ft | cruising altitude ft | flight altitude ft = 28000 | 31000:2 | 33000:3 | 35000:5 | 36000:4 |
    37000:5 | 38000:3 | 39000:3 | 41000
cruise mach | mach number = 0.74 | 0.76:2 | 0.78:6 | 0.79:3 | 0.82:2 | 0.84:3 | 0.85:3
cruise speed kt | cruise speed kts | tas kt | tas kts | true airspeed kt | ground speed kt | ground speed kts ~ 280
    440 510 0
ias kt | indicated airspeed kt | approach speed kt | v reference kt ~ 104 138 290 0
climb rate fpm | vertical speed fpm | vertical rate | descent rate fpm | vertical rate fpm ~ -1800 200 2600 0
mtow kg | max takeoff weight kg | max takeoff weight ~ 18000 79000 560000 0
mlw kg | max landing weight kg ~ 17000 66000 386000 0
oew kg | operating empty weight kg | empty weight kg | dry operating weight kg ~ 11000 42000 277000 0
zfw kg | zero fuel weight kg | mzfw kg ~ 15000 61000 360000 0
takeoff weight kg | tow kg ~ 17000 70000 540000 0
landing weight kg | lw kg ~ 16000 62000 380000 0
fuel uplift kg | fuel kg | block fuel kg | fuel on board kg | ramp fuel kg | fuel loaded kg | trip fuel kg | fuel
    burn kg | fuel used kg ~ 1800 9800 110000 0
taxi fuel kg | taxi fuel ~ 80 220 900 0
reserve fuel kg | alternate fuel kg ~ 600 2200 9000 0
block time min | block minute | flight time min | flight minute ~ 45 140 860 0
block hour | flight hour leg ~ 0.8 2.4 14 1
taxi out min | taxi in min | taxi time min ~ 3 13 42 0
turnaround min | turnaround time min ~ 25 48 140 0
flight cycle | cycle since new | total cycle | landing total ~ 120 14000 62000 0
flight hour | total flight hour | airframe hour | time since new | total time hour ~ 200 24000 92000 1
manufacturer serial number | line number ~ 1200 6400 64000 0
seat economy | economy seat | seat y = 66 | 76:2 | 100 | 126:2 | 138:3 | 150:4 | 162:4 | 168:4 | 180:4 | 220 | 264

[*]
seat business | business seat | seat j | seat c = 8:2 | 12:4 | 16:4 | 20:3 | 24:2 | 28 | 42
seat first | first class seat | seat f = 0:6 | 4 | 6 | 8:2
seat premium | premium economy seat | seat w = 0:4 | 21 | 24 | 28 | 35
seat total | total seat | seat capacity | seat count aircraft | passenger capacity aircraft = 50 | 76:2 | 88 | 120 |
    144 | 150:2 | 174:2 | 180:4 | 186:2 | 189:3 | 220 | 244 | 296
engine count | number engine | engine = 1 | 2:9 | 4
thrust lbf | engine thrust lbf | max thrust lbf ~ 6800 27000 115000 0
thrust kn | engine thrust kn ~ 30 120 510 0
bag weight kg | baggage weight kg | baggage kg | bag kg ~ 4 17 32 1
cargo kg | cargo weight kg | freight kg ~ 120 4200 42000 0
chargeable weight | chargeable weight kg ~ 2 180 4200 1
length overall m | loa m | length overall | ship length m ~ 68 186 400 1
loa ft | length overall ft ~ 18 38 240 1
lbp m | length between perpendicular ~ 62 174 386 1
beam m | breadth m | moulded breadth m ~ 11 29 62 1
draft m | draught m | max draft m | max draught m | design draft m | summer draft m | depth alongside m | channel
    depth m | max draft | max draught | arrival draft m | departure draft m ~ 5.2 10.8 17.5 1
air draft m | air draft ~ 22 42 62 1
gross tonnage | gt tonnage ~ 2400 34000 236000 0
net tonnage ~ 1100 17000 120000 0
deadweight t | deadweight tonne | deadweight tonnage | dwt tonne ~ 3200 48000 320000 0
displacement t | displacement tonne ~ 4200 64000 380000 0
teu capacity | max teu | teu count ~ 700 5200 24000 0
reefer plug | reefer point ~ 60 480 2200 0
service speed kn | service speed knot | sog kn | speed kn | speed knot | speed over ground | sog knot | average
    speed kn | max speed kn | speed kts | speed through water | service speed ~ 6 13.6 24 1
cog deg | course over ground | heading deg | true heading | course deg | bearing deg ~ 0 184 359 0
rate of turn ~ -18 0 18 1
bunker fuel mt | bunker mt | fuel rob mt | hfo mt | vlsfo mt | mgo mt | rob mt | fuel consumed mt | bunker quantity
    mt ~ 12 320 3200 1
fuel consumption mt day | daily consumption mt | consumption mt day ~ 4 28 160 1
distance sailed nm | voyage distance nm | passage name | mile sailed ~ 40 1400 11000 0
bollard pull t | bollard pull ~ 24 62 160 0
berth length m | quay length m ~ 120 320 1200 0

[*]
berth count | number berth = 2:2 | 3:3 | 4:4 | 6:4 | 8:3 | 12:2 | 18 | 26
crane count | quay crane ~ 2 8 48 0
tare kg container | container tare kg = 2180:4 | 2230:4 | 2280:3 | 3640:3 | 3720:4 | 3860:4 | 4640:2
tare kg | tare weight kg | tare weight ~ 2100 3600 4900 0
payload kg | cargo weight | max payload kg ~ 4000 18000 28500 0
gross kg | gross weight kg container | vgm kg ~ 6200 21800 30480 0
max gross kg | max gross weight kg = 24000 | 30480:8 | 32500:4
reefer temperature c | reefer setpoint c | reefer setpoint = -25:2 | -20:4 | -18:8 | 0:2 | 2:3 | 4:3 | 13:2
axle count | number axle = 2:4 | 3:3 | 4:5 | 5:4 | 6:2
axle load t ~ 6 15 25 1
gauge mm rail | track gauge mm | track gauge = 1000:2 | 1067:2 | 1435:12 | 1520:3 | 1668:2
gradient permille | gradient per mille | ruling gradient ~ 0 8 34 1
curve radius m ~ 160 620 3200 0
line speed km h | max line speed | line speed kmh | max speed km h | speed limit km h | speed limit kmh | max speed
    kmh = 60 | 80:3 | 100:3 | 120:4 | 140:3 | 160:4 | 200:3 | 250:2 | 300
line speed mph | speed limit mph = 20:2 | 25:4 | 30:5 | 40:3 | 55:4 | 65:4 | 70:2
platform length m | platform length ~ 80 210 420 0
platform count | number platform = 1:4 | 2:8 | 3:2 | 4:4 | 6:2 | 8 | 12
chain age km | km post | kilometer post | mile post | chain age | mile point ~ 0.4 64 420 2
delay second | delay s ~ 0 140 2400 0
delay minute | delay min | minute late | arrival delay min | departure delay min | minute delayed = 0:9 | 1:3 | 2:3
    | 3:3 | 4:2 | 6:2 | 9:2 | 12:2 | 18 | 27 | 44
train length m | consist length m | rake length m ~ 70 240 740 0
trailing load t | train weight t | consist weight t | trailing tonnage ~ 180 1400 4200 0
tractive effort kn ~ 120 290 560 0
wagon count | coach count | car count train | number car = 2:3 | 3:4 | 4:5 | 6:3 | 8:4 | 10:2 | 12:2 | 24
seated capacity | standing capacity ~ 28 160 620 0
occupancy percent | load factor percent | loading percent % 12 68 100 1
rpm revenue ~ 20000 420000 6400000 0
load factor = 0.58 | 0.66:2 | 0.72:3 | 0.78:4 | 0.82:5 | 0.86:5 | 0.91:3 | 0.96
fuel price per liter | price per liter | fuel price liter | unit price liter ~ 1.2 1.64 2.2 3
price per gallon | fuel price gallon | price gallon ~ 2.7 3.6 5.4 3

[*]
fill liter | liter filled | fuel liter | fuel volume l | fuel quantity l ~ 12 46 420 1
gallon filled | fuel gallon ~ 4 14 120 2
stop count | number stop ~ 2 14 60 0
dwell second | dwell time s | dwell time second ~ 12 38 240 0
bid price | best bid ~ 4 110 900 2
ask price | offer price | best ask ~ 4 110 900 2
bid size | ask size | offer size | order size lot = 100:5 | 200:4 | 300:3 | 500:4 | 800 | 1000:3 | 2500
contract size | contract multiplier | lot multiplier = 1 | 10:2 | 50:2 | 100:8 | 1000:3 | 5000
tick size = 0.0001 | 0.001 | 0.005 | 0.01:8 | 0.05:2 | 0.25:3 | 0.5
tick value = 1.25 | 5:2 | 6.25:2 | 10:3 | 12.5:5 | 25
lot size share | board lot | round lot = 1:2 | 10 | 100:9 | 1000
coupon rate | coupon percent | coupon rate percent = 0.5 | 1.25:2 | 2.0:2 | 2.5:3 | 3.0:4 | 3.375:2 | 4.0:4 | 4.5:3
    | 5.25:2 | 6.5
yield to maturity | ytm percent | current yield | yield percent | bond yield % 1.4 4.2 9.8 3
clean price | dirty price | bond price | price percent par ~ 82 98.6 112 3
accrued interest ~ 0.02 1.2 4.4 4
duration year | modified duration | macaulay duration ~ 0.4 5.6 18 2
dv 01 | pv 01 ~ 20 820 24000 2
portfolio beta | stock beta ~ 0.3 1.05 2.2 2
alpha percent | jensen alpha % -4 0.4 6 2
sharpe ratio | sharpe ~ -0.4 0.9 2.6 2
sortino ratio ~ -0.3 1.2 3.4 2
max draw down | max draw down percent | draw down percent % -48 -14 -1 2
pe ratio | price earning | p e ratio | price to earning ~ 6 19 64 1
pb ratio | price to book ~ 0.6 2.8 14 2
dividend yield | dividend yield percent | div yield % 0 2.1 6.8 2
earning per share ~ -1.8 4.2 22 2
expense ratio | expense ratio percent | ter percent | ongoing charge | ongoing charge percent | management fee
    percent % 0.03 0.45 1.8 2
nav per share | nav per unit | net asset value per share ~ 8 42 320 4
open price | high price | low price | close price | closing price | adj close | adjusted close | last price |
    settlement price | mid price ~ 4 110 900 2
fx rate | exchange rate | spot rate | conversion rate fx | usd rate | eur rate = 0.6612 | 0.7418 | 0.7891:2 |
    0.8562:3 | 0.9204:3 | 1.0000:2 | 1.0864:4 | 1.1732:2 | 1.2675:3 | 1.3551:2

[*]
spread bps | credit spread bps | oas bps | cds spread | margin bps | z spread ~ 12 142 900 0
forward point ~ -120 14 180 2
haircut percent | collateral haircut = 0:2 | 2:4 | 4:3 | 5:3 | 8:2 | 15:2 | 25
ltv percent | loan to value | ltv ratio percent % 32 71 97 1
dti percent | debt to income | dti ratio percent % 12 34 52 1
apr percent | annual percent rate % 2.9 8.4 29.9 2
apy percent % 0.1 3.4 5.6 2
fico score | credit score | vantage score ~ 520 704 848 0
probability of default | pd percent % 0.02 1.4 18 3
loss given default | lgd percent % 12 42 78 1
split time s | split s | split second | lap split s ~ 24 64 320 2
reaction time s | reaction time ~ 0.118 0.158 0.24 3
reaction time ms ~ 160 268 620 0
sector 1 s | sector 2 s | sector 3 s | sector 1 | sector 2 | sector 3 | sector 1 time | sector 2 time | sector 3
    time ~ 18.4 28.6 44 3
lap time s | lap time | lap second | best lap s | fastest lap s | lap time second ~ 62 88 142 3
top speed kmh | speed trap kmh | trap speed kmh ~ 210 296 352 1
wind m s | wind reading | wind assist ~ -2.4 0.6 3.6 1
pace min km | pace per km | average pace min km | pace min per km ~ 3.4 5.4 8.2 2
pace second km | pace s km | pace second per km ~ 190 318 480 0
cadence spm | average cadence | running cadence | step cadence ~ 150 170 190 0
cadence rpm | pedal cadence ~ 62 86 108 0
stride length m | stride length | step length m ~ 0.7 1.1 1.8 2
vertical oscillation cm ~ 6 8.6 12 1
ground contact ms | ground contact time ms ~ 190 242 310 0
ftp w | ftp watt | functional threshold power ~ 140 240 420 0
average power w | power watt ride | normalized power w | normalized power | average watt | normalized watt ~ 90 196
    380 0
max power w | peak power w rider ~ 380 780 1600 0
watt per kg | w kg | power to weight w kg ~ 1.6 3.2 6.2 2
tss training | training stress score | training load ~ 18 74 320 0
vo 2 max | vo 2 max ml kg min ~ 28 46 78 1

[*]
lactate threshold bpm ~ 142 166 186 0
swim stroke rate | stroke rate | stroke per minute ~ 18 34 62 0
throw distance m | jump distance m | javelin distance m ~ 4.8 18 84 2
jump height m | bar height m | clearance m ~ 1.4 1.96 5.8 2
bib number | start number | race number ~ 1 420 9800 0
handicap index | golf handicap ~ -2 14 42 1
course rating ~ 66.2 71.4 77 1
slope rating ~ 96 124 150 0
green speed stimp | stimpmeter ~ 8 10.2 13 1
wingspan m | wing span m ~ 11 34 80 1
wing area m2 ~ 14 122 845 1
rate of fire ~ 30 600 1100 0
population density km2 | density per km2 | population density ~ 2 240 9400 1
gdp usd bn | gdp bn | gdp billion ~ 2 420 27000 1
gdp per capita | gdp per capita usd ~ 900 18000 92000 0
gini index | gini coefficient ~ 24 36 60 1
life expectancy | life expectancy year ~ 56 74 85 1
fertility rate ~ 1.1 2.2 6 2
infant mortality | infant mortality rate ~ 1.8 18 72 1
area km2 | area square km | land area km2 ~ 0.4 240 92000 1
reading level lexile | lexile ~ 240 820 1400 0
sound speed m s ~ 1440 1500 1540 1
dimensional weight | volumetric weight | dimension weight | volumetric weight kg | dimension weight kg | volume
    weight kg ~ 0.5 9 120 1
dimension factor | dimension divisor | volumetric divisor | volumetric factor = 4000 | 5000:6 | 6000:5
declared value usd ~ 20 640 24000 2
hs duty rate | duty rate | duty rate percent | custom duty percent = 0:5 | 2.5:3 | 3.7:2 | 4.5:3 | 6.5:2 | 8:2 |
    10:2 | 12:2 | 17
vat rate | vat percent | vat rate percent = 0:1 | 5:3 | 7:2 | 10:2 | 19:3 | 20:9 | 21:4 | 25
gst rate | gst percent = 5:4 | 10:3 | 12:3 | 15:2 | 18:6
sales tax rate | sales tax percent = 4:2 | 5.5:2 | 6.25:4 | 7:4 | 7.25:3 | 8.25:3 | 8.875:2
pallet position | pallet capacity ~ 60 2400 24000 0

[*]
aisle width m ~ 1.6 2.9 4.2 1
rack height m | clear height m | ceiling height m ~ 2.4 8.4 14 1
dock door | dock count | loading dock ~ 2 14 80 0
pick per hour | pick rate | line per hour | unit per hour ~ 24 82 240 0
reorder point | reorder level | min stock | min stock level | par level | safety stock ~ 5 40 400 0
max stock | max stock level | max quantity stock ~ 60 480 4000 0
lead time day = 2 | 3:2 | 5:4 | 7:5 | 10:3 | 14:5 | 21:3 | 30:3 | 45 | 60
unit per case | case pack | case quantity | pack quantity | inner pack | unit per pack case | case pack size = 4 |
    6:5 | 8:2 | 10:3 | 12:8 | 16 | 20:3 | 24:6 | 48:2
case per pallet | ti hi case | carton per pallet = 24 | 30 | 36:2 | 40:4 | 48:4 | 60:4 | 72:2 | 80:2 | 96
case per layer | layer quantity = 5 | 6:2 | 8:5 | 9:2 | 10:4 | 12:3
layer per pallet = 3 | 4:4 | 5:5 | 6:4 | 8:2
utilization volume percent | cube utilization | cube utilization percent % 34 74 98 1

[.]
fl = 280:2 | 300:2 | 310:3 | 320:3 | 330:4 | 340:4 | 350:5 | 360:4 | 370:5 | 380:3 | 390:2 | 400 | 410
mach = 0.74 | 0.76:2 | 0.78:6 | 0.79:3 | 0.82:2 | 0.84:3 | 0.85:3
vref ~ 104 138 290 0
mtow ~ 18000 79000 560000 0
zfw ~ 15000 61000 360000 0
csn ~ 120 14000 62000 0
tsn ~ 200 24000 92000 1
msn ~ 1200 6400 64000 0
loa ~ 68 186 400 1
grt ~ 2400 34000 236000 0
nrt ~ 1100 17000 120000 0
dwt ~ 3200 48000 320000 0
teu ~ 700 5200 24000 0
sog ~ 6 13.6 24 1
cog | heading ~ 0 184 359 0
rot ~ -18 0 18 1
berth = 2:2 | 3:3 | 4:4 | 6:4 | 8:3 | 12:2 | 18 | 26
tare ~ 2100 3600 4900 0
vgm ~ 6200 21800 30480 0
axle = 2:4 | 3:3 | 4:5 | 5:4 | 6:2
platform = 1:4 | 2:8 | 3:2 | 4:4 | 6:2 | 8 | 12
wagon | coach = 2:3 | 3:4 | 4:5 | 6:3 | 8:4 | 10:2 | 12:2 | 24
ask | asm | rpk ~ 20000 420000 6400000 0
liter ~ 12 46 420 1
gallon ~ 4 14 120 2
stop ~ 2 14 60 0
bid ~ 4 110 900 2
coupon = 0.5 | 1.25:2 | 2.0:2 | 2.5:3 | 3.0:4 | 3.375:2 | 4.0:4 | 4.5:3 | 5.25:2 | 6.5
ytm % 1.4 4.2 9.8 3
convexity ~ 0.2 42 340 2

[.]
bpv ~ 20 820 24000 2
beta ~ 0.3 1.05 2.2 2
pe ~ 6 19 64 1
eps ~ -1.8 4.2 22 2
ter % 0.03 0.45 1.8 2
nav ~ 8 42 320 4
vwap | twap ~ 4 110 900 2
oas ~ 12 142 900 0
haircut = 0:2 | 2:4 | 4:3 | 5:3 | 8:2 | 15:2 | 25
ltv % 32 71 97 1
dti % 12 34 52 1
apr % 2.9 8.4 29.9 2
apy % 0.1 3.4 5.6 2
fico ~ 520 704 848 0
lgd % 12 42 78 1
cadence ~ 150 170 190 0
ftp ~ 140 240 420 0
swolf ~ 28 42 62 0
bib ~ 1 420 9800 0
handicap ~ -2 14 42 1
stimp ~ 8 10.2 13 1
hdi ~ 0.41 0.78 0.96 3
gini ~ 24 36 60 1
uph ~ 24 82 240 0
ti = 5 | 6:2 | 8:5 | 9:2 | 10:4 | 12:3
hi = 3 | 4:4 | 5:5 | 6:4 | 8:2

[option, greek, greeks, derivative, quote, risk, chain, position, contract]
strike | strike price | strike pixel ~ 20 140 620 2
delta ~ -0.98 0.2 0.98 4
gamma ~ 0.001 0.03 0.18 4
theta ~ -0.9 -0.08 -0.002 4
vega ~ 0.01 0.22 1.4 4
rho ~ -0.6 0.1 0.8 4
open interest ~ 12 4200 240000 0

[bond, security, instrument, debenture, note, issue, treasury, fixed]
face value | par value | nominal value bond | denomination | min denomination = 100:2 | 1000:9 | 10000:2 | 100000

[flight, passenger, booking, checkin, boarding, baggage, airline]
bag checked | checked bag | bag count | bag | baggage count | checked baggage count = 0:6 | 1:9 | 2:4 | 3
"""
