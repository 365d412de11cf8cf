"""Factories, mills, mines, grids, waterworks, roads, ports and warehouses."""

from __future__ import annotations

WORDS = """
[]
work order | work order number | wo number / WO-[0-9]{5}
bill of lading | bol number | bill of lading number | bol / BOL[0-9]{8}
freight class = 50:2 | 55:2 | 70:4 | 85:4 | 92.5:3 | 100:3 | 125:2
service level | shipping service | delivery service level = Standard:6 | Express:4 | Overnight:2 | Economy:3 |
    Two-Day:3
voyage number / [0-9]{3}[NESW]
dock door | dock | loading dock | dock number = Dock 1:3 | Dock 2:3 | Dock 3:3 | Dock 4:3 | Dock 7:2 | Dock 12:1
forklift | forklift number | forklift id / FL-[0-9]{2}
aisle | aisle number = A | B | C | D | E | F | G | H
rack | rack number / R[0-9]{2}
shelf | shelf number = 1 | 2 | 3 | 4 | 5
line | production line | assembly line | line name = Line 1:4 | Line 2:4 | Line 3:3 | Assembly A:2 | Packaging B:2
defect code / D-[0-9]{3}
defect type | defect = Scratch:4 | Dent:3 | Misalignment:3 | Crack:2 | Color Mismatch:2 | Missing Part:2
downtime reason | stoppage reason | stop reason = Changeover:4 | Material shortage:3 | Mechanical failure:4 |
    Scheduled maintenance:4 | Operator break:2 | Power outage:1
cycle time ~ 12 48 240 0 second
takt time ~ 20 60 180 0 second
tool number | tool id / T-[0-9]{3}
tolerance ~ 0.01 0.08 0.5 3
yield percent | process yield | first pass yield ~ 88 96.5 99.9 1
surface roughness ~ 0.2 1.6 6.3 1
torque specification ~ 5 45 240 0
hazard | hazard type | safety hazard = Fall:4 | Electrical:3 | Chemical:3 | Noise:2 | Heavy Machinery:3 | Slippery
    Surface:3
ppe required | ppe = Hard hat:4 | Safety glasses:4 | Gloves:4 | Hearing protection:2
blueprint number | drawing number / A-[0-9]{3}
construction material | building material = Concrete:5 | Steel:4 | Timber:4 | Brick:3 | Glass:2
construction phase = Site Preparation:2 | Foundation:3 | Framing:4 | Electrical:3 | Finishing:3
substation | substation name = Harbor Substation:3 | Northfield Substation:3 | Mill Road Substation:3 | Eastgate
    Substation:2
fuel source | energy source | generation source | power source = Natural Gas:5 | Solar:4 | Wind:4 | Coal:2 |
    Nuclear:2 | Hydro:2
outage cause | cause of outage = Storm:5 | Equipment failure:4 | Fallen tree:3 | Planned maintenance:4 | Animal
    contact:1
grid frequency ~ 49.9 50 50.1 2
peak demand ~ 40 900 8000 1 kw
phase count = 1:4 | 3:6
line voltage ~ 110 400 33000 0
turbidity ~ 0.05 0.7 4 2
chlorine | chlorine level | residual chlorine ~ 0.2 1.1 3.5 2
dissolved oxygen ~ 4 8.2 12 1
flow rate | discharge rate ~ 0.5 24 320 1
pump station | pump station name = Pump Station 1:3 | Pump Station 4:3 | Riverside Pumping Station:3 | Hilltop
    Booster:2
pipe diameter ~ 25 150 900 0 mm
pipe material = PVC:5 | Ductile Iron:4 | Copper:3 | HDPE:3 | Steel:2
apn | access point name = internet:5 | fast.mobile:2 | iot.m2m:2
signal dbm | rssi dbm ~ -110 -78 -50
tower | tower name | cell tower = Hilltop 12:3 | Harbor North:3 | City Center 4:3 | Airport West:2
tower number | cell id / [0-9]{5}
terminus | end station | final stop | last stop | destination stop = Central Station:4 | Airport:4 | Harbor
    Terminal:3 | University:3 | Northgate Park:3 | City Hospital:2
headway | headway minute = 5:2 | 10:5 | 12:3 | 15:5 | 20:4 | 30:3
stop count | station count ~ 6 22 60
platform number = 1:4 | 2:4 | 3:3 | 4:3 | 5:2 | 6:2 | 7 | 8
berth | bunk | carriage | coach | coach number = A:4 | B:4 | C:3 | D:2 | E:1
train number | service number train / (IC|RE|EC) [1-9][0-9]{2,3}
coach class | train class = Standard:7 | First:3 | Sleeper:1
lane count = 1:2 | 2:6 | 3:3 | 4:2
road type = Highway:3 | Arterial:4 | Residential:5 | Rural:3
road surface = Asphalt:7 | Concrete:3 | Gravel:2
congestion level = Low:4 | Moderate:4 | Heavy:3
sim number / 8901[0-9]{15}
mud weight ~ 8.4 10.2 16 1
seal number / [A-Z]{2}[0-9]{6}
cost of labor | labor cost ~ 40 420 5200 2
gas price ~ 8 34 180 1
weld type = MIG:4 | TIG:4 | Stick:2 | Spot:2
alloy = 6061-T6:4 | 304 Stainless:4 | 7075:2 | A36:3
coating = Powder Coat:4 | Galvanized:3 | Anodized:3 | Paint:3 | None:2

[train, rail, railway, railroad, metro, tram, subway, station]
platform | track | gate = 1:4 | 2:4 | 3:3 | 4:3 | 5:2 | 6:2 | 7 | 8
platform | track = 1:4 | 2:4 | 3:3 | 4:3 | 5:2 | 6:2 | 7 | 8
operator = Northern Rail:4 | Coastline Trains:4 | City Metro:4 | Express Intercity:3
departure station | arrival station | origin | destination | origin station | destination station | station |
    station name = Central Station:4 | Union Station:4 | Harbor Street:3 | Northgate:3 | Airport:3 | University:3 |
    Riverside:3 | Oakfield Junction:2

[bus, transit, route, tram ~ headway, terminus]
operator | agency = Metro Transit:4 | City Bus Lines:4 | Valley Transit:3 | Coast Shuttle:2
route number | route / [1-9][0-9]{0,2}
stop ~ 8 24 60

[construction, building, site ~ contractor, foreman, permit]
material = Concrete:5 | Steel:4 | Timber:4 | Brick:3 | Glass:2
phase = Site Preparation:2 | Foundation:3 | Framing:4 | Electrical:3 | Finishing:3
project | project name = Riverside Apartments:3 | Harbor Office Tower:3 | Maple Street School:3 | North Bridge
    Repair:3 | City Library Extension:2

[energy, power, grid, electricity, electric, outage, transformer ~ voltage]
phase = A:4 | B:4 | C:4 | Three-Phase:3
current ~ 2 42 400 1
cause = Storm:5 | Equipment failure:4 | Fallen tree:3 | Planned maintenance:4 | Animal contact:1

[telecom, mobile, sim, cellular, subscriber, call ~ roaming, imei]
carrier | carrier name | operator | mobile operator = Northwave Mobile:4 | ClearTel:4 | Horizon Wireless:3 | Metro
    Cell:2

[*]
freight class = 50:2 | 55:2 | 70:4 | 85:4 | 92.5:3 | 100:3 | 125:2
turbidity ntu ~ 0.05 0.7 4 2
flow rate lps | flow rate l s ~ 0.5 24 320 1

[warehouse, bin, inventory, storage, stock ~ bin, rack, aisle]
aisle | aisle number = A | B | C | D | E | F | G | H
rack | rack number | bay / R[0-9]{2} / [0-9]{2}
shelf | shelf number | shelf level = 1 | 2 | 3 | 4 | 5
"""
