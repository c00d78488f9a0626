"""settings.toml: every key has its type, and what is wrong with one is a sentence."""

from datetime import date

import pytest

from warehouse import settings, store, watch
from warehouse.refusal import Refusal

_WRONG = {
    "department = 5": "settings_text",
    'demonstration = "nei"': "settings_yes_no",
    'uploads = "false"': "settings_yes_no",
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
    'departmnt = "x"': "settings_unknown",
}


@pytest.mark.parametrize(("told", "reason"), _WRONG.items())
def test_a_key_of_the_wrong_type_is_a_sentence_of_its_own(exports, told, reason):
    with pytest.raises(Refusal) as refused:
        settings.read(exports(settings=told))
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
    told = """
        first_year = 2012
        hide_below = 0
        languages = ["en"]
        [aliases.deltakelser]
        Klientnr = "deltaker-id"
        [access]
        "kari@kommune.no" = "all"
        "ola@kommune.no" = ["Nord"]
    """
    found = settings.read(exports(extract_date=date(2017, 10, 31), settings=told))
    assert (found.first_year, found.hide_below, found.languages) == (2012, 0, ("en",))
    assert found.aliases == {"participations": {"Klientnr": "participant_id"}}
    assert (found.extract_date, len(found.access)) == (date(2017, 10, 31), 2)


def test_the_watch_tells_what_is_wrong_with_the_settings(exports, tmp_path):
    out = tmp_path / "out"
    data = exports(budsjett_2014="art;ansvar;beløp\n1;2;3\n", settings="signs = 3")
    looking = watch.Watch(data, out)
    looking.look()
    looking.look()
    assert store.attempt(out)["messages"]["en"] == [
        'settings.toml: signs must be a table: [signs], with lines like "name" = "value" below it.'
    ]


def test_a_load_that_fails_for_no_known_reason_is_told_on_the_page(exports, tmp_path, monkeypatch):
    out, data = tmp_path / "out", exports(budsjett_2014="art;ansvar;beløp\n1;2;3\n")
    out.mkdir()
    monkeypatch.setattr(watch, "build", lambda *_: 1 / 0)
    looking = watch.Watch(data, out)
    looking.look()
    with pytest.raises(ZeroDivisionError):
        looking.look()
    assert "ZeroDivisionError" in store.attempt(out)["messages"]["nb"][0]
