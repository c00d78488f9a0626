"""The languages of the screen, and the language in use."""

from pages import session

LANGUAGES = {"nb": "Norsk", "en": "English"}


def use(language: str) -> None:
    """Uses a language for the rest of the run; an unknown language becomes Norwegian."""
    session.update(language=language if language in LANGUAGES else "nb")


def current() -> str:
    """The code of the language in use: nb or en."""
    return session.current().language
