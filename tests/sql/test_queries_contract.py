"""Every .sql file keeps its header: grain, parameters, columns, types, source, order, length."""

import re
import subprocess
from pathlib import Path

import pytest

import queries
from queries.parameters import SELECTION
from tests.rules.rule_rows import rule_rows
from warehouse.build import build
from warehouse.storage import versions

HOME = Path(__file__).parents[2]
ANSWERS = sorted(queries.answers())
RULES = sorted(queries.rules())
FILES = [*ANSWERS, *RULES]
UNITS = (
    *("persons", "stays", "exits", "workplaces", "days", "places", "place-days", "hours"),
    *("rate", "percent", "nok", "ratio", "groups", "weeks"),
)
FIGURES = [name for name in ANSWERS if name.startswith("figures_")]


def _find_file(name: str) -> queries.SqlFile:
    return queries.answers().get(name) or queries.rules()[name]


def _statement(sql: str) -> str:
    return re.sub(r"--.*", "", sql)


@pytest.fixture(scope="module")
def empty(tmp_path_factory) -> queries.Warehouse:
    """A warehouse with every table and hardly a row."""
    folder = tmp_path_factory.mktemp("empty")
    (folder / "data").mkdir()
    (folder / "data" / "schemes.csv").write_text("scheme;name\nAIG;Arbeidstrening\n")
    build(folder / "data", folder / "out")
    return queries.connect(versions.current(folder / "out"))


@pytest.mark.parametrize("name", FILES)
def test_a_file_asks_a_question_and_says_one_row_per_what(name):
    sql_file = _find_file(name)
    assert sql_file.question
    assert sql_file.grain
    assert sql_file.source
    assert sql_file.columns


@pytest.mark.parametrize("name", ANSWERS)
def test_a_question_ends_with_a_question_mark(name):
    assert _find_file(name).question.endswith("?")


@pytest.mark.parametrize("name", FILES)
def test_a_file_has_at_most_60_lines_of_at_most_100_characters(name):
    lines = _find_file(name).sql.splitlines()
    assert len(lines) <= 60
    assert max(map(len, lines)) <= 100


@pytest.mark.parametrize("name", FILES)
def test_a_file_is_one_statement(name):
    assert ";" not in _statement(_find_file(name).sql)


@pytest.mark.parametrize("name", ANSWERS)
def test_the_parameters_of_the_header_are_those_of_the_statement(name):
    sql_file = _find_file(name)
    used = set(re.findall(r"\$(\w+)", _statement(sql_file.sql)))
    assert {param.name for param in sql_file.params} == used
    assert used <= {SELECTION, *queries.SWITCHES}


@pytest.mark.parametrize("name", RULES)
def test_a_rule_is_named_as_its_file_and_takes_what_its_header_says(name):
    head = re.search(
        r"create (view|table|macro) (\w+)(?: ?\(([^)]*)\))?", _statement(_find_file(name).sql)
    )
    kind, named, taken = head.groups()
    assert named == name
    if kind == "macro":
        assert [param.strip() for param in taken.split(",")] == [
            p.name for p in _find_file(name).params
        ]


@pytest.mark.parametrize("name", ANSWERS)
def test_the_columns_are_those_of_the_header_with_their_types(name, empty):
    columns = [(column.name, column.type) for column in _find_file(name).columns]
    assert list(empty.types(name).items()) == columns


@pytest.mark.parametrize("name", ANSWERS)
def test_an_answer_orders_its_rows(name):
    last = _statement(_find_file(name).sql).rsplit("\n)", 1)[-1]
    assert "order by" in last


@pytest.mark.parametrize("name", ANSWERS)
def test_an_empty_warehouse_is_no_error(name, empty):
    assert isinstance(empty.rows(name), list)
    assert list(empty.fetch(name).columns) == [column.name for column in _find_file(name).columns]


@pytest.mark.parametrize("name", FIGURES)
def test_figures_have_the_columns_of_a_figure(name):
    names = [column.name for column in _find_file(name).columns]
    assert names == ["measure", "value", "numerator", "denominator", "low", "high", "unknown"]


def test_every_figure_is_defined_once_and_says_which_answer_gives_it(empty):
    answer_of = {row[0]: name for name in FIGURES for row in empty.rows(name)}
    answers = {name: measure.answer for name, measure in queries.measures().items()}
    assert answers == answer_of
    assert sum(len(empty.rows(name)) for name in FIGURES) == len(answer_of)


@pytest.mark.parametrize(
    "measure", list(queries.measures().values()), ids=lambda measure: measure.measure
)
def test_a_measure_has_its_words_in_both_languages(measure):
    assert measure.unit in UNITS
    texts = (measure.name, measure.short, measure.definition, measure.base, measure.normal)
    for words in (*texts, measure.sentence):
        assert set(words) == {"nb", "en"}
        assert all(words.values())


def test_all_values_chosen_one_by_one_lose_nobody(warehouse):
    house = warehouse(
        participations="""
            participant_id;scheme;group;started_on;nav_office;benefit;birth_year
            a;AIG;Ungdom;01.01.2014;NAV Øst;kvp;1990
            b;PFF;;01.01.2013;;;                       # nothing known but scheme and start
            c;JV;;01.01.2014;NAV Vest;;1960
        """,
        attendance="""
            participant_id;scheme;held_on;planned_hours;attended_hours
            a;AIG;02.01.2014;6;6
            x;JV;03.01.2014;6;6                        # a person without a stay
        """,
    )
    persons = rule_rows(house, "select count(distinct participant_id) from participations")
    hours = rule_rows(house, "select sum(planned_hours)::double from attendance")
    for chosen in ({}, house.choices):
        figures = {figure.measure: figure for figure in house.figures(**chosen)}
        assert [(figures["participants"].value,)] == persons
        assert [(figures["attendance_rate"].denominator,)] == hours
        assert len(house.rows("participation_rows", **chosen)) == 3


def test_an_unknown_answer_or_parameter_is_named_with_what_there_is(empty):
    with pytest.raises(queries.QueryError, match="no answer nonsense; there are activity_duty_by_"):
        empty.rows("nonsense")
    with pytest.raises(queries.QueryError, match="no parameter colour; there are years, "):
        empty.rows("status", colour="red")


def test_a_frame_keeps_amounts_exact_and_whole_numbers_whole(warehouse):
    house = warehouse(
        participations="participant_id;scheme;started_on;place_share\na;AIG;01.01.2014;0,1"
    )
    frame = house.fetch("participation_rows")
    assert str(frame["place_share"][0]) == "0.1000"
    assert str(frame["birth_year"].dtype) == "Int32"
    assert str(frame["started_on"][0]) == "2014-01-01"


def test_nothing_outside_the_warehouse_can_be_read_or_written(empty, tmp_path):
    secret = tmp_path / "secret.csv"
    secret.write_text("a\n1\n")
    for attempt in (f"from read_csv('{secret}')", "create table warehouse.schemes2 (a integer)"):
        with pytest.raises(Exception, match=r"disabled by configuration|read-only"):
            rule_rows(empty, attempt)


def test_only_the_runner_and_the_warehouse_know_duckdb():
    process = subprocess.run(
        ["grep", "-rlE", r"^\s*(import|from) duckdb", "queries", "pages", "dashboard.py"],
        cwd=HOME, capture_output=True, text=True, check=False,
    )  # fmt: skip
    files = [line for line in process.stdout.splitlines() if line.endswith(".py")]
    assert files == ["queries/engine.py"]
