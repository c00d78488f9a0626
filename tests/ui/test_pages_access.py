"""Who gets in: closed unless clearly allowed, on every page, and again at each download."""

import re
import shutil
import time

import pytest

from pages.app import auth
from pages.i18n import languages
from tests.ui.screen import DEMO, PAGES, VIEWS, alone, answer_row, open_filters, read, use
from warehouse.build import build

NOW = 1_000_000.0
KARI = {"is_logged_in": True, "email": "Kari@kommune.no", "exp": NOW + 60}
LISTED = {"kari@kommune.no": "all", "ola@kommune.no": ["NAV Sør"]}
SETTINGS = """
[access]
"kari@kommune.no" = "all"
"ola@kommune.no" = ["NAV Sør"]
"""
PARTICIPATIONS = """
    participant_id;scheme;started_on;nav_office
    a;AIG;01.01.2014;NAV Sør
    b;AIG;01.01.2014;NAV Øst
    c;AIG;01.01.2014;
"""
SCHEMES = """
    scheme;name
    AIG;Arbeidstrening i gruppe
"""


@pytest.fixture(autouse=True)
def norwegian():
    languages.use("nb")


def test_without_a_list_and_a_login_the_dashboard_is_open():
    assert auth.admit(None, {"email": "test@example.com"}, NOW) == auth.Person()


def test_a_listed_person_gets_in_whatever_the_case_of_the_address():
    assert auth.admit(LISTED, KARI, NOW).offices is None
    ola = KARI | {"email": "ola@kommune.no"}
    assert auth.admit(LISTED, ola, NOW).offices == ("NAV Sør",)


@pytest.mark.parametrize(
    ("listed", "user", "why"),
    [
        (LISTED, {}, "no login is set up"),
        (None, KARI, "nobody is listed"),  # login without a list: the folder may be unreachable
        (LISTED, {"is_logged_in": False}, "have to log in"),
        (LISTED, KARI | {"exp": NOW}, "expired"),
        (LISTED, KARI | {"exp": None}, "expired"),  # a login that never ends is none
        (LISTED, KARI | {"email": "per@kommune.no"}, "not listed"),
        (LISTED, {key: KARI[key] for key in ("is_logged_in", "exp")}, "not listed"),
        (LISTED, KARI | {"email_verified": False}, "not listed"),
        ({}, KARI, "not listed"),
        ({"kari@kommune.no": "everything"}, KARI, "not listed"),  # a word we do not know
        ({"kari@kommune.no": []}, KARI, "not listed"),
        ({"kari@kommune.no": [1]}, KARI, "not listed"),
    ],
)
def test_what_is_not_clearly_allowed_is_closed(listed, user, why):
    with pytest.raises(auth.AccessDenied, match=why):
        auth.admit(listed, user, NOW)


@pytest.fixture
def limited(exports, tmp_path, monkeypatch):
    """A folder with a list of who may look; returns the folder."""
    folder = exports(
        settings=SETTINGS,
        participations=PARTICIPATIONS,
        schemes=SCHEMES,
        extract_date="2014-12-31",
    )
    use(monkeypatch, folder, tmp_path / "out")
    return folder


def logged_in(email: str) -> dict:
    return {"is_logged_in": True, "email": email, "exp": time.time() + 60}


@pytest.mark.parametrize("name", PAGES)
def test_a_page_shows_a_stranger_one_sentence_and_nothing_else(limited, name):
    for user in ({}, logged_in("per@kommune.no")):
        page = alone(name, user=user)
        assert len(page.error) == 1
        assert [*page.button, *page.table, *page.multiselect, *page.caption] == []
        assert "Arbeidstrening" not in " ".join(read(page))


def test_one_who_is_not_logged_in_is_asked_to(limited):
    page = alone("overview", user={"is_logged_in": False})
    assert page.error[0].value == "Du må logge inn for å se disse tallene."
    assert page.button(key="login").label == "Logg inn"


def test_a_person_sees_the_people_of_their_own_offices(limited):
    everybody = alone("overview", user=logged_in("kari@kommune.no"))
    assert answer_row(everybody, "people").startswith("3 personer")
    own = alone("overview", user=logged_in("ola@kommune.no"), office="NAV Øst")
    assert answer_row(own, "people").startswith("1 person,")
    assert "NAV Øst" in own.warning[0].value  # not theirs to choose
    assert open_filters(own).multiselect(key="office").options == ["NAV Sør"]


def test_a_person_taken_off_the_list_gets_no_more_downloads(limited):
    ola = auth.admit(LISTED, logged_in("ola@kommune.no"), time.time())
    assert auth.still_has_access(ola)
    settings = SETTINGS.replace('"ola@kommune.no" = ["NAV Sør"]', "")
    (limited / "settings.toml").write_text(settings, encoding="utf-8")
    assert not auth.still_has_access(ola)


def test_a_person_moved_to_another_office_gets_no_more_downloads(limited):
    ola = auth.admit(LISTED, logged_in("ola@kommune.no"), time.time())
    moved = SETTINGS.replace("NAV Sør", "NAV Øst")
    (limited / "settings.toml").write_text(moved, encoding="utf-8")
    assert not auth.still_has_access(ola)


def test_an_open_dashboard_that_is_closed_gives_no_more_downloads(limited):
    assert not auth.still_has_access(auth.Person())


@pytest.fixture(scope="module")
def closed_demo(tmp_path_factory):
    """The demonstration exports with a list of who may look, loaded once."""
    folder = tmp_path_factory.mktemp("closed")
    data, out = folder / "data", folder / "out"
    shutil.copytree(DEMO, data, ignore=shutil.ignore_patterns("generator", ".*"))
    listed = '\n[access]\n"ola@kommune.no" = ["NAV Nord"]\n'
    with (data / "settings.toml").open("a", encoding="utf-8") as settings:
        settings.write(listed)
    build(data, out)
    return data, out


@pytest.mark.parametrize(("name", "part"), VIEWS)
def test_no_view_shows_a_reader_of_one_office_the_people_of_another(
    closed_demo, monkeypatch, name, part
):
    use(monkeypatch, *closed_demo)
    page = alone(name, user=logged_in("ola@kommune.no"), year="2014", part=part)
    assert not page.exception
    persons = set(re.findall(r"\bD\d{5}\b", " ".join(read(page))))
    assert persons <= _persons_of("NAV Nord")
    assert not {"NAV Sør", "NAV Vest", "NAV Øst"} & set(read(page))
    hidden = {"Neste start", "Videre til", "Venter på tiltaket", "Venter på gruppen", "Kommentar"}
    assert not hidden & set(read(page))


def _persons_of(office: str) -> set[str]:
    """The participants with a stay of this office, as the exports say."""
    persons = set()
    for path in DEMO.glob("deltakelser_*.csv"):
        lines = [line.split(";") for line in path.read_text("utf-8-sig").splitlines()]
        column = lines[0].index("nav_kontor")
        persons |= {line[0] for line in lines[1:] if line[column] == office}
    return persons
