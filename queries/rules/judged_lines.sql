-- judged_lines: what does each line of the register come to, beside what was printed?
-- grain    one row per line of the register; what is given is by its place there, the first is 1
-- params   units               varchar[]      what its measure is counted in; null: no such measure
--          figures             varchar[]      what it is now, in that unit; null: not known
--          missing             varchar[]      an export that an unknown figure lacks; null: none
--          since               varchar[]      when the load came that first gave this status
-- columns  *                   all            columns of published_lines
--          obstacle            varchar        why it cannot be computed: measure, precision, unit
--                                             (no such word), misfit (not of this measure),
--                                             no_value, or the export it lacks
--          current_value       decimal(38,10) in the unit printed; null: not computed
--          status              varchar        agrees, within_rounding, differs, not_computed
--          since_at            timestamp
-- source   published_lines, printed_units, rounds_to
create macro judged_lines(units, figures, missing, since) as table (
    select
        lines.*,
        case
            when units::varchar[][lines.place] is null then 'measure'
            when lines.step is null then 'precision'
            when lines.word is not null and fitting.factor is null
                then if(lines.word in (select word from printed_units), 'misfit', 'unit')
            when figures::varchar[][lines.place] is null
                then coalesce(missing::varchar[][lines.place], 'no_value')
        end as obstacle,
        if(
            obstacle is null,
            figures::varchar[][lines.place]::decimal(28, 10) * coalesce(fitting.factor, 1),
            null
        )::decimal(38, 10) as current_value,
        case
            when obstacle is not null then 'not_computed'
            when current_value = lines.printed_value then 'agrees'
            when rounds_to(current_value, lines.printed_value, lines.step) then 'within_rounding'
            else 'differs'
        end as status,
        since::varchar[][lines.place]::timestamp as since_at,
    from published_lines as lines
    left join printed_units as fitting
        on lines.word = fitting.word and units::varchar[][lines.place] = fitting.unit
)
