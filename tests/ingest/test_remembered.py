"""JSON files that persist from load to load."""

import json
from types import SimpleNamespace

from warehouse.storage import json_file

CONTENT = {"loaded_at": "2015-03-10", "lines": [{"a": [1, 2], "b": "æ"}, {"a": []}], "form": 1}


def test_a_written_file_is_json_with_an_item_a_line(tmp_path):
    path = tmp_path / "new" / "lines.json"
    json_file.write(path, CONTENT, "lines")
    text = path.read_text(encoding="utf-8")
    assert json.loads(text) == CONTENT
    assert '\n  {"a": [1, 2], "b": "æ"},\n' in text
    assert [file.name for file in path.parent.iterdir()] == ["lines.json"]  # nothing aside


def test_an_empty_list_is_written_too(tmp_path):
    json_file.write(tmp_path / "lines.json", {"lines": []}, "lines")
    assert json.loads((tmp_path / "lines.json").read_text()) == {"lines": []}


def test_a_damaged_file_is_moved_aside(tmp_path):
    (tmp_path / "lines.json").write_text("{")
    json_file.put_aside(tmp_path / "lines.json")
    json_file.put_aside(tmp_path / "lines.json")  # already gone: nothing happens
    assert (tmp_path / "lines.damaged.json").read_text() == "{"


def test_other_json_files_of_a_folder_are_deleted(tmp_path):
    for name in ("a.json", "b.json", "c.txt"):
        (tmp_path / name).touch()
    json_file.keep_only(tmp_path, {"a.json"})
    assert sorted(file.name for file in tmp_path.iterdir()) == ["a.json", "c.txt"]


def test_a_folder_is_not_opened_on_windows_which_cannot_do_so(tmp_path, monkeypatch):
    monkeypatch.setattr(json_file, "os", SimpleNamespace(name="nt"))  # no os.open: it would fail
    json_file.sync(tmp_path)
