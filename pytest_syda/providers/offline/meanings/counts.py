"""Counts, quantities, positions."""

from __future__ import annotations

from pytest_syda.providers.offline.context import ColumnContext
from pytest_syda.providers.offline.lexicon import Make, Meaning, number
from pytest_syda.providers.offline.makers import choice_spec, numbers, one_of
from pytest_syda.recipe.kinds.numbers import Sequence
from pytest_syda.recipe.spec import Spec


def count(low: float, mean: float, high: float) -> Make:
    """Whole numbers, many small and few large, within what a comment allows."""

    def make(c: ColumnContext) -> Spec | None:
        floor, ceiling = c.facts.within(low, high)
        return numbers(floor, ceiling, mean=mean if floor < mean < ceiling else None, decimals=0)(c)

    return make


_COUNTS: dict[str, tuple[float, float, float]] = {
        "quantity | ordered quantity | quantity ordered | item quantity | order quantity | unit sold | quantity sold | "
        "quantity shipped | quantity received | dispensed quantity": (1, 3, 20),
        "stock | stock quantity | quantity in stock | in stock | inventory | inventory count | on hand | "
        "quantity on hand | available quantity | stock level | available stock | stock count | quantity available | "
        "current stock | unit in stock": (0, 120, 900),
        "reorder level | reorder point | min stock | safety stock | reorder quantity | low stock threshold | "
        "min quantity | stock threshold": (5, 25, 120),
    "max stock": (200, 600, 2000),
    "reserved quantity | reserved | quantity reserved | backordered | allocated quantity": (0, 4, 40),
    "view | view count | page view | pageview | number view | play count | play | stream count | hit | listen count":
        (3, 1800, 90000),
    "impression | impression count | ad impression | reach": (5000, 240000, 6000000),
    "click | click count | visit | visit count | session count": (0, 140, 9000),
        "like | like count | upvote | vote | vote count | favorite count | heart | reaction count | clap | kudos | "
        "up vote": (0, 48, 4000),
    "downvote | dislike | dislike count | down vote | report count | flag count": (0, 3, 90),
        "comment count | number comment | reply count | review count | number review | answer count | rating count | "
        "number rating": (0, 12, 600),
    "share count | repost count | retweet count | share total": (0, 9, 600),
    "follower | follower count | subscriber count | fan count | member count | audience size | list size": (4, 900,
        60000),
    "following count | friend count | following": (2, 210, 2500),
    "download count | install count | usage count | use count | access count | total download": (0, 420, 60000),
    "login count | sign in count | visit number": (0, 48, 900),
        "login attempt | attempt | attempt count | retry | retry count | number attempt | failure count": (0, 1, 6),
    "failed login | failed attempt | failed login count | failed login attempt": (0, 0.4, 6),
    "max attempt | max retry | max login attempt": (3, 4, 10),
    "error count | warning count | failure | error": (0, 3, 80),
        "loyalty point | reward point | bonus point | xp | experience point | reputation | karma | credit balance | "
        "point balance": (0, 850, 12000),
    "page | page count | number page | total page": (48, 310, 1100),
    "page number | current page": (1, 40, 400),
    "word count | number word": (200, 1200, 9000),
    "character count | char count": (200, 4200, 40000),
        "line count | line of code | location | row count | record count | row affected | number row | total record | "
        "message count | event count | request count | processed count | item processed": (1, 2400, 250000),
        "employee | employee count | number employee | company size | staff count | headcount | head count | "
        "workforce | team size company | number of staff": (3, 220, 12000),
        "team size | group size | party size | guest count | number guest | number person on | guest | number adult | "
        "adult": (1, 3, 10),
        "child traveler | number child traveler | booking child | reservation child | infant | infant count | "
        "number infant": (0, 0.3, 3),
    "population | inhabitant": (1200, 190000, 9000000),
            "capacity | max capacity | seating capacity | seat capacity | max attendee | max participant | "
            "venue capacity | "
        "attendee limit | max guest event": (20, 180, 5000),
    "seat count | number seat | total seat | available seat | seat | seat total | seat available": (2, 60, 400),
    "max guest | sleep | max occupancy | occupancy limit | bed count | number bed | bed": (1, 3, 8),
    "enrollment count | class size | number student | student count | enrolled count": (5, 26, 240),
    "attendance count | attendee count | participant count | registered count | attendance | turnout": (5, 140, 5000),
    "max user | user limit | max seat | user count | seat limit | license count | number user | active user": (1, 40,
        2500),
    "max use | usage limit | max redemption | redemption limit | max usage": (1, 90, 1000),
    "used count | time used | redemption count | time redeemed | usage": (0, 18, 400),
    "bedroom | number bedroom | bedroom count | bed room": (1, 3, 6),
    "room count | number room | room": (1, 5, 12),
    "floor count | number floor | story | number story | total floor": (1, 4, 40),
    "floor | floor number | level number": (1, 5, 30),
    "parking space | garage space | number parking": (0, 1.4, 5),
    "door | number door": (2, 4, 5),
    "cylinder": (3, 4, 8),
    "credit | credit hour | credit unit | ect": (1, 3, 6),
    "serving | number serving | yield serving | portion count": (1, 4, 12),
    "calorie | calorie burned": (60, 420, 1600),
    "protein | fiber": (1, 14, 70),
    "carbohydrate | carb": (2, 38, 140),
    "fat | saturated fat | sugar": (0, 12, 70),
    "sodium | cholesterol mg": (5, 420, 2200),
    "step | step count | number step": (900, 7400, 24000),
    "repetition | rep": (5, 11, 25),
    "set count | number set": (1, 3, 6),
    "goal scored | assist | run scored": (0, 4, 40),
    "win | loss | draw | game played | match played | appearance | game won": (0, 12, 60),
    "jersey number | shirt number | squad number": (1, 18, 99),
    "track count | number track | total track": (6, 12, 26),
    "track number | episode number | chapter number | lesson number | disc number": (1, 7, 24),
    "season number | season": (1, 3, 10),
    "episode count | number episode | chapter count": (4, 18, 120),
    "volume number | issue number": (1, 14, 60),
    "edition number | edition | reprint | printing": (1, 2, 9),
    "renewal | renewal count | time renewed": (0, 0.4, 4),
    "runway | runway count | number runway": (1, 2, 6),
    "warehouse capacity | storage space": (2000, 24000, 200000),
    "number of page": (48, 310, 1100),
    "download": (0, 420, 60000),
    "copy | copy count | total copy | available copy | number copy | copy owned": (1, 4, 20),
    "refill | refill remaining | number refill | refill count": (0, 2, 6),
    "dose count | dose number": (1, 2, 4),
    "star count | fork count | watcher count | stargazer": (0, 160, 20000),
    "open issue | issue count | bug count | ticket count | task count | open ticket": (0, 14, 300),
    "story point | effort point": (1, 3, 13),
    "vacancy | opening | number opening | number position | position available": (1, 2, 8),
    "order count | total order | number order | purchase count | booking count": (0, 8, 120),
        "item count | number item | total item | product count | file count | photo count | image count | "
        "document count | attachment count | package count | number package": (1, 6, 60),
        "connection | active connection | thread | thread count | connection count | worker count | replica | "
        "replica count | node count | pool size | concurrency | max connection": (1, 12, 200),
    "cpu core | core | vcpu | cpu count | number core | core count": (1, 6, 64),
    "queue length | queue size | queue depth | batch size | chunk size | page size": (1, 60, 1000),
    "flight passenger count | flight passenger | flight number passenger": (20, 120, 320),
    "passenger count | number passenger | passenger": (1, 2, 6),
    "crew size": (2, 8, 40),
    "stop | number stop | layover": (0, 1, 4),
    "mile flown | frequent flyer mile | air mile": (0, 12000, 250000),
    "plant count | animal count | herd size | flock size": (5, 120, 2500),
    "count | total count | number | total number | occurrence | frequency count": (0, 9, 200),
    "lot size unit": (1, 10, 100),
    "share | number share | share outstanding": (1, 160, 9000),
    "trip count | ride count | delivery count": (0, 60, 2500),
    "streak | current streak | longest streak": (0, 9, 180),
    "rank | ranking | world ranking | position rank | leaderboard position": (1, 90, 900),
}  # fmt: skip


def goals(c: ColumnContext) -> Spec | None:
    """Of a player or a match; of a fundraiser, money."""
    if {"player", "match", "game", "team", "season", "scorer", "stat", "statistic"} & set(c.home.entity) or c.about(
        "sports"
    ):
        return numbers(0, 35, mean=5)(c) if "match" not in c.home.entity else numbers(0, 6, mean=1.6)(c)
    return (
        numbers(1000, 400000, mean=24000)(c)
        if {"fundraiser", "campaign", "donation", "charity", "project"} & set(c.home.entity)
        else numbers(1, 100)(c)
    )


def points(c: ColumnContext) -> Spec | None:
    if {"team", "standing", "match", "player", "driver", "result"} & set(c.home.entity) and not c.about("retail"):
        return numbers(0, 92, mean=38)(c)
    if {"question", "exercise", "quiz", "assignment", "task", "criterion"} & set(c.home.entity):
        return choice_spec(1, 2, 3, 5, 8, 10)
    return numbers(0, 12000, mean=850)(c)


def position(c: ColumnContext) -> Spec | None:
    if c.unique or c.home.entity[-1:] in {("priority",), ("status",), ("stage",)}:
        return Sequence(start=1)
    return numbers(*c.facts.within(1, 20))(c)


MEANINGS: list[Meaning] = [
    number("visitor | annual visitor | visitor count | monthly visitor | foot traffic", count(80, 42000, 2400000)),
    number("voter | registered voter | vote received | vote cast | total vote | ballot cast", count(900, 48000,
        4000000)),
    number("meeting attendee count | meeting attendee | meeting participant count", count(2, 6, 24)),
    number("repository star | library star | package star | repo star | project star", count(0, 420, 60000)),
    *(number(names, count(*range_)) for names, range_ in _COUNTS.items()),
    number("position | sort order | display order | order | sequence | sequence number | ordinal | order index | "
        "index | sort | step number | line number | row number | item number | sort key | rank order | "
        "order number display | slot | weight order | priority rank | depth level", position),
    number("nesting depth | tree depth | category depth | nesting level | tree level | hierarchy level | "
        "generation number", numbers(0, 4, decimals=0)),
    number("version | version number | revision | revision number | schema version | lock version | row version | "
        "build number version", lambda c: count(1, 3, 12)(c) if c.kind == "integer" else None),
    number("build number | build", count(100, 2400, 9000)),
    number("level | player level | user level | character level", lambda c: count(1, 14, 80)(c) if c.about("gaming")
        else numbers(1, 5)(c)),
    number("max point | max score | total point | point possible | max mark | total mark | full mark | perfect score",
        one_of(10, 20, 25, 50, 100, 100)),
    number("passing score | pass mark | passing grade | min score | pass score", one_of(50, 60, 65, 70, 75)),
    number("grade level | grade year | school grade | class year | year level", numbers(1, 12, decimals=0)),
    number("pe ratio | price earning ratio | p e ratio | price to earning", numbers(4, 62, mean=19, decimals=2)),
    number("beta", numbers(0.3, 2.4, mean=1.05, sd=0.35, decimals=2)),
    number("eps | earning per share", numbers(0.2, 18, mean=3.4, decimals=2)),
    number("bathroom | number bathroom | bathroom count | bath", lambda c: choice_spec(1, 2, 3, 4, weights=(5, 6, 2,
        1)) if c.kind == "integer" else choice_spec(1.0, 1.5, 2.0, 2.5, 3.0, 3.5, weights=(5, 3, 6, 4, 2, 1))),
    number("hp | hit point | health point | max hp | max health", numbers(20, 900, mean=180, decimals=0)),
    number("mana | mp | stamina | max mana", numbers(10, 400, mean=110, decimals=0)),
    number("gold | coin | gem | gold amount", numbers(0, 45000, mean=2400, decimals=0)),
    number("strength | dexterity | intelligence | agility | constitution | wisdom | charisma | luck | defense | "
        "attack", numbers(3, 20, mean=11, sd=3.5, decimals=0)),
    number("damage | attack power | armor | attack damage | magic power", numbers(1, 140, mean=34, decimals=0)),
    number("decimal place | decimal | minor unit | fraction digit", one_of(0, 2, 3, weights=(2, 10, 1))),
    number("country population", numbers(300000, 320000000, mean=24000000, decimals=0)),
    number("sample size | cohort size", numbers(12, 1200, mean=140, decimals=0)),
    number("course credit | module credit | class credit | subject credit | unit credit | study credit", one_of(2, 3,
        3, 4, 5, 6)),
    number("attempt number | retry number | try | try number", one_of(1, 2, 3, weights=(8, 3, 1))),
    number("kcal", numbers(60, 1600, mean=420, decimals=0)),
    number("goal", goals),
    number("point", points),
    number("multiplier | surge multiplier | factor | coefficient | price multiplier | scaling factor", numbers(1.0,
        2.5, mean=1.25, decimals=2)),
    number("table number | lane number | bay number | bed number | locker number | court number | field number | "
        "pump number | register number | route number | bus number | platform number | box number | stall number | "
        "booth number | station number | round number | round | lap | lap number | heat | week number plan | "
        "day number plan | issue number | spot number | dock number | line number machine | channel number", numbers(1,
        40, decimals=0)),
    number("spice level | heat level", one_of(0, 1, 2, 3)),
    number("bit depth", one_of(16, 24)),
    number("odd", numbers(1.1, 9, mean=2.4, decimals=2)),
    number("size | shoe size | ring size", lambda c: None if c.kind != "integer" or "file" in c.phrase else numbers(4,
        44)(c)),
]  # fmt: skip
