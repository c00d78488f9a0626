"""What the page about capacity answers in a sentence, and what it draws."""

from datetime import date
from types import SimpleNamespace

import numpy
import pandas
import pytest

from pages.answers import cache
from pages.answers.answer import Answer, fetch_answer
from pages.answers.choice import Choice
from pages.answers.options import Options
from pages.app import url
from pages.charts import annotations, base, clicks, heatmap, small_multiples, stacked_bars
from pages.i18n import languages
from pages.parts.utilization import days
from pages.text import activity_duty, capacity, courses, lengths, stock, waiting
from tests.ui.screen import use
from warehouse import config
from warehouse.build import build
from warehouse.storage import versions

SCHEMES = """
    scheme;name;valid_from;valid_to;kind;standard_weeks
    AIG;Arbeidstrening;;;group;
    JV;Jobbverksted;;;course;4
"""
GROUPS = """
    group;scheme;places;valid_from;valid_to
    Kantine;AIG;2;01.01.2013;30.06.2014
    Kantine;AIG;2;01.09.2014;                 # closed in July and August
    Gjenbruk;AIG;1;01.03.2014;
"""
STAYS = """
    participant_id;scheme;group;referred_on;started_on;ended_on;destination;benefit;birth_year
    a;AIG;Kantine;;01.01.2013;;;sosialhjelp;1990
    b;AIG;;01.12.2013;;;;sosialhjelp;1990               # has waited for over a year
    c;AIG;;01.12.2014;;;;;
    d;AIG;;01.12.2014;;;;;                              # three wait for two free places
    e;JV;;01.01.2014;01.01.2014;28.01.2014;jobb;;       # within the four weeks
    f;JV;;01.01.2014;01.01.2014;29.01.2014;skole;;      # a day later
"""
SPACE = "\u00a0"
COMMENTS = """
    date;measure;scheme;text
    01.03.2014;places;AIG;Gjenbruk åpner.
    02.03.2014;referred;AIG;Noe annet.
"""


def answer_named(name: str) -> Answer:
    """An answer without rows: a click asks only for its name."""
    return Answer(name, Choice(), pandas.DataFrame())


@pytest.fixture
def shown(exports, tmp_path, monkeypatch):
    """A warehouse of the rows above; what is drawn is then in the list."""
    languages.use("nb")
    use(
        monkeypatch,
        exports(
            schemes=SCHEMES,
            groups=GROUPS,
            participations=STAYS,
            comments=COMMENTS,
            extract_date="2014-12-31",
        ),
        tmp_path / "out",
    )
    build(config.data_folder(), tmp_path / "out")
    cache.use_warehouse(versions.current(tmp_path / "out"))
    figures = []
    monkeypatch.setattr(
        base, "plot", lambda figure, alt, clicked=None: figures.append((figure, clicked))
    )
    return figures


def choice(*years: int, **chosen) -> Choice:
    offered = Options(year={2013: "2013", 2014: "2014"}, extract_date=date(2014, 12, 31))
    return Choice(years=years, options=offered, **chosen)


def test_the_largest_reason_why_places_stood_empty_says_what_to_do(shown):
    sentence = capacity.describe_unused_places(choice(2014)).replace(SPACE, " ")
    assert sentence.startswith(
        "**Gjør nå: gi tilbud til dem som venter.** Ikke i bruk, av alle ordinære plassdager: "
        "ledig mens noen ventet "
    )


def test_the_first_line_of_the_queue_says_whether_more_places_are_needed(shown):
    """b waits for over a year; with c and d three wait for the two free places."""
    assert [line.replace(SPACE, " ") for line in waiting.list_waiting(choice(2014))] == [
        "**Per 31.12.2014 var 2 plasser ledige, og 3 ventet** (2013: 1).",
        "**Gjør nå:** Fyll de ledige plassene, og få bekreftet eller trukket 1 henvisning som har "
        "ventet i over ett år. Når de er trukket, **trengs det ikke flere plasser**.",
    ]
    assert waiting.describe_missing_places(choice(2014)) == (
        "Skulle alle starte nå, mangler det **1** plass. "
        "Uten 1 som har ventet i over ett år, mangler det 0."
    )
    assert waiting.describe_lengths(choice(2014)).replace(SPACE, " ") == (
        "Halvparten av dem som venter, har ventet i 30 dager eller mer; gjennomsnittet er 152 "
        "dager. Gjennomsnittet er høyere enn medianen fordi noen har ventet mye lenger enn de "
        "andre."
    )


@pytest.mark.parametrize(
    ("free", "waits", "old", "said"),
    [
        (3, 3, 0, "Gi tilbud om de ledige plassene til dem som venter. **Det trengs ikke flere"),
        (
            3,
            4,
            0,
            "dem som venter, før dere ber om flere plasser. **Da mangler det fortsatt 1 plass",
        ),
        (3, 4, 1, "Fyll de ledige plassene, og få bekreftet eller trukket 1 henvisning som"),
        (
            0,
            4,
            2,
            "**Gjør nå:** Få bekreftet eller trukket de 2 henvisningene som har ventet i over",
        ),
        (0, 4, 2, "**Da mangler det fortsatt 2 plasser**."),
        (0, 4, 0, "**Da mangler det fortsatt 4 plasser**"),
        (2, 0, 1, "**Gjør nå:** Få bekreftet eller trukket 1 henvisning som har ventet i over"),
    ],
)
def test_what_to_do_follows_the_free_places_and_the_old_referrals(
    shown, monkeypatch, free, waits, old, said
):
    """waits: for the one scheme with places; the old ones beside 0 wait for another scheme."""
    here = min(old, waits)
    short, recent = max(waits - free, 0), max(waits - here - free, 0)
    row = {"scheme": "AIG", "free": float(free), "waiting": waits, "waiting_over_year": here}
    row |= {"short_in_all": float(short), "recent_in_all": float(recent)}
    schemes = pandas.DataFrame([row | {"places_short_recent": float(recent)}])
    figure = SimpleNamespace(value=old)
    monkeypatch.setattr(waiting.cache, "fetch_figure", lambda name, chosen: figure)
    assert said in waiting._describe_need(schemes, choice(2014))


def test_the_referrals_have_the_share_that_started_within_a_month_and_two(shown):
    """Of b, c, d, e, f those of 1 January started the same day; c and d are 30 days old."""
    assert waiting.describe_starts(choice(2014)) == (
        "Av 4 henvisninger førte 2 til start innen 30 dager; av de 2 som er 60 dager gamle, "
        "førte 2 til start innen 60 dager."
    )


@pytest.mark.parametrize(
    ("median", "mean", "word"),
    [
        (100, 109.9, ""),  # less than a tenth of the median
        (100, 110, "høyere"),
        (100, 90, "lavere"),
        (5, 5.9, ""),  # a fifth, and less than a day
        (5, 6, "høyere"),
        (5, 4, "lavere"),
        (0, 0, ""),
    ],
)
def test_mean_and_median_are_explained_from_a_tenth_and_a_day_apart(median, mean, word):
    languages.use("nb")
    text = lengths.explain_difference("duration", median, mean)
    assert (word in text) if word else text == ""


def test_ended_stays_and_waits_have_their_median_and_mean(shown):
    """e and f lasted 28 and 29 days (28.5 is 28 as text), and started on the day of referral."""
    assert lengths.describe_pair("duration", choice(2014)).replace(SPACE, " ") == (
        "Halvparten av de avsluttede oppholdene varte i 28 dager eller mindre; "
        "i gjennomsnitt varte de i 28 dager."
    )
    assert lengths.describe_pair("waiting", choice(2014)).replace(SPACE, " ") == (
        "Halvparten av dem som startet, hadde ventet i 0 dager eller mindre; "
        "i gjennomsnitt ventet de i 0 dager."
    )
    assert [lengths.describe_pair(kind, choice(2013)) for kind in lengths.PAIRS] == ["", ""]


def test_the_stock_says_how_it_changed_in_the_period_and_since_the_one_before(shown):
    """Three wait on 31.12.2014, b alone in January and at the end of 2013; e and f are in then."""
    assert stock.describe_stock(choice(2014), choice(2013)).replace(SPACE, " ") == (
        "**Per 31.12.2014: 1 person var inne, 1 plass var i bruk og 3 ventet.** "
        "Siden 31.01.2014: 0 personer inne, 0 plasser i bruk og +2 som venter. "
        "Siden 31.12.2013: 0 personer inne, 0 plasser i bruk og +2 som venter."
    )


@pytest.mark.parametrize(
    ("heights", "ticks"),
    [
        ([151, 149, 167, numpy.nan], [140, 150, 160, 170]),
        ([42, 41, 41], [40, 41, 42, 43]),  # the highest is never on the top line
        ([41, 43], [40, 42, 44]),
        ([0, 0], [0, 1]),
        ([28, 61], [20, 40, 60, 80]),
        ([7, 7], [6, 7, 8]),
    ],
)
def test_each_small_line_has_levels_around_its_own_values(heights, ticks):
    assert small_multiples.find_ticks(numpy.array(heights, "float64")) == ticks


def test_last_year_is_a_grey_line_in_each_panel_and_nothing_where_there_was_none(shown):
    before = fetch_answer("stock_in_all", choice(2013))
    chart = small_multiples.lines("month", "persons_in", "waiting", before=before)
    chart(fetch_answer("stock_in_all", choice(2014)))
    chart(fetch_answer("stock_in_all", choice(2013)))  # nobody waited in October, b in December
    grey, *_ = shown[0][0].data
    assert (str(grey.x[0])[:10], grey.line.color) == ("2014-01-01", base.GREY)
    assert len(shown[0][0].data) == 4


def test_of_some_persons_no_places_are_said_to_be_lacking(shown):
    assert waiting.describe_missing_places(choice(2014, ages=("under30",))) == ""


def test_a_course_says_what_it_was_of_and_small_numbers_have_no_percent(shown):
    row = cache.fetch_rows("course_in_all", choice(2014)).iloc[0]
    went = "Av de 2 gikk 1 til arbeid, 1 til utdanning og 0 til et annet tiltak; for 0 er det "
    assert courses.describe_course(row).replace(SPACE, " ") == (
        "Av 2 avsluttede opphold ble 1 forlenget etter den første perioden på 4 uker. "
        f"{went}ikke kjent."
    )
    changed = {"within_count": 19, "extended_count": 1, "extended_rate": 0.05}
    large = pandas.Series({**row, **changed, "is_small_base": False})
    text = courses.describe_course(large, row, "2013").replace(SPACE, " ")
    assert "Av 20 avsluttede opphold ble 1 (5 %) forlenget" in text
    assert "perioden på 4 uker (2013: 1 av 2)." in text  # of two no percent


def test_the_extended_are_a_share_of_all_that_ended(shown):
    """e stayed within the four weeks, f a day longer."""
    chart = stacked_bars.shares("year", "extended_count", "within_count", "extended_rate")
    chart(fetch_answer("course_by_year", choice(2014)))
    [(figure, _)] = shown
    extended, within, beside = figure.data
    assert (list(extended.x), list(within.x), list(beside.text)) == ([0.5], [0.5], ["1 av 2"])


def test_those_under_30_need_places_beside_those_there_are(shown):
    """a has a place and b waits for one; Kantine is closed for two months, Gjenbruk opens."""
    text = activity_duty.describe(choice(2013)).replace(SPACE, " ")
    assert text.startswith(
        "**De under 30 med sosialhjelp trengte 2 plasser i 2013**; avdelingen hadde 2 plasser i "
        "alt. I 2014 trenger de 2. 1 under 30 med sosialhjelp deltok i 2013."
    )
    later = activity_duty.describe(choice(2014)).replace(SPACE, " ")
    assert later.startswith("**De under 30 med sosialhjelp trengte 2 plasser i 2014** (2013: 2)")
    assert "trenger de" not in later


def test_the_tiles_of_several_years_have_their_numbers_and_a_key(shown):
    chart = heatmap.by_year("group_name", "utilization_rate", "year")
    chart(fetch_answer("utilization_by_year", choice()))
    [(figure, _)] = shown
    shares, _ = figure.data  # and the marks that take the clicks
    assert list(shares.text) == ["0", "50", "50"]
    assert list(figure.layout.xaxis.categoryarray) == ["2013", "2014"]
    assert shares.colorbar.ticktext == ("0\u00a0%", "50\u00a0%", "100\u00a0%")


def test_what_is_used_and_waited_for_adds_up_to_what_is_needed(shown):
    columns = ("year", "places_used", "waiting", "places_needed")
    chart = stacked_bars.stacked(*columns, before=2014)
    chart(fetch_answer("activity_duty_by_year", choice()))
    [(figure, _)] = shown
    used, waiting = figure.data
    assert list(waiting.text) == ["1 + 1 = 2 plasser", "1 + 1 = 2 plasser"]
    assert list(used.y) == ["2013, før plikten", "2014"]
    assert figure.layout.barmode == "stack"


def test_a_comment_on_the_places_stands_on_its_day_beside_utilization(shown):
    [comment] = annotations.comment_marks("utilization_rate", choice(2014), 1.0)
    assert [str(day)[:10] for day in comment.x] == ["2014-03-01"]


def test_a_closed_group_says_so_in_words(shown, monkeypatch):
    sentences = []
    monkeypatch.setattr(days.st, "markdown", sentences.append)
    for month in (2, 7):
        about = choice(2014).with_details(month=date(2014, month, 1))
        days._describe_closed(fetch_answer("closed_days", about))
    assert sentences == [
        "**Gjenbruk**: åpner 01.03.2014.",
        "**Kantine**: stengt fra 01.07.2014 til 31.08.2014.",
    ]


@pytest.mark.parametrize(
    ("curve", "address"), [(0, {"month": "2014-02", "part": "places"}), (2, {})]
)
def test_a_click_on_a_month_shows_its_days_and_one_on_a_comment_does_nothing(
    monkeypatch, curve, address
):
    address_of, state = {}, {}
    monkeypatch.setattr(url.st, "query_params", address_of)
    monkeypatch.setattr(clicks.st, "session_state", state)
    url.set_parts(["places"])
    asked = clicks.on_line(answer_named("utilization_by_month"), "month", ["2014-01", "2014-02"])
    state[asked["key"]] = {"selection": {"points": [{"point_index": 1, "curve_number": curve}]}}
    asked["on_select"]()
    assert address_of.get("month") == address.get("month")
    asked["on_select"]()  # and again takes it back
    assert "month" not in address_of


def test_months_that_have_no_days_to_show_take_no_click():
    url.set_parts(["places"])
    assert clicks.on_line(answer_named("attendance_by_month"), "month", ["2014-01"]) == {}
    url.set_parts(["exits"])
    assert clicks.on_line(answer_named("utilization_by_month"), "month", ["2014-01"]) == {}
