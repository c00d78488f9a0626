"""Annual report: what do we write, and does it still hold?"""

from pages import parts
from pages.parts import approval, register, report_figures, report_text
from pages.reports import asked
from pages.shared import page
from pages.shared.words import mark

chosen = asked.for_report(page.open(__doc__))
parts.show(
    chosen,
    {
        "text": (mark("The text"), report_text.show),
        "figures": (mark("The figures in it"), report_figures.show),
        "register": (mark("Reconciliation"), register.show),
        "approval": (mark("Approval"), approval.show),
    },
)
