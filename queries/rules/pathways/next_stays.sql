-- next_stays: where each ended stay of the period led
-- grain    one row per ended stay
-- params   selection           struct     the filters
-- columns  *                   all        columns of ended_stays
--          kind                varchar    scheme: the person's next stay starts on the day of the
--                                         end or within 60 days; continues: the person goes on in a
--                                         stay that began before; left: neither
--          target              varchar    scheme code of that stay; for left the destination
-- source   ended_stays, stays. A next stay goes on after the day of the end, in any scheme, also
--          the same; so the stays of a person that end on one day lead to one and the same stay or
--          have all left: left are the exits and the stays that ended together with one. A start
--          goes before a stay that began earlier; of several the one that began nearest to the day,
--          then the last scheme code
create macro next_stays(selection) as table (
    with ended as (
        from ended_stays(selection)
    ),

    following as (
        select
            ended.stay_no,
            max(
                struct_pack(
                    is_start := stays.started_on >= ended.ended_on,
                    nearness := -abs(stays.started_on - ended.ended_on),
                    scheme := stays.scheme
                )
            ) as stay,
        from ended
        inner join stays
            on ended.participant_id = stays.participant_id
                and ended.ended_on + 60 >= stays.started_on
                and (stays.ended_on is null or stays.ended_on > ended.ended_on)
        group by ended.stay_no
    )

    select
        ended.*,
        case
            when following.stay is null then 'left'
            when following.stay.is_start then 'scheme'
            else 'continues'
        end as kind,
        coalesce(following.stay.scheme, ended.destination) as target,
    from ended
    left join following
        on ended.stay_no = following.stay_no
)
