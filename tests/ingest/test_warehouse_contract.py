"""The contract file, its page for whoever writes exports, and the sentences, kept together."""

import re
from pathlib import Path

import duckdb
import pytest

import queries
from warehouse import contract, errors
from warehouse.build import build
from warehouse.contract.docs import render_contract
from warehouse.validate.impact import list_touches

_ROOT = Path(__file__).parents[2]


def test_the_page_of_the_export_contract_is_made_from_it():
    assert (_ROOT / "data" / "README.md").read_text(encoding="utf-8") == render_contract()


@pytest.mark.parametrize(
    ("name", "family"),
    [
        ("deltakelser_2013.csv", "participations"),
        ("Deltakere.csv", "participations"),
        ("participations.csv", "participations"),
        ("tiltak.csv", "schemes"),
        ("budsjett_2016.csv", "budget"),
        ("budsjettramme.csv", "budget_frame"),  # the longest match, not budsjett
        ("oppmoete-2014.csv", "attendance"),
        ("OPPMØTE 2014.CSV", "attendance"),
        ("maaltall.csv", "targets"),
    ],
)
def test_a_file_belongs_to_the_family_its_name_begins_with(name, family):
    assert contract.find_family(name).name == family


def test_a_file_of_another_name_belongs_to_none():
    assert contract.find_family("notater.csv") is None


def test_every_rule_speaks_of_a_column_there_is_and_a_sentence_there_is():
    for family in contract.families().values():
        for rule in [*contract.row_rules(family), *contract.whole_rules()]:
            assert contract.families()[rule.family].column(rule.column)
            assert rule.reason in errors.list_reasons()
            assert rule.severity in ("rejected", "warning")


def test_every_key_is_made_of_columns_there_are():
    for family in contract.families().values():
        assert all(family.column(name) for name in family.key)


def test_no_two_columns_of_a_family_share_a_spelling():
    for family in contract.families().values():
        words = [word for column in family.columns for word in {column.name, *column.nb}]
        plain = [contract.normalize_name(word) for word in words]
        assert len(plain) == len(set(plain)), family.name


def test_no_label_stands_for_two_codes():
    for family in contract.families().values():
        for column in family.columns:
            words = [word for code, labels in column.values.items() for word in {code, *labels}]
            plain = [contract.normalize_name(word) for word in words]
            assert len(plain) == len(set(plain)), (family.name, column.name)


def test_every_reason_the_code_gives_has_a_sentence_in_both_languages_and_is_used():
    source = "".join(
        path.read_text(encoding="utf-8")
        for path in (_ROOT / "warehouse").rglob("*")
        if path.suffix in (".py", ".sql") or path.name == "contract.toml"
    )
    for reason in errors.list_reasons():
        assert re.search(rf"['\"]{reason}['\"]", source), f"{reason} is never given"
        assert errors.format_sentence(reason, "nb") != errors.format_sentence(reason, "en")


def test_a_fault_touches_measures_there_are():
    assert {measure for *_, measure in list_touches()} <= set(queries.measures())


def test_every_fault_of_people_places_and_money_says_what_it_touches():
    faults = {(family, column, reason) for family, column, reason, _ in list_touches()}
    for family in map(contract.families().get, ("participations", "attendance", "budget")):
        assert (family.name, None, "too_few_values") in faults
        required = [column.name for column in family.columns if column.required]
        assert all((family.name, name, "missing_value") in faults for name in required)
    assert ("participations", "participant_id", "repeated_key") in faults


@pytest.mark.parametrize(
    ("fault", "measure", "is_touched"),
    [
        (("participations", "started_on", "not_a_date"), "to_work_rate", True),  # the line is lost
        (("participations", "destination", "missing_value"), "to_work_rate", True),  # unknown
        (("participations", "destination", "missing_value"), "places", False),
        (("participations", "group", "unknown_group"), "utilization_rate", True),
        (("participations", "group", "unknown_group"), "participants", False),  # still a person
        (("groups", "places", "not_a_number"), "places", True),
        (("groups", "places", "not_a_number"), "free_places", True),
        (("participations", "benefit", "missing_value"), "activity_duty_persons", True),
        (("participations", "birth_year", "missing_value"), "activity_duty_places_needed", True),
        (("participations", "referred_on", "missing_value"), "activity_duty_places_needed", True),
        (("participations", "referred_on", "missing_value"), "activity_duty_persons", False),
        (("participations", "started_on", "not_a_date"), "moves", True),
        (("budget", "amount_nok", "not_a_number"), "deviation", True),
        (("budget", "amount_nok", "not_a_number"), "actual", False),
        (("accounts", None, "too_few_values"), "actual", True),
        (("attendance", "attended_hours", "more_than_planned"), "attendance_rate", True),
    ],
)
def test_a_fault_touches_what_the_line_would_have_counted_in(fault, measure, is_touched):
    assert ((*fault, measure) in list_touches()) == is_touched


def test_the_warehouse_holds_what_faults_touch_whatever_was_loaded(exports, tmp_path):
    report = build(exports(refusjonssatser="gyldig_fra;månedssats\n01.01.2014;1\n"), tmp_path)
    with duckdb.connect(str(report.warehouse), read_only=True) as warehouse:
        rows = warehouse.execute("select * from touches").fetchall()
    assert rows == list_touches()
