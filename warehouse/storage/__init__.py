"""The folder of the warehouse: versions, history, drafts and approvals."""
