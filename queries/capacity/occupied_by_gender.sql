-- occupied_by_gender: who used the places, women or men?
-- grain    one row per gender with a place on some day of the period
-- params   $selection              struct     the filters
-- columns  gender                  varchar    woman, man, as exported, or NONE
--          participants            bigint     on a day with places               [persons]
--          occupied_days           double     shares of their active stays       [place-days]
--          occupied_in_all_days    double     of every gender                    [place-days]
--          occupied_rate           double     occupied / occupied in all         [ratio]
-- source   participations, groups
select
    gender,
    count(distinct participant_id) as participants,
    sum(place_share * days)::double as occupied_days,
    sum(sum(place_share * days)) over ()::double as occupied_in_all_days,
    occupied_days / nullif(occupied_in_all_days, 0) as occupied_rate,
from stay_spells($selection)
group by gender
order by
    gender = 'NONE',
    list_position(['woman', 'man'], gender),
    gender
