-- coverage: from which day do the exports cover people and attendance?
-- grain    one row
-- params   none
-- columns  people_from         date       first referral, offer or start of all; null: no export
--          attendance_from     date       first planned day of all; null: no such export
-- source   participations, attendance
create view coverage as
select
    (select least(min(referred_on), min(offered_on), min(started_on)) from participations)
        as people_from,
    (select min(held_on) from attendance) as attendance_from,
