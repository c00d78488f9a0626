-- stock_by_month: how many were in, had a place and waited at the end of each month?
-- grain    one row per month of the period and part with anybody in or waiting on one of the days
-- params   selection           struct         the filters
--          part_of             varchar        as in stock_spells
-- columns  month               date           its first day
--          counted_on          date           its last day, see month_ends
--          scheme              varchar        of a group; else null
--          part                varchar        null: all in one
--          persons_in          bigint         active that day; who is in two parts counts in both
--                                             [persons]; null: no export by then
--          places_occupied     decimal(38,4)  shares of those whose group had places that day
--                                             [places]; null: it had none, or no export by then
--          waiting             bigint         referred and not started that day [stays]; null:
--                                             no such day is given
-- source   stock_parts, stock_spells, open_places
create macro stock_by_month(selection, part_of) as table (
    select
        parts.month,
        parts.counted_on,
        parts.part_scheme as scheme,
        parts.part,
        if(parts.is_covered, count(distinct if(is_in, participant_id, null)), null) as persons_in,
        if(
            parts.is_covered and parts.has_places,
            coalesce(sum(place_share) filter (
                is_in and places.places is not null and parts.counted_on <= last_place_day
            ), 0),
            null
        )::decimal(38, 4) as places_occupied,
        if(parts.has_referral, count(*) filter (not is_in), null) as waiting,
    from stock_parts(selection, part_of) as parts
    left join stock_spells(selection, part_of) as spells
        on parts.part_scheme is not distinct from spells.part_scheme
            and parts.part is not distinct from spells.part
            and parts.counted_on between spells.first_day and spells.last_day
    left join open_places as places
        on spells.scheme = places.scheme
            and spells.group_name = places.group_name
            and parts.counted_on between places.first_day and places.last_day
    group by
        parts.month,
        parts.counted_on,
        parts.part_scheme,
        parts.part,
        parts.is_covered,
        parts.has_places,
        parts.has_referral
)
