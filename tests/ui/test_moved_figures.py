"""Which figures an earlier load gave another value, and what stands beside them."""

from datetime import date

import pytest

import queries
from tests.rules.rule_rows import rule_rows
from tests.sql.two_loads import two_loads
from warehouse.build import build
from warehouse.storage import versions

HEADER = "participant_id;scheme;started_on;ended_on;destination\n"
BEFORE = HEADER + "a;AIG;01.01.2014;31.01.2014;jobb\nb;AIG;01.01.2014;31.01.2014;skole\n"


def test_only_moved_figures_are_given_with_their_unit(exports, tmp_path):
    after = BEFORE.replace("skole", "jobb") + "c;AIG;01.01.2015;;\n"
    house, earlier = two_loads(
        exports, tmp_path / "out", {"participations": BEFORE}, {"participations": after}
    )
    assert house.changed_figures(earlier, years=[2014]) == [
        ("to_work_rate", 0.5, 1.0, "rate"),
        ("destination_ordinary_work", 1.0, 2.0, "stays"),
        ("destination_education", 1.0, 0.0, "stays"),
    ]
    figures = {row.measure: row[1:] for row in house.changed_figures(earlier, years=[2015])}
    assert figures["participants"] == (0.0, 1.0, "persons")  # that year had nobody
    assert house.changed_figures(earlier, years=[2014], schemes=["JV"]) == []


def test_an_unknown_figure_that_is_known_now_has_moved(exports, tmp_path):
    accounts = "year;period;art;responsibility;amount_nok\n2014;1;10100;1;0"
    house, earlier = two_loads(
        exports,
        tmp_path / "out",
        {"participations": BEFORE},
        {"participations": BEFORE, "accounts": accounts},
    )
    figures = {row.measure: row[1:] for row in house.changed_figures(earlier, years=[2014])}
    assert figures["actual"] == (None, 0, "nok")


def test_the_earlier_tables_stand_beside_the_current_ones(exports, tmp_path):
    inputs = {"participations": BEFORE}
    house, alone = two_loads(
        exports,
        tmp_path / "out",
        inputs,
        inputs | {"budget": "year;art;responsibility;amount_nok\n2014;1;1;1"},
    )
    counted = """
        select
            (select count(*) from previous_participations),
            (select count(*) from previous_budget),
    """
    assert rule_rows(house, counted) == [(2, 0)]
    assert rule_rows(alone, counted) == [(0, 0)]


def test_an_earlier_load_that_lacks_a_table_or_a_column_is_read_with_nothing_there(tmp_path):
    import duckdb

    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "participations.csv").write_text(BEFORE)
    (tmp_path / "data" / "settings.toml").write_text("extract_date = 2018-12-31")
    build(tmp_path / "data", tmp_path / "out")
    with duckdb.connect(str(tmp_path / "old.duckdb")) as old:
        old.execute("create table participations (source_file varchar, participant_id varchar)")
        old.execute("create table extract (extract_date date)")
        old.execute("insert into participations values ('old.csv', 'a')")
    house = queries.connect(versions.current(tmp_path / "out"), tmp_path / "old.duckdb")
    rows = rule_rows(house, "select participant_id, started_on from previous_participations")
    assert rows == [("a", None)]
    assert house.rows("changed_postings") == []


def test_an_earlier_warehouse_that_is_not_there_is_one_sentence(warehouse, tmp_path):
    warehouse(participations=BEFORE, extract_date=date(2018, 12, 31))
    with pytest.raises(queries.QueryError, match="There is no warehouse at"):
        queries.connect(versions.current(tmp_path / "out"), tmp_path / "gone.duckdb")
