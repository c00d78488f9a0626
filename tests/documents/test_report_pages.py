"""The pages of the printed sections: which year, which language, editing, who may see them."""

import time
from datetime import datetime
from types import SimpleNamespace

import pytest

from pages.documents import strip, view
from tests.ui.screen import alone, read, status, through_dashboard, unfold, use

SPACE = "\u00a0"
PAGES = ("report", "planning")


def printed(page) -> str:
    """The section on the page, as HTML with plain spaces."""
    [html] = [each.value for each in page.html if 'class="printed"' in each.value]
    return html.replace(SPACE, " ")


@pytest.mark.parametrize(
    ("address", "year"),
    [
        ({}, 2016),  # nobody has chosen: the newest that is over
        ({"lang": "nb"}, 2016),
        ({"year": "2014"}, 2014),
        ({"year": "2017"}, 2017),
        ({"period": "2014-T2"}, 2014),  # the whole year
        ({"year": ["2013", "2014"]}, 2016),  # the newest that is over
        ({"year": "all"}, 2016),
    ],
)
def test_the_year_is_the_one_that_is_chosen_and_is_said_once(demo, address, year):
    page = alone("report", **address)
    assert f"I {year} deltok" in printed(page)
    assert any(f"<strong>Viser {year}</strong>" in each.value for each in page.html)
    pills = page.button_group[0]
    assert (pills.label, [str(each) for each in [pills.value]]) == ("År", [str(year)])
    assert [each.key for each in page.main.selectbox] == ["report-language"]  # no other year
    assert bool(page.warning) == (year == 2017)


def test_a_year_that_nobody_chose_is_each_pages_own_and_one_that_is_chosen_stays(demo):
    page = through_dashboard("overview")
    assert status(page).startswith("Viser 2017")
    page = page.switch_page("pages/report.py").run()
    assert "I 2016 deltok" in printed(page)
    assert page.query_params["year"] in ("2016", ["2016"])  # what is shown is what a link gives
    page = page.switch_page("pages/overview.py").run()
    assert status(page).startswith("Viser 2017")
    page.button_group(key="year-pill").set_value(2017).run()  # the same year, but chosen
    page.button_group(key="year-pill").set_value(2015).run()
    page.button_group(key="year-pill").set_value(2017).run()
    page = page.switch_page("pages/report.py").run()
    assert "I 2017 deltok" in printed(page)
    assert status(page).startswith("Viser 2017")


def test_a_click_on_a_year_is_the_year_of_the_text_whatever_was_chosen_before(demo):
    page = alone("report", year=["2013", "2014"])
    page.button_group[0].set_value(2015).run()
    assert "I 2015 deltok" in printed(page)


def test_an_unfinished_year_is_a_draft_and_the_strip_says_so(demo):
    page = alone("report", year="2017")
    assert page.warning[0].value.startswith("2017 er ikke over i eksportene: dette er et utkast")
    assert page.markdown[1].value == (
        "**Kan ikke brukes ennå: 2017 er ikke over, ikke godkjent, 9 setninger er utelatt.**"
    )


@pytest.mark.parametrize(
    ("year", "verdict"),
    [
        ("2016", "**Kan brukes: godkjent av Kari 03.03.2017 kl. 09.12, 6 setninger er utelatt.**"),
        # an approval of a year under way does not make it one that is over
        ("2017", "**Kan ikke brukes ennå: 2017 er ikke over, 9 setninger er utelatt.**"),
    ],
)
def test_an_approved_report_can_be_used_when_its_year_is_over(demo, monkeypatch, year, verdict):
    by = {"by": "Kari", "at": datetime(2017, 3, 3, 9, 12).astimezone().isoformat()}
    file = SimpleNamespace(content={"approved": by})
    monkeypatch.setattr(strip.approvals, "find_newest_file", lambda _: file)
    assert alone("report", year=year).markdown[1].value.replace(SPACE, " ") == verdict


def test_the_strip_says_what_agrees_what_is_approved_and_what_is_left_out(demo):
    page = alone("report", year="2016")
    assert page.markdown[1].value == (
        "**Kan ikke brukes ennå: ikke godkjent, 6 setninger er utelatt.**"
    )
    strip = {each.key: each for each in page.button if str(each.key).startswith("strip-")}
    assert {key: each.label for key, each in strip.items()} == {
        "strip-register": "31 av 31 tidligere publiserte tall stemmer",
        "strip-approval": "Ikke godkjent",
        "strip-text": "6 setninger utelatt: se hvorfor",
    }
    strip["strip-register"].click().run()
    assert any("31 av 31 publiserte tall stemmer med dagens data" in text for text in read(page))
    page.button(key="strip-text").click().run()
    left_out = [each.label for each in page.expander if each.proto.expanded]
    assert left_out == ["6 setninger utelatt, og hvorfor"]
    assert any("for få til å si at noe er endret" in text for text in read(page))


def test_the_language_of_the_text_is_not_that_of_the_screen(demo):
    page = alone("report", year="2014")
    assert page.selectbox(key="report-language").value == "nb"
    page.selectbox(key="report-language").set_value("nn").run()
    assert "Rekneskapsresultatet syner eit" in printed(page)
    assert page.title[0].value == "Årsrapport"
    assert alone("report", year="2014", lang="en").selectbox(key="report-language").value == "en"


def test_what_else_is_chosen_makes_no_difference(demo):
    assert printed(alone("report", year="2014", scheme="PFF", age="under30")) == printed(
        alone("report", year="2014")
    )


def test_each_figure_is_explained_in_its_tooltip_and_beside_the_text(demo):
    html = printed(alone("report", year="2014"))
    assert (
        '<span title="Avvik · 2014 · Hele avdelingen: 1 002 447 kr mindreforbruk. Justert' in html
    )
    assert "<strong>1,0 mill. kroner</strong> Avvik: 1 002 447 kr mindreforbruk" in html
    assert "<strong>74 personer</strong> Deltakere, Arbeidstrening i gruppe</li>" in html


def test_the_page_says_what_is_left_out_what_is_not_computed_and_how_sizes_are_written(demo):
    page = alone("report", year="2014")
    assert "Hvordan samarbeidet med Nav" not in " ".join(read(page))  # made when it is opened
    text = " ".join(read(unfold(page)))
    assert "**Jobbverksted 2**: Ingen deltakere i 2014\\." in text or "Ingen deltakere" in text
    assert "Hvordan samarbeidet med Nav" in text
    assert "inntil tre tideler av et slikt trinn over heter «vel»" in text


def test_the_plan_says_its_years_and_those_of_its_figures(demo):
    page = alone("planning", year="2014")  # the plan chooses the year itself
    assert page.markdown[1].value == (
        "**Plan 2017–2020.** **Tallene i teksten er fra 2016.** Det er bare årsrapporten som "
        "godkjennes her, ikke planen."
    )


def test_the_figures_stand_rounded_with_their_units_and_agree(demo):
    page = alone("report", year="2016", part="figures")
    rows = {row[0]: row for row in _list_rows(page.table[0])}
    assert rows["89,5 prosent"][1:3] == ["89,5 % (15 720 av 17 573)", "≈ innenfor avrundingen"]
    assert rows["seks grupper"][1:3] == ["6 grupper", "✓ stemmer"]
    assert rows["2,2 mill. kroner"][1:3] == ["2 154 751 kr", "≈ innenfor avrundingen"]
    page = alone("planning", part="figures")
    assert any("**Teksten har 55 tall, og alle stemmer" in text for text in read(page))
    rows = _list_rows(page.table[0])
    assert len(rows) == view.MOST_SHOWN
    assert [
        "48",
        "48,0 plasser",
        "≈ innenfor avrundingen",
        "Plasser",
        "2016 · Arbeidstrening i gruppe",
    ] in rows
    assert len(unfold(page).table[1].value) == 55 - view.MOST_SHOWN


def _list_rows(table) -> list[list[str]]:
    rows = table.value.to_numpy().tolist()
    return [[str(cell).replace(SPACE, " ").replace("\\", "") for cell in row] for row in rows]


def test_the_plan_is_written_on_the_year_before_it(demo):
    page = alone("planning")
    html = printed(page)
    assert "Tiltakene i 2016" in html
    assert "Tabell 5.23 Budsjettramme for Arbeidstreningsseksjonen 2017-2020" in html
    assert ">13 162<" in html


AREA = "draft-annual-2014-nb-economy"


def test_a_paragraph_is_edited_kept_and_reset(demo):
    page = alone("report", year="2014")
    before = printed(page)
    page.toggle(key="edit-annual").set_value(True).run()
    area = page.text_area(key=AREA)
    assert (
        area.value.splitlines()[1] == "Dette utgjør en forbruksprosent på [91,4|forbruksprosent]."
    )
    area.set_value("Forbruket ble [x|forbruksprosent] prosent og 7 andre.").run()
    page.button(key=f"keep-{AREA}").click().run()
    assert not page.exception
    html = printed(page)
    assert ">91,4</span> prosent" in html
    assert "⚠ 7</mark> andre" in html  # a sign, not colour alone
    warnings = [each.value.replace(SPACE, " ") for each in page.warning]
    assert "Én ting i den redigerte teksten passer ikke med tallene:" in warnings[0]
    assert "«x» sto der et tall står; tallet er 91,4" in warnings[1]
    again = alone("report", year="2014")  # another reader
    assert ">91,4</span> prosent" in printed(again)
    page.button(key=f"back-{AREA}").click().run()
    assert printed(page) == before


def test_what_somebody_else_kept_meanwhile_is_shown_before_it_is_written_over(demo):
    first, second = (alone("report", year="2014") for _ in range(2))
    for page in (first, second):
        page.toggle(key="edit-annual").set_value(True).run()
    first.text_area(key=AREA).set_value("Gruppene var fulle.").run()
    first.button(key=f"keep-{AREA}").click().run()
    second.text_area(key=AREA).set_value("Gruppene var nesten fulle.").run()
    second.button(key=f"keep-{AREA}").click().run()
    [warning] = [element.value for element in second.warning if "mens du skrev" in element.value]
    assert "«Gruppene var fulle.»" in warning
    assert "Gruppene var fulle." in printed(second)
    assert second.text_area(key=AREA).value == "Gruppene var nesten fulle."  # nothing is lost
    second.button(key=f"keep-{AREA}").click().run()
    assert "Gruppene var nesten fulle." in printed(second)
    assert not [element for element in second.warning if "mens du skrev" in element.value]


def test_a_damaged_figure_is_a_sentence_and_nothing_is_kept(demo):
    page = alone("report", year="2014")
    before = printed(page)
    page.toggle(key="edit-annual").set_value(True).run()
    page.text_area(key=AREA).set_value("Forbruket ble [91,4 forbruksprosent].").run()
    page.button(key=f"keep-{AREA}").click().run()
    assert "En hakeparentes er ikke hel" in page.warning[0].value
    assert page.text_area(key=AREA).value == "Forbruket ble [91,4 forbruksprosent]."
    assert printed(page) == before


def test_a_draft_that_cannot_be_read_is_said(demo):
    (demo / "drafts").mkdir(exist_ok=True)
    (demo / "drafts" / "annual-2014-nb.json").write_text("{", "utf-8")
    page = alone("report", year="2014")
    assert page.warning[0].value.startswith("Utkastet kan ikke leses")
    assert "I 2014 deltok" in printed(page)


@pytest.mark.parametrize("name", PAGES)
def test_one_who_sees_some_offices_gets_a_sentence_and_no_text(
    exports, tmp_path, monkeypatch, name
):
    folder = exports(
        extract_date="2014-12-31",
        settings='[access]\n"ola@kommune.no" = ["NAV Sør"]\n',
        schemes="scheme;name\nAIG;Arbeidstrening i gruppe\n",
        participations="participant_id;scheme;started_on;nav_office\na;AIG;01.01.2014;NAV Sør\n",
    )
    use(monkeypatch, folder, tmp_path / "out")
    user = {"is_logged_in": True, "email": "ola@kommune.no", "exp": time.time() + 60}
    page = alone(name, user=user)
    assert not page.exception
    assert page.info[0].value.startswith("Det som trykkes, gjelder hele avdelingen.")
    shown = page.main
    assert [*shown.get("download_button"), *shown.selectbox, *shown.toggle] == []
    assert not any('class="printed"' in each.value for each in page.html)


@pytest.mark.parametrize("name", PAGES)
def test_a_page_opens_where_there_is_only_a_budget(exports, tmp_path, monkeypatch, name):
    rows = "year;art;responsibility;amount_nok\n2014;10100;366000;900000\n"
    use(monkeypatch, exports(extract_date="2014-12-31", budget=rows), tmp_path / "out")
    page = alone(name)
    assert not page.exception
    assert "None" not in " ".join(read(page))


def test_the_plan_describes_no_scheme_that_the_exports_have_nothing_of(
    exports, tmp_path, monkeypatch
):
    rows = "year;art;responsibility;amount_nok\n2014;10100;366000;900000\n"
    use(monkeypatch, exports(extract_date="2014-12-31", budget=rows), tmp_path / "out")
    html = printed(alone("planning"))
    assert "tilbyr tiltak til personer" in html
    for described in (
        "Tilbudet",
        "arbeidstrening i grupp",
        "utplassert",
        "kurs (",
        "praksisplasser",
    ):
        assert described not in html
