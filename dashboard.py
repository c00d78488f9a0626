"""Tiltaksinnsikt: the way in. Which pages there are, in which order; each page opens itself."""

import streamlit as st

from pages.shared import page

st.navigation(page.listed(), position="hidden").run()
