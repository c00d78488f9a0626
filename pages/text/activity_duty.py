"""Sentences about those under 30 with social assistance: how many, and the places they need."""

import pandas

import queries
from pages.answers import baseline, cache, scope
from pages.answers.answer import fetch_answer
from pages.answers.choice import Choice
from pages.i18n import figure_text
from pages.i18n.translate import count, say

NEEDED = "activity_duty_places_needed"


def describe(chosen: Choice) -> str:
    """The places they and those who wait need, beside the places there are; and how many they are.

    The need of the newest year stands beside that of an earlier one.
    """
    persons = cache.fetch_figure("activity_duty_persons", chosen)
    if persons.value is None:
        return say("How many under 30 with social assistance took part is not known.")
    needed, before = baseline.fetch_pair(chosen, NEEDED)
    old = cache.fetch_figure("activity_duty_over_year", chosen).value
    parts = [
        "" if needed.value is None else _describe_need(needed, before, chosen),
        _describe_newest(chosen),
        count(
            "{number} under 30 with social assistance took part {when}.",
            "{number} under 30 with social assistance took part {when}.",
            persons.value,
            when=chosen.period_words,
        ),
        "" if needed.value is None else _describe_old(old),
    ]
    return " ".join(filter(None, parts))


def _describe_need(needed: queries.Figure, before: queries.Figure | None, chosen: Choice) -> str:
    """The places needed, those of the period before, and the places there are for everybody."""
    compared = ""
    if before is not None and before.value is not None:
        text = figure_text.value(before)
        compared = say(" ({years}: {text})", years=baseline.name(chosen), text=text)
    values = {"places": figure_text.value(needed), "when": chosen.period_words}
    sentence = say("**They needed {places} places {when}**{before}", before=compared, **values)
    if not scope.is_known("places", chosen):
        return f"{sentence}."
    return say(
        "{sentence}; the department had {all} places in all.",
        sentence=sentence,
        all=figure_text.value(cache.fetch_figure("places", chosen)),
    )


def _describe_newest(chosen: Choice) -> str:
    """The need of the newest year, where an earlier one is chosen; "" else."""
    answer = fetch_answer("activity_duty_by_year", chosen.with_all_years())
    rows = answer.rows
    if rows.empty or len(chosen.years) != 1 or pandas.isna(rows["places_needed"].iloc[-1]):
        return ""
    if int(rows["year"].iloc[-1]) <= chosen.years[0]:
        return ""
    places = answer.texts("places_needed")[-1]
    return say("In {year} they need {places}.", year=answer.labels("year")[-1], places=places)


def _describe_old(number: float | None) -> str:
    """How many of the places are for referrals that may be forgotten; "" for none."""
    if not number:
        return ""
    return count(
        "{number} of the places is for a referral that has waited for over a year.",
        "{number} of the places are for referrals that have waited for over a year.",
        number,
    )
