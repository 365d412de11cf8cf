"""Columns of clinics, schools, trips, kitchens and games, and what a person expects of them."""

from __future__ import annotations

import expect as e
from sketch import c

DOMAINS = {
    "clinic": {
        "patients": [c("mrn", "str 12", e.code), c("dob", "date", e.years_old(0, 110)), c("sex", "str 1", e.one_of(
            "F", "M")), c("blood_group", "str 3", e.matches(r"(A|B|AB|O)[+-]")), c("height_cm", "int", e.whole(40,
            220)), c("weight_kg", "num 5 1", e.between(2, 250)), c("allergies", "str 200", e.words(1, 12)), c(
            "primary_care_physician", "str 80", e.person), c("insurance_id", "str 20", e.code), c("smoker", "bool",
            e.is_bool), c("marital_status", "str 15", e.choice_like)],
        "vitals": [c("bp_systolic", "small", e.whole(70, 220)), c("bp_diastolic", "small", e.whole(40, 140)), c(
            "heart_rate_bpm", "small", e.whole(30, 220)), c("temp_c", "num 4 1", e.between(34, 43)), c("spo2_pct",
            "small", e.whole(70, 100)), c("respiratory_rate", "small", e.whole(6, 60)), c("bmi", "float", e.between(
            10, 60)), c("pain_level", "small", e.whole(0, 10), "0-10")],
        "encounters": [c("icd10_code", "str 8", e.matches(r"[A-Z]\d[0-9A-Z](\.[0-9A-Z]{1,4})?")), c("cpt", "str 5",
            e.matches(r"\d{4}[0-9A-Z]")), c("chief_complaint", "str 120", e.words(1, 14)), c("clinical_notes", "str",
            e.sentence), c("visit_type", "str 20", e.choice_like), c("copay", "num 6 2", e.between(0, 500)), c(
            "provider_npi", "str 10", e.matches(r"\d{10}")), c("admitted_at", "datetime", e.past)],
        "prescriptions": [c("medication", "str 60", e.words(1, 5)), c("dosage", "str 20", e.matches(
            r"[\d.,]+ ?[\w%]+.*")), c("refills_left", "small", e.whole(0, 12)), c("prescribed_on", "date", e.past), c(
            "route", "str 20", e.choice_like), c("ndc", "str 13", e.matches(r"\d{4,5}-\d{3,4}-\d{1,2}|\d{10,11}")), c(
            "instructions", "str 200", e.sentence)],
    },
    "school": {
        "pupils": [c("student_no", "str 12", e.code), c("forename", "str 40", e.given), c("grade_level", "small",
            e.whole(1, 12)), c("gpa", "num 3 2", e.between(0, 4)), c("guardian_name", "str 80", e.person), c(
            "guardian_phone", "str 20", e.phone), c("birth_date", "date", e.years_old(4, 27)), c("enrolled_on",
            "date", e.past), c("bus_route", "str 20", e.words(1, 6))],
        "modules": [c("course_code", "str 10", e.matches(r"[A-Z]{2,5}[- ]?\d{2,4}[A-Z]?")), c("course_title",
            "str 100", e.words(1, 9)), c("credits", "small", e.whole(1, 12)), c("lecturer", "str 60", e.person), c(
            "max_students", "int", e.whole(1, 1000)), c("semester", "str 20", e.choice_like), c("weekday", "small",
            e.whole(0, 6), "0-6, Monday is 0"), c("starts_at", "time")],
        "exam_results": [c("score_pct", "float", e.between(0, 100)), c("letter_grade", "str 2", e.matches(
            r"[A-F][+-]?")), c("passed", "bool", e.is_bool), c("exam_date", "date", e.past), c("comments", "str",
            e.sentence), c("attempt_no", "small", e.whole(0, 10))],
    },
    "travel": {
        "flights": [c("flight_no", "str 8", e.matches(r"[A-Z0-9]{2} ?\d{1,4}")), c("departure_airport", "str 3",
            e.currency), c("arrival_airport", "str 3", e.currency), c("aircraft", "str 30", e.words(1, 4)), c(
            "duration_min", "int", e.whole(20, 1200)), c("gate", "str 4", e.matches(r"[A-Z]?\d{1,3}")), c(
            "delay_minutes", "int", e.whole(0, 2000)), c("on_time", "bool", e.is_bool)],
        "hotel_bookings": [c("guest", "str 80", e.person), c("confirmation_code", "str 10", e.code), c("nights",
            "small", e.whole(1, 60)), c("room_type", "str 20", e.choice_like), c("rate_per_night", "num 8 2",
            e.between(20, 5000)), c("num_adults", "small", e.whole(1, 12)), c("breakfast_included", "bool", e.is_bool),
            c("arrival_date", "date"), c("departure_date", "date")],
        "destinations": [c("city", "str 60", e.words(1, 4)), c("country", "str 60", e.words(1, 6)), c("continent",
            "str 20", e.one_of("Africa", "Asia", "Europe", "North America", "South America", "Oceania", "Antarctica")),
            c("timezone", "str 40", e.timezone), c("population", "int", e.whole(100, 10**8)), c("currency_code",
            "str 3", e.currency)],
    },
    "kitchen": {
        "recipes": [c("dish", "str 80", e.words(1, 8)), c("prep_minutes", "int", e.whole(1, 600)), c("cook_time_min",
            "int", e.whole(1, 1440)), c("servings", "small", e.whole(1, 50)), c("kcal_per_serving", "int", e.whole(10,
            3000)), c("cuisine", "str 30", e.words(1, 3)), c("vegan", "bool", e.is_bool), c("steps", "str",
            e.sentence), c("spiciness", "small", e.whole(0, 5), "0 to 5")],
        "restaurant_orders": [c("table_no", "small", e.whole(1, 100)), c("covers", "small"), c("tip_amount",
            "num 6 2", e.between(0, 500)), c("server_name", "str 60"), c("ordered_at", "datetime", e.past), c(
            "order_status", "str 20", e.choice_like), c("special_requests", "str 200", e.sentence)],
        "wines": [c("vintage", "int", e.whole(1900, 2026)), c("abv", "num 4 1", e.between(0, 60)), c("grape",
            "str 40", e.words(1, 4)), c("bottle_price", "num 8 2", e.between(2, 5000)), c("tasting_notes", "str",
            e.sentence)],
    },
    "media": {
        "films": [c("title", "str 120", e.words(1, 9)), c("release_year", "int", e.whole(1900, 2027)), c(
            "runtime_minutes", "int", e.whole(40, 300)), c("director", "str 60", e.person), c("imdb_rating",
            "num 3 1", e.between(1, 10)), c("genre", "str 30", e.words(1, 3)), c("box_office_usd", "big", e.whole(
            1000, 4 * 10**9)), c("mpaa_rating", "str 5", e.one_of("G", "PG", "PG-13", "R", "NC-17"))],
        "tracks": [c("title", "str 120", e.words(1, 10)), c("artist_name", "str 80", e.words(1, 6)), c("duration_ms",
            "int", e.whole(20000, 3600000)), c("bpm", "int", e.whole(40, 240)), c("explicit", "bool", e.is_bool), c(
            "play_count", "big", e.whole(0, 10**10)), c("isrc", "str 12", e.matches(r"[A-Z]{2}[A-Z0-9]{3}\d{7}"))],
        "novels": [c("isbn", "str 13", e.isbn13), c("isbn10", "str 10", e.isbn10), c("author", "str 60", e.person), c(
            "pages", "int", e.whole(10, 3000)), c("publisher", "str 60", e.words(1, 5)), c("published_on", "date",
            e.past), c("blurb", "str", e.sentence), c("language", "str 20", e.words(1, 2)), c("price", "num 6 2",
            e.between(1, 500))],
        "podcasts": [c("episode_title", "str 150", e.words(1, 12)), c("season_no", "small", e.whole(1, 40)), c("host",
            "str 60", e.person), c("audio_url", "str 200", e.url), c("downloads", "int", e.whole(0, 10**8))],
    },
    "social": {
        "profiles": [c("username", "str 30", e.login, unique=True), c("display_name", "str 60", e.person), c("bio",
            "str 160", e.sentence), c("avatar", "str 200", e.url), c("follower_count", "int", e.whole(0, 10**8)), c(
            "verified", "bool", e.is_bool), c("birthday", "date", e.years_old(12, 110)), c("pronouns", "str 12",
            e.matches(r"\w+/\w+(/\w+)?")), c("joined_at", "datetime", e.past)],
        "posts": [c("body", "str", e.sentence), c("hashtags", "array str"), c("likes", "int", e.whole(0, 10**8)), c(
            "posted_at", "datetime", e.past), c("visibility", "str 10", e.one_of("public", "friends", "private"),
            "public, friends, private"), c("lang", "str 2", e.matches(r"[a-z]{2}")), c("location", "str 60", e.words(
            1, 6))],
        "reactions": [c("kind", "str 10", e.one_of("like", "love", "haha"), "one of: like|love|haha"), c("emoji",
            "str 4", lambda value: 0 < len(value) <= 4)],
    },
    "sports": {
        "athletes": [c("full_name", "str 80", e.person), c("jersey_no", "small", e.whole(0, 99)), c("position",
            "str 20", e.choice_like), c("height_m", "num 3 2", e.between(1.3, 2.4)), c("date_of_birth", "date",
            e.years_old(14, 60)), c("nationality", "str 40", e.words(1, 3)), c("goals_scored", "int", e.whole(0, 200))],
        "fixtures": [c("home_score", "small", e.whole(0, 150)), c("kickoff_at", "datetime"), c("stadium", "str 60",
            e.words(1, 5)), c("attendance", "int", e.whole(0, 150000)), c("referee", "str 60", e.person), c("season",
            "str 9", e.matches(r"20\d\d[-/](20)?\d\d"))],
        "workouts": [c("distance_km", "float", e.between(0.1, 300)), c("calories_burned", "int", e.whole(10, 5000)),
            c("avg_heart_rate", "int", e.whole(40, 220)), c("duration_minutes", "int", e.whole(1, 600)), c("reps",
            "small", e.whole(1, 500)), c("steps", "int", e.whole(0, 100000))],
    },
    "games": {
        "heroes": [c("name", "str 40", e.words(1, 4)), c("level", "int", e.whole(1, 200)), c("hit_points", "int",
            e.whole(1, 10**5)), c("rarity", "str 15", e.choice_like), c("guild", "str 40", e.words(1, 4)), c("xp",
            "big", e.whole(0, 10**9)), c("class", "str 20", e.choice_like), c("last_played_at", "datetime", e.past)],
    },
    "pets": {
        "animals": [c("pet_name", "str 30", e.words(1, 2)), c("species", "str 20", e.words(1, 2)), c("breed",
            "str 40", e.words(1, 5)), c("age_years", "int", e.whole(0, 40)), c("weight_kg", "float", e.between(0.01,
            900)), c("vaccinated", "bool", e.is_bool), c("microchip_id", "str 15", e.matches(r"\d{9,15}")), c(
            "owner_name", "str 60", e.person), c("adopted_on", "date", e.past)],
    },
    "vehicles": {
        "cars": [c("vin", "str 17", e.vin), c("make", "str 30", e.words(1, 3)), c("model", "str 30", e.words(1, 3)),
            c("model_year", "int", e.whole(1950, 2027)), c("odometer_km", "int", e.whole(0, 10**6)), c("fuel",
            "str 20", e.choice_like), c("plate", "str 10", e.plate), c("horsepower", "int", e.whole(30, 1500)), c(
            "color", "str 20", e.words(1, 3)), c("asking_price", "num 10 2", e.between(200, 10**6)), c("transmission",
            "str 15", e.choice_like)],
        "rides": [c("pickup_address", "str 120", lambda value: value[:1].isdigit()), c("fare", "num 6 2", e.between(1,
            500)), c("distance_miles", "float", e.between(0.05, 2000)), c("driver_rating", "num 2 1", e.between(1, 5)),
            c("surge_multiplier", "float", e.between(1, 10)), c("passengers", "small", e.whole(1, 8))],
    },
    "community": {
        "donations": [c("donor", "str 80", e.person), c("amount", "num 10 2", e.between(1, 10**6)), c("is_anonymous",
            "bool", e.is_bool), c("receipt_no", "str 20", e.code), c("donated_on", "date", e.past), c("message",
            "str 200", e.sentence)],
        "volunteers": [c("phone", "str 14", e.phone), c("availability", "str 60"), c("skills", "str 200",
            lambda value: "," in value or len(value) > 2, "comma-separated skills"), c("hours_logged", "num 6 1",
            e.between(0, 5000)), c("t_shirt_size", "str 3", e.one_of("XS", "S", "M", "L", "XL", "XXL"))],
        "events": [c("event_name", "str 120", e.words(1, 10)), c("venue", "str 80", e.words(1, 6)), c("starts_at",
            "datetime"), c("ticket_price", "num 8 2", e.between(0, 5000)), c("capacity", "int", e.whole(1, 200000)),
            c("organiser", "str 80", e.person), c("description", "str", e.sentence)],
    },
}  # fmt: skip
