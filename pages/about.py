"""About the figures: what does each figure mean, and what is it made from?"""

import streamlit as st

from pages.shared import definitions, exports, page, sections
from pages.shared.words import say

chosen = page.open(__doc__)

st.subheader(say("What the figures mean"), anchor=False)
definitions.show()

st.subheader(say("What an export is to contain"), anchor=False)
exports.show()

sections.table(say("The exports"), "extracts", chosen.of_everything())

st.subheader(say("What is left out"), anchor=False)
definitions.show_left_out(chosen)
