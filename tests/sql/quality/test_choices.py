"""What can be chosen in each filter."""

from datetime import date


def test_values_stand_in_the_order_of_the_filters_with_the_newest_name(ask):
    answer = ask(
        "choices",
        extract_date=date(2014, 10, 31),
        schemes="""
            scheme;name;valid_from;valid_to
            START;KVP Start;01.01.2010;31.12.2013
            START;START;01.01.2014;               # the newest name
            AIG;Årsgruppe;;                       # Å comes last
        """,
        participations="""
            participant_id;scheme;group;started_on;nav_office;benefit;birth_year;gender
            a;START;Å;01.01.2013;NAV Øst;kvp;1990;mann
            b;AIG;;01.01.2014;;kvp;1960;           # office and gender unknown, in no group
            c;AIG;;01.01.2014;NAV Vest;kvp;;kvinne
            d;AIG;;01.01.2014;NAV Vest;kvp;;annet  # as the export has it, after what is known
            e;AIG;;01.01.2014;NAV Vest;kvp;;ukjent
        """,
        groups="""
            group;scheme;places;valid_from;target_group
            Å;START;2;01.01.2013;ungdom
            B;START;2;01.01.2013;eldre             # nobody is in it
        """,
    )
    assert answer == [
        ("year", "2013", "2013", 1),
        ("year", "2014", "2014", 2),
        ("scheme", "START", "START", 1),
        ("scheme", "AIG", "Årsgruppe", 2),
        ("office", "NAV Vest", "NAV Vest", 1),
        ("office", "NAV Øst", "NAV Øst", 2),
        ("office", "NONE", "NONE", 3),
        ("benefit", "kvp", "kvp", 1),
        ("age", "under30", "under30", 1),
        ("age", "over30", "over30", 2),
        ("age", "NONE", "NONE", 3),
        ("gender", "woman", "woman", 1),
        ("gender", "man", "man", 2),
        ("gender", "annet", "annet", 3),
        ("gender", "NONE", "NONE", 4),
        ("target_group", "eldre", "eldre", 1),
        ("target_group", "ungdom", "ungdom", 2),
        ("target_group", "NONE", "NONE", 3),
    ]


def test_an_empty_warehouse_offers_only_its_schemes(ask):
    assert {filter_name for filter_name, *_ in ask("choices")} == {"scheme"}
