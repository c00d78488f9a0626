"""What differs in a sentence: by how much, and whether it may be chance."""

from dataclasses import replace

import pytest

from pages.answers import cache
from pages.answers.answer import fetch_answer
from pages.answers.choice import Choice
from pages.i18n import languages
from pages.text import bases, changed_figures, comparisons, headlines, outcomes
from queries import Figure
from tests.ui.screen import use
from warehouse.build import build
from warehouse.storage import versions

HEAD = "participant_id;scheme;nav_office;started_on;ended_on;destination;status_6m;status_12m"
NO_MORE = "Ingen skiller seg fra alle de andre samlet med mer enn det som kan være tilfeldig."


def exits(year: int, hits: int, base: int, office: str = "Madla", later: str = ";") -> str:
    """So many of so many left for work that year; later: their status after 6 and 12 months."""
    rows = []
    for number in range(base):
        end = f"arbeid;{later}" if number < hits else "annet;;"
        rows.append(f"{office}{year}-{number};JV;{office};01.01.{year};31.01.{year};{end}")
    return "\n".join(rows)


@pytest.fixture
def choose(exports, tmp_path, monkeypatch):
    """The year 2014 of these rows, as a choice."""

    def load(*parts: str) -> Choice:
        languages.use("nb")
        folder = exports(participations="\n".join([HEAD, *parts]), extract_date="2016-12-31")
        use(monkeypatch, folder, tmp_path / "out")
        build(folder, tmp_path / "out")
        cache.use_warehouse(versions.current(tmp_path / "out"))
        return Choice(years=(2014,), options=cache.fetch_options(None))

    return load


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


def test_13_of_28_against_7_of_32_is_a_change(choose):
    chosen = choose(exits(2014, 13, 28), exits(2013, 7, 32))
    assert plain(headlines.describe_destinations(chosen)) == (
        "Av 28 som gikk ut av tiltak, gikk 13 til arbeid: 46,4 %, opp fra 21,9 % i 2013. "
        "Forskjellen, +25 prosentpoeng (fra +1 til +45), er for stor til å være tilfeldig."
    )
    assert plain(changed_figures.describe_changes(chosen)) == (
        "Mot 2013: færre deltakere (28 mot 32); større andel til arbeid, 46,4 % mot 21,9 %: "
        "+25 prosentpoeng (fra +1 til +45)."
    )


def test_one_fewer_may_be_chance(choose):
    chosen = choose(exits(2014, 12, 28), exits(2013, 7, 32))
    difference = "+21 prosentpoeng (fra −3 til +42)"
    assert f"mot 21,9 % i 2013. Forskjellen, {difference}, kan være tilfeldig." in plain(
        headlines.describe_destinations(chosen)
    )
    assert plain(changed_figures.describe_changes(chosen)) == (
        "Mot 2013: færre deltakere (28 mot 32). "
        f"Dette kan være tilfeldig: Overgang til arbeid 42,9 % mot 21,9 %, {difference}."
    )


def test_a_base_under_20_is_not_compared(choose):
    chosen = choose(exits(2014, 19, 19), exits(2013, 0, 32))
    assert plain(changed_figures.describe_changes(chosen)) == (
        "Mot 2013: færre deltakere (19 mot 32). "
        "For få til å sammenlignes: Overgang til arbeid (19 av 19 mot 0 av 32)."
    )


def test_a_share_that_is_shown_alike_is_the_same(choose):
    """15 of 30 and 20 of 40: no difference of 0 percentage points is reported."""
    chosen = choose(exits(2014, 15, 30), exits(2013, 20, 40))
    assert "gikk 15 til arbeid: 50,0 %, det samme som i 2013." in plain(
        headlines.describe_destinations(chosen)
    )
    assert plain(changed_figures.describe_changes(chosen)) == (
        "Mot 2013: færre deltakere (30 mot 40). Omtrent som før: Overgang til arbeid (50,0 %)."
    )
    chosen = choose(exits(2014, 71, 200), exits(2013, 72, 202))  # 35,5 % and 35,6 %
    sentence = plain(headlines.describe_destinations(chosen))
    assert sentence.endswith(": 35,5 %, omtrent som i 2013 (35,6 %).")
    assert plain(changed_figures.describe_changes(chosen)).endswith(
        "Omtrent som før: Overgang til arbeid (35,5 % mot 35,6 %)."
    )


def figure(value: float, unit: str) -> Figure:
    return Figure("measure", value, None, None, None, None, None, unit)


@pytest.mark.parametrize(
    ("now", "before", "unit", "is_change"),
    [
        (0.8414, 0.8416, "rate", False),  # 84,1 % and 84,2 %: a difference of 0,02
        (0.841, 0.842, "rate", False),
        (0.8410, 0.8459, "rate", False),
        (0.84, 0.845, "rate", True),  # rounds to one percentage point
        (91.4, 91.8, "percent", False),
        (363, 362, "persons", True),  # a count is exact
        (363, 363, "persons", False),
        (1_000_000.4, 1_000_000.0, "nok", False),  # less than the krone that is shown
        (1_000_001.0, 1_000_000.0, "nok", True),
        (26.0, 26.4, "days", False),
        (26.0, 26.5, "days", True),
    ],
)
def test_a_difference_that_rounds_to_nothing_is_no_change(now, before, unit, is_change):
    assert comparisons.is_change(figure(now, unit), figure(before, unit)) is is_change
    assert comparisons.is_change(figure(before, unit), figure(now, unit)) is is_change


def test_each_office_is_compared_with_the_others_together(choose):
    """Hundvåg 15 of 20 against 20 of 55; Madla 10 of 30; Storhaug's five are among the others."""
    chosen = choose(
        exits(2014, 10, 30), exits(2014, 15, 20, "Hundvåg"), exits(2014, 5, 5, "Storhaug")
    )
    answer = fetch_answer("outcomes_by_office", chosen)
    text = comparisons.describe_parts(answer, "nav_office", "to_work_count", "exits_count")
    assert text == (
        "Skiller seg fra alle de andre samlet med mer enn det som kan være tilfeldig: "
        "Hundvåg +32 prosentpoeng (fra +5 til +52); Madla −47 prosentpoeng (fra −65 til −20)."
    )


def test_two_offices_are_one_comparison_and_one_office_is_none(choose):
    fraction = ("nav_office", "to_work_count", "exits_count")
    chosen = choose(exits(2014, 10, 30), exits(2014, 9, 30, "Hundvåg"))
    assert comparisons.describe_parts(fetch_answer("outcomes_by_office", chosen), *fraction) == (
        NO_MORE
    )
    chosen = choose(exits(2014, 10, 30))
    assert comparisons.describe_parts(fetch_answer("outcomes_by_office", chosen), *fraction) == ""


def test_a_year_is_compared_with_the_year_before_where_there_is_one(choose):
    """2012 has none before it, 2013 differs by little; 2016 has no 2015 to be compared with."""
    chosen = choose(
        exits(2012, 10, 40), exits(2013, 12, 40), exits(2014, 24, 40), exits(2016, 0, 40)
    )
    answer = fetch_answer("outcomes_by_year", chosen.with_all_years())
    text = comparisons.describe_years(answer, "to_work_count", "exits_count")
    assert text == (
        "Skiller seg fra året før med mer enn det som kan være tilfeldig: "
        "2014 +30 prosentpoeng (fra +8 til +48)."
    )


def test_the_same_persons_are_compared_with_themselves(choose):
    """20 at both times, 10 after 6 months alone, 10 at neither time."""
    chosen = choose(
        exits(2014, 20, 20, later="arbeid;arbeid"),
        exits(2014, 10, 10, "Hundvåg", later="arbeid;annet"),
        exits(2014, 10, 10, "Storhaug", later="annet;annet"),
    )
    assert outcomes.describe_later_work(chosen) == (
        "En annen gruppe: Av de 40 som gikk ut til arbeid for minst 12 måneder siden, var 30 i "
        "arbeid etter 6 måneder og 20 etter 12. Forskjellen, −25 prosentpoeng (fra −38 til −10), "
        "er for stor til å være tilfeldig."
    )
    assert outcomes.describe_later_work(choose(exits(2014, 19, 40, later="arbeid;annet"))) == ""


def unknown(year: int, number: int) -> str:
    """So many left that year with nothing said of where to, or of later."""
    rows = range(number)
    return "\n".join(f"u{year}-{no};JV;Madla;01.01.{year};31.01.{year};ukjent;;" for no in rows)


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (1, "1 ukjent regnes som ikke i arbeid: andelen kan være opptil 36,7 % når det er"),
        (5, "De 5 ukjente regnes som ikke i arbeid: andelen kan være opptil 44,1 % når de er"),
    ],
)
def test_the_unknown_say_how_high_the_share_may_be(choose, number, text):
    """10 of 29 to work, and so many unknown: 11 of 30, 15 of 34."""
    chosen = choose(exits(2014, 10, 29), unknown(2014, number))
    assert f"{text} avklart." in plain(headlines.describe_destinations(chosen))


def test_those_in_work_later_stand_beside_last_year_with_what_is_not_known(choose):
    """2014: 20 of 40 after 6 months, 10 after 12, 10 unknown at both; 2013: 20 and 20 of 20."""
    chosen = choose(
        exits(2014, 10, 10, later="arbeid;arbeid"),
        exits(2014, 10, 10, "Hundvåg", later="arbeid;annet"),
        exits(2014, 10, 10, "Storhaug", later="annet;annet"),
        unknown(2014, 10),
        exits(2013, 20, 20, later="arbeid;arbeid"),
    )
    assert plain(outcomes.describe_working(chosen)) == (
        "Av de 40 som gikk ut for minst 6 måneder siden, var 20 i arbeid etter 6 måneder: 50,0 %, "
        "ned fra 100,0 % i 2013. Av de 40 som gikk ut for minst 12 måneder siden, var 10 i arbeid "
        "etter 12 måneder: 25,0 %, ned fra 100,0 % i 2013. Etter 6 og 12 måneder er forskjellen "
        "fra 2013 for stor til å være tilfeldig. Ukjente regnes som ikke i arbeid: andelene kan "
        "være opptil 75,0 % og 50,0 % når de er avklart."
    )


def test_fewer_than_20_in_work_later_have_no_percent_and_nobody_is_said_so(choose):
    chosen = choose(exits(2014, 10, 19, later="arbeid;arbeid"))
    few = outcomes.describe_working(chosen)
    assert few.startswith("Av de 19 som gikk ut for minst 6 måneder siden, var 10 i arbeid")
    assert "%" not in few
    nobody = outcomes.describe_working(replace(chosen, years=(2015,)))
    assert nobody.startswith("Ingen gikk ut for så lenge siden")


def test_the_stays_that_led_on_stand_beside_last_year(choose):
    """2014: one of three ended stays led on within 60 days; 2013: none of two."""
    chosen = choose(
        exits(2014, 0, 2), "a;JV;Madla;01.01.2014;31.01.2014;annet;;",
        "a;START;Madla;31.03.2014;;;;", exits(2013, 0, 2),
    )  # fmt: skip
    assert outcomes.describe_moves(chosen) == (
        "1 av 3 avsluttede opphold førte videre til et nytt tiltak, mot 0 av 2 i 2013."
    )
    assert outcomes.describe_moves(replace(chosen, years=(2013,))) == ""


def test_the_bars_of_those_who_left_say_what_the_other_ends_are(choose):
    """c ended unknown and went on: 1 of 2 unknown is of those who left."""
    chosen = choose(
        exits(2014, 10, 20), unknown(2014, 1), "c;JV;Madla;01.01.2014;31.01.2014;;;",
        "c;START;Madla;01.02.2014;;;;",
    )  # fmt: skip
    assert bases.describe_other_ends(chosen) == (
        "Søylene er av de 21 som gikk ut. 22 opphold ble avsluttet: etter de andre 1 gikk personen "
        "videre i et tiltak, kom tilbake innen 60 dager eller avsluttet et annet opphold samme "
        "dag. Av alle avsluttede opphold har 2 ukjent sluttårsak, av dem som gikk ut 1."
    )
    assert bases.describe_destination("unknown", chosen).startswith("Listen har alle 2 avsluttede")
    assert bases.describe_other_ends(choose(exits(2014, 10, 20))) == ""


def test_a_way_through_one_scheme_says_how_many_of_those_who_left_it_took_it(choose):
    """5 were in START alone, one came to it from JV: 5 of the 6 who left START."""
    rows = [f"s{no};START;Madla;01.01.2014;31.01.2014;arbeid;;" for no in range(5)]
    rows += ["j;JV;Madla;01.01.2014;31.01.2014;annet;;"]
    chosen = choose(*rows, "j;START;Madla;01.02.2014;28.02.2014;annet;;")
    assert "hadde så mange bare vært i det: START 5 av 6." in bases.describe_ways(chosen)
    assert bases.describe_ways(choose(exits(2014, 5, 10))) == ""
