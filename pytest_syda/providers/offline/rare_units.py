"""What is usual in units that few know, for columns of which nothing but the unit is known."""

from __future__ import annotations

from functools import cache

from pytest_syda.providers.offline.context import ColumnContext
from pytest_syda.providers.offline.makers import number_spec, with_decimals
from pytest_syda.recipe.spec import Spec

LONGEST = 4
_USUAL = """
kg ha | lb acre = 5 90 320 1
t ha | ton ha | tonne ha = 0.8 6 24 2
l ha = 0.2 2 240 1
kg m 2 | kg m2 = 0.2 4 60 2
g m 2 | g m2 = 5 120 800 0
kg m 3 | kg m3 = 120 980 2600 0
g cm 3 | g cc | g cm3 | t m 3 | t m3 = 0.6 1.6 4.5 2
w m 2 | w m2 = 5 420 1050 0
mj m 2 | mj m2 = 2 14 30 1
kwh m 2 | kwh m2 = 0.5 4.4 180 1
kwh t | kwh tonne | kwh ton = 8 42 240 1
m 3 s | m3 s | cumec = 0.2 18 600 2
m 3 d | m 3 day | m3 day = 20 1400 60000 0
m 3 h | m3 h | name 3 h = 2 60 900 1
l s | l sec = 0.2 12 160 1
l h | l hour = 1 18 240 1
ml h | ml hour = 2 60 250 1
ml min = 0.1 1.2 60 2
kg h | kg hour = 4 240 4200 1
t h | tph | t hour = 5 240 2400 1
tpd | t d | t day = 60 1800 9000 0
sccm = 5 60 800 1
slm = 0.5 8 60 1
mg l | mg kg | mg litre = 0.05 6 120 2
mg dl = 4 90 280 1
mmol l | mmoll = 0.5 5 140 1
umol l = 2 40 400 1
nmol l = 5 60 400 1
pmol l = 2 18 400 1
meq l = 2 40 150 1
g l = 0.2 12 160 1
g dl = 2 9 17 1
ug l | mcg l = 0.1 12 240 1
ug dl | mcg dl = 2 60 240 1
ug ml | mcg ml = 0.1 8 90 2
ng ml = 0.2 18 240 1
ng l = 1 40 900 1
ng dl = 10 240 900 0
pg ml = 4 120 900 0
iu l | u l = 8 40 240 0
iu ml | u ml | miu ml | miu l | uiu ml = 0.2 6 90 1
mg nm 3 | mg nm3 | mg name 3 = 5 180 900 0
mg m 3 | mg m3 = 0.05 2.4 60 2
ug m 3 | ug m3 = 2 24 180 1
ppt = 0.1 18 40 1
ppmv = 5 120 1800 0
cfu ml | cfu g = 0 60 4200 0
cfu 100 ml = 0 40 1200 0
cfu m 3 | cfu m3 = 2 60 900 0
kcal kg | kcal 100 g = 40 320 900 0
kj kg | kj mol = 4 160 2400 1
j g | j kg | j mol = 5 240 4200 1
mj kg = 12 26 48 1
btu lb = 6000 11000 19000 0
cp | cps | mpas | mpa s = 0.6 120 9000 1
cst | mm 2 s | mm2 s = 1.5 46 460 1
us cm = 40 420 2200 0
ms cm | ds m = 0.2 1.8 12 2
ohm cm | ohm m = 0.01 12 400 3
mtorr = 1 60 900 1
torr = 0.01 4 760 2
kgf | kgf cm 2 | kg cm 2 = 1 120 900 1
n mm 2 | n mm2 = 4 320 1200 0
n m 2 = 100 1200 9000 0
kn m | kn m 2 | kn m2 = 0.5 18 400 1
n mm | n cm = 0.5 24 400 1
mn = 0.2 4 120 2
mn m = 0.5 18 240 1
nm = 20 400 1200 0
um | micron | micrometer | mcm = 1 42 400 1
mil = 0.5 3 40 1
pm = 40 180 900 0
cm 2 | cm2 = 1 60 900 1
mm 2 | mm2 = 0.5 12 400 1
m 2 | m2 = 4 90 900 1
km 2 | km2 = 0.2 120 4200 1
cm 3 | cm3 | cc = 1 120 2400 1
mm 3 | mm3 = 1 140 4200 0
m 3 | m3 = 2 180 4200 1
gauss = 0.5 420 9000 0
tesla = 0.2 1.5 7 2
mt = 0.5 40 1400 1
bq | bq l = 0.5 60 2400 1
kbq = 1 120 4200 1
mbq = 4 240 7400 1
gbq = 0.2 18 740 1
bq cm 2 | bq cm2 = 0.02 0.6 12 2
bq kg | bq m 3 | bq m3 = 4 60 900 1
usv h | usv hr | msv h | usv hour = 0.05 0.8 60 3
usv = 1 42 900 1
msv = 0.02 0.9 18 3
gy | cgy = 0.2 18 70 2
mgy = 0.5 12 120 1
mgy cm | mgy cm 2 = 40 420 2400 0
mrem | mrem h = 0.1 6 120 2
cpm = 12 80 4200 0
kev = 5 420 2600 1
mev = 0.2 4.2 240 2
ev = 0.1 2.4 20 3
gev = 0.5 40 6500 1
arcsec = 0.2 1.8 60 2
arcmin = 0.5 12 180 1
mas = 0.2 14 380 2
mas yr = -240 4 240 2
pc = 1.3 180 4200 1
kpc = 0.1 8 60 2
au = 0.3 4 60 3
jy | mjy = 0.2 24 900 2
dbi = 2 14 24 1
dbc = -90 -60 -20 1
dbfs | dbu | dbv = -40 -12 0 1
dbtp = -6 -1.2 0 1
lufs = -28 -15 -8 1
uv = 2 60 900 1
mv = 2 120 1800 1
uvolt = 2 60 900 1
ua = 0.5 24 400 1
na = 0.5 18 400 1
pf = 4 47 1000 0
nf = 1 47 900 0
uf = 0.1 22 1000 1
nh | uh = 1 22 900 1
kohm | kohms = 1 12 1000 1
mohm | mohms = 0.5 24 900 1
kva = 20 400 2500 0
mva = 5 40 250 0
kvar = 2 40 600 1
mvar = 0.5 12 160 1
mvah | kvah | kvarh = 20 2400 42000 0
m s 2 | m s2 = 0.1 2.4 12 2
deg s | deg sec | dps = 0.1 18 240 1
rad s = 0.1 8 120 2
mm s = 0.2 4 60 2
m min = 2 60 400 1
mm min = 10 480 6000 0
cm s = 0.2 18 120 1
nm min = 2 120 900 1
km s = 0.5 18 320 1
um s = 1 120 2400 1
mm h | mm hr = 0.1 4 60 1
mm d | mm day | mm month = 0.2 4 240 1
mm yr | mm year | cm yr = 0.2 6 60 1
ft min | fpm = 20 480 3000 0
l 100 km = 4 7.6 34 1
g km = 80 130 240 0
g kwh = 30 240 820 0
kg kwh | kgco 2 kwh = 0.03 0.28 0.9 3
kwh 100 km = 13 18 28 1
wh km | wh mi | wh mile = 120 170 280 0
wh kg = 90 180 320 0
w kg = 1.2 3.2 12 1
lb ft | ft lb | ft lbs = 10 90 480 0
in lb | in lbs = 4 60 400 0
oz in = 1 40 400 0
ksi = 10 60 220 1
ppg = 8.4 10.6 17 1
ppb = 1 40 900 0
pct vol | vol percent = 0.5 8 60 1
gal min = 1 24 900 1
gal day | gpd = 40 1800 90000 0
mgd = 0.2 4.2 120 2
bbl d | bbl day | bpd | bopd = 12 420 9000 0
mcf | mcfd | mscf = 20 1800 48000 0
scf bbl = 120 820 4200 0
psi ft = 0.3 0.5 0.9 3
md = 0.1 80 2400 1
btu h | btuh = 6000 24000 120000 0
ton h = 4 120 900 1
cal g = 10 240 900 1
rpm min = 200 1800 6000 0
hz s = 0.1 4 60 2
thz = 0.2 1.4 10 2
lm w = 60 118 200 0
cd | cd m 2 | cd m2 = 20 320 1500 0
ue m 2 s | umol m 2 s | umol s = 40 480 2000 0
mol m 2 d = 4 22 60 1
copies ml | cells ml | cells ul = 200 24000 2400000 0
spores m 3 = 20 420 4200 0
bp = 50 1200 24000 0
kbp | kb bp = 0.5 24 4200 1
mbp = 0.5 42 3200 1
kda = 8 48 320 1
da = 120 640 42000 1
angstrom = 0.8 2.4 40 2
mm hg = 20 80 180 0
cm h 2 o | cmh 2 o | cm water = 2 12 40 1
in h 2 o | inwc | in wc = 0.1 2.4 12 2
in hg = 28 29.9 31 2
met | mets = 1 5 14 1
carats | ct = 0.2 1.1 6 2
ntu | fnu | fau = 0.1 4 60 1
hazen | pt co = 1 12 120 0
psu = 0.5 30 38 1
lsu | tcu = 1 8 60 0
plato = 8 13 24 1
sg = 0.99 1.05 1.12 3
gsm = 60 180 600 0
denier = 15 120 1000 0
tex = 5 24 400 1
dtex = 20 120 1600 0
tpi | tpm = 4 18 900 0
awg = 8 18 28 0
points mm = 1 40 400 0
"""


@cache
def _usual() -> dict[str, tuple[float, float, float, int]]:
    found = {}
    for line in _USUAL.strip().splitlines():
        names, _, said = line.partition(" = ")
        low, mean, high, decimals = said.split()
        found.update(dict.fromkeys(names.split(" | "), (float(low), float(mean), float(high), int(decimals))))
    return found


def by_rare_unit(c: ColumnContext, fewest: int = 1) -> Spec | None:
    """Numbers usual in the unit that ends the name, if it is one of these, of so many words: `resistivity_ohm_cm`."""
    for size in range(min(LONGEST, len(c.own) - 1), fewest - 1, -1):
        known = _usual().get(" ".join(c.own[-size:]))
        if known is not None:
            low, mean, high, decimals = known
            low, high = c.facts.within(low, high)
            sd = (high - low) / 6 if low < 0 or low >= mean * 0.6 else None
            return with_decimals(number_spec(low, high, mean=min(max(mean, low), high), sd=sd), c, decimals)
    return None
