"""The sections of another department: other codes, other names, other numbers of schemes."""

import re
from collections import Counter

import pytest

import queries
from pages.documents import document as documents_document
from pages.documents import templates
from pages.documents.conditions import CONDITIONS
from pages.documents.editor_syntax import EditorSyntax
from pages.documents.model import Heading
from pages.documents.placeholders import Placeholder, parse_reference
from tests.documents import composed, recoded
from tests.ui.screen import use
from warehouse.build import build
from warehouse.storage import drafts, versions

PLAN = "2017-2020"
WHOLE = [("annual", 2014, ""), ("annual", 2016, ""), ("plan", 2016, PLAN)]
UNKNOWN = re.compile(r"None|nan|[{}]|\(\s*\)|\bNONE\b")


@pytest.fixture(scope="module")
def other_folder(tmp_path_factory):
    """The demonstration exports with other codes and names, and a warehouse of them."""
    top = tmp_path_factory.mktemp("recoded")
    build(recoded.write(top / "data"), top / "out")
    return top


@pytest.fixture
def other(other_folder, monkeypatch):
    use(monkeypatch, other_folder / "data", other_folder / "out")
    yield other_folder / "out"
    for path in (other_folder / "out" / "drafts").glob("*"):
        path.unlink()


def values(section) -> Counter:
    """The figures of a section, whatever their schemes are called."""
    return Counter(
        (fact.placeholder.measure, fact.year, fact.value, fact.numerator, fact.denominator)
        for fact in section.facts
    )


@pytest.mark.parametrize(("document", "year", "plan"), WHOLE)
@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_the_same_rows_with_other_codes_have_the_same_figures(
    demo, other_folder, monkeypatch, document, year, plan, language
):
    ours = composed.section(demo, document, year, language, plan)
    use(monkeypatch, other_folder / "data", other_folder / "out")
    theirs = composed.section(other_folder / "out", document, year, language, plan)
    text = composed.as_text(theirs)
    assert values(theirs) == values(ours)
    assert recoded.LEFTOVERS.findall(text) == []
    assert UNKNOWN.findall(text) == []


def test_every_figure_of_the_queries_is_the_same_with_other_codes(other_folder, demonstration):
    theirs = queries.connect(versions.current(other_folder / "out"))
    answers = sorted({measure.answer for measure in queries.measures().values()})
    for choice in ({"years": [2014]}, {"years": [2016]}):
        for ours_code, code in [(None, None), *recoded.CODES.items()]:
            ours_scheme, scheme = ({"schemes": [c]} if c else {} for c in (ours_code, code))
            for answer in answers:
                ours = demonstration.rows(answer, **choice, **ours_scheme)
                assert theirs.rows(answer, **choice, **scheme) == ours, (answer, code)


def test_a_paragraph_of_another_code_is_edited_and_stays_bound(other):
    report = composed.of(other, "annual", 2014)
    syntax = EditorSyntax(report.facts)
    code = syntax.to_code("Vi hadde [x|deltakere 10] og [x|henvist 40 året før].")
    drafts.save(other, report.name, "groups", code, "")
    text = documents_document.compose_section(report).find_paragraph("groups").text
    assert text == "Vi hadde 74 personer og 175."


@pytest.mark.parametrize("code", ["10", "Jobb søk", 'a"b', "{x}", "a|b]", "æ", "group", "AIG", "%"])
def test_a_placeholder_of_any_code_is_read_back(code):
    placeholder = Placeholder("participants", code, -1)
    assert parse_reference(placeholder.reference) == placeholder
    assert not re.search(r"[\[\]|\s]", placeholder.reference.removeprefix("participants ")[:-3])


def test_every_condition_of_the_templates_is_known():
    for name in templates.TEMPLATES:
        for paragraph in templates.read_template(name)["paragraph"]:
            for sentence in paragraph.get("sentence", []):
                for condition in sentence.get("when", []):
                    ref, _, rule = condition.rpartition(" ")
                    assert rule in CONDITIONS or ref == "year", condition
                    assert ref == "year" or parse_reference(ref)


# --- other numbers of schemes ------------------------------------------------------------------

KINDS = {
    "10": "group",
    "11": "group",
    "20": "placement",
    "21": "placement",
    "30": "clarification",
    "40": "course",
    "41": "course",
    "50": "practice",
    "51": "practice",
}
NAMES = {"10": "Snekkerne", "11": "Gartnerne", "30": "Kompass", "40": "Jobbklubb", "50": "Varige"}


def rows_of(codes: list[str], persons: int = 6) -> dict[str, str]:
    """Schemes of these codes, each with so many persons of its own in 2014."""
    schemes = [
        f"{code};{NAMES.get(code, f'Tilbud {code}')};{KINDS.get(code, '')}" for code in codes
    ]
    stays = [
        f"p{code}-{number};{code};01.02.2014;01.06.2014;privat"
        for code in codes
        for number in range(persons)
    ]
    head = "participant_id;scheme;started_on;ended_on;workplace_sector\n"
    return {
        "schemes": "scheme;name;kind\n" + "\n".join(schemes),
        "participations": head + "\n".join(stays),
    }


@pytest.fixture
def written(exports, tmp_path, monkeypatch):
    """The text of a section of written rows, and its omissions."""

    def write(document="annual", language="nb", texts="", **families):
        folder = exports(extract_date="2014-12-31", settings='department = "Enheten"', **families)
        if texts:
            (folder / "texts.toml").write_text(texts, encoding="utf-8")
        use(monkeypatch, folder, tmp_path / "out")
        build(folder, tmp_path / "out")
        section = composed.section(tmp_path / "out", document, 2014, language)
        return composed.as_text(section), {(it.subject, it.reason) for it in section.omissions}

    return write


def test_two_schemes_of_a_kind_are_summed_and_then_named(written):
    text, _ = written(**rows_of(["10", "11", "20", "21"]))
    assert (
        "arbeidstrening i gruppe til tolv personer. Gartnerne hadde seks deltakere. "
        "Snekkerne hadde seks deltakere. I tillegg har tolv personer fått"
    ) in text
    assert "Tilbud 20 hadde seks deltakere. Tilbud 21 hadde seks deltakere." in text
    text, _ = written("plan", "en", **rows_of(["10", "11"]))
    assert "Work training is given in groups (Gartnerne and Snekkerne)." in text


def test_two_courses_and_two_practice_schemes_have_a_paragraph_each(written):
    text, _ = written(**rows_of(["40", "41", "50", "51"]))
    assert text.count(" er et kurs. ") == 2
    assert "## Varige\nI 2014 hadde seks personer plass i Varige." in text
    assert "## Tilbud 51\nI 2014 hadde seks personer plass i Tilbud 51." in text


@pytest.mark.parametrize("language", ["nb", "en"])
@pytest.mark.parametrize("document", ["annual", "plan"])
@pytest.mark.parametrize("missing", sorted(set(KINDS.values())))
def test_a_kind_without_schemes_has_no_heading_and_no_sentence(
    written, document, language, missing
):
    codes = [code for code, kind in KINDS.items() if kind != missing]
    text, omissions = written(document, language, **rows_of(codes))
    headings = [line for line in text.splitlines() if line.startswith("#")]
    for heading, after in zip(headings, [*headings[1:], "# "], strict=True):
        follows = text.split(f"{heading}\n")[1].split("\n")[0]
        is_higher = len(after.split()[0]) > len(heading.split()[0])
        assert not follows.startswith("#") or is_higher, heading
    word = templates.name_kind(missing, language)
    assert word not in {subject for subject, _ in omissions}
    signs = {
        "group": ("i gruppe", "in groups", "work training to"),
        "placement": ("utplass", "placed", "Placement"),
        "clarification": ("oppstart", "start-up"),
        "course": ("kurs (", "er et kurs", "courses", "is a course"),
        "practice": ("praksisplass", "personer plass i", "practice place", "had a place"),
    }
    assert [sign for sign in signs[missing] if sign in text] == []
    assert UNKNOWN.findall(text) == []


def test_a_scheme_without_a_kind_is_written_of_and_that_is_said(written):
    text, omissions = written(**rows_of(["90"]))
    assert "Tilbud 90 hadde seks deltakere i 2014." in text
    reason = "Eksporten av tiltak gir det ingen type: bare deltakerne er omtalt."
    assert ("Tilbud 90", reason) in omissions


def test_a_total_beside_schemes_with_too_few_does_not_reveal_them(written):
    """Twelve in all beside six and six is printed; seven beside six would reveal the one."""
    rows = rows_of(["10", "11"])
    lines = rows["participations"].splitlines()
    few = rows | {"participations": "\n".join(lines[:8])}  # six in 10, one in 11
    text, _ = written(**few)
    assert "sju personer" in text
    assert "Snekkerne hadde" not in text
    assert "Gartnerne hadde" not in text


# --- the department's own wording ---------------------------------------------------------------

OWN = """
[nouns]
40 = "youth"

[annual.heading]
practice = { nb = "Plass i {name scheme}" }

[[annual.sentence]]
paragraph = "job_course"
about = "description"
scheme = "40"
nb = '{name scheme} er for {participants scheme:about noun} i {year}.'
"""


def test_own_wording_is_written_in_the_place_of_ours(written):
    text, omissions = written(texts=OWN, **rows_of(["40", "50"]))
    assert "Jobbklubb er for 6 ungdommer i 2014. 6 ungdommer deltok i 2014." in text
    assert "## Plass i Varige" in text
    assert "texts.toml" not in {subject for subject, _ in omissions}


def test_a_language_that_own_wording_lacks_has_ours(written):
    text, _ = written(language="en", texts=OWN, **rows_of(["40", "50"]))
    assert "Jobbklubb is a course. 6 young people took part in 2014." in text
    assert "## Varige" in text


def test_an_own_sentence_that_does_not_hold_gives_way_to_ours(written):
    texts = OWN + 'when = ["vtao scheme some"]\n'
    text, _ = written(texts=texts, **rows_of(["40"]))
    assert "Jobbklubb er et kurs." in text


@pytest.mark.parametrize(
    ("texts", "reason"),
    [
        ("[[annual", "den kan ikke leses som TOML: ingenting av den er brukt."),
        ('[nuons]\n40 = "youth"', "nuons er ikke kjent der, eller er ikke tekst på et språk."),
        (
            '[nouns]\n40 = "elev"',
            "nouns.40 er ikke kjent der, eller er ikke tekst på et språk.",
        ),
        (
            OWN.replace('about = "description"', 'about = "beskrivelse"'),
            "en setning handler om noe som ikke finnes her, eller er ikke hel: "
            "«{name scheme} er for {participants scheme:about noun} i {year}.»",
        ),
        (OWN.replace("{year}", "{Year}"), "er ikke hel"),
        (OWN.replace("{year}", "[<b>"), ""),  # text like any other
    ],
)
def test_wording_that_cannot_be_used_is_listed_and_ours_is_written(written, texts, reason):
    text, omissions = written(texts=texts, **rows_of(["40"]))
    reasons = [why for subject, why in omissions if subject == "texts.toml"]
    assert any(reason in why for why in reasons) == bool(reason)
    assert ("Jobbklubb er et kurs." in text) == bool(reason)


def test_an_unknown_condition_of_own_wording_is_a_sentence(written):
    texts = OWN + 'when = ["participants scheme plenty"]\n'
    text, _ = written(texts=texts, **rows_of(["40"]))
    assert "Jobbklubb er et kurs." in text


def test_an_edited_paragraph_of_another_number_of_schemes_is_said_to_be_left(other):
    """In 2016 there are two courses, so a text of the one course is of no paragraph."""
    report = composed.of(other, "annual", 2016)
    drafts.save(other, report.name, "job_course", "Slik var kurset.", "")
    omissions = documents_document.compose_section(report).omissions
    assert "Den redigerte teksten job_course" in [omission.subject for omission in omissions]


# --- the wage settlement ------------------------------------------------------------------------

BUDGET = """
    year;art;responsibility;amount_nok;version;text
    2014;10100;1;9000000;;
    2014;10100;1;{amount};endring;{text}
"""
FRAME = """
    plan;year;kind;text;amount_thousand_nok
    2015-2018;2015;opening;Ramme;9000
    2015-2018;2015;change;{change};30
"""


@pytest.mark.parametrize(
    ("amount", "text", "change", "is_written"),
    [
        ("120000", "Lønnsoppgjør 2014", "Husleie", True),
        ("120000", "Ny stilling", "Husleie", False),  # no settlement in the budget
        ("0", "Lønnsoppgjør 2014", "Husleie", False),
        ("120000", "Lønnsoppgjør 2014", "Helårseffekt lønnsoppgjør 2014", False),  # in the frame
    ],
)
def test_the_wage_settlement_is_told_where_its_effect_is_to_come(
    exports, tmp_path, monkeypatch, amount, text, change, is_written
):
    folder = exports(
        extract_date="2014-12-31",
        budget=BUDGET.format(amount=amount, text=text),
        budget_frame=FRAME.format(change=change),
    )
    use(monkeypatch, folder, tmp_path / "out")
    build(folder, tmp_path / "out")
    section = composed.section(tmp_path / "out", "plan", 2014, plan="2015-2018")
    last = section.blocks[-1]
    assert not isinstance(last, Heading)
    assert ("lønnsoppgjørskostnad 2014" in composed.as_text(section)) == is_written
    if is_written:
        assert last.text.replace("\u00a0", " ") == (
            "Budsjettrammen vil bli justert for helårseffekten av lønnsoppgjørskostnad 2014. "
            "Lønnsoppgjøret la 120 000 kr til budsjettet for 2014."
        )
