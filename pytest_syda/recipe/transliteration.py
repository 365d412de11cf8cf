"""Other alphabets in Latin letters, well enough for a login name."""

from __future__ import annotations

import unicodedata

_ALPHABETS = {
    "абвгдежзийклмнопрстуфхцчшщъыьэюяіїєґўјљњћђџ": (
        "a b v g d e zh z i y k l m n o p r s t u f kh ts ch sh shch _ y _ e yu ya i yi ye g w j lj nj c dj dz"
    ),
    "αβγδεζηθικλμνξοπρσςτυφχψω": "a v g d e z i th i k l m n x o p r s s t y f ch ps o",
    "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン": (
        "a i u e o ka ki ku ke ko sa shi su se so ta chi tsu te to na ni nu ne no ha hi fu he ho ma mi mu me mo "
        "ya yu yo ra ri ru re ro wa o n"
    ),
    "ガギグゲゴザジズゼゾダヂヅデドバビブベボパピプペポ": (
        "ga gi gu ge go za ji zu ze zo da ji zu de do ba bi bu be bo pa pi pu pe po"
    ),
}
_LETTERS = {
    letter: sound.replace("_", "")
    for letters, sounds in _ALPHABETS.items()
    for letter, sound in zip(letters, sounds.split(), strict=True)
}
_INITIALS = ["g", "kk", "n", "d", "tt", "r", "m", "b", "pp", "s", "ss", "", "j", "jj", "ch", "k", "t", "p", "h"]
_VOWELS = [
    *("a", "ae", "ya", "yae", "eo", "e", "yeo", "ye", "o", "wa", "wae", "oe", "yo"),
    *("u", "wo", "we", "wi", "yu", "eu", "ui", "i"),
]
_FINALS = [
    *("", "k", "k", "k", "n", "n", "n", "t", "l", "l", "l", "l", "l", "l"),
    *("l", "l", "m", "p", "p", "t", "t", "ng", "t", "t", "k", "t", "p", "t"),
]
_HANGUL = range(0xAC00, 0xD7A4)


def latin(text: str) -> str:
    """Cyrillic, Greek, Hangul and kana by sound; anything else as it is."""
    return text if text.isascii() else "".join(_letter(letter) for letter in text)


def _letter(letter: str) -> str:
    if ord(letter) in _HANGUL:
        return _syllable(ord(letter) - _HANGUL.start)
    hiragana = chr(ord(letter) + 0x60) if "ぁ" <= letter <= "ゖ" else letter
    plain = unicodedata.normalize("NFD", letter)[0]  # without a Greek accent
    return _LETTERS.get(hiragana.lower()) or _LETTERS.get(plain.lower(), letter)


def _syllable(number: int) -> str:
    """A Hangul syllable is composed of 19 initials, 21 vowels and 28 finals, in that order (Unicode, chapter 3.12)."""
    first, rest = divmod(number, 21 * 28)
    vowel, last = divmod(rest, 28)
    return _INITIALS[first] + _VOWELS[vowel] + _FINALS[last]
