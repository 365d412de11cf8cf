"""The notation of composed data: sections of lines with `{slots}`, and the words that fill the slots.

- `[fields]` says what a record of a pool shows: `name = {material} {noun}{# }`. `{# }` is where a further round over
  the pool shows (`Oak Desk 2`). A field may use another, and pass words through a filter: `slug = {name|slug}{#-}`.
- `[words]` are known to every section: `material = Oak | Walnut`. A list may go on in the next, indented line; `~` is a
  space at an end. `count = 2..40` are numbers; `person < people.full_name` is a field of another pool;
  `last < last_names` is the file `parts/last_names.txt`.
- `[Furniture]`, or any other name, is a section: words of its own, and lines. `noun:use = Desk : office | Sofa : home`
  are words that belong together. `{section}` is its name. It may say a field in its own way: `slug = x-{noun|slug}`.
  Fields with a leading `_` are for use in others only. The first field tells records apart, or `_key` where there is.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cache, cached_property, lru_cache, partial
from typing import TYPE_CHECKING

import msgspec
import numpy as np

from pytest_syda.recipe import DATA
from pytest_syda.recipe.values import Ints, Objects, object_array

if TYPE_CHECKING:
    from pytest_syda.recipe.pools import Pool

FIELDS, WORDS = "fields", "words"
SLOT = re.compile(r"\{(?P<name>[A-Za-z_]\w*)(?P<filters>(?:\|\w+)*)\}|\{#(?P<mark>[^}]*)\}")


class Section(msgspec.Struct, frozen=True):
    """One section of a grammar: its lines, and its words by name."""

    name: str
    lines: list[str] = msgspec.field(default_factory=list)
    entries: dict[str, tuple[str, str]] = msgspec.field(default_factory=dict)
    """What is written for each name (or `name:name`): the sign and the text after it."""


def read_grammar(text: str) -> dict[str, Section]:
    """The sections of a grammar, in order."""
    sections: dict[str, Section] = {}
    section = Section("")
    last = ""
    for line in text.splitlines():
        if not line or line.isspace() or line.startswith("# "):
            continue
        if line[0] == "[" and line[-1] == "]":
            section = sections.setdefault(line[1:-1], Section(line[1:-1]))
        elif line[0] == " ":
            sign, value = section.entries[last]
            section.entries[last] = (sign, f"{value} {line.strip()}")
        elif entry := _entry(line):
            last = entry[0]
            section.entries[last] = entry[1:]
        else:
            section.lines.append(line)
    return sections


def _entry(line: str) -> tuple[str, str, str] | None:
    """Names, sign and what stands after it, if the line is `names = …` or `names < …`."""
    names, _, rest = line.partition(" ")
    if rest[:2] not in ("= ", "< ") or not names.replace(":", "_").isidentifier() or not ("_" <= names[0] <= "z"):
        return None
    return names, rest[0], rest[2:]


class Part:
    """Words that fill slots, several kinds of them side by side where they belong together: `noun:use`."""

    def __init__(self, label: str, options: Callable[[], Sequence[str]], size: int | None = None) -> None:
        self.label = label
        """What a choice among them is called, so that those that belong together are chosen together."""
        self._options = options
        self._size = size

    @cached_property
    def _columns(self) -> dict[tuple[str, str], Objects]:
        """Taken apart with the first use: most words of a large grammar are never asked for."""
        options, names = self._options(), self.label.split(":")
        if len(names) == 1:
            return {(self.label, ""): object_array(options)}
        columns = zip(*(option.split(" : ") for option in options), strict=True)
        return {(name, ""): object_array(words) for name, words in zip(names, columns, strict=True)}

    @cached_property
    def size(self) -> int:
        return len(next(iter(self._columns.values()))) if self._size is None else self._size

    def words(self, name: str, filters: str = "") -> Objects:
        """The words of this name, passed through `|filter|filter`; worked out once."""
        if (name, filters) not in self._columns:
            rest, _, last = filters.rpartition("|")
            self._columns[name, filters] = object_array([FILTERS[last](word) for word in self.words(name, rest)])
        return self._columns[name, filters]

    def at(self, index: Ints, name: str, filters: str = "") -> Objects:
        if (name, filters) in self._columns or len(index) >= self.size:
            return self.words(name, filters)[index]
        return object_array([_passed(word, filters) for word in self._columns[name, ""][index].tolist()])

    def one(self, place: int, name: str, filters: str = "") -> str:
        """The same of one place."""
        made = self._columns.get((name, filters))
        word: str = self._columns[name, ""][place] if made is None else made[place]
        return _passed(word, filters) if made is None else word

    def longest(self, name: str, filters: str = "") -> int:
        return max(map(len, self.words(name, filters)))


class NumberPart(Part):
    """The numbers of `2..40`; as wide as the first, so that `01..12` keeps its zeros."""

    def __init__(self, name: str, low: str, high: str) -> None:
        self._low, self._width = int(low), len(low)
        self.label = name
        self.size = int(high) - self._low + 1

    def words(self, name: str, filters: str = "") -> Objects:
        return self.at(np.arange(self.size), name, filters)

    def at(self, index: Ints, name: str, filters: str = "") -> Objects:
        return object_array([self.one(place, name, filters) for place in index.tolist()])

    def one(self, place: int, name: str, filters: str = "") -> str:
        return filtered(f"{place + self._low:0{self._width}d}", filters)

    def longest(self, name: str, filters: str = "") -> int:
        return max(self._width, len(str(self._low + self.size - 1)))


class PoolPart(Part):
    """Words from a field of another pool, which may be too many to list."""

    def __init__(self, name: str, pool: Pool, field: str) -> None:
        self._pool, self._field = pool, field
        self.label = name
        self.size = pool.size

    def words(self, name: str, filters: str = "") -> Objects:
        return self.at(np.arange(self.size), name, filters)

    def at(self, index: Ints, name: str, filters: str = "") -> Objects:
        found = self._pool.at(index, np.zeros(len(index), np.int64), self._field).objects()
        return object_array([filtered(word, filters) for word in found]) if filters else found

    def one(self, place: int, name: str, filters: str = "") -> str:
        return str(self.at(np.array([place]), name, filters)[0])

    def longest(self, name: str, filters: str = "") -> int:
        return self._pool.longest(self._field)


def parts_of(section: Section, pools: Callable[[str], Pool]) -> dict[str, Part]:
    """The part behind each name of a section's words."""
    found: dict[str, Part] = {}
    for names, (sign, value) in section.entries.items():
        part = _read(names, value, pools) if sign == "<" else _written(names, value)
        found.update(dict.fromkeys(names.split(":"), part))
    return found


def _written(names: str, value: str) -> Part:
    low, dots, high = value.partition("..")
    if dots and _is_number(low) and _is_number(high):
        return NumberPart(names, low, high)
    return Part(names, partial(_options, value), value.count(" | ") + 1)


def _options(value: str) -> list[str]:
    return [option.strip().replace("~", " ") for option in value.split(" | ")]


def _is_number(text: str) -> bool:
    return text.removeprefix("-").isdecimal()


def _read(names: str, source: str, pools: Callable[[str], Pool]) -> Part:
    name, dot, field = source.partition(".")
    if not dot:
        return _from_file(names, source)
    pool = pools(name)
    if pool.capacity(field) != 0:
        return PoolPart(names, pool, field)
    every = np.arange(pool.size)
    return Part(names, lambda: list(dict.fromkeys(pool.at(every, np.zeros_like(every), field).tolist())))


@cache
def _from_file(names: str, file: str) -> Part:
    return Part(names, lambda: words_of(file))


@cache
def words_of(file: str) -> list[str]:
    """The lines of a file in `parts`."""
    return (DATA / "parts" / f"{file}.txt").read_text(encoding="utf-8").splitlines()


@lru_cache(maxsize=16384)
def _passed(word: str, filters: str) -> str:
    for name in filters.split("|")[1:]:
        word = FILTERS[name](word)
    return word


def filtered(text: str, filters: str) -> str:
    """The text between slots as its filters have it; nothing stays nothing."""
    for name in filters.split("|")[1:]:
        text = FILTERS[name](text) if text else text
    return text


def plain(text: str) -> str:
    """ASCII letters only: `José` becomes `Jose`, `Łódź` `Lodz`."""
    if text.isascii():
        return text
    import unicodedata

    return unicodedata.normalize("NFKD", text.translate(_UNDIVIDED)).encode("ascii", "ignore").decode()


_UNDIVIDED = str.maketrans(
    {"ß": "ss", "æ": "ae", "Æ": "Ae", "œ": "oe", "Œ": "Oe", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D"}
    | {"ð": "d", "Ð": "D", "þ": "th", "Þ": "Th", "ı": "i"},  # noqa: RUF001 - the Turkish letter
)
"""Letters that Unicode does not take apart."""


def slug(text: str) -> str:
    """Lower-case words joined by hyphens; a hyphen at either end stands for a space there."""
    return re.sub(r"[^a-z0-9]+", "-", re.sub(r"['.,:;?!()\"]", "", plain(text).lower()))


def slug_lines(text: str) -> str:
    """The same of every line."""
    return re.sub("--+", "-", plain(text).lower().translate(_SLUG))


_SLUG = {
    code: None if chr(code) in "'.,:;?!()\"" else chr(code) if chr(code).isalnum() or chr(code) == "\n" else "-"
    for code in range(128)
}


def joined(text: str) -> str:
    return re.sub(r"[^a-z0-9]+", "", plain(text).lower())


def capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def soft(text: str) -> str:
    """Lower case, abbreviations aside: `USB Hub` becomes `USB hub`."""
    return re.sub(r"[A-Z][a-z]|\b[A-Z]\b", lambda found: found[0].lower(), text)


def with_article(text: str) -> str:
    return f"an {text}" if text[:1] in "aeiouAEIOU" else f"a {text}"


FILTERS: dict[str, Callable[[str], str]] = {
    "slug": slug,
    "snake": lambda text: slug(text).replace("-", "_"),
    "joined": joined,
    "lower": str.lower,
    "upper": str.upper,
    "title": str.title,
    "capital": capital,
    "soft": soft,
    "a": with_article,
    "soft_start": lambda text: text if text[1:2].isupper() else text[:1].lower() + text[1:],
    "initial": lambda text: text[:1],
    "initials": lambda text: "".join(word[0] for word in re.findall(r"[A-Z0-9][A-Za-z0-9]*", text)),
}
"""Each works on the words and on the text between them alike."""
