"""The allocation key of settings.toml: each scheme's share of the shared cost."""

from decimal import Decimal

import duckdb

from warehouse.errors import Refusal
from warehouse.load import tables

_DECIMALS = 4


def read_shares(key: str, value: object) -> dict[str, Decimal]:
    """Reads the share of each scheme, by code or name; Refusal when they do not add up to 1."""
    if not isinstance(value, dict) or not all(map(_is_share, value.values())):
        raise Refusal("settings_allocation", key=key)
    if sum(value.values()) != 1:
        raise Refusal("settings_allocation_sum", key=key, sum=sum(value.values()))
    return {scheme: Decimal(share) for scheme, share in value.items()}


def _is_share(value: object) -> bool:
    if type(value) not in (int, Decimal) or not Decimal(value).is_finite():
        return False
    return 0 < value <= 1 and Decimal(value).as_tuple().exponent >= -_DECIMALS


def insert_shares(warehouse: duckdb.DuckDBPyConnection, shares: dict[str, Decimal]) -> None:
    """Inserts the shares by scheme code; Refusal when the export of schemes lacks a scheme.

    Without that export the schemes keep their spelling in settings.toml.
    """
    warehouse.execute(tables.SCHEME_CODES)
    params = {"schemes": list(shares), "shares": list(shares.values())}
    warehouse.execute(tables.INSERT_ALLOCATION, params)
    wrong = warehouse.execute(tables.WRONG_ALLOCATION).fetchone()
    if wrong:
        name, schemes = wrong
        raise Refusal("settings_allocation_scheme", key="allocation", name=name, known=schemes)
