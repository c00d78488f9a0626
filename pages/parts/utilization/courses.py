"""Courses: did people leave within the first period, or go on, and what then?"""

from dataclasses import replace
from functools import partial

from pages.answers import baseline, cells
from pages.answers.answer import fetch_answer
from pages.answers.choice import Choice
from pages.charts import stacked_bars
from pages.components import fold, metrics, picker, prose, section
from pages.i18n.translate import say
from pages.text.courses import describe_course

HEADLINES = ("referred", "started", "ended", "duration_days")
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
    heading = say("The share to work, of those who left the schemes")
    fold.show(heading, "to-work", partial(metrics.show_known_row, of_course, "to_work_rate"))


def _describe(of_course: Choice) -> str:
    """The answer first; a course without participants in the choice has none."""
    rows = fetch_answer("course_in_all", of_course).rows
    if rows.empty:
        return say("The course had no participants in this choice.")
    before = baseline.find(of_course)
    earlier = fetch_answer("course_in_all", before).rows if before else rows.iloc[:0]
    text = (
        describe_course(rows.iloc[0])
        if earlier.empty
        else describe_course(rows.iloc[0], earlier.iloc[0], baseline.name(of_course))
    )
    return say("**{years}:** {text}", years=of_course.year_words, text=text)


def _show_years(chosen: Choice) -> None:
    heading = say("Extended beyond the first period, year by year (all years)")
    chart = stacked_bars.shares("year", "extended_count", "within_count", "extended_rate")
    section.show_chart(heading, fetch_answer("course_by_year", chosen), chart)


def _show_destinations(chosen: Choice) -> None:
    heading = say("What came after: of those within the first period, and of the extended")
    chart = stacked_bars.split("destination", "ended_rate", "length_kind", LENGTHS, COUNTED)
    section.show(heading, fetch_answer("course_destinations", chosen), chart)
