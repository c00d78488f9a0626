"""What to take hold of first, worst first, each with its page; rows in the test."""

from pages.answers import cache
from pages.answers.choice import Choice
from pages.answers.options import Options
from pages.i18n import languages
from pages.text import answers_in_short, first_steps
from queries.measures import Figure
from tests.ui.screen import alone, answer_row, read, status
from warehouse import config
from warehouse.storage import versions

SCHEMES = "scheme;name\nAIG;Arbeidstrening\nJV;Jobbverksted"
GROUPS = """
    group;scheme;places;valid_from
    Kantine;AIG;4;01.01.2013
    Kurs;JV;1;01.01.2013
"""
# AIG: two of four places the whole year; JV: its one place the whole year
STAYS = """
    participant_id;scheme;group;referred_on;started_on;ended_on;destination
    a;AIG;Kantine;;01.01.2014;31.12.2014;
    b;AIG;Kantine;;01.01.2014;31.12.2014;
    c;JV;Kurs;;01.01.2014;31.12.2014;
    d;AIG;;01.10.2014;;;               # waits where two places are free
    e;JV;;01.10.2012;;;                # has waited for over two years
    f;JV;Kurs;;01.01.2013;31.12.2013;arbeid
"""
TARGETS = "year;measure;scheme;floor\n2014;utilization_rate;;0,85"
BUDGET = "year;art;responsibility;amount_nok\n2014;10100;366000;1000"
LEDGER = "year;period;art;responsibility;amount_nok\n2014;12;10100;366000;{spent}"
FULL = """
    participant_id;scheme;group;started_on;ended_on;destination
    a;JV;Kurs;01.01.2014;31.12.2014;
"""


def list_steps(shown, **families: str) -> list[tuple[str, str, str]]:
    """The steps of 2014 for these exports."""
    languages.use("nb")
    shown(**{"extract_date": "2014-12-31"} | families)
    alone("overview", year="2014")  # loads the exports
    cache.use_warehouse(versions.current(config.warehouse_folder()))
    chosen = Choice((2014,), options=Options(year={2013: "2013", 2014: "2014"}))
    steps = first_steps.list_steps(chosen)
    return [(step.text.replace("\u00a0", " "), step.page, step.part) for step in steps]


def test_the_floor_comes_first_then_the_money_then_who_waits(shown):
    inputs = {"schemes": SCHEMES, "groups": GROUPS, "participations": STAYS, "targets": TARGETS}
    money = {"budget": BUDGET, "accounts": LEDGER.format(spent=1021)}
    below, spent, free = list_steps(shown, **inputs, **money)
    assert below == (  # three of five places
        "Be NAV-kontorene om henvisninger: kapasitetsutnyttelse er 60,0 %, under gulvet på 85 %.",
        "pages/utilization.py",
        "",
    )
    assert spent[0].startswith("Se på budsjettet: 102,1 % av det er brukt.")
    assert spent[1] == "pages/budget.py"
    assert free == (
        "Tilby ledige plasser: 2 plasser er ledige i Arbeidstrening, og 1 venter der.",
        "pages/utilization.py",
        "waiting",
    )


def test_a_budget_that_just_holds_is_no_step_and_an_old_referral_is(shown):
    inputs = {"schemes": SCHEMES, "groups": GROUPS, "participations": STAYS}
    money = {"budget": BUDGET, "accounts": LEDGER.format(spent=1020)}  # 102 percent
    free, old, unknown = list_steps(shown, **inputs, **money)
    assert free[0].startswith("Tilby ledige plasser")
    assert old[0] == "Bekreft eller trekk 1 henvisning som har ventet i over et år."
    assert unknown[0] == "Finn ut hvor de 3 med ukjent resultat gikk."  # of the three who left


def test_where_all_is_well_a_sentence_says_so(shown):
    assert list_steps(shown, schemes=SCHEMES, participations=FULL) == [
        ("Finn ut hvor den 1 med ukjent resultat gikk.", "pages/outcomes.py", "")
    ]
    well = FULL.replace("31.12.2014;", ";")
    assert list_steps(shown, schemes=SCHEMES, participations=well) == []
    page = alone("overview", year="2014")
    assert any(text.startswith("Ingenting er under gulvet") for text in read(page))


def test_the_rows_say_what_is_few_unknown_and_of_all(demo):
    page = alone("overview", year="2013", scheme="START")
    assert answer_row(page, "outcomes").startswith("2 av 16 av dem som sluttet, gikk til arbeid")
    assert "for få til å sammenlignes" in answer_row(page, "outcomes")
    page = alone("overview", year="2016", compare="target")
    assert "2 av 3 tall når gulvet" in answer_row(page, "changes")
    assert "Under gulvet: overgang til arbeid." in answer_row(page, "changes")
    assert "28,9 % i 2015, kan være tilfeldig" in answer_row(
        alone("overview", year="2016"), "outcomes"
    )


def test_fewer_by_a_tenth_is_large_and_less_is_not(demo):
    def figure(value: float):
        return Figure("participants", value, None, None, None, None, None, "persons")

    describe = answers_in_short._describe_large_change
    assert describe(figure(89), figure(100)).startswith("Over en tiendedel færre")
    assert describe(figure(90), figure(100)) == ""
    assert describe(figure(90), None) == ""


def test_a_period_that_has_not_begun_says_so_and_shows_no_figure(demo):
    page = alone("overview", period="2017-12")  # the exports end on 31 October
    assert "Viser desember 2017 · ikke begynt: eksportene slutter 31.10.2017" in status(page)
    assert answer_row(page, "people") == "– Hvor mange som deltok, er ikke kjent."
    assert answer_row(page, "outcomes") == "– Hvor de gikk, er ikke kjent."
    assert answer_row(page, "changes").startswith("– Ingenting er kjent som kan sammenlignes")
    october = alone("overview", period="2017-10")  # the last month there is
    assert "ikke begynt" not in status(october)


def test_the_share_to_work_says_how_high_it_may_be_with_the_unknown(demo):
    """Of 220 who left in 2016, 56 went to work and 17 are unknown: (56 + 17) of 220."""
    text = answer_row(alone("overview", year="2016"), "outcomes")
    assert "For 17 er det ikke kjent hvor de gikk: andelen kan være opptil 33,2 %." in text


def test_a_budget_that_did_not_hold_is_a_no(demo):
    assert "Nei, merforbruk: 101,9 %" in answer_row(alone("overview", year="2013"), "money")
    assert "Ja, mindreforbruk: 91,4 %" in answer_row(alone("overview", year="2014"), "money")
