"""Activity duty: under 30 with social assistance; unknown only where it turns on it."""

import pytest

from tests.rules.rule_rows import rule_rows


@pytest.mark.parametrize(
    ("benefit", "age", "has_duty"),
    [
        ("social_assistance", "under30", True),
        ("social_assistance", "over30", False),
        ("kvp", "under30", False),
        ("none", "under30", False),  # has no benefit
        ("NONE", "under30", None),  # the benefit would decide
        ("social_assistance", "NONE", None),  # the age would decide
        ("NONE", "NONE", None),
        ("NONE", "over30", False),  # whatever the benefit is
        ("kvp", "NONE", False),  # whatever the age is
    ],
)
def test_what_is_known_may_settle_the_duty(warehouse, benefit, age, has_duty):
    sql = "select has_activity_duty($benefit, $age)"
    assert rule_rows(warehouse(), sql, benefit=benefit, age=age) == [(has_duty,)]
