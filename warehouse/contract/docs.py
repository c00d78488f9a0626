"""Describes the export contract for those who write the exports: makes data/README.md."""

from pathlib import Path

from warehouse.contract import Column, Family, Rule, families, row_rules, whole_rules
from warehouse.errors import format_sentence

_FORMS = {
    "text": "tekst",
    "scheme": "kode eller navn fra `tiltak`",
    "date": "dato: dd.mm.åååå eller åååå-mm-dd",
    "integer": "helt tall",
    "year": "årstall, fire sifre",
    "period": "1–13, eller år og periode (201603)",
    "number": "tall: 7,5 eller 7.5",
    "amount": "kroner: 1 234,50 eller 1234.50, høyst to desimaler",
    "share": "over 0 og høyst 1 (0,5 eller 50 %)",
    "yes_no": "ja eller nei",
}
_PAGE = Path(__file__).with_name("docs.md")


def render_contract() -> str:
    """Renders the whole contract as Markdown."""
    sections = "\n".join(_render_section(family) for family in families().values())
    return _PAGE.read_text(encoding="utf-8").replace("{families}", sections)


def _render_section(family: Family) -> str:
    lines = [f"## {family.nb[0]} (`{family.name}`)", "", f"{family.row['nb']}.", ""]
    lines += [family.note, ""] if family.note else []
    lines += ["| kolonne | engelsk | verdi |", "|---|---|---|"]
    return "\n".join([*lines, *map(_render_row, family.columns), "", *_render_rules(family)])


def _render_row(column: Column) -> str:
    name = f"**{column.nb[0]}**" if column.required else column.nb[0]
    aliases = f" ({', '.join(column.nb[1:])})" if column.nb[1:] else ""
    year = "; ellers fire sifre i filnavnet" if column.from_file_name else ""
    return f"| {name}{aliases} | `{column.name}` | {_render_values(column)}{year} |"


def _render_values(column: Column) -> str:
    if column.values:
        return "; ".join(f"`{code}` = {', '.join(words)}" for code, words in column.values.items())
    limits = f", minst {column.minimum}" if column.minimum is not None else ""
    limits += f", tidligst {column.earliest}" if column.earliest is not None else ""
    empty = f"; tom = {column.default}" if column.default else ""
    return _FORMS[column.type] + limits + empty


def _render_rules(family: Family) -> list[str]:
    own = [rule for rule in [*row_rules(family), *whole_rules()] if rule.family == family.name]
    lines = [_render_rule(family, rule) for rule in own]
    if family.key:
        key = " + ".join(family.column(name).nb[0] for name in family.key)
        lines.insert(0, f"- {key} kan bare stå én gang; gjentakelser utelates.")
    return [*lines, ""] if lines else []


def _render_rule(family: Family, rule: Rule) -> str:
    effect = "Linjen utelates." if rule.severity == "rejected" else "Linjen leses, med et varsel."
    reason = format_sentence(rule.reason, "nb").rstrip(".")
    return f"- {family.column(rule.column).nb[0]}: {reason}. {effect}"
