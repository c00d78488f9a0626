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
    page = alone("data", year="2014")
    assert _find_gap(page, "sluttårsak") == [
        "Ut av tiltak uten sluttårsak",
        "1 av 2",
        "Overgang til arbeid",
        "50,0 %",  # a alone, of two
        "50,0 % til 100,0 %",
        "100 %",  # half of all, of a half
    ]
    assert _expanders(page)[0] == "Radene som mangler noe"  # made when they are opened
    assert not [each for each in _expanders(page) if "sluttårsak" in each]
    assert "Ut av tiltak uten sluttårsak: 1 av 2" in _expanders(unfold(page))


def _find_gap(page, words: str) -> list[str]:
    """The line of the gap with these words in the first table."""
    lines = [
        [str(cell).replace("\u00a0", " ").replace("\\", "") for cell in line]
        for line in page.table[0].value.to_numpy()
    ]
    [line] = [each for each in lines if words in each[0]]
    return line


def test_the_gaps_stand_by_the_range_beside_the_figure(write_exports):
    rows = """
        deltaker_id;tiltak;gruppe;startdato;sluttdato;sluttårsak;nav_kontor
        a;AIG;Kjøkken;01.01.2014;31.01.2014;arbeid;NAV Øst
        b;AIG;Kjøkken;01.01.2014;31.03.2014;;NAV Øst          # may have gone to work
        c;AIG;Kjøkken;01.01.2014;;;                           # of no office
    """
    write_exports(deltakelser=rows)
    page = alone("data", year="2014")
    shares = [str(cell) for cell in page.table[0].value["Spenn i prosent av tallet"]]
    numbers = [int(text.rstrip("\u00a0%")) for text in shares if text != "–"]
    assert numbers == sorted(numbers, reverse=True)
    assert _find_gap(page, "NAV-kontor")[1:] == [
        "1 opphold hos 1 av 3 deltakere",
        "Deltakere fordelt på NAV-kontor",
        "3",
        "bare 2 av 3 vises",
        "33 %",
    ]


def test_stays_without_a_group_are_not_set_against_place_days(write_exports):
    stays = "deltaker_id;tiltak;gruppe;startdato\na;AIG;Kjøkken;01.01.2014\nb;AIG;;01.01.2014\n"
    groups = "gruppe;tiltak;plasser;gyldig_fra\nKjøkken;AIG;2;01.01.2014\n"
    write_exports(deltakelser=stays, grupper=groups)
    gap = _find_gap(alone("data", year="2014"), "uten gruppe")
    assert gap[1] == "1 opphold hos 1 av 2 deltakere"
    assert gap[3:] == ["50,0 %", "50,0 % til 100,0 %", "100 %"]  # both places: no more than full


def test_a_range_above_all_places_says_why(write_exports):
    stays = "deltaker_id;tiltak;gruppe;startdato\na;AIG;Kjøkken;01.01.2014\nb;AIG;;01.01.2014\n"
    groups = "gruppe;tiltak;plasser;gyldig_fra\nKjøkken;AIG;1;01.01.2014\n"
    write_exports(deltakelser=stays, grupper=groups)
    assert _find_gap(alone("data", year="2014"), "uten gruppe")[4] == (
        "100,0 % til 200,0 %: hadde 1 opphold uten gruppe brukt en plass alle sine dager, "
        "ville det vært flere enn plassene"
    )


def test_figures_that_a_load_moved_are_shown_with_the_rows_that_moved_them(write_exports):
    write_exports(deltakelser=GOOD)
    assert page_says(alone("data", year="2014"), "ngen tidligere innlesing")
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
        (
            GOOD,
            "**Tallene kan brukes: alle 3 linjer er lest inn, ingen har feil.** Det mangler 5 "
            "typer opplysninger i enkelte rader; ved hver står det hvor mye tallet kan endre seg.",
        ),
    ],
)
def test_the_verdict_stands_first_and_then_how_many_of_each_kind(write_exports, rows, verdict):
    write_exports(deltakelser=rows)
    page = alone("data", year="2014")
    texts = [each.value for each in page.markdown]
    assert texts[1].startswith(verdict)  # after the question of the page
    assert ("2 slags feil" in page.caption[0].value) == (rows == FAULTY)
    assert "ngen tidligere innlesing · 0 kommentarer" in page.caption[0].value
    assert ("Hva som bør rettes, det verste først" in read(page)) == (rows == FAULTY)
    assert len([*page.table, *page.dataframe]) == 1  # the gaps
    assert "sammenlign" not in " ".join(each.label.lower() for each in page.selectbox)


def test_uploading_is_there_only_where_the_settings_say_so(write_exports):
    write_exports(deltakelser=GOOD)
    assert not page_says(alone("data"), "Ta inn en ny eksport")
    write_exports(deltakelser=GOOD, settings="uploads = true")
    assert page_says(alone("data"), "Ta inn en ny eksport")
