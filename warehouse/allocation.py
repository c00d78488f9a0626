"""The allocation key of settings.toml: which share of the shared cost each scheme bears."""

from decimal import Decimal

import duckdb

from warehouse import statements
from warehouse.refusal import Refusal

_DECIMALS = 4


def shares(key: str, value: object) -> dict[str, Decimal]:
    """Of each scheme, by code or name, its share; Refusal when they are not 1 together."""
    if not isinstance(value, dict) or not all(map(_is_share, value.values())):
        raise Refusal("settings_allocation", key=key)
    if sum(value.values()) != 1:
        raise Refusal("settings_allocation_sum", key=key, sum=sum(value.values()))
    return {scheme: Decimal(share) for scheme, share in value.items()}


def _is_share(value: object) -> bool:
    if type(value) not in (int, Decimal) or not Decimal(value).is_finite():
        return False
    return 0 < value <= 1 and Decimal(value).as_tuple().exponent >= -_DECIMALS


def note(warehouse: duckdb.DuckDBPyConnection, told: dict[str, Decimal]) -> None:
    """Keeps the shares by scheme code; Refusal when a scheme is not in the export of schemes.

    Without that export the schemes are as they are told.
    """
    warehouse.execute(statements.SCHEME_CODES)
    warehouse.execute(
        statements.INSERT_ALLOCATION, {"schemes": list(told), "shares": list(told.values())}
    )
    wrong = warehouse.execute(statements.WRONG_ALLOCATION).fetchone()
    if wrong:
        name, known = wrong
        raise Refusal("settings_allocation_scheme", key="allocation", name=name, known=known)
