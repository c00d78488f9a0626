"""The .sql files, read wherever they stand below queries/."""

import pytest

from queries import catalog

HEADER = """-- {}: what?
-- grain    one row
-- params   none
-- columns  a  integer
-- source   none
"""


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """A folder of queries with an answer and a rule, each in a folder of its own."""
    for place in ("queries/money/costs.sql", "queries/rules/money/lines.sql"):
        path = tmp_path / place
        path.parent.mkdir(parents=True)
        path.write_text(HEADER.format(path.stem))
    monkeypatch.setattr(catalog, "_HERE", tmp_path / "queries")
    monkeypatch.setattr(catalog, "_RULES", tmp_path / "queries" / "rules")
    return tmp_path / "queries"


def test_answers_and_rules_are_found_in_folders_of_their_own(folder):
    assert [file.path for file in catalog.answers.__wrapped__().values()] == [
        "queries/money/costs.sql"
    ]
    assert [file.path for file in catalog.rules.__wrapped__().values()] == [
        "queries/rules/money/lines.sql"
    ]


def test_two_answers_of_one_name_are_refused(folder):
    (folder / "costs.sql").write_text(HEADER.format("costs"))
    with pytest.raises(ValueError, match=r"costs\.sql: queries/.*costs\.sql has the same name"):
        catalog.answers.__wrapped__()
