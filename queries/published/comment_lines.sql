-- comment_lines: which comments are there on the figures, and from which day?
-- grain    one row per comment dated in the period, oldest first
-- params   $selection          struct     the filters; schemes: comments on no scheme always count
-- columns  said_on             date       the day it is about
--          month               date       first day of its month
--          measure             varchar    as the export writes it; null: of no single measure
--          scheme              varchar    NONE: of no single scheme
--          text                varchar
--          author              varchar    null: not given
--          source_file         varchar    the export with the row
--          source_line         bigint     its line there, the first is 1
-- source   comments
select
    comments.date as said_on,
    date_trunc('month', comments.date)::date as month,
    comments.measure,
    coalesce(comments.scheme, 'NONE') as scheme,
    comments.text,
    comments.author,
    comments.source_file,
    comments.source_line,
from comments
inner join period($selection) as period
    on comments.date between period.first_day and period.last_day
where comments.scheme is null or list_contains($selection['schemes'], comments.scheme)
order by comments.date, comments.source_file, comments.source_line
