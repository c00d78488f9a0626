"""settings.toml: every key has its type, and what is wrong with one is a sentence."""

from datetime import date
from decimal import Decimal

import pytest

from warehouse import settings, watch
from warehouse.build import build
from warehouse.errors import Refusal
from warehouse.storage import versions

_WRONG = {
    "department = 5": "settings_text",
    'demonstration = "nei"': "settings_yes_no",
    'uploads = "false"': "settings_yes_no",
    'vtao_holds_place = "nei"': "settings_yes_no",
    "vtao_holds_place = 0": "settings_yes_no",
    'responsibilities = "366000"': "settings_texts",
    "responsibilities = [366000]": "settings_texts",
    'extract_date = "2017-10-31"': "settings_date",
    "extract_date = 2017-10-31T10:00:00": "settings_date",
    'first_year = "x"': "settings_number",
    "first_year = 14": "settings_number",
    "first_year = true": "settings_number",
    'hide_below = "x"': "settings_number",
    "hide_below = -1": "settings_number",
    'languages = ["fi"]': "settings_languages",
    "languages = []": "settings_languages",
    "aliases = 5": "settings_table",
    "[aliases]\nbudget = 5": "settings_table",
    "[aliases.budget]\nx = 5": "settings_text",
    '[aliases.budget]\nx = "klient"': "settings_column",
    '[aliases.klienter]\nx = "deltaker_id"': "settings_export",
    "signs = 3": "settings_table",
    "[signs]\naccounts = 5": "settings_sign",
    '[signs]\naccounts = "positiv"': "settings_sign",
    '[signs]\nattendance = "income_positive"': "settings_sign_export",
    'access = "x"': "settings_table",
    '[access]\n"kari@kommune.no" = 5': "settings_texts",
    "allocation = 1": "settings_allocation",
    '[allocation]\nAIG = "1"': "settings_allocation",
    "[allocation]\nAIG = true": "settings_allocation",
    "[allocation]\nAIG = nan": "settings_allocation",
    "[allocation]\nAIG = 1.0\nJV = 0": "settings_allocation",
    "[allocation]\nAIG = 1.5\nJV = -0.5": "settings_allocation",
    "[allocation]\nAIG = 0.33333\nJV = 0.66667": "settings_allocation",  # four decimals
    "[allocation]\nAIG = 0.4\nJV = 0.5": "settings_allocation_sum",
    "[allocation]": "settings_allocation_sum",  # nobody bears it
    '["fordelingsnøkkel"]\nAIG = 0.4': "settings_allocation_sum",
    "[allocation]\nAIG = 1\n[fordelingsnoekkel]\nAIG = 1": "settings_twice",
    'departmnt = "x"': "settings_unknown",
}


@pytest.mark.parametrize(("text", "reason"), _WRONG.items())
def test_a_key_of_the_wrong_type_is_a_sentence_of_its_own(exports, text, reason):
    with pytest.raises(Refusal) as refused:
        settings.read(exports(settings=text))
    assert refused.value.reason == reason
    assert "{" not in refused.value.sentence("nb") + refused.value.sentence("en")


def test_the_sentence_is_whole_in_both_languages(exports):
    with pytest.raises(Refusal) as refused:
        settings.read(exports(settings='uploads = "false"'))
    assert refused.value.sentence("nb") == (
        "settings.toml: uploads skal være true eller false, uten anførselstegn."
    )
    assert refused.value.sentence("en") == (
        "settings.toml: uploads must be true or false, without quotation marks."
    )


def test_settings_that_are_not_utf8_are_a_sentence(exports):
    data = exports()
    (data / "settings.toml").write_bytes('department = "Grønn"'.encode("cp1252"))
    with pytest.raises(Refusal, match="ikke lagret som UTF-8"):
        settings.read(data)


def test_settings_that_are_right_are_read(exports):
    text = """
        first_year = 2012
        hide_below = 0
        languages = ["en"]
        [aliases.deltakelser]
        Klientnr = "deltaker-id"
        [access]
        "kari@kommune.no" = "all"
        "ola@kommune.no" = ["Nord"]
    """
    options = settings.read(exports(extract_date=date(2017, 10, 31), settings=text))
    assert (options.first_year, options.hide_below, options.languages) == (2012, 0, ("en",))
    assert options.aliases == {"participations": {"Klientnr": "participant_id"}}
    assert (options.extract_date, len(options.access)) == (date(2017, 10, 31), 2)


@pytest.mark.parametrize("name", ["allocation", '"fordelingsnøkkel"', "fordelingsnoekkel"])
def test_the_allocation_key_is_read_to_the_last_decimal_under_each_of_its_names(exports, name):
    text = f"[{name}]\nAIG = 0.4001\nJV = 0.1\nPFF = 0.4999"
    allocation = settings.read(exports(settings=text)).allocation
    assert allocation == {"AIG": Decimal("0.4001"), "JV": Decimal("0.1"), "PFF": Decimal("0.4999")}


def test_a_sum_that_is_not_1_is_named_as_it_is(exports):
    with pytest.raises(Refusal) as refused:
        settings.read(exports(settings="[allocation]\nAIG = 0.4\nJV = 0.55"))
    assert refused.value.sentence("nb") == (
        "settings.toml: andelene under allocation skal til sammen være 1, men er 0.95."
    )


_SHARES = {
    "its code": ("AIG = 1", None),
    "its name": ('"arbeidstrening" = 1', None),
    "no scheme": ("AIG = 0.5\nABC = 0.5", "ABC"),
    "the same scheme twice": ("AIG = 0.5\nArbeidstrening = 0.5", "Arbeidstrening"),
}


@pytest.mark.parametrize("called", _SHARES)
def test_each_share_is_of_one_scheme_by_code_or_name(exports, tmp_path, called):
    shares, wrong = _SHARES[called]
    data = exports(schemes="scheme;name\nAIG;Arbeidstrening", settings=f"[allocation]\n{shares}")
    report = build(data, tmp_path / "out")
    assert report.exit_code == (4 if wrong else 0)
    if wrong:
        assert report.sentences("nb")[0] == (
            f"settings.toml: {wrong} under allocation er ingen kode eller navn i eksporten av "
            "tiltak, eller står der to ganger. Kjente er AIG."
        )


def test_the_watch_says_what_is_wrong_with_the_settings(exports, tmp_path):
    out = tmp_path / "out"
    data = exports(budsjett_2014="art;ansvar;beløp\n1;2;3\n", settings="signs = 3")
    watcher = watch.Watch(data, out)
    watcher.poll()
    watcher.poll()
    assert versions.read_attempt(out)["messages"]["en"] == [
        'settings.toml: signs must be a table: [signs], with lines like "name" = "value" below it.'
    ]


def test_a_load_that_fails_for_no_known_reason_is_reported(exports, tmp_path, monkeypatch):
    out, data = tmp_path / "out", exports(budsjett_2014="art;ansvar;beløp\n1;2;3\n")
    out.mkdir()
    monkeypatch.setattr(watch, "build", lambda *_: 1 / 0)
    watcher = watch.Watch(data, out)
    watcher.poll()
    with pytest.raises(ZeroDivisionError):
        watcher.poll()
    assert "ZeroDivisionError" in versions.read_attempt(out)["messages"]["nb"][0]
