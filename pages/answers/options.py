"""The values that the filters have, as the exports and the reader's access give them."""

from dataclasses import dataclass, field
from datetime import date


@dataclass(frozen=True)
class Options:
    """The values of each filter: code -> label, in the order of the screen.

    allowed_offices: the offices that the reader may see; None when it is every office.
    """

    year: dict[int, str] = field(default_factory=dict)
    scheme: dict[str, str] = field(default_factory=dict)
    office: dict[str, str] = field(default_factory=dict)
    benefit: dict[str, str] = field(default_factory=dict)
    age: dict[str, str] = field(default_factory=dict)
    gender: dict[str, str] = field(default_factory=dict)
    target_group: dict[str, str] = field(default_factory=dict)
    extract_date: date | None = None
    allowed_offices: tuple[str, ...] | None = None

    @property
    def begun_years(self) -> tuple[int, ...]:
        """The years that have begun at the extract date; every year when none has."""
        begun = [year for year in self.year if self._has_begun(year)]
        return tuple(sorted(begun or self.year))

    @property
    def newest_year(self) -> int | None:
        """The last of the begun years; None without any year."""
        return max(self.begun_years, default=None)

    def _has_begun(self, year: int) -> bool:
        return self.extract_date is None or year <= self.extract_date.year
