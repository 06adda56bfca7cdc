"""The tables of a paper: which of them hold the plan, and how their rows are read."""
