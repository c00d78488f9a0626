"""How many places were free on the last day of the period."""

from tests.rules.capacity.test_rule_free_groups import GROUPS, STAYS


def test_the_free_places_of_the_groups_are_added_up(ask):
    inputs = {"groups": GROUPS, "participations": STAYS, "years": [2014]}
    nothing_more = (None, None, None, None, None)
    # Full is half a place over: that takes nothing from the others
    assert ask("figures_free_places", **inputs) == [("free_places", 0 + 1.5 + 5, *nothing_more)]
    aig = ask("figures_free_places", schemes=["AIG"], **inputs)
    assert aig == [("free_places", 1.5, *nothing_more)]


def test_all_taken_is_zero_but_no_places_is_unknown(ask):
    inputs = {"participations": STAYS, "years": [2014]}
    assert ask("figures_free_places", **inputs)[0][:2] == ("free_places", None)
    full = "group;scheme;places;valid_from\nFull;AIG;1;01.01.2014"
    assert ask("figures_free_places", groups=full, **inputs)[0][:2] == ("free_places", 0.0)


def test_without_participations_what_is_free_is_unknown(ask):
    answer = ask("figures_free_places", groups=GROUPS, years=[2014])
    assert answer[0][:2] == ("free_places", None)
