"""Courses: did people leave within the first period, or go on, and what then?"""

from dataclasses import replace
from functools import partial

from pages.answers import cells
from pages.answers.answer import fetch_answer
from pages.answers.choice import Choice
from pages.charts import bars, stacked_bars
from pages.components import metrics, picker, prose, section
from pages.i18n.translate import say
from pages.text.courses import describe_course

HEADLINES = ("started", "ended", "duration_days", "to_work_rate")
LENGTHS = ("within", "extended")
COUNTED = ("ended_count", "ended_total_count")


def show(chosen: Choice) -> None:
    """Shows one course: in a sentence, by year, and where people went."""
    all_years = chosen.with_all_years()
    years = fetch_answer("course_by_year", all_years)
    codes = list(dict.fromkeys(years.rows["scheme"]))
    if not codes:
        prose.show(say("None of the chosen schemes is a course."))
        return
    labels = {code: cells.label("scheme", code, chosen) for code in codes}
    course = picker.choose(say("Course"), "course", labels)
    of_course = replace(chosen, schemes=(course,))
    prose.show(_describe(of_course))
    metrics.show_known_row(of_course, *HEADLINES)
    section.show_pair(
        partial(_show_years, replace(all_years, schemes=(course,))),
        partial(_show_destinations, of_course),
    )
    section.show_folded(say("The courses, year by year (all years)"), years)


def _describe(of_course: Choice) -> str:
    """The answer first; a course without participants in the choice has none."""
    rows = list(fetch_answer("course_in_all", of_course).rows.itertuples())
    if not rows:
        return say("The course had no participants in this choice.")
    values = {"years": of_course.year_words, "text": describe_course(rows[0])}
    return say("**{years}:** {text}", **values)


def _show_years(chosen: Choice) -> None:
    heading = say("Ended within the first period or later, year by year (all years)")
    chart = bars.counts("year", "within_count", "extended_count", unit=say("Ended stays"))
    section.show_chart(heading, fetch_answer("course_by_year", chosen), chart)


def _show_destinations(chosen: Choice) -> None:
    heading = say("What came after, within the first period and after it")
    chart = stacked_bars.split("destination", "ended_rate", "length_kind", LENGTHS, COUNTED)
    section.show(heading, fetch_answer("course_destinations", chosen), chart)
