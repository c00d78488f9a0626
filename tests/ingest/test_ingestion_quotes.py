"""Quoted values over several lines: text is read whole, rows are never swallowed by stray marks."""

from datetime import date

import pytest

from tests.ingest.damaged import reader


@pytest.fixture
def read(tmp_path):
    return reader(tmp_path)


@pytest.mark.parametrize(
    ("name", "content", "row"),
    [
        ("kommentarer.csv", 'dato;tekst\n1.1.2014;"Hei\n2.1.2014;Midt\n3.1.2014;Slutt"\n', 3),
        ("tiltak.csv", 'tiltak;navn\nA;"Alfa\nB;Beta\nC;Gamma"\n', 3),
        ("refusjonssatser.csv", 'gyldig_fra;månedssats\n1.1.2014;"1\n1.1.2015;2"\n', 3),
        # the mark stands before the first value, and behind the first value of the next row
        ("refusjonssatser.csv", 'gyldig_fra;månedssats\n"1.1.2014;1\n1.1.2015";2\n', 2),
        # a year too few to reach the amount, and a row that has lost its text
        ("budsjett.csv", 'år;art;ansvar;beløp;tekst\n2014;1;3;5;"a\n2014;2;3\n2014;3;3;7"\n', 3),
        # the mark closes in the first value of a whole row
        ("tiltak.csv", 'tiltak;navn;type\nA;"Alfa;group\nB";Beta;group\n', 3),
        ("deltakelser.csv", 'deltaker_id;tiltak;gruppe\na;AIG;"K\nb;AIG\nc;AIG;L"\n', 3),
    ],
)
def test_stray_marks_swallow_no_rows(read, name, content, row):
    outcome = read(content, name=name)
    assert outcome.refused == "rows_in_quote"
    details = outcome.report.messages[0].details
    assert (details["line"], details["row"]) == (2, row)


@pytest.mark.parametrize(
    ("name", "content", "columns", "row"),
    [
        (
            "kommentarer.csv",
            'dato;tekst\n1.1.2014;"Vi så; tre ting\nog mer; enn; nok"\n',
            "date, text",
            (date(2014, 1, 1), "Vi så; tre ting\nog mer; enn; nok"),
        ),
        (
            "kommentarer.csv",
            'tekst;dato\n"Hei\npå deg";1.1.2014\n',
            "text",
            ("Hei\npå deg",),
        ),
        (
            "budsjett.csv",
            'år;art;ansvar;beløp;tekst\n2014;1;3;5;"Lønn; også\noverføring 2014\n\n50 timer"\n',
            "text",
            ("Lønn; også\noverføring 2014\n\n50 timer",),
        ),
        (
            "deltakelser.csv",
            'deltaker_id;tiltak;gruppe;startdato\na;AIG;"K\n2. etasje";1.1.2014\n',
            '"group", started_on',
            ("K\n2. etasje", date(2014, 1, 1)),
        ),
        ("tiltak.csv", 'tiltak;navn\nA;"Alfa\nog ""Beta"""\n', "name", ('Alfa\nog "Beta"',)),
    ],
)
def test_a_text_of_several_lines_is_read_whole(read, name, content, columns, row):
    outcome = read(content, columns, name)
    assert (outcome.rows, outcome.left_out) == ([row], [])


def test_the_refusal_is_true_of_a_lost_mark_and_of_a_text_like_rows(read):
    outcome = read('dato;tekst\n1.1.2014;"Hei\n2.1.2014;Midt"\n', name="kommentarer.csv")
    assert outcome.report.messages[0].sentence("nb") == (
        "Filen kommentarer.csv: en verdi i anførselstegn begynner på linje 2 og tar med linjer som "
        "ser ut som egne rader (først linje 3). Enten mangler tegnet som lukker verdien, eller en "
        "tekst over flere linjer er skrevet som rader; ta bort tegnet eller skilletegnene i "
        "teksten."
    )
