"""Destination kinds: what each destination counts as."""

from tests.rules.rule_rows import rule_rows
from warehouse.contract import families


def test_every_destination_of_the_contract_has_a_kind(warehouse):
    house = warehouse(participations="participant_id;scheme\na;AIG")
    known = [row[0] for row in rule_rows(house, "select destination from destination_kinds")]
    assert sorted(known) == sorted(families()["participations"].column("destination").values)


def test_only_ordinary_and_subsidised_work_are_work(warehouse):
    house = warehouse(participations="participant_id;scheme\na;AIG")
    work = "select destination from destination_kinds where is_work order by place"
    assert rule_rows(house, work) == [("ordinary_work",), ("subsidised_work",)]


def test_moved_and_deceased_stand_apart_and_unknown_last(warehouse):
    house = warehouse(participations="participant_id;scheme\na;AIG")
    last = "select destination, is_apart, is_unknown from destination_kinds order by place"
    assert rule_rows(house, last)[-3:] == [
        ("moved", True, False),
        ("deceased", True, False),
        ("unknown", False, True),
    ]
