"""Gap kinds: each gap names a column of the export contract and a measure that there is."""

import queries
from tests.rules.rule_rows import rule_rows
from warehouse.contract import families


def test_a_gap_is_a_column_of_its_export_and_touches_a_measure(warehouse):
    rows = rule_rows(warehouse(), "from gap_kinds")
    assert len({row[0] for row in rows}) == len(rows) == 12
    for _, family, missing, measure in rows:
        assert missing in [column.name for column in families()[family].columns]
        assert measure in queries.measures()
