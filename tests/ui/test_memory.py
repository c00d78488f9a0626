"""What is remembered for all readers: computed once, and not to be changed by any of them."""

import threading
import time
from queue import SimpleQueue

import pytest

import queries
from pages.answers import ahead, cache
from pages.answers.choice import Choice
from pages.answers.memory import remember
from warehouse.storage import versions

CHANGES = {
    "a column replaced": lambda rows: rows.__setitem__("participants", 0),
    "a cell set by its place": lambda rows: rows.iloc.__setitem__((0, 1), 0),
    "a cell set by its name": lambda rows: rows.loc.__setitem__((0, "scheme"), "X"),
    "a column added": lambda rows: rows.insert(0, "more", 1),
    "a column taken away": lambda rows: rows.pop("participants"),
    "filled in place": lambda rows: rows.mask(rows == "AIG", "X", inplace=True),
    "renamed": lambda rows: setattr(rows, "columns", range(len(rows.columns))),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=list(CHANGES))
def test_what_one_reader_changes_in_the_rows_no_other_reader_gets(demo, change):
    cache.use_warehouse(versions.current(demo))
    before = cache.fetch_rows("participants_by_scheme", Choice(years=(2014,)))
    as_it_was = before.to_csv()
    change(before)
    assert before.to_csv() != as_it_was
    after = cache.fetch_rows("participants_by_scheme", Choice(years=(2014,)))
    assert after.to_csv() == as_it_was


def test_the_numbers_that_a_chart_takes_out_of_the_rows_cannot_change_them(demo):
    cache.use_warehouse(versions.current(demo))
    rows = cache.fetch_rows("capacity_by_group", Choice(years=(2014,)))
    as_it_was = rows.to_csv()
    for column in rows.select_dtypes("number"):
        numbers = rows[column].to_numpy()
        if numbers.flags.writeable:  # then it is a copy
            numbers[:] = numbers[::-1]
    assert cache.fetch_rows("capacity_by_group", Choice(years=(2014,))).to_csv() == as_it_was


def test_those_who_ask_for_the_same_at_once_wait_for_one_computation():
    asked = []

    @remember(most=5)
    def compute(number: int) -> list:
        asked.append(number)
        time.sleep(0.05)  # so that all of them come while it is computed
        return [number]

    results = []
    threads = [threading.Thread(target=lambda: results.append(compute(7))) for _ in range(10)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert asked == [7]
    assert len(results) == 10
    assert all(result is results[0] for result in results)


def test_what_was_asked_for_longest_ago_is_computed_again_and_so_is_an_error():
    asked = []

    @remember(most=2)
    def compute(number: int) -> float:
        asked.append(number)
        return 1 / number

    for number in (1, 2, 1, 3, 1, 2):  # when 3 comes, 2 was asked for before 1
        compute(number)
    assert asked == [1, 2, 3, 2]
    for _ in range(2):
        with pytest.raises(ZeroDivisionError):
            compute(0)
    assert asked == [1, 2, 3, 2, 0, 0]


def test_a_slow_answer_of_one_year_is_fetched_ahead_for_the_others(built, tmp_path, monkeypatch):
    fetched, fetch = SimpleQueue(), queries.Warehouse.fetch

    def note(warehouse, name: str, **params):
        rows = fetch(warehouse, name, **params)
        fetched.put((name, params))
        return rows

    built(
        participations="""
        participant_id;scheme;started_on;ended_on
        a;AIG;01.02.2013;31.03.2013
        b;AIG;01.02.2014;31.03.2014
        c;AIG;01.02.2015;31.03.2015
        """
    )
    cache.use_warehouse(versions.current(tmp_path / "out"))
    for name, value in {"SLOW_SECONDS": 0, "IDLE_SECONDS": 0}.items():
        monkeypatch.setattr(ahead, name, value)
    monkeypatch.setenv("DASHBOARD_WATCH", "on")
    monkeypatch.setattr(queries.Warehouse, "fetch", note)
    first = cache.fetch_rows("participants_by_scheme", Choice(years=(2014,)))
    asked = [fetched.get(timeout=10) for _ in range(4)]
    assert ("choices", {}) in asked  # the years there are
    others = [params for name, params in asked if name == "participants_by_scheme"]
    assert others == [{"years": (2014,)}, {"years": (2015,)}, {"years": (2013,)}]
    assert len(cache.fetch_rows("participants_by_scheme", Choice(years=(2013,)))) == len(first)
    cache.fetch_rows("participants_by_scheme", Choice(years=(2013,), schemes=("AIG",)))
    assert fetched.get(timeout=10)[1] == {"years": (2013,), "schemes": ("AIG",)}  # asked for
    assert fetched.empty()  # and a narrower choice brings nothing more
