"""Sentences about published figures: the printed value, the value now, and the status."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from decimal import Decimal

import pandas

from pages.answers import cache, cells
from pages.answers.choice import Choice
from pages.i18n import figure_text, formats, labels
from pages.i18n.translate import count, say
from queries.reconciliation.history import PublishedStatus, Reconciliation
from queries.reconciliation.published import CONFIRMED

NAME = "published"
# a mark beside the word of a status: colour alone would not do
STATUS_MARKS = {"agrees": "✓", "within_rounding": "≈", "differs": "✗", "not_computed": "?"}


def choose_register(chosen: Choice) -> Choice:
    """The choice for the answer `published`: the whole register, without filters."""
    return chosen.without_filters().with_parameters(cache.fetch_reconciliation().params)


def count_agreeing(reconciliation: Reconciliation) -> tuple[int, int]:
    """How many published figures agree with the rows, and how many there are."""
    figures = reconciliation.lines
    return sum(figure.entry.is_confirmed for figure in figures), len(figures)


def summarize(reconciliation: Reconciliation) -> str:
    """How many published figures agree, how many differ, how many cannot be computed."""
    statuses = [line.entry.line["status"] for line in reconciliation.lines]
    agreeing, whole = count_agreeing(reconciliation)
    if agreeing == whole:
        return count(
            "**{number} of {whole} published figures agrees with the data of today.**",
            "**{number} of {whole} published figures agree with the data of today.**",
            agreeing,
            whole=formats.number(whole),
        )
    sentences = [
        _count_differing(statuses.count("differs"), whole),
        _count_not_computed(statuses.count("not_computed"), whole),
    ]
    return " ".join(sentence for sentence in sentences if sentence)


def _count_differing(number: int, whole: int) -> str:
    if not number:
        return ""
    return count(
        "**{number} of {whole} published figures no longer agrees with the data of today.**",
        "**{number} of {whole} published figures no longer agree with the data of today.**",
        number,
        whole=formats.number(whole),
    )


def _count_not_computed(number: int, whole: int) -> str:
    if not number:
        return ""
    return count(
        "{number} of {whole} cannot be computed.",
        "{number} of {whole} cannot be computed.",
        number,
        whole=formats.number(whole),
    )


def describe_subject(line: dict, chosen: Choice) -> str:
    """Participants, START, 2014: measure, scheme and year of a line of the register."""
    year = replace(chosen.without_filters(), years=(line["year"],))
    scheme = [] if line["scheme"] == "NONE" else [cells.label("scheme", line["scheme"], year)]
    return ", ".join([labels.label("measure", line["measure"]), *scheme, str(line["year"])])


def describe_status(line: dict) -> str:
    """✗ differs: the mark and the word of a status."""
    return f"{STATUS_MARKS[line['status']]} {labels.label('status', line['status'], NAME)}"


def write_printed(line: dict, unit: str = "") -> str:
    """11,7: the value in the document, with its decimals; a deviation with its word."""
    return _write_value(line["printed_value"], line, unit, _count_decimals(line))


def write_value_now(line: dict, unit: str = "") -> str:
    """11,712: the value from the rows in the printed unit, to four decimals."""
    return _write_value(line["current_value"], line, unit)


def _write_rounded_now(line: dict) -> str:
    """11,71 mill. kroner: the value from the rows, with one decimal more than it is printed with.

    A value that is the printed one has the decimals of the printed one.
    """
    value, digits = line["current_value"], _count_decimals(line)
    if value is not None and value != round(value, digits):
        digits += 1
    return _write_value(value, line, write_unit(line), digits)


def _count_decimals(line: dict) -> int:
    """The number of decimals of the printed value."""
    return len((line["precision"] or "").replace(",", ".").partition(".")[2])


def _write_value(value: Decimal | None, line: dict, unit: str, digits: int = 0) -> str:
    """A number with its unit, if any; a deviation has its word in place of a sign."""
    if value is None:
        return formats.DASH
    word = _deviation_word(value, line)
    value = abs(value) if word else value
    number = formats.number(value, digits) if digits else formats.exact(value)
    return " ".join(part for part in (number, unit, word) if part)


def _deviation_word(value: Decimal, line: dict) -> str:
    """mindreforbruk, merinntekt …: the word of a deviation in any unit; "" for other figures."""
    if not figure_text.is_deviation(line["measure"]):
        return ""
    in_nok = value.scaleb(6)  # else a small part of a million would count as no deviation
    return formats.deviation_word(in_nok, line["measure"].partition("_")[0])


def write_unit(line: dict) -> str:
    """The printed unit; "× 1000 kroner", because a number stands before it."""
    unit = line["unit"] or ""
    return f"× {unit}" if unit[:1].isdigit() else unit


def describe_change(status: PublishedStatus) -> str:
    """The change of a line that no longer agrees: its value now, by how much, since which load."""
    line = status.entry.line
    values = {"printed": write_printed(line, write_unit(line))}
    if line["status"] == "not_computed":
        values["why"] = labels.label("obstacle", line["obstacle"])
        sentence = say("Printed {printed}. It cannot be computed: {why}.", **values)
    else:
        values["difference"] = formats.exact(abs(line["difference"]))
        values["now"] = write_value_now(line, write_unit(line))
        higher = say("Printed {printed}, now {now}: {difference} higher.", **values)
        lower = say("Printed {printed}, now {now}: {difference} lower.", **values)
        sentence = higher if line["difference"] > 0 else lower
    return formats.plain(f"{sentence} {_describe_since(status)}")


def _describe_since(status: PublishedStatus) -> str:
    """Since which load a line has its status; the first load where it has never agreed."""
    if status.since is None:
        return ""
    moment = formats.moment(status.since)
    if status.confirmed_at is None:
        return say(
            "It has been so since the first load that was looked at, {moment}.", moment=moment
        )
    last = formats.moment(status.confirmed_at)
    return say(
        "It has been so since the load of {moment}; it last held with the load of {held}.",
        moment=moment,
        held=last,
    )


def describe_agreeing_again(lines: Sequence[PublishedStatus], chosen: Choice) -> str:
    """Which lines agree again, and since which load."""
    subjects = "; ".join(describe_subject(line.entry.line, chosen) for line in lines)
    values = {"moment": formats.moment(lines[0].since), "subjects": subjects}
    return formats.plain(say("Agrees again since the load of {moment}: {subjects}.", **values))


def describe_source(line: dict) -> str:
    """The document with the printed figure, and the line of the register."""
    return formats.plain(
        say(
            "{document}, registered in {file}, line {line}.",
            document=line["document"],
            file=line["source_file"],
            line=formats.number(line["source_line"]),
        )
    )


def describe_rounding_range(row: tuple, lines: Sequence[PublishedStatus]) -> str:
    """Which spend percents the rounded amounts allow; the exact percent comes from the kroner.

    row: a row of the answer `published_ranges`, with places in `lines`.
    """
    places = (row.percent_place, row.deviation_place, row.budget_place)
    percent, deviation, budget = (lines[place - 1].entry.line for place in places)
    return formats.plain(
        say(
            "{deviation} of {budget}, rounded as they are, allow a spend percent from {low} to "
            "{high}. {printed} comes from the kroner, unrounded: {now}.",
            deviation=write_printed(deviation, write_unit(deviation)),
            budget=write_printed(budget, write_unit(budget)),
            low=formats.number(row.low_percent, _count_decimals(percent)),
            high=formats.number(row.high_percent, _count_decimals(percent)),
            printed=write_printed(percent),
            now=write_value_now(percent),
        )
    )


def list_documents(reconciliation: Reconciliation) -> list[str]:
    """The documents in which figures are printed, in the order of the register."""
    lines = [figure.entry.line for figure in reconciliation.lines]
    return list(dict.fromkeys(line["document"] for line in lines))


def name_document(reconciliation: Reconciliation, document: str) -> str:
    """Årsrapport 2014: 11 figures of 2014, 11 agree: a document, its years and how many agree."""
    figures = [line for line in reconciliation.lines if line.entry.line["document"] == document]
    agreeing = sum(figure.entry.is_confirmed for figure in figures)
    years = tuple(sorted({figure.entry.line["year"] for figure in figures}))
    return count(
        "{document}: {number} figure of {years}, {agreeing} agree",
        "{document}: {number} figures of {years}, {agreeing} agree",
        len(figures),
        document=formats.plain(document),
        years=formats.years(years),
        agreeing=formats.number(agreeing),
    )


def tabulate_document(
    reconciliation: Reconciliation, document: str, chosen: Choice
) -> pandas.DataFrame:
    """The lines of one document as text, those that no longer agree first."""
    figures = [line for line in reconciliation.lines if line.entry.line["document"] == document]
    figures.sort(key=lambda figure: figure.entry.line["status"] in CONFIRMED)
    lines = [figure.entry.line for figure in figures]
    return pandas.DataFrame(
        {
            say("Figure"): [formats.plain(describe_subject(line, chosen)) for line in lines],
            say("Printed"): [
                formats.plain(write_printed(line, write_unit(line))) for line in lines
            ],
            say("Now"): [formats.plain(_write_rounded_now(line)) for line in lines],
            say("Agrees"): [describe_status(line) for line in lines],
            say("Since"): [_write_day(figure.since) for figure in figures],
        }
    )


def _write_day(moment: datetime | None) -> str:
    return formats.DASH if moment is None else formats.day(moment.date())
