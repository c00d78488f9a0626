"""Files that are remembered from load to load."""

import json
from types import SimpleNamespace

from warehouse import files, remembered

TOLD = {"loaded_at": "2015-03-10", "lines": [{"a": [1, 2], "b": "æ"}, {"a": []}], "form": 1}


def test_what_is_kept_is_json_with_an_item_a_line(tmp_path):
    path = tmp_path / "new" / "kept.json"
    remembered.write(path, TOLD, "lines")
    text = path.read_text(encoding="utf-8")
    assert json.loads(text) == TOLD
    assert '\n  {"a": [1, 2], "b": "æ"},\n' in text
    assert [left.name for left in path.parent.iterdir()] == ["kept.json"]  # nothing aside


def test_an_empty_list_is_kept_too(tmp_path):
    remembered.write(tmp_path / "kept.json", {"lines": []}, "lines")
    assert json.loads((tmp_path / "kept.json").read_text()) == {"lines": []}


def test_a_damaged_file_is_put_aside(tmp_path):
    (tmp_path / "kept.json").write_text("{")
    remembered.put_aside(tmp_path / "kept.json")
    remembered.put_aside(tmp_path / "kept.json")  # already gone: nothing happens
    assert (tmp_path / "kept.damaged.json").read_text() == "{"


def test_other_files_of_a_folder_are_taken_away(tmp_path):
    for name in ("a.json", "b.json", "c.txt"):
        (tmp_path / name).touch()
    remembered.keep_only(tmp_path, {"a.json"})
    assert sorted(left.name for left in tmp_path.iterdir()) == ["a.json", "c.txt"]


def test_a_folder_is_not_opened_on_windows_which_cannot_do_so(tmp_path, monkeypatch):
    monkeypatch.setattr(files, "os", SimpleNamespace(name="nt"))  # no os.open: it would fail
    files.sync(tmp_path)
