"""Two bases on one screen: the sentence that says why they differ, and none where they do not."""

from dataclasses import replace
from datetime import date

import pytest

import queries
from pages.answers import cache
from pages.answers.answer import fetch_answer
from pages.answers.choice import Choice, Options
from pages.files import csv_file
from pages.i18n import languages
from pages.text import bases, changed_figures, citation, figure_names, practice
from tests.ui.screen import alone, read, use
from warehouse import config
from warehouse.build import build
from warehouse.storage import versions

SCHEMES = """
    scheme;name;kind
    AIG;Arbeidstrening;group
    PFF;Praksis;practice
    TPL;Utplassert;placement
"""
GROUPS = """
    group;scheme;places;valid_from
    Kantine;AIG;2;01.01.2014
    Butikk;PFF;1;01.01.2014
"""
STAYS = """
    participant_id;scheme;group;started_on;ended_on;destination;nav_office;vtao_granted_on
    a;AIG;Kantine;01.01.2014;31.12.2014;arbeid;Madla;        # left the schemes
    b;AIG;Kantine;01.01.2014;30.06.2014;annet tiltak;Madla;  # went on, 60 days after: no exit
    b;TPL;;29.08.2014;;;Madla;
    c;PFF;Butikk;01.01.2014;;;Hundvåg;01.01.2014
    d;PFF;Butikk;01.07.2014;31.12.2014;annet;Hundvåg;
    d;TPL;;01.07.2014;31.12.2014;arbeid;Hundvåg;             # two stays end at once: one exit
"""
ATTENDANCE = """
    participant_id;scheme;group;held_on;planned_hours;attended_hours
    a;AIG;Kantine;02.01.2014;6;3
"""
BUDGET = """
    year;art;responsibility;amount_nok;period
    2013;10100;1;100;12
    2014;10100;1;60;1
    2014;10100;1;60;12
"""
ACCOUNTS = """
    year;period;art;responsibility;amount_nok
    2013;12;10100;1;90
    2014;3;10100;1;20
"""
EXPORT = {
    "schemes": SCHEMES,
    "groups": GROUPS,
    "participations": STAYS,
    "attendance": ATTENDANCE,
    "budget": BUDGET,
    "accounts": ACCOUNTS,
    "extract_date": "2014-12-31",
}
MADLA = {"offices": ("Madla",)}


@pytest.fixture
def chosen(exports, tmp_path, monkeypatch):
    """The choice of these filters in 2014, of the exports above."""
    languages.use("nb")
    use(monkeypatch, exports(**EXPORT), tmp_path / "out")
    build(config.data_folder(), tmp_path / "out")
    cache.use_warehouse(versions.current(tmp_path / "out"))
    options = Options(
        year={2013: "2013", 2014: "2014"},
        office={"Madla": "Madla", "Hundvåg": "Hundvåg"},
        extract_date=date(2014, 12, 31),
    )
    return lambda *years, **filters: Choice(years or (2014,), options=options, **filters)


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


def test_persons_in_two_schemes_are_two_in_the_bars_and_one_of_the_persons(chosen):
    assert bases.describe_schemes(chosen()) == (
        "Den som var i flere tiltak, telles i hvert av dem: Søylene er til sammen 6, av 4 personer."
    )
    assert bases.describe_schemes(chosen(schemes=("AIG",))) == ""


def test_those_who_had_a_place_are_fewer_than_the_participants(chosen):
    """All but one placed alone had one, so here everybody; in TPL nobody has."""
    assert bases.describe_persons_with_place(chosen()) == ""
    assert bases.describe_persons_with_place(chosen(schemes=("AIG", "TPL"))) == (
        "Plassene er gruppenes: 2 av de 3 deltakerne hadde en av dem, de andre deltok uten."
    )
    assert bases.describe_persons_with_place(chosen(schemes=("TPL",))) == ""


def test_ended_stays_are_more_than_those_who_left(chosen):
    """Four ended; b went on within 60 days, and the two of d that end at once are one exit."""
    assert bases.describe_exits(chosen()) == (
        "Søylene viser alle 4 opphold som ble avsluttet. Etter 2 av dem gikk personen videre i et "
        "tiltak, kom tilbake innen 60 dager eller avsluttet et annet opphold samme dag; andelene "
        "over er av de 2 som gikk ut. Det er lest av oppholdene; sluttårsaken, også «annet "
        "tiltak», er slik den ble skrevet."
    )
    assert bases.describe_length(chosen()) == "Varigheten er også av alle 4."
    alike = chosen(schemes=("TPL",))  # one ended, and it is the exit
    assert (bases.describe_exits(alike), bases.describe_length(alike)) == ("", "")


def test_attended_is_of_place_days_and_attendance_of_hours(chosen):
    """One of 1 095 place-days was attended by half; that half is the attendance."""
    share = fetch_answer("capacity_reasons_in_all", chosen()).rows.set_index("reason")
    text = plain(bases.describe_attended(chosen()))
    assert text.endswith(
        "Oppmøtet på 50,0 % under fanen Oppmøte er av de planlagte timene som er rapportert."
    )
    assert text.startswith(
        f"Oppmøtt, {100 * share['reason_rate']['attended']:.1f}".replace(".", ",")
    )
    assert bases.describe_attended(chosen(2013)) == ""


def test_a_year_under_way_has_its_whole_budget_beside_the_booked_months(chosen):
    assert bases.describe_open_years(chosen(2013, 2014)) == (
        "2014 har hele årets budsjett, men er bokført bare til og med mars 2014."
    )
    assert bases.describe_open_years(chosen(2013)) == ""
    assert bases.describe_open_years(replace(chosen(), part="T1")) == (
        "Budsjettet er for hele 1. tertial 2014, som er bokført bare til og med mars 2014."
    )


def test_what_is_left_of_a_budget_is_not_called_a_deviation(chosen):
    def name(*years: int) -> str:
        return figure_names.name_figure(
            cache.fetch_figure("deviation", chosen(*years)), chosen(*years)
        )

    assert (name(2014), name(2013)) == ("Gjenstår av budsjettet", "Avvik")
    left = cache.fetch_figure("deviation", chosen())
    assert plain(citation.cite(left, chosen())).startswith(
        "Gjenstår av budsjettet ved utgangen av mars 2014: 100 kr. "
    )


def test_the_places_that_an_office_used_are_nowhere_called_utilization(chosen):
    page = alone("utilization", year="2014", office="Madla", part="places")
    texts = [plain(text).replace("\\", "") for text in read(page)]
    assert not any("kapasitetsutnyttelse" in text.lower() for text in texts)
    name = "Andel av plassene brukt av de valgte (Madla)"
    assert name in [text.replace("\\", "") for text in texts]
    assert "Ledige plasser, når alle telles med" in texts
    assert "Hvor plassdagene ble av, når alle telles med" in texts
    assert (
        "Andelen av plassene er det de valgte brukte av alle plassene; andre bruker de samme "
        "plassene. Ledige plasser, og hvorfor plasser ikke var i bruk, er regnet med alle."
    ) in texts
    assert bases.describe_whose_places(chosen()) == bases.describe_everybody(chosen()) == ""


def test_the_files_and_the_citation_of_an_office_have_that_name_too(chosen):
    """Of 365 days of three places, Madla used 365 + 181."""
    for some, heading in (
        ({}, "Kapasitetsutnyttelse"),
        (MADLA, "Andel av plassene brukt av de valgte"),
    ):
        answer = fetch_answer("capacity_by_group", chosen(**some))
        head = csv_file.write_csv(answer).decode("utf-8-sig").splitlines()[0]
        assert f"{heading} (%)" in head.split(";")
    used = cache.fetch_figure("utilization_rate", chosen(**MADLA))
    assert plain(citation.cite(used, chosen(**MADLA))).startswith(
        f"Andel av plassene brukt av de valgte (Madla) i 2014: {546 / 10.95:.1f} %.".replace(
            ".", ",", 1
        )
    )


def test_the_places_are_not_those_of_an_office(chosen):
    both = "En deltaker med VTAO holder plassen sin i alle tall om kapasitet"
    of_all = practice.describe_practice(chosen(schemes=("PFF",)))
    assert of_all.startswith(
        "**2 personer hadde praksis på 1 plass.** 1 hadde VTAO (varig tilrettelagt arbeid i "
        "ordinær virksomhet) og brukte i snitt 1 plass."
    )
    assert both not in practice.describe_vtao_rule(chosen(**MADLA))
    hundvag = chosen(schemes=("PFF",), offices=("Hundvåg",))
    assert practice.describe_practice(hundvag).startswith(
        "**2 av de valgte var i praksis.** Plassene er alles: 1 plass. 1 hadde VTAO"
    )
    assert practice.describe_vtao_rule(hundvag).startswith(both)


def test_what_is_about_the_same_has_the_name_of_what_it_is(demo):
    cache.use_warehouse(versions.current(demo))
    languages.use("nb")
    east = Choice((2014,), offices=("NAV Øst",), options=cache.fetch_options(None))
    assert plain(changed_figures.describe_changes(east)).endswith(
        "Omtrent som før: Andel av plassene brukt av de valgte (NAV Øst) (19,8 % mot 20,2 %). "
        "Penger er ikke sammenlignet her, for de gjelder hele avdelingen."
    )
    assert queries.measures()["utilization_rate"].name["nb"] == "Kapasitetsutnyttelse"
