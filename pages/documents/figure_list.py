"""List of a section's figures: as printed, exact, with definition and exports."""

from dataclasses import dataclass
from decimal import Decimal

import queries
from pages.answers import cache
from pages.answers.choice import Choice
from pages.documents import approximations, disclosure, rendering, target_list, templates
from pages.documents.model import Fact, Section
from pages.documents.placeholders import find_answer, is_column, parse_column
from pages.documents.wording import own_texts
from pages.i18n import formats, labels, languages
from pages.i18n.translate import say
from queries import lineage

HEADS = ("printed", "measure", "exact", "choice", "exports")
SCREEN_HEADS = ("printed", "value", "agrees", "measure", "choice")
EXPORT_HEADS = ("measure", "definition", "exports")
DEFINITION_HEADS = ("measure", "definition")
FILE_HEADS = ("file", "sha", "loaded")
FIRST_INCOME_GROUP = "16"  # the first art group of income
MARKS = {"agrees": "✓", "within_rounding": "≈", "differs": "✗"}
NOUNS = {"persons": "person", "places": "place", "groups": "group", "weeks": "week"}  # by unit
MANY = 100  # a part of a share from here on has no decimals on the screen
FINGERPRINT_LENGTH = 12  # characters, as elsewhere in the dashboard

FigureTable = tuple[str, tuple[str, ...], list[tuple]]  # label, heads, rows


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
        """The cells in the order of the heads."""
        return tuple(getattr(self, head) for head in HEADS)


def list_lines(section: Section, chosen: Choice) -> list[Line]:
    """Every figure of a section once, in the order of the text."""
    with rendering.in_language(section.language):
        lines = [make_line(fact, section.language, chosen) for fact in section.facts]
    return list(dict.fromkeys(lines))


def make_line(fact: Fact, language: str, chosen: Choice, is_rounded: bool = False) -> Line:
    """The line of one figure; is_rounded: as the screen has it, while files have all digits."""
    with rendering.in_language(language):
        families = sorted(labels.label("family", family) for family in find_families(fact))
        return Line(
            printed=fact.shown,
            measure=labels.figure_label(fact.placeholder.measure),
            exact=write_exact(fact, language, is_rounded),
            choice=_describe_choice(fact, language, chosen),
            definition=find_definition(fact),
            exports=formats.join_list(families),
        )


def list_on_screen(section: Section, chosen: Choice) -> FigureTable:
    """Every figure once, rounded, with whether what is printed is its value."""
    language = section.language
    with rendering.in_language(language):
        lines = [_write_row(fact, language, chosen) for fact in section.facts]
    label = templates.write_label("figures", language)
    return label, _write_heads(SCREEN_HEADS, language), list(dict.fromkeys(lines))


def _write_row(fact: Fact, language: str, chosen: Choice) -> tuple[str, ...]:
    line = make_line(fact, language, chosen, is_rounded=True)
    status = approximations.judge_printed(fact, language)
    word = f"{MARKS[status]} {labels.label('status', status, 'published')}"
    noun = "" if fact.is_hidden else NOUNS.get(fact.unit, "")
    unit = templates.find_word("nouns", noun, language)[fact.value != 1].split()[-1] if noun else ""
    return line.printed, f"{line.exact} {unit}".strip(), word, line.measure, line.choice


def list_exports(section: Section, chosen: Choice) -> FigureTable:
    """What each measure means, and the exports it comes from."""
    language = section.language
    lines = list_lines(section, chosen)
    rows = dict.fromkeys((line.measure, line.definition, line.exports) for line in lines)
    label = templates.write_label("definitions", language)
    return label, _write_heads(EXPORT_HEADS, language), list(rows)


def write_note(fact: Fact, language: str, chosen: Choice, is_rounded: bool = False) -> str:
    """A figure in one line of text: measure, choice, value, definition."""
    line = make_line(fact, language, chosen, is_rounded)
    return f"{line.measure} · {line.choice}: {line.exact}. {line.definition}"


def list_tables(section: Section, chosen: Choice) -> list[FigureTable]:
    """The tables at the end of each file: figures, targets, definitions and files."""
    language, lines = section.language, list_lines(section, chosen)
    definitions = list(dict.fromkeys((line.measure, line.definition) for line in lines))
    tables = [
        ("figures", HEADS, [line.cells for line in lines]),
        ("definitions", DEFINITION_HEADS, definitions),
        ("loads", FILE_HEADS, list_files(section)),
    ]
    with rendering.in_language(language):
        of_year = target_list.list_rows(section.year, language, chosen)
    if of_year:
        tables.insert(1, ("targets", target_list.HEADS, of_year))
    return [
        (
            templates.write_label(name, language, year=section.year),
            _write_heads(heads, language),
            rows,
        )
        for name, heads, rows in tables
    ]


def _write_heads(heads: tuple[str, ...], language: str) -> tuple[str, ...]:
    return tuple(templates.write_label(head, language) for head in heads)


def list_files(section: Section) -> list[tuple[str, str, str]]:
    """The files the figures are computed from: name, start of the sha256, time of the load."""
    families = set().union(*map(find_families, section.facts)) if section.facts else set()
    files = cache.fetch_all_rows("files_of_load")
    with rendering.in_language(section.language):
        return [
            (row.file, row.sha256[:FINGERPRINT_LENGTH], formats.moment(row.loaded_at))
            for row in files[files["family"].isin(families)].itertuples()
        ]


def list_notes(section: Section) -> list[str]:
    """What a reader of the list must know: sizes, small numbers, the extract."""
    language, status = section.language, cache.fetch_status()
    limit = disclosure.read_limit()
    with rendering.in_language(language):
        day = formats.day(status["extract_date"])
    notes = [
        templates.write_label("sizes", language) if _has_sizes(section) else "",
        templates.write_label("hidden", language, number=limit) if limit > 1 else "",
        templates.write_label("extract", language, day=day),
        templates.write_label("demonstration", language) if status["is_demonstration"] else "",
    ]
    return [note for note in notes if note]


def find_families(fact: Fact) -> frozenset[str]:
    """The loaded exports a figure is computed from."""
    return lineage.families(find_answer(fact.placeholder)) & cache.loaded_families()


def find_definition(fact: Fact) -> str:
    """The definition of a figure, in the language in use."""
    if is_column(fact.placeholder):
        answer, column = parse_column(fact.placeholder)
        return labels.definition(column, answer)
    return queries.measures()[fact.placeholder.measure].definition[languages.current()]


def write_exact(fact: Fact, language: str, is_rounded: bool = False) -> str:
    """The value, with the parts of a share; of a hidden one only its upper limit."""
    if fact.is_hidden:
        return templates.write_label("few", language, number=disclosure.read_limit())
    text = _write_rounded(fact) if is_rounded else _write_exact(fact)
    if fact.numerator is None or fact.denominator is None:
        return text
    write_part = _write_part if is_rounded else formats.part
    part, whole = (write_part(count, fact.unit) for count in (fact.numerator, fact.denominator))
    return say("{exact} ({part} of {whole})", exact=text, part=part, whole=whole)


def _write_rounded(fact: Fact) -> str:
    """The value as the screen has it: kroner without øre, else at most one decimal."""
    if "deviation" in fact.placeholder.measure:  # never a bare sign
        word = formats.deviation_word(fact.value, _find_side(fact))
        return f"{formats.kroner(abs(fact.value))} {word}"
    if fact.unit in formats.UNITS:
        return formats.figure(fact.value, fact.unit)
    return formats.number(fact.value, 0 if float(fact.value).is_integer() else 1)


def _write_part(value: float | Decimal, unit: str) -> str:
    """A part of a share; of hundreds without decimals."""
    if unit == "percent" or abs(value) < MANY:
        return formats.part(value, unit)
    return formats.number(value)


def _write_exact(fact: Fact) -> str:
    if "deviation" in fact.placeholder.measure:  # never a bare sign
        word = formats.deviation_word(fact.value, _find_side(fact))
        return f"{_write_nok(abs(fact.value))} {word}"
    if fact.unit == "nok":
        return _write_nok(fact.value)
    if fact.unit == "rate":
        return formats.rate(fact.value, 4)
    if fact.unit == "percent":
        return formats.percent(fact.value, 4)
    return formats.number(fact.value, 0 if float(fact.value).is_integer() else 4)


def _write_nok(amount: Decimal) -> str:
    text = formats.number(amount, 2)
    return formats.SPACE.join(["NOK", text] if languages.current() == "en" else [text, "kr"])


def _find_side(fact: Fact) -> str:
    """The side that chooses a deviation's word: that of its art group, or the department's net."""
    if not fact.detail:
        return "net"
    return "income" if fact.detail >= FIRST_INCOME_GROUP else "expense"


def _describe_choice(fact: Fact, language: str, chosen: Choice) -> str:
    code = fact.placeholder.scheme
    scheme = own_texts.translate_name(cache.scheme_names(chosen).get(code, code), language)
    kind = templates.name_kind(fact.placeholder.kind, language)
    subject = fact.detail or scheme or kind or templates.write_label("whole", language)
    return f"{fact.year} · {subject}"


def _has_sizes(section: Section) -> bool:
    return any("about" in fact.placeholder.form for fact in section.facts)
