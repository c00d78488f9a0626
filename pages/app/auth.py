"""Access: who may see the figures, and of which offices. What is not clearly allowed is denied.

`[access]` in the data folder's settings.toml lists e-mail addresses: `"kari@kommune.no" = "all"`,
or a list of NAV offices. Without it, and without a login provider, the dashboard is open to
whoever reaches the machine (it listens to this machine alone).
"""

import time
from collections.abc import Mapping

import streamlit as st

from pages import session
from pages.i18n import formats, languages
from pages.i18n.translate import mark, say
from pages.session import Person
from warehouse import config, settings
from warehouse.errors import Refusal


class AccessDenied(Exception):
    """A reader is not admitted; the message says why.

    can_log_in: whether logging in may help; detail: what is wrong with the settings.
    """

    def __init__(self, message: str, can_log_in: bool = False, detail: str = ""):
        super().__init__(message)
        self.can_log_in = can_log_in
        self.detail = detail


def current_person() -> Person:
    """The reader of this run; LookupError before access is checked."""
    person = session.current().person
    if person is None:
        raise LookupError("Access is not checked yet.")
    return person


def require_access() -> Person:
    """Admits the reader; otherwise shows the reason in one sentence and stops the page."""
    try:
        person = admit(_read_access_list(), st.user.to_dict(), time.time())
    except AccessDenied as denial:
        st.error(" ".join(filter(None, (say(str(denial)), formats.plain(denial.detail)))))
        if denial.can_log_in:
            st.button(say("Log in"), on_click=st.login, key="login", type="primary")
        st.stop()
    session.update(person=person)
    return person


def require_same_access(is_of_all_offices: bool = False) -> None:
    """Raises PermissionError unless the reader may still see the same as when the page opened.

    is_of_all_offices: whether only those who see every office may have it.
    """
    person = current_person()
    if (is_of_all_offices and person.offices is not None) or not still_has_access(person):
        raise PermissionError(say("You no longer have access to these figures."))


def still_has_access(person: Person) -> bool:
    """Whether a person admitted before may still see the same; a download checks this on click."""
    user = {"is_logged_in": True, "email": person.email, "exp": person.expires}
    try:
        return admit(_read_access_list(), user if person.email else {}, time.time()) == person
    except AccessDenied:
        return False


def admit(access_list: Mapping | None, user: Mapping, now: float) -> Person:
    """Returns the person that the access list admits; raises AccessDenied otherwise.

    access_list: offices by e-mail, None where settings.toml has none; user: as st.user gives it;
    now: epoch seconds.
    """
    has_login = "is_logged_in" in user
    if access_list is None and not has_login:
        return Person()
    if access_list is None:
        raise AccessDenied(mark("Login is set up, but nobody is listed as having access."))
    if not has_login:
        raise AccessDenied(mark("Access is limited, but no login is set up. Nobody gets in."))
    if not user["is_logged_in"]:
        raise AccessDenied(mark("You have to log in to see these figures."), can_log_in=True)
    if not isinstance(user.get("exp"), int | float) or user["exp"] <= now:
        raise AccessDenied(mark("Your login has expired. Log in again."), can_log_in=True)
    email = str(user.get("email", ""))
    is_verified = user.get("email_verified", True)
    return Person(email, user["exp"], _find_offices(access_list, email, is_verified))


def _find_offices(access_list: Mapping, email: str, is_verified: bool) -> tuple[str, ...] | None:
    """The offices listed for an e-mail address, in upper or lower case; None for all of them."""
    offices_by_email = {str(address).casefold(): value for address, value in access_list.items()}
    offices = offices_by_email.get(email.casefold()) if email and is_verified else None
    if offices == "all":
        return None
    if _are_texts(offices):
        return tuple(offices)
    raise AccessDenied(mark("You are logged in, but you are not listed as having access."))


def _are_texts(offices: object) -> bool:
    is_list = isinstance(offices, list) and offices
    return bool(is_list) and all(isinstance(office, str) for office in offices)


def _read_access_list() -> Mapping | None:
    try:
        return settings.read(config.data_folder()).access
    except (Refusal, OSError) as problem:
        detail = problem.sentence(languages.current()) if isinstance(problem, Refusal) else ""
        message = mark("The settings cannot be read, so nobody gets in.")
        raise AccessDenied(message, detail=detail) from problem
