"""Every trap of export files that a CSV reader passes over in silence: reported, or avoided.

Damage that hides late stands after 25 000 good lines, for readers guess by the first 20 480.
"""

from datetime import date
from decimal import Decimal

import pytest

from tests.ingest.damaged import GOOD, HEADER, LATE, late, reader
from warehouse.read import encoding

_FIRST = LATE + 2  # the physical line of the first line after the good ones
_REFUSED = "rejected"


@pytest.fixture
def read(tmp_path):
    return reader(tmp_path)


def line(name: str, **changed: str) -> str:
    """One good line with some of its values changed."""
    values = dict(zip(HEADER.split(";"), GOOD.split(";"), strict=True)) | {"deltaker_id": name}
    return ";".join((values | changed).values())


def after(rows: list[tuple]) -> list[tuple]:
    """The rows loaded from the lines after the good ones, which are all there."""
    assert [row[-1] for row in rows[:LATE]] == list(range(2, _FIRST))
    return rows[LATE:]


def test_a_stray_mark_and_a_later_one_swallow_nothing_between_them(read):
    outcome = read(late(line("a", gruppe='6" rør'), line("b"), line("c", gruppe='8" rør')))
    assert after(outcome.rows) == [("a", _FIRST), ("b", _FIRST + 1), ("c", _FIRST + 2)]
    assert outcome.left_out == []


def test_a_mark_that_begins_a_value_and_a_later_one_cost_only_a_refusal(read):
    outcome = read(late(line("a", gruppe='"Kjøkken'), line("b"), line("c", gruppe='Kjøkken"')))
    assert (outcome.refused, outcome.report.messages[0].details["line"]) == (
        "rows_in_quote",
        _FIRST,
    )


def test_a_mark_that_is_never_closed_refuses_the_file_and_names_its_line(read):
    outcome = read(late(line("a"), line("b", gruppe='"Kjøkken'), *["x"] * 600))
    assert outcome.refused == "unclosed_quote"
    assert outcome.report.messages[0].details["line"] == _FIRST + 1


def test_a_comma_file_with_every_value_quoted_is_read_as_one(read):
    rows = late(line("a"), line("b")).replace("0,5", "0.5").rstrip("\n").split("\n")
    quoted = "\n".join('"' + row.replace(";", '","') + '"' for row in rows)
    outcome = read(quoted + "\n", "participant_id, place_share, source_line")
    assert after(outcome.rows) == [
        ("a", Decimal("0.5"), _FIRST),
        ("b", Decimal("0.5"), _FIRST + 1),
    ]


def test_columns_are_found_by_their_names_in_whatever_order_they_stand(read):
    outcome = read(
        "sluttdato;startdato;tiltak;deltaker_id\n31.01.2014;01.01.2014;AIG;a\n",
        "participant_id, scheme, started_on, ended_on",
    )
    assert outcome.rows == [("a", "AIG", date(2014, 1, 1), date(2014, 1, 31))]


def test_a_year_of_two_digits_is_no_date(read):
    outcome = read(late(line("a", startdato="03.04.25"), line("b")))
    assert after(outcome.rows) == [("b", _FIRST + 1)]
    assert outcome.left_out == [(_FIRST, "not_a_date", _REFUSED)]


@pytest.mark.parametrize("written", ["12,345", "1.234", "1e3", "1_000", "12,", "tolv", "1,2,3"])
def test_an_amount_that_a_cast_would_change_is_left_out(read, written):
    good = "\n".join(f"2014;{10000 + number};366;{number}" for number in range(LATE))
    outcome = read(
        f"år;art;ansvar;beløp\n{good}\n2014;1;1;{written}\n2014;2;1;7\n",
        "art, amount_nok, source_line",
        "budsjett.csv",
    )
    assert after(outcome.rows) == [("2", Decimal(7), _FIRST + 1)]
    assert outcome.left_out == [(_FIRST, "not_a_number", _REFUSED)]


def test_a_code_with_a_leading_zero_that_comes_late_is_still_text(read):
    outcome = read(late(line("0420")))
    assert after(outcome.rows) == [("0420", _FIRST)]


def test_a_late_total_a_repeated_header_and_a_footer_are_no_stays(read):
    footer = ("Sum;;;;;12 500", HEADER, ";;;;;", "", "Uttrekk 31.12.2014")
    outcome = read(late(line("a"), *footer))
    assert after(outcome.rows) == [("a", _FIRST)]
    assert outcome.left_out == [
        (_FIRST + 1, "total_line", "skipped"),
        (_FIRST + 2, "repeated_header", "skipped"),
        (_FIRST + 3, "blank_line", "skipped"),
        (_FIRST + 4, "blank_line", "skipped"),
        (_FIRST + 5, "too_few_values", _REFUSED),
    ]


def test_a_total_row_with_empty_keys_is_no_budget_line(read):
    outcome = read(
        "år;art;ansvar;beløp\n2014;10100;366;5\n;;;5\nTotalt:;;;5\n",
        "art, amount_nok",
        "budsjett.csv",
    )
    assert outcome.rows == [("10100", Decimal(5))]
    assert outcome.left_out == [
        *[(3, "missing_value", _REFUSED)] * 3,  # year, art and responsibility
        (4, "total_line", "skipped"),
    ]
    sums = [outcome.report.files[0][name] for name in ("control_sum_file", "control_sum_loaded")]
    assert sums == [Decimal(10), Decimal(5)]  # the line without keys is missed in the sum


def test_a_file_cut_in_the_middle_of_a_line_is_refused(read):
    outcome = read(late(line("a"))[:-20])
    assert outcome.refused == "cut_short"


def test_a_file_cut_inside_the_last_value_shows_in_that_value(read):
    outcome = read(late(line("a"), line("b", plassandel="") + "x"))
    assert outcome.left_out == [(_FIRST + 1, "not_a_share", _REFUSED)]


def test_a_file_cut_between_two_lines_or_at_its_last_value_looks_like_a_whole_one(read):
    """Only what it holds is known: the page shows its lines beside those of the last load."""
    whole = late(line("a"), line("b"))
    outcome = read(whole[: whole.index("b;AIG")].rstrip("\n"))
    assert (after(outcome.rows), outcome.left_out) == ([("a", _FIRST)], [])


@pytest.mark.parametrize(
    ("content", "reason"), [("", "empty_file"), (HEADER, "header_only"), (f"{HEADER}\n\n", None)]
)
def test_a_file_with_nothing_in_it_is_not_passed_over(read, content, reason):
    assert read(content).refused == (reason or "header_only")


def test_a_file_is_read_in_the_encoding_it_proves_however_late(read):
    content = late(line("a", gruppe="Kåre"))
    for written_in in ("utf-8", "cp1252", "utf-16-le", "utf-16-be"):
        outcome = read(content.encode(written_in), 'participant_id, "group", source_line')
        assert after(outcome.rows) == [("a", "Kåre", _FIRST)], written_in


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_a_late_letter_of_another_encoding_refuses_the_file_and_names_its_line(read, newline, mark):
    utf8 = late(line("å"), newline=newline).encode()
    outcome = read(mark + utf8 + line("b", gruppe="Kjøkken").encode("cp1252") + b"\n")
    details = outcome.report.messages[0].details
    assert (outcome.refused, details["line"]) == ("mixed_encodings", _FIRST + 1)


def test_another_encoding_is_named_by_its_line_where_a_block_ends_inside_a_letter(
    read, monkeypatch
):
    monkeypatch.setattr(encoding, "_BLOCK_BYTES", 64)
    head = "deltaker_id;tiltak\nå;AIG\n"
    filled = f"{head}{'x' * (61 - len(head.encode()))}\U0001f600".encode()  # three bytes of four
    outcome = read(filled + "ø\nb;AIG\n".encode("cp1252"))
    assert (outcome.refused, outcome.report.messages[0].details["line"]) == ("mixed_encodings", 3)


@pytest.mark.parametrize("written_in", ["utf-8", "utf-8-sig", "utf-16", "utf-16-be"])
def test_a_file_that_ends_inside_a_letter_is_cut_short(read, written_in):
    content = f"{late(line('å'), line('b'))}å".encode(written_in)
    assert read(content[:-1]).refused == "cut_in_letter"


def test_a_last_letter_of_windows_1252_is_a_letter(read):
    outcome = read("deltaker_id;tiltak\na;AIG\nb;på".encode("cp1252"), "scheme")
    assert outcome.rows == [("AIG",), ("på",)]


_LOST = "år;art;ansvar;belop\n2014;1;366;11\n2014;2;366;12\n"
_WHOLE = "år;art;ansvar;beløp\n2014;3;366;13\n"


@pytest.mark.parametrize(
    ("above", "reason", "details"),
    [
        (_LOST, "header_above", {"line": 1, "header": 4, "missing": "beløp"}),
        ("Uttrekk\når;art;ansvar;kroner\n", "header_above", {"line": 2, "header": 3}),
        ("2014;1;366;11\n2014;2;366;12\n", "rows_above", {"line": 1, "header": 3}),
        ('"2014";"1";"366";"-1 200,50"\n', "rows_above", {"line": 1, "header": 2}),
    ],
)
def test_rows_and_a_misspelt_header_above_the_header_refuse_the_file(read, above, reason, details):
    outcome = read(above + _WHOLE, name="budsjett.csv")
    assert outcome.refused == reason
    assert outcome.report.messages[0].details.items() >= details.items()


@pytest.mark.parametrize(
    "above",
    [
        "Art;10;Ansvar;366\n",
        "Budsjett;2014;;\n",
        "Uttrekk;31.12.2014;kl;10\n",
        "År;2014\nArt;alle\n",
    ],
)
def test_what_a_report_says_of_itself_above_the_header_is_passed_over(read, above):
    outcome = read(above + _WHOLE, "art", "budsjett.csv")
    assert outcome.rows == [("3",)]
    assert {reason for _, reason, _ in outcome.left_out} == {"above_header"}


def test_a_misspelt_header_of_texts_alone_is_known_by_its_nearest_heading(read):
    outcome = read("tiltak;nvan\nA;Alfa\ntiltak;navn\nB;Beta\n", name="tiltak.csv")
    assert outcome.refused == "header_above"
    assert outcome.report.messages[0].sentence("nb") == (
        "Filen tiltak.csv: linje 1 ser ut som overskrifter, men mangler navn; de hele "
        "overskriftene står først på linje 3. Rett linje 1, ellers går linjene mellom dem tapt."
    )


def test_two_columns_of_one_name_refuse_the_file(read):
    outcome = read("deltaker_id;tiltak;startdato;Startdato\na;AIG;01.01.2014;02.01.2014\n")
    assert outcome.refused == "duplicate_header"


def test_too_few_values_are_never_filled_up(read):
    outcome = read(late("a;AIG", line("b")))
    assert after(outcome.rows) == [("b", _FIRST + 1)]
    assert outcome.left_out == [(_FIRST, "too_few_values", _REFUSED)]


def test_surplus_values_shift_nothing_and_are_reported(read):
    outcome = read(late(line("a") + ";7;8", line("b")))
    assert after(outcome.rows) == [("a", _FIRST), ("b", _FIRST + 1)]
    assert outcome.left_out == [(_FIRST, "surplus_values", "warning")]


def test_quoted_newlines_do_not_shift_the_reported_lines(read):
    outcome = read(late(line("a", gruppe='"Kjøkken\n2. etasje\n"'), line("b", startdato="x")))
    assert after(outcome.rows) == [("a", _FIRST)]
    assert outcome.left_out == [(_FIRST + 3, "not_a_date", _REFUSED)]


def test_newlines_of_two_kinds_stop_nothing(read):
    outcome = read(late(line("a"), newline="\r\n") + line("b") + "\n" + line("c") + "\r\n")
    assert after(outcome.rows) == [("a", _FIRST), ("b", _FIRST + 1), ("c", _FIRST + 2)]


def test_a_line_that_names_the_separator_and_a_preamble_are_no_data(read):
    outcome = read(f"sep=;\nUttrekk;fra;fagsystemet\n\n{HEADER}\n{line('a')}\n")
    assert outcome.rows == [("a", 5)]
    assert outcome.left_out == [(place, "above_header", "skipped") for place in (1, 2, 3)]


@pytest.mark.parametrize(
    "second",
    [
        "tiltak;deltaker_id;gruppe;startdato;sluttdato;plassandel",  # swapped
        "Participant_ID;scheme;gruppe;sluttdato;startdato;plassandel",  # in English, swapped
        "deltaker_id;tiltak;gruppe;startdato;sluttdato;merknad",  # another column
    ],
)
def test_a_second_header_of_other_columns_refuses_the_file(read, second):
    outcome = read(late(line("a"), second, line("b")))
    details = outcome.report.messages[0].details
    assert (outcome.refused, details["line"], details["first"]) == ("second_header", _FIRST + 1, 1)
