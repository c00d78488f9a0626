"""What each column of an answer counts: the measure it is, or a sentence of its own.

`answer.column` where one answer means another thing by a name than the rest.
"""

from pages.shared import money_meanings
from pages.shared.words import mark

# column: the measure in queries/measures.toml that it is, row by row
MEASURES = {
    "absence_invalid": "absence_invalid",
    "absence_sick": "absence_sick",
    "absence_valid": "absence_valid",
    "activity_duty_by_year.persons": "activity_duty_persons",
    "actual_nok": "actual",
    "adjusted_nok": "budget_adjusted",
    "attendance_rate": "attendance_rate",
    "available_days": "place_days_available",
    "change_nok": "budget_change",
    "days_over_capacity": "days_over_capacity",
    "deviation_nok": "deviation",
    "duration_days": "duration_days",
    "ended": "ended",
    "ended_count": "ended",
    "exits_count": "exits",
    "municipal_count": "placed_municipal",
    "new_workplaces_count": "workplaces_new",
    "occupied_days": "place_days_occupied",
    "offered": "offered",
    "original_nok": "budget_original",
    "participants": "participants",
    "peak_occupied": "peak_occupied",
    "persons_per_place": "persons_per_place",
    "places": "places",
    "places_needed": "activity_duty_places_needed",
    "private_count": "placed_private",
    "referred": "referred",
    "return_rate": "return_rate",
    "spend_percent": "spend_percent",
    "started": "started",
    "started_count": "started",
    "stays": "stays",
    "stays_without_place": "stays_without_place",
    "to_work_or_education_rate": "to_work_or_education_rate",
    "to_work_rate": "to_work_rate",
    "too_early_12m_count": "exits_too_early_12m",
    "too_early_6m_count": "exits_too_early_6m",
    "unreported_count": "attendance_unreported",
    "utilization_rate": "utilization_rate",
    "vtao_count": "vtao",
    "vtao_person_rate": "vtao_person_rate",
    "waiting": "waiting",
    "waiting_days": "waiting_days",
    "waiting_so_far_days": "waiting_so_far_days",
    "working_12m_rate": "working_12m_rate",
    "working_6m_rate": "working_6m_rate",
    "workplaces_count": "workplaces",
}
MEANINGS = money_meanings.MEANINGS | {
    "absence": mark("Why the person was absent: valid, invalid or sick; empty: no kind told."),
    "absence_unknown": mark("Hours of absence for which the export tells no kind."),
    "activity_duty_by_year.places_used": mark(
        "Their place shares on an average day of the year, as far as it has come."
    ),
    "activity_duty_by_year.unknown_count": mark(
        "Persons who could be covered, but whose benefit or birth year is not told."
    ),
    "activity_duty_by_year.waiting": mark("Of them, inquiries waiting at the end of the year."),
    "actual_to_date_nok": mark(
        "Booked from January to the end of the period. Empty: not booked yet."
    ),
    "adapted_work_count": mark("Exits to permanent adapted work; counted in neither share."),
    "adjusted_to_date_nok": mark(
        "Original budget and changes from January to the end of the period. Empty when some of "
        "the budget is not given by month."
    ),
    "after_nok": mark("The sum now; empty: there is no such line now."),
    "age_days": mark(
        "Days from the newest date to the extract date; below 0 when the newest is later."
    ),
    "ambition": mark("What to reach for, in the figure's own unit; empty: none is set."),
    "amount_nok": mark("The amount as it stands in the export: expense above 0, income below."),
    "at_risk_count": mark("Stays that lasted at least so long."),
    "attendance_by_office.persons": mark(
        "Persons with planned days. Who changed office counts at each."
    ),
    "attended_hours": mark("Hours attended on the days whose attendance is reported."),
    "average_occupied": mark("Places taken on an average open day."),
    "before_nok": mark("The sum at the load before this one; empty: there was no such line then."),
    "birth_year": mark("Year of birth; empty: not known."),
    "budget_by_art_group.deviation_nok": mark(
        "Adjusted budget less actual. Of expense, above 0 is underspend and below 0 overspend; of"
        " income, above 0 is income surplus and below 0 shortfall. Empty when a chosen year lacks"
        " budget or accounts."
    ),
    "budget_by_art_group.spend_percent": mark(
        "100 × actual / adjusted budget, from unrounded kroner. Empty when a chosen year lacks "
        "budget or accounts, when the adjusted budget of an expense is 0 or less, and when that "
        "of an income is 0."
    ),
    "budget_by_month.actual_nok": mark("Booked in the period. Empty: not booked yet."),
    "budget_by_month.deviation_nok": mark(
        "Adjusted budget less actual of the period. Above 0 is underspend, below 0 overspend. "
        "Empty: not booked yet, or some of the budget is not given by month."
    ),
    "budget_by_side.deviation_nok": mark(
        "Adjusted budget less actual. Of expense, above 0 is underspend and below 0 overspend; of"
        " income, above 0 is income surplus and below 0 shortfall. Empty when a chosen year lacks"
        " budget or accounts."
    ),
    "budget_by_side.spend_percent": mark(
        "100 × actual / adjusted budget, from unrounded kroner. Empty when a chosen year lacks "
        "budget or accounts, when the adjusted budget of an expense is 0 or less, and when that "
        "of an income is 0."
    ),
    "budget_place": mark("Its number in the register, counted from 1."),
    "bytes": mark("Size of the file in bytes."),
    "capacity_by_group.participants": mark(
        "Distinct persons with an active stay in the group on a day it had places."
    ),
    "changed_rows.lines": mark("Lines that were changed so since the load before."),
    "cohorts.education_count": mark("Of them ended within 12 months, to education."),
    "cohorts.other_count": mark("Of them ended within 12 months, to anything else that is known."),
    "cohorts.running_count": mark("Of them not ended within 12 months, or not yet."),
    "cohorts.started_count": mark("Stays that started in the quarter."),
    "cohorts.to_work_count": mark(
        "Of them ended within 12 months, to ordinary or subsidised work."
    ),
    "cohorts.to_work_rate": mark(
        "To work within 12 months, divided by all who started in the quarter."
    ),
    "cohorts.unknown_count": mark("Of them ended within 12 months, destination not known."),
    "control_sum_file": mark("The sum of all amounts in the file; empty: it has no amounts."),
    "control_sum_loaded": mark(
        "The sum of the amounts loaded; it is the sum in the file when nothing is left out."
    ),
    "counts": mark(
        "What the row adds to the figure, in the figure's own unit; of a median, the row's own "
        "number of days."
    ),
    "course_by_year.running_count": mark("Stays still in after the last day of the year."),
    "course_destinations.ended_count": mark("Stays ended in the period with this destination."),
    "course_destinations.ended_rate": mark(
        "Ended stays with this destination, divided by all of the scheme and of this length."
    ),
    "course_destinations.ended_total_count": mark(
        "All stays of the scheme and of this length that ended in the period."
    ),
    "cumulative_to_work_rate": mark(
        "Share that has really gone to work by then; those who ended otherwise never do "
        "(Aalen–Johansen)."
    ),
    "current_value": mark("What the rows give now, unrounded, in the unit printed."),
    "data_gaps.base": mark("Of how many: exits, persons, days, place-days or months."),
    "data_gaps.persons": mark("The persons of those rows; empty for the accounts."),
    "destinations.ended_count": mark("Stays ended in the period with this destination."),
    "destinations.ended_rate": mark(
        "Ended stays with this destination, divided by all ended stays."
    ),
    "destinations.ended_total_count": mark("All stays that ended in the period."),
    "destinations.exits_count": mark("Of them, those after which the person left the department."),
    "deviation_place": mark("Its number in the register, counted from 1."),
    "deviation_to_date_nok": mark(
        "Adjusted budget less actual from January to the end of the period. Above 0 is "
        "underspend, below 0 overspend. Empty: not booked yet, or some of the budget is not given"
        " by month."
    ),
    "difference": mark("What it is now less what was printed; empty where it does not differ."),
    "due_12m_count": mark(
        "Of the exits, those at least 12 calendar months before the extract date."
    ),
    "due_6m_count": mark("Of the exits, those at least 6 calendar months before the extract date."),
    "education_count": mark("Exits to education."),
    "exits_due_count": mark("Of the exits, those at least 365 days before the extract date."),
    "extended_count": mark("Of the ended, those longer than the standard weeks of the scheme."),
    "extended_rate": mark("Extended, divided by within the first period and extended together."),
    "file_sha": mark("The first 12 characters of the file's SHA-256: the same file has the same."),
    "files": mark("Files with such a line."),
    "first_day": mark("The first day of the row that counts."),
    "first_line": mark("The first such line in the first file, counted from 1."),
    "first_used_on": mark("The first start at the host ever, by anyone in any scheme."),
    "floor": mark("What the figure is not to fall below, in its own unit; a share is 0 to 1."),
    "follow_up_by_year.year": mark("The year of the end."),
    "free": mark("Places not taken that day, never below 0."),
    "free_on": mark("The day the row tells of."),
    "free_places.occupied": mark("The place shares of the stays active that day."),
    "free_places.places": mark("The group's places that day."),
    "free_places.waiting": mark("Stays waiting to start that name this group."),
    "freed_places": mark(
        "Places freed by persons with VTAO who stay on, on an average day of the year."
    ),
    "from_total_count": mark("All stays of the scheme that ended in the period."),
    "happened_on": mark(
        "The day the row is about: of an exit its end, of a long wait its referral, of a month "
        "its first day."
    ),
    "has_budget": mark("Whether there is a budget for the year."),
    "high": mark(
        "The figure if all the unknown were the other way, in its own unit; a share is 0 to 1."
    ),
    "high_percent": mark("The highest spend percent that the rounded amounts allow."),
    "in_base": mark(
        "Whether the row is counted in the figure, or in its denominator where it is a share."
    ),
    "in_first_count": mark(
        "Stays in on 1 January: started before that day and not ended before it."
    ),
    "in_last_count": mark(
        "Stays started and not ended when 31 December was over, or the day the year is cut."
    ),
    "in_numerator": mark(
        "Whether the row is in the numerator of the figure; empty: the figure is not a share, or "
        "it is not known."
    ),
    "is_balanced": mark(
        "Whether in on 1 January + started − ended = in at the end. No is a fault in the export."
    ),
    "is_booked": mark("Whether the accounts reach to this period."),
    "is_new": mark("Whether the host was first used in the period."),
    "is_over": mark("Whether more places were taken that day than the group has."),
    "is_paired": mark("Whether the year has both budget and accounts, and so is compared."),
    "is_whole_year": mark("Whether the year is booked to December or closed."),
    "is_young": mark(
        "Yes when the last who started have not had 12 months by the extract date: the share is "
        "still too low."
    ),
    "km_to_work_high_rate": mark(
        "Upper limit of the 95% interval of that share; empty where the share is 1."
    ),
    "km_to_work_low_rate": mark(
        "Lower limit of the 95% interval of that share; empty where the share is 1."
    ),
    "km_to_work_rate": mark(
        "1 less the share not to work: the share to work by then, if those who ended otherwise "
        "had had the same prospects."
    ),
    "last_day": mark("The last day of the row that counts."),
    "last_period": mark("The last period with a booked line; 13 is the closing of the year."),
    "last_used_on": mark("The last active day of these stays, by the end of the period."),
    "length_kind": mark(
        "Within the first period: no longer than the standard weeks of the scheme."
    ),
    "line": mark("The row's line in the file, counted from 1."),
    "lines": mark("Lines with this fault."),
    "loaded": mark("Rows loaded from the file."),
    "longest_wait_days": mark(
        "The longest wait so far among those who wait at the end of the period."
    ),
    "low": mark(
        "The figure if all the unknown were the one way, in its own unit; a share is 0 to 1."
    ),
    "low_percent": mark("The lowest spend percent that the rounded amounts allow."),
    "moved_nok": mark("Now less before; no line counts as 0."),
    "moves.ended_count": mark(
        "Stays of the scheme that ended in the period and were followed by this."
    ),
    "moves.ended_rate": mark(
        "Stays followed by this, divided by all stays of the scheme that ended."
    ),
    "moves.kind": mark(
        "A new stay within 60 days, a stay already running, or left the department."
    ),
    "moves_in_short.ended_count": mark(
        "Stays of the scheme that ended in the period and were followed by this."
    ),
    "moves_in_short.ended_rate": mark(
        "Stays followed by this, divided by all stays of the scheme that ended."
    ),
    "moves_in_short.kind": mark(
        "A new stay within 60 days, a stay already running, or left the department."
    ),
    "newest_on": mark("The newest date in the file; empty: it has no dates."),
    "no_standard_count": mark(
        "Of the ended, those for whom no standard weeks were set at the start."
    ),
    "not_to_work_high_rate": mark(
        "Upper limit of the 95% interval of the share not to work; empty where the share is 0."
    ),
    "not_to_work_low_rate": mark(
        "Lower limit of the 95% interval of the share not to work; empty where the share is 0."
    ),
    "not_to_work_rate": mark("Share not gone to work after so long (Kaplan–Meier)."),
    "occupancy_by_day.occupied": mark("The place shares of the chosen stays active that day."),
    "occupancy_by_day.places": mark("The group's places that day."),
    "open_days": mark("Days on which the group had places."),
    "ordinary_days": mark(
        "Places on open days and places closed for a while: the sum of all the reasons but over "
        "capacity."
    ),
    "ordinary_work_count": mark("Exits to ordinary work."),
    "other_12m_count": mark("Of those old enough, known not to be in such work after 12 months."),
    "other_6m_count": mark("Of those old enough, known not to be in such work after 6 months."),
    "outcomes_by_year.year": mark("The year of the end."),
    "over_capacity.days": mark("Days in a row with more taken than there are places."),
    "over_capacity.occupied": mark("Places taken on the day with most beyond the places."),
    "over_capacity.places": mark("The group's places on the day with most taken beyond them."),
    "over_days": mark("Places taken beyond the places, added up over the days."),
    "participant_id": mark("A pseudonym; who it is stands only in the department's own system."),
    "percent_place": mark("Its number in the register, counted from 1."),
    "period": mark(
        "1–12 are the months, 13 the closing of the year; empty: a budget for the whole year."
    ),
    "persons_with_place": mark("Of the persons, those active on a day their group had places."),
    "place_days": mark(
        "Place-days of this reason. Empty where no export tells of people, and for vacant while "
        "somebody waited also where nobody's day of referral is told."
    ),
    "place_share": mark("The part of a full place the stay takes, 0 to 1."),
    "placed_count": mark("Distinct persons with a host in the year."),
    "placements_by_month.unknown_count": mark("Persons placed whose host's sector is not told."),
    "placements_by_year.unknown_count": mark("Persons placed whose host's sector is not told."),
    "planned_days": mark("Days planned for the person, reported or not."),
    "planned_hours": mark(
        "Hours planned on the days whose attendance is reported: what the attendance rate is a "
        "share of."
    ),
    "practice_by_year.persons": mark(
        "Distinct persons with an active stay in the scheme that year."
    ),
    "printed_value": mark("The number as it was printed, in the unit printed."),
    "private_rate": mark(
        "Persons with a private host, divided by all placed. Who had both kinds counts in both."
    ),
    "quarter_on": mark("The first day of the quarter the stays started in."),
    "reason_rate": mark(
        "Place-days of the reason, divided by the ordinary place-days. Over capacity comes besides."
    ),
    "records": mark("Lines in the file that could be rows: loaded, rejected and skipped."),
    "rejected": mark("Lines left out, each with its reason."),
    "reported_count": mark("Planned days (one person, one day) whose attendance is reported."),
    "returned_count": mark(
        "Of those at least a year ago, a new start 61 to 365 days after the end."
    ),
    "rows": mark("Rows that lack it; of the accounts, months."),
    "rows_attendance.attended_hours": mark(
        "Hours attended that day; empty: not reported, which is not 0."
    ),
    "rows_attendance.planned_hours": mark("Hours planned that day."),
    "rows_capacity.places": mark("The group's places these days."),
    "rows_postings.counts": mark(
        "What the row adds to the figure; in a deviation, an actual has the other sign."
    ),
    "rows_schemes.counts": mark("The weeks a stay in the scheme is meant to last."),
    "running_extended_count": mark(
        "Of those still in, the ones longer than the standard weeks of the scheme."
    ),
    "side": mark("Arts 10–15 are expense, 16–19 income. Income is negative."),
    "skipped": mark("Lines that are no rows: headings and totals."),
    "source_line": mark("The row's line in the file, counted from 1."),
    "start_to_vtao_days": mark(
        "Days from the start of the stay to the grant; below 0: granted before the start."
    ),
    "stay_count": mark("How many stays of the person fit; the row is one of them."),
    "still_in_high_rate": mark(
        "Upper limit of the 95% interval of the share still in; empty where the share is 0."
    ),
    "still_in_low_rate": mark(
        "Lower limit of the 95% interval of the share still in; empty where the share is 0."
    ),
    "still_in_rate": mark(
        "Share not ended after so long (Kaplan–Meier): running stays count as long as they are "
        "seen."
    ),
    "subsidised_work_count": mark("Exits to work with wage subsidy."),
    "target_total_count": mark("All stays, of any chosen scheme, that were followed by this."),
    "time_in_scheme.censored_count": mark("Of them, those still in, and not seen for longer."),
    "time_in_scheme.days": mark("Days since the start, that day counted."),
    "time_in_scheme.ended_count": mark("Of them, those that ended after just so long."),
    "time_in_scheme.is_small_base": mark("Yes when fewer than 20 lasted so long: read no further."),
    "time_to_work.censored_count": mark(
        "Of them, those not seen for longer: still in, or ended to something else."
    ),
    "time_to_work.days": mark("Days since the start, that day counted."),
    "time_to_work.is_small_base": mark("Yes when fewer than 20 lasted so long: read no further."),
    "time_to_work.other_count": mark(
        "Of those not seen for longer, the ones that ended to something else, or not known to what."
    ),
    "time_to_work.to_work_count": mark("Of them, those that ended to work after just so long."),
    "to_work_count": mark("Exits to ordinary work or work with wage subsidy."),
    "to_work_or_education_count": mark(
        "Exits to ordinary work, work with wage subsidy or education."
    ),
    "too_early_count": mark("Of the exits, those later than that: too early to say."),
    "turnover": mark("Stays ended in the period, divided by places taken on average."),
    "unknown_12m_count": mark(
        "Of those old enough, not known after 12 months; they stay in the base."
    ),
    "unknown_6m_count": mark(
        "Of those old enough, not known after 6 months; they stay in the base."
    ),
    "unknown_count": mark(
        "Exits whose destination is not known; they stay in the base of the shares."
    ),
    "value_now": mark("The figure as it is, in its own unit; a share is 0 to 1."),
    "vtao_granted_count": mark("Persons granted VTAO in the year."),
    "wait_length": mark("Days from the referral to the end of the period, both limits included."),
    "waited_days": mark(
        "Days from the referral to the start, or to the end of the period for those who wait."
    ),
    "waiting_by_office.unknown": mark(
        "Stays started in the period without a day of referral: they are not in the median."
    ),
    "waiting_by_scheme.unknown": mark(
        "Stays started in the period without a day of referral: they are not in the median."
    ),
    "waiting_in_scheme": mark(
        "All who wait in the scheme; most name no group. It stands on each of its groups: do not "
        "add it up."
    ),
    "warning_count": mark("Remarks on lines that are loaded all the same."),
    "warnings": mark("Remarks on lines that are loaded all the same."),
    "within_count": mark("Of the ended, those no longer than the standard weeks of the scheme."),
    "working_12m_count": mark(
        "Of those old enough, in ordinary or subsidised work after 12 months."
    ),
    "working_6m_count": mark("Of those old enough, in ordinary or subsidised work after 6 months."),
    "workplaces_used.exits_count": mark("Exits from stays at the host in the period."),
    "workplaces_used.persons": mark(
        "Distinct persons at the host with an active day in the period."
    ),
    "workplaces_used.stays": mark("Stays at the host with an active day in the period."),
    "workplaces_used.to_work_count": mark(
        "Of the exits, those to ordinary work or work with wage subsidy."
    ),
    "year": mark("Calendar year."),
}
