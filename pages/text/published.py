"""Published figures in words: what was printed, what it is now, and whether it still holds."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

import pandas

from pages.answers import cache, cells
from pages.answers.choice import Choice
from pages.i18n import figure_text, formats, labels
from pages.i18n.translate import count, say
from queries.reconciliation.history import PublishedStatus, Reconciliation
from queries.reconciliation.published import HOLDS

NAME = "published"
# beside the word, so that a status is seen at a glance and never by its colour
MARKS = {"agrees": "✓", "within_rounding": "≈", "differs": "✗", "not_computed": "?"}


def choice_of_register(chosen: Choice) -> Choice:
    """The choice that the answer `published` is asked with: all of the register, as it stands."""
    return chosen.of_everything().with_found(cache.fetch_reconciliation().found)


def summarize(standing: Reconciliation) -> str:
    """The answer in a sentence: how many hold, how many differ, how many are not known."""
    statuses = [one.entry.line["status"] for one in standing.lines]
    whole, held = len(statuses), sum(status in HOLDS for status in statuses)
    if held == whole:
        return count(
            "**{number} of {whole} published figures agrees with the rows.**",
            "**{number} of {whole} published figures agree with the rows.**",
            held,
            whole=formats.number(whole),
        )
    told = [_differing(statuses.count("differs"), whole), _unknown(statuses, whole)]
    return " ".join(sentence for sentence in told if sentence)


def _differing(number: int, whole: int) -> str:
    if not number:
        return ""
    return count(
        "**{number} of {whole} published figures no longer agrees with the rows.**",
        "**{number} of {whole} published figures no longer agree with the rows.**",
        number,
        whole=formats.number(whole),
    )


def _unknown(statuses: list[str], whole: int) -> str:
    if "not_computed" not in statuses:
        return ""
    return count(
        "{number} of {whole} cannot be computed.",
        "{number} of {whole} cannot be computed.",
        statuses.count("not_computed"),
        whole=formats.number(whole),
    )


def subject(line: dict, chosen: Choice) -> str:
    """Participants, START, 2014: what a line of the register is of."""
    then = replace(chosen.of_everything(), years=(line["year"],))
    scheme = [] if line["scheme"] == "NONE" else [cells.label("scheme", line["scheme"], then)]
    return ", ".join([labels.label("measure", line["measure"]), *scheme, str(line["year"])])


def status(line: dict) -> str:
    """✗ differs: the mark and the word of its status."""
    return f"{MARKS[line['status']]} {labels.label('status', line['status'], NAME)}"


def write_printed(line: dict, unit: str = "") -> str:
    """11,7: as it stands in the document, with its decimals; a deviation with its word."""
    return _written(line["printed_value"], line, unit, _digits(line))


def write_value_now(line: dict, unit: str = "") -> str:
    """11,712: what the rows give, in the unit printed, to four decimals."""
    return _written(line["current_value"], line, unit)


def _digits(line: dict) -> int:
    """How many decimals it was printed with."""
    return len((line["precision"] or "").replace(",", ".").partition(".")[2])


def _written(value: Decimal | None, line: dict, unit: str, digits: int = 0) -> str:
    """A number with its unit, where one is given; a deviation has its word in place of a sign."""
    if value is None:
        return formats.DASH
    word = _word(value, line)
    value = abs(value) if word else value
    number = formats.number(value, digits) if digits else formats.exact(value)
    return " ".join(part for part in (number, unit, word) if part)


def _word(value: Decimal, line: dict) -> str:
    """mindreforbruk, merinntekt …: of a deviation, in whatever unit."""
    if not figure_text.is_deviation(line["measure"]):
        return ""
    in_nok = value.scaleb(6)  # or little of a million would be told as nothing
    return formats.deviation_word(in_nok, line["measure"].partition("_")[0])


def unit(line: dict) -> str:
    """The unit as printed; between a number and 1000 kroner stands a sign."""
    told = line["unit"] or ""
    return f"× {told}" if told[:1].isdigit() else told


def describe_change(one: PublishedStatus) -> str:
    """What a line that does not hold comes to: now, by how much, and since which load."""
    line = one.entry.line
    asked = {"printed": write_printed(line, unit(line))}
    if line["status"] == "not_computed":
        asked["why"] = labels.label("obstacle", line["obstacle"])
        said = say("Printed {printed}. It cannot be computed: {why}.", **asked)
    else:
        asked["difference"] = formats.exact(abs(line["difference"]))
        asked["now"] = write_value_now(line, unit(line))
        higher = say("Printed {printed}, now {now}: {difference} higher.", **asked)
        lower = say("Printed {printed}, now {now}: {difference} lower.", **asked)
        said = higher if line["difference"] > 0 else lower
    return formats.plain(f"{said} {_since(one)}")


def _since(one: PublishedStatus) -> str:
    """Since which load; one that was never seen to hold has been so from the first."""
    if one.since is None:
        return ""
    moment = formats.moment(one.since)
    if one.held_at is None:
        return say(
            "It has been so since the first load that was looked at, {moment}.", moment=moment
        )
    held = formats.moment(one.held_at)
    return say(
        "It has been so since the load of {moment}; it last held with the load of {held}.",
        moment=moment,
        held=held,
    )


def describe_agreeing_again(these: Sequence[PublishedStatus], chosen: Choice) -> str:
    """Which lines hold again, and with which load that came."""
    subjects = "; ".join(subject(one.entry.line, chosen) for one in these)
    moment = formats.moment(these[0].since)
    named = {"moment": moment, "subjects": subjects}
    return formats.plain(say("Agrees again since the load of {moment}: {subjects}.", **named))


def describe_source(line: dict) -> str:
    """Where it was printed, and the line of the register."""
    return formats.plain(
        say(
            "{document}, registered in {file}, line {line}.",
            document=line["document"],
            file=line["source_file"],
            line=formats.number(line["source_line"]),
        )
    )


def describe_rounding_range(ranged: tuple, lines: Sequence[PublishedStatus]) -> str:
    """Which spend percents the rounded amounts allow, and that the exact one is of kroner."""
    places = (ranged.percent_place, ranged.deviation_place, ranged.budget_place)
    percent, deviation, budget = (lines[place - 1].entry.line for place in places)
    return formats.plain(
        say(
            "{deviation} of {budget}, rounded as they are, allow a spend percent from {low} to "
            "{high}. {printed} comes from the kroner, unrounded: {now}.",
            deviation=write_printed(deviation, unit(deviation)),
            budget=write_printed(budget, unit(budget)),
            low=formats.number(ranged.low_percent, _digits(percent)),
            high=formats.number(ranged.high_percent, _digits(percent)),
            printed=write_printed(percent),
            now=write_value_now(percent),
        )
    )


def table_of_document(standing: Reconciliation, document: str, chosen: Choice) -> pandas.DataFrame:
    """The lines of one document as they are shown, those that do not hold first."""
    lines = [one.entry.line for one in standing.lines if one.entry.line["document"] == document]
    lines.sort(key=lambda line: line["status"] in HOLDS)
    return pandas.DataFrame(
        {
            say("Figure"): [formats.plain(subject(line, chosen)) for line in lines],
            say("Printed"): [formats.plain(write_printed(line)) for line in lines],
            say("Now, unrounded"): [formats.plain(write_value_now(line)) for line in lines],
            say("Unit"): [formats.plain(line["unit"] or formats.DASH) for line in lines],
            say("Status"): [status(line) for line in lines],
        }
    )
