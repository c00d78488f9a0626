"""The views that a question needs are created when it is asked, once, and no others."""

from concurrent.futures import ThreadPoolExecutor
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

import queries
from queries.lineage import rules_in
from queries.views import LazyViews
from warehouse.build import build

TABLES = {
    "participations": 'create view "participations" as from warehouse."participations"',
    "accounts": 'create view "accounts" as from warehouse."accounts"',
}
RULES = {
    "stays": "create view stays as from participations",
    "exits": "create table exits as from stays  -- not from moves",
    "moves": "create view moves as from exits, stays",
    "lines": "create macro lines(family) as table from query_table(family)",
}


def _created_for(*statements: str) -> list[str]:
    """The names created for some statements, in the order they were created."""
    done = []
    views = LazyViews(lambda name, _: done.append(name), TABLES, RULES)
    for statement in statements:
        views.create_for(statement)
    return done


def test_the_views_of_a_statement_are_created_each_after_what_it_builds_on():
    assert _created_for("from moves") == ["participations", "stays", "exits", "moves"]


def test_nothing_is_created_twice():
    created = _created_for("from exits", "from exits", "from moves, exits", "from moves")
    assert created == ["participations", "stays", "exits", "moves"]


def test_a_name_in_a_comment_is_not_needed():
    assert _created_for("select 1  -- unlike moves") == []


def test_a_column_called_as_a_rule_is_not_needed():
    assert _created_for("select stays.moves from stays") == ["participations", "stays"]


def test_where_the_table_is_named_by_a_value_it_may_be_any():
    assert _created_for("from lines('accounts')") == ["accounts", "participations", "lines"]


def test_what_could_not_be_created_is_tried_again():
    done = []

    def fail_once(name: str, _: str) -> None:
        done.append(name)
        if len(done) == 1:
            raise ValueError(name)

    views = LazyViews(fail_once, TABLES, RULES)
    with pytest.raises(ValueError, match="accounts"):
        views.create_for("from accounts")
    views.create_for("from accounts")
    assert done == ["accounts"] * 2


def test_eight_readers_at_once_get_every_answer(warehouse):
    house = warehouse(participations="participant_id;scheme;started_on\na;AIG;01.01.2014")
    with ThreadPoolExecutor(8) as readers:
        answers = list(readers.map(house.rows, list(queries.answers()) * 2))
    assert answers[: len(answers) // 2] == answers[len(answers) // 2 :]


@pytest.fixture(scope="module")
def house(tmp_path_factory) -> Path:
    """A warehouse with every table and hardly a row."""
    folder = tmp_path_factory.mktemp("house")
    (folder / "schemes.csv").write_text("scheme;name\nAIG;Arbeidstrening\n")
    return build(folder, folder / "out").warehouse


@pytest.fixture(scope="module")
def choices(house) -> dict[str, list]:
    """The values of each filter there."""
    return queries.connect(house).choices


@pytest.mark.parametrize("name", queries.answers())
def test_what_an_answer_names_is_all_it_needs(name, house, choices):
    asked = queries.connect(house)
    asked.choices = choices  # else the views of the answer `choices` would be there already
    assert isinstance(asked.rows(name), list)


def test_no_rule_builds_on_itself_by_way_of_others():
    rules = queries.rules()
    needs = {name: rules_in(rules[name].sql) for name in rules}
    assert set(TopologicalSorter(needs).static_order()) == rules.keys()
