"""python -m warehouse: what it prints and which code it leaves."""

import json

import pytest

from warehouse.__main__ import main

_STAYS = """
    participant_id;scheme;group;started_on;ended_on
    a;AIG;Kjøkken;01.01.2014;31.01.2014
"""
_BROKEN = _STAYS + "    b;AIG;Kjøkken;31.12.2014;1.13.2014\n"


@pytest.fixture
def run(exports, tmp_path, capsys):
    def command(name: str, *more: str, **families: str) -> tuple[int, str, str]:
        where = ("--data", str(exports(**families)), "--out", str(tmp_path / "out"))
        code = main([name, *where, *more])
        return code, *capsys.readouterr()

    return command


@pytest.mark.parametrize("command", ["build", "check"])
@pytest.mark.parametrize(("rows", "code"), [(_STAYS, 0), (_BROKEN, 3), ("participant_id\na\n", 4)])
def test_the_exit_code_says_loaded_loaded_with_rejects_or_refused(run, command, rows, code):
    assert run(command, participations=rows)[0] == code


def test_the_summary_names_file_line_column_and_reason_but_no_value(run):
    _, output, _ = run("build", participations=_BROKEN)
    assert output == (
        "Lest inn.\n"
        "participations.csv: 1 av 2 linjer lest, 1 utelatt, 0 hoppet over\n"
        "  participations.csv linje 3, sluttdato: "
        "Ikke en dato (dd.mm.åååå eller åååå-mm-dd, med fire sifre i året).\n"
    )


def test_the_summary_is_there_for_machines(run):
    _, output, _ = run("build", "--json", participations=_BROKEN)
    report = json.loads(output)
    assert (report["exit_code"], report["files"][0]["rejected"]) == (3, 1)


def test_check_puts_nothing_in_force(run, tmp_path):
    run("check", participations=_STAYS)
    assert not (tmp_path / "out").exists()


def test_rejects_are_printed_as_csv_with_the_line_and_the_sentence(run):
    run("build", participations=_BROKEN)
    code, output, _ = run("rejects", participations=_BROKEN)
    assert (code, output.splitlines()) == (
        0,
        [
            "family;file;line;column_name;value;reason;severity;raw_line;sentence",
            "participations;participations.csv;3;ended_on;1.13.2014;not_a_date;rejected;"
            '"b;AIG;Kjøkken;31.12.2014;1.13.2014";'
            "Ikke en dato (dd.mm.åååå eller åååå-mm-dd, med fire sifre i året).",
        ],
    )


def test_rejects_without_a_warehouse_is_a_sentence(run):
    code, _, errors = run("rejects", participations=_STAYS)
    assert code == 4
    assert errors.startswith("Det er ikke lest inn noe i ")


def test_a_load_without_one_export_does_not_say_that_all_is_well(run):
    lines = run("build", participations=_STAYS, oppmøte="deltaker_id\na\n")[1].splitlines()
    assert lines[0] == "Lest inn, men ikke alt: eksportene under er ikke med."
    assert lines[1].startswith("! Filen oppmøte.csv har ingen linje med overskriftene")


def test_a_check_says_that_nothing_was_put_in_use(run):
    assert run("check", participations=_STAYS)[1].startswith("Sjekket. Ingenting er tatt i bruk.")


_MISSPELT = """
    deltaker_id;tiltak;slutdato;farge
    a;AIG;31.01.2014;rød
"""


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("nb", "  kolonner som ikke er brukt: slutdato (likner på sluttdato), farge"),
        ("en", "  columns not used: slutdato (like ended_on), farge"),
    ],
)
@pytest.mark.parametrize("command", ["build", "check"])
def test_an_unused_column_is_named_with_the_one_it_resembles(run, command, language, line):
    assert line in run(command, "--lang", language, participations=_MISSPELT)[1].splitlines()


_UNKNOWN = "deltaker_id;tiltak;sektor\na;AIG;x\n"


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("nb", "linje 2, sektor: Ikke en av verdiene vi kjenner (kommunal, privat)."),
        ("en", "line 2, workplace_sector: Not one of the values we know (municipal, private)."),
    ],
)
def test_a_value_outside_its_list_is_named_with_the_list(run, language, sentence):
    printed = run("check", "--lang", language, participations=_UNKNOWN)[1]
    assert printed.splitlines()[-1] == f"  participations.csv {sentence}"


def test_the_folder_may_be_named_without_its_option(exports, capsys):
    assert main(["check", str(exports(participations=_STAYS))]) == 0
    assert "participations.csv: 1 av 1 linjer lest" in capsys.readouterr().out
