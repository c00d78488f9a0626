-- hosted_people: what kinds of hosts did each person have, in placements and elsewhere?
-- grain    one row per person and is_placement
-- params   selection           struct     the filters
-- columns  participant_id      varchar
--          is_placement        boolean    as hosted_stays
--          is_municipal        boolean    some stay with a municipal host
--          is_private          boolean    some stay with a private host; both may be true
--          is_unknown          boolean    no stay is private and of some no sector is given: it may
--                                         be
-- source   hosted_stays
create macro hosted_people(selection) as table (
    select
        participant_id,
        is_placement,
        coalesce(bool_or(workplace_sector = 'municipal'), false) as is_municipal,
        coalesce(bool_or(workplace_sector = 'private'), false) as is_private,
        bool_or(workplace_sector is null) and not is_private as is_unknown,
    from hosted_stays(selection)
    group by participant_id, is_placement
)
