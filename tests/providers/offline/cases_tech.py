"""Columns of servers, sensors, laboratories, courts and fields, and what a person expects of them."""

from __future__ import annotations

import expect as e
from sketch import c

DOMAINS = {
    "accounts and access": {
        "app_users": [c("email_address", "str 255", e.email, unique=True), c("pwd_hash", "str 60", lambda value: len(
            value) == 60), c("last_login_ip", "str 45", e.ipv4), c("failed_logins", "int", e.whole(0, 50)), c(
            "mfa_enabled", "bool", e.is_bool), c("tz", "str 40", e.timezone), c("api_key", "str 40",
            lambda value: len(value) >= 20), c("external_id", "str 36"), c("phone_number", "str 16", e.matches(
            r"\+\d{8,15}"), "E.164"), c("locale", "str 10", e.matches(r"[a-z]{2}[-_][A-Z]{2}"))],
        "sessions": [c("session_id", "uuid"), c("user_agent", "str 300", lambda value: len(value) > 6), c("ip",
            "inet", e.ipv4), c("created_at", "datetime", e.past), c("expires_at", "datetime"), c("device_type",
            "str 20", e.choice_like), c("browser", "str 20", e.words(1, 2)), c("csrf_token", "str 32", e.hexes(32))],
        "roles": [c("role_name", "str 40", e.words(1, 4)), c("permissions", "json", lambda value: isinstance(value,
            dict | list)), c("is_system", "bool", e.is_bool), c("description", "str 200", e.sentence)],
    },
    "operations": {
        "hosts": [c("fqdn", "str 120", e.matches(r"[a-z0-9.-]+\.example\.(com|net|org)")), c("mac_addr", "str 17",
            e.mac), c("private_ip", "str 15", e.ipv4), c("ram_gb", "int", e.whole(1, 4096)), c("cpu_cores", "small",
            e.whole(1, 256)), c("disk_used_pct", "float", e.between(0, 100)), c("os", "str 40", e.words(1, 5)), c(
            "kernel_version", "str 20", e.semver), c("uptime_hours", "int", e.whole(0, 200000)), c("region", "str 20",
            e.words(1, 3)), c("rack_unit", "small")],
        "deploys": [c("git_sha", "str 40", e.hexes(40)), c("branch", "str 60", e.words(1, 1)), c("release_version",
            "str 20", e.semver), c("environment", "str 20", e.one_of("production", "staging", "development", "prod",
            "test", "dev")), c("duration_s", "int", e.whole(1, 10**5)), c("triggered_by", "str 60"), c("succeeded",
            "bool", e.is_bool), c("finished_at", "datetime", e.past)],
        "request_logs": [c("http_method", "str 7", e.one_of("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD",
            "OPTIONS")), c("status_code", "small", e.whole(100, 599)), c("latency_ms", "float", e.between(0.01, 60000)),
            c("path", "str 200", e.matches(r"/\S*")), c("bytes_out", "big", e.whole(0, 10**12)), c("trace_id",
            "str 32", e.hexes(32)), c("referrer", "str 255", e.url), c("log_level", "str 10", e.one_of("DEBUG",
            "INFO", "WARNING", "ERROR", "CRITICAL"))],
        "incidents": [c("title", "str 150", e.words(1, 16)), c("severity", "str 5", e.one_of("SEV1", "SEV2", "SEV3"),
            "SEV1, SEV2, SEV3"), c("started_at", "datetime", e.past), c("root_cause", "str", e.sentence), c(
            "affected_users", "int", e.whole(0, 10**8)), c("is_public", "bool", e.is_bool)],
    },
    "storage": {
        "documents": [c("file_name", "str 200", e.matches(r"[\w .-]+\.\w{2,5}")), c("mime_type", "str 100", e.matches(
            r"\w+/[\w.+-]+")), c("size_bytes", "big", e.whole(1, 10**12)), c("sha256", "str 64", e.hexes(64)), c(
            "md5", "str 32", e.hexes(32)), c("storage_path", "str 300", lambda value: "/" in value), c("page_count",
            "int", e.whole(1, 5000)), c("uploaded_at", "datetime", e.past), c("is_encrypted", "bool", e.is_bool), c(
            "ext", "str 5", e.matches(r"\.?\w{1,5}"))],
        "photos": [c("width_px", "int", e.whole(16, 20000)), c("height_px", "int", e.whole(16, 20000)), c("taken_at",
            "datetime", e.past), c("camera_model", "str 40", e.words(1, 5)), c("caption", "str 200"), c(
            "dominant_color", "str 7", e.hex_color), c("alt_text", "str 200")],
    },
    "sensors": {
        "devices": [c("serial_no", "str 20", e.code), c("firmware_version", "str 12", e.semver), c("battery_pct",
            "small", e.whole(0, 100)), c("rssi_dbm", "small", e.whole(-130, 0)), c("latitude", "float", e.between(-90,
            90)), c("longitude", "float", e.between(-180, 180)), c("last_seen_at", "datetime", e.past), c("is_online",
            "bool", e.is_bool), c("altitude_m", "float", e.between(-500, 9000))],
        "measurements": [c("temperature_c", "float", e.between(-60, 60)), c("relative_humidity", "float", e.between(0,
            100)), c("pressure_hpa", "float", e.between(850, 1090)), c("co2_ppm", "int", e.whole(200, 10000)), c(
            "wind_speed_kmh", "float", e.between(0, 400)), c("measured_at", "datetime", e.past), c("pm25", "float",
            e.between(0, 1000)), c("noise_db", "float", e.between(0, 140)), c("uv_index", "small", e.whole(0, 15))],
    },
    "energy": {
        "meter_readings": [c("meter_no", "str 15", e.code), c("reading_kwh", "num 12 2", e.between(0, 10**7)), c(
            "read_on", "date", e.past), c("tariff", "str 30", e.words(1, 5)), c("unit_rate", "num 6 4"), c(
            "peak_demand_kw", "float", e.between(0, 10**5)), c("voltage", "float", e.between(1, 1000))],
        "solar_panels": [c("capacity_kw", "float", e.between(0.01, 10**5)), c("tilt_degrees", "float", e.between(0,
            90), "0 to 90"), c("efficiency_pct", "float", e.between(1, 100)), c("installed_on", "date", e.past), c(
            "manufacturer", "str 50", e.words(1, 5))],
    },
    "laboratory": {
        "specimens": [c("sample_id", "str 15", e.code), c("volume_ml", "float", e.between(0.001, 10000)), c("ph",
            "num 4 2", e.between(0, 14)), c("collected_by", "str 60", e.person), c("collected_at", "datetime", e.past),
            c("storage_temp_c", "float", e.between(-200, 60)), c("concentration_mg_l", "float", e.between(0, 10**5)),
            c("contaminated", "bool", e.is_bool), c("observations", "str", e.sentence)],
        "stars": [c("name", "str 40", e.words(1, 4)), c("apparent_magnitude", "float", e.between(-30, 35)), c(
            "distance_ly", "float", e.between(0, 10**10)), c("spectral_type", "str 10", e.words(1, 2)), c(
            "surface_temp_k", "int", e.whole(500, 200000))],
        "genes": [c("gene_symbol", "str 10", e.code), c("chromosome", "str 2"), c("dna_sequence", "str 50", e.matches(
            r"[ACGT]+")), c("p_value", "float", e.between(0, 1))],
    },
    "law and government": {
        "court_cases": [c("docket_no", "str 20", e.code), c("plaintiff", "str 80", e.person), c("presiding_judge",
            "str 80", e.person), c("filed_on", "date", e.past), c("court_name", "str 80", e.words(1, 7)), c(
            "case_status", "str 20", e.choice_like), c("damages_sought", "num 14 2", e.between(1, 10**9))],
        "contracts": [c("contract_title", "str 150", e.words(1, 14)), c("counterparty", "str 100", e.company), c(
            "effective_from", "date"), c("contract_value", "num 14 2", e.between(100, 10**9)), c("auto_renews",
            "bool", e.is_bool), c("governing_law", "str 60", e.words(1, 6)), c("terms", "str", e.sentence)],
        "permits": [c("permit_no", "str 20", e.code), c("applicant_name", "str 80", e.person), c("issued_on", "date",
            e.past), c("valid_until", "date", e.future), c("fee_paid", "num 8 2", e.between(1, 10000)), c("inspector",
            "str 60", e.person)],
        "citizens": [c("national_id", "str 12", e.matches(r"[A-Z0-9-]+")), c("place_of_birth", "str 60", e.words(1, 4)),
            c("passport_number", "str 9", e.matches(r"[A-Z]\d{6,8}")), c("drivers_license_no", "str 12", e.code), c(
            "occupation", "str 60", e.words(1, 6))],
    },
    "farm": {
        "fields": [c("crop", "str 40", e.words(1, 3)), c("area_ha", "float", e.between(0.01, 10**5)), c("soil_ph",
            "num 3 1", e.between(3, 10)), c("planted_on", "date", e.past), c("harvested_on", "date"), c("yield_t",
            "float", e.between(0, 10**5)), c("irrigated", "bool", e.is_bool)],
        "cattle": [c("ear_tag", "str 15", e.code), c("breed", "str 30", e.words(1, 4)), c("birth_date", "date",
            e.past), c("weight_kg", "float", e.between(10, 1500)), c("milk_yield_l", "float", e.between(0, 100))],
    },
    "projects": {
        "tasks": [c("title", "str 200", e.words(1, 14)), c("description", "str", e.sentence), c("status", "str 20",
            e.choice_like), c("due_on", "date"), c("estimate_hours", "float", e.between(0.1, 1000)), c("story_points",
            "small", e.whole(0, 100)), c("progress_pct", "small", e.whole(0, 100)), c("assignee", "str 60", e.person),
            c("priority", "int", e.whole(1, 5), "1 to 5, 1 is highest"), c("labels", "array str"), c("sort_order",
            "int", e.whole(0, 10**6)), c("completed", "bool", e.is_bool)],
        "milestones": [c("name", "str 100", e.words(1, 10)), c("target_date", "date"), c("owner", "str 60", e.person)],
    },
    "reference data": {
        "countries": [c("iso2", "str 2", e.country2, unique=True, nullable=False), c("iso3", "str 3", e.currency), c(
            "name", "str 80", e.words(1, 6)), c("capital", "str 60", e.words(1, 5)), c("dialing_code", "str 6",
            e.matches(r"\+?\d{1,5}")), c("currency", "str 3", e.currency)],
        "currencies": [c("code", "str 3", e.currency, unique=True, nullable=False), c("name", "str 60", e.words(1, 5)),
            c("symbol", "str 5"), c("minor_units", "small", e.whole(0, 4))],
        "holidays": [c("holiday_date", "date"), c("holiday_name", "str 80", e.words(1, 6)), c("country_code", "str 2",
            e.country2), c("is_public", "bool", e.is_bool)],
        "settings": [c("key", "str 60"), c("value", "str 200"), c("updated_by", "str 60"), c("is_secret", "bool",
            e.is_bool), c("config", "json", lambda value: isinstance(value, dict | list))],
    },
}  # fmt: skip
