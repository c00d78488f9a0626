"""Every word on the screen is in the catalogue, and a Norwegian screen is Norwegian."""

import ast
import os
import re
import shutil
import string
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po

from pages.i18n import languages, translate
from tests.sql.data_texts import raw, texts
from tests.ui.screen import DEMO, ROOT, VIEWS, alone, read

# a heading of exports, Norwegian as much as English; names in the script that sets <html lang>
ALIKE = {"plan", "lang", "document", "blank"}  # a host of the demonstration is called Blank
KEYWORDS = {"say": None, "mark": None, "count": (1, 2)}
TRANSLATED = [language for language in languages.LANGUAGES if language != translate.CODE_LANGUAGE]


def in_code() -> set:
    """Every message in the code: what is passed to say, mark and count, and page docstrings."""
    folder = ROOT / "pages"
    extracted = extract_from_dir(folder, [("**.py", "python")], keywords=KEYWORDS)
    messages = {message for _, _, message, _, _ in extracted}
    for path in folder.glob("*.py"):
        title, _, question = ast.get_docstring(ast.parse(path.read_text("utf-8"))).partition(": ")
        messages |= {title, question}
    return messages


@cache
def catalogue(language: str) -> dict:
    """Message -> its words, both forms of a plural."""
    with translate.catalogue_path(language).open("rb") as file:
        return {each.id: each.string for each in read_po(file, locale=language) if each.id}


def test_no_message_stands_inside_an_f_string():
    """Where the extraction of messages does not find it, and so it would never be translated."""
    inside = [
        (path.name, call.lineno)
        for path in (ROOT / "pages").rglob("*.py")
        for string in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(string, ast.JoinedStr)
        for call in ast.walk(string)
        if isinstance(call, ast.Call)
        and getattr(call.func, "id", "") in KEYWORDS
        and isinstance(call.args[0], ast.Constant)
    ]
    assert inside == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_catalogue_has_every_message_of_the_code_and_no_other(language):
    assert set(catalogue(language)) == in_code()


@pytest.mark.parametrize("language", TRANSLATED)
def test_no_message_is_empty_or_lacks_a_value(language):
    for message, said in catalogue(language).items():
        forms = zip(_both(message), _both(said), strict=True)
        for source, translation in forms:
            assert translation, message
            assert _names(translation) == _names(source), message


def _both(message: str | tuple) -> tuple:
    return message if isinstance(message, tuple) else (message,)


def _names(text: str) -> set:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def test_english_is_what_the_code_says():
    languages.use("en")
    for message in in_code():
        if isinstance(message, tuple):
            values = dict.fromkeys(_names(" ".join(message)) - {"number"}, "…")
            spoken = [translate.count(*message, number, **values) for number in (1, 2)]
            forms = zip(message, ("1", "2"), strict=True)
            assert spoken == [form.format(number=number, **values) for form, number in forms]
        else:
            assert translate.say(message) == message


@pytest.fixture
def make_words(tmp_path):
    """A copy of the pages; gives back how to run `make words` there."""
    shutil.copytree(ROOT / "pages", tmp_path / "pages")
    shutil.copy(ROOT / "Makefile", tmp_path)

    def run() -> Path:
        programs = Path(sys.executable).parent
        asked = ["make", "--old-file=.venv/run", "words", f"BIN={programs}"]
        said = subprocess.run(asked, cwd=tmp_path, capture_output=True, text=True, check=True)
        assert said.stderr == ""
        return tmp_path / "pages"

    return run


@pytest.mark.parametrize("language", TRANSLATED)
def test_make_words_changes_nothing_when_nothing_is_new(language, make_words):
    there = make_words() / translate.catalogue_path(language).relative_to(ROOT / "pages")
    assert there.read_bytes() == translate.catalogue_path(language).read_bytes()


def test_a_new_sentence_comes_into_the_catalogue_and_an_old_one_leaves(tmp_path, make_words):
    for name, before, now in (
        ("about.py", "About the figures: what", "About figures: what"),
        ("parts/about/page.py", "The exports", "All the exports"),
    ):
        page = tmp_path / "pages" / name
        page.write_text(page.read_text("utf-8").replace(before, now), "utf-8")
    path = make_words() / translate.catalogue_path("nb").relative_to(ROOT / "pages")
    with path.open("rb") as file:
        words = {each.id: each.string for each in read_po(file, locale="nb") if each.id}
    assert {words["All the exports"], words["About figures"]} == {""}
    assert set(catalogue("nb")) - set(words) == {"The exports"}


def test_a_newer_catalogue_is_compiled_again(tmp_path, monkeypatch):
    source = tmp_path / "nb" / "LC_MESSAGES" / "dashboard.po"
    source.parent.mkdir(parents=True)
    monkeypatch.setattr(translate, "LOCALE", tmp_path)
    source.write_text('msgid "Budget"\nmsgstr "Økonomi"\n', "utf-8")
    first = translate.compile_catalogue("nb")
    assert source.with_suffix(".mo").read_bytes() == first
    source.write_text('msgid "Budget"\nmsgstr "Penger"\n', "utf-8")
    later = source.with_suffix(".mo").stat().st_mtime + 1
    os.utime(source, (later, later))
    assert b"Penger" in translate.compile_catalogue("nb")


def test_an_unknown_language_is_norwegian():
    languages.use("xx")
    assert translate.say("Budget") == "Økonomi"


@pytest.mark.parametrize(("name", "part"), VIEWS)
def test_a_norwegian_screen_has_no_english_word(name, part, demo):
    """Of the newest year, which is not over: pages say more of such a one."""
    page = alone(name, part=part)
    assert not page.exception
    shown = _tokens(" ".join(read(page)))
    assert shown & (_spoken("en") - _spoken("nb") - ALIKE) == set()


@pytest.mark.parametrize(("name", "part"), VIEWS)
def test_an_english_screen_has_no_norwegian_word_of_ours(name, part, demo):
    shown = _tokens(" ".join(read(alone(name, year="2014", part=part, lang="en"))))
    ours = _spoken("nb") - _spoken("en") - _exported()
    assert shown & (ours - ALIKE) == set()


@cache
def _spoken(language: str) -> set[str]:
    said = [form for each in _messages(language) for form in _both(each)]
    for file in ("measures", "columns", "codes", "answers"):
        said += [text[language] for _, text in texts(raw(file))]
    return _tokens(" ".join(re.sub(r"\{\w+\}", " ", text) for text in said))


def _messages(language: str) -> list:
    """What the code can say, both forms of a plural."""
    return list(in_code() if language == translate.CODE_LANGUAGE else catalogue(language).values())


@cache
def _exported() -> set[str]:
    """Names that stand in the exports are in the municipality's own language."""
    columns = [f'"{path.stem}" {path.read_text("utf-8-sig")}' for path in _named_by()]
    return _tokens(" ".join(columns)) | {"norsk"}


def _named_by() -> list:
    paths = [DEMO / "tiltak.csv", DEMO / "grupper.csv", *DEMO.glob("budsjett_*.csv")]
    return [*paths, *DEMO.glob("deltakelser_*.csv"), *DEMO.glob("*.csv")]


def _tokens(text: str) -> set[str]:
    return set(re.findall(r"[^\W\d_]{3,}", text.casefold()))
