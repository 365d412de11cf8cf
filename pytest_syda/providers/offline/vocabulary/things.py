"""What people wear, drive, build, collect and photograph."""

from __future__ import annotations

WORDS = """
[]
garment | garment type | clothing type | apparel type | item type clothing = T-Shirt:5 | Jeans:4 | Dress:4 |
    Jacket:3 | Sweater:4 | Skirt:3 | Shorts:3 | Coat:2
fabric | fabric type | textile | fiber | fiber content | fabric content = Cotton:6 | Wool:4 | Linen:3 | Silk:2 |
    Polyester:4 | Denim:3 | Cotton Blend:3 | Cashmere:1
neckline | neck type | collar type = Crew:5 | V-Neck:4 | Scoop:3 | Turtleneck:2 | Boat:1
sleeve | sleeve length | sleeve type = Short:5 | Long:5 | Sleeveless:3 | Three-Quarter:2
fit | fit type = Regular:5 | Slim:4 | Relaxed:3 | Loose:2
heel height ~ 1 5.5 12 1 cm
inseam | inseam length ~ 66 79 92 0 cm
chest | chest size | bust | chest circumference ~ 78 98 132 0 cm
hip | hip size | hip circumference ~ 80 100 134 0 cm
shoe size eu | shoe size european | eu shoe size ~ 36 41 47
waist | waist size | waist circumference ~ 62 84 122 0 cm
ring size = 5 | 5.5 | 6:2 | 6.5:2 | 7:3 | 7.5:2 | 8:2 | 9 | 10
hat size = S:3 | M:5 | L:4
care instruction | washing instruction | care label = Machine wash cold, tumble dry low:5 | Hand wash only:3 | Dry
    clean only:3 | Machine wash warm:3 | Lay flat to dry:2
metal | metal type = 14K Gold:4 | 18K Gold:3 | Sterling Silver:5 | Platinum:2 | Rose Gold:3 | Titanium:1
gemstone | stone | gem | gem type | stone type = Diamond:5 | Sapphire:3 | Ruby:3 | Emerald:3 | Amethyst:2 | Opal:2 |
    Topaz:2 | Garnet:2
carat | carat weight ~ 0.2 1.1 5 2
karat | gold karat = 10 | 14:3 | 18:3 | 22 | 24
clarity | clarity grade | diamond clarity = IF | VVS1:2 | VVS2:2 | VS1:4 | VS2:4 | SI1:4 | SI2:2 | I1
cut grade | diamond cut | stone cut = Excellent:4 | Very Good:4 | Good:3 | Fair:1
upholstery | upholstery material = Leather:4 | Linen:4 | Velvet:3 | Microfiber:3 | Cotton:2
wood type | wood | timber species | wood species = Oak:5 | Walnut:4 | Pine:4 | Maple:3 | Cherry:3 | Birch:2 | Teak:1
finish | surface finish | finish type = Matte:5 | Glossy:4 | Satin:4 | Brushed:2 | Natural:3
furniture style | design style | interior style = Mid-Century Modern:4 | Scandinavian:4 | Industrial:3 | Rustic:3 |
    Contemporary:4
max load | load capacity | weight capacity | weight limit ~ 20 120 500 0 kg
mattress size | bed size = Twin:3 | Full:3 | Queen:5 | King:4
aspect ratio = 16:9:5 | 4:3:2 | 1:1:3 | 21:9:1 | 2.39:1:2
lens | lens model | lens name = 50mm f/1.8:5 | 24-70mm f/2.8:4 | 35mm f/1.4:3 | 70-200mm f/4:3 | 85mm f/1.8:3 |
    16-35mm f/4:2
photo caption | image caption = Sunset over the harbor:3 | Morning fog in the valley:3 | Street market at noon:3 |
    Children playing in the rain:2 | Old bridge in autumn:2 | Portrait by the window:2
yarn weight | yarn type | yarn = Lace:2 | Fingering:4 | Sport:3 | DK:5 | Worsted:5 | Bulky:3
needle size | hook size = US 4 (3.5 mm):2 | US 6 (4.0 mm):4 | US 7 (4.5 mm):4 | US 8 (5.0 mm):5 | US 10 (6.0 mm):2
body part | body area | body region = Upper Arm:4 | Forearm:5 | Shoulder:4 | Back:3 | Ankle:3 | Wrist:3 | Calf:2 |
    Chest:2
paper weight | gsm | grammage = 80:5 | 90:3 | 100:3 | 120:3 | 160:2 | 200:2 | 300:1
binding | binding type | book binding = Paperback:5 | Hardcover:5 | Spiral:2 | Saddle Stitch:2 | Perfect Bound:3
ink color | print color = Black:6 | Blue:3 | Red:2 | Cyan:1 | Magenta:1
print run ~ 250 2400 20000 0
era | historical era | historical period | time period | art period = Medieval:3 | Renaissance:4 | Baroque:3 |
    Victorian:3 | Edwardian:2 | Art Deco:2 | Modern:3 | Bronze Age:2 | Roman:3
culture | civilization = Roman:4 | Greek:4 | Egyptian:4 | Maya:2 | Edo Japan:3 | Ming China:3 | Norse:2 | Inca:2
art style | art movement | artistic style = Impressionism:4 | Cubism:3 | Realism:4 | Surrealism:3 | Abstract:4 | Pop
    Art:2
artifact name | artifact | exhibit item = Bronze Ceremonial Dagger:3 | Terracotta Oil Lamp:3 | Illuminated
    Manuscript Leaf:2 | Carved Ivory Comb:2 | Glazed Tile Fragment:3 | Silver Drachma:3 | Samurai Helmet:2 | Woven
    Burial Shroud:1
condition report = Good overall; light surface wear.:4 | Minor scratches, no restoration.:4 | Small chip at the
    edge, stable.:3 | Professionally restored in one area.:2 | Excellent, as new.:2
estimate low | low estimate ~ 100 900 9000
estimate high | high estimate ~ 10000 14000 30000
insured value | appraised value | appraisal value | replacement value | estimated worth ~ 800 24000 450000 2
trim | trim level = Base:4 | Sport:3 | LX:3 | EX:3 | Limited:3 | Touring:2 | XLE:2
torque ~ 90 240 650 0
towing capacity ~ 450 1600 5000 0 kg
cylinder | cylinder count = 3:1 | 4:6 | 6:4 | 8:2
tire size = 205/55R16:4 | 225/45R17:3 | 235/40R18:2 | 195/65R15:3 | 265/70R17:2
interior color | upholstery color = Black:6 | Beige:3 | Gray:4 | Brown:2 | White:1
hull material = Fiberglass:6 | Aluminum:4 | Steel:3 | Wood:2
hull type = Monohull:6 | Catamaran:3 | Trimaran:1
boat type | vessel class boat = Sailboat:4 | Motor Yacht:3 | Fishing Boat:4 | Catamaran:2 | Dinghy:2
berth number | slip number | slip / [A-F][0-9]{1,2}
flag state | vessel flag = Panama:4 | Liberia:3 | Marshall Islands:3 | Malta:2 | Bahamas:2 | Singapore:3
gross tonnage | tonnage | deadweight ~ 300 28000 180000
beam | beam width ~ 2 7 45 1 m
draft ~ 0.5 3.5 16 1 m
knot speed | cruising speed ~ 6 14 32 1
battery capacity | battery mah | mah ~ 1500 4200 12000 0
flight time | max flight time | flight time minute ~ 10 28 55 0 minute
rotor count | propeller count = 4:7 | 6:2 | 8:1
wattage | rated power panel | panel wattage ~ 250 390 600
panel efficiency | cell efficiency | module efficiency ~ 15 20.5 24 1
cell type | solar cell type = Monocrystalline:6 | Polycrystalline:3 | Thin-Film:1
tilt | tilt angle ~ 5 28 60
annual yield | annual production | yearly yield ~ 250 3800 14000 0 kwh
inverter | inverter model = SunGrid 5000:3 | HelioMax 7.6:3 | MicroVolt 300:3 | PowerBridge 10K:2
connector type | plug type | connector | charger type = CCS:5 | Type 2:5 | CHAdeMO:3 | Tesla NACS:3
charging power | charger power | charge power | max charging power = 7.4:3 | 11:4 | 22:5 | 50:4 | 150:3 | 350
design name | tattoo design | tattoo = Traditional Rose:3 | Koi Fish:3 | Compass and Map:3 | Phoenix Sleeve:2 |
    Minimalist Mountain:3 | Geometric Wolf:2 | Script Lettering:3
toy | toy name | favorite toy = Teddy Bear:4 | Building Blocks:4 | Toy Train:3 | Doll:3 | Puzzle:3 | Stuffed
    Rabbit:3
zodiac | zodiac sign | star sign = Aries | Taurus | Gemini | Cancer | Leo | Virgo | Libra | Scorpio | Sagittarius |
    Capricorn | Aquarius | Pisces
looking for | seeking | relationship goal = Long-term relationship:5 | Friendship:3 | Casual dating:3 | Not sure
    yet:2
sexual orientation | orientation dating = Straight:6 | Gay:2 | Lesbian:2 | Bisexual:2
zoning | zoning code | zoning district | zone type = R-1:5 | R-2:3 | R-3:2 | C-1:2 | C-2:2 | M-1:1 | MU-1:1
heating | heating type | heating system | heat source = Gas Furnace:5 | Heat Pump:4 | Radiant Floor:2 | Electric
    Baseboard:2 | Oil Boiler:1
cooling | cooling type | cooling system | air conditioning = Central Air:6 | Heat Pump:3 | Window Units:2 | None:2
roof type | roofing | roof material = Asphalt Shingle:6 | Metal:3 | Tile:3 | Slate:1
flooring | floor type | floor covering = Hardwood:5 | Carpet:4 | Tile:4 | Laminate:3 | Vinyl Plank:3
foundation | foundation type = Slab:4 | Basement:4 | Crawl Space:3
wall color | paint color = Ivory:3 | Dove Gray:4 | Sage Green:3 | Navy Blue:2 | Warm White:4
architectural style | home style | house style = Ranch:4 | Colonial:4 | Craftsman:3 | Victorian:2 | Modern:3 | Cape
    Cod:2
room view | view type = City:4 | Garden:3 | Sea:4 | Pool:2 | Mountain:2 | Courtyard:2
board basis | meal plan | board type = Room Only:4 | Bed & Breakfast:5 | Half Board:3 | Full Board:2 | All
    Inclusive:2
preferred room type = Single:3 | Double:5 | Suite:2 | Twin:2
instrument case | string gauge = Light:4 | Medium:4 | Heavy:2
time signature | meter music = 4/4:7 | 3/4:3 | 6/8:2 | 2/4:1
record label | music label | label name = Trident Records:3 | Blue Lantern Music:3 | Northside Sound:3 | Paper Moon
    Records:2 | Harbor Street Music:2
opening act | support act | headliner | headline act = The Paper Kites Club:2 | Velvet Harbor:3 | Silver Foxes:3 |
    Neon Orchard:3 | The Lanterns:3 | Midnight Ferry:2
setlist | set list = Opening Night, River Song, Homeward, Lights Out:3 | Golden Hour, Paper Planes, Slow Train,
    Encore:3 | Intro, Wild Roses, Northern Line, Last Call:2
stage plan | festival stage = Main Stage:5 | Second Stage:3 | Acoustic Tent:2 | Club Stage:2
film studio | studio name film = Trident Pictures:3 | Northlight Studios:3 | Harbor Films:3 | Golden Reel:2
viewer million | viewer in million ~ 0.2 3.4 18 2
tv network | network name tv | broadcaster = Channel 8:3 | Northern Broadcasting:3 | StreamBox:4 | City TV:3
max altitude ~ 80 120 500 0 m
camera type = DSLR:4 | Mirrorless:5 | Compact:3 | Action:2
stamp condition | coin grade | grade coin = MS-65:3 | AU-58:3 | XF-45:3 | VF-30:3 | PR-69:1
denomination = 1:3 | 2:2 | 5:4 | 10:4 | 20:4 | 50:3 | 100:2
mint | mint mark = P:4 | D:4 | S:2 | W:1

[jewelry, diamond, gem, ring, necklace ~ carat, gemstone]
cut = Round:5 | Princess:3 | Oval:3 | Emerald:2 | Cushion:3 | Pear:2
color = D:2 | E:3 | F:3 | G:4 | H:4 | I:2 | J:1

[tattoo]
style = Traditional:4 | Realism:4 | Watercolor:3 | Geometric:3 | Blackwork:3 | Japanese:3 | Minimalist:3
placement = Upper Arm:4 | Forearm:5 | Shoulder:4 | Back:3 | Ankle:3 | Wrist:3 | Calf:2
artist @ people.full_name.last_name
needle type | needle = Round Liner:4 | Round Shader:3 | Magnum:3 | Flat Shader:2
size ~ 3 11 45 1 cm
session hour ~ 0.5 2.5 8 1

[wedding, bride, groom, rsvp ~ rsvp, bride]
side = Bride:5 | Groom:5
relationship to couple | relationship | relation = Friend:6 | Cousin:3 | Colleague:3 | Aunt:2 | Uncle:2 | Sibling:2
    | Neighbor:1
plus one name | plus one guest @ people.full_name.last_name
gift = Cookware set:3 | Cash gift:4 | Wine glasses:3 | Table linens:2 | Espresso machine:2 | Picture frame:2 |
    Honeymoon fund:3

[knitting, knit, crochet, sewing, quilt, yarn ~ yarn, stitch]
pattern | pattern name | name | title = Autumn Cable Sweater:3 | Harbor Beanie:3 | Cozy Lace Shawl:3 | Simple Ribbed
    Socks:3 | Fair Isle Mittens:2 | Baby Cloud Blanket:2
gauge = 20 sts x 28 rows:4 | 22 sts x 30 rows:4 | 18 sts x 24 rows:3 | 28 sts x 36 rows:2
yardage ~ 180 800 2400
craft type = Knitting:5 | Crochet:4 | Sewing:3 | Quilting:2

[fashion, clothing, garment, apparel, dress, fabric, textile, shirt]
pattern | print = Solid:6 | Striped:4 | Floral:3 | Plaid:3 | Polka Dot:2 | Paisley:1
collection = Spring/Summer 2025:3 | Fall/Winter 2025:3 | Resort 2025:2 | Heritage Line:2

[photo, photograph, photography, image, camera]
exposure | exposure time = 1/250:4 | 1/1000:3 | 1/125:4 | 1/60:3 | 1/30:2
caption = Sunset over the harbor:3 | Morning fog in the valley:3 | Street market at noon:3 | Children playing in the
    rain:2 | Old bridge in autumn:2 | Portrait by the window:2

[print, printing, printer, book, booklet, brochure]
page size | trim size = A4:5 | A5:4 | Letter:4 | 6 x 9 in:3 | 5.5 x 8.5 in:3

[drone, uav, quadcopter]
payload capacity | payload | max payload ~ 200 900 9000 0 g
weight ~ 240 900 6000 0 g
home base | base | base station = Hangar A:3 | Field Office North:3 | Riverside Depot:3 | Warehouse 2:2
registration mark | registration | registration number / FA[A-Z0-9]{8}
model | drone model = SkyScout X4:3 | AeroVista Mini:3 | Falcon Pro 6:2 | Pathfinder S:2

[boat, yacht, sailboat, sail, marina, dinghy]
length | overall length | loa ~ 6 11 30 1 m
beam ~ 2 3.6 7 1 m
draft ~ 0.4 1.6 3.5 1 m
engine hour ~ 20 700 4500 0
tonnage ~ 2 12 90

[auction, lot, bid ~ hammer, bidder]
hammer price ~ 120 1400 28000 2
reserve price ~ 100 700 9000 2

[hotel, room, booking, reservation, resort, stay, apartment]
view = City:4 | Garden:3 | Sea:4 | Pool:2 | Mountain:2 | Courtyard:2
late checkout fee ~ 20 40 80 2

[concert, gig, festival, tour, show ~ headliner, setlist]
stage | stage name = Main Stage:5 | Second Stage:3 | Acoustic Tent:2 | Club Stage:2
artist | band = Velvet Harbor:3 | Silver Foxes:3 | Neon Orchard:3 | The Lanterns:3 | Midnight Ferry:2

[tv, television, series, episode, broadcast]
network | channel = Channel 8:3 | Northern Broadcasting:3 | StreamBox:4 | City TV:3

[film, movie]
studio | production company = Trident Pictures:3 | Northlight Studios:3 | Harbor Films:3 | Golden Reel:2
tagline = Some doors should stay closed.:3 | This summer, everything changes.:3 | He came back for one last job.:3 |
    Love was never on the map.:2 | The truth is out at sea.:2

[music, song, track, album, single]
label = Trident Records:3 | Blue Lantern Music:3 | Northside Sound:3 | Paper Moon Records:2 | Harbor Street Music:2

[ev, charger, charging]
power | max power | power output = 7.4:3 | 11:4 | 22:5 | 50:4 | 150:3 | 350
session cost | cost ~ 2 14 60 2
status | charge point status | availability = Available:5 | Charging:4 | Faulted:1 | Offline:1
network | network operator | operator = VoltWay:4 | GreenCharge:3 | City Power:3 | PlugPoint:3

[dating, profile ~ zodiac, orientation]
orientation = Straight:6 | Gay:2 | Lesbian:2 | Bisexual:2
age min | min age = 18:3 | 21:4 | 25:4 | 28:3 | 30:3
age max | max age = 35:4 | 40:4 | 45:3 | 50:2 | 60:1

[property, real, house, home, listing, apartment, condo]
parcel number | apn | parcel id / [0-9]{3}-[0-9]{3}-[0-9]{3}

[car, vehicle, auto, automobile, truck, motorcycle ~ horsepower, vin]
torque ~ 90 260 650 0
color | interior color = Black:5 | White:5 | Silver:4 | Gray:4 | Blue:3 | Red:3 | Green:1

[museum, artifact, exhibit, painting, collection, artwork]
insured value | appraised value | insurance value ~ 800 24000 900000 2

[tattoo]
healing note | aftercare note | note = Healed well, no touch-up needed.:4 | Slight redness in the first week.:3 |
    Touch-up booked for next month.:2 | Keep out of the sun for two weeks.:3
"""
