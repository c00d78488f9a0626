"""A gender has one code, however an export writes it."""

import re
from pathlib import Path

import queries
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
    i;AIG;01.01.2014;Ukjent         # a word for unknown is no gender
    j;AIG;01.01.2014;IKKE OPPGITT
    k;AIG;01.01.2014;-
    l;AIG;01.01.2014;X              # any other text stays as it is
"""


def test_each_spelling_has_its_code(warehouse):
    rows = rule_rows(warehouse(participations=ROWS), "select gender from stays order by stay_no")
    codes = [code for (code,) in rows]
    assert codes == [*["woman"] * 4, *["man"] * 3, *["NONE"] * 4, "X"]


def test_the_description_of_the_exports_lists_every_spelling():
    readme = (Path(__file__).parents[3] / "data" / "README.md").read_text(encoding="utf-8").lower()
    rules = (queries.rules()[name].sql for name in ("gender_code", "is_unknown_word"))
    spellings = [
        word
        for sql in rules
        for words in re.findall(r" in \(([^)]+)\)", sql)
        for word in re.findall(r"'([^']+)'", words)
    ]
    assert len(spellings) > 15
    [note] = [line for line in readme.splitlines() if line.startswith("som `kjønn` leses")]
    words = set(re.split(r", | og |[ ;.]", note)) | {"ikke oppgitt", "ikke kjent", "not known"}
    assert {"ikke oppgitt", "not known"} <= set(spellings)
    assert set(spellings) <= words
