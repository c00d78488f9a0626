"""Changed stays: which line of the one load is which of the other."""

import pytest

from tests.rules.rule_rows import rule_rows
from tests.sql.two_loads import two_loads

HEADER = "participant_id;scheme;group;referred_on;started_on;ended_on\n"
CHANGES = """
    select distinct on (stay) participant_id, change from changed_stays order by stay, is_after
"""


@pytest.fixture
def changes(exports, tmp_path):
    def between(before: str, after: str) -> list[tuple]:
        loads = [{"participations": HEADER + rows} for rows in (before, after)]
        house, _ = two_loads(exports, tmp_path / "out", *loads)
        return rule_rows(house, CHANGES)

    return between


def test_the_key_identifies_a_stay_whatever_else_has_changed(changes):
    before = "a;AIG;Ungdom;;01.01.2014;\nb;AIG;Ungdom;;01.01.2014;"
    after = "b;AIG;Ungdom;;01.01.2014;\na;AIG;Ungdom;01.12.2013;01.01.2014;31.01.2014"
    assert changes(before, after) == [("a", "changed")]


def test_who_was_waiting_and_has_started_is_the_same_stay(changes):
    before = "a;AIG;;01.12.2013;;"
    after = "a;AIG;Ungdom;01.12.2013;01.01.2014;"
    assert changes(before, after) == [("a", "changed")]


def test_another_scheme_person_or_referral_is_another_stay(changes):
    before = "a;AIG;;01.12.2013;;\nb;AIG;;01.12.2013;;\nc;AIG;;01.12.2013;;"
    after = "a;JV;;01.12.2013;;\nd;AIG;;01.12.2013;;\nc;AIG;;02.12.2013;;"
    assert sorted(changes(before, after)) == [
        *[("a", "added"), ("a", "removed"), ("b", "removed")],
        *[("c", "added"), ("c", "removed"), ("d", "added")],
    ]


def test_a_start_mended_without_a_referral_is_one_removed_and_one_added(changes):
    before, after = "a;AIG;Ungdom;;01.01.2014;", "a;AIG;Ungdom;;02.01.2014;"
    assert sorted(changes(before, after)) == [("a", "added"), ("a", "removed")]


def test_a_key_known_again_is_never_taken_for_another_stay_of_the_referral(changes):
    before = "a;AIG;Ungdom;01.12.2013;01.02.2014;"
    after = "a;AIG;Ungdom;01.12.2013;01.02.2014;28.02.2014\na;AIG;Ungdom;01.12.2013;01.01.2014;"
    assert changes(before, after) == [("a", "added"), ("a", "changed")]
