"""How each answer is read: what it is of, what is normal, and what to do when it is not."""

from pages.shared.words import mark

READINGS = {
    "attendance_by_office": mark(
        "Most offices lie close to the total rate; where one lies well below, or has many "
        "unreported days, take it up with that office."
    ),
    "attendance_by_participant": mark(
        "What the office gets: planned, attended, absence by kind, and days nobody has reported."
    ),
    "capacity_reasons_by_month": mark(
        "The pattern should be even; one odd month is a closure or a late intake, three in a "
        "row is a lack of referrals."
    ),
    "capacity_reasons_in_all": mark(
        "Of the ordinary place-days, all persons. Most should be attended; the rest says why "
        "not. Vacant while somebody waited: make offers, or clear old referrals. No one "
        "referred: ask the NAV offices. Much absence or part time: see the follow-up."
    ),
    "cohorts": mark(
        "Of all stays that started in the quarter. About one in five go to work within a "
        "year; grey quarters are not finished and always look lower."
    ),
    "course_by_year": mark(
        "Most should finish in the first period; when more than half are extended, see where "
        "they went, and whether the standard weeks fit."
    ),
    "course_destinations": mark(
        "Compare those within the first period only with the extended of the same scheme; if "
        "extending leads no more often to work or school, look at the content."
    ),
    "flow_by_year": mark(
        "In + started − ended = in must always add up; where it does not, the export has a "
        "fault: see Data."
    ),
    "follow_up_by_year": mark(
        "Of those who left long enough ago. About a quarter to a third are in work; when more "
        "than one in ten are unknown, call them first."
    ),
    "free_places": mark(
        "A free place beside a waiting list should get an offer today. The queue of the "
        "scheme stands on each of its groups: do not add it up."
    ),
    "moves_in_short": mark(
        "Of all ended stays. START should lead on to group or placement, placements to work; "
        "when many leave START for nothing known, ask the counsellors."
    ),
    "occupancy_by_day": mark(
        "Places taken should lie at or just under the places; a gap between two people is "
        "normal, two weeks is not: bring the next start forward."
    ),
    "outcomes_by_group": mark(
        "Groups are small: read the counts, and choose several years before comparing; ask "
        "the group about its unknowns."
    ),
    "over_capacity": mark(
        "A few days of overlap is good use. Longer than two weeks: an end date is missing, or "
        "the group needs places."
    ),
    "placements_by_month": mark(
        "Distinct persons placed in each month. Level columns are normal, with a small dip in "
        "summer; when hosts in use fall, recruit."
    ),
    "placements_by_year": mark(
        "New hosts each year are the plan's first priority; with none, all rests on the same hosts."
    ),
    "practice_by_year": mark(
        "Close to one person per place is normal; when waiting grows and few places are "
        "freed, apply for VTAO for those who are ready."
    ),
    "time_in_scheme": mark(
        "Of the stays that started in the period, running ones included (Kaplan–Meier). It "
        "falls fast in courses and slowly in groups; a long tail means places that never come "
        "free."
    ),
    "time_to_work": mark(
        "Of the stays that started in the period. The dashed line is the share that really "
        "has gone to work; the whole line (Kaplan–Meier) is what it would be if nobody ended "
        "otherwise. Where they flatten, look at those still in."
    ),
    "turnover_by_group": mark(
        "Courses turn over many times a year, groups about once, practice places seldom; a "
        "sudden drop means people stay on: see the length."
    ),
    "vtao_rows": mark(
        "One line per stay behind the number; find it in the export. Negative days mean "
        "granted before the start: check the date."
    ),
    "waiting_by_age": mark(
        "Most should have waited under 30 days; confirm or withdraw every one over half a year."
    ),
    "waiting_by_office": mark(
        "Waits should be alike between offices. One long wait beside a short median is a "
        "forgotten referral: ask that office."
    ),
    "waiting_rows": mark(
        "Start from the top: is the person still interested? If not, put an end date on the "
        "referral."
    ),
    "workplaces_used": mark(
        "A few persons per host is normal; follow up hosts long unused, and use those that "
        "lead to work."
    ),
}
