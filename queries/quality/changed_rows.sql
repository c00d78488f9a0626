-- changed_rows: how many rows differ from the load before?
-- grain    one row per family and change that there is; none when there is no earlier load
-- params   none
-- columns  family              varchar
--          change              varchar    added, removed; changed: the same key with another value
--          lines               bigint
-- source   changed_stays, change_counts; lines are compared by key and values, not by place.
--          Ledger lines have no key: one that differs in the amount or a text alone has changed
with counted as (
    select
        'participations' as family,
        change,
        count(distinct stay) as lines,
    from changed_stays
    group by change
    union all
    from change_counts('schemes', ['scheme', 'name', 'valid_from'])
    union all
    from change_counts('groups', ['group', 'scheme', 'valid_from'])
    union all
    from change_counts('attendance', ['participant_id', 'scheme', 'group', 'held_on'])
    union all
    select changes.*
    from
        change_counts(
            'budget',
            [
                'year', 'version', 'decided_on', 'line_no', 'period', 'art', 'responsibility',
                'function', 'project', 'free_dim', 'scheme'
            ]
        ) as changes
    union all
    select changes.*
    from
        change_counts(
            'accounts',
            [
                'year', 'period', 'booked_on', 'line_no', 'art', 'responsibility', 'function',
                'project', 'free_dim', 'scheme'
            ]
        ) as changes
    union all
    from change_counts('budget_frame', ['plan', 'year', 'kind', 'text', 'line_no'])
    union all
    from change_counts('targets', ['year', 'measure', 'scheme'])
    union all
    from change_counts('comments', ['date', 'measure', 'scheme', 'author'])
    union all
    from change_counts('published', ['year', 'document', 'measure', 'scheme'])
    union all
    from change_counts('refund_rates', ['valid_from', 'kind', 'decided_on'])
    union all
    from change_counts('code_texts', ['dimension', 'code'])
)

select *,
from counted
order by family, change
