-- newest_day_of_file: what is the newest day in each file?
-- grain    one row per file of participations, attendance and accounts
-- params   none
-- columns  family              varchar
--          file                varchar
--          newest_on           date       newest date; null: none
-- source   participations, attendance, accounts
create view newest_day_of_file as
select
    'participations' as family,
    participations.source_file as file,
    max(greatest(referred_on, offered_on, started_on, ended_on)) as newest_on,
from participations
group by participations.source_file
union all
select
    'attendance' as family,
    attendance.source_file as file,
    max(attendance.held_on) as newest_on,
from attendance
group by attendance.source_file
union all
select
    'accounts' as family,
    accounts.source_file as file,
    max(accounts.booked_on) as newest_on,
from accounts
group by accounts.source_file
