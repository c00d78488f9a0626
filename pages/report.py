"""Annual report: what do we write, and does it still hold?"""

from pages.app import choice_bar, page, tabs
from pages.documents import scope
from pages.i18n.translate import mark
from pages.parts.report import approval, figures, reconciliation, text

chosen = scope.choose_report(page.open(__doc__, (choice_bar.YEARS,)))
tabs.show_tabs(
    chosen,
    {
        "text": (mark("The text"), text.show),
        "figures": (mark("The figures in it"), figures.show),
        "register": (mark("Reconciliation"), reconciliation.show),
        "approval": (mark("Approval"), approval.show),
    },
)
