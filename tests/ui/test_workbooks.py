"""An Excel file is the table on the screen: read back cell by cell, as numbers, dates and text."""

import io
import time
import zipfile
from datetime import date, datetime
from decimal import Decimal

import openpyxl
import pandas
import pytest

import queries
from pages.answers import cache, cells, columns
from pages.answers.answer import fetch_answer
from pages.answers.choice import Choice
from pages.answers.options import Options
from pages.app.url import read_choice
from pages.components import downloads
from pages.files import excel, excel_columns, info_sheets
from pages.i18n import languages
from tests.ui.screen import reader, use
from warehouse.build import build
from warehouse.storage import versions

MONEY = {
    "schemes": """
        scheme;name
        AIG;Arbeidstrening
    """,
    "budget": """
        year;art;responsibility;amount_nok
        2014;10100;1;8751000,10
        2014;17090;1;-200
    """,
    "accounts": """
        year;period;art;responsibility;amount_nok
        2014;12;10100;1;8799212,37
    """,
}
PLACES = {
    "schemes": """
        scheme;name
        AIG;Arbeidstrening på åpen dør
    """,
    "groups": """
        group;scheme;places;valid_from;valid_to
        =1+1;AIG;2;01.01.2014;31.01.2014
        Æsj;AIG;3;01.01.2014;31.01.2014
    """,
    "participations": """
        participant_id;scheme;group;started_on;ended_on;vtao_granted_on;nav_office;place_share
        007;AIG;=1+1;01.01.2014;31.01.2014;15.01.2014;NAV Sør;1  # leading zeros are text
        @b;AIG;=1+1;01.01.2014;;15.01.2014;;0,5      # still in, office unknown
    """,
}
SPENT = pytest.approx(8799212.37 / 8751000.1)  # a percent is the share it is
OFFERED = Options(year={2014: "2014"}, scheme={"AIG": "AIG"}, extract_date=date(2014, 12, 31))


@pytest.fixture
def load(exports, tmp_path, monkeypatch):
    """Builds a warehouse from written rows; gives back how to read an answer's workbook."""

    def write(**families):
        folder = exports(extract_date="2014-12-31", **families)
        use(monkeypatch, folder, tmp_path / "out")
        build(folder, tmp_path / "out")
        return str(versions.current(tmp_path / "out"))

    return write


def choose(language: str = "nb", offered: Options = OFFERED, **address: str) -> Choice:
    asked = {"year": "2014"} | address
    return read_choice({name: [value] for name, value in asked.items()}, offered, language)[0]


def opened(path: str, name: str, chosen: Choice) -> openpyxl.Workbook:
    """The workbook as the button gives it."""
    file = downloads.make_file(reader(path, chosen.language), name, chosen, "xlsx")
    return openpyxl.load_workbook(io.BytesIO(file))


def values(sheet) -> list[tuple]:
    return [tuple(cell.value for cell in row) for row in sheet.iter_rows()]


def forms(sheet) -> list[str]:
    """The number formats of the first row under the headings."""
    return [cell.number_format for cell in sheet[2]]


def read_pairs(sheet) -> dict[str, str]:
    """A sheet of two columns, or of more: the second by the first."""
    return {row[0]: row[1] for row in values(sheet)[1:]}


def test_money_is_read_back_to_the_øre(load):
    book = opened(load(**MONEY), "budget_by_side", choose())
    assert book.sheetnames == ["Data", "Filtre", "Definisjoner"]
    assert values(book["Data"]) == [
        (
            "Utgift eller inntekt",
            "Opprinnelig budsjett (kr)",
            "Budsjettendringer (kr)",
            "Justert budsjett (kr)",
            "Regnskap (kr)",
            "Avvik (kr)",
            "Avvik, ord",
            "Forbruksprosent (%)",
        ),
        ("utgifter", 8751000.1, 0, 8751000.1, 8799212.37, -48212.27, "merforbruk", SPENT),
        ("inntekter", -200, 0, -200, 0, -200, "mindreinntekt", 0),
    ]
    assert forms(book["Data"]) == ["@", *["#,##0.00"] * 5, "@", "0.0 %"]


def test_a_rate_is_a_number_and_text_is_never_a_formula(load):
    book = opened(load(**PLACES), "utilization_by_group", choose())
    january = datetime(2014, 1, 1)
    assert values(book["Data"]) == [
        (
            "Måned",
            "Tiltak",
            "Gruppe",
            "Tilgjengelige plassdager",
            "Brukte plassdager",
            "Kapasitetsutnyttelse (%)",
        ),
        (january, "Arbeidstrening på åpen dør", "=1+1", 62, 46.5, 0.75),
        (january, "Arbeidstrening på åpen dør", "Æsj", 93, 0, 0),
    ]
    assert {cell.data_type for cell in book["Data"]["C"]} == {"s"}  # not "f", a formula
    assert forms(book["Data"]) == ["mm.yyyy", "@", "@", "#,##0", "#,##0.00", "0.0 %"]


def test_days_are_days_and_what_is_not_known_is_an_empty_cell(load):
    book = opened(load(**PLACES), "vtao_rows", choose("en"))
    assert book.sheetnames == ["Data", "Filters", "Definitions"]
    heads, *rows = values(book["Data"])
    assert heads == (
        "Participant",
        "Scheme",
        "Group",
        "Started on",
        "Ended on",
        "VTAO granted on",
        "Start to VTAO (days)",
        "Share of a place",
        "NAV office",
        "Export file",
        "Line in the file",
    )
    whose = ("Arbeidstrening på åpen dør", "=1+1")
    first, last, granted = datetime(2014, 1, 1), datetime(2014, 1, 31), datetime(2014, 1, 15)
    assert sorted(rows) == [
        ("007", *whose, first, last, granted, 14, 1, "NAV Sør", "participations.csv", 2),
        ("@b", *whose, first, None, granted, 14, 0.5, None, "participations.csv", 3),
    ]
    whole = next(row for row in book["Data"].iter_rows() if row[0].value == "007")
    day = "yyyy-mm-dd"
    assert [cell.number_format for cell in whole] == (
        ["@", "@", "@", day, day, day, "#,##0", "#,##0.00", "@", "@", "0"]
    )


def test_the_headings_stay_in_sight_and_can_be_sorted_by(load):
    sheet = opened(load(**PLACES), "utilization_by_group", choose())["Data"]
    assert (sheet.freeze_panes, sheet.auto_filter.ref) == ("A2", "A1:F3")
    assert (sheet.page_setup.orientation, sheet.print_title_rows) == ("landscape", "$1:$1")
    assert sheet.column_dimensions["B"].width >= len("Arbeidstrening på åpen dør")
    assert all(each.width < 65 for each in sheet.column_dimensions.values())


def test_the_second_sheet_says_what_was_chosen(load):
    chosen = choose(offered=Options(**vars(OFFERED) | {"allowed_offices": ("NAV Sør",)}))
    path = load(**PLACES)
    filters = read_pairs(opened(path, "vtao_rows", chosen.with_details(measure="vtao"))["Filtre"])
    assert (filters["År"], filters["Tiltak"], filters["NAV-kontor"]) == ("2014", "alle", "NAV Sør")
    assert (filters["Til og med"], filters["Uttrekk"]) == ("31.12.2014", "31.12.2014")
    assert "Mål" not in filters  # this answer does not ask for it
    behind = read_pairs(opened(path, "rows_people", chosen.with_details(measure="vtao"))["Filtre"])
    assert behind["Mål"] == "Med VTAO"


def test_a_filter_that_makes_no_difference_says_so(load):
    filters = read_pairs(
        opened(load(**MONEY), "budget_by_side", choose("en", scheme="AIG"))["Filters"]
    )
    assert filters["Scheme"] == "does not apply here"
    assert filters["VAT and depreciation"] == "included"


def test_the_third_sheet_says_what_each_column_is(load):
    book = opened(load(**PLACES), "utilization_by_group", choose("en"))
    heads, *lines = values(book["Definitions"])
    assert heads == ("Column", "Unit", "Definition", "Base")
    of_column = {line[0]: line for line in lines}
    assert of_column["Available place-days"][1] == "place-days"
    measure = queries.measures()["utilization_rate"]
    assert of_column["Utilization (%)"] == (
        "Utilization (%)",
        "%",
        measure.definition["en"],
        measure.base["en"],
    )
    assert [line[0] for line in lines[:6]] == [cell.value for cell in book["Data"][1]]


ASKED = [
    name
    for name in queries.answers()
    if not name.startswith("figures_") and name not in ("choices", "status", "scheme_names")
]


@pytest.mark.parametrize("name", ASKED)
def test_every_number_of_every_answer_is_explained(name):
    languages.use("en")
    numeric_types = ("double", "integer", "bigint", "decimal", "hugeint", "boolean")
    assert [
        each.name
        for each in queries.answers()[name].columns
        if each.type.startswith(numeric_types)
        and each.name not in columns.HIDDEN
        and not info_sheets.find_meaning(name, each.name)[0]
    ] == []


@pytest.mark.parametrize("name", ASKED)
def test_every_answer_opens_with_as_many_rows_as_it_has(demo, name):
    path = str(versions.current(demo))
    cache.use_warehouse(path)
    chosen = choose(offered=cache.fetch_options(None))
    if any(param.name == "measure" for param in queries.answers()[name].params):
        measures = queries.measures().values()
        rows_of = next(each.measure for each in measures if each.rows == name)
        chosen = chosen.with_details(measure=rows_of)
    file = downloads.make_file(reader(path, chosen.language), name, chosen, "xlsx")
    sheet = openpyxl.load_workbook(io.BytesIO(file), read_only=True)["Data"]
    assert sum(1 for _ in sheet.iter_rows()) == 1 + len(cache.fetch_rows(name, chosen))


def written(name: str, values: list, is_number: bool = False) -> excel_columns.SheetColumn:
    languages.use("nb")
    column = cells.Column(name, "X", lambda value: f"<{value}>", is_number)
    return excel_columns.make_column(column, values)


def test_a_day_before_excel_can_count_is_text():
    assert written("x_on", [date(1899, 12, 31), date(1900, 3, 1)]).cells == [
        "<1899-12-31>",
        date(1900, 3, 1),
    ]


@pytest.mark.parametrize(
    ("name", "numbers", "look"),
    [
        ("year", [2014], "code"),  # no thousand separator
        ("source_line", [12345], "code"),
        ("period", [None, 13], "code"),
        ("places", [42.0, None], "whole"),
        ("places", [42.0, 8.93], "number"),
        ("amount_nok", [Decimal("1002447.20")], "number"),  # kroner always with øre
        ("to_work_rate", [0.5], "rate"),
    ],
)
def test_a_number_looks_as_what_it_is(name, numbers, look):
    column = written(name, numbers, is_number=True)
    assert (column.look, column.cells) == (look, numbers)


def test_a_text_longer_than_a_cell_is_cut_and_says_so():
    cell = written("raw_line", ["x" * 40_000]).cells[0]
    assert len(cell) == 32_767
    assert cell.endswith("…")


def test_a_column_is_never_narrower_than_its_numbers():
    column = written("amount_nok", [Decimal("-12442000.25"), Decimal("3")], is_number=True)
    assert column.width > len("-12 442 000,25")


def test_many_rows_take_seconds(load, capsys):
    cache.use_warehouse(load(**PLACES))
    chosen = choose()
    languages.use("nb")
    answer = fetch_answer("participation_rows", chosen)
    few = answer.rows
    many = pandas.concat([few] * (40_000 // len(few)), ignore_index=True)
    started = time.monotonic()
    file = excel.write_answer(answer.with_rows(many))
    with capsys.disabled():
        print(f"\n{len(many)} rows: {time.monotonic() - started:.1f} s, {len(file)} bytes")
    with zipfile.ZipFile(io.BytesIO(file)) as book:
        assert book.read("xl/worksheets/sheet1.xml").count(b"<row ") == len(many) + 1  # headings
