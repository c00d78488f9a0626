"""A target group is chosen by its name; null is every one."""

from tests.rules.rule_rows import rule_rows


def test_null_chooses_every_target_group(warehouse):
    sql = """
        select
            is_chosen_target_group(['a', 'NONE'], 'a'),
            is_chosen_target_group(['a', 'NONE'], 'NONE'),
            is_chosen_target_group(['a', 'NONE'], 'b'),
            is_chosen_target_group(null, 'b')
    """
    assert rule_rows(warehouse(), sql) == [(True, True, False, True)]
