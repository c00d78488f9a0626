"""A section's entries written out for the schemes that the department has.

The template is written by kind of scheme: `kind` is that of a paragraph or a sentence, and `each`
repeats it for each scheme of the kind. In a figure a kind ({participants group}) is its one scheme,
or all of them where it has several; the word scheme ({participants scheme}) is the repeated one.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from pages.documents import templates
from pages.documents.placeholders import PLACEHOLDER, Placeholder, parse_match, parse_reference
from pages.documents.wording.own_texts import LANGUAGES, OwnTexts

NO_KIND = "NONE"
_NOUN = re.compile(r"\{noun scheme\}")
_OWN_NOUN = "person"  # where the department names no other for a scheme


@dataclass(frozen=True)
class Schemes:
    """The codes of the schemes by kind: all in the exports, and those with participants."""

    of_kind: dict[str, tuple[str, ...]]
    active: frozenset[str]

    def list_active(self, kind: str) -> list[str]:
        """The schemes of a kind that have participants in the year."""
        return [code for code in self.of_kind.get(kind, ()) if code in self.active]


def expand(template: str, schemes: Schemes, own: OwnTexts) -> list[dict]:
    """The paragraphs of a template as entries of schemes; without those of kinds that are not."""
    writer = _Writer(template, schemes, own)
    paragraphs = templates.read_template(template)["paragraph"]
    return [entry for paragraph in paragraphs for entry in writer.list_paragraphs(paragraph)]


@dataclass(frozen=True)
class _Writer:
    """Writes the entries of one template out for the schemes."""

    template: str
    schemes: Schemes
    own: OwnTexts

    def list_paragraphs(self, paragraph: dict) -> Iterator[dict]:
        """The paragraph once, or once for each scheme of its kind; never for a kind without."""
        heading = self.own.headings.get(self.template, {}).get(paragraph["key"], {})
        if "heading" in paragraph:
            paragraph = paragraph | {"heading": paragraph["heading"] | heading}
        kind = paragraph.get("kind")
        if not paragraph.get("each"):
            if self._has_kind(kind):
                yield self._write_paragraph(paragraph, "")
            return
        for code in self.schemes.of_kind.get(kind, ()):
            yield self._write_paragraph(paragraph, code) | {
                "key": self._find_key(paragraph, code),
                "scheme": code,
            }

    def _find_key(self, paragraph: dict, code: str) -> str:
        """The name of the paragraph's draft; with the scheme where several are written of."""
        others = set(self.schemes.list_active(paragraph["kind"])) - {code}
        return f"{paragraph['key']}-{code}" if others else paragraph["key"]

    def _has_kind(self, kind: str | None) -> bool:
        """Whether there are schemes of the kind; also true where no scheme is known at all."""
        return kind is None or kind in self.schemes.of_kind or not self.schemes.of_kind

    def _write_paragraph(self, paragraph: dict, code: str) -> dict:
        sentences = [
            sentence
            for entry in self._list_sentences(paragraph, code)
            for sentence in self._list_repeated(entry, code)
        ]
        written = paragraph | {"sentence": sentences}
        if "heading" in paragraph:
            written["heading"] = self._write_texts(paragraph["heading"], code)
        return written

    def _list_sentences(self, paragraph: dict, code: str) -> Iterator[dict]:
        """The department's own sentences of a subject, then ours."""
        subjects = set()
        for place, entry in enumerate(paragraph.get("sentence", [])):
            subject = entry.get("about", place)
            if subject not in subjects:
                subjects.add(subject)
                yield from self._list_own(paragraph["key"], subject, code)
            if "nb" in entry:  # without a text it is the place of an own sentence
                yield entry

    def _list_own(self, key: str, subject: object, code: str) -> list[dict]:
        return [
            {name: value for name, value in entry.items() if name != "scheme"}
            for entry in self.own.sentences.get(self.template, [])
            if (entry["paragraph"], entry["about"]) == (key, subject)
            and entry.get("scheme", code) == code
        ]

    def _list_repeated(self, entry: dict, code: str) -> Iterator[dict]:
        """The sentence once, or once for each scheme of its kind with participants."""
        kind = entry.get("kind")
        if not self._has_kind(kind) or not self._has_number(entry):
            return
        if not entry.get("each"):
            of_one = {"scheme": code} if code else self._find_only(kind)
            yield self._write_sentence(entry, code) | of_one
            return
        for repeated in self.schemes.list_active(kind):
            written = self._write_sentence(entry, repeated)
            yield written | {"scheme": repeated, "about": f"{entry.get('about')} {repeated}"}

    def _has_number(self, entry: dict) -> bool:
        """Whether the kind has as many schemes with participants as the sentence is of."""
        is_several = len(self.schemes.list_active(entry.get("kind", ""))) > 1
        return entry.get("number", "several" if is_several else "one") == (
            "several" if is_several else "one"
        )

    def _find_only(self, kind: str | None) -> dict[str, str]:
        codes = self.schemes.of_kind.get(kind, ())
        return {"scheme": codes[0]} if len(codes) == 1 else {}

    def _write_sentence(self, entry: dict, code: str) -> dict:
        conditions = [self._write_condition(text, code) for text in entry.get("when", [])]
        return entry | self._write_texts(entry, code) | {"when": conditions}

    def _write_condition(self, text: str, code: str) -> str:
        ref, _, name = text.rpartition(" ")
        try:
            return f"{self._bind(parse_reference(ref), code).reference} {name}"
        except ValueError:  # of the year, "year over", or an own one that names no figure
            return text

    def _write_texts(self, entry: dict, code: str) -> dict[str, str]:
        return {
            language: PLACEHOLDER.sub(
                lambda match: self._bind(parse_match(match), code).code,
                _NOUN.sub(self._find_noun(code, language), entry[language]),
            )
            for language in LANGUAGES
            if language in entry
        }

    def _bind(self, placeholder: Placeholder, code: str) -> Placeholder:
        """The placeholder with its scheme in the place of its kind, and with the scheme's noun."""
        if placeholder.kind == "scheme":
            placeholder = replace(placeholder, scheme=code, kind="")
        else:
            only = self._find_only(placeholder.kind).get("scheme", "")
            kind = "" if only else placeholder.kind
            placeholder = replace(placeholder, scheme=placeholder.scheme or only, kind=kind)
        noun = self.own.nouns.get(placeholder.scheme, _OWN_NOUN)
        return replace(placeholder, form=re.sub(r"\bnoun$", noun, placeholder.form))

    def _find_noun(self, code: str, language: str) -> str:
        """The noun of a scheme's participants in the plural, with how they are called there."""
        noun = self.own.nouns.get(code, _OWN_NOUN)
        return templates.read_words()["nouns"][noun][language][1]
