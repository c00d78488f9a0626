"""The figures of a section as a list: as printed, exactly, by which definition and exports."""

from dataclasses import dataclass
from decimal import Decimal

import queries
from pages.answers import cache
from pages.answers.choice import Choice
from pages.documents import rendering, templates
from pages.documents.model import Fact, Section
from pages.documents.placeholders import answer_of
from pages.i18n import formats, labels, languages
from pages.i18n.translate import say
from queries import lineage
from warehouse import config, settings

HEADS = ("printed", "measure", "exact", "choice", "exports")
DEFINED_HEADS = ("measure", "definition")
LOAD_HEADS = ("file", "sha", "loaded")
FIRST_OF_INCOME = "16"  # the first art group of income
SHOWN = 12  # characters of a fingerprint, as elsewhere in the dashboard


@dataclass(frozen=True)
class Line:
    """One figure, in the language of the text."""

    printed: str
    measure: str
    exact: str
    choice: str
    definition: str
    exports: str

    @property
    def cells(self) -> tuple[str, ...]:
        """In the order of the heads."""
        return tuple(getattr(self, head) for head in HEADS)


def lines(section: Section, chosen: Choice) -> list[Line]:
    """Every figure of a section once, in the order of the text."""
    with rendering.in_language(section.language):
        return list(dict.fromkeys(line(fact, section.language, chosen) for fact in section.facts))


def line(fact: Fact, language: str, chosen: Choice) -> Line:
    """What one figure is."""
    with rendering.in_language(language):
        return Line(
            printed=fact.shown,
            measure=labels.figure_label(fact.binding.measure),
            exact=exact(fact, language),
            choice=_choice(fact, language, chosen),
            definition=definition(fact),
            exports=formats.join_list(
                sorted(labels.label("family", one) for one in families(fact))
            ),
        )


def note(fact: Fact, language: str, chosen: Choice) -> str:
    """What a figure is, in one line: measure, choice, exact value, definition."""
    told = line(fact, language, chosen)
    return f"{told.measure} · {told.choice}: {told.exact}. {told.definition}"


def tables(section: Section, chosen: Choice) -> list[tuple[str, tuple[str, ...], list[tuple]]]:
    """What stands at the end of each file: of each table its label, its heads and its rows."""
    told = lines(section, chosen)
    defined = dict.fromkeys((line.measure, line.definition) for line in told)
    found = [
        ("figures", HEADS, [line.cells for line in told]),
        ("definitions", DEFINED_HEADS, list(defined)),
        ("loads", LOAD_HEADS, loads(section)),
    ]
    return [
        (templates.label(name, section.language), _named(heads, section.language), rows)
        for name, heads, rows in found
    ]


def _named(heads: tuple[str, ...], language: str) -> tuple[str, ...]:
    return tuple(templates.label(head, language) for head in heads)


def loads(section: Section) -> list[tuple[str, str, str]]:
    """The files the figures are made from: name, start of the sha256, when they were loaded."""
    used = set().union(*map(families, section.facts)) if section.facts else set()
    files = cache.fetch_all_rows("files_of_load")
    with rendering.in_language(section.language):
        return [
            (row.file, row.sha256[:SHOWN], formats.moment(row.loaded_at))
            for row in files[files["family"].isin(used)].itertuples()
        ]


def notes(section: Section) -> list[str]:
    """What a reader of the list has to know: sizes, small numbers, the extract."""
    language, status = section.language, cache.fetch_status()
    least = settings.read(config.data_folder()).hide_below
    with rendering.in_language(language):
        day = formats.day(status["extract_date"])
    told = [
        templates.label("sizes", language) if _has_sizes(section) else "",
        templates.label("hidden", language, number=least) if least > 1 else "",
        templates.label("extract", language, day=day),
        templates.label("demonstration", language) if status["is_demonstration"] else "",
    ]
    return [each for each in told if each]


def families(fact: Fact) -> frozenset[str]:
    """The exports a figure is made from."""
    return lineage.families(answer_of(fact.binding)) & cache.loaded_families()


def definition(fact: Fact) -> str:
    """How a figure is defined, in the language spoken."""
    answer, _, column = fact.binding.measure.rpartition(".")
    if answer:
        return labels.definition(column, answer)
    return queries.measures()[fact.binding.measure].definition[languages.current()]


def exact(fact: Fact, language: str) -> str:
    """The value unrounded, and of a share its parts; below the least number of persons: so."""
    if fact.is_hidden:
        least = settings.read(config.data_folder()).hide_below
        return templates.label("few", language, number=least)
    told = _exact(fact)
    if fact.numerator is None or fact.denominator is None:
        return told
    parts = (formats.part(fact.numerator, fact.unit), formats.part(fact.denominator, fact.unit))
    return say("{exact} ({part} of {whole})", exact=told, part=parts[0], whole=parts[1])


def _exact(fact: Fact) -> str:
    if "deviation" in fact.binding.measure:  # never a bare sign
        word = formats.deviation_word(fact.value, _side(fact))
        return f"{_nok(abs(fact.value))} {word}"
    if fact.unit == "nok":
        told = formats.number(fact.value, 2)
        return (
            f"NOK{formats.SPACE}{told}"
            if languages.current() == "en"
            else f"{told}{formats.SPACE}kr"
        )
    if fact.unit == "rate":
        return formats.rate(fact.value, 4)
    if fact.unit == "percent":
        return formats.percent(fact.value, 4)
    return formats.number(fact.value, 0 if float(fact.value).is_integer() else 4)


def _nok(value: Decimal) -> str:
    told = formats.number(value, 2)
    return formats.SPACE.join(["NOK", told] if languages.current() == "en" else [told, "kr"])


def _side(fact: Fact) -> str:
    """Which word a deviation has: the department's net, or that of its art group's side."""
    if not fact.of:
        return "net"
    return "income" if fact.of >= FIRST_OF_INCOME else "expense"


def _choice(fact: Fact, language: str, chosen: Choice) -> str:
    code = fact.binding.scheme
    of = templates.name(cache.scheme_names(chosen).get(code, code), language)
    told = fact.of or of or templates.label("whole", language)
    return f"{fact.year} · {told}"


def _has_sizes(section: Section) -> bool:
    return any("about" in fact.binding.form for fact in section.facts)
