"""How a page opens: access, filters, address, warehouse, tabs."""
