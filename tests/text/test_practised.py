"""What the practice places were used for, said in the words of the page."""

import pytest

from pages.answers import cache
from pages.answers.choice import Choice
from pages.text import practice
from warehouse.storage import versions


@pytest.fixture
def choose(demo):
    cache.use_warehouse(versions.current(demo))
    return lambda *years: Choice(years=years, schemes=("PFF",), options=cache.fetch_options(None))


def test_the_places_their_persons_the_grants_and_who_waits_are_said(choose):
    sentence = practice.describe_practice(choose(2014))
    assert sentence.startswith("**44 personer brukte 42 plasser.** 13 hadde VTAO, og holdt ")
    assert sentence.endswith(" søk VTAO for dem som kan få det.")


def test_of_several_years_nothing_is_said(choose):
    assert practice.describe_practice(choose()) == ""
