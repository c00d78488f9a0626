"""A statement names a table or rule after from or join, in a from list, or as a call."""

import json
import re
from functools import cache

import duckdb
import pytest

import queries
from queries.references import references, strip_comments
from warehouse import contract

FILES = queries.answers() | queries.rules()
TABLES = {*contract.families(), "extract", "loads", "rejects", "touches", "attendance_years"}
KNOWN = {*queries.rules(), *TABLES, "allocation_shares", "query_table"}


@pytest.mark.parametrize(
    ("sql", "named"),
    [
        ("from stays", {"stays"}),
        ("select stays.period from stays", {"stays"}),  # a column called as a rule is
        ("select 1 from Stays as s, exits as e where s.flow, e.pathways", {"stays", "exits"}),
        ('from "stays" left join "exits" using (flow)', {"stays", "exits"}),
        ("from warehouse.stays, previous.\"exits\"", set()),  # of another database
        ("select a from stays semi join exits using (period)", {"stays", "exits"}),
        ("select * from stays where exists (from exits) and flow in (from pathways)",
         {"stays", "exits", "pathways"}),
        ("from period([2014], null) as flow(pathways)", {"period"}),
        ("select wilson_low(flow, 3) order by a, pathways", {"wilson_low"}),
        ("with stays as (select * from stays) from stays", {"stays"}),  # itself, of the table
        ("with flow as (from stays) select * from flow, exits", {"stays", "exits"}),
        (
            "with flow(a, b) as (from stays), pathways as materialized (from flow) from pathways",
            {"stays"},
        ),
        ("with recursive flow as (select 1 union all from flow) from flow", set()),
        ("from (with flow as (select 1) from flow) join flow on true", {"flow"}),  # hidden inside
        ("from exits -- unlike flow\n/* from pathways */ where a = 'from stays'", {"exits"}),
        ("select '--' as a, 'it''s' as b from exits", {"exits"}),
        ("select trim(both from period) where a is not distinct from flow", set()),
        ("create macro flow(period) as table (from stays where period)", {"stays"}),
        ("create view flow as from pathways union all from exits", {"pathways", "exits"}),
        ("create macro pathways(flow) as wilson_low(flow, 2)", {"wilson_low"}),
        ("from query_table('stays')", {"query_table"}),
        ("select $flow from stays where a = $pathways", {"stays"}),
    ],
)  # fmt: skip
def test_a_statement_names(sql, named):
    assert references(sql) & KNOWN == named


def test_a_comment_is_taken_away_and_a_text_that_looks_like_one_is_kept():
    assert strip_comments("select '--a' -- b\n/* c */from d") == "select '--a' \nfrom d"


@pytest.mark.parametrize("name", FILES)
def test_a_file_names_what_duckdb_reads_out_of_it(name):
    assert references(FILES[name].sql) & KNOWN == _read_by_duckdb(FILES[name].sql) & KNOWN


@cache
def _read_by_duckdb(sql: str) -> set[str]:
    """The tables and functions of the statement as DuckDB's own parser sees them."""
    tree = json.loads(duckdb.execute("select json_serialize_sql(?)", [_select(sql)]).fetchone()[0])
    assert not tree["error"], tree
    return _named(tree, frozenset())


def _select(sql: str) -> str:
    """The statement, or what a rule is made of; DuckDB writes only a select as a tree."""
    head = re.match(r"\s*create (\w+) \w+ ?(\([^)]*\))? ?as( table)?\s", strip_comments(sql))
    if head is None:
        return sql
    body = strip_comments(sql)[head.end() :]
    is_value = head[1] == "macro" and not head[3]
    return f"select {body}" if is_value else body


def _named(node, expressions: frozenset[str]) -> set[str]:
    if isinstance(node, list):
        return set().union(*(_named(part, expressions) for part in node))
    if not isinstance(node, dict):
        return set()
    names = set()
    for entry in node.get("cte_map", {}).get("map", ()):  # each hides a table from there on
        names |= _named(entry["value"], expressions)
        expressions |= {entry["key"]}
    if node.get("type") == "BASE_TABLE" and node["table_name"] not in expressions:
        names.add(node["table_name"])
    if node.get("class") == "FUNCTION":
        names.add(node["function_name"])
    parts = [part for key, part in node.items() if key != "cte_map"]
    return names | _named(parts, expressions)
