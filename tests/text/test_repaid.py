"""The sentence about the refund of a year under way: chosen by rule from what is booked."""

import pytest

from tests.ui.screen import alone, read, use, value

ACCOUNTS = """year;period;art;responsibility;amount_nok
2013;4;10100;1;700000
2013;4;17090;1;-{by_then}
2013;12;10100;1;300000
2013;12;17090;1;-100000
2014;4;10100;1;800000
2014;{month};17090;1;-{now}
2014;5;10100;1;9
"""
BUDGET = "year;art;responsibility;amount_nok\n2014;10100;1;900000\n"
LATE = "Refusjonen kommer senere enn utgiften, så andelen er lav til den kommer"
SAID = {
    "late": ((100_000, 150_000, 4), f"{LATE}: i samme takt blir den 0,3 mill. kr for hele året."),
    "none had come by then": ((0, 0, 4), f"{LATE}."),
    "in step": ((400_000, 150_000, 4), "det som mangler nå, er ikke bare forsinket"),
    "the last in April": ((100_000, 150_000, 4), "Siste refusjon er bokført i april. I fjor var"),
    "in the last month": (
        (100_000, 150_000, 5),
        "Til og med mai 2014 er 150 000 kr bokført i statlig refusjon:",
    ),
}


def read_refunds(exports, tmp_path, monkeypatch, accounts: str) -> str:
    use(monkeypatch, exports(budget=BUDGET, accounts=accounts), tmp_path / "out")
    page = alone("budget", year="2014", part="refunds")
    assert not page.exception
    return " ".join(each.value for each in page.markdown).replace("\u00a0", " ")


@pytest.mark.parametrize("case", SAID)
def test_the_sentence_follows_from_the_figures(exports, tmp_path, monkeypatch, case):
    (by_then, now, month), said = SAID[case]
    accounts = ACCOUNTS.format(by_then=by_then, now=now, month=month)
    assert said in read_refunds(exports, tmp_path, monkeypatch, accounts)


def test_without_the_year_before_nothing_is_said(exports, tmp_path, monkeypatch):
    lines = [line for line in ACCOUNTS.splitlines() if not line.startswith("2013")]
    accounts = "\n".join(lines).format(now=1, month=4)
    assert "på samme tid" not in read_refunds(exports, tmp_path, monkeypatch, accounts)


@pytest.mark.parametrize(
    ("month", "booked", "expected", "usual"),
    [
        (12, 1_164, "1 200 kr i 2014 mangler 36 kr (3,0 %)", ", som er vanlig"),
        (12, 1_163, "1 200 kr i 2014 mangler 37 kr (3,1 %)", "; et par prosent er vanlig"),
        (
            4,
            300,
            "400 kr for de bokførte månedene i 2014 mangler 100 kr (25,0 %)",
            "; krav for de siste månedene kan være ubetalt",
        ),
    ],
)
def test_a_missing_vtao_refund_stands_with_what_one_more_grant_is_worth(
    exports, tmp_path, monkeypatch, month, booked, expected, usual
):
    lines = f"year;period;art;responsibility;amount_nok;text\n2014;{month};17090;1;-{booked};VTAO"
    folder = exports(
        extract_date="2014-12-31",
        budget=BUDGET,
        accounts=lines,
        schemes="scheme;name\nPFF;Praksis",
        participations="participant_id;scheme;started_on;vtao_granted_on\na;PFF;01.01.2014;01.01.2014",
        refund_rates="valid_from;monthly_nok\n01.01.2014;100",
    )
    use(monkeypatch, folder, tmp_path / "out")
    page = alone("budget", year="2014", part="refunds")
    said = " ".join(each.value for each in page.markdown).replace("\u00a0", " ")
    assert (
        f"Av ventet VTAO-refusjon på {expected}{usual}. Én ny innvilgelse gir 1 200 kr på et helt "
        "år, med dagens sats."
    ) in said


def test_the_benefits_add_up_to_the_figure_and_what_cannot_be_told_is_said(
    exports, tmp_path, monkeypatch
):
    accounts = """year;period;art;responsibility;amount_nok;text
2014;12;10100;1;900000;
2014;12;17090;1;-300000;Refusjon VTAO
2014;12;17090;1;-200000;Refusjon KVP og statlige ytelser
2014;12;17090;1;-50000;Refusjon
"""
    use(monkeypatch, exports(budget=BUDGET, accounts=accounts), tmp_path / "out")
    page = alone("budget", year="2014", part="refunds")
    texts = [text.replace("\u00a0", " ") for text in read(page)]
    assert value(page, "refund_state").replace("\u00a0", " ") == "550 000 kr"
    assert (
        "De bokførte søylene er til sammen den statlige refusjonen, 550 000 kr. 200 000 kr står på "
        "linjer som nevner flere ytelser, og kan ikke deles. 50 000 kr står på linjer som ikke "
        "nevner noen ytelse."
    ) in texts
    assert any("KVP/kvalifiseringsstønad og statlige ytelser 200 000 kr" in text for text in texts)
