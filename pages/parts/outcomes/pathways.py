"""Pathways through the schemes: which lead to work, what came next, and who came back?"""

from functools import partial

from pages.answers import cells
from pages.answers.answer import Answer, fetch_answer
from pages.answers.choice import Choice
from pages.charts import flow, intervals
from pages.components import metrics, picker, prose, section
from pages.i18n import formats
from pages.i18n.translate import say
from pages.parts.outcomes import tiles
from pages.text import bases, comparisons, outcomes

TO_WORK = ("way", "to_work_rate", "to_work_low_rate", "to_work_high_rate")
MOST_WAYS = 6  # in the chart
RETURNED = ("scheme", "return_rate", "return_low_rate", "return_high_rate")


def show(chosen: Choice) -> None:
    """Shows the pathways to work, the same as a flow with its persons, returns, and the totals."""
    prose.show(outcomes.describe_best_pathway(chosen), outcomes.describe_moves(chosen))
    metrics.show_row(chosen, "moves", "return_rate", tiles=tiles.make_ways(chosen))
    section.show_pair(partial(_show_ways, chosen), partial(_show_returns, chosen))
    steps = fetch_answer("way_steps", chosen)
    heading = say("The ways out, scheme by scheme")
    section.show(heading, steps, flow.pathways("source", "target"))
    _show_persons(steps)
    section.show_folded(say("What came after each ended stay"), fetch_answer("moves", chosen))
    heading = say("How many were in, started and ended, scheme by scheme")
    section.show_folded(heading, fetch_answer("flow_by_year", chosen))
    totals = fetch_answer("flow_total_by_year", chosen)
    section.show_folded(say("All schemes together, year by year"), totals)


def _show_ways(chosen: Choice) -> None:
    section.show(
        say("Which way leads to work?"),
        fetch_answer("ways_to_work", chosen),
        _draw_ways,
        aside=comparisons.describe_many(),
    )
    prose.note(bases.describe_ways(chosen))


def _draw_ways(ways: Answer) -> None:
    """The ways that most took; the table has them all."""
    intervals.points(*TO_WORK)(ways.with_rows(ways.rows.head(MOST_WAYS)))
    if len(ways.rows) > MOST_WAYS:
        counts = {"number": formats.number(MOST_WAYS), "all": formats.number(len(ways.rows))}
        prose.note(say("The {number} ways that most took; the table has all {all}.", **counts))


def _show_returns(chosen: Choice) -> None:
    fraction = ("returned_count", "exits_due_count")
    returns = fetch_answer("returns_by_scheme", chosen)
    compared = comparisons.describe_parts(returns, "scheme", *fraction)
    texts = compared, bases.describe_returns(chosen)
    section.show(
        say("Came back within a year, by the scheme they left"),
        returns,
        intervals.points(*RETURNED, fraction=fraction),
        normal="return_rate",
        comparison=" ".join(filter(None, texts)),
        aside=comparisons.describe_many(),
    )


def _show_persons(steps: Answer) -> None:
    """Those who took the step that is pointed at; the list is for the keyboard."""
    labels = {step: cells.label("step", step, steps.chosen) for step in flow.list_steps(steps.rows)}
    if not labels:
        return
    placeholder = say("Choose a step, or click a band above")
    step = picker.point_at(say("Who went this way"), "way-step", "step", labels, placeholder)
    if step:
        about = steps.chosen.with_details(step=step)
        section.show_table(labels[step], fetch_answer("way_rows", about))
