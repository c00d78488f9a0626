-- practice_by_year: were the practice places used, and how many by those with VTAO?
-- grain    one row per chosen year that had begun and chosen scheme of the kind practice
-- params   $selection          struct     the filters
-- columns  year                integer
--          scheme              varchar
--          places              double     average over days with places [places]; null: no such day
--          persons             bigint     active in the year      [persons]; null: no export of it
--          persons_with_place  bigint     of them, with a place     [persons]; null likewise
--          persons_per_place   double     those / places                [ratio]; null: one unknown,
--                                         or only some of the persons are chosen
--          vtao_granted_count  bigint     granted VTAO in the year [persons]; null: no VTAO dates
--          vtao_count          bigint     active, granted by its last day [persons]; null likewise
--          vtao_person_rate    double     of the persons     [ratio]; null: no person, or likewise
--          vtao_places         double     shares of those with VTAO, average day of the year
--                                         [places]: held, or freed, as the setting
--                                         vtao_holds_place has it; null likewise
--          waiting             bigint     at the year's end [stays]; null: no export of it, or it
--                                         has no day of referral
-- source   participations, groups, schemes
with waits as (
    select
        stays.year,
        stays.scheme,
        count(*) as stays,
    from yearly_waiting($selection) as stays
    group by all
)

select
    known.year,
    kinds.scheme,
    yearly.places,
    if(known.has_people, coalesce(active.persons, 0), null) as persons,
    if(known.has_people, coalesce(active.persons_with_place, 0), null) as persons_with_place,
    if(known.has_people and chosen.is_of_all, coalesce(active.persons_with_place, 0), null)
    / yearly.places as persons_per_place,
    if(known.has_vtao, coalesce(granted.persons, 0), null) as vtao_granted_count,
    if(known.has_vtao, coalesce(active.vtao_persons, 0), null) as vtao_count,
    if(known.has_vtao, active.vtao_persons, null) / active.persons as vtao_person_rate,
    if(known.has_vtao, coalesce(active.vtao_days, 0)::double / known.days, null) as vtao_places,
    if(known.has_referral, coalesce(waits.stays, 0), null) as waiting,
from reported_columns_by_year($selection) as known
cross join allows_turnover($selection) as chosen
inner join scheme_kinds as kinds
    on kinds.kind = 'practice' and list_contains($selection['schemes'], kinds.scheme)
left join yearly_practice($selection) as active
    using (year, scheme)
left join yearly_granted($selection) as granted
    using (year, scheme)
left join yearly_places($selection) as yearly using (year, scheme)
left join waits using (year, scheme)
order by known.year, kinds.scheme
