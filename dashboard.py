"""Tiltaksinnsikt: lists the pages in their order; each page opens itself."""

import streamlit as st

from pages.app import page

st.navigation(page.navigation_pages(), position="hidden").run()
