-- exit_pathways: which schemes did each exit end a way through?
-- grain    one row per exit
-- params   none
-- columns  stay_no             integer    of stays: the stay the person left from
--          passed              varchar[]  the schemes since the exit before, in the order the stays
--                                         ended; the same one twice running is one
-- source   exits, stays; computed once, when first needed. A stay belongs to the person's
--          first exit not before its start: at an exit nothing runs on and within 60 days
--          nothing starts. The last scheme is the exit's own
create table exit_pathways as
with departures as (
    select
        stays.stay_no,
        stays.participant_id,
        stays.ended_on,
    from exits
    inner join stays on exits.stay_no = stays.stay_no
),

stays_of_way as (
    select
        departures.stay_no,
        stays.scheme,
        lag(stays.scheme) over in_turn as scheme_before,
        row_number() over in_turn as place,
    from stays
    asof inner join departures
        on stays.participant_id = departures.participant_id
            and stays.started_on <= departures.ended_on
    window in_turn as (
        partition by departures.stay_no
        order by stays.ended_on, stays.started_on, stays.scheme
    )
)

select
    stay_no,
    list(scheme order by place) filter (scheme is distinct from scheme_before) as passed,
from stays_of_way
group by stay_no
