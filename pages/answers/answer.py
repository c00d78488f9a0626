"""One answer for a choice, fetched once: charts, tables and files read the same object."""

from dataclasses import dataclass, replace
from functools import cached_property

import numpy
import pandas

from pages.answers import cache, cells, columns, periods, target_columns
from pages.answers.cells import Column
from pages.answers.choice import Choice
from pages.i18n import formats
from pages.i18n.translate import say

FEW = 13


@dataclass(frozen=True)
class Answer:
    """The rows of one SQL file for a choice, and its columns as text, numbers and headings.

    name: the file, queries/<theme>/<name>.sql; rows: in the order of the query; is_widened:
    whether a part of the year was asked for, of an answer that has whole years alone.
    """

    name: str
    chosen: Choice
    rows: pandas.DataFrame
    is_widened: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether there is no row."""
        return self.rows.empty

    @cached_property
    def columns(self) -> dict[str, Column]:
        """Every column by its name, also those that no table shows."""
        listed = columns.list_columns(self.name, self.chosen)
        return {column.name: column for column in target_columns.insert(listed, self.rows)}

    @cached_property
    def shown(self) -> list[Column]:
        """The columns that tables and files show, in the order of the query."""
        hidden = columns.hidden_columns(self.name, self.chosen, self.rows)
        return [column for name, column in self.columns.items() if name not in hidden]

    def only(self, column: str, code: object) -> "Answer":
        """The same answer with only the rows of this code."""
        return self.with_rows(self.rows[self.rows[column] == code])

    def with_rows(self, rows: pandas.DataFrame) -> "Answer":
        """The same answer with other rows of the same columns."""
        return replace(self, rows=rows)

    def texts(self, column: str) -> list[str]:
        """The values of a column as the screen shows them."""
        return cells.format_cells(self.columns[column], self.rows)

    def labels(self, column: str) -> list[str]:
        """The name of each row; groups of the same name carry their scheme."""
        if column == "year":
            return periods.year_labels(self.name, self.rows["year"], self.chosen)
        texts = self.texts(column)
        if column == "function":
            names = zip(texts, self.texts("function_text"), strict=True)
            return [code if name == formats.DASH else f"{code} {name}" for code, name in names]
        if "scheme" not in self.rows or column == "scheme":
            return texts
        return self._with_scheme(column, texts)

    def _with_scheme(self, column: str, texts: list[str]) -> list[str]:
        pairs = self.rows[["scheme", column]].drop_duplicates()
        repeated = set(pairs.loc[pairs[column].duplicated(keep=False), column])
        rows = zip(texts, self.rows[column], self.rows["scheme"], strict=True)
        return [
            f"{label} ({scheme})" if code in repeated else label for label, code, scheme in rows
        ]

    def numbers(self, column: str) -> numpy.ndarray:
        """The values of a column as Plotly draws them; an unknown value is a gap."""
        return self.rows[column].astype("float64").to_numpy(na_value=numpy.nan)

    def is_known(self, column: str) -> bool:
        """Whether any row has a value in the column."""
        return bool(self.rows[column].notna().any())

    def flags(self, column: str) -> numpy.ndarray:
        """A yes-or-no column as booleans; no where it is unknown or the answer lacks it."""
        if column not in self.rows:
            return numpy.zeros(len(self.rows), bool)
        return self.rows[column].fillna(value=False).to_numpy(bool)

    def comparable(self, column: str) -> str:
        """The column to draw beside another one, where the answer has a separate one for that.

        In a year under way that is the budget of the booked months.
        """
        to_date = column.replace("_nok", "_to_date_nok")
        if to_date in self.rows and self.is_known(to_date) and self._is_under_way:
            return to_date
        paired = f"paired_{column}"
        return paired if paired in self.rows else column

    @property
    def _is_under_way(self) -> bool:
        return bool(periods.unfinished_years(self.chosen))

    def heading(self, column: str) -> str:
        """The heading of a column."""
        return self.columns[column].heading

    def describe(self, column: str, labels: list[str]) -> str:
        """The column in one sentence: all values when they are few, else the first and last."""
        values = [f"{label} {text}" for label, text in zip(labels, self.texts(column), strict=True)]
        if len(values) <= FEW:
            return f"{self.heading(column)}: {', '.join(values)}."
        return say(
            "{heading}: {count} values, from {first} to {last}.",
            heading=self.heading(column),
            count=len(values),
            first=values[0],
            last=values[-1],
        )


def fetch_answer(name: str, chosen: Choice) -> Answer:
    """The answer `name` for what is chosen, with the targets of its measures."""
    asked = periods.of_answer(name, chosen)
    rows = cache.fetch_rows(name, asked)
    return Answer(name, asked, target_columns.add(name, asked, rows), asked is not chosen)
