-- change_counts: how many lines of a family were added, removed and changed since the load before?
-- grain    one row per change that there is
-- params   table_name          varchar    a table of the warehouse that has source_file
--          keys                varchar[]  the columns by which a line is recognised
-- columns  family              varchar
--          change              varchar    changed: the same key with another value; added, removed
--          lines               bigint
-- source   changed_lines
create macro change_counts(table_name, keys) as table (
    with lines as (
        select
            row(*columns(lambda name: list_contains(keys, name))) as key,
            balance,
        from changed_lines(table_name)
    ),

    counted as (
        select
            coalesce(sum(balance) filter (where balance > 0), 0) as added,
            coalesce(-sum(balance) filter (where balance < 0), 0) as removed,
            least(added, removed) as changed,
        from lines
        group by key
    ),

    told as (
        select
            unnest(['added', 'removed', 'changed']) as change,
            unnest([added - changed, removed - changed, changed]) as lines,
        from counted
    )

    select
        table_name as family,
        told.change,
        sum(told.lines)::bigint as lines,
    from told
    where told.lines > 0
    group by told.change
)
