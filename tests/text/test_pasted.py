"""The sentence to paste: every figure can be written in one, with its source and date."""

import io
import shlex
import string
from dataclasses import replace

import openpyxl
import pytest

import queries
from pages.answers import cache, provenance
from pages.answers.choice import Choice
from pages.components import drilldown
from pages.i18n import figure_text, languages
from pages.text import citation
from queries.__main__ import main
from tests.ui.screen import reader, use
from warehouse import config
from warehouse.build import build
from warehouse.storage import versions

SPACE, MINUS = "\u00a0", "\u2212"
PLACEHOLDERS = {"value", "counted", "part", "whole", "period", "years", "day", "schemes", "word"}
SOURCE = {
    "nb": " Kilde: Arbeidstreningsseksjonen, uttrekk per 31. oktober 2017.",
    "en": " Source: Arbeidstreningsseksjonen, extract as of 31 October 2017.",
}
LIMITED = {"schemes": ("START",), "offices": ("NAV Nord",), "benefits": ("social_assistance",)}
CHOICES = [{"years": (2014,)}, {"years": (2017,), "schemes": ("PFF",)}, {}, LIMITED]


@pytest.fixture
def demo(demo):
    cache.use_warehouse(versions.current(demo))


def choose(language: str = "nb", **filters) -> Choice:
    languages.use(language)
    chosen = Choice(language=language, options=cache.fetch_options(None), **filters)
    return chosen.with_scheme_names(cache.scheme_names(chosen))


def said(measure: str, chosen: Choice) -> str:
    return citation.cite(cache.fetch_figure(measure, chosen), chosen).replace(SPACE, " ")


@pytest.mark.parametrize("language", languages.LANGUAGES)
@pytest.mark.parametrize("measure", queries.measures())
def test_every_measure_has_a_sentence_of_known_parts(measure, language):
    form = queries.measures()[measure].sentence[language]
    names = {name for _, name, _, _ in string.Formatter().parse(form) if name}
    assert names <= PLACEHOLDERS
    assert names & {"value", "counted", "part"}
    assert names & {"period", "years", "day"}
    assert form.endswith(".")


@pytest.mark.parametrize("filters", CHOICES)
@pytest.mark.parametrize("language", languages.LANGUAGES)
def test_a_known_figure_stands_with_the_value_of_its_card(demo, language, filters):
    chosen = choose(language, **filters)
    for measure in queries.measures():
        figure = cache.fetch_figure(measure, chosen)
        sentence = citation.cite(figure, chosen)
        if figure.value is None:
            assert sentence == ""
            continue
        assert figure_text.value(figure) in sentence
        assert not set("{}") & set(sentence), sentence
        assert "  " not in sentence
        assert ", ," not in sentence
        assert sentence.endswith(SOURCE[language])


SAID = [
    ("participants", {"years": (2014,), "schemes": ("PFF",)},
     "I 2014 deltok 44 personer i Praksisplasser for funksjonshemmede.",
     "In 2014, 44 persons took part in Praksisplasser for funksjonshemmede."),
    ("to_work_rate", {"years": (2014,)},
     "Av 225 som gikk ut av tiltakene i 2014, gikk 62 til ordinært arbeid eller arbeid med "
     "lønnstilskudd (27,6 %). Gulvet på 26 % er nådd, ambisjonen på 33 % er det ikke. "
     "For 17 er det ikke kjent.",
     "Of 225 who left the schemes in 2014, 62 went to ordinary or subsidised work (27.6%). The "
     "floor of 26% is reached, the ambition of 33% is not. For 17 it is not known."),
    ("duration_days", {"years": (2017,), "schemes": ("START",)},
     "Oppholdene i START som ble avsluttet hittil i 2017, til og med 31. oktober, varte i "
     "96 dager (median).",
     "The stays in START that ended so far in 2017, up to and including 31 October, lasted "
     "96 days (median)."),
    ("participants", {},
     "I løpet av 2012–2017, til og med 31. oktober 2017, deltok 1 348 personer i tiltakene.",
     "During 2012–2017, up to and including 31 October 2017, 1,348 persons took part in the "
     "schemes."),
    ("waiting", {"years": (2014,)},
     "Per 31. desember 2014 ventet 38 på å starte i tiltakene.",
     "On 31 December 2014, the number waiting to start in the schemes was 38."),
    ("to_work_rate", {"years": (2017,), "ages": ("under30",), **LIMITED},
     "Av 2 som gikk ut av START hittil i 2017, til og med 31. oktober, gikk 1 til ordinært "
     "arbeid eller arbeid med lønnstilskudd (50,0 %). Tallet er begrenset til NAV-kontor NAV "
     "Nord, ytelse sosialhjelp og alder ved start under 30 år. Grunnlaget er under 20, så én "
     "person endrer mye.",
     "Of 2 who left START so far in 2017, up to and including 31 October, 1 went to ordinary or "
     "subsidised work (50.0%). The figure is limited to NAV office NAV Nord, benefit social "
     "assistance, and age at start under 30. The base is under 20: one person changes much."),
    ("deviation", {"years": (2014,)},
     "I 2014 ble det et mindreforbruk på 1 002 447 kr mot justert budsjett.",
     "In 2014, there was an underspend of NOK 1,002,447 against the adjusted budget."),
    ("deviation", {"years": (2017,)},
     "Gjenstår av budsjettet ved utgangen av september 2017: 2 891 543 kr.",
     "Left of the budget at the end of September 2017: NOK 2,891,543."),
    ("income_deviation", {"years": (2014,)},
     "I 2014 ble det en merinntekt på 928 891 kr mot justert budsjett.",
     "In 2014, there was an income surplus of NOK 928,891 against the adjusted budget."),
    ("spend_to_date_percent", {"years": (2017,)},
     "Hittil i 2017, til og med september, ble det brukt 10 498 457 kr netto av 10 672 100 kr "
     "budsjettert for de samme månedene (98,4 %).",
     "So far in 2017, up to and including September, NOK 10,498,457 net was spent of NOK "
     "10,672,100 budgeted for the same months (98.4%)."),
    ("forecast_pattern", {},
     "Årsprognosen for 2017 er 13 221 044 kr netto når resten av året følger fjorårets mønster.",
     "The year-end forecast for 2017 is NOK 13,221,044 net when the rest of the year follows "
     "last year's pattern."),
    ("utilization_rate", {"years": (2014,)},
     "I 2014 ble 91,9 % av plassdagene i tiltakene brukt (37 888,2 av 41 218). Gulvet på 85 % er "
     "nådd, ambisjonen på 95 % er det ikke.",
     "In 2014, 91.9% of the place-days in the schemes were used (37,888.2 of 41,218). The floor "
     "of 85% is reached, the ambition of 95% is not."),
]  # fmt: skip


@pytest.mark.parametrize(("measure", "filters", "nb", "en"), SAID)
def test_the_sentence_is_as_an_annual_report_would_have_it(demo, measure, filters, nb, en):
    assert said(measure, choose("nb", **filters)) == nb + SOURCE["nb"]
    assert said(measure, choose("en", **filters)) == en + SOURCE["en"]


def test_one_is_singular_and_an_unknown_day_is_the_day_of_the_load(exports, tmp_path, monkeypatch):
    use(monkeypatch, exports(participations="""
        participant_id;scheme;started_on
        a;AIG;01.01.2014
    """, schemes="""
        scheme;name
        AIG;Gruppe
    """), tmp_path / "out")  # fmt: skip
    build(config.data_folder(), tmp_path / "out")
    cache.use_warehouse(versions.current(tmp_path / "out"))
    sentence = said("participants", choose(years=(2014,)))
    assert "deltok 1 person i tiltakene." in sentence
    assert "Kilde: " in sentence


def test_as_budgeted_has_no_word_of_more_or_less(demo):
    chosen = choose(years=(2014,))
    figure = replace(cache.fetch_figure("deviation", chosen), value=0)
    sentence = citation.cite(figure, chosen).replace(SPACE, " ")
    assert sentence == "Avvik i 2014: som budsjettert (0 kr)." + SOURCE["nb"]


def test_what_is_unknown_names_its_filter_once_and_places_follow_a_target_group(demo):
    chosen = choose(years=(2014,), genders=("woman", "NONE"), target_groups=("ungdom",))
    options = replace(chosen.options, gender=chosen.options.gender | {"NONE": "kjønn ukjent"})
    chosen = replace(chosen, options=options)
    unknown = replace(chosen, genders=("NONE",), target_groups=("NONE",))
    limit = "Tallet er begrenset til kjønn kvinne og kjønn ukjent og målgruppe ungdom."
    assert limit in said("participants", chosen)
    assert "Tallet er begrenset til målgruppe ungdom." in said("places", chosen)
    assert "Tallet er begrenset til kjønn ukjent og uten målgruppe." in said("stays", unknown)


def test_a_reader_of_one_office_reads_its_name(demo):
    chosen = choose(years=(2014,))
    limited = replace(chosen, options=replace(chosen.options, allowed_offices=("NAV Sør",)))
    assert "Tallet er begrenset til NAV-kontor NAV Sør." in said("participants", limited)
    assert "begrenset" not in said("places", limited)  # the places are open to all


def test_the_command_asks_for_the_same_figure_and_the_same_rows(demo):
    chosen = choose(years=(2014, 2015), schemes=("PFF",), offices=("NAV Nord",))
    assert provenance.command("figures_people", chosen) == (
        "python -m queries figures_people --year 2014 --year 2015 --scheme PFF --office 'NAV Nord'"
    )
    about = choose(years=(2014,)).with_details(measure="vtao", with_counter_entries=False)
    assert provenance.command("rows_people", about) == (
        "python -m queries rows_people --year 2014 --measure vtao"
    )
    assert provenance.command("figures_budget", about) == (
        "python -m queries figures_budget --year 2014 --without-counter-entries"
    )


def test_the_command_can_be_run_and_gives_the_figure_of_the_card(demo, capsys):
    command = provenance.command("figures_people", choose(years=(2014,), schemes=("PFF",)))
    assert main(shlex.split(command)[3:]) == 0
    assert "participants,44," in capsys.readouterr().out


def test_the_workbook_has_the_sentence_and_how_to_ask_again(demo):
    chosen = choose(years=(2014,), schemes=("PFF",))
    now, about = cache.fetch_figure("vtao", chosen), chosen.with_details(measure="vtao")
    file = drilldown.make_workbook(reader(cache.warehouse_path()), now, about)
    sheet = openpyxl.load_workbook(io.BytesIO(file))["Definisjoner"]
    cells = [str(cell.value or "").replace(SPACE, " ") for row in sheet.iter_rows() for cell in row]
    assert said("vtao", chosen) in cells
    assert "python -m queries figures_vtao --year 2014 --scheme PFF" in cells
    assert "python -m queries rows_people --year 2014 --scheme PFF --measure vtao" in cells
    assert "-- $schemes = PFF" in cells


def test_the_parameters_are_written_as_they_are_used(demo):
    params = provenance.parameters("figures_people", choose(years=(2014,), schemes=("PFF", "AIG")))
    assert params == [
        ("$years", "2014"),
        ("$schemes", "PFF, AIG"),
        *((f"${name}", "alle") for name, kind in queries.FILTERS.items() if kind.is_of_persons),
        ("$months", "hele året"),
        ("$until", "uttrekksdatoen"),
    ]
    sql = provenance.sql_text("figures_people", choose(years=(2014,)))
    assert sql.startswith("-- $years = 2014\n-- $schemes = alle\n")
