"""Comments: those of the exports stand at their figures, and a reader can write one in place."""

import csv
from datetime import date

import pytest

from pages.answers import cache, comments
from pages.answers.choice import NONE, Choice
from pages.answers.options import Options
from pages.components import comments as component
from pages.files import comments_file
from pages.i18n import languages
from pages.session import Person
from tests.ui.screen import DEMO, alone, lines, read, reader
from warehouse.build import build
from warehouse.storage import comments as storage
from warehouse.storage import versions

WRITTEN = storage.Comment("", date(2014, 6, 1), "referred", "JV", "=1+1 **fet**", "Kari", "k@x", "")
SPACE = "\u00a0"


@pytest.fixture
def folder(demo):
    """The folder of the demonstration; what a test writes there is taken away."""
    cache.use_warehouse(versions.current(demo))
    yield demo
    for path in (demo / storage.FOLDER).glob("*"):
        path.unlink()


def choose(*years: int, **chosen) -> Choice:
    return Choice(years, options=Options(year={2014: "2014"}, **chosen.pop("of", {})), **chosen)


def test_a_comment_is_kept_changed_and_deleted_each_in_a_file_of_its_own(tmp_path):
    first = storage.save(tmp_path, WRITTEN)
    second = storage.save(tmp_path, WRITTEN._replace(said_on=date(2013, 1, 1)))
    assert [comment.key for comment in storage.read(tmp_path)] == [second, first]
    storage.save(tmp_path, WRITTEN._replace(key=first, text="Et annet ord"))
    assert storage.find(tmp_path, first).text == "Et annet ord"
    storage.delete(tmp_path, second)
    assert [comment.key for comment in storage.read(tmp_path)] == [first]
    with pytest.raises(ValueError, match="no comment of this name"):
        storage.delete(tmp_path, "../drafts/annual-2014-nb")


def test_a_damaged_comment_is_counted_kept_and_hides_no_other(tmp_path):
    storage.save(tmp_path, WRITTEN)
    damaged = tmp_path / storage.FOLDER / "0.json"
    damaged.write_text('{"text": 1', encoding="utf-8")
    assert len(storage.read(tmp_path)) == 1
    assert storage.count_damaged(tmp_path) == 1
    assert damaged.exists()


def test_a_written_comment_stands_with_those_of_its_year_and_scheme(folder):
    storage.save(folder, WRITTEN)
    texts = lambda chosen: [comment.text for comment in comments.list_on(chosen, "referred")]  # noqa: E731
    assert texts(choose(2014))[0] == WRITTEN.text  # before the one of December
    assert WRITTEN.text not in texts(choose(2013))
    assert WRITTEN.text not in texts(choose(2014, schemes=("AIG",)))
    assert WRITTEN.text not in texts(choose(2014, until=date(2014, 5, 31)))
    assert WRITTEN.text in texts(choose(2014).with_parameters({"months": [4, 5, 6]}))
    assert WRITTEN.text not in texts(choose(2014).with_parameters({"months": [7, 8, 9]}))
    assert texts(choose(2014, of={"allowed_offices": ("NAV Nord",)})) == []


def test_the_file_is_read_as_an_export_and_then_hides_the_written_copy(folder, exports, tmp_path):
    texts = ["Et ord; to", "=1+1", "+ flere", "- færre", "@alle", "'sitat'"]
    for text in texts:
        storage.save(folder, WRITTEN._replace(text=text))
    content = comments_file.write_csv(comments.list_written())
    lines = content.decode("utf-8-sig").splitlines()
    head = (DEMO / "kommentarer.csv").read_text(encoding="utf-8").splitlines()[0]
    assert lines[0] == head
    assert ["01.06.2014", "referred", "JV", "Et ord; to", "Kari"] in [
        *csv.reader(lines[1:], delimiter=";")
    ]
    data = exports(schemes="scheme;name\nJV;Jobbverksted", extract_date="2014-12-31")
    (data / "kommentarer.csv").write_bytes(content)
    assert build(data, tmp_path / "out").exit_code == 0
    cache.use_warehouse(versions.current(tmp_path / "out"))
    shown = [comment.text for comment in comments.list_on(choose(2014), "referred")]
    assert sorted(shown) == sorted(texts)  # each once, also where the file has an apostrophe


def test_a_text_in_the_file_is_no_formula():
    comment = comments.Comment(date(2014, 6, 1), "", NONE, "=1+1", "")
    assert b";'=1+1;" in comments_file.write_csv([comment])


def test_what_is_written_is_text_and_never_markdown(folder):
    languages.use("nb")
    comment = comments.Comment(date(2014, 6, 1), "", NONE, "**fet** <b>\n# Stor", "Kari_[x]")
    assert comments.write_comment(comment, choose(2014)) == (
        r"01.06.2014: \*\*fet\*\* \<b\> \# Stor (Kari\_\[x\])"
    )


def test_each_comment_of_the_demonstration_is_visible_to_readers_of_all_offices(demo):
    """One run of the overview in all years: its part with comments has those on figures too."""
    rows = list(csv.DictReader((DEMO / "kommentarer.csv").open(encoding="utf-8"), delimiter=";"))
    pages = [alone("overview", year="all", part="comments")]
    shown = " ".join(text.replace("\\", "") for page in pages for text in read(page))
    shown = shown.replace(SPACE, " ")
    assert len(rows) == 15
    assert [row["tekst"] for row in rows if row["tekst"] not in shown] == []
    assert all(row["forfatter"] in shown for row in rows)


def test_a_reader_of_some_offices_can_neither_write_nor_delete(folder):
    key = storage.save(folder, WRITTEN)
    limited = Person(offices=("NAV Nord",))
    session = reader(versions.current(folder), person=limited)
    for click, arguments in (
        (component._save, (comments.Comment(date(2014, 1, 1), "referred", NONE, "x", ""), "k")),
        (component._delete, (key,)),
    ):
        with pytest.raises(PermissionError):
            click(session, *arguments)
    assert [comment.text for comment in storage.read(folder)] == [WRITTEN.text]


def test_nobody_deletes_the_comment_of_another(folder):
    key = storage.save(folder, WRITTEN)  # by k@x; whoever has no login is another
    component._delete(reader(versions.current(folder)), key)
    assert storage.find(folder, key) is not None


def test_a_comment_written_on_the_page_stands_there_and_only_its_writer_may_change_it(folder):
    page = alone("overview", year="2014", part="people")
    page.session_state["fold-comment-referred"] = True
    page.button(key="basis-referred").click().run()
    page.button(key="comment-referred--keep").click().run()  # without a text
    assert storage.read(folder) == []
    page.button(key="basis-referred").click().run()  # a test runs the page, not the dialog alone
    assert page.warning[0].value == "En kommentar må ha dag og tekst. Ingenting er lagret."
    page.text_area(key="comment-referred--text").set_value("Ny inntaksrutine")
    page.button(key="comment-referred--keep").click().run()
    [kept] = storage.read(folder)
    assert (kept.measure, kept.scheme, kept.text) == ("referred", "", "Ny inntaksrutine")
    assert (kept.said_on, kept.by) == (date(2014, 12, 31), Person().email)
    page = alone("overview", year="2014", part="people")
    assert "2 kommentarer" in " ".join(lines(page, "referred"))  # one is in the export
    page.session_state["fold-comment-referred"] = True
    page.session_state[f"fold-own-{kept.key}"] = True
    page.button(key="basis-referred").click().run()
    assert any("Ny inntaksrutine" in text for text in read(page))
    page.button(key=f"delete-{kept.key}").click().run()
    assert storage.read(folder) == []
