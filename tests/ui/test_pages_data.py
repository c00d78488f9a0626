"""The page Data: every line accounted for, what to mend, what a load changed."""

import pytest

from tests.ui.screen import alone, read, unfold, use

SCHEMES = "scheme;name\nAIG;Arbeidstrening"
GOOD = """
    deltaker_id;tiltak;gruppe;startdato;sluttdato;sluttårsak
    a;AIG;Kjøkken;01.01.2014;31.01.2014;arbeid
    b;AIG;Kjøkken;01.01.2014;31.03.2014;          # nobody knows where b went
"""
FAULTY = GOOD + "    c;AIG;Kjøkken;31.02.2014;;\n    d;XYZ;Kjøkken;01.01.2014;;\n"


@pytest.fixture
def write_exports(exports, tmp_path, monkeypatch):
    def write(settings="", **families):
        inputs = {"extract_date": "2014-12-31", "schemes": SCHEMES, "settings": settings}
        use(monkeypatch, exports(**inputs, **families), tmp_path / "out")

    return write


def _expanders(page) -> list[str]:
    return [each.label.replace("\\", "") for each in page.expander]


def test_every_line_is_accounted_for_in_one_sentence(write_exports):
    write_exports(deltakelser=FAULTY)
    assert page_says(
        alone("data", year="2014"), "Av 5 linjer i eksportene er 3 lest inn, 2 utelatt"
    )


def page_says(page, text: str) -> bool:
    return any(text in each for each in read(page))


def test_faults_stand_worst_first_with_their_lines(write_exports):
    write_exports(deltakelser=FAULTY)
    page = alone("data", year="2014")
    assert not page_says(page, "c;AIG;Kjøkken;31.02.2014;;")  # made when it is opened
    labels = _expanders(page)
    assert labels[:2] == [
        "deltakelser, tiltak: Tiltaket står ikke i tiltaksfilen. 1 linje, utelatt",
        "deltakelser, startdato: Ikke en dato (dd.mm.åååå eller åååå-mm-dd, med fire sifre i "
        "året). 1 linje, utelatt",
    ]
    assert page_says(unfold(page), "c;AIG;Kjøkken;31.02.2014;;")  # the line as it stands
    assert not page.exception


def test_a_gap_says_what_it_does_to_the_figure(write_exports):
    write_exports(deltakelser=GOOD)
    (gap,) = [each for each in _expanders(alone("data", year="2014")) if "sluttårsak" in each]
    assert gap == (
        "Ut av tiltak uten sluttårsak: 1 av 2. "
        "Overgang til arbeid ligger mellom 50,0\u00a0% og 100,0\u00a0%."
    )


def test_stays_without_a_group_are_not_set_against_place_days(write_exports):
    stays = "deltaker_id;tiltak;gruppe;startdato\na;AIG;Kjøkken;01.01.2014\nb;AIG;;01.01.2014\n"
    groups = "gruppe;tiltak;plasser;gyldig_fra\nKjøkken;AIG;2;01.01.2014\n"
    write_exports(deltakelser=stays, grupper=groups)
    (gap,) = [each for each in _expanders(alone("data", year="2014")) if "uten gruppe" in each]
    assert gap.startswith("Opphold uten gruppe: 1. Kapasitetsutnyttelse ligger mellom 50,0")


def test_figures_that_a_load_moved_are_shown_with_the_rows_that_moved_them(write_exports):
    write_exports(deltakelser=GOOD)
    assert page_says(alone("data", year="2014"), "ingen tidligere innlesing")
    write_exports(deltakelser=GOOD + "    e;AIG;Kjøkken;01.02.2014;;\n")
    page = unfold(alone("data", year="2014"))
    rows = [list(row) for table in page.table for row in table.value.to_numpy()]
    assert ["Deltakere", "2", "3"] in rows
    assert any(row[0] == "ny" and "e" in row for row in rows)


def test_a_reader_of_one_office_sees_no_line_of_others(write_exports, monkeypatch):
    write_exports(deltakelser=FAULTY, settings='[access]\n"nils@nav.example" = ["NAV Nord"]')
    user = {"is_logged_in": True, "email": "nils@nav.example", "exp": 4e9}
    page = unfold(alone("data", user, year="2014"))
    assert not page_says(page, "31.02.2014")
    assert page_says(page, "vises for dem som kan se alle kontor")


@pytest.mark.parametrize(
    ("rows", "verdict"),
    [
        (FAULTY, "**Rett dette først: 2 linjer er utelatt og er ikke med i noe tall.**"),
        (GOOD, "**Alle linjer er lest inn. 5 slags opplysninger mangler i noen rader."),
    ],
)
def test_the_verdict_stands_first_and_then_how_many_of_each_kind(write_exports, rows, verdict):
    write_exports(deltakelser=rows)
    page = alone("data", year="2014")
    texts = [each.value for each in page.markdown]
    assert texts[1].startswith(verdict)  # after the question of the page
    kinds = "2 slags feil" if rows == FAULTY else "0 slags feil"
    assert kinds in page.caption[0].value
    assert "ingen tidligere innlesing · 0 kommentarer" in page.caption[0].value
    assert not [*page.table, *page.dataframe]
    assert "sammenlign" not in " ".join(each.label.lower() for each in page.selectbox)


def test_uploading_is_there_only_where_the_settings_say_so(write_exports):
    write_exports(deltakelser=GOOD)
    assert not page_says(alone("data"), "Ta inn en ny eksport")
    write_exports(deltakelser=GOOD, settings="uploads = true")
    assert page_says(alone("data"), "Ta inn en ny eksport")
