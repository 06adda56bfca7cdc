"""A reply cut into clauses, and the actions that each speaks of."""
