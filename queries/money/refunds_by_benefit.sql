-- refunds_by_benefit: for which benefits did the state refund come, against its budget?
-- grain    one row per benefit, or per several on one line, that the lines of art 17090 name;
--          together they are the refund of the answer refunds, over the chosen years
-- params   $selection             struct         the filters; until null: whole years; else booked
--                                                by that day
--          $with_counter_entries  boolean        false: without VAT and depreciation
-- columns  benefits                   varchar        vtao, kvp …; kvp+other_state: both on one
--                                                    line, which cannot be split; NONE: it has none
--          refund_budget_nok          decimal(38,2)  adjusted, whole year; null: no budget  [nok]
--          refund_budget_to_date_nok  decimal(38,2)  of the booked months; null: unknown    [nok]
--          refund_nok                 decimal(38,2)  booked, what came in is above 0; null: no
--                                                    accounts                               [nok]
--          refund_deviation_nok       decimal(38,2)  booked - budget of the booked months: above 0
--                                                    more came in; null: one is not known   [nok]
--          refund_rate                double         of all that is booked [ratio]; null: that is
--                                                    not above 0
-- source   chosen_postings of art 17090, refund_benefits
with known as (
    select
        count(adjusted_nok) > 0 as has_budget,
        count(actual_nok) > 0 as has_accounts,
        count(to_date_nok) > 0 as has_to_date,
    from chosen_postings($selection, $with_counter_entries)
),

sums as (
    select
        refund_benefits(text) as benefits,
        -coalesce(sum(adjusted_nok), 0) as budget_nok,
        -coalesce(sum(actual_nok), 0) as actual_nok,
        -coalesce(sum(to_date_nok), 0) as to_date_nok,
    from chosen_postings($selection, $with_counter_entries)
    where art = '17090'
    group by benefits
)

select
    sums.benefits,
    if(known.has_budget, sums.budget_nok, null) as refund_budget_nok,
    if(known.has_to_date, sums.to_date_nok, null) as refund_budget_to_date_nok,
    if(known.has_accounts, sums.actual_nok, null) as refund_nok,
    if(known.has_accounts and known.has_to_date, sums.actual_nok - sums.to_date_nok, null)
        as refund_deviation_nok,
    if(
        known.has_accounts and sum(sums.actual_nok) over () > 0,
        sums.actual_nok::double / (sum(sums.actual_nok) over ())::double,
        null
    ) as refund_rate,
from sums
cross join known
order by refund_nok desc, refund_budget_nok desc, sums.benefits asc
