"""The tables of a printed section; each number in them is a figure with its measure."""

import pandas

from pages.answers import cache
from pages.documents import templates
from pages.documents.facts import Facts, NotKnown
from pages.documents.model import Piece, Table
from pages.documents.placeholders import Placeholder
from pages.i18n import formats

COLUMNS = {"participants": "", "places": "whole", "waiting": ""}
MEASURES = {"opening": "frame_opening", "change": "frame_change", "corrected": "frame"}


def made(name: str, facts: Facts) -> list[Table]:
    """One table of a document, by its name there; none where it has no rows."""
    return TABLES[name](facts)


def _of_schemes(facts: Facts) -> list[Table]:
    """Participants, places and those waiting in each scheme with anybody in it."""
    rows = [_of_scheme(code, facts) for code in facts.chosen.options.scheme]
    told = {"year": facts.year}
    kept = tuple(row for row in rows if row)
    heads = tuple(_word(each, facts) for each in ("scheme", *COLUMNS))
    return [Table(_word("schemes", facts).format(**told), heads, kept)] if kept else []


def _of_scheme(code: str, facts: Facts) -> tuple[Piece, ...]:
    try:
        if not facts.figure(Placeholder("participants", code)).value:
            return ()
        cells = (_cell(Placeholder(name, code, form=form), facts) for name, form in COLUMNS.items())
        return (facts.scheme(code), *cells)
    except NotKnown:
        return ()


def _cell(one: Placeholder, facts: Facts) -> Piece:
    try:
        return facts.fact(one)
    except NotKnown:
        return _word("no_places", facts) if one.measure == "places" else formats.DASH


def _of_frame(facts: Facts) -> list[Table]:
    """The plan's table as it is printed, in thousand kroner: a line a change, a column a year."""
    rows = cache.fetch_rows("plan_table", facts.chosen)
    rows = rows[rows["plan"] == facts.plan]
    if rows.empty:
        return []
    years = [int(year) for year in dict.fromkeys(rows["year"])]
    told = {"plan": facts.plan, "department": facts.department()}
    return [
        Table(
            _word("frame", facts).format(**told),
            (_word("line", facts), _word("text", facts), *map(str, years)),
            tuple(_of_line(line, rows, years, facts) for line in _lines(rows)),
            first_number=2,
        )
    ]


def _lines(rows: pandas.DataFrame) -> list[tuple]:
    return list(rows.drop_duplicates("place").itertuples())


def _of_line(line: tuple, rows: pandas.DataFrame, years: list[int], facts: Facts) -> tuple:
    of_line = rows[rows["place"] == line.place].set_index("year")["amount_thousand_nok"]
    text = "" if formats.is_unknown(line.text) else line.text
    if line.kind == "corrected":
        text = _word("corrected", facts).format(plan=facts.plan)
    number = "" if formats.is_unknown(line.line_no) else line.line_no
    of = f"{number} {text}".strip() if line.kind == "change" else ""
    return (number, text, *(_amount(line.kind, year, of_line, of, facts) for year in years))


def _amount(kind: str, year: int, of_line: pandas.Series, of: str, facts: Facts) -> Piece:
    if year not in of_line.index or formats.is_unknown(of_line[year]):
        return ""
    binding = Placeholder(MEASURES[kind], "", year - facts.year, "thousands")
    return facts.stated(binding, 1000 * of_line[year], "nok", of)


def _word(code: str, facts: Facts) -> str:
    return templates.word("tables", code, facts.language)


TABLES = {"schemes": _of_schemes, "frame": _of_frame}
