"""A file taken in by hand: checked with the others before it replaces anything."""

import pytest

from warehouse import upload
from warehouse.errors import Refusal

_OLD = "participant_id;scheme;started_on\na;AIG;01.01.2014\n"
_NEW = b"participant_id;scheme;started_on\na;AIG;01.01.2014\nb;AIG;41.01.2014\n"


def test_a_check_shows_the_result_of_a_load_and_touches_nothing(exports):
    data = exports(
        settings="uploads = true",
        participations=_OLD,
        groups="group;scheme;places;valid_from\nK;AIG;3;1.1.2014",
    )
    before = {path.name: path.read_bytes() for path in data.iterdir()}
    report = upload.check_upload(data, "participations.csv", _NEW)
    counts = [(file["file"], file["loaded"], file["rejected"]) for file in report.files]
    assert counts == [("participations.csv", 1, 1)]
    assert {path.name: path.read_bytes() for path in data.iterdir()} == before


def test_an_accepted_file_is_put_in_place_and_the_old_one_kept(exports):
    data = exports(settings="uploads = true", participations=_OLD)
    upload.accept(data, "participations.csv", _NEW)
    assert (data / "participations.csv").read_bytes() == _NEW
    assert (data / ".previous" / "participations.csv").read_text() == _OLD
    assert sorted(path.name for path in data.glob("*.csv")) == ["participations.csv"]


@pytest.mark.parametrize(
    "name",
    [
        "../participations.csv",
        "a/participations.csv",
        "a\\participations.csv",
        ".participations.csv",
        "notater.csv",
        "participations.txt",
    ],
)
def test_a_name_of_no_export_or_with_a_path_in_it_is_refused(exports, name):
    data = exports(settings="uploads = true", participations=_OLD)
    with pytest.raises(Refusal):
        upload.accept(data, name, _NEW)
    with pytest.raises(Refusal):
        upload.check_upload(data, name, _NEW)
    assert [path.name for path in data.parent.glob("*.csv")] == []


def test_a_file_that_is_too_large_is_refused(exports, monkeypatch):
    monkeypatch.setattr(upload, "LARGEST_BYTES", 10)
    with pytest.raises(Refusal, match="er større enn"):
        upload.accept(
            exports(settings="uploads = true", participations=_OLD), "participations.csv", _NEW
        )


def test_a_folder_that_does_not_say_so_takes_no_uploads(exports):
    data = exports(participations=_OLD)
    for take in (upload.check_upload, upload.accept):
        with pytest.raises(Refusal, match="slått av"):
            take(data, "participations.csv", _NEW)
    assert (data / "participations.csv").read_text() == _OLD


def test_a_file_whose_name_differs_in_case_alone_replaces_the_one_there(exports):
    data = exports(settings="uploads = true", participations=_OLD)
    upload.accept(data, "Participations.CSV", _NEW)
    named = [path.name for path in data.iterdir() if path.suffix.lower() == ".csv"]
    assert named == ["participations.csv"]


def test_a_check_sees_what_the_file_repeats_of_the_others(exports):
    data = exports(settings="uploads = true", participations_2013=_OLD)
    report = upload.check_upload(data, "participations_2014.csv", _OLD.encode())
    counts = [(file["file"], file["rejected"]) for file in report.files]
    assert counts == [("participations_2014.csv", 1)]  # the stay is in last year's file already
