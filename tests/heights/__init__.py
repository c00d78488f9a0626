"""How tall pages and parts are, and what stands on their first screen: printed, not asserted."""
