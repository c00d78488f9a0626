-- placed_stays: the active stays of those placed with a host, as far as the host is known
-- grain    one row per stay of hosted_stays that is a placement: practice with a host is not
-- params   selection           struct     the filters
-- columns  *                   all        columns of stays; workplace_sector null: unknown
-- source   hosted_stays
create macro placed_stays(selection) as table (
    select stays.* exclude (is_placement)
    from hosted_stays(selection) as stays
    where stays.is_placement
)
