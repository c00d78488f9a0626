"""What the practice places were used for, said in the words of the page."""

import pytest

from pages.answers import cache
from pages.answers.choice import Choice
from pages.text import practice
from tests.ui.screen import alone, read, use, value
from warehouse.storage import versions

HOLDS = "En deltaker med VTAO holder plassen sin i alle tall om kapasitet: Plassen er opptatt"
FREES = "En deltaker med VTAO frigjør plassen fra dagen tilskuddet ble innvilget, i alle tall"
SCHEMES = "scheme;name;kind\nPFF;Praksis;practice"
GROUPS = "group;scheme;places;valid_from\nButikk;PFF;1;01.01.2014"
STAYS = """
    participant_id;scheme;group;referred_on;started_on;vtao_granted_on
    a;PFF;Butikk;01.12.2013;01.01.2014;01.01.2014   # granted on the first day
    b;PFF;Butikk;01.12.2014;;                       # waits for the only place
"""


@pytest.fixture
def choose(demo):
    cache.use_warehouse(versions.current(demo))
    return lambda *years: Choice(years=years, schemes=("PFF",), options=cache.fetch_options(None))


def test_the_places_their_persons_the_grants_and_who_waits_are_said(choose):
    sentence = practice.describe_practice(choose(2014))
    assert sentence.startswith(
        "**44 personer hadde praksis på 42 plasser (2013: 43 på 42).** 13 hadde VTAO (varig "
        "tilrettelagt arbeid i ordinær virksomhet) og brukte i snitt "
    )
    assert sentence.endswith(" ventet på plass ved slutten av perioden.")


def test_of_several_years_nothing_is_said(choose):
    assert practice.describe_practice(choose()) == ""


@pytest.mark.parametrize(
    ("holds", "utilization", "free", "lacking"),
    [
        ("true", "100,0 %", "0", "Da mangler det fortsatt 1 plass"),
        ("false", "0,0 %", "1", "Det trengs ikke flere plasser"),
    ],
)
def test_every_figure_of_capacity_and_the_sentence_follow_one_rule(
    exports, tmp_path, monkeypatch, holds, utilization, free, lacking
):
    folder = exports(
        extract_date="2014-12-31",
        schemes=SCHEMES,
        groups=GROUPS,
        participations=STAYS,
        settings=f"vtao_holds_place = {holds}",
    )
    use(monkeypatch, folder, tmp_path / "out")
    pages = [
        alone("utilization", year="2014", part=part) for part in ("places", "waiting", "practice")
    ]
    pages.append(alone("overview", year="2014", part="places"))
    for page in pages:
        texts = [text.replace("\u00a0", " ") for text in read(page)]
        is_said = [any(rule in text for text in texts) for rule in (HOLDS, FREES)]
        assert is_said == [holds == "true", holds == "false"]
    assert value(pages[0], "utilization_rate").replace("\u00a0", " ") == utilization
    assert value(pages[0], "free_places") == free
    assert any(lacking in text for text in read(pages[1]))
    held, freed = ("og brukte i snitt 1 plass", "som i snitt frigjorde 1 plass")
    texts = " ".join(read(pages[2])).replace("\u00a0", " ")
    assert (held in texts, freed in texts) == (holds == "true", holds == "false")
    # a grant helps those who wait where it frees the place alone
    assert ("En plass blir fri når en deltaker" in texts) == (holds == "false")
