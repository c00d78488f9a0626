"""How each answer is read: what it is of, what is normal, and what to do when it is not."""

from pages.shared.words import mark

READINGS = {
    "activity_duty_by_year": mark(
        "In use on an average day, and inquiries waiting at the year's end with one place each:"
        " together the places needed. Few should wait; when the hatched part grows, open places"
        " or clarify the inquiries."
    ),
    "published": mark(
        "Each figure as it was printed, beside what the rows give now. Within its rounding: it "
        "rounds to what was printed. Where one differs, look at the rows that moved: either the "
        "export is wrong, or what was printed is to be corrected."
    ),
    "attendance_by_office": mark(
        "Most offices lie close to the total rate; where one lies well below, or has many "
        "unreported days, take it up with that office."
    ),
    "attendance_by_participant": mark(
        "What the office gets: planned, attended, absence by kind, and days nobody has reported."
    ),
    "bridge": mark(
        "Each step is an art group's deviation from its budget, all of them together the "
        "difference between budget and result. A few large steps have a reason to tell; many "
        "small ones are usual."
    ),
    "bridge_reasons": mark(
        "The art groups that went the way of the result, until they explain 80% of it. Ask "
        "about the first before you write the report."
    ),
    "budget_by_month": mark(
        "Net, so a month with refunds may be below 0. A month that is not booked is not nothing."
    ),
    "budget_by_year": mark(
        "Net; a year that is not over has its whole budget and only the months that are booked. "
        "Compare what was spent with its own budget, not with another year's prices."
    ),
    "budget_versions": mark(
        "The adopted budget and each decided change, which together are the adjusted budget. "
        "A change without a date or number should be found in the case file."
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
    "closed_days": mark("A group without places has no tile these days."),
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
    "course_in_all": mark(
        "Most should finish in the first period; see the years below for what is usual."
    ),
    "destinations": mark(
        "Of all ended stays, also of those who went on to another scheme, which is often the "
        "largest group. When unknown grows, ask for the reasons before you compare."
    ),
    "flow_by_year": mark(
        "In + started − ended = in must always add up; where it does not, the export has a "
        "fault: see Data."
    ),
    "follow_up_by_year": mark(
        "Of those who left long enough ago. About a quarter to a third are in work; when more "
        "than one in ten are unknown, call them first."
    ),
    "forecast": mark(
        "Three methods, none of them right alone: read them together with how far each was "
        "off last year. When all three end above the budget, act now."
    ),
    "forecast_by_month": mark(
        "Above 0 the method said too much. All should close in on 0 towards December; trust "
        "the one that does so first."
    ),
    "free_places": mark(
        "A free place beside a waiting list should get an offer today. The queue of the "
        "scheme stands on each of its groups: do not add it up."
    ),
    "moves": mark(
        "Of all ended stays, also of those who went on to another scheme and have not left."
    ),
    "normal_months": mark(
        "The normal month is last year's share of the year, so holiday pay in June and rent "
        "by quarter are no crisis. Follow the sum since January."
    ),
    "occupancy_by_day": mark(
        "Places taken should lie at or just under the places; a gap between two people is "
        "normal, two weeks is not: bring the next start forward."
    ),
    "outcomes_by_group": mark(
        "Groups are small: read the counts, and choose several years before comparing; ask "
        "the group about its unknowns."
    ),
    "outcomes_by_year": mark(
        "Of all who left each year. Years differ by chance as much as the lines are long: "
        "tell of a change only where the lines do not overlap."
    ),
    "over_capacity": mark(
        "A few days of overlap is good use. Longer than two weeks: an end date is missing, or "
        "the group needs places."
    ),
    "participants_by_scheme": mark(
        "A person in two schemes counts in both. When a scheme falls by more than a tenth, see "
        "whether its places are closed or fewer are referred."
    ),
    "placements_by_month": mark(
        "Distinct persons placed in each month. Level columns are normal, with a small dip in "
        "summer; when hosts in use fall, recruit."
    ),
    "placements_by_year": mark(
        "New hosts each year are the plan's first priority; with none, all rests on the same hosts."
    ),
    "places_short": mark(
        "All persons, on the last day of the period. Free places beside a queue should be "
        "offered at once. Where more wait than are free, the difference is the places lacking; "
        "a few are normal, more than one in ten of the places are not."
    ),
    "plan_against_budget": mark(
        "They should agree within what the plan's rounding allows. Where they do not, find "
        "the decision between them."
    ),
    "practice_by_year": mark(
        "Close to one person per place is normal; when waiting grows and few places are "
        "freed, apply for VTAO for those who are ready."
    ),
    "refund_expected": mark(
        "Months granted times the rate in force, against what is booked. When less is booked, "
        "a claim is missing or late: see the persons' months."
    ),
    "refunds": mark(
        "The state refund budgeted for the whole year, and what is booked; a year that is not "
        "over is booked in part. When a whole year is below its budget, see whether claims are "
        "sent in time."
    ),
    "time_in_scheme": mark(
        "Of the stays that started in the period, running ones included (Kaplan–Meier). It "
        "falls fast in courses and slowly in groups; a long tail means places that never come "
        "free: settle what the next step is for those still in."
    ),
    "time_to_work": mark(
        "Use the whole line: the share that really has gone to work. The dashed one "
        "(Kaplan–Meier) is what it would be if nobody ended otherwise, running stays counted "
        "as long as they have lasted. One in five within a year is normal; where the line "
        "flattens early, look at those still in."
    ),
    "turnover_by_group": mark(
        "Courses turn over many times a year, groups about once, practice places seldom; a "
        "sudden drop means people stay on: see the length."
    ),
    "unit_costs": mark(
        "Net actual divided by what it paid for, of the booked months. Nothing is told on a "
        "base under 20. By scheme only where accounts carry a scheme, or the settings state an "
        "allocation key, which then stands beside each figure that rests on it."
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
    "way_rows": mark(
        "One row for each person who left. Somebody who has come back and left again has two."
    ),
    "way_steps": mark(
        "Read from the right: where those who left went, which scheme they left from, and the "
        "schemes before it. Placements should lead to work; when many go elsewhere from START, "
        "ask the counsellors. Click a scheme to choose it, a band or a destination to see who "
        "they are."
    ),
    "ways_to_work": mark(
        "Of all who left; with a scheme chosen, of all whose way went through it. Ways with a "
        "placement should lead to work most often; tell of a difference only where the lines do "
        "not overlap."
    ),
    "work_lasted": mark(
        "Of those who left for work and can be followed so long. About three in four after 6 "
        "months and half after 12 is usual; when fewer, ask hosts and participants what broke "
        "off, and follow up for longer. Unknown ones count as not in work."
    ),
    "workplaces_used": mark(
        "A few persons per host is normal; follow up hosts long unused, and use those that "
        "lead to work."
    ),
}
