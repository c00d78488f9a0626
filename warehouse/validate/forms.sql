-- The forms in which values may be written, each a macro: text in, value or null out.
-- A text that is not null but whose form gives null is a problem.

-- Spaces of every kind: tab, no-break, figure, thin, narrow no-break, byte-order mark.
create or replace macro cleaned(value) as nullif(
    trim(
        value,
        ' ' || chr(9) || chr(10) || chr(13) || chr(160) || chr(8199) || chr(8201) || chr(8239)
        || chr(65279)
    ),
    ''
);

-- The same for a file whose only space is the plain one: four times as fast.
create or replace macro trimmed(value) as nullif(trim(value), '');

create or replace macro plain(value) as
    regexp_replace(
        replace(replace(replace(lower(value), 'æ', 'ae'), 'ø', 'oe'), 'å', 'aa'),
        '[\s\pZ_-]+', '', 'g'
    );

-- A minus of any kind and position becomes a leading hyphen, and spaces are deleted: the rest is
-- digits, points and commas.
create or replace macro signed(value) as
    regexp_replace(
        regexp_replace(
            regexp_replace(replace(value, '−', '-'), '[\s\pZ]', '', 'g'),
            '^\((.+)\)$', '-\1'
        ),
        '^([0-9.,]+)-$', '-\1'
    );

create or replace macro has_good_spaces(value) as
    not regexp_matches(value, '[0-9][\s\pZ]+[0-9]')
    or regexp_matches(
        value, '^[-−(\s]*[0-9]{1,3}([\s\pZ][0-9]{3})+([.,][0-9]+)?[-−)\s]*$'
    );

-- Digits with a decimal point, or null where the form is ambiguous:
-- 1234 · 1234,5 · 1.234,50 · 1,234.50 · 1234.5 · 0.125 · 1.234.567 · 1,234,567; never 1.234 or 1,234 alone.
create or replace macro pointed(digits) as case
    when regexp_matches(digits, '^-?[0-9]+$') then digits
    when regexp_matches(digits, '^-?[0-9]{1,3}(\.[0-9]{3})+,[0-9]+$')
        then replace(replace(digits, '.', ''), ',', '.')
    when regexp_matches(digits, '^-?[0-9]{1,3}(,[0-9]{3})+\.[0-9]+$') then replace(digits, ',', '')
    when regexp_matches(digits, '^-?[0-9]{1,3}(\.[0-9]{3}){2,}$') then replace(digits, '.', '')
    when regexp_matches(digits, '^-?[0-9]{1,3}(,[0-9]{3}){2,}$') then replace(digits, ',', '')
    when regexp_matches(digits, '^-?(0|[0-9]{4,})?[.,][0-9]{3}$') then
        case when regexp_matches(digits, '^-?[.,]') then null else replace(digits, ',', '.') end
    when regexp_matches(digits, '^-?[0-9]+[.,]([0-9]{1,2}|[0-9]{4})$') then replace(digits, ',', '.')
end;

-- What most exports write, and is never ambiguous: digits, and one or two decimals.
create or replace macro is_simple(value) as regexp_matches(value, '^-?[0-9]{1,12}([.,][0-9]{1,2})?$');

-- The decimal mark that a value proves, because it has one reading only: ',' or '.', else null.
create or replace macro decimal_mark(value) as case
    when not has_good_spaces(value) then null
    when regexp_matches(
        signed(value),
        '^-?([0-9]+,([0-9]{1,2}|[0-9]{4})|(0|[0-9]{4,}),[0-9]{3}|[0-9]{1,3}(\.[0-9]{3})+,[0-9]+'
        || '|[0-9]{1,3}(\.[0-9]{3}){2,})$'
    ) then ','
    when regexp_matches(
        signed(value),
        '^-?([0-9]+\.([0-9]{1,2}|[0-9]{4})|(0|[0-9]{4,})\.[0-9]{3}|[0-9]{1,3}(,[0-9]{3})+\.[0-9]+'
        || '|[0-9]{1,3}(,[0-9]{3}){2,})$'
    ) then '.'
end;

-- 1.234 or 1,234: over a thousand or under two; only other values of the column can show which.
create or replace macro is_two_ways(value) as
    has_good_spaces(value) and regexp_matches(signed(value), '^-?[1-9][0-9]{0,2}[.,][0-9]{3}$');

create or replace macro pointed_by(digits, mark) as case
    when contains(digits, mark) then replace(digits, ',', '.')
    else replace(replace(digits, '.', ''), ',', '')
end;

-- mark: the decimal mark of the column, where its other values prove one.
create or replace macro number_form(value, mark := null) as case
    when is_simple(value) then try_cast(replace(value, ',', '.') as decimal(18, 4))
    when mark is not null and is_two_ways(value)
        then try_cast(pointed_by(signed(value), mark) as decimal(18, 4))
    when has_good_spaces(value) then try_cast(pointed(signed(value)) as decimal(18, 4))
end;

-- At most two decimals: a third would be rounded away.
create or replace macro amount_form(value, mark := null) as case
    when is_simple(value) then try_cast(replace(value, ',', '.') as decimal(18, 2))
    when mark is not null and is_two_ways(value) then case
        when not contains(value, mark)
            then try_cast(pointed_by(signed(value), mark) as decimal(18, 2))
    end
    when has_good_spaces(value) and not regexp_matches(pointed(signed(value)), '\.[0-9]{3,}$')
        then try_cast(pointed(signed(value)) as decimal(18, 2))
end;

-- (a list of one item computes the number once: repeated three times it takes twice as long)
create or replace macro share_form(value) as list_transform(
    [number_form(trim(rtrim(value, '%')))],
    lambda share: try_cast(
        case
            when value like '%\%' escape '\' then share / 100
            when abs(share) <= 1 then share
        end as decimal(6, 4)
    )
)[1];

-- Most dates are dd.mm.yyyy: the positions of the points show it, twice as fast.
create or replace macro date_form(value) as case
    when value like '__.__.____' and not contains(value, ' ')
        then try_strptime(value, '%d.%m.%Y')::date
    when regexp_matches(value, '^[0-9]{1,2}\.[0-9]{1,2}\.[0-9]{4}([ T]0?0[:.]00([:.]00(\.0+)?)?)?$')
        then try_strptime(regexp_extract(value, '^[0-9.]{8,10}'), '%d.%m.%Y')::date
    when regexp_matches(value, '^[0-9]{4}-[0-9]{2}-[0-9]{2}([ T]00:00(:00(\.0+)?)?Z?)?$')
        then try_strptime(value[1:10], '%Y-%m-%d')::date
end;

create or replace macro integer_form(value) as
    case when regexp_matches(value, '^[0-9]{1,9}$') then try_cast(value as integer) end;

create or replace macro year_form(value) as case
    when regexp_matches(value, '^(19|20)[0-9]{2}$|^2100$') then try_cast(value as integer)
end;

-- 1 to 13, or the same after a year; a check of the column compares that year.
create or replace macro period_form(value) as case
    when regexp_matches(value, '^(0?[1-9]|1[0-3])$') then try_cast(value as integer)
    when regexp_matches(value, '^(19|20)[0-9]{2}(0[1-9]|1[0-3])$') then try_cast(value[5:6] as integer)
end;

create or replace macro yes_no_form(value) as case
    when plain(value) in ('ja', 'j', 'yes', 'y', 'true', 'sann', '1') then true
    when plain(value) in ('nei', 'n', 'no', 'false', 'usann', '0') then false
end;

create or replace macro list_form(value, codes) as
    coalesce(map_extract_value(codes, value), map_extract_value(codes, plain(value)));
