-- utilization_by_target_group: how full were the places for each target group?
-- grain    one row per target group whose groups had places in the period
-- params   $selection          struct     the filters
-- columns  target_group        varchar    of the groups, day by day; NONE: none
--          groups              bigint     with places on some day                     [groups]
--          available_days      double     places on open days                     [place-days]
--          occupied_days       double     shares of active stays     [place-days]; null: no export
--          utilization_rate    double     occupied / available             [ratio]; null likewise
--          participants        bigint     on a day with places           [persons]; null likewise
--          free                double     places not taken on the last day of the period, all
--                                         persons counted [places]; null likewise, and: none then
-- source   groups, participations
with available as (
    select
        target_group,
        count(distinct { 'scheme': scheme, 'group': group_name }) as groups,
        sum(places * days)::double as available_days,
    from place_spells($selection)
    group by target_group
),

occupied as (
    select
        target_group,
        count(distinct participant_id) as participants,
        sum(place_share * days)::double as occupied_days,
    from stay_spells($selection)
    group by target_group
),

free_places as (
    select
        lines.target_group,
        sum(free_groups.free)::double as free,
    from free_groups($selection) as free_groups
    inner join open_places as lines
        on free_groups.scheme = lines.scheme
            and free_groups.group_name = lines.group_name
            and free_groups.free_on between lines.first_day and lines.last_day
    group by lines.target_group
)

select
    target_group,
    groups,
    available_days,
    if(known.is_known, coalesce(occupied_days, 0), null) as occupied_days,
    if(known.is_known, coalesce(occupied_days, 0) / available_days, null) as utilization_rate,
    if(known.is_known, coalesce(participants, 0), null) as participants,
    free_places.free,
from available
cross join is_period_covered($selection) as known
left join occupied using (target_group)
left join free_places using (target_group)
order by target_group = 'NONE', target_group collate nb, target_group
