"""Columns of particular trades: freight, flights, clouds, laboratories, auctions, and what a person expects of them."""

from __future__ import annotations

import expect as e
from sketch import c

DOMAINS = {
    "freight": {
        "shipments": [c("incoterm", "str 3", e.matches("EXW|FCA|FOB|CIF|CFR|CPT|CIP|DAP|DPU|DDP")), c("seal_no",
            "str 15",
            e.code)],
        "flights": [c("tail_number", "str 10", e.matches(r"N\d{3}[A-Z]{2}")), c("power_factor", "num 3 2",
            e.between(0, 1))],
    },
    "clouds": {
        "vulnerabilities": [c("cve_id", "str 20", e.matches(r"CVE-\d{4}-\d{4,7}")), c("cvss_score", "num 3 1",
            e.between(0,
            10)), c("cwe", "str 10", e.matches(r"CWE-\d+")), c("remediation", "str", e.sentence)],
        "incidents": [c("resolution", "str", e.sentence), c("root_cause", "str", e.sentence)],
        "pods": [c("pod_name", "str 80", e.matches(r"[a-z0-9-]+")), c("runner_os", "str 30", e.matches(
            r"(Ubuntu|Debian|Alpine|Windows|macOS) .*"))],
        "sim_cards": [c("imsi", "str 15", e.matches(r"00101\d{10}")), c("msisdn", "str 20", e.matches(r"\d{8,15}"))],
        "ad_groups": [c("utm_source", "str 40", e.matches("[a-z_]+")), c("utm_medium", "str 40", e.matches("[a-z_]+"))],
    },
    "laboratories and schools": {
        "publications": [c("doi", "str 100", e.matches(r"10\.5555/\S+")), c("orcid", "str 19", e.matches(
            r"\d{4}-\d{4}-\d{4}-\d{3}[\dX]")), c("journal", "str 120", e.words(2, 8)), c("abstract", "str",
                e.sentence)],
        "teachers": [c("subject", "str 40", e.words(1, 2))],
        "animals": [c("scientific_name", "str 80", e.matches("[A-Z][a-z]+ [a-z]+"))],
    },
    "people by their role": {
        "building_sites": [c("foreman", "str 80", e.person), c("spent_to_date", "num 14 2", e.between(0, 10**8))],
        "tennis_matches": [c("player_one", "str 80", e.person), c("player_two", "str 80", e.person), c("surface",
            "str 12"),
            c("score", "str 40", e.matches(r"\d-\d.*"))],
        "performance_reviews": [c("strengths", "str", e.sentence), c("areas_for_improvement", "str", e.sentence)],
        "candidates": [c("resume_filename", "str 100", e.matches(r"\S+\.pdf")), c("years_of_experience", "int",
            e.whole(0, 50))],
        "contracts": [c("party", "str 120", lambda value: not value.endswith("Party"))],
        "mailboxes": [c("address", "str 200", e.email), c("forward_to", "str 200", e.email)],
        "print_jobs": [c("paper_size", "str 8", e.matches("A[345]|Letter|Legal"))],
    },
}  # fmt: skip
