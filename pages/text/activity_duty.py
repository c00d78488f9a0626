"""Sentences about those under 30 with social assistance: how many, and the places they need."""

from pages.answers import cache
from pages.answers.choice import Choice
from pages.i18n import figure_text
from pages.i18n.translate import count, say


def describe(chosen: Choice) -> str:
    """How many took part, and how many places they and those who wait need."""
    persons = cache.fetch_figure("activity_duty_persons", chosen)
    needed = cache.fetch_figure("activity_duty_places_needed", chosen)
    if persons.value is None:
        return say("How many under 30 with social assistance took part is not known.")
    took_part = count(
        "**{number} under 30 with social assistance took part {when}.**",
        "**{number} under 30 with social assistance took part {when}.**",
        persons.value,
        when=chosen.period_words,
    )
    if needed.value is None:
        return took_part
    old = cache.fetch_figure("activity_duty_over_year", chosen).value
    need = say(
        "With those who wait they need {places} places on an average day.",
        places=figure_text.value(needed),
    )
    return " ".join(filter(None, (took_part, need, _describe_old(old))))


def _describe_old(number: float | None) -> str:
    """How many of the places are for referrals that may be forgotten; "" for none."""
    if not number:
        return ""
    return count(
        "{number} of the places is for a referral that has waited for over a year.",
        "{number} of the places are for referrals that have waited for over a year.",
        number,
    )
