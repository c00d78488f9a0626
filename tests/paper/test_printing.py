"""The dashboard on paper: whole, readable, one office's own, and letter by letter."""

import ast
import re
import socket

import numpy
import plotly.graph_objects as go
import pypdfium2
import pytest

from pages import session
from pages.answers import cache
from pages.answers.answer import fetch_answer
from pages.app.url import read_choice
from pages.components import table
from pages.i18n import languages
from pages.paper import Chart, Heading, Paper, Table, Text, Tile, Tiles
from pages.printing import commands, register
from pages.session import Person, Session
from pages.typesetting import compiler, markdown
from pages.typesetting.content import Sheet, write_sheet
from tests.ui.screen import PARTS, ROOT
from warehouse.storage import versions

HOSTILE = '#let x = 1 #import "@preview/a:1.0.0" *fet* _skrå_ <b>b</b> =HYPERLINK("x") $x$ \\u{41}'
MM = 72 / 25.4
ODD = re.compile(r"[\s\u00ad\u200b\ufffe-]")  # spaces, and what a broken word may have


class Printed:
    """A PDF as a reader has it: the text of each sheet, and the sheet as a picture."""

    def __init__(self, content: bytes):
        self.document = pypdfium2.PdfDocument(content)
        self.texts = [page.get_textpage().get_text_range() for page in self.document]

    @property
    def text(self) -> str:
        """All text without spaces: where lines end is a matter of layout."""
        return squeeze("".join(self.texts))

    def has(self, text: str) -> bool:
        return squeeze(text) in self.text

    def list_margins(self) -> list[numpy.ndarray]:
        """The edges of each sheet, of which nothing is to be printed on."""
        edges = []
        for page in self.document:
            image = numpy.asarray(page.render(scale=1, grayscale=True).to_pil())
            side, top = int(17 * MM), int(12 * MM)
            edges += [image[:top], image[-int(6 * MM) :], image[:, :side], image[:, -side:]]
        return edges


def squeeze(text: str) -> str:
    return ODD.sub("", text)


def make(*blocks, language: str = "nb", pages: int = 1) -> Printed:
    """These blocks as a document."""
    languages.use(language)
    sheet = Sheet("Tittel", "Et spørsmål?", "Viser 2016", "2016 · uttrekk 31.10.2017", blocks)
    return Printed(compiler.make_pdf("Dokumentet", [sheet] * pages))


@pytest.fixture
def choose(demo):
    """What a reader of the demonstration has chosen: choose(year="2016", …) -> (reader, choice)."""

    def read(language="nb", person=None, **address):
        person = person or Person()
        path = str(versions.current(demo))
        session.resume(Session(language=language, warehouse=path, person=person))
        chosen, _ = read_choice(
            {name: [value] for name, value in address.items()},
            cache.fetch_options(person.offices),
            language,
        )
        return session.current(), chosen.with_scheme_names(cache.scheme_names(chosen))

    return read


@pytest.fixture
def offline(monkeypatch):
    """Lets no connection out of the machine."""

    def refuse(*_):
        raise AssertionError("Something asked the network.")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)


@pytest.mark.parametrize(
    ("language", "names", "shown", "day", "place"),
    [
        ("nb", (), ("Viser 2016", "Alle år"), "31.10.2017", "side {} av {}"),
        ("en", ("overview", "report"), ("Showing 2016",), "31 Oct 2017", "page {} of {}"),
    ],
)
def test_pages_are_printed_whole_with_the_choice_on_each_sheet(
    choose, offline, language, names, shown, day, place
):
    reader, chosen = choose(language, year="2016")
    printed = Printed(commands.make_file(reader, names, chosen, {}, {}))
    assert all(edge.min() > 250 for edge in printed.list_margins())
    for number, text in enumerate(printed.texts, start=1):
        assert place.format(number, len(printed.texts)) in text
        assert squeeze(day) in squeeze(text)
        assert any(words in text for words in shown)
    assert_says_all(printed, chosen, names or register.PAGES)


def assert_says_all(printed: Printed, chosen, names) -> None:
    """Every heading, figure and sentence that the pages record stands in the document."""
    for name in names:
        sheet = register.print_page(name, chosen, {}, {}, has_tables=False)
        texts = [block.text for block in sheet.blocks if isinstance(block, Heading | Text)]
        tiles = [tile for block in sheet.blocks if isinstance(block, Tiles) for tile in block.tiles]
        texts += [
            text for tile in tiles for text in (tile.name, tile.value, tile.word, *tile.lines)
        ]
        lines = [line for text in texts for line in markdown.read(text)]
        missing = [
            line for line in lines if not printed.has("".join(run.text for run in line.runs))
        ]
        assert missing == []
        assert printed.has(sheet.title)
        assert printed.has(sheet.question)


@pytest.mark.parametrize("name", PARTS)
def test_a_page_is_printed_with_all_its_parts(choose, name):
    _, chosen = choose(year="2016")
    sheet = register.print_page(name, chosen, {}, {})
    headings = [block for block in sheet.blocks if isinstance(block, Heading)]
    assert sum(heading.level == 2 for heading in headings) == len(PARTS[name])
    assert len({heading.text for heading in headings if heading.level == 2}) == len(PARTS[name])


def test_nobody_is_printed_row_by_row(choose):
    _, chosen = choose(year="2016")
    blocks = register.print_page("utilization", chosen, {}, {}).blocks
    headings = [
        heading for block in blocks if isinstance(block, Table) for heading in block.headings
    ]
    assert headings
    assert "Deltaker" not in headings
    count = len(cache.fetch_rows("waiting_rows", chosen))
    note = f"Rader om enkeltpersoner skrives ikke ut; det er {count} av dem."
    assert count > 20
    assert note in [block.text for block in blocks if isinstance(block, Text)]


def test_the_controls_are_as_on_the_screen_it_was_asked_for_from(choose):
    _, chosen = choose(year="2016")
    state = {"stock-part": "stock_by_group", "stock-count": "waiting", "reader": "nothing of ours"}
    headings = [
        block.text
        for block in register.print_page("utilization", chosen, {}, state).blocks
        if isinstance(block, Heading)
    ]
    assert "Venter ved slutten av hver måned, etter gruppe" in headings


def test_a_reader_of_one_office_prints_that_office(choose, monkeypatch):
    person = Person("ola@kommune.no", 4e9, ("NAV Sør",))
    monkeypatch.setattr("pages.app.auth._read_access_list", lambda: {person.email: ["NAV Sør"]})
    _, chosen = choose(person=person, year="2016")
    sheets = {name: register.print_page(name, chosen, {}, {}) for name in register.PAGES}
    assert "NAV Sør" in repr(sheets)
    for other in ("NAV Nord", "NAV Vest", "NAV Øst"):
        assert other not in repr(sheets)
    for name in ("report", "planning"):  # of the whole department: a sentence alone
        assert [type(block) for block in sheets[name].blocks] == [Text]


def test_who_has_lost_access_prints_nothing(choose, monkeypatch):
    reader, chosen = choose(person=Person("ola@kommune.no", 4e9, ("NAV Sør",)), year="2016")
    monkeypatch.setattr(
        "pages.app.auth._read_access_list", lambda: {"ola@kommune.no": ["NAV Vest"]}
    )
    with pytest.raises(PermissionError):
        commands.make_file(reader, ("overview",), chosen, {}, {})


def test_texts_of_exports_are_printed_letter_by_letter(offline):
    escaped = HOSTILE.replace("\\", "\\\\").replace("*", "\\*").replace("_", "\\_")
    figure = go.Figure([go.Bar(y=[HOSTILE], x=[1], orientation="h")], {"height": 120})
    blocks = (
        Heading(HOSTILE.replace("*", "\\*").replace("_", "\\_"), 2),
        Text(escaped),
        Tiles((Tile(HOSTILE, HOSTILE, HOSTILE, (escaped,)),)),
        Table((escaped, "b"), ((escaped, "1"),)),
        Chart(figure, HOSTILE),
    )
    printed = make(*blocks)
    plain = squeeze(HOSTILE)
    assert printed.text.count(plain) >= 6
    assert "importerror" not in printed.text


def test_the_document_reads_no_package_and_no_file():
    source = compiler.DOCUMENT.read_text(encoding="utf-8")
    assert not re.search(r"#?\b(import|include|read|eval)\b", source)


def test_rows_stay_whole_heads_are_repeated_and_headings_stay_with_what_follows():
    """Each row has three lines, so that some would fall on the edge of a sheet."""
    rows = tuple((f"rad{row:03}", "ord " * 30, f"slutt{row:03}") for row in range(60))
    blocks = [Table(("Første kolonne", "Midt", "Siste"), rows, frozenset({2}), 60)]
    for size in range(14):  # headings at every height of a sheet
        figure = go.Figure([go.Bar(y=["a"], x=[1], orientation="h")], {"height": 240 + 10 * size})
        blocks += [Heading(f"Overskrift {size}", 2), Text("Slik leses den.", is_note=True)]
        blocks.append(Chart(figure, f"alt {size}"))
    printed = make(*blocks)
    for place in range(60):
        assert any(
            f"rad{place:03}" in text and f"slutt{place:03}" in text for text in printed.texts
        )
    with_rows = [text for text in printed.texts if "rad0" in text]
    assert len(with_rows) >= 2
    assert all("Første kolonne" in text for text in with_rows)
    for page, text in zip(printed.document, printed.texts, strict=True):
        pictures = sum(1 for _ in page.get_objects()) and text.count("Overskrift")
        assert text.count("Slik leses den.") == pictures
        assert not re.search(r"Slik leses den\.\s+2016 ·", text)  # the chart stands below it


def test_a_wide_table_lies_across_with_its_heading():
    wide = Table(tuple(f"Kapasitetsutnyttelse {place}" for place in range(14)), (("1",) * 14,))
    printed = make(
        Text("Før."), Heading("Den brede", 2), Text("Slik leses den.", is_note=True), wide
    )
    sizes = [page.get_size() for page in printed.document]
    assert [wide > high for wide, high in sizes] == [False, True]
    assert "Den brede" in printed.texts[1]
    assert "Den brede" not in printed.texts[0]


def test_what_a_table_leaves_out_is_said(choose):
    _, chosen = choose(year="2016")
    answer, paper = fetch_answer("utilization_by_group", chosen), Paper()
    session.update(paper=paper)
    table.show(answer)
    session.update(paper=None)
    shown, note = paper.blocks
    assert len(answer.rows) > len(shown.rows) == 60
    assert note.text == f"De første 60 av {len(answer.rows)} rader; filen har alle."


def test_the_document_says_its_language_and_title_and_lists_its_pages():
    printed = make(Heading("Del én", 2), Text("x"), language="nb", pages=2)
    assert printed.document.get_metadata_value("Title") == "Dokumentet"
    assert [entry.get_title() for entry in printed.document.get_toc()].count("Tittel") == 2
    assert "Innhold" in printed.texts[0]
    assert "Tabellene under diagrammene er utelatt her" in " ".join(printed.texts[0].split())
    assert "Contents" in make(Text("x"), language="en", pages=2).texts[0]


def test_a_text_is_read_as_the_screen_reads_it():
    lines = markdown.read(
        "**382** personer, *opp* fra \\*374\\*\n\n- ett [her](x)\n1. to\n\n3\\. tre"
    )
    texts = [(line.mark, "".join(run.text for run in line.runs)) for line in lines]
    assert texts == [
        ("", "382 personer, opp fra *374*"),
        ("•", "ett her"),
        ("1.", "to"),
        ("", "3. tre"),
    ]
    assert lines[0].runs[0] == ("382", True)


_TEXTS = {"caption", "dataframe", "header", "html", "info", "markdown", "metric", "plotly_chart"}
_TEXTS |= {"subheader", "success", "table", "text", "title", "warning", "write"}
# what is typed in, and pictures that they print themselves
_ON_SCREEN_ALONE = {
    "documents/editor.py",
    "documents/preview.py",
    "parts/report/approve.py",
    "parts/data/upload.py",
    "parts/overview/answer_rows.py",
    "parts/outcomes/work_bullet.py",
}


def test_parts_show_their_texts_through_components_which_also_print_them():
    folder = ROOT / "pages"
    paths = [
        path for name in ("parts", "documents", "charts") for path in folder.glob(f"{name}/**/*.py")
    ]
    calls = {
        (path.relative_to(folder).as_posix(), node.attr)
        for path in paths
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Attribute)
        and ast.unparse(node.value) == "st"
        and node.attr in _TEXTS
    }
    allowed = _ON_SCREEN_ALONE | {"charts/base.py", "charts/flow.py"}
    assert {call for call in calls if call[0] not in allowed} == set()
    assert calls


def test_no_level_of_headings_is_left_out():
    """A fold (level 4) stands below its section, also where a level between is missing."""
    blocks = [Heading("a", 2), Heading("fold", 4), Heading("fold", 4), Heading("b", 3)]
    sheet = Sheet("Tittel", "", "", "", (*blocks, Heading("c", 2), Heading("fold", 4)))
    written = [block for run in write_sheet(sheet)["runs"] for block in run["blocks"]]
    assert [block["level"] for block in written] == [2, 3, 3, 3, 2, 3]
