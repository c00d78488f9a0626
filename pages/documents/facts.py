"""Figures of a section: fetched one at a time, each known or with the reason why not.

A measure is the same value as in `queries figures`; answer.column is a column of an answer's row.
Counts of so few persons that somebody could be recognised are known, but not printed.
"""

from dataclasses import dataclass, replace
from decimal import Decimal

import pandas

import queries
from pages.answers import cache
from pages.answers.choice import Choice
from pages.documents import rendering, scope, templates
from pages.documents.model import Fact
from pages.documents.placeholders import Placeholder, answer_of, parse_reference
from pages.i18n import formats, labels
from pages.i18n.translate import say
from queries import lineage
from warehouse import config, settings

NEEDED = {"participations", "groups", "budget", "accounts", "budget_frame"}
PERSONS = {"persons", "stays", "exits", "participants"}
OF_PLANS = {"frame", "frame_opening", "frame_change"}


class NotKnown(Exception):
    """A figure there is no value for; the message is a sentence for the reader."""


@dataclass(frozen=True)
class Facts:
    """What can be asked of the year of a section, in the language of its text."""

    chosen: Choice
    language: str
    document: str
    plan: str = ""

    @property
    def year(self) -> int:
        """The year of the section."""
        return max(self.chosen.years)

    @property
    def hide_below(self) -> int:
        """Counts of persons from 1 to below this are not printed."""
        return settings.read(config.data_folder()).hide_below

    def figure(self, one: Placeholder) -> queries.Figure:
        """The figure a binding asks for; NotKnown where there is none."""
        choice = self.choice_of(one)
        found = (
            cache.fetch_figure(one.measure, choice)
            if "." not in one.measure
            else _cell(one, choice)
        )
        if found.value is None or formats.is_unknown(found.value):
            raise NotKnown(self._unknown(one))
        return found

    def fact(self, one: Placeholder) -> Fact:
        """A figure as a sentence has it; NotKnown where there is nothing to print."""
        told = self.figure(one)
        is_hidden = self.is_few(told) or self._reveals(one)
        if is_hidden and (self._reveals(one) or told.unit == "rate"):
            raise NotKnown(
                say(
                    "{figure} would reveal a number of persons below {least}.",
                    figure=self.name(one),
                    least=self.hide_below,
                )
            )
        printed = self._few(one) if is_hidden else self._printed(one, told)
        return Fact(
            binding=one,
            shown=printed,
            year=self.year + one.years,
            value=None if is_hidden else told.value,
            unit=told.unit,
            numerator=None if is_hidden else told.numerator,
            denominator=None if is_hidden else told.denominator,
            is_hidden=is_hidden,
            of=self._art_group(one) if one.form == "reason" else "",
        )

    def stated(self, one: Placeholder, value: Decimal, unit: str, of: str) -> Fact:
        """A figure whose value is known already, from a row of an answer."""
        shown = rendering.render(value, unit, one.form, self.language)
        return Fact(one, shown, self.year + one.years, value, unit, of=of)

    def is_few(self, told: queries.Figure) -> bool:
        """Whether a count of persons, or a part of them behind a share, is too small to print."""
        if told.unit in PERSONS:
            return self._is_few(told.value)
        if told.unit != "rate" or (told.low is None and "vtao" not in told.measure):
            return False
        return self._is_few(told.numerator) or self._is_few(told.denominator - told.numerator)

    def name(self, one: Placeholder) -> str:
        """What a figure is called, with its scheme and year where they are not the section's."""
        parts = [labels.figure_label(one.measure), self._scheme_of(one)]
        parts.append(str(self.year + one.years) if one.years else "")
        return ", ".join(part for part in parts if part)

    def _scheme_of(self, one: Placeholder) -> str:
        return self.scheme(one.scheme) if one.scheme in self.chosen.options.scheme else ""

    def scheme(self, code: str) -> str:
        """A scheme by the name in force that year, in the language of the text."""
        return templates.name(cache.scheme_names(self.chosen).get(code, code), self.language)

    def department(self) -> str:
        """The department's name, from the settings of the exports."""
        told = cache.fetch_status()["department"] or templates.label("whole", self.language)
        return templates.name(told, self.language)

    def choice_of(self, one: Placeholder) -> Choice:
        """What a binding asks about; NotKnown where the exports have nothing of it."""
        offered, year = self.chosen.options, self.year + one.years
        if year not in offered.year and one.measure not in OF_PLANS:
            raise NotKnown(say("There is nothing of {year} in the exports.", year=year))
        if one.scheme and one.scheme not in offered.scheme:
            if "participations" not in cache.loaded_families():
                raise NotKnown(self._unknown(one))
            raise NotKnown(say("{scheme} is not in the exports.", scheme=one.scheme))
        if "." not in one.measure and one.measure not in queries.measures():
            raise NotKnown(say("There is no figure called {name}.", name=one.measure))
        choice = scope.of_year(self.chosen, year)
        return replace(choice, schemes=(one.scheme,)) if one.scheme else choice

    def _unknown(self, one: Placeholder) -> str:
        """Why there is no value: an export that is not there, or nothing to work it out from."""
        lacking = lineage.families(answer_of(one)) & NEEDED - cache.loaded_families()
        if not lacking:
            return say("{figure} is not known.", figure=self.name(one))
        named = formats.join_list(sorted(labels.label("family", family) for family in lacking))
        return say(
            "{figure} is not known: it lacks {families}.", figure=self.name(one), families=named
        )

    def _is_few(self, value) -> bool:
        return value is not None and 0 < abs(value) < self.hide_below

    def _reveals(self, one: Placeholder) -> bool:
        """Whether it is a part of a whole of which another part is too small to print."""
        for whole in templates.document(self.document).get("whole", []):
            parts = [replace(parse_reference(part), years=one.years) for part in whole["parts"]]
            if one.asked in parts:
                return any(self._is_small_part(part) for part in parts)
        return False

    def _is_small_part(self, part: Placeholder) -> bool:
        try:
            return self.is_few(self.figure(part))
        except NotKnown:
            return False

    def _few(self, one: Placeholder) -> str:
        return rendering.few(self.hide_below, one.form, self.language)

    def _printed(self, one: Placeholder, told: queries.Figure) -> str:
        if one.form == "reason":
            return self._reason(one)
        return rendering.render(told.value, told.unit, one.form, self.language)

    def _art_group(self, one: Placeholder) -> str:
        with rendering.in_language(self.language):
            return labels.label("art_group", self._first_reason(one)["art_group"])

    def _first_reason(self, one: Placeholder) -> pandas.Series:
        return cache.fetch_rows("bridge_reasons", self.choice_of(one)).iloc[0]

    def _reason(self, one: Placeholder) -> str:
        first = self._first_reason(one)
        code = f"{first['art_group']}_{first['direction']}"
        if code not in templates.words()["reasons"]:
            raise NotKnown(say("There are no words for the reason of the deviation."))
        return templates.word("reasons", code, self.language)


def _cell(one: Placeholder, choice: Choice) -> queries.Figure:
    """The value of a column in the first row that is of the scheme."""
    answer, column = one.measure.split(".")
    rows = cache.fetch_rows(answer, choice)
    if one.scheme:
        rows = rows[rows["scheme"] == one.scheme]
    value = None if rows.empty else rows.iloc[0][column]
    exact = value if isinstance(value, Decimal) or value is None else float(value)
    fields = {field.name: field for field in queries.find_answer(answer).columns}
    unit = fields[column].unit or "stays"
    return queries.Figure(one.measure, exact, *[None] * 5, unit=unit)


CONSTANTS = ("year", "department", "name", "plan")


def constant(one: Placeholder, facts: Facts) -> str:
    """What stands for a placeholder that is no figure: year, department, name of a scheme."""
    if one.measure == "year":
        return str(facts.year + one.years)
    if one.measure == "name":
        return facts.scheme(one.scheme)
    if one.measure == "plan":
        return facts.plan
    named = facts.department()
    return _genitive(named, facts.language) if one.form == "genitive" else named


def _genitive(named: str, language: str) -> str:
    if language == "en":
        return f"{named}'s"
    return f"{named}'" if named[-1:].lower() in "sxz" else f"{named}s"
