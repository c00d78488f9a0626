"""Sentences as an editor sees them: [74 personer|deltakere AIG] for a figure, one on each line.

Before the bar stands the printed text, after it the name of the figure. Only the name counts when
the text is read back, so a figure stays a placeholder whatever is typed before the bar.
"""

import re
from dataclasses import dataclass

from pages.documents import rendering, templates
from pages.documents.facts import CONSTANTS, Facts, write_constant
from pages.documents.model import UnknownFigure
from pages.documents.placeholders import Placeholder, find_placeholders, split_code
from pages.i18n import labels
from pages.i18n.translate import say

UNKNOWN = "?"
_BRACKETS = re.compile(r"[\[\]{}|]+")  # a code with one of them would break the syntax
_FIGURE = re.compile(r"\[([^\[\]|]*)\|([^\[\]|]*)\]")


class SyntaxProblem(Exception):
    """A text that cannot be read back; the message is a sentence for the editor."""


@dataclass(frozen=True)
class EditorSyntax:
    """The figures of a document as they are named while it is edited."""

    facts: Facts

    @property
    def placeholders(self) -> dict[str, Placeholder]:
        """The placeholders of the document by name; the form goes with a name of several."""
        language, groups = self.facts.language, {}
        for paragraph in self.facts.paragraphs:
            for sentence in paragraph["sentence"]:
                for placeholder in find_placeholders(sentence.get(language, "")):
                    if placeholder.measure not in CONSTANTS:
                        name = self.name_figure(placeholder)
                        groups.setdefault(name, set()).add(placeholder)
        return {
            name if len(group) == 1 else f"{name} ({placeholder.form or 'tall'})": placeholder
            for name, group in groups.items()
            for placeholder in sorted(group, key=lambda placeholder: placeholder.form)
        }

    def name_figure(self, placeholder: Placeholder) -> str:
        """deltakere AIG, henvist JV året før, avvik i mill."""
        language = self.facts.language
        with rendering.in_language(language):
            measure = labels.figure_label(placeholder.measure)
        parts = [
            measure[:1].lower() + measure[1:],
            _BRACKETS.sub(" ", placeholder.scheme),
            templates.name_kind(placeholder.kind, language),
            _name_year(placeholder, language),
            _name_form(placeholder, language),
        ]
        return " ".join(filter(None, parts))

    def to_text(self, code: str) -> str:
        """A sentence's code as it is edited; a constant is plain text there."""
        names = {placeholder: name for name, placeholder in self.placeholders.items()}
        return "".join(self._write_part(part, names) for part in split_code(code))

    def to_code(self, text: str) -> str:
        """The code of an edited text, a sentence on each line; SyntaxProblem says what is wrong."""
        lines = [self._parse_line(line.strip()) for line in text.splitlines() if line.strip()]
        return "\n".join(lines)

    def list_figures(self) -> list[str]:
        """Every figure with a value as it can be put into a sentence, by name."""
        figures = [
            f"[{self._write_value(placeholder)}|{name}]"
            for name, placeholder in sorted(self.placeholders.items())
        ]
        return [figure for figure in figures if not figure.startswith(f"[{UNKNOWN}|")]

    def find_retyped(self, text: str) -> list[tuple[str, str]]:
        """The texts typed before a bar that differ from the figure, and what is printed instead."""
        placeholders, retyped = self._by_plain_name, []
        for typed, name in _FIGURE.findall(text):
            placeholder = placeholders.get(_simplify(name))
            shown = self._write_value(placeholder) if placeholder else typed
            if _simplify(typed) != _simplify(shown):
                retyped.append((typed, shown))
        return retyped

    @property
    def _by_plain_name(self) -> dict[str, Placeholder]:
        return {_simplify(name): placeholder for name, placeholder in self.placeholders.items()}

    def _parse_line(self, line: str) -> str:
        if "{" in line or "}" in line:
            raise SyntaxProblem(say("Braces cannot be used in the text: {line}", line=line))
        placeholders = self._by_plain_name
        code = _FIGURE.sub(lambda match: self._find_code(match[2], placeholders), line)
        if re.search(r"[\[\]|]", code):
            raise SyntaxProblem(
                say(
                    "A bracket is not whole: a figure is written [what stands|its name]. {line}"
                ).replace("{line}", line)
            )
        return code

    def _find_code(self, name: str, placeholders: dict[str, Placeholder]) -> str:
        if _simplify(name) not in placeholders:
            raise SyntaxProblem(
                say(
                    "“{name}” is not the name of a figure here. There are: {names}.",
                    name=name,
                    names="; ".join(sorted(self.placeholders)),
                )
            )
        return placeholders[_simplify(name)].code

    def _write_part(self, part: str | Placeholder, names: dict[Placeholder, str]) -> str:
        if isinstance(part, str):
            return part
        if part.measure in CONSTANTS:
            return write_constant(part, self.facts)
        return f"[{self._write_value(part)}|{names.get(part, self.name_figure(part))}]"

    def _write_value(self, placeholder: Placeholder) -> str:
        try:
            return self.facts.write_fact(placeholder).shown
        except UnknownFigure:
            return UNKNOWN


def _simplify(text: str) -> str:
    """The text in small letters with single spaces, for comparing what is typed."""
    return " ".join(text.split()).casefold()


def _name_year(placeholder: Placeholder, language: str) -> str:
    years = placeholder.years
    code = f"year_{-years}" if years < 0 else "year_ahead"
    return templates.find_word("forms", code, language) if years else ""


def _name_form(placeholder: Placeholder, language: str) -> str:
    first = placeholder.form.split()[0] if placeholder.form else ""
    has_name = first in templates.read_words()["forms"]
    return templates.find_word("forms", first, language) if has_name else ""
