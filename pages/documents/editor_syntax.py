"""Sentences as an editor sees them: [74 personer|deltakere AIG] for a figure, one on each line.

Before the bar stands what is printed, after it which figure it is; only the second counts when
the text is read back, so a figure stays bound whatever is typed before the bar.
"""

import re
from dataclasses import dataclass

from pages.documents import rendering, templates
from pages.documents.facts import CONSTANTS, Facts, NotKnown, constant
from pages.documents.placeholders import Placeholder, find_placeholders, split_code
from pages.i18n import labels
from pages.i18n.translate import say

UNKNOWN = "?"
_MARKED = re.compile(r"\[([^\[\]|]*)\|([^\[\]|]*)\]")


class SyntaxProblem(Exception):
    """A text that cannot be read back; the message is a sentence for the editor."""


@dataclass(frozen=True)
class EditorSyntax:
    """How the figures of a document are called while it is edited."""

    facts: Facts

    @property
    def known(self) -> dict[str, Placeholder]:
        """The name of each figure of the document, and what it is bound to."""
        language, found = self.facts.language, {}
        for paragraph in templates.document(self.facts.document)["paragraph"]:
            for sentence in paragraph.get("sentence", []):
                for one in find_placeholders(sentence[language]):
                    if one.measure not in CONSTANTS:
                        found.setdefault(self.name(one), set()).add(one)
        return {
            name if len(ones) == 1 else f"{name} ({one.form or 'tall'})": one
            for name, ones in found.items()
            for one in sorted(ones, key=lambda one: one.form)
        }

    def name(self, one: Placeholder) -> str:
        """deltakere AIG, henvist JV året før, avvik i mill."""
        with rendering.in_language(self.facts.language):
            measure = labels.figure_label(one.measure)
        told = [measure[:1].lower() + measure[1:], one.scheme, _year(one, self.facts.language)]
        return " ".join(part for part in [*told, _form(one, self.facts.language)] if part)

    def readable(self, code: str) -> str:
        """A sentence's code as it is edited; what is no figure is plain text there."""
        names = {one: name for name, one in self.known.items()}
        return "".join(self._part(part, names) for part in split_code(code))

    def code(self, text: str) -> str:
        """An edited text read back, a sentence on each line; Damaged says what is wrong with it."""
        lines = [self._line(line.strip()) for line in text.splitlines() if line.strip()]
        return "\n".join(lines)

    def offered(self) -> list[str]:
        """Every figure of the document as it can be put into a sentence; those that are known."""
        told = [f"[{self._shown(one)}|{name}]" for name, one in sorted(self.known.items())]
        return [each for each in told if not each.startswith(f"[{UNKNOWN}|")]

    def retyped(self, text: str) -> list[tuple[str, str]]:
        """What was typed before a bar, and what is printed there all the same."""
        known, found = self._by_plain_name, []
        for typed, name in _MARKED.findall(text):
            shown = self._shown(known[_plain(name)]) if _plain(name) in known else typed
            if _plain(typed) != _plain(shown):
                found.append((typed, shown))
        return found

    @property
    def _by_plain_name(self) -> dict[str, Placeholder]:
        return {_plain(name): one for name, one in self.known.items()}

    def _line(self, line: str) -> str:
        if "{" in line or "}" in line:
            raise SyntaxProblem(say("Braces cannot be used in the text: {line}", line=line))
        known = self._by_plain_name
        found = _MARKED.sub(lambda match: self._code_of(match[2], known), line)
        if re.search(r"[\[\]|]", found):
            raise SyntaxProblem(
                say(
                    "A bracket is not whole: a figure is written [what stands|its name]. {line}"
                ).replace("{line}", line)
            )
        return found

    def _code_of(self, name: str, known: dict[str, Placeholder]) -> str:
        if _plain(name) not in known:
            raise SyntaxProblem(
                say(
                    "“{name}” is not the name of a figure here. There are: {names}.",
                    name=name,
                    names="; ".join(sorted(self.known)),
                )
            )
        return known[_plain(name)].code

    def _part(self, part: str | Placeholder, names: dict[Placeholder, str]) -> str:
        if isinstance(part, str):
            return part
        if part.measure in CONSTANTS:
            return constant(part, self.facts)
        return f"[{self._shown(part)}|{names.get(part, self.name(part))}]"

    def _shown(self, one: Placeholder) -> str:
        try:
            return self.facts.fact(one).shown
        except NotKnown:
            return UNKNOWN


def _plain(text: str) -> str:
    return " ".join(text.split()).casefold()


def _year(one: Placeholder, language: str) -> str:
    code = f"year_{-one.years}" if one.years < 0 else "year_ahead"
    return templates.word("forms", code, language) if one.years else ""


def _form(one: Placeholder, language: str) -> str:
    first = one.form.split()[0] if one.form else ""
    return templates.word("forms", first, language) if first in templates.words()["forms"] else ""
