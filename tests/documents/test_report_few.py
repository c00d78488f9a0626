"""So few persons that somebody could be recognised are not printed, nor what would reveal them."""

import pytest

from pages.documents import document, figure_list, markup, word_file
from tests.documents import composed
from tests.ui.screen import alone, read, use
from warehouse.build import build

SCHEMES = """
    scheme;name;kind
    TPL;Utplassert;placement
    PFF;Praksisplasser for funksjonshemmede;practice
"""
GROUPS = """
    group;scheme;places;valid_from
    Praksis;PFF;30;01.01.2014
"""


def placed(private: int, vtao: int) -> str:
    """Forty placed, so many of them at a private workplace; thirty in PFF, so many with VTAO."""
    rows = [
        f"t{number};TPL;;01.01.2014;{'privat' if number < private else 'kommunal'};"
        for number in range(40)
    ]
    rows += [
        f"p{number};PFF;Praksis;01.01.2014;;{'01.02.2014' if number < vtao else ''}"
        for number in range(30)
    ]
    head = "participant_id;scheme;group;started_on;workplace_sector;vtao_granted_on\n"
    return head + "\n".join(rows)


@pytest.fixture
def section_of(exports, tmp_path, monkeypatch):
    def make(private: int, vtao: int, settings=""):
        folder = exports(
            extract_date="2014-12-31",
            schemes=SCHEMES,
            groups=GROUPS,
            participations=placed(private, vtao),
            settings=settings,
        )
        use(monkeypatch, folder, tmp_path / "out")
        build(folder, tmp_path / "out")
        return composed.of(tmp_path / "out", "annual", 2014)

    return make


def text_of(report) -> str:
    return composed.as_text(document.compose_section(report))


def test_below_five_with_vtao_are_written_as_fewer_than_five(section_of):
    assert "Av disse hadde færre enn 5 fått innvilget" in text_of(section_of(20, 4))
    assert "Av disse hadde fem fått innvilget" in text_of(section_of(20, 5))


def test_a_part_is_not_printed_where_the_other_part_is_too_small(section_of):
    assert "Av disse har 36 vært i kommunal" not in text_of(section_of(4, 9))
    assert "36" not in text_of(section_of(4, 9))  # 40 less 36 would reveal the four
    assert "Av disse har 35 vært i kommunal og fem i privat" in text_of(section_of(5, 9))


def test_why_a_part_is_left_out_is_said_without_its_number(section_of):
    left_out = [
        omission.reason for omission in document.compose_section(section_of(4, 9)).omissions
    ]
    why = "Utplassert, kommunal, Utplassert ville røpet et antall personer under 5."
    assert why in left_out


def test_the_limit_is_that_of_the_settings(section_of):
    report = section_of(20, 9, settings="hide_below = 10")
    assert "Av disse hadde færre enn 10 fått innvilget" in text_of(report)


def test_a_number_that_is_not_printed_is_in_no_file_and_not_on_the_page(section_of):
    report = section_of(20, 3)
    section = document.compose_section(report)
    [vtao] = [fact for fact in section.facts if fact.placeholder.measure == "vtao"]
    assert vtao.is_hidden
    assert (vtao.value, vtao.numerator) == (None, None)
    assert figure_list.make_line(vtao, "nb", report.chosen).exact == "under 5"
    for made in (
        markup.write_html(section, report.chosen),
        markup.write_markdown(section, report.chosen),
    ):
        assert "Med VTAO" in made
    assert word_file.content(section, report.chosen)
    shown = " ".join(read(alone("report", year="2014")))
    assert "færre enn 5" in shown


def test_how_many_took_part_is_said_where_no_ages_are_known(section_of):
    assert "I 2014 deltok 70 personer i tiltakene til " in text_of(section_of(20, 9))
