-- placed_stays: the active stays with a host, as far as it is known
-- grain    one row per stay active in the period, in a scheme of the kind placement or with a
--          workplace or a sector
-- params   selection           struct     the filters
-- columns  *                   all        columns of stays; workplace_sector null: unknown
-- source   active_stays, schemes
create macro placed_stays(selection) as table (
    select stays.*
    from active_stays(selection) as stays
    where stays.workplace is not null
        or stays.workplace_sector is not null
        or stays.scheme in (
            select told.scheme
            from schemes as told
            where told.kind = 'placement'
        )
)
