"""About the figures: what does each figure mean, and what is it made from?"""

import streamlit as st

from pages.answers.answer import fetch_answer
from pages.app import choice_bar, page
from pages.components import section
from pages.i18n.translate import say
from pages.parts.about import definitions, exports

chosen = page.open(__doc__, choice_bar.NOTHING)

st.subheader(say("What the figures mean"), anchor=False)
definitions.show()

st.subheader(say("What an export is to contain"), anchor=False)
exports.show()

section.show_table(say("The exports"), fetch_answer("extracts", chosen.without_filters()))

st.subheader(say("What is left out"), anchor=False)
definitions.show_left_out(chosen)
