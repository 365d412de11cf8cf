"""Animals, plants, the land, the sky and the sea."""

from __future__ import annotations

WORDS = """
[mushroom, fungus, forage, foraging ~ spore, cap]
species | common name | name | mushroom = Chanterelle:4 | Porcini:4 | Morel:3 | Fly Agaric:3 | Oyster Mushroom:4 |
    Death Cap:2 | Shaggy Ink Cap:2 | Chicken of the Woods:2 | Giant Puffball:1
spore print | spore color | spore = White:4 | Cream:3 | Brown:3 | Black:2 | Pink:2 | Rusty:2
cap diameter | cap width ~ 1.5 7 28 1 cm
stem length | stem height ~ 2 8 22 1 cm
gill type | gill = Attached:3 | Free:3 | Decurrent:3 | None:1
habitat = Oak forest:4 | Pine forest:4 | Meadow:3 | Dead wood:3 | Riverbank:2 | Beech forest:3

[bird, birding, birdwatching, avian, nest ~ wingspan, plumage]
species | common name | name | bird | bird name = American Robin:4 | Blue Jay:4 | Northern Cardinal:4 | Red-tailed
    Hawk:3 | Mallard:3 | Great Blue Heron:3 | House Finch:3 | Bald Eagle:2 | Snowy Owl:1 | Barn Swallow:3
wingspan ~ 18 52 210 0 cm
plumage = Brown and white:3 | Grey:3 | Bright red:2 | Blue and black:2 | Mottled:3 | Black:2
beak type | bill type = Hooked:2 | Conical:3 | Long and thin:3 | Flat:2
nest type = Cup:4 | Cavity:3 | Platform:3 | Ground:2
flock size ~ 1 18 240
clutch size ~ 1 4 11

[fish, aquarium, reef, tank, catch, angler, fishing ~ salinity, bait]
species | common name | fish | fish name | fish species = Rainbow Trout:4 | Largemouth Bass:4 | Atlantic Salmon:3 |
    Clownfish:3 | Northern Pike:2 | Neon Tetra:3 | Common Carp:3 | Bluegill:2 | Betta:2
tank size | tank volume ~ 40 180 900 0 liter
salinity ~ 1 33 40 1
ph ~ 6.0 7.4 8.4 1
water type = Freshwater:6 | Saltwater:4 | Brackish:1

[insect, butterfly, moth, beetle]
species | common name | name = Monarch:4 | Red Admiral:3 | Painted Lady:3 | Swallowtail:3 | Ladybird:3 | Stag
    Beetle:2 | Luna Moth:2

[whale, dolphin, marine, seal, turtle]
species | common name = Humpback Whale:4 | Orca:3 | Bottlenose Dolphin:4 | Harbor Seal:3 | Green Sea Turtle:3 |
    Minke Whale:2

[flower, garden, houseplant, seedling, perennial, greenhouse ~ bloom, hardiness, sunlight, watering]
species | common name | name | plant | plant name | flower name = Lavender:4 | Rosemary:3 | Tomato 'Roma':3 | Peace
    Lily:3 | Hydrangea:3 | Sunflower:3 | Basil:3 | Snake Plant:3 | English Ivy:2 | Japanese Maple:2 | Monstera:3 |
    Zinnia:2
variety | cultivar = Roma:3 | Cherokee Purple:2 | Sweet Million:3 | Early Girl:3 | Brandywine:2 | Moonlight:2
hardiness zone | usda zone = 4b:1 | 5a:2 | 5b:3 | 6a:4 | 6b:4 | 7a:4 | 7b:3 | 8a:2 | 9b:1
bloom season | bloom time | flowering season | blooming season = Spring:4 | Summer:5 | Fall:2 | Winter:1
sun exposure | light requirement | light need | sunlight | light | exposure | sun = Full Sun:5 | Partial Shade:4 |
    Full Shade:2
watering frequency | watering | water need | water requirement = Daily:2 | Twice a week:4 | Weekly:5 | Every two
    weeks:2
planting depth | sowing depth ~ 0.5 2.5 15 1 cm
seed spacing | plant spacing | spacing | row spacing ~ 3 25 90 0 cm
germination day | day to germination | germination time ~ 4 10 28
day to maturity | day to harvest ~ 40 75 140
growth habit | growth form = Upright:4 | Climbing:3 | Spreading:3 | Trailing:2
pot size ~ 8 20 45 0 cm
plant height | height | mature height ~ 10 60 300 0 cm

[tree, forest, arborist, orchard, timber]
diameter at breast height | dbh ~ 5 32 120 1 cm
canopy width | crown width | canopy spread ~ 2 8 25 1 m
condition | health | health status | tree condition = Good:6 | Fair:4 | Poor:2 | Dead:1 | Excellent:2

[]
spacing ~ 1 20 120 0 cm
hardiness zone = 5b:3 | 6a:4 | 6b:4 | 7a:4 | 7b:3 | 8a:2
pesticide | herbicide | insecticide = None:4 | Neem Oil:3 | Pyrethrin:3 | Glyphosate:2 | Copper Sulfate:2
pasture | paddock | pasture name = North Pasture:3 | Creek Meadow:3 | Hill Field:3 | Back Forty:2 | River Bottom:2
livestock type | livestock = Cattle:5 | Sheep:4 | Pigs:3 | Goats:3 | Poultry:3
sire | dam name | sire name = Thunder Ridge:3 | Golden Duke:3 | Lady Marigold:3 | Copper King:2 | Silver Belle:2 |
    Northern Star:2
tractor | tractor model = Deerfield 6120:3 | Redline 85:3 | Greenfield 5075:3 | Ironhorse 240:2
queen color | queen mark = White:3 | Yellow:3 | Red:3 | Green:3 | Blue:3
hive frame count | frame count hive = 8 | 10
temperament | disposition animal | animal temperament = Calm:4 | Friendly:5 | Playful:4 | Shy:3 | Energetic:3 |
    Protective:2 | Independent:2
coat color | fur color | coat = Black:4 | Brown:4 | White:3 | Black and Tan:2 | Golden:2 | Grey:2 | Tricolor:2 |
    Brindle:1
coat type = Short:5 | Long:3 | Curly:2 | Wire:1
taxon class | taxonomic class | animal class = Mammalia:5 | Aves:4 | Reptilia:3 | Amphibia:2 | Actinopterygii:2
taxonomic order = Carnivora:3 | Primates:3 | Passeriformes:3 | Rodentia:2 | Squamata:2
biome = Temperate Forest:4 | Grassland:3 | Tundra:2 | Desert:2 | Rainforest:3 | Wetland:2
mountain range | range name | range mountain = Northern Cascades:3 | Rocky Mountains:4 | Alps:4 | Andes:3 | Sierra
    Nevada:3 | Pyrenees:2
prominence | topographic prominence ~ 90 900 3800 0 m
cave formation | formation type = Stalactite:3 | Stalagmite:3 | Column:2 | Flowstone:2
rock type = Granite:4 | Limestone:4 | Basalt:3 | Sandstone:3 | Shale:2 | Marble:1
mineral | mineral name = Quartz:4 | Feldspar:3 | Calcite:3 | Pyrite:2 | Mica:2 | Hematite:2
ore type | ore = Gold:3 | Copper:4 | Iron:4 | Silver:2 | Zinc:2 | Nickel:2
ore grade | grade g t | gold grade ~ 0.4 2.6 18 2
shaft | shaft name = Main Shaft:4 | North Decline:3 | Shaft 2:3 | Ventilation Raise:1
volcano type = Stratovolcano:4 | Shield:3 | Caldera:2 | Cinder Cone:2
river | river name = Clearwater River:3 | Willow Creek:3 | Bear River:3 | Stony Brook:2 | Elk Fork:2
lake | lake name = Mirror Lake:3 | Loon Lake:3 | Crystal Lake:3 | Lake Harmony:2
reservoir | reservoir name = Cedar Hollow Reservoir:3 | Stony Creek Reservoir:3 | North Basin:2 | Lakeview Reservoir:2
watershed | basin | catchment = Clearwater Basin:3 | Upper Elk:3 | Willow Creek:3 | Lower Bear River:2
soil horizon = O:2 | A:4 | B:4 | C:3
ecosystem = Wetland:3 | Forest:4 | Grassland:3 | Coastal:3 | Freshwater:2
invasive species = Japanese Knotweed:3 | Zebra Mussel:3 | Kudzu:3 | Purple Loosestrife:2
planet | planet name = Mercury:2 | Venus:3 | Earth:2 | Mars:4 | Jupiter:4 | Saturn:4 | Uranus:2 | Neptune:2
moon | moon name = Io | Europa | Ganymede | Callisto | Titan | Enceladus | Triton
star | star name = Vega:3 | Sirius:3 | Altair:3 | Betelgeuse:3 | Rigel:2 | Polaris:3 | Arcturus:2 | Antares:2
moon phase | lunar phase = New Moon:2 | Waxing Crescent:3 | First Quarter:3 | Waxing Gibbous:3 | Full Moon:2 |
    Waning Gibbous:3 | Last Quarter:2
satellite | satellite name = Aurora-3:3 | Terra Scout 1:3 | Skylark-7:3 | Meridian-2:3 | Polar Watch 4:2
launch vehicle | rocket | rocket name = Falcon 9:5 | Ariane 6:3 | Electron:3 | Vega-C:2 | Atlas V:2 | Soyuz-2:2
launch site | launch pad | spaceport = Cape Canaveral SLC-40:4 | Kourou ELA-4:3 | Vandenberg SLC-4E:3 | Mahia LC-1:2
    | Baikonur Site 31:2
mission name | space mission = Aurora Survey:3 | Horizon 2:3 | Deep Field:2 | Polar Pathfinder:3 | Lunar Gateway
    Resupply:2
apogee | perigee | apogee altitude ~ 180 620 36000 0 km
inclination | orbital inclination ~ 0 53 98.6 1
declination ~ -80 12 85 3
redshift ~ 0.01 0.6 6 3
telescope | telescope name = Ridgeline 2.4m:3 | Mesa Array:2 | Clearwater Observatory 1m:3 | Skywatch 0.6m:2
light year | distance light year | distance ly ~ 4 260 9000 1
rain gauge | rain ~ 0 6 90 1 mm
sea state = Calm:4 | Slight:4 | Moderate:3 | Rough:2
storm name = Alberto | Beryl | Chris | Debby | Ernesto | Francine | Gordon | Helene
storm category | hurricane category = 1:5 | 2:4 | 3:3 | 4:2 | 5:1
fire danger | fire risk | fire danger level = Low:4 | Moderate:4 | High:3 | Very High:2 | Extreme:1
pollen count ~ 0 45 900
pollen level = Low:4 | Moderate:4 | High:3 | Very High:1

[livestock, cattle, horse, goat, sheep, pig, dairy ~ sire]
sire | dam | mother | father = Thunder Ridge:3 | Golden Duke:3 | Lady Marigold:3 | Copper King:2 | Silver Belle:2 |
    Northern Star:2

[mountain, peak, summit, climb, hike, hiking]
elevation | altitude | height | summit elevation ~ 900 2900 6900 0 m
name | mountain name | peak | peak name = Mount Harrow:3 | Eagle Peak:3 | Cathedral Mountain:2 | Mount Sorrel:3 |
    Stormwatch:2 | Twin Sisters:2 | Old Baldy:2
surface | trail surface = Dirt:5 | Gravel:4 | Rock:3 | Paved:2 | Boardwalk:1

[trail, park, route ~ trailhead, elevation]
surface | trail surface = Dirt:5 | Gravel:4 | Rock:3 | Paved:2 | Boardwalk:1

[cave, cavern, well, borehole, dive]
depth ~ 12 140 900 0 m

[well, oil, drilling, rig]
depth ~ 1800 8200 18500 0 foot
well | well name = Hawkins 14-2H:3 | Baker Ranch 1:3 | Mesa Verde 22-7:3 | Prairie State 3H:2
rig | rig name = Rig 14:3 | Patriot 22:3 | Northern Explorer:2 | Rig 7:3
formation | target formation = Bakken:3 | Eagle Ford:3 | Wolfcamp:3 | Marcellus:3 | Niobrara:2
barrel per day | oil production | daily production | barrel ~ 15 320 4200
api number / 42-[0-9]{3}-[0-9]{5}

[zoo, animal, wildlife, pet, livestock, species]
diet | diet type = Herbivore:4 | Carnivore:4 | Omnivore:4 | Insectivore:1
favorite food | food | feed = Hay:2 | Chicken:3 | Salmon:3 | Carrots:2 | Kibble:4 | Fruit:2 | Mealworms:1

[hive, beehive, apiary, bee, honey]
frame count | frame = 8 | 10 | 20
honey | honey yield | honey harvested ~ 4 18 45 1 kg
varroa | varroa count | mite count ~ 0 4 40
temperament = Calm:5 | Gentle:4 | Nervous:2 | Aggressive:1
"""
