-- is_unknown_word: does a text of an export say that something is not known?
-- grain    one value
-- params   word                varchar    as the export has it; capitals do not count
-- columns  is_unknown_word     boolean    true also where there is no text
-- source   none
create macro is_unknown_word(word) as (
    word is null
    or lower(word) in (
        'ukjent', 'unknown', 'uoppgitt', 'ikke oppgitt', 'ikke kjent', 'not known', '-', '?'
    )
)
