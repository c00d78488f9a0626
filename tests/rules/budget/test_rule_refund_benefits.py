"""Benefits of a refund: told by the text of the line, for the ledger has no code for them."""

import pytest

from tests.rules.rule_rows import rule_rows


@pytest.mark.parametrize(
    ("text", "benefits"),
    [
        ("Refusjon VTAO", "vtao"),
        ("vtao januar", "vtao"),
        ("Refusjon kvalifiseringsstønad", "kvp"),
        ("KVP 4. kvartal", "kvp"),
        ("Refusjon KVP og statlige ytelser", "kvp+other_state"),  # two: it cannot be split
        ("Statlige livsoppholdsytelser", "other_state"),
        ("Statlig ytelse (AAP)", "aap"),  # which one is said: not two
        ("AAP og uføretrygd", "aap+disability"),
        ("Refusjon arbeidsavklaringspenger", "aap"),
        ("Uforetrygd, VTAO", "vtao+disability"),  # an export without æøå
        ("Refusjon økonomisk sosialhjelp", "social_assistance"),
        ("Refusjon sosialkontoret", "NONE"),  # an office, no benefit
        ("Refusjon VTA", "NONE"),  # another grant
        ("Skapnad", "NONE"),  # the letters stand inside a word
        ("", "NONE"),
        (None, "NONE"),
    ],
)
def test_the_text_tells_the_benefits_of_a_line(warehouse, text, benefits):
    value = "null" if text is None else f"'{text}'"
    assert rule_rows(warehouse(), f"select refund_benefits({value}::varchar)") == [(benefits,)]
