"""The bytes a load is made from."""

import hashlib
from datetime import date

STAYS = "participant_id;scheme;started_on\na;AIG;01.01.2014\n"


def test_one_row_a_loaded_file_with_the_hash_of_its_bytes(ask, tmp_path):
    rows = ask("files_of_load", participations=STAYS, others="a\n1\n")  # others: not loaded
    by_file = {row[1]: row for row in rows}
    assert set(by_file) == {"participations.csv", "schemes.csv"}
    content = (tmp_path / "data" / "participations.csv").read_bytes()
    family, _, size, loaded, sha, load_sha, extract, _ = by_file["participations.csv"]
    assert (family, size, loaded) == ("participations", len(content), 1)
    assert sha == hashlib.sha256(content).hexdigest()
    assert (len(load_sha), extract) == (64, date(2018, 12, 31))
