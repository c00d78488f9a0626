"""Tables of a printed section; each number in them is a figure with its measure."""

import pandas

from pages.answers import cache
from pages.documents import templates
from pages.documents.facts import Facts
from pages.documents.model import Piece, Table, UnknownFigure
from pages.documents.placeholders import Placeholder
from pages.documents.wording import own_texts
from pages.i18n import formats

COLUMNS = {"participants": "", "places": "whole", "waiting": ""}  # measure: form
MEASURES = {"opening": "frame_opening", "change": "frame_change", "corrected": "frame"}


def build_tables(name: str, facts: Facts) -> list[Table]:
    """The table of this name in the template; empty where it has no rows."""
    return TABLES[name](facts)


def _build_schemes(facts: Facts) -> list[Table]:
    """Participants, places and those waiting in each scheme with participants."""
    rows = tuple(filter(None, (_scheme_row(code, facts) for code in facts.chosen.options.scheme)))
    caption = _find_word("schemes", facts).format(year=facts.year)
    heads = tuple(_find_word(code, facts) for code in ("scheme", *COLUMNS))
    return [Table(caption, heads, rows)] if rows else []


def _scheme_row(code: str, facts: Facts) -> tuple[Piece, ...]:
    """The row of a scheme; empty where it has no participants."""
    try:
        if not facts.find_figure(Placeholder("participants", code)).value:
            return ()
        cells = (
            _scheme_cell(Placeholder(measure, code, form=form), facts)
            for measure, form in COLUMNS.items()
        )
        return (facts.scheme_name(code), *cells)
    except UnknownFigure:
        return ()


def _scheme_cell(placeholder: Placeholder, facts: Facts) -> Piece:
    try:
        return facts.write_fact(placeholder)
    except UnknownFigure:
        has_no_places = placeholder.measure == "places"
        return _find_word("no_places", facts) if has_no_places else formats.DASH


def _build_frame(facts: Facts) -> list[Table]:
    """The plan's table as it is printed, in thousand kroner: a row a line, a column a year."""
    rows = cache.fetch_rows("plan_table", facts.chosen)
    rows = rows[rows["plan"] == facts.plan]
    if rows.empty:
        return []
    years = [int(year) for year in dict.fromkeys(rows["year"])]
    names = {"plan": facts.plan, "department": facts.department_name()}
    return [
        Table(
            _find_word("frame", facts).format(**names),
            (_find_word("line", facts), _find_word("text", facts), *map(str, years)),
            tuple(_line_row(line, rows, years, facts) for line in _list_lines(rows)),
            first_number=2,
        )
    ]


def _list_lines(rows: pandas.DataFrame) -> list[tuple]:
    """The first row of each line of the plan."""
    return list(rows.drop_duplicates("place").itertuples())


def _line_row(line: tuple, rows: pandas.DataFrame, years: list[int], facts: Facts) -> tuple:
    amounts = rows[rows["place"] == line.place].set_index("year")["amount_thousand_nok"]
    text = "" if formats.is_unknown(line.text) else line.text
    if line.kind == "corrected":
        text = _find_word("corrected", facts).format(plan=facts.plan)
    number = "" if formats.is_unknown(line.line_no) else line.line_no
    detail = f"{number} {text}".strip() if line.kind == "change" else ""
    cells = (_amount_cell(line.kind, year, amounts, detail, facts) for year in years)
    return (number, text, *cells)


def _amount_cell(kind: str, year: int, amounts: pandas.Series, detail: str, facts: Facts) -> Piece:
    """The amount of a line in a year; amounts: in thousand kroner, by year."""
    if year not in amounts.index or formats.is_unknown(amounts[year]):
        return ""
    placeholder = Placeholder(MEASURES[kind], "", year - facts.year, "thousands")
    return facts.write_value(placeholder, 1000 * amounts[year], "nok", detail)


def _find_word(code: str, facts: Facts) -> str:
    own = own_texts.read().tables.get(code, {})
    return own.get(facts.language) or templates.find_word("tables", code, facts.language)


TABLES = {"schemes": _build_schemes, "frame": _build_frame}
