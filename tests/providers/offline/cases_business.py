"""Columns of shops, offices, banks and factories, and what a person expects of them."""

from __future__ import annotations

import expect as e
from sketch import c

DOMAINS = {
    "webshop": {
        "catalog_items": [
            c("item_sku", "str 16", e.code), c("item_title", "str 120", e.words(1, 9)), c("list_price_usd", "num 9 2",
                e.between(0.5, 5000)),
            c("qty_in_stock", "int", e.whole(0, 5000)), c("reorder_qty", "int", e.whole(1, 500)), c("gtin", "str 14",
                e.ean), c("is_discontinued", "bool", e.is_bool),
            c("weight_g", "int", e.whole(1, 90000)), c("colour", "str 20", e.words(1, 3)), c("size", "str 3",
                e.one_of("S", "M", "L", "XL"), "S, M, L, XL"),
            c("avg_rating", "num 3 2", e.between(1, 5)), c("num_reviews", "int", e.whole(0, 10**6)), c(
                "main_image_url", "str 255", e.url), c("url_slug", "str 140", e.slug),
            c("tax_class", "str 20", e.choice_like), c("long_description", "str", e.sentence), c("brand", "str 40",
                e.words(1, 4)), c("material", "str 30", e.words(1, 3)),
        ],
        "carts": [c("session_token", "str 64", e.hexes(64)), c("coupon", "str 20", e.code), c("item_count", "int",
            e.whole(0, 100)), c("subtotal", "num 10 2", e.between(0, 20000)), c("currency", "str 3", e.currency), c(
            "abandoned_at", "datetime", e.past)],
        "returns": [c("rma_number", "str 20", e.code), c("reason", "str 100", e.choice_like), c("refund_amount",
            "num 10 2", e.between(0, 20000)), c("status", "str 20", e.one_of("requested", "approved", "received",
            "refunded", "rejected"), "requested | approved | received | refunded | rejected"), c("received_on",
            "date", e.past)],
    },
    "crm": {
        "companies": [c("name", "str 100", e.company), c("domain", "str 100", e.matches(r"[a-z0-9-]+\.example\.com")),
            c("industry", "str 50", e.words(1, 5)), c("employee_count", "int", e.whole(1, 500000)), c(
            "annual_revenue", "num 15 2", e.between(1000, 10**11)), c("founded_year", "int", e.whole(1800, 2026)), c(
            "hq_city", "str 50", e.words(1, 4)), c("support_email", "str 120", e.email), c("vat_number", "str 15",
            e.code), c("tagline", "str 120", e.words(2, 20))],
        "interactions": [c("channel", "str 20", e.one_of("email", "phone", "meeting"),
            "'email', 'phone' or 'meeting'"), c("duration_mins", "int", e.whole(1, 600)), c("summary", "str",
            e.sentence), c("occurred_on", "date", e.past), c("sentiment", "str 10", e.one_of("positive", "neutral",
            "negative")), c("next_follow_up", "date", e.future)],
        "deals": [c("deal_name", "str 150", e.words(2, 12)), c("pipeline_stage", "str 30", e.choice_like), c(
            "win_probability", "float", e.between(0, 1), "between 0 and 1"), c("expected_revenue", "num 12 2",
            e.between(100, 10**8)), c("currency_code", "str 3", e.currency), c("lost_reason", "str 120",
            e.choice_like)],
    },
    "accounting": {
        "journal_entries": [c("entry_no", "str 20", e.code), c("posting_date", "date", e.past), c("debit", "num 12 2",
            e.between(0, 10**6)), c("gl_account", "str 6", e.matches(r"\d{4,6}")), c("memo", "str 200", e.sentence),
            c("fiscal_period", "str 7", e.matches(r"20\d\d-(0[1-9]|1[0-2])"), "YYYY-MM"), c("is_reversed", "bool",
            e.is_bool), c("cost_centre", "str 10", e.code)],
        "vendor_bills": [c("bill_number", "str 20", e.code), c("vendor_name", "str 80", e.company), c("bill_date",
            "date", e.past), c("due_on", "date"), c("amount_due_cents", "big", e.whole(100, 10**8), "in cents"), c(
            "payment_terms", "str 20", e.choice_like), c("approved_by", "str 60", e.person), c("tax_rate", "num 5 2",
            e.between(0, 30), "percent"), c("remittance_email", "str 100", e.email)],
        "expenses": [c("category", "str 40", e.choice_like), c("amount", "num 8 2", e.between(1, 20000)), c(
            "incurred_on", "date", e.past), c("merchant_name", "str 60", e.words(1, 6)), c("receipt_url", "str 200",
            e.url), c("reimbursable", "bool", e.is_bool)],
    },
    "banking": {
        "accounts": [c("iban", "str 34", e.iban), c("bic", "str 11", e.matches(r"[A-Z0-9]{8}([A-Z0-9]{3})?")), c(
            "holder", "str 80", e.person), c("opening_balance", "num 14 2", e.between(-10**6, 10**8)), c(
            "overdraft_limit", "num 10 2", e.between(0, 10**6)), c("account_no", "str 12", e.matches(r"\d{6,12}")), c(
            "opened_on", "date", e.past), c("is_frozen", "bool", e.is_bool)],
        "cards": [c("card_number", "str 19", e.card), c("cardholder_name", "str 60", e.person), c("cvv", "str 4",
            e.matches(r"\d{3,4}")), c("expiry", "str 5", e.matches(r"(0[1-9]|1[0-2])/\d\d"), "MM/YY"), c("network",
            "str 20", e.choice_like, "Visa, Mastercard, Amex"), c("daily_limit", "num 10 2", e.between(10, 10**6)), c(
            "last_four", "str 4", e.matches(r"\d{4}"))],
        "loans": [c("principal", "num 12 2", e.between(100, 10**7)), c("annual_interest_rate", "num 5 2", e.between(0,
            40), "percent"), c("term_in_months", "int", e.whole(3, 480)), c("credit_score", "small", e.whole(300, 850)),
            c("monthly_installment", "num 10 2", e.between(5, 10**5)), c("disbursed_on", "date", e.past), c(
            "loan_status", "str 15", e.choice_like)],
    },
    "markets": {
        "quotes": [c("symbol", "str 6", e.matches(r"[A-Z.]{1,6}")), c("bid", "num 12 4", e.between(0.01, 10**5)), c(
            "ask", "num 12 4", e.between(0.01, 10**5)), c("volume", "big", e.whole(1, 10**11)), c("as_of", "datetime",
            e.past), c("change_pct", "float", e.between(-100, 500))],
        "holdings": [c("isin", "str 12", e.matches(r"[A-Z]{2}[A-Z0-9]{9}\d")), c("shares_held", "num 14 4", e.between(
            0, 10**7)), c("avg_cost", "num 12 4", e.between(0.01, 10**6)), c("asset_class", "str 20", e.choice_like),
            c("pe_ratio", "float", e.between(1, 200)), c("dividend_yield", "float", e.between(0, 30))],
    },
    "insurance": {
        "policies": [c("policy_no", "str 15", e.code), c("policyholder", "str 80", e.person), c("premium_monthly",
            "num 8 2", e.between(5, 10000)), c("sum_insured", "num 14 2", e.between(1000, 10**8)), c("deductible",
            "num 8 2", e.between(0, 50000)), c("inception_date", "date", e.past), c("expires_on", "date", e.future),
            c("risk_score", "int", e.whole(0, 100)), c("coverage_type", "str 20", e.choice_like)],
        "claims": [c("claim_ref", "str 20", e.code), c("loss_date", "date", e.past), c("claimed_amount", "num 12 2",
            e.between(1, 10**7)), c("settled_amount", "num 12 2", e.between(0, 10**7)), c("adjuster_name", "str 60",
            e.person), c("incident_description", "str", e.sentence), c("fraud_probability", "float", e.between(0, 1),
            "fraction between 0 and 1")],
    },
    "people and payroll": {
        "staff": [c("given_name", "str 40", e.given), c("surname", "str 40", e.given), c("work_email", "str 100",
            e.email), c("date_of_birth", "date", e.years_old(18, 80)), c("joined_company_on", "date", e.past), c(
            "annual_salary", "num 10 2", e.between(15000, 500000)), c("job_title", "str 60", e.words(1, 7)), c("dept",
            "str 40", e.words(1, 5)), c("ssn", "str 11", e.matches(r"9\d\d-\d\d-\d{4}")), c("emergency_contact_phone",
            "str 20", e.phone), c("years_of_experience", "int", e.whole(0, 50)), c("is_manager", "bool", e.is_bool),
            c("fte", "num 3 2", e.between(0, 1), "fraction of full time, 0 to 1")],
        "payslips": [c("pay_period", "str 7", e.matches(r"20\d\d-(0[1-9]|1[0-2])"), "YYYY-MM"), c("gross_pay",
            "num 10 2", e.between(200, 10**5)), c("net_pay", "num 10 2", e.between(200, 10**5)), c("hours_worked",
            "num 5 2", e.between(0, 250)), c("overtime_hours", "num 5 2", e.between(0, 100)), c("paid_on", "date",
            e.past)],
        "applications": [c("applicant", "str 80", e.person), c("resume_url", "str 200", e.url), c("expected_salary",
            "int", e.whole(10000, 10**6)), c("applied_at", "datetime", e.past), c("stage", "str 20", e.one_of(
            "applied", "screening", "interview", "offer", "hired"),
            "applied -> screening -> interview -> offer -> hired"), c("cover_letter", "str", e.sentence), c("source",
            "str 30", e.choice_like)],
        "shifts": [c("shift_date", "date"), c("starts", "time"), c("ends", "time"), c("break_minutes", "int", e.whole(
            0, 240)), c("role", "str 30", e.words(1, 5))],
    },
    "logistics": {
        "parcels": [c("tracking_no", "str 30", e.code), c("carrier", "str 30", e.words(1, 4)), c("gross_weight_kg",
            "float", e.between(0.01, 30000)), c("length_cm", "float", e.between(1, 500)), c("origin_country", "str 2",
            e.country2, "ISO 3166-1 alpha-2"), c("dest_zip", "str 10", e.zip_code), c("eta", "datetime"), c(
            "signature_required", "bool", e.is_bool), c("insured_value", "num 10 2", e.between(1, 10**6)), c(
            "recipient", "str 80", e.person)],
        "warehouses": [c("wh_code", "str 8", e.code), c("city", "str 50", e.words(1, 4)), c("capacity_pallets", "int",
            e.whole(5, 10**6)), c("temperature_controlled", "bool", e.is_bool), c("lat", "num 9 6", e.between(-90, 90)),
            c("lng", "num 9 6", e.between(-180, 180)), c("manager", "str 60", e.person)],
        "containers": [c("container_no", "str 11", e.matches(r"[A-Z]{4}\d{7}")), c("tare_weight_kg", "int", e.whole(
            500, 40000)), c("port_of_loading", "str 50", e.words(1, 8)), c("vessel_name", "str 50", e.words(1, 5)), c(
            "sealed", "bool", e.is_bool)],
    },
    "manufacturing": {
        "production_runs": [c("batch_no", "str 20", e.code), c("planned_qty", "int", e.whole(1, 10**6)), c(
            "good_units", "int", e.whole(0, 10**6)), c("scrap_rate", "float", e.between(0, 1), "fraction"), c(
            "machine_name", "str 50", e.words(1, 6)), c("operator", "str 60", e.person), c("started_at", "datetime",
            e.past), c("cycle_time_seconds", "float", e.between(0.01, 10**5)), c("shift", "str 10", e.choice_like)],
        "parts": [c("part_no", "str 20", e.code), c("part_name", "str 60", e.words(1, 6)), c("unit_cost", "num 10 4",
            e.between(0.01, 10**5)), c("lead_time_days", "int", e.whole(1, 365)), c("supplier", "str 80", e.company),
            c("tolerance_mm", "float", e.between(0, 500)), c("revision", "str 5", e.words(1, 1))],
    },
    "marketing": {
        "ad_campaigns": [c("campaign", "str 100", e.words(1, 9)), c("impressions", "big", e.whole(0, 10**9)), c(
            "clicks", "int", e.whole(0, 10**8)), c("ctr", "float", e.between(0, 1)), c("cost_per_click", "num 6 2",
            e.between(0.01, 100)), c("daily_budget", "num 10 2", e.between(1, 10**6)), c("utm_source", "str 30",
            e.choice_like), c("target_age_group", "str 10", e.matches(r"\d\d(-\d\d|\+)")), c("landing_page_url",
            "str 255", e.url)],
        "newsletter_subscribers": [c("email", "str 120", e.email, unique=True), c("first_name", "str 40", e.given), c(
            "opted_in_at", "datetime", e.past), c("unsubscribed", "bool", e.is_bool), c("locale", "str 5", e.matches(
            r"[a-z]{2}_[A-Z]{2}"))],
    },
    "real estate": {
        "listings": [c("street_address", "str 120", e.street), c("postcode", "str 10", e.zip_code), c("asking_price",
            "int", e.whole(20000, 10**8)), c("beds", "small", e.whole(0, 12)), c("baths", "num 3 1", e.between(0.5,
            10)), c("sqft", "int", e.whole(150, 50000)), c("year_built", "int", e.whole(1700, 2026)), c(
            "property_type", "str 30", e.choice_like), c("has_pool", "bool", e.is_bool), c("listed_on", "date",
            e.past), c("realtor", "str 60", e.person), c("mls_id", "str 12", e.code)],
        "tenancies": [c("tenant", "str 80", e.person), c("monthly_rent", "num 8 2", e.between(100, 50000)), c(
            "deposit", "num 8 2", e.between(50, 10**5)), c("lease_start", "date"), c("lease_end", "date"), c(
            "pets_allowed", "bool", e.is_bool)],
    },
    "support desk": {
        "support_tickets": [c("ticket_no", "str 15", e.code), c("subject", "str 200", e.words(1, 16)), c("body",
            "str", e.sentence), c("priority", "str 10", e.one_of("low", "normal", "high"), "low/normal/high"), c(
            "severity", "int", e.whole(1, 4), "1 (critical) to 4 (minor)"), c("requester_email", "str 100", e.email),
            c("assigned_to", "str 60", e.person), c("first_reply_minutes", "int", e.whole(0, 100000)), c("csat_score",
            "small", e.whole(1, 5), "1-5"), c("resolved_at", "datetime", e.past), c("is_escalated", "bool", e.is_bool)],
        "articles": [c("question", "str 250", e.sentence), c("answer", "str", e.sentence), c("helpful_votes", "int",
            e.whole(0, 10**6)), c("last_reviewed_on", "date", e.past)],
    },
    "subscriptions": {
        "plans": [c("plan_name", "str 40", e.words(1, 4)), c("monthly_price", "num 8 2", e.between(0, 10000)), c(
            "max_users", "int", e.whole(1, 10**5)), c("trial_days", "int", e.whole(0, 365)), c("features", "json",
            lambda value: isinstance(value, dict | list)), c("billing_interval", "str 10", e.choice_like)],
        "api_tokens": [c("token_hash", "str 64", e.hexes(64)), c("scopes", "array str", lambda value: all(isinstance(
            item, str) for item in value)), c("last_used_at", "datetime", e.past), c("expires_at", "datetime",
            e.future), c("rate_limit_per_minute", "int", e.whole(1, 10**6)), c("revoked", "bool", e.is_bool)],
    },
}  # fmt: skip
