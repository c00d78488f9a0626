"""An error out of a query names the .sql file that it comes from."""

from dataclasses import replace

import pytest

import queries


@pytest.fixture
def broken(warehouse, monkeypatch):
    """Opens a warehouse where some answers or rules have another statement."""

    def open_with(**statements: str) -> queries.Warehouse:
        for files in (queries.answers(), queries.rules()):
            for name in statements.keys() & files.keys():
                monkeypatch.setitem(files, name, replace(files[name], sql=statements[name]))
        base = warehouse(participations="participant_id;scheme;started_on\na;AIG;01.01.2014")
        return queries.Warehouse(base._base.cursor(), {})

    return open_with


@pytest.mark.parametrize("way", ["rows", "fetch", "types"])
def test_an_answer_that_cannot_be_read_is_named(broken, way):
    house = broken(extracts="select no_column from range(3)")
    with pytest.raises(queries.QueryError) as caught:
        getattr(house, way)("extracts")
    assert str(caught.value).startswith("queries/quality/extracts.sql: Binder Error: ")
    assert "\n" not in str(caught.value)


def test_a_row_that_cannot_be_worked_out_is_named(broken):
    house = broken(extracts="select error('too late') from range(3)")
    with pytest.raises(queries.QueryError, match=r"^queries/quality/extracts\.sql: .*too late$"):
        house.fetch("extracts")


def test_a_rule_that_cannot_be_created_is_named(broken):
    house = broken(data_years="create view data_years as selec 1", choices="from data_years")
    with pytest.raises(queries.QueryError, match=r"base/data_years\.sql: Parser Error: "):
        house.rows("choices")
