"""Loaded files: the load each file came in."""

import hashlib

from tests.rules.rule_rows import rule_rows

STAYS = "participant_id;scheme;started_on\na;AIG;01.01.2014\n"


def test_a_file_is_known_by_the_first_12_characters_of_its_sha256(warehouse):
    house = warehouse(participations=STAYS)
    rows = rule_rows(
        house,
        "select file_sha, loaded_at is not null from loaded_files where file = $file",
        file="participations.csv",
    )
    assert rows == [(hashlib.sha256(STAYS.encode()).hexdigest()[:12], True)]
