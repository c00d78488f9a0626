"""One answer as charts, tables and files need it: its rows, and its columns as text."""

from copy import copy

import numpy

from pages.answers import cache, cells, columns, periods
from pages.answers.choice import Choice
from pages.i18n import formats
from pages.i18n.translate import say

FEW = 13


class Answer:
    """One answer as a chart needs it: its rows, and its columns as words, numbers and headings."""

    def __init__(self, name: str, chosen: Choice):
        self.rows = cache.rows(name, chosen)
        self._name, self._chosen = name, chosen
        self._columns = {column.name: column for column in columns.all_columns(name, chosen)}

    def only(self, column: str, code: str) -> "Answer":
        """The same of the rows with this code alone."""
        part = copy(self)
        part.rows = self.rows[self.rows[column] == code]
        return part

    def words(self, column: str) -> list[str]:
        """The column's values as they are written on the screen."""
        return cells.cells(self._columns[column], self.rows)

    def labels(self, column: str) -> list[str]:
        """What each row is called; groups of the same name are told apart by their scheme."""
        if column == "year":
            return periods.year_labels(self._name, self.rows["year"], self._chosen)
        told = self.words(column)
        if column == "function":
            names = zip(told, self.words("function_text"), strict=True)
            return [code if name == formats.DASH else f"{code} {name}" for code, name in names]
        if "scheme" not in self.rows or column == "scheme":
            return told
        kinds = self.rows[["scheme", column]].drop_duplicates()
        twice = set(kinds.loc[kinds[column].duplicated(keep=False), column])
        return [
            f"{label} ({scheme})" if code in twice else label
            for label, code, scheme in zip(
                told, self.rows[column], self.rows["scheme"], strict=True
            )
        ]

    def numbers(self, column: str) -> numpy.ndarray:
        """The column's values as Plotly draws them; unknown is a gap."""
        return self.rows[column].astype("float64").to_numpy(na_value=numpy.nan)

    def is_known(self, column: str) -> bool:
        """Whether there is a value in any row."""
        return bool(self.rows[column].notna().any())

    def flags(self, column: str) -> numpy.ndarray:
        """A yes-or-no column as booleans; no where it is unknown or the answer has none such."""
        if column not in self.rows:
            return numpy.zeros(len(self.rows), bool)
        return self.rows[column].fillna(value=False).to_numpy(bool)

    def beside(self, column: str) -> str:
        """The column of what may stand beside another, where the answer tells it apart.

        Of a year under way that is the budget of the months that are booked.
        """
        so_far = column.replace("_nok", "_to_date_nok")
        if so_far in self.rows and self.is_known(so_far) and periods.unfinished_years(self._chosen):
            return so_far
        paired = f"paired_{column}"
        return paired if paired in self.rows else column

    def heading(self, column: str) -> str:
        """What the column is called."""
        return self._columns[column].heading

    def described(self, column: str, labels: list[str]) -> str:
        """The column in one sentence: all values when they are few, else the first and last."""
        told = [f"{label} {value}" for label, value in zip(labels, self.words(column), strict=True)]
        if len(told) <= FEW:
            return f"{self.heading(column)}: {', '.join(told)}."
        return say(
            "{heading}: {count} values, from {first} to {last}.",
            heading=self.heading(column),
            count=len(told),
            first=told[0],
            last=told[-1],
        )
