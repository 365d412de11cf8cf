"""Food and drink, kitchens and cellars."""

from __future__ import annotations

WORDS = """
[beer, brew, brewing, brewery, batch, keg ~ ibu, abv, hop, srm]
name | beer name | beer = Harbor Pale Ale:3 | Copper Kettle Amber:3 | Night Shift Stout:3 | Lazy River Lager:3 |
    Hopyard IPA:3 | Golden Field Wheat:2 | Foghorn Porter:2 | Old Mill Bitter:2 | Cloudbank Hazy IPA:3 | Juniper
    Saison:1
brewery | brewer | brewery name = Kettle & Crow Brewing:3 | Harborside Brewery:3 | Three Barrels Brewing:3 |
    Stonebridge Ales:2 | Northfork Brewing:2 | Old Mill Brewery:2
style | beer style = IPA:5 | Pale Ale:4 | Lager:4 | Stout:3 | Porter:2 | Pilsner:3 | Wheat Ale:2 | Saison:1 | Amber
    Ale:2 | Sour:1
hop | hop variety | hop name = Cascade:4 | Citra:4 | Centennial:3 | Mosaic:3 | Saaz:2 | Fuggle:1 | Simcoe:2
malt | malt type | grain | grain bill = Pale:5 | Pilsner:4 | Munich:3 | Vienna:2 | Caramel 60:3 | Chocolate:2 |
    Wheat:2
yeast | yeast strain = American Ale:4 | English Ale:3 | Belgian Saison:2 | German Lager:3 | Hefeweizen:2
ibu ~ 8 34 95
srm ~ 3 12 40
og | original gravity ~ 1.035 1.054 1.095 3
fg | final gravity ~ 1.004 1.012 1.022 3
plato ~ 8 12.5 22 1

[wine, bottle, cellar, vineyard, winery, tasting ~ varietal, vintage, appellation]
winery | vineyard | estate | chateau = Silver Oak Ridge:3 | Stonegate Cellars:3 | Domaine du Lac:2 | Casa Alta:2 |
    Willow Creek Vineyards:3 | Larkspur Estate:2 | Castello Verde:1
appellation | wine region | region | growing region = Napa Valley:5 | Sonoma Coast:3 | Bordeaux:4 | Burgundy:3 |
    Rioja:3 | Barossa Valley:2 | Willamette Valley:2 | Chianti Classico:2 | Mosel:2 | Marlborough:2
tannin | acidity | acid level | tannin level = Low:3 | Medium:5 | Medium-High:3 | High:3
body = Light:3 | Medium:5 | Full:4
sweetness | sweetness level = Dry:6 | Off-Dry:3 | Semi-Sweet:2 | Sweet:1
wine type | wine color = Red:5 | White:4 | Rose:2 | Sparkling:2 | Dessert:1
aroma | bouquet | nose = Black cherry and cedar | Citrus and green apple | Ripe plum and vanilla | White flowers and
    pear | Blackberry and pepper | Peach and honey
closure | closure type = Cork:5 | Screw Cap:4 | Synthetic Cork:1

[coffee, roast, roaster, espresso, cafe, bean, brew ~ cupping, arabica]
roast level | roast | roast type = Light:3 | Medium:5 | Medium-Dark:3 | Dark:3
process | processing method | processing | process method = Washed:5 | Natural:4 | Honey:3 | Wet-Hulled:1
variety | varietal | cultivar = Bourbon:3 | Typica:3 | Caturra:3 | Catuai:2 | Gesha:2 | SL28:2 | Heirloom:2
grind size | grind = Coarse:3 | Medium:5 | Medium-Fine:3 | Fine:4
flavor note | flavor profile = Chocolate, hazelnut:3 | Citrus, honey:3 | Berry, jasmine:2 | Caramel, red apple:3 |
    Stone fruit, black tea:2
cupping score ~ 80 85 93 1
bean type | species = Arabica:7 | Robusta:2 | Blend:3
brew method | brewing method = Pour Over:4 | Espresso:5 | French Press:3 | AeroPress:2 | Cold Brew:2

[]
tea type = Green:4 | Black:5 | Oolong:3 | White:2 | Herbal:4 | Pu-erh:1
steep time ~ 90 200 360 0 second
caffeine level = None:2 | Low:3 | Medium:4 | High:3
milk type = Cow:6 | Goat:3 | Sheep:3 | Buffalo:1
rind type | rind = Bloomy:3 | Washed:3 | Natural:4 | Waxed:2 | None:2
altitude masl | masl ~ 800 1500 2200
spice rack | herb = Basil:3 | Thyme:3 | Oregano:3 | Rosemary:2 | Parsley:3 | Cilantro:2
wine pairing | pairing | suggested pairing = Grilled steak:3 | Roast chicken:3 | Fresh seafood:3 | Aged cheese:2 |
    Dark chocolate:1 | Mushroom risotto:2
cooking method | cook method | preparation method = Baked:4 | Grilled:4 | Fried:3 | Steamed:2 | Slow-Cooked:2 | Raw:1
meal choice | meal selection | entree choice | entree | meal option | menu choice | main course = Chicken:5 | Beef:4
    | Fish:4 | Vegetarian:3 | Vegan:2
allergen | allergen information = Gluten:3 | Dairy:4 | Nuts:4 | Soy:2 | Eggs:2 | Shellfish:2
dietary | dietary need | dietary requirement | dietary note | dietary need note | diet requirement = None:8 |
    Vegetarian:4 | Vegan:2 | Gluten-Free:3 | Dairy-Free:2 | Nut Allergy:2 | Halal:1 | Kosher:1
seating area | seating section | dining area = Main Dining Room:5 | Patio:3 | Bar:3 | Window:2 | Private Room:1
heat level | spiciness = Mild:4 | Medium:4 | Hot:3 | Extra Hot:1
table number ~ 1 14 40
serving size | portion size | portion = 1 cup:4 | 100 g:3 | 1 slice:2 | 250 ml:3 | 1 piece:2
shelf life ~ 3 90 720 0 day
yield amount | yield quantity = 4 | 6 | 8 | 12 | 2
temperature setting | oven setting = 160 | 180 | 200 | 220

[cheese, dairy, food, dish, tasting]
texture = Creamy:4 | Firm:4 | Crumbly:2 | Soft:4 | Semi-Hard:3
aging | aging month | age month = 2 | 3 | 6 | 9 | 12 | 18 | 24

[recipe, dish, menu, meal, cookbook, restaurant, food]
course | course type | meal course | menu section = Appetizer:3 | Main:6 | Dessert:4 | Side:3 | Soup:2 | Salad:2
meal type = Breakfast:3 | Lunch:4 | Dinner:5 | Snack:2
michelin star = 0:8 | 1:4 | 2:2 | 3:1
michelin star count = 0:8 | 1:4 | 2:2 | 3:1
oven temperature | baking temperature ~ 150 190 240 0 c

[tea]
water temperature ~ 70 88 100 0 c
"""
