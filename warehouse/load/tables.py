"""Builds the SQL around the rows: tables, scheme codes, repeats, and rules over whole tables."""

from warehouse.contract import Family
from warehouse.validate.columns import quote_name

_LOADS = """
create table loads (
    family varchar, file varchar, sha256 varchar, bytes bigint, encoding varchar,
    delimiter varchar, records bigint, loaded bigint, rejected bigint, skipped bigint,
    control_sum_file decimal(38, 2), control_sum_loaded decimal(38, 2), unused_columns varchar,
    status varchar, message varchar, message_en varchar, loaded_at timestamp
)"""
_REJECTS = """
create table rejects (
    family varchar, file varchar, line bigint, column_name varchar, value varchar,
    reason varchar, severity varchar, raw_line varchar
)"""
_EXTRACT = """
create table extract (
    extract_date date, extract_date_source varchar, department varchar,
    is_demonstration boolean, first_year integer, vtao_holds_place boolean, loaded_at timestamp,
    load_sha varchar
)"""
_RESPONSIBILITIES = "create table department_responsibilities (responsibility varchar)"
_ALLOCATION = """
create table allocation_shares (told varchar, scheme varchar, share decimal(5, 4))"""
_TOUCHES = """
create table touches (family varchar, column_name varchar, reason varchar, measure varchar)"""
OWN_TABLES = (_LOADS, _REJECTS, _EXTRACT, _RESPONSIBILITIES, _ALLOCATION, _TOUCHES)
INSERT_LOAD = "insert into loads values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
INSERT_TOUCHES = """
insert into touches
select unnest($families::varchar[]), unnest($columns::varchar[]), unnest($reasons::varchar[]),
    unnest($measures::varchar[])"""


def create_table(family: Family) -> str:
    """Creates the family's table: its columns, then the source file and line of each row."""
    columns = [f"{quote_name(column)} {column.sql_type}" for column in family.columns]
    columns += ["source_file varchar", "source_line bigint"]
    return f"create table {family.name} ({', '.join(columns)})"


def delete_rows(family: Family) -> str:
    """Deletes the rows of a file ($file)."""
    return f"delete from {family.name} where source_file = $file"


def count_rows(family: Family) -> str:
    """Counts the rows of a file ($file)."""
    return f"select count(*) from {family.name} where source_file = $file"


# The scheme code of each spelling (a code or a name); null without an export of schemes.
# A name that several schemes share has no code, but a code always means its own scheme.
SCHEME_CODES = """
create or replace temp table scheme_spellings as
select spelling, arg_min(code, rank) as code, count(distinct code) = 1 or min(rank) = 1 as is_one
from (
    select unnest([scheme, plain(scheme)]) as spelling, scheme as code, 1 as rank from schemes
    union
    select unnest([name, plain(name)]), scheme, 2 from schemes
) as spellings
group by spelling;
set variable scheme_codes = (
    select case when count(*) > 0 then map_from_entries(list((spelling, code))) end
    from scheme_spellings
    where is_one
);
set variable shared_scheme_names = (
    select list(spelling) from scheme_spellings where not is_one
)"""

# The scheme code of each share; null where the export of schemes has no such scheme.
INSERT_ALLOCATION = """
insert into allocation_shares
select spelling, if(
    getvariable('scheme_codes') is null, spelling,
    coalesce(getvariable('scheme_codes')[spelling], getvariable('scheme_codes')[plain(spelling)])
), share
from (select unnest($schemes::varchar[]) as spelling, unnest($shares::decimal(5, 4)[]) as share)"""
# The first share whose scheme is unknown or already has a share, with the list of all schemes.
WRONG_ALLOCATION = """
select told, (select string_agg(distinct scheme, ', ' order by scheme) from schemes)
from allocation_shares
qualify scheme is null or row_number() over (partition by scheme order by rowid) > 1
order by rowid
limit 1"""

INSERT_SHAPE_PROBLEMS = """
insert into rejects
select $family, $file, unnest($lines::bigint[]), null, unnest($values::varchar[]),
    unnest($reasons::varchar[]), unnest($severities::varchar[]), unnest($raws::varchar[])"""

ADD_RAW_LINES = """
update rejects set raw_line = raws.raw
from (select unnest($lines::bigint[]) as line, unnest($raws::varchar[]) as raw) as raws
where file = $file and rejects.line = raws.line"""


def select_repeats(family: Family) -> str:
    """Selects the rows that repeat an earlier key, with the file and line of the first.

    Only rows whose key occurs more than once, by its hash, are sorted.
    """
    keys = ", ".join(_build_key(family, column) for column in family.key)
    return f"""
with repeated as (
    select hash({keys}) as key_hash from {family.name} group by all having count(*) > 1
)
select source_file, source_line, first_file || ':' || first_line as value
from (
    select source_file, source_line,
        first_value(source_file) over first_first as first_file,
        first_value(source_line) over first_first as first_line,
        row_number() over first_first as occurrence
    from {family.name}
    where hash({keys}) in (select key_hash from repeated)
    window first_first as (partition by {keys} order by source_file, source_line)
) as numbered
where occurrence > 1"""


def select_is_doubled(family: Family) -> str:
    """Selects whether every row of a file ($file) occurs exactly twice, as if pasted twice."""
    return f"""
select coalesce(count(*) > 1 and min(times) = 2 and max(times) = 2, false)
from (
    select * exclude (source_file, source_line), count(*) as times
    from {family.name}
    where source_file = $file
    group by all
) as counted"""


def select_same_files(family: Family) -> str:
    """Selects each file that has the same rows as an earlier file, with the earlier file's name."""
    names = ", ".join(map(quote_name, family.columns))
    return f"""
with files as (
    select source_file, count(*) as row_count, sum(hash({names})) as hash_sum
    from {family.name}
    group by source_file
)
select files.source_file, min(earlier.source_file) as earlier_file
from files
inner join files as earlier using (row_count, hash_sum)
where earlier.source_file < files.source_file and row_count > 1
group by files.source_file
order by files.source_file"""


def insert_broken(broken: str) -> str:
    """Inserts the rows that a rule selects into rejects."""
    return f"""
insert into rejects
select $family, source_file, source_line, $column, value, $reason, $severity, null
from ({broken}) as broken
order by source_file, source_line"""


def delete_rejected(family: str) -> str:
    """Deletes the rows rejected for $reason from the family's table."""
    return f"""
delete from {family} where (source_file, source_line) in (
    select (file, line) from rejects where family = $family and reason = $reason
)"""


def _build_key(family: Family, column: str) -> str:
    is_start = column == "started_on" and family.name == "participations"
    return "coalesce(started_on, referred_on)" if is_start else f'"{column}"'
