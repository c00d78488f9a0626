-- hosted_stays: the active stays with a host, as far as it is known, in placements and elsewhere
-- grain    one row per stay active in the period, in a scheme of the kind placement or with a
--          workplace or a sector
-- params   selection           struct     the filters
-- columns  *                   all        columns of stays; workplace_sector null: unknown
--          is_placement        boolean    of a scheme of the kind placement, or without any kind;
--                                         else practice (or a group, a course)
-- source   active_stays, scheme_kinds
create macro hosted_stays(selection) as table (
    select
        stays.*,
        coalesce(kinds.kind, 'placement') = 'placement' as is_placement,
    from active_stays(selection) as stays
    left join scheme_kinds as kinds on stays.scheme = kinds.scheme
    where kinds.kind = 'placement'
        or stays.workplace is not null
        or stays.workplace_sector is not null
)
