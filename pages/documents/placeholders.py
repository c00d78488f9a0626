"""Placeholders of figures in a sentence: read and written as code."""

import re
from dataclasses import dataclass, replace
from urllib.parse import quote, unquote

import queries

PLACEHOLDER = re.compile(
    r"\{(?P<measure>[a-z][a-z_0-9]*(?:\.[a-z_0-9]+)?)"
    r"(?: (?:(?P<scheme>[A-Z][A-Z0-9]*)|\"(?P<quoted>[^\"{}]+)\"|(?P<kind>[a-z]+)))?"
    r"(?: (?P<years>[-+]\d))?"
    r"(?::(?P<form>[a-z][a-z ]*))?\}"
)


@dataclass(frozen=True)
class Placeholder:
    """The place of a figure in a sentence, and which figure it is.

    measure: of measures.toml, or answer.column of a query; scheme: its code; kind: all schemes of a
    kind; without both, the department; years: added to the year of the section; form: how it is
    printed (rendering.py).
    """

    measure: str
    scheme: str = ""
    years: int = 0
    form: str = ""
    kind: str = ""

    @property
    def code(self) -> str:
        """{participants AIG -1:person}, as a sentence has it."""
        form = f":{self.form}" if self.form else ""
        return f"{{{self.reference}{form}}}"

    @property
    def reference(self) -> str:
        """participants AIG -1: the figure without its form."""
        subject = _write_scheme(self.scheme) if self.scheme else self.kind
        years = f"{self.years:+d}" if self.years else ""
        return " ".join(filter(None, [self.measure, subject, years]))

    @property
    def without_form(self) -> "Placeholder":
        """The same figure, however it is printed."""
        return replace(self, form="")


def split_code(code: str) -> list[str | Placeholder]:
    """The plain texts and the placeholders of a sentence's code, in order."""
    parts, end = [], 0
    for match in PLACEHOLDER.finditer(code):
        parts += [code[end : match.start()], parse_match(match)]
        end = match.end()
    return [part for part in (*parts, code[end:]) if part != ""]


def parse_reference(ref: str) -> Placeholder:
    """The placeholder of a reference, "participants AIG -1"; ValueError where it names none."""
    match = PLACEHOLDER.fullmatch(f"{{{ref}}}")
    if match is None:
        raise ValueError(f"This names no figure: {ref}.")
    return parse_match(match)


def find_placeholders(code: str) -> list[Placeholder]:
    """The placeholders of a sentence's code."""
    return [part for part in split_code(code) if isinstance(part, Placeholder)]


def parse_match(match: re.Match) -> Placeholder:
    """The placeholder of a match of the pattern."""
    groups = match.groupdict(default="")
    scheme = groups["scheme"] or unquote(groups["quoted"])
    years = int(groups["years"] or 0)
    return Placeholder(groups["measure"], scheme, years, groups["form"], groups["kind"])


def _write_scheme(code: str) -> str:
    """A scheme's code in a placeholder: as it is, AIG, or in quotes, "10", where it is no such."""
    if re.fullmatch(r"[A-Z][A-Z0-9]*", code):
        return code
    escaped = re.sub(r'[%"{}\[\]|\s]', lambda match: quote(match[0], safe=""), code)
    return f'"{escaped}"'


def is_column(placeholder: Placeholder) -> bool:
    """Whether the figure is a column of an answer, answer.column, instead of a measure."""
    return "." in placeholder.measure


def parse_column(placeholder: Placeholder) -> tuple[str, str]:
    """The answer and the column of answer.column."""
    answer, column = placeholder.measure.split(".")
    return answer, column


def find_answer(placeholder: Placeholder) -> str:
    """The answer that has the figure."""
    if is_column(placeholder):
        return parse_column(placeholder)[0]
    return queries.measures()[placeholder.measure].answer
