"""The page Resultater: what stands on it, on the screen and on paper."""

from pages.answers import cache
from pages.answers.choice import Choice
from pages.app import page, tabs
from pages.i18n.translate import mark
from pages.parts.outcomes import destinations, durations, follow_up, pathways, stays


def show(chosen: Choice) -> None:
    """Shows the page."""
    if not page.has_exports("participations"):
        return
    if cache.fetch_rows("participants_by_scheme", chosen).empty:
        page.show_without_rows(chosen)
        return
    tabs.show_tabs(
        chosen,
        {
            "destinations": (mark("Where they went"), destinations.show),
            "later": (mark("6 and 12 months later"), follow_up.show),
            "durations": (mark("How long it takes"), durations.show),
            "ways": (mark("The ways to work"), pathways.show),
            "rows": (mark("The stays"), stays.show),
        },
    )
