"""The domain a table speaks of, from the words around it."""

from __future__ import annotations

from collections import Counter
from functools import lru_cache

from pytest_syda.providers.offline.words import words

KEYWORDS = {
    "software": "saas software cloud app application subscription tenant workspace api devops platform integration "
    "startup plugin deploy deployment repository",
    "retail": "retail shop store ecommerce commerce cart basket checkout product sku shopper catalog catalogue "
    "marketplace wishlist",
    "health": "health healthcare patient clinic clinical hospital medical medicine doctor physician nurse diagnosis "
    "prescription claim encounter appointment medication lab pharmacy dental therapy vaccine allergy",
    "education": "school education student course teacher lesson university college grade enrollment exam quiz "
    "classroom class curriculum semester learning instructor assignment",
    "finance": "bank banking finance financial account transaction loan ledger payment invoice portfolio stock "
    "trade trading investment credit mortgage broker fund tax accounting journal",
    "insurance": "insurance policy policyholder premium claim insurer underwriting coverage",
    "travel": "travel flight airline airport hotel booking reservation trip tour guest room itinerary passenger cruise",
    "logistics": "logistics shipment shipping warehouse carrier delivery freight parcel package fleet route "
    "inventory cargo container",
    "realestate": "property real estate listing lease tenant landlord apartment house rent realtor unit mortgage",
    "media": "song album artist playlist movie film music podcast video stream episode show actor genre track studio",
    "publishing": "book author publisher library isbn blog post article magazine newspaper editor library edition loan",
    "social": "follower friend like feed profile hashtag community forum thread comment post reaction message chat "
    "conversation",
    "food": "restaurant recipe menu dish ingredient food meal kitchen cuisine chef diner cafe bakery nutrition grocery",
    "hr": "employee hr human resources payroll department recruit recruiting candidate applicant job vacancy leave "
    "timesheet salary staff attendance gig freelancer proposal",
    "work": "project task ticket sprint milestone kanban board issue team backlog epic",
    "support": "support ticket helpdesk desk incident agent sla",
    "tech": "server host node container cluster log metric deployment build pipeline job queue webhook event "
    "network firewall commit repository branch release",
    "iot": "sensor device reading telemetry gateway firmware iot measurement meter station",
    "auto": "car vehicle dealer dealership rental driver garage fleet mechanic auto automobile motor truck ride",
    "animals": "pet animal vet veterinary breed shelter dog cat livestock zoo species",
    "farming": "farm crop field harvest irrigation soil livestock seed greenhouse",
    "energy": "energy meter power electricity grid solar utility turbine plant tariff consumption",
    "sports": "match team player league tournament game season coach score sport athlete race club fixture gym "
    "workout fitness",
    "gaming": "game player character quest level achievement guild inventory loot",
    "events": "event venue ticket attendee conference speaker session concert festival registration",
    "legal": "legal law case court attorney lawyer contract clause matter judge litigation",
    "government": "citizen government permit license election voter municipality agency department tax council "
    "passport",
    "marketing": "campaign lead newsletter audience segment ad advertisement advertiser impression click marketing "
    "crm prospect opportunity",
    "manufacturing": "factory machine part assembly manufacturing production bom plant workorder quality defect "
    "component",
    "science": "experiment sample specimen lab gene protein dataset measurement observation telescope star planet "
    "molecule chemical",
    "nonprofit": "donor donation charity volunteer nonprofit fundraiser grant pledge",
}
_TOPIC_OF: dict[str, list[str]] = {}
for _topic, _text in KEYWORDS.items():
    for _word in _text.split():
        _TOPIC_OF.setdefault(_word, []).append(_topic)


@lru_cache(maxsize=2048)
def topics_of(near: str, columns: str, far: str) -> tuple[str, ...]:
    """The likely domains: what is said of the table weighs most, then its columns, then everything else."""
    score: Counter[str] = Counter()
    for text, weight in ((near, 6.0), (columns, 1.0), (far, 0.7)):
        for word in set(words(text)):
            topics = _TOPIC_OF.get(word, ())
            for topic in topics:
                score[topic] += weight / len(topics) ** 0.5
    return tuple(topic for topic, _ in sorted(score.items(), key=lambda item: (-item[1], item[0])))
