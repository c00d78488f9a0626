"""Data: can the figures be trusted, and what should be mended?"""

import streamlit as st

from pages.shared import changes, data, intake, page, sections, worklist
from pages.shared.words import say

chosen = page.open(__doc__)

st.markdown(worklist.accounted_for())
if not data.is_for_all(chosen):
    st.info(say("Lines and rows are shown to those who may see every office."))
    st.stop()

st.header(say("What to mend, worst first"), anchor=False)
worklist.show_faults(chosen)
worklist.show_gaps(chosen)

st.header(say("What changed since the last load"), anchor=False)
changes.show_figures(chosen)
changes.show_rows(chosen)

st.header(say("The exports and the loads"), anchor=False)
changes.show_refused()
sections.table(say("The files of this load"), "data_files", chosen)
changes.show_history()
intake.show()
