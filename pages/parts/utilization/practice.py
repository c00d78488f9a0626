"""Practice places and placements: PFF with VTAO, and the hosts people are placed with."""

from functools import partial

from pages.answers import scope
from pages.answers.answer import fetch_answer
from pages.answers.choice import Choice
from pages.charts import bars
from pages.components import fold, metrics, prose, section
from pages.i18n import formats
from pages.i18n.translate import say
from pages.text import practice as practice_text

PER_PLACE = ("persons_per_place", "vtao_place_rate")
PLACED = ("placed_private_rate", "workplaces", "workplaces_new")
HOSTED = ("practice_municipal", "practice_private", "practice_workplaces")


def show(chosen: Choice) -> None:
    """Shows PFF and the placements, each with its figures, and both over the years."""
    if not scope.has_practice(chosen):
        prose.show(say("None of the chosen schemes has practice places or placements."))
        return
    practice = scope.choose_kind(chosen, "practice")
    placements = scope.choose_kind(chosen, "placement")
    if practice and placements:
        prose.note(say("The practice places first; the placements with hosts follow below."))
    if practice:
        _show_practice(practice)
    if placements:
        _show_placements(placements)
    prose.note(practice_text.describe_vtao_rule(chosen))
    if practice:
        heading = say("The stays with VTAO")
        section.show_folded(heading, fetch_answer("vtao_rows", practice))
        heading = say("More figures about the practice places")
        fold.show(heading, "more-practice", partial(_show_more, practice))
    if placements:
        heading = say("More figures about the placements")
        more = partial(metrics.show_known_row, placements, "placed_municipal", "placed_private")
        fold.show(heading, "more-placements", more)
    section.show_folded(say("The hosts"), fetch_answer("workplaces_used", chosen))


def _show_practice(practice: Choice) -> None:
    """The practice places with VTAO: a sentence, the figures, and the years."""
    _show_heading(practice)
    prose.show(practice_text.describe_practice(practice))
    metrics.show_known_row(practice, *_find_headlines(practice))
    chart = bars.counts("year", "persons", "vtao_count", line="places")
    section.show(
        say("Persons, places and VTAO, year by year (all years)"),
        fetch_answer("practice_by_year", practice.with_all_years()),
        chart,
    )


def _show_heading(chosen: Choice) -> None:
    """The names of the schemes, for there may be two kinds on the page."""
    names = formats.plain(formats.join_list(chosen.labels("scheme")))
    prose.heading(names)


def _find_headlines(practice: Choice) -> tuple[str, ...]:
    """VTAO, and persons per place where it means something: of one year and of all persons."""
    per_place = PER_PLACE if scope.is_known("persons_per_place", practice) else ()
    return ("vtao", "vtao_granted", *per_place)


def _show_placements(placements: Choice) -> None:
    """Those placed with a host, and the hosts in use; practice with a host is not among them."""
    _show_heading(placements)
    metrics.show_known_row(placements, *PLACED)
    section.show_pair(partial(_show_placed, placements), partial(_show_hosts, placements))


def _show_placed(placements: Choice) -> None:
    section.show(
        say("Placed with municipal and private hosts"),
        fetch_answer("placements_by_month", placements),
        bars.layers("month", "municipal_count", "private_count"),
    )


def _show_hosts(placements: Choice) -> None:
    section.show(
        say("Hosts in use, year by year (all years)"),
        fetch_answer("placements_by_year", placements.with_all_years()),
        bars.counts("year", "workplaces_count", "new_workplaces_count"),
    )


def _show_more(practice: Choice) -> None:
    metrics.show_known_row(practice, "vtao_person_rate", *HOSTED)
