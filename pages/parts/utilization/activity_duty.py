"""Under 30 with social assistance: in a scheme as the activity duty asks, and the places needed."""

from pages.answers.answer import fetch_answer
from pages.answers.choice import Choice
from pages.charts import stacked_bars
from pages.components import metrics, prose, section
from pages.i18n.translate import say
from pages.text import activity_duty

IN_FORCE_FROM = 2017
HEADLINES = (
    "activity_duty_persons",
    "activity_duty_places_needed",
    "activity_duty_over_year",
    "under_30",
)


def show(chosen: Choice) -> None:
    """Shows the places in use and waited for against those needed."""
    prose.show(activity_duty.describe(chosen))
    metrics.show_known_row(chosen, *HEADLINES)
    prose.note(
        say(
            "The activity duty for those under 30 with social assistance is in force from "
            "1 January {year}. Earlier years show whom it would have covered, and are for "
            "comparison only.",
            year=IN_FORCE_FROM,
        )
    )
    section.show(
        say("Places in use and waited for, year by year (all years)"),
        fetch_answer("activity_duty_by_year", chosen.with_all_years()),
        stacked_bars.stacked(
            "year", "places_used", "waiting", "places_needed", before=IN_FORCE_FROM
        ),
        normal="activity_duty_places_needed",
    )
