"""Who may look, and which offices' people they may see. What is not clearly allowed is closed.

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


class Closed(Exception):
    """Why somebody does not get in, as a message; `can_log_in` when logging in may help.

    why: what is wrong with the settings, for whoever mends them.
    """

    def __init__(self, message: str, can_log_in: bool = False, why: str = ""):
        super().__init__(message)
        self.can_log_in = can_log_in
        self.why = why


def current_person() -> Person:
    """The reader of this run; LookupError before access is checked."""
    person = session.current().person
    if person is None:
        raise LookupError("Access is not checked yet.")
    return person


def require_access() -> Person:
    """Let the reader in, or say in one sentence why not and stop the page."""
    try:
        admitted = admit(_listed(), st.user.to_dict(), time.time())
    except Closed as closed:
        st.error(" ".join(filter(None, (say(str(closed)), formats.plain(closed.why)))))
        if closed.can_log_in:
            st.button(say("Log in"), on_click=st.login, key="login", type="primary")
        st.stop()
    session.update(person=admitted)
    return admitted


def require_same_access(is_of_all_offices: bool = False) -> None:
    """Raises PermissionError unless the reader may still see the same as when the page opened.

    is_of_all_offices: whether it is only for those who see every office.
    """
    person = current_person()
    if (is_of_all_offices and person.offices is not None) or not still_has_access(person):
        raise PermissionError(say("You no longer have access to these figures."))


def still_has_access(known: Person) -> bool:
    """Whether a person let in before may still see the same: a download asks when it is clicked."""
    user = {"is_logged_in": True, "email": known.email, "exp": known.expires}
    try:
        return admit(_listed(), user if known.email else {}, time.time()) == known
    except Closed:
        return False


def admit(listed: Mapping | None, user: Mapping, now: float) -> Person:
    """The person the list admits; Closed when it does not."""
    has_login = "is_logged_in" in user
    if listed is None and not has_login:
        return Person()
    if listed is None:
        raise Closed(mark("Login is set up, but nobody is listed as having access."))
    if not has_login:
        raise Closed(mark("Access is limited, but no login is set up. Nobody gets in."))
    if not user["is_logged_in"]:
        raise Closed(mark("You have to log in to see these figures."), can_log_in=True)
    if not isinstance(user.get("exp"), int | float) or user["exp"] <= now:
        raise Closed(mark("Your login has expired. Log in again."), can_log_in=True)
    email = str(user.get("email", ""))
    return Person(email, user["exp"], _offices(listed, email, user.get("email_verified", True)))


def _offices(listed: Mapping, email: str, is_verified: bool) -> tuple[str, ...] | None:
    allowed = {str(address).casefold(): offices for address, offices in listed.items()}
    offices = allowed.get(email.casefold()) if email and is_verified else None
    if offices == "all":
        return None
    if _are_texts(offices):
        return tuple(offices)
    raise Closed(mark("You are logged in, but you are not listed as having access."))


def _are_texts(offices: object) -> bool:
    is_list = isinstance(offices, list) and offices
    return bool(is_list) and all(isinstance(office, str) for office in offices)


def _listed() -> Mapping | None:
    try:
        return settings.read(config.data_folder()).access
    except (Refusal, OSError) as problem:
        why = problem.sentence(languages.current()) if isinstance(problem, Refusal) else ""
        raise Closed(mark("The settings cannot be read, so nobody gets in."), why=why) from problem
