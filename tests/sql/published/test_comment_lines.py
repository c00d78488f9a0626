"""What has been said about the figures, and on which day."""

from datetime import date

COMMENTS = """
    date;measure;scheme;text;author
    31.12.2014;deviation;;Mer refusjon enn ventet;Seksjonsleder     # of no scheme
    01.01.2014;;JV;Kurset utvides;                                  # of no measure, by nobody
    15.06.2014;utilization_rate;AIG;Kantine stengt;Seksjonsleder
    31.12.2013;places;AIG;I fjor;Seksjonsleder
    01.01.2015;places;AIG;Neste år;Seksjonsleder
"""


def test_comments_of_the_period_stand_in_the_order_of_their_days(ask):
    file, leader = "comments.csv", "Seksjonsleder"
    new_year, june, december = date(2014, 1, 1), date(2014, 6, 15), date(2014, 12, 31)
    refund = "Mer refusjon enn ventet"
    assert ask("comment_lines", years=[2014], comments=COMMENTS) == [
        (new_year, date(2014, 1, 1), None, "JV", "Kurset utvides", None, file, 3),
        (june, date(2014, 6, 1), "utilization_rate", "AIG", "Kantine stengt", leader, file, 4),
        (december, date(2014, 12, 1), "deviation", "NONE", refund, leader, file, 2),
    ]


def test_a_comment_on_no_scheme_stands_whatever_scheme_is_chosen(ask):
    answer = ask("comment_lines", years=[2014], schemes=["AIG"], comments=COMMENTS)
    assert [row[3] for row in answer] == ["AIG", "NONE"]


def test_the_period_is_cut_on_the_chosen_day(ask):
    answer = ask("comment_lines", years=[2014], until=date(2014, 6, 15), comments=COMMENTS)
    assert [row[0] for row in answer] == [date(2014, 1, 1), date(2014, 6, 15)]
