"""Figures of a section: fetched one at a time, each with its value or the reason why it has none.

A measure has the same value as in `queries figures`; answer.column is a column of an answer's row.
"""

from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cached_property

import pandas

import queries
from pages.answers import cache
from pages.answers.choice import Choice
from pages.documents import disclosure, rendering, scope, templates
from pages.documents.model import Fact, UnknownFigure
from pages.documents.placeholders import Placeholder, find_answer, is_column, parse_column
from pages.documents.wording import expansion, own_texts
from pages.documents.wording.expansion import NO_KIND, Schemes
from pages.i18n import formats, labels
from pages.i18n.translate import say
from queries import lineage

REQUIRED = {"participations", "groups", "budget", "accounts", "budget_frame"}
PLAN_MEASURES = {"frame", "frame_opening", "frame_change"}
CONSTANTS = ("year", "department", "name", "names", "plan")  # placeholders that are no figures


@dataclass(frozen=True)
class Facts:
    """The figures of a section's year, in the language of its text; template: annual or plan."""

    chosen: Choice
    language: str
    template: str
    plan: str = ""

    @property
    def year(self) -> int:
        """The year of the section."""
        return max(self.chosen.years)

    @cached_property
    def schemes(self) -> Schemes:
        """The department's schemes by kind, and those with participants in the year."""
        codes = self.chosen.options.scheme
        kinds = cache.scheme_kinds(self.chosen) if codes else {}
        of_kind: dict[str, tuple[str, ...]] = {}
        for code in codes:
            kind = kinds.get(code, NO_KIND)
            of_kind[kind] = (*of_kind.get(kind, ()), code)
        return Schemes(of_kind, frozenset(filter(self._has_participants, codes)))

    @cached_property
    def paragraphs(self) -> list[dict]:
        """The template's paragraphs, written out for the department's schemes."""
        return expansion.expand(self.template, self.schemes, own_texts.read())

    def _has_participants(self, code: str) -> bool:
        try:
            return self.find_figure(Placeholder("participants", code)).value > 0
        except UnknownFigure:
            return False

    def find_figure(self, placeholder: Placeholder) -> queries.Figure:
        """The figure of a placeholder; UnknownFigure where it has no value."""
        choice = self.find_choice(placeholder)
        figure = (
            _find_cell(placeholder, choice)
            if is_column(placeholder)
            else cache.fetch_figure(placeholder.measure, choice)
        )
        if figure.value is None or formats.is_unknown(figure.value):
            raise UnknownFigure(self._explain_unknown(placeholder))
        return figure

    def write_fact(self, placeholder: Placeholder) -> Fact:
        """A figure as a sentence prints it; UnknownFigure where it cannot be printed."""
        figure = self.find_figure(placeholder)
        is_few = disclosure.is_few(figure)
        reveals_few = disclosure.reveals_few(placeholder, self.template, self.find_figure)
        if reveals_few or (is_few and figure.unit == "rate"):
            raise UnknownFigure(self._explain_hidden(placeholder))
        year = self.year + placeholder.years
        if is_few:
            text = disclosure.write_few(placeholder.form, self.language)
            return Fact(placeholder, text, year, None, figure.unit, is_hidden=True)
        return Fact(
            placeholder=placeholder,
            shown=self._write_figure(placeholder, figure),
            year=year,
            value=figure.value,
            unit=figure.unit,
            numerator=figure.numerator,
            denominator=figure.denominator,
            detail=self._name_art_group(placeholder) if placeholder.form == "reason" else "",
        )

    def write_value(self, placeholder: Placeholder, value: Decimal, unit: str, detail: str) -> Fact:
        """A figure whose value is at hand, from a row of an answer."""
        text = rendering.render(value, unit, placeholder.form, self.language)
        return Fact(placeholder, text, self.year + placeholder.years, value, unit, detail=detail)

    def name_figure(self, placeholder: Placeholder) -> str:
        """The name of a figure, with its scheme, and its year where it is not the section's."""
        has_scheme = placeholder.scheme in self.chosen.options.scheme
        parts = [
            labels.figure_label(placeholder.measure),
            self.scheme_name(placeholder.scheme) if has_scheme else "",
            templates.name_kind(placeholder.kind, self.language),
            str(self.year + placeholder.years) if placeholder.years else "",
        ]
        return ", ".join(filter(None, parts))

    def scheme_name(self, code: str) -> str:
        """The name of a scheme in force that year, in the language of the text."""
        name = cache.scheme_names(self.chosen).get(code, code)
        return own_texts.translate_name(name, self.language)

    def list_names(self, placeholder: Placeholder) -> str:
        """The names of the schemes of a kind with participants: START and Jobbverksted."""
        codes = self.schemes.list_active(placeholder.kind) or [placeholder.scheme]
        with rendering.in_language(self.language):
            return formats.join_list([self.scheme_name(code) for code in codes])

    def department_name(self) -> str:
        """The name of the department, from the settings of the exports."""
        name = cache.fetch_status()["department"] or templates.write_label("whole", self.language)
        return own_texts.translate_name(name, self.language)

    def find_choice(self, placeholder: Placeholder) -> Choice:
        """The choice of a placeholder's figure; UnknownFigure where the exports have none of it."""
        options, year = self.chosen.options, self.year + placeholder.years
        measure, scheme = placeholder.measure, placeholder.scheme
        if year not in options.year and measure not in PLAN_MEASURES:
            raise UnknownFigure(say("There is nothing of {year} in the exports.", year=year))
        if scheme and scheme not in options.scheme:
            if "participations" not in cache.loaded_families():
                raise UnknownFigure(self._explain_unknown(placeholder))
            raise UnknownFigure(say("{scheme} is not in the exports.", scheme=scheme))
        if not is_column(placeholder) and measure not in queries.measures():
            raise UnknownFigure(say("There is no figure called {name}.", name=measure))
        schemes = self._list_schemes(placeholder)
        choice = scope.select_year(self.chosen, year)
        return replace(choice, schemes=schemes) if schemes else choice

    def _list_schemes(self, placeholder: Placeholder) -> tuple[str, ...]:
        """The schemes of a placeholder; () for the department; UnknownFigure for a kind of none."""
        if not placeholder.kind:
            return (placeholder.scheme,) if placeholder.scheme else ()
        if placeholder.kind not in self.schemes.of_kind:
            kind = templates.name_kind(placeholder.kind, self.language) or placeholder.kind
            if "participations" not in cache.loaded_families():
                raise UnknownFigure(self._explain_unknown(replace(placeholder, kind="")))
            raise UnknownFigure(say("{scheme} is not in the exports.", scheme=kind))
        return self.schemes.of_kind[placeholder.kind]

    def _explain_hidden(self, placeholder: Placeholder) -> str:
        return say(
            "{figure} would reveal a number of persons below {least}.",
            figure=self.name_figure(placeholder),
            least=disclosure.read_limit(),
        )

    def _explain_unknown(self, placeholder: Placeholder) -> str:
        """Why there is no value: an export is missing, or there is nothing to compute it from."""
        families = lineage.families(find_answer(placeholder))
        missing = families & REQUIRED - cache.loaded_families()
        name = self.name_figure(placeholder)
        if not missing:
            return say("{figure} is not known.", figure=name)
        names = formats.join_list(sorted(labels.label("family", family) for family in missing))
        return say("{figure} is not known: it lacks {families}.", figure=name, families=names)

    def _write_figure(self, placeholder: Placeholder, figure: queries.Figure) -> str:
        if placeholder.form == "reason":
            return self._write_reason(placeholder)
        return rendering.render(figure.value, figure.unit, placeholder.form, self.language)

    def _name_art_group(self, placeholder: Placeholder) -> str:
        with rendering.in_language(self.language):
            return labels.label("art_group", self._find_reason(placeholder)["art_group"])

    def _find_reason(self, placeholder: Placeholder) -> pandas.Series:
        """The first reason of the deviation: a row of the answer bridge_reasons."""
        return cache.fetch_rows("bridge_reasons", self.find_choice(placeholder)).iloc[0]

    def _write_reason(self, placeholder: Placeholder) -> str:
        row = self._find_reason(placeholder)
        code = f"{row['art_group']}_{row['direction']}"
        if code not in templates.read_words()["reasons"]:
            raise UnknownFigure(say("There are no words for the reason of the deviation."))
        return templates.find_word("reasons", code, self.language)


def _find_cell(placeholder: Placeholder, choice: Choice) -> queries.Figure:
    """The value of a column in the first row of the scheme."""
    answer, column = parse_column(placeholder)
    rows = cache.fetch_rows(answer, choice)
    if placeholder.scheme:
        rows = rows[rows["scheme"] == placeholder.scheme]
    value = None if rows.empty or pandas.isna(rows.iloc[0][column]) else rows.iloc[0][column]
    exact = value if isinstance(value, Decimal) or value is None else float(value)
    fields = {field.name: field for field in queries.find_answer(answer).columns}
    unit = fields[column].unit or "stays"
    return queries.Figure(placeholder.measure, exact, *[None] * 5, unit=unit)


def write_constant(placeholder: Placeholder, facts: Facts) -> str:
    """The text of a placeholder that is no figure: year, plan, name of department or scheme."""
    if placeholder.measure == "year":
        return str(facts.year + placeholder.years)
    if placeholder.measure == "name":
        return facts.scheme_name(placeholder.scheme)
    if placeholder.measure == "names":
        return facts.list_names(placeholder)
    if placeholder.measure == "plan":
        return facts.plan
    name = facts.department_name()
    return _write_genitive(name, facts.language) if placeholder.form == "genitive" else name


def _write_genitive(name: str, language: str) -> str:
    if language == "en":
        return f"{name}'s"
    return f"{name}'" if name[-1:].lower() in "sxz" else f"{name}s"
