"""Data: can the figures be trusted, and what should be mended?"""

import streamlit as st

from pages.answers import cache
from pages.answers.answer import fetch_answer
from pages.app import page
from pages.components import section
from pages.i18n.translate import say
from pages.parts.data import changes, comments, issues, unused_targets, upload

chosen = page.open(__doc__)

st.markdown(issues.describe_lines())
if not cache.sees_all_offices(chosen):
    st.info(say("Lines and rows are shown to those who may see every office."))
    st.stop()

st.header(say("What to mend, worst first"), anchor=False)
issues.show_faults(chosen)
issues.show_gaps(chosen)
unused_targets.show(chosen)

st.header(say("Comments on the figures"), anchor=False)
comments.show(chosen)

st.header(say("What changed since the last load"), anchor=False)
changes.show_figures(chosen)
changes.show_rows(chosen)

st.header(say("The exports and the loads"), anchor=False)
changes.show_refused()
section.show_table(say("The files of this load"), fetch_answer("data_files", chosen))
changes.show_history()
upload.show()
