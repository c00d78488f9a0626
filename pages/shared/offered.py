"""What there is to choose from."""

from dataclasses import dataclass, field
from datetime import date


@dataclass(frozen=True)
class Offered:
    """Code -> label for each filter, in the order shown."""

    year: dict[int, str] = field(default_factory=dict)
    scheme: dict[str, str] = field(default_factory=dict)
    office: dict[str, str] = field(default_factory=dict)
    benefit: dict[str, str] = field(default_factory=dict)
    age: dict[str, str] = field(default_factory=dict)
    extract_date: date | None = None
    kept_offices: tuple[str, ...] | None = None

    @property
    def begun_years(self) -> tuple[int, ...]:
        """The years that have begun at the extract date; else all there are."""
        begun = [year for year in self.year if self._has_begun(year)]
        return tuple(sorted(begun or self.year))

    @property
    def newest_year(self) -> int | None:
        """The latest year that has begun at the extract date; else the latest there is."""
        return max(self.begun_years, default=None)

    def _has_begun(self, year: int) -> bool:
        return self.extract_date is None or year <= self.extract_date.year
