"""The page Data: what stands on it, on the screen and on paper."""

from pages.answers import cache
from pages.answers.answer import fetch_answer
from pages.answers.choice import Choice
from pages.components import prose, section
from pages.i18n.translate import say
from pages.parts.data import changes, comments, issues, unused_targets, upload


def show(chosen: Choice) -> None:
    """Shows the page."""
    prose.show(issues.describe_lines())
    if not cache.sees_all_offices(chosen):
        prose.notice(say("Lines and rows are shown to those who may see every office."))
        return
    prose.title(say("What to mend, worst first"))
    issues.show_faults(chosen)
    issues.show_gaps(chosen)
    unused_targets.show(chosen)
    prose.title(say("Comments on the figures"))
    comments.show(chosen)
    prose.title(say("What changed since the last load"))
    changes.show_figures(chosen)
    changes.show_rows(chosen)
    prose.title(say("The exports and the loads"))
    changes.show_refused()
    section.show_table(say("The files of this load"), fetch_answer("data_files", chosen))
    changes.show_history()
    upload.show()
