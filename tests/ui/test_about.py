"""About the figures: what is left out and what has a remark, in words and with its place."""

import pytest

import queries
from pages.parts.about import definitions
from tests.ui.screen import alone, read, through_dashboard, use

SCHEMES = "scheme;name\nAIG;Arbeidstrening"


@pytest.fixture
def read_left_out(exports, tmp_path, monkeypatch):
    """Loads a folder of exports and reads what the page lists as left out."""

    def read_page(language: str = "nb", **families: str) -> str:
        use(monkeypatch, exports(schemes=SCHEMES, **families), tmp_path / "out")
        page = alone("about", lang=language)
        assert not page.exception
        return page.markdown[-1].value.replace("\\", "")

    return read_page


SURPLUS = """
    year;art;responsibility;amount_nok
    2014;10100;1;5
    2014;11000;1;6;more           # read, but for the value too many
    2014;12000;1;7;more
"""
NO_DATE = """
    participant_id;scheme;started_on
    a;AIG;01.01.2014
    b;AIG;31.02.2014              # no such day
"""


def test_lines_with_a_remark_are_listed_with_the_reason(read_left_out):
    assert (
        "2 linjer er lest med merknad (budsjett): Linjen har … verdier mer enn overskriften; "
        "de navngitte er lest, resten er ikke brukt. Først i budget.csv, linje 3."
    ) in read_left_out(budget=SURPLUS)


def test_a_line_that_is_left_out_is_listed_with_its_place(read_left_out):
    assert (
        "1 line is left out (participations, started_on): Not a date (dd.mm.yyyy or yyyy-mm-dd, "
        "with four digits in the year). It is in participations.csv, line 3."
    ) in read_left_out("en", participations=NO_DATE)


def test_nothing_wrong_is_said_as_well(read_left_out):
    assert "Ingen linje er utelatt, og ingen har merknader." in read_left_out()


def test_the_page_data_is_one_click_away(exports, tmp_path, monkeypatch):
    use(monkeypatch, exports(schemes=SCHEMES), tmp_path / "out")
    page = through_dashboard("about")
    assert "Se linjene, og hva som bør rettes, på siden Data ›" in read(page)


def search(page, words: str) -> tuple[list[str], list[str]]:
    """The names that a search shows, and the captions of the page."""
    page.text_input(key="search").set_value(words).run()
    names = [name for table in page.table for name in table.value["Mål"]]
    return names, [each.value for each in page.caption]


def test_a_search_finds_the_figures_that_have_all_its_words(exports, tmp_path, monkeypatch):
    use(monkeypatch, exports(schemes=SCHEMES), tmp_path / "out")
    page = alone("about")
    [most_used] = [list(each.value["Mål"]) for each in page.table]  # the rest when it is opened
    assert (most_used[0], len(most_used)) == ("Overgang til arbeid", 8)
    assert f"**De 8 mest brukte av {len(queries.measures())} tall**" in read(page)
    names, captions = search(page, "FORBRUKSPROSENT hittil")  # in the name or in the definition
    assert "Forbruksprosent hittil" in names
    assert f"{len(names)} treff" in captions
    assert search(page, "forbruksprosent")[0] != names
    assert search(page, "enhjørning")[0] == []
    assert any("Ingen tall har disse ordene" in text for text in read(page))


def test_a_search_that_finds_many_shows_the_first_and_folds_the_rest(
    exports, tmp_path, monkeypatch
):
    use(monkeypatch, exports(schemes=SCHEMES), tmp_path / "out")
    page = alone("about")
    names, [found, *_] = search(page, "e")
    assert (len(names), found) == (definitions.MOST_MATCHES, f"{len(queries.measures())} treff")
    page.session_state["fold-more-matches"] = True
    assert len(search(page, "e")[0]) == len(queries.measures())


def test_what_is_searched_for_is_content(exports, tmp_path, monkeypatch):
    use(monkeypatch, exports(schemes=SCHEMES), tmp_path / "out")
    page = alone("about")
    assert search(page, "<b>*[a](b)")[0] == []
    assert not page.exception
    assert not any("<b>" in each.value for each in (*page.markdown, *page.caption))
