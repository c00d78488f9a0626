-- starts_by_referral_month: of the referrals of a month, how many started in 30 and 60 days?
-- grain    one row per month of the period with a referral
-- params   $selection            struct     the filters
-- columns  month                 date       first day of the month of referral
--          referred_count        bigint     referred then                                  [stays]
--          started_30_rate       double     started / due [ratio]; null: some not due
--          started_30_count      bigint     of those due: started within 30 days           [stays]
--          due_30_count          bigint     of them 30 days before the extract, or earlier [stays]
--          started_60_rate       double     started / due [ratio]; null: some not due
--          started_60_count      bigint     of those due: started within 60 days           [stays]
--          due_60_count          bigint     of them 60 days before the extract, or earlier [stays]
--          withdrawn_30_count    bigint     of those due: withdrawn by then; in the base   [stays]
--          too_early_30_count    bigint     of the referred: not due yet                   [stays]
--          started_30_low_rate   double     Wilson 95 % interval [ratio]; null as the rate
--          started_30_high_rate  double     the same [ratio]; null likewise
--          is_small_base_30      boolean    fewer than 20 due: no percent to rely on
--          withdrawn_60_count    bigint     of those due: withdrawn by then; in the base   [stays]
--          too_early_60_count    bigint     of the referred: not due yet                   [stays]
--          started_60_low_rate   double     Wilson 95 % interval [ratio]; null as the rate
--          started_60_high_rate  double     the same [ratio]; null likewise
--          is_small_base_60      boolean    fewer than 20 due: no percent to rely on
-- source   referral_starts
with counts as (
    select
        month,
        count(*) as referred,
        count(*) filter (is_due_30) as due_30,
        count(*) filter (is_started_30) as started_30,
        count(*) filter (is_withdrawn_30) as withdrawn_30,
        count(*) filter (is_due_60) as due_60,
        count(*) filter (is_started_60) as started_60,
        count(*) filter (is_withdrawn_60) as withdrawn_60,
    from referral_starts($selection)
    group by month
)

select
    month,
    referred as referred_count,
    if(due_30 = referred, started_30 / due_30, null) as started_30_rate,
    started_30 as started_30_count,
    due_30 as due_30_count,
    if(due_60 = referred, started_60 / due_60, null) as started_60_rate,
    started_60 as started_60_count,
    due_60 as due_60_count,
    withdrawn_30 as withdrawn_30_count,
    referred - due_30 as too_early_30_count,
    if(due_30 = referred, wilson_low(started_30, due_30), null) as started_30_low_rate,
    if(due_30 = referred, wilson_high(started_30, due_30), null) as started_30_high_rate,
    due_30 < 20 as is_small_base_30,
    withdrawn_60 as withdrawn_60_count,
    referred - due_60 as too_early_60_count,
    if(due_60 = referred, wilson_low(started_60, due_60), null) as started_60_low_rate,
    if(due_60 = referred, wilson_high(started_60, due_60), null) as started_60_high_rate,
    due_60 < 20 as is_small_base_60,
from counts
order by month
