"""The page Årsrapport: the state of the text in one line, and its parts."""

from pages.answers.choice import Choice
from pages.app import tabs
from pages.documents import scope, strip
from pages.documents.document import Document
from pages.i18n.translate import mark
from pages.parts.report import approval, figures, reconciliation, text

PARTS = {
    "text": (mark("The text"), text.show),
    "figures": (mark("The figures in it"), figures.show),
    "register": (mark("Reconciliation"), reconciliation.show),
    "approval": (mark("Approval"), approval.show),
}


def show(chosen: Choice) -> None:
    """Shows the report of one year."""
    if scope.can_be_written(chosen):
        scope.describe_whole_years(chosen)
        strip.show_report(Document("annual", chosen, scope.text_language()))
        tabs.show_tabs(chosen, PARTS)
