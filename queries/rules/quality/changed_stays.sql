-- changed_stays: which stays were added, removed or changed since the load before?
-- grain    one row per line; of a changed stay two, the line before and the line after
-- params   none
-- columns  stay                bigint     a number for each stay
--          change              varchar    added, removed, changed
--          is_after            boolean    the line of this load; false: of the load before
--          *                   all        columns of participations
-- source   changed_lines. A stay is recognised by its key: person, scheme, group and start
--          (referral when not started). Otherwise by person, scheme and referral:
--          a stay that has started since, or whose group or start was corrected, is the same stay.
create view changed_stays as
with lines as (
    select
        * exclude (balance),
        balance > 0 as is_after,
        coalesce(started_on, referred_on) as first_day,
        count(*) over keyed = 2 as has_same_key,
    from changed_lines('participations')
    window keyed as (partition by participant_id, scheme, "group", first_day)
),

known as (
    select
        *,
        row(
            participant_id,
            scheme,
            has_same_key,
            if(has_same_key, "group", null),
            if(has_same_key, first_day, coalesce(referred_on, started_on))
        ) as mark,
    from lines
),

paired as (
    select
        *,
        row_number() over (
            partition by mark, is_after order by first_day, "group", source_file, source_line
        ) as place,
    from known
)

select
    dense_rank() over (order by mark, place) as stay,
    case
        when count(*) over (partition by mark, place) = 2 then 'changed'
        when is_after then 'added'
        else 'removed'
    end as change,
    * exclude (first_day, has_same_key, mark, place),
from paired
