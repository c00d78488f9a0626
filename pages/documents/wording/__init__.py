"""Wording of the printed sections: ours for any department, and a department's own."""
