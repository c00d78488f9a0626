"""The pages that can be printed, each by the same description that the screen shows."""

import ast
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from pages import session
from pages.answers.choice import Choice
from pages.app import choice_bar, page
from pages.documents import scope
from pages.i18n import formats
from pages.i18n.translate import say
from pages.paper import Paper
from pages.parts.about import page as about
from pages.parts.budget import page as budget
from pages.parts.data import page as data
from pages.parts.outcomes import page as outcomes
from pages.parts.overview import page as overview
from pages.parts.planning import page as planning
from pages.parts.report import page as report
from pages.parts.utilization import page as utilization
from pages.typesetting.content import Sheet


class Entry(NamedTuple):
    """A page: what shows it, the controls that change something on it, and the choice it shows."""

    show: Callable[[Choice], None]
    controls: tuple[str, ...] = choice_bar.EVERYTHING
    adapt: Callable[[Choice], Choice] | None = None


PAGES = {
    "overview": Entry(overview.show),
    "utilization": Entry(utilization.show),
    "outcomes": Entry(outcomes.show),
    "budget": Entry(budget.show, choice_bar.MONEY),
    "report": Entry(report.show, choice_bar.ONE_YEAR, scope.choose_year),
    "planning": Entry(planning.show, choice_bar.OF_PAGE, scope.choose_plan_year),
    "data": Entry(data.show, choice_bar.NOT_COMPARED),
    "about": Entry(about.show, choice_bar.NOTHING),
}
FOLDER = Path(__file__).parents[1]


def print_page(
    name: str,
    chosen: Choice,
    pointers: dict[str, str],
    state: dict[str, object],
    has_tables: bool = True,
) -> Sheet:
    """The page for what is chosen.

    pointers, state: those of the screen it was asked for from; has_tables: whether the tables
    under charts are printed.
    """
    entry, paper = PAGES[name], Paper(pointers, state, has_tables=has_tables)
    title, _, question = _read_docstring(name).partition(": ")
    session.update(paper=paper)
    try:
        chosen = entry.adapt(chosen) if entry.adapt else chosen
        entry.show(chosen)
    except page.EndOfPage:
        pass  # the page says why on its last line
    finally:
        session.update(paper=None)
    shown = choice_bar.describe(chosen, entry.controls)
    foot = f"{page.name_dashboard()} · {shown} · {page.describe_data()}"
    sentence = formats.sentence(say(question))
    return Sheet(say(title), sentence, shown, foot, tuple(paper.blocks))


def _read_docstring(name: str) -> str:
    """Title and question of a page, which stand in its script."""
    tree = ast.parse((FOLDER / f"{name}.py").read_text(encoding="utf-8"))
    return (ast.get_docstring(tree) or "").strip()
