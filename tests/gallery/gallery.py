"""The gallery: every kind of chart on small made-up answers, for developers.

streamlit run tests/gallery/gallery.py
"""

import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT)]

import streamlit as st  # noqa: E402

from pages import session  # noqa: E402
from pages.answers import cache  # noqa: E402
from pages.app import url  # noqa: E402
from pages.i18n import languages  # noqa: E402
from pages.session import Person  # noqa: E402
from tests.conftest import _write  # noqa: E402
from tests.gallery.cases import CASES, EXPORTS, EXTRACT, make  # noqa: E402
from warehouse.build import build  # noqa: E402
from warehouse.storage import versions  # noqa: E402


@st.cache_resource
def load() -> str:
    """The path of a small warehouse of the exports of the gallery."""
    folder = Path(tempfile.mkdtemp(prefix="gallery-"))
    build(_write(folder / "data", extract_date=EXTRACT, **EXPORTS), folder / "out")
    return str(versions.current(folder / "out"))


st.set_page_config(page_title="Gallery", layout="wide")
languages.use(st.query_params.get("lang", "nb"))
cache.use_warehouse(load())
session.update(person=Person())
options = cache.fetch_options(None)
chosen, _ = url.read_choice({"year": ["2016"]}, options, languages.current())
for case in CASES:
    with st.container(key=f"case-{case.name.replace(' ', '-')}"):
        st.subheader(f"{case.name}: {case.edge}" if case.edge else case.name, anchor=False)
        case.chart(make(case, chosen))
