"""Which spend percents the rounded millions beside them allow."""

import pytest

HEAD = "year;document;measure;value;scheme;unit;precision\n"
PERCENT = "2014;Rapport;spend_percent;91,4;;prosent;0,1\n"
DEVIATION = "2014;Rapport;deviation;1,0;;mill. kroner;0,1\n"
BUDGET = "2014;Rapport;budget_adjusted;11,7;;mill. kroner;0,1\n"


def _ranges(warehouse, *lines: str) -> list[tuple]:
    return warehouse(published=HEAD + "".join(lines)).rows("published_ranges")


def test_1_million_of_11_7_allows_91_0_to_91_9(warehouse):
    (row,) = _ranges(warehouse, PERCENT, DEVIATION, BUDGET)
    assert row[:5] == ("Rapport", 2014, 1, 2, 3)
    # the lowest: 1.05 of 11.65; the highest: 0.95 of 11.75
    assert row[5:] == pytest.approx((100 - 105 / 11.65, 100 - 95 / 11.75))
    assert [f"{bound:.1f}" for bound in row[5:]] == ["91.0", "91.9"]


def test_an_overspend_turns_the_ends(warehouse):
    overspend = DEVIATION.replace("1,0", "-1,0")
    (row,) = _ranges(warehouse, PERCENT, overspend, BUDGET)
    assert row[5:] == pytest.approx((100 + 95 / 11.75, 100 + 105 / 11.65))


def test_a_deviation_around_0_allows_both_sides(warehouse):
    (row,) = _ranges(warehouse, PERCENT, DEVIATION.replace("1,0", "0"), BUDGET)
    assert row[5:] == pytest.approx((100 - 5 / 11.65, 100 + 5 / 11.65))


@pytest.mark.parametrize("lacking", [PERCENT, DEVIATION, BUDGET])
def test_all_three_have_to_be_printed_for_the_same_year(warehouse, lacking):
    others = [line for line in (PERCENT, DEVIATION, BUDGET) if line != lacking]
    assert _ranges(warehouse, *others, lacking.replace("2014", "2015")) == []
    assert _ranges(warehouse, *others, lacking.replace("Rapport", "Plan")) == []


def test_a_figure_printed_twice_or_of_one_scheme_is_not_taken(warehouse):
    assert _ranges(warehouse, PERCENT, DEVIATION, BUDGET, BUDGET) == []
    assert _ranges(warehouse, PERCENT, DEVIATION, BUDGET.replace(";;", ";PFF;")) == []


def test_a_budget_that_may_be_0_allows_anything(warehouse):
    assert _ranges(warehouse, PERCENT, DEVIATION, BUDGET.replace("11,7", "0")) == []
