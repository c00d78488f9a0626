-- starts_by_referral_month: of the referrals of a month, how many started in 30 and 60 days?
-- grain    one row per month of the period with a referral
-- params   $selection            struct     the filters
-- columns  month                 date       first day of the month of referral
--          referred_count        bigint     referred then                                  [stays]
--          due_30_count          bigint     of them 30 days before the extract, or earlier [stays]
--          started_30_count      bigint     of those due: started within 30 days           [stays]
--          withdrawn_30_count    bigint     of those due: withdrawn by then; in the base   [stays]
--          too_early_30_count    bigint     of the referred: not due yet                   [stays]
--          started_30_rate       double     started / due [ratio]; null: some not due
--          started_30_low_rate   double     Wilson 95 % interval [ratio]; null likewise
--          started_30_high_rate  double     the same [ratio]; null likewise
--          is_small_base_30      boolean    fewer than 20 due: no percent to rely on
--          due_60_count          bigint     of them 60 days before the extract, or earlier [stays]
--          started_60_count      bigint     of those due: started within 60 days           [stays]
--          withdrawn_60_count    bigint     of those due: withdrawn by then; in the base   [stays]
--          too_early_60_count    bigint     of the referred: not due yet                   [stays]
--          started_60_rate       double     started / due [ratio]; null: some not due
--          started_60_low_rate   double     Wilson 95 % interval [ratio]; null likewise
--          started_60_high_rate  double     the same [ratio]; null likewise
--          is_small_base_60      boolean    fewer than 20 due: no percent to rely on
-- source   referral_starts
select
    month,
    count(*) as referred_count,
    count(*) filter (is_due_30) as due_30_count,
    count(*) filter (is_started_30) as started_30_count,
    count(*) filter (is_withdrawn_30) as withdrawn_30_count,
    count(*) filter (not is_due_30) as too_early_30_count,
    if(too_early_30_count = 0, started_30_count / due_30_count, null) as started_30_rate,
    if(too_early_30_count = 0, wilson_low(started_30_count, due_30_count), null)
        as started_30_low_rate,
    if(too_early_30_count = 0, wilson_high(started_30_count, due_30_count), null)
        as started_30_high_rate,
    due_30_count < 20 as is_small_base_30,
    count(*) filter (is_due_60) as due_60_count,
    count(*) filter (is_started_60) as started_60_count,
    count(*) filter (is_withdrawn_60) as withdrawn_60_count,
    count(*) filter (not is_due_60) as too_early_60_count,
    if(too_early_60_count = 0, started_60_count / due_60_count, null) as started_60_rate,
    if(too_early_60_count = 0, wilson_low(started_60_count, due_60_count), null)
        as started_60_low_rate,
    if(too_early_60_count = 0, wilson_high(started_60_count, due_60_count), null)
        as started_60_high_rate,
    due_60_count < 20 as is_small_base_60,
from referral_starts($selection)
group by month
order by month
