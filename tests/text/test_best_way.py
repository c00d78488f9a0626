"""Which way led to work most often, and whether it may be by chance: in one sentence."""

import pytest

from pages.answers import cache
from pages.answers.choice import Choice
from pages.i18n import languages
from pages.text import outcomes
from tests.ui.screen import use
from warehouse.build import build
from warehouse.storage import versions

SCHEMES = """
    scheme;name
    AIG;Gruppe
    JV;Jobbverksted
    TPL;Utplassert
"""
SAID = "Utplassert førte oftest til arbeid, 18 av 20 (90,0\u00a0%)"


@pytest.fixture
def said(exports, tmp_path, monkeypatch):
    """The sentence when so many of so many went to work from each scheme."""

    def say_it(**counts: tuple[int, int]) -> str:
        rows = ["participant_id;scheme;started_on;ended_on;destination"]
        for scheme, (hits, base) in counts.items():
            for number in range(base):
                went = "arbeid" if number < hits else "behandling"
                rows.append(f"{scheme}{number};{scheme};01.01.2014;31.01.2014;{went}")
        folder = exports(participations="\n".join(rows), schemes=SCHEMES)
        use(monkeypatch, folder, tmp_path / "out")
        build(folder, tmp_path / "out")
        cache.use_warehouse(versions.current(tmp_path / "out"))
        languages.use("nb")
        return outcomes.describe_best_pathway(
            Choice(years=(2014,), options=cache.fetch_options(None))
        )

    return say_it


def test_ways_that_differ_by_more_than_may_be_chance_are_named(said):
    sentence = said(TPL=(18, 20), AIG=(2, 20), JV=(16, 20))
    assert sentence == (
        "Flere gikk til arbeid etter Utplassert enn etter Gruppe (90,0 mot 10,0\u00a0%). "
        "Forskjellen er for stor til å være tilfeldig, men deltakerne kan være ulike."
    )


def test_several_lower_ways_each_have_their_share(said):
    sentence = said(TPL=(18, 20), AIG=(2, 20), JV=(4, 20))
    assert sentence == (
        "Flere gikk til arbeid etter Utplassert (90,0\u00a0%) enn etter Jobbverksted "
        "(20,0\u00a0%) og Gruppe (10,0\u00a0%). Forskjellene er for store til å være tilfeldige, "
        "men deltakerne kan være ulike."
    )


def test_where_every_difference_reaches_0_it_may_be_chance(said):
    sentence = said(TPL=(18, 20), JV=(16, 20))
    assert sentence == f"{SAID}, men forskjellen til de andre veiene kan være tilfeldig."


def test_a_way_that_fewer_than_20_took_is_not_compared(said):
    sentence = said(TPL=(18, 20), AIG=(0, 19))
    assert sentence == "For få gikk hver vei til at de kan sammenlignes; velg flere år."
