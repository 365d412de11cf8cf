"""Sports, games and pastimes."""

from __future__ import annotations

WORDS = """
[chess ~ elo, eco]
white | black | white player | black player | winner @ people.full_name.last_name
result = 1-0:5 | 0-1:4 | 1/2-1/2:3
eco | eco code / [A-E][0-9]{2}
opening | opening name = Sicilian Defense:4 | Ruy Lopez:3 | Queen's Gambit:4 | French Defense:3 | Caro-Kann
    Defense:2 | Italian Game:3 | King's Indian:2 | English Opening:2
move | move list | pgn = 1. e4 e5 2. Nf3 Nc6 3. Bb5 a6 | 1. d4 d5 2. c4 e6 3. Nc3 Nf6 | 1. e4 c5 2. Nf3 d6 3. d4
    cxd4 | 1. e4 e6 2. d4 d5 3. Nc3 Bb4 | 1. Nf3 d5 2. g3 Nf6 3. Bg2 e6
time control = 5+0:3 | 3+2:4 | 10+0:4 | 15+10:3 | 90+30:2 | 1+0:2
termination = Checkmate:3 | Resignation:6 | Draw Agreed:2 | Time Forfeit:3 | Stalemate:1
move count ~ 12 38 110
white elo | black elo | elo rating | player elo ~ 900 1680 2700
fen = rnbqkbnr/pppppppp/8/8/8/8/PPPPPPPP/RNBQKBNR w KQkq - 0 1 | r1bqkbnr/pppp1ppp/2n5/4p3/4P3/5N2/PPPP1PPP/RNBQKB1R
    w KQkq - 2 3

[]
elo | elo rating | mmr | matchmaking rating ~ 800 1500 2600
handicap | handicap index ~ 0 14 36 1
belt rank | belt | belt color = White:4 | Yellow:3 | Orange:2 | Green:3 | Blue:3 | Brown:2 | Black:2
martial art | martial art style | fighting style = Karate:4 | Judo:3 | Taekwondo:3 | Brazilian Jiu-Jitsu:3 |
    Aikido:1 | Kickboxing:2
dojo | dojo name = Rising Sun Dojo:3 | Iron Lotus Academy:3 | Harbor Martial Arts:3 | Two Rivers Judo Club:2
weight class | weight division = Flyweight:2 | Bantamweight:2 | Featherweight:3 | Lightweight:4 | Welterweight:4 |
    Middleweight:4 | Heavyweight:3
muscle group | target muscle | muscle = Chest:4 | Back:4 | Legs:5 | Shoulders:3 | Arms:3 | Core:4
yoga style | class style = Vinyasa:5 | Hatha:4 | Yin:3 | Ashtanga:2 | Restorative:2 | Power:2
swim stroke | stroke name | stroke type = Freestyle:5 | Backstroke:3 | Breaststroke:3 | Butterfly:2 | Individual
    Medley:1
pool length = 25:6 | 50:4
bib number | bib | race number ~ 1 900 4000
batting average | ave ~ 0.19 0.262 0.345 3
slugging | slugging percent ~ 0.3 0.42 0.65 3
earned run average ~ 1.8 3.9 6.5 2
home run ~ 0 11 48
rbi ~ 0 42 130
inning ~ 1 6 9
inning pitched ~ 1 60 210 1
kd ratio | kill death ratio ~ 0.3 1.1 3.8 2
possession | ball possession | home possession | possession home | possession percent ~ 32 50 68
par ~ 3 4 5
hole number | hole = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18
lane | lane number = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8
jersey size | kit size = S | M | L | XL
mountain bike type | bike type = Road:5 | Mountain:4 | Gravel:3 | Hybrid:3 | Electric:3 | City:2
bike model = Trailhead 500:3 | Roadrunner SL:3 | Gravel King 2:2 | City Glide 7:3 | Summit Pro 29:2
average power | normalized power | ftp ~ 110 205 340
cadence ~ 65 86 105
wetsuit thickness ~ 2 4 7 0 mm
ski length ~ 140 168 195 0 cm
lift type = Chairlift:5 | Gondola:3 | T-Bar:2 | Magic Carpet:1
slope name | piste name | run name = Eagle Run:3 | Blue Ridge:3 | Powder Bowl:3 | Summit Line:2 | Timber Trail:3 |
    North Face:1
color grade | piste color | slope grade | slope difficulty = Green:3 | Blue:5 | Red:3 | Black:2
vertical drop ~ 60 420 1300 0 m
snow depth | base depth ~ 10 85 260 0 cm
break type | surf break = Beach:5 | Reef:3 | Point:3
tide | tide state = Low:3 | Rising:3 | High:3 | Falling:3
wave height | swell height ~ 0.3 1.4 4.5 1 m
board length | surfboard length ~ 1.7 2.3 3.0 1 m
dive site = Coral Gardens:3 | The Blue Hole:2 | Wreck of the Anna Marie:2 | Turtle Reef:3 | Shark Point:1
dive depth | max depth ~ 5 18 42 0 m
tank pressure | air pressure ~ 50 150 220 0
climbing grade | boulder grade | climb grade = V0:3 | V2:3 | V4:3 | V6:2 | 5.9:3 | 5.10a:3 | 5.11b:2
climbing route | climb name = The Long Traverse:3 | Northeast Ridge:3 | Granite Dream:2 | Chimney Direct:2 | Sunset
    Arete:2
difficulty grade = F:2 | PD:3 | AD:3 | D:2 | TD:1
trail type | loop type = Loop:5 | Out and Back:5 | Point to Point:2
trailhead | trailhead name = Pine Hollow Trailhead:3 | North Lot:2 | Lakeside Parking:3 | Ranger Station:3 | Old
    Mill Gate:2
rope length ~ 40 60 80 0 m
fishing method | bait = Worm:3 | Fly:3 | Spinner:3 | Minnow:2 | Jig:2
team tag | clan tag | guild tag / [A-Z]{3}
player class | character class = Warrior:4 | Mage:4 | Rogue:3 | Cleric:3 | Ranger:3 | Paladin:2
spell | spell name | ability name | ability = Fireball:3 | Frost Nova:2 | Healing Light:3 | Shadow Step:2 | Chain
    Lightning:2 | Stone Skin:2
armor class ~ 10 14 21
board game mechanic | game mechanic = Worker Placement:4 | Deck Building:3 | Area Control:3 | Tile Placement:3 |
    Cooperative:3 | Drafting:2
complexity weight ~ 1 2.4 4.6 1
esrb rating | esrb = E:4 | E10+:3 | T:4 | M:3
metacritic score | metascore | critic score ~ 38 74 97
game engine = Unity:5 | Unreal Engine:5 | Godot:2 | In-house:2
game platform | console = PC:5 | PlayStation 5:4 | Xbox Series X:3 | Nintendo Switch:4
hint count | hint used ~ 0 2 6
kick distance | punt distance ~ 20 38 62
wrestling style | bout type = Freestyle:3 | Greco-Roman:2
horse breed | breed of horse = Thoroughbred:4 | Quarter Horse:3 | Arabian:3 | Hanoverian:2
jockey | skipper | goalie | striker | captain name | midfielder | pitcher name | batter @ people.full_name.last_name
finish position | finishing position | place finished ~ 1 12 80
set score = 6-4 | 6-3 | 7-5 | 7-6 | 6-2
sail number / [A-Z]{3} [0-9]{2,4}
knot type = Bowline:3 | Figure Eight:3 | Clove Hitch:2

[~ kill, kd]
kill ~ 0 12 34
death ~ 0 9 22
map = Skyline:3 | Neon District:3 | Jungle Outpost:3 | Old Foundry:2 | Frozen Harbor:2

[escape, puzzle]
theme | room theme = Haunted Manor:3 | Bank Heist:3 | Lost Temple:3 | Space Station:3 | Spy Headquarters:2 | Pirate
    Ship:2
fastest escape | record time ~ 1500 2400 3500 0 second

[yoga, pilate, dance ~ yoga, dance]
style = Vinyasa:5 | Hatha:4 | Yin:3 | Ashtanga:2 | Restorative:2 | Power:2
pose = Downward Dog:3 | Warrior II:3 | Tree:3 | Child's Pose:3 | Cobra:2

[martial, dojo, karate, judo ~ belt, dojo]
discipline | style = Karate:4 | Judo:3 | Taekwondo:3 | Brazilian Jiu-Jitsu:3 | Aikido:1 | Kickboxing:2

[swim, swimming, swimmer, lap ~ lap, pool]
stroke = Freestyle:5 | Backstroke:3 | Breaststroke:3 | Butterfly:2 | Individual Medley:1
split time | split ~ 14 33 75 2
distance = 50 | 100 | 200 | 400 | 800 | 1500

[running, runner, race, marathon, jog ~ pace, bib]
pace / [4-7]:[0-5][0-9]
race name | race = Harbor Half Marathon:3 | City 10K:4 | Lakeside Marathon:3 | Turkey Trot 5K:3 | Trail Ultra 50K:1
race distance | distance = 5 | 10 | 21.1 | 42.2
finish time | chip time | gun time | net time | result time / [0-3]:[0-5][0-9]:[0-5][0-9]
finish time | chip time | gun time | finish time second ~ 1100 5400 16000 0 second
split = 5 km:3 | 10 km:3 | Half:2 | 30 km:1

[tennis, atp, wta]
surface = Hard:5 | Clay:4 | Grass:2 | Carpet:1
set | set number | number set = 1 | 2 | 3
round | round name = R64:4 | R32:4 | R16:3 | QF:2 | SF:2 | F:1
seed = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 12 | 16
ace | double fault ~ 0 6 24

[golf, golfer ~ handicap, hole]
course | course name = Pebble Creek Golf Club:3 | Royal Oaks Links:3 | Willow Bend Country Club:3 | Highland Dunes:2
stroke | score ~ 66 84 112
yardage ~ 110 380 590
club | club used = Driver:3 | 3 Wood:2 | 5 Iron:2 | 7 Iron:3 | Pitching Wedge:3 | Putter:4

[gym, workout, exercise, fitness, training, set ~ rep, exercise]
equipment | equipment needed | gear = Barbell:4 | Dumbbells:5 | Kettlebell:3 | Resistance Band:2 | Cable Machine:2 |
    None:3
set | set count = 3:5 | 4:4 | 5:3 | 2:1
set number = 1 | 2 | 3 | 4
rest | rest second | rest time | rest period = 30 | 45 | 60 | 90 | 120 | 180
rep | rep count = 5:2 | 6:2 | 8:4 | 10:5 | 12:4 | 15:2

[basketball, nba, wnba ~ rebound]
rebound | offensive rebound | defensive rebound ~ 0 5 18
steal ~ 0 1.3 6
block ~ 0 0.9 7
three pointer | three pointer made ~ 0 2 9
point ~ 0 12 42
minute played ~ 4 24 44
free throw percent | field goal percent ~ 35 74 98 1

[baseball, mlb, softball]
era ~ 1.8 3.9 6.5 2
average ~ 0.19 0.262 0.345 3

[team, club, stadium, player, league, squad ~ stadium, shirt, jersey]
capacity | ground capacity | seat count ~ 4000 22000 82000
weekly wage | wage per week | wage ~ 400 9000 220000
market value ~ 40000 3500000 90000000
shirt number | jersey number | squad number ~ 1 14 99
season / (2022/23|2023/24|2024/25|2025/26)

[football, soccer, stadium, fixture]
stadium | ground = Riverside Stadium:3 | Harbor Park:3 | Memorial Field:3 | Kingsway Arena:2 | Northgate Ground:2
attendance ~ 4000 26000 72000
competition = Premier Division:4 | National Cup:3 | Continental Champions League:2 | Second Division:2
position = Goalkeeper:2 | Defender:5 | Midfielder:5 | Forward:4
cap | international cap ~ 0 14 110

[rpg, character, dungeon, campaign, npc, hero ~ dexterity, alignment]
alignment = Lawful Good:3 | Neutral Good:3 | Chaotic Good:3 | True Neutral:3 | Chaotic Neutral:2 | Lawful Evil:1
race = Human:5 | Elf:4 | Dwarf:3 | Halfling:2 | Orc:2 | Gnome:1
class | class name = Warrior:4 | Mage:4 | Rogue:3 | Cleric:3 | Ranger:3 | Paladin:2
background = Soldier:3 | Sage:3 | Noble:2 | Outlander:2 | Acolyte:3 | Criminal:2
weapon = Longsword:4 | Shortbow:3 | Battle Axe:3 | Dagger:3 | Quarterstaff:2 | War Hammer:2

[game, boardgame, board ~ player, playtime]
play time | playtime | playing time ~ 15 60 240 0 minute
min player = 1:2 | 2:7
max player = 4:7 | 5:3 | 6:3 | 8:1
mechanic | main mechanic = Worker Placement:4 | Deck Building:3 | Area Control:3 | Tile Placement:3 | Cooperative:3
    | Drafting:2
platform = PC:5 | PlayStation 5:4 | Xbox Series X:3 | Nintendo Switch:4
developer | studio | game studio = Lantern Forge Games:3 | Pixel Harbor:3 | Moonfox Interactive:3 | Red Anvil
    Studios:2 | Northwind Games:2

[cycling, bicycle, bike, ride, cyclist ~ cadence]
cadence | cadence rpm | average cadence ~ 65 86 105
speed | average speed ~ 14 26 42 1 kmh
max speed ~ 30 48 80 1 kmh

[running, runner, race, marathon, jog ~ pace, bib]
speed | average speed ~ 7 11 18 1 kmh
"""
