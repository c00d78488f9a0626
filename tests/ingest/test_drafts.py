"""Drafts of printed sections: readable files that stay, whatever happens around them."""

import json

import pytest

from warehouse.storage import drafts

NAME = drafts.Name("annual", 2014, "nb")


def test_a_paragraph_is_saved_with_its_author_and_time(tmp_path):
    drafts.save(tmp_path, NAME, "groups", "Til {participants AIG:person}.", "kari@kommune.no")
    paragraph = drafts.read(tmp_path, NAME)["groups"]
    assert paragraph["text"] == "Til {participants AIG:person}."
    assert paragraph["by"] == "kari@kommune.no"
    assert paragraph["at"].endswith("+00:00")
    content = json.loads((tmp_path / "drafts" / "annual-2014-nb.json").read_text("utf-8"))
    assert (content["document"], content["year"], content["language"]) == ("annual", 2014, "nb")


def test_the_other_paragraphs_stay(tmp_path):
    for key in ("groups", "economy"):
        drafts.save(tmp_path, NAME, key, f"Om {key}.", "")
    drafts.delete(tmp_path, NAME, "groups")
    assert list(drafts.read(tmp_path, NAME)) == ["economy"]
    drafts.delete(tmp_path, NAME, "economy")
    assert not drafts.find_path(tmp_path, NAME).exists()
    drafts.delete(tmp_path, NAME, "economy")  # deleting it again does nothing


def test_each_year_and_language_has_its_own(tmp_path):
    drafts.save(tmp_path, NAME, "groups", "Tekst.", "")
    assert drafts.read(tmp_path, NAME._replace(year=2015)) == {}
    assert drafts.read(tmp_path, NAME._replace(language="nn")) == {}


@pytest.mark.parametrize(
    "content", ["{", "[]", '{"paragraphs": 1}', '{"paragraphs": {"groups": {"text": 1}}}', "\xff"]
)
def test_a_damaged_draft_is_not_used_and_is_moved_aside(tmp_path, content):
    path = drafts.find_path(tmp_path, NAME)
    path.parent.mkdir()
    path.write_text(content, "latin-1")
    assert drafts.is_damaged(tmp_path, NAME)
    assert drafts.read(tmp_path, NAME) == {}
    drafts.save(tmp_path, NAME, "groups", "Tekst.", "")
    assert not drafts.is_damaged(tmp_path, NAME)
    assert path.with_suffix(".damaged").read_text("latin-1") == content


def test_a_draft_is_never_outside_its_folder(tmp_path):
    for name in (NAME._replace(document="../x"), NAME._replace(language="n/")):
        with pytest.raises(ValueError, match="no draft of this name"):
            drafts.find_path(tmp_path, name)
