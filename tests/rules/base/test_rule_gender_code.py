"""A gender has one code, however an export writes it."""

from tests.rules.rule_rows import rule_rows

ROWS = """
    participant_id;scheme;started_on;gender
    a;AIG;01.01.2014;kvinne
    b;AIG;01.01.2014;K
    c;AIG;01.01.2014;Female
    d;AIG;01.01.2014;f
    e;AIG;01.01.2014;Mann
    f;AIG;01.01.2014;m
    g;AIG;01.01.2014;male
    h;AIG;01.01.2014;               # unknown
    i;AIG;01.01.2014;Ukjent         # any other text stays as it is
"""


def test_each_spelling_has_its_code(warehouse):
    rows = rule_rows(warehouse(participations=ROWS), "select gender from stays order by stay_no")
    codes = [code for (code,) in rows]
    assert codes == [*["woman"] * 4, *["man"] * 3, "NONE", "Ukjent"]
