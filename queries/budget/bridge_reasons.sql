-- bridge_reasons: which art groups is the deviation due to?
-- grain    one row per reason, the largest first: the art groups whose deviation has the sign of
--          the net deviation, until they explain 80 % of it; none where it is 0 or unknown
-- params   $selection             struct         the filters; until null: whole years; else booked
--                                                by that day
--          $with_counter_entries  boolean        false: without VAT and depreciation
-- columns  rank                   bigint         1 is the largest
--          side                   varchar        expense, income or NONE
--          art_group              varchar        first two digits of the art
--          direction              varchar        income_above, income_below (its budget),
--                                                expense_above, expense_below, other_above,
--                                                other_below (art groups outside 10 to 19)
--          result                 varchar        of the net: underspend or overspend
--          wording                varchar        due_to: the first explains at least half;
--                                                largest_part: it does not, it is only the largest
--          deviation_nok          decimal(38,2)  of the group: budget to date - actual   [nok]
--          net_deviation_nok      decimal(38,2)  of all groups                           [nok]
--          explains_rate          double         deviation / net deviation [ratio]; above 1 when
--                                                others went the other way
--          explained_rate         double         the same of this and those before it    [ratio]
--          side_deviation_nok     decimal(38,2)  of all art groups of its side           [nok]
-- source   art_group_deviations; a sentence is made of the codes, the rule is here alone
with reasons as (
    select
        *,
        sum(deviation_nok) over (partition by side)::decimal(38, 2) as side_deviation_nok,
    from art_group_deviations($selection, $with_counter_entries)
    qualify sign(deviation_nok) = sign(net_deviation_nok) and deviation_nok <> 0
),

ranked as (
    select
        *,
        row_number() over largest_first as rank,
        sum(deviation_nok) over largest_first as explained_nok,
        max(abs(deviation_nok)) over () * 2 >= abs(net_deviation_nok) as is_half_explained,
    from reasons
    window largest_first as (order by abs(deviation_nok) desc, art_group)
)

select
    rank,
    side,
    art_group,
    if(side = 'NONE', 'other', side) || case
        when side = 'income' then if(deviation_nok > 0, '_above', '_below')
        else if(deviation_nok > 0, '_below', '_above')
    end as direction,
    if(net_deviation_nok > 0, 'underspend', 'overspend') as result,
    if(is_half_explained, 'due_to', 'largest_part') as wording,
    deviation_nok,
    net_deviation_nok,
    deviation_nok::double / net_deviation_nok::double as explains_rate,
    explained_nok::double / net_deviation_nok::double as explained_rate,
    side_deviation_nok,
from ranked
where abs(explained_nok - deviation_nok) * 5 < abs(net_deviation_nok) * 4
order by rank
