"""Drafts of printed sections: readable files that stay, whatever happens around them."""

import json

import pytest

from warehouse import drafts

NAME = drafts.Name("annual", 2014, "nb")


def test_a_paragraph_is_kept_with_who_and_when(tmp_path):
    drafts.keep(tmp_path, NAME, "groups", "Til {participants AIG:person}.", "kari@kommune.no")
    kept = drafts.read(tmp_path, NAME)["groups"]
    assert (kept["text"], kept["by"]) == ("Til {participants AIG:person}.", "kari@kommune.no")
    assert kept["at"].endswith("+00:00")
    told = json.loads((tmp_path / "drafts" / "annual-2014-nb.json").read_text("utf-8"))
    assert (told["document"], told["year"], told["language"]) == ("annual", 2014, "nb")


def test_the_other_paragraphs_stay(tmp_path):
    for key in ("groups", "economy"):
        drafts.keep(tmp_path, NAME, key, f"Om {key}.", "")
    drafts.forget(tmp_path, NAME, "groups")
    assert list(drafts.read(tmp_path, NAME)) == ["economy"]
    drafts.forget(tmp_path, NAME, "economy")
    assert not drafts.path(tmp_path, NAME).exists()
    drafts.forget(tmp_path, NAME, "economy")  # there is nothing left to forget


def test_each_year_and_language_has_its_own(tmp_path):
    drafts.keep(tmp_path, NAME, "groups", "Tekst.", "")
    assert drafts.read(tmp_path, NAME._replace(year=2015)) == {}
    assert drafts.read(tmp_path, NAME._replace(language="nn")) == {}


@pytest.mark.parametrize(
    "content", ["{", "[]", '{"paragraphs": 1}', '{"paragraphs": {"groups": {"text": 1}}}', "\xff"]
)
def test_a_damaged_draft_is_no_draft_and_is_set_aside_not_written_over(tmp_path, content):
    path = drafts.path(tmp_path, NAME)
    path.parent.mkdir()
    path.write_text(content, "latin-1")
    assert drafts.is_damaged(tmp_path, NAME)
    assert drafts.read(tmp_path, NAME) == {}
    drafts.keep(tmp_path, NAME, "groups", "Tekst.", "")
    assert not drafts.is_damaged(tmp_path, NAME)
    assert path.with_suffix(".damaged").read_text("latin-1") == content


def test_a_draft_never_lies_outside_its_folder(tmp_path):
    for name in (NAME._replace(document="../x"), NAME._replace(language="n/")):
        with pytest.raises(ValueError, match="no draft of this name"):
            drafts.path(tmp_path, name)
