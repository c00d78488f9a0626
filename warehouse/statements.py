"""The SQL made from the contract: tables, typed rows and what is wrong with each value.

All names in it come from the contract or are counted (c0, c1, …), never from an export.
"""

from warehouse.contract import Column, Family, plain, row_rules
from warehouse.header import Header

_TOTALS = ("sum", "total", "totalt", "totalsum", "i alt", "sluttsum")
_FORMS = {
    "text": ("{raw}", ""),
    "scheme": ("{raw}", ""),
    "date": ("date_form({raw})", "not_a_date"),
    "integer": ("integer_form({raw})", "not_an_integer"),
    "year": ("year_form({raw})", "not_a_year"),
    "period": ("period_form({raw})", "not_a_period"),
    "number": ("number_form({raw})", "not_a_number"),
    "amount": ("amount_form({raw})", "not_a_number"),
    "share": ("share_form({raw})", "not_a_share"),
    "yes_no": ("yes_no_form({raw})", "not_yes_no"),
}

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
    is_demonstration boolean, first_year integer, loaded_at timestamp, load_sha varchar
)"""
_RESPONSIBILITIES = "create table department_responsibilities (responsibility varchar)"
OWN_TABLES = (_LOADS, _REJECTS, _EXTRACT, _RESPONSIBILITIES)


def create_table(family: Family) -> str:
    """The family's table: its columns, then the file and line of each row."""
    columns = [f"{_name(column)} {column.sql_type}" for column in family.columns]
    columns += ["source_file varchar", "source_line bigint"]
    return f"create table {family.name} ({', '.join(columns)})"


def checked(family: Family, header: Header, has_rare_spaces: bool) -> str:
    """Reads a copy ($path, $separator) into the table checked: typed rows, problems in a list.

    $header: the header's cells in lower case, by which a repeated header is known.
    has_rare_spaces: whether other spaces than the plain one may stand around a value.
    """
    clean = "cleaned" if has_rare_spaces else "trimmed"
    cells = [f"c{place}" for place in range(header.width)]
    read = ", ".join(f"{cell}: 'VARCHAR'" for cell in cells)
    raws = [f"{_raw_value(column, header)} as {_raw(column)}" for column in family.columns]
    values = [f"{_value(column)} as {_name(column)}" for column in family.columns]
    problems = [_problem(column) for column in family.columns]
    problems += [
        _struct(rule.broken, rule.column, rule.reason, "null", rule.severity)
        for rule in row_rules(family)
    ]
    names = ", ".join(_name(column) for column in family.columns)
    return f"""
create or replace temp table checked as
with raw as (
    from read_csv(
        $path, delim = $separator, auto_detect = false, header = false, quote = '"', escape = '"',
        columns = {{line: 'BIGINT', {read}}}
    )
),
cells as (select line, {", ".join(f"{clean}({cell}) as {cell}" for cell in cells)} from raw),
named as (select line, {_skipped(cells)} as skipped, {", ".join(raws)} from cells),
formed as (select *, {", ".join(values)} from named),
found as (
    select line, {names}, case
        when skipped is not null
            then [{{column_name: null, reason: skipped, value: null, severity: 'skipped'}}]
        else list_filter([{", ".join(filter(None, problems))}], lambda one: one is not null)
    end as problems
    from formed
)
select *, len(list_filter(problems, lambda one: one.severity <> 'warning')) > 0 as is_left_out
from found"""


def _skipped(cells: list[str]) -> str:
    """Why a record is passed over: blank, the header once more, or a total; else null.

    A total begins with a word for it and fills at most half of the columns.
    """
    first = f"lower(rtrim(coalesce({', '.join(cells)}), ': '))"
    filled = " + ".join(f"({cell} is not null)::integer" for cell in cells)
    repeated = " and ".join(
        f"lower(coalesce({cell}, '')) = $header[{place}]"
        for place, cell in enumerate(cells, start=1)
    )
    totals = ", ".join(f"'{word}'" for word in _TOTALS)
    return f"""case
        when coalesce({", ".join(cells)}) is null then 'blank_line'
        when {repeated} then 'repeated_header'
        when {first} in ({totals}) and {filled} <= {max(2, len(cells) // 2)} then 'total_line'
    end"""


def insert_sound(family: Family) -> str:
    """Moves the rows of checked that may be loaded into the family's table."""
    names = ", ".join(_name(column) for column in family.columns)
    return f"""
insert into {family.name} ({names}, source_file, source_line)
select {names}, $file, line from checked where not is_left_out order by line"""


# Which spelling is which scheme: its code or any of its names; null without an export of schemes.
SCHEME_CODES = """
set variable scheme_codes = (
    select case when count(*) > 0 then map_from_entries(list((spelling, code))) end
    from (
        select spelling, arg_min(code, rank) as code
        from (
            select plain(scheme) as spelling, scheme as code, 1 as rank from schemes
            union
            select plain(name), scheme, 2 from schemes
        ) as spellings
        group by spelling
        having count(distinct code) = 1 or min(rank) = 1
    ) as unambiguous
)"""

INSERT_PROBLEMS = """
insert into rejects
select $family, $file, line, problem.column_name, problem.value, problem.reason,
    problem.severity, null
from (select line, unnest(problems) as problem from checked where len(problems) > 0)
order by line"""


def control_sums(family: Family) -> str | None:
    """The sum of amounts over all lines read and over those loaded; None without amounts."""
    amounts = [_name(column) for column in family.columns if column.type == "amount"]
    if not amounts:
        return None
    return f"select sum({amounts[0]}), sum({amounts[0]}) filter (not is_left_out) from checked"


def repeats(family: Family) -> str:
    """Lists the rows whose key stands before, with the place of the first."""
    keys = ", ".join(_key(family, name) for name in family.key)
    return f"""
select source_file, source_line, first_file || ':' || first_line as value
from (
    select *,
        first_value(source_file) over first_first as first_file,
        first_value(source_line) over first_first as first_line,
        row_number() over first_first as place
    from {family.name}
    window first_first as (partition by {keys} order by source_file, source_line)
) as numbered
where place > 1"""


def note_broken(broken: str) -> str:
    """Lists the rows that a rule selects in rejects."""
    return f"""
insert into rejects
select $family, source_file, source_line, $column, value, $reason, $severity, null
from ({broken}) as broken
order by source_file, source_line"""


def delete_rejected(family: str) -> str:
    """Takes the rows rejected for $reason out of the family's table."""
    return f"""
delete from {family} where (source_file, source_line) in (
    select (file, line) from rejects where family = $family and reason = $reason
)"""


def _key(family: Family, name: str) -> str:
    started = name == "started_on" and family.name == "participations"
    return "coalesce(started_on, referred_on)" if started else f'"{name}"'


def _name(column: Column) -> str:
    return f'"{column.name}"'


def _raw(column: Column) -> str:
    return f'"raw_{column.name}"'


def _raw_value(column: Column, header: Header) -> str:
    if column.name in header.places:
        return f"c{header.places[column.name]}"
    return f"'{header.year}'" if column.from_file_name and header.year else "null::varchar"


def _value(column: Column) -> str:
    if column.type == "list":
        form = f"list_form({_raw(column)}, {_codes(column)})"
    elif column.type == "scheme":
        codes = "getvariable('scheme_codes')"
        known = f"list_form({_raw(column)}, {codes})"
        form = f"case when {codes} is null then {_raw(column)} else {known} end"
    else:
        form = _FORMS[column.type][0].format(raw=_raw(column))
    if column.default is None:
        return form
    otherwise = f"case when {_raw(column)} is null then '{column.default}' else {form} end"
    return f"({otherwise})::{column.sql_type}"


def _codes(column: Column) -> str:
    pairs = {plain(word): code for code, words in column.values.items() for word in (code, *words)}
    return "map {" + ", ".join(f"'{word}': '{code}'" for word, code in pairs.items()) + "}"


def _problem(column: Column) -> str:
    """What can be wrong with one value, the first that holds."""
    raw, name = _raw(column), _name(column)
    reason = {"list": "not_in_list", "scheme": "unknown_scheme"}.get(column.type)
    reason = reason or _FORMS[column.type][1]
    whens = []
    if column.required:
        whens.append((f"{raw} is null", "missing_value"))
    if reason:
        whens.append((f"{raw} is not null and {name} is null", reason))
    if column.type == "share":
        whens.append((f"{name} <= 0 or {name} > 1", "not_a_share"))
    if column.type == "period":
        whens.append((f"length({raw}) = 6 and {raw}[1:4] <> year::varchar", "not_a_period"))
    if column.minimum is not None:
        whens.append((f"{name} < {column.minimum}", "too_small"))
    cases = [_struct(broken, column.name, reason, raw, "rejected") for broken, reason in whens]
    return f"coalesce({', '.join(cases)})" if cases else ""


def _struct(broken: str, column: str, reason: str, value: str, severity: str) -> str:
    return (
        f"case when {broken} then {{column_name: '{column}', reason: '{reason}', "
        f"value: {value}::varchar, severity: '{severity}'}} end"
    )
