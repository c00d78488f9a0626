-- stay_attendance: the planned days of the chosen people in the period, stay by stay
-- grain    one row per stay, group and year with planned days; of days in no stay per person too
-- params   selection           struct     the filters
-- columns  stay_no             integer        null: in no stay
--          nav_office          varchar        of the stay; NONE: unknown, or no stay
--          participant_id      varchar
--          scheme              varchar
--          *                   all            columns of planned_years
-- source   planned_years, stays; without any stay a day counts as NONE in each filter on persons
create macro stay_attendance(selection) as table (
    select
        planned.* exclude (participant_id, scheme),
        coalesce(stays.nav_office, 'NONE') as nav_office,
        coalesce(stays.participant_id, planned.participant_id) as participant_id,
        coalesce(stays.scheme, planned.scheme) as scheme,
    from planned_years(selection) as planned
    left join stays
        on planned.stay_no = stays.stay_no
    where list_contains(selection['schemes'], coalesce(stays.scheme, planned.scheme))
        and is_chosen_person(selection)
)
