# run, test, lint, bench: each makes the virtual environment it needs from the pinned requirements.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PORT ?= 8501

.PHONY: run test lint gallery bench speed heights axe words clean

run: $(VENV)/run words
	$(BIN)/streamlit run dashboard.py --server.port=$(PORT) --server.headless=true

test: $(VENV)/dev words chromium
	$(BIN)/python -m pytest

lint: $(VENV)/dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/sqlfluff lint queries

# Every kind of chart, photographed anew for the test that compares them; to look at them:
# .venv/bin/streamlit run tests/gallery/gallery.py
gallery: $(VENV)/dev words chromium
	GALLERY=1 $(BIN)/python -m pytest -n 0 tests/gallery

bench: $(VENV)/dev words
	$(BIN)/python -m tests.bench

# How fast the screen is, alone and in one round.
speed: $(VENV)/dev words
	$(BIN)/python -m tests.bench --screen --small --rounds 1

# How tall every page and part is, and what its first screen lacks; ! is beyond a limit.
heights: $(VENV)/dev words
	$(BIN)/python -m tests.heights

# Every page and part in every look through axe; the suite has each of them in one look.
axe: $(VENV)/dev words
	$(BIN)/python -m tests.axe

# New messages of the code into the catalogues, those no longer used out of them; then compiled.
# With nothing new no catalogue changes.
LOCALE := pages/i18n/locale
BABEL := $(BIN)/python -m babel.messages.frontend --quiet

words: $(VENV)/run
	@mkdir -p build
	$(BABEL) extract --mapping-file=$(LOCALE)/babel.cfg --no-default-keywords \
		--keywords="say mark count:1,2" --add-location=file --sort-by-file \
		--output-file=build/words.pot pages
	$(BABEL) update --domain=dashboard --input-file=build/words.pot --output-dir=$(LOCALE) \
		--no-fuzzy-matching --ignore-obsolete --ignore-pot-creation-date --width=100
	$(BIN)/python -m pages.i18n.translate

# The browser tests need a Chromium on the path; Debian's is installed where we may.
.PHONY: chromium
chromium:
	@command -v chromium >/dev/null || command -v chromium-browser >/dev/null \
	|| command -v google-chrome >/dev/null \
	|| { command -v apt-get >/dev/null && apt-get update -qq && apt-get install -y -qq chromium; } \
	|| { echo "The browser tests need Chromium: install it (Debian: apt-get install chromium)."; exit 1; }

$(VENV)/bin/python:
	$(PYTHON) -m venv $(VENV)

$(VENV)/run: requirements.txt | $(VENV)/bin/python
	$(BIN)/pip install --quiet --requirement requirements.txt
	@touch $@

$(VENV)/dev: requirements-dev.txt $(VENV)/run
	$(BIN)/pip install --quiet --requirement requirements-dev.txt
	@touch $@

clean:
	rm -rf $(VENV) build
