"""One PDF of the pages that are printed: Typst sets it here, without the network.

The font is the one that matplotlib brings along, so that every machine prints the same.
"""

import json
from functools import cache
from pathlib import Path

import matplotlib
import typst

from pages.i18n import languages
from pages.i18n.translate import say
from pages.typesetting.content import Sheet, write_sheet

DOCUMENT = Path(__file__).with_name("document.typ")
TAGGED = "ua-1"  # every picture has its text, every table its heads, and headings are in order


def make_pdf(title: str, sheets: list[Sheet]) -> bytes:
    """The pages as one PDF, which has a list of contents where there are several."""
    content = {
        "title": title,
        "language": languages.current(),
        "words": _list_words(),
        "pages": [write_sheet(sheet) for sheet in sheets],
    }
    params = {"content": json.dumps(content, ensure_ascii=False)}
    compiler = typst.Compiler(DOCUMENT.read_bytes(), font_paths=_load_fonts())
    return compiler.compile(format="pdf", sys_inputs=params, pdf_standards=TAGGED)


def _list_words() -> dict[str, str]:
    """The words of the document itself."""
    return {
        "contents": say("Contents"),
        "page": say("page {place} of {all}"),
        "tables": say(
            "The tables under the charts are left out here; the PDF of one page has them, and each "
            "can be downloaded from the screen."
        ),
    }


@cache
def _load_fonts() -> typst.Fonts:
    """The fonts of matplotlib alone: neither those of the machine nor those in Typst."""
    return typst.Fonts(False, False, [Path(matplotlib.get_data_path()) / "fonts" / "ttf"])
