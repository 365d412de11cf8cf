"""Whatever a row says of its place is said of one place."""

from __future__ import annotations

from typing import Any

from sketch import Case, c, rows_of, schema_of, table

from pytest_syda.recipe.pools import load_pool

Rows = list[dict[str, Any]]


def made(name: str, *cases: Case) -> Rows:
    return rows_of(schema_of(table(name, cases)), 60)[name]


def known(pool: str, *fields: str) -> set[tuple[Any, ...]]:
    import numpy as np

    listed = load_pool(pool)
    index = np.arange(listed.size)
    columns = [listed.at(index, index * 0, field).objects().tolist() for field in fields]
    return set(zip(*columns, strict=True))


def test_a_station_is_in_its_country() -> None:
    """Coordinates, time zone, region, currency, prefix and locale are those of the row's country."""
    rows = made(
        "weather_stations",
        c("country", "str 60", nullable=False),
        c("country_code", "str 2"),
        c("lat", "float"),
        c("lon", "float"),
        c("timezone", "str 40"),
        c("region", "str 60"),
        c("currency", "str 3"),
        c("phone_prefix", "str 5", nullable=False),
        c("locale", "str 5"),
        c("icao", "str 4"),
    )
    world = known("world_places", "country", "country_code", "timezone", "state", "currency")
    latitudes = {(country, float(lat)) for country, lat in known("world_places", "country", "latitude")}
    prefixes = known("countries", "name", "phone_code")
    marks = known("world_marks", "icao_prefix", "locale")
    for row in rows:
        place = (row["country"], row["country_code"], row["timezone"], row["region"], row["currency"])
        assert place in world
        assert (row["country"], row["lat"]) in latitudes
        assert (row["country"], row["phone_prefix"]) in prefixes
        assert (row["icao"][:2], row["locale"]) in marks


def test_a_ports_code_begins_with_its_country() -> None:
    """A UN/LOCODE has its country's letters in front, in a table of ports and in any other with a country."""
    for name in ("ports", "depots"):
        rows = made(
            name, c("name", "str 80"), c("unlocode", "str 5"), c("country_code", "str 2"), c("latitude", "float")
        )
        assert all(row["unlocode"][:2] == row["country_code"] for row in rows)


def test_airports_are_records() -> None:
    """Both codes, country in two letters, coordinates and elevation are of one airport."""
    airports = known("airports", "code", "icao", "country_code", "elevation_ft")
    for row in made(
        "airports", c("iata", "str 3"), c("icao", "str 4"), c("country", "str 2"), c("elevation_ft", "int")
    ):
        assert (row["iata"], row["icao"], row["country"], str(row["elevation_ft"])) in airports


def test_a_trip_ends_near_its_start() -> None:
    """Where no city is said, the end of a ride is within some ten miles of its start; a vessel is at sea."""
    for row in made("rides", *(c(f"{end}_{axis}", "float") for end in ("start", "end") for axis in ("lat", "lng"))):
        assert abs(row["start_lat"] - row["end_lat"]) < 0.2
        assert abs(row["start_lng"] - row["end_lng"]) < 0.2
    assert all(-43 < row["longitude"] < -15 for row in made("vessel_positions", c("longitude", "float")))
