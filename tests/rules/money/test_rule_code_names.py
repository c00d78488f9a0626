"""Code names: of the municipality's own list, else of the ledger lines."""

from tests.rules.rule_rows import rule_rows

INPUTS = {
    "budget": """
        year;art;responsibility;amount_nok;art_text;function;function_text
        2013;10100;1;1;Lønn før;27300;Tjeneste
        2014;10100;1;1;Lønn;;
        2014;10900;1;1;;;
    """,
    "code_texts": """
        dimensjon;kode;tekst
        funksjon;27300;Sysselsetting     # goes before the text on the line
        fri dimensjon;H302;Praksis
        prosjekt;0042;Et prosjekt        # leading zeros are kept
        art;0042;En art                  # the same code in another dimension
        prosjekt;0042;Et annet           # a repeat is left out
    """,
}
ALL = "from code_names order by dimension, code"


def test_the_list_goes_before_the_newest_text_on_a_line(warehouse):
    assert rule_rows(warehouse(**INPUTS), ALL) == [
        ("art", "0042", "En art"),
        ("art", "10100", "Lønn"),
        ("free_dim", "H302", "Praksis"),
        ("function", "27300", "Sysselsetting"),
        ("project", "0042", "Et prosjekt"),
    ]


def test_without_a_list_the_lines_name_their_codes(warehouse):
    rows = rule_rows(warehouse(budget=INPUTS["budget"]), ALL)
    assert rows == [("art", "10100", "Lønn"), ("function", "27300", "Tjeneste")]
