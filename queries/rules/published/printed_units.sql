-- printed_units: how does a unit as it is printed count in the unit of a measure?
-- grain    one row per word for a unit and unit of a measure that it fits
-- params   none
-- columns  word                varchar        lower case, Norwegian or English, spaces single
--          unit                varchar        of the measure, as in measures.toml
--          factor              decimal(9,6)   measure times factor is the printed number
-- source   none
create view printed_units as
with named (unit, factor, words) as (
    values
    ('persons', 1, ['personer', 'person', 'deltakere', 'persons', 'people', 'participants']),
    ('stays', 1, ['opphold', 'deltakelser', 'stays']),
    ('exits', 1, ['avslutninger', 'exits']),
    ('groups', 1, ['grupper', 'gruppe', 'groups', 'group']),
    ('weeks', 1, ['uker', 'uke', 'weeks', 'week']),
    ('days', 1, ['dager', 'dag', 'days', 'day']),
    ('places', 1, ['plasser', 'plass', 'tiltaksplasser', 'praksisplasser', 'places', 'place']),
    ('place-days', 1, ['plassdager', 'plassdøgn', 'place-days']),
    ('hours', 1, ['timer', 'time', 'hours', 'hour']),
    ('workplaces', 1, ['virksomheter', 'tiltakssteder', 'workplaces', 'hosts']),
    ('percent', 1, ['prosent', '%', 'pst', 'pst.', 'percent', 'per cent']),
    ('rate', 100, ['prosent', '%', 'pst', 'pst.', 'percent', 'per cent']),
    ('ratio', 1, ['per plass', 'ratio']),
    ('nok', 1, ['kroner', 'krone', 'kr', 'kr.', 'nok']),
    (
        'nok', 0.001, [
            '1000 kroner', '1 000 kroner', '1000 kr', '1 000 kr', 'tusen kroner', 'tusen kr',
            '1000 nok', 'thousand nok', 'nok thousand', 'nok 1000', 'thousand kroner',
        ]
    ),
    (
        'nok', 0.000001, [
            'mill. kroner', 'mill kroner', 'mill. kr', 'mill kr', 'mill.', 'mill', 'mnok',
            'millioner kroner', 'millioner', 'million nok', 'nok million', 'million kroner',
        ]
    )
)

select
    unnest(named.words) as word,
    named.unit,
    named.factor::decimal(9, 6) as factor,
from named
