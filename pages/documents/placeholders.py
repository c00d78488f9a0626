"""What the figures in a sentence are bound to: its placeholders, read and written."""

import re
from dataclasses import dataclass, replace

import queries

PLACEHOLDER = re.compile(
    r"\{(?P<measure>[a-z][a-z_0-9]*(?:\.[a-z_0-9]+)?)"
    r"(?: (?P<scheme>[A-Z][A-Z0-9]*))?"
    r"(?: (?P<years>[-+]\d))?"
    r"(?::(?P<form>[a-z][a-z ]*))?\}"
)


@dataclass(frozen=True)
class Placeholder:
    """What a figure in a sentence is bound to.

    measure: of measures.toml, or answer.column of a query; scheme: "" is the department;
    years: added to the year of the section; form: how it is written (written.py).
    """

    measure: str
    scheme: str = ""
    years: int = 0
    form: str = ""

    @property
    def code(self) -> str:
        """{participants AIG -1:person}, as a sentence holds it."""
        years = f" {self.years:+d}" if self.years else ""
        scheme = f" {self.scheme}" if self.scheme else ""
        return f"{{{self.measure}{scheme}{years}{f':{self.form}' if self.form else ''}}}"

    @property
    def asked(self) -> "Placeholder":
        """The same figure, however it is written."""
        return replace(self, form="")


def split_code(code: str) -> list[str | Placeholder]:
    """The plain text and the bindings of a sentence's code, in order."""
    found, end = [], 0
    for match in PLACEHOLDER.finditer(code):
        found += [code[end : match.start()], parse_match(match)]
        end = match.end()
    return [part for part in (*found, code[end:]) if part != ""]


def parse_reference(told: str) -> Placeholder:
    """A binding as a rule names it, "participants AIG -1"; ValueError where it names none."""
    match = PLACEHOLDER.fullmatch(f"{{{told}}}")
    if match is None:
        raise ValueError(f"This names no figure: {told}.")
    return parse_match(match)


def find_placeholders(code: str) -> list[Placeholder]:
    """The bindings of a sentence's code."""
    return [part for part in split_code(code) if isinstance(part, Placeholder)]


def parse_match(match: re.Match) -> Placeholder:
    """What one placeholder asks for."""
    told = match.groupdict(default="")
    return Placeholder(told["measure"], told["scheme"], int(told["years"] or 0), told["form"])


def answer_of(one: Placeholder) -> str:
    """The answer a figure is of."""
    answer, _, column = one.measure.partition(".")
    return answer if column else queries.measures()[one.measure].answer
