"""What JSON objects hold, by what their column is called."""

from __future__ import annotations

from collections.abc import Callable

from pytest_syda.providers.offline.context import ColumnContext
from pytest_syda.providers.offline.makers import choice_spec, number_spec, pattern_spec, pool_spec, text_spec
from pytest_syda.recipe.kinds.moments import Datetime
from pytest_syda.recipe.kinds.nested import Array, Json
from pytest_syda.recipe.kinds.numbers import Bool
from pytest_syda.recipe.kinds.strings import Uuid
from pytest_syda.recipe.spec import Spec

Members = Callable[[ColumnContext], dict[str, Spec]]


def _address(_c: ColumnContext) -> dict[str, Spec]:
    return {
        "street": pool_spec("addresses", "street"),
        "city": pool_spec("places", "city", "inner place"),
        "state": pool_spec("places", "state_code", "inner place"),
        "postal_code": pool_spec("places", "postcode", "inner place"),
        "country": choice_spec("US"),
    }


def _hours(*closing: str) -> Spec:
    """When a place is open on a day: from one of a few hours to one of these."""
    return choice_spec(*(f"{opening}-{end}" for opening in ("09:00", "08:00", "10:00") for end in closing))


_OBJECTS: list[tuple[str, Members]] = [
    ("address location place", _address),
    ("coordinate geo point position gps", lambda _: {"lat": number_spec(25.5, 48.5, decimals=5), "lng": number_spec(
        -122.5, -71.5, decimals=5)}),
    ("geometry shape geojson polygon", lambda _: {"type": choice_spec("Point"), "coordinates": Array(item=number_spec(
        -90, 90, decimals=5), fewest=2, most=2)}),
    ("preference preferences profile", lambda _: {"theme": choice_spec("light", "dark"), "language": choice_spec("en",
        "es", "de", "fr"), "notifications": Bool(probability=0.7), "items_per_page": choice_spec(10, 25, 50)}),
    ("setting settings config configuration option options", lambda _: {"enabled": Bool(probability=0.8), "retries":
        number_spec(1, 5), "timeout": choice_spec(5, 10, 30, 60), "mode": choice_spec("default", "strict", "relaxed")}),
    ("dimension dimensions size", lambda _: {"length": number_spec(5, 120, decimals=1), "width": number_spec(5, 80,
        decimals=1), "height": number_spec(2, 60, decimals=1), "unit": choice_spec("cm")}),
    ("attribute attributes property properties specification spec characteristic variant", lambda _: {"color":
        pool_spec("colors", "name"), "size": choice_spec("S", "M", "L"), "weight": number_spec(0.1, 20, decimals=2)}),
    ("payload event body message", lambda _: {"id": Uuid(), "type": pool_spec("event_names"), "occurred_at": Datetime(
        start="-90d"), "version": number_spec(1, 3)}),
    ("request", lambda _: {"method": choice_spec("GET", "POST", "PUT"), "path": pool_spec("url_paths"), "ip":
        pattern_spec(r"192\.0\.2\.[1-9][0-9]")}),
    ("response", lambda _: {"status": choice_spec(200, 201, 400, 404), "duration_ms": number_spec(4, 900), "ok": Bool(
        probability=0.9)}),
    ("header headers", lambda _: {"Content-Type": choice_spec("application/json", "text/html"), "Accept": choice_spec(
        "*/*", "application/json"), "X-Request-Id": Uuid()}),
    ("contact", lambda _: {"name": pool_spec("people", "full_name", "inner person"), "email": pool_spec("people",
        "email", "inner person"), "phone": pattern_spec("(206|212|312|415|512|617)-555-01[0-9]{2}")}),
    ("user customer person employee owner", lambda _: {"name": pool_spec("people", "full_name", "inner person"),
        "email": pool_spec("people", "email", "inner person")}),
    ("price pricing amount cost", lambda _: {"amount": number_spec(5, 500, mean=60, decimals=2), "currency":
        choice_spec("USD", "EUR", "GBP")}),
    ("social link links url", lambda _: {"website": pool_spec("companies", "website", "inner company"), "profile":
        pool_spec("companies", "website", "inner company")}),
    ("metric metrics stat stats statistic statistics", lambda _: {"views": number_spec(0, 5000, mean=800), "clicks":
        number_spec(0, 400, mean=60), "conversion_rate": number_spec(0.0, 0.2, decimals=3)}),
    ("score scores rating result results", lambda _: {"score": number_spec(40, 100), "passed": Bool(probability=0.8),
        "comment": text_spec("feedback", 1, 1)}),
    ("permission permissions access", lambda _: {"read": Bool(probability=0.95), "write": Bool(probability=0.5),
        "admin": Bool(probability=0.1)}),
    ("change changes diff delta", lambda _: {"status": Json(members={"old": choice_spec("draft", "pending", "new"),
        "new": choice_spec("active", "approved", "in review")}), "version": number_spec(2, 14)}),
    ("filter filters query criteria condition", lambda _: {"status": choice_spec("active", "pending"), "min_price":
        number_spec(5, 50), "sort": choice_spec("created_at", "price", "name")}),
    ("opening hour hours schedule availability", lambda _: {"mon": _hours("17:00", "18:00"), "tue": _hours("17:00",
        "18:00"), "wed": _hours("17:00", "18:00"), "thu": _hours("18:00", "20:00"), "fri": _hours("16:00", "18:00"),
        "sat": choice_spec("10:00-14:00", "10:00-16:00", "closed")}),
    ("device client browser", lambda _: {"os": choice_spec("iOS", "Android", "Windows", "macOS"), "browser":
        choice_spec("Chrome", "Safari", "Firefox"), "version": pattern_spec(r"1[0-2][0-9]\.0")}),
    ("nutrition nutritional", lambda _: {"calories": number_spec(80, 700), "protein_g": number_spec(1, 40), "carbs_g":
        number_spec(2, 90), "fat_g": number_spec(0, 40)}),
    ("reading readings measurement telemetry sensor", lambda _: {"temperature": number_spec(-5, 35, decimals=1),
        "humidity": number_spec(20, 90), "battery": number_spec(5, 100)}),
    ("translation translations i18n", lambda _: {"en": text_spec("generic", 1, 1, style="phrase"), "es": choice_spec(
        "Bienvenido", "Gracias", "Continuar"), "de": choice_spec("Willkommen", "Danke", "Weiter")}),
    ("limit limits quota", lambda _: {"users": choice_spec(5, 25, 100), "storage_gb": choice_spec(10, 100, 500),
        "api_calls": choice_spec(1000, 10000)}),
    ("parameter parameters param params argument arguments arg args input hyperparameter", lambda _: {"limit":
        choice_spec(10, 50, 100), "offset": choice_spec(0, 50), "sort": choice_spec("asc", "desc")}),
    ("error errors", lambda _: {"code": choice_spec("timeout", "validation_error", "not_found"), "message": text_spec(
        "error", 1, 1)}),
    ("metadata meta extra data additional info information detail context custom annotation annotations", lambda _: {
        "source": choice_spec("web", "mobile", "import", "api"), "version": number_spec(1, 4), "reviewed": Bool(
        probability=0.6)}),
    ("answer answers response survey", lambda _: {"q1": choice_spec("yes", "no"), "q2": number_spec(1, 5), "q3":
        text_spec("feedback", 1, 1)}),
]  # fmt: skip


MEMBERS = {word: members for words, members in reversed(_OBJECTS) for word in words.split()}
