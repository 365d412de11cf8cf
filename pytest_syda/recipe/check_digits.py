"""Check digits: what turns a body of digits into a code that validators accept."""

from __future__ import annotations

import re

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
    total = sum(int(digit) * weight for digit, weight in zip(re.sub(r"\D", "", body), range(10, 1, -1), strict=False))
    return f"{body}{'0123456789X'[-total % 11]}"


def with_issn(body: str) -> str:
    """ISSN: weights 8 down to 2, modulo 11, ten written X."""
    total = sum(int(digit) * weight for digit, weight in zip(re.sub(r"\D", "", body), range(8, 1, -1), strict=False))
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


CHECK_DIGITS = {
    "ean": with_ean, "isbn10": with_isbn10, "issn": with_issn, "luhn": with_luhn, "npi": with_npi, "iban": with_iban,
    "lei": with_lei, "isin": with_isin, "aba": with_aba, "vin": with_vin,
}  # fmt: skip
"""Filters of templates, by name."""
