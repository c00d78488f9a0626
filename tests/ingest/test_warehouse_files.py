"""Files as they come: encodings, separators, headers, quotation marks, lines above and below."""

import pytest

from warehouse.build import build
from warehouse.errors import Refusal
from warehouse.national_id import holds_identity_number
from warehouse.read.encoding import detect_source

_HEADER = "deltaker_id;tiltak;gruppe;startdato;sluttdato;sluttårsak"
_ROWS = "a;AIG;Kjøkken;01.01.2014;31.01.2014;skole\nb;AIG;Kjøkken;02.01.2014;;\n"


@pytest.fixture
def read(tmp_path):
    """Builds a folder with one export as these bytes: read(bytes) -> (report, rows, rejects)."""
    import duckdb

    def build_of(content: bytes, name="deltakelser.csv", settings=""):
        data = tmp_path / "data"
        data.mkdir(exist_ok=True)
        (data / name).write_bytes(content)
        (data / "settings.toml").write_text(settings, encoding="utf-8")
        report = build(data, tmp_path / "out")
        if report.warehouse is None:
            return report, [], []
        with duckdb.connect(str(report.warehouse), read_only=True) as warehouse:
            rows = warehouse.execute(
                'select participant_id, "group", destination, source_line from participations'
            ).fetchall()
            rejects = warehouse.execute(
                "select line, reason, severity, raw_line from rejects order by line, reason"
            ).fetchall()
        return report, rows, rejects

    return build_of


_READ = [("a", "Kjøkken", "education", 2), ("b", "Kjøkken", None, 3)]


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "cp1252", "latin-1", "utf-16", "utf-16-le", "utf-16-be"]
)
def test_every_encoding_gives_the_same_rows(read, encoding):
    _, rows, rejects = read(f"{_HEADER}\n{_ROWS}".encode(encoding))
    assert (rows, rejects) == (_READ, [])


@pytest.mark.parametrize("separator", [";", ",", "\t"])
@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_every_separator_and_newline_gives_the_same_rows(read, separator, newline):
    text = f"{_HEADER}\n{_ROWS}".replace(";", separator).replace("\n", newline)
    _, rows, rejects = read(text.encode())
    assert (rows, rejects) == (_READ, [])


def test_a_file_of_mixed_newlines_loses_no_line(read):
    _, rows, _ = read(f"{_HEADER}\r\n{_ROWS}".encode())
    assert rows == _READ
    text = f"{_HEADER}\n{_ROWS}".replace("\n", "\r\n").replace("\r\nb", "\rb")
    assert read(text.encode())[1] == _READ


@pytest.mark.parametrize("separator", [";", "\t"])
@pytest.mark.parametrize(
    "line",
    [
        " a;AIG;Stort kjøkken;01.01.2014;;skole\n",
        "a ;AIG;Stort kjøkken;01.01.2014;;skole\n",
        "a;AIG; Stort kjøkken;01.01.2014;;skole\n",
        "a;AIG;Stort kjøkken  ;01.01.2014;;skole\n",
        "a;AIG;Stort kjøkken;01.01.2014; ;skole\n",  # nothing but a space is no value
        "a;AIG;Stort kjøkken;01.01.2014;;skole \n",
        "a;AIG;Stort kjøkken;01.01.2014;;skole ",  # the file's last character
        "a;AIG;\u00a0Stort kjøkken;01.01.2014;;skole\n",
        'a;AIG;" Stort kjøkken";01.01.2014;;skole\n',
    ],
)
def test_spaces_around_a_value_are_no_part_of_it_and_those_inside_are(read, line, separator):
    _, rows, rejects = read(f"{_HEADER}\n{line}".replace(";", separator).encode())
    assert (rows, rejects) == ([("a", "Stort kjøkken", "education", 2)], [])


@pytest.mark.parametrize("word", ["Sum", "TOTALT:", "I alt : ", "sluttsum::"])
def test_a_total_is_known_by_its_word_and_its_empty_values(read, word):
    _, rows, rejects = read(f"{_HEADER}\n{_ROWS}{word};2;;;;\n{word};AIG;K;01.02.2014;;\n".encode())
    assert [row[3] for row in rows] == [2, 3, 5]  # a person may be called so
    assert [reject[:3] for reject in rejects] == [(4, "total_line", "skipped")]


@pytest.mark.parametrize("word", ["Summer", "totalen", "i", "sum2"])
def test_a_word_that_only_begins_like_a_total_is_a_value(read, word):
    _, rows, rejects = read(f"{_HEADER}\n{word};AIG;;;;\n".encode())
    assert ([row[0] for row in rows], rejects) == ([word], [])


@pytest.mark.parametrize(
    "header",
    [
        "Deltaker-ID;TILTAK;Gruppe;Startdato;Sluttdato;Sluttårsak",
        "deltaker id;tiltak;gruppe;startdato;sluttdato;sluttaarsak",
        "participant_id;scheme;group;started_on;ended_on;destination",
    ],
)
def test_headings_may_be_spelt_in_many_ways(read, header):
    _, rows, _ = read(f"{header}\n{_ROWS}".encode())
    assert rows == _READ


def test_columns_stand_in_any_order_and_unknown_ones_are_reported(read):
    content = "farge;sluttårsak;gruppe;startdato;tiltak;deltaker_id\nrød;skole;K;01.01.2014;AIG;a\n"
    report, rows, _ = read(content.encode())
    assert rows == [("a", "K", "education", 2)]
    assert report.files[0]["unused_columns"] == "farge"


def test_an_alias_of_the_folder_names_a_column(read):
    settings = '[aliases.participations]\n"Klientnr" = "participant_id"\n'
    _, rows, _ = read(f"Klientnr{_HEADER[11:]}\n{_ROWS}".encode(), settings=settings)
    assert rows == _READ


def test_lines_above_and_below_are_kept_as_skipped(read):
    content = f"Uttrekk fra fagsystemet;;\n\n{_HEADER}\n{_ROWS}{_HEADER}\n;;;;;\nSum;2;;;;\n"
    report, rows, rejects = read(content.encode())
    assert [row[3] for row in rows] == [4, 5]  # physical lines, 1-based
    assert rejects == [
        (1, "above_header", "skipped", "Uttrekk fra fagsystemet;;"),
        (2, "above_header", "skipped", ""),
        (6, "repeated_header", "skipped", _HEADER),
        (7, "blank_line", "skipped", ";;;;;"),
        (8, "total_line", "skipped", "Sum;2;;;;"),
    ]
    assert report.files[0]["records"] == 7


def test_a_quoted_value_may_hold_separators_newlines_and_marks(read):
    content = (
        f'{_HEADER}\na;AIG;"Kjøkken; ""nord""\n2. etasje";01.01.2014;;\nb;AIG;K;01.01.2014;;\n'
    )
    _, rows, _ = read(content.encode())
    assert rows == [("a", 'Kjøkken; "nord"\n2. etasje', None, 2), ("b", "K", None, 4)]


def test_a_stray_mark_inside_a_value_swallows_nothing(read):
    content = (
        f'{_HEADER}\na;AIG;6" rør;01.01.2014;;\nb;AIG;K;01.01.2014;;\nc;AIG;8" rør;01.01.2014;;\n'
    )
    _, rows, rejects = read(content.encode())
    assert [row[0] for row in rows] == ["a", "b", "c"]
    assert rejects == []


def test_marks_that_do_not_match_cost_only_their_own_line(read):
    content = f'{_HEADER}\na;AIG;"Kjøkken" nord;01.01.2014;;\nb;AIG;K;01.01.2014;;\n'
    _, rows, rejects = read(content.encode())
    assert [row[0] for row in rows] == ["b"]
    assert rejects == [(2, "bad_quoting", "rejected", 'a;AIG;"Kjøkken" nord;01.01.2014;;')]


def test_surplus_values_are_a_warning_and_too_few_a_reject(read):
    content = f"{_HEADER}\na;AIG;K;01.01.2014;;;;77\nb;AIG;K\nc;AIG;K;01.01.2014;;;\n"
    report, rows, rejects = read(content.encode())
    assert [row[0] for row in rows] == ["a", "c"]  # one empty value more is no value
    assert rejects == [
        (2, "surplus_values", "warning", "a;AIG;K;01.01.2014;;;;77"),
        (3, "too_few_values", "rejected", "b;AIG;K"),
    ]
    assert report.exit_code == 3


def _valid_identity() -> str:
    return next(
        number
        for number in (f"170590{tail:05d}" for tail in range(100, 99999))
        if holds_identity_number(number)
    )


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "empty_file"),
        (_HEADER.encode(), "header_only"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00", "not_text"),
        (
            f"{_HEADER}\nå;AIG;K;01.01.2014;;\n".encode() + "ø;AIG;;;;\n".encode("cp1252"),
            "mixed_encodings",
        ),
        (b"deltaker_id;gruppe\na;K\n", "no_header"),
        (b"deltaker_id;tiltak;Tiltak\na;AIG;AIG\n", "duplicate_header"),
        (f'{_HEADER}\na;AIG;"K;01.01.2014;;\nb;AIG;K;01.01.2014;;\n'.encode(), "rows_in_quote"),
        (f"{_HEADER}\na;AIG;K;01.01.2014;;\nb;AIG;K".encode(), "cut_short"),
    ],
)
def test_a_file_that_cannot_be_read_is_refused_with_its_reason(read, content, reason):
    report, _, _ = read(content)
    assert [refusal.reason for refusal in report.messages] == [reason]
    assert report.exit_code == 4


@pytest.mark.parametrize("written", ["{}", "{:.6}", "hei {} hei"])
def test_an_identity_number_anywhere_refuses_the_file_and_is_not_repeated(read, written):
    number = _valid_identity()
    number = f"{number[:6]} {number[6:]}" if written == "{:.6}" else written.format(number)
    report, _, _ = read(f"{_HEADER}\n{number};AIG;K;01.01.2014;;\n".encode())
    assert [refusal.reason for refusal in report.messages] == ["identity_number"]
    assert number[-5:] not in report.messages[0].sentence("nb")


def test_eleven_digits_that_are_no_identity_number_are_just_a_value(read):
    _, rows, _ = read(f"{_HEADER}\n12345678901;AIG;K;01.01.2014;;\n".encode())
    assert rows[0][0] == "12345678901"


def test_a_refusal_names_file_line_and_what_is_missing(read):
    report, _, _ = read(b"deltaker_id;gruppe\na;K\n")
    assert report.messages[0].sentence("nb") == (
        "Filen deltakelser.csv har ingen linje med overskriftene deltaker_id, tiltak. "
        "Nærmest er linje 1, der mangler tiltak."
    )


def test_a_file_that_grows_while_it_is_read_is_refused(tmp_path):
    path = tmp_path / "deltakelser.csv"
    path.write_text(f"{_HEADER}\n{_ROWS}", encoding="utf-8")
    source = detect_source(path)
    source.refuse_changed()  # it is unchanged
    path.write_text(f"{_HEADER}\n{_ROWS}c;AIG;K;01.01.2014;;\n", encoding="utf-8")
    with pytest.raises(Refusal, match="blir fortsatt skrevet"):
        source.refuse_changed()


def test_a_csv_of_no_known_family_is_reported_and_stops_nothing(read, tmp_path):
    read(f"{_HEADER}\n{_ROWS}".encode())
    report, _, _ = read(b"x;y\n1;2\n", name="notater.csv")
    assert [(file["file"], file["status"]) for file in report.files] == [
        ("deltakelser.csv", "loaded"),
        ("notater.csv", "ignored"),
    ]
    assert report.exit_code == 0
