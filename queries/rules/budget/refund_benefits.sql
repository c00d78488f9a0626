-- refund_benefits: which benefits does the text of a line of the ledger name?
-- grain    one value
-- params   text             varchar    of the line
-- columns  refund_benefits  varchar    vtao, kvp, social_assistance, aap, disability, other_state;
--                                      several joined by + in this order; NONE: it names none
-- source   none; the ledger has no code for it. State benefits in general (statlige ytelser) are
--          other_state, unless the text says which
create macro refund_benefits(text) as (
    coalesce(
        nullif(
            concat_ws(
                '+',
                if(contains(upper(text), 'VTAO'), 'vtao', null),
                if(regexp_matches(upper(text), '\bKVP|KVALIFISERING'), 'kvp', null),
                if(
                    regexp_matches(upper(text), 'SOSIALHJELP|SOSIAL ?ST(Ø|OE|O)NAD'),
                    'social_assistance', null
                ),
                if(regexp_matches(upper(text), '\bAAP\b|ARBEIDSAVKLARING'), 'aap', null),
                if(regexp_matches(upper(text), 'UF(Ø|OE|O)R'), 'disability', null),
                if(
                    regexp_matches(upper(text), 'STATLIGE? *[A-Z]*YTELSE')
                    and not regexp_matches(
                        upper(text), '\bAAP\b|ARBEIDSAVKLARING|UF(Ø|OE|O)R'
                    ),
                    'other_state', null
                )
            ),
            ''
        ),
        'NONE'
    )
)
