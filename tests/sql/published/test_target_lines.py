"""What has been set as target, and what as ambition."""

TARGETS = """
    year;measure;scheme;floor;ambition;source
    2014;utilization_rate;PFF;0,95;1;Virksomhetsplan 2014
    2014;utilization_rate;;0,85;0,95;Virksomhetsplan 2014    # of the whole department
    2014;attendance_rate;AIG;0,78;;                          # no ambition
    2013;utilization_rate;;0,8;0,9;Virksomhetsplan 2013
    2015;utilization_rate;;0,9;0,95;Virksomhetsplan 2015
"""


def test_the_departments_target_stands_whatever_scheme_is_chosen(ask):
    plan = "Virksomhetsplan 2014"
    assert ask("target_lines", years=[2014], targets=TARGETS) == [
        (2014, "attendance_rate", "AIG", 0.78, None, None),
        (2014, "utilization_rate", "NONE", 0.85, 0.95, plan),
        (2014, "utilization_rate", "PFF", 0.95, 1.0, plan),
    ]
    assert ask("target_lines", years=[2014], schemes=["JV"], targets=TARGETS) == [
        (2014, "utilization_rate", "NONE", 0.85, 0.95, plan),
    ]


def test_only_the_chosen_years_are_given(ask):
    answer = ask("target_lines", years=[2013, 2015], targets=TARGETS)
    assert [(row[0], row[3]) for row in answer] == [(2013, 0.8), (2015, 0.9)]


def test_every_target_is_listed_with_its_line_whatever_is_chosen(ask):
    targets = TARGETS + "    2031;no_measure;;1;;\n"  # a year and a measure that nothing has
    answer = ask("target_rows", targets=targets)
    assert [(*row[:3], row[6]) for row in answer][-1] == (2031, "no_measure", "NONE", "targets.csv")
    assert {row[7] for row in answer} == set(range(2, len(answer) + 2))
