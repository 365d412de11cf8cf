"""What a column of a trade's table holds: by its own name, by what it is the name of, by a name that means the same."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from pytest_syda.providers.offline.context import ColumnContext, TableContext
from pytest_syda.providers.offline.makers import choice_spec, pattern_spec, template_spec
from pytest_syda.providers.offline.parties import party
from pytest_syda.providers.offline.trades.finding import spoken_near
from pytest_syda.providers.offline.trades.reading import EVERY, Saying, Section, load_trade
from pytest_syda.providers.offline.words import Words
from pytest_syda.recipe.kinds.choices import Choice
from pytest_syda.recipe.spec import Spec

_SAME = (
    ("name", "title", "label", "heading", "headline", "subject", "caption"),
    ("type", "kind", "category", "class", "classification", "sort", "variety", "style"),
    (
        "description", "summary", "detail", "overview", "about", "abstract", "narrative", "scope", "body", "content",
        "text", "blurb", "story", "briefing", "brief", "explanation", "background", "information",
    ),
    (
        "note", "remark", "comment", "memo", "observation", "finding", "report", "log", "feedback", "annotation",
        "impression", "message",
    ),
    ("reason", "cause", "justification", "rationale", "purpose", "explanation"),
    ("instruction", "guideline", "direction", "request", "procedure", "handling", "precaution"),
    ("method", "technique", "approach", "process"),
    ("goal", "objective", "aim", "target"),
    ("recommendation", "advice", "suggestion", "action", "resolution"),
)  # fmt: skip
"""Names that mean much the same; each stands for those behind it."""
_CALLED = frozenset(_SAME[0])
_BESIDE = frozenset(
    """
    weather delivery shipping allergy dietary parking access release medical billing payment tax legal alternate
    alternative photo image seo meta
    """.split()  # noqa: SIM905 - a list of words
)
"""What has notes and names of its own wherever it stands."""
_NO_NAMES = frozenset(
    """
    code id number file path url email phone address key token first last middle contact status date time count city
    country state postal zip currency
    """.split()  # noqa: SIM905 - a list of words
)


def standing_for(head: str) -> tuple[str, ...]:
    """A name, then those that mean much the same."""
    return (head, *dict.fromkeys(name for same in _SAME if head in same for name in same if name != head))


def told(c: ColumnContext, trade: str) -> Spec | None:
    """A spec in the trade's words; None where it has none for the column."""
    if not _NO_NAMES.isdisjoint(c.own):
        return None
    sections = load_trade(trade)
    return next((spec for said in _sayings(c, sections) if (spec := spec_of(said, c)) is not None), None)


def _sayings(c: ColumnContext, sections: Mapping[str, Section]) -> Iterator[Saying]:
    """What is known, the closest first."""
    own = c.own
    about = _about(c.home, sections)
    for section in about:
        yield from _exactly(section, c)
    if about or spoken_near(c.home):
        yield from _of_another(own, sections)
    if _BESIDE & {*own[:-1]}:
        return
    for section in about:
        yield from _alike(section, c)
    if EVERY in sections and spoken_near(c.home):
        yield from _anywhere(sections[EVERY], own)


def _about(home: TableContext, sections: Mapping[str, Section]) -> list[Section]:
    """The sections that a table may be asked in: of all its words, of its noun, of the trade as a whole."""
    entity = home.entity
    names = [" ".join(entity[-size:]) for size in (3, 2, 1) if len(entity) >= size]
    found = [sections[name] for name in dict.fromkeys(names) if name in sections]
    if not found:
        found = [_prose_of(sections[word]) for word in reversed(entity) if word in sections][:1]
    return found


def _anywhere(section: Section, own: Words) -> Iterator[Saying]:
    """Of what is said in the trade as a whole: a note of any name, and what the column itself is called."""
    name = "note" if own[-1:] and own[-1] in _NOTES else own[-1] if len(own) == 1 else ""
    if name in section:
        yield section[name]


_NOTES = frozenset({"note", "remark"})


def _prose_of(section: Section) -> Section:
    """Of what a noun's own tables say, that which may be said by a table about it: no names, no kinds."""
    return {name: saying for name, saying in section.items() if name in _TOLD}


_TOLD = frozenset(word for same in _SAME[3:5] for word in same)


def _exactly(section: Section, c: ColumnContext) -> Iterator[Saying]:
    own = c.own
    for size in range(len(own), 1 if len(own) > 1 else 0, -1):
        name = " ".join(own[-size:])
        if name in section:
            yield from _of_record(section, name, c)
            yield section[name]


def _of_record(section: Section, name: str, c: ColumnContext) -> Iterator[Saying]:
    """The field of a record that means the same, unless another column of the table is called so: it agrees."""
    if section[name].record:
        return
    for other in standing_for(name):
        if other in section and section[other].record and not c.home.has(other):
            yield section[other]


def _of_another(own: Words, sections: Mapping[str, Section]) -> Iterator[Saying]:
    """`gallery`, `gallery_name`, `wood_type` in a table of something else."""
    if " ".join(own) in sections and " ".join(own) != EVERY:
        yield from (section for section in [sections[" ".join(own)].get("name")] if section)
    noun, last = " ".join(own[:-1]), own[-1] if own else ""
    if noun in sections:
        yield from _called(sections[noun], last)


def _called(section: Section, last: str) -> Iterator[Saying]:
    if any(last in same for same in _SAME):
        yield from (section[name] for name in standing_for(last) if name in section)


def _alike(section: Section, c: ColumnContext) -> Iterator[Saying]:
    last = c.own[-1] if c.own else ""
    prefixed = len(c.own) > 1
    if last in _CALLED and (prefixed or party(c.home) == "person"):
        return
    if prefixed and last in _SAME[1]:
        return
    yield from _called(section, last)


def spec_of(said: Saying, c: ColumnContext) -> Spec | None:
    """Values that have room; of a record at one place where all of them have."""
    fitting = [place for place, value in enumerate(said.values) if c.fits(len(value))]
    if len(fitting) * 2 < len(said.values):
        return None
    whole = len(fitting) == len(said.values)
    values = tuple(said.values[place] for place in fitting)
    weights = tuple(said.weights[place] for place in fitting) if said.weights else ()
    if c.unique:
        return _told_apart(values, c)
    if said.record and whole:
        return Choice(values=values, group=f"{said.record} trade", even=True)
    endings = tuple(f" {ending}" for ending in said.endings if c.fits(max(map(len, values)) + len(ending) + 1))
    if endings:
        return template_spec("{said}{more}", said=Choice(values=values, even=True), more=choice_spec("", *endings))
    return Choice(values=values, weights=weights, even=not weights)


def _told_apart(values: tuple[str, ...], c: ColumnContext) -> Spec | None:
    longest = max(map(len, values))
    if not c.fits(longest + 4) or values[0].endswith("."):
        return None
    return template_spec("{said} {n}", said=choice_spec(*values), n=pattern_spec("[1-9][0-9]{0,2}"))
