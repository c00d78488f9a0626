"""What is taken along is what was on the screen, in a form that opens in a Norwegian Excel."""

import io
from datetime import date, datetime
from decimal import Decimal

import openpyxl
import pandas
import pytest

import queries
from pages.answers import cache, cells
from pages.answers.answer import fetch_answer
from pages.answers.options import Options
from pages.app import auth
from pages.app.url import read_choice
from pages.components import downloads
from pages.files import csv_file, excel
from pages.i18n import labels, languages
from tests.ui.screen import alone, reader, unfold, use
from warehouse import config
from warehouse.build import build
from warehouse.storage import versions

GROUPS = """
    group;scheme;places;valid_from
    =Ungdom;AIG;2;01.01.2014
"""
PARTICIPATIONS = """
    participant_id;scheme;group;started_on;ended_on;place_share
    a;AIG;=Ungdom;01.01.2014;31.01.2014;1      # whole month, both ends count
    b;AIG;=Ungdom;31.01.2014;31.01.2014;0,5    # one day, half a place
"""
SCHEMES = """
    scheme;name
    AIG;Arbeidstrening "i gruppe"
"""
NORWEGIAN = (
    "\ufeffMåned;Tiltak;Gruppe;Tilgjengelige plassdager;Brukte plassdager;"
    "Kapasitetsutnyttelse (%)\r\n"
    '01.01.2014;"Arbeidstrening ""i gruppe""";\'=Ungdom;62;31,5;50,8064516129\r\n'
    '01.02.2014;"Arbeidstrening ""i gruppe""";\'=Ungdom;56;0;0\r\n'
)
ENGLISH = (
    "\ufeffMonth,Scheme,Group,Available place-days,Occupied place-days,Utilization (%)\r\n"
    '2014-01-01,"Arbeidstrening ""i gruppe""",\'=Ungdom,62,31.5,50.8064516129\r\n'
    '2014-02-01,"Arbeidstrening ""i gruppe""",\'=Ungdom,56,0,0\r\n'
)
OFFERED = Options(year={2014: "2014"}, scheme={"AIG": "AIG"}, extract_date=date(2014, 2, 28))


@pytest.fixture
def loaded(exports, tmp_path, monkeypatch):
    """The path of a warehouse with two months of one group."""
    folder = exports(
        groups=GROUPS, participations=PARTICIPATIONS, schemes=SCHEMES, extract_date="2014-02-28"
    )
    use(monkeypatch, folder, tmp_path / "out")
    build(folder, tmp_path / "out")
    return str(versions.current(tmp_path / "out"))


@pytest.mark.parametrize(("language", "file"), [("nb", NORWEGIAN), ("en", ENGLISH)])
def test_the_whole_file_is_as_it_should_be(loaded, language, file):
    chosen, _ = read_choice({"year": ["2014"]}, OFFERED, language)
    file_bytes = downloads.make_file(
        reader(loaded, chosen.language), "utilization_by_group", chosen
    )
    assert file_bytes.decode("utf-8") == file


def test_the_file_has_the_rows_of_the_screen(loaded):
    page = unfold(alone("utilization", year="2014"))
    [shown] = [
        each.value for each in page.table if list(each.value)[:3] == ["Måned", "Tiltak", "Gruppe"]
    ]
    chosen, _ = read_choice({"year": ["2014"]}, OFFERED, "nb")
    lines = downloads.make_file(
        reader(loaded, chosen.language), "utilization_by_group", chosen
    ).decode()
    assert len(lines.splitlines()) - 1 == len(shown)


def test_the_name_says_what_is_in_the_file():
    languages.use("nb")
    chosen, _ = read_choice({"year": ["2014"], "scheme": ["AIG"]}, OFFERED, "nb")
    name = csv_file.file_name("utilization_by_group", chosen)
    assert name == "utilization_by_group_2014_AIG_2014-02-28.csv"


def test_one_who_may_no_longer_look_gets_no_file(loaded, monkeypatch):
    monkeypatch.setattr(auth, "still_has_access", lambda person: False)
    chosen, _ = read_choice({}, OFFERED, "nb")
    with pytest.raises(PermissionError, match="ikke lenger tilgang"):
        downloads.make_file(reader(loaded, chosen.language), "utilization_by_group", chosen)


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("=1+1", "'=1+1"),
        ("+47 51 50 70 90", "'+47 51 50 70 90"),
        ("@sum", "'@sum"),
        ("-", "'-"),
        ("\tx", "'\tx"),
        ("-12,5", "-12,5"),  # a number is a number
        ("NAV Sør", "NAV Sør"),
        ("", ""),
    ],
)
def test_text_that_a_spreadsheet_would_run_is_defused(text, written):
    assert csv_file.defuse(text) == written


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (Decimal("-3688000.00"), "-3688000"),
        (Decimal("1002447.20"), "1002447,2"),
        (0.9144, "0,9144"),
        (12.0, "12"),
        (1e-7, "0,0000001"),
        (float("nan"), ""),  # unknown is empty, not 0
        (None, ""),
        (pandas.NA, ""),
        (0, "0"),
    ],
)
def test_a_number_in_a_file_is_whole_and_has_a_decimal_comma(value, written):
    languages.use("nb")
    column = cells.Column("amount", "Beløp", str, is_number=True)
    assert csv_file.write_value(column, value) == written


LEDGER = {
    "budget": """
        year;art;responsibility;amount_nok
        2014;10100;1;1000,50
        2014;17090;1;-200
        2014;20100;1;7
    """,
    "accounts": """
        year;period;art;responsibility;amount_nok
        2014;12;10100;1;900
        2014;12;17090;1;-150        # 50 less came in
        2014;12;20100;1;7
    """,
}
DEVIATIONS = (
    "\ufeffUtgift eller inntekt;Opprinnelig budsjett (kr);Budsjettendringer (kr);"
    "Justert budsjett (kr);Regnskap (kr);Avvik (kr);Avvik, ord;Forbruksprosent (%)\r\n"
    "utgifter;1000,5;0;1000,5;900;100,5;mindreforbruk;89,9550224888\r\n"
    "inntekter;-200;0;-200;-150;-50;mindreinntekt;75\r\n"
    "andre arter;7;0;7;7;0;som budsjettert;100\r\n"
)


def test_a_deviation_in_a_file_has_its_word_beside_it(exports, tmp_path, monkeypatch):
    folder = exports(schemes=SCHEMES, extract_date="2014-12-31", **LEDGER)
    use(monkeypatch, folder, tmp_path / "out")
    build(folder, tmp_path / "out")
    chosen, _ = read_choice({"year": ["2014"]}, OFFERED, "nb")
    path = str(versions.current(tmp_path / "out"))
    file_bytes = downloads.make_file(reader(path), "budget_by_side", chosen)
    assert file_bytes.decode("utf-8") == DEVIATIONS


def test_a_rate_in_a_file_is_in_percent_as_its_heading_says():
    languages.use("nb")
    rate = cells.Column("attendance_rate", "Oppmøteprosent", str, is_number=True)
    assert rate.file_heading == "Oppmøteprosent (%)"
    assert [csv_file.write_value(rate, value) for value in (0.93, 0.0, None)] == ["93", "0", ""]


@pytest.mark.parametrize(
    ("language", "written"), [("nb", "03.02.2014 14.05"), ("en", "2014-02-03 14:05:09")]
)
def test_a_moment_in_a_file_is_written_as_its_days_are(language, written):
    languages.use(language)
    column = cells.Column("loaded_at", "X", str, is_number=False)
    assert csv_file.write_value(column, datetime(2014, 2, 3, 14, 5, 9)) == written


def test_hours_have_their_unit_in_every_language():
    fields = {field.name for each in queries.answers().values() for field in each.columns}
    hours = [name for name in fields if name.startswith("absence_") or name.endswith("_hours")]
    assert len(hours) == 6
    for language, unit in (("nb", "timer"), ("en", "hours")):
        languages.use(language)
        assert all(unit in labels.heading(name) for name in hours)


def test_a_heading_in_a_file_has_the_unit():
    languages.use("nb")
    names = {
        name: cells.Column(name, "X", str, is_number=True).file_heading
        for name in ("actual_nok", "spend_percent", "utilization_rate", "places")
    }
    assert names == {
        "actual_nok": "X (kr)",
        "spend_percent": "X (%)",
        "utilization_rate": "X (%)",
        "places": "X",
    }


def test_a_row_of_all_schemes_says_so_in_a_file(exports, tmp_path, monkeypatch):
    booked = (
        "year;period;art;responsibility;amount_nok;scheme\n2014;12;10100;1;5;\n2014;12;1;1;2;JV"
    )
    use(monkeypatch, exports(accounts=booked, schemes="scheme;name\nJV;Kurs"), tmp_path / "out")
    build(config.data_folder(), config.warehouse_folder())
    cache.use_warehouse(versions.current(config.warehouse_folder()))
    languages.use("nb")
    chosen, _ = read_choice({"year": ["2014"]}, cache.fetch_options(None), "nb")
    answer = fetch_answer("unit_costs", chosen)
    lines = csv_file.write_csv(answer).decode("utf-8-sig").splitlines()
    assert [line.split(";")[0] for line in lines[1::3]] == ["hele avdelingen", "Kurs"]
    sheet = openpyxl.load_workbook(io.BytesIO(excel.write_answer(answer)))["Data"]
    assert [row[0].value for row in sheet.iter_rows(min_row=2)][::3] == ["hele avdelingen", "Kurs"]
