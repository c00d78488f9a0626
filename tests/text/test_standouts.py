"""What stands out, in a sentence: groups below the floor, who waits, where the others went."""

from datetime import date

import pytest

from pages.answers import cache
from pages.answers.answer import fetch_answer
from pages.answers.choice import Choice
from pages.answers.options import Options
from pages.charts import bars, base
from pages.i18n import languages
from pages.text import capacity, floors, outcomes, waiting
from tests.ui.screen import use
from warehouse import config
from warehouse.build import build
from warehouse.storage import versions

SCHEMES = """
    scheme;name;valid_from;valid_to
    AIG;Arbeidstrening;;
    JV1;Jobbverksted 1;;
"""
GROUPS = """
    group;scheme;places;valid_from
    Kantine;AIG;1;01.01.2014
    Gjenbruk;AIG;1;01.01.2014
    Kurs 2;JV1;2;01.01.2014
"""
STAYS = """
    participant_id;scheme;group;nav_office;referred_on;started_on;ended_on;destination
    a;AIG;Kantine;Madla;;01.01.2014;31.12.2014;arbeid         # full, and to work
    b;AIG;Gjenbruk;Madla;;01.01.2014;30.06.2014;utdanning     # half the year
    c;JV1;Kurs 2;Madla;;01.01.2014;31.12.2014;                  # one of two places; unknown
    d;JV1;Kurs 2;Madla;01.12.2014;;;
    e;JV1;Kurs 2;Hundvåg;01.12.2014;;;
    f;JV1;Kurs 2;Hundvåg;02.12.2014;;;
    g;AIG;Kantine;Madla;01.12.2014;;;                         # one to AIG, three to JV1
    h;AIG;Kantine;;01.12.2014;;;                              # from an unknown office
    i;JV1;;;01.12.2014;;;
"""
TARGETS = """
    year;measure;scheme;floor
    2014;utilization_rate;;0,85
"""
BY_GROUP = ("utilization_rate", "capacity_by_group")


@pytest.fixture
def load(exports, tmp_path, monkeypatch):
    """Loads a folder of exports with the rows above, or others."""
    languages.use("nb")

    def load_it(**families: str) -> None:
        inputs = {"schemes": SCHEMES, "groups": GROUPS, "participations": STAYS} | families
        use(monkeypatch, exports(**inputs, extract_date="2014-12-31"), tmp_path / "out")
        build(config.data_folder(), tmp_path / "out")
        cache.use_warehouse(versions.current(tmp_path / "out"))

    return load_it


def choice(*years: int, **chosen) -> Choice:
    offered = Options(year={2013: "2013", 2014: "2014"}, extract_date=date(2014, 12, 31))
    return Choice(years=years, options=offered, **chosen)


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


def test_the_groups_below_the_floor_are_named_the_emptiest_first(load):
    load(targets=TARGETS)
    sentence = plain(capacity.describe_groups_below_floor(*BY_GROUP, choice(2014)))
    assert sentence == (
        "Grupper under gulvet, sitt eget eller avdelingens: "
        "Gjenbruk (49,6 % mot 85 %) og Kurs 2 (50,0 % mot 85 %)."
    )
    assert capacity.describe_order(*BY_GROUP, choice(2014)) == "Lengst under gulvet sitt øverst."
    assert floors.name_lowest_group(*BY_GROUP, choice(2014)) == "Gjenbruk"


def test_groups_that_all_reach_the_floor_are_said_to(load):
    load(targets=TARGETS.replace("0,85", "0,40"))
    assert (
        capacity.describe_groups_below_floor(*BY_GROUP, choice(2014))
        == "Ingen gruppe er under gulvet sitt."
    )


def test_without_a_floor_or_over_several_years_no_group_is_below_it(load):
    load()
    assert capacity.describe_groups_below_floor(*BY_GROUP, choice(2014)) == ""
    load(targets=TARGETS + "    2013;utilization_rate;;0,85\n")
    assert capacity.describe_groups_below_floor(*BY_GROUP, choice(2013, 2014)) == ""


def test_the_longest_lists_are_named_and_as_long_ones_together(load):
    load()
    assert waiting.describe_longest_waits(choice(2014)) == (
        "Flest venter på Jobbverksted 1 (4). Flest er henvist fra Hundvåg (2) og Madla (2)."
    )


def test_one_scheme_or_one_office_is_not_compared_with_itself(load):
    load()
    assert waiting.describe_longest_waits(choice(2014, schemes=("AIG",))) == ""


def test_where_the_others_went_leaves_out_work_and_the_unknown(load):
    load()
    assert outcomes.describe_other_destinations(choice(2014)) == (
        "De vanligste sluttårsakene for de andre, av de 3 som gikk ut: utdanning (1)."
    )
    assert outcomes.describe_other_destinations(choice(2013)) == ""


def test_a_destination_with_as_many_as_the_third_is_named_too(load):
    """Two each went to three places, and two others: none of the five comes before the others."""
    header = "participant_id;scheme;started_on;ended_on;destination\n"
    ends = ("utdanning", "fravær", "behandling", "arbeidssøker", "annet")
    stays = [f"{end}{no};AIG;01.01.2014;31.01.2014;{end}" for end in ends for no in range(2)]
    load(participations=header + "\n".join(stays))
    sentence = outcomes.describe_other_destinations(choice(2014))
    assert sentence.count("(2)") == len(ends)


def test_a_share_has_its_base_beside_it_and_what_it_is_of_below(load, monkeypatch):
    load()
    figures = []
    monkeypatch.setattr(base, "plot", lambda figure, alt, clicked=None: figures.append(figure))
    how = {"fraction": ("occupied_days", "available_days"), "unit": "Av plassdagene"}
    bars.single("group_name", "utilization_rate", **how)(
        fetch_answer("capacity_by_group", choice(2014))
    )
    bars.single("destination", "ended_rate", fraction=("ended_count", "ended_total_count"))(
        fetch_answer("destinations", choice(2014))
    )
    by_group, small = ([plain(text) for text in figure.data[-1].text] for figure in figures)
    assert by_group == ["100,0 %<br>365 av 365", "50,0 %<br>365 av 730", "49,6 %<br>181 av 365"]
    assert figures[0].layout.xaxis.title.text == "Av plassdagene"
    assert small == ["1 av 3"] * 3  # too few for a percent


def test_the_places_lacking_are_for_all_who_wait_and_said_without_the_forgotten(load):
    """AIG has one place taken for half the year, two wait; JV1 two places, one taken, four wait."""
    load()
    assert plain(waiting.describe_missing_places(choice(2014))).endswith(
        "mangler det **4** plasser."
    )
    load(participations=STAYS + "j;AIG;;;30.12.2013;;;")
    assert plain(waiting.describe_missing_places(choice(2014))).endswith(
        "mangler det **5** plasser. Uten 1 som har ventet i over ett år, mangler det 4."
    )
