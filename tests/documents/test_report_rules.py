"""When a sentence is written: a change that is there and has a base, a use that is good, a year."""

import pytest

from pages.documents import conditions
from tests.documents import composed
from tests.ui.screen import use
from warehouse.build import build

RENAMED = """
    scheme;name;kind;valid_from;valid_to
    JV;Jobbverksted;course;01.01.2012;31.12.2013
    JV;Jobbverksted 1;course;01.01.2014;      # the one has become two
    JV2;Jobbverksted 2;course;01.01.2014;
"""
SCHEMES = """
    scheme;name;kind
    JV;Jobbverksted;course
    AIG;Arbeidstrening i gruppe;group
"""


@pytest.fixture
def list_facts(exports, tmp_path, monkeypatch):
    """The figures of a year of a few written rows."""

    def make(year=2014, extract_date="2014-12-31", schemes=SCHEMES, **families):
        folder = exports(extract_date=extract_date, schemes=schemes, **families)
        use(monkeypatch, folder, tmp_path / "out")
        build(folder, tmp_path / "out")
        return composed.of(tmp_path / "out", "annual", year).facts

    return make


@pytest.mark.parametrize(("holds", "frees"), [("true", False), ("false", True)])
def test_vtao_frees_a_place_only_by_the_rule_of_the_department(list_facts, tmp_path, holds, frees):
    """The plan of before said so always, beside places that were all taken."""
    facts = list_facts(
        schemes="scheme;name;kind\nPFF;Praksis;practice",
        groups="group;scheme;places;valid_from\nButikk;PFF;1;01.01.2014",
        participations="""
            participant_id;scheme;group;started_on;vtao_granted_on
            a;PFF;Butikk;01.01.2014;01.02.2014
        """,
        settings=f"vtao_holds_place = {holds}\nhide_below = 1",
    )
    assert _holds("vtao PFF freed", facts) == frees
    plan = composed.as_text(composed.section(tmp_path / "out", "plan", 2014, plan="2015-2018"))
    assert "hadde én stønad til varig tilrettelagt arbeid" in plan
    assert ("(VTAO) fra NAV, og hver av dem frigjør en plass" in plan) == frees


def referred(before: int, now: int) -> str:
    """So many referred to the course in 2013 and in 2014, each another person."""
    rows = [f"b{number};JV;01.02.2013;08.02.2013;01.03.2013" for number in range(before)]
    rows += [f"n{number};JV;01.02.2014;08.02.2014;01.03.2014" for number in range(now)]
    return "participant_id;scheme;referred_on;started_on;ended_on\n" + "\n".join(rows)


@pytest.mark.parametrize(
    ("before", "now", "holds"),
    [
        (100, 95, {"fell", "fell_little"}),  # five in a hundred is a change
        (100, 96, set()),  # four is not
        (100, 86, {"fell", "fell_little"}),  # below 15 in a hundred it is little
        (100, 85, {"fell"}),
        (100, 105, {"rose"}),
        (20, 25, {"rose"}),  # twenty is a base
        (19, 40, set()),  # nineteen is none
        (40, 19, set()),
    ],
)
def test_a_change_is_one_where_it_is_there_and_its_base_allows_it(list_facts, before, now, holds):
    facts = list_facts(participations=referred(before, now))
    changes = {
        name for name in ("rose", "fell", "fell_little") if _holds(f"referred JV {name}", facts)
    }
    assert changes == holds


def _holds(rule: str, facts) -> bool:
    return conditions.explain_failure(rule, facts) == ""


def test_a_scheme_of_another_name_is_not_compared(list_facts):
    facts = list_facts(participations=referred(100, 50), schemes=RENAMED)
    why = conditions.explain_failure("referred JV fell", facts)
    assert why == "Jobbverksted 1 het Jobbverksted i 2013, og kan ha vært noe annet."


def test_why_nothing_changed_names_both_figures(list_facts):
    facts = list_facts(participations=referred(19, 40))
    assert conditions.explain_failure("referred JV rose", facts) == (
        "Henvist, Jobbverksted: 40 mot 19, for få til å si at noe er endret."
    )


def test_a_year_that_is_not_over_has_no_change(list_facts):
    facts = list_facts(participations=referred(100, 200), extract_date="2014-10-31")
    assert (
        conditions.explain_failure("referred JV rose", facts) == "2014 er ikke over i eksportene."
    )
    assert conditions.explain_failure("year over", facts) == "2014 er ikke over i eksportene."


def test_nothing_has_changed_since_a_year_there_is_nothing_of(list_facts):
    facts = list_facts(participations=referred(0, 40))
    assert (
        conditions.explain_failure("referred JV rose", facts)
        == "Det er ingenting fra 2013 i eksportene."
    )


def to_work(before: int, now: int) -> str:
    """A hundred left in each year, so many of them to work."""
    rows = []
    for year, number in ((2013, before), (2014, now)):
        ends = ["arbeid"] * number + ["annet"] * (100 - number)
        rows += [
            f"{year}-{place};JV;01.01.{year};01.02.{year};{end}" for place, end in enumerate(ends)
        ]
    return "participant_id;scheme;started_on;ended_on;destination\n" + "\n".join(rows)


def test_a_share_has_changed_where_its_difference_is_more_than_may_be_chance(list_facts):
    """43 against 30 of 100: +13 (from 0 to +26) as shown; of 44 +14 (from +1 to +27)."""
    why = conditions.explain_failure(
        "to_work_rate JV rose", list_facts(participations=to_work(30, 43))
    )
    assert why.replace("\u00a0", " ") == (
        "Overgang til arbeid, Jobbverksted: 43,0 % mot 30,0 %, "
        "+13 prosentpoeng (fra 0 til +26), som kan være tilfeldig."
    )
    assert _holds("to_work_rate JV rose", list_facts(participations=to_work(30, 44)))


PLACES = """
    group;scheme;places;valid_from
    Uteteam;AIG;1;01.01.2014
    Kantine;AIG;1;01.01.2014
"""


@pytest.mark.parametrize(
    ("shares", "good", "in_all"),
    [
        (("0,95", "0,9"), True, True),
        (("1", "0,8"), True, False),  # together 90 %, but one group is below 85
        (("0,8", "0,8"), False, False),
    ],
)
def test_a_use_is_good_from_the_floor(list_facts, shares, good, in_all):
    rows = f"a;AIG;Uteteam;01.01.2014;{shares[0]}\nb;AIG;Kantine;01.01.2014;{shares[1]}\n"
    participations = "participant_id;scheme;group;started_on;place_share\n" + rows
    facts = list_facts(participations=participations, groups=PLACES)
    assert _holds("utilization_rate AIG good", facts) == good
    assert _holds("utilization_rate AIG good_in_all", facts) == in_all


def test_the_floor_is_the_targets_where_one_is_set(list_facts):
    rows = "a;AIG;Uteteam;01.01.2014;0,9\nb;AIG;Kantine;01.01.2014;0,9\n"
    participations = "participant_id;scheme;group;started_on;place_share\n" + rows
    targets = "year;measure;scheme;floor\n2014;utilization_rate;AIG;0,95\n"
    facts = list_facts(participations=participations, groups=PLACES, targets=targets)
    assert conditions.explain_failure("utilization_rate AIG good", facts) == (
        "Kapasitetsutnyttelse, Arbeidstrening i gruppe: 90,0\u00a0%, under 95,0\u00a0%."
    )


def ledger(booked: int) -> dict[str, str]:
    return {
        "budget": "year;art;responsibility;amount_nok\n2014;10100;1;1000000\n",
        "accounts": f"year;period;art;responsibility;amount_nok\n2014;12;10100;1;{booked}\n",
    }


@pytest.mark.parametrize(
    ("booked", "holds"),
    [
        (900_000, {"uneven", "above"}),
        (1_100_000, {"uneven", "below"}),
        (950_001, {"nil"}),  # 49 999 kroner is 0,0 million
        (950_000, {"uneven", "above"}),
    ],
)
def test_a_deviation_is_something_where_it_is_in_millions(list_facts, booked, holds):
    facts = list_facts(**ledger(booked))
    names = ("uneven", "nil", "above", "below")
    assert {name for name in names if _holds(f"deviation {name}", facts)} == holds


def test_a_target_group_is_named_where_its_groups_had_somebody_that_year(list_facts):
    facts = list_facts(
        groups="""
            group;scheme;places;valid_from;target_group
            Verksted;AIG;2;01.01.2014;ungdom
            Kantine;AIG;2;01.01.2014;langtidsmottakere av sosialhjelp
            Kurs;JV;2;01.01.2014;eldre
        """,
        participations="""
            participant_id;scheme;group;started_on
            a;AIG;Verksted;01.02.2014
            b;JV;Kurs;01.02.2014
        """,
    )
    assert _holds("participants AIG some for ungdom", facts)
    assert not _holds("participants AIG some for eldre", facts)  # in another scheme
    why = conditions.explain_failure(
        "participants AIG some for langtidsmottakere av sosialhjelp", facts
    )
    assert "målgruppe langtidsmottakere av sosialhjelp: ingen." in why


@pytest.mark.parametrize(
    ("on_it", "others", "holds"),
    [(2, 2, True), (2, 3, False), (0, 3, False)],  # half of them is most, less is not
)
def test_most_are_in_the_qualification_programme_where_half_are(list_facts, on_it, others, holds):
    benefits = ["KVP"] * on_it + ["sosialhjelp"] * others
    rows = [f"p{number};JV;01.02.2014;{name}" for number, name in enumerate(benefits)]
    head = "participant_id;scheme;started_on;benefit\n"
    assert _holds("participants mostly_kvp", list_facts(participations=head + "\n".join(rows))) == (
        holds
    )


@pytest.mark.parametrize(
    ("ended_on", "again", "holds"),
    [
        ("", "", True),
        ("01.01.2015", "", True),  # in on the last day of the year
        ("31.12.2014", "", False),
        ("30.06.2014", "01.07.2014", True),  # the same person came back
    ],
)
def test_those_with_vtao_are_still_in_where_nobody_left(list_facts, ended_on, again, holds):
    rows = f"""
        participant_id;scheme;started_on;ended_on;vtao_granted_on
        a;JV;01.01.2014;;01.02.2014
        b;JV;01.01.2014;{ended_on};01.02.2014
        c;JV;01.01.2014;31.03.2014;
    """
    rows += f"    b;JV;{again};;01.02.2014\n" if again else ""
    facts = list_facts(extract_date="2015-06-30", participations=rows)
    assert _holds("vtao JV still_in", facts) == holds
