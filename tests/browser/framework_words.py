"""The English words that Streamlit itself writes, read out of the scripts it ships."""

import re
from functools import cache
from pathlib import Path

import streamlit

_SCRIPTS = Path(streamlit.__file__).parent / "static" / "static" / "js"
# scripts of elements that no page has, full of words of their own
_NOT_USED = re.compile(
    r"plotly|vega|deckgl|mermaid|diagram|katex|cytoscape|audio|camera|video|echarts|json|"
    r"feedback|chat|color|slider|numberinput|graphviz|chunk",
    re.IGNORECASE,
)
_NAMES = re.compile(
    r'(?:"aria-label"|ariaLabel|placeholder|title|label|children|tooltip|content):'
    r"(?:[\w.!]+\?)?`([A-Z][^`<>{}]*(?:\$\{[^}]*\}[^`<>]*)*)`"
)
# the same in Norwegian, or no word of a language
_SAME = {"OK", "F5", "System", "Format", "Print", "Start", "Data", "Person", "Alt", "Snowflake"}
_ENGLISH = re.compile(
    r"\b(?:the|of|your|select|choose|open|close|show|hide|search|clear|remove|download|loading|"
    r"help|more|press|collapse|expand|scroll|copy|upload|sort|column|running|please|sidebar)\b",
    re.IGNORECASE,
)

# what is read of the page: names, and texts that are neither data nor sentences of our own
LIST_TEXTS = """() => {
    const ours = "[data-testid=stMarkdownContainer],[data-testid=stHtml],table,svg,style,script,"
        + ".js-plotly-plot,[data-testid=stIconMaterial],code,pre,.announcer";
    const names = [...document.querySelectorAll("[aria-label],[title],[placeholder]")]
        .filter(node => !node.closest(".js-plotly-plot"))
        .flatMap(node => ["aria-label", "title", "placeholder"].map(n => node.getAttribute(n)));
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) {
        const node = walker.currentNode;
        if (!node.parentElement.closest(ours)) texts.push(node.nodeValue.trim());
    }
    return {names: names.filter(Boolean), texts: texts.filter(Boolean)};
}"""


@cache
def read() -> re.Pattern:
    """A pattern of every word or sentence that Streamlit writes; ${…} in it is any text."""
    found = set()
    for path in _SCRIPTS.glob("*.js"):
        if not _NOT_USED.search(path.name):
            found |= set(_NAMES.findall(path.read_text(encoding="utf-8")))
    patterns = [
        r"\S.*".join(re.escape(part) for part in re.split(r"\$\{[^}]*\}", text))
        for text in found - _SAME
        if re.search("[a-z]{2}", re.sub(r"\$\{[^}]*\}", "", text))
    ]
    assert len(patterns) > 100  # otherwise Streamlit writes its scripts in another way now
    return re.compile("|".join(sorted(patterns, key=len, reverse=True)))


def list_english(page) -> list[str]:
    """The names and texts on a Norwegian page that are English."""
    seen = page.evaluate(LIST_TEXTS)
    words = [text for text in seen["names"] + seen["texts"] if read().fullmatch(text)]
    return words + [name for name in seen["names"] if _ENGLISH.search(name)]
