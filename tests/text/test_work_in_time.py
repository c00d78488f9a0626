"""How soon the stays that started led to work: the sentence and its figures."""

import pytest

from pages.answers import cache
from pages.answers.choice import Choice
from pages.i18n import languages
from pages.parts.outcomes import tiles
from pages.text import lengths
from tests.ui.screen import use
from warehouse.build import build
from warehouse.storage import versions


@pytest.fixture
def choose(exports, tmp_path, monkeypatch):
    """The year 2014 of these stays, seen on this day."""

    def load(rows: list[str], extract_date: str = "2015-12-31") -> Choice:
        languages.use("nb")
        head = "participant_id;scheme;started_on;ended_on;destination"
        folder = exports(participations="\n".join([head, *rows]), extract_date=extract_date)
        use(monkeypatch, folder, tmp_path / "out")
        build(folder, tmp_path / "out")
        cache.use_warehouse(versions.current(tmp_path / "out"))
        return Choice(years=(2014,), options=cache.fetch_options(None))

    return load


def starts(year: int, number: int, end: str, name: str) -> list[str]:
    """So many stays that started on 1 January that year, with this end."""
    return [f"{name}{year}-{no};JV;01.01.{year};{end}" for no in range(number)]


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


def test_the_shares_after_3_6_and_12_months_stand_beside_last_years(choose):
    """Day 91 is within 3 months (91.3 days), day 92 is not; 2013: 2 of 20 by then."""
    chosen = choose(
        [
            *starts(2014, 4, "01.04.2014;arbeid", "a"),  # 91 days
            *starts(2014, 4, "02.04.2014;arbeid", "b"),  # 92 days: within 6 months
            *starts(2014, 12, "31.01.2014;annet", "c"),
            *starts(2013, 2, "31.01.2013;arbeid", "a"),
            *starts(2013, 18, "31.01.2013;annet", "c"),
        ]
    )
    assert plain(lengths.describe_time_to_work(chosen)) == (
        "Av 20 opphold som startet, førte 20,0 % til arbeid innen 3 måneder, 40,0 % innen 6 og "
        "40,0 % innen 12. I 2013 var det 10,0 %, 10,0 % og 10,0 %, av 20. Etter 6 og 12 måneder "
        "er forskjellen fra 2013 for stor til å være tilfeldig."
    )
    first, *_ = tiles.make_shares_to_work(chosen)
    assert (first.name, plain(first.value)) == ("Til arbeid innen 3 måneder", "20,0 %")
    assert [plain(line) for line in first.lines] == ["4 av 20 opphold som startet", "2013: 10,0 %"]


@pytest.mark.parametrize(("still_in", "is_known"), [(20, True), (19, False)])
def test_what_is_not_seen_so_long_is_reckoned_or_too_early(choose, still_in, is_known):
    """Seen to the end of June: 6 months are not over; 20 seen longer are enough to reckon on."""
    late = [f"l{no};JV;01.06.2014;;" for no in range(5)]  # seen for a month
    before = starts(2013, 1, "31.01.2013;arbeid", "b")  # so that destinations are reported
    chosen = choose([*starts(2014, still_in, ";", "a"), *late, *before], "2014-07-10")
    text = lengths.describe_time_to_work(chosen)
    shares = {share.months: share for share in lengths.list_shares_to_work(chosen)}
    assert (shares[3].rate == 0.0) is is_known
    assert shares[3].running == 5
    assert shares[12].rate is None
    assert text.endswith("måneder er det for tidlig å si.")


def test_fewer_than_20_have_counts_and_no_tiles(choose):
    chosen = choose(starts(2014, 19, "31.01.2014;arbeid", "a"))
    assert lengths.describe_time_to_work(chosen) == (
        "19 av 19 opphold som startet, har ført til arbeid: for få til prosent."
    )
    assert tiles.make_shares_to_work(chosen) == ()
