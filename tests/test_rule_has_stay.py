"""Has stay: was the person in the scheme that day?"""

from rule_rows import rule_rows


def test_person_scheme_and_day_must_all_fit(warehouse):
    house = warehouse(
        participations="""
            participant_id;scheme;referred_on;started_on;ended_on
            a;AIG;;01.02.2014;28.02.2014
            b;AIG;01.02.2014;;              # only referred
        """
    )
    asked = """
        select has_stay(person, code, day::date)
        from (values
            ('a', 'AIG', '2014-02-01'), ('a', 'AIG', '2014-02-28'),
            ('a', 'AIG', '2014-01-31'), ('a', 'AIG', '2014-03-01'),
            ('a', 'JV', '2014-02-01'), ('b', 'AIG', '2014-02-01')
        ) as asked (person, code, day)
    """
    assert [row[0] for row in rule_rows(house, asked)] == [True, True, False, False, False, False]
