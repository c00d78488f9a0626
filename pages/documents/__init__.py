"""The annual report and the plan: templates, conditions, editor, preview and files."""
