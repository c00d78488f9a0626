"""The page Økonomi where exports are missing: each part says so, and the rest works."""

import pytest

from pages.i18n import formats
from tests.ui.screen import PARTS, alone, beside, lines, unfold, value

BUDGET = "year;art;responsibility;amount_nok;period\n"
ACCOUNTS = "year;period;art;responsibility;amount_nok\n"
LINES = "{year};10100;366000;900;1\n{year};17090;366000;-100;1\n"
BOOKED = "{year};1;10100;366000;800\n{year};1;17090;366000;-90\n"


def budget(*years: int) -> str:
    return BUDGET + "".join(LINES.format(year=year) for year in years)


def accounts(*years: int) -> str:
    return ACCOUNTS + "".join(BOOKED.format(year=year) for year in years)


FOLDERS = {
    "a budget and no accounts": {"budget": budget(2014)},
    "two years of budget and three of accounts": {
        "budget": budget(2013, 2014),
        "accounts": accounts(2012, 2013, 2014),
    },
    "three years of budget and two of accounts": {
        "budget": budget(2012, 2013, 2014),
        "accounts": accounts(2012, 2013),
    },
}


@pytest.mark.parametrize("part", PARTS["budget"])
@pytest.mark.parametrize(
    ("missing", "year"),
    [
        *((missing, "all") for missing in FOLDERS),
        ("two years of budget and three of accounts", "2014"),
    ],
)
def test_a_part_opens_whatever_is_missing(shown, missing, part, year):
    shown(**FOLDERS[missing])
    assert not unfold(alone("budget", year=year, part=part)).exception
    whole = alone("budget", year=year)
    years = FOLDERS[missing]["budget"].count("10100") if year == "all" else 1
    assert value(whole, "budget_adjusted") == formats.kroner(800 * years)


def test_a_chart_of_which_nothing_is_known_is_a_sentence(shown):
    shown(budget=budget(2014), accounts=accounts(2014))
    page = alone("budget", year="2014", part="refunds")
    assert "Ingenting av det er kjent." in [each.value for each in page.caption]  # VTAO
    assert "" not in [each.value for each in page.markdown]


def test_a_unit_cost_by_the_key_says_so_beside_the_figure(shown):
    people = "\n".join(f"p{number};AIG;01.01.2014;31.01.2014" for number in range(20))
    shown(
        budget=budget(2014),
        accounts=accounts(2014),
        schemes="scheme;name\nAIG;Arbeidstrening\nJV;Jobbverksted",
        participations=f"participant_id;scheme;started_on;ended_on\n{people}",
        settings='["fordelingsnøkkel"]\nAIG = 0.4\nJV = 0.6',
    )
    page = alone("budget", year="2014", part="costs")
    assert not page.exception
    (table,) = [each.value for each in unfold(page).table if "Tiltak" in each.value]
    said = next(row for row in table.to_numpy() if row[0] == "Arbeidstrening")
    note = str(said[4]).replace("\u00a0", " ").replace("\\", "")
    assert note == "etter fordelingsnøkkelen i innstillingene: 40 %"
    assert str(said[6]).replace("\u00a0", " ") == "14 kr"  # 40 % of 710, on 20


@pytest.mark.parametrize("part", PARTS["budget"])
def test_accounts_and_no_budget_says_so_and_shows_what_is_booked(shown, part):
    shown(accounts=accounts(2013, 2014))
    page = alone("budget", year="2014", part=part)
    assert not page.exception
    assert "Her mangler en eksport i mappen: budsjett." in [each.value for each in page.info]
    first = alone("budget", year="2014")
    assert value(first, "actual") == formats.kroner(710)
    assert value(first, "budget_adjusted") == "–"


def test_a_folder_without_money_is_two_sentences(shown):
    stays = "participant_id;scheme;started_on\na;PFF;01.01.2014"
    shown(participations=stays, schemes="scheme;name\nPFF;Praksis")
    page = alone("budget", year="2014")
    assert not page.exception
    assert not [each for each in page.button if str(each.key).startswith("basis-")]
    text = " ".join(each.value for each in page.info)
    assert "budsjett" in text
    assert "regnskap" in text


@pytest.mark.parametrize("part", ["refunds", "costs"])
def test_a_part_names_the_exports_of_people_it_lacks(shown, part):
    shown(budget=budget(2014), accounts=accounts(2014))
    texts = [each.value for each in alone("budget", year="2014", part=part).info]
    assert any("deltakelser" in each for each in texts)


@pytest.mark.parametrize(
    ("month", "begins"), [("1", "Budsjett hittil"), ("12", "Justert budsjett")]
)
def test_the_bridge_begins_at_the_budget_it_is_compared_with(shown, month, begins):
    booked = accounts(2014).replace("2014;1;", f"2014;{month};")
    shown(budget=budget(2014), accounts=booked)
    page = alone("budget", year="2014", part="why")
    assert len(page.get("plotly_chart")) == 2
    assert unfold(page).get("plotly_chart")[2].proto.alt.startswith(f"{begins} ")


def test_the_reason_is_said_only_where_budget_and_accounts_meet(shown):
    shown(budget=budget(2014))
    text = " ".join(each.value for each in alone("budget", year="2014").markdown)
    assert "Avviket er ikke kjent, så det kan ikke forklares." in text


def test_where_nothing_differs_there_is_nothing_to_explain(shown):
    same = accounts(2014).replace("800", "900").replace("-90\n", "-100\n")
    shown(budget=budget(2014), accounts=same)
    text = " ".join(each.value for each in alone("budget", year="2014").markdown)
    assert "Det er ikke noe avvik å forklare." in text


@pytest.mark.parametrize(("month", "is_shown"), [("1", True), ("12", False)])
def test_a_breakdown_of_a_year_under_way_has_its_deviation_so_far(shown, month, is_shown):
    booked = accounts(2014).replace("2014;1;", f"2014;{month};")
    shown(budget=budget(2014), accounts=booked)
    page = alone("budget", year="2014", part="accounts")
    assert not page.table  # a detail is made when it is opened
    tables = [each.value for each in unfold(page).table]
    by_art = [table for table in tables if "Art" in table]
    assert ["Avvik hittil i år" in table for table in by_art] == [is_shown]


@pytest.mark.parametrize(
    ("month", "drawn"),
    [
        ("1", "Budsjett hittil: 10 lønn 900 kr, 17 refusjoner −100 kr."),
        ("12", "Justert budsjett: 10 lønn 1 400 kr, 17 refusjoner −100 kr."),
    ],
)
def test_the_bars_of_a_year_under_way_are_compared_with_the_budget_so_far(shown, month, drawn):
    booked = accounts(2014).replace("2014;1;", f"2014;{month};")
    later = "2014;10100;366000;500;6\n"  # of June, which is not booked in January
    shown(budget=budget(2014) + later, accounts=booked)
    page = alone("budget", year="2014", part="accounts")
    assert drawn in page.get("plotly_chart")[0].proto.alt.replace("\u00a0", " ")


def test_the_first_part_has_the_figures_of_the_year_and_of_the_one_before(shown):
    booked = accounts(2013, 2014).replace("2014;1;", "2014;11;").replace("2013;1;", "2013;12;")
    shown(budget=budget(2013, 2014), accounts=booked)
    page = alone("budget", year="2014")
    assert value(page, "deviation_to_date") == formats.kroner(90)
    assert beside(page, "deviation_to_date") == "mindreforbruk"
    assert lines(page, "budget_original") == ["2013: 800 kr".replace(" kr", "\u00a0kr")]
    assert [each.key for each in page.button if str(each.key).startswith("basis-")] == [
        f"basis-{name}"
        for name in (
            *("budget_original", "budget_change", "budget_adjusted", "deviation"),
            *("actual", "budget_to_date", "deviation_to_date", "spend_to_date_percent"),
        )
    ]


@pytest.mark.parametrize("part", PARTS["budget"])
def test_a_part_has_at_most_four_charts_and_its_details_folded(shown, part):
    booked = accounts(2013, 2014).replace("2013;1;", "2013;12;")
    shown(budget=budget(2013, 2014), accounts=booked)
    page = alone("budget", year="2014", part=part)
    assert len(page.get("plotly_chart")) <= 4
    assert not page.table


def test_several_years_are_columns_and_one_year_is_lines(shown):
    booked = accounts(2013, 2014).replace("2013;1;", "2013;12;")
    shown(budget=budget(2013, 2014), accounts=booked)
    headings = [
        [each.value for each in alone("budget", year=years).header]
        for years in ("2014", ["2013", "2014"])
    ]
    by_month = "Over eller under budsjettet, lagt sammen gjennom året"
    assert [each[0] for each in headings] == [by_month, "År for år"]


def read_sentence(shown, part: str, **families) -> str:
    shown(**families)
    page = alone("budget", year="2014", part=part)
    assert not page.exception
    return page.markdown[1].value.replace("\u00a0", " ")


WAGES = "year;art;responsibility;amount_nok;period\n2014;10100;1;1000;1\n"
PAID = "year;period;art;responsibility;amount_nok\n2014;{month};10100;1;{amount}\n"


@pytest.mark.parametrize(
    ("month", "amount", "said"),
    [
        (12, 1000, "Ja, budsjettet holdt: som budsjettert (100,0 % brukt)."),
        (12, 999, "Ja, budsjettet holdt: mindreforbruk på 1 kr (99,9 % brukt). Mest på grunn av"),
        (12, 1001, "Nei, budsjettet holdt ikke: merforbruk på 1 kr (100,1 % brukt). Mest på grunn"),
        (11, 1000, "Så langt holder budsjettet: som budsjettert til og med november 2014"),
        (11, 1001, "Så langt er mer brukt enn budsjettert: merforbruk på 1 kr til og med november"),
    ],
)
def test_the_first_sentence_says_whether_the_budget_held(shown, month, amount, said):
    accounts_of = PAID.format(month=month, amount=amount)
    assert read_sentence(shown, "why", budget=WAGES, accounts=accounts_of).startswith(said)


def test_each_part_has_a_sentence_of_its_own(shown):
    families = {"budget": budget(2014), "accounts": accounts(2014).replace("2014;1;", "2014;12;")}
    assert read_sentence(shown, "accounts", **families) == (
        "Utgiftene er 800 kr, 100 kr under budsjettet (88,9 %). Inntektene er 90 kr, 10 kr under "
        "budsjettet (90,0 %)."
    )
    assert read_sentence(shown, "refunds", **families) == (
        "Statlig refusjon ble 90 kr i 2014: 10 kr mindre enn budsjettert."
    )


def test_the_switch_is_shown_where_it_changes_something(shown):
    vat = "2014;12;10690;366000;20\n2014;12;17290;366000;-20\n"
    booked = accounts(2014).replace("2014;1;", "2014;12;")
    for more, is_shown in (("", False), (vat, True)):
        shown(budget=budget(2014), accounts=booked + more.replace("10690", "14290"))
        page = alone("budget", year="2014", part="accounts")
        assert [each.key for each in page.toggle if each.key == "counter-entries"] == (
            ["counter-entries"] * is_shown
        )


PLAN = """plan;kind;line_no;text;year;amount_thousand_nok
2014-2015;opening;;Netto ramme 2013;2014;1000
2014-2015;opening;;Netto ramme 2013;2015;1000
2014-2015;change;1;Ny;2014;{first}
2014-2015;change;1;Ny;2015;{second}
"""


@pytest.mark.parametrize(
    ("first", "second", "said"),
    [
        (20, 20, "øker rammen med 20 000 kr fra 2014 og er 1 020 000 kr hvert år til og med 2015."),
        (-5, -5, "går rammen ned med 5 000 kr fra 2014 og er 995 000 kr hvert år"),
        (0, 10, "er rammen uendret i 2014, til 1 000 000 kr, og er 1 010 000 kr i 2015."),
    ],
)
def test_the_plan_says_how_the_frame_changes(shown, first, second, said):
    plan = PLAN.format(first=first, second=second)
    sentence = read_sentence(shown, "plan", budget=budget(2014), budget_frame=plan)
    assert sentence.startswith("I planen 2014–2015 ")
    assert said in sentence
    assert "Vedtatt budsjett for 2014 er 800 kr" in sentence
