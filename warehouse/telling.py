"""What a load came to, in words for people and as data for machines."""

from warehouse.build import Report
from warehouse.contract import Family, families
from warehouse.header import nearest
from warehouse.reasons import sentence

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
    """What a load came to, for people: every file, and the first lines of each fault."""
    words = _WORDS[language]
    is_in_part = report.status == "loaded" and report.sentences(language)
    lines = [words["in part" if is_in_part else report.status]]
    if report.status == "refused" and report.warehouse:
        lines.append(words["kept"])
    lines += [f"! {sentence}" for sentence in report.sentences(language)]
    for file in report.files:
        lines += _file_lines(file, report, words, language)
    return "\n".join(lines)


def _file_lines(file: dict, report, words: dict, language: str) -> list[str]:
    if file["status"] != "loaded":
        own = file["message"] if language == "nb" else file["message_en"]
        return [] if own in report.sentences(language) else [f"! {file['file']}: {own}"]
    with_sum = words["sum"] if file["control_sum_loaded"] is not None else ""
    lines = [(words["file"] + with_sum).format(**file)]
    if file["unused_columns"]:
        family, unused = families()[file["family"]], file["unused_columns"].split(", ")
        told = [_unused(heading, family, words, language) for heading in unused]
        lines.append(words["unused"].format(columns=", ".join(told)))
    found = [one for one in report.findings if one["file"] == file["file"]]
    for reason in dict.fromkeys(one["reason"] for one in found):
        same = [one for one in found if one["reason"] == reason]
        lines += [_finding(one, words, language) for one in same[:_SHOWN]]
        if same[0]["count"] > _SHOWN:
            lines.append(words["more"].format(count=same[0]["count"] - _SHOWN))
    return lines


def _unused(heading: str, family: Family, words: dict, language: str) -> str:
    """A heading that is no column's, with the column it is nearly the name of."""
    near = nearest(heading, family)
    return words["near"].format(heading=heading, near=near.called(language)) if near else heading


def _finding(one: dict, words: dict, language: str) -> str:
    named = families()[one["family"]].column(one["column_name"]) if one["column_name"] else None
    called = named.called(language) if named else "–"
    told = one | {"column_name": called, "sentence": in_words(one, language)}
    return words["finding"].format(**told)


def in_words(found: dict, language: str) -> str:
    """The sentence for one row of rejects."""
    return sentence(found["reason"], language, **found, known=_known(found, language))


def _known(found: dict, language: str) -> str:
    """What the column may hold: each value by its code or first Norwegian label, or since when."""
    if found["reason"] not in ("not_in_list", "too_early"):
        return ""
    column = families()[found["family"]].column(found["column_name"])
    if found["reason"] == "too_early":
        return _WORDS[language]["earliest"].format(year=column.earliest)
    labels = {"en": list(column.values), "nb": [words[0] for words in column.values.values()]}
    return f" ({', '.join(labels[language])})"


def as_json(report: Report, language: str) -> dict:
    """The report as plain data; dates and decimals are left for the writer."""
    return {
        "status": report.status,
        "exit_code": report.exit_code,
        "warehouse": report.warehouse,
        "messages": report.sentences(language),
        "files": report.files,
        "findings": report.findings,
    }
