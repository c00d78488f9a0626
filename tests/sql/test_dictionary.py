"""The words about data: each text once, in every language, and none that nothing asks for."""

import re
from functools import cache
from itertools import product

import pytest

import queries
from pages.answers import columns
from pages.answers.choice import FIELDS
from pages.i18n import languages
from queries import dictionary
from tests.sql.data_texts import raw, texts
from tests.ui.screen import ROOT
from warehouse import contract

FILES = ("columns", "codes", "answers")
# what has codes and is no answer: what the codes are written in
BESIDES = {
    "capacity.todo": "pages/text/floors.py",
    "money.result": "queries/budget/bridge_reasons.sql",
    "load.status": "warehouse/**/*.py",
    "contract.type": "warehouse/contract/model.py",
    "register.moved": "pages/components/changed_rows.py",
    "lock.redefined": "queries/reconciliation/comparison.py",
    "lock.state": "queries/reconciliation/*.py",
    "header.unit": "queries/**/*.sql",
    "header.type": "queries/**/*.sql",
}
# put together in SQL
COMPOSED = {
    "direction": {
        "_".join(pair) for pair in product(("income", "expense", "other"), ("above", "below"))
    },
    "art_group": {str(group) for group in range(10, 20)},
}
ANSWERS = {
    name: [field.name for field in question.columns] for name, question in queries.answers().items()
}
COLUMNS = {column for names in ANSWERS.values() for column in names}
SHOWN = [name for name in ANSWERS if not name.startswith("figures_")]
UNSEEN = ("choices", "status", "scheme_names", "files_of_load")


@pytest.mark.parametrize("name", FILES)
def test_every_text_is_in_each_language_and_none_is_empty(name):
    assert [place for place, text in texts(raw(name)) if not all(text.values())] == []
    lacking = [
        place for place, text in texts(raw(name)) if not set(languages.LANGUAGES) <= set(text)
    ]
    assert lacking == []


def test_a_language_that_a_text_lacks_falls_back_to_bokmål():
    assert dictionary.heading("places", "nn") == dictionary.heading("places", "nb") == "Plasser"
    assert dictionary.definition("participants", "nn").startswith("Ulike personer")
    assert dictionary.code_label("side", "income", "nn") == "inntekter"
    assert dictionary.reading("bridge", "nn") == dictionary.reading("bridge", "nb") != ""


@pytest.mark.parametrize("language", languages.LANGUAGES)
def test_every_column_of_every_answer_has_a_heading_and_a_definition(language):
    fields = {
        (name, column)
        for name in SHOWN
        if name not in UNSEEN
        for column in ANSWERS[name]
        if column not in columns.HIDDEN
    }
    without = [
        (name, column)
        for name, column in fields
        if not _has_entry(column, name, "heading")
        or not dictionary.heading(column, language, name)
        or (_counts(name, column) and not dictionary.definition(column, language, name))
    ]
    assert without == []


def _counts(name: str, column: str) -> bool:
    field = next(each for each in queries.answers()[name].columns if each.name == column)
    return field.type.startswith(("double", "integer", "bigint", "decimal", "hugeint", "boolean"))


def _has_entry(column: str, answer: str, part: str) -> bool:
    entries = dictionary._columns()
    return any(part in entries.get(key, {}) for key in (f"{answer}.{column}", column))


def test_every_entry_of_columns_is_of_a_column_and_says_something_known():
    for name, entry in dictionary._columns().items():
        assert _is_column(name), name
        assert set(entry) <= {"heading", "definition", "measure"}, name
        assert not {"definition", "measure"} <= set(entry), name
        assert entry.get("measure", "participants") in queries.measures(), name


def _is_column(name: str) -> bool:
    answer, _, column = name.rpartition(".")
    if name.startswith("*"):
        return any(each.endswith(name[1:]) for each in COLUMNS)
    return column in (ANSWERS.get(answer, []) if answer else COLUMNS)


@pytest.mark.parametrize("parts", [("heading",), ("definition", "measure")])
def test_no_entry_of_columns_is_unused_or_says_what_the_column_says_anyway(parts):
    entries = {
        name: [entry[part] for part in parts if part in entry]
        for name, entry in dictionary._columns().items()
        if not name.startswith("*")
    }
    unused = [
        name
        for name, said in entries.items()
        if said and ("." not in name and all(entries.get(f"{each}.{name}") for each in _with(name)))
    ]
    again = [
        name
        for name, said in entries.items()
        if "." in name and said and said == entries.get(name.rpartition(".")[2])
    ]
    assert (unused, again) == ([], [])


def _with(column: str) -> list[str]:
    return [name for name, names in ANSWERS.items() if column in names]


def test_no_ending_is_unused():
    for ending in (name for name in dictionary._columns() if name.startswith("*")):
        ended = [each for each in COLUMNS if each.endswith(ending[1:])]
        own = dictionary._columns()
        assert any(not {"definition", "measure"} & set(own.get(each, {})) for each in ended)


def test_every_table_of_codes_is_of_a_column():
    known = {*COLUMNS, *FIELDS, *(f"{name}.{each}" for name in ANSWERS for each in ANSWERS[name])}
    assert set(dictionary._codes()) - known == set(BESIDES)


@pytest.mark.parametrize("column", sorted(dictionary._codes()))
def test_no_code_has_a_word_that_nothing_asks_for(column):
    codes = set(dictionary._codes()[column])
    if column in COMPOSED:
        assert codes == COMPOSED[column]
    else:
        assert [code for code in codes if not _is_written(code, BESIDES.get(column))] == []


def _is_written(code: str, place: str | None) -> bool:
    """Whether a code stands in quotes, as a key or as a unit or type where such codes are made."""
    said = re.escape(code.replace("\t", "\\t"))
    forms = (rf"['\"]{said}['\"]", rf"^\[?[\w.]*\b{said}\]? *=", rf"\b{said} = \[", rf"\[{said}\]")
    sources = _sources(place) if place else _sources("queries/**/*.sql", "warehouse/**/*")
    return any(re.search(form, sources, re.MULTILINE) for form in (*forms, rf"-- .* {said}  "))


@cache
def _sources(*patterns: str) -> str:
    paths = [
        path
        for pattern in patterns
        for path in ROOT.glob(pattern)
        if path.is_file() and path.suffix != ".pyc"
    ]
    return "\n".join(path.read_text("utf-8") for path in paths)


@pytest.mark.parametrize(
    "column",
    ["destination", "benefit", "workplace_sector", "status_6m", "status_12m", "version"],
)
def test_every_code_that_the_contract_knows_has_a_word(column):
    known = {
        code
        for family in contract.families().values()
        for each in family.columns
        if each.name == column
        for code in each.values
    }
    assert known
    assert set(dictionary.codes(column)) - {"NONE"} == known


def test_every_export_and_every_type_of_the_contract_has_a_word():
    assert set(dictionary.codes("family")) == set(contract.families())
    assert set(dictionary.codes("type", "contract")) == set(contract.SQL_TYPES)


def test_every_reading_is_of_an_answer():
    assert set(raw("answers")) <= set(SHOWN)
    assert all(set(entry) == {"reading"} for entry in raw("answers").values())
