-- gap_kinds: which values can loaded rows lack, and which figure depends on them?
-- grain    one row per gap
-- params   none
-- columns  gap                 varchar
--          family              varchar    the export it is missing in
--          missing             varchar    the column that is empty (accounts: the month; no_stay: a
--                                         stay of that person in the scheme on that day)
--          measure             varchar    the measure it touches most
-- source   none
create view gap_kinds as
select kinds.*
from (
    values
    ('no_destination', 'participations', 'destination', 'to_work_rate'),
    ('no_status_6m', 'participations', 'status_6m', 'working_6m_rate'),
    ('no_status_12m', 'participations', 'status_12m', 'working_12m_rate'),
    ('no_attended_hours', 'attendance', 'attended_hours', 'attendance_rate'),
    ('no_stay', 'attendance', 'participant_id', 'attendance_rate'),
    ('no_group', 'participations', 'group', 'utilization_rate'),
    ('long_wait', 'participations', 'started_on', 'waiting'),
    ('no_birth_year', 'participations', 'birth_year', 'under_30'),
    ('no_office', 'participations', 'nav_office', 'participants'),
    ('no_benefit', 'participations', 'benefit', 'participants'),
    ('no_sector', 'participations', 'workplace_sector', 'placed_private'),
    ('no_month', 'accounts', 'period', 'actual'),
) as kinds (gap, family, missing, measure)
