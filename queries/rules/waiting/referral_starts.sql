-- referral_starts: how soon did each referral of the period lead to a start?
-- grain    one row per chosen stay that was referred in the period
-- params   selection           struct     the filters
-- columns  scheme              varchar
--          participant_id      varchar
--          referred_on         date
--          started_on          date       null: not started
--          month               date       first day of the month of referral
--          is_due_30           boolean    30 days lie between the referral and the extract date
--          is_started_30       boolean    of those due: started within 30 days of the referral
--          is_withdrawn_30     boolean    of those due: withdrawn within 30 days, never started
--          is_due_60           boolean    the same of 60 days
--          is_started_60       boolean
--          is_withdrawn_60     boolean
--          source_file         varchar
--          source_line         bigint
-- source   measure_events, extract; a withdrawn referral stays in the base, as one not started
create macro referral_starts(selection) as table (
    select
        referred.scheme,
        referred.participant_id,
        referred.referred_on,
        referred.started_on,
        date_trunc('month', referred.referred_on)::date as month,
        referred.referred_on + 30 <= extract.extract_date as is_due_30,
        is_due_30 and coalesce(referred.started_on <= referred.referred_on + 30, false)
            as is_started_30,
        is_due_30 and referred.started_on is null
        and coalesce(referred.ended_on <= referred.referred_on + 30, false) as is_withdrawn_30,
        referred.referred_on + 60 <= extract.extract_date as is_due_60,
        is_due_60 and coalesce(referred.started_on <= referred.referred_on + 60, false)
            as is_started_60,
        is_due_60 and referred.started_on is null
        and coalesce(referred.ended_on <= referred.referred_on + 60, false) as is_withdrawn_60,
        referred.source_file,
        referred.source_line,
    from measure_events(selection, 'referred') as referred
    cross join extract
)
