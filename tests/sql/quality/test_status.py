"""What the figures rest on."""

from datetime import date


def test_rows_are_counted_by_what_became_of_them(ask):
    department, is_demonstration, extract_date, source, holds_place, _, *counts = ask(
        "status",
        settings='department = "Seksjonen"\ndemonstration = true',
        extract_date=date(2014, 10, 31),
        participations="""
            participant_id;scheme;started_on
            a;AIG;01.01.2014
            b;AIG;31.02.2014       # no such day: rejected
        """,
    )[0]
    assert (department, is_demonstration, extract_date) == ("Seksjonen", True, date(2014, 10, 31))
    assert (source, holds_place) == ("settings", True)  # VTAO holds a place where nothing is said
    files, refused, loaded, rejected, warnings, skipped = counts
    assert (files, refused, loaded, rejected, warnings, skipped) == (2, 0, 5 + 1, 1, 0, 0)
