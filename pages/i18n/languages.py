"""The languages of the screen, and the one in use."""

from contextvars import ContextVar

LANGUAGES = {"nb": "Norsk", "en": "English"}

_language: ContextVar[str] = ContextVar("language", default="nb")


def use(language: str) -> None:
    """Speak this language for the rest of the run; an unknown one is Norwegian."""
    _language.set(language if language in LANGUAGES else "nb")


def current() -> str:
    """The code of the language in use: nb or en."""
    return _language.get()
