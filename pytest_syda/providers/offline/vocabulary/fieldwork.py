"""What is measured outdoors: fields and herds, weather and water, forests, fish, rocks and stars."""

from __future__ import annotations

WORDS = """
[*]
annual rainfall | annual precipitation | mean annual precipitation | annual rainfall mm | average annual rainfall ~
    180 760 2400 0 mm
hectolitre weight | hectoliter weight | test weight | test weight kg hl | specific weight ~ 62 76 84 1
price per tonne | price tonne | price per ton | price ton | cost per tonne ~ 90 240 720 2
yield t ha | yield per ha | yield tha | yield tonne ha | yield ton ha | expected yield t ha | target yield t ha ~
    1.4 6.2 14 2
yield kg ha ~ 900 5400 12000 0
yield bu ac | yield bu acre | yield bushel acre | bushel per acre ~ 28 120 240 1
nitrogen kg ha | n kg ha | n rate kg ha | nitrogen rate kg ha | applied n kg ha ~ 20 120 240 1
phosphorus kg ha | p kg ha | potassium kg ha | k kg ha | p 2 o 5 kg ha | k 2 o kg ha ~ 10 48 140 1
seed rate kg ha | seeding rate kg ha | seed rate ~ 15 140 260 1
application rate kg ha | fertilizer rate kg ha | rate kg ha | dose kg ha ~ 20 140 420 1
application rate l ha | rate l ha | dose l ha | spray rate l ha | dose rate l ha ~ 0.3 1.8 6 2
spray volume l ha | water volume l ha | water rate l ha = 100:2 | 150:3 | 200:6 | 250:2 | 300
application rate lb acre | lb acre | lbs per acre ~ 10 120 320 0
plant per m2 | plant density m2 | plant population m2 | tiller per m2 ~ 20 240 480 0
plant population | plant per ha | plant density ha | tree per ha planted ~ 24000 76000 110000 0
seed per row | seed per m ~ 4 18 60 0
thousand kernel weight | thousand grain weight | tkw g | thousand seed weight ~ 28 42 54 1
grain moisture | grain moisture percent | moisture at harvest | harvest moisture percent % 11 15 24 1
grain protein | grain protein percent | protein content percent % 8.5 12.2 15.5 1
falling number ~ 180 290 380 0
soil moisture | soil moisture percent | soil vwc | vwc percent | volumetric water content % 9 26 44 1
soil moisture kpa | soil tension kpa | soil water tension ~ 8 34 160 0
soil temperature | soil temperature c ~ 2 14 30 1 c
soil organic carbon | soc percent | organic carbon percent | toc percent % 0.5 1.9 5.6 2
cation exchange capacity | cec meq 100 g ~ 4 16 42 1
clay percent | clay content % 6 24 58 0
sand percent | sand content % 12 42 84 0
silt percent | silt content % 8 34 68 0
nitrate ppm | number 3 ppm | nitrate n ppm | soil nitrate ppm ~ 2 18 80 1
phosphorus ppm | olsen p | p ppm | bray p | mehlich p ~ 4 24 90 1

[*]
potassium ppm | k ppm | exchangeable k ~ 60 170 420 0
slope percent | gradient percent % 0.5 5 28 1
slope deg | slope degree | gradient deg ~ 0.5 8 38 1
aspect deg | aspect degree | slope aspect ~ 0 180 359 0
leaf area index ~ 0.4 3.1 6.8 2
ndvi mean | mean ndvi ~ 0.12 0.58 0.91 3
chlorophyll spad | spad value ~ 24 42 60 1
growing degree day | degree day ~ 40 980 2600 0
evapotranspiration | et 0 | et mm | eto mm | et 0 mm ~ 0.6 4.1 9.2 1
irrigation mm | irrigation depth mm | water applied mm ~ 4 22 60 1
irrigation volume m3 ~ 40 820 9000 0
head count | herd size | cattle count ~ 12 120 900 0
stocking rate | stocking density ~ 0.6 1.8 4.2 2
stocking density kg m3 ~ 4 14 28 1
live weight | live weight kg | liveweight kg ~ 180 520 820 0
carcass weight | carcass weight kg | hot carcass weight ~ 90 310 420 1
dressing percent | killing out percent % 48 55 64 1
day in milk | dimension day ~ 4 152 340 0
milk yield kg | milk kg | daily milk yield kg | daily milk kg | milk l | milk yield l | milk yield liter ~ 8 28 52 1
fat percent | milk fat percent % 2.8 4.0 5.4 2
protein percent % 2.8 3.3 4.0 2
lactose percent % 4.4 4.8 5.1 2
scc k ml ~ 30 160 900 0
scc cell ml | somatic cell | somatic cell count ~ 30000 160000 900000 0
feed conversion ratio ~ 1.1 1.6 2.8 2
mortality percent | mortality rate percent % 0.1 2.4 12 1
hatchability percent | hatch rate | hatchability % 71 84 95 1
queen age month ~ 1 13 36 0
frame of brood | brood frame | frame brood | frame of bee | frame of honey | honey frame ~ 2 6 10 0
honey kg | honey yield kg ~ 4 22 60 1

[*]
varroa count | mite count | mite per 100 | varroa per 100 bee ~ 0 2.6 14 0
dew point | dewpoint | dew point c ~ -8 9 22 1 c
wet bulb | wet bulb temperature ~ -4 12 26 1 c
wind chill | wind chill c ~ -26 -4 8 1 c
heat index | heat index c ~ 26 33 46 1 c
relative humidity | rel humidity | rh percent | humidity percent % 22 64 99 0
pressure hpa | barometric pressure hpa | msl pressure | sea level pressure | qnh hpa | slp hpa | station pressure ~
    982 1014 1040 1 hpa
altimeter inhg | altimeter setting | pressure inhg | barometer inhg ~ 29.2 29.95 30.6 2
pressure mbar | barometric pressure mbar | pressure mb ~ 982 1014 1040 1
wind speed kt | wind speed kts | wind speed knot | wind kts | wind kt ~ 1 10 38 0
wind gust kt | wind gust kts | gust kts | gust kt ~ 12 22 55 0
wind speed ms | wind speed mps | wind ms | wind speed m s ~ 0.3 4.6 18 1
wind gust ms | gust ms | wind gust m s | gust m s | gust speed ms ~ 2 9.2 30 1
wind directory | wind directory deg | wind direction | wind direction deg | wind bearing = 0 | 20 | 40 | 60 | 80 |
    100 | 120 | 140 | 160 | 180:2 | 200:2 | 220:3 | 230:3 | 240:3 | 250:3 | 260:3 | 270:3 | 280:2 | 300:2 | 320 | 340 |
    350
beaufort | beaufort scale | wind force | wind beaufort = 1:2 | 2:4 | 3:5 | 4:4 | 5:2 | 6 | 7
visibility m | visibility meter = 800 | 1500 | 3000:2 | 5000:2 | 8000:3 | 10000:12
visibility km ~ 0.4 12 40 1
visibility sm | visibility mi | visibility mile = 0.5 | 1 | 3:2 | 5:2 | 7:2 | 10:14
cloud cover okta | cloud okta | cloud amount okta | total cloud okta = 0:3 | 1:3 | 2:2 | 3:2 | 4:2 | 5:2 | 6:3 | 7:4
    | 8:5
cloud cover | cloud cover percent | cloud coverage | cloudiness = 0:3 | 10:2 | 25:3 | 40:3 | 50:3 | 75:4 | 90:3 |
    100:5
cloud base m | ceiling m ~ 90 1200 7600 0
cloud base ft | ceiling ft | cloud ceiling ft | ceiling height ft = 300 | 800 | 1200:2 | 1800:2 | 2500:3 | 3500:3 |
    4500:2 | 6000:2 | 9000 | 12000:2 | 25000:2
precip | precip mm | precipitation mm | rain mm | rainfall mm | daily rainfall mm | rain 24 h | precip 24 h | hourly
    rain mm ~ 0 4.2 60 1
rain rate | rain rate mm h | rainfall intensity | precip rate | precip intensity | rainfall rate mm h ~ 0.1 3.4 48 1
snow depth cm | snow depth | snow pack cm | snow height cm ~ 0 24 180 0
snow water equivalent | swe mm ~ 2 84 520 0
sunshine hour | sunshine duration | sunshine h | sun hour ~ 0 5.6 14 1
solar radiation | solar radiation w m2 | solar radiation wm 2 | global radiation | ghi w m2 | irradiance w m2 | poa
    irradiance | solar irradiance | irradiance wm 2 | poa w m2 | short wave radiation ~ 40 480 1020 0
diffuse irradiance ~ 20 120 340 0
solar radiation mj m2 | radiation mj m2 | insolation mj ~ 2 14 29 1

[*]
insolation kwh m2 | irradiation kwh m2 | peak sun hour ~ 0.8 4.4 8.2 2
anemometer height | anemometer height m = 2 | 10:9
sensor height | sensor height m = 1.5:3 | 2:6 | 10:3
o 3 | ozone ug m3 | o 3 ug m3 ~ 8 58 160 1
ozone ppb | o 3 ppb ~ 6 34 92 1
number 2 | number 2 ug m3 | number 2 ppb | nitrogen dioxide ~ 3 24 110 1
so 2 | so 2 ug m3 | so 2 ppb | sulfur dioxide ~ 0.5 5 60 1
co ppm | carbon monoxide ppm | carbon monoxide | co level ~ 0.1 0.6 9 2
pm 2 5 | pm 2 5 ug m3 | pm25 ug m3 | pm 25 ug m3 ~ 2 12 110 1
pm 10 | pm 10 ug m3 | pm10 ug m3 ~ 5 24 180 1
voc ppb | tvoc ppb | voc index ~ 20 180 1400 0
radon bq m3 ~ 12 74 420 0
air quality index ~ 8 52 210 0
water temperature | water temperature c | sea surface temperature | sst c | sea temperature ~ 2 15 29 1 c
dissolved oxygen | dissolved oxygen mg l | do mg l ~ 3.2 8.6 13.5 1
dissolved oxygen percent | do saturation percent | do percent | oxygen saturation percent water % 42 91 118 0
bod 5 | bod mg l | bod 5 mg l | bio chemical oxygen demand ~ 0.8 4.2 28 1
cod mg l | chemical oxygen demand ~ 5 34 240 0
tss mg l | total suspended solid | suspended solid mg l ~ 2 24 240 1
tds mg l | tds ppm | total dissolved solid ~ 60 340 1400 0
turbidity | turbidity ntu | turbidity fnu ~ 0.1 3.2 60 2
conductivity us cm | ec us cm | conductivity us | specific conductance | conductivity uscm ~ 60 480 1800 0
conductivity ms cm | ec ms cm | ec ds m ~ 0.3 1.8 5.4 2
alkalinity mg l | total alkalinity ~ 24 110 280 0
water hardness | hardness mg l | total hardness | hardness caco 3 | calcium hardness ~ 30 160 420 0
hardness dh | hardness gh ~ 2 9 24 1
free chlorine | chlorine mg l | free chlorine mg l | chlorine residual | residual chlorine | residual chlorine mg l
    | chlorine residual mg l | free chlorine ppm | chlorine ppm | total chlorine ~ 0.2 0.8 3 2
combined chlorine ~ 0.02 0.2 0.6 2
cyanuric acid | cya ppm ~ 20 42 90 0
fluoride mg l ~ 0.1 0.6 1.4 2

[*]
nitrate mg l | number 3 mg l | nitrate number 3 mg l ~ 0.3 12 48 1
nitrite mg l | number 2 mg l ~ 0.005 0.06 0.5 3
ammonia mg l | ammonium mg l | nh 3 mg l | nh 4 mg l | nh 3 n ~ 0.01 0.18 2.2 2
phosphate mg l | total phosphorus mg l | orthophosphate mg l | po 4 mg l | total phosphorus ~ 0.01 0.12 1.6 3
total nitrogen mg l | tn mg l | tkn mg l ~ 0.4 3.1 22 2
iron mg l | fe mg l ~ 0.01 0.12 1.4 3
manganese mg l | mn mg l ~ 0.005 0.04 0.4 3
lead ug l | pb ug l | lead ppb ~ 0.2 2.2 15 2
arsenic ug l | as ug l | arsenic ppb ~ 0.2 2.4 12 2
copper mg l | cu mg l | copper ug l ~ 0.01 0.24 1.6 3
sulfate mg l | so 4 mg l ~ 6 62 240 0
chloride mg l ~ 6 52 240 0
sodium mg l ~ 5 38 180 0
calcium mg l | ca mg l ~ 12 62 160 0
magnesium mg l | mg mg l ~ 3 16 62 1
e coli | e coli cfu | e coli mpn | e coli cfu 100 ml | e coli per 100 ml | ecoli cfu | ecoli mpn ~ 0 42 1200 0
coliform | total coliform | fecal coliform | faecal coliform | coliform cfu ~ 0 96 2400 0
chlorophyll | chlorophyll a | chl a | chlorophyll ug l | chlorophyll a ug l ~ 0.4 6.4 62 1
secchi depth | secchi depth m | secchi | secchi m ~ 0.4 3.2 14 1
salinity psu | salinity ppt ~ 0.5 32 38 1
orp mv | redox mv | redox potential ~ -180 240 720 0
depth fathom ~ 4 32 240 0
sounding depth | water depth | water depth m | bottom depth | bottom depth m | seabed depth ~ 3 48 900 1 m
discharge m3 s | discharge cms | stream flow | flow m3 s | river discharge | river flow | discharge cumec | stream
    flow m3 s ~ 0.4 34 900 2
discharge cfs | flow cfs | stream flow cfs ~ 12 840 24000 0
gauge height | stage m | water level | water level m | river level | gage height | stage height ~ 0.3 2.2 7.4 2 m
stage ft | gage height ft ~ 1.2 6.4 24 2
current speed | current speed kn | current speed ms ~ 0.1 0.8 3.2 1
significant wave height | wave height m | hs m ~ 0.2 1.6 8 1 m
wave period | wave period s | peak period s | swell period | dominant period ~ 3 8.2 17 1

[*]
sea state = 1:2 | 2:4 | 3:5 | 4:4 | 5:2 | 6
diameter breast height | dbh cm | dbh mm cm ~ 8 32 110 1 cm
tree height | tree height m | top height m | canopy height m ~ 4 19 46 1 m
basal area | basal area m2 ha | basal area m2 ~ 6 26 62 1
volume m3 ha | timber volume m3 ha | growing stock m3 ha | standing volume m3 ha ~ 40 240 620 0
stem count | stem per ha | stem ha | stand density | tree per hectare | tree per ha ~ 220 980 2600 0
crown cover | canopy cover | canopy cover percent | crown closure | crown cover percent % 18 64 96 0
crown diameter | crown width | crown diameter m ~ 1.5 5.8 18 1 m
site index ~ 12 24 38 1
stand age | stand age year | tree age ~ 6 48 160 0
log length | log length m ~ 2.4 4.4 12 1 m
log diameter | top diameter cm | small end diameter | log diameter cm ~ 14 28 62 0 cm
log volume | log volume m3 ~ 0.08 0.42 2.4 3
bark thickness | bark thickness mm ~ 3 12 42 0 mm
slash ton acre | fuel load t ha | fuel load ~ 2 14 60 1
carbon stock | carbon t ha | carbon stock t ha ~ 24 110 320 0
bio mass t ha | above ground bio mass ~ 30 180 480 0
fork length | fork length cm | fish length cm | total length cm | standard length cm ~ 12 42 110 1 cm
fish weight | fish weight g | fish weight kg ~ 0.2 2.4 18 2 kg
quota tonne | quota t | tac tonne | quota kg ~ 12 420 18000 0
mesh size | mesh size mm = 32 | 55 | 70:2 | 80:3 | 100:4 | 110:2 | 120:4 | 140
trawl duration | tow duration | haul duration | soak time ~ 40 190 420 0 minute
soak time h | soak hour ~ 4 22 72 0
hook set | number hook | hook count ~ 400 1800 3200 0
pot hauled | trap set | pot set | trap hauled ~ 20 180 600 0
bio mass kg ~ 120 8400 240000 0
smolt count | fish count | stocked count ~ 800 42000 220000 0
magnitude ml | magnitude mw | moment magnitude | richter | richter magnitude ~ 0.8 3.1 7.6 1
focal depth | focal depth km | hypocenter depth | hypocenter depth km | earthquake depth | event depth km ~ 1 18 320
    1
epicenter distance km | epicentral distance km ~ 4 180 3200 0

[*]
intensity mmi | mercalli intensity = 1:2 | 2:4 | 3:5 | 4:4 | 5:2 | 6 | 7
peak ground acceleration | pga g ~ 0.001 0.06 0.6 3
volcanic explosivity index = 0:2 | 1:4 | 2:6 | 3:3 | 4
strike deg | fault strike ~ 0 170 359 0
dip deg | dip degree | dip angle ~ 8 52 90 0
rake deg | plunge deg ~ 0 38 90 0
hole dip | collar dip ~ -90 -64 -45 0
total depth m | hole depth | hole depth m | end of hole m | eoh m | drilled depth m | final depth m ~ 42 210 680 1
core diameter mm | core diameter = 36.5 | 47.6:6 | 63.5:6 | 85.0:2
hole diameter mm | hole diameter = 76 | 89 | 102:2 | 115:3 | 165:3 | 229:2 | 311
core recovery percent | core recovery % 62 94 100 1
rqd percent | rock quality designation % 12 68 100 0
au g t | au gpt | au ppm | gold gpt | gold g t | au grade gpt | au grade g t | gold grade gpt ~ 0.01 1.4 24 2
ag g t | ag gpt | ag ppm | silver gpt | silver g t ~ 0.5 18 320 1
cu percent | copper percent | copper grade percent % 0.02 0.74 3.8 2
cu ppm | zn ppm | pb ppm | ni ppm ~ 8 240 9000 0
zn percent | zinc percent | pb percent | ni percent | lead percent | nickel percent % 0.05 2.4 12 2
fe percent | iron percent | iron grade percent | fe grade percent % 24 56 67 1
sio 2 percent | silica percent % 1.4 8.4 62 2
al 2 o 3 percent | alumina percent % 0.6 3.4 18 2
p percent | phosphorus percent | s percent | sulfur percent | sulphur percent % 0.01 0.06 0.9 3
li 2 o percent % 0.2 1.3 3.4 2
u 3 o 8 ppm ~ 12 240 2400 0
cutoff grade | cut off grade ~ 0.2 0.8 3 2
tonnage mt | resource mt ~ 0.8 42 900 1
strip ratio | stripping ratio ~ 0.8 3.4 9 1
powder factor | powder factor kg m3 ~ 0.25 0.72 1.4 2
burden m | blast burden m ~ 2.2 4.2 7 1
bench height | bench height m = 5:2 | 10:6 | 12:3 | 15:4
charge weight kg | explosive kg | charge per hole kg ~ 24 180 620 0

[*]
ppv mm s | peak particle velocity ~ 0.4 3.4 24 2
fragmentation p 80 | p 80 mm | p 80 ~ 40 240 620 0
bond work index | work index kwh t ~ 8 14 22 1
throughput tph | throughput t h | feed rate tph | tonne per hour | feed rate t h ~ 60 820 4200 0
grind size um | p 80 um = 53 | 75:6 | 106:5 | 150:3 | 212
elevation masl | altitude masl ~ 12 840 4200 0
pit depth | pit depth m ~ 24 180 900 0
bucket capacity m3 | bucket capacity ~ 1.2 12 40 1
right ascension deg | ra deg | right ascension ~ 0.01 182 359.9 5
declination deg | dec deg | declination ~ -88 4 88 5
ra hour | ra h | right ascension h ~ 0.01 12 23.9 4
apparent magnitude | visual magnitude | v mag | mag v | app mag | magnitude v | g mag | magnitude visual ~ -1.4 8.6
    19 2
absolute magnitude | abs mag | absolute mag ~ -8 4.2 14 2
color index | color index b v | b v | b v color | bv color ~ -0.3 0.68 1.9 2
parallax | parallax mas ~ 0.2 12 380 3
proper motion | proper motion ra | proper motion dec | pm ra | pm dec | pm ra mas year | pm dec mas year ~ -240 -2
    260 2
radial velocity | radial velocity km s | rv km s ~ -120 4 140 1
redshift | redshift z | z redshift ~ 0.001 0.34 4.8 4
distance pc | distance parsec ~ 1.3 180 4200 1
distance kpc ~ 0.5 8 60 1
distance mpc ~ 0.7 42 900 1
distance ly | distance light year ~ 4.2 420 90000 1
distance au | semi major axis au | semi major axis | perihelion au ~ 0.05 2.6 40 3
aphelion au ~ 0.1 3.8 60 3
orbital eccentricity ~ 0.001 0.14 0.92 4
inclination deg | orbital inclination | orbit inclination ~ 0.1 28 98 2
orbital period day | orbital period d ~ 0.8 24 900 3
orbital period min | orbit period min ~ 88 98 720 1
orbital period ~ 0.8 42 4000 2
stellar mass | mass solar | solar mass | stellar mass msun | star mass | mass msun ~ 0.1 1.1 28 2

[*]
planet mass mjup | mass jupiter | mass mjup ~ 0.01 0.9 12 3
planet mass mearth | mass earth | mass mearth ~ 0.4 6 320 2
planet radius | radius earth | radius rearth | radius earth radii ~ 0.6 2.4 14 2
stellar radius | radius solar | radius rsun ~ 0.2 1.3 40 2
luminosity solar | luminosity lsun | stellar luminosity ~ 0.002 1.4 9000 3
effective temperature | teff k | effective temperature k | surface temperature k ~ 2800 5700 24000 0
metallicity | metallicity fe h | fe h ~ -1.6 -0.06 0.5 2
surface gravity | log g ~ 1.2 4.3 5.2 2
exposure time s | exposure s | exposure second | exptime | integration time s | exposure time second = 10:2 | 30:4 |
    60:5 | 120:5 | 180:3 | 300:6 | 600:4 | 900:2
airmass ~ 1.0 1.35 2.6 2
seeing arcsec | fwhm arcsec | seeing ~ 0.5 1.3 4 2
sky brightness | sky quality | sqm reading | sky brightness mag ~ 17.8 20.6 22 2
bortle | bortle class | bortle scale = 1 | 2:3 | 3:4 | 4:5 | 5:4 | 6:2 | 7
moon illumination | moon phase percent | lunar illumination % 0 50 100 0
aperture mm | telescope aperture mm | objective diameter mm | objective mm = 60 | 70:2 | 80:4 | 102:3 | 127:3 |
    150:5 | 203:5 | 254:3 | 305:2
aperture m | mirror diameter m | primary mirror m = 0.4:2 | 0.6:2 | 1.0:3 | 2.2:2 | 3.5:2 | 4.2 | 6.5 | 8.2:2
focal ratio | f ratio | f number = 4 | 4.9 | 5:4 | 5.9 | 6:3 | 6.3:2 | 7:3 | 8:3 | 10:4
telescope focal length mm = 400 | 480:2 | 600:3 | 714:2 | 750:2 | 900:2 | 1000:3 | 1200:3 | 2032:3
pixel scale | pixel scale arcsec ~ 0.2 1.1 3.8 2
ccd temperature | sensor temperature c | ccd temperature c | cooler temperature c = -30 | -20:4 | -15:3 | -10:8 | -5
    | 0
gain e adu ~ 0.3 1.2 4 2
transit depth ppm | transit depth ~ 80 2400 18000 0
tephra thickness cm ~ 0.2 6 120 1
ice thickness | ice thickness m | ice thickness cm ~ 4 42 320 0 cm
glacier area km2 ~ 0.2 8 180 1

[.]
tkw ~ 28 42 54 1
cec ~ 4 16 42 1
slope % 0.5 5 28 1
aspect ~ 0 180 359 0
lai ~ 0.4 3.1 6.8 2
ndvi ~ 0.12 0.58 0.91 3
evi | ndwi | savi ~ 0.05 0.38 0.82 3
spad ~ 24 42 60 1
gdd ~ 40 980 2600 0
eto ~ 0.6 4.1 9.2 1
fcr ~ 1.1 1.6 2.8 2
mortality % 0.1 2.4 12 1
rh % 22 64 99 0
mslp | qnh | slp ~ 982 1014 1040 1 hpa
okta = 0:3 | 1:3 | 2:2 | 3:2 | 4:2 | 5:2 | 6:3 | 7:4 | 8:5
swe ~ 2 84 520 0
ghi | irradiance | dni ~ 40 480 1020 0
dhi ~ 20 120 340 0
insolation ~ 0.8 4.4 8.2 2
ozone ~ 8 58 160 1
pm25 ~ 2 12 110 1
tvoc ~ 20 180 1400 0
radon ~ 12 74 420 0
aqi ~ 8 52 210 0
sst ~ 2 15 29 1 c
bod ~ 0.8 4.2 28 1
cod ~ 5 34 240 0
tss ~ 2 24 240 1
alkalinity ~ 24 110 280 0
gh | kh ~ 2 9 24 1

[.]
chlorine ~ 0.2 0.8 3 2
fluoride ~ 0.1 0.6 1.4 2
nitrite ~ 0.005 0.06 0.5 3
ammonia | ammonium ~ 0.01 0.18 2.2 2
orp ~ -180 240 720 0
swh ~ 0.2 1.6 8 1 m
dbh ~ 8 32 110 1 cm
hook ~ 400 1800 3200 0
cpue ~ 0.2 14 180 2
mmi = 1:2 | 2:4 | 3:5 | 4:4 | 5:2 | 6 | 7
pga ~ 0.001 0.06 0.6 3
vei = 0:2 | 1:4 | 2:6 | 3:3 | 4
strike ~ 0 170 359 0
dip ~ 8 52 90 0
plunge ~ 0 38 90 0
rqd % 12 68 100 0
tph ~ 60 820 4200 0
masl ~ 12 840 4200 0
ra ~ 0.01 182 359.9 5
vmag ~ -1.4 8.6 19 2
pmra | pmdec ~ -240 -2 260 2
rv ~ -120 4 140 1
eccentricity ~ 0.001 0.14 0.92 4
inclination ~ 0.1 28 98 2
teff ~ 2800 5700 24000 0
logg ~ 1.2 4.3 5.2 2

[landing, vessel, trawl, haul, logbook, trip, fleet, fishery, quota]
catch weight | catch weight kg | catch kg | landed weight kg | landing weight kg | catch kilo ~ 24 820 14000 0 kg
bycatch | bycatch kg | discard kg ~ 0 42 900 0
"""
