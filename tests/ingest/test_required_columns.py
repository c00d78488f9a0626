"""Exports with only the required columns: every answer works; what nobody filled in is unknown."""

import pytest

import queries
from warehouse.build import build
from warehouse.storage import versions

EXPORTS = {
    "schemes": "scheme;name;kind\nAIG;Arbeidstrening;group\nPFF;Praksisplasser;practice\n",
    "groups": "group;scheme;places;valid_from\nUngdom;AIG;2;01.01.2014\n",
    "participations": """\
participant_id;scheme;started_on
a;AIG;01.01.2014
a;PFF;01.02.2014
b;AIG;01.01.2013
""",
    "attendance": """\
participant_id;scheme;held_on;planned_hours
a;AIG;02.01.2014;6
x;AIG;02.01.2014;6
""",
}
# a row behind a figure is asked for by the figure's name
BEHIND = [(measure.rows, name) for name, measure in queries.measures().items() if measure.rows]
# answer: the columns that nobody can know without a day of referral, of an offer or a birth year
UNKNOWN = {
    "participants_by_scheme": ("referred", "offered"),
    "participants_by_year": ("referred", "offered"),
    "waiting_by_scheme": ("waiting", "waiting_so_far_days", "longest_wait_days", "waiting_days"),
    "waiting_by_office": ("waiting", "waiting_so_far_days", "longest_wait_days", "waiting_days"),
    "free_places": ("waiting", "waiting_in_scheme"),
    "practice_by_year": ("waiting",),
    "activity_duty_by_year": ("persons", "waiting", "places_needed"),
}


@pytest.fixture(scope="module")
def house(tmp_path_factory) -> queries.Warehouse:
    """A warehouse of exports without any column that may be left out."""
    folder = tmp_path_factory.mktemp("required")
    (folder / "data").mkdir()
    (folder / "data" / "settings.toml").write_text("extract_date = 2014-12-31")
    for family, text in EXPORTS.items():
        (folder / "data" / f"{family}.csv").write_text(text)
    build(folder / "data", folder / "out")
    return queries.connect(versions.current(folder / "out"))


@pytest.mark.parametrize("name", queries.answers())
def test_every_answer_works_without_the_columns_that_may_be_left_out(house, name):
    in_2014 = {} if name == "choices" else {"years": [2014]}
    assert [*house.fetch(name).columns] == [*house.types(name)]
    assert isinstance(house.rows(name, **in_2014), list)


@pytest.mark.parametrize(("name", "measure"), BEHIND)
def test_the_rows_behind_a_figure_are_listed_without_them(house, name, measure):
    columns = [column.name for column in queries.find_answer(name).columns]
    assert [*house.fetch(name, measure=measure).columns] == columns


@pytest.mark.parametrize("name", UNKNOWN)
def test_a_date_that_nobody_has_is_unknown_and_not_zero(house, name):
    rows = house.fetch(name, years=[2014])
    assert len(rows) > 0
    assert rows[[*UNKNOWN[name]]].isna().all(axis=None)


@pytest.mark.parametrize("name", ["capacity_reasons", "capacity_reasons_in_all"])
def test_without_a_day_of_referral_the_vacant_places_are_not_said_to_have_been_waited_for(
    house, name
):
    rows = house.fetch(name, years=[2014]).set_index("reason")
    assert rows["place_days"].isna()[lambda unknown: unknown].index.tolist() == ["waiting"]
    # nobody names the group, so its two places are vacant all year; the reasons still add up
    assert rows["place_days"]["no_one_referred"] == 2 * 365 == rows["ordinary_days"].iloc[0]
    assert rows["place_days"][~rows["is_apart"]].sum() == 2 * 365


def test_month_by_month_the_same(house):
    rows = house.fetch("capacity_reasons_by_month", years=[2014]).set_index("reason")
    assert rows["place_days"]["waiting"].isna().all()
    assert rows["place_days"]["no_one_referred"].sum() == 2 * 365
