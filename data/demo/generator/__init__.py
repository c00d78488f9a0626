"""The demonstration department: invented people, groups, attendance and money, from one seed."""
