"""Check digits: what turns a body of digits into a code that validators accept."""

from __future__ import annotations

import re
from collections.abc import Iterable

_VIN_VALUES = dict(zip("ABCDEFGHJKLMNPRSTUVWXYZ", map(int, "12345678123457923456789"), strict=True))
_COUNTED = {ord(letter): str(int(letter, 36)) for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"}
"""Letters as two digits, A being 10."""
_DOUBLED = str.maketrans("0123456789", "0246813579")
"""Digits as the sum of the digits of twice as much."""
_VIN_WEIGHTS = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)


def with_ean(body: str) -> str:
    """GS1 (EAN-8, EAN-13, UPC-A, ISBN-13, GTIN-14, SSCC): weights 3 and 1 from the right; hyphens stay."""
    digits = re.sub(r"\D", "", body)[::-1]
    return f"{body}{-(3 * sum(map(int, digits[::2])) + sum(map(int, digits[1::2]))) % 10}"


def with_isbn10(body: str) -> str:
    """ISBN-10: weights 10 down to 2, modulo 11, ten written X."""
    total = _weighed(re.sub(r"\D", "", body), range(10, 1, -1))
    return f"{body}{'0123456789X'[-total % 11]}"


def with_issn(body: str) -> str:
    """ISSN: weights 8 down to 2, modulo 11, ten written X."""
    total = _weighed(re.sub(r"\D", "", body), range(8, 1, -1))
    return f"{body}{'0123456789X'[-total % 11]}"


def with_luhn(body: str) -> str:
    """Luhn (ISO/IEC 7812): card numbers, IMEI, NPI without its prefix."""
    return f"{body}{luhn_digit(re.sub(r'[^0-9]', '', body))}"


def with_npi(body: str) -> str:
    """A National Provider Identifier: Luhn over the digits after 80840."""
    return f"{body}{luhn_digit('80840' + body)}"


def luhn_digit(digits: str) -> int:
    backwards = digits[::-1]
    return -(sum(map(int, backwards[::2].translate(_DOUBLED))) + sum(map(int, backwards[1::2]))) % 10


def with_iban(body: str) -> str:
    """ISO 13616: the two digits after the country's letters, modulo 97. `body` is country code, then the account."""
    country, account = body[:2], body[2:]
    numeric = f"{account}{country}00".translate(_COUNTED)
    return f"{country}{98 - int(numeric) % 97:02d}{account}"


def with_lei(body: str) -> str:
    """ISO 17442: two digits at the end of 18 characters, modulo 97."""
    numeric = f"{body}00".translate(_COUNTED)
    return f"{body}{98 - int(numeric) % 97:02d}"


def with_isin(body: str) -> str:
    """ISO 6166: Luhn over country, number and digits of the letters."""
    return f"{body}{luhn_digit(body.translate(_COUNTED))}"


def with_aba(body: str) -> str:
    """ABA routing number: weights 3, 7, 1 over eight digits."""
    total = sum(int(digit) * (3, 7, 1)[place % 3] for place, digit in enumerate(body))
    return f"{body}{-total % 10}"


def with_vin(body: str) -> str:
    """ISO 3779 as in North America: the ninth of 17 characters is written anew."""
    values = (_VIN_VALUES.get(character) or int(character) for character in body)
    total = sum(value * weight for value, weight in zip(values, _VIN_WEIGHTS, strict=True))
    return f"{body[:8]}{'0123456789X'[total % 11]}{body[9:]}"


def with_imo(body: str) -> str:
    """IMO ship number: weights 7 down to 2 over six digits; the last digit of the sum."""
    return f"{body}{_weighed(body[-6:], range(7, 1, -1)) % 10}"


def with_container(body: str) -> str:
    """ISO 6346: letters from 10 without multiples of 11, each place twice the last; modulo 11 and 10."""
    values = (int(sign) if sign.isdigit() else int(sign, 36) + (int(sign, 36) - 1) // 10 for sign in body)
    return f"{body}{sum(value << place for place, value in enumerate(values)) % 11 % 10}"


def with_cas(body: str) -> str:
    """CAS registry number: places counted from the right, modulo 10; two hyphens."""
    return f"{body[:-2]}-{body[-2:]}-{_weighed(body[::-1], range(1, 11)) % 10}"


def with_nhs(body: str) -> str:
    """NHS number: weights 10 down to 2, modulo 11. A body whose digit would be 10 has its last raised by one."""
    check = -_weighed(body, range(10, 1, -1)) % 11
    if check < 10:  # noqa: PLR2004 - a digit
        return f"{body}{check}"
    return with_nhs(f"{body[:-1]}{(int(body[-1]) + 1) % 10}")


def with_orcid(body: str) -> str:
    """ISO 7064, MOD 11-2 (ORCID, ISNI): hyphens stay, ten is written X."""
    total = 0
    for digit in re.sub(r"\D", "", body):
        total = (total + int(digit)) * 2
    return f"{body}{'0123456789X'[(12 - total % 11) % 11]}"


def with_dea(body: str) -> str:
    """A DEA number: the first, third and fifth digit and twice the others, modulo 10."""
    digits = list(map(int, body[-6:]))
    return f"{body}{(sum(digits[::2]) + 2 * sum(digits[1::2])) % 10}"


def with_cusip(body: str) -> str:
    """CUSIP: every second of eight values doubled, sums of digits, modulo 10."""
    values = (int(sign, 36) * (1 + place % 2) for place, sign in enumerate(body))
    return f"{body}{-sum(value // 10 + value % 10 for value in values) % 10}"


def with_figi(body: str) -> str:
    """FIGI: as CUSIP, over eleven characters."""
    return with_cusip(body)


def with_sedol(body: str) -> str:
    """SEDOL: weights 1, 3, 1, 7, 3, 9 over six characters, modulo 10."""
    total = sum(int(sign, 36) * weight for sign, weight in zip(body, (1, 3, 1, 7, 3, 9), strict=True))
    return f"{body}{-total % 10}"


def with_awb(body: str) -> str:
    """An air waybill: the serial number of seven digits, modulo 7."""
    return f"{body}{int(body[-7:]) % 7}"


def with_loinc(body: str) -> str:
    """LOINC: Luhn, after a hyphen."""
    return f"{body}-{luhn_digit(body)}"


def with_s10(body: str) -> str:
    """UPU S10, as `RR12345678GB` without its digit: weights 8, 6, 4, 2, 3, 5, 9, 7, modulo 11."""
    found = 11 - _weighed(body[2:10], (8, 6, 4, 2, 3, 5, 9, 7)) % 11
    return f"{body[:10]}{ {10: 0, 11: 5}.get(found, found) }{body[10:]}"


def with_mpan(body: str) -> str:
    """The core of an MPAN: primes as weights, without 11, modulo 11 and 10."""
    return f"{body}{_weighed(body, (3, 5, 7, 13, 17, 19, 23, 29, 31, 37, 41, 43)) % 11 % 10}"


def with_iswc(body: str) -> str:
    """ISWC, as `T-123456789`: places as weights and one more, modulo 10."""
    return f"{body}-{-(1 + _weighed(re.sub(r'[^0-9]', '', body), range(1, 10))) % 10}"


def with_nif(body: str) -> str:
    """A Spanish NIF: a letter by the number modulo 23."""
    return f"{body}{'TRWAGMYFPDXBNJZSQVHLCKE'[int(body) % 23]}"


def with_cpf(body: str) -> str:
    """A Brazilian CPF: two digits, modulo 11, in its usual spelling."""
    for _ in range(2):
        left = -_weighed(body[::-1], range(2, 12)) % 11
        body += str(left % 10)
    return f"{body[:3]}.{body[3:6]}.{body[6:9]}-{body[9:]}"


def with_verhoeff(body: str) -> str:
    """Verhoeff (SNOMED CT, Aadhaar): the dihedral group of ten, permuted by place."""
    check = 0
    for place, digit in enumerate(f"0{body[::-1]}"):
        moved = int(digit)
        for _ in range(place % 8):
            moved = int("1576283094"[moved])
        check = _turned(check, moved)
    return f"{body}{check if check > 4 else -check % 5}"  # noqa: PLR2004 - above 4, each is its own inverse


def _turned(one: int, other: int) -> int:
    """The product of two elements of the dihedral group of ten."""
    turn = (one + other) % 5 if one < 5 else (one - other) % 5  # noqa: PLR2004
    return turn + 5 * ((one < 5) != (other < 5))  # noqa: PLR2004


def _weighed(digits: str, weights: Iterable[int]) -> int:
    return sum(int(digit) * weight for digit, weight in zip(digits, weights, strict=False))


CHECK_DIGITS = {
    "ean": with_ean, "isbn10": with_isbn10, "issn": with_issn, "luhn": with_luhn, "npi": with_npi, "iban": with_iban,
    "lei": with_lei, "isin": with_isin, "aba": with_aba, "vin": with_vin, "imo": with_imo,
    "container": with_container, "cas": with_cas, "nhs": with_nhs, "orcid": with_orcid, "dea": with_dea,
    "cusip": with_cusip, "figi": with_figi, "sedol": with_sedol, "awb": with_awb, "loinc": with_loinc, "s10": with_s10,
    "mpan": with_mpan, "iswc": with_iswc, "nif": with_nif, "cpf": with_cpf, "verhoeff": with_verhoeff,
}  # fmt: skip
"""Filters of templates, by name."""
