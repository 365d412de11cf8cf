"""Numbers of a row that others of it make, in the trades: what a container weighs, what a bottle has in alcohol.

A line is `names = formula`, or `names ~ lowest highest {one}` for a share of another number of the row. In braces are
the names of columns, the likeliest first. Columns in different units are converted, where units are said.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from pytest_syda.providers.offline.amounts import coalesced, places
from pytest_syda.providers.offline.context import ColumnContext
from pytest_syda.providers.offline.units import UNITS, name_unit, stripped
from pytest_syda.providers.offline.words import Words
from pytest_syda.recipe.kinds.relations import Expression, Lookup
from pytest_syda.recipe.spec import Spec

TOLD = """
net weight | net | net mass = {gross weight|gross|gross mass} - {tare weight|tare|tare mass}
net weight | net | net mass ~ 0.82 0.97 {gross weight|gross|gross mass}
gross weight | gross | gross mass = {tare weight|tare|tare mass} + {payload|cargo weight|cargo}
tare weight | tare | tare mass ~ 0.14 0.34 {gross weight|gross|gross mass} unless {payload|cargo weight|cargo}
vgm = {gross weight|gross|gross mass}
chargeable weight | billable weight | billed weight | charged weight = greatest({gross weight|actual weight|weight|
    total weight|gross|scale weight}, {total volume cbm|volume cbm|cbm|total cbm|volume m3|total volume m3} * 167)
chargeable weight | billable weight | billed weight | charged weight = greatest({gross weight|actual weight|weight|
    total weight|gross|scale weight}, {volumetric weight|dimensional weight|dimension weight|volume weight})
volumetric weight | dimensional weight | dimension weight | volume weight = {length cm} * {width cm} * {height cm} /
    5000
volume cbm | cbm | volume m3 | volume m 3 = {length cm} * {width cm} * {height cm} / 1000000.0
volume cbm | cbm | volume m3 | volume m 3 = {length m} * {width m} * {height m|depth m}
volume = {length} * {width} * {height}
volume cm 3 | volume cm 3 | volume cc = {length cm} * {width cm} * {height cm|depth cm}
volume l | volume liter = {length cm} * {width cm} * {height cm|depth cm} / 1000.0
area sqm | area m2 | floor area m2 = {length m} * {width m}
volumetric weight | dimensional weight | dimension weight | volume weight = {volume cbm|cbm|volume m3} * 167
mean arterial pressure | map | map mmhg = ({systolic|systolic bp|sbp|systolic pressure} + 2 * {diastolic|diastolic bp|
    dbp|diastolic pressure}) / 3
pulse pressure = {systolic|systolic bp|sbp} - {diastolic|diastolic bp|dbp}
gcs total | gcs | gcs score | glasgow coma scale | gcs sum = {gcs eye|gcs e|eye opening|eye response} + {gcs verbal|
    gcs v|verbal response} + {gcs motor|gcs m|motor response}
bsa | body surface area | bsa m 2 | bsa m2 = ({height cm} + {weight kg} - 60) / 100.0
anion gap = {sodium|na|serum sodium} - {chloride|cl|serum chloride} - {bicarbonate|hco 3|co 2}
total cholesterol = {ldl|ldl cholesterol} + {hdl|hdl cholesterol} + {triglyceride} / 5
fluid balance | net balance | balance ml = {intake|fluid intake|total intake|intake ml} - {output|fluid output|
    total output|urine output|output ml}
direct bilirubin ~ 0.15 0.35 {total bilirubin|bilirubin}
total weight gain | weight gain = {final weight|end weight|weight end} - {initial weight|start weight|weight start}
interval | interval m | interval length = {to|depth to|to depth} - {from|depth from|from depth}
to | depth to | to depth ~ 1.02 1.3 {from|depth from|from depth}
sample size ~ 0.05 0.3 {lot size|batch size|lot quantity|batch quantity}
accepted quantity | accepted | quantity accepted | passed quantity = {sample size|inspected quantity|
    quantity inspected|received quantity|quantity received} - {rejected quantity|rejected|quantity rejected|
    failed quantity}
rejected quantity | rejected | quantity rejected | failed quantity ~ 0.0 0.08 {sample size|inspected quantity|
    quantity inspected|received quantity|quantity received}
good quantity | good count | good unit | good part = {produced quantity|total quantity|total count|quantity produced|
    produced unit|total part} - {scrap quantity|scrap count|reject count|scrapped quantity|scrap|rejected unit|
    scrap unit|defect count}
lower specification limit | lsl | lower limit | lower specification ~ 0.97 0.992 {nominal|nominal value|target|
    target value|nominal dimension}
upper specification limit | usl | upper limit | upper specification ~ 1.008 1.03 {nominal|nominal value|target|
    target value|nominal dimension}
lsl ~ 0.9 0.97 {usl|upper specification limit}
measured value | actual value | measured | reading value | actual | measurement | measured dimension ~ 0.994 1.006
    {nominal|nominal value|target value|nominal dimension}
measured value | measured | measurement | value ~ 0.93 0.99 {usl|upper specification limit}
deviation | error = {measured value|measured|actual value|actual} - {nominal|nominal value|target value}
cpk | ppk ~ 0.72 0.98 {cp|pp}
mean of range | midpoint = ({lower limit|lsl} + {upper limit|usl}) / 2
net amount | energy charge | energy cost | amount net = {consumption|usage|unit used|kwh used|total kwh|
    consumption kwh|usage kwh} * {unit rate|rate per kwh|price per kwh|unit price|energy rate}
total kwh | energy kwh | generated kwh = {peak kwh|day kwh} + {off peak kwh|night kwh}
reactive power | reactive power kvar ~ 0.15 0.45 {active power|active power kw|real power|power kw}
apparent power | apparent power kva ~ 1.02 1.12 {active power|active power kw|real power|power kw}
reactive energy | reactive energy kvarh ~ 0.12 0.4 {active energy|active energy kwh}
meter stop wh | meter stop | meter end wh = {meter start wh|meter start} + {kwh|energy kwh|energy delivered kwh}
meter start kwh ~ 0.9 0.999 {meter stop kwh|meter end kwh}
amount local | local amount | amount in local currency | amount base | base amount | converted amount = {amount|
    amount foreign|foreign amount|original amount} * {exchange rate|fx rate|conversion rate}
last | last price | last trade price | mark | mark price ~ 0.9995 1.0005 {bid|bid price|best bid}
previous close | previous close | prior close ~ 0.97 1.03 {open|open price|opening price}
change percent | percent change | day change percent = ({last|last price|close|close price|closing price} -
    {previous close|previous close|prior close}) * 100.0 / {previous close|previous close|prior close}
change | price change | day change | net change = {last|last price|close|close price|closing price} -
    {previous close|previous close|prior close}
strike | strike price ~ 0.85 1.15 {underlying price|spot price|underlying last|spot}
premium | option premium | option price ~ 0.02 0.12 {underlying price|spot price|underlying last|spot}
gutted weight | gutted weight kg ~ 0.8 0.9 {harvested kg|live weight kg|round weight kg|whole weight kg}
value | landed value | first sale value = {landed kg|weight kg|quantity kg|net weight kg} * {price per kg|price kg}
co2 kg | co2 emission kg | emission kg ~ 0.18 0.42 {consumption kwh|usage kwh|energy kwh|kwh}
roasted weight | weight out ~ 0.82 0.88 {green weight|weight in|charge weight}
weight loss percent = ({green weight kg|green weight|weight in} - {roasted weight kg|roasted weight|weight out}) *
    100.0 / {green weight kg|green weight|weight in}
watt = {lumen|luminous flux} * 1.0 / {efficacy lm w|efficacy}
measured watt ~ 0.95 1.05 {watt|wattage|rated watt}
insurance pay = {fee|total fee|cost} * {insurance percent|coverage percent} / 100.0
patient pay = {fee|total fee|cost} - {insurance pay|insurance paid}
target amount | converted amount = {amount|source amount} * {fx rate|exchange rate|conversion rate}
total debited | total debit = {amount|source amount} + {fee|transfer fee}
revenue | sale value | gross revenue = {harvested kg|catch kg|net weight kg|weight kg|landed kg|quantity kg} *
    {price per kg|price kg}
cut out | cut out speed | cut out ms ~ 6.8 8.4 {cut in|cut in speed|cut in ms}
open | open price | opening price ~ 0.985 1.015 {bid|bid price|best bid}
quantity available | available quantity | available | available stock = {quantity on hand|on hand|stock on hand|
    on hand quantity} - {quantity allocated|allocated quantity|quantity reserved|reserved quantity|reserved|allocated}
quantity allocated | allocated quantity | quantity reserved | reserved quantity ~ 0.0 0.4 {quantity on hand|on hand|
    stock on hand|on hand quantity}
short quantity | quantity short | short age | short age quantity | backordered quantity | quantity backordered =
    {quantity ordered|ordered quantity|quantity requested} - {quantity picked|picked quantity|quantity shipped|
    shipped quantity}
quantity picked | picked quantity ~ 0.9 1.0 {quantity ordered|ordered quantity|quantity requested}
total value | stock value | inventory value | value on hand | extended value = {quantity on hand|on hand|
    stock on hand|on hand quantity} * {unit cost|average cost|cost price|standard cost}
usage | usage kl | consumption | consumption kl | used kl = {current read|current reading|current read kl} -
    {previous read|previous reading|previous read kl|last read}
previous read | previous reading kl | last read ~ 0.93 0.99 {current read|current reading kl|current reading}
net time second | chip time second | net time | chip time ~ 0.985 0.999 {gun time second|gun time}
gender rank | gender place | rank gender ~ 0.4 0.7 {overall rank|overall place}
age group rank | category rank | division place ~ 0.05 0.2 {overall rank|overall place}
split 5 k second ~ 0.47 0.495 {split 10 k second}
steep k | k 2 | keratometry k 2 ~ 1.005 1.05 {flat k|k 1|keratometry k 1}
width mm ~ 0.85 1.0 {length mm}
depth mm = {width mm} * {depth percent} / 100.0
total price = {carat|carat weight|weight ct} * {price per carat}
os sphere | sphere os | left sphere = {od sphere|sphere od|right sphere} + 0.25
uplink gb | ul traffic gb | ul volume gb ~ 0.06 0.18 {dl traffic gb|down link gb|dl volume gb}
ul throughput | ul throughput mbps | uplink mbps ~ 0.1 0.35 {dl throughput|dl throughput mbps|down link mbps}
power peak w | peak power w | peak power | power peak ~ 2.0 4.0 {power rms w|rms power w|power rms|continuous power w}
average fruit g | fruit weight g = {weight kg|yield kg|harvest kg} * 1000.0 / greatest({fruit count|fruit}, 1)
average daily l | daily average l = {usage kl|consumption kl|kl used} * 1000 / 91
remaining ml | volume remaining ml | remaining volume ml ~ 0.1 0.95 {volume ml|capacity ml|initial volume ml}
insurance paid | insurance payment ~ 0.6 0.9 {total charge|billed amount|total billed}
patient paid | patient payment | patient responsibility = {total charge|billed amount|total billed} - {insurance paid|
    insurance payment}
added sugar | added sugar g ~ 0.0 0.8 {sugar|sugar g|total sugar}
tax amount | vat amount | gst amount = ({freight charge|net charge|net amount|subtotal|taxable amount}) * {tax rate|
    vat rate|gst rate|tax percent} / 100.0
free chlorine ~ 0.72 0.95 {total chlorine}
combined chlorine = {total chlorine} - {free chlorine}
building height | building height m | height m ~ 3.1 3.9 {floor|floor count|number floor}
vertical drop | vertical drop m | vertical | vertical rise = {summit elevation|top elevation|summit altitude|
    summit elevation m} - {base elevation|bottom elevation|base altitude|base elevation m}
base elevation | bottom elevation | base altitude ~ 0.4 0.72 {summit elevation|top elevation|summit altitude}
discharge pressure | discharge pressure bar | high side pressure ~ 2.6 4.2 {suction pressure|low side pressure}
total volume mwh | contract volume mwh = {volume mw|capacity mw} * 8760
high ~ 1.002 1.04 {settlement price|average price|vwap}
low ~ 0.96 0.998 {settlement price|average price|vwap}
weft density ~ 0.6 0.95 {warp density}
waste sheet ~ 0.01 0.08 {sheet used|total sheet}
export kwh | energy export ~ 0.05 0.5 {import kwh|energy import|import}
ac power | ac power kw | ac power w | ac output ~ 0.955 0.985 {dc power|dc power kw|dc power w|dc input}
ac capacity | ac capacity kw ~ 0.76 0.92 {dc capacity|dc capacity kw|capacity kwp|dc capacity kwp}
dc power w = {dc voltage|dc voltage v} * {dc current|dc current a}
dc power kw = {dc voltage|dc voltage v} * {dc current|dc current a} / 1000.0
pmax w | pmax = {vmp|vmp v} * {imp|imp a}
vmp ~ 0.8 0.86 {voc}
imp ~ 0.92 0.96 {isc}
peak demand | peak load | max demand ~ 1.3 2.6 {average demand|average load|mean load}
distance ly | distance light year = 3262 / {parallax|parallax mas}
distance pc | distance parsec = 1000 / {parallax|parallax mas}
apogee | apogee km ~ 1.01 1.2 {perigee|perigee km}
aphelion | aphelion au ~ 1.05 1.6 {perihelion|perihelion au}
abv | abv percent | alcohol percent | alcohol by volume = ({og|original gravity|starting gravity} - {fg|
    final gravity|terminal gravity}) * 131.25
apparent attenuation | attenuation | attenuation percent = ({og|original gravity|starting gravity} - {fg|
    final gravity|terminal gravity}) / ({og|original gravity|starting gravity} - 1) * 100
fg plato | final extract ~ 0.18 0.3 {og plato|original extract|original gravity plato}
max zero fuel weight | mzfw ~ 0.78 0.84 {mtow|max takeoff weight}
max landing weight | mlw ~ 0.82 0.9 {mtow|max takeoff weight}
operating empty weight | oew | empty weight ~ 0.5 0.58 {mtow|max takeoff weight|max weight}
takeoff weight | tow = {zfw|zero fuel weight} + {block fuel|fuel|ramp fuel|fuel on board|fuel uplift}
landing weight | lw = {takeoff weight|tow} - {trip fuel|fuel burn|fuel burned|burn off}
trip fuel | fuel burn | fuel burned ~ 0.7 0.86 {block fuel|fuel|ramp fuel|fuel on board|fuel uplift|fuel loaded}
block time | block minute | block time minute ~ 1.12 1.3 {flight time|airborne time|flight minute|air time}
block time | block time minute | block minute | flight time minute | flight time = {distance nm|great circle nm} *
    0.133 + 28
block time | block time minute | block minute | flight time minute | flight time = {distance km|great circle km} *
    0.072 + 28
net tonnage | nrt ~ 0.4 0.6 {gross tonnage|grt|gt}
deadweight | deadweight tonnage | dwt | deadweight t ~ 1.1 1.8 {gross tonnage|grt|gt}
teu capacity | teu ~ 0.075 0.11 {deadweight|deadweight tonnage|dwt|deadweight t}
gross tonnage | grt | gt = {length overall|loa|length} * {beam|breadth} * {draft|draught} * 0.45
beam | breadth | beam m ~ 0.14 0.18 {length overall|loa|length|lbp}
draft | draught | max draft | max draught | design draft | summer draft ~ 0.052 0.064 {length overall|loa|length|lbp}
lbp | length between perpendicular ~ 0.93 0.96 {length overall|loa}
arrival draft | departure draft | draft forward ~ 0.85 1.0 {max draft|design draft|summer draft}
draft aft ~ 1.0 1.06 {draft forward|draft forward}
lap time | total lap time | lap second = {sector 1|sector 1 time|sector 1 second} + {sector 2|sector 2 time|
    sector 2 second} + {sector 3|sector 3 time|sector 3 second}
goal difference = {goal for|goal scored} - {goal against|goal conceded}
point | league point = 3 * {win|won} + {draw|drawn}
played | match played | game played = {win|won} + {draw|drawn|tie} + {loss|lost}
played | match played | game played = {win|won} + {loss|lost}
win percent | win rate percent = {win|won} * 100.0 / greatest({played|game played|match played}, 1)
market value | position value | notional | notional value | notional amount | trade value | gross value =
    {quantity|share|unit|position size|filled quantity} * {current price|market price|last price|price|
    execution price|trade price|fill price}
cost basis | book value | book cost = {quantity|share|unit} * {average cost|cost price|average price|purchase price|
    entry price}
unrealized pnl | unrealized pl | unrealized gain | unrealised pnl = {quantity|share|unit|position size} *
    ({current price|market price|last price|mark price} - {average cost|cost price|average price|purchase price|
    entry price})
current price | market price | last price | mark price ~ 0.85 1.25 {average cost|cost price|entry price|
    purchase price}
ask | ask price | best ask | offer ~ 1.0003 1.004 {bid|bid price|best bid}
spread = {ask|ask price|best ask} - {bid|bid price|best bid}
mid price | mid = ({ask|ask price|best ask} + {bid|bid price|best bid}) / 2
close price | close | closing price ~ 0.975 1.025 {open price|open|opening price}
high price | high | day high | high of day = greatest({open price|open|opening price}, {close price|close|
    closing price|last|last price}) * 1.008
low price | low | day low | low of day = least({open price|open|opening price}, {close price|close|closing price|last|
    last price}) * 0.992
adjusted close | adj close | adjusted close price = {close price|close|closing price}
stop loss | stop loss price | stop price ~ 0.9 0.97 {entry price|open price|price|limit price}
take profit | target price | take profit price ~ 1.04 1.15 {entry price|open price|price|limit price}
dirty price = {clean price} + {accrued interest}
open interest ~ 4 12 {volume|contract volume}
yield t ha | yield per ha | yield per hectare = {harvest t|production t|yield t|quantity t|harvested t} / {area ha|
    planted area ha|harvested area ha}
clay percent | clay = 100 - {sand percent|sand} - {silt percent|silt}
silt percent | silt ~ 0.5 0.95 {sand percent|sand}
carcass weight | hot carcass weight ~ 0.5 0.6 {live weight|slaughter weight}
dry matter kg ~ 0.2 0.4 {fresh weight kg|fresh weight}
dry weight | dry mass | dry weight g ~ 0.2 0.85 {wet weight|wet mass|fresh weight|wet weight g}
standard length ~ 0.82 0.88 {total length}
fork length ~ 0.92 0.97 {total length}
strip ratio | stripping ratio = {waste t|waste tonne|waste} * 1.0 / {ore t|ore tonne|ore}
waste t | waste tonne | waste moved ~ 1.5 4.5 {ore t|ore tonne|ore mined}
contained gold oz | contained oz | gold oz = {tonne|ore tonne|tonnage} * {grade g t|au g t|gold grade} / 31.1035
proppant per stage = {total proppant} / {stage}
true vertical depth ft | tvd ft | tvd ~ 0.6 0.99 {measured depth ft|md ft|total depth ft|measured depth}
fuel economy l 100 km | consumption l 100 km | l 100 km = {fuel l|fuel used l|liter|fuel liter} * 100.0 / {distance km}
mpg = {distance mi|distance mile|mile} * 1.0 / {gallon|fuel gallon|gallon filled}
average speed kmh | average speed km h | average speed kph = {distance km} * 60.0 / {duration min|duration minute|
    driving time min|drive time min}
max speed | max speed kmh | max speed kph | top speed ~ 1.3 1.9 {average speed|average speed kmh|average speed kph|
    mean speed}
end odometer | odometer end | odometer finish | end mileage = {start odometer|odometer start|start mileage} +
    {distance km|distance|distance mile|distance mi}
energy added kwh | energy kwh | energy delivered kwh = ({end soc|soc end|soc end percent} - {start soc|soc start|
    soc start percent}) * {battery capacity kwh|usable capacity kwh|battery kwh} / 100.0
start soc | soc start | soc start percent ~ 0.2 0.6 {end soc|soc end|soc end percent}
non revenue water percent | nrw percent = ({system input|system input volume|supplied volume|produced volume} -
    {billed volume|authorized consumption|billed consumption}) * 100.0 / {system input|system input volume|
    supplied volume|produced volume}
billed volume | billed consumption | authorized consumption ~ 0.66 0.92 {system input|system input volume|
    supplied volume|produced volume}
removal efficiency | bod removal | bod removal percent | removal percent = ({influent bod|bod in|influent|inlet} -
    {effluent bod|bod out|effluent|outlet}) * 100.0 / {influent bod|bod in|influent|inlet}
effluent bod | bod out | effluent | effluent cod | effluent tss ~ 0.04 0.14 {influent bod|bod in|influent|
    influent cod|influent tss}
return temperature | return temperature ~ 0.6 0.85 {flow temperature|supply temperature|supply temperature}
temperature difference | delta t = {supply temperature|flow temperature} - {return temperature}
focal length max ~ 2.2 4.2 {focal length min|min focal length}
total carat weight | tcw ~ 1.2 2.0 {center stone carat|center carat|center stone ct}
price per carat = {price|total price|retail price} / {carat|carat weight|weight ct}
nav per share | nav per unit = {total net asset|net asset|total nav} / {share outstanding|unit outstanding}
cost per km = {total cost|cost|fuel cost} * 1.0 / {distance km}
fuel cost | fuel total = {fuel l|liter|liter filled|fuel liter} * {price per liter|fuel price per liter|
    unit price per liter}
total cycle time = {machine time|processing time} + {setup time}
availability percent | availability = {run time|runtime|operating time} * 100.0 / {planned production time|
    planned time|scheduled time}
run time | runtime | operating time ~ 0.75 0.98 {planned production time|planned time|scheduled time}
oee | oee percent = {availability percent|availability} * {performance percent|performance} * {quality percent|
    quality} / 10000.0
case total | total case = {active case|active} + {recovered case|recovered} + {death}
case fatality rate = {death} * 100.0 / {confirmed case|total case|case}
death | fatality ~ 0.002 0.03 {confirmed case|total case|case}
salt | salt g = {sodium|sodium g} * 2.5
saturated fat | saturated fat g | saturate ~ 0.1 0.5 {fat|total fat|fat g|total fat g}
sugar | sugar g ~ 0.1 0.8 {carbohydrate|carb|total carbohydrate|carbohydrate g|carb g|total carb}
consumption | usage | consumed | unit consumed | unit used = {reading value|current value|current reading|reading} -
    {previous value|previous reading|last reading|prior reading}
previous value | previous reading | last reading | prior reading ~ 0.93 0.995 {reading value|current value|
    current reading|meter reading|reading}
total paid | total price | total charged | amount paid | total = {face value|ticket price} + {booking fee|service fee|
    fee}
gross pay | gross wage | gross earning = ({regular hour|regular hour worked|hour worked} + 1.5 * {overtime hour|
    overtime}) * {hourly rate|pay rate}
gross pay | gross wage | gross earning = {hour worked|total hour|regular hour} * {hourly rate|pay rate}
fine | fine amount | late fine | overdue fine = {day late|day overdue|overdue day} * 0.25
annual price | yearly price | price yearly | price annual ~ 9.6 11 {monthly price|price monthly|price per month}
balance | balance due | remaining balance = {total due|total charge|total bill} - {amount paid|paid|paid amount|
    total paid}
salvage value | residual value | scrap value ~ 0.05 0.2 {purchase price|purchase cost|acquisition cost}
total premium | premium total = {employee contribution|employee cost} + {employer contribution|employer cost}
total pay | shift pay | pay amount = {hour worked|total hour|hour} * {hourly rate|pay rate|hourly wage}
passing mark | pass mark | passing score | passing point ~ 0.35 0.6 {total mark|max mark|max score|total point}
food cost | ingredient cost ~ 0.22 0.38 {price|menu price|selling price}
refill remaining | remaining refill ~ 0 1 {refill allowed|refill authorized|refill|total refill}
reading time min | reading time minute | read time min | read time minute | reading minute = greatest(1, {word count} /
    220)
file size byte | size byte ~ 12000 20000 {duration second|length second}
monthly payment | monthly installment | installment amount = {principal|principal amount|
    loan amount|amount financed} * (1.0 / {term month|duration month|month} + {annual rate|interest rate|apr} / 2200.0)
deposit paid | deposit amount ~ 0.2 0.5 {hire charge|hire fee|rental charge|venue fee}
balance due | balance remaining = {hire charge|hire fee|rental charge|venue fee} - {deposit paid|deposit amount|deposit}
market value | appraised value | estimated value ~ 0.85 1.6 {purchase price|acquisition cost|acquisition price}
fiber | dietary fiber | fiber g ~ 0.03 0.2 {carbohydrate|carb|total carbohydrate|carbohydrate g|carb g}
"""
_LINE = re.compile(r"^(.+?) ([=~]) (.*)$", re.MULTILINE)
_SLOT = re.compile(r"\{([^}]*)\}")


@cache
def _told() -> dict[str, tuple[tuple[str, str], ...]]:
    """By name of a number, in how many ways others make it: the sign of the line and what it says."""
    found: dict[str, tuple[tuple[str, str], ...]] = {}
    for names, sign, said in _LINE.findall(re.sub(r"\n    ", " ", TOLD).replace("| ", "|").replace(" |", "|")):
        for name in names.split("|"):
            found[name.strip()] = (*found.get(name.strip(), ()), (sign, said))
    return found


def about() -> frozenset[str]:
    """The names of all those numbers."""
    return frozenset(f"the {name}" for name in _told())


_PLAIN = ("volume",)


def by_siblings(c: ColumnContext) -> Spec | None:
    """A number that others of its row make, as its trade has it."""
    if c.unique or c.name in c.home.foreign or c.name in c.table.primary_key or c.facts.high is not None:
        return None
    names = dict.fromkeys((" ".join(c.own), " ".join(stripped(c.own))))
    if c.own != _PLAIN and stripped(c.own) == _PLAIN:  # of sides in whichever unit
        names.pop("volume")
    return next((made for name in names for told in _told().get(name, ()) if (made := _made(c, *told))), None)


def _made(c: ColumnContext, sign: str, said: str) -> Spec | None:
    said, _, but = said.partition(" unless ")
    if but and _column(c, but[1:-1]):
        return None
    found = {slot: _column(c, slot) for slot in _SLOT.findall(said)}
    if not all(found.values()) or any(_risky(c, column) for column in found.values()):
        return None
    if sign == "~":
        low, high, slot = said.split(" ", 2)
        middle = (float(low) + float(high)) / 2
        column = found[slot[1:-1]]
        return Lookup(
            path=column, factor=middle * _factor(c, column), spread=1 - float(low) / middle, decimals=_digits(c)
        )
    sums = not {"*", "/"}.intersection(said)  # products say their units
    text = _SLOT.sub(lambda slot: _written(c, found[slot[1]], in_its_unit=sums), said)
    return Expression(expression=text if c.kind == "integer" and "/" not in text else f"round({text}, {_digits(c)})")


def _digits(c: ColumnContext) -> int:
    return min(places(c), 6)


def _risky(c: ColumnContext, column: str) -> bool:
    return c.home.table[column].nullable and not c.column.nullable


def _column(c: ColumnContext, names: str) -> str:
    """The number of the row that has the first of these names, in full or without its unit."""
    for name in names.split("|"):
        wanted = tuple(name.strip().split())
        for own, column in _numbers(c):
            if column != c.name and own == wanted:
                return column
    return ""


def _numbers(c: ColumnContext) -> Iterator[tuple[Words, str]]:
    yield from c.home.numbers.items()
    yield from ((stripped(own), column) for own, column in c.home.numbers.items())


def _written(c: ColumnContext, column: str, *, in_its_unit: bool) -> str:
    """A column as a formula writes it, converted where both it and the result say their units."""
    factor = _factor(c, column) if in_its_unit else 1.0
    bare = coalesced(c.home, column)
    return bare if factor == 1.0 else f"({bare} * {factor:.6g})"


def _factor(c: ColumnContext, column: str) -> float:
    """How many of the result's units are one of a column's, where both are of one quantity."""
    mine, other = _unit(c.own), _unit(c.home.own_words(column))
    if not mine or not other or mine == other or UNITS[mine][0] != UNITS[other][0]:
        return 1.0
    return UNITS[other][1] / UNITS[mine][1]


def _unit(own: Words) -> str:
    """The unit that a name ends in, or is."""
    return name_unit(own) or (own[0] if len(own) == 1 and own[0] in UNITS else "")
