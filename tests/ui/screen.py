"""Pages as AppTest runs them, and everything a reader would read on them."""

import re
from functools import cache
from html import unescape
from pathlib import Path

from streamlit.components.v2 import manifest_scanner
from streamlit.testing.v1 import AppTest

from pages.session import Person, Session
from tests.ingest import loads

# each run of a page would look through all installed packages for components: once will do
manifest_scanner.scan_component_manifests = cache(manifest_scanner.scan_component_manifests)

ROOT = Path(__file__).parents[2]
DEMO = ROOT / "data" / "demo"
PAGES = ("overview", "utilization", "outcomes", "budget", "report", "planning", "data", "about")
PARTS = {
    "utilization": ("places", "waiting", "stock", "attendance", "practice", "courses", "duty"),
    "budget": ("why", "accounts", "outlook", "refunds", "plan", "costs"),
    "report": ("text", "figures", "register", "approval"),
    "planning": ("text", "figures"),
    "outcomes": ("destinations", "later", "durations", "ways", "rows"),
}
VIEWS = [(name, part) for name in PAGES for part in PARTS.get(name, ("",))]
VALUE = r'<div class="figure-value"><span>(.*?)</span>'
_KINDS = ("title", "header", "subheader", "markdown", "caption", "info", "warning", "error")
_CHOSEN = ("multiselect", "button", "button_group", "expander", "download_button", "page_link")


def use(monkeypatch, data: Path, out: Path) -> None:
    """Let the pages read this folder of exports."""
    monkeypatch.setenv("DASHBOARD_DATA", str(data))
    monkeypatch.setenv("DASHBOARD_WAREHOUSE", str(out))
    monkeypatch.setenv("DASHBOARD_WATCH", "off")  # or threads would outlive the folders of tests
    loads.share(monkeypatch)


def reader(path: Path | str, language: str = "nb", person: Person | None = None) -> Session:
    """The session of a reader of this warehouse; without a login they see every office."""
    return Session(language=language, warehouse=str(path), person=person or Person())


def alone(name: str, user: dict | None = None, **address) -> AppTest:
    """A page run by itself, as the first deep link after a server start runs it."""
    return _run(ROOT / "pages" / f"{name}.py", user, address)


def unfold(page: AppTest) -> AppTest:
    """The page with every fold open, also those inside others."""
    while closed := [key for key in _list_folds(page) if not page.session_state[key]]:
        for key in closed:
            page.session_state[key] = True
        page.run()
    return page


def open_filters(page: AppTest) -> AppTest:
    """The page with its filters open."""
    page.session_state["filters"] = True
    return page.run()


def status(page: AppTest) -> str:
    """What the page says that it shows, and what the figures are made from."""
    [line] = [each.value for each in page.html if 'role="status"' in each.value]
    return " ".join(_of_html(line).split())


def answer_row(page: AppTest, code: str) -> str:
    """The text of one of the five rows of the overview, with plain spaces."""
    html = page.container(key=f"answer-{code}").html[0].value
    return " ".join(_of_html(html).split())


def _list_folds(page: AppTest) -> list[str]:
    """The keys of the folds, which stand at the end of their ids."""
    ids = [element.proto.id for element in page.expander if element.proto.id]
    return [re.sub(r"^\$\$ID-[0-9a-f]+-", "", each) for each in ids]


def through_dashboard(name: str, **address) -> AppTest:
    """A page reached through dashboard.py."""
    page = _run(ROOT / "dashboard.py", None, address)
    return page.switch_page(f"pages/{name}.py").run()


def _run(script: Path, user: dict | None, address: dict) -> AppTest:
    page = AppTest.from_file(str(script), default_timeout=60)
    for name, values in address.items():
        page.query_params[name] = values
    if user is not None:
        page.user = user
    return page.run()


def read(page: AppTest) -> list[str]:
    """Every text on the page: headings, sentences, figures, labels, tables, alt texts."""
    texts = [element.value for kind in _KINDS for element in getattr(page, kind)]
    texts += [_of_html(element.value) for element in page.html]
    texts += [element.value for element in page.metric]
    texts += [getattr(element, "label", "") for kind in _CHOSEN for element in page.get(kind)]
    choices = (*page.multiselect, *page.pills, *page.segmented_control, *page.selectbox)
    texts += [str(option) for element in choices for option in element.options]
    texts += [element.proto.alt for element in page.get("plotly_chart")]
    for frame in [element.value for element in (*page.table, *page.dataframe)]:
        texts += [str(column) for column in frame.columns]
        texts += [str(cell) for cell in frame.to_numpy().ravel()]
    return [text for text in texts if text and not text.startswith("<style>")]


def value(page: AppTest, measure: str) -> str:
    """A headline value as it stands on the page."""
    return _of_html(re.search(VALUE, _tile(page, measure)).group(1)).strip()


def beside(page: AppTest, measure: str) -> str:
    """The word beside a headline value."""
    return _of_html(re.search(r"<small>(.*?)</small>", _tile(page, measure)).group(1)).strip()


def lines(page: AppTest, measure: str) -> list[str]:
    """The lines under a headline value."""
    found = re.findall(r'<p class="figure-line">(.*?)</p>', _tile(page, measure))
    return [_of_html(line).strip() for line in found]


def _tile(page: AppTest, measure: str) -> str:
    return page.container(key=f"figure-{measure}").html[0].value


def _of_html(text: str) -> str:
    """What is read of HTML: its text and its tooltips."""
    tooltips = re.findall(r'title="([^"]*)"', text)
    text = re.sub(r"<style>.*?</style>|<script>.*?</script>|<[^>]*>", " ", text, flags=re.DOTALL)
    return unescape(" ".join([text, *tooltips]))
