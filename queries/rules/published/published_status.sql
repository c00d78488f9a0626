-- published_status: what is the figure of each line of the register now, beside the printed one?
-- grain    one row per line of the register; each list has a value per line, in order
-- params   units               varchar[]      the unit of its measure; null: no such measure
--          figures             varchar[]      the figure now, in that unit; null: not known
--          missing             varchar[]      an export that an unknown figure lacks; null: none
--          since               varchar[]      when the load came that first gave this status
-- columns  *                   all            columns of published_lines
--          measured_in         varchar        of units, figure: of figures
--          obstacle            varchar        why it cannot be computed: measure, precision, unit
--                                             (no such word), misfit (not of this measure),
--                                             no_value, or the export it lacks
--          current_value       decimal(38,10) in the unit printed; null: not computed
--          status              varchar        agrees, within_rounding, differs, not_computed
--          since_at            timestamp
-- source   published_lines, printed_units, rounds_to
create macro published_status(units, figures, missing, since) as table (
    with found as (
        select
            lines.*,
            lines.word in (select named.word from printed_units as named) as is_unit,
            list_extract(units::varchar[], lines.place) as measured_in,
            list_extract(figures::varchar[], lines.place)::decimal(28, 10) as figure,
            list_extract(missing::varchar[], lines.place) as lacks,
            list_extract(since::varchar[], lines.place)::timestamp as since_at,
        from published_lines as lines
    )

    select
        found.* exclude (is_unit, lacks),
        case
            when found.measured_in is null then 'measure'
            when found.step is null then 'precision'
            when found.word is not null and fitting.factor is null
                then if(found.is_unit, 'misfit', 'unit')
            when found.figure is null then coalesce(found.lacks, 'no_value')
        end as obstacle,
        if(obstacle is null, found.figure * coalesce(fitting.factor, 1), null)::decimal(38, 10)
            as current_value,
        case
            when obstacle is not null then 'not_computed'
            when current_value = found.printed_value then 'agrees'
            when rounds_to(current_value, found.printed_value, found.step) then 'within_rounding'
            else 'differs'
        end as status,
    from found
    left join printed_units as fitting
        on found.word = fitting.word and found.measured_in = fitting.unit
)
