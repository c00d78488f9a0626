"""The result of a load, as text for people and as data for machines."""

from warehouse.build import Report
from warehouse.contract import Family, families
from warehouse.errors import format_sentence
from warehouse.read.header import find_nearest_column

_WORDS = {
    "nb": {
        "loaded": "Lest inn.",
        "checked": "Sjekket. Ingenting er tatt i bruk.",
        "in part": "Lest inn, men ikke alt: eksportene under er ikke med.",
        "unchanged": "Ingen endring siden forrige innlesing.",
        "refused": "Ikke tatt i bruk.",
        "file": "{file}: {loaded} av {records} linjer lest, "
        "{rejected} utelatt, {skipped} hoppet over",
        "sum": ", sum {control_sum_loaded}",
        "kept": "Det som var lest inn før, er fortsatt i bruk.",
        "unused": "  kolonner som ikke er brukt: {columns}",
        "near": "{heading} (likner på {near})",
        "earliest": " (før {year})",
        "finding": "  {file} linje {line}, {column_name}: {sentence}",
        "more": "  … og {count} til med samme årsak",
    },
    "en": {
        "loaded": "Loaded.",
        "checked": "Checked. Nothing was put in use.",
        "in part": "Loaded, but not all: the exports below are not in it.",
        "unchanged": "No change since the last load.",
        "refused": "Not put in use.",
        "file": "{file}: {loaded} of {records} lines loaded, "
        "{rejected} left out, {skipped} skipped",
        "sum": ", sum {control_sum_loaded}",
        "kept": "What was loaded before is still in use.",
        "unused": "  columns not used: {columns}",
        "near": "{heading} (like {near})",
        "earliest": " (before {year})",
        "finding": "  {file} line {line}, {column_name}: {sentence}",
        "more": "  … and {count} more for the same reason",
    },
}
_SHOWN = 5


def as_text(report: Report, language: str) -> str:
    """Formats the report for people: every file, and the first lines of each fault."""
    words = _WORDS[language]
    is_in_part = report.status == "loaded" and report.sentences(language)
    lines = [words["in part" if is_in_part else report.status]]
    if report.status == "refused" and report.warehouse:
        lines.append(words["kept"])
    lines += [f"! {sentence}" for sentence in report.sentences(language)]
    for file in report.files:
        lines += _format_file(file, report, words, language)
    return "\n".join(lines)


def _format_file(file: dict, report: Report, words: dict, language: str) -> list[str]:
    if file["status"] != "loaded":
        message = file["message"] if language == "nb" else file["message_en"]
        return [] if message in report.sentences(language) else [f"! {file['file']}: {message}"]
    with_sum = words["sum"] if file["control_sum_loaded"] is not None else ""
    lines = [(words["file"] + with_sum).format(**file)]
    if file["unused_columns"]:
        family, unused = families()[file["family"]], file["unused_columns"].split(", ")
        headings = [_format_unused(heading, family, words, language) for heading in unused]
        lines.append(words["unused"].format(columns=", ".join(headings)))
    return lines + _format_findings(file["file"], report, words, language)


def _format_findings(name: str, report: Report, words: dict, language: str) -> list[str]:
    """Formats the first lines of each fault in one file, and how many more it has."""
    lines = []
    findings = [finding for finding in report.findings if finding["file"] == name]
    for reason in dict.fromkeys(finding["reason"] for finding in findings):
        same = [finding for finding in findings if finding["reason"] == reason]
        lines += [_format_finding(finding, words, language) for finding in same[:_SHOWN]]
        if same[0]["count"] > _SHOWN:
            lines.append(words["more"].format(count=same[0]["count"] - _SHOWN))
    return lines


def _format_unused(heading: str, family: Family, words: dict, language: str) -> str:
    """Formats a heading without a column, with the column whose name is close to it."""
    column = find_nearest_column(heading, family)
    if column is None:
        return heading
    return words["near"].format(heading=heading, near=column.heading(language))


def _format_finding(finding: dict, words: dict, language: str) -> str:
    name = finding["column_name"]
    column = families()[finding["family"]].column(name) if name else None
    heading = column.heading(language) if column else "–"
    values = finding | {"column_name": heading, "sentence": describe_reject(finding, language)}
    return words["finding"].format(**values)


def describe_reject(row: dict, language: str) -> str:
    """Describes one row of rejects in a sentence."""
    allowed = _describe_allowed(row, language)
    return format_sentence(row["reason"], language, **row, known=allowed)


def _describe_allowed(row: dict, language: str) -> str:
    """Describes the allowed values: codes or first Norwegian labels, or the earliest year."""
    if row["reason"] not in ("not_in_list", "too_early"):
        return ""
    column = families()[row["family"]].column(row["column_name"])
    if row["reason"] == "too_early":
        return _WORDS[language]["earliest"].format(year=column.earliest)
    labels = {"en": list(column.values), "nb": [words[0] for words in column.values.values()]}
    return f" ({', '.join(labels[language])})"


def as_json(report: Report, language: str) -> dict:
    """Formats the report as plain data; the JSON writer converts dates and decimals."""
    return {
        "status": report.status,
        "exit_code": report.exit_code,
        "warehouse": report.warehouse,
        "messages": report.sentences(language),
        "files": report.files,
        "findings": report.findings,
    }
