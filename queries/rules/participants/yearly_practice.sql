-- yearly_practice: who was in practice, who had VTAO, and how many places were theirs, by year?
-- grain    one row per year and chosen scheme of the kind practice with an active stay
-- params   selection           struct     the filters
-- columns  year                integer
--          scheme              varchar
--          persons             bigint     active in the year                          [persons]
--          persons_with_place  bigint     of them, with a place in their group        [persons]
--          vtao_persons        bigint     of them, granted by the year's last day     [persons]
--          vtao_days           decimal(38,4)  place shares from the grant (or the start, if later)
--                                         to the last day in the year              [place-days]
-- source   yearly_stays, open_places, scheme_kinds, period.
--          Whether these places are held or freed is the setting vtao_holds_place.
create macro yearly_practice(selection) as table (
    select
        stays.year,
        stays.scheme,
        count(distinct stays.participant_id) as persons,
        count(distinct stays.participant_id) filter (
            exists (
                from open_places
                where open_places.scheme = stays.scheme
                    and open_places.group_name = stays.group_name
                    and open_places.first_day
                    <= least(stays.last_active_day, stays.last_place_day)
                    and open_places.last_day >= stays.first_active_day
                    and stays.last_place_day >= stays.first_active_day
            )
        ) as persons_with_place,
        count(distinct stays.participant_id) filter (
            stays.vtao_granted_on <= period.last_day
        ) as vtao_persons,
        coalesce(sum(
            stays.place_share
            * (stays.last_active_day - greatest(stays.vtao_granted_on, stays.first_active_day) + 1)
        ) filter (stays.vtao_granted_on <= stays.last_active_day), 0) as vtao_days,
    from yearly_stays(selection) as stays
    inner join period(selection) as period
        on stays.year = period.year
    inner join scheme_kinds as kinds
        on stays.scheme = kinds.scheme and kinds.kind = 'practice'
    group by all
)
