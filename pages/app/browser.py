"""What the browser gets with every page: the style, and a script for what Streamlit leaves open.

Streamlit writes its own words in English on every page: accessible names, menus, the dialog of a
lost connection. The script (screen.js) replaces them by the words below, and does what keeps the
page usable by keyboard and by ear.
"""

import json
from functools import cache
from pathlib import Path

import streamlit as st

from pages.i18n import languages
from pages.i18n.translate import mark, say

_HERE = Path(__file__).parent
# Streamlit's words, as they stand in its own scripts
WORDS = (
    mark("Skip to main content"),
    mark("Collapse sidebar"),
    mark("Expand sidebar"),
    mark("Main menu"),
    mark("Help"),
    mark("Scroll tabs left"),
    mark("Scroll tabs right"),
    mark("Choose an option"),
    mark("Choose options"),
    mark("Open"),
    mark("Close"),
    mark("Clear all"),
    mark("Clear value"),
    mark("Select all"),
    mark("Selected values"),
    mark("No results"),
    mark("Search"),
    mark("Close Search"),
    mark("Previous Result"),
    mark("Next Result"),
    mark("Show/hide columns"),
    mark("Download as CSV"),
    mark("Download as Excel"),
    mark("Fullscreen"),
    mark("Close fullscreen"),
    mark("Clear selection"),
    mark("Dataframe column menu"),
    mark("Sort ascending"),
    mark("Sort descending"),
    mark("Autosize"),
    mark("Pin column"),
    mark("Unpin column"),
    mark("Hide column"),
    mark("Format"),
    mark("Copy column name"),
    mark("Copy to clipboard"),
    mark("Copied"),
    mark("Scrollable table"),
    mark("Choose date"),
    mark("Clear date"),
    mark("Previous month"),
    mark("Next month"),
    mark("Use arrow keys to navigate dates. Enter to select. Escape to close."),
    mark("Upload"),
    mark("file upload"),
    mark("Add files"),
    mark("Drag and drop a file here"),
    mark("Drag and drop files here"),
    mark("Cancel"),
    mark("Try again"),
    mark("Notifications"),
    mark("Loading..."),
    mark("Please wait..."),
    mark("Running..."),
    mark("Stop script"),
    mark("Link to heading"),
    mark("Page not found"),
    mark("Connecting"),
)
# what they say otherwise, in both languages
OTHERWISE = {
    "Sidebar": mark("The pages"),
    "Connection error": mark("The dashboard does not answer"),
    "Streamlit server is not responding. Are you connected to the internet?": mark(
        "It is being started again, or the line is down. What you have chosen is kept, and the "
        "page comes back by itself."
    ),
    "Is Streamlit still running? If you accidentally stopped Streamlit, just restart it in your "
    "terminal:": mark(
        "It is being started again, or the line is down. What you have chosen is kept, and the "
        "page comes back by itself."
    ),
    "Connection timed out.": mark(
        "It is being started again, or the line is down. What you have chosen is kept, and the "
        "page comes back by itself."
    ),
    "streamlit run yourscript.py": mark("If it lasts, tell whoever runs the dashboard."),
}
# {} is any text
PATTERNS = {
    "Remove {}": mark("Remove {label}"),
    "Help for {}": mark("About {label}"),
    "Press {} to apply": mark("Press {label} to apply"),
    "Add: {}": mark("Add: {label}"),
    "{} options available.": mark("{label} options available."),
    "{} option available.": mark("{label} option available."),
}


def start() -> None:
    """Sends the style, and the script with the words in the language in use."""
    script = _read("screen.js").replace("SETTINGS", _write_settings(languages.current()))
    content = f"<style>{_read('screen.css')}</style><script>{script}</script>"
    st.html(content, unsafe_allow_javascript=True)


@cache
def _write_settings(language: str) -> str:
    """The settings of the script as JSON; language: the one in use, of which say() gives words."""
    words = {word: say(word) for word in WORDS} | {
        word: say(text) for word, text in OTHERWISE.items()
    }
    patterns = {text: say(to).replace("{label}", "{}") for text, to in PATTERNS.items()}
    return json.dumps(
        {
            "language": language,
            "table": say("Table"),
            "words": {word: text for word, text in words.items() if text != word},
            "patterns": {word: text for word, text in patterns.items() if text != word},
        },
        ensure_ascii=False,
    ).replace("<", "\\u003c")


@cache
def _read(name: str) -> str:
    return (_HERE / name).read_text(encoding="utf-8")
