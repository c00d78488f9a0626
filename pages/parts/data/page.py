"""The page Data: the verdict first, then what to mend, what has changed, and the exports."""

from functools import partial

from pages.answers import cache
from pages.answers.answer import fetch_answer
from pages.answers.choice import Choice
from pages.components import prose, section
from pages.i18n.translate import say
from pages.parts.data import changes, comments, gaps, issues, unused_targets, upload, verdict


def show(chosen: Choice) -> None:
    """Shows whether the figures can be trusted; every list is folded."""
    prose.show(verdict.describe(chosen))
    if not cache.sees_all_offices(chosen):
        prose.note(issues.describe_lines())
        gaps.show(chosen)
        prose.notice(say("Lines and rows are shown to those who may see every office."))
        return
    prose.note(f"{issues.describe_lines()} {verdict.count_all(chosen)}.".strip())
    issues.show_faults(chosen)
    gaps.show(chosen)
    gaps.show_rows(chosen)
    unused_targets.show(chosen)
    section.show_pair(partial(_show_changes, chosen), partial(_show_exports, chosen))


def _show_changes(chosen: Choice) -> None:
    prose.heading(say("What changed since the last load"))
    changes.show_figures(chosen)
    changes.show_rows(chosen)
    prose.heading(say("Comments on the figures"))
    comments.show(chosen)


def _show_exports(chosen: Choice) -> None:
    prose.heading(say("The exports and the loads"))
    changes.show_refused()
    section.show_folded(say("The files of this load"), fetch_answer("data_files", chosen))
    changes.show_history()
    upload.show()
