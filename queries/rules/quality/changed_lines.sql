-- changed_lines: which lines of a family are in only one of the last two loads?
-- grain    one row per line, by all its values: its place in a file does not matter
-- params   family              varchar    a table of the warehouse that has source_file
-- columns  *                   all        columns of the family, without stay_no: a stay that
--                                         has moved a line down has not changed
--          source_file         varchar    of this load, removed ones of the one before; of equal
--                                         lines any
--          source_line         bigint
--          balance             bigint     how many more are in this load than in the one before;
--                                         below 0: how many fewer
-- source   the family's table and its previous_ view; no row when there is no earlier load
create macro changed_lines(family) as table (
    with sides as (
        select
            columns(lambda name: name <> 'stay_no'),
            1 as side,
        from query_table(family)
        union all by name
        select
            columns(lambda name: name <> 'stay_no'),
            -1 as side,
        from query_table('previous_' || family)
    ),

    counted as (
        select
            * exclude (side, source_file, source_line),
            any_value(row(source_file, source_line)) filter (where side = 1) as place_after,
            any_value(row(source_file, source_line)) filter (where side = -1) as place_before,
            sum(side)::bigint as balance,
        from sides
        where exists (from previous_extract)
        group by all
        having sum(side) <> 0
    )

    select
        * exclude (place_after, place_before, balance),
        if(balance > 0, place_after, place_before)[1] as source_file,
        if(balance > 0, place_after, place_before)[2] as source_line,
        balance,
    from counted
)
