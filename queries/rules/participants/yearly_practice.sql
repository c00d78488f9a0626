-- yearly_practice: who was in practice, who had VTAO, and how many places did it free, by year?
-- grain    one row per year and chosen scheme of the kind practice with an active stay
-- params   selection           struct     the filters
-- columns  year                integer
--          scheme              varchar
--          persons             bigint     active in the year                          [persons]
--          persons_with_place  bigint     of them, on a day their group had places    [persons]
--          vtao_persons        bigint     of them, granted by the year's last day     [persons]
--          freed_days          decimal(38,4)  place shares from the grant (or the start, if later)
--                                         to the last day in the year              [place-days]
-- source   yearly_stays, open_places, scheme_kinds, period.
--          With VTAO a person frees a place while staying.
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
                    and open_places.first_day <= stays.last_active_day
                    and open_places.last_day >= stays.first_active_day
            )
        ) as persons_with_place,
        count(distinct stays.participant_id) filter (
            stays.vtao_granted_on <= period.last_day
        ) as vtao_persons,
        coalesce(sum(
            stays.place_share
            * (stays.last_active_day - greatest(stays.vtao_granted_on, stays.first_active_day) + 1)
        ) filter (stays.vtao_granted_on <= stays.last_active_day), 0) as freed_days,
    from yearly_stays(selection) as stays
    inner join period(selection) as period
        on stays.year = period.year
    inner join scheme_kinds as kinds
        on stays.scheme = kinds.scheme and kinds.kind = 'practice'
    group by all
)
