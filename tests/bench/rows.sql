-- Invented exports in the columns of the contract. Random-looking values are hashes.
create macro drawn(number, salt, below) as (hash(number, salt) % below)::integer;
create macro day_form(day) as strftime(date '2008-01-01' + day, '%d.%m.%Y');
create macro group_of(number) as 'Gruppe ' || number % 40;
create macro scheme_of(number) as ['AIG', 'TPL', 'START', 'JV', 'PFF'][number % 5 + 1];
create view schemes as
select scheme_of(range) as tiltak, scheme_of(range) as navn
from range(5);
create view places as
select group_of(range) as gruppe, scheme_of(range) as tiltak,
    greatest(10, getvariable('stays') // 400) as plasser, '01.01.2008' as gyldig_fra
from range(40);
set variable stays = $stays;
create table stays as
select range as number, drawn(range, 1, 3300) as referred, referred + drawn(range, 2, 30) as started,
    if(range % 12 > 0, least(3699, started + drawn(range, 3, 360)), null) as ended
from range($stays);
create view participations as
select
    format('D{:07d}', number // 3) as deltaker_id,
    group_of(number) as gruppe,
    scheme_of(number) as tiltak,
    day_form(referred) as henvist_dato,
    day_form(started) as startdato,
    day_form(ended) as sluttdato,
    ['1', '0,5', '0,8'][drawn(number, 4, 3) + 1] as plassandel,
    if(
        ended is null, null,
        ['ordinært arbeid', 'utdanning', 'annet tiltak', 'arbeidssøker', 'fravær', null][
            drawn(number, 5, 6) + 1
        ]
    ) as sluttårsak,
    1955 + drawn(number, 6, 43) as fødselsår,
    'NAV ' || drawn(number, 7, 4) as nav_kontor,
    'sosialhjelp' as ytelse
from stays
order by number;
-- one day after another from the start: where the stay is short, the last days are in no stay
create table attendance as
select number, started + day as day, year(date '2008-01-01' + (started + day)::integer) as year,
    drawn(number * 1000 + day, 8, 6) as way
from (select number, started, unnest(range($days)) as day from stays)
limit $attended;
create macro attendance_of(wanted_year) as table
select
    format('D{:07d}', number // 3) as deltaker_id,
    group_of(number) as gruppe,
    scheme_of(number) as tiltak,
    day_form(day::integer) as dato,
    '6' as planlagte_timer,
    ['6', '6', '6', '5,5', '0', null][way + 1] as oppmøtte_timer,
    if(way = 4, ['gyldig', 'ugyldig', 'syk'][drawn(number + day, 9, 3) + 1], null) as fravær
from attendance
where year = wanted_year
order by number, day;
