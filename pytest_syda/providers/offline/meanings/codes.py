"""Codes and numbers that identify things: of the right shape, with the right check digits, from reserved ranges."""

from __future__ import annotations

from pytest_syda.providers.offline.context import ColumnContext
from pytest_syda.providers.offline.grouping import group
from pytest_syda.providers.offline.lexicon import Make, number, text
from pytest_syda.providers.offline.lists import words_in
from pytest_syda.providers.offline.makers import (
    choice,
    choice_spec,
    first,
    numbers,
    one_of,
    pattern_spec,
    pool,
    pool_spec,
    shapes,
    template_spec,
)
from pytest_syda.providers.offline.national import ACCOUNT, TAX, by_country
from pytest_syda.providers.offline.numbering import INITIALS_OF, example_shape, numbered, short_code, thing_of
from pytest_syda.providers.offline.specs import altered
from pytest_syda.recipe.kinds.choices import When
from pytest_syda.recipe.kinds.strings import Hash
from pytest_syda.recipe.spec import Spec


def checked(filter_: str, *bodies: str, before: str = "", after: str = "") -> Make:
    """A body of digits with its check digit added by a template's filter."""

    def make(c: ColumnContext) -> Spec | None:
        for body in bodies:
            spec = altered(pattern_spec(body), unique=True)
            made = template_spec(f"{before}{{body|{filter_}}}{after}", body=spec)
            if c.fits(_width(body, filter_) + len(before) + len(after)):
                return made
        return None

    return make


def _width(body: str, filter_: str) -> int:
    from pytest_syda.providers.offline.widths import pattern_width

    return pattern_width(body) + {"iban": 2, "lei": 2, "vin": 0, "cas": 3, "loinc": 2, "iswc": 2, "cpf": 5}.get(
        filter_, 1
    )


ISBN10 = checked("isbn10", r"0[2-7]\d{7}")
EAN13 = checked("ean", r"(40|50|54|73|87)\d{10}")


def isbn(c: ColumnContext) -> Spec | None:
    if c.length is not None and c.length < 13:
        return ISBN10(c)
    return checked("ean", r"978(0|1)\d{8}")(c)


def ean(c: ColumnContext) -> Spec | None:
    return EAN13(c) or checked("ean", r"0[1-9]\d{9}")(c) or checked("ean", r"[2-9]\d{6}")(c)


def sku(c: ColumnContext) -> Spec | None:
    shown = example_shape(c)
    if shown is not None:
        return shown
    if (
        c.home.has("name", "product name", "title")
        and c.home.entity[-1:] in {("product",), ("item",), ("variant",)}
        and c.fits(14)
    ):
        return template_spec(
            "{prefix}-{n}",
            prefix=pool_spec("products", "sku_prefix", group(c, "product")),
            n=altered(pattern_spec("[0-9]{6}"), unique=True),
        )
    return shapes("[A-Z]{3}-[0-9]{5}", "[A-Z]{2}[0-9]{4}", "[A-Z0-9]{4}")(c)


def ssn(c: ColumnContext) -> Spec | None:
    """From the ranges never issued: 9xx."""
    return shapes(r"9[0-9]{2}-[0-6][0-9]-[0-9]{4}", r"9[0-9]{8}", "[0-9]{4}")(c)


def cpt(c: ColumnContext) -> Spec | None:
    """Five digits; with a description beside it, the code of that procedure."""
    if c.home.has("procedure", "procedure description", "procedure name", "description"):
        return pool("procedures", "code", "procedure")(c)
    return choice_spec(*(code for code in words_in("procedures", "code") if str(code).isdigit()))


def ends_of_a_way(c: ColumnContext) -> Spec | None:
    """Airports of a flight; cities of anything else."""
    if not c.fits(5) or ({"flight", "airline", "leg", "segment"} & set(c.home.entity) and "city" not in c.own):
        return (
            pool_spec("airports", "code" if not c.fits(30) else "name", group(c, "airport"))
            if c.kind == "string"
            else None
        )
    return pool_spec("places", "city", group(c, "place"))


def _keyish(c: ColumnContext) -> Spec | None:
    shown = example_shape(c)
    if shown is not None:
        return shown
    if ({"license", "serial", "product", "activation"} & set(c.own) and "key" in c.own) or "activation" in c.own:
        return shapes(
            "[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}", "[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}", "[A-Z0-9]{8}"
        )(c)
    if "gift" in c.own:
        return shapes("[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}", "[A-Z0-9]{8}")(c)
    return shapes("[A-HJ-NP-Z2-9]{6}", "[A-Z0-9]{4}")(c)


def _hex(c: ColumnContext) -> Spec | None:
    if c.own[-1:] == ("color",) and not c.fits(7):
        return None
    if c.fits(7):
        return pool_spec("colors", "hex", group(c, "color")) if not c.unique else pattern_spec("#[0-9A-F]{6}")
    return pattern_spec("[0-9A-F]{6}") if c.fits(6) else None


_ACCOUNTS = {"Cash": "1010", "Accounts Receivable": "1200", "Inventory": "1400", "Accounts Payable": "2000",
    "Sales Revenue": "4000", "Rent Expense": "6100", "Payroll": "6200"}  # fmt: skip


def _booked_on(c: ColumnContext) -> Spec | None:
    """The number of the account that the row names, else of any."""
    name = c.home.find("account name", "gl account name", kinds=frozenset({"string"}))
    if name and name != c.name and name not in c.home.foreign and not c.unique and c.fits(4):
        cases: dict[str, Spec] = {said: choice_spec(number) for said, number in _ACCOUNTS.items()}
        return When(column=name, cases=cases, otherwise=pattern_spec("[1-8][0-9]{3}"))
    return shapes("[1-8][0-9]{3}")(c)


MEANINGS = [
    text("officer badge | badge | badge id | badge code | staff badge", numbered),
    text("imo number | imo", shapes("IMO[0-9]{7}", "[0-9]{7}")),
    text("mmsi", shapes("[2-7][0-9]{8}")),
    text("miner | validator | contract address | wallet | from wallet | to wallet | smart contract",
        lambda c: Hash(digits=40, prefix="0x") if c.length == 42 else None),
    text("transaction hash | transaction hash | block hash | parent hash",
        lambda c: Hash(digits=64, prefix="0x") if c.length is not None and c.length >= 66 else None),
    text("aperture | f stop", choice("f/1.8:3 | f/2.8:5 | f/4:4 | f/5.6:4 | f/8:3 | f/11:1")),
    text("shutter speed | exposure time | exposure", choice(
        "1/60:3 | 1/125:4 | 1/250:5 | 1/500:3 | 1/1000:2 | 1/30:1")),
    text("recurrence rule | rrule", choice("FREQ=WEEKLY;BYDAY=MO:4 | FREQ=DAILY:2 | FREQ=WEEKLY;BYDAY=TU,TH:2 | "
        "FREQ=MONTHLY;BYMONTHDAY=1:2")),
    text("zone | fare zone | delivery zone | tariff zone", shapes("Zone [A-D]", "[A-D]")),
    text("isbn | isbn code | isbn number", isbn),
    text("isbn13 | isbn 13", checked("ean", r"978(0|1)\d{8}")),
    text("isbn10 | isbn 10", ISBN10),
    text("issn", checked("issn", r"[12]\d{3}-\d{3}")),
    text("ean | ean13 | barcode | bar code | ean13 13 | product barcode | item barcode | ean code", ean),
    text("ean8", checked("ean", r"[2-9]\d{6}")),
    text("upc | upc code | upc a", checked("ean", r"0[1-9]\d{9}")),
    text("isrc | isrc code", shapes("US[A-Z0-9]{3}2[0-5][0-9]{5}")),
    text("microchip | microchip number | microchip id | chip number", shapes("98[15][0-9]{12}", "[0-9]{10}")),
    text("mls number | mls id | mls", shapes("MLS[0-9]{7}", "[0-9]{7}")),
    text("asin", shapes("B0[0-9A-Z]{8}")),
    text("sku | stock keeping unit | item code | product code | article number | item number | product number | "
        "stock code | part number | material number | variant sku | product sku | sku code | model number | "
        "catalog number", lambda c: sku(c) if not {"part", "model"} & set(c.own) else first(example_shape, shapes(
        "[A-Z]{2}[0-9]{2}-[0-9]{4}", "[A-Z]{2}[0-9]{4}"))(c)),
    text("iban | iban number | bank iban", lambda c: by_country(c, ACCOUNT, lambda shape: checked("iban", shape)(c))
        if c.fits(34) else None),
    text("vat number | vat id | vat | vat registration number", lambda c: by_country(c, TAX, pattern_spec)
        if c.fits(14) else None),
    text("iban | iban number | bank iban", lambda c: checked("iban", r"DE\d{18}")(c) if c.fits(22) else None),
    text("bic | swift | swift code | bic code | swift bic", pool("banks", "bic", "bank")),
    text("routing number | aba | aba number | aba routing number | bank routing number", checked("aba",
        r"(01|02|03|06|07|11|12)[0-9]{6}")),
    text("sort code", shapes(r"[0-9]{2}-[0-9]{2}-[0-9]{2}", r"[0-9]{6}")),
    text("account number | bank account | bank account number", first(example_shape, shapes("[1-9][0-9]{9}",
        "[1-9][0-9]{7}", "[1-9][0-9]{5}"))),
    text("card number | credit card number | credit card | pan | debit card number", checked("luhn",
        r"400000[0-9]{9}", before="", after="")),
    text("masked card number | masked pan | card masked | masked card", shapes(r"\*\*\*\* \*\*\*\* \*\*\*\* [0-9]{4}",
        r"\*{12}[0-9]{4}")),
    text("last4 | last 4 | card last4 | last four | card last 4 | card last four | last four digit | ssn last4 | "
        "last 4 digit", shapes("[0-9]{4}")),
    text("cvv | cvc | security code", shapes("[0-9]{3}")),
    text("vat number | vat id | vat | vat registration number", shapes(r"DE[1-9][0-9]{8}", r"[1-9][0-9]{8}")),
    text("tax id | tax number | ein | tin | tax identifier | employer identification number | federal tax id | "
        "tax identification number | tax registration number", shapes(r"9[0-9]-[0-9]{7}", "9[0-9]{8}")),
    text("ssn | social security number | social security | national insurance number", ssn),
    text("ssn 4", shapes("[0-9]{4}")),
    text("national id | national identifier | identity number | id number | identification number | citizen id | "
        "personal id | government id | id card number | national id number | personal number | id document number",
        first(example_shape, shapes("9[0-9]{8}", "[0-9]{6}"))),
    text("dun | dun number", shapes("[0-9]{9}")),
    text("lei | lei code", checked("lei", "[0-9]{4}00[A-Z0-9]{12}")),
    text("isin", checked("isin", "US[0-9]{9}")),
    text("cusip", shapes("[0-9]{3}[A-Z0-9]{5}[0-9]")),
    text("ticker | ticker symbol | stock symbol | symbol | stock ticker | trading symbol", lambda c: pool(
        "instruments", "symbol", "instrument")(c) if not c.unique and not {"currency", "crypto", "unit", "element"} &
        set(c.phrase) else shapes("[A-Z]{4}", "[A-Z]{3}")(c)),
    text("exchange | stock exchange | market exchange", pool("instruments", "exchange", "instrument")),
    text("mcc | merchant category code", pool("merchants", "mcc", "merchant")),
    text("vin | vehicle identification number | vin number | chassis number", checked("vin",





                            "[1-5][ABCDEFGHJKLMNPRSTUVWXYZ][ABCDEFGHJKLMNPRSTUVWXYZ0-9][A-HJ-NPR-Z0-9]{5}0[A-HJ-NPRSTV-Y][A-HJ-NPR-Z][0-9]{6}")),
    text("license plate | plate number | plate | number plate | registration plate | license plate number | "
        "car plate | vehicle registration | registration number vehicle | vehicle number | "
        "vehicle registration number", shapes("[A-HJ-NPR-Z]{3}-[0-9]{4}", "[A-HJ-NPR-Z]{3}[0-9]{4}",
        "[A-HJ-NPR-Z]{3}[0-9]{3}")),
    text("imei | imei number", checked("luhn", "35[0-9]{12}")),
    text("iccid | sim number", checked("luhn", "8901[0-9]{14}")),
    text("serial number | serial | device serial | serial code", first(example_shape, shapes(
        "[A-Z]{2}[0-9]{2}[A-Z0-9]{8}", "SN[0-9]{8}", "[A-Z0-9]{8}", "[A-Z0-9]{5}"))),
    text("npi | npi number | provider npi", checked("npi", "1[0-9]{8}")),
    text("dea number | dea", shapes("[ABFM][A-Z][0-9]{7}")),
    text("ndc | ndc code | national drug code", shapes(r"[0-9]{5}-[0-9]{4}-[0-9]{2}", r"[0-9]{5}-[0-9]{3}-[0-9]{2}",
        "[0-9]{11}")),
    text("mrn | medical record number | patient number | chart number", first(example_shape, shapes("MRN-[0-9]{7}",
        "MRN[0-9]{6}", "[0-9]{7}", "[0-9]{6}"))),
    text("member id | member number | insurance id | subscriber id | insurance number | insurance member id | "
        "policy holder id | health insurance number | insurance policy number | medicare number", first(example_shape,
        shapes("[A-Z]{3}[0-9]{9}", "[A-Z]{2}[0-9]{6}", "[0-9]{6}"))),
    text("group number | plan id", shapes("GRP-[0-9]{5}", "[0-9]{5}")),
    text("ear tag | rfid | rfid tag | nfc tag | bag tag | luggage tag | tag number | tag id | toll tag", lambda c:
        numbered(c) if "ear" not in c.own else shapes("[A-Z]{2}[0-9]{6}", "[0-9]{5}")(c)),
    text("tracking number | tracking code | tracking id | awb | awb number | waybill | waybill number | "
        "consignment number | shipment tracking number", first(example_shape, shapes("1Z[0-9]{3}[A-Z0-9]{3}[0-9]{10}",
        "[A-Z]{2}[0-9]{9}US", "TRK[0-9]{9}", "[0-9]{10}"))),
    text("container number | container code", shapes("(MSKU|TCLU|TGHU|CMAU|HLXU)[0-9]{7}")),
    text("coupon code | coupon | promo code | discount code | voucher code | promotion code | referral code | "
        "gift code | promo | voucher", lambda c: first(example_shape, shapes("(SAVE|SPRING|SUMMER|WELCOME|VIP|DEAL|"
        "FALL|FLASH|EXTRA|THANKS)[1-9][05][A-Z]{2}[0-9]", "[A-Z]{4}[0-9]{2}", "[A-Z0-9]{5}"))(c) if not {"referral",
        "gift"} & set(c.own) else shapes("[A-Z0-9]{8}", "[A-Z0-9]{6}")(c)),
    text("invite code | invitation code | access code | join code | redemption code | activation code | "
        "gift card code | gift card number | license key | serial key | product key | confirmation code | "
        "booking code | booking reference | pnr | reservation code | record locator | confirmation number | "
        "reservation number | booking number | short code", _keyish),
    text("otp | verification code | one time password | pin | pin code | passcode | sms code | mfa code | "
        "2fa code | two factor code | security pin", lambda c: shapes("[0-9]{4}")(c) if {"pin", "passcode"} & set(
        c.own) or not c.fits(6) else shapes("[0-9]{6}")(c)),
    text("number | id number | reference | reference number | code number | invoice number | order number | "
        "claim number | policy number | case number | ticket number | contract number | employee number | "
        "customer number | document number | receipt number | transaction reference | payment reference | "
        "external reference | reference code | reference id | batch number | lot number | employee id | "
        "customer id | student id | student number | badge number | transaction id | payment id | order id | "
        "invoice id | external id | purchase order number | po number | registration number | certificate number | "
        "work order number | quote number | asset tag | asset number | permit number | loan number | check number | "
        "locker number | patient id | employee code | customer code | vendor code | supplier code | account id | "
        "case id | claim id | policy id | ticket id | order code | invoice code | shipment number | "
        "delivery number | bill number | job number | project code | project number | client code | client number | "
        "staff id | matter number | docket number | parcel number | lot | batch | batch code | lot code | "
        "event code | sample id | specimen id | specimen number | sample number | device id | asset code | "
        "asset id | location code | bin code | bin location code | room code | machine id | meter number | "
        "meter id | agreement number | license number | rma number | confirmation", numbered),
    text("check number", shapes("[1-9][0-9]{3}")),
    text("flight number | flight code | flight", shapes("(NA|SV|BW|QF|AV|TX|EU|PL)[1-9][0-9]{2,3}",
        "[A-Z]{2}[1-9][0-9]{2}")),
    text("seat | seat number | seat assignment | seat code | seat label", shapes("([1-9]|[12][0-9]|3[0-8])[A-F]")),
    text("gate | departure gate | boarding gate | arrival gate | gate number", shapes("[A-F]([1-9]|[1-4][0-9])")),
    text("terminal", choice("1:3 | 2:3 | 3:2 | A | B | International")),
    text("aisle | rack | shelf | bin | bin location | shelf location | rack location | warehouse location | "
        "storage location | bin number | slot code | dock | location code", shapes("[A-H]-[0-2][0-9]-0[1-6]",
        "[A-H][0-2][0-9]", "[A-H][1-9]")),
    text("call number | dewey | dewey decimal | shelf mark | classification code", shapes(
        r"[1-9][0-9]{2}\.[0-9]{1,2} [A-Z]{3}", r"[1-9][0-9]{2}\.[0-9]{2}")),
    text("icd10 | icd | icd code | diagnosis code | icd10 code | primary diagnosis code | icd 10 | icd 10 code | "
        "icd9 | icd 10 diagnosis code | secondary diagnosis code", pool("diagnoses", "code", "diagnosis")),
    text("cpt | cpt code | cpt procedure code", cpt),
    text("hcpc | cpt code | procedure code | cpt procedure code | hcpc | hcpc code", pool("procedures", "code",
        "procedure")),
    text("airport code | iata | iata code | departure airport | arrival airport | origin airport | "
        "destination airport | airport iata | departure airport code | arrival airport code | origin iata | "
        "destination iata | airport", lambda c: pool_spec("airports", "code", group(c, "airport")) if not c.fits(12)
        or {"code", "iata"} & set(c.own) else pool_spec("airports", "name", group(c, "airport"))),
    text("origin | destination | departure | arrival | from | to | origin code | destination code | "
        "departure station | from city | to city | departure city | arrival city | from location | to location | "
        "origin location | destination location | stopover | layover airport", ends_of_a_way),
    text("icao | icao code", shapes("K[A-Z]{3}", "[A-Z]{3}")),
    text("airline code | carrier code | airline iata", pool("airlines", "code", "airline")),
    text("course code | course number | subject code | class code | module code", pool("courses", "code", "course")),
    text("naic | naic code", choice("541511 | 522110 | 621111 | 445110 | 722511 | 236115 | 511210 | 441110")),
    text("sic | sic code", choice("7372 | 6021 | 8011 | 5411 | 5812 | 1521 | 5511")),
    text("hs code | tariff code | harmonized code", lambda c: None if c.home.entity[-1:] == ("tariff",) else
        shapes(r"[1-9][0-9]{3}\.[0-9]{2}", "[1-9][0-9]{5}")(c)),
    text("gl code | gl account | account code | ledger code | general ledger code | chart account code", _booked_on),
    text("language code | locale code", choice("en:8 | es:3 | fr:2 | de:2 | it | pt | nl | ja | zh")),
    text("hex color | color code | hex code | color hex | hex | background color | text color | primary color | "
        "brand color | accent color | label color | tag color | calendar color | rgb | foreground color | "
        "secondary color | font color | border color", _hex),
    text("code | short name code | abbreviation code", short_code),
    text("dna sequence | sequence dna | nucleotide sequence | dna", shapes("[ACGT]{40}", "[ACGT]{20}")),
    text("gene symbol | gene | gene name", choice("BRCA1 | TP53 | EGFR | KRAS | APOE | CFTR | MTHFR | VEGFA | TNF | "
        "IL6 | MYC | PTEN | BRAF | HBB | FTO")),
    text("cas number", shapes("[1-9][0-9]{3,5}-[0-9]{2}-[0-9]")),
    text("chemical formula | formula | molecular formula", choice("H2O | NaCl | C6H12O6 | CO2 | NH3 | C2H5OH | "
        "CaCO3 | H2SO4 | CH4 | NaHCO3")),
    number("check number", numbers(1001, 9999, decimals=0)),
    number("number", lambda c: numbers(100001, 999999, decimals=0)(c) if not c.prefix or thing_of(c) in INITIALS_OF
        else numbers(1, 60, decimals=0)(c)),
    number("invoice number | order number | account number | employee number | customer number | "
        "ticket number | reference number | badge number | case number | claim number | student number | "
        "serial number | code | employee id number | policy number | po number | document number | receipt number | "
        "tracking number | batch number | license number | registration number | external id | barcode | mrn | "
        "ein | ssn | isbn | meter number | lot number", numbers(100001, 999999, decimals=0)),
    number("pin | pin code | otp | verification code | passcode", numbers(1000, 9999, decimals=0)),
    number("last4 | last 4 | card last4 | last four", numbers(1000, 9999, decimals=0)),
    number("cvv | cvc", numbers(100, 999, decimals=0)),
    number("terminal", numbers(1, 5, decimals=0)),
    number("gate", numbers(1, 60, decimals=0)),
    number("mcc | merchant category code", one_of(5411, 5812, 5541, 5311, 5732, 4111, 7011, 5912)),
]  # fmt: skip
