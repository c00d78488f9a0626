"""Comments on the figures: those of the exports, and those that readers have written in place."""

import re
from dataclasses import dataclass
from datetime import date

import pandas

from pages.answers import cache, cells
from pages.answers.choice import NONE, Choice
from pages.i18n import formats
from warehouse import config
from warehouse.storage import comments as written

# the same question to a day of the year has the comments of the year
TO_DATE = "_to_date"


@dataclass(frozen=True)
class Comment:
    """One comment. measure: "" for none; scheme: NONE for none; key, by: of a written one."""

    said_on: date
    measure: str
    scheme: str
    text: str
    author: str
    key: str = ""
    by: str = ""
    at: str = ""

    @property
    def content(self) -> tuple[date, str, str, str]:
        """What is the same of a written comment and of its line once it is among the exports."""
        return self.said_on, self.measure, self.scheme, " ".join(self.text.split())


def may_see(chosen: Choice) -> bool:
    """Whether the reader sees every office: a free text has no office to limit it by."""
    return cache.sees_all_offices(chosen)


def list_comments(chosen: Choice) -> list[Comment]:
    """The comments dated in the choice on its schemes and on no scheme, in the order of days."""
    if not may_see(chosen):
        return []
    exported = cache.fetch_parsed(_read_lines, "comment_lines", chosen)
    known = {comment.content for comment in exported}
    others = [comment for comment in list_written() if _is_chosen(comment, chosen)]
    others = [comment for comment in others if comment.content not in known]
    return sorted([*exported, *others], key=lambda comment: comment.said_on)


def list_on(chosen: Choice, *measures: str) -> list[Comment]:
    """The comments on any of the measures; "" for those on no measure."""
    wanted = {measure.replace(TO_DATE, "") for measure in measures}
    return [comment for comment in list_comments(chosen) if comment.measure in wanted]


def list_written() -> list[Comment]:
    """Every comment written in place, whatever is chosen."""
    return [
        Comment(
            comment.said_on,
            comment.measure,
            comment.scheme or NONE,
            comment.text,
            comment.author,
            comment.key,
            comment.by,
            comment.at,
        )
        for comment in written.read(config.warehouse_folder())
    ]


def _read_lines(rows: pandas.DataFrame) -> list[Comment]:
    return [_read_line(line) for line in rows.itertuples()]


def _read_line(line: tuple) -> Comment:
    measure, author = (
        "" if formats.is_unknown(value) else value for value in (line.measure, line.author)
    )
    texts = map(_unguard, (line.text, author))
    return Comment(_to_date(line.said_on), measure, line.scheme, *texts)


def _unguard(text: str) -> str:
    """The text without the apostrophe that our file has before what would be run as a formula."""
    return re.sub(r"^'(?=[=+@-])", "", text)


def _to_date(value: date) -> date:
    return date(value.year, value.month, value.day)


def _is_chosen(comment: Comment, chosen: Choice) -> bool:
    years = chosen.years or chosen.options.begun_years
    months = chosen.parameters.get("months") or [comment.said_on.month]
    last = chosen.until or comment.said_on
    is_of_scheme = comment.scheme == NONE or not chosen.schemes or comment.scheme in chosen.schemes
    is_of_period = comment.said_on.year in years and comment.said_on.month in months
    return is_of_period and comment.said_on <= last and is_of_scheme


def write_comment(comment: Comment, chosen: Choice) -> str:
    """31.12.2014, Jobbverksted: what is said (Seksjonsleder); its text is never Markdown."""
    day = formats.day(comment.said_on)
    scheme = "" if comment.scheme == NONE else cells.label("scheme", comment.scheme, chosen)
    place = ", ".join(filter(None, (day, formats.plain(scheme))))
    text = formats.plain(" ".join(comment.text.split()))
    return f"{place}: {text}" + (f" ({formats.plain(comment.author)})" if comment.author else "")
